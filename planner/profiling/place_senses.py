"""Which of its senses each place name in a text has, and what they say together."""

import polars as pl

from planner.profiling.place_names import LESSER, senses

HIT = {
    "id": pl.UInt32,
    "position": pl.Int64,
    "key": pl.String,
    "words": pl.String,
    "province_meant": pl.Boolean,
    "trust": pl.Float64,
}
"""A place name met in a text: where it stands, what was written, how sure the reading is (0..1)."""

LEVELS = ("city", "province", "region", "country", "macro", "remote", "none")
FINENESS = {level: rank for rank, level in enumerate(LEVELS)}

EVIDENCE = pl.List(pl.Struct(dict.fromkeys(("fact", "value", "field", "words", "source"), pl.String)))
PLACE: dict[str, pl.DataType | type[pl.DataType]] = {
    "place_level": pl.String, "country": pl.String, "region": pl.String, "province": pl.String, "place": pl.String,
    "place_confidence": pl.Float64, "evidence": EVIDENCE,
}  # fmt: skip

# Our own estimates, set so that every share below is clearly under the plain, undoubted reading of the same words:
RIVAL_SENSES = 0.85
"""The name has other senses and nothing in the text decides: the best-known one is taken."""
NAMESAKE = 0.85
"""A town known elsewhere whose text names another region: "Milan, Ohio"."""
SEVERAL_PLACES = 0.6
"""Several places that disagree: only what they share is kept."""

SETTLED = pl.col("level").is_in(["city", "province", "region", "country"])


def resolve(hits: pl.DataFrame, field: str) -> pl.DataFrame:
    """One row an id with the columns of PLACE, from the hits of all texts. ``field`` is named in the evidence."""
    chosen = _without_wider(_without_namesakes(_choose(_supported(_candidates(hits)))))
    return _conclude(_together(chosen, field))


def _candidates(hits: pl.DataFrame) -> pl.DataFrame:
    """Every sense of every hit."""
    found = hits.join(senses(), on="key", maintain_order="left")
    province = pl.col("province_meant") & (pl.col("level") == "city") & pl.col("province").is_not_null()
    level = pl.when(province).then(pl.lit("province")).otherwise("level").alias("level")
    return found.with_columns(level).with_row_index("sense")


def _supported(candidates: pl.DataFrame) -> pl.DataFrame:
    """Add ``support``: how many other hits of the same text have a sense that lies in, or around, this one.

    Two lesser towns do not support each other: "Rome, Florence" are not those in New York State.
    """
    lesser = (pl.col("level") == "city") & (pl.col("rank") >= LESSER)
    several = candidates.filter(pl.col("position").n_unique().over("id") > 1, SETTLED).with_columns(lesser=lesser)
    other = several.select("id", "position", "country", "region", "province", "lesser")
    pairs = several.join(other, on=["id", "country"], suffix="_other").filter(
        pl.col("position") != pl.col("position_other"),
        ~(pl.col("lesser") & pl.col("lesser_other")),
        _agree("region"),
        _agree("province"),
    )
    support = pairs.group_by("sense").agg(pl.col("position_other").n_unique().alias("support"))
    return candidates.join(support, on="sense", how="left", maintain_order="left").with_columns(
        pl.col("support").fill_null(0)
    )


def _agree(part: str) -> pl.Expr:
    other = f"{part}_other"
    return (pl.col(part) == pl.col(other)) | pl.col(part).is_null() | pl.col(other).is_null()


def _choose(candidates: pl.DataFrame) -> pl.DataFrame:
    """For each hit the sense with most support, then the best known; a lesser namesake only with support."""
    open_senses = candidates.filter((pl.col("rank") < LESSER) | (pl.col("support") > 0))
    rivals = (pl.len().over("id", "position") > 1) & (pl.col("support") == 0)
    doubt = pl.when(rivals).then(RIVAL_SENSES).otherwise(1.0)
    return (
        open_senses.with_columns((pl.col("trust") * doubt).alias("trust"))
        .sort("id", "position", "support", "rank", "sense", descending=[False, False, True, False, False])
        .unique(["id", "position"], keep="first", maintain_order=True)
        .filter(pl.col("level") != "none")
    )


def _without_namesakes(chosen: pl.DataFrame) -> pl.DataFrame:
    """A town without support before a region or country is a namesake there: keep its name, not its region.

    "Milan, Ohio" is a town in Ohio; the words decide, not the better-known Milan.
    """
    wider = pl.col("level").is_in(["province", "region", "country"])
    last_wider = pl.col("position").filter(wider).max().over("id").fill_null(-1)
    namesake = (pl.col("level") == "city") & (pl.col("support") == 0) & (pl.col("position") < last_wider)
    nowhere = [
        pl.when(namesake).then(None).otherwise(pl.col(part)).alias(part) for part in ("country", "region", "province")
    ]
    trust = pl.when(namesake).then(pl.col("trust") * NAMESAKE).otherwise("trust").alias("trust")
    return chosen.with_columns(*nowhere, trust)


def _without_wider(chosen: pl.DataFrame) -> pl.DataFrame:
    """Leave macro areas out where the text names something finer as well."""
    return chosen.filter((pl.col("level") != "macro") | ~SETTLED.any().over("id"))


def _together(chosen: pl.DataFrame, field: str) -> pl.DataFrame:
    """One row an id: the finest hit leads; what the hits say of each part is kept where they agree."""
    value = pl.coalesce("province", "region", "country", "place", "level")
    fact = pl.struct(fact=pl.lit("place"), value=value, field=pl.lit(field), words="words", source="source").alias(
        "fact"
    )
    ordered = chosen.with_columns(
        fact, pl.col("level").replace_strict(FINENESS, return_dtype=pl.Int64).alias("fineness")
    )
    finest = ordered.sort("id", "fineness", "position").group_by("id", maintain_order=True)
    return finest.agg(
        pl.col("level").first(),
        (pl.col("level") == "remote").any().alias("remote"),
        *(pl.col(part).drop_nulls().n_unique().alias(f"{part}_count") for part in ("country", "region", "province")),
        *(pl.col(part).drop_nulls().first().alias(part) for part in ("country", "region", "province")),
        pl.col("place").first(),
        pl.col("trust").first(),
        pl.col("fact").alias("evidence"),
    )


def _conclude(texts: pl.DataFrame) -> pl.DataFrame:
    """Keep of each text only what its places share, and set the level accordingly."""
    countries, regions = pl.col("country_count") > 1, pl.col("region_count") > 1
    provinces = pl.col("province_count") > 1
    apart = countries | regions | provinces
    level = (
        pl.when(countries).then(pl.lit("macro"))
        .when(pl.col("remote") & ~pl.col("level").is_in(["city", "province", "region"])).then(pl.lit("remote"))
        .when(regions).then(pl.lit("country"))
        .when(provinces).then(pl.lit("region"))
        .otherwise("level")
    )  # fmt: skip
    return texts.select(
        "id",
        level.alias("place_level"),
        pl.when(~countries).then("country").alias("country"),
        pl.when(~countries & ~regions).then("region").alias("region"),
        pl.when(~apart).then("province").alias("province"),
        pl.when(~apart).then("place").alias("place"),
        (pl.col("trust") * pl.when(apart).then(SEVERAL_PLACES).otherwise(1.0)).round(2).alias("place_confidence"),
        "evidence",
    )
