"""Text to records: the cells of each row and the line where it begins. Never loses a line, never raises.

The standard library's csv reader does the work in its strict mode. Where it objects (an unclosed quote, text after a
closing quote, an endless cell) only that one line is read leniently and noted, and reading goes on with the next
line: a stray quote costs one cell, not the rest of the file.
"""

import csv
import io
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from planner.reading.limits import MAX_CELL_CHARS, MAX_QUOTE_REPAIRS

# The csv module keeps this limit for the whole process; nothing else in the program reads CSV with it.
csv.field_size_limit(MAX_CELL_CHARS)


class Record(NamedTuple):
    """The cells of one row and the line of the file, from 1, where it begins."""

    row: int
    cells: list[str]


class Records(NamedTuple):
    """All records that are not blank, the lines whose quotes were repaired, and the lines with a cell cut short."""

    records: list[Record]
    repaired: list[int]
    cut: list[int]


def read_records(text: str, delimiter: str, limit: int | None = None) -> Records:
    r"""Split ``text`` (line ends ``\\n``) into at most ``limit`` records."""
    lines = list(islice(io.StringIO(text, newline="\n"), None if limit is None else limit * 20))
    found = Records([], [], [])
    start = 0
    while start < len(lines) and (limit is None or len(found.records) < limit):
        start = _read_until_trouble(lines, start, delimiter, found)
    return found


def _read_until_trouble(lines: list[str], start: int, delimiter: str, found: Records) -> int:
    """Add records from ``start`` on; return the line from which to go on."""
    if len(found.repaired) >= MAX_QUOTE_REPAIRS:
        found.records.extend(_line_by_line(lines, start, delimiter, found))
        return len(lines)
    reader = csv.reader(islice(lines, start, None), delimiter=delimiter, strict=True)
    begins = start
    try:
        for cells in reader:
            if any(cells):
                found.records.append(Record(begins + 1, cells))
            begins = start + reader.line_num
    except csv.Error:
        found.records.extend(_line_by_line(lines[: begins + 1], begins, delimiter, found))
        return begins + 1
    return len(lines)


def _line_by_line(lines: list[str], start: int, delimiter: str, found: Records) -> Iterator[Record]:
    for number in range(start, len(lines)):
        cells = _lenient(lines[number].rstrip("\n"), delimiter)
        found.repaired.append(number + 1)
        if any(len(cell) > MAX_CELL_CHARS for cell in cells):
            found.cut.append(number + 1)
        if any(cells):
            yield Record(number + 1, [cell[:MAX_CELL_CHARS] for cell in cells])


def _lenient(line: str, delimiter: str) -> list[str]:
    """One line with broken quoting. An odd number of quotes cannot pair up: they are then just characters."""
    if len(line) <= MAX_CELL_CHARS and line.count('"') % 2 == 0:
        return next(csv.reader([line], delimiter=delimiter), [])
    return [cell.strip('"') for cell in line.split(delimiter)]
