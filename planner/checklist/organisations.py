"""The list of organisations in its order, with the people known there, as CSV (which is read back) or JSON."""

import json

import polars as pl

from planner.checklist.spreadsheet import csv_bytes
from planner.locale import Texts
from planner.planning.wording_of_paths import path_line, reason_of

FORMATS = ("csv", "json")
COLUMNS = ("place", "organisation", "motivation", "posting", "note", "path", "people")
PERSON = ("person_id", "full_name", "company", "position", "purposes")
PEOPLE_IN_A_CELL = 10
"""More names do not fit in a cell that somebody reads."""


def organisations_bytes(
    ordered: pl.DataFrame, found: pl.DataFrame, form: str, say: Texts, *, hidden: bool = False
) -> bytes:
    """``lamp``'s rows with those of ``paths``; ``hidden`` leaves the names of people out.

    The headings of the CSV are those that ``read_organisations`` knows: what is changed in it can be brought back.
    """
    if form == "csv":
        return csv_bytes(_table(ordered, found, say, hidden=hidden))
    rows = [_entry(row, found, say, hidden=hidden) for row in ordered.iter_rows(named=True)]
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()


def _table(ordered: pl.DataFrame, found: pl.DataFrame, say: Texts, *, hidden: bool) -> pl.DataFrame:
    yes, no = say.say("organisations-yes"), say.say("organisations-no")
    known = found.filter(pl.col("link").is_in(["certain", "likely"])).group_by("at", maintain_order=True)
    people = known.agg(people=pl.col("full_name").head(PEOPLE_IN_A_CELL).str.join("; "))
    named = ordered.join(people, on="at", how="left", maintain_order="left")
    steps = [path_line(row, say) for row in ordered.iter_rows(named=True)]
    posting = pl.when("posting").then(pl.lit(yes)).when(~pl.col("posting")).then(pl.lit(no))
    columns = COLUMNS[:-1] if hidden else COLUMNS
    table = named.with_columns(posting=posting, path=pl.Series(steps, dtype=pl.String)).select(columns)
    return table.rename({name: say.say(f"organisations-column-{name}") for name in table.columns})


def _entry(row: dict[str, object], found: pl.DataFrame, say: Texts, *, hidden: bool) -> dict[str, object]:
    """One organisation with all its paths."""
    own = found.filter(at=row["at"]).to_dicts()
    facts = {name: value for name, value in row.items() if name != "at"}
    return {**facts, "paths": [_path(one, say, hidden=hidden) for one in own]}


def _path(row: dict[str, object], say: Texts, *, hidden: bool) -> dict[str, object]:
    person = {name: row[name] for name in PERSON} if row["person_id"] and not hidden else {}
    return {"link": row["link"], "reason": row["reason"], "words": reason_of(row, say), **person}
