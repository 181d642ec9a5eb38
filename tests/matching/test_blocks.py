import pytest

from planner.matching.blocks import FEW, LARGEST, candidate_pairs
from planner.matching.traits import traits_of
from tests.matching.network import BOOK, IN, LIST, NOW, OLD, Cells, contact, placed

Pair = tuple[int, int]


def met(*contacts: Cells) -> list[Pair]:
    traits = traits_of(placed(*contacts))
    return candidate_pairs(traits.rows, traits.ids).rows()


def pair(one: Cells, other: Cells) -> list[Cells]:
    """Two contacts of two files by their ``name`` and other cells."""
    cells = ({"file": NOW} | one, {"file": BOOK} | other)
    return [contact(at, str(told["name"]), **{key: told[key] for key in told if key != "name"})
            for at, told in enumerate(cells, start=1)]  # fmt: skip


MET: dict[str, tuple[Cells, Cells]] = {
    "a profile address": (
        {"name": "Ada Neri", "profile_url": f"{IN}x"},
        {"name": "Ugo Torri", "profile_url": f"{IN}x"},
    ),
    "an e-mail address": (
        {"name": "Ada Neri", "emails": ["x@y.example"]},
        {"name": "Ugo Torri", "emails": ["x@y.example"]},
    ),
    "a number": ({"name": "Ada Neri", "phones": ["0115550199"]}, {"name": "Ugo Torri", "phones": ["+390115550199"]}),
    "a full name": ({"name": "Ada Neri"}, {"name": "Ada Neri"}),
    "a name turned round": ({"name": "Marco Rossi"}, {"name": "Rossi Marco"}),
    "a short name": ({"name": "Luigi Neri"}, {"name": "Gigi Neri"}),
    "an initial": ({"name": "Ada Brandolin"}, {"name": "A. Brandolin"}),
    "a slip in the surname": ({"name": "Ada Brandolin"}, {"name": "Ada Brandoln"}),
    "a part of the surname": ({"name": "Ada Brandolin Torri"}, {"name": "Ada Brandolin"}),
    "a name that an address spells": (
        {"name": "Gianluca Brandolin"},
        {"name": "Luca", "emails": ["gianluca.brandolin@x.example"]},
    ),
    "an employer and a given name": ({"name": "Ada Neri", "company": "Alba"}, {"name": "Ada Torri", "company": "Alba"}),
    "an employer and initials": ({"name": "Ada Neri", "company": "Alba"}, {"name": "A. N.", "company": "Alba"}),
    "a rare surname": ({"name": "Ada Brandolin"}, {"name": "Ugo Brandolin"}),
}


@pytest.mark.parametrize(("one", "other"), MET.values(), ids=MET)
def test_contacts_meet_by(one: Cells, other: Cells) -> None:
    assert met(*pair(one, other)) == [(0, 1)]


APART: dict[str, tuple[Cells, Cells]] = {
    "nothing in common": ({"name": "Ada Neri"}, {"name": "Ugo Torri"}),
    "only a given name": ({"name": "Ada Neri"}, {"name": "Ada Torri"}),
    "only an employer": ({"name": "Ada Neri", "company": "Alba"}, {"name": "Ugo Torri", "company": "Alba"}),
    "only a shared mailbox": (
        {"name": "Ada Neri", "emails": ["info@x.example"]},
        {"name": "Ugo Torri", "emails": ["info@x.example"]},
    ),
    "only a place": ({"name": "Ada Neri", "place_said": "Torino"}, {"name": "Ugo Torri", "place_said": "Torino"}),
    "only initials": ({"name": "Ada Neri"}, {"name": "A. N."}),
}


@pytest.mark.parametrize(("one", "other"), APART.values(), ids=APART)
def test_contacts_do_not_meet_by(one: Cells, other: Cells) -> None:
    assert met(*pair(one, other)) == []


def test_two_rows_of_one_export_never_meet_and_two_of_a_list_or_of_two_exports_do() -> None:
    rows = [contact(at, "Ada Neri", file=file) for file in (NOW, OLD, LIST) for at in (1, 2)]
    among = {(0, 1), (2, 3)}
    assert set(met(*rows)) == {(one, other) for one in range(6) for other in range(one + 1, 6)} - among


@pytest.mark.parametrize(("count", "meet"), [(FEW, True), (FEW + 1, False)])
def test_a_surname_of_too_many_is_no_reason_to_meet(count: int, meet: bool) -> None:
    letters = "bcdfghlmnprstvzaeiou"
    rows = [contact(at, f"{letters[at].upper()}{letters[-at]}ko Neri", file=LIST) for at in range(1, count + 1)]
    rows = [row | {"contact_id": f"{LIST}:{at}"} for at, row in enumerate(rows)]
    assert bool(met(*rows)) is meet


@pytest.mark.parametrize(("count", "meet"), [(LARGEST, True), (LARGEST + 1, False)])
def test_an_address_of_too_many_is_no_reason_to_meet(count: int, meet: bool) -> None:
    names = [f"{chr(97 + at // 8)}zz {chr(97 + at % 8)}yyk{chr(97 + at // 8)}" for at in range(count)]
    rows = [contact(at, name, file=LIST, emails=["x@y.example"]) for at, name in enumerate(names, start=1)]
    pairs = met(*rows)
    assert (len(pairs) == count * (count - 1) // 2) is meet


def test_each_pair_meets_once_lower_place_first_and_in_order() -> None:
    rows = [contact(at, "Ada Neri", file=LIST, emails=["a@x.example"], company="Alba") for at in range(1, 6)]
    assert met(*rows) == [(one, other) for one in range(5) for other in range(one + 1, 5)]
