# ruff: noqa: E501 -- a broken row and what it holds are read best side by side
"""Any delimited text as a table: every kind of pollution in small, and whatever else the bytes may be."""

import csv
import io
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.errors import PlannerError
from planner.reading.dialects import sniff
from planner.reading.limits import MAX_CELL_CHARS
from planner.reading.records import Dialect, read_records
from planner.reading.table import Table, read_table, read_text
from tests.amounts import examples

HEAD = ["Day", "Hours", "Who", "Task", "Page"]
BODY = [
    ["04/02/2031", "3.5", "Nives", "Sand, then oil", "https://bottega.example/4"],
    ["05/02/2031", "2", "Ugo", "Sweep", "https://bottega.example/5"],
    ["06/02/2031", "7", "Dalila", 'Frame of 12" or so', "https://bottega.example/6"],
    ["07/02/2031", "1", "O'Hara", "Hang it.\nLook twice, then leave.", "https://bottega.example/7"],
    ["08/02/2031", "4", "Nives", "", "https://bottega.example/8"],
]
ROWS = [HEAD, *BODY]


def written(rows: list[list[str]], delimiter: str = ",", quote: str = '"') -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quotechar=quote, lineterminator="\n").writerows(rows)
    return out.getvalue()


def table(text: str) -> Table:
    return read_table("list.csv", text.encode())


def cells(text: str) -> list[list[str]]:
    return [record.cells for record in table(text).records]


def warned(text: str) -> set[str]:
    return {notice.code for notice in table(text).notices if notice.level == "warning"}


def told(text: str, code: str) -> list[int | None]:
    """The rows of the notices of that code: the first one they speak of."""
    return [notice.row or notice.facts.get("row") for notice in table(text).notices if notice.code == code]  # type: ignore[misc]


PLAIN = written(ROWS)


def with_row(line: str) -> str:
    """The plain table with one more row, as it stands."""
    return PLAIN + line + "\n" + written(BODY[:2])


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", " ", "~", "^", ":"])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_delimiter_and_quote_are_told_by_the_structure(delimiter: str, quote: str) -> None:
    text = written(ROWS, delimiter, quote)
    assert cells(text) == ROWS
    assert table(text).delimiter == delimiter
    assert warned(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        PLAIN.replace("\n0", "\r\n0"),
        PLAIN.replace("\n", "\r"),
        PLAIN.replace("\n0", "\n\n0"),
        PLAIN.rstrip("\n"),
        PLAIN + "\n\n",
        PLAIN.replace(",", ", ").replace("Sand, ", "Sand,").replace("twice, ", "twice,"),
        PLAIN.replace('12""', '12\\"'),
        PLAIN.replace('12""', '12"'),
    ],
)
def test_habits_of_other_programs_change_no_cell(text: str) -> None:
    assert cells(text) == ROWS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_the_encoding_changes_no_cell(encoding: str) -> None:
    rows = [[cell.replace("Ugo", "Zoë Müller") for cell in row] for row in ROWS]
    assert [record.cells for record in read_table("a", written(rows).encode(encoding)).records] == rows


def test_a_backslash_that_escapes_nothing_stays() -> None:
    rows = [[*row, 'C:\\new\\"x"'] for row in ROWS]
    text = written(rows).replace('\\""x""', '\\\\\\"x\\"').replace('12""', '12\\"')
    assert cells(text) == rows
    assert sniff(text).escape == "\\"


@pytest.mark.parametrize(
    ("line", "row", "code"),
    [
        ('09/02/2031,"6,Ugo,"Plane, scrape",https://b.example', ["09/02/2031", '"6', "Ugo", "Plane, scrape", "https://b.example"], "quotes-repaired"),
        ('"09/02/2031,6,Ugo,Plane,https://b.example', ['"09/02/2031', "6", "Ugo", "Plane", "https://b.example"], "quotes-repaired"),
        ('09/02/2031,6,Ugo,""Plane, scrape",https://b.example', ["09/02/2031", "6", "Ugo", '"Plane, scrape', "https://b.example"], "quotes-repaired"),
        ('09/02/2031,6,Ugo,"Plane, scrape,"https://b.example"', ["09/02/2031", "6", "Ugo", "Plane, scrape", "https://b.example"], "quotes-repaired"),
        ('09/02/2031,6,Ugo,Plane, scrape",https://b.example', ["09/02/2031", "6", "Ugo", "Plane, scrape", "https://b.example"], "quotes-repaired"),
        ('09/02/2031,6,Ugo"Plane, scrape",https://b.example', ["09/02/2031", "6", "Ugo", "Plane, scrape", "https://b.example"], "quotes-repaired"),
        ('09/02/2031,"6,Ugo,"Plane,\nscrape",https://b.example', ["09/02/2031", '"6', "Ugo", "Plane,\nscrape", "https://b.example"], "quotes-repaired"),
        ('09/02/2031,6,Ugo,Saw 12" or so,', ["09/02/2031", "6", "Ugo", 'Saw 12" or so', ""], "quotes-within"),
        ('09/02/2031,6,Ugo,Saw 12",', ["09/02/2031", "6", "Ugo", 'Saw 12"', ""], "quotes-within"),
        ("09/02/2031,6,Ugo", ["09/02/2031", "6", "Ugo"], "rows-uneven"),
        ("09/02/2031,,6,Ugo,Plane,https://b.example", ["09/02/2031", "", "6", "Ugo", "Plane", "https://b.example"], "rows-uneven"),
        ("09/02/20316,Ugo,Plane,https://b.example", ["09/02/20316", "Ugo", "Plane", "https://b.example"], "rows-uneven"),
        ('09/02/2031;6;Ugo;"Plane, scrape";https://b.example', ["09/02/2031", "6", "Ugo", "Plane, scrape", "https://b.example"], "rows-resplit"),
        ('09/02/2031\t6\tUgo\t"Plane,\nscrape"\thttps://b.example', ["09/02/2031", "6", "Ugo", "Plane,\nscrape", "https://b.example"], "rows-resplit"),
    ],
)  # fmt: skip
def test_a_broken_row_costs_only_itself_and_is_said(line: str, row: list[str], code: str) -> None:
    text = with_row(line)
    assert cells(text) == [*ROWS, row, *BODY[:2]]
    assert warned(text) == {code}
    assert told(text, code) == [PLAIN.count("\n") + 1]


@pytest.mark.parametrize(
    ("text", "header", "codes"),
    [
        (PLAIN, 0, set()),
        (written(BODY), None, set()),
        (written([HEAD]), 0, set()),
        (written([HEAD, BODY[0]]), 0, set()),
        ("Made by hand\n\n" + PLAIN, 1, {"rows-above"}),
        ("Made by hand,,,,\n,,,,\n" + PLAIN, 1, {"rows-above"}),
        (written([[f"{name} of the shop" for name in HEAD]]) + PLAIN, 1, {"header-rows"}),
        (PLAIN + PLAIN, 0, {"tables-several"}),
        (PLAIN + written([["Tool", "Price"], ["Plane", "40"], ["Saw", "25"]]), 0, {"tables-several", "rows-uneven"}),
        ("sep=;\n" + written(ROWS, ";"), 1, {"delimiter", "rows-above"}),
        ("", None, {"table-empty"}),
        ("Nives Orsolani\nUgo Zanin\nDalila Prat\n", None, set()),
    ],
)
def test_the_header_is_where_names_stand_above_data(text: str, header: int | None, codes: set[str]) -> None:
    assert table(text).header == header
    assert {notice.code for notice in table(text).notices} == codes


@pytest.mark.parametrize(
    "rows", [["Nives, of the mill", "Ugo"], ["Nives", "Ugo", "Dalila"], ["one, two", "three, four, five"]]
)
def test_a_text_of_one_column_has_a_cell_a_line(rows: list[str]) -> None:
    text = "".join(f'"{row}"\n' if "," in row else f"{row}\n" for row in rows)
    assert cells(text) == [[row] for row in rows]
    assert table(text).delimiter is None


def test_lines_that_each_stand_in_quotes_are_unwrapped() -> None:
    flat = [[cell.replace("\n", " ") for cell in row] for row in ROWS]
    text = "".join('"{}"\n'.format(line.replace('"', '""')) for line in written(flat).splitlines())
    assert cells(text) == flat


@pytest.mark.parametrize("sign", ["x", "word, ", 'a "b", ', "line,\n"])
def test_a_very_long_cell_is_one_cell_cut_short(sign: str) -> None:
    long = (sign * (MAX_CELL_CHARS + 9))[: MAX_CELL_CHARS + 9]
    text = written([*ROWS, ["09/02/2031", "1", "Ugo", long, "end"], *BODY])
    assert cells(text) == [*ROWS, ["09/02/2031", "1", "Ugo", long[:MAX_CELL_CHARS], "end"], *BODY]
    assert told(text, "cell-cut") == [PLAIN.count("\n") + 1]


def test_paragraphs_are_never_taken_for_swallowed_rows() -> None:
    rows = [
        ["Who", "Text"],
        ["Ugo", "Dear all,\nin 2031, as in 2030, we meet, eat, and talk.\nugo@b.example, at any time"],
    ]
    found = read_records(written(rows), Dialect(","), paragraphs=True)
    assert [record.cells for record in found.records] == rows
    assert found.repaired == []


def test_a_quote_that_swallows_the_file_takes_no_more_time_than_the_file_has_lines() -> None:
    lines = ['Ugo,"3,x,y'] + ["Nives,4,x,y"] * 200_000 + ['Ugo,"3,x,y']
    found = read_records("\n".join(lines), Dialect(","), paragraphs=True)
    assert len(found.records) == len(lines)
    assert found.repaired == [1, len(lines)]


pieces = st.sampled_from(
    [",", ";", "\t", "|", " ", ":", "~", "\n", "\n", "\r\n", '"', '""', "'", "\\", '\\"', "a", "Rosso", "12", "3,5",
     "04/02/2031", "a@b.example", "é", "\0", "\ufeff", "\x1f", "\x85", "\u2028", "\uf8ff", "sep=;", '","', ";;"]
)  # fmt: skip


def letters(text: str) -> str:
    return re.sub(r"[^\w]", "", text)


@settings(max_examples=examples(120), deadline=None)
@given(st.lists(pieces, max_size=80).map("".join))
@example('"a\n"b\n"c')
@example('a,b,c\n"a,b\nc,d"e,f\na,b,c')
def test_no_line_of_any_text_is_lost(text: str) -> None:
    read = read_text(text)
    assert letters("".join("".join(record.cells) for record in read.records)) == letters(text)
    assert [record.row for record in read.records] == sorted({record.row for record in read.records})


@settings(max_examples=examples(80), deadline=None)
@given(st.binary(max_size=300))
@example(b"\xff\xfe\x00")
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    try:
        read = read_table("any", data)
    except PlannerError:
        return
    assert read.width == 0 or any(len(record.cells) == read.width for record in read.records)


cell = st.lists(
    st.sampled_from(["Rosso", "12", ",", ";", '"', "'", "\t", "|", "\\", "a b", "\n", "é"]), max_size=4
).map("".join)


@settings(max_examples=examples(80), deadline=None)
@given(
    st.integers(2, 6).flatmap(lambda width: st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1)),
    st.sampled_from(
        [Dialect(d, q) for d in (",", ";", "\t", "|", "~", "^") for q in ('"', "'")] + [Dialect(",", '"', escape="\\")]
    ),
    st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)
def test_what_was_written_in_a_dialect_is_read_back_in_it(
    rows: list[list[str]], dialect: Dialect, quoting: int
) -> None:
    out = io.StringIO(newline="")
    escape = {"escapechar": dialect.escape, "doublequote": False} if dialect.escape else {}
    csv.writer(
        out,
        delimiter=dialect.delimiter,
        quotechar=dialect.quote,
        quoting=quoting,  # type: ignore[arg-type]
        lineterminator="\n",
        **escape,  # type: ignore[arg-type]
    ).writerows(rows)
    found = read_records(out.getvalue(), dialect, paragraphs=True)
    assert [record.cells for record in found.records] == [row for row in rows if any(row)]
    assert found.repaired == []


tidy = st.sampled_from(["Rosso", "Sand, then oil", "12.5", "04/02/2031", 'of 12" or', "two; three", "a\nb", "", "già"])


@settings(max_examples=examples(60), deadline=None)
@given(
    st.integers(3, 6).flatmap(
        lambda width: st.lists(st.lists(tidy, min_size=width - 1, max_size=width - 1), min_size=3)
    ),
    st.sampled_from([(d, q) for d in (",", ";", "\t", "|") for q in ('"', "'")]),
)
def test_the_dialect_of_a_tidy_table_is_found(rows: list[list[str]], dialect: tuple[str, str]) -> None:
    named = [[f"n{at}", *row] for at, row in enumerate(rows)]
    assert cells(written(named, *dialect)) == named
