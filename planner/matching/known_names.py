"""What the shipped lists know of names: how many bear them, and which short names stand for which."""

from functools import cache

import polars as pl

from planner.knowledge import vocabulary
from planner.matching.spelling import in_one_word, plain_name


@cache
def shares(kind: str) -> pl.DataFrame:
    """``name`` (plain, one word) and ``share``, the part of people who bear it: of ``given_names`` or ``surnames``."""
    listed = vocabulary(f"names/{kind}").select(
        name=in_one_word(plain_name(pl.col("name"))), share=pl.col("per_100000").cast(pl.Float64) / 100_000
    )
    return listed.group_by("name").agg(pl.col("share").sum()).sort("name")


@cache
def full_names() -> pl.DataFrame:
    """``name`` and ``fulls``: of every short name the given names that it may stand for, plain, each one word."""
    name, full = (in_one_word(plain_name(pl.col(column))) for column in ("short", "full"))
    pairs = vocabulary("names/short_names").select(name=name, full=full).filter(pl.col("name") != pl.col("full"))
    return pairs.group_by("name").agg(fulls=pl.col("full").unique().sort()).sort("name")
