"""Dates as exports and spreadsheets write them. One rule for each file: its column is read as a whole.

``03/04/2021`` alone is March or April. If any date of the column settles the order (``28/11/2021``), it holds for
all; if none does, the day stays unknown, the year is kept, and the user is asked. Nothing is guessed.
"""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Literal, NamedTuple

from babel import Locale
from babel.dates import get_month_names

Order = Literal["dmy", "mdy"]
Shown = Literal["dmy", "mdy", "both"]
"""What a column shows: ``both`` where some of its dates contradict the others."""

MONTH_LANGUAGES = ("en", "it", "de", "fr", "es")
ALSO_MONTHS = {"en": {"sept": 9}, "it": {"sett": 9}, "de": {"mrz": 3, "mär": 3}}
"""Short forms that people and spreadsheets write besides CLDR's."""
FIRST_YEAR = 2003
"""LinkedIn opened in 2003: an earlier date is a spreadsheet's mistake."""
LAST_YEAR = 2100
LAST_SHORT_YEAR = 68
MONTHS = 12
EXCEL_EPOCH = date(1899, 12, 30)
EXCEL_SERIAL = re.compile(r"^(3[7-9]|[4-6]\d)\d{3}$")
ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")
NUMERIC = re.compile(r"^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})(?:,?\s+(\d{1,2}:\d{2}.*))?$")
DAY_FIRST = re.compile(
    r"^(\d{1,2})(?:er|\.|º|ª)?[\s-]+(?:de\s+|di\s+)?([^\W\d_]+)\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4}|\d{2})(?:\s.*)?$"
)
MONTH_FIRST = re.compile(r"^([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:\s.*)?$")


class ReadDate(NamedTuple):
    """What a text says: a day, or at least a year; ``how`` is exact, ambiguous, serial, future or unreadable."""

    day: date | None
    year: int | None
    how: Literal["exact", "ambiguous", "serial", "future", "unreadable"]


def read_dates(
    texts: Iterable[str], order: Order | None = None, latest: date | None = None
) -> tuple[dict[str, ReadDate], Shown | None]:
    """Read the distinct texts of one column; the second result is the order of day and month where it mattered.

    ``order`` is what the user said of it; days after ``latest`` are ``future`` and not kept.
    """
    distinct = sorted(set(texts))
    shown = order or order_of(distinct)
    settled = None if shown == "both" else shown
    return {text: _not_after(latest, read_date(text, settled)) for text in distinct}, shown


def order_of(texts: Iterable[str]) -> Shown | None:
    """The order of day and month that a column of numeric dates shows, None if none."""
    shown = {shown for text in texts if (shown := shown_order(text))}
    return "both" if len(shown) > 1 else next(iter(shown), None)


def _not_after(latest: date | None, read: ReadDate) -> ReadDate:
    after = latest and read.year and (read.day or date(read.year, 1, 1)) > latest
    return ReadDate(None, None, "future") if after else read


def read_date(text: str, order: Order | None) -> ReadDate:
    """Read one date; ``order`` settles numeric ones."""
    text = text.strip()
    if match := ISO.match(text):
        return _checked(*match.groups())
    if match := DAY_FIRST.match(text):
        return _named_month(match[3], match[2], match[1])
    if match := MONTH_FIRST.match(text):
        return _named_month(match[3], match[1], match[2])
    if EXCEL_SERIAL.match(text):
        day = EXCEL_EPOCH + timedelta(days=int(text))
        return ReadDate(day, day.year, "serial")
    if match := NUMERIC.match(text):
        return _numeric(match, shown_order(text) or order)
    return ReadDate(None, None, "unreadable")


def shown_order(text: str) -> Order | None:
    """The order that a numeric date shows by itself, None if it could be both."""
    match = NUMERIC.match(text.strip())
    if not match:
        return None
    first, second = int(match[1]), int(match[3])
    if match[5] and re.search("[ap]m", match[5], re.IGNORECASE):
        return "mdy"  # a clock with AM and PM is American
    if match[2] == "." or first > MONTHS >= second:
        return "dmy"
    return "mdy" if second > MONTHS >= first else None


def _numeric(match: re.Match[str], order: Order | None) -> ReadDate:
    first, second, year = match[1], match[3], match[4]
    if order == "dmy" or first == second:
        return _checked(year, second, first)
    if order == "mdy":
        return _checked(year, first, second)
    if max(int(first), int(second)) > MONTHS or not FIRST_YEAR <= _full_year(year) <= LAST_YEAR:
        return ReadDate(None, None, "unreadable")
    return ReadDate(None, _full_year(year), "ambiguous")


def _named_month(year: str, month: str, day: str) -> ReadDate:
    number = month_number(month)
    return _checked(year, str(number), day) if number else ReadDate(None, None, "unreadable")


def _checked(year: str, month: str, day: str) -> ReadDate:
    try:
        found = date(_full_year(year), int(month), int(day))
    except ValueError:
        return ReadDate(None, None, "unreadable")
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        return ReadDate(None, None, "unreadable")
    return ReadDate(found, found.year, "exact")


def _full_year(year: str) -> int:
    """Two digits up to 68 are of this century, as in POSIX: "21" is 2021, "99" is 1999."""
    return int(year) if len(year) > 2 else int(year) + (2000 if int(year) <= LAST_SHORT_YEAR else 1900)  # noqa: PLR2004


def month_number(name: str) -> int | None:
    """The month of a name or short name in one of five languages, English first."""
    found = (month_numbers(language).get(name.casefold()) for language in MONTH_LANGUAGES)
    return next((number for number in found if number), None)


@cache
def month_numbers(language: str) -> dict[str, int]:
    """The months of a language by their names and short names, as Unicode's CLDR (the babel library) has them."""
    names = [
        (name, number)
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, Locale(language)).items()
    ]
    return {name.casefold().rstrip("."): number for name, number in names} | ALSO_MONTHS.get(language, {})
