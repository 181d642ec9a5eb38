"""Names in one cell, told apart into given and family name. Only what is written decides, never what a name is like."""

from functools import cache

import polars as pl

from planner.cleaning.text import alternatives
from planner.knowledge import vocabulary

LETTER = r"[\p{L}?]"
"""A question mark stands for a letter that an old spreadsheet lost: ``?? ??`` is still somebody."""
CAPITALS = r"\p{Lu}[\p{Lu}'’\-]+"
LONG_CAPITALS = r"\p{Lu}[\p{Lu}'’\-]{2,}"
"""At the end of a name two capitals may be initials ("JP")."""
COMMA = r"^([^,]+),\s*([^,]+)$"


@cache
def particles() -> str:
    """A regular expression for the small words that belong to the family name after them."""
    return alternatives(vocabulary("names/particles")["particle"].to_list())


def completed(raw: pl.DataFrame) -> pl.DataFrame:
    """Rows where a whole name stands beside only one of its parts: it holds that part, or is the missing one.

    ``Name, Surname`` is given name and family name; ``Full Name, First Name`` is the whole name, and a part again.
    """
    full, first, last = pl.col("full_name"), pl.col("first_name"), pl.col("last_name")
    beside_one = full.is_not_null() & (first.is_null() != last.is_null())
    part = pl.coalesce(first, last).str.to_lowercase()
    padded = pl.format(" {} ", full.str.to_lowercase())
    again = (beside_one & padded.str.contains(pl.format(" {} ", part), literal=True)).fill_null(value=False)
    told = {"first_name": first, "last_name": last}
    return raw.with_columns(
        pl.when(again).then(None).when(beside_one & cell.is_null()).then(full).otherwise(cell).alias(name)
        for name, cell in told.items()
    )


def turned_round() -> dict[str, pl.Expr]:
    """``Rossi, Mario`` in one cell is Mario Rossi, whatever the header says: its family name is then the last."""
    has_comma = pl.col("whole").str.contains(COMMA).fill_null(value=False)
    return {
        "whole": pl.col("whole").str.replace(COMMA, "$2 $1"),
        "surname_first": pl.col("surname_first") & ~has_comma,
    }


def parts_of_whole() -> dict[str, pl.Expr]:
    """``whole_first`` and ``whole_last``. The family name stands last, unless the header says that it stands first.

    One word alone is a given name.
    """
    whole, reversed_ = pl.col("whole"), pl.when("surname_first").then("whole")
    ordinary = _parts(whole, r"^(?P<first>.*?)\s+(?P<last>(?:(?i:PARTICLES)\s+)*\S*LETTER\S*)$")
    surname_first = [_parts(reversed_, pattern) for pattern in _SURNAME_FIRST]
    first, last = (pl.coalesce(*(found[part] for found in [*surname_first, ordinary])) for part in ("first", "last"))
    return {"whole_first": pl.coalesce(first, whole), "whole_last": last}


_SURNAME_FIRST = (
    # GALLI NERI Anna, De SANTIS Marco
    r"^(?P<last>(?:(?i:PARTICLES)\s+)*CAPITALS(?:\s+CAPITALS)*)\s+(?P<first>.*\p{Ll}.*)$",
    # Anna GALLI NERI: capitals say more than the header
    r"^(?P<first>.*\p{Ll}.*?)\s+(?P<last>LONG_CAPITALS(?:\s+LONG_CAPITALS)*)$",
    # De Santis Marco
    r"^(?P<last>(?:(?i:PARTICLES)\s+)+\S+)\s+(?P<first>.+)$",
    # Rossi Maria Grazia
    r"^(?P<last>\S+)\s+(?P<first>.+)$",
)


def _parts(name: pl.Expr, pattern: str) -> dict[str, pl.Expr]:
    """The groups ``first`` and ``last`` of a pattern in a name, null where it does not fit."""
    words = {"PARTICLES": particles(), "LONG_CAPITALS": LONG_CAPITALS, "CAPITALS": CAPITALS, "LETTER": LETTER}
    for word, meaning in words.items():
        pattern = pattern.replace(word, meaning)
    groups = sorted(("first", "last"), key=lambda part: pattern.index(f"?P<{part}>"))
    return {part: name.str.extract(pattern, at) for at, part in enumerate(groups, start=1)}
