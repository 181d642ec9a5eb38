"""Names of people as they would write them on paper: without titles, degrees, emoji, pronouns and headlines.

The name as written is kept beside the cleaned one. Nothing is concluded from a name.
"""

from functools import cache

import polars as pl

from planner.cleaning.text import alternatives, tidy
from planner.knowledge import vocabulary

SYMBOLS = r"[\p{So}\p{Sk}&&[^´`^¨]]|[\x{20E3}\x{1F3FB}-\x{1F3FF}™]"
BRACKETS = r"\s*[\(\[\{（][^\)\]\}）]*[\)\]\}）]?\s*"
NICKNAME = r"""\s*["“”„«»][^"“”„«»]*["“”„«»]\s*"""
HEADLINE = r"\s*(?:[|•·►]|//|\s[-–—]\s|^[-–—]\s).*$"
ONLY_HEADLINE = r"^\s*(?:[|•·►]|//|[-–—]\s)"
PLACEHOLDERS = (
    r"(?i)^(linkedin member|(membro|utente) (di )?linkedin|linkedin[- ]mitglied|membre (de )?linkedin|"
    r"miembro de linkedin|untitled|senza nome|unknown)$"
)
SHORTEST = 3
"""Credentials of two letters after a mere space may be a name ("Ma", "Ba"): they need a comma before them."""
LETTER = r"[\p{L}?]"
"""A question mark stands for a letter that an old spreadsheet lost: ``?? ??`` is still somebody."""


def clean_names(raw: pl.DataFrame) -> pl.DataFrame:
    """Columns ``name_original, first_name, last_name, full_name, credentials`` for rows of RawRows, in their order.

    ``full_name`` is null where no letters are left: such a row names nobody.
    """
    frame = raw.select(
        name_original=tidy(pl.coalesce(_joined("first_name", "middle_name", "last_name"), "full_name")),
        first=_joined("first_name", "middle_name"),
        last=pl.col("last_name"),
        whole=pl.when(pl.coalesce("first_name", "last_name").is_null()).then("full_name"),
    )
    frame = frame.with_columns(**_with_headline_for_last_name())
    frame = frame.with_columns(*_without_credentials("last"), *_whole_without_credentials())
    frame = frame.with_columns(first=_plain("first"), last=_plain("last"), whole=_plain("whole"))
    frame = frame.with_columns(first=_cased("first"), last=_cased("last"), whole=_cased("whole"))
    frame = frame.with_columns(**_parts_of_whole())
    first, last = pl.coalesce("first", "whole_first"), pl.coalesce("last", "whole_last")
    full = _nothing_unless_letters(tidy(pl.concat_str(first, last, separator=" ", ignore_nulls=True)))
    return frame.select(
        "name_original",
        first_name=_nothing_unless_letters(first),
        last_name=_nothing_unless_letters(last),
        full_name=full,
        credentials=tidy(pl.coalesce("credentials", "whole_credentials").str.replace_all(SYMBOLS, "")),
    )


def is_placeholder(name: pl.Expr) -> pl.Expr:
    """Whether a name stands for an unnamed member ("LinkedIn Member")."""
    return name.str.contains(PLACEHOLDERS).fill_null(value=False)


def _joined(*columns: str) -> pl.Expr:
    return pl.concat_str(columns, separator=" ", ignore_nulls=True).replace("", None)


def _nothing_unless_letters(name: pl.Expr) -> pl.Expr:
    return pl.when(name.str.contains(LETTER)).then(name)


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


def _plain(column: str) -> pl.Expr:
    """Without headline, nickname, brackets, symbols and titles; what would leave nothing is not taken away."""
    name = tidy(pl.col(column).str.normalize("NFKC"))
    for pattern in (HEADLINE, NICKNAME, BRACKETS, SYMBOLS):
        name = _unless_empty(name.str.replace_all(pattern, " "), name)
    return tidy(
        _unless_empty(name.str.replace(_courtesies(), ""), name)
        .str.strip_chars(" ,;*_~|/" + '"')
        .str.strip_chars_start(". ")
    )


def _unless_empty(shorter: pl.Expr, name: pl.Expr) -> pl.Expr:
    return pl.when(shorter.str.contains(LETTER)).then(shorter).otherwise(name)


@cache
def _courtesies() -> str:
    """Titles at the beginning: with a full stop, or without one if another word follows."""
    words = alternatives(vocabulary("names/courtesies")["courtesy"].to_list())
    return rf"(?i)^\s*(?:(?:{words})(?:\.\s*|\s+))+"


@cache
def _credentials() -> str:
    """Degrees and certificates at the end: after a comma, or known ones after a space."""
    known = (
        vocabulary("names/credentials").filter(pl.col("credential").str.len_chars() >= SHORTEST)["credential"].to_list()
    )
    dotted = [r"\.?[\s-]?".join(word.split()) if " " in word else r"\.?".join(word) for word in known]
    words = "|".join(sorted(dotted, key=lambda word: (-len(word), word)))
    return rf"(?:\s*,\s*(.+)|\s+((?i:{words})\.?[®™]?(?:[\s,/&]+(?i:{words})\.?[®™]?)*))\s*$"


def _without_credentials(column: str) -> list[pl.Expr]:
    cell = pl.col(column)
    found = pl.coalesce(cell.str.extract(_credentials(), 1), cell.str.extract(_credentials(), 2))
    return [cell.str.replace(_credentials(), "").alias(column), found.alias("credentials")]


def _whole_without_credentials() -> list[pl.Expr]:
    """A whole name in one cell; ``Rossi, Mario`` turns round unless what follows the comma is a credential."""
    cell = pl.col("whole")
    swapped = cell.str.replace(r"^([^,]+),\s*([^,]+)$", "$2 $1")
    credential = cell.str.extract(_known_credentials(), 1)
    name = pl.when(credential.is_null()).then(swapped).otherwise(cell.str.replace(_known_credentials(), ""))
    return [name.alias("whole"), credential.alias("whole_credentials")]


@cache
def _known_credentials() -> str:
    words = [r"\.?\s?".join(w.replace(" ", "")) for w in vocabulary("names/credentials")["credential"]]
    one = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return rf"(?i)[,\s]+((?:{one})\.?[®™]?(?:[\s,/&]+(?:{one})\.?[®™]?)*)\s*$"


@cache
def _particles() -> str:
    return alternatives(vocabulary("names/particles")["particle"].to_list())


def _cased(column: str) -> pl.Expr:
    """Names all in capitals or all in small letters get ordinary ones; initials such as "JP" stay."""
    name = pl.col(column)
    shouted = name.str.contains(r"\p{Lu}{3}|\p{Lu}['’]\p{Lu}{2}") & ~name.str.contains(r"\p{Ll}")
    whispered = (
        name.str.contains(r"\p{Ll}") & ~name.str.contains(r"\p{Lu}") & ~name.str.contains(rf"^(?:{_particles()})\s")
    )
    return pl.when(shouted | whispered).then(_capital_after_apostrophe(name.str.to_titlecase())).otherwise(name)


def _capital_after_apostrophe(name: pl.Expr) -> pl.Expr:
    """Titlecase writes "Dell'esempio" and "D’angelo": the letter after an apostrophe is a capital in names."""
    for letter in "abcdefghijklmnopqrstuvwxyzàèéìòù":
        name = name.str.replace_all(rf"(['’]){letter}", f"${{1}}{letter.upper()}")
    return name


def _parts_of_whole() -> dict[str, pl.Expr]:
    """A whole name's family name is its last word with the particles before it; the rest is the given name."""
    pattern = rf"^(.*?)\s+((?:(?i:{_particles()})\s+)*\S+)$"
    return {
        "whole_first": pl.coalesce(pl.col("whole").str.extract(pattern, 1), "whole"),
        "whole_last": pl.col("whole").str.extract(pattern, 2),
    }
