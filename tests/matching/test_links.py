from collections.abc import Mapping

import polars as pl

from planner.matching.links import Link, certain_links

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "file": pl.String, "name_original": pl.String, "name_key": pl.String, "profile_url": pl.String,
    "emails": pl.List(pl.String), "company": pl.String, "position": pl.String, "connected_on": pl.Date,
}  # fmt: skip


def links(*rows: Mapping[str, object]) -> list[Link]:
    blank: dict[str, object] = {
        **dict.fromkeys(SCHEMA),
        "file": "a.csv",
        "name_original": "Ada Neri",
        "name_key": "ada neri",
        "emails": [],
    }
    return certain_links(pl.DataFrame([{**blank, **row} for row in rows], schema=SCHEMA))


def test_the_strongest_reason_comes_first() -> None:
    row = {"profile_url": "https://www.linkedin.com/in/ada", "emails": ["ada@posta.example"]}
    assert [link.reason for link in links(row, row)] == ["same-profile", "same-email"]


def test_every_further_contact_of_a_profile_is_linked_to_the_first() -> None:
    row = {"profile_url": "https://www.linkedin.com/in/ada"}
    assert [link[:2] for link in links(row, row, row)] == [(0, 1), (0, 2)]


def test_a_mailbox_that_several_people_read_links_nobody() -> None:
    assert links({"emails": ["info@posta.example"]}, {"emails": ["info@posta.example"]}) == []


def test_two_rows_with_nothing_but_a_name_are_not_linked() -> None:
    assert links({}, {}) == []
    assert [link.reason for link in links({"company": "Alba"}, {"company": "Alba"})] == ["same-row"]
