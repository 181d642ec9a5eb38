import pytest

from planner.matching.traits import traits_of
from tests.matching.network import BOOK, LIST, Cells, contact, placed

PHONE = "+39 011 5550199"


def traits(*contacts: Cells) -> list[dict[str, object]]:
    return traits_of(placed(*contacts)).rows.to_dicts()


@pytest.mark.parametrize("written", ["+39 011 5550199", "0115550199", "0039 011/555.01.99", "tel. 011 5550199"])
def test_a_number_is_one_however_it_is_written(written: str) -> None:
    one, other = traits(contact(1, "Ada Neri", phones=[PHONE]), contact(2, "Ugo Torri", phones=[written]))
    assert one["phones"] == other["phones"] != []


@pytest.mark.parametrize("phones", [[], ["12345"], ["n.d."]])
def test_too_few_digits_are_no_number(phones: list[str]) -> None:
    assert traits(contact(1, "Ada Neri", phones=phones))[0]["phones"] == []


@pytest.mark.parametrize(("names", "kept"), [(2, 1), (3, 0), (4, 0)])
def test_a_number_of_many_names_is_a_firm_s(names: int, kept: int) -> None:
    given = ("Ada", "Ugo", "Zoe", "Ezio")[:names]
    rows = traits(*(contact(at, f"{name} Neri", phones=[PHONE]) for at, name in enumerate(given, start=1)))
    assert [len(row["phones"]) for row in rows] == [kept] * names  # type: ignore[arg-type]


def test_a_number_in_many_rows_of_one_name_is_a_person_s() -> None:
    rows = traits(*(contact(at, "Ada Neri", phones=[PHONE]) for at in range(1, 6)))
    assert all(row["phones"] for row in rows)


@pytest.mark.parametrize("mailbox", ["info", "segreteria", "hr", "sales", "booking"])
def test_a_mailbox_that_several_people_read_is_nobody_s(mailbox: str) -> None:
    addresses = [f"{mailbox}@alba.example", "ada@alba.example"]
    assert traits(contact(1, "Ada Neri", emails=addresses))[0]["emails"] == ["ada@alba.example"]


def test_only_a_row_of_linkedin_s_own_list_is_exported() -> None:
    rows = traits(*(contact(1, "Ada Neri", file=file) for file in ("a.csv", BOOK, LIST)))
    assert [row["export"] is not None for row in rows] == [True, False, False]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"company": "Enel"}, {"company": "ENEL S.p.A."}),
        ({"position": "Sales Manager"}, {"position": "sales  manager."}),
        ({"place_said": "Torino"}, {"place_said": "TORINO"}),
    ],
)
def test_an_employer_a_title_and_a_place_are_one_in_any_spelling(one: Cells, other: Cells) -> None:
    first, second = traits(contact(1, "Ada Neri", **one), contact(2, "Ugo Torri", **other))
    told = ("firm", "title", "place")
    assert [first[name] for name in told] == [second[name] for name in told] != [None, None, None]


def test_rows_keep_their_order_whatever_is_missing() -> None:
    blank = contact(2, "?", first_name=None)
    rows = traits(contact(1, "Ada Neri"), blank, contact(3, "Neri"), contact(4, "Ada Neri", company="Alba"))
    assert [row["at"] for row in rows] == [0, 1, 2, 3]
    assert [row["given_id"] for row in rows][1] is None


def test_rows_of_one_name_have_one_number_for_it() -> None:
    rows = traits(contact(1, "Ada Neri"), contact(2, "NERI Ada"), contact(3, "ada Nèri"), contact(4, "Ada Torri"))
    assert len({row["given_id"] for row in rows}) == 1
    assert len({row["surname_id"] for row in rows}) == 2
