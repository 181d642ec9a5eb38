"""Merged people: the best value of each field, all of the lists, and an id that stays."""

from datetime import date

import pytest

from planner.matching import resolve
from tests.matching.network import MAIL, URL, Cells, contact, frame, owners, settled


def merged(*contacts: Cells) -> dict[str, object]:
    """The one person of contacts of one profile."""
    people = resolve(frame(*contacts)).people
    assert people.height == 1
    return people.row(0, named=True)


def test_the_best_of_each_field_is_kept_and_all_of_the_lists() -> None:
    address_book = contact(
        1, "Ada Neri", file="b.csv", relation="contact", profile_url=URL, emails=MAIL, circles=["family"], notes="zia"
    )
    listed = contact(4, "Ada Neri", profile_url=URL, company="Alba", connected_on=date(2021, 3, 12))
    person = merged(address_book, listed)
    assert (person["relation"], person["company"], person["connected_on"]) == ("connection", "Alba", date(2021, 3, 12))
    assert (person["emails"], person["circles"], person["notes"]) == (MAIL, ["family"], "zia")
    assert person["sources"] == ["a.csv:4", "b.csv:1"]


@pytest.mark.parametrize(
    ("told", "known"),
    [
        (["2024-03", "2025", "never"], "2025"),
        (["2025", "2025-09", "2025-09-03"], "2025-09-03"),
        (["never", None], "never"),
        ([None, None], None),
    ],
)
def test_of_several_last_contacts_the_latest_counts(told: list[str | None], known: str | None) -> None:
    rows = [contact(at, "Ada Neri", profile_url=URL, last_contact=text) for at, text in enumerate(told, start=1)]
    assert merged(*rows)["last_contact"] == known


def test_the_labels_of_all_lists_and_the_bridge_of_any_are_kept() -> None:
    one = contact(1, "Ada Neri", profile_url=URL, labels=["coro"])
    other = contact(2, "Ada Neri", profile_url=URL, labels=["coro", "liceo"], bridge="Ugo Torri", degree=2)
    person = merged(one, other)
    assert (person["labels"], person["bridge"], person["degree"]) == (["coro", "liceo"], "Ugo Torri", 2)


@pytest.mark.parametrize(
    ("notes", "kept"), [(["zia", "coro"], "zia · coro"), (["zia", "zia"], "zia"), ([None, None], None)]
)
def test_the_notes_of_all_lists_are_kept_once(notes: list[str | None], kept: str | None) -> None:
    rows = [contact(at, "Ada Neri", profile_url=URL, notes=text) for at, text in enumerate(notes, start=1)]
    assert merged(*rows)["notes"] == kept


def test_somebody_who_stands_alone_is_as_the_row_says() -> None:
    row = contact(
        1, "Ada Neri", emails=["b@x.example", "a@x.example", "b@x.example"], notes="zia", last_contact="never"
    )
    person = merged(row)
    assert person["emails"] == ["b@x.example", "a@x.example"]
    same = ("full_name", "first_name", "last_name", "relation", "notes", "last_contact", "company")
    assert [person[name] for name in same] == [row[name] for name in same]


def test_a_name_that_is_shown_is_that_of_the_closest_relation() -> None:
    rows = (
        contact(1, "Zita", file="b.csv", relation="contact", profile_url=URL),
        contact(2, "Zita Neri", profile_url=URL),
    )
    assert merged(*rows)["full_name"] == "Zita Neri"


@pytest.mark.parametrize(
    "changed",
    [{"company": "Bosco"}, {"emails": ["neri@bosco.example"]}, {"file": "newer.csv"}, {"row": 77}],
    ids=["employer", "address", "file", "row"],
)
def test_whoever_has_a_profile_has_one_id_whatever_else_changes(changed: Cells) -> None:
    before = {"row": 1, "company": "Alba", "emails": MAIL, "profile_url": URL}
    ids = [resolve(frame(contact(**{"name": "Ada Neri", **cells}))).people["person_id"].item()  # type: ignore[arg-type]
           for cells in (before, before | changed)]  # fmt: skip
    assert ids[0] == ids[1]


def test_people_who_are_told_by_nothing_but_one_name_have_ids_of_their_own() -> None:
    rows = [contact(at, "Ada") for at in range(1, 6)]
    assert resolve(frame(*rows)).people["person_id"].n_unique() == 5


def test_nobody_new_gets_the_id_of_somebody_known() -> None:
    fresh = owners(resolve(frame(contact(1, "Ada Neri", profile_url=URL))))["a.csv:1"]
    both = (contact(1, "Ugo Bruni"), contact(2, "Ada Neri", profile_url=URL))
    found = owners(resolve(frame(*both), settled(a1=fresh)))
    assert found["a.csv:1"] == fresh
    assert found["a.csv:2"] != fresh


def test_people_are_in_the_order_of_their_names() -> None:
    names = ("Ugo Torri", "Ada Neri", "Zoe Alberi")
    people = resolve(frame(*(contact(at, name) for at, name in enumerate(names, start=1)))).people
    assert people["full_name"].to_list() == sorted(names)
