"""Whose a touch is: the address settles it, a name only where one person bears it and no address speaks against it."""

from itertools import permutations

import polars as pl
import pytest

from planner.frames import Touches
from planner.matching import resolve
from planner.matching.touches import with_person
from tests.matching.network import IN, MAIL, Cells, frame
from tests.matching.network import contact as listed

NOTHING_OF_TOUCHES = dict.fromkeys(Touches.column_names())


def contact(row: int, name: str, slug: str | None = None, **cells: object) -> Cells:
    return listed(row, name, **{"relation": "contact", "profile_url": IN + slug if slug else None} | cells)


def touch(row: int, name: str | None, slug: str | None = None) -> Cells:
    return {
        **NOTHING_OF_TOUCHES, "file": "messages.csv", "row": row, "touch": "message", "direction": "sent",
        "name": name, "profile_url": IN + slug if slug else None, "has_text": True,
    }  # fmt: skip


def whose(contacts: list[Cells], *touches: Cells) -> list[frozenset[str] | None]:
    """The rows of the contacts of the person whom each touch belongs to."""
    people = frame(*contacts)
    passed = Touches.validate(pl.DataFrame(list(touches), schema=Touches.create_empty().schema, orient="row"))
    membership = resolve(people).membership
    found = with_person(passed, people, membership)
    assert found.columns == [*passed.columns, "person_id"]
    assert found.drop("person_id").equals(passed)
    members = membership.group_by("person_id").agg("contact_id")
    rows = {person: frozenset(ids) for person, ids in members.iter_rows()}
    return [rows[person] if person else None for person in found["person_id"]]


@pytest.mark.parametrize(
    ("contacts", "passed", "found"),
    [
        ([contact(1, "Ada Neri", "ada")], touch(1, "Ada Neri", "ada"), True),
        ([contact(1, "Ada Neri", "ada")], touch(1, "Somebody Else", "ada"), True),
        ([contact(1, "Ada Neri", "ada")], touch(1, None, "ada"), True),
        ([contact(1, "Ada Neri", "ada")], touch(1, "Ada Neri"), True),
        ([contact(1, "Ada Neri")], touch(1, "Ada Neri", "ada"), True),
        ([contact(1, "Nicolò Neri")], touch(1, "NERI Nicolo"), True),
        ([contact(1, "Ada Neri", "ada")], touch(1, "Ada Neri", "ada-2"), False),
        ([contact(1, "Ada Neri", "ada")], touch(1, "Ada Bruna Neri"), False),
        ([contact(1, "Ada Neri", "ada")], touch(1, None, "ada-2"), False),
        ([contact(1, "Ada Neri", "ada")], touch(1, None), False),
        ([], touch(1, "Ada Neri", "ada"), False),
    ],
)
def test_a_touch_is_somebodys_by_address_or_by_a_name_that_no_address_contradicts(
    contacts: list[Cells], passed: Cells, found: bool
) -> None:
    assert whose(contacts, passed) == [frozenset({"a.csv:1"}) if found else None]


@pytest.mark.parametrize(
    ("passed", "found"),
    [
        (touch(1, "Ada Neri"), None),
        (touch(1, "Ada Neri", "ada-3"), None),
        (touch(1, "Ada Neri", "ada-2"), frozenset({"a.csv:2"})),
    ],
)
def test_of_two_people_of_one_name_only_an_address_tells_which(passed: Cells, found: frozenset[str] | None) -> None:
    two = [contact(1, "Ada Neri", "ada"), contact(2, "Ada Neri", "ada-2")]
    assert whose(two, passed) == [found]


def test_a_person_of_two_contacts_is_found_by_the_address_and_by_either_name() -> None:
    merged = [contact(1, "Ada Neri", emails=MAIL), contact(2, "Ada B. Neri", "ada", emails=MAIL)]
    both = frozenset({"a.csv:1", "a.csv:2"})
    passed = [touch(1, "Ada Neri"), touch(2, "Ada B. Neri"), touch(3, "X", "ada")]
    assert whose(merged, *passed) == [both, both, both]


def test_the_address_of_any_contact_of_a_person_speaks_against_another() -> None:
    merged = [contact(1, "Ada Neri", emails=MAIL), contact(2, "Ada B. Neri", "ada", emails=MAIL)]
    assert whose(merged, touch(1, "Ada Neri", "somebody-else")) == [None]


def test_two_contacts_of_one_person_with_one_name_are_still_one() -> None:
    merged = [contact(1, "Ada Neri", emails=MAIL), contact(2, "Ada Neri", "ada", emails=MAIL)]
    assert whose(merged, touch(1, "Ada Neri")) == [frozenset({"a.csv:1", "a.csv:2"})]


def test_the_order_of_contacts_changes_nothing() -> None:
    contacts = [contact(1, "Ada Neri"), contact(2, "Ugo Neri", "ugo"), contact(3, "Ugo Neri", "ugo-2")]
    passed = [touch(1, "Ada Neri", "x"), touch(2, "Ugo Neri"), touch(3, None, "ugo-2")]
    found = {tuple(whose(list(ordered), *passed)) for ordered in permutations(contacts)}
    assert found == {(frozenset({"a.csv:1"}), None, frozenset({"a.csv:3"}))}
