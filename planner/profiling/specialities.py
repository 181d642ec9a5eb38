"""The specialities that a job title names, whatever its language: payroll, pastry, mechanical engineering.

Finer than functions: ``titles/specialities.csv`` lists them, in groups of those whose people could do each other's
work, and ``titles/speciality_words.csv`` the words that name them in five languages.
"""

from functools import cache

import polars as pl

from planner.cleaning.slices import by_slices
from planner.knowledge import vocabulary
from planner.profiling.title_matches import matches_of, streams_of
from planner.profiling.title_words import speciality_words

IN_CHARGE = ("founding", "business_ownership", "freelancing", "unit_management")
"""Specialities that say more of the rank than of the work."""


def with_specialities(read: pl.DataFrame) -> pl.DataFrame:
    """A frame with a column ``title`` and one more, ``specialities``: list of codes as they stand in it, or null."""
    titles = read["title"].drop_nulls().unique(maintain_order=True).to_frame()
    return read.join(by_slices(titles, _named), on="title", how="left", maintain_order="left")


@cache
def groups() -> dict[str, str]:
    """The group of each speciality."""
    return dict(vocabulary("titles/specialities").select("speciality", "group").iter_rows())


def _named(titles: pl.DataFrame) -> pl.DataFrame:
    """Those of the first statement that names any; being in charge is none beside another."""
    distinct = titles.with_row_index("id")
    streams, tokens = streams_of(distinct)
    found = matches_of(streams, tokens, speciality_words()).filter((pl.col("kind") == "vote") & pl.col("counts"))
    first = found.filter(pl.col("statement") == pl.col("statement").min().over("id"))
    each = first.select("id", "specialities").explode("specialities")
    in_charge = pl.col("specialities").is_in(IN_CHARGE)
    telling = each.filter(~in_charge | in_charge.all().over("id"))
    named = telling.group_by("id", maintain_order=True).agg(pl.col("specialities").unique(maintain_order=True))
    return distinct.join(named, on="id", how="inner", maintain_order="left").drop("id")
