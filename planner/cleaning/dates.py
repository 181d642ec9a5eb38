"""Dates as exports and spreadsheets write them. One rule for each column of a file: it is read as a whole.

``03/04/2021`` alone is March or April. If any date of the column settles the order (``28/11/2021``), it holds for
all; if none does, the day stays unknown, the year is kept, and the user is asked. Nothing is guessed.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cache
from typing import Literal, NamedTuple

import polars as pl
from babel import Locale
from babel.dates import get_day_names, get_month_names

from planner.reading.formats import Order

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


JAVA = re.compile(r"^[^\W\d_]{3} ([^\W\d_]{3}) (\d{1,2}) [\d:]+ \S+ (\d{4})$")
"""``Wed Jun 24 12:43:42 UTC 2026``: as Java prints a date."""
WEEKDAY_FIRST = re.compile(r"^([^\W\d_]+)[.,]*\s+(.*)$")
CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?"
How = Literal["exact", "serial", "ambiguous", "future", "unreadable", "month", "year", "never"]


class ReadDate(NamedTuple):
    """What a text says: a day, or at least a year; ``month`` only where no day is told; ``how`` well it was read."""

    day: date | None
    year: int | None
    how: How
    month: int | None = None

    @property
    def known(self) -> str | None:
        """The date as exactly as it is known: ``2025-09-03``, ``2025-09``, ``2025`` or ``never``."""
        if self.how == "never":
            return "never"
        if self.day:
            return self.day.isoformat()
        if self.month:
            return f"{self.year}-{self.month:02}"
        return str(self.year) if self.year else None


UNREADABLE = ReadDate(None, None, "unreadable")
Reader = Callable[[str, Order | None], ReadDate]


def one_clock(texts: pl.Expr) -> pl.Expr:
    """Texts of dates, every time of day the same: a file of messages has a thousand days, and as many times as rows.

    AM and PM stay: they show the order of day and month.
    """
    return texts.str.replace_all(CLOCK, "0:00")


def days(texts: pl.Series, order: Order | None = None) -> pl.Series:
    """The days of one column of one file, as dates: null where there is none, or where it cannot be told."""
    plain = texts.to_frame("text").select(one_clock(pl.col("text")))["text"]
    read, _ = read_dates(plain.drop_nulls().unique(), order)
    return plain.replace_strict({text: found.day for text, found in read.items()}, default=None, return_dtype=pl.Date)


def read_dates(
    texts: Iterable[str], order: Order | None = None, latest: date | None = None, reader: Reader | None = None
) -> tuple[dict[str, ReadDate], Shown | None]:
    """Read the distinct texts of one column; the second result is the order of day and month where it mattered.

    ``order`` is what is known of it from elsewhere; days after ``latest`` are ``future`` and not kept.
    """
    distinct = sorted(set(texts))
    numeric = any(NUMERIC.match(text.strip()) for text in distinct)
    shown = order if order and numeric else order_of(distinct)
    settled = None if shown == "both" else shown
    read = reader or read_date
    return {text: _not_after(latest, read(text, settled)) for text in distinct}, shown


def order_of(texts: Iterable[str]) -> Shown | None:
    """The order of day and month that a column of numeric dates shows, None if none."""
    shown = {shown for text in texts if (shown := shown_order(text))}
    return "both" if len(shown) > 1 else next(iter(shown), None)


def _not_after(latest: date | None, read: ReadDate) -> ReadDate:
    after = latest and read.year and (read.day or date(read.year, read.month or 1, 1)) > latest
    return ReadDate(None, None, "future") if after else read


def read_date(text: str, order: Order | None, first_year: int = FIRST_YEAR) -> ReadDate:
    """Read one date; ``order`` settles numeric ones. Dates before ``first_year`` are not believed."""
    read = _read(text.strip(), order)
    return UNREADABLE if read.year is None or not first_year <= read.year <= LAST_YEAR else read


def _read(text: str, order: Order | None) -> ReadDate:
    if match := ISO.match(text):
        return _checked(*match.groups())
    if match := NUMERIC.match(text):
        return _numeric(match, shown_order(text) or order)
    if EXCEL_SERIAL.match(text):
        day = EXCEL_EPOCH + timedelta(days=int(text))
        return ReadDate(day, day.year, "serial")
    return _in_words(text, order)


def _in_words(text: str, order: Order | None) -> ReadDate:
    """A date with the month by name, or with the day of the week before it."""
    if match := DAY_FIRST.match(text):
        return _named_month(match[3], match[2], match[1])
    if match := MONTH_FIRST.match(text) or JAVA.match(text):
        return _named_month(match[3], match[1], match[2])
    if (match := WEEKDAY_FIRST.match(text)) and match[1].casefold() in _weekdays():
        return _read(match[2], order)
    return UNREADABLE


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
    if max(int(first), int(second)) > MONTHS:
        return UNREADABLE
    return ReadDate(None, full_year(year), "ambiguous")


def _named_month(year: str, month: str, day: str) -> ReadDate:
    number = month_number(month)
    return _checked(year, str(number), day) if number else UNREADABLE


def _checked(year: str, month: str, day: str) -> ReadDate:
    try:
        found = date(full_year(year), int(month), int(day))
    except ValueError:
        return UNREADABLE
    return ReadDate(found, found.year, "exact")


def full_year(year: str) -> int:
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


@cache
def _weekdays() -> frozenset[str]:
    names = (
        name
        for language in MONTH_LANGUAGES
        for width in ("wide", "abbreviated")
        for name in get_day_names(width, locale=Locale(language)).values()
    )
    return frozenset(name.casefold().rstrip(".") for name in names)
