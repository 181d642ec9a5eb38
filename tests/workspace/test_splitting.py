"""A contact that was merged into somebody else's becomes a person of its own, stays one, and can come back."""

from datetime import date

import pytest

from planner.errors import ChangedMeanwhile
from planner.pipeline import recall
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.erasing import erase_person
from planner.workspace.exporting import everything, of_person
from planner.workspace.history import Entry, history, record, undo, versions
from planner.workspace.opening import opened_in_memory
from planner.workspace.people import everybody, split_id
from planner.workspace.recalling import network_key
from planner.workspace.records import held_contacts
from planner.workspace.splitting import split
from tests.workspace.exports import NOW, bring_files

DAY = date(2026, 11, 22)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
OTHERS = "".join(f"Piero,{last},https://www.linkedin.com/in/s-{last.lower()},,Alba,Sarto,01 Mar 2019\n"
                 for last in ("Abeti", "Betulla", "Carpini", "Dafne", "Elce", "Faggi"))  # fmt: skip
LINKEDIN = "Zoe,Salici,https://www.linkedin.com/in/s-zoe,zoe@salici.example,Filanda Srl,Tessitrice,02 Mar 2019\n"
PHONE = (
    "Name,E-mail,Organisation\nZoe Salici,zoe@salici.example,Filanda\nZoe Maria Salici,zoe@salici.example,Banca Uno\n"
)
CARD = (b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe Salici\r\nEMAIL:zoe@salici.example\r\n"
        b"ORG:Circolo\r\nEND:VCARD\r\n")  # fmt: skip
ZOES = {"Connections.csv": HEADER + OTHERS + LINKEDIN, "rubrica.csv": PHONE}


def bring(workspace: Workspace, **changed: str) -> None:
    files = ZOES | {name.replace("__", "."): text for name, text in changed.items()}
    bring_files(workspace, *((name, text.encode()) for name, text in files.items()))


@pytest.fixture
def workspace() -> Workspace:
    found = opened_in_memory()
    bring(found)
    return found


def rows(workspace: Workspace) -> dict[str, int]:
    """The row_id of each of Zoe's three rows, by what tells it apart."""
    with reading(workspace) as connection:
        held = held_contacts(connection)
    zoes = held.filter(held["full_name"].str.contains("Salici"))
    return dict(zoes.select("company", "row_id").iter_rows())


def whose(workspace: Workspace) -> dict[str, str]:
    """Whose each of Zoe's rows is after a recall, by what tells it apart."""
    network = recall(workspace)
    owned = network.imported.contacts.drop("person_id").join(network.resolved.membership, on="contact_id")
    return dict(owned.filter(owned["full_name"].str.contains("Salici")).select("company", "person_id").iter_rows())


def zoe(workspace: Workspace) -> str:
    """The person of Zoe's row on LinkedIn."""
    return whose(workspace)["Filanda Srl"]


def part(workspace: Workspace, company: str, person: str | None = None) -> str | None:
    of, row = person or zoe(workspace), rows(workspace)[company]
    with writing(workspace) as connection:
        return split(connection, of, row, DAY)


def noted(workspace: Workspace, person: str, text: str) -> None:
    with writing(workspace) as connection:
        record(connection, [Entry(subject=person, kind="note", text=text, day=DAY)])


def notes(workspace: Workspace, person: str) -> list[str]:
    with reading(workspace) as connection:
        return [note["text"] for note in of_person(connection, person)["people"][0]["notes"]]


def test_before_it_is_said_the_three_rows_are_one_person(workspace: Workspace) -> None:
    assert len(set(whose(workspace).values())) == 1


def test_a_row_that_is_somebody_else_s_becomes_a_person_and_the_others_stay(workspace: Workspace) -> None:
    person = zoe(workspace)
    other = part(workspace, "Banca Uno")
    assert whose(workspace) == {"Filanda Srl": person, "Filanda": person, "Banca Uno": other}
    assert other != person


def test_notes_and_statuses_stay_with_the_person(workspace: Workspace) -> None:
    person = zoe(workspace)
    noted(workspace, person, "likes tea")
    other = part(workspace, "Filanda")
    assert other is not None
    assert (notes(workspace, person), notes(workspace, other)) == (["likes tea"], [])


def test_the_new_person_has_a_card_of_their_own_and_the_old_one_s_says_nothing_of_them(workspace: Workspace) -> None:
    person, other = zoe(workspace), part(workspace, "Banca Uno")
    assert other is not None
    with reading(workspace) as connection:
        cards = everybody(connection)
    assert (cards[other]["full_name"], cards[other]["company"]) == ("Zoe Maria Salici", "Banca Uno")
    assert (cards[person]["full_name"], cards[person]["company"]) == ("Zoe Salici", "Filanda Srl")


def test_they_are_not_asked_about_again(workspace: Workspace) -> None:
    person, other = zoe(workspace), part(workspace, "Filanda")
    asked = [{a, b} for a, b in recall(workspace).resolved.review.select("a", "b").iter_rows()]
    assert {person, other} not in asked


def test_a_second_row_can_be_parted_too(workspace: Workspace) -> None:
    person = zoe(workspace)
    first, second = part(workspace, "Filanda"), part(workspace, "Banca Uno")
    assert {first, second}.isdisjoint({person, None})
    assert whose(workspace)["Filanda Srl"] == person
    assert person not in {whose(workspace)[company] for company in ("Filanda", "Banca Uno")}


@pytest.mark.parametrize("times", [1, 2])
def test_the_ids_stay_at_every_recall_and_after_a_newer_export(workspace: Workspace, times: int) -> None:
    part(workspace, "Filanda")
    before = whose(workspace)
    for _ in range(times):
        bring(workspace, Connections__csv=HEADER + OTHERS + LINKEDIN.replace("Tessitrice", "Direttrice"))
        bring(workspace, rubrica__csv=PHONE + "Ugo Ontani,,Comune di Alba\n")
    assert whose(workspace) == before


def test_a_new_row_with_the_same_address_joins_one_of_the_two_and_does_not_bring_them_together(
    workspace: Workspace,
) -> None:
    person, other = zoe(workspace), part(workspace, "Filanda")
    bring_files(workspace, ("phone.vcf", CARD))
    found = whose(workspace)
    assert (found["Filanda Srl"], found["Filanda"]) == (person, other)
    assert found["Circolo"] in {person, other}


def test_taking_it_back_makes_them_one_again_with_the_notes_of_both(workspace: Workspace) -> None:
    person, other = zoe(workspace), part(workspace, "Filanda")
    assert other is not None
    noted(workspace, other, "plays the horn")
    with writing(workspace) as connection:
        undo(connection, [event.event_id for event in history(connection) if event.kind == "split"], DAY)
    assert set(whose(workspace).values()) == {person}
    assert notes(workspace, person) == ["plays the horn"]


def test_parted_taken_back_and_parted_again_it_is_the_same_other_person(workspace: Workspace) -> None:
    person, other = zoe(workspace), part(workspace, "Filanda")
    with writing(workspace) as connection:
        undo(connection, [event.event_id for event in history(connection) if event.kind == "split"], DAY)
    assert part(workspace, "Filanda") == other
    assert whose(workspace) == {"Filanda Srl": person, "Filanda": other, "Banca Uno": person}


def test_said_later_that_they_are_one_they_are(workspace: Workspace) -> None:
    person, other = zoe(workspace), part(workspace, "Filanda")
    with writing(workspace) as connection:
        record(connection, [Entry(subject=other, kind="same", value=person, day=DAY)])
    assert set(whose(workspace).values()) == {person}


def test_the_only_row_of_a_person_stays_theirs(workspace: Workspace) -> None:
    other = part(workspace, "Filanda")
    before = whose(workspace)
    assert part(workspace, "Filanda", other) is None
    assert whose(workspace) == before


@pytest.mark.parametrize("company", ["Filanda", "Alba"])
def test_a_row_of_somebody_else_is_left_alone(workspace: Workspace, company: str) -> None:
    part(workspace, "Filanda")
    with reading(workspace) as connection:
        held, before = held_contacts(connection), history(connection)
    person, row = zoe(workspace), held.filter(company=company)["row_id"][0]
    with writing(workspace) as connection:
        assert split(connection, person, row, DAY) is None
    with reading(workspace) as connection:
        assert history(connection) == before


def test_somebody_who_has_changed_since_they_were_shown_is_not_parted(workspace: Workspace) -> None:
    person = zoe(workspace)
    with reading(workspace) as connection:
        seen = {person: versions(connection)[person]}
    noted(workspace, person, "from another tab")
    row = rows(workspace)["Filanda"]
    with pytest.raises(ChangedMeanwhile), writing(workspace) as connection:
        split(connection, person, row, DAY, seen)
    assert set(whose(workspace).values()) == {person}


def test_the_network_is_made_anew_after_parting_and_after_taking_it_back(workspace: Workspace) -> None:
    keys = [network_key(workspace)]
    part(workspace, "Filanda")
    keys.append(network_key(workspace))
    with writing(workspace) as connection:
        undo(connection, [event.event_id for event in history(connection) if event.kind == "split"], DAY)
    keys.append(network_key(workspace))
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("erased", ["person", "other"])
def test_erasing_one_of_them_takes_their_rows_and_the_word_on_the_two_and_leaves_the_other(
    workspace: Workspace, erased: str
) -> None:
    person, other = zoe(workspace), part(workspace, "Filanda")
    assert other is not None
    gone, left = (person, other) if erased == "person" else (other, person)
    kept = {"Filanda"} if erased == "person" else {"Filanda Srl", "Banca Uno"}
    erase_person(workspace, gone, NOW)
    assert whose(workspace) == dict.fromkeys(kept, left)
    with reading(workspace) as connection:
        told = everything(connection)
        assert not [event for event in history(connection) if event.kind == "split"]
    assert gone not in str(told)


def test_both_exports_tell_of_the_parting_and_each_of_its_own_rows_only(workspace: Workspace) -> None:
    person, other = zoe(workspace), part(workspace, "Filanda")
    assert other is not None
    with reading(workspace) as connection:
        told = {one: of_person(connection, one)["people"][0] for one in (person, other)}
    assert [event["kind"] for one in told.values() for event in one["history"]] == ["split", "split"]
    companies = {one: {contact["record"]["company"] for contact in about["contacts"]} for one, about in told.items()}
    assert companies == {person: {"Filanda Srl", "Banca Uno"}, other: {"Filanda"}}


def test_no_two_rows_or_people_are_parted_into_one_id() -> None:
    drawn = [split_id(person, row) for person in ("p-1", "p-11", "s-1") for row in (1, 11, 111)]
    assert len(set(drawn)) == len(drawn)
