"""Cells made plain: one form of each letter, no invisible or control characters, repaired encodings, single spaces."""

import html
import re

import polars as pl

# Format, control, private and lone-surrogate characters, and the emoji variation mark: never visible on their own.
INVISIBLE = r"[\p{Cf}\p{Co}\x{FE0F}\x{FFFE}\x{FFFF}]|[\p{Cc}&&[^\n\t\r]]"
# UTF-8 read as a Western code page turns every accented letter into one of these and a second sign.
MOJIBAKE = r"Ã[\x{80}-\x{BF}‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]|Â[\x{A0}-\x{BF}]|â€|[ÅÄ][\x{80}-\x{BF}‚ƒ„…†‡]"
ENTITY = r"&(#\d+|#x[0-9A-Fa-f]+|[A-Za-z]+);"
NOTHING = r"^(?:(?i:[-–—_.?]+|n/?a|n\.?d\.?|null|none|nessuno|nessuna)|nan)$"


def repair(frame: pl.DataFrame, columns: list[str]) -> tuple[pl.DataFrame, dict[str, int]]:
    """Undo HTML entities and twice-encoded letters; the second result counts the repaired cells of each file."""
    repaired = frame.with_columns(_repaired(frame[column]) for column in columns)
    changed = pl.sum_horizontal(
        (repaired[column] != frame[column]).fill_null(value=False).cast(pl.Int64)
        & frame[column].str.contains(MOJIBAKE).fill_null(value=False).cast(pl.Int64)
        for column in columns
    )
    counts = frame.select("file", n=changed).group_by("file", maintain_order=True).sum()
    return repaired, {file: n for file, n in counts.iter_rows() if n}


def _repaired(cells: pl.Series) -> pl.Series:
    damaged = cells.filter(cells.str.contains(f"{ENTITY}|{MOJIBAKE}").fill_null(value=False)).unique().sort()
    better = {cell: _repaired_cell(cell) for cell in damaged}
    return cells.replace(list(better), list(better.values())) if better else cells


def _repaired_cell(cell: str) -> str:
    import ftfy  # noqa: PLC0415 -- needed for damaged files only, and slow to load

    return ftfy.fix_encoding(html.unescape(cell))


def tidy(cell: pl.Expr) -> pl.Expr:
    """One line of visible text with single spaces, null where nothing is left."""
    plain = cell.str.normalize("NFC").str.replace_all(INVISIBLE, "").str.replace_all(r"\s+", " ").str.strip_chars()
    return plain.replace("", None)


def known(cell: pl.Expr) -> pl.Expr:
    """A tidy cell, null where it only says that nothing is known ("-", "n/a")."""
    return tidy(cell).str.replace(NOTHING, "").replace("", None)


def folded(text: pl.Expr) -> pl.Expr:
    """Small letters without accents, every compatibility character in its plain form; the length may change.

    Most cells are plain ASCII, for which small letters are all there is to do; resolving the forms of Unicode takes
    five times as long, so only the others go through it.
    """
    return text.map_batches(_folded, return_dtype=pl.String, is_elementwise=True)


def _folded(cells: pl.Series) -> pl.Series:
    small = cells.str.to_lowercase()
    wide = (cells.str.len_bytes() != cells.str.len_chars()).arg_true()
    if wide.is_empty():
        return small
    plain = cells.gather(wide).str.normalize("NFKD").str.to_lowercase().str.replace_all(r"\p{M}", "")
    return small.scatter(wide, plain)


def alternatives(words: list[str]) -> str:
    """A regular expression for any of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
