"""The dates of whole files as columns: each file's dates are read together, and what is odd about them is said."""

from datetime import date

import polars as pl

from planner.cleaning.dates import Order, Shown, read_dates, shown_order
from planner.reading.notices import Notice, info, warning

SHORT_YEAR = r"^\d{1,2}[-/. ][^\s/.]+[-/. ]\d{2}$"
"""LinkedIn writes years in full: two digits are a spreadsheet's hand."""
DATE_NOTICES = {"serial": info, "ambiguous": warning, "future": warning, "unreadable": warning}


def date_columns(
    raw: pl.DataFrame, order: Order | None, latest: date | None
) -> tuple[pl.DataFrame, dict[str, list[Notice]]]:
    """Columns ``connected_on`` and ``connected_year`` in the order of ``raw``, and what to say of each file's dates."""
    notices: dict[str, list[Notice]] = {file: [] for file in raw["file"].unique(maintain_order=True)}
    rows: list[tuple[str, str, date | None, int | None]] = []
    for file in notices:
        texts = raw.filter(file=file).select("row", text="connected_on").drop_nulls("text")
        read, shown = read_dates(texts["text"], order, latest)
        rows += [(file, text, found.day, found.year) for text, found in read.items()]
        how = {text: found.how for text, found in read.items()}
        told = texts.with_columns(how=pl.col("text").replace_strict(how, return_dtype=pl.String))
        notices[file] = _date_notices(told, shown)
    schema = {"file": pl.String, "connected_on": pl.String, "day": pl.Date, "year": pl.Int32}
    table = pl.DataFrame(rows, schema=schema, orient="row")
    joined = raw.select("file", "connected_on").join(
        table, on=["file", "connected_on"], how="left", maintain_order="left"
    )
    return joined.select(connected_on="day", connected_year="year"), notices


def _date_notices(texts: pl.DataFrame, order: Shown | None) -> list[Notice]:
    """``texts`` has the columns ``row``, ``text`` and ``how`` of the dates of one file."""
    short = texts.filter(pl.col("text").str.contains(SHORT_YEAR))["row"].to_list()
    rows = {"short-years": short, **{how: texts.filter(how=how)["row"].to_list() for how in DATE_NOTICES}}
    notices = [
        level(f"dates-{how}", row=rows[how][0], rows=len(rows[how]))
        for how, level in {"short-years": info, **DATE_NOTICES}.items()
        if rows[how] and not (how == "ambiguous" and order == "both")
    ]
    if order == "both":
        notices.append(warning("dates-contradict", row=_row_of_contradiction(texts)))
    elif order and not rows["ambiguous"]:
        notices.append(info(f"dates-order-{order}"))
    return notices


def _row_of_contradiction(texts: pl.DataFrame) -> int:
    """The first row whose date shows another order than the dates before it."""
    shown = [(row, order) for row, text in texts.select("row", "text").iter_rows() if (order := shown_order(text))]
    return next(int(row) for row, order in shown if order != shown[0][1])
