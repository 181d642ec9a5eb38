"""The totals that people write under a list: rows that name nobody."""

from functools import cache

import polars as pl

from planner.cleaning.text import alternatives
from planner.knowledge import vocabulary

NUMBER = r"(?:[^\n:]*:\s*)?[\d\s.,%€$£()+\-]*\d[\d\s.,%€$£()+\-]*"
"""A cell of nothing but a number; among the notes it stands behind its header."""


def is_total(raw: pl.DataFrame) -> pl.Series:
    """Whether a row of RawRows is the sum under a list: "Totale: 3" with nothing beside it but numbers."""
    cells = raw.select(pl.exclude("file", "row", "kind", "relation"))
    said = pl.concat_str(pl.all(), separator="\n", ignore_nulls=True)
    mentions = pl.any_horizontal(pl.all().str.contains(_total()).fill_null(value=False))
    only = said.str.contains(rf"(?i)^(?:(?:{_total_line()}|{NUMBER})(?:\n|$))+$")
    return cells.select(total=mentions & only)["total"]


@cache
def _total() -> str:
    return rf"(?im)^(?:{_total_line()})$"


@cache
def _total_line() -> str:
    """``Totale contatti: 12``, ``Total of people 1,204``, ``n. 45 contatti``."""
    words = vocabulary("names/totals")
    total, counted = (alternatives(words.filter(kind=kind)["word"].to_list()) for kind in ("total", "counted"))
    number = r"[\d.,]*\d"
    summed = rf"(?:{total})(?:\s+(?:\p{{L}}{{1,3}}\s+)?(?:{counted}))?\s*[:=.\-–]*\s*(?:{number})?(?:\s*(?:{counted}))?"
    return rf"\s*(?:{summed}|(?:n[.°ºr]*\s*)?{number}\s+(?:{counted}))\s*"
