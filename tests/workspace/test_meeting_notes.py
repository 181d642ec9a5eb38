"""What a conversation leaves behind is kept as notes and a step, and found again."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from planner.locale import Language, texts
from planner.planning.meetings import Meeting, Promise
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.history import Entry, history, record, undo
from planner.workspace.meeting_notes import Left, entries_of, meeting_of
from planner.workspace.opening import opened
from planner.workspace.standing import Standing, standings

TODAY, TUESDAY, LATER = date(2026, 11, 21), date(2026, 11, 24), date(2027, 2, 22)
NOTHING = Left("", None, "", None)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(tmp_path / "mine.sqlite3", datetime(2026, 11, 1, tzinfo=UTC))


def kept(workspace: Workspace, *entries: Entry) -> list[int]:
    with writing(workspace) as connection:
        return record(connection, entries)


def found(workspace: Workspace) -> Meeting:
    with reading(workspace) as connection:
        told = history(connection)
    return meeting_of(told, standings(told).get("ada") or Standing(person_id="ada"))


def agreed(day: date = TUESDAY) -> Entry:
    return Entry(subject="ada", kind="status", value="meeting", day=TODAY, due=day, topic="insight")


@pytest.mark.parametrize(
    ("left", "kinds"),
    [
        (NOTHING, []),
        (Left("  ", TUESDAY, "\n", None), []),
        (Left("send it", None, "", None), [("note", "promise", None)]),
        (Left("send it", TUESDAY, "Ugo", LATER),
         [("note", "promise", TUESDAY), ("note", "who_else", None), ("status", None, LATER)]),
    ],
    ids=["nothing", "blanks", "a promise", "everything"],
)  # fmt: skip
def test_each_part_is_an_entry_and_empty_parts_are_none(left: Left, kinds: list[tuple[str, str, date]]) -> None:
    entries = entries_of(left, "ada", TODAY, texts("en"))
    assert [(entry.kind, entry.topic, entry.due) for entry in entries] == kinds
    assert {entry.subject for entry in entries} <= {"ada"}


@pytest.mark.parametrize(
    ("language", "promise", "names"),
    [
        ("en", "Promised by December 1, 2026: send it", "Names heard: Ugo"),
        ("it", "Promessa entro il 1 dicembre 2026: send it", "Nomi sentiti: Ugo"),
    ],
)
def test_what_was_left_is_found_again(workspace: Workspace, language: Language, promise: str, names: str) -> None:
    due = date(2026, 12, 1)
    kept(workspace, agreed())
    kept(workspace, *entries_of(Left("send it", due, "Ugo", LATER), "ada", TUESDAY, texts(language)))
    assert found(workspace) == Meeting(TUESDAY, "insight", (Promise(promise, due),), (names,), LATER)


def test_a_reworded_promise_keeps_its_day_and_one_taken_back_is_gone(workspace: Workspace) -> None:
    kept(workspace, agreed())
    (first,) = kept(workspace, *entries_of(Left("send it", LATER, "", None), "ada", TUESDAY, texts("en")))
    (second,) = kept(workspace, Entry(subject="ada", kind="note", day=TUESDAY, text="Send both", about=first))
    assert found(workspace).promises == (Promise("Send both", LATER),)
    with writing(workspace) as connection:
        undo(connection, [second], TUESDAY)
        undo(connection, [first], TUESDAY)
    assert found(workspace).promises == ()


def test_a_further_conversation_begins_with_an_empty_sheet(workspace: Workspace) -> None:
    kept(workspace, agreed())
    kept(workspace, *entries_of(Left("send it", None, "Ugo", LATER), "ada", TUESDAY, texts("en")))
    kept(workspace, agreed(LATER))
    assert found(workspace) == Meeting(LATER, "insight")


def test_an_ordinary_note_is_no_promise(workspace: Workspace) -> None:
    kept(workspace, agreed(), Entry(subject="ada", kind="note", day=TODAY, text="Promised: nothing"))
    assert found(workspace) == Meeting(TUESDAY, "insight")


def test_before_anything_is_agreed_the_sheet_is_empty(workspace: Workspace) -> None:
    assert found(workspace) == Meeting()
