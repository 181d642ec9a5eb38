"""Which of LinkedIn's exports are of one account: only among those does the day of connecting tell people apart.

A coach may load the exports of several people; the same person was connected with each of them on another day.
"""

import polars as pl

ENOUGH = 5
"""So many people must stand under one name in two exports before these can tell that they are of two accounts."""
ONE_ACCOUNT = 0.2
"""In two exports of one account nearly all of them have one day, apart from namesakes; in two accounts hardly any."""


def of_two_accounts(rows: pl.DataFrame) -> pl.DataFrame:
    """Pairs of files, ``file`` and ``file_other``, of two accounts: their days say nothing to one another.

    ``rows``: ``file, name_key, connected_on`` of the rows of LinkedIn's exports.
    """
    named = rows.drop_nulls("connected_on").filter(pl.len().over("file", "name_key") == 1)
    met = named.join(named, on="name_key", suffix="_other").filter(pl.col("file") != pl.col("file_other"))
    same = (pl.col("connected_on") == pl.col("connected_on_other")).mean()
    counted = met.group_by("file", "file_other").agg(people=pl.len(), same=same)
    return counted.filter((pl.col("people") >= ENOUGH) & (pl.col("same") < ONE_ACCOUNT)).select("file", "file_other")
