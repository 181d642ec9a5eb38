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

MONTH_LANGUAGES = ("en", "it", "de", "fr", "es")
FIRST_YEAR = 2003
"""LinkedIn opened in 2003: an earlier date is a spreadsheet's mistake."""
LAST_YEAR = 2100
EXCEL_EPOCH = date(1899, 12, 30)
EXCEL_SERIAL = re.compile(r"^(3[7-9]|[4-6]\d)\d{3}$")
ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")
NUMERIC = re.compile(r"^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})(?:,?\s+(\d{1,2}:\d{2}.*))?$")
DAY_FIRST = re.compile(
    r"^(\d{1,2})(?:er|\.|º|ª)?[\s-]+(?:de\s+|di\s+)?([^\W\d_]+)\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4}|\d{2})(?:\s.*)?$"
)
MONTH_FIRST = re.compile(r"^([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:\s.*)?$")


class ReadDate(NamedTuple):
    """What a text says: a day, or at least a year; ``how`` is exact, ambiguous, serial or unreadable."""

    day: date | None
    year: int | None
    how: Literal["exact", "ambiguous", "serial", "unreadable"]


def read_dates(texts: Iterable[str], order: Order | None = None) -> tuple[dict[str, ReadDate], Order | None]:
    """Read the distinct texts of one column; the second result is the order of day and month where it mattered."""
    distinct = sorted(set(texts))
    order = order or order_of(distinct)
    return {text: read_date(text, order) for text in distinct}, order


def order_of(texts: Iterable[str]) -> Order | None:
    """The order of day and month that a column of numeric dates shows, None if none or both."""
    shown = {shown for text in texts if (shown := _shown_order(text))}
    return shown.pop() if len(shown) == 1 else None


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
        return _numeric(match, _shown_order(text) or order)
    return ReadDate(None, None, "unreadable")


def _shown_order(text: str) -> Order | None:
    match = NUMERIC.match(text.strip())
    if not match:
        return None
    first, second = int(match[1]), int(match[3])
    if match[5] and re.search("[ap]m", match[5], re.IGNORECASE):
        return "mdy"  # a clock with AM and PM is American
    if match[2] == "." or first > 12 >= second:  # noqa: PLR2004 -- there are twelve months
        return "dmy"
    return "mdy" if second > 12 >= first else None  # noqa: PLR2004


def _numeric(match: re.Match[str], order: Order | None) -> ReadDate:
    first, second, year = match[1], match[3], match[4]
    if order == "dmy" or first == second:
        return _checked(year, second, first)
    if order == "mdy":
        return _checked(year, first, second)
    return ReadDate(None, _full_year(year), "ambiguous")


def _named_month(year: str, month: str, day: str) -> ReadDate:
    number = month_numbers().get(month.casefold())
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
    return int(year) + (2000 if len(year) == 2 else 0)  # noqa: PLR2004 -- "21" is 2021


@cache
def month_numbers() -> dict[str, int]:
    """Months by their names and short names in five languages, as Unicode's CLDR (the babel library) has them."""
    numbers = {"sept": 9, "set": 9, "märz": 3, "mrz": 3}
    for language in MONTH_LANGUAGES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, Locale(language)).items():
                    numbers[name.casefold().rstrip(".")] = number
    return numbers
