"""The title vocabularies made ready: every line in its normal form, with the feminine and respelt forms."""

import re
from functools import cache

import polars as pl

from planner.knowledge import vocabulary
from planner.profiling.title_text import words

_GERMAN_IN = (
    "er", "eur", "ent", "ant", "ist", "or", "wirt", "chef", "and", "at", "eut", "ot", "yst", "ekt", "är", "ar", "än",
    "af", "aph", "urg", "ied", "wart",
)  # fmt: skip
# Endings and their feminine, first match wins (the grammars of the four languages; English has none that matter).
_FEMININE = {
    "it": (("tore", "trice"), ("sore", "sora"), ("iere", "iera"), ("o", "a")),
    "de": (
        *((end, end + "in") for end in _GERMAN_IN),
        ("oge", "ogin"), ("ege", "egin"), ("erte", "ertin"), ("ote", "otin"),
        ("mann", "frau"), ("arzt", "ärztin"), ("walt", "wältin"), ("koch", "köchin"),
    ),
    "fr": (
        ("teur", "trice"), ("eur", "euse"),
        ("er", "ère"), ("ien", "ienne"), ("if", "ive"), ("al", "ale"), ("el", "elle"),
        ("chef", "cheffe"), ("é", "ée"), ("t", "te"), ("in", "ine"),
    ),
    "es": (("or", "ora"), ("o", "a"), ("ante", "anta"), ("jefe", "jefa"), ("ín", "ina")),
}  # fmt: skip
_GERMAN_SPELLING = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
LEVEL = {"titles/roles": 30.0, "titles/fields": 20.0}
_SIGNS = {"^": "start", "|": "hard", ",": "soft", "@": "employer", "&": "and"}
_JOINING = ("e", "ed", "and", "und", "et", "y")


@cache
def _feminine(word: str, language: str) -> str:
    for ending, feminine in _FEMININE.get(language, ()):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + feminine
    return word


def forms(phrase: str, language: str) -> list[str]:
    """The phrase and its feminine forms: first word, last word, both or all; German also without umlauts."""
    if language not in _FEMININE:
        return [phrase]
    parts = phrase.split(" ")
    turned = [_feminine(word, language) for word in parts]
    mixed = [turned, [turned[0], *parts[1:]], [*parts[:-1], turned[-1]], [turned[0], *parts[1:-1], *turned[1:][-1:]]]
    made = dict.fromkeys([phrase, *(" ".join(form) for form in mixed)])
    if language == "de":
        adjectives = [re.sub("er$", "e", word) for word in parts[:-1]]
        made |= {" ".join([*adjectives, turned[-1]]): None}
        made |= {form.translate(_GERMAN_SPELLING): None for form in list(made)}
    if language == "fr" and "eur" in phrase:
        made |= {re.sub(r"eur\b", "eure", phrase, count=1): None}
    return list(made)


def _inflected(lines: pl.DataFrame) -> pl.DataFrame:
    pairs = enumerate(zip(lines["phrase"].to_list(), lines["language"].to_list(), strict=True))
    grown = [(at, form) for at, (phrase, language) in pairs for form in forms(phrase, language)]
    rows, phrases = [at for at, _ in grown], [form for _, form in grown]
    return lines[rows].with_columns(form=pl.Series(phrases), own=pl.col("phrase")).with_columns(phrase="form")


def _normal(lines: pl.DataFrame) -> pl.DataFrame:
    """Add ``pattern``, the normal form; lines whose form is already taken by an earlier one fall away."""
    return (
        lines.with_columns(pattern=words(pl.col("phrase")))
        .unique("pattern", keep="first", maintain_order=True)
        .with_columns(
            first=pl.col("pattern").str.extract(r"^ (\S+) "), size=pl.col("pattern").str.count_matches("  ") + 1
        )
    )


@cache
def marks() -> pl.DataFrame:
    """Signs, joining words and the lines of titles/marks: pattern, kind."""
    signs = list(_SIGNS.items()) + [(word, "and") for word in _JOINING]
    own = pl.DataFrame({"pattern": [f" {sign} " for sign, _ in signs], "kind": [kind for _, kind in signs]})
    listed = vocabulary("titles/marks").select(pattern=words(pl.col("phrase")), kind="kind")
    return pl.concat([own, listed]).unique("pattern", keep="first", maintain_order=True)


@cache
def function_words() -> pl.DataFrame:
    """Phrases that say a function: pattern, first, size, kind ``vote``, functions (list), level, source, language.

    Level orders them: an occupation (30) before a field of work (20) before a weak head noun (its own strength, 1-8);
    an acronym of several meanings is 0.5, so that any other word of the title decides. Longer phrases stand higher.
    """
    named = [_level_one(name) for name in ("titles/roles", "titles/fields", "titles/heads")]
    together = _normal(pl.concat([*named, _acronyms()])).with_columns(kind=pl.lit("vote"))
    longer = pl.min_horizontal(pl.col("size"), 4).cast(pl.Float64) * 2 - 2
    bonus = pl.when(pl.col("level") >= LEVEL["titles/fields"]).then(longer).otherwise(0)
    return _with_marks(together.with_columns(level=pl.col("level") + bonus))


def _level_one(name: str) -> pl.DataFrame:
    lines = vocabulary(name)
    level = pl.lit(LEVEL[name]) if name in LEVEL else pl.col("strength").cast(pl.Float64)
    read = lines.select(
        "phrase",
        "language",
        functions=pl.concat_list("function", pl.col("also").str.split(";").fill_null([])),
        level=level,
        source=pl.lit(name),
    )
    return (read if name == "titles/fields" else _inflected(read).drop("form", "own")).select(
        "phrase", "language", "functions", "level", "source"
    )


def _acronyms() -> pl.DataFrame:
    split = pl.col("functions").str.split(";")
    return vocabulary("titles/acronyms").select(
        "phrase",
        language=pl.lit("en"),
        functions=split,
        level=pl.when(split.list.len() > 1).then(0.5).otherwise(LEVEL["titles/fields"]),
        source=pl.lit("titles/acronyms"),
    )


@cache
def seniority_words() -> pl.DataFrame:
    """Phrases that say a seniority: pattern, first, size, kind, seniority, source.

    Kind is ``vote``, or ``rest`` where what follows is another person's rank ("assistant to the CEO").
    """
    lines = vocabulary("titles/seniority").with_columns(source=pl.lit("titles/seniority"))
    short = vocabulary("titles/acronyms").select(
        "phrase", "seniority", language=pl.lit("en"), context=pl.lit(None, pl.String), source=pl.lit("titles/acronyms")
    )
    grown = pl.concat([_inflected(lines).drop("form", "own"), short.select(lines.columns)])
    return _with_marks(_normal(grown).with_columns(kind=pl.col("context").fill_null("vote")))


@cache
def sector_words() -> pl.DataFrame:
    """Phrases that tell the sector of whoever employs a person: pattern, first, size, kind, sector, confidence."""
    lines = vocabulary("titles/sectors").with_columns(pl.col("confidence").cast(pl.Float64))
    return _with_marks(_normal(_inflected(lines).drop("form", "own")).with_columns(kind=pl.lit("vote")))


@cache
def speciality_words() -> pl.DataFrame:
    """Phrases that name specialities: pattern, first, size, kind, specialities (list)."""
    grown = _inflected(vocabulary("titles/speciality_words")).with_columns(pattern=words(pl.col("phrase")))
    meant = grown.group_by("pattern", maintain_order=True).agg(
        pl.col("language").first(), specialities=pl.col("speciality").unique(maintain_order=True)
    )
    return _with_marks(_normal(meant.with_columns(phrase="pattern")).with_columns(kind=pl.lit("vote")))


def _with_marks(lines: pl.DataFrame) -> pl.DataFrame:
    """The phrases and the marks, longest pattern first (the engine takes the first listed among those that match).

    A sign or a past role is that in every list; a neutral word only where the list has no line of its own for it.
    """
    neutral = pl.col("kind") == "neutral"
    ordered = [marks().filter(~neutral), lines, marks().filter(neutral)]
    both = pl.concat(ordered, how="diagonal").unique("pattern", keep="first", maintain_order=True)
    return both.with_columns(first=pl.coalesce("first", pl.col("pattern").str.extract(r"^ (\S+) "))).sort(
        pl.col("pattern").str.len_bytes(), "pattern", descending=[True, False]
    )


@cache
def abbreviations() -> tuple[list[str], list[str]]:
    """Short forms and what they stand for, both in normal form, longest first."""
    lines = vocabulary("titles/abbreviations").select(
        short=words(pl.col("short")), long=words(pl.col("long").fill_null("")).str.replace(r"^\s+$", " ")
    )
    ordered = lines.sort(pl.col("short").str.len_bytes(), "short", descending=[True, False])
    return ordered["short"].to_list(), ordered["long"].to_list()
