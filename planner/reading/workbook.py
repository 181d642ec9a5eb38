"""An Excel workbook to records. Cells only: no macros, no external links, no formulas are looked at."""

import io
import re
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineWorkbook

from planner.errors import ArchiveBroken, ArchiveEncrypted, BrokenWorkbook, FileTooLarge
from planner.reading.limits import MAX_CELL_CHARS, MAX_CELLS, MAX_INFLATED_BYTES, MAX_ROWS
from planner.reading.records import Record
from planner.reading.unzip import Allowance, Members, inflated

WORKBOOK_PART = "xl/workbook.xml"
REFERENCE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
REFERENCE_CHARS = 16
Cell = int | float | str | bool | time | date | datetime | timedelta


def is_workbook(members: Members) -> bool:
    """Whether a ZIP file is a workbook, told by the names of its members."""
    return any(member.filename.lower() == WORKBOOK_PART for member in members)


def read_workbook(data: bytes, members: Members, name: str) -> tuple[list[Record], str]:
    """The rows of the first sheet that has any, and the sheet's name. Raises FileTooLarge, BrokenWorkbook."""
    try:
        _refuse_bombs(data, members, name)
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = (
            (sheet, workbook.get_sheet_by_name(sheet).to_python(nrows=MAX_ROWS)) for sheet in workbook.sheet_names
        )
        sheet, rows = next(((sheet, rows) for sheet, rows in sheets if rows), ("", []))
    except (CalamineError, ValueError, ArchiveBroken, ArchiveEncrypted) as error:
        raise BrokenWorkbook(file=name) from error
    records = [Record(number, [_text(cell) for cell in row]) for number, row in enumerate(rows, start=1)]
    return [record for record in records if any(record.cells)], sheet


def _refuse_bombs(data: bytes, members: Members, name: str) -> None:
    """Unpack the members piece by piece and count, before the workbook is opened: what a ZIP says of itself may lie."""
    too_large = FileTooLarge(file=name, limit=MAX_INFLATED_BYTES // 2**20)
    allowance = Allowance(len(data))
    for member in members:
        span = _Span()
        for piece in inflated(data, member, name):
            allowance.spend(len(piece), too_large)
            if member.filename.startswith("xl/worksheets/") and span.cells_with(piece) > MAX_CELLS:
                raise too_large


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
