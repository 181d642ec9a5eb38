"""Which rows of an unknown table are its header: told by how their cells differ from what stands below them."""

import re
from collections import Counter

from planner.reading.records import Record

BODY_ROWS = 60
HEADER_ROWS = 3
"""More lines of names above a table than this are rows."""

SEARCHED = 30
NAME_CHARS = 60
KINDS = (
    ("address", re.compile(r"[^\s@]+@[^\s@]+|\w+://.*|www\..*", re.DOTALL)),
    ("number", re.compile(r"[^\w\s]{0,2} ?[-+(]?\d[\d.,' ]*\)?\s?[^\w\s]{0,3}")),
    ("date", re.compile(r"\d{1,4}[-/. :]\d{1,2}([-/. :]\d{1,4})?.{0,16}|\d{1,2}[ -]\w{3,9}\.?[ -]\d{2,4}")),
    ("code", re.compile(r"\w*\d[\w/.-]*|\w+[-_/.]\w*\d[\w/.-]*")),
)
"""What a cell is, first match; anything else is text."""


def header_rows(records: list[Record], width: int) -> list[int]:
    """The places of the header lines among the records: one after the other; none where the table has no header."""
    full = (at for at, record in enumerate(records[:SEARCHED]) if len(record.cells) == width and _is_full(record.cells))
    first = next(full, None)
    if first is None:
        return []
    body = [record.cells for record in records[first + 1 : first + 1 + BODY_ROWS] if len(record.cells) == width]
    lines: list[int] = []
    for at in range(first, min(first + HEADER_ROWS, len(records) - (len(records) > first + 1))):
        below = [row for row in body[at - first :] if row != records[at].cells]  # the header of a second table
        if not _is_header(records[at].cells, below, width, further=bool(lines)):
            break
        lines.append(at)
    return lines


def _is_full(cells: list[str]) -> bool:
    """Half of the cells, at least: a line of notes in a delimited file has one and then nothing."""
    return 2 * sum(bool(cell.strip()) for cell in cells) >= len(cells)


def _is_header(cells: list[str], below: list[list[str]], width: int, *, further: bool) -> bool:
    """Whether names stand where data stands below; in doubt, where nothing tells them apart, only the first line."""
    if len(cells) != width or any(len(cell) > NAME_CHARS for cell in cells):
        return False
    signs = [_sign(cell, [row[at] for row in below]) for at, cell in enumerate(cells)]
    if any(sign < 0 for sign in signs):
        return sum(signs) >= max(2, width // 3)
    if further or width == 1 or sum(signs) > 0:
        return sum(signs) > 0
    names = [cell.strip().casefold() for cell in cells]
    return all(names) and len(set(names)) == len(names) and all(kind_of(cell) == "text" for cell in cells)


def _sign(name: str, column: list[str]) -> int:
    """1 if the cell is a name above data, -1 if it is data of the same kind or recurs below, 0 if nothing tells."""
    kinds = Counter(kind_of(cell) for cell in column if cell.strip())
    if not name.strip() or not kinds:
        return 0
    usual, count = kinds.most_common(1)[0]
    kind = kind_of(name)
    if kind == "text":
        if usual != "text" and 2 * count > kinds.total():
            return 1
        return -1 if name in column and usual == "text" else 0
    return -1 if kind in kinds else 0


def kind_of(cell: str) -> str:
    """What a cell looks like: address, number, date, code, empty or text."""
    text = cell.strip()
    if not text:
        return "empty"
    return next((kind for kind, pattern in KINDS if pattern.fullmatch(text)), "text")
