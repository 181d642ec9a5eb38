"""One source file: from its bytes to rows under our column names, with all there is to say about it."""

import re
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from planner.errors import FileEmpty, FileTooLarge, HeaderNotFound, NoNameColumn
from planner.reading.decode import decode
from planner.reading.formats import Format, formats
from planner.reading.header import Header, Said, find_header, header_at
from planner.reading.json_lists import is_json, read_json
from planner.reading.known_tables import known_table
from planner.reading.limits import HEADER_SEARCH_CHARS, MAX_FILE_BYTES, MAX_LINES
from planner.reading.name_lists import read_name_list
from planner.reading.notices import Notice, info, shown, warning
from planner.reading.quick import FROM_BYTES, read_quickly
from planner.reading.records import Dialect, Record, read_records
from planner.reading.shape import body_of, cells_of, frame_of, header_notices
from planner.reading.table import Table, read_text
from planner.reading.unzip import ZIP_MARK, is_zip, members_of
from planner.reading.vcards import is_vcards, read_vcards
from planner.reading.workbook import read_workbook

NAMES = {"full_name", "surname_first", "first_name", "last_name"}
LINKEDINS_NOTES = "notes"
SHOWN_RECORDS = 6
"""A header and some rows, for the user to tell the columns by."""


@dataclass(frozen=True)
class Source:
    """A source file that was read: its rows and what the report says of it.

    ``rows`` are RawRows, RawTouches or, of files about the owner, columns of the format's own fields;
    ``rejects`` are rows (line, reason) that were not even rows of a person; ``header`` its cells as written.
    """

    name: str
    format: Format
    encoding: str | None
    delimiter: str | None
    header_row: int | None
    rows: pl.DataFrame
    notices: list[Notice] = field(default_factory=list)
    rejects: tuple[tuple[int, str], ...] = ()
    export_date: date | None = None
    header: tuple[str, ...] = ()


def rejects_of(source: Source) -> pl.DataFrame:
    """The rows that reading itself rejected: columns ``file``, ``row``, ``reason``."""
    rejects = pl.DataFrame(source.rejects, schema={"row": pl.Int64, "reason": pl.String}, orient="row")
    return rejects.select(pl.lit(source.name).alias("file"), "row", "reason")


@dataclass(frozen=True)
class _Content:
    """What a file holds, before its rows are put under our columns."""

    records: list[Record]
    header: Header
    delimiter: str | None
    encoding: str | None
    notices: list[Notice]
    rejects: tuple[tuple[int, str], ...] = ()


def read_source(name: str, data: bytes, said: Said, export_date: date | None = None) -> Source:
    """Read one file. Raises the errors of planner.errors that say what the file is instead."""
    if max(data.count(b"\n"), data.count(b"\r")) > MAX_LINES:
        raise FileTooLarge(file=name, limit=MAX_FILE_BYTES // 2**20)
    if quick := _messages(name, data, said, export_date):
        return quick
    content = _workbook(name, data, said) if is_zip(data) else _text(name, data, said)
    header = content.header
    if header.format.holds == "people" and NAMES.isdisjoint(header.fields):
        raise _unnamed(content.records[(header.found_at or 0) :], name)
    body, notices = body_of(content.records, header, content.delimiter)
    return Source(
        name=name,
        format=header.format,
        encoding=content.encoding,
        delimiter=content.delimiter,
        header_row=None if header.found_at is None else content.records[header.found_at].row,
        rows=frame_of(name, header, *cells_of(header, body)),
        notices=[*content.notices, *header_notices(header, body), *notices],
        rejects=content.rejects,
        export_date=export_date,
        header=tuple(header.names),
    )


def _messages(name: str, data: bytes, said: Said, export_date: date | None) -> Source | None:
    """A large, faultless file of touches, read the short way; None for any other."""
    if len(data) < FROM_BYTES or data.startswith(ZIP_MARK):
        return None
    head = data[:HEADER_SEARCH_CHARS].decode("utf-8", errors="ignore")
    known = known_table(re.sub("\r\n?", "\n", head), name, said)
    header = known.header if known and known.dialect == Dialect(",") else None
    if header is None or header.format.holds != "touches" or header.found_at != 0:
        return None
    cells = read_quickly(data, header)
    if cells is None:
        return None
    return Source(name, header.format, "utf-8", ",", 1, frame_of(name, header, *cells), export_date=export_date)


def _workbook(name: str, data: bytes, said: Said) -> _Content:
    records, sheet = read_workbook(data, members_of(data, name), name)
    if not records:
        raise FileEmpty(file=name)
    header = find_header(records, name, said)
    if header is None:
        raise _unnamed(records, name)
    return _Content(records, header, None, None, [info("workbook", sheet=sheet)])


def _text(name: str, data: bytes, said: Said) -> _Content:
    text, encoding, notices = decode(data, name)
    if is_vcards(text):
        return _vcards(text, encoding, notices)
    if is_json(text, name):
        records, fmt = read_json(text, name)
        return _Content(records, header_at(records, 0, fmt, said), None, encoding, notices)
    return _table(name, text, encoding, notices, said)


def _vcards(text: str, encoding: str, notices: list[Notice]) -> _Content:
    cards = read_vcards(text)
    fmt = next(fmt for fmt in formats() if fmt.container == "vcard")
    rejects = tuple((row, "unfinished") for row in cards.unfinished)
    header = header_at(cards.records, 0, fmt, {})
    return _Content(cards.records, header, None, encoding, [*notices, *cards.notices], rejects)


def _table(name: str, text: str, encoding: str, notices: list[Notice], said: Said) -> _Content:
    known = known_table(text, name, said)
    if known is None:
        return _unknown(name, text, encoding, notices)
    dialect = known.dialect
    width, paragraphs = len(known.header.names) or None, known.header.format.paragraphs
    records, repaired, cut = read_records(known.text, dialect, paragraphs=paragraphs, width=width)
    header = find_header(records, name, said)
    if header is None:
        raise HeaderNotFound(file=name)
    told = [*_record_notices(dialect, repaired, cut), *_lines_above(records, header)]
    return _Content(records, header, dialect.delimiter, encoding, [*notices, *told])


def _lines_above(records: list[Record], header: Header) -> list[Notice]:
    """Lines above the header are said, but for the notes that LinkedIn itself puts there."""
    if not header.found_at or records[0].cells[0].strip().casefold().startswith(LINKEDINS_NOTES):
        return []
    return [info("rows-above", row=records[0].row, rows=header.found_at)]


def _unknown(name: str, text: str, encoding: str, notices: list[Notice]) -> _Content:
    """A text in which no format sees itself: a bare list of names, or a table whose columns the user may name."""
    if listed := read_name_list(text):
        fmt = next(fmt for fmt in formats() if fmt.container == "lines")
        told = warning("names-by-line", row=listed[1].row, rows=len(listed) - 1)
        return _Content(listed, header_at(listed, 0, fmt, {}), None, encoding, [*notices, told])
    raise _unnamed_table(read_text(text), name)


def _unnamed_table(table: Table, name: str) -> HeaderNotFound | NoNameColumn:
    """A table without a header is not offered: its first row would be taken for one."""
    return HeaderNotFound(file=name) if table.header is None else _unnamed(table.records[table.header :], name)


def _unnamed(records: list[Record], name: str) -> HeaderNotFound | NoNameColumn:
    """The error that shows the columns, so that the user can say which one holds the names."""
    if len(records) < 2 or len(records[0].cells) < 2:  # noqa: PLR2004 -- a header and a row, two columns: a table
        return HeaderNotFound(file=name)
    header, *rows = (record.cells for record in records[:SHOWN_RECORDS])
    return NoNameColumn(header, rows, file=name, columns=shown(header))


def _record_notices(dialect: Dialect, repaired: list[int], cut: list[int]) -> list[Notice]:
    shown_as = {"\t": "tab"}.get(dialect.delimiter, dialect.delimiter)
    notices = [] if dialect.delimiter == "," else [info("delimiter", delimiter=shown_as)]
    if dialect.escape:
        notices.append(info("escapes"))
    if repaired:
        notices.append(warning("quotes-repaired", row=repaired[0], rows=len(repaired)))
    if cut:
        notices.append(warning("cell-cut", row=cut[0], rows=len(cut)))
    return notices
