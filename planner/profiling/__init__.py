"""People to profiles: function, seniority, sector, place and organisation, each with confidence and evidence.

Nothing is guessed from a name. What nothing is known of stays null with confidence 0.
"""

import polars as pl

from planner.cleaning.organisations import name_frame
from planner.frames import Profiles
from planner.matching.companies import organisation_group
from planner.profiling.companies import read_companies
from planner.profiling.places import find_places, read_places
from planner.profiling.sectors import sector_code
from planner.profiling.titles import read_titles

SAID_CONFIDENCE = 0.95
"""What the user's own file says of a person's sector."""
PLACE = ["place_level", "country", "region", "province", "place", "place_confidence", "evidence"]


def profile(people: pl.DataFrame) -> pl.DataFrame:
    """Profiles of People, in the same order."""
    titles = read_titles(people["position"]).drop("title").rename({"evidence": "title_evidence"})
    names = name_frame(people["company"])
    companies = read_companies(people["company"], people["emails"].list.first().str.split("@").list.last(), names)
    places = _places(people, companies).rename({"evidence": "place_evidence"})
    profiles = pl.concat([people, titles, _sectors(people, companies), places], how="horizontal")
    organisation = organisation_group(people["company"], names).alias("organisation")
    return Profiles.validate(profiles.with_columns(organisation).select(Profiles.column_names()), cast=True)


def _sectors(people: pl.DataFrame, companies: pl.DataFrame) -> pl.DataFrame:
    """``sectors, sector, sector_confidence, sector_evidence``: what the file says, else what the organisation tells."""
    said = people["sector_said"].drop_nulls().unique().sort()
    table = pl.DataFrame(
        {"sector_said": said, "said": [sector_code(name) for name in said]},
        schema={"sector_said": pl.String, "said": pl.String},
    )
    joined = people.select("sector_said").join(table, on="sector_said", how="left", maintain_order="left")
    fact = pl.struct(
        fact=pl.lit("sector"), value="said", field=pl.lit("sector"), words="sector_said", source=pl.lit("file")
    )
    told = companies.select("sectors", "sector", "sector_confidence", sector_evidence=_facts("sector"))
    is_said = pl.col("said").is_not_null()
    return pl.concat([joined, told], how="horizontal").select(
        sectors=pl.when(is_said).then(pl.concat_list("said")).otherwise("sectors"),
        sector=pl.coalesce("said", "sector"),
        sector_confidence=pl.when(is_said).then(SAID_CONFIDENCE).otherwise("sector_confidence"),
        sector_evidence=pl.when(is_said).then(pl.concat_list(fact)).otherwise("sector_evidence"),
    )


def _facts(fact: str) -> pl.Expr:
    return pl.col("evidence").list.eval(pl.element().filter(pl.element().struct.field("fact") == fact))


def _places(people: pl.DataFrame, companies: pl.DataFrame) -> pl.DataFrame:
    """The place of each person from the best of four sources; of equals, what is said of the person before the rest."""
    mentioned = find_places(pl.concat([people["position"], people["company"]])).select(PLACE)
    sources = [
        read_places(people["place_said"]).select(PLACE),
        mentioned.head(people.height),
        mentioned.tail(people.height),
        _headquarters(companies),
    ]
    found = pl.concat(frame.with_row_index("at").with_columns(rank=pl.lit(rank)) for rank, frame in enumerate(sources))
    best = (
        found.filter(pl.col("place_level") != "none")
        .sort(["at", "place_confidence", "rank"], descending=[False, True, False])
        .unique("at", keep="first", maintain_order=True)
        .drop("rank")
    )
    rows = people.select(at=pl.int_range(pl.len(), dtype=pl.get_index_type()))
    placed = rows.join(best, on="at", how="left", maintain_order="left").drop("at")
    return placed.with_columns(pl.col("place_level").fill_null("none"), pl.col("place_confidence").fill_null(0.0))


def _headquarters(companies: pl.DataFrame) -> pl.DataFrame:
    """Where the organisation has its seat: weak evidence for a large one, and the evidence says that it is the seat."""
    level = (
        pl.when(pl.col("province").is_not_null())
        .then(pl.lit("province"))
        .when(pl.col("region").is_not_null())
        .then(pl.lit("region"))
    )
    return companies.select(
        "country",
        "region",
        "province",
        "place_confidence",
        place_level=level.when(pl.col("country").is_not_null()).then(pl.lit("country")).otherwise(pl.lit("none")),
        place=pl.lit(None, dtype=pl.String),
        evidence=_facts("place"),
    ).select(PLACE)
