"""An invented table written in every wrong way: each file has one pollution, and a clean twin to compare with."""

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

Row = list[str]

HEADER = ["Day", "Time", "Seats", "Code", "Fee", "Workshop", "What happens", "Page", "Contact", "Remark"]
QUOTED = {6, 7}
"""Columns whose cells are always quoted, as some programs write their texts."""

TOPICS = [
    "Bookbinding",
    "Bread, the slow way",
    'Frames up to 40"',
    "Ladies' repairs",
    "Cheese",
    "Ink & wash",
    "Écorché",
]
TEXTS = [
    "Bring an apron, a notebook and, if you have it, a sharp pair of scissors.",
    "We begin at the river.\nThen, after lunch, each of us works alone.",
    'The "quiet hour" is kept, as always, until noon.',
    "Nothing to prepare",
    "For those who came in spring, and for newcomers.",
    "Two evenings: the first to look, the second to try.\n\nTea is on us, cake is not.",
]
ROWS = 80
LONG = 70_000
CELL_LIMIT = 65_536


class Polluted(NamedTuple):
    """One file: its kind of pollution, its bytes, and the cells that it holds."""

    kind: str
    data: bytes
    twin: list[Row]


def source() -> list[Row]:
    """The header and 80 rows of 10 columns: days, times, prices, quoted commas, line breaks, addresses, empty cells."""
    rows = [HEADER]
    for n in range(ROWS):
        code = f"{'KVR'[n % 3]}{'OPT'[n % 3]}-{1000 + 37 * n % 9000}"
        rows.append(
            [
                f"{1 + n % 28:02}/{1 + n % 12:02}/2031",
                f"{8 + n % 11:02}:{15 * (n % 4):02}",
                str(n * 7 % 40),
                code,
                f"€{n * 13 % 90}.{n * 7 % 100:02}",
                TOPICS[n % len(TOPICS)],
                TEXTS[n % len(TEXTS)],
                f"https://atelier.example/w/{code.lower()}",
                f"desk{n}@atelier.example",
                "" if n % 5 else "moved from May",
            ]
        )
    return rows


def raw(cell: str, column: int, delimiter: str = ",", quote: str = '"') -> str:
    """One cell as it is written."""
    if column in QUOTED or any(sign in cell for sign in (delimiter, quote, "\n")):
        return quote + cell.replace(quote, quote * 2) + quote
    return cell


def line(row: Row, delimiter: str = ",", quote: str = '"') -> str:
    """One row as it is written."""
    return delimiter.join(raw(cell, at, delimiter, quote) for at, cell in enumerate(row))


def text(rows: list[Row], delimiter: str = ",", quote: str = '"') -> str:
    """All rows as they are written."""
    return "".join(line(row, delimiter, quote) + "\n" for row in rows)


def corpus() -> Iterator[Polluted]:
    """Every file, kind by kind."""
    rows = source()
    for make in (_dialects, _line_ends, _encodings, _headers, _tables, _sizes):
        yield from make(rows)
    for at in range(len(rows)):
        for make_row in (_lost_delimiter, _extra_delimiter, _extra_quote, _lost_quote, _odd_row):
            yield from make_row(rows, at)


def _dialects(rows: list[Row]) -> Iterator[Polluted]:
    for delimiter in (",", ";", "\t", "|", " ", "~", "^", ":"):
        for quote in ('"', "'"):
            yield Polluted("delimiter and quote", text(rows, delimiter, quote).encode(), rows)
    marked = text([[f"\x1f{cell}" for cell in row] for row in rows])
    spaced = marked.replace(',"\x1f', ', "').replace(",\x1f", ", ").replace("\x1f", "")
    yield Polluted("comma and space", spaced.encode(), rows)
    for quoting in (csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC):
        for delimiter in (",", ";", "\t", "|"):
            out = io.StringIO(newline="")
            csv.writer(out, delimiter=delimiter, quoting=quoting, doublequote=False, escapechar="\\").writerows(rows)
            yield Polluted("backslash before quotes", out.getvalue().encode(), rows)
    lines = [",".join(f'"{cell}"' if '"' in raw(cell, at) else cell for at, cell in enumerate(row)) for row in rows]
    yield Polluted("quotes within quotes not doubled", "\n".join(lines).encode(), rows)
    flat = [[cell.replace("\n", " ") for cell in row] for row in rows]
    wrapped = ['"' + line(row).replace('"', '""') + '"' for row in flat]
    yield Polluted("each line in quotes", "\n".join(wrapped).encode(), flat)
    bare = [[cell.replace(",", "").replace('"', "").replace("\n", " ") for cell in row] for row in rows]
    yield Polluted("no quotes at all", "\n".join(",".join(row) for row in bare).encode(), bare)


def _line_ends(rows: list[Row]) -> Iterator[Polluted]:
    plain = text(rows)
    for end in ("\r\n", "\r", "\r\r\n"):
        yield Polluted("line ends", plain.replace("\n", end).encode(), rows)
    for every in range(2, 8):
        ends = ["\r\n" if n % every else "\n" for n in range(len(rows))]
        mixed = "".join(line(row) + end for row, end in zip(rows, ends, strict=True))
        yield Polluted("line ends mixed", mixed.encode(), rows)
    for tail in ("", "\n\n", "\n\n\n", "\x1a"):
        twin: list[Row] = rows if tail != "\x1a" else [*rows, [tail]]
        yield Polluted("end of file", (plain.rstrip("\n") + ("\n" if tail == "\x1a" else "") + tail).encode(), twin)
    for at in range(1, len(rows), 8):
        blank = text(rows[:at]) + "\n   \n".replace("   ", "") + text(rows[at:])
        yield Polluted("blank lines", blank.encode(), rows)


def _encodings(rows: list[Row]) -> Iterator[Polluted]:
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"):
        for end in ("\n", "\r\n"):
            yield Polluted("encoding", text(rows).replace("\n", end).encode(encoding), rows)
    for at in range(1, len(rows), 10):
        holed = text(rows[:at]) + "\0" + text(rows[at:])
        yield Polluted("NUL bytes", holed.encode(), rows)


def _headers(rows: list[Row]) -> Iterator[Polluted]:
    yield Polluted("no header", text(rows[1:]).encode(), rows[1:])
    yield Polluted("header only", text(rows[:1]).encode(), rows[:1])
    for at in range(1, len(rows)):
        yield Polluted("one row", text([rows[0], rows[at]]).encode(), [rows[0], rows[at]])
    for count in (2, 3):
        above = [[f"{name} {n}" for name in HEADER] for n in "ab"[: count - 1]]
        yield Polluted("several header lines", text([*above, *rows]).encode(), [*above, *rows])
    for count in range(1, 9):
        notes = [[f"Programme of the atelier {n}, provisional"] for n in range(count)]
        padded = [[*note, *[""] * 9] for note in notes]
        yield Polluted("lines above", (text(notes) + "\n" + text(rows)).encode(), [*notes, *rows])
        yield Polluted("lines above", text([*padded, [""] * 10, *rows]).encode(), [*padded, *rows])
        yield Polluted("lines below", (text(rows) + "\n" + text(notes)).encode(), [*rows, *notes])
    yield Polluted("hint for the delimiter", ("sep=;\n" + text(rows, ";")).encode(), [["sep=", ""], *rows])
    yield Polluted("nothing", b"", [])


def _tables(rows: list[Row]) -> Iterator[Polluted]:
    for width in (4, 6, 10, 12):
        second = [[*row, "x", "y"][:width] for row in rows[:30]]
        for gap in ("", "\n", "\n\n"):
            yield Polluted("several tables", (text(rows) + gap + text(second)).encode(), [*rows, *second])


def _sizes(rows: list[Row]) -> Iterator[Polluted]:
    for at in range(1, len(rows), 10):
        for sign in ("x", "word, ", 'a "b", '):
            long = [*rows[at][:6], (sign * LONG)[:LONG], *rows[at][7:]]
            cut = [*long[:6], long[6][:CELL_LIMIT], *long[7:]]
            data = text([*rows[:at], long, *rows[at + 1 :]]).encode()
            yield Polluted("very long cell", data, [*rows[:at], cut, *rows[at + 1 :]])
    wide = [[*row, *(f"{cell[:3]}{n}" for n in range(1000) for cell in row[:1])] for row in rows]
    yield Polluted("1,010 columns", text(wide).encode(), wide)
    narrow = [row[5:6] for row in rows]
    yield Polluted("one column", text(narrow).encode(), narrow)


def _with_row(rows: list[Row], at: int, written: str, cells: Row, kind: str) -> Polluted:
    data = text(rows[:at]) + written + "\n" + text(rows[at + 1 :])
    return Polluted(kind, data.encode(), [*rows[:at], cells, *rows[at + 1 :]])


def _lost_delimiter(rows: list[Row], at: int) -> Iterator[Polluted]:
    """Two cells run into each other; where one is quoted and the other is not, it still shows that they are two."""
    row = rows[at]
    written = [raw(cell, column) for column, cell in enumerate(row)]
    for column in range(1, len(row)):
        left, right = written[column - 1], written[column]
        shows = left and right and left.endswith('"') != right.startswith('"')
        joint = '"' if left.endswith('"') and right.startswith('"') else ""
        joined = [*row[: column - 1], row[column - 1] + joint + row[column], *row[column + 1 :]]
        broken = ",".join(written[:column]) + ",".join(written[column:])
        yield _with_row(rows, at, broken, row if shows else joined, "lost delimiter")


def _extra_delimiter(rows: list[Row], at: int) -> Iterator[Polluted]:
    for column in range(len(rows[at])):
        written = [raw(cell, n) for n, cell in enumerate(rows[at])]
        written.insert(column, "")
        cells = [*rows[at][:column], "", *rows[at][column:]]
        yield _with_row(rows, at, ",".join(written), cells, "extra delimiter")


def _extra_quote(rows: list[Row], at: int) -> Iterator[Polluted]:
    for column, cell in enumerate(rows[at]):
        written = [raw(cell, n) for n, cell in enumerate(rows[at])]
        quoted = written[column].startswith('"')
        written[column] = '"' + written[column]
        cells = [*rows[at][:column], '"' + cell, *rows[at][column + 1 :]]
        yield _with_row(rows, at, ",".join(written), cells, "extra quote" if quoted else "extra quote, bare cell")


def _lost_quote(rows: list[Row], at: int) -> Iterator[Polluted]:
    """A quoted cell without its first or last quote; a single one left over stays in the cell, as it was written."""
    for column, cell in enumerate(rows[at]):
        whole = raw(cell, column)
        if not whole.startswith('"') or "\n" in cell:
            continue
        for half, literal in ((whole[1:], whole[1:]), (whole[:-1], cell if cell.endswith('"') else f'"{cell}')):
            written = [raw(cell, n) for n, cell in enumerate(rows[at])]
            written[column] = half
            kept = cell if "," in cell else literal
            cells = [*rows[at][:column], kept, *rows[at][column + 1 :]]
            yield _with_row(rows, at, ",".join(written), cells, "lost quote")


def _odd_row(rows: list[Row], at: int) -> Iterator[Polluted]:
    row = rows[at]
    for delimiter in (";", "|", "\t"):
        yield _with_row(rows, at, line(row, delimiter), row, "row with another delimiter")
    for width in (1, 5, 9):
        yield _with_row(rows, at, line(row[:width]), row[:width], "cells missing")
    for more in (1, 5):
        yield _with_row(rows, at, line([*row, *["x"] * more]), [*row, *["x"] * more], "cells too many")
