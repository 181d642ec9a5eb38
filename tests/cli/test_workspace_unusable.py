"""A workspace that cannot be used is met with a clear sentence and a way out, and left as it is."""

import json
import re
import shlex
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.locale import texts
from planner.workspace.backups import backups_of
from tests.cli.running_planner import (
    DAY,
    NAMES,
    STRANGERS,
    brought,
    connections,
    everybody,
    planner,
    terminal,
)


def damaged(place: Path) -> None:
    data = bytearray(place.read_bytes())
    data[4096:12288] = bytes(8192)
    place.write_bytes(data)


def newer(place: Path) -> None:
    with closing(sqlite3.connect(place)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def no_workspace(place: Path) -> None:
    place.write_text("a list of wishes", encoding="utf-8")


@pytest.mark.parametrize("harm", [damaged, newer, no_workspace, Path.unlink])
@pytest.mark.parametrize("language", ["en", "it"])
def test_a_workspace_that_cannot_be_used_is_left_as_it_is_with_a_way_out(
    held: Path, file: Path, tmp_path: Path, harm: Callable[[Path], None], language: str
) -> None:
    brought(connections(tmp_path / "newer.csv", Ada="Head of Purchasing"), held)  # makes a backup
    harm(held)
    before = held.read_bytes() if held.exists() else None
    for command in (("plan",), ("plan", file, *DAY), ("contacts",), ("workspace", "export", tmp_path / "all.json")):
        told = planner(*command, "--workspace", held, "--language", language)
        assert (told.exit_code, told.stdout) == (4, "")
        assert str(held) in told.stderr
        assert len(re.findall(r"[.:](?:\s|$)", told.stderr)) <= 3
    assert (held.read_bytes() if held.exists() else None) == before


@pytest.mark.parametrize("harm", [damaged, no_workspace, Path.unlink])
def test_the_command_that_is_named_restores_the_latest_good_backup(
    held: Path, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    brought(connections(tmp_path / "newer.csv", Ada="Head of Purchasing"), held)
    brought(connections(tmp_path / "latest.csv", Ada="Director"), held)
    latest, good = backups_of(held)
    damaged(latest)
    harm(held)
    broken = held.read_bytes() if held.exists() else None
    told = planner("plan", "--workspace", held)
    assert str(latest) not in told.stderr
    command = told.stderr[told.stderr.index("planner workspace restore") :]
    assert shlex.split(command)[3] == str(good)
    assert planner(*shlex.split(command)[1:]).exit_code == 0
    assert everybody(held) == set(NAMES)
    aside = [path.read_bytes() for path in held.parent.glob("anna.damaged-*")]
    assert aside == ([broken] if broken is not None else [])


def test_a_command_with_awkward_names_can_be_pasted_as_it_is(file: Path, tmp_path: Path) -> None:
    place = tmp_path / "Anna's own; data" / "my net.sqlite3"
    brought(file, place)
    brought(connections(tmp_path / "newer.csv", Ada="Head of Purchasing"), place)
    damaged(place)
    told = planner("plan", "--workspace", place)
    command = told.stderr[told.stderr.index("planner workspace restore") :]
    assert planner(*shlex.split(command)[1:]).exit_code == 0
    assert everybody(place) == set(NAMES)


def test_a_workspace_in_use_elsewhere_is_waited_for_and_then_said_to_be_so(held: Path, file: Path) -> None:
    with closing(sqlite3.connect(held)) as other:
        other.execute("BEGIN EXCLUSIVE")
        told = brought(file, held)
    assert told.exit_code == 4
    assert "5 seconds" in told.stderr
    assert everybody(held) == set(NAMES)


MOUNTS = shutil.which("unshare") and subprocess.run(["unshare", "-rm", "true"], check=False).returncode == 0  # noqa: S607
alone = pytest.mark.skipif(not MOUNTS, reason="needs Linux and the right to mount a disk of one's own")


@alone
def test_a_workspace_on_a_read_only_disk_can_be_looked_at_but_not_written(held: Path, tmp_path: Path) -> None:
    mount = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    before = ("unshare", "-rm", "sh", "-c", mount, str(held.parent))
    seen = terminal("contacts", "--workspace", held, before=before)
    assert len(json.loads(seen.stdout)) == len(NAMES)
    other = connections(tmp_path / "newer.csv", Ada="Head of Purchasing")
    told = terminal("plan", other, "--workspace", held, before=before)
    assert (told.exit_code, told.stdout) == (4, "")
    assert str(held) in told.stderr
    copied = terminal("workspace", "backup", tmp_path / "copy.sqlite3", "--workspace", held, before=before)
    assert copied.exit_code == 0
    assert texts("en").say("workspace-copy-not-noted") in copied.stderr
    assert everybody(tmp_path / "copy.sqlite3") == set(NAMES)


@alone
def test_a_full_disk_is_said_and_leaves_the_workspace_as_it_was(held: Path, tmp_path: Path) -> None:
    size = held.stat().st_size + 8192
    (disk := tmp_path / "disk").mkdir()
    mount = (
        f'mount -t tmpfs -o size={size} none "$0" && cp "$1" "$0/anna.sqlite3" && chmod 600 "$0/anna.sqlite3" && '
        'cp "$0/anna.sqlite3" "$2"; shift 2; "$@"; code=$?; cmp "$0/anna.sqlite3" "$OLD" && exit $code'
    )
    other = connections(tmp_path / "newer.csv", STRANGERS)
    told = terminal(
        "plan", other, "--also-unlike", "--workspace", disk / "anna.sqlite3",
        before=("unshare", "-rm", "sh", "-c", mount, str(disk), str(held), str(tmp_path / "old")),
        OLD=str(tmp_path / "old"),
    )  # fmt: skip
    assert (told.exit_code, told.stdout) == (4, "")
    assert texts("en").say("error-workspace-full.next", file="") in told.stderr
