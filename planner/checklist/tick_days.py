"""The days in a checklist that came back: as we wrote them, or as a spreadsheet saved them again."""

import re
from datetime import date

import polars as pl

from planner.cleaning.dates import ReadDate, order_of, read_date, read_dates
from planner.reading.formats import Order

DAY_AND_MONTH = re.compile(r"(\d{1,2})[\s/.-]+(\d{1,2}|[^\W\d_]+)\.?|([^\W\d_]+)\.?[\s-]+(\d{1,2})")
"""``21/11``, ``21-nov``, ``Nov 21``: spreadsheets show no year for a day typed without one."""
SATURDAY = 5


def order_in(due: pl.Series, ticked: pl.Series, *, italian: bool) -> Order | None:
    """Which comes first in numeric dates, as any of them shows; else as Italians write; else as makes working days.

    A plan proposes working days only: if one order alone makes them of all days due, that is the order.
    """
    shown = order_of([*due.drop_nulls(), *ticked.drop_nulls()])
    if shown == "both":
        return None
    if shown or italian:
        return shown or "dmy"
    tried: tuple[Order, ...] = ("dmy", "mdy")
    fitting = [order for order in tried if _are_working_days(due, order)]
    return fitting[0] if len(fitting) == 1 else None


def days_due(due: pl.Series, order: Order | None) -> pl.Series:
    """The days of a column of texts, null where there is none or it cannot be told."""
    read, _ = read_dates(due.drop_nulls(), order)
    return due.replace_strict({text: found.day for text, found in read.items()}, default=None, return_dtype=pl.Date)


def days_done(ticked: pl.Series, due: pl.Series, order: Order | None) -> pl.Series:
    """The days that stand in the place of a tick; a day without a year is the one nearest to the day due."""
    pairs = zip(ticked, due, strict=True)
    return pl.Series("done_on", [_day(text, near, order) if text else None for text, near in pairs], dtype=pl.Date)


def _are_working_days(due: pl.Series, order: Order) -> bool:
    found = days_due(due, order).drop_nulls()
    return len(found) > 0 and all(day.weekday() < SATURDAY for day in found)


def _day(text: str, near: date | None, order: Order | None) -> date | None:
    if found := read_date(text, order).day:
        return found
    match = DAY_AND_MONTH.fullmatch(text)
    if match is None or near is None:
        return None
    tried = (_in_year(match, year, order).day for year in (near.year - 1, near.year, near.year + 1))
    return min((day for day in tried if day), key=lambda day: abs(day - near), default=None)


def _in_year(match: re.Match[str], year: int, order: Order | None) -> ReadDate:
    first, second, month, day = match.groups()
    if month:
        return read_date(f"{month} {day} {year}", order)
    return read_date(f"{first}/{second}/{year}" if second.isdigit() else f"{first} {second} {year}", order)
