"""What was ticked in a checklist gets into the history, once, and never undoes what is known since."""

# ruff: noqa: E501 -- tables of cases, one a line
import csv
import hashlib
import io
import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checklist import checklist_bytes
from planner.checklist.reading_back import Ticks
from planner.checklist.rows import COLUMNS
from planner.errors import NotAChecklist, WorkspaceReadOnly
from planner.locale import LANGUAGES, Language, texts
from planner.model import Plan, Settings, Target
from planner.pipeline import measure, plan_measured, read_files, recall
from planner.samples import CONTACTS, sample
from planner.workspace.database import Workspace, at_path, reading, writing
from planner.workspace.erasing import erase_person
from planner.workspace.history import MAX_TEXT, Entry, Event, history, record, undo
from planner.workspace.importing import bring_in
from planner.workspace.opening import opened
from planner.workspace.standing import Standing, standings
from planner.workspace.tick_reader import EARLIER
from planner.workspace.ticked_people import Cards
from planner.workspace.ticks import Found, ReadBack, entries, read_back

AS_OF = date(2026, 12, 10)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
DUE = date(2026, 11, 24)
ADA, UGO = "p-ada", "p-ugo"
CARDS: Cards = {
    ADA: {"full_name": "Ada Rossi", "company": "Rossi Srl"},
    UGO: {"full_name": "Ugo Verdi", "company": None},
    "p-ivo": {"full_name": "Ivo Neri", "company": "Neri SpA"},
    "p-ivo2": {"full_name": "Ivo Neri", "company": "Neri SpA"},
}
EMPTY = dict.fromkeys(Ticks.column_names()) | {"row": 2, "done": False}


def ticks(*rows: dict[str, Any]) -> pl.DataFrame:
    """Rows of a checklist about Ada, but for what is said."""
    usual = {
        **EMPTY,
        "person_id": ADA,
        "full_name": "Ada Rossi",
        "company": "Rossi Srl",
        "action": "approach",
        "due": DUE,
    }
    full = [{**usual, "row": number, **row} for number, row in enumerate(rows, start=2)]
    return Ticks.validate(pl.DataFrame(full, schema=Ticks.create_empty().schema, orient="row"))


REPEAT = {"action": "repeat", "due": date(2026, 12, 3)}
OTHER = {"action": "other_person", "due": date(2026, 11, 27)}


def read(*rows: dict[str, Any], now: Standing | None = None, held: Sequence[str] = ()) -> Found:
    return entries(ticks(*rows), {now.person_id: now} if now else {}, CARDS, AS_OF, held=held)


def told(found: Found) -> list[tuple[str, str | None]]:
    return [(entry.kind, entry.value or entry.text) for entry in found.entries]


def codes(found: Found | ReadBack) -> list[tuple[str, int]]:
    return [(remark.code, remark.row) for remark in found.remarks]


def standing(status: str | None, since: date = DUE, **more: Any) -> Standing:  # noqa: ANN401 -- fields of several types
    return Standing.model_validate({"person_id": ADA, "status": status, "since": since, **more})


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([{"done": True}], [("status", "written")]),
        ([{"done": True}, {**REPEAT, "done": True}], [("status", "written"), ("status", "written")]),
        ([{**REPEAT, "done": True}, {"done": True}], [("status", "written"), ("status", "written")]),
        ([{"done": True}, {**OTHER, "done": True}], [("status", "written"), ("step", "other_person")]),
        ([{"done": True, "outcome": "replied"}, {**REPEAT, "done": True}], [("status", "written"), ("status", "written"), ("status", "replied")]),
        ([{"outcome": "replied"}], [("status", "replied")]),
        ([{"outcome": "meeting"}], [("status", "meeting")]),
        ([{"outcome": "done"}], [("status", "done")]),
        ([{"outcome": "declined"}], [("status", "declined")]),
        ([{"outcome": "no_reply"}], [("status", "resting")]),
        ([{"outcome": "no_reply"}, {**REPEAT, "outcome": "replied"}], [("status", "resting"), ("status", "replied")]),
        ([{"notes": "liked the idea"}], [("note", "liked the idea")]),
        ([{"outcome": "unknown", "outcome_text": "hm", "notes": "n"}], [("note", "hm"), ("note", "n")]),
        ([{"done": True}, {"done": True}], [("status", "written")]),
        ([{"notes": "n"}, {"notes": "n"}, {"notes": "other"}], [("note", "n"), ("note", "other")]),
        ([{}], []),
    ],
)  # fmt: skip
def test_each_tick_becomes_what_it_means_in_the_order_in_which_it_happened(
    rows: list[dict[str, Any]], expected: list[tuple[str, str]]
) -> None:
    assert told(read(*rows)) == expected


@pytest.mark.parametrize(
    ("row", "since", "day"),
    [
        ({}, None, DUE),
        ({"done_on": date(2026, 11, 26)}, None, date(2026, 11, 26)),
        ({"done_on": AS_OF + timedelta(1)}, None, DUE),
        ({"due": AS_OF + timedelta(1)}, None, AS_OF),
        ({"due": None}, None, AS_OF),
        ({}, date(2026, 11, 25), date(2026, 11, 25)),  # put on the list after the day it was due
        ({}, AS_OF + timedelta(9), AS_OF),  # a clock that went wrong
    ],
)
def test_the_day_is_the_one_in_the_tick_else_the_day_due_never_one_ahead(
    row: dict[str, Any], since: date | None, day: date
) -> None:
    found = read({"done": True, **row}, now=standing("planned", since) if since else None)
    assert [entry.day for entry in found.entries] == [day]


def test_a_day_ahead_is_told() -> None:
    assert codes(read({"done": True, "done_on": AS_OF + timedelta(1)})) == [("day-ahead", 2)]


def test_the_purpose_goes_with_the_message() -> None:
    assert [entry.topic for entry in read({"done": True, "purpose": "insight"}).entries] == ["insight"]


FURTHER = [("written", "replied"), ("written", "meeting"), ("written", "done"), ("written", "declined"), ("written", "resting"),
           ("replied", "meeting"), ("replied", "done"), ("replied", "declined"), ("meeting", "done"), ("no_reply", "replied"),
           ("done", "declined"), ("declined", "done"), ("other_person", "replied")]  # fmt: skip


@pytest.mark.parametrize(("ticked", "status"), FURTHER)
def test_a_status_is_never_set_back_and_the_notes_are_kept(ticked: str, status: str) -> None:
    rows: dict[str, dict[str, Any]] = {"written": {"done": True}, "other_person": {**OTHER, "done": True}}
    row = rows.get(ticked, {"outcome": ticked})
    found = read({**row, "notes": "n"}, now=standing(status))
    assert told(found) == [("note", "n")]
    assert codes(found) == [("further-on", 2)]


@pytest.mark.parametrize(
    ("row", "now"),
    [
        ({"done": True}, standing("written", written=(DUE,))),
        ({**REPEAT, "done": True}, standing("written", written=(DUE, DUE))),
        ({**OTHER, "done": True}, standing("written", written=(DUE,), passed=("other_person",))),
        ({"outcome": "replied"}, standing("replied")),
        ({"outcome": "no_reply"}, standing("resting")),
    ],
)  # fmt: skip
def test_what_the_workspace_knows_already_is_neither_added_nor_a_trouble(row: dict[str, Any], now: Standing) -> None:
    found = read(row, now=now)
    assert (found.entries, found.remarks, found.unchanged) == ([], [], 1)


@pytest.mark.parametrize(
    "row", [{"done": True}, {**REPEAT, "done": True}, {"outcome": "replied"}, {**OTHER, "done": True}]
)
@pytest.mark.parametrize("status", ["planned", "written"])
def test_a_row_of_an_earlier_approach_says_nothing_of_the_present_one(row: dict[str, Any], status: str) -> None:
    began = date(2026, 12, 9)
    old = {**row, "due": began - EARLIER - timedelta(1)}
    found = read(old, now=standing(status, began, written=(began,) if status == "written" else ()))
    assert (found.entries, codes(found)) == ([], [("further-on", 2)])


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"done": None}, "done-unclear"),
        ({"done": True, "action": None}, "action-unclear"),
        ({"done": True, "action": "not_planned"}, "action-unclear"),
        ({"outcome": "unknown", "outcome_text": "hm"}, "outcome-unclear"),
        ({**REPEAT, "done": True}, "repeat-alone"),
        ({"notes": "x" * (MAX_TEXT + 1)}, "note-cut"),
        ({"done": True, "person_id": "p-erased"}, "person-unknown"),
        ({"done": True, "person_id": "p-erased", "full_name": "Ugo Verdi", "company": None}, "person-unknown"),
        ({"done": True, "person_id": UGO}, "person-mixed"),
        ({"done": True, "person_id": None, "company": "Elsewhere"}, "person-unclear"),
        ({"done": True, "person_id": None, "full_name": "Ivo Neri", "company": "Neri SpA"}, "person-unclear"),
        ({"done": True, "person_id": None, "full_name": None}, "person-unclear"),
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_named_by_its_row_in_words_and_never_guessed(row: dict[str, Any], code: str) -> None:
    found = read({"notes": None}, row, {"done": True, "person_id": UGO, "full_name": "Ugo Verdi", "company": None})
    assert codes(found) == [(code, 3)]
    assert [entry.value for entry in found.entries if entry.subject == UGO] == ["written"]
    assert all("3" in texts(language).say(f"tick-{code}", row=3) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("row", "subject"),
    [
        ({"person_id": None}, ADA),
        ({"person_id": None, "full_name": "ROSSI, Ada", "company": "rossi srl"}, ADA),
        ({"person_id": None, "full_name": "Ugo Verdi", "company": None}, UGO),
        ({"full_name": "Ada Bianchi"}, ADA),  # a new name in the workspace, or in the file
        ({"full_name": None, "company": None}, ADA),
        ({"person_id": "p-ivo2", "full_name": "Ivo Neri"}, "p-ivo2"),
    ],
)
def test_a_person_is_found_by_id_else_by_name_and_company(row: dict[str, Any], subject: str) -> None:
    found = read({"done": True, **row})
    assert ([entry.subject for entry in found.entries], found.remarks) == ([subject], [])


def test_two_outcomes_of_one_step_are_not_weighed_against_each_other() -> None:
    found = read({"done": True, "outcome": "replied"}, {"done": True, "outcome": "declined"})
    assert told(found) == [("status", "written")]
    assert codes(found) == [("outcome-contradicts", 2), ("outcome-contradicts", 3)]


def test_if_no_tick_can_be_read_at_all_that_is_said_once() -> None:
    found = read({"done": None, "outcome": "replied"}, {"done": None}, {"done": None})
    assert told(found) == [("status", "replied")]
    assert codes(found) == [("done-missing", 2)]
    assert all(texts(language).knows("tick-done-missing") for language in LANGUAGES)


def test_a_long_note_is_cut_and_every_origin_fits_its_column() -> None:
    entry = read({"notes": "y" * (MAX_TEXT + 5)}).entries[0]
    assert entry.text == "y" * MAX_TEXT
    assert entry.origin
    assert len(entry.origin) == 64


def test_a_tick_read_under_the_id_of_somebody_who_is_another_one_since_is_known_again() -> None:
    frame = ticks({"done": True, "notes": "n", "person_id": "p-old", "full_name": None})
    before = entries(frame, {}, {"p-old": CARDS[ADA]}, AS_OF)
    held = [entry.origin for entry in before.entries if entry.origin]
    after = entries(frame, {}, CARDS, AS_OF, canonical={"p-old": ADA}, held=held)
    assert (after.entries, after.unchanged) == ([], 2)
    assert [entry.subject for entry in entries(frame, {}, CARDS, AS_OF, canonical={"p-old": ADA}).entries] == [ADA, ADA]


SOME = st.fixed_dictionaries(
    {},
    optional={
        "done": st.sampled_from([True, False, None]), "notes": st.sampled_from(["a", "b"]),
        "outcome": st.sampled_from(["no_reply", "replied", "meeting", "declined", "done"]),
        "action": st.sampled_from(["approach", "other_person", "repeat", "not_planned", None]),
        "due": st.sampled_from([DUE, DUE + timedelta(3), AS_OF + timedelta(3), None]),
        "done_on": st.sampled_from([DUE + timedelta(1), AS_OF + timedelta(1)]),
    },
)  # fmt: skip
STATUSES = st.sampled_from([None, "planned", "written", "replied", "meeting", "done", "resting", "declined"])
FAR = {"planned": 0, "written": 1, "resting": 2, "replied": 3, "meeting": 4, "done": 5, "declined": 5}


@given(rows=st.lists(SOME, min_size=1, max_size=6), status=STATUSES)
def test_read_again_nothing_is_added_and_no_status_ever_goes_back(
    rows: list[dict[str, Any]], status: str | None
) -> None:
    now = standing(status, written=(DUE,) if status == "written" else ()) if status else None
    first = read(*rows, now=now)
    events = [Event(**entry.model_dump(), event_id=at, at="") for at, entry in enumerate(first.entries, start=2)]
    before = [Event(event_id=1, at="", subject=ADA, kind="status", value=status, day=DUE)] if status else []
    way = [FAR[event.value] for event in [*before, *events] if event.kind == "status" and event.value]
    assert way == sorted(way)
    after = standings([*before, *events]).get(ADA)
    again = read(*rows, now=after, held=[entry.origin for entry in first.entries if entry.origin])
    assert again.entries == []


@pytest.fixture(scope="module")
def sample_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample network in it."""
    path = tmp_path_factory.mktemp("held") / "me.sqlite3"
    imported = read_files([sample(name) for name in CONTACTS])
    bring_in(opened(path, NOW), imported.contacts, imported.touches, imported.report, imported.owner, now=NOW)
    return path


@pytest.fixture(scope="module")
def made(sample_workspace: Path) -> Plan:
    measured = measure(recall(at_path(sample_workspace)), Target(roles=("Buyer",)), NOW.date())  # type: ignore[arg-type]
    return plan_measured(measured, Target(), Settings(), as_of=NOW.date(), language="en")


@pytest.fixture
def workspace(sample_workspace: Path, tmp_path: Path) -> Workspace:
    return at_path(Path(shutil.copy(sample_workspace, tmp_path / "me.sqlite3")))


Edit = Callable[[int, dict[str, str]], dict[str, str]]


def ticked(plan: Plan, edit: Edit, language: Language = "en") -> bytes:
    """The checklist with what ``edit`` gives for each row."""
    data = checklist_bytes(plan, "csv", texts(language)).decode("utf-8-sig")
    header, *rows = list(csv.reader(io.StringIO(data, newline="")))
    file = io.StringIO(newline="")
    changed = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
    csv.writer(file).writerows([header, *([*(row | edit(at, row)).values()] for at, row in enumerate(changed))])
    return file.getvalue().encode()


def all_done(at: int, row: dict[str, str]) -> dict[str, str]:
    return {
        "done": "x",
        "outcome": "replied" if at % 5 == 0 else "",
        "notes": f"note {at}" if row["action"] == "Write" else "",
    }


def events_of(workspace: Workspace) -> list[Event]:
    with reading(workspace) as connection:
        return [event for event in history(connection) if event.kind != "same"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_ticked_checklist_is_in_the_history_and_the_same_file_twice_changes_nothing(
    workspace: Workspace, made: Plan, language: Language
) -> None:
    data = ticked(made, lambda _at, row: {"done": "x", "notes": "=1+1\nè"} if row["purpose"] else {}, language)
    planned = {item.person_id for item in made.items}
    result = read_back(workspace, "plan.csv", data, AS_OF)
    assert result == ReadBack(
        people=len(planned), statuses=len(planned), steps=0, notes=len(planned), unchanged=0, remarks=()
    )
    found = events_of(workspace)
    assert {(event.subject, event.day) for event in found if event.value == "written"} == {
        (item.person_id, min(item.due, AS_OF)) for item in made.items if item.due
    }
    assert {event.topic for event in found if event.kind == "status"} == {item.purpose for item in made.items}
    assert {event.text for event in found if event.kind == "note"} == {"=1+1\nè"}
    path = workspace.path or Path()
    before = hashlib.sha256(path.read_bytes()).digest()
    assert read_back(workspace, "copy.csv", data, AS_OF + timedelta(30)) == ReadBack(0, 0, 0, 0, 2 * len(planned), ())
    assert hashlib.sha256(path.read_bytes()).digest() == before


def test_a_corrected_checklist_adds_what_is_new_alone(workspace: Workspace, made: Plan) -> None:
    read_back(workspace, "plan.csv", ticked(made, lambda at, _: {"done": "x"} if at == 0 else {}), AS_OF)
    corrected = ticked(
        made, lambda at, _: {"done": "x", "outcome": "replied"} if at == 0 else {"notes": "later"} if at == 1 else {}
    )
    result = read_back(workspace, "plan.csv", corrected, AS_OF)
    assert (result.people, result.statuses, result.notes, result.unchanged) == (2, 1, 1, 1)


def test_an_older_checklist_does_not_undo_what_was_set_since(workspace: Workspace, made: Plan) -> None:
    person = made.items[0].person_id
    with writing(workspace) as connection:
        record(connection, [Entry(subject=person, kind="status", value="meeting", day=AS_OF, due=AS_OF + timedelta(5))])
    result = read_back(
        workspace,
        "old.csv",
        ticked(made, lambda _, row: {"done": "x"} if row["person_id"] == person and row["purpose"] else {}),
        AS_OF,
    )
    assert [remark.code for remark in result.remarks] == ["further-on"]
    assert [event.value for event in events_of(workspace)] == ["meeting"]


def test_what_was_undone_stays_undone_when_the_checklist_is_read_again(workspace: Workspace, made: Plan) -> None:
    data = ticked(made, lambda at, _: {"done": "x"} if at == 0 else {})
    read_back(workspace, "plan.csv", data, AS_OF)
    with writing(workspace) as connection:
        undo(connection, [event.event_id for event in history(connection) if event.kind == "status"], AS_OF)
    assert read_back(workspace, "plan.csv", data, AS_OF).unchanged == 1
    assert standings(events_of(workspace)) == {}


def test_an_erased_person_is_told_by_the_row_and_does_not_come_back(workspace: Workspace, made: Plan) -> None:
    item = made.items[0]
    erase_person(workspace, item.person_id, NOW)
    result = read_back(workspace, "plan.csv", ticked(made, all_done), AS_OF)
    unknown = [remark for remark in result.remarks if remark.code == "person-unknown"]
    assert len(unknown) == 1 + len(item.follow_ups)
    assert item.person_id not in {event.subject for event in events_of(workspace)}
    assert item.full_name not in repr(result)


def test_a_checklist_without_the_column_of_persons_finds_them_by_name_and_company(
    workspace: Workspace, made: Plan
) -> None:
    result = read_back(
        workspace,
        "plan.csv",
        ticked(made, lambda _, row: {"person_id": "", "done": "x" if row["purpose"] else ""}),
        AS_OF,
    )
    assert (result.people, result.remarks) == (len(made.items), ())


def test_the_checklist_of_another_workspace_adds_nothing(tmp_path: Path, made: Plan) -> None:
    other = opened(tmp_path / "other.sqlite3", NOW)
    result = read_back(other, "plan.csv", ticked(made, all_done), AS_OF)
    assert (result.people, result.statuses, result.notes, events_of(other)) == (0, 0, 0, [])
    assert {remark.code for remark in result.remarks} == {"person-unknown"}


def test_a_file_that_is_no_checklist_changes_nothing(workspace: Workspace) -> None:
    with pytest.raises(NotAChecklist):
        read_back(workspace, "Connections.csv", sample(CONTACTS[0]).read_bytes(), AS_OF)
    assert events_of(workspace) == []


def test_a_workspace_that_may_only_be_read_says_so(workspace: Workspace, made: Plan) -> None:
    with pytest.raises(WorkspaceReadOnly):
        read_back(at_path(workspace.path or Path(), read_only=True), "plan.csv", ticked(made, all_done), AS_OF)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2])
def test_the_result_has_its_words(language: Language, count: int) -> None:
    say = texts(language)
    what = say.listing([say.say(f"ticks-{kind}", count=count) for kind in ("statuses", "steps", "notes")])
    assert say.say("ticks-read", people=count, what=what)
    assert say.say("ticks-unchanged", count=count)
