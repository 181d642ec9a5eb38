"""What a newer, older, partial or other export does to a workspace, and what it never does."""

import os
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from planner.errors import NetworkUnlike
from planner.matching import resolve
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.history import Entry, history, record, undo
from planner.workspace.importing import Brought
from planner.workspace.opening import opened_in_memory
from planner.workspace.people import apart_pairs, canonical_ids, everybody, settled_of
from planner.workspace.records import held_contacts
from planner.workspace.standing import standings
from tests.workspace.exports import TODAY, Export, Truth, World, bring_files, dump, person_named

PAIRS = int(os.environ.get("PLANNER_PAIRS", "40"))
"""So many random pairs of exports are tried; `PLANNER_PAIRS=1000` for the long run."""
KINDS = ("newer", "newer", "older", "partial", "one row", "without addresses", "addresses at last", "other")


def standing_on(truth: Truth) -> dict[int, tuple[str | None, list[str | None]]]:
    """Of every human of whom something was decided: the status, and the notes."""
    with reading(truth.workspace) as connection:
        told = history(connection)
        canonical, cards = canonical_ids(told), everybody(connection)
    humans = truth.humans()
    found: dict[int, tuple[str | None, list[str | None]]] = {}
    for person, now in standings(told, canonical).items():
        assert person in cards, "the person can be shown"
        (human,) = humans[person]
        notes = [event.text for event in told if event.kind == "note" and
                 canonical.get(event.subject or "", event.subject) == person]  # fmt: skip
        found[human] = (now.status, notes)
    return found


def check(truth: Truth, decided: dict[int, str]) -> None:
    """Nobody is two people or another person's, and what was decided still stands of the same human."""
    assert all(len(humans) == 1 for humans in truth.humans().values()), "two people became one"
    assert standing_on(truth) == {human: ("written", [note]) for human, note in decided.items()}


def pair(seed: int, size: int, kind: str) -> tuple[Export, Export, World]:
    """Two exports of one network, or of two, in the order in which they are imported."""
    world = World(seed, size)
    first = world.export(with_urls=kind != "addresses at last")
    world.live()
    if kind == "other":
        others = [replace(one, human=-one.human, url=one.url and f"{one.url}-x", email=None)
                  for one in World(seed + 1, max(size, 8)).people]  # fmt: skip
        return first, world.export(others), world
    chosen = world.some() if kind in {"partial", "one row"} else world.people
    second = world.export(chosen[:1] if kind == "one row" else chosen, with_urls=kind != "without addresses")
    return (second, first, world) if kind == "older" else (first, second, world)


def have_much_in_common(*exports: Export) -> bool:
    ones, others = ({one.human for one in export.rows} for export in exports)
    return len(ones & others) >= max(8, 0.5 * min(len(ones), len(others)))


@settings(max_examples=PAIRS, phases=(Phase.explicit, Phase.generate))  # a smaller seed is no simpler world
@given(seed=st.integers(0, 2**40), size=st.integers(1, 40), kind=st.sampled_from(KINDS))
def test_no_pair_of_exports_loses_a_decision_or_mixes_two_people(seed: int, size: int, kind: str) -> None:
    first, second, world = pair(seed, size, kind)
    truth = Truth(opened_in_memory())
    truth.bring(first)
    decided = truth.decide(world.chance)
    before = dump(truth.workspace)
    brought = truth.bring(second, also_unlike=True)
    check(truth, decided)
    after = dump(truth.workspace)
    for table, key in (("contacts", "row_id"), ("people", "person_id")):
        assert {row[key] for row in before[table]} <= {row[key] for row in after[table]}, "nobody is removed"
    if kind == "older":
        assert brought.older == (second.file,) or not have_much_in_common(first, second)
        assert after["contacts"][: len(before["contacts"])] == before["contacts"], "nothing was rolled back"
    if kind == "one row" and len({one.human for one in first.rows}) > 4:
        assert not any(row["gone_in"] for row in after["contacts"]), "a part of a list says nothing of the others"
    assert truth.bring(second, also_unlike=True).changes.is_empty()
    assert dump(truth.workspace) == after, "the same file twice changes nothing"
    truth.bring(first, also_unlike=True)
    check(truth, decided)
    assert set(truth.people_of_addresses(first, second)) <= {1}, "who kept their address is one person"


CSV = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
PEOPLE = {
    name: f"{name},{{last}},https://www.linkedin.com/in/{name.lower()}-prova{{url}},{{email}},{{company}},{{position}},"
    f"{day:02} Mar 2019\n"
    for day, name in enumerate(
        ("Ada", "Bruno", "Carla", "Dino", "Elsa", "Furio", "Gina", "Ivo", "Lia", "Mario"), start=1
    )
}
"""Ten connections; what the braces stand for may change."""
AS_BEFORE = {"last": "Aceri", "url": "", "email": "", "company": "Alba", "position": "Sarta"}
OTHERS = [f"Ugo,{last},https://www.linkedin.com/in/ugo-{last.lower()},,Cedri,Capo,01 Jun 2020\n"
          for last in ("Abeti", "Betulla", "Carpini", "Dafne", "Elce", "Faggi", "Gelsi", "Larici")]  # fmt: skip
NEW = [f"Nuovo,{last},https://www.linkedin.com/in/nuovo-{last.lower()},,Bosco,,05 May 2025\n"
       for last in ("Rami", "Foglie", "Tronchi")]  # fmt: skip


def lines(**changed: dict[str, str]) -> dict[str, str]:
    """The line of each of the ten people, some of them changed."""
    return {name: line.format(**AS_BEFORE | changed.get(name, {})) for name, line in PEOPLE.items()}


def file(*told: str, name: str = "Connections.csv") -> tuple[str, bytes]:
    return name, (CSV + "".join(told)).encode()


TEN = file(*lines(Elsa={"email": "elsa@posta.example"}).values())
LATER = {
    "Bruno": {"company": "Nuova Azienda"}, "Carla": {"position": "Direttrice"}, "Dino": {"url": "-anew"},
    "Elsa": {"last": "Aceri Rossini"}, "Furio": {"email": "furio@posta.example"},
}  # fmt: skip
NEWER = file(*[line for name, line in lines(**LATER).items() if name != "Ada"], *NEW)


@pytest.fixture
def workspace() -> Workspace:
    return opened_in_memory()


def decide(workspace: Workspace, *names: str) -> None:
    """Give people a status, a day and a note."""
    for name in names:
        person = person_named(workspace, name)
        entries = [Entry(subject=person, kind="status", value="written", day=TODAY, due=TODAY),
                   Entry(subject=person, kind="note", text=f"about {name}", day=TODAY)]  # fmt: skip
        with writing(workspace) as connection:
            record(connection, entries)


def told_of(workspace: Workspace) -> dict[str, tuple[str | None, list[str]]]:
    """By the name that people have now: the status, and the notes."""
    found = dump(workspace)
    names = {row["person_id"]: row["full_name"] for row in found["people"]}
    notes: dict[str, list[str]] = {}
    for row in found["events"]:
        notes.setdefault(names[row["subject"]], []).extend([row["text"]] if row["kind"] == "note" else [])
    with reading(workspace) as connection:
        now = standings(history(connection))
    return {names[person]: (one.status, notes[names[person]]) for person, one in now.items()}


def changes_by_name(workspace: Workspace, brought: Brought) -> dict[str, tuple[str, str | None, str | None]]:
    names = {row["person_id"]: row["full_name"] for row in dump(workspace)["people"]}
    told = brought.changes.select("person_id", "change", "before", "after")
    return {names[person]: (change, before, after) for person, change, before, after in told.iter_rows()}


def work_of(workspace: Workspace) -> dict[str, tuple[str, str]]:
    return {row["full_name"]: (row["position"], row["company"]) for row in dump(workspace)["people"]}


def test_a_newer_export_changes_what_changed_and_keeps_what_was_decided(workspace: Workspace) -> None:
    bring_files(workspace, TEN)
    decide(workspace, "Ada Aceri", "Bruno Aceri", "Dino Aceri", "Elsa Aceri")
    brought = bring_files(workspace, NEWER)
    address = "https://www.linkedin.com/in/dino-prova"
    assert changes_by_name(workspace, brought) == {
        "Ada Aceri": ("gone", None, None),
        "Bruno Aceri": ("role", "Sarta · Alba", "Sarta · Nuova Azienda"),
        "Carla Aceri": ("role", "Sarta · Alba", "Direttrice · Alba"),
        "Dino Aceri": ("address", address, f"{address}-anew"),
        "Elsa Aceri Rossini": ("name", "Elsa Aceri", "Elsa Aceri Rossini"),
        "Furio Aceri": ("details", None, None),
        "Nuovo Foglie": ("new", None, None), "Nuovo Rami": ("new", None, None), "Nuovo Tronchi": ("new", None, None),
    }  # fmt: skip
    assert brought.counts == {"address": 1, "details": 1, "gone": 1, "name": 1, "new": 3, "role": 2}
    assert (brought.older, brought.partial) == ((), ())
    assert told_of(workspace) == {
        "Ada Aceri": ("written", ["about Ada Aceri"]), "Bruno Aceri": ("written", ["about Bruno Aceri"]),
        "Dino Aceri": ("written", ["about Dino Aceri"]), "Elsa Aceri Rossini": ("written", ["about Elsa Aceri"]),
    }  # fmt: skip
    assert len(dump(workspace)["people"]) == 13


def test_an_e_mail_address_that_is_hidden_later_stays_known(workspace: Workspace) -> None:
    bring_files(workspace, TEN)
    bring_files(workspace, NEWER)
    (elsa,) = (row for row in dump(workspace)["people"] if row["full_name"] == "Elsa Aceri Rossini")
    assert elsa["email"] == "elsa@posta.example"


def test_the_same_list_in_another_order_changes_nothing(workspace: Workspace) -> None:
    bring_files(workspace, TEN)
    decide(workspace, "Ada Aceri")
    before = dump(workspace)
    _, content = TEN
    *head, last = content.decode().removeprefix(CSV).splitlines(keepends=True)
    for again in (TEN, file(last, *reversed(head)), ("Connections (1).csv", content), file(last, *head, last)):
        assert bring_files(workspace, again).changes.is_empty()
        assert dump(workspace) == before


def test_an_older_export_adds_who_was_there_and_rolls_nothing_back(workspace: Workspace) -> None:
    bring_files(workspace, NEWER)
    decide(workspace, "Bruno Aceri")
    before = work_of(workspace)
    brought = bring_files(workspace, TEN)
    assert brought.older == ("Connections.csv",)
    assert changes_by_name(workspace, brought) == {"Ada Aceri": ("new", None, None)}
    assert work_of(workspace) == {**before, "Ada Aceri": ("Sarta", "Alba")}
    assert {row["gone_in"] for row in dump(workspace)["contacts"]} == {None, 2}, "she is gone since"
    assert told_of(workspace) == {"Bruno Aceri": ("written", ["about Bruno Aceri"])}


@pytest.mark.parametrize("count", [1, 2, 4])
def test_a_part_of_a_list_takes_nobody_away_however_often_it_is_read(workspace: Workspace, count: int) -> None:
    bring_files(workspace, TEN)
    before = dump(workspace)
    part = file(*list(lines(Elsa={"email": "elsa@posta.example"}).values())[-count:])
    for _ in range(3):
        brought = bring_files(workspace, part)
        assert brought.partial == ("Connections.csv",) or brought.older
        assert dump(workspace) == before


def test_a_part_with_new_people_does_not_become_the_whole_by_being_read_twice(workspace: Workspace) -> None:
    bring_files(workspace, TEN)
    part = file(*list(lines().values())[-4:], *NEW)
    assert bring_files(workspace, part).counts == {"new": 3}
    before = dump(workspace)
    for _ in range(2):
        assert bring_files(workspace, part).partial == ("Connections.csv",)
        assert dump(workspace) == before


def test_who_is_gone_may_come_back(workspace: Workspace) -> None:
    bring_files(workspace, TEN)
    decide(workspace, "Ada Aceri")
    bring_files(workspace, NEWER)
    back = file(*lines(**LATER).values(), *NEW, NEW[0].replace("Rami", "Radici").replace("rami", "radici"))
    assert bring_files(workspace, back).counts == {"back": 1, "new": 1}
    assert {row["gone_in"] for row in dump(workspace)["contacts"]} == {None}
    assert told_of(workspace) == {"Ada Aceri": ("written", ["about Ada Aceri"])}


def test_a_list_that_is_like_no_other_is_asked_about_and_added_only_on_the_users_word(workspace: Workspace) -> None:
    bring_files(workspace, TEN)
    decide(workspace, "Ada Aceri")
    before = dump(workspace)
    with pytest.raises(NetworkUnlike):
        bring_files(workspace, file(*OTHERS))
    assert dump(workspace) == before
    assert bring_files(workspace, file(*OTHERS), also_unlike=True).counts == {"new": 8}
    after = dump(workspace)
    assert [row for row in after["contacts"] if row["list_id"] == 1] == before["contacts"]
    assert len(after["lists"]) == 2
    assert bring_files(workspace, TEN).changes.is_empty()
    assert bring_files(workspace, file(*OTHERS)).changes.is_empty()
    assert dump(workspace) == after


def test_an_address_book_beside_a_network_is_no_unlike_network(workspace: Workspace) -> None:
    bring_files(workspace, TEN)
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe Salici\r\nN:Salici;Zoe;;;\r\nTEL:+390200000\r\nEND:VCARD\r\n"
    for _ in range(2):
        bring_files(workspace, ("book.vcf", card.encode()))
    assert len(dump(workspace)["people"]) == 11


def test_a_list_and_an_archive_with_the_same_list_do_not_double_anybody(workspace: Workspace, tmp_path: Path) -> None:
    archive = tmp_path / "Basic_LinkedInDataExport_11-20-2026.zip"
    with ZipFile(archive, "w") as opened_archive:
        opened_archive.writestr("Connections.csv", NEWER[1])
        opened_archive.writestr("Profile.csv", "First Name,Last Name,Headline\nZoe,Salici,Sarta\n")
    bring_files(workspace, TEN, archive)
    assert len(dump(workspace)["people"]) == 13
    before = dump(workspace)
    for again in ((archive,), (TEN,), (archive, TEN)):
        assert bring_files(workspace, *again).changes.is_empty()
    assert dump(workspace) == before


def test_somebody_elses_archive_does_not_take_the_place_of_what_passed_with_the_user(
    workspace: Workspace, tmp_path: Path
) -> None:
    def archive(owner: str, friend: str, *told: str) -> Path:
        made = tmp_path / f"{owner}.zip"
        header = "FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,CONVERSATION ID"
        sender = f"{owner} Salici,https://www.linkedin.com/in/{owner.lower()}"
        messages = f"{header},CONVERSATION TITLE\n{sender},{friend},,2026-01-02 10:00:00 UTC,,Ciao,INBOX,1,\n"
        with ZipFile(made, "w") as opened_archive:
            opened_archive.writestr("Connections.csv", CSV + "".join(told))
            opened_archive.writestr("Profile.csv", f"First Name,Last Name,Headline\n{owner},Salici,Sarta\n")
            opened_archive.writestr("messages.csv", messages)
        return made

    bring_files(workspace, archive("Zoe", "Ada Aceri", *lines().values()))
    before = dump(workspace)
    assert before["touches"]
    bring_files(workspace, archive("Ida", "Ugo Abeti", *OTHERS), also_unlike=True)
    after = dump(workspace)
    assert (after["touches"], after["documents"]) == (before["touches"], before["documents"])
    assert len(after["people"]) == 18


def test_a_list_in_an_older_layout_does_not_make_addresses_and_days_unknown(workspace: Workspace) -> None:
    bring_files(workspace, TEN)
    before = {row["person_id"]: row["profile_url"] for row in dump(workspace)["people"]}
    bare = "First Name,Last Name,Email Address,Company,Position,Connected On\n" + "".join(
        f"{name},Aceri,,Bosco,Capo,{day:02} Mar 2019\n" for day, name in enumerate(PEOPLE, start=1)
    )
    assert bring_files(workspace, ("Connections.csv", bare.encode())).counts == {"role": 10}
    assert {row["person_id"]: row["profile_url"] for row in dump(workspace)["people"]} == before


def test_two_people_whom_an_import_shows_to_be_one_can_be_told_apart_for_good(workspace: Workspace) -> None:
    """A card with the profile address of the one and the e-mail address of the other."""
    bring_files(workspace, file(*lines().values()))
    other_work = b"Name,Email,Company,Position\nAda Aceri,ada@posta.example,Trattoria Bosco,Cuoca\n"
    bring_files(workspace, ("people.csv", other_work))
    one, other = sorted(row["person_id"] for row in dump(workspace)["people"] if row["full_name"] == "Ada Aceri")
    for person, text in ((one, "about the one"), (other, "about the other")):
        with writing(workspace) as connection:
            record(connection, [Entry(subject=person, kind="note", text=text, day=TODAY)])
    card = ("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Aceri\r\nN:Aceri;Ada;;;\r\nEMAIL:ada@posta.example\r\n"
            "URL:https://www.linkedin.com/in/ada-prova\r\nEND:VCARD\r\n")  # fmt: skip
    bring_files(workspace, ("card.vcf", card.encode()))
    assert shown(workspace) == {one: ["about the one", "about the other"]}
    (same,) = (row for row in dump(workspace)["events"] if row["kind"] == "same")
    with writing(workspace) as connection:
        undo(connection, [same["event_id"]], TODAY)
    apart = {one: ["about the one"], other: ["about the other"]}
    assert shown(workspace) == apart
    bring_files(workspace, ("card.vcf", card.replace("END", "TEL:+390200000\r\nEND").encode()))
    assert shown(workspace) == apart
    with writing(workspace) as connection:
        record(connection, [Entry(subject=one, kind="same", value=other, day=TODAY)])
    assert shown(workspace) == {one: ["about the one", "about the other"]}
    with writing(workspace) as connection:
        record(connection, [Entry(subject=other, kind="apart", value=one, day=TODAY)])
    assert shown(workspace) == apart


def shown(workspace: Workspace) -> dict[str, list[str | None]]:
    """The people called Ada Aceri as a page shows them, with their notes."""
    with reading(workspace) as connection:
        told = history(connection)
        canonical, held = canonical_ids(told), held_contacts(connection)
        people = resolve(held, settled_of(held, canonical), apart_pairs(told, canonical)).people
    notes = [(canonical.get(event.subject or "", event.subject), event.text) for event in told if event.kind == "note"]
    ids = people.filter(full_name="Ada Aceri")["person_id"]
    return {person: [text for subject, text in notes if subject == person] for person in ids}
