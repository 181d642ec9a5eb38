"""Whatever the bytes are: no exception, sums that add up, nobody lost and nobody twice."""

import csv
import io
import re
import zipfile
from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.errors import PlannerError
from planner.frames import Contacts, Rejects
from planner.locale import texts
from planner.matching import resolve
from planner.pipeline import Imported, read_files
from planner.reading import read_sources
from planner.reading.source import Source
from tests.amounts import examples

HEADER = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
pieces = st.sampled_from(
    [",", ";", "\t", "\n", "\r\n", '"', "'", "First Name", "Last Name", "Company", "Name", "Connected On", "URL",
     "Notes:", "https://www.linkedin.com/in/a-b", "12 Mar 2021", "03/04/2021", "a@b.example", "é", "\0", "\ufeff",
     "李", "🚀", "=1+1", "LinkedIn Member", "sep=;", " ", "%C3%A9", "&amp;", "Ã©", "E-mail 1 - Value", "Labels",
     "1e400", "\x1b", "\ud7ff"]
)  # fmt: skip
tables = st.lists(pieces, max_size=60).map("".join)


def check(files: list[tuple[str, bytes]]) -> Imported:
    """The sums of the report, in every case."""
    imported = read_files(files, today=date(2026, 6, 5))
    resolved = resolve(imported.contacts)
    report = imported.report.resolved(resolved)
    for file in report.files:
        assert file.rows == file.contacts + len(file.rejected)
        assert file.error is None or isinstance(file.error, PlannerError)
    totals = report.totals
    assert totals["rows"] == totals["contacts"] + totals["rejected"]
    assert totals["contacts"] == totals["people"] + totals["merged"] == imported.contacts.height
    assert totals["merged"] == sum(file.merged for file in report.files)
    assert (report.error is None) == (totals["contacts"] > 0)
    for language in ("it", "en"):
        assert report.as_dict(texts(language))["totals"] == totals
    Contacts.validate(imported.contacts)
    Rejects.validate(imported.rejects)
    return imported


@settings(max_examples=examples(48))
@given(st.binary(max_size=400))
@example(b"PK\x03\x04" + b"\0" * 40)
@example(b"\xff\xfe\x00")
def test_arbitrary_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    check([("any.csv", data)])


@settings(max_examples=examples(48))
@given(tables, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_arbitrary_tables_are_read_or_refused_in_words(text: str, encoding: str) -> None:
    check([("any.csv", text.encode(encoding))])


@settings(max_examples=examples(20))
@given(tables)
def test_whatever_stands_below_a_header_every_line_is_accounted_for(text: str) -> None:
    check([("any.csv", f"{','.join(HEADER)}\nAda,Prima,,,,,\n{text}".encode())])


plain = st.text(st.sampled_from("abcdefghilmnoprstuvzàèìòù"), min_size=3, max_size=9).map(str.title)
cells = st.lists(
    st.sampled_from(["Alba", "&", "Figli,", "S.p.A.", "uno;", 'detto "il', 'Rosso"', "a\nb", "più"]), max_size=4
)
people = st.lists(st.tuples(plain, plain, cells.map(" ".join), cells.map(" ".join)), min_size=1, max_size=12)


@settings(max_examples=examples(40))
@given(
    people,
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    st.booleans(),
)
def test_every_person_is_read_once_with_the_right_cells(
    people: list[tuple[str, str, str, str]], delimiter: str, encoding: str, end: str, quoting: int, noted: bool
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    if noted:
        writer.writerows([["Notes:"], ["A remark, with commas, above the list."], []])
    writer.writerow(HEADER)
    written = []
    for number, (first, last, company, position) in enumerate(people):
        url = f"https://www.linkedin.com/in/p-{number}"
        written.append((first, last, url, " ".join(company.split()), " ".join(position.split())))
        writer.writerow([first, last, url, "", company, position, "12 Mar 2021"])
    found = check([("list.csv", out.getvalue().encode(encoding))]).contacts.sort("row")
    read = found.select("first_name", "last_name", "profile_url", "company", "position").rows()
    assert [tuple(cell or "" for cell in row) for row in read] == written
    assert set(found["connected_on"]) == {date(2021, 3, 12)}


NAMES = ["x.csv", "x.zip", "x.vcf", "x.json", "x.xlsx", "x.txt"]
BEGINNINGS = [
    b"", b"PK\x03\x04", b"PK\x05\x06", b"BEGIN:VCARD\nFN:Ada Prima\n", b'{"friends_v2":[{"name":"Ada Prima"},', b"[{",
    b"\xff\xfe", b"\xef\xbb\xbf", b"sep=;\n", b"Name,Company\nAda Prima,Uno\n", b"%PDF-1.4", b"Name\tNote\r",
]  # fmt: skip


@settings(max_examples=examples(16))
@given(st.sampled_from(NAMES), st.sampled_from(BEGINNINGS), st.binary(max_size=300))
def test_any_bytes_under_any_name_are_read_or_refused_in_words(name: str, beginning: bytes, rest: bytes) -> None:
    check([(name, beginning + rest)])


@settings(max_examples=examples(15))
@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(BEGINNINGS)), min_size=2, max_size=4))
def test_of_several_files_each_is_in_the_report(files: list[tuple[str, bytes]]) -> None:
    assert len(check(files).report.files) == len(files)


def rows_of(name: str, data: bytes) -> list[dict[str, str | None]]:
    """The rows of a file that must be readable, as reading alone gives them."""
    read = read_sources([(name, data)])[name]
    assert isinstance(read, Source), read
    return read.rows.to_dicts()


printable = st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])
one_line = st.text(printable, max_size=40).map(str.strip)
some_lines = st.lists(one_line, max_size=3).map("\n".join).map(str.strip)
# telephone numbers and addresses may carry these marks; they are taken off
unmarked = some_lines.filter(lambda text: not re.match("(?:tel|mailto):", text, re.IGNORECASE))


def escaped(value: str) -> str:
    """A value as a vCard holds it: RFC 6350, 3.4."""
    return value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def folded(line: str, width: int) -> str:
    """A long line as a vCard holds it: its further parts each begin with a space."""
    return "\r\n ".join(line[at : at + width] for at in range(0, len(line), width))


@settings(max_examples=examples(32))
@given(
    st.lists(st.tuples(one_line.filter(bool), one_line, one_line, unmarked), min_size=1, max_size=4),
    st.integers(10, 75),
)
def test_what_a_vcard_says_is_read_as_it_was_written(cards: list[tuple[str, str, str, str]], width: int) -> None:
    text = ""
    for name, organisation, title, note in cards:
        said = {"FN": name, "ORG": organisation, "TITLE": title, "NOTE": note}
        lines = [folded(f"{key}:{escaped(value)}", width) for key, value in said.items() if value]
        text += "\r\n".join(["BEGIN:VCARD", "VERSION:4.0", *lines, "END:VCARD", ""])
    read = [
        tuple(row[field] or "" for field in ("full_name", "company", "position", "notes"))
        for row in rows_of("x.vcf", text.encode())
    ]
    assert read == cards


CONNECTIONS = ",".join(HEADER) + "\nAda,Prima,https://www.linkedin.com/in/ada-p,,Uno,Capo,12 Mar 2021\n"
file_names = st.one_of(
    st.sampled_from(
        ["a/b.csv", "a\\b.csv", "../x.csv", "/x.csv", "in.zip", "d/", "x.vcf", "Skills.csv", "\u202ex.csv"]
    ),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=20),
)
members = st.dictionaries(
    file_names.filter(lambda name: name != "Connections.csv"),
    st.one_of(st.binary(max_size=60), st.sampled_from(BEGINNINGS)),
    max_size=4,
)


@settings(max_examples=examples(15))
@given(members, st.sampled_from(["Connections.csv", "Connections_2.csv", "sub/Connections.csv"]))
def test_whatever_else_an_archive_holds_its_connections_are_read(members: dict[str, bytes], place: str) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**members, place: CONNECTIONS.encode()}.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    found = check([("x.zip", out.getvalue())]).contacts
    assert f"x.zip/{place}" in found["file"].to_list()


@settings(max_examples=examples(32))
@given(
    st.lists(st.tuples(one_line, one_line, one_line), min_size=1, max_size=6),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_whatever_stands_in_the_cells_a_list_keeps_its_people(
    rows: list[tuple[str, str, str]], delimiter: str, quoting: int
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=quoting)  # type: ignore[arg-type]
    writer.writerow(["First Name", "Last Name", "Company", "Position", "Notes"])
    writer.writerows([["Ada", f"Prima {at}", *cells] for at, cells in enumerate(rows)])
    read = rows_of("x.csv", out.getvalue().encode())
    assert [row["last_name"] for row in read] == [f"Prima {at}" for at in range(len(rows))]
    assert [(row["company"] or "", row["position"] or "", row["notes"] or "") for row in read] == rows
