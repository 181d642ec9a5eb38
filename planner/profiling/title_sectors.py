"""The sector that a job title gives away, whatever the function: a nurse works in healthcare."""

import polars as pl

from planner.cleaning.slices import by_slices
from planner.profiling.title_matches import matches_of, streams_of
from planner.profiling.title_words import sector_words


def title_sectors(titles: pl.Series) -> pl.DataFrame:
    """Distinct titles that tell a sector: ``title, sector, confidence`` (0..1) and the ``words`` that told it."""
    distinct = titles.drop_nulls().unique(maintain_order=True).alias("title").to_frame()
    return by_slices(distinct, _told)


def _told(titles: pl.DataFrame) -> pl.DataFrame:
    """Of several words the surest counts, then the longest: "docente di chimica farmaceutica"."""
    distinct = titles.with_row_index("id")
    streams, tokens = streams_of(distinct)
    found = matches_of(streams, tokens, sector_words()).filter((pl.col("kind") == "vote") & pl.col("counts"))
    best = found.sort("id", "statement", "confidence", "size", "row", descending=[False, False, True, True, False])
    words = pl.col("pattern").str.strip_chars().str.replace_all("  ", " ", literal=True)
    told = best.unique("id", keep="first", maintain_order=True).select("id", "sector", "confidence", words=words)
    return distinct.join(told, on="id", how="inner", maintain_order="left").drop("id")
