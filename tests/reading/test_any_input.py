"""Whatever the bytes are: no exception, sums that add up, nobody lost and nobody twice."""

import csv
import io
from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.errors import PlannerError
from planner.frames import Contacts, Rejects
from planner.locale import texts
from planner.matching import resolve
from planner.pipeline import Imported, read_files

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


@settings(max_examples=120)
@given(st.binary(max_size=400))
@example(b"PK\x03\x04" + b"\0" * 40)
@example(b"\xff\xfe\x00")
def test_arbitrary_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    check([("any.csv", data)])


@settings(max_examples=120)
@given(tables, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_arbitrary_tables_are_read_or_refused_in_words(text: str, encoding: str) -> None:
    check([("any.csv", text.encode(encoding))])


@settings(max_examples=50)
@given(tables)
def test_whatever_stands_below_a_header_every_line_is_accounted_for(text: str) -> None:
    check([("any.csv", f"{','.join(HEADER)}\nAda,Prima,,,,,\n{text}".encode())])


plain = st.text(st.sampled_from("abcdefghilmnoprstuvzàèìòù"), min_size=3, max_size=9).map(str.title)
cells = st.lists(
    st.sampled_from(["Alba", "&", "Figli,", "S.p.A.", "uno;", 'detto "il', 'Rosso"', "a\nb", "più"]), max_size=4
)
people = st.lists(st.tuples(plain, plain, cells.map(" ".join), cells.map(" ".join)), min_size=1, max_size=12)


@settings(max_examples=100)
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
