"""A pair among its rivals: of several people who fit a contact equally well, at most one can be the same person.

One person stands once in a list (a LinkedIn export never has anybody twice, the others hardly ever). So the odds of a
pair are weighed against those of all others in the same list that could be meant instead, on both sides.
"""

import polars as pl

from planner.matching.weights import EXACT

STEEPNESS, START, RIVALRY = 1.03, 1.1, 1.17
"""From the weight of the evidence, and the rivals' weight, to the odds: fitted together with the weights, because these
come from pairs of which many have rivals."""
FARTHEST = 40.0
"""Weights beyond this (in bits) say no more, and would only overflow."""


def with_odds(weighed: pl.DataFrame, cluster: pl.Series, files: pl.Series) -> pl.DataFrame:
    """Add ``rivalry`` (bits taken off for rivals) and ``odds`` (log2 of the odds of being one person) to weighed pairs.

    ``cluster`` and ``files`` tell of each contact whose it surely is, and the file where it stands.
    """
    ends = weighed.with_columns(_one=cluster[weighed["left"]], _other=cluster[weighed["right"]])
    sides = {"one": pl.min_horizontal("_one", "_other"), "other": pl.max_horizontal("_one", "_other")}
    pairs = ends.with_columns(**sides).drop("_one", "_other")
    best = pairs.filter(pl.col("one") != pl.col("other")).group_by("one", "other").agg(
        odds=2.0 ** pl.col("weight").max().clip(-FARTHEST, FARTHEST)
    )  # fmt: skip
    among = _rivalry(best, pl.DataFrame({"cluster": cluster, "file": files}).unique())
    joined = pairs.join(among, on=["one", "other"], how="left", maintain_order="left").with_columns(
        pl.col("rivalry").fill_null(0.0)
    )
    return joined.with_columns(odds=odds_of()).drop("one", "other")


def odds_of() -> pl.Expr:
    """The odds (log2) by ``weight`` and ``rivalry``."""
    return (STEEPNESS * pl.col("weight") + START - RIVALRY * pl.col("rivalry")).round(EXACT)


def _rivalry(best: pl.DataFrame, stands_in: pl.DataFrame) -> pl.DataFrame:
    """``one, other, rivalry``: the odds of all others in a list, in the list and on the side where they are most."""
    directed = pl.concat([
        best.select("odds", of="one", to="other"), best.select("odds", of="other", to="one"),
    ])  # fmt: skip
    listed = directed.join(stands_in, left_on="to", right_on="cluster").sort(
        "of", "file", "to"
    )  # sums keep their order
    others = pl.col("odds").sum().over("of", "file") - pl.col("odds")
    most = (
        listed.with_columns(rivalry=(1 + others.clip(0)).log(2).round(EXACT))
        .group_by("of", "to")
        .agg(pl.col("rivalry").max())
    )
    both = best.select("one", "other")
    for of, to in (("one", "other"), ("other", "one")):
        both = both.join(most.rename({"of": of, "to": to, "rivalry": f"of_{of}"}), on=["one", "other"], how="left")
    return both.select("one", "other", rivalry=pl.max_horizontal("of_one", "of_other"))
