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

    ``held`` are the contacts of the workspace (with ``list_id`` and ``gone_in``), ``membership`` whose they are. Each
    pair is a card of its own, after the others; a pair that is asked about anyhow stays where it is.
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
    asked = {frozenset(pair) for pair in review.select("a", "b").iter_rows()}
    is_told = [frozenset(pair) in apart | asked for pair in both.iter_rows()]
    found = (
        both.filter(~pl.Series(is_told, dtype=pl.Boolean))
        .unique()
        .sort("a", "b")
        .with_columns(
            probability=pl.lit(LIKELY_MOVED),
            reasons=pl.lit(["gone-and-new"], dtype=pl.List(pl.String)),
            card=pl.int_range(pl.len(), dtype=pl.Int64)
            + 1
            + sum(review.select(pl.col("card").max().fill_null(-1)).row(0)),
        )
    )
    return Review.validate(pl.concat([review, found.select(review.columns)]).sort("a", "b"))
