"""Workspaces as earlier versions have written them: opened, brought to the present schema, and with all they held."""

import json
import shutil
from pathlib import Path

import pytest

from planner.workspace.backups import backups_of
from planner.workspace.opening import opened
from planner.workspace.schema import HEAD
from tests.faults.dump import dump_of, unsound
from tests.faults.invented import NOW
from tests.faults.stored import FOLDER
from tests.faults.worker import edit

STORED = sorted(FOLDER.glob("*.sqlite3"))


def test_of_each_revision_a_file_is_stored() -> None:
    assert [int(file.stem) for file in STORED] == list(range(1, int(HEAD) + 1))


@pytest.mark.parametrize("stored", STORED, ids=lambda file: file.stem)
def test_a_stored_file_says_what_it_said_and_can_be_written_to(stored: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(stored, tmp_path / "me.sqlite3"))
    workspace = opened(path, NOW)
    dump, before = dump_of(workspace), json.loads(stored.with_suffix(".json").read_text())
    for table, rows in before.items():
        assert [{cell: row[cell] for cell in old} for row, old in zip(dump[table], rows, strict=True)] == rows, table
    assert unsound(workspace) == []
    assert len(backups_of(path)) == (0 if stored.stem == HEAD else 1)
    edit(workspace, "one more")
    assert dump_of(workspace)["events"][-1]["text"] == "one more"
