"""Rows that are longer or shorter than their header: put right where the contents show how, else said.

A hand-edited file may hold ``Ferri, Conti & Associati`` without quotes: one value too many. The surplus is put
together again where the date, the addresses and the space after a comma show its place; nothing is shifted silently.
"""

import re
from typing import NamedTuple

DELIMITERS = (",", ";", "\t", "|")
LOOKS_LIKE = {
    "url": re.compile(r"^$|linkedin\.|^https?:|^www\.", re.IGNORECASE),
    "emails": re.compile(r"^$|@"),
    "connected_on": re.compile(r"^$|\d"),
}
NEVER_JOINED = {*LOOKS_LIKE, "phones"}


class Aligned(NamedTuple):
    """The cells under their header, and what was done, or None.

    ``joined``, ``padded``, ``resplit``, ``surplus`` (cells beyond the header) or ``blank`` (only empty ones).
    """

    cells: list[str]
    done: str | None


def align(cells: list[str], fields: list[str | None], delimiter: str) -> Aligned:
    """Bring ``cells`` to the width of ``fields``."""
    width = len(fields)
    if len(cells) == width:
        return Aligned(cells, None)
    if other := _by_another_delimiter(cells, width, delimiter):
        return Aligned(other, "resplit")
    if len(cells) < width:
        return Aligned(cells + [""] * (width - len(cells)), "padded")
    if not any(cell.strip() for cell in cells[width:]):
        return Aligned(cells[:width], "blank")
    candidates = _joined(cells, fields, delimiter)
    return Aligned(min(candidates)[-1], "joined") if candidates else Aligned(cells[:width], "surplus")


def _by_another_delimiter(cells: list[str], width: int, delimiter: str) -> list[str] | None:
    """Rows pasted in from another list: split by their own delimiter, if that gives the right width."""
    line = delimiter.join(cells)
    splits = ([cell.strip('"') for cell in line.split(other)] for other in DELIMITERS if other != delimiter)
    return next((split for split in splits if len(split) == width > max(len(cells) - 1, 1)), None)


def _joined(cells: list[str], fields: list[str | None], delimiter: str) -> list[tuple[bool, int, list[str]]]:
    """Every way to join the surplus into one text cell such that dates and addresses fall under their headers.

    Sorted best first: a value that continues with a space after its comma was one text; then the earlier column.
    """
    surplus = len(cells) - len(fields)
    ways = []
    for at, field in enumerate(fields):
        parts = cells[at : at + surplus + 1]
        whole = [*cells[:at], delimiter.join(parts), *cells[at + surplus + 1 :]]
        if field not in NEVER_JOINED and _fits(whole, fields):
            ways.append((not all(part.startswith(" ") for part in parts[1:]), at, whole))
    return ways


def _fits(cells: list[str], fields: list[str | None]) -> bool:
    checked = [
        (cell.strip(), LOOKS_LIKE[field]) for cell, field in zip(cells, fields, strict=True) if field in LOOKS_LIKE
    ]
    return bool(checked) and all(pattern.search(cell) for cell, pattern in checked)
