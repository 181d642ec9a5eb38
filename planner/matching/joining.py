"""Links to people: all who hang together are one, where nothing in the whole of them speaks against it.

Nearly always nothing does. The others, where a chain of links would put two people together, are put together anew,
link by link, the surest first.
"""

import polars as pl

from planner.matching.clusters import REMEMBERED, Apart, Clusters, Row
from planner.matching.components import components

REPEATED = ("same-profile", "same-row")
"""Links that show a row of an export to stand there twice."""
JOINED = {"at": pl.UInt32, "first": pl.UInt32}


def joined(rows: pl.DataFrame, links: pl.DataFrame, against: pl.DataFrame, apart: Apart) -> pl.DataFrame:
    """Of each contact ``at`` the ``first`` of its person, and the link by which it joined (``left, right, reason``).

    rows: ``at, profile_url, export, person_id`` (whose it is known to be); links: ``left, right, reason``, the surest
    first; against: pairs ``left, right`` that contradict one another.
    """
    every = pl.concat([_remembered(rows), links]).with_row_index("rank")
    whole = _without_repeated(rows, links).with_columns(first=components(rows.height, every))
    doubtful = _doubtful(whole, against, apart)
    firsts = whole.select("at", pl.when(~pl.col("first").is_in(doubtful.implode())).then("first").alias("first"))
    anew = _link_by_link(whole.filter(pl.col("first").is_in(doubtful.implode())), every, against, apart)
    owned = firsts.join(anew, on="at", how="left", maintain_order="left", suffix="_anew").select(
        "at", first=pl.coalesce("first", "first_anew")
    )
    return owned.join(_links_used(owned, every), on="at", how="left", maintain_order="left")


def _remembered(rows: pl.DataFrame) -> pl.DataFrame:
    """Links from every contact to the first of the person that it is known to be of."""
    known = rows.drop_nulls("person_id").with_columns(left=pl.col("at").first().over("person_id"))
    return known.filter(pl.col("left") != pl.col("at")).select("left", right="at", reason=pl.lit(REMEMBERED))


def _without_repeated(rows: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    """Rows without ``export`` where they only repeat another row of it: two rows of one export are two people else."""
    export = rows["export"]
    twice = links.filter(
        pl.col("reason").is_in(REPEATED) & (export[links["left"]] == export[links["right"]]).fill_null(value=False)
    )
    repeats = pl.col("at").is_in(twice["right"].implode())
    return rows.with_columns(export=pl.when(~repeats).then("export"))


def _doubtful(whole: pl.DataFrame, against: pl.DataFrame, apart: Apart) -> pl.Series:
    """The wholes that hold what must not come together, or people who were two."""
    profiles = pl.col("profile_url").drop_nulls().n_unique()
    people = pl.col("person_id").drop_nulls().n_unique()
    several = whole.filter(pl.len().over("first") > 1)
    told = several.with_columns(twice=pl.col("export").is_not_null() & pl.struct("first", "export").is_duplicated())
    mixed = told.group_by("first").agg(pl.col("twice").any(), profiles=profiles, people=people)
    found = mixed.filter(pl.col("twice") | (pl.col("profiles") > 1) | (pl.lit(bool(apart)) & (pl.col("people") > 1)))[
        "first"
    ]
    first = whole["first"]
    contradicted = against.select(one=first[against["left"]], other=first[against["right"]]).filter(
        pl.col("one") == pl.col("other")
    )
    return pl.concat([found, contradicted["one"]]).unique().sort()


def _link_by_link(doubtful: pl.DataFrame, links: pl.DataFrame, against: pl.DataFrame, apart: Apart) -> pl.DataFrame:
    """The contacts of doubtful wholes put together again."""
    rows = {at: Row(*row) for at, *row in doubtful.select("at", "profile_url", "export", "person_id").iter_rows()}
    among = [pl.col(side).is_in(doubtful["at"].implode()) for side in ("left", "right")]
    clusters = Clusters(rows, apart, against.filter(*among).rows())
    for left, right, reason in links.filter(*among).select("left", "right", "reason").iter_rows():
        clusters.join(left, right, reason)
    return pl.DataFrame(list(clusters.people()), schema=JOINED, orient="row")


def _links_used(owned: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    """Of every contact but a person's first: the surest link that it has to another contact of the person."""
    first = owned["first"]
    within = links.filter(first[links["left"]] == first[links["right"]])
    ends = pl.concat([within.with_columns(at=side) for side in ("left", "right")])
    best = ends.sort("rank").unique("at", keep="first", maintain_order=True).drop("rank")
    return best.filter(first[best["at"]] != best["at"])
