"""Tables as CSV that Excel and LibreOffice open rightly, and in which no cell is ever run as a formula."""

import polars as pl

from planner.locale import Texts

RUNS = r"^[\s\x{FEFF}]*[=+\-@|%\t\r\n]"
"""How a cell begins that a spreadsheet may run (OWASP), after compatibility letters such as ＝ are made plain."""
RUNS_AFTER_SEPARATOR = r"""([;,\t]\s*["']*\s*)([=+\-@|%＝＋－＠｜％])"""
"""The same behind a separator: opened with another separator than it was written with, a new cell begins there."""


def csv_bytes(frame: pl.DataFrame, *, semicolon: bool = False) -> bytes:
    """CSV in UTF-8 with the mark that tells Excel so, CRLF line ends; with semicolon and decimal comma for Italy."""
    safe = frame.with_columns(
        defused(_one_line(pl.col(c))).alias(c) for c, kind in frame.schema.items() if kind == pl.String
    )
    return safe.write_csv(
        include_bom=True,
        separator=";" if semicolon else ",",
        decimal_comma=semicolon,
        line_terminator="\r\n",
        null_value="",
    ).encode()


def defused(cell: pl.Expr) -> pl.Expr:
    """A single quote before what would run; the quote is the spreadsheets' own sign for text."""
    inside = cell.str.replace_all(RUNS_AFTER_SEPARATOR, "${1}'${2}")
    return pl.when(cell.str.normalize("NFKC").str.contains(RUNS)).then(pl.lit("'") + inside).otherwise(inside)


def _one_line(cell: pl.Expr) -> pl.Expr:
    return cell.str.replace_all(r"\s*[\r\n]+\s*", " ")


def titled(frame: pl.DataFrame, say: Texts) -> pl.DataFrame:
    """The columns under their names in the user's language."""
    return frame.rename({column: say.say(f"column-{column}") for column in frame.columns})
