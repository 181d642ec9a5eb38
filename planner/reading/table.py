"""Any delimited text as a table, whatever its columns mean: nothing is lost, and what is odd is said.

bytes ──decode──► text ──dialects──► how cells are told apart ──records──► records ──here──► header, notices
"""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field

from planner.errors import FileEmpty
from planner.reading.decode import decode
from planner.reading.dialects import ESCAPE, QUOTES, UNUSUAL, USUAL, Sniffed, find_dialect
from planner.reading.header_rows import header_rows
from planner.reading.mending import within_values
from planner.reading.notices import Notice, info, warning
from planner.reading.records import Dialect, Record, Records, read_records

WRAPPED = re.compile(r'^"(.*)"$', re.MULTILINE)
WRAPPED_FIT = 0.8
TABLE_ROWS = 3
"""So many rows in a row with another width are a second table, not a slip."""

PASTED_LINES = 6
"""How many lines a row with another delimiter is looked for in: the breaks within its cells divided it."""

SHOWN_AS = {"\t": "tab", " ": "space"}


@dataclass(frozen=True)
class Table:
    """All records of a text that are not blank, rows of another width as they are.

    ``delimiter`` is None for a text of one column, ``encoding`` where the text was already decoded. ``header`` is the
    place of the header among the records (the last of several header lines), None where there is none: the rows are
    what follows it. ``width`` is the number of cells of most rows.
    """

    records: list[Record]
    delimiter: str | None
    encoding: str | None
    header: int | None
    width: int
    dialect: Dialect
    notices: list[Notice] = field(default_factory=list)


def read_table(name: str, data: bytes) -> Table:
    """Read the bytes of a delimited text. Raises NotText for pictures, archives and the like, nothing else."""
    try:
        text, encoding, notices = decode(data, name)
    except FileEmpty:
        return Table([], None, None, None, 0, Dialect(","), [warning("table-empty")])
    return read_text(text, encoding, tuple(notices))


def read_text(text: str, encoding: str | None = None, notices: tuple[Notice, ...] = ()) -> Table:
    r"""Read a text whose line ends are ``\\n``."""
    text, sniffed, unwrapped = _dialect_of(text)
    found = read_records(text, sniffed.dialect, width=sniffed.width if sniffed.width > 1 else None)
    if not found.records:
        return Table([], None, encoding, None, 0, sniffed.dialect, [*notices, warning("table-empty")])
    width = _usual_width(found.records)
    records, resplit = _resplit(found.records, width, sniffed, text)
    header = header_rows(records, width)
    told = [
        *unwrapped,
        *_told_of_reading(text, sniffed, found, set(resplit)),
        *([warning("rows-resplit", row=min(resplit), rows=len({*resplit.values()}))] if resplit else []),
        *_told_of_rows(records, width, header),
    ]
    delimiter = sniffed.dialect.delimiter if sniffed.fit > 0 else None
    at = header[-1] if header else None
    return Table(records, delimiter, encoding, at, width, sniffed.dialect, [*notices, *told])


def _dialect_of(text: str) -> tuple[str, Sniffed, list[Notice]]:
    """The text, rid of the quotes around each whole line where there are such, its dialect and what was done."""
    sniffed = find_dialect(text)
    lines = text.strip("\n").count("\n") + 1
    if sniffed.width > 1 or len(WRAPPED.findall(text)) < lines:
        return text, sniffed, []
    within = WRAPPED.sub(lambda line: line[1].replace('""', '"'), text)
    inner = find_dialect(within)
    # one row of a list of names, "Rossi, Anna", is no table yet
    if inner.width <= 2 or inner.fit < WRAPPED_FIT or lines == 1:  # noqa: PLR2004
        return text, sniffed, []
    return within, inner, [info("lines-unwrapped")]


def _usual_width(records: list[Record]) -> int:
    widths = Counter(len(record.cells) for record in records)
    return max(widths, key=lambda width: (widths[width], width))


def _resplit(records: list[Record], width: int, sniffed: Sniffed, text: str) -> tuple[list[Record], dict[int, int]]:
    """Rows that another delimiter divides into the usual number of cells: pasted in from another list.

    Also which rows these are now, by each row that they were.
    """
    odd = {at for at, record in enumerate(records) if len(record.cells) != width}
    if width <= 2 or not odd:  # noqa: PLR2004 -- nearly any line has one comma
        return records, {}
    lines = text.split("\n")
    ends = [record.row - 1 for record in records[1:]] + [len(lines)]
    rows: list[Record] = []
    done: dict[int, int] = {}
    at = 0
    while at < len(records):
        after, cells = at + 1, None
        while at in odd and cells is None and after - 1 in odd and after - at <= PASTED_LINES:
            line = "\n".join(lines[records[at].row - 1 : ends[after - 1]]).strip("\n")
            cells = _by_another_delimiter(line, width, sniffed.dialect)
            after += cells is None
        after = after if cells else at + 1
        rows.append(Record(records[at].row, cells or records[at].cells))
        done |= {part.row: records[at].row for part in records[at:after] if cells}
        at = after
    return rows, done


def _by_another_delimiter(line: str, width: int, dialect: Dialect) -> list[str] | None:
    """The cells of a row by another delimiter; few of them may hold the table's own: that would be a line of prose."""
    for other in (*USUAL, *UNUSUAL):
        if other == dialect.delimiter or line.count(other) < width - 1:
            continue
        found = read_records(line, dialect._replace(delimiter=other), paragraphs=True)
        if len(found.records) != 1 or len(found.records[0].cells) != width or found.repaired:
            continue
        cells = found.records[0].cells
        if sum(dialect.delimiter in cell for cell in cells) <= width // 3:
            return cells
    return None


def _told_of_reading(text: str, sniffed: Sniffed, found: Records, resplit: set[int]) -> list[Notice]:
    """What there is to say about delimiter, quotes and long cells."""
    dialect = sniffed.dialect
    told = []
    if sniffed.fit > 0 and dialect.delimiter != ",":
        told.append(info("delimiter", delimiter=SHOWN_AS.get(dialect.delimiter, dialect.delimiter)))
    if dialect.escape == ESCAPE:
        told.append(info("escapes"))
    if repaired := [row for row in found.repaired if row not in resplit]:
        told.append(warning("quotes-repaired", row=repaired[0], rows=len(repaired)))
    if lines := sorted(set(_quotes_within(text, found, dialect)) - set(found.repaired) - resplit):
        told.append(warning("quotes-within", row=lines[0], rows=len(lines)))
    if found.cut:
        told.append(warning("cell-cut", row=found.cut[0], rows=len(found.cut)))
    return told


def _quotes_within(text: str, found: Records, dialect: Dialect) -> list[int]:
    """Rows with a quote within a value that is not quoted, or one too many. An apostrophe is only an apostrophe."""
    if dialect.quote != QUOTES[0] or QUOTES[0] not in text:
        return []
    pattern = within_values(dialect.delimiter, dialect.quote, dialect.escape, spaced=dialect.spaced)
    plain = text.replace(ESCAPE + dialect.quote, "") if dialect.escape else text
    starts = [record.row for record in found.records]
    odd: Counter[int] = Counter()
    for number, line in enumerate(plain.split("\n"), start=1):
        if dialect.quote in line:
            row = starts[max(bisect_right(starts, number) - 1, 0)]
            odd[row] += 1 - odd[row] % 2 if pattern.search(line) else line.count(dialect.quote) % 2
    return [row for row, count in odd.items() if count % 2]


def _told_of_rows(records: list[Record], width: int, header: list[int]) -> list[Notice]:
    """What there is to say about lines above the header, several header lines, odd rows and further tables."""
    told = []
    start = header[0] if header else _first_of(records, width)
    if start:
        told.append(info("rows-above", row=records[0].row, rows=start))
    if len(header) > 1:
        told.append(info("header-rows", row=records[header[0]].row, rows=len(header)))
    if odd := [at for at in range(start, len(records)) if len(records[at].cells) != width]:
        told.append(warning("rows-uneven", row=records[odd[0]].row, rows=len(odd), width=width))
    if (second := _second_table(records, header, odd)) is not None:
        told.append(warning("tables-several", row=records[second].row))
    return told


def _first_of(records: list[Record], width: int) -> int:
    return next(at for at, record in enumerate(records) if len(record.cells) == width)


def _second_table(records: list[Record], header: list[int], odd: list[int]) -> int | None:
    """Where another table begins: the same header again, or several rows together of one other width."""
    if header:
        names = records[header[-1]].cells
        again = [at for at in range(header[-1] + 1, len(records)) if records[at].cells == names]
        if again:
            return again[0]
    for at, third in zip(odd, odd[TABLE_ROWS - 1 :], strict=False):
        if third - at == TABLE_ROWS - 1 and len({len(record.cells) for record in records[at : third + 1]}) == 1:
            return at
    return None
