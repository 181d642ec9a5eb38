"""Where a workspace is: what the user may say of it, and how files are named."""

from pathlib import Path

import pytest
from sqlalchemy import URL

from planner.errors import DatabaseUnknown, WorkspaceElsewhere
from planner.workspace.places import (
    FIRST_OPENED,
    data_folder,
    first_opened,
    open_first,
    path_for,
    path_of,
    place_of,
    workspaces_in,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a workspace, one that was kept aside, an unfinished one, a file without an ending."""
    for name in ("anna.sqlite3", "bea.sqlite3", "anna.damaged-2026.sqlite3", ".anna.sqlite3.77", "plain", "my.docs"):
        (tmp_path / name).touch()
    (tmp_path / "clients.old").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("anna.sqlite3", "anna.sqlite3"),
        ("new.sqlite3", "new.sqlite3"),
        ("new.db", "new.db"),
        ("plain", "plain"),
        ("my.docs", "my.docs"),
        ("new", "new/my-network.sqlite3"),
        ("", "my-network.sqlite3"),
        ("clients.old", "clients.old/my-network.sqlite3"),
    ],
)
def test_a_file_is_itself_and_a_folder_holds_the_first_workspace(folder: Path, given: str, found: str) -> None:
    assert path_of(folder / given) == folder / found
    assert place_of(str(folder / given)) == folder / found
    assert place_of(f"sqlite:///{folder / given}") == folder / found


@pytest.mark.parametrize("given", [None, "", "sqlite://"])
def test_unless_told_the_workspace_is_the_first_in_the_data_folder(given: str | None) -> None:
    assert place_of(given) == path_of(None) == data_folder() / "my-network.sqlite3"


def test_the_address_of_a_server_stays_an_address() -> None:
    place = place_of("postgresql+psycopg://anna@db.example:5433/mine")
    assert isinstance(place, URL)
    assert (place.host, place.port, place.database) == ("db.example", 5433, "mine")


@pytest.mark.parametrize("given", ["://", "://db.example/mine", "postgresql://anna@db.example:port/mine"])
def test_an_address_that_is_none_is_refused(given: str) -> None:
    with pytest.raises(DatabaseUnknown):
        place_of(given)


def test_the_workspaces_of_a_folder_are_its_files_but_those_kept_aside(folder: Path) -> None:
    assert [path.name for path in workspaces_in(folder)] == ["anna.sqlite3", "bea.sqlite3"]
    assert workspaces_in(folder / "nowhere") == []


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Carla", "carla.sqlite3"),
        ("Anna", "anna-1.sqlite3"),
        ("Città di Prova, 2026!", "citta-di-prova-2026.sqlite3"),
        ("../../etc/passwd", "etc-passwd.sqlite3"),
        ("网络", "workspace.sqlite3"),
        ("", "workspace.sqlite3"),
        ("x" * 300, f"{'x' * 40}.sqlite3"),
    ],
)
def test_a_new_workspace_gets_a_free_and_plain_name_in_its_folder(folder: Path, name: str, file: str) -> None:
    assert path_for(folder, name) == folder / file


def test_the_page_begins_with_the_workspace_that_was_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.delenv(FIRST_OPENED, raising=False)
    assert first_opened() == path_of(None)
    monkeypatch.setenv(FIRST_OPENED, "")
    open_first(str(tmp_path / "anna.sqlite3"))
    assert first_opened() == tmp_path / "anna.sqlite3"


def test_the_page_does_not_begin_with_a_database_server() -> None:
    with pytest.raises(WorkspaceElsewhere):
        open_first("postgresql+psycopg://anna@127.0.0.1/planner")
