"""Text to records: the cells of each row and the line where it begins. Never loses a line, never raises.

The standard library's csv reader does the work in its strict mode. Where it objects (an unclosed quote, text after a
closing quote) only that one row is mended and noted, and reading goes on with the next line: a stray quote costs one
cell, not the rest of the file.
"""

import csv
import re
from collections import Counter
from itertools import islice
from typing import Any, NamedTuple

from planner.reading.limits import HEADER_SEARCH_RECORDS, MAX_CELL_CHARS, MAX_FILE_BYTES, MAX_QUOTE_REPAIRS, MAX_ROWS
from planner.reading.mending import TWO_STRAYS, Mender

# The csv module keeps this limit for the whole process; nothing else in the program reads CSV with it. A cell is cut
# after it was read: a limit within the reader would break the cell apart at its delimiters.
csv.field_size_limit(MAX_FILE_BYTES)

LINES = re.compile(r"[^\n]*\n|[^\n]+")
LINES_A_RECORD = 20
"""The first records of a text are looked for in so many lines each."""
SIGNS_OF_A_ROW = re.compile(r"@|://|linkedin\.|\d{4}|([,;\t|])\1", re.IGNORECASE)
"""An address, a year or an empty cell: what a line of a list has and a line of a note seldom."""

MAX_RECORDS = MAX_ROWS + HEADER_SEARCH_RECORDS
"""What lies beyond is cut from any list, and said: it is not read at all."""

LOOKED_AT = 1_000
FEW = 3
FEW_ROWS = 0.02
"""Of so many lines behind a quote that is not closed, at most this share may be rows of the table."""

NARROW = 4
"""In a table of fewer columns a line of prose has as many delimiters as a row: other signs are needed."""

MENDED_LINES = 12
"""How many lines a row with broken quotes may go on for: its cells may hold line breaks of their own."""


class Dialect(NamedTuple):
    """How the cells of a file are told apart; ``spaced`` if a space follows each delimiter.

    ``quote`` is empty where no cell is quoted; ``escape`` is the sign before a quote, delimiter or itself that makes
    it a plain character. A doubled quote within quotes is one in every dialect.
    """

    delimiter: str
    quote: str = '"'
    spaced: bool = False
    escape: str = ""

    @property
    def options(self) -> dict[str, Any]:
        """The options of the standard library's reader; escapes are taken care of before it."""
        quoting = csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE
        quote = self.quote or None
        return {"delimiter": self.delimiter, "quotechar": quote, "quoting": quoting, "skipinitialspace": self.spaced}


class Record(NamedTuple):
    """The cells of one row and the line of the file, from 1, where it begins."""

    row: int
    cells: list[str]


class Records(NamedTuple):
    """All records that are not blank, the lines whose quotes were repaired, and the lines with a cell cut short."""

    records: list[Record]
    repaired: list[int]
    cut: list[int]


def read_records(
    text: str, dialect: Dialect, limit: int | None = None, *, paragraphs: bool = False, width: int | None = None
) -> Records:
    r"""Split ``text`` (line ends ``\\n``) into at most ``limit`` records.

    With ``paragraphs`` a cell of many lines is never suspected of having swallowed rows: the file holds prose. With
    the ``width`` of most rows, broken quotes are mended so that the row has as many cells.
    """
    guarded, marks = _guarded(text, dialect)
    lines = LINES.findall(guarded)[: None if limit is None else limit * LINES_A_RECORD]
    reading = _Reading(lines, dialect, paragraphs=paragraphs, width=width)
    start = 0
    while start < len(lines) and (limit is None or len(reading.found.records) < limit):
        start = reading.until_trouble(start)
    if not marks:
        return reading.found
    plain = [Record(row, [cell.translate(marks) for cell in cells]) for row, cells in reading.found.records]
    return reading.found._replace(records=plain)


def unused(text: str, count: int) -> list[str]:
    """Characters that the text does not hold, from the range that Unicode leaves to private use."""
    return list(islice((sign for sign in map(chr, range(0xF8FF, 0xE000, -1)) if sign not in text), count))


def _guarded(text: str, dialect: Dialect) -> tuple[str, dict[int, str]]:
    r"""The text with a stand-in for each escaped sign, and what each stands for.

    A backslash before any other sign is a plain one (``C:\Users``), so the csv reader's own escapes, which drop every
    backslash, are of no use.
    """
    escape = dialect.escape
    if not escape or escape not in text:
        return text, {}
    signs = [sign for sign in (escape, dialect.quote, dialect.delimiter) if sign]
    marks = dict(zip(signs, unused(text, len(signs)), strict=False))
    if len(marks) < len(signs):  # a text that holds every private sign: its backslashes stay as they are
        return text, {}
    pattern = re.compile(f"{re.escape(escape)}([{re.escape(''.join(signs))}])")
    return pattern.sub(lambda found: marks[found[1]], text), {ord(mark): sign for sign, mark in marks.items()}


class _Reading:
    """The state of reading one text: its lines, what is known of it, and what was found so far."""

    def __init__(self, lines: list[str], dialect: Dialect, *, paragraphs: bool, width: int | None) -> None:
        self.lines = lines
        self.dialect = dialect
        self.paragraphs = paragraphs
        self.width = width
        self.mender = Mender(dialect.delimiter, dialect.quote, dialect.spaced)
        self.long_lines = max(map(len, lines), default=0) > MAX_CELL_CHARS
        self.patience = max(MAX_QUOTE_REPAIRS, len(lines) // 20)
        self.found = Records([], [], [])
        within = self.mender.within
        self.odd_lines = {at for at, line in enumerate(lines) if within.search(line)} if width else set()

    def until_trouble(self, start: int) -> int:
        """Add records from ``start`` on; return the line from which to go on."""
        if len(self.found.repaired) >= self.patience:
            return self._line_by_line(start)
        # not islice: it would walk through all lines before ``start`` after each trouble
        rest = map(self.lines.__getitem__, range(start, len(self.lines)))
        reader = csv.reader(rest, strict=True, **self.dialect.options)
        begins = start
        most = MAX_RECORDS - len(self.found.records)
        add, careful, width, paragraphs = self.found.records.append, self.long_lines, self.width, self.paragraphs
        try:
            for cells in islice(reader, most):
                ends = start + reader.line_num
                if ends - begins > 1 and not paragraphs and self._swallowed_rows(cells, begins, ends):
                    break
                if width and (len(cells) != width or begins in self.odd_lines):
                    after = self._add_odd(cells, begins, ends)
                    if after > ends:
                        return after
                elif careful or ends - begins > 1:
                    self._add(cells, begins, ends)
                elif any(cells):
                    add(Record(begins + 1, cells))
                begins = ends
            else:
                return len(self.lines)
        except csv.Error:
            pass
        return self._mend(begins)

    def _add(self, cells: list[str], begins: int, ends: int) -> None:
        if self.long_lines or ends - begins > 1:
            cells = self._cut(cells, begins)
        if any(cells):
            self.found.records.append(Record(begins + 1, cells))

    def _add_odd(self, cells: list[str], begins: int, ends: int) -> int:
        """A row of another width, or with a quote within a value: a delimiter or a quote may be missing.

        Returns the line after it: it may go on where the reader believed it at its end.
        """
        width = self.width or 0
        mended = None
        if begins in self.odd_lines:
            for after in range(ends, min(begins + MENDED_LINES, len(self.lines)) + 1):
                if mended := self.mender.with_lost_delimiter(self._raw(begins, after), width):
                    ends = after
                    break
        elif len(cells) > width:
            mended = self.mender.with_lost_quote(self._raw(begins, ends), width)
        if mended and mended != cells:
            self.found.repaired.append(begins + 1)
        self._add(mended or cells, begins, ends)
        return ends

    def _raw(self, begins: int, ends: int) -> str:
        return "".join(self.lines[begins:ends]).rstrip("\n")

    def _cut(self, cells: list[str], begins: int) -> list[str]:
        if max(map(len, cells), default=0) <= MAX_CELL_CHARS:
            return cells
        self.found.cut.append(begins + 1)
        return [cell[:MAX_CELL_CHARS] for cell in cells]

    def _swallowed_rows(self, cells: list[str], begins: int, ends: int) -> bool:
        """Whether a cell holds whole rows: a stray quote was opened in one line and another closed it further down."""
        delimiter = self.dialect.delimiter
        if not self.width:
            return any(
                line.count(delimiter) >= max(at, 2) and SIGNS_OF_A_ROW.search(line)
                for at, cell in enumerate(cells)
                if "\n" in cell
                for line in cell.split("\n")[1:]
            )
        lines = self.lines[begins:ends]
        # a line of prose has as many spaces as a row
        if delimiter == " " or any(line.count(delimiter) < self.width - 1 for line in lines):
            return False
        return self.width >= NARROW or all(SIGNS_OF_A_ROW.search(line) for line in lines)

    def _mend(self, begins: int) -> int:
        """Add the one row with broken quotes that begins there; return the line after it."""
        self.found.repaired.append(begins + 1)
        if self._rest_is_one_cell(begins):
            self.found.cut.append(begins + 1)
            self._add_leniently(begins)
            return len(self.lines)
        best, ends = None, begins + 1
        for after in range(begins + 1, min(begins + MENDED_LINES, len(self.lines)) + 1) if self.width else ():
            way = self.mender.way(self._raw(begins, after), self.width or 0)
            if way and (best is None or way.cost < best.cost):
                best, ends = way, after
            if best and best.cost < TWO_STRAYS:
                break
        if best is None:
            self._add_leniently(begins)
        else:
            self._add(list(best.cells), begins, ends)
        return ends

    def _rest_is_one_cell(self, begins: int) -> bool:
        """Whether a quote opened there is never closed, and hardly a line behind it is a row: all of it is its cell."""
        rest = self.lines[begins + 1 : begins + 1 + LOOKED_AT]
        if (
            len(self.lines) - begins < LOOKED_AT
            or len(self.found.records) < FEW
            or self.dialect.quote not in self.lines[begins]
        ):
            return False
        delimiters = Counter(len(record.cells) for record in self.found.records[-FEW:]).most_common(1)[0][0] - 1
        rows = sum(line.count(self.dialect.delimiter) >= delimiters for line in rest)
        return delimiters > 1 and rows < FEW_ROWS * len(rest)

    def _add_leniently(self, at: int) -> None:
        cells = self._cut(self.mender.lenient(self._raw(at, at + 1), keep=bool(self.width)), at)
        if any(cells):
            self.found.records.append(Record(at + 1, cells))

    def _line_by_line(self, start: int) -> int:
        """The rest of a file with very many broken quotes: no cell goes on in the next line."""
        for at in range(start, min(len(self.lines), start + MAX_RECORDS)):
            try:
                cells = next(csv.reader([self.lines[at].rstrip("\n")], strict=True, **self.dialect.options), [])
                self._add(cells, at, at + 1)
            except csv.Error:
                self.found.repaired.append(at + 1)
                self._add_leniently(at)
        return len(self.lines)
