"""Where nobody is known: people of the network who could introduce, and circles to look in. Each with its reason.

former            their position says that they were there
recruiter_sector  finds people for organisations of that sector
association       works for an association or a chamber of that place
sector_region     works in that sector, in that place
recruiter         finds people for organisations of all sectors
teacher           teaches or does research: knows who went where
sector            works in that sector, elsewhere
"""

import polars as pl

from planner.planning.connectors import with_connector
from planner.profiling.owner_links import PAST, said_past

MOST, EACH = 5, 2
"""So many bridges for an organisation, so many of a kind: enough to choose from, and not all of one kind."""
AGENCIES = "professional_services"
KINDS = ("former", "recruiter_sector", "association", "sector_region", "recruiter", "teacher", "sector")
CIRCLES = ("alumni", "association", "chamber", "events")
PERSON = ("person_id", "full_name", "company", "position", "purposes", "rank")


def bridges(people: pl.DataFrame, aims: pl.DataFrame) -> pl.DataFrame:
    """At most MOST rows an organisation: ``at``, ``link``, ``reason`` (one of KINDS), ``words`` and the person.

    ``people`` are best first; ``aims`` have at, aim, listed, sectors, regions. ``words`` is what the reason speaks of:
    the position, a sector's code, a region's code.
    """
    sectors = aims.select("at", "sectors").explode("sectors").drop_nulls().rename({"sectors": "a_sector"})
    regions = aims.select("at", "regions").explode("regions").drop_nulls().rename({"regions": "a_region"})
    anywhere = aims.select("at", anywhere=True)
    both = sectors.join(regions, on="at", maintain_order="left")
    named = people.rename({"region": "a_region"})
    each = named.explode("sectors").rename({"sectors": "a_sector"})
    met = _met(named)
    found = [
        _former(people, aims),
        _best(
            met["finds_people"].explode("sectors").rename({"sectors": "a_sector"}), sectors, ["a_sector"], "a_sector"
        ),
        _best(met["association"], regions, ["a_region"], "a_region"),
        _best(each, both, ["a_sector", "a_region"], "a_sector"),
        _best(met["agency"], anywhere, ["anywhere"], "position"),
        _best(met["teaches"], anywhere, ["anywhere"], "position"),
        _best(each, sectors, ["a_sector"], "a_sector"),
    ]
    kinds = [frame.with_columns(reason=pl.lit(kind)) for kind, frame in zip(KINDS, found, strict=True)]
    once = pl.concat(kinds).unique(["at", "person_id"], keep="first", maintain_order=True)
    few = once.filter(pl.int_range(pl.len()).over("at", "reason") < EACH)
    return few.filter(pl.int_range(pl.len()).over("at") < MOST).with_columns(link=pl.lit("bridge"))


def _met(people: pl.DataFrame) -> dict[str, pl.DataFrame]:
    """Whose work is to know many others, by kind; ``agency`` are those who find people for no one sector."""
    told = people.filter(pl.col("position").is_not_null() | pl.col("company").is_not_null())
    known = with_connector(told).with_columns(anywhere=True).drop_nulls("connector")
    kinds = {kind: known.filter(connector=kind) for kind in ("finds_people", "association", "teaches")}
    unbound = (pl.col("sector") == AGENCIES) | pl.col("sector").is_null()
    return {**kinds, "agency": kinds["finds_people"].filter(unbound)}


def _best(people: pl.DataFrame, aims: pl.DataFrame, by: list[str], words: str) -> pl.DataFrame:
    """For each organisation the best people who meet it in ``by``; a few more than are wanted, as kinds overlap."""
    first = people.drop_nulls(by).group_by(by, maintain_order=True).head(EACH + MOST)
    met = first.join(aims, on=by, how="inner", maintain_order="left").sort("rank", maintain_order=True)
    return met.select("at", *PERSON, words=pl.col(words)).unique(["at", "person_id"], keep="first", maintain_order=True)


def _former(people: pl.DataFrame, aims: pl.DataFrame) -> pl.DataFrame:
    """Who says that they were there: "Consultant | ex-Acme"."""
    named = pl.concat([aims.select("at", said="aim"), aims.select("at", said="listed")]).drop_nulls().unique()
    past = people.filter(pl.col("position").str.contains(rf"(?i)\b{PAST}\b"))
    told = past.with_columns(said=said_past(named["said"].unique().sort().to_list()))
    found = told.join(named, on="said", how="inner", maintain_order="left")
    return found.select("at", *PERSON, words="position")


def circles(aims: pl.DataFrame, school: str | None) -> pl.DataFrame:
    """Kinds of places to look in: ``at``, ``link``, ``reason`` (one of CIRCLES), ``words``.

    ``words`` is the user's ``school`` (null where none is known), the code of a sector or of a region.
    """
    sector, region = (pl.col(name).list.first() for name in ("sectors", "regions"))
    words = {"alumni": pl.lit(school, dtype=pl.String), "association": sector, "chamber": region, "events": sector}
    found = [aims.select("at", reason=pl.lit(kind), words=words[kind]) for kind in CIRCLES]
    told = pl.concat(found).filter(pl.col("words").is_not_null() | (pl.col("reason") == CIRCLES[0]))
    return told.with_columns(link=pl.lit("circle"))
