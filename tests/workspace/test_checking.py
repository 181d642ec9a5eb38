"""What is looked at in a workspace: every row, every backup, who else may read the files."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from planner.errors import WorkspaceDamaged
from planner.workspace import documents
from planner.workspace.backups import back_up
from planner.workspace.checking import count_rows, is_sound, open_to_others, unsound_backups
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.opening import opened, opened_in_memory
from planner.workspace.schema import SEALED
from planner.workspace.sealing import rows_of
from tests.workspace.exports import NOW, bring_files

CONNECTIONS = b"""First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Aceri,https://www.linkedin.com/in/aceri,,Prova Srl,Buyer,01 Mar 2024
Bruno,Betulla,https://www.linkedin.com/in/betulla,,Esempio Spa,Seller,03 Mar 2024
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Two people, a document, a change and a backup."""
    made = opened(tmp_path / "anna.sqlite3", NOW)
    bring_files(made, ("Connections.csv", CONNECTIONS))
    bring_files(made, ("Connections.csv", CONNECTIONS.replace(b"Seller", b"Plumber")))
    with writing(made) as connection:
        documents.keep(connection, "target", {"roles": []})
    return made


def file_of(workspace: Workspace) -> Path:
    assert workspace.path
    return workspace.path


def sql(path: Path, told: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(told)


def test_every_row_is_read_and_counted(workspace: Workspace) -> None:
    with reading(workspace) as connection:
        rows = sum(len(rows_of(connection, table)) for table in SEALED)
    assert count_rows(workspace) == rows > 5
    assert count_rows(opened_in_memory()) == 0


HARM = [
    "UPDATE people SET full_name = 'Somebody Else' WHERE full_name = 'Ada Aceri'",
    "UPDATE contacts SET gone_in = 1 WHERE row_id = 1",
    "UPDATE documents SET seal = seal + 1",
    "DELETE FROM changes",
    "DELETE FROM marks WHERE of_table = 'people'",
    "INSERT INTO copies (path, at, seal) VALUES ('/x', 'now', 5)",
]


@pytest.mark.parametrize("harm", HARM)
def test_a_row_that_was_changed_lost_or_added_behind_our_back_is_noticed(workspace: Workspace, harm: str) -> None:
    sql(file_of(workspace), harm)
    with pytest.raises(WorkspaceDamaged) as found:
        count_rows(workspace)
    assert found.value.facts == {"file": "anna"}


@pytest.mark.parametrize("harm", HARM)
def test_a_backup_with_such_a_row_is_not_sound(workspace: Workspace, harm: str) -> None:
    backup = back_up(workspace, "before-import", NOW)
    assert backup
    assert is_sound(backup)
    sql(backup, harm)
    assert unsound_backups(file_of(workspace)) == [backup]


@pytest.mark.parametrize("content", [b"", b"a file", None])
def test_what_is_no_backup_is_not_sound(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "copy.sqlite3"
    if content is not None:
        path.write_bytes(content)
    assert not is_sound(path)


def test_looking_changes_nothing(workspace: Workspace) -> None:
    files = [path for path in file_of(workspace).parent.rglob("*") if path.is_file()]
    before = [path.read_bytes() for path in files]
    count_rows(workspace)
    assert unsound_backups(file_of(workspace)) == []
    assert [path.read_bytes() for path in files] == before


@pytest.mark.parametrize(("mode", "is_open"), [(0o600, False), (0o400, False), (0o640, True), (0o602, True)])
def test_a_file_that_others_may_read_or_write_is_found(workspace: Workspace, mode: int, is_open: bool) -> None:
    path = file_of(workspace)
    assert open_to_others(path) == []
    path.chmod(mode)
    assert open_to_others(path) == ([path] if is_open else [])
