"""Where a person works: what the user told, else the best of what file, title, employer, phone and mail tell."""

import polars as pl

from planner.knowledge import vocabulary
from planner.profiling.phone_places import phone_places
from planner.profiling.places import find_places, read_places
from planner.profiling.told import TOLD_CONFIDENCE, TOLD_OF_COLLEAGUES

COLUMNS = ("place_level", "country", "region", "province", "place", "place_confidence", "evidence")
MAILED = 0.4
"""A mail domain of a country: many work for an employer's branch in another one."""


def places_of(people: pl.DataFrame, companies: pl.DataFrame, told: pl.DataFrame) -> pl.DataFrame:
    """One row a person, in order, with COLUMNS; level ``none`` and 0 where nothing tells.

    ``people`` has place_said, position, company, phones and emails; ``companies`` is what ``read_companies`` read of
    their employers, ``told`` what ``told_of_each`` gives. The surest source counts; of equals, what is said of the
    person before what is said of the employer.
    """
    mentioned = find_places(pl.concat([people["position"], people["company"]])).select(COLUMNS)
    sources = [
        _told(told["own_place"], TOLD_CONFIDENCE),
        read_places(people["place_said"]).select(COLUMNS),
        mentioned.head(people.height),
        _told(told["firm_place"], TOLD_OF_COLLEAGUES),
        _unless_told(mentioned.tail(people.height), told),
        phone_places(people["phones"]).select(COLUMNS),
        _mail_countries(people["emails"]),
        _unless_told(_headquarters(companies), told),
    ]
    return _best(sources, people.height)


def _best(sources: list[pl.DataFrame], people: int) -> pl.DataFrame:
    found = pl.concat(
        frame.with_row_index("at").filter(pl.col("place_level") != "none").with_columns(rank=pl.lit(rank))
        for rank, frame in enumerate(sources)
    )
    best = found.sort(["at", "place_confidence", "rank"], descending=[False, True, False]).unique(
        "at", keep="first", maintain_order=True
    )
    rows = pl.DataFrame({"at": pl.int_range(people, dtype=pl.get_index_type(), eager=True)})
    placed = rows.join(best.drop("rank"), on="at", how="left", maintain_order="left").drop("at")
    return placed.with_columns(pl.col("place_level").fill_null("none"), pl.col("place_confidence").fill_null(0.0))


def _told(places: pl.Series, confidence: float) -> pl.DataFrame:
    """What the user told, read like a place in a file; words that no vocabulary knows tell nothing."""
    read = read_places(places)
    known = pl.col("place_level") != "none"
    own = pl.struct(
        fact=pl.lit("place"), value=pl.coalesce("province", "region", "country", "place", "text"),
        field=pl.lit("location"), words="text", source=pl.lit("user"),
    )  # fmt: skip
    return read.with_columns(
        place_confidence=pl.when(known).then(confidence).otherwise(0.0), evidence=pl.concat_list(own)
    ).select(COLUMNS)


def _unless_told(frame: pl.DataFrame, told: pl.DataFrame) -> pl.DataFrame:
    """What an employer suggests, but not where the user has told it."""
    is_told = frame.select(told["firm_place"].is_not_null()).to_series()
    return frame.with_columns(place_level=pl.when(~is_told).then("place_level").otherwise(pl.lit("none")))


def _mail_countries(emails: pl.Series) -> pl.DataFrame:
    """The country of a mail address that ends in its letters."""
    domain = emails.list.first().str.to_lowercase().str.extract(r"@([^@]+)$").alias("words").to_frame()
    ending = pl.col("words").str.extract(r"\.([a-z]{2})$")
    everywhere = vocabulary("places/worldwide_endings")["ending"].implode()
    used = pl.when(~ending.is_in(everywhere)).then(ending.replace("uk", "gb").str.to_uppercase())
    read = domain.with_columns(country=used)
    known = pl.col("country").is_not_null()
    fact = pl.struct(
        fact=pl.lit("place"), value="country", field=pl.lit("email"), words="words", source=pl.lit("country_code")
    )
    text = pl.lit(None, dtype=pl.String)
    return read.select(
        "country",
        place_level=pl.when(known).then(pl.lit("country")).otherwise(pl.lit("none")),
        region=text,
        province=text,
        place=text,
        place_confidence=pl.when(known).then(MAILED).otherwise(0.0),
        evidence=pl.concat_list(fact),
    ).select(COLUMNS)


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
        evidence=pl.col("evidence").list.eval(pl.element().filter(pl.element().struct.field("fact") == "place")),
    ).select(COLUMNS)
