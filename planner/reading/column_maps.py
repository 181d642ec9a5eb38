"""What the user says of columns: which field each holds, in files of which shape; and a best guess to begin with."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from rapidfuzz import fuzz, process

from planner.errors import ColumnMapWrong
from planner.frames import RawRows
from planner.reading.formats import formats, header_key
from planner.reading.header import Said, shape_of

FIELDS = (*(field for field in RawRows.column_names() if field not in {"file", "row", "kind", "relation"}), "ignored")
"""What a column can hold, the name first; ``ignored``: the column is left out."""
NAMES = ("full_name", "surname_first", "first_name", "last_name")
LIKENESS = 84
"""Of 100: headers spelled so much alike mean the same ("E-Mail adress")."""
LOOKS = {
    "url": re.compile(r"linkedin\.com/(?:in|pub)/", re.IGNORECASE),
    "emails": re.compile(r"^[^@\s]+@[^@\s]+\.\w+$"),
    "phones": re.compile(r"^(?!\d{4}[-./]\d\d?[-./]\d\d?$|\d\d?[-./]\d\d?[-./]\d{4}$)\+?[\d\s().-]{7,}$"),
    "full_name": re.compile(r"^[^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]+){1,3}$"),
}
"""How the cells of a column look whose header says nothing."""


def parse_maps(texts: Sequence[str]) -> dict[str, str]:
    """``Full Name=full_name`` for each column, as keys of headers to fields. Raises ColumnMapWrong."""
    found = {}
    for text in texts:
        header, _, field = text.rpartition("=")
        if not header_key(header) or field.strip() not in FIELDS:
            raise ColumnMapWrong(text=text[:60], fields=", ".join(FIELDS))
        found[header_key(header)] = field.strip()
    return found


def for_every_file(columns: Mapping[str, str]) -> Said:
    """What was said holds for any file with such columns."""
    return {(): columns} if columns else {}


def for_shape(header: Sequence[str], columns: Mapping[str, str]) -> Said:
    """What was said holds for files with the same header."""
    return {shape_of(header): {header_key(cell): field for cell, field in columns.items()}}


def guessed(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str | None]:
    """The field that each column most likely holds, by its header's spelling, else by its cells; each name once."""
    fields = [
        _by_header(cell) or _by_cells([row[at] for row in rows if at < len(row)]) for at, cell in enumerate(header)
    ]
    return [None if field in NAMES and field in fields[:at] else field for at, field in enumerate(fields)]


def _by_header(cell: str) -> str | None:
    found = process.extractOne(header_key(cell), list(_aliases()), scorer=fuzz.ratio, score_cutoff=LIKENESS)
    return _aliases()[found[0]] if found else None


def _by_cells(cells: Sequence[str]) -> str | None:
    filled = [cell.strip() for cell in cells if cell.strip()]
    return next((field for field, looks in LOOKS.items() if filled and all(map(looks.search, filled))), None)


@cache
def _aliases() -> dict[str, str]:
    """The headers of every declared format of people, the generic list's meaning first."""
    declared = sorted((fmt for fmt in formats() if fmt.holds == "people"), key=lambda fmt: not fmt.fallback)
    found: dict[str, str] = {}
    for fmt in declared:
        for field, headers in fmt.columns.items():
            for header in headers:
                found.setdefault(header_key(header.replace("*", "1")), field)
    return {key: field for key, field in found.items() if field in FIELDS}
