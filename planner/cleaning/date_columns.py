"""The dates of whole files as columns: each column of a file is read by itself, and what is odd about it is said."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

import polars as pl

from planner.cleaning.dates import Reader, Shown, one_clock, read_date, read_dates, shown_order
from planner.cleaning.text import known
from planner.cleaning.vague_dates import read_last_contact
from planner.reading.formats import Order
from planner.reading.notices import Notice, info, warning

SHORT_YEAR = r"^\d{1,2}[-/. ][^\s/.]+[-/. ]\d{2}$"
"""LinkedIn writes years in full: two digits are a spreadsheet's hand."""
NO_DATE = r"^0+([/.-])0+[/.-]0+$"
"""``0/0/00``: what an address book writes where it knows no date."""
DATE_NOTICES = {"serial": info, "ambiguous": warning, "future": warning, "unreadable": warning}
VAGUE = {"months": "month", "years": "year", "never": "never"}


class Told(NamedTuple):
    """One column of one file: a frame of ``row``, ``text`` and ``how``, and the order that its dates were read in."""

    texts: pl.DataFrame
    order: Shown | None


def date_columns(
    raw: pl.DataFrame, orders: Mapping[str, Order | None], latest: date | None
) -> tuple[pl.DataFrame, dict[str, list[Notice]]]:
    """Columns ``connected_on, connected_year, last_contact`` in the order of ``raw``, and what to say of each file.

    ``orders`` holds the order of day and month of the files where it is known; a file that is not there shows its own.
    """
    contact = known(pl.col("last_contact"))
    plain = raw.select(
        "file", "row",
        connected_on=one_clock(pl.col("connected_on")),
        last_contact=one_clock(pl.when(~contact.str.contains(NO_DATE)).then(contact)),
    )  # fmt: skip
    connected, of_connections = _column(plain, "connected_on", read_date, orders, latest)
    contacted, of_contacts = _column(plain, "last_contact", read_last_contact, orders, latest)
    columns = [
        connected.select(connected_on="day", connected_year="year"), contacted.select(last_contact="known"),
    ]  # fmt: skip
    notices = {file: _notices([of_connections[file], of_contacts[file]]) for file in of_connections}
    return pl.concat(columns, how="horizontal"), notices


def _column(
    plain: pl.DataFrame, column: str, reader: Reader, orders: Mapping[str, Order | None], latest: date | None
) -> tuple[pl.DataFrame, dict[str, Told]]:
    """The dates of a column as ``day``, ``year`` and ``known``, in the order of ``plain``; and what each file told."""
    texts = plain.select("file", "row", text=column)
    told: dict[str, Told] = {}
    rows: list[tuple[str, str, date | None, int | None, str | None]] = []
    for file in plain["file"].unique(maintain_order=True):
        own = texts.filter(file=file).drop_nulls("text").select("row", "text")
        read, shown = read_dates(own["text"].unique(), orders.get(file), latest, reader)
        rows += [(file, text, found.day, found.year, found.known) for text, found in read.items()]
        how = {text: found.how for text, found in read.items()}
        told[file] = Told(own.with_columns(how=pl.col("text").replace_strict(how, return_dtype=pl.String)), shown)
    schema = {"file": pl.String, "text": pl.String, "day": pl.Date, "year": pl.Int32, "known": pl.String}
    table = pl.DataFrame(rows, schema=schema, orient="row")
    return texts.join(table, on=["file", "text"], how="left", maintain_order="left"), told


def _notices(columns: list[Told]) -> list[Notice]:
    """What there is to say of the dates of one file, each thing once for all its columns."""
    short = pl.col("text").str.contains(SHORT_YEAR)
    rows = {"short-years": _rows(columns, short)} | {how: _rows(columns, pl.col("how") == how) for how in DATE_NOTICES}
    rows["ambiguous"] = _rows((told for told in columns if told.order != "both"), pl.col("how") == "ambiguous")
    notices = [
        level(f"dates-{how}", row=rows[how][0], rows=len(rows[how]))
        for how, level in {"short-years": info, **DATE_NOTICES}.items()
        if rows[how]
    ]
    contradictions = [_row_of_contradiction(told.texts) for told in columns if told.order == "both"]
    if contradictions:
        notices.append(warning("dates-contradict", row=min(contradictions)))
    orders = {told.order for told in columns if told.order and told.order != "both"}
    return [*notices, *_of_vague_ones(columns), *(info(f"dates-order-{order}") for order in sorted(orders))]


def _of_vague_ones(columns: list[Told]) -> list[Notice]:
    rows = {name: _rows(columns, pl.col("how") == how) for name, how in VAGUE.items()}
    every = sorted(row for found in rows.values() for row in found)
    counts = {name: len(found) for name, found in rows.items()}
    return [info("dates-not-exact", row=every[0], rows=len(every), **counts)] if every else []


def _rows(columns: Iterable[Told], which: pl.Expr) -> list[int]:
    return sorted(row for told in columns for row in told.texts.filter(which)["row"])


def _row_of_contradiction(texts: pl.DataFrame) -> int:
    """The first row whose date shows another order than the dates before it."""
    shown = [(row, order) for row, text in texts.select("row", "text").iter_rows() if (order := shown_order(text))]
    return next(int(row) for row, order in shown if order != shown[0][1])
