"""The evidence of a pair in codes, each a sentence for the user (``evidence-<code>``): what speaks for it first."""

import polars as pl

from planner.matching.levels import level
from planner.matching.rarity import log_of

RARE, COMMON = 2.0, -3.0
"""A full name counts as rare where less than a quarter of another person is expected to bear it, and as common where
eight or more are (bits)."""
WEAKER = ("spelt", "short", "part", "initial", "typo")
"""Levels of names that are not the same, in the order in which they are told."""
SIGNS = ("profile", "day", "email", "phone", "firm", "title", "place")
COLUMN = {"profile": "slug"}
CROWDED = 0.6
"""Rivals count as such in words where they take off so many bits: one that is half as likely."""


def codes(contacts: int) -> pl.Expr:
    """The codes of each pair, from the columns of ``evidence`` and ``rivalry``."""
    told = [_name(contacts), _surname()]
    for at in ("same", "near"):
        told += [_sign(name, at) for name in SIGNS]
    told += [_sign(name, "other") for name in SIGNS]
    told.append(pl.when(pl.col("rivalry") > CROWDED).then(pl.lit("several")))
    return pl.concat_list(told).list.drop_nulls()


def _sign(name: str, at: str) -> pl.Expr:
    return pl.when(pl.col(COLUMN.get(name, name)) == level(at)).then(pl.lit(f"{name}-{at}"))


def _name(contacts: int) -> pl.Expr:
    """What is to be said of the names: the weaker of the two decides."""
    rarity = pl.col("given_bits") + pl.col("surname_bits") - log_of(contacts)
    same = (pl.col("given") == level("same")) & (pl.col("surname") == level("same"))
    either = {of: pl.any_horizontal(pl.col("given", "surname") == level(of)) for of in WEAKER}
    weaker = [pl.when(is_so).then(pl.lit(f"name-{of}")) for of, is_so in either.items()]
    return (
        pl.when(same & (rarity > RARE)).then(pl.lit("name-rare"))
        .when(same & (rarity < COMMON)).then(pl.lit("name-common"))
        .when(same).then(pl.lit("name-same"))
        .when(pl.col("given") == level("two-known")).then(pl.lit("name-two"))
        .when(pl.col("given") == level("other")).then(pl.lit("name-other"))
        .otherwise(pl.coalesce(*weaker))
    )  # fmt: skip


def _surname() -> pl.Expr:
    return pl.when(pl.col("surname") == level("other")).then(pl.lit("surname-other"))


def link_reason() -> pl.Expr:
    """Why two contacts were joined, in one code (text key ``merged-<reason>``): the strongest sign."""
    works = (pl.col("firm") == level("same")) | (pl.col("title") == level("same"))
    strong = [
        pl.when(pl.col(column) == level("same")).then(pl.lit(f"same-{name}"))
        for name, column in (("profile", "slug"), ("email", "email"), ("phone", "phone"))
    ]
    same_name = (pl.col("given") == level("same")) & (pl.col("surname") == level("same"))
    day = pl.when((pl.col("day") == level("same")) & same_name).then(pl.lit("same-day"))
    return pl.coalesce(day, *strong, pl.when(works).then(pl.lit("same-name-and-work")), pl.lit("same-name"))
