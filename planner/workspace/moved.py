"""Somebody gone and somebody new of one name: perhaps one person with another address and job. Asked, not merged."""

import polars as pl

from planner.frames import Review
from planner.matching.clusters import Apart
from planner.matching.names import name_key

LIKELY_MOVED = 0.6
"""Gone from a list and new in it under one full name that nobody else has: our own estimate, not measured."""
TWO_WORDS = r"\p{L}{2,} \p{L}{2,}"


def with_moved(review: pl.DataFrame, held: pl.DataFrame, membership: pl.DataFrame, apart: Apart) -> pl.DataFrame:
    """Review with pairs of a person of whom a list holds only gone contacts and one who is new in that list.

    ``held`` are the contacts of the workspace (with ``list_id`` and ``gone_in``), ``membership`` whose they are.
    """
    owned = held.drop("person_id").join(membership.select("contact_id", "person_id"), on="contact_id")
    people = owned.group_by("list_id", "person_id", maintain_order=True).agg(
        name=name_key(pl.col("full_name")).first(), is_gone=pl.col("gone_in").is_not_null().all()
    )
    named = people.filter(pl.col("name").str.contains(TWO_WORDS))
    pairs = named.group_by("list_id", "name", maintain_order=True).agg("person_id", "is_gone")
    likely = pairs.filter((pl.col("person_id").list.len() == 2) & (pl.col("is_gone").list.sum() == 1))  # noqa: PLR2004 -- a pair
    both = likely.select(pl.col("person_id").list.sort()).select(
        a=pl.col("person_id").list.first(), b=pl.col("person_id").list.last()
    )
    said = [frozenset(pair) in apart for pair in both.iter_rows()]
    found = both.filter(~pl.Series(said, dtype=pl.Boolean)).with_columns(
        probability=pl.lit(LIKELY_MOVED), reasons=pl.lit(["gone-and-new"], dtype=pl.List(pl.String))
    )
    together = pl.concat([review, found.select(review.columns)]).unique(["a", "b"], keep="first", maintain_order=True)
    return Review.validate(together.sort("a", "b"))
