"""When two people last spoke, as hand-made lists say it: "settembre 2025", "Q1 2024", "estate 2023", "mai".

Kept as exactly as it is known, never more exactly: the month, or the year. Words that count from the day of writing
("yesterday") say nothing, for nobody knows that day.
"""

import re
import unicodedata
from functools import cache

from planner.cleaning.dates import LAST_YEAR, MONTHS, UNREADABLE, ReadDate, full_year, month_number, read_date
from planner.knowledge import vocabulary
from planner.reading.formats import Order

FIRST_YEAR = 1950
"""People met long before LinkedIn; an earlier year is a slip."""
PARTS_OF_A_YEAR = 4
YEAR_DIGITS = 4
NUMERIC_MONTH = re.compile(r"^(?:(\d{1,2})\s*[/.-]\s*(\d{4})|(\d{4})\s*[/.-]\s*(\d{1,2}))$")
SPREADSHEET_MONTH = re.compile(r"^([^\W\d_]+)\.?\s?[-'’]\s?(\d{2})$")
"""``set-25``: what a spreadsheet makes of a month and a year."""


def read_last_contact(text: str, order: Order | None) -> ReadDate:
    """Read one date of a last contact, exact or vague; ``order`` settles numeric ones."""
    words = _words(text)
    if _plain(" ".join(words)) in _known("never"):
        return ReadDate(None, None, "never")
    read = read_date(text, order, FIRST_YEAR)
    if read.how != "unreadable":
        return read
    return _in_digits(text.strip()) or _in_words(words)


def _in_digits(text: str) -> ReadDate | None:
    """``09/2025``, ``2025-09`` and ``set-25``."""
    if match := NUMERIC_MONTH.match(text):
        return _month(int(match[2] or match[3]), int(match[1] or match[4]))
    if match := SPREADSHEET_MONTH.match(text):
        return _month(full_year(match[2]), month_number(match[1]) or 0)
    return None


def _in_words(words: list[str]) -> ReadDate:
    """One year, perhaps one month, and words we know to say no more; a single stranger, and nothing is believed."""
    years = [int(word) for word in words if word.isdecimal() and len(word) == YEAR_DIGITS]
    rest = [word for word in words if not (word.isdecimal() and len(word) == YEAR_DIGITS)]
    months = {number for word in rest if (number := month_number(word))}
    if len(years) != 1 or not all(month_number(word) or _says_no_more(word) for word in rest):
        return UNREADABLE
    return _month(years[0], months.pop()) if len(months) == 1 else _year(years[0])


def _says_no_more(word: str) -> bool:
    """Whether a word is of the vocabulary, or counts the quarters of a year."""
    return 1 <= int(word) <= PARTS_OF_A_YEAR if word.isdecimal() else _plain(word) in _known("around")


def _month(year: int, month: int) -> ReadDate:
    if not (1 <= month <= MONTHS and FIRST_YEAR <= year <= LAST_YEAR):
        return UNREADABLE
    return ReadDate(None, year, "month", month)


def _year(year: int) -> ReadDate:
    return ReadDate(None, year, "year") if FIRST_YEAR <= year <= LAST_YEAR else UNREADABLE


def _words(text: str) -> list[str]:
    """Runs of letters and runs of digits, in small letters: ``Q1 2024`` is q, 1, 2024."""
    return re.findall(r"[^\W\d_]+|\d+", unicodedata.normalize("NFKC", text).casefold())


def _plain(word: str) -> str:
    """Without accents: they are often left out by hand."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))


@cache
def _known(kind: str) -> frozenset[str]:
    words = vocabulary("vague_dates")
    return frozenset(_plain(word) for word in words.filter(kind=kind)["word"])
