"""Dates among the notes, where columns we do not know are kept as "Header: value".

They are not read, only kept as written. Where a reader could take the day for the month, the user is told so.
"""

from collections.abc import Mapping

import polars as pl

from planner.cleaning.dates import NUMERIC, order_of
from planner.reading.formats import Order

DATED = r"(?m)^([^:\n]+):\s+(\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}.*)?)$"


def ambiguous_note_dates(contacts: pl.DataFrame, orders: Mapping[str, Order | None]) -> dict[str, list[int]]:
    """For each file the rows whose notes hold a date that nothing settles; one other date under its label would."""
    dated = contacts.filter(pl.col("notes").str.contains(DATED)).select(
        "file", "row", line=pl.col("notes").str.split("\n")
    )
    lines = dated.explode("line").select(
        "file", "row", label=pl.col("line").str.extract(DATED, 1), date=pl.col("line").str.extract(DATED, 2)
    )
    found: dict[str, list[int]] = {}
    for group in lines.drop_nulls("date").partition_by("file", "label", maintain_order=True):
        file = str(group["file"][0])
        if not orders.get(file) and not order_of(group["date"].unique()):
            found.setdefault(file, []).extend(row for row, date in group.select("row", "date").rows() if _unclear(date))
    return {file: sorted(set(rows)) for file, rows in found.items() if rows}


def _unclear(date: str) -> bool:
    """Whether day and month could change places; they cannot in ``3/3/2026``."""
    match = NUMERIC.match(date)
    return match is not None and int(match[1]) != int(match[3])
