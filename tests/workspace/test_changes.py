"""What a newer row says that the row kept did not."""

from datetime import date
from typing import Any

import polars as pl
import pytest

from planner.workspace.changes import changes_of, renewed, simple_changes
from tests.workspace.exports import NOTHING, SCHEMA

LISTS: dict[str, Any] = {"emails": [], "phones": [], "labels": [], "circles": []}
BASE = {**NOTHING, **LISTS, "file": "a.csv", "row": 2, "kind": "list", "relation": "contact", "contact_id": "a.csv:2",
        "name_original": "Ada Neri", "full_name": "Ada Neri", "company": "Alba", "position": "Sarta"}  # fmt: skip


def outcome(before: dict[str, Any], now: dict[str, Any], *others: dict[str, Any]) -> tuple[pl.DataFrame, pl.DataFrame]:
    held = pl.DataFrame([{**BASE, **before}], schema=SCHEMA).with_columns(row_id=pl.lit(7, pl.Int64))
    rows = [{**BASE, **now}, *({**BASE, **other, "contact_id": f"b:{at}"} for at, other in enumerate(others))]
    pairs = pl.DataFrame(
        {"contact_id": "a.csv:2", "row_id": [7], "by": "profile"}, schema_overrides={"row_id": pl.Int64}
    )
    news = renewed(pairs, pl.DataFrame(rows, schema=SCHEMA), held)
    return news, changes_of(news, held)


@pytest.mark.parametrize(
    ("before", "now", "column", "kept"),
    [
        ({"emails": ["a", "b"]}, {"emails": ["c", "b"]}, "emails", ["c", "b", "a"]),
        ({"phones": ["1"], "company": "Bosco"}, {"phones": []}, "phones", ["1"]),
        ({"profile_url": "u", "company": "Bosco"}, {"profile_url": None}, "profile_url", "u"),
        ({"profile_url": "u"}, {"profile_url": "v"}, "profile_url", "v"),
        ({"connected_on": date(2020, 2, 29), "company": "Bosco"}, {}, "connected_on", date(2020, 2, 29)),
        ({"labels": ["coro"], "company": "Bosco"}, {}, "labels", ["coro"]),
        ({"notes": "vecchie", "company": "Bosco"}, {}, "notes", "vecchie"),
        ({"position": "Capo"}, {"position": None, "company": "Bosco"}, "position", None),
    ],
)
def test_what_a_list_does_not_tell_stays_known_and_what_it_tells_is_new(
    before: dict[str, Any], now: dict[str, Any], column: str, kept: object
) -> None:
    news, _ = outcome(before, now, {"position": "Sarta"})
    assert news[column].to_list() == [kept]


@pytest.mark.parametrize(
    "now", [{}, {"row": 9, "file": "b.csv", "kind": "other"}, {"emails": []}, {"connected_on": None}]
)
def test_another_place_in_the_file_is_nothing_new(now: dict[str, Any]) -> None:
    news, told = outcome({"emails": ["a"], "connected_on": date(2020, 2, 29)}, now)
    assert news.is_empty()
    assert told.is_empty()


def test_capitals_and_spaces_are_no_new_role_and_no_new_name() -> None:
    _, told = outcome({"company": "ALBA  Srl", "full_name": "ada NERI"}, {"company": "Alba Srl"})
    assert told.rows() == [(7, "details", None, None)]


def test_a_simple_change_is_told_of_each() -> None:
    told = simple_changes(pl.Series([3, 4], dtype=pl.Int64), "gone")
    assert told.rows() == [(3, "gone", None, None), (4, "gone", None, None)]
