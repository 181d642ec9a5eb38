"""One source file: from its bytes to raw rows under our column names, with all there is to say about it."""

import re
from dataclasses import dataclass, field

import polars as pl

from planner.errors import FileEmpty, FileTooLarge, NoNameColumn, NotPeople
from planner.frames import RawRows
from planner.reading.alignment import align
from planner.reading.decode import decode
from planner.reading.formats import header_key
from planner.reading.header import Header, find_header, header_missing
from planner.reading.limits import HEADER_SEARCH_RECORDS, MAX_COLUMNS, MAX_FILE_BYTES, MAX_ROWS
from planner.reading.notices import Notice, info, warning
from planner.reading.records import Record, read_records
from planner.reading.workbook import is_zip, read_workbook

DELIMITERS = (",", ";", "\t", "|")
SEPARATOR_HINT = re.compile(r"^\ufeff?\"?sep=(.)\"?\n", re.IGNORECASE)
SEVERAL = ("emails", "phones", "labels", "notes")
"""Fields that keep the values of all their columns, one a line; of the others the first value counts."""


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
    if len(data) > MAX_FILE_BYTES:
        raise FileTooLarge(file=name, limit=MAX_FILE_BYTES // 2**20)
    table = _workbook(name, data) if is_zip(data) else _text(name, data)
    if not table.header.format.people:
        raise NotPeople(file=name, kind=table.header.format.kind)
    if not table.header.fields or {"full_name", "first_name", "last_name"}.isdisjoint(table.header.fields):
        raise NoNameColumn(file=name, columns=", ".join(table.header.names)[:200])
    body, notices = _body(table)
    header = table.header
    return Source(
        name=name,
        kind=header.format.kind,
        encoding=table.encoding,
        delimiter=table.delimiter,
        header_row=None if header.found_at is None else table.records[header.found_at].row,
        circles=header.format.circles,
        rows=RawRows.validate(_frame(name, header, body)),
        notices=[*table.notices, *_header_notices(header, body), *notices],
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
    delimiter, unwrapped = _delimiter(text, (hint.group(1),) if hint else DELIMITERS, name)
    records, repaired, cut = read_records(unwrapped, delimiter)
    header = find_header(records)
    if header is None:
        raise header_missing(records, name)
    return _Table(records, header, delimiter, encoding, [*notices, *_record_notices(delimiter, repaired, cut)])


def _delimiter(text: str, choices: tuple[str, ...], name: str) -> tuple[str, str]:
    """The delimiter under which the header is read best, and the text it was found in.

    A file whose every line stands in one pair of quotes ("everything in column A") is unwrapped first.
    """
    for candidate in (text, _unwrapped(text)):
        beginnings = {d: read_records(candidate, d, HEADER_SEARCH_RECORDS).records for d in choices}
        found = {d: header for d, records in beginnings.items() if (header := find_header(records))}
        if found:
            return max(found, key=lambda d: (found[d].found_at is not None, found[d].strength)), candidate
    raise header_missing(max(beginnings.values(), key=_widest), name)


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


def _body(table: _Table) -> tuple[list[Record], list[Notice]]:
    """The rows below the header, each as wide as the header, without blank rows and repeated headers."""
    header = table.header
    rows = table.records[header.start :]
    rows, notices = _without_repeated_headers(rows, header)
    rows = [record for record in rows if any(cell.strip() for cell in record.cells)]
    if len(rows) > MAX_ROWS:
        notices.append(warning("rows-cut", row=rows[MAX_ROWS].row, limit=MAX_ROWS))
    done: dict[str, list[int]] = {}
    body = []
    for record in rows[:MAX_ROWS]:
        cells, how = align(record.cells, header.fields, table.delimiter or ",")
        body.append(Record(record.row, cells))
        if how:
            done.setdefault(how, []).append(record.row)
    notices += [warning(f"rows-{how}", row=lines[0], rows=len(lines)) for how, lines in sorted(done.items())]
    return body, notices


def _without_repeated_headers(rows: list[Record], header: Header) -> tuple[list[Record], list[Notice]]:
    """Two exports pasted together: the second header and the notes above it are no people."""
    key = [header_key(name) for name in header.names]
    again = [i for i, r in enumerate(rows) if header.names and [header_key(cell) for cell in r.cells] == key]
    dropped = set(again)
    for at in again:
        above = range(max(at - 3, 0), at)
        dropped |= {i for i in above if sum(bool(cell.strip()) for cell in rows[i].cells) == 1}
    kept = [record for i, record in enumerate(rows) if i not in dropped]
    return kept, [info("header-repeated", row=rows[at].row) for at in again]


def _header_notices(header: Header, body: list[Record]) -> list[Notice]:
    if not header.names:
        return [warning("columns-by-position")]
    used = [
        name.strip()
        for i, (name, fld) in enumerate(zip(header.names, header.fields, strict=True))
        if fld is None and name.strip() and any(record.cells[i].strip() for record in body[:1000])
    ]
    twice = sorted({name.strip() for name in header.names if name.strip() and _repeats(name, header.names)})
    notices = [info("columns-kept", columns=", ".join(used[:20]))] if used else []
    return notices + ([warning("columns-twice", columns=", ".join(twice[:20]))] if twice else [])


def _repeats(name: str, names: list[str]) -> bool:
    return names.count(name) > 1


def _frame(name: str, header: Header, body: list[Record]) -> pl.DataFrame:
    """The raw rows as a frame: our columns filled from those that hold them, unknown columns kept among the notes."""
    columns = list(zip(*(record.cells for record in body), strict=True)) or [()] * len(header.fields)
    frame = pl.DataFrame(
        {str(i): list(column) for i, column in enumerate(columns[:MAX_COLUMNS])},
        schema_overrides={str(i): pl.String for i in range(len(columns[:MAX_COLUMNS]))},
        strict=False,
    )
    at = {fld: [i for i, f in enumerate(header.fields[:MAX_COLUMNS]) if f == fld] for fld in RawRows.column_names()}
    constant = {"file": name, "kind": header.format.kind, "relation": header.format.relation}
    return frame.select(
        *(pl.lit(value).alias(column) for column, value in constant.items()),
        pl.Series("row", [record.row for record in body], dtype=pl.Int64),
        *(_merged(fld, at[fld], header) for fld in RawRows.column_names() if fld not in {*constant, "row"}),
    ).select(RawRows.column_names())


def _merged(fld: str, at: list[int], header: Header) -> pl.Expr:
    cells = [pl.col(str(i)).str.strip_chars().replace("", None) for i in at]
    if fld == "notes":
        cells += [_labelled(i, name) for i, name in _unknown_columns(header)]
    if not cells:
        return pl.lit(None, dtype=pl.String).alias(fld)
    if fld in SEVERAL:
        return pl.concat_str(cells, separator="\n", ignore_nulls=True).replace("", None).alias(fld)
    return pl.coalesce(cells).alias(fld)


def _unknown_columns(header: Header) -> list[tuple[int, str]]:
    named = enumerate(zip(header.names[:MAX_COLUMNS], header.fields, strict=False))
    return [(i, name.strip()) for i, (name, fld) in named if fld is None and name.strip()]


def _labelled(index: int, name: str) -> pl.Expr:
    cell = pl.col(str(index)).str.strip_chars().replace("", None)
    return pl.lit(f"{name}: ") + cell
