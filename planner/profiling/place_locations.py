"""Names in a text that is a place: the whole of it, its parts, or what is left when the words around are set aside."""

from functools import cache

import polars as pl

from planner.knowledge import vocabulary
from planner.profiling.place_names import LESSER, doubtful, senses
from planner.profiling.place_senses import HIT
from planner.profiling.place_text import (
    code_or_key,
    key_of,
    means_province,
    parts_of,
    without_company_words,
    without_street,
)

# How sure a reading is before doubts about the sense: our own estimates, highest where nothing had to be set aside.
WHOLE, PART, TRIMMED, WITHIN, CODE = 0.97, 0.95, 0.9, 0.75, 0.7

PART_LENGTH = 100
"""More names than any part holds: positions count through the text, part after part."""

SHORT_WORD = 2
"""Words of so few letters are read as a firm's ("AC", "SS") only where we know the firm."""

OF_PLACES = frozenset({"capital", "calcio"})
"""Words of firms that stand beside places as well: "Metropolitan City of Rome Capital"."""

BRACKETED = r"\([A-Z]{2}\)"

SHORTEST_WITHIN = 4
"""Shorter names are read only where they stand alone: too many are also parts of other words."""


def location_hits(texts: pl.DataFrame) -> pl.DataFrame:
    """The names met in each text (columns id, text): the columns of HIT."""
    # A postal code that is the whole text ("==20121") is Italian; among other words they decide.
    key = code_or_key("text").str.replace(r"^=(\d)", "==${1}")
    known = _known(texts.select("id", position=pl.lit(0, pl.Int64), words="text", key=key), WHOLE)
    parts = parts_of(texts.join(known, on="id", how="anti"))
    # Parts repeat ("Italy", "Lombardia"): each wording is read once.
    wordings = (
        parts.select("words")
        .unique(maintain_order=True)
        .with_row_index("id")
        .with_columns(position=pl.lit(0, pl.Int64))
    )
    read = pl.concat(_part_hits(wordings.with_columns(code_or_key("words").alias("key")))).drop("id")
    together = parts.join(read, on="words", maintain_order="left").with_columns(
        position=pl.col("position") * PART_LENGTH + pl.col("position_right")
    )
    return pl.concat([known, _without_open_codes(together.select(list(HIT)), parts, texts)])


def _without_open_codes(hits: pl.DataFrame, parts: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    """Without letters that are a province's and a country's beside a name that nobody knows: "Stans, CH".

    In brackets they are the province's: so Italians write the towns that few know, "Riardo (CE)".
    """
    undecided = pl.col("key").is_in(_letters_of_both()) & (pl.len().over("id") == 1)
    open_ones = hits.filter(undecided).join(texts, on="id").filter(
        ~pl.col("text").str.contains(BRACKETED), pl.col("id").is_in(_of_several_parts(parts).implode())
    )  # fmt: skip
    return hits.join(open_ones, on="id", how="anti", maintain_order="left")


def _of_several_parts(parts: pl.DataFrame) -> pl.Series:
    return parts.group_by("id").len().filter(pl.col("len") > 1)["id"]


@cache
def _letters_of_both() -> list[str]:
    """Letters that stand for an Italian province and for another country, as keys."""
    letters = senses().filter(pl.col("key").str.contains(r"^=[A-Z]{2}$"), pl.col("rank") < LESSER)
    provinces = letters.filter((pl.col("country") == "IT") & (pl.col("level") == "province"))["key"]
    countries = letters.filter((pl.col("country") != "IT") & (pl.col("level") == "country"))["key"]
    return countries.filter(countries.is_in(provinces.implode())).unique().sort().to_list()


def _part_hits(parts: pl.DataFrame) -> list[pl.DataFrame]:
    """Try each part as it stands, then without street and postal code, then trimmed, then for any names within."""
    as_it_stands = _known(parts, PART)
    rest = parts.join(as_it_stands, on="id", how="anti").with_columns(key=without_street(key_of("words")))
    unaddressed = _known(rest, PART)
    rest = rest.join(unaddressed, on="id", how="anti").filter(pl.col("key") != "")
    rest = rest.with_columns(
        full=pl.col("key"),
        key=without_company_words(pl.col("key"), once=True),
        province_meant=means_province(pl.col("key")),
    )
    trimmed = _known(rest, TRIMMED)
    rest = rest.join(trimmed, on="id", how="anti").with_columns(key=without_company_words(pl.col("full")))
    more_trimmed = _known(rest, TRIMMED)
    rest = rest.join(more_trimmed, on="id", how="anti").filter(~is_a_firm(pl.col("full")))
    return [as_it_stands, unaddressed, trimmed, more_trimmed, _within(rest)]


def is_a_firm(key: pl.Expr) -> pl.Expr:
    """Whether a key is a firm's name, known to us or by its words ("telecom"): its place is not the person's."""
    spaced = pl.concat_str(pl.lit(" "), key, pl.lit(" "))
    return key.is_in(_firms()) | spaced.str.contains_any(_brands())


@cache
def _firms() -> list[str]:
    return vocabulary("organisations/organisations").select(key_of("name")).to_series().to_list()


@cache
def _brands() -> list[str]:
    cues = vocabulary("places/cues").filter(pl.col("kind") == "brand")["words"]
    return [f" {words} " for words in cues if len(words) > SHORT_WORD and words not in OF_PLACES]


def _known(parts: pl.DataFrame, trust: float) -> pl.DataFrame:
    """The parts whose key has a sense, as hits."""
    meant = pl.col("province_meant") if "province_meant" in parts.columns else pl.lit(value=False)
    sure = pl.when(pl.col("key").str.starts_with("=")).then(CODE).otherwise(trust)
    return (
        parts.join(_keys(), on="key", how="semi")
        .with_columns(meant.alias("province_meant"), sure.alias("trust"))
        .select(*(pl.col(name).cast(kind) for name, kind in HIT.items()))
    )


def _within(parts: pl.DataFrame) -> pl.DataFrame:
    """Every name inside the rest, the longest first. Spaces are doubled so that neighbours do not share one."""
    if parts.is_empty():
        return pl.DataFrame(schema=HIT)
    padded = pl.concat_str(pl.lit(" "), pl.col("key").str.replace_all(" ", "  ", literal=True), pl.lit(" "))
    found = padded.str.extract_many(list(names_within()), leftmost=True)
    inside = parts.with_columns(found.alias("found")).filter(pl.col("found").list.len() > 0).explode("found")
    order = pl.int_range(pl.len()).over("id").cast(pl.Int64)
    return inside.select(
        "id", order.alias("position"), name_of("found").alias("key"), "words",
        pl.lit(value=False).alias("province_meant"), pl.lit(WITHIN).alias("trust"),
    )  # fmt: skip


def name_of(padded: str) -> pl.Expr:
    """The key inside a padded pattern."""
    return pl.col(padded).str.strip_chars().str.replace_all("  ", " ", literal=True)


@cache
def _keys() -> pl.DataFrame:
    return senses().select("key").unique(maintain_order=True)


@cache
def names_within() -> tuple[str, ...]:
    """Padded patterns of all names that may be met inside a longer text, long ones first."""
    names = [key for key in _keys()["key"] if len(key) >= SHORTEST_WITHIN and not key.startswith("=")]
    plain = set(names) - doubtful("ordinary word")
    return patterns(plain)


def patterns(keys: set[str]) -> tuple[str, ...]:
    """Keys with doubled spaces inside and one on each side; the longest first, since the first pattern wins."""
    return tuple(f" {key.replace(' ', '  ')} " for key in sorted(keys, key=lambda key: (-len(key), key)))
