"""Workbooks through ``read_files``: read like lists, and refused calmly where they are hostile."""

import io
import zipfile

import openpyxl
import pytest

from planner.pipeline import Imported, read_files

HEADER = "First Name,Last Name,Company,Position,Connected On"
ROW = "Livia,Mantegna,Cantieri Alba,Capo cantiere,12 Mar 2023"


def imported(data: bytes, name: str = "people.xlsx") -> Imported:
    return read_files([(name, data)])


def test_a_workbook_is_read_like_the_list_it_was() -> None:
    assert imported(workbook([HEADER.split(","), ROW.split(",")])).contacts["full_name"].to_list() == ["Livia Mantegna"]


def workbook(rows: list[list[str]]) -> bytes:
    book, out = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def rezipped(data: bytes, sheet: bytes) -> bytes:
    """The workbook with other contents of its sheet."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, sheet if name.startswith("xl/worksheets/") else old.read(name))
    return out.getvalue()


SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
FAR_CELL = SHEET % b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
ENTITIES = (
    b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + SHEET % b"<row><c><v>&b;</v></c></row>"
)


@pytest.mark.parametrize("sheet", [SHEET % (b" " * 30_000_000), FAR_CELL, ENTITIES, b"<no xml", b""])
def test_a_hostile_workbook_is_refused_calmly(sheet: bytes) -> None:
    refused = imported(rezipped(workbook([HEADER.split(",")]), sheet)).report
    assert refused.error is not None
    assert refused.error.code in {"file-too-large", "broken-workbook", "file-empty", "header-not-found"}


def test_a_workbook_that_lies_about_its_size_is_counted_by_what_it_unpacks_to() -> None:
    data = rezipped(workbook([HEADER.split(",")]), SHEET % (b" " * 30_000_000))
    size = len(SHEET % (b" " * 30_000_000)).to_bytes(4, "little")
    lied = data.replace(size, (1000).to_bytes(4, "little"))
    error = imported(lied).report.error
    assert lied != data
    assert error is not None
    assert error.code == "file-too-large"
