"""Every place name we know and what it can mean: one row a sense, built once from the ``places/`` vocabularies."""

from functools import cache

import polars as pl
from babel import Locale

from planner.knowledge import vocabulary
from planner.profiling.place_text import key_of

LANGUAGES = ("it", "en", "de", "fr", "es")
NO_COUNTRY = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"})
"""Two-letter territories of babel that are no countries (unions, test codes, parts of other countries)."""

# Which sense wins when a name has several and nothing else in the text decides: the smaller the number the sooner.
COUNTRY, REGION, CHIEF_TOWN, CITY, TOWN, AREA, WORLD_REGION, FAR_CODE = range(8)
DOUBTFUL_CODES = frozenset({"AI", "AM", "AS", "DO", "HI", "HR", "ID", "IN", "MA", "NA", "NC", "ND", "NR", "OK", "PM"})
"""Letters that alone are rather a word, an empty field or a kind of work than a place."""
STATES_ALONE = frozenset({"DC", "NJ", "NY", "TX"})
"""States of the USA whose letters are read as such without anything around."""

LESSER = 10
"""From here on a sense counts only when another name in the same text supports it."""

SENSE = {
    "key": pl.String, "level": pl.String, "country": pl.String, "region": pl.String, "province": pl.String,
    "place": pl.String, "rank": pl.Float64, "source": pl.String,
}  # fmt: skip
PARTS = ("country", "region", "province", "place")

TEXT = pl.lit(None, pl.String)
CODE = pl.col("code")
COUNTRY_OF_CODE = CODE.str.slice(0, 2)


@cache
def senses() -> pl.DataFrame:
    """All senses: key (normalised name, or ``=MI`` for a bare code), level, country, region, province, place, rank.

    Names with equally good senses get one more sense, what these have in common, which wins unless the text decides.
    """
    tables = [
        _countries(), _country_codes(), _italian_regions(), _italian_provinces(), _province_codes(), _postal_codes(),
        _italian_towns(), _italian_areas(), _macro_areas(), _world_regions(), _world_region_codes(), _world_cities(),
        _world_areas(), _remote(),
    ]  # fmt: skip
    known = pl.concat(tables).filter(pl.col("key") != "").unique(["key", "level", *PARTS[:3]], maintain_order=True)
    known = known.with_columns(_beside_regions().alias("rank"))
    return pl.concat([known, _undecided(known)]).sort("key", "rank", maintain_order=True)


@cache
def chief_names() -> frozenset[str]:
    """Keys known well enough to be read in running text: countries, regions, provinces, macro areas, big cities."""
    towns = pl.col("source").is_in(["places/italy_towns", "places/world_areas"])
    kept = senses().filter(~towns, pl.col("rank") < LESSER, ~pl.col("key").str.starts_with("="))
    return frozenset(kept["key"])


@cache
def doubtful(why: str) -> frozenset[str]:
    """Keys that are also an ``ordinary word`` or a ``surname``."""
    return frozenset(vocabulary("places/doubtful").filter(pl.col("why") == why).select(key_of("name")).to_series())


def _beside_regions() -> pl.Expr:
    """The rank of each sense; a country that shares its name with a region elsewhere ("Georgia") is no better known."""
    region = (pl.col("level") == "region") & (pl.col("rank") == WORLD_REGION)
    elsewhere = (region.any() & (pl.col("country").n_unique() > 1)).over("key")
    return pl.when((pl.col("level") == "country") & elsewhere).then(WORLD_REGION).otherwise("rank")


def _undecided(known: pl.DataFrame) -> pl.DataFrame:
    """For each key whose best rank is shared, the sense that its rivals have in common (perhaps only the country)."""
    best = known.filter(pl.col("rank") == pl.col("rank").min().over("key"), pl.col("rank") < LESSER)
    rivals = best.group_by("key", maintain_order=True).agg(
        _shared("level").fill_null("country"),
        *(_shared(part) for part in PARTS),
        (pl.col("rank").first() - 0.5).alias("rank"),
        pl.col("source").first(),
        pl.len().alias("rivals"),
    )
    level = pl.when(pl.col("country").is_null()).then(pl.lit("none")).otherwise(pl.col("level").fill_null("country"))
    return rivals.filter(pl.col("rivals") > 1).with_columns(level.alias("level")).select(list(SENSE))


def _shared(column: str) -> pl.Expr:
    """The one value all rows of a group have, or null."""
    return pl.when(pl.col(column).n_unique() == 1).then(pl.col(column).first()).alias(column)


def _names(frame: pl.DataFrame, name: str, also: str | None = "also") -> pl.DataFrame:
    """One row a spelling: the name itself, its other names, and the ways of writing them."""
    spellings = pl.concat_str([pl.col(name), *([pl.col(also)] if also else [])], separator="|", ignore_nulls=True)
    listed = frame.with_columns(spellings.str.split("|").alias("spelling")).explode("spelling")
    german = pl.col("spelling").str.replace_many({"ä": "ae", "ö": "oe", "ü": "ue", "Ö": "Oe", "Ü": "Ue"})
    listed = listed.with_columns(key=key_of("spelling"))
    variants = pl.concat_list(
        pl.col("key"),
        pl.when(german != pl.col("spelling")).then(key_of(german)).otherwise("key"),
        pl.col("key").str.replace(r"\b(san|santa|santo|sant) ", "s "),
        pl.col("key").str.replace(r"\b(saint|sankt) ", "st "),
    )
    return listed.with_columns(variants.alias("key")).explode("key").unique(maintain_order=True)


def _as_senses(frame: pl.DataFrame, source: str, level: str, rank: float, /, **columns: pl.Expr) -> pl.DataFrame:
    """Give a frame with a key the columns of a sense; what is not given is empty."""
    given = {"level": pl.lit(level), "rank": pl.lit(rank, pl.Float64), "source": pl.lit(f"places/{source}")} | columns
    return frame.select(
        "key", *(given.get(name, TEXT).cast(kind).alias(name) for name, kind in SENSE.items() if name != "key")
    )


def _country_names() -> pl.DataFrame:
    """Country codes and their names in five languages (babel, from CLDR)."""
    territories = {language: Locale(language).territories for language in LANGUAGES}
    rows = [
        (code, territories["en"][code], territories[language][code])
        for language in LANGUAGES for code in sorted(territories["en"])
        if len(code) == len("IT") and code.isalpha() and code not in NO_COUNTRY
    ]  # fmt: skip
    return pl.DataFrame(rows, schema=["code", "english", "name"], orient="row")


def _countries() -> pl.DataFrame:
    english = _country_names().unique("code", keep="first", maintain_order=True).select("code", "english")
    aliases = vocabulary("places/country_aliases").join(english, on="code", maintain_order="left")
    where = {"country": CODE, "place": pl.col("english")}
    named = _as_senses(_names(_country_names(), "name", None), "babel", "country", COUNTRY, **where)
    return pl.concat([named, _as_senses(_names(aliases, "also", None), "country_aliases", "country", COUNTRY, **where)])


def _country_codes() -> pl.DataFrame:
    """Bare ISO codes. Europe's come before the states of the USA ("DE" is Germany), the others after ("NC").

    Countries of which we know no city ("PM", "AI") are meant by a bare code only beside a name that supports them.
    """
    codes = _country_names().unique("code", keep="first", maintain_order=True).with_columns(key="=" + CODE)
    with_cities = vocabulary("places/world_cities")["country"].unique().to_list()
    rank = (
        pl.when(CODE.is_in(list(DOUBTFUL_CODES))).then(LESSER)
        .when(CODE.is_in(list(members("Europa")))).then(AREA)
        .when(CODE.is_in(with_cities)).then(FAR_CODE).otherwise(LESSER)
    )  # fmt: skip
    return _as_senses(codes, "babel", "country", COUNTRY, rank=rank, country=CODE, place=pl.col("english"))


def _also_by_code(regions: str) -> pl.DataFrame:
    """The lines of a vocabulary of regions, their full codes ("IT-25") among their other names."""
    by_code = pl.concat_str("also", "code", separator="|", ignore_nulls=True)
    return vocabulary(f"places/{regions}").with_columns(by_code.alias("also"))


def _italian_regions() -> pl.DataFrame:
    return _as_senses(
        _names(_also_by_code("italy_regions"), "name"),
        "italy_regions",
        "region",
        REGION,
        country=pl.lit("IT"),
        region=CODE,
        place=pl.col("name"),
    )


def _italian_provinces() -> pl.DataFrame:
    where = {"country": pl.lit("IT"), "region": pl.col("region"), "province": CODE, "place": pl.col("name")}
    provinces = vocabulary("places/italy_provinces")
    named = _as_senses(_names(provinces, "name"), "italy_provinces", "", CHIEF_TOWN, level=pl.col("level"), **where)
    coded = _as_senses(_names(provinces, "code", None), "italy_provinces", "province", REGION, **where)
    return pl.concat([named, coded])


def _province_codes() -> pl.DataFrame:
    """The plate letters, those of former provinces too."""
    letters = pl.concat_str(CODE.str.slice(3), "letters_before", separator="|", ignore_nulls=True)
    codes = (
        vocabulary("places/italy_provinces").with_columns(letters.str.split("|").alias("letters")).explode("letters")
    )
    where = {"country": pl.lit("IT"), "region": pl.col("region"), "province": CODE, "place": pl.col("name")}
    doubtful = pl.col("letters").is_in(list(DOUBTFUL_CODES))
    rank = pl.when(doubtful).then(LESSER).otherwise(REGION)
    keyed = codes.with_columns(key="=" + pl.col("letters"))
    return _as_senses(keyed, "italy_provinces", "province", REGION, rank=rank, **where)


def _postal_codes() -> pl.DataFrame:
    """The postal codes of each province: ``==20121`` alone, ``=20121`` beside a name that supports it."""
    ends = pl.col("range").str.split("-").list.eval(pl.element().cast(pl.Int64))
    ranges = vocabulary("places/italy_provinces").with_columns(range=pl.col("postal_codes").str.split("|"))
    numbers = pl.int_ranges(ends.list.first(), ends.list.last() + 1)
    each = ranges.explode("range").with_columns(number=numbers).explode("number")
    written = "=" + pl.col("number").cast(pl.String).str.zfill(5)
    where = {"country": pl.lit("IT"), "region": pl.col("region"), "province": CODE, "place": pl.col("name")}
    alone = _as_senses(each.with_columns(key="=" + written), "italy_provinces", "province", FAR_CODE, **where)
    beside = _as_senses(each.with_columns(key=written), "italy_provinces", "province", LESSER, **where)
    return pl.concat([alone, beside])


def _with_region_of_province(frame: pl.DataFrame) -> pl.DataFrame:
    provinces = vocabulary("places/italy_provinces").select(pl.col("code").alias("province"), "region")
    return frame.join(provinces, on="province", how="left", maintain_order="left")


def _italian_towns() -> pl.DataFrame:
    towns = _names(_with_region_of_province(vocabulary("places/italy_towns")), "name")
    where = {name: pl.col(name) for name in ("region", "province")}
    return _as_senses(towns, "italy_towns", "city", TOWN, country=pl.lit("IT"), place=pl.col("name"), **where)


def _italian_areas() -> pl.DataFrame:
    level = pl.when(pl.col("province").is_null()).then(pl.lit("region")).otherwise(pl.lit("province"))
    where = {
        "country": pl.lit("IT"),
        "region": pl.col("region"),
        "province": pl.col("province"),
        "place": pl.col("name"),
    }
    return _as_senses(
        _names(vocabulary("places/italy_areas"), "name", None), "italy_areas", "", AREA, level=level, **where
    )


def _macro_areas() -> pl.DataFrame:
    areas = _names(vocabulary("places/macro_areas"), "name")
    return _as_senses(areas, "macro_areas", "macro", REGION, country=pl.col("country"), place=pl.col("name"))


def _world_regions() -> pl.DataFrame:
    where = {"country": COUNTRY_OF_CODE, "region": CODE, "place": pl.col("name")}
    return _as_senses(_names(_also_by_code("world_regions"), "name"), "world_regions", "region", WORLD_REGION, **where)


def _world_region_codes() -> pl.DataFrame:
    """The letters of states and cantons, as in "Austin, TX"; all but a few only beside a name that supports them."""
    regions = vocabulary("places/world_regions").filter(COUNTRY_OF_CODE.is_in(["US", "CA", "CH", "BR", "AU"]))
    alone = (COUNTRY_OF_CODE == "US") & CODE.str.slice(3).is_in(list(STATES_ALONE))
    rank = pl.when(alone).then(WORLD_REGION).otherwise(LESSER)
    where = {"country": COUNTRY_OF_CODE, "region": CODE, "place": pl.col("name")}
    return _as_senses(
        regions.with_columns(key="=" + CODE.str.slice(3)), "world_regions", "region", 0, rank=rank, **where
    )


def _world_cities() -> pl.DataFrame:
    rank = pl.col("weight").replace_strict(
        {"lesser": LESSER, "first": COUNTRY - 1}, default=CITY, return_dtype=pl.Float64
    )
    where = {"country": pl.col("country"), "region": pl.col("region"), "place": pl.col("name")}
    return _as_senses(
        _names(vocabulary("places/world_cities"), "name"), "world_cities", "city", CITY, rank=rank, **where
    )


def _world_areas() -> pl.DataFrame:
    level = pl.when(pl.col("region").is_null()).then(pl.lit("country")).otherwise(pl.lit("region"))
    where = {"country": pl.col("country"), "region": pl.col("region"), "place": pl.col("name")}
    return _as_senses(
        _names(vocabulary("places/world_areas"), "name", None), "world_areas", "", AREA, level=level, **where
    )


def _remote() -> pl.DataFrame:
    words = vocabulary("places/words").filter(pl.col("kind") == "remote").rename({"words": "key"})
    return _as_senses(words, "words", "remote", COUNTRY)


@cache
def members(area: str) -> frozenset[str]:
    """ISO codes of the regions and countries inside a macro area, those of the areas it includes too ('*' = all)."""
    lines = vocabulary("places/macro_areas").filter(pl.col("name") == area)
    own = {code for text in lines["members"].drop_nulls() for code in text.split()}
    included = [members(name) for text in lines["includes"].drop_nulls() for name in text.split("|")]
    return frozenset(own.union(*included))
