"""Which row of a file is its header, and which format it is: found by content, never by count."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from planner.errors import FormatsConflict
from planner.reading.formats import Format, formats, header_key, known_headers
from planner.reading.limits import HEADER_SEARCH_RECORDS, MAX_COLUMNS
from planner.reading.records import Record

PROFILE_ADDRESS = re.compile(r"linkedin\.com/(in|pub)/", re.IGNORECASE)
# A header cell in a language we do not read still has no address and no number in it.
DATA_SIGNS = re.compile(r"[@\d]|://")
Shape = tuple[str, ...]
Said = Mapping[Shape, Mapping[str, str]]
"""What the user said of columns: for headers of a shape (the empty one: for all), the field of a header cell's key."""


def shape_of(cells: Sequence[str]) -> Shape:
    """A header by which files of the same making are known again."""
    return tuple(map(header_key, cells))


def said_of(said: Said, cells: Sequence[str]) -> dict[str, str]:
    """What the user said of the columns of one header; what is said now of all files wins over what was remembered."""
    return {**said.get(shape_of(cells), {}), **said.get((), {})} if said else {}


class Header(NamedTuple):
    """The format of a file and the field each of its columns holds.

    ``names`` are the header cells as written, empty where the file has none and the columns were told by their
    position; ``found_at`` is the header's place among the records (None then), ``start`` that of the first row.
    """

    format: Format
    fields: list[str | None]
    names: list[str]
    found_at: int | None
    start: int

    @property
    def strength(self) -> int:
        """How many columns were recognised: decides between delimiters."""
        return len(self.recognised)

    @property
    def recognised(self) -> set[int]:
        """The columns that were recognised."""
        return {at for at, field in enumerate(self.fields) if field is not None}


def header_at(records: list[Record], index: int, fmt: Format, said: Said) -> Header:
    """The header that a record is under a format."""
    cells = records[index].cells
    return Header(fmt, fmt.fields_of(cells, said_of(said, cells)), cells, index, index + 1)


def find_header(records: list[Record], name: str, said: Said) -> Header | None:
    """The first header among the records, by a format of its own before a generic list; else by position.

    Raises FormatsConflict where two formats claim it and neither understands all that the other does, and more.
    """
    first = records[:HEADER_SEARCH_RECORDS]
    likely = [index for index, record in enumerate(first) if _knows_a_cell(record.cells, said)]
    for fallback in (False, True):
        for index in likely:
            if header := _claimed(first, index, name, said, fallback=fallback):
                return header
    return _by_position(first)


def _knows_a_cell(cells: list[str], said: Said) -> bool:
    """Whether a row holds any header at all: most rows hold none, and need not be shown to every format."""
    told = said_of(said, cells)
    return any(key in known_headers() or key in told for key in map(header_key, cells[:MAX_COLUMNS]))


def _claimed(records: list[Record], index: int, name: str, said: Said, *, fallback: bool) -> Header | None:
    cells = records[index].cells[:MAX_COLUMNS]
    told = said_of(said, records[index].cells)
    claiming = [
        fmt
        for fmt in formats()
        if fmt.container == "table" and fmt.fallback == fallback and fmt.claims(cells, name, told)
    ]
    headers = [header_at(records, index, fmt, said) for fmt in [f for f in claiming if f.by_name] or claiming]
    best = [one for one in headers if not any(one.recognised < other.recognised for other in headers)]
    if len(best) > 1 and not told:
        kinds = ", ".join(sorted(header.format.file for header in best))
        raise FormatsConflict(cells, [record.cells for record in records[index + 1 :]], file=name, formats=kinds)
    return best[0] if len(best) == 1 else None  # of a file that the user explained, the generic list takes the rest


def _by_position(records: list[Record]) -> Header | None:
    """A list without a readable header whose rows hold a profile address where the format puts it."""
    for fmt in (fmt for fmt in formats() if fmt.layout):
        width, at = len(fmt.layout), fmt.layout.index("url")
        full = [i for i, r in enumerate(records) if len(r.cells) == width and sum(map(bool, r.cells)) > 1]
        if not any(PROFILE_ADDRESS.search(records[i].cells[at]) for i in full):
            continue
        head = records[full[0]].cells
        unread = all(head) and not any(DATA_SIGNS.search(cell) for cell in head)
        names, index = (head, full[0]) if unread else ([], None)
        return Header(fmt, list(fmt.layout), names, index, full[0] + unread)
    return None
