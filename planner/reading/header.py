"""Which row of a file is its header, which delimiter it uses, which format it is: found by content, never by count."""

import re
from typing import NamedTuple

from planner.errors import HeaderNotFound, NoNameColumn
from planner.reading.formats import Format, formats, header_key
from planner.reading.limits import HEADER_SEARCH_RECORDS, MAX_COLUMNS
from planner.reading.notices import shown
from planner.reading.records import Record

PROFILE_ADDRESS = re.compile(r"linkedin\.com/(in|pub)/", re.IGNORECASE)
# A header cell in a language we do not read still has no address and no number in it.
DATA_SIGNS = re.compile(r"[@\d]|://")


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
        return sum(field is not None for field in self.fields)


def find_header(records: list[Record]) -> Header | None:
    """The first header among the records, by a format of its own before a generic list; else by position."""
    first = records[:HEADER_SEARCH_RECORDS]
    return _claimed(first, fallback=False) or _claimed(first, fallback=True) or _by_position(first)


def header_missing(records: list[Record], name: str) -> HeaderNotFound | NoNameColumn:
    """The error that tells the user why no header was found, with the columns seen where there are some."""
    known = {header_key(h.replace("*", "1")) for fmt in formats() for headers in fmt.columns.values() for h in headers}
    for record in records[:HEADER_SEARCH_RECORDS]:
        if sum(header_key(cell) in known for cell in record.cells[:MAX_COLUMNS]) > 1:
            return NoNameColumn(file=name, columns=shown(record.cells))
    return HeaderNotFound(file=name)


def _claimed(records: list[Record], *, fallback: bool) -> Header | None:
    for index, record in enumerate(records):
        cells = record.cells[:MAX_COLUMNS]
        claiming = [fmt for fmt in formats() if fmt.fallback == fallback and fmt.claims(cells)]
        headers = [Header(fmt, fmt.fields_of(record.cells), record.cells, index, index + 1) for fmt in claiming]
        if headers:
            return max(headers, key=lambda header: header.strength)
    return None


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
