"""An Excel workbook to records. Cells only: no macros, no external links, no formulas are looked at."""

import io
import zipfile
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, CalamineWorkbook

from planner.errors import ArchiveNotRead, BrokenWorkbook, FileTooLarge
from planner.reading.limits import MAX_CELL_CHARS, MAX_COMPRESSION_RATIO, MAX_INFLATED_BYTES, MAX_ROWS
from planner.reading.records import Record

ZIP_MARK = b"PK\x03\x04"
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
        sheets = [
            (sheet, workbook.get_sheet_by_name(sheet).to_python(nrows=MAX_ROWS)) for sheet in workbook.sheet_names
        ]
    except CalamineError as error:
        raise BrokenWorkbook(file=name) from error
    sheet, rows = next(((sheet, rows) for sheet, rows in sheets if rows), ("", []))
    records = [Record(number, [_text(cell) for cell in row]) for number, row in enumerate(rows, start=1)]
    return [record for record in records if any(record.cells)], sheet


def _refuse_bombs(data: bytes, name: str) -> None:
    """Look at the directory of the ZIP before anything is unpacked."""
    try:
        members = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise BrokenWorkbook(file=name) from error
    if "xl/workbook.xml" not in {member.filename.lower() for member in members}:
        raise ArchiveNotRead(file=name)
    inflated = sum(member.file_size for member in members)
    if inflated > MAX_INFLATED_BYTES or inflated > MAX_COMPRESSION_RATIO * max(len(data), 1):
        raise FileTooLarge(file=name, limit=MAX_INFLATED_BYTES // 2**20)


def _text(cell: Cell) -> str:
    """A cell as the text a CSV file would hold; dates in ISO form, whole numbers without their point."""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)[:MAX_CELL_CHARS]
