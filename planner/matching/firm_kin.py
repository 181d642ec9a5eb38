"""Employers that may be one though their names are not the same: initials, a shorter name, a slip, one group."""

import polars as pl

from planner.matching.companies import compare_companies
from planner.matching.levels import level

LONG_ENOUGH = 4
"""A shorter beginning is that of too many names."""


def with_near_firms(pairs: pl.DataFrame, employers: pl.DataFrame) -> pl.DataFrame:
    """``firm``: ``firm_level``, with ``near`` where two employers (``company``, ``company_other``) may be one.

    Only where the given names (``given``) may be one person's: nothing hangs on it elsewhere, and it takes time.
    ``employers`` is ``name_frame`` of the companies.
    """
    may_be_one = ~pl.col("given").is_in(["other", "two-known"])
    is_other = (pl.col("firm_level") == level("other")) & may_be_one
    names = (
        pairs.filter(is_other).select("company", "company_other").drop_nulls().unique().sort("company", "company_other")
    )
    tiers = compare_companies(names["company"], names["company_other"], employers)["tier"]
    near = names.with_columns(near=_begins_with(names, employers) | (tiers != "different"))
    joined = pairs.join(near, on=["company", "company_other"], how="left", maintain_order="left")
    is_near = is_other & pl.col("near").fill_null(value=False)
    return joined.with_columns(firm=pl.when(is_near).then(level("near")).otherwise("firm_level")).drop(
        "near", "firm_level"
    )


def _begins_with(names: pl.DataFrame, employers: pl.DataFrame) -> pl.Series:
    """Whether one name, without legal form and group words, is the other's beginning: ``Alba`` of ``Alba Energia``."""
    cores = employers.select(company="name", core="company_core").drop_nulls()
    one = names.join(cores, on="company", how="left", maintain_order="left")["core"]
    other = names.join(cores, left_on="company_other", right_on="company", how="left", maintain_order="left")["core"]

    def begins(long: str, short: str) -> pl.Expr:
        return pl.col(long).str.starts_with(pl.col(short)) & (pl.col(short).str.len_chars() >= LONG_ENOUGH)

    return (
        pl.DataFrame({"one": one, "other": other}).select(begins("one", "other") | begins("other", "one")).to_series()
    )
