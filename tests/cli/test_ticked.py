"""Ticked checklists read back from a terminal."""

import csv
from pathlib import Path

import pytest

from planner.workspace.database import at_path, reading
from planner.workspace.history import history
from tests.cli.running_planner import DAY, connections, planner


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A workspace with people, and beside it the checklist of a plan over them."""
    source = tmp_path / "Connections.csv"
    connections(source)
    place = tmp_path / "me.sqlite3"
    told = planner("plan", source, "--workspace", place, *DAY, "--output", tmp_path / "list.csv")
    assert told.exit_code == 0, told.output
    return place


def tick(checklist: Path, **cells: str) -> None:
    rows = list(csv.DictReader(checklist.read_text(encoding="utf-8-sig").splitlines()))
    rows[0].update(cells)
    with checklist.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def test_what_was_ticked_is_in_the_history_and_once_only(place: Path) -> None:
    checklist = place.with_name("list.csv")
    tick(checklist, done="x", notes="a warm answer")
    told = planner("workspace", "ticked", checklist, "--workspace", place, *DAY)
    assert told.exit_code == 0, told.output
    assert "Added for one person: one step of an approach and one note." in told.stderr
    again = planner("workspace", "ticked", checklist, "--workspace", place, *DAY)
    assert "Nothing new in this checklist." in again.stderr
    with reading(at_path(place)) as connection:
        assert [(event.kind, event.value or event.text) for event in history(connection)] == [
            ("status", "written"),
            ("note", "a warm answer"),
        ]


def test_what_is_not_understood_is_named_by_its_row(place: Path) -> None:
    checklist = place.with_name("list.csv")
    tick(checklist, done="perhaps")
    told = planner("workspace", "ticked", checklist, "--workspace", place, *DAY)
    assert told.exit_code == 1
    assert "list.csv: In row 2 the tick is neither yes nor no" in told.stderr


def test_another_file_is_no_checklist(place: Path) -> None:
    told = planner("workspace", "ticked", place.with_name("Connections.csv"), "--workspace", place)
    assert told.exit_code == 3
    assert "is not a checklist" in told.stderr
