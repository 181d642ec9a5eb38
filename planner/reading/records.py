"""Text to records: the cells of each row and the line where it begins. Never loses a line, never raises.

The standard library's csv reader does the work in its strict mode. Where it objects (an unclosed quote, text after a
closing quote, an endless cell) only that one line is read leniently and noted, and reading goes on with the next
line: a stray quote costs one cell, not the rest of the file.
"""

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from planner.reading.limits import MAX_CELL_CHARS, MAX_QUOTE_REPAIRS

# The csv module keeps this limit for the whole process; nothing else in the program reads CSV with it.
csv.field_size_limit(MAX_CELL_CHARS)

SIGNS_OF_A_ROW = re.compile(r"@|://|linkedin\.|\d{4}|([,;\t|])\1", re.IGNORECASE)
"""An address, a year or an empty cell: what a line of a list has and a line of a note seldom."""


class Dialect(NamedTuple):
    """How the cells of a file are told apart; ``spaced`` if a space follows each delimiter."""

    delimiter: str
    quote: str = '"'
    spaced: bool = False

    @property
    def options(self) -> dict[str, Any]:
        """The options of the standard library's reader."""
        return {"delimiter": self.delimiter, "quotechar": self.quote, "skipinitialspace": self.spaced}


class Record(NamedTuple):
    """The cells of one row and the line of the file, from 1, where it begins."""

    row: int
    cells: list[str]


class Records(NamedTuple):
    """All records that are not blank, the lines whose quotes were repaired, and the lines with a cell cut short."""

    records: list[Record]
    repaired: list[int]
    cut: list[int]


def read_records(text: str, dialect: Dialect, limit: int | None = None) -> Records:
    r"""Split ``text`` (line ends ``\\n``) into at most ``limit`` records."""
    lines = list(islice(io.StringIO(text, newline="\n"), None if limit is None else limit * 20))
    found = Records([], [], [])
    start = 0
    while start < len(lines) and (limit is None or len(found.records) < limit):
        start = _read_until_trouble(lines, start, dialect, found)
    return found


def _read_until_trouble(lines: list[str], start: int, dialect: Dialect, found: Records) -> int:
    """Add records from ``start`` on; return the line from which to go on."""
    if len(found.repaired) >= MAX_QUOTE_REPAIRS:
        found.records.extend(_line_by_line(lines, start, dialect, found))
        return len(lines)
    reader = csv.reader(islice(lines, start, None), strict=True, **dialect.options)
    begins = start
    try:
        for cells in reader:
            ends = start + reader.line_num
            if ends - begins > 1 and _swallowed_rows(cells, dialect.delimiter):
                break
            if any(cells):
                found.records.append(Record(begins + 1, cells))
            begins = ends
        else:
            return len(lines)
    except csv.Error:
        pass
    found.records.extend(_line_by_line(lines[: begins + 1], begins, dialect, found))
    return begins + 1


def _swallowed_rows(cells: list[str], delimiter: str) -> bool:
    """Whether a cell holds whole rows: a stray quote was opened in one line and another one closed it further down."""
    return any(
        line.count(delimiter) >= max(at, 2) and SIGNS_OF_A_ROW.search(line)
        for at, cell in enumerate(cells)
        if "\n" in cell
        for line in cell.split("\n")[1:]
    )


def _line_by_line(lines: list[str], start: int, dialect: Dialect, found: Records) -> Iterator[Record]:
    for number in range(start, len(lines)):
        cells = _lenient(lines[number].rstrip("\n"), dialect)
        cut = any(len(cell) > MAX_CELL_CHARS for cell in cells)
        (found.cut if cut else found.repaired).append(number + 1)
        if any(cells):
            yield Record(number + 1, [cell[:MAX_CELL_CHARS] for cell in cells])


def _lenient(line: str, dialect: Dialect) -> list[str]:
    """One line with broken quoting. An odd number of quotes cannot pair up: they are then just characters."""
    if len(line) <= MAX_CELL_CHARS and line.count(dialect.quote) % 2 == 0:
        return next(csv.reader([line], **dialect.options), [])
    return [cell.strip().strip(dialect.quote) for cell in line.split(dialect.delimiter)]
