"""A workspace from a terminal is backed up, restored, exported and erased."""

import json
import os
import pty
import re
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from planner.locale import texts
from planner.workspace.backups import backups_of
from planner.workspace.database import at_path, writing
from planner.workspace.history import Entry, record
from tests.cli.running_planner import (
    NAMES,
    ROOT,
    STRANGERS,
    brought,
    connections,
    everybody,
    files_under,
    ids,
    planner,
)


def decide(place: Path, *entries: Entry) -> None:
    with writing(at_path(place)) as connection:
        record(connection, entries)


def test_a_backup_is_the_users_alone_and_brings_everything_back(held: Path, tmp_path: Path) -> None:
    decide(held, Entry(subject=ids(held)["Ada Aceri"], kind="note", text="Met at the fair", day=date(2026, 11, 20)))
    copy = tmp_path / "copy.sqlite3"
    assert planner("workspace", "backup", copy, "--workspace", held).exit_code == 0
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    before = exported(held)
    brought(connections(tmp_path / "other.csv", STRANGERS), held, "--also-unlike")
    assert exported(held) != before
    told = planner("workspace", "restore", copy, "--workspace", held)
    assert told.exit_code == 0
    assert exported(held) == before
    (aside,) = (Path(word.rstrip(".")) for word in told.stderr.split() if "before-restore" in word)
    assert len(exported(aside)["people"]) == len(NAMES) + len(STRANGERS)


def exported(place: Path) -> dict[str, list[dict[str, object]]]:
    """Everything in a workspace but where copies are and when it was exported."""
    out = place.with_name("exported.json")
    assert planner("workspace", "export", out, "--workspace", place).exit_code == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    out.unlink()
    return {name: value for name, value in told.items() if name not in {"exported_at", "copies", "workspace"}}


def test_a_backup_into_a_folder_is_named_after_the_workspace(held: Path, tmp_path: Path) -> None:
    (folder := tmp_path / "stick").mkdir()
    assert planner("workspace", "backup", folder, "--workspace", held).exit_code == 0
    (name,) = files_under(folder)
    assert re.fullmatch(r"anna-\d{4}-\d\d-\d\d\.sqlite3", name)


def test_a_backup_is_not_written_over_the_workspace_or_below_a_file(held: Path, file: Path) -> None:
    before = held.read_bytes()
    for out in (held, file / "copy.sqlite3"):
        assert planner("workspace", "backup", out, "--workspace", held).exit_code == 2
    assert everybody(held) == set(NAMES)
    assert file.read_text(encoding="utf-8").startswith("First Name")
    assert len(held.read_bytes()) == len(before)


@pytest.mark.parametrize("content", [b"", b"a file", None])
def test_what_is_no_backup_is_not_restored(held: Path, tmp_path: Path, content: bytes | None) -> None:
    before, copy = held.read_bytes(), tmp_path / "copy.sqlite3"
    if content is not None:
        copy.write_bytes(content)
    told = planner("workspace", "restore", copy, "--workspace", held)
    assert told.exit_code == 4
    assert "copy.sqlite3" in told.stderr
    assert held.read_bytes() == before


def test_restoring_does_not_forget_where_copies_were_written(held: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.sqlite3", tmp_path / "second.sqlite3"
    for copy in (first, second):
        planner("workspace", "backup", copy, "--workspace", held)
    planner("workspace", "restore", first, "--workspace", held)
    told = planner("workspace", "erase", "--yes", "--workspace", held)
    assert str(second) in told.stderr


def test_everything_is_exported_without_the_secret_key(held: Path, tmp_path: Path) -> None:
    planner("workspace", "erase", "--person", "Mara Mirti", "--yes", "--workspace", held)
    out = tmp_path / "all.json"
    assert planner("workspace", "export", out, "--workspace", held).exit_code == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    assert {one["full_name"] for one in told["people"]} == set(NAMES) - {"Mara Mirti"}
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    with closing(sqlite3.connect(held)) as connection:
        (key,) = connection.execute("SELECT content FROM documents WHERE name = 'key'").fetchone()
    assert key.strip('"') not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("by_id", [True, False])
def test_one_person_is_exported_by_id_or_name_and_nobody_else(held: Path, tmp_path: Path, by_id: bool) -> None:
    out = tmp_path / "ada.json"
    person = ids(held)["Ada Aceri"] if by_id else "ada aceri"
    assert planner("workspace", "export", out, "--person", person, "--workspace", held).exit_code == 0
    text = out.read_text(encoding="utf-8")
    assert [one["full_name"] for one in json.loads(text)["people"]] == ["Ada Aceri"]
    assert not any(name.split()[1] in text for name in NAMES[1:])


@pytest.mark.parametrize(
    ("words", "exit_code"),
    [
        (("export", "all.csv"), 2),
        (("export", "nowhere/all.json"), 2),
        (("export", "all.json", "--person", "Nobody"), 3),
        (("export", "all.json", "--person", "a"), 1),
        (("erase", "--yes", "--person", "Nobody"), 3),
        (("erase", "--yes", "--person", "a"), 1),
        (("erase", "--yes", "--person", ""), 3),
        (("erase",), 2),
        (("erase", "--person", "Ada Aceri"), 2),
    ],
)
def test_what_cannot_be_done_is_refused_and_nothing_is_erased(
    held: Path, tmp_path: Path, words: tuple[str, ...], exit_code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert planner("workspace", *words, "--workspace", held).exit_code == exit_code
    assert everybody(held) == set(NAMES)
    assert not (tmp_path / "all.json").exists()


def test_an_erased_person_is_nowhere_and_does_not_come_back(held: Path, file: Path, tmp_path: Path) -> None:
    brought(connections(tmp_path / "newer.csv", Ada="Head of Purchasing"), held)
    assert backups_of(held)
    told = planner("workspace", "erase", "--person", "Ada Aceri", "--yes", "--workspace", held)
    assert told.exit_code == 0
    assert not [path for path in held.parent.rglob("*") if path.is_file() and b"Aceri" in path.read_bytes()]
    again = brought(file, held)
    assert texts("en").say("changes-erased", contacts=1) in again.stderr
    assert everybody(held) == set(NAMES) - {"Ada Aceri"}


def test_copies_that_erasing_cannot_reach_are_named(held: Path, tmp_path: Path) -> None:
    kept, gone = tmp_path / "kept.sqlite3", tmp_path / "gone.json"
    planner("workspace", "backup", kept, "--workspace", held)
    planner("workspace", "export", gone, "--workspace", held)
    gone.unlink()
    told = planner("workspace", "erase", "--person", "Ada Aceri", "--yes", "--workspace", held)
    assert told.exit_code == 1
    assert str(kept) in told.stderr
    assert str(gone) not in told.stderr


def test_everything_is_erased_and_a_new_beginning_possible(held: Path, file: Path) -> None:
    brought(connections(file, Ada="Head of Purchasing"), held)
    assert planner("workspace", "erase", "--yes", "--workspace", held).exit_code == 0
    assert files_under(held.parent) == set()
    assert brought(file, held).exit_code == 0


def test_a_damaged_workspace_can_be_erased_and_its_copies_are_said_to_be_unknown(held: Path) -> None:
    held.write_bytes(b"rubbish")
    told = planner("workspace", "erase", "--yes", "--workspace", held)
    assert told.exit_code == 0
    assert texts("en").say("workspace-copies-unknown") in told.stderr
    assert files_under(held.parent) == set()


@pytest.mark.parametrize(
    ("answer", "language", "stays"),
    [("Yes", "en", False), ("", "en", True), ("maybe", "en", True), ("sì", "it", False)],
)  # fmt: skip
def test_on_a_terminal_erasing_asks_first(held: Path, answer: str, language: str, stays: bool) -> None:
    ours, theirs = pty.openpty()
    words = ("workspace", "erase", "--workspace", str(held), "--language", language)
    with subprocess.Popen(
        [sys.executable, "-m", "planner", *words], cwd=ROOT, stdin=theirs,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONUTF8": "1"},
    ) as process:  # fmt: skip
        os.write(ours, f"{answer}\n".encode())
        _, said = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert b"anna" in said
    assert held.exists() == stays
    assert process.returncode == (1 if stays else 0)
