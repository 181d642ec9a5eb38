"""An Excel workbook to records. Cells only: no macros, no external links, no formulas are looked at."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from python_calamine import CalamineError, CalamineWorkbook

from planner.errors import ArchiveNotRead, BrokenWorkbook, FileTooLarge, PlannerError
from planner.reading.limits import (
    MAX_CELL_CHARS,
    MAX_CELLS,
    MAX_COMPRESSION_RATIO,
    MAX_INFLATED_BYTES,
    MAX_MEMBERS,
    MAX_ROWS,
)
from planner.reading.records import Record

ZIP_MARK = b"PK\x03\x04"
LOCAL_HEADER_BYTES = 30
PIECE_BYTES = 2**20
REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
REFERENCE_CHARS = 16
Cell = int | float | str | bool | time | date | datetime | timedelta


def is_zip(data: bytes) -> bool:
    """Whether the bytes are a ZIP file, as workbooks and archives are."""
    return data.startswith(ZIP_MARK)


def read_workbook(data: bytes, name: str) -> tuple[list[Record], str]:
    """The rows of the first sheet that has any, and the sheet's name.

    Raises ArchiveNotRead for a ZIP that is no workbook, FileTooLarge, BrokenWorkbook.
    """
    _refuse_bombs(data, name)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = (
            (sheet, workbook.get_sheet_by_name(sheet).to_python(nrows=MAX_ROWS)) for sheet in workbook.sheet_names
        )
        sheet, rows = next(((sheet, rows) for sheet, rows in sheets if rows), ("", []))
    except (CalamineError, ValueError) as error:
        raise BrokenWorkbook(file=name) from error
    records = [Record(number, [_text(cell) for cell in row]) for number, row in enumerate(rows, start=1)]
    return [record for record in records if any(record.cells)], sheet


def _refuse_bombs(data: bytes, name: str) -> None:
    """Unpack the members piece by piece and count, before the workbook is opened: what a ZIP says of itself may lie."""
    members = _members(data, name)
    if "xl/workbook.xml" not in {member.filename.lower() for member in members}:
        raise ArchiveNotRead(file=name)
    too_large = FileTooLarge(file=name, limit=MAX_INFLATED_BYTES // 2**20)
    if len(members) > MAX_MEMBERS:
        raise too_large
    allowed = min(MAX_INFLATED_BYTES, max(MAX_COMPRESSION_RATIO * len(data), PIECE_BYTES))
    for member in members:
        span = _Span()
        for piece in _inflated(data, member, BrokenWorkbook(file=name)):
            allowed -= len(piece)
            if allowed < 0 or (member.filename.startswith("xl/worksheets/") and span.cells_with(piece) > MAX_CELLS):
                raise too_large


def _members(data: bytes, name: str) -> list[zipfile.ZipInfo]:
    """The files inside, in their order. Raises BrokenWorkbook where they overlap or two have one name."""
    try:
        members = sorted(zipfile.ZipFile(io.BytesIO(data)).infolist(), key=lambda member: member.header_offset)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise BrokenWorkbook(file=name) from error
    overlap = any(one.header_offset + one.compress_size > other.header_offset for one, other in pairwise(members))
    if overlap or len({member.filename for member in members}) < len(members):
        raise BrokenWorkbook(file=name)
    return members


def _inflated(data: bytes, member: zipfile.ZipInfo, broken: PlannerError) -> Iterator[bytes]:
    """What is really inside a member, in pieces."""
    head = data[member.header_offset : member.header_offset + LOCAL_HEADER_BYTES]
    start = (
        member.header_offset + len(head) + int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little")
    )
    packed = data[start : start + member.compress_size]
    if member.compress_type == zipfile.ZIP_STORED:
        yield packed
        return
    if member.compress_type != zipfile.ZIP_DEFLATED or member.flag_bits & 1:
        raise broken
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        while piece := unpacker.decompress(packed, PIECE_BYTES):
            yield piece
            packed = unpacker.unconsumed_tail
    except zlib.error as error:
        raise broken from error


class _Span:
    """How many cells the used area of a sheet spans, told from the cells' own references while it is unpacked."""

    def __init__(self) -> None:
        self._rows = self._columns = 0
        self._rest = b""

    def cells_with(self, piece: bytes) -> int:
        """The cells spanned with this piece of the sheet added."""
        text = self._rest + piece
        for letters, row in set(REFERENCE.findall(text)):
            self._rows = max(self._rows, int(row))
            self._columns = max(self._columns, _column(letters))
        self._rest = text[-REFERENCE_CHARS:]
        return self._rows * self._columns


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _text(cell: Cell) -> str:
    """A cell as the text a CSV file would hold; dates in ISO form, whole numbers without their point."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)[:MAX_CELL_CHARS]
