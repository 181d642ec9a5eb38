"""Invented people for tests of profiles."""

from typing import Any

import polars as pl

from planner.frames import People

NOBODY: dict[str, Any] = {
    "full_name": "Ada Prova",
    "relation": "connection",
    "emails": [],
    "phones": [],
    "labels": [],
    "circles": [],
    "sources": ["a.csv:2"],
}


def people(*rows: dict[str, Any]) -> pl.DataFrame:
    """A frame of People, p-0, p-1 ..., with what is given of each."""
    empty = dict.fromkeys(People.column_names())
    each = [{**empty, **NOBODY, "person_id": f"p-{at}", **row} for at, row in enumerate(rows)]
    return People.validate(pl.DataFrame(each, schema=People.create_empty().schema), cast=True)
