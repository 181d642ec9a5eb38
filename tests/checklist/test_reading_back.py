"""A checklist comes back as it was ticked, whatever a spreadsheet has done to the file in between."""

# ruff: noqa: E501 -- tables of cases, one a line
import csv
import io
from collections.abc import Callable
from datetime import date, datetime
from functools import cache

import openpyxl
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checklist import checklist_bytes
from planner.checklist.reading_back import Ticks, read_checklist
from planner.checklist.rows import COLUMNS
from planner.checklist.spreadsheet import csv_bytes
from planner.errors import NotPeople
from planner.locale import LANGUAGES, Language, texts
from planner.model import Plan, Settings
from planner.pipeline import Measured, load, measure, plan_measured, read_files
from planner.samples import CONTACTS, TARGET, sample
from planner.target_file import read_target

AS_OF = date(2026, 11, 21)
Rows = list[list[str]]
HOSTILE = (
    "=cmd|' /C calc'!A0", "@SUM(1+1)", "+39 333", "-2+3", "'=1+1", 'he said "yes", then; "no"', "one\ntwo\n\nthree,;\t",
    "😀 sì, perché", "\\", 'C:\\"x"', "a\\,b", "<b>x</b>", "'", '"', "x;y", "ï»¿", "# Title", "sep=;", "a;=1+1", 'a,"@x', "'t Hooft", "\n".join([",".join("abcdefghijklmnopqrstu")] * 5),
)  # fmt: skip


@cache
def measured() -> Measured:
    network = load([sample(name) for name in CONTACTS])
    return measure(network, read_target(sample(TARGET)), AS_OF)


@cache
def plan(language: Language, *, everybody: bool = False) -> Plan:
    target = read_target(sample(TARGET))
    return plan_measured(measured(), target, Settings(), as_of=AS_OF, language=language, everybody=everybody)


@cache
def written(language: Language = "en", *, semicolon: bool = False, everybody: bool = False) -> bytes:
    return checklist_bytes(plan(language, everybody=everybody), "csv", texts(language), semicolon=semicolon)


def rows_of(data: bytes) -> Rows:
    text = data.decode("utf-8-sig")
    separator = max(",;", key=text.splitlines()[0].count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def saved(rows: Rows, separator: str = ",", encoding: str = "utf-8-sig") -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=separator).writerows(rows)
    return file.getvalue().encode(encoding)


def with_cells(cells: dict[str, str], language: Language = "en") -> Rows:
    """Our checklist with something in the first row."""
    rows = rows_of(written(language))
    for column, text in cells.items():
        rows[1][COLUMNS.index(column)] = text
    return rows


def first(rows: Rows) -> dict[str, object]:
    return read_checklist("plan.csv", saved(rows)).row(0, named=True)


def days_as(rows: Rows, form: str) -> Rows:
    """All days due as a spreadsheet shows them."""
    at = COLUMNS.index("due")
    changed = [[*row[:at], date.fromisoformat(row[at]).strftime(form), *row[at + 1 :]] for row in rows[1:]]
    return [rows[0], *changed]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("semicolon", [False, True])
@pytest.mark.parametrize("everybody", [False, True])
def test_a_fresh_checklist_says_that_nothing_is_done(language: Language, semicolon: bool, everybody: bool) -> None:
    made = plan(language, everybody=everybody)
    read = read_checklist("plan.csv", written(language, semicolon=semicolon, everybody=everybody))
    assert read["done"].to_list() == [False] * read.height
    assert read.select("outcome", "notes", "done_on").drop_nulls().is_empty()
    expected = sorted(
        (str(item.due), "approach" if item.due else "not_planned", item.purpose, item.person_id, item.full_name)
        for item in made.items
    )
    approaches = read.filter(pl.col("purpose").is_not_null())
    assert expected == sorted(
        (str(due), *cells) for due, *cells in approaches.select("due", "action", "purpose", "person_id", "full_name").rows()
    )  # fmt: skip
    steps = [(step.due, step.kind, item.person_id) for item in made.items for step in item.follow_ups]
    later = read.filter(pl.col("purpose").is_null()).select("due", "action", "person_id").rows()
    assert sorted(later) == sorted(steps)


DONE = {
    "x": True,
    "X": True,
    "✓": True,
    "sì": True,
    "yes": True,
    "VERO": True,
    "1": True,
    "": False,
    "no": False,
    "☐": False,
    "FALSE": False,
    "maybe": None,
    "?": None,
}
OUTCOMES = {
    "": None,
    "replied": "replied",
    "Ha risposto": "replied",
    "no reply": "no_reply",
    "appuntamento": "meeting",
    "we talked": "done",
    "declined": "declined",
    "done": "unknown",
}
NOTES = st.one_of(
    st.sampled_from(["", *HOSTILE]), st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=40)
)
TICKS = st.lists(
    st.tuples(st.sampled_from(sorted(DONE)), st.sampled_from(sorted(OUTCOMES)), NOTES), min_size=1, max_size=8
)


@given(
    language=st.sampled_from(LANGUAGES), separator=st.sampled_from(",;\t"), encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    ticks=TICKS, order=st.randoms(use_true_random=False),
)  # fmt: skip
def test_what_was_ticked_is_read_back(
    language: Language, separator: str, encoding: str, ticks: list[tuple[str, str, str]], order: object
) -> None:
    header, *rows = rows_of(written(language))
    order.shuffle(rows)  # type: ignore[attr-defined]
    for row, (done, outcome, notes) in zip(rows, ticks, strict=False):
        row[COLUMNS.index("done")], row[COLUMNS.index("outcome")], row[COLUMNS.index("notes")] = done, outcome, notes
    read = read_checklist("plan.csv", saved([header, *rows], separator, encoding))
    padded = [*ticks, *[("", "", "")] * (len(rows) - len(ticks))]
    assert read["person_id"].to_list() == [row[COLUMNS.index("person_id")] for row in rows]
    assert [str(day) for day in read["due"]] == [row[COLUMNS.index("due")] for row in rows]
    assert read["done"].to_list() == [DONE[done] for done, _, _ in padded]
    assert read["outcome"].to_list() == [OUTCOMES[outcome] for _, outcome, _ in padded]
    assert read["notes"].to_list() == [stripped(notes) for _, _, notes in padded]


def stripped(text: str) -> str | None:
    """As any cell is read: without the blanks around it."""
    left: str = pl.Series([text]).str.strip_chars().item()
    return left or None


@pytest.mark.parametrize("notes", HOSTILE)
def test_notes_that_would_be_code_elsewhere_stay_text(notes: str) -> None:
    assert first(with_cells({"notes": notes}))["notes"] == notes.strip()


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "X",
        " x ",
        "✓",
        "✔",
        "✔️",
        "☑",
        "✅",
        "v",
        "sì",
        "SÌ",
        "si",
        "si'",
        "s",
        "S",
        "yes",
        "Yes.",
        "y",
        "ok",
        "OK",
        "Ok!",
        "vero",
        "VERO",
        "true",
        "TRUE",
        "True",
        "fatto",
        "done",
        "1",
        "[x]",
        "２１/11/2026",
    ],
)
def test_what_means_yes_is_a_tick(text: str) -> None:
    assert first(with_cells({"done": text}))["done"] is True


@pytest.mark.parametrize(
    "text", ["", " ", "no", "No", "NO.", "false", "FALSO", "0", "☐", "-", "–", "[ ]", "non ancora"]
)
def test_what_means_no_is_none(text: str) -> None:
    assert first(with_cells({"done": text}))["done"] is False


@pytest.mark.parametrize(
    "text",
    ["?", "quasi", "tomorrow", "xx", "2", "no!?", "x? maybe", "31/11/2026", "=TRUE()", "☒", "3/2027", "boh " * 50],
)
def test_anything_else_is_not_guessed(text: str) -> None:
    told = first(with_cells({"done": text}))
    assert (told["done"], told["done_on"]) == (None, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-24", date(2026, 11, 24)),
        ("24/11/2026", date(2026, 11, 24)),
        ("24.11.26", date(2026, 11, 24)),
        ("24 novembre 2026", date(2026, 11, 24)),
        ("martedì 24 novembre 2026", date(2026, 11, 24)),
        ("46350", date(2026, 11, 24)),
        ("24/11", date(2026, 11, 24)),
        ("24-nov", date(2026, 11, 24)),
        ("24 Nov.", date(2026, 11, 24)),
        ("Nov 24", date(2026, 11, 24)),
        ("7-gen", date(2027, 1, 7)),
        ("02/12", date(2026, 12, 2)),
        ("2026-11-24 10:30:00", date(2026, 11, 24)),
    ],
)
def test_a_day_in_place_of_a_tick_says_when_it_was_done(text: str, day: date) -> None:
    told = first(days_as(with_cells({"done": text}, "it"), "%d/%m/%Y"))
    assert (told["done"], told["done_on"]) == (True, day)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "form", ["%Y-%m-%d", "%d/%m/%Y", "%d/%m/%y", "%m/%d/%Y", "%d.%m.%Y", "%d %b %Y", "%Y-%m-%d 00:00:00"]
)
def test_days_are_the_same_however_a_spreadsheet_shows_them(language: Language, form: str) -> None:
    rows = rows_of(written(language))
    assert read_checklist("plan.csv", saved(days_as(rows, form)))["due"].equals(
        read_checklist("plan.csv", written(language))["due"]
    )


@pytest.mark.parametrize(
    ("language", "texts_due", "days"),
    [
        ("it", ["03/12/2026"], [date(2026, 12, 3)]),
        ("en", ["12/03/2026", "12/04/2026"], [date(2026, 12, 3), date(2026, 12, 4)]),  # 12 April 2026 is a Sunday
        ("en", ["12/03/2026"], [None]),  # 3 December and 12 March are both working days
        ("en", ["24/11/2026", "11/25/2026", "03/12/2026"], [date(2026, 11, 24), date(2026, 11, 25), None]),
        ("en", ["soon"], [None]),
    ],
)  # fmt: skip
def test_a_day_whose_month_cannot_be_told_is_not_guessed(
    language: Language, texts_due: list[str], days: list[date | None]
) -> None:
    header, *rows = rows_of(written(language))
    for row, text in zip(rows, texts_due, strict=False):
        row[COLUMNS.index("due")] = text
    assert read_checklist("plan.csv", saved([header, *rows[: len(days)]]))["due"].to_list() == days


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("no reply", "no_reply"), ("Nessuna risposta", "no_reply"), ("no_reply", "no_reply"), ("didn’t reply", "no_reply"),
        ("replied", "replied"), ("HA RISPOSTO!", "replied"), ("meeting", "meeting"), ("Appuntamento fissato.", "meeting"),
        ("parlato", "done"), ("met", "done"), ("declined", "declined"), ("non è interessata", "declined"),
        ("fatto", "unknown"), ("no", "unknown"), ("replied, but wants nothing", "unknown"), ("-", None), ("n/a", None), ("", None),
    ],
)  # fmt: skip
def test_outcomes_are_told_by_the_whole_cell(text: str, outcome: str | None) -> None:
    told = first(with_cells({"outcome": text}))
    assert told["outcome"] == outcome
    assert told["outcome_text"] == (text if outcome else None)


def without(*columns: str) -> Callable[[Rows], Rows]:
    kept = [at for at, column in enumerate(COLUMNS) if column not in columns]
    return lambda rows: [[row[at] for at in kept] for row in rows]


SAVED_AGAIN: dict[str, tuple[Callable[[Rows], Rows], set[str]]] = {
    "sorted by name": (lambda rows: [rows[0], *sorted(rows[1:], key=lambda row: row[4])], set()),
    "columns in reverse": (lambda rows: [row[::-1] for row in rows], set()),
    "a column added in front": (lambda rows: [["my own" if row is rows[0] else "x", *row] for row in rows], set()),
    "a column without a title": (lambda rows: [["" if row is rows[0] else "x", *row] for row in rows], set()),
    "empty columns behind": (lambda rows: [[*row, "", ""] for row in rows], set()),
    "a title above": (lambda rows: [["My plan", *[""] * 20], [""] * 21, *rows], set()),
    "blank rows between": (lambda rows: [line for row in rows for line in (row, [""] * 21)], set()),
    "other case": (lambda rows: [[cell.upper() for cell in rows[0]], *rows[1:]], set()),
    "without the person": (without("person_id"), {"person_id"}),
    "only what is needed": (without("week", "position", "purpose", "channel", "message", "give", "first_question", "why", "score", "known_share", "profile_url", "email", "rank"), {"purpose"}),
    "without the action": (without("action"), {"action"}),
    "without person and drafts": (without("person_id", "message", "give", "first_question", "why", "score"), {"person_id"}),
    "mark of the encoding taken for letters": (lambda rows: [[f"ï»¿{rows[0][0]}", *rows[0][1:]], *rows[1:]], set()),
}  # fmt: skip


@pytest.mark.parametrize("how", SAVED_AGAIN)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rearranged_checklist_says_the_same_but_for_what_was_left_out(how: str, language: Language) -> None:
    rearranged, gone = SAVED_AGAIN[how]
    rows = with_cells({"done": "x", "outcome": "meeting", "notes": "one\ntwo"}, language)
    kept = [column for column in Ticks.column_names() if column not in {*gone, "row"}]
    columns = ["full_name", "due"]
    before = read_checklist("plan.csv", saved(rows))
    after = read_checklist("plan.csv", saved(rearranged(rows)))
    assert after.select(kept).sort(columns).equals(before.select(kept).sort(columns))
    assert [after[column].null_count() for column in gone] == [after.height] * len(gone)


def test_filtered_and_doubled_rows_are_rows_like_any_other() -> None:
    header, *rows = with_cells({"done": "x"})
    read = read_checklist("plan.csv", saved([header, rows[0], rows[5], rows[0]]))
    assert read["done"].to_list() == [True, False, True]
    assert read["row"].to_list() == [2, 3, 4]


def test_without_a_column_for_ticks_none_is_read_and_none_denied() -> None:
    read = read_checklist("plan.csv", saved(without("done")(with_cells({"outcome": "replied"}))))
    assert read["done"].null_count() == read.height
    assert read["outcome"][0] == "replied"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le", "utf-8"])
def test_every_encoding_of_spreadsheets_is_read(encoding: str) -> None:
    rows = [
        [cell.encode("cp1252", "ignore").decode("cp1252") for cell in row]
        for row in with_cells({"done": "sì", "notes": "perché così è"}, "it")
    ]
    read = read_checklist("piano.csv", saved(rows, ";", encoding))
    assert (read["done"][0], read["notes"][0]) == (True, "perché così è")


def workbook(rows: list[list[object]], *, empty_sheet: bool = False) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Plan") if empty_sheet else book.active
    for row in rows:
        sheet.append(row)
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


@pytest.mark.parametrize("empty_sheet", [False, True])
@pytest.mark.parametrize(
    ("cell", "done", "done_on"),
    [("x", True, None), (True, True, None), (False, False, None), (1, True, None), (0, False, None), (datetime(2026, 11, 24), True, date(2026, 11, 24)), (None, False, None), (3.5, None, None)],  # noqa: DTZ001 -- a workbook's dates have no zone
)  # fmt: skip
def test_a_workbook_is_read_with_its_own_dates_and_truths(
    cell: object, done: bool | None, done_on: date | None, empty_sheet: bool
) -> None:
    header, *rows = rows_of(written())
    due = COLUMNS.index("due")
    dated: list[list[object]] = [[*row[:due], datetime.fromisoformat(row[due]), *row[due + 1 :]] for row in rows]
    dated[0][COLUMNS.index("done")], dated[0][COLUMNS.index("notes")] = cell, "=1+1\nè"
    read = read_checklist("plan.xlsx", workbook([list(header), *dated], empty_sheet=empty_sheet))
    assert read.row(0, named=True)["notes"] == "=1+1\nè"
    assert (read["done"][0], read["done_on"][0]) == (done, done_on)
    assert read["due"].equals(read_checklist("plan.csv", written())["due"])


@given(
    name=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf"]), min_size=1, max_size=20)
    .map(str.strip)
    .filter(bool),
    company=st.sampled_from([text for text in HOSTILE if "\n" not in text and text != "'=1+1"]),
)
def test_names_come_back_without_the_quotes_that_we_put_in(name: str, company: str) -> None:
    titles = ["done", "action", "name", "company", "person", "outcome"]
    data = csv_bytes(pl.DataFrame([["", "Write", name, company, "p-1", ""]], schema=titles, orient="row"))
    told = read_checklist("plan.csv", data).row(0, named=True)
    assert (told["full_name"], told["company"]) == (name, company)


@pytest.mark.parametrize("how", SAVED_AGAIN)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_checklist_is_never_read_as_contacts(how: str, language: Language) -> None:
    rearranged, _ = SAVED_AGAIN[how]
    imported = read_files([("plan.csv", saved(rearranged(with_cells({"done": "x"}, language))))])
    assert imported.contacts.is_empty()
    assert isinstance(imported.report.error, NotPeople)
