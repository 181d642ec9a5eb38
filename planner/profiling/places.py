"""Places: reading a location, finding a place mentioned in a title or a name, and how well a place meets a target.

A place is never read from a person's name. What no vocabulary knows stays unknown, and a wide area ("EMEA", "DACH")
never becomes a country.
"""

from collections.abc import Callable, Sequence

import polars as pl

from planner.cleaning.slices import by_slices
from planner.profiling.place_fit import place_fit
from planner.profiling.place_locations import location_hits
from planner.profiling.place_mentions import mentions
from planner.profiling.place_senses import PLACE, resolve

__all__ = ["find_places", "place_fit", "read_places"]

Texts = Sequence[str | None] | pl.Series


def read_places(texts: Texts) -> pl.DataFrame:
    """Read texts that are a place ("Milano", "Milan, Lombardy, Italy", "Brianza", "EMEA", "Remote"), in input order.

    Columns: text, place_level (city, province, region, country, macro, remote, none), country (ISO 3166-1 alpha-2),
    region and province (ISO 3166-2), place (its short name), place_confidence (0..1, 0 for none) and evidence.
    """
    return _described(texts, location_hits, "location")


def find_places(texts: Texts) -> pl.DataFrame:
    """Find places mentioned in job titles and organisation names ("Area Manager Nord-Est", "Politecnico di Torino").

    Columns as in read_places. Careful: a name counts only where the words around it make it a place, and a country or
    town in a firm's name is weak evidence.
    """
    return _described(texts, mentions, "text")


def _described(texts: Texts, hits: Callable[[pl.DataFrame], pl.DataFrame], field: str) -> pl.DataFrame:
    """Read the distinct texts and bring the result back to the order and length of the input."""

    def read(distinct: pl.DataFrame) -> pl.DataFrame:
        listed = distinct.with_row_index("id")
        return listed.join(resolve(hits(listed), field), on="id", how="left", maintain_order="left").drop("id")

    given = pl.Series("text", texts, dtype=pl.String).to_frame()
    distinct = given.drop_nulls().unique(maintain_order=True)
    read_texts = by_slices(distinct, read) if distinct.height else pl.DataFrame(schema={"text": pl.String, **PLACE})
    described = given.join(read_texts, on="text", how="left", maintain_order="left")
    return described.select(
        "text",
        pl.col("place_level").fill_null("none"),
        *(pl.col(name).cast(PLACE[name]) for name in ("country", "region", "province", "place")),
        pl.col("place_confidence").fill_null(0.0),
        pl.col("evidence").fill_null([]).cast(PLACE["evidence"]),
    )
