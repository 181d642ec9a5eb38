"""A row with broken quotes: the cheapest way to see in it as many cells as the other rows have.

A stray quote makes every delimiter of its row doubtful. So all ways are compared to divide the row at some of its
delimiters into the right number of cells: a cell with a delimiter in it must be quoted; each quote that is neither a
cell's border nor doubled costs, a missing border costs more. What is left over stays in the cell as it was written.
"""

import csv
import re
from functools import cached_property
from typing import NamedTuple

MAX_BORDERS = 120
"""Wider rows are not mended: the ways to divide them grow with the square."""

MAX_CHARS = 20_000
MAX_EFFORT = 15_000
"""Pairs of borders compared in one file: a slip here and there is mended, a file full of quotes is not."""

STRAY_QUOTE = 1.0
TWO_STRAYS = 2.0
"""With so much wrong in one line, its row may go on in the next."""

NO_BORDER = 2.0
LOST_DELIMITER = 1.5
"""Less than the two strays that the quotes of the cell behind it would be."""

JOINED = 0.3
"""A value of which a part begins without a space after the delimiter: less like one text."""

DEAREST_PARAGRAPH = 3.0
"""Rows of several lines are mended only where little is wrong: else two rows would be made one."""


def within_values(delimiter: str, quote: str, escape: str, *, spaced: bool) -> re.Pattern[str]:
    """A single quote with something other than the border of a cell on both sides."""
    if not quote:
        return re.compile(r"(?!)")
    sign = re.escape(delimiter)
    # the quote comes first in the pattern: the search then leaps from quote to quote
    spaces = f"(?<!{sign} {quote})" if spaced else ""
    before = f"(?<=[^{sign}{quote}\\n{re.escape(escape)}]{quote})"
    return re.compile(f"{quote}{before}{spaces}(?![{sign}{quote}\\n]|$)")


class _Border(NamedTuple):
    """Where a cell ends and the next begins; ``lost`` where no delimiter stands, only a quote within a value."""

    ends: int
    begins: int
    lost: bool


class Way(NamedTuple):
    """A row divided into cells, and how much is wrong with it when seen so."""

    cost: float
    cells: tuple[str, ...]


class Mender:
    """Reads single rows with broken quotes in one dialect."""

    def __init__(self, delimiter: str, quote: str, spaced: bool) -> None:
        self.delimiter = delimiter
        self.quote = quote
        self.spaced = spaced
        self.within = within_values(delimiter, quote, "", spaced=spaced)
        self._effort = 0

    @cached_property
    def _signs(self) -> re.Pattern[str]:
        return re.compile(f"{re.escape(self.delimiter)}|{re.escape(self.quote)}+")

    def way(self, row: str, width: int) -> Way | None:
        """The cheapest way to see the row as exactly ``width`` cells; None where it cannot be divided so."""
        if not self.quote or len(row) > MAX_CHARS or row.count(self.delimiter) > MAX_BORDERS:
            return None
        self._effort += len(self._signs.findall(row)) ** 2
        if self._effort > MAX_EFFORT:
            return None
        way = self._cheapest(row, width)
        return None if way is None or ("\n" in row and way.cost > DEAREST_PARAGRAPH) else way

    def with_lost_delimiter(self, row: str, width: int) -> list[str] | None:
        """The row divided where a quote within a value shows that a delimiter is missing; None where none does."""
        return self._clear(row, width, LOST_DELIMITER + STRAY_QUOTE) if self.within.search(row) else None

    def with_lost_quote(self, row: str, width: int) -> list[str] | None:
        """The row where one quote of a text with delimiters is missing; None where that is not clear."""
        return self._clear(row, width, NO_BORDER) if row.count(self.quote) % 2 else None

    def _clear(self, row: str, width: int, dearest: float) -> list[str] | None:
        way = self.way(row, width)
        return None if way is None or way.cost > dearest else list(way.cells)

    def lenient(self, line: str, *, keep: bool) -> list[str]:
        """A line that cannot be mended. An odd number of quotes cannot pair up: they are then just characters."""
        if self.quote and line.count(self.quote) % 2 == 0:
            reader = csv.reader([line], delimiter=self.delimiter, quotechar=self.quote, skipinitialspace=self.spaced)
            return next(reader, [])
        cells = line.split(self.delimiter)
        return cells if keep else [cell.strip().strip(self.quote) for cell in cells]

    def _borders(self, row: str) -> list[_Border]:
        borders = []
        for sign in self._signs.finditer(row):
            at, after = sign.span()
            if sign[0] == self.delimiter:
                borders.append(_Border(at, after, lost=False))
            elif self.within.match(row, at):
                borders += [_Border(at, at, lost=True), _Border(after, after, lost=True)]
        return borders

    def _cheapest(self, row: str, width: int) -> Way | None:
        """Best ways to divide the row up to each border into each number of cells, border by border."""
        borders = [_Border(0, 0, lost=False), *self._borders(row), _Border(len(row), len(row), lost=False)]
        delimiters_left = [sum(not b.lost for b in borders[at + 1 :]) for at in range(len(borders))]
        ways: list[dict[int, Way]] = [{0: Way(0.0, ())}, *({} for _ in borders[1:])]
        for first, begin in enumerate(borders[:-1]):
            if not ways[first]:
                continue
            for last in range(first + 1, len(borders)):
                joined = delimiters_left[first] - delimiters_left[last] - (not borders[last].lost)
                cell = self._cell(row[begin.begins : borders[last].ends], joined)
                if cell is None:
                    continue
                cost, content = cell.cost + LOST_DELIMITER * borders[last].lost, cell.cells
                for count, way in ways[first].items():
                    new = Way(way.cost + cost, way.cells + content)
                    known = ways[last].get(count + 1)
                    if count < width and (known is None or new.cost < known.cost):
                        ways[last][count + 1] = new
        return ways[-1].get(width)

    def _cell(self, text: str, joined: int) -> Way | None:
        """One cell and what it costs to see it so; None where it cannot be one."""
        text = text.lstrip(" ") if self.spaced else text
        quote = self.quote
        opened, closed = text.startswith(quote), text.endswith(quote)
        if opened and closed and len(text) > 1:
            return Way(STRAY_QUOTE * self._strays(text[1:-1]), (text[1:-1].replace(quote * 2, quote),))
        if "\n" in text or (joined and not (opened or closed)):
            return None
        if not joined:
            return Way(STRAY_QUOTE * self._strays(text), (text,))
        inner = text.removeprefix(quote) if opened else text.removesuffix(quote)
        unlike_prose = sum(not part.startswith(" ") for part in inner.split(self.delimiter)[1:])
        cost = NO_BORDER + JOINED * unlike_prose + STRAY_QUOTE * self._strays(inner)
        return Way(cost, (inner.replace(quote * 2, quote),))

    def _strays(self, text: str) -> int:
        return sum(len(run) % 2 for run in re.findall(f"{re.escape(self.quote)}+", text))
