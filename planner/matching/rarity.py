"""How rare a name is: in the network at hand, helped out by the shipped lists. A rare name is strong evidence.

The tradition: Fellegi and Sunter's weights with term frequencies (Winkler 1989). Two people who are not the same share
a name as often as it is borne, so its share of people is how likely chance makes two rows agree.
"""

from math import log2

import polars as pl

from planner.matching.known_names import shares

LISTED = 300
"""So many people does a shipped list count for."""
UNSEEN = 0.5
"""So many other people is a name expected of that nobody else in the network has (our estimate, after Good-Turing)."""
THE_TWO = 2
"""The two rows that are compared do not show that others bear the name."""


FEWEST = 1000
"""Whoever loads a list of two knows more people than two: so many at least could be meant by a name."""


def log_of(contacts: int) -> float:
    """How many may bear a name, in bits (10 bits: 1,024 people)."""
    return log2(max(contacts, FEWEST))


def bits_of(names: pl.Series, kind: str) -> pl.DataFrame:
    """``whole`` (the distinct names) and ``bits``: how rare each is, in bits (10 bits: one in 1,024 people)."""
    counted = pl.DataFrame({"whole": names}).drop_nulls().group_by("whole").len("count")
    listed = shares(kind).rename({"name": "whole", "share": "listed"})
    others = (pl.col("count").cast(pl.Float64) - THE_TWO).clip(0) + LISTED * pl.col("listed").fill_null(0) + UNSEEN
    joined = counted.join(listed, on="whole", how="left")
    return joined.select("whole", bits=-(others / (len(names) + LISTED)).log(2)).sort("whole")


def bits_of_share(column: str) -> pl.Expr:
    """How rare the values of a column are among its rows, in bits."""
    return -(pl.len().over(column) / pl.len()).log(2)
