"""Names of people as they would write them on paper: without titles, degrees, emoji, pronouns and headlines.

The name as written is kept beside the cleaned one. Nothing is concluded from a name.
"""

from collections.abc import Callable
from functools import cache

import polars as pl

from planner.cleaning.text import alternatives, tidy
from planner.cleaning.whole_names import LETTER, completed, particles, parts_of_whole, turned_round
from planner.knowledge import vocabulary

SYMBOLS = r"[\p{So}\p{Sk}&&[^´`^¨]]|[\x{20E3}\x{1F3FB}-\x{1F3FF}™]"
BRACKETS = r"\s*[\(\[\{（][^\)\]\}）]*[\)\]\}）]?\s*"
NICKNAME = r"""\s*["“”„«»][^"“”„«»]*["“”„«»]\s*"""
QUOTES = r'["“”„«»]'
HEADLINE = r"\s*(?:[|•·►]|//|\s[-–—@]\s|^[-–—]\s).*$"
PRONOUNS = (
    r"(?i)[\s,]+(?:she|he|they|lei|lui|loro|elle|il|sie|er|ella|él)\s*/\s*"
    r"(?:her|him|hers|his|them|theirs|she|he|they|lei|lui|elle|la|ihr|ihm|ella|él)\b.*$"
)
ONLY_HEADLINE = r"^\s*(?:[|•·►]|//|[-–—]\s)"
SHORTEST = 3
"""Credentials of two letters after a mere space may be a name ("Ma", "Ba"): they need a comma before them."""
PLAIN = r"^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+$"
"""One word in ordinary letters: nothing to clean, as most cells."""
AFTER_COMMA = r"\s*,[\s,]*(.*)$"
"""After the comma of a family name anything is taken for a credential; elsewhere only what the vocabulary knows."""
CELLS = ("first", "last", "whole")
PARTS = ("first_name", "middle_name", "last_name")
AROUND = " ()[]<>-_*.:"
"""Signs that people write around a stand-in for a name: ``(senza nome)``."""
EDGES = " ,;:*_~|/+=•·" + '"'


def clean_names(raw: pl.DataFrame) -> pl.DataFrame:
    """Columns ``name_original, first_name, last_name, full_name, credentials`` for rows of RawRows, in their order.

    ``full_name`` is null where no letters are left: such a row names nobody.
    """
    raw = completed(raw)
    frame = raw.select(
        name_original=tidy(pl.coalesce(_joined(*PARTS), "full_name", "surname_first")),
        first=pl.when(~_whole_in("first_name")).then(_joined("first_name", "middle_name")),
        last=pl.when(~_whole_in("last_name")).then("last_name"),
        whole=_whole(),
        surname_first=pl.coalesce(*PARTS, "full_name").is_null(),
    )
    frame = frame.with_row_index("at")
    plain = pl.col("whole").is_null() & pl.all_horizontal(pl.col("first", "last").str.contains(PLAIN))
    plain = plain.fill_null(value=False)
    rough = _cleaned(frame.filter(~plain))
    return (
        pl.concat([frame.filter(plain), rough], how="diagonal")
        .sort("at")
        .select(
            "name_original",
            first_name="first",
            last_name="last",
            full_name=_joined("first", "last"),
            credentials=tidy(_joined(*(f"{cell}_credentials" for cell in CELLS), "more")),
        )
    )


def _cleaned(frame: pl.DataFrame) -> pl.DataFrame:
    """The columns ``first`` and ``last`` cleaned, ``<cell>_credentials`` added; ``whole`` is dealt out to the two."""
    frame = frame.with_columns(**_with_headline_for_last_name())
    # Each step is a pass of its own: chained in one expression, polars would work out every earlier step anew.
    for step in _STEPS:
        frame = frame.with_columns(step(pl.col(cell)).alias(cell) for cell in CELLS)
    frame = frame.with_columns(_taken_off("last", AFTER_COMMA, 1, "more"))
    for cell in CELLS:
        frame = frame.with_columns(_taken_off(cell, _credentials(), 2, f"{cell}_credentials"))
    frame = frame.with_columns(**turned_round())
    for step in _LAST_STEPS:
        frame = frame.with_columns(step(pl.col(cell)).alias(cell) for cell in CELLS)
    frame = frame.with_columns(**parts_of_whole())
    frame = frame.with_columns(first=pl.coalesce("first", "whole_first"), last=pl.coalesce("last", "whole_last"))
    return frame.with_columns(_cased(pl.col("first")).alias("first"), _cased(pl.col("last")).alias("last"))


def is_placeholder(name: pl.Expr) -> pl.Expr:
    """Whether a name stands for nobody in particular ("LinkedIn Member", "Untitled", a mere dash)."""
    plain = name.str.to_lowercase().str.strip_chars(AROUND)
    words = vocabulary("names/placeholders")["placeholder"].to_list()
    return (plain.is_in(words) | name.str.contains(r"^[\s\-–—_]+$")).fill_null(value=False)


def _whole_in(column: str) -> pl.Expr:
    """Whether several words stand where one part of a name should, and nothing else names the person.

    Not so in LinkedIn's own list, where members without a family name are known.
    """
    alone = pl.coalesce(*(other for other in (*PARTS, "full_name", "surname_first") if other != column)).is_null()
    words = pl.col(column).str.contains(r"\p{L}\S*\s+\S*\p{L}").fill_null(value=False)
    return alone & words & (pl.col("relation") != "connection")


def _whole() -> pl.Expr:
    """The name that stands in one cell, where one does."""
    one_cell = pl.when(pl.coalesce("first_name", "last_name").is_null()).then(pl.coalesce("full_name", "surname_first"))
    return (
        pl.when(_whole_in("first_name"))
        .then("first_name")
        .when(_whole_in("last_name"))
        .then("last_name")
        .otherwise(one_cell)
    )


def _joined(*cells: str | pl.Expr) -> pl.Expr:
    return pl.concat_str(cells, separator=" ", ignore_nulls=True).replace("", None)


def _with_headline_for_last_name() -> dict[str, pl.Expr]:
    """Where the family name's cell holds only a headline, the whole name stands in the other cell."""
    instead = pl.col("last").str.contains(ONLY_HEADLINE).fill_null(value=False) & pl.col("first").str.contains(
        r"\S\s+\S"
    )
    return {
        "whole": pl.when(instead).then("first").otherwise("whole"),
        "first": pl.when(~instead).then("first"),
        "last": pl.when(~instead).then("last"),
    }


def _composed(name: pl.Expr) -> pl.Expr:
    return tidy(name.str.normalize("NFKC"))


def _without(pattern: str) -> Callable[[pl.Expr], pl.Expr]:
    """A step that takes a pattern away, unless that would leave nothing."""

    def step(name: pl.Expr) -> pl.Expr:
        return _unless_empty(name.str.replace_all(pattern, " "), name)

    return step


def _unless_empty(shorter: pl.Expr, name: pl.Expr) -> pl.Expr:
    return pl.when(shorter.str.contains(LETTER)).then(shorter).otherwise(name)


@cache
def _courtesies() -> str:
    """Titles at the beginning: with a full stop, or without one if another word follows."""
    words = alternatives(vocabulary("names/courtesies")["courtesy"].to_list())
    return rf"(?i)^\s*(?:(?:{words})(?:\.\s*|\s+))+"


def _without_courtesies(name: pl.Expr) -> pl.Expr:
    return _unless_empty(name.str.replace(_courtesies(), ""), name)


def _trimmed(name: pl.Expr) -> pl.Expr:
    """Without signs at its ends and null if no letter is in it: such a cell names nobody."""
    plain = tidy(name.str.strip_chars(EDGES).str.strip_chars_start(". "))
    return pl.when(plain.str.contains(LETTER)).then(plain)


@cache
def _credentials() -> str:
    """Known degrees and certificates at the end: any after a comma, after a mere space the longer ones."""
    words = vocabulary("names/credentials")["credential"]
    known, longer = _any_of(words.to_list()), _any_of(words.filter(words.str.len_chars() >= SHORTEST).to_list())
    more = rf"(?:[\s,/&]+(?:{known})\.?)*"
    return rf"(?i)(?:\s*,[\s,]*((?:{known})\.?{more})|\s+((?:{longer})\.?{more}))[\s,]*$"


def _any_of(credentials: list[str]) -> str:
    """``ph d`` also stands for Ph.D., PhD and Ph-D."""
    dotted = [r"\.?[\s-]?".join(r"\.?".join(word) for word in words.split()) for words in credentials]
    return "|".join(sorted(dotted, key=lambda word: (-len(word), word)))


def _taken_off(cell: str, pattern: str, groups: int, into: str) -> list[pl.Expr]:
    """The cell without the pattern at its end, and the text of the pattern's groups as the column ``into``."""
    text = pl.col(cell)
    found = [text.str.extract(pattern, group) for group in range(1, groups + 1)]
    return [text.str.replace(pattern, "").alias(cell), pl.coalesce(found).alias(into)]


def _cased(name: pl.Expr) -> pl.Expr:
    """Names all in capitals or all in small letters get ordinary ones; initials such as "JP" stay."""
    shouted = name.str.contains(r"\p{Lu}{3}|\p{Lu}['’]\p{Lu}{2}") & ~name.str.contains(r"\p{Ll}")
    whispered = name.str.contains(r"\p{Ll}") & ~name.str.contains(rf"[\p{{Lu}}?]|^(?:{particles()})(?:\s|$)")
    return pl.when(shouted | whispered).then(name.str.to_titlecase()).otherwise(name)


_STEPS = (
    _composed,
    *(_without(pattern) for pattern in (PRONOUNS, HEADLINE, NICKNAME, QUOTES, BRACKETS, SYMBOLS)),
    tidy,
)
_LAST_STEPS = (_without_courtesies, _trimmed)
