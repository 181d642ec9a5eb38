"""Place names mentioned in a job title or in an organisation's name, and how far each can be trusted.

A name counts only where the words around it make it a place: right after "sede di", in the name of a public or local
body, beside a job title. Bare names in a firm's name are weak evidence: it may sell there, or have begun there.
"""

from functools import cache

import polars as pl

from planner.knowledge import vocabulary
from planner.profiling.place_locations import name_of, patterns
from planner.profiling.place_names import chief_names, doubtful, senses
from planner.profiling.place_senses import HIT
from planner.profiling.place_text import key_of, means_province, parts_of

# Our own estimates; the cues carry theirs in places/cues.csv.
WHOLE_PART = 0.8
"""A part of a title that is nothing but a place: "Sales Manager - Torino"."""
BESIDE_TITLE = 0.7
"""A country, region or well-known town beside a job title: "Head of Sales Germany"."""
PART_OF_NAME = 0.5
"""A part of an organisation's name that is nothing but a place: "Studio Alfa, Torino". A firm named just so is none."""
IN_NAME = 0.35
"""A country at the end of a firm's name, an Italian region or chief town inside it: a subsidiary, or a memory."""

LINKS = "di|del|della|dell|dello|dei|delle|degli|d|of|in|a|ad|al|per|for|nel|nella|en|fur|the|la|le|il|lo|l|de|du|des|e"
SHORTEST_NAME = 3
SHORT_NAMES = frozenset({"uk", "usa", "uae", "eau", "nrw", "fvg", "ksa", "nyc", "sud", "bra", "rho", "ala"})
"""Names of up to three letters that are read in running text as well."""


def mentions(texts: pl.DataFrame) -> pl.DataFrame:
    """The names mentioned in each text (columns id, text) that can be trusted: the columns of HIT."""
    naming = _naming(texts)
    spaced = naming.select("id", pl.concat_str(pl.lit(" "), "key", pl.lit(" ")).alias("spaced"))
    around = spaced.select("id", *(_has(kind) for kind in ("body", "title", "brand", "far")), _best_cue("body"))
    named = _named(parts_of(naming.select("id", pl.col("text").str.replace_all(r"[@/:]", " | ")))).join(
        around, on="id", how="left", maintain_order="left"
    )
    sure = pl.when("far").then(_trust() * 0.5).otherwise(_trust())
    trusted = named.with_columns(sure.alias("trust")).filter(pl.col("trust") > 0, ~pl.col("never"))
    province = means_province(pl.concat_str("before", "key", separator=" "))
    return trusted.with_columns(province_meant=province).select(
        *(pl.col(name).cast(kind) for name, kind in HIT.items())
    )


def _naming(texts: pl.DataFrame) -> pl.DataFrame:
    """The texts that hold any place name, with their ``key``: few do, and only these are looked at more closely."""
    keyed = texts.with_columns(key=key_of("text"))
    return keyed.filter(_padded("key").str.contains_any(list(_mentionable())))


def _padded(key: str) -> pl.Expr:
    """A key as the patterns are: every word between spaces of its own."""
    return pl.concat_str(pl.lit(" "), pl.col(key).str.replace_all(" ", "  ", literal=True), pl.lit(" "))


def _named(parts: pl.DataFrame) -> pl.DataFrame:
    """One row a name met in a part: its key, what kind of place it is, and the words before it."""
    keyed = parts.with_columns(part_key=key_of("words"), alone=pl.len().over("id") == 1)
    padded = keyed.with_columns(padded=_padded("part_key"))
    names = list(_mentionable())
    found = padded.with_columns(
        name=pl.col("padded").str.extract_many(names, leftmost=True),
        start=pl.col("padded").str.find_many(names, leftmost=True),
    ).filter(pl.col("name").list.len() > 0)
    each = found.explode("name", "start")
    before = pl.col("padded").str.slice(0, pl.col("start")).str.replace_all(" +", " ").str.strip_chars()
    located = each.with_columns(before=before, key=name_of("name"))
    position = pl.col("position") * 100 + pl.int_range(pl.len()).over("id", "position")
    return _kinds(_before(located).with_columns(position.alias("position")))


def _before(named: pl.DataFrame) -> pl.DataFrame:
    """Read the words right before the name: cue, whether "di", "of" ... links it, whether it is no place at all."""
    bare = pl.col("before").str.replace(rf"(?:(?:^| )(?:{LINKS}))+$", "")
    return named.with_columns(
        linked=pl.col("before").str.contains(rf"(?:^| )(?:{LINKS})$"),
        never=pl.col("before").str.contains(rf"(?:^| )(?:{_words('never')})(?: (?:{LINKS}))?$"),
        place_cue=_cue_at_end(bare, "place"),
        area_cue=_cue_at_end(bare, "area"),
    )


def _kinds(named: pl.DataFrame) -> pl.DataFrame:
    """Add what is known of each name: its best sense's level and country, and whether it is also another word."""
    best = senses().unique("key", keep="first", maintain_order=True).select("key", "level", "country")
    return named.join(best, on="key", how="left", maintain_order="left").with_columns(
        whole=pl.col("key") == pl.col("part_key"),
        last=pl.concat_str(pl.lit(" "), "part_key").str.ends_with(pl.concat_str(pl.lit(" "), "key")),
        ordinary=pl.col("key").is_in(list(doubtful("ordinary word"))),
        surname=pl.col("key").is_in(list(doubtful("surname"))),
        chief=pl.col("key").is_in(list(chief_names())),
    )


def _trust() -> pl.Expr:
    """How far a mention can be trusted, 0 for not at all: the first reason that holds."""
    ordinary, surname = pl.col("ordinary"), pl.col("surname")
    in_italy = (pl.col("country") == "IT") & pl.col("level").is_in(["city", "province", "region"])
    cue = pl.max_horizontal("place_cue", pl.when(~ordinary | (pl.col("level") == "macro")).then("area_cue")).fill_null(
        0
    )
    strict = ordinary & ~pl.col("linked") & (cue < OFFICIAL) & (pl.col("level") != "macro")
    return (
        pl.when((cue > 0) & ~strict).then(cue)
        .when(pl.col("body") & (~ordinary | pl.col("linked"))).then("body_cue")
        .when(ordinary & pl.col("title") & pl.col("whole") & pl.col("chief") & in_italy).then(BESIDE_TITLE)
        .when(ordinary).then(0)
        .when(pl.col("title") & pl.col("whole")).then(WHOLE_PART)
        .when(pl.col("title") & pl.col("chief")).then(BESIDE_TITLE)
        .when(pl.col("brand") & pl.col("linked") & in_italy).then(_lowest("brand"))
        .when(surname & ~pl.col("level").is_in(["country", "region"])).then(0)
        .when(pl.col("whole") & ~pl.col("alone")).then(PART_OF_NAME)
        .when(pl.col("whole")).then(0)
        .when((pl.col("level") == "country") & pl.col("last") & pl.col("before").ne("")).then(IN_NAME)
        .when(in_italy & pl.col("chief")).then(IN_NAME)
        .otherwise(0)
    )  # fmt: skip


OFFICIAL = 0.95
"""Cues of this confidence ("comune di") make a place even of an ordinary word, with or without "di"."""


@cache
def _cues(kind: str) -> dict[str, float]:
    lines = vocabulary("places/cues").filter(pl.col("kind") == kind)
    return {words: float(confidence or 0) for words, confidence in lines.select("words", "confidence").iter_rows()}


def _words(kind: str) -> str:
    """The cues of one kind as a regular expression, long ones first so that they win."""
    return "|".join(sorted(_cues(kind), key=lambda words: (-len(words), words)))


def _lowest(kind: str) -> float:
    return min(_cues(kind).values())


def _has(kind: str) -> pl.Expr:
    """Whether a cue of this kind stands anywhere in the text."""
    return pl.col("spaced").str.contains_any([f" {words} " for words in _cues(kind)]).alias(kind)


def _best_cue(kind: str) -> pl.Expr:
    """The confidence of the first cue of this kind in the text."""
    first = pl.col("spaced").str.extract(rf" ({_words(kind)}) ")
    return first.replace_strict(_cues(kind), default=None, return_dtype=pl.Float64).alias(f"{kind}_cue")


def _cue_at_end(before: pl.Expr, kind: str) -> pl.Expr:
    """The confidence of the cue that the words before the name end with."""
    cue = before.str.extract(rf"(?:^| )({_words(kind)})$")
    return cue.replace_strict(_cues(kind), default=None, return_dtype=pl.Float64)


@cache
def _mentionable() -> tuple[str, ...]:
    """Padded patterns of the names that may be mentioned."""
    keys = {key for key in senses().filter(pl.col("level") != "remote")["key"] if not key.startswith("=")}
    return patterns({key for key in keys if len(key) > SHORTEST_NAME or key in SHORT_NAMES})
