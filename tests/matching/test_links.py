import pytest

from planner.matching.links import certain_links
from tests.matching.network import MAIL, URL, Cells, contact, placed


def links(*rows: Cells) -> list[tuple[int, int, str]]:
    """The links of contacts, each told by its cells; Ada Neri, in one file, unless they say otherwise."""
    made = [
        contact(at, str(row.get("name", "Ada Neri")), **{key: row[key] for key in row if key != "name"})
        for at, row in enumerate(rows, start=1)
    ]
    return certain_links(placed(*made)).rows()


def test_the_strongest_reason_comes_first() -> None:
    row: Cells = {"profile_url": URL, "emails": MAIL}
    assert [reason for *_, reason in links(row, row)] == ["same-profile", "same-email"]


def test_every_further_contact_of_a_profile_is_linked_to_the_first() -> None:
    row: Cells = {"profile_url": URL}
    assert [link[:2] for link in links(row, row, row)] == [(0, 1), (0, 2)]


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        ({"name": "Ada Neri"}, {"name": "Ada Neri"}, {"same-profile", "same-email"}),
        ({"name": "Ada Neri"}, {"name": "Neri Ada"}, {"same-profile", "same-email"}),
        ({"name": "Ada Neri"}, {"name": "A. N."}, {"same-profile", "same-email"}),
        ({"name": "Ada Neri"}, {"name": "Ada Torri"}, {"same-profile"}),
        ({"name": "Ada Neri"}, {"name": "Ugo Neri"}, {"same-profile"}),
        ({"name": "Ada Neri"}, {"name": "Ugo Torri"}, set()),
    ],
)
def test_an_address_links_as_far_as_the_names_allow(one: Cells, other: Cells, reasons: set[str]) -> None:
    address: Cells = {"profile_url": URL, "emails": MAIL}
    for rows in ((one, other), (other, one)):
        assert {reason for *_, reason in links(*(row | address for row in rows))} == reasons


@pytest.mark.parametrize("mailbox", ["info", "segreteria", "hr"])
def test_a_mailbox_that_several_people_read_links_nobody(mailbox: str) -> None:
    row: Cells = {"emails": [f"{mailbox}@posta.example"]}
    assert links(row, row) == []


@pytest.mark.parametrize(
    ("cells", "count"),
    [
        ({}, 0),
        ({"company": "Alba"}, 1),
        ({"position": "Sarta"}, 1),
        ({"company": "Alba", "emails": ["info@posta.example"]}, 1),
    ],
)
def test_a_row_twice_in_one_file_is_linked_if_it_says_more_than_a_name(cells: Cells, count: int) -> None:
    assert [reason for *_, reason in links(cells, cells)] == ["same-row"] * count
    assert links(cells, cells | {"file": "b.csv"}) == []
    assert links(cells, cells | {"company": "Bosco"}) == []


def test_nothing_links_nobody() -> None:
    assert links({}, {"name": "Ugo Torri"}) == []
