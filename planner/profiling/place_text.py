"""How texts about places are brought to one way of writing and cut into parts."""

from functools import cache

import polars as pl

from planner.cleaning.text import folded
from planner.knowledge import vocabulary

LETTERS = {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "m.se ": "milanese "}
"""What accent-stripping leaves as it is, and one abbreviation ("S. Donato M.se")."""

PART_END = "[,;|()\\[\\]•·\n\t]|\\s+[-\u2013\u2014]\\s+"
UMLAUTS = {"Süd": "Sued", "süd": "sued", "SÜD": "SUED"}
"""Without accents the German South would be the Italian one."""

BARE_CODE = r"^[A-Z]{2}$"
NO_PLACE = r"^(?:\d{1,4}|\d{6,})?$"
"""A part that is nothing, or a number that is no postal code of Italy."""
POSTAL_CODE = r"^(?:(?i:c\.?a\.?p\.?) ?)?(?:IT?[- ]?)?(\d{5})$"
"""Five digits alone, as in "20121", "CAP 20121" or "I-20121"."""
TWO_CODES = r"^([A-Za-z]{2})[-/ ](?i:it)$"
"""A province and its country: "MI-IT", "Mi-It"."""
ENDING_CODE = r"([\p{L}.]) \(?([A-Z]{2})\)?$"
"""Two capitals at the end, as in "Via Roma 3, 20121 Milano MI"."""
NO_PLACE_CODE = r"\p{L} (?:AD|AG|AI|AR|BI|CS|DG|HR|IT|MD|ML|PA|PC|PM|PR|QA|SA|SE|VC|VR)$"
"""Such an ending that may as well be a legal form or a kind of work: "Hermanos Peralta SA", "Recruiter IT"."""


def key_of(text: str | pl.Expr) -> pl.Expr:
    """The key of a name: lower case, without accents, everything but letters and digits as one space."""
    column = pl.col(text) if isinstance(text, str) else text
    plain = (folded(column.str.replace_many(UMLAUTS)) + " ").str.replace_many(LETTERS)
    return plain.str.replace_all(r"[^a-z0-9]+", " ").str.strip_chars()


def parts_of(texts: pl.DataFrame) -> pl.DataFrame:
    """Cut each text (columns id, text) where commas, brackets, bars and spaced dashes do: id, position, words."""
    text = pl.col("text").str.strip_chars()
    coded = (
        pl.when(text.str.contains(TWO_CODES)).then(text.str.slice(0, 2).str.to_uppercase() + ",IT")
        .when(text.str.contains(NO_PLACE_CODE)).then(text)
        .otherwise(text.str.replace(ENDING_CODE, "${1},${2}"))
    )  # fmt: skip
    cut = coded.str.replace_all(PART_END, "\x1f")
    parts = texts.select("id", cut.str.split("\x1f").alias("words")).explode("words")
    words = pl.col("words").str.strip_chars(" .:'\"")
    return (
        parts.with_columns(words)
        .filter(~pl.col("words").str.contains(NO_PLACE))
        .with_columns(pl.int_range(pl.len()).over("id").alias("position"))
    )


def code_or_key(text: str) -> pl.Expr:
    """``=MI`` for a text of just two capitals, ``=20121`` for one of just a postal code, else its key."""
    bare = pl.col(text).str.strip_chars()
    postal = bare.str.extract(POSTAL_CODE)
    return (
        pl.when(bare.str.contains(BARE_CODE)).then("=" + bare)
        .when(postal.is_not_null()).then("=" + postal)
        .otherwise(key_of(text))
    )  # fmt: skip


@cache
def _alternatives(kind: str, *, level: str | None = None) -> str:
    """The words of one kind as a regular expression, long ones first so that they win."""
    lines = vocabulary("places/words").filter(pl.col("kind") == kind)
    chosen = lines if level is None else lines.filter(pl.col("level") == level)
    return "|".join(sorted(chosen["words"], key=lambda words: (-len(words), words)))


def without_street(key: pl.Expr) -> pl.Expr:
    """Set aside streets, house numbers and postal codes: "via roma 3 20121 milano" leaves "milano"."""
    street = rf"^(?:\d+\w* )?(?:{_alternatives('street')}) "
    return (
        key.str.replace(street + r".*\b\d+[a-z]?(?: |$)", "")
        .str.replace(street + ".*$", "")
        .str.replace(rf"^.* (?:{_alternatives('street_end')})(?: \d+[a-z]?)*$", "")
        .str.replace_all(r"\b[a-z]{0,2}\d+[a-z]{0,2}\b", " ")
        .str.replace_all(" +", " ")
        .str.strip_chars()
    )


def without_company_words(key: pl.Expr, *, once: bool = False) -> pl.Expr:
    """Set aside what stands around a name: "greater munich metropolitan area" leaves "munich".

    ``once`` sets aside one wording at the end and no more: "mexico city metropolitan area" leaves "mexico city".
    """
    before, after = rf"^(?:(?:{_alternatives('before')}) )+", rf"(?: (?:{_alternatives('after')}))"
    return key.str.replace(before, "").str.replace(rf"{after}$" if once else rf"{after}+$", "")


def means_province(key: pl.Expr) -> pl.Expr:
    """Whether the words around the name say that the whole province is meant."""
    before, after = _alternatives("before", level="province"), _alternatives("after", level="province")
    return key.str.contains(rf"^(?:{before}) ") | key.str.contains(rf" (?:{after})$")
