"""What a bad disk or another program did to a workspace's rows is noticed."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from planner.errors import ChangedMeanwhile, WorkspaceDamaged
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.history import Entry, history, record
from planner.workspace.opening import opened
from planner.workspace.schema import SEALED, events, people
from planner.workspace.sealing import add, change, next_id, remove, rows_of, unlike_marks
from tests.workspace.exports import NOW

CARD = {"version": 1, "position": None, "company": None, "profile_url": None, "email": None}


def note(text: str) -> Entry:
    return Entry(subject="ada", kind="note", day=date(2026, 11, 20), text=text)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """With two people and three notes."""
    made = opened(tmp_path / "me.sqlite3", NOW)
    with writing(made) as connection:
        add(connection, people, [{**CARD, "person_id": name, "full_name": name} for name in ("ada", "ugo")])
        record(connection, [note("one"), note("two"), note("three")])
    return made


def behind_its_back(workspace: Workspace, sql: str) -> None:
    assert workspace.path
    with closing(sqlite3.connect(workspace.path)) as connection, connection:
        connection.execute(sql)


def decide_twice(workspace: Workspace) -> None:
    """The second decision is on somebody whom the first one has changed."""
    with writing(workspace) as connection:
        record(connection, [note("four")])
        record(connection, [note("five")], {"ada": 1})


def opened_and_read(path: Path) -> None:
    with reading(opened(path, NOW)) as connection:
        history(connection)


DAMAGE = {
    "a cell": "UPDATE events SET text = 'tvo' WHERE event_id = 2",
    "a cell emptied": "UPDATE events SET text = NULL WHERE event_id = 2",
    "a seal": "UPDATE events SET seal = seal + 1 WHERE event_id = 2",
    "two rows' contents": "UPDATE events SET text = CASE event_id WHEN 1 THEN 'two' ELSE 'one' END WHERE event_id < 3",
    "a row gone": "DELETE FROM events WHERE event_id = 3",
    "all rows gone": "DELETE FROM events",
    "a row more": "INSERT INTO events SELECT 4, at, day, subject, kind, value, topic, due, text, about, origin, seal "
                  "FROM events WHERE event_id = 3",
    "a number": "UPDATE events SET event_id = 9 WHERE event_id = 3",
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_change_behind_the_programs_back_is_noticed_on_reading_or_opening(workspace: Workspace, damage: str) -> None:
    behind_its_back(workspace, DAMAGE[damage])
    assert workspace.path
    with pytest.raises(WorkspaceDamaged):
        opened_and_read(workspace.path)


@pytest.mark.parametrize("damage", ["a row gone", "all rows gone", "a row more"])
def test_a_lost_row_is_not_hidden_by_the_next_decision(workspace: Workspace, damage: str) -> None:
    behind_its_back(workspace, DAMAGE[damage])
    with pytest.raises(WorkspaceDamaged), writing(workspace) as connection:
        record(connection, [note("four")])
    with reading(workspace) as connection:
        assert unlike_marks(connection, SEALED) == ["events"]


def test_a_decision_that_is_not_made_leaves_no_trace(workspace: Workspace) -> None:
    with reading(workspace) as connection:
        before = rows_of(connection, events), rows_of(connection, people)
    with pytest.raises(ChangedMeanwhile):
        decide_twice(workspace)
    with reading(workspace) as connection:
        assert (rows_of(connection, events), rows_of(connection, people)) == before
        assert unlike_marks(connection, SEALED) == []


def test_rows_are_added_changed_and_removed_with_their_seals(workspace: Workspace) -> None:
    with writing(workspace) as connection:
        (ada, ugo) = rows_of(connection, people)
        change(connection, people, [{**ada, "company": "Alba"}])
        assert remove(connection, people, people.c.person_id == "ugo") == 1
        assert next_id(connection, events) == 4
        add(connection, people, [])
        change(connection, people, [])
    with reading(workspace) as connection:
        assert rows_of(connection, people) == [{**ada, "company": "Alba"}]
        assert unlike_marks(connection, SEALED) == []
    assert ugo["version"] == 1
