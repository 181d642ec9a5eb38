"""Records under a header to raw rows: aligned, without blank rows and second headers, under our column names."""

import polars as pl

from planner.frames import RawRows, RawTouches
from planner.reading.alignment import align
from planner.reading.formats import Format, header_key
from planner.reading.header import Header
from planner.reading.limits import MAX_COLUMNS, MAX_ROWS
from planner.reading.notices import Notice, info, shown, warning
from planner.reading.records import Record

SEVERAL = {
    "url": "\n",
    "emails": "\n",
    "phones": "\n",
    "labels": "\n",
    "notes": "\n",
    "draft": "\n",
    "place_said": ", ",
}
"""Fields that keep the values of all their columns, and what stands between them; of the others the first counts."""
IGNORED = "ignored"


def body_of(records: list[Record], header: Header, delimiter: str | None) -> tuple[list[Record], list[Notice]]:
    """The rows below the header, each as wide as the header, and what had to be done for it."""
    rows, notices = _without_repeated_headers(records[header.start :], header)
    rows = [record for record in rows if record.cells[0].strip() or "".join(record.cells).strip()]
    if len(rows) > MAX_ROWS:
        notices.append(warning("rows-cut", row=rows[MAX_ROWS].row, limit=MAX_ROWS))
    done: dict[str, list[int]] = {}
    body = []
    for record in rows[:MAX_ROWS]:
        if len(record.cells) == len(header.fields):
            body.append(record)
            continue
        cells, how = align(record.cells, header.fields, delimiter or ",")
        body.append(Record(record.row, cells))
        if how:
            done.setdefault(how, []).append(record.row)
    if len(done.get("blank", ())) > len(body) / 2:  # spreadsheets end every row with empty cells
        del done["blank"]
    notices += [warning(f"rows-{how}", row=lines[0], rows=len(lines)) for how, lines in sorted(done.items())]
    return body, notices


def _without_repeated_headers(rows: list[Record], header: Header) -> tuple[list[Record], list[Notice]]:
    """Two exports pasted together: the second header and the notes above it are no people."""
    again = [i for i, record in enumerate(rows) if header.names and _is_header(record.cells, header.names)]
    dropped = set(again)
    for at in again:
        above = range(max(at - 3, 0), at)
        dropped |= {i for i in above if sum(bool(cell.strip()) for cell in rows[i].cells) == 1}
    kept = [record for i, record in enumerate(rows) if i not in dropped]
    return kept, [info("header-repeated", row=rows[at].row) for at in again]


def _is_header(cells: list[str], names: list[str]) -> bool:
    """The end of the first cell settles it for nearly every row; its beginning may hold a mark of the encoding."""
    if not cells[0].rstrip().casefold().endswith(names[0].strip().casefold()):
        return False
    return [header_key(cell) for cell in cells] == [header_key(name) for name in names]


def header_notices(header: Header, body: list[Record]) -> list[Notice]:
    """What there is to say about the columns: how they were told, which are ours, which are not."""
    if header.format.holds != "people":
        return []
    if not header.names:
        return [warning("columns-by-position")]
    names = [name.strip() for name in header.names]
    filled = [any(record.cells[at].strip() for record in body) for at in range(len(names))]
    notices = [info("columns-understood", columns=shown(own))] if (own := _not_linkedins(header)) else []
    if kept := [
        name for name, fld, full in zip(names, header.fields, filled, strict=True) if name and full and not fld
    ]:
        notices.append(info("columns-kept", columns=shown(kept)))
    if twice := sorted({name for name in names if name and names.count(name) > 1}):
        notices.append(warning("columns-twice", columns=shown(twice)))
    if unnamed := [at for at, name in enumerate(names[:MAX_COLUMNS]) if filled[at] and not name]:
        notices.append(warning("columns-unnamed", columns=len(unnamed)))
    if any(filled[MAX_COLUMNS:]):
        notices.append(warning("columns-cut", limit=MAX_COLUMNS))
    return notices


def _not_linkedins(header: Header) -> list[str]:
    """In LinkedIn's own list: the columns we read under a name that LinkedIn does not give them, or never has."""
    layout, columns = header.format.layout, header.format.columns
    if not layout:
        return []
    named = zip(header.names, header.fields, strict=True)
    return [
        name.strip()
        for name, fld in named
        if fld and (fld not in layout or header_key(name) != header_key(columns[fld][0]))
    ]


def cells_of(header: Header, body: list[Record]) -> tuple[pl.DataFrame, pl.Series]:
    """The cells of the rows as text columns ``0``, ``1`` ..., and the line of the file where each row begins."""
    columns = list(zip(*(record.cells for record in body), strict=True)) or [()] * len(header.fields)
    used = {str(i): pl.Series(column, dtype=pl.String) for i, column in enumerate(columns[:MAX_COLUMNS])}
    return pl.DataFrame(used), pl.Series([record.row for record in body], dtype=pl.Int64)


def frame_of(name: str, header: Header, cells: pl.DataFrame, rows: pl.Series) -> pl.DataFrame:
    """The rows as a frame: RawRows, RawTouches or, of files about the owner, a text column a field of the format.

    Of people, unknown columns are kept among the notes.
    """
    fmt = header.format
    wanted = _columns_of(fmt)
    constant = {"file": name, "kind": fmt.kind, "relation": fmt.relation}
    constant = {column: value for column, value in constant.items() if column in wanted}
    return cells.select(
        *(pl.lit(value).alias(column) for column, value in constant.items()),
        rows.alias("row"),
        *(_merged(fld, _places(fld, header), header) for fld in wanted if fld not in {*constant, "row"}),
    ).select(wanted)


def _columns_of(fmt: Format) -> list[str]:
    if fmt.holds == "people":
        return RawRows.column_names()
    if fmt.holds == "touches":
        return RawTouches.column_names()
    return ["row", *(fld for fld in fmt.columns if fld != IGNORED)]


def _places(fld: str, header: Header) -> list[int]:
    """Where the columns of a field stand, the one that its format names first before the others."""
    at = [i for i, held in enumerate(header.fields[:MAX_COLUMNS]) if held == fld]
    return sorted(at, key=lambda i: header.format.rank(header.names[i])) if header.names else at


def _merged(fld: str, at: list[int], header: Header) -> pl.Expr:
    cells = [pl.col(str(i)).str.strip_chars().replace("", None) for i in at]
    if fld == "notes":
        cells += [_labelled(i, name) for i, name in _unknown_columns(header)]
    if not cells:
        return pl.lit(None, dtype=pl.String).alias(fld)
    if fld in SEVERAL:
        return pl.concat_str(cells, separator=SEVERAL[fld], ignore_nulls=True).replace("", None).alias(fld)
    return pl.coalesce(cells).alias(fld)


def _unknown_columns(header: Header) -> list[tuple[int, str]]:
    named = enumerate(zip(header.names[:MAX_COLUMNS], header.fields, strict=False))
    return [(i, name.strip()) for i, (name, fld) in named if fld is None and name.strip()]


def _labelled(index: int, name: str) -> pl.Expr:
    cell = pl.col(str(index)).str.strip_chars().replace("", None)
    return pl.lit(f"{name}: ") + cell
