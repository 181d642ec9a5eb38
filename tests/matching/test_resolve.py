"""Who is who: chains and many contacts, how merges are told, and what was remembered."""

from datetime import date

import pytest

from planner.matching import as_settled, explained, people_as_settled, resolve
from tests.matching.network import (
    BOOK,
    IN,
    LIST,
    MAIL,
    NOW,
    OLD,
    URL,
    Cells,
    among_strangers,
    contact,
    frame,
    groups,
    known,
    owners,
    settled,
    verdict,
)

DAY = date(2021, 3, 12)
PHONE = ["+39 011 5550199"]
ALBA: Cells = {"company": "Filanda Alba"}
WORK: Cells = {"company": "Filanda Alba", "position": "Responsabile Acquisti"}
FAMILY: Cells = {"emails": ["brandolin@posta.example"]}
GIGI = (contact(90001, "Gianluigi Brandolin", file=NOW, **ALBA), contact(90002, "Gigi Brandolin", file=BOOK, **ALBA))


def test_a_switchboard_brings_nobody_together() -> None:
    staff = [contact(90001 + at, name, file=LIST, phones=PHONE) for at, name in
             enumerate(("Zita Brandolin", "Ugo Ceschiutta", "Ezio Petrussa", "Zita B."))]  # fmt: skip
    found = among_strangers(*staff)
    assert {verdict(found, one, other) for one in staff for other in staff if one is not other} == {"two"}


def test_a_chain_of_addresses_never_joins_two_profiles() -> None:
    chain = [
        contact(1, "Ada Neri", profile_url=URL, emails=MAIL),
        contact(2, "Ada Neri", emails=[*MAIL, "neri@posta.example"], file=LIST),
        contact(3, "Ada Neri", profile_url=f"{URL}-2", emails=["neri@posta.example"]),
    ]
    assert resolve(frame(*chain)).people["profile_url"].n_unique() == 2


@pytest.mark.parametrize("names", [("Marco", "Mario"), ("Claudio", "Claudia"), ("Ugo", "Umberto")])
def test_a_bare_initial_never_brings_two_known_names_together(names: tuple[str, str]) -> None:
    one, other = (contact(90001, f"{name} Brandolin", file=file, emails=FAMILY["emails"], **WORK)
                  for name, file in zip(names, (NOW, BOOK), strict=True))  # fmt: skip
    bridge = contact(90001, f"{names[0][0]}. Brandolin", file=LIST, emails=FAMILY["emails"], **WORK)
    assert verdict(among_strangers(one, other, bridge), one, other) != "one"


def test_one_person_in_four_files_is_one_person() -> None:
    rows = [
        contact(90001, "Gianluigi Brandolin", file=NOW, profile_url=f"{IN}gianluigi-b", connected_on=DAY, **WORK),
        contact(90001, "Gianluigi Brandolin", file=OLD, profile_url=f"{IN}gibi", connected_on=DAY, company="Bosco"),
        contact(90001, "Gigi Brandolin", file=BOOK, phones=PHONE, emails=["gianluigi.brandolin@posta.example"]),
        contact(90001, "BRANDOLIN GIANLUIGI", file=LIST, company="Filanda Alba S.p.A."),
    ]
    found = among_strangers(*rows)
    assert len({owners(found)[str(row["contact_id"])] for row in rows}) == 1


def test_a_merge_is_told_with_the_other_contact_why_and_how_sure() -> None:
    told = {row["contact_id"]: row for row in among_strangers(*GIGI).membership.to_dicts()}
    first, second = (told[str(each["contact_id"])] for each in GIGI)
    assert [first[name] for name in ("reason", "joined", "probability", "evidence")] == [None] * 4
    assert (second["reason"], second["joined"]) == ("same-name-and-work", first["contact_id"])
    assert second["evidence"] == ["name-short", "firm-same"]
    assert second["probability"] > 0.95


def test_a_row_twice_in_one_file_is_one_person() -> None:
    row = {"company": "Alba"}
    twice = (contact(1, "Ada Neri", **row), contact(2, "Ada Neri", **row))
    assert groups(resolve(frame(*twice))) == {frozenset({"a.csv:1", "a.csv:2"})}
    assert resolve(frame(*twice)).membership["reason"].to_list() == [None, "same-row"]


def test_an_export_never_holds_a_person_twice() -> None:
    rows = [contact(at, "Ada Neri", company=company) for at, company in enumerate(("Alba", "Bosco", None), start=1)]
    assert resolve(frame(*rows)).people.height == 3


def test_two_accounts_exports_bring_the_people_whom_both_know_together() -> None:
    names = ["Zita Brandolin", "Ugo Ceschiutta", "Ezio Petrussa", "Ada Zorzut", "Zoe Brazzan", "Piero Tomadin"]
    rows = [contact(90000 + at, name, file=file, connected_on=date(2021, month, 1 + at))
            for file, month in (("mine.csv", 3), ("hers.csv", 9)) for at, name in enumerate(names)]  # fmt: skip
    found = among_strangers(*rows)
    assert [verdict(found, rows[at], rows[at + 6]) for at in range(6)] == ["one"] * 6


def test_nobody_at_all_is_no_error() -> None:
    found = resolve(frame())
    assert found.people.is_empty()
    assert found.membership.is_empty()
    assert found.review.is_empty()
    assert explained(frame(), found.membership).is_empty()


BRIDGED = (
    contact(1, "Ada Neri", profile_url=URL),
    contact(2, "Ada Neri", emails=MAIL),
    contact(3, "Ada Neri", profile_url=URL, emails=MAIL),
)
P_AND_Q = frozenset({frozenset({"p-a", "p-b"})})


def test_people_keep_their_id_whatever_their_contacts_say_now() -> None:
    moved = contact(1, "Ada Verdi", profile_url=f"{URL}-anew", company="Bosco")
    assert owners(resolve(frame(moved), settled(a1="p-kept"))) == {"a.csv:1": "p-kept"}


def test_contacts_known_to_be_one_person_stay_one_under_two_profiles() -> None:
    ones = (contact(1, "Ada Neri", profile_url=URL), contact(2, "Ada Verdi", profile_url=f"{URL}-anew"))
    assert resolve(frame(*ones)).people.height == 2
    assert set(owners(resolve(frame(*ones), settled(a1="p-kept", a2="p-kept"))).values()) == {"p-kept"}


def test_a_new_contact_of_somebody_known_gets_their_id() -> None:
    rows = (contact(1, "Ada Verdi", profile_url=URL), contact(1, "Ada Neri", profile_url=URL, file="b.csv"))
    assert set(owners(resolve(frame(*rows), settled(a1="p-kept"))).values()) == {"p-kept"}


def test_two_people_bridged_by_a_contact_are_one_unless_the_user_has_said_otherwise() -> None:
    bridged = [row | {"file": f"{row['row']}.csv"} for row in BRIDGED]
    told = settled(a1="p-b", a2="p-a")
    assert set(owners(resolve(frame(*bridged), told)).values()) == {"p-a"}
    assert len({owners(resolve(frame(*bridged), told, P_AND_Q))[f"a.csv:{at}"] for at in (1, 2)}) == 2


def test_a_pair_said_to_be_two_people_is_neither_merged_nor_asked_about_again() -> None:
    two = (
        contact(1, "Marco Neri", company="Alba", position="Cuoca"),
        contact(1, "Marco Neri", company="Bosco", position="Sindaca", file="b.csv"),
    )
    known = settled(a1="p-a", b1="p-b")
    assert verdict(resolve(frame(*two), known), *two) == "asked"
    assert verdict(resolve(frame(*two), known, P_AND_Q), *two) == "two"


def test_all_that_is_remembered_stays_as_it_is_and_who_looks_alike_is_asked_about() -> None:
    whose = known((str(each["contact_id"]), person) for each, person in zip(GIGI, ("p-a", "p-b"), strict=True))
    assert resolve(frame(*GIGI), whose).people.height == 1
    found = as_settled(frame(*GIGI), whose)
    assert verdict(found, *GIGI) == "asked"
    assert as_settled(frame(*GIGI), whose, P_AND_Q).review.is_empty()
    assert people_as_settled(frame(*GIGI), whose).equals(found.people)


def test_of_a_remembered_person_each_contact_but_the_first_is_told_as_remembered() -> None:
    found = as_settled(frame(*BRIDGED), settled(a1="p-a", a2="p-b", a3="p-a"))
    assert owners(found) == {"a.csv:1": "p-a", "a.csv:2": "p-b", "a.csv:3": "p-a"}
    told = found.membership.drop_nulls("reason").select("contact_id", "reason", "joined")
    assert told.rows() == [("a.csv:3", "remembered", "a.csv:1")]


def test_what_was_remembered_can_be_explained_by_what_speaks_for_it() -> None:
    whose = known((str(each["contact_id"]), "p-a") for each in GIGI)
    told = explained(frame(*GIGI), as_settled(frame(*GIGI), whose).membership).row(0, named=True)
    assert (told["contact_id"], told["joined"]) == (GIGI[1]["contact_id"], GIGI[0]["contact_id"])
    assert told["evidence"] == ["name-short", "firm-same"]
