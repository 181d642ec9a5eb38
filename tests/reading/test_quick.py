"""The short way for large files of messages gives exactly what the long way gives, or nothing at all."""

# ruff: noqa: E501 -- tables of cases, one a line
import io
import zipfile
from collections.abc import Sequence

import polars as pl
import pytest

from benchmarks.networks import network
from planner.reading import read_sources
from planner.reading.decode import decode
from planner.reading.header import find_header
from planner.reading.known_tables import known_table
from planner.reading.limits import MAX_CELL_CHARS
from planner.reading.quick import FROM_BYTES, read_quickly
from planner.reading.records import read_records
from planner.reading.shape import body_of, cells_of, frame_of
from planner.reading.source import Source
from scripts.invented.archive import complete_archive
from scripts.invented.archive_layout import ERAS, EraName

NAME = "messages.csv"
HEADER = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
)


def row(content: str = "Ciao", date: str = "2025-04-02 09:15:00 UTC") -> str:
    ada, nina = "https://www.linkedin.com/in/alba-fe", "https://www.linkedin.com/in/nina-co"
    return f"c1,,Alba Ferro,{ada},Nina Corda,{nina},{date},,{content},INBOX"


def file_of(rows: Sequence[str]) -> bytes:
    return "\n".join([HEADER, *rows]).encode()


def quickly(data: bytes) -> pl.DataFrame | None:
    known = known_table(data.decode(errors="ignore").replace("\r", "\n"), NAME, {})
    assert known is not None
    cells = read_quickly(data, known.header)
    return None if cells is None else frame_of(NAME, known.header, *cells)


def plain(frame: pl.DataFrame) -> pl.DataFrame:
    """With plain line ends within messages, of which cleaning keeps only that there are any."""
    return frame.with_columns(pl.col("text").str.replace_all("\r\n", "\n"))


def slowly(data: bytes) -> pl.DataFrame:
    known = known_table(decode(data, NAME)[0], NAME, {})
    assert known is not None
    records = read_records(known.text, known.dialect, paragraphs=known.header.format.paragraphs).records
    header = find_header(records, NAME, {})
    assert header is not None
    body, _ = body_of(records, header, known.dialect.delimiter)
    return frame_of(NAME, header, *cells_of(header, body))


@pytest.mark.parametrize("era", ERAS)
def test_of_invented_messages_both_ways_give_the_same_rows(era: EraName) -> None:
    with zipfile.ZipFile(io.BytesIO(complete_archive(network(200, seed=3), messages=2_000, era=era))) as archive:
        data = archive.read(NAME)
    quick = quickly(data)
    assert quick is not None
    assert plain(quick).equals(slowly(data))
    assert quick.height > 1_000


@pytest.mark.parametrize(
    "content",
    [
        "", '""', '"due\nrighe"', '"due\n\n\nrighe, e altro"', '"detto ""Vento"" ieri"', "  spazi  ", "null", "NA", "#1", "\u00a0x\u2028y\x0bz",
        '"\n"', "x" * (MAX_CELL_CHARS - 1), "'uno'", "a\\b", '"a\\"', "=1+1", "🚀 李",
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["", "\n"])
def test_whatever_is_written_in_a_message_both_ways_read_it_alike(content: str, end: str) -> None:
    data = file_of([row(), row(content), row()]) + end.encode()
    quick = quickly(data)
    assert quick is not None
    assert quick.equals(slowly(data))


def test_windows_line_ends_between_and_within_rows_are_read_alike() -> None:
    data = file_of([row(), row('"due\nrighe"'), row()]).replace(b"\n", b"\r\n")
    quick = quickly(data)
    assert quick is not None
    assert plain(quick).equals(slowly(data))


ODD = {
    "a quote that is not closed": file_of([row(), row('"Ciao'), row()]),
    "a quote within a value": file_of([row(), row('Cia"o'), row()]),
    "text behind a quote": file_of([row(), row('"Cia"o'), row()]),
    "a row too short": file_of([row(), "c1,,Alba Ferro", row()]),
    "a row too long": file_of([row(), row() + ",x", row()]),
    "a row without its date": file_of([row(), row(date=""), row()]),
    "a row with words for a date": file_of([row(), row(date="ieri"), row()]),
    "a blank line": file_of([row(), "", row()]),
    "a line of spaces": file_of([row(), "   ", row()]),
    "a row of empty cells": file_of([row(), "," * 9, row()]),
    "the header again": file_of([row(), HEADER, row()]),
    "a mark of the encoding": b"\xef\xbb\xbf" + file_of([row()]),
    "letters of another encoding": file_of([row()]) + "è".encode("cp1252"),
    "a lone return": file_of([row(), row("Ci\rao"), row()]),
    "a lone return in quotes": file_of([row(), row('"Ci\rao"'), row()]),
    "a zero byte": file_of([row(), row("Ci\0ao"), row()]),
    "a cell that must be cut": file_of([row(), row("x" * (MAX_CELL_CHARS + 1)), row()]),
}


@pytest.mark.parametrize("oddness", ODD)
def test_anything_odd_is_left_to_the_long_way(oddness: str) -> None:
    assert quickly(ODD[oddness]) is None


def test_a_file_with_another_header_is_left_to_the_long_way() -> None:
    known = known_table(HEADER, NAME, {})
    assert known is not None
    assert read_quickly(file_of([row()]).replace(b"SUBJECT", b"TOPIC"), known.header) is None


LARGE = [row("x" * 700)] * (FROM_BYTES // 800)
RETURN, ZERO = row("Ci\rao"), row("Ci\0ao")


def read(data: bytes) -> Source:
    assert len(data) > FROM_BYTES
    source = read_sources([(NAME, data)])[NAME]
    assert isinstance(source, Source), source
    return source


@pytest.mark.parametrize(
    "odd", [row(), row('"Ciao'), row(date=""), "c1,,Alba Ferro", "", RETURN, ZERO, row("x" * (MAX_CELL_CHARS + 1))]
)
@pytest.mark.parametrize("first", [True, False])
def test_one_odd_row_in_a_large_file_is_read_as_in_a_small_one_and_costs_no_other(odd: str, first: bool) -> None:
    small = read_sources([(NAME, file_of([odd, *LARGE[:20]] if first else [*LARGE[:20], odd, row()]))])[NAME]
    assert isinstance(small, Source)
    large = read(file_of([odd, *LARGE] if first else [*LARGE, odd, row()]))
    assert large.rows.height - small.rows.height == len(LARGE) - 20
    drop = small.rows.drop("row")
    end = large.rows.drop("row").tail(small.rows.height)
    assert (large.rows.drop("row").head(small.rows.height) if first else end).equals(drop)


def test_what_a_large_file_held_that_had_to_be_mended_is_said() -> None:
    codes = {
        notice.code
        for odd in (ZERO, row("x" * (MAX_CELL_CHARS + 1)))
        for notice in read(file_of([*LARGE, odd])).notices
    }
    assert codes == {"nul-bytes", "cell-cut"}


def test_a_large_file_with_the_line_ends_of_an_old_mac_is_read() -> None:
    data = file_of(LARGE).replace(b"\n", b"\r")
    assert read(data).rows.height == len(LARGE)


def test_a_large_list_of_people_with_one_lone_return_is_read() -> None:
    people = [
        "First Name,Last Name,Company,Connected On",
        "Al\rba,Ferro,,",
        *["Ugo,Sasso,Remi Lari,12 Mar 2021"] * (FROM_BYTES // 30),
    ]
    assert read("\n".join(people).encode()).rows.height >= FROM_BYTES // 30
