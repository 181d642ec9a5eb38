"""One source file: from its bytes to raw rows under our column names, with all there is to say about it."""

import re
from dataclasses import dataclass, field

import polars as pl

from planner.errors import FileEmpty, FileTooLarge, NoNameColumn, NotPeople
from planner.frames import RawRows
from planner.reading.alignment import DELIMITERS
from planner.reading.decode import decode
from planner.reading.header import Header, find_header, header_missing
from planner.reading.limits import HEADER_SEARCH_RECORDS, MAX_FILE_BYTES, MAX_LINES
from planner.reading.notices import Notice, info, shown, warning
from planner.reading.records import Dialect, Record, read_records
from planner.reading.shape import body_of, frame_of, header_notices
from planner.reading.workbook import is_zip, read_workbook

SEPARATOR_HINT = re.compile(r"^\ufeff?\"?sep=(.)\"?\n", re.IGNORECASE)


@dataclass(frozen=True)
class Source:
    """A source file that was read: its raw rows and what the report says of it."""

    name: str
    kind: str
    encoding: str | None
    delimiter: str | None
    header_row: int | None
    circles: tuple[str, ...]
    rows: pl.DataFrame
    notices: list[Notice] = field(default_factory=list)


@dataclass(frozen=True)
class _Table:
    records: list[Record]
    header: Header
    delimiter: str | None
    encoding: str | None
    notices: list[Notice]


def read_source(name: str, data: bytes) -> Source:
    """Read one file. Raises the errors of planner.errors that say what the file is instead."""
    if len(data) > MAX_FILE_BYTES or max(data.count(b"\n"), data.count(b"\r")) > MAX_LINES:
        raise FileTooLarge(file=name, limit=MAX_FILE_BYTES // 2**20)
    table = _workbook(name, data) if is_zip(data) else _text(name, data)
    header = table.header
    if not header.format.people:
        raise NotPeople(file=name, kind=header.format.kind)
    if {"full_name", "first_name", "last_name"}.isdisjoint(header.fields):
        raise NoNameColumn(file=name, columns=shown(header.names))
    body, notices = body_of(table.records, header, table.delimiter)
    return Source(
        name=name,
        kind=header.format.kind,
        encoding=table.encoding,
        delimiter=table.delimiter,
        header_row=None if header.found_at is None else table.records[header.found_at].row,
        circles=header.format.circles,
        rows=RawRows.validate(frame_of(name, header, body)),
        notices=[*table.notices, *header_notices(header, body), *notices],
    )


def _workbook(name: str, data: bytes) -> _Table:
    records, sheet = read_workbook(data, name)
    if not records:
        raise FileEmpty(file=name)
    header = find_header(records)
    if header is None:
        raise header_missing(records, name)
    return _Table(records, header, None, None, [info("workbook", sheet=sheet)])


def _text(name: str, data: bytes) -> _Table:
    text, encoding, notices = decode(data, name)
    hint = SEPARATOR_HINT.match(text)
    dialect, unwrapped = _dialect(text, (hint.group(1),) if hint else DELIMITERS, name)
    records, repaired, cut = read_records(unwrapped, dialect)
    header = find_header(records)
    if header is None:
        raise header_missing(records, name)
    notices += _record_notices(dialect.delimiter, repaired, cut)
    return _Table(records, header, dialect.delimiter, encoding, notices)


def _dialect(text: str, delimiters: tuple[str, ...], name: str) -> tuple[Dialect, str]:
    """The dialect under which the header is read best, and the text it was found in.

    A file whose every line stands in one pair of quotes ("everything in column A") is unwrapped first.
    """
    for rewritten in (str, _unwrapped):
        candidate = rewritten(text)
        beginnings = {d: read_records(candidate, Dialect(d), HEADER_SEARCH_RECORDS).records for d in delimiters}
        found = {d: header for d, records in beginnings.items() if (header := find_header(records))}
        if found:
            best = max(found, key=lambda d: (found[d].found_at is not None, found[d].strength))
            return _with_quotes(best, found[best].names), candidate
    raise header_missing(max(beginnings.values(), key=_widest), name)


def _with_quotes(delimiter: str, header: list[str]) -> Dialect:
    """The habits of quoting that the header shows: single quotes, a space after each delimiter."""
    cells = [cell for cell in header if cell.strip()]
    single = len(cells) > 1 and all(re.fullmatch(r"\s*'.*'\s*", cell) for cell in cells)
    spaced = len(cells) > 1 and all(cell.startswith(" ") for cell in cells[1:])
    return Dialect(delimiter, "'" if single else '"', spaced)


def _widest(records: list[Record]) -> int:
    return max((len(record.cells) for record in records), default=0)


def _unwrapped(text: str) -> str:
    return re.sub(r'^"(.*)"$', lambda line: line.group(1).replace('""', '"'), text, flags=re.MULTILINE)


def _record_notices(delimiter: str, repaired: list[int], cut: list[int]) -> list[Notice]:
    notices = [] if delimiter == "," else [info("delimiter", delimiter={"\t": "tab"}.get(delimiter, delimiter))]
    if repaired:
        notices.append(warning("quotes-repaired", row=repaired[0], rows=len(repaired)))
    if cut:
        notices.append(warning("cell-cut", row=cut[0], rows=len(cut)))
    return notices
