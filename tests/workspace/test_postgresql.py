"""The same workspace on a PostgreSQL server. Runs where PLANNER_TEST_POSTGRESQL holds the address of an empty database.

Such as ``postgresql+psycopg://postgres@127.0.0.1:5432/planner_test``; everything in that database is thrown away.
"""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from planner.errors import ChangedMeanwhile, NetworkUnlike, WorkspaceElsewhere, WorkspaceUnusable
from planner.pipeline import recall
from planner.workspace import column_maps, people
from planner.workspace.backups import back_up, copy_to
from planner.workspace.checking import count_rows
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.erasing import erase_person
from planner.workspace.exporting import of_person
from planner.workspace.history import Entry, history, record, undo, versions
from planner.workspace.importing import Brought
from planner.workspace.opening import opened_url
from planner.workspace.standing import standings
from tests.cli.running_planner import NAMES, STRANGERS, connections, planner
from tests.workspace.exports import NOW, bring_files, person_named

URL = os.environ.get("PLANNER_TEST_POSTGRESQL", "")
DAY = date(2026, 11, 20)
pytestmark = pytest.mark.skipif(not URL, reason="PLANNER_TEST_POSTGRESQL names no PostgreSQL database to try it on")


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """A workspace in the database, which was empty before."""
    empty()
    yield opened_url(URL)
    empty()


def empty() -> None:
    engine = create_engine(URL)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()


def bring(workspace: Workspace, folder: Path, names: tuple[str, ...] = NAMES, **positions: str) -> Brought:
    return bring_files(workspace, connections(folder / "Connections.csv", names, **positions))


def names_in(workspace: Workspace) -> set[str]:
    return set(recall(workspace).profiles["full_name"])


def test_what_is_brought_in_is_there_for_who_opens_it_next(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path)
    assert names_in(opened_url(URL)) == set(NAMES)
    assert count_rows(workspace) > len(NAMES)


def test_a_newer_list_changes_what_it_changes_and_the_same_again_nothing(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path)
    newer = (*NAMES[1:], STRANGERS[0])
    assert bring(workspace, tmp_path, newer, Bruno="Director").counts == {"gone": 1, "new": 1, "role": 1}
    assert bring(workspace, tmp_path, newer, Bruno="Director").counts == {}


def test_an_import_that_is_asked_about_leaves_nothing_behind(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path)
    with pytest.raises(NetworkUnlike):
        bring(workspace, tmp_path, STRANGERS)
    assert names_in(workspace) == set(NAMES)
    assert count_rows(workspace) > 0


def test_decisions_are_recorded_and_can_be_taken_back(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path)
    ada = person_named(workspace, "Ada Aceri")
    with writing(workspace) as connection:
        record(connection, [Entry(subject=ada, kind="status", value="planned", day=DAY)])
        (written,) = record(connection, [Entry(subject=ada, kind="status", value="written", day=DAY, due=DAY)])
        undo(connection, [written], DAY)
    with reading(workspace) as connection:
        assert standings(history(connection))[ada].status == "planned"


def test_the_second_of_two_writers_is_told(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path)
    ada = person_named(workspace, "Ada Aceri")
    with reading(workspace) as connection:
        seen = versions(connection)
    for value in ("written", "resting"):
        entry = Entry(subject=ada, kind="status", value=value, day=DAY)
        if value == "written":
            with writing(workspace) as connection:
                record(connection, [entry], {ada: seen[ada]})
        else:
            with pytest.raises(ChangedMeanwhile), writing(workspace) as connection:
                record(connection, [entry], {ada: seen[ada]})
    with reading(workspace) as connection:
        assert [event.value for event in history(connection)] == ["written"]


def test_writers_at_the_same_time_take_turns(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path)
    ada = person_named(workspace, "Ada Aceri")

    def note(number: int) -> None:
        with writing(opened_url(URL)) as connection:
            record(connection, [Entry(subject=ada, kind="note", text=str(number), day=DAY)])

    with ThreadPoolExecutor(8) as writers:
        list(writers.map(note, range(40)))
    with reading(workspace) as connection:
        told = history(connection)
        assert people.everybody(connection)[ada]["version"] == 41
    assert sorted(int(event.text or "") for event in told) == list(range(40))
    assert [event.event_id for event in told] == list(range(1, 41))
    assert count_rows(workspace) > 0


def test_an_erased_person_is_in_no_table_and_does_not_come_back(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path)
    assert erase_person(workspace, person_named(workspace, "Ada Aceri"), NOW) == []
    assert bring(workspace, tmp_path).erased == 1
    assert names_in(workspace) == set(NAMES) - {"Ada Aceri"}
    assert "Aceri" not in whole_database()


def whole_database() -> str:
    """Every cell of every table."""
    engine = create_engine(URL)
    with engine.begin() as connection:
        tables = connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).scalars().all()
        return "".join(str(connection.execute(text(f'SELECT * FROM "{name}"')).all()) for name in tables)  # noqa: S608


def test_there_is_no_backup_through_sqlite(workspace: Workspace, tmp_path: Path) -> None:
    assert back_up(workspace, "before-import", NOW) is None
    with pytest.raises(WorkspaceElsewhere):
        copy_to(workspace, tmp_path / "copy.sqlite3")


def test_documents_and_exports_are_as_in_a_file(workspace: Workspace, tmp_path: Path) -> None:
    bring(workspace, tmp_path)
    column_maps.remember(workspace, {("who", "città"): {"who": "full_name"}})
    assert column_maps.remembered(workspace) == {("who", "città"): {"who": "full_name"}}
    with reading(workspace) as connection:
        (told,) = of_person(connection, person_named(workspace, "Ada Aceri"))["people"]
    assert told["contacts"][0]["record"]["company"] == "Prova Aceri Srl"


def test_the_commands_take_its_address(workspace: Workspace, tmp_path: Path) -> None:
    file = connections(tmp_path / "Connections.csv")
    given = ("--workspace", URL)
    assert workspace.path is None
    assert planner("plan", file, "--as-of", "2026-11-21", *given).exit_code == 0
    assert planner("check", *given).exit_code == 0
    assert planner("workspace", "export", tmp_path / "all.json", *given).exit_code == 0
    assert planner("workspace", "backup", tmp_path / "copy.sqlite3", *given).exit_code == 4
    assert planner("workspace", "restore", tmp_path / "copy.sqlite3", *given).exit_code == 4
    assert planner("workspace", "erase", "--yes", *given).exit_code == 1  # the export is left
    assert "Aceri" not in whole_database()
    assert planner("plan", *given).exit_code == 3


def test_a_server_that_does_not_answer_is_said_to_be_so() -> None:
    with pytest.raises(WorkspaceUnusable):
        opened_url("postgresql+psycopg://nobody@127.0.0.1:1/none")
