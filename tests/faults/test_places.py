"""Places that do not let us: a full disk, a folder that may only be read, limits of the operating system, a lock."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from planner.errors import WorkspaceBusy
from planner.workspace.backups import back_up, copy_to
from planner.workspace.database import WAIT_SECONDS, writing
from planner.workspace.documents import keep
from planner.workspace.opening import opened
from tests.faults.amounts import FULL
from tests.faults.conftest import SMALL
from tests.faults.dump import dump_at, dump_of, lasting, unsound
from tests.faults.invented import NOW
from tests.faults.warm import Warm, warm_process
from tests.faults.worker import edit

HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=0.2)
connection.execute(sys.argv[2])
print("held", flush=True)
time.sleep(float(sys.argv[3]))
"""


@contextmanager
def held_elsewhere(path: Path, begin: str, seconds: float) -> Iterator[None]:
    """Another process that holds a lock on a workspace for so long."""
    command = [sys.executable, "-c", HOLD, str(path), begin, str(seconds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        yield
        process.kill()


@pytest.fixture
def path(base: Path, tmp_path: Path) -> Path:
    """A workspace of a few people."""
    folder = tmp_path / "w"
    folder.mkdir()
    return Path(shutil.copy(base, folder / "me.sqlite3"))


def test_a_writer_waits_for_another_one_and_then_writes(path: Path) -> None:
    workspace = opened(path, NOW)
    with held_elsewhere(path, "BEGIN EXCLUSIVE", 1.0):
        began = time.monotonic()
        edit(workspace, "after waiting")
    assert 0.5 < time.monotonic() - began < WAIT_SECONDS
    assert [row["text"] for row in dump_of(workspace)["events"]] == ["after waiting"]


@pytest.mark.parametrize("what", ["write", "open", "back up"] if FULL else ["back up"])
def test_what_waits_too_long_says_so_and_loses_nothing(what: str, path: Path) -> None:
    workspace, before = opened(path, NOW), lasting(dump_at(path))
    steps: dict[str, Callable[[], object]] = {
        "write": lambda: edit(workspace, "never"),
        "open": lambda: opened(path, NOW),
        "back up": lambda: copy_to(workspace, path.with_name("copy.sqlite3")),
    }
    with held_elsewhere(path, "BEGIN EXCLUSIVE", 60):
        began = time.monotonic()
        with pytest.raises(WorkspaceBusy):
            steps[what]()
        assert WAIT_SECONDS - 1 < time.monotonic() - began < WAIT_SECONDS + 3
    assert lasting(dump_at(path)) == before
    assert [file.name for file in path.parent.iterdir()] == ["me.sqlite3"]
    edit(workspace, "then")


@pytest.mark.parametrize("step", ["open", "back up", "read"])
def test_a_writer_keeps_its_lock_whatever_else_the_same_program_does(step: str, path: Path) -> None:
    """The locks of a file are the process's: another tab that opens and closes the file would let go of them."""
    workspace, inside, done = opened(path, NOW), threading.Event(), threading.Event()
    steps: dict[str, Callable[[], object]] = {
        "open": lambda: opened(path, NOW),
        "back up": lambda: back_up(workspace, "asked-for", NOW),
        "read": lambda: dump_of(workspace),
    }

    def write() -> None:
        with writing(workspace) as connection:
            keep(connection, "target", {"sector": "software"})
            inside.set()
            done.wait(20)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert inside.wait(20)
        steps[step]()
        told = subprocess.run([sys.executable, "-c", HOLD, str(path), "BEGIN IMMEDIATE", "0"], check=False,
                              capture_output=True)  # fmt: skip
    finally:
        done.set()
        writer.join()
    assert b"database is locked" in told.stderr
    assert unsound(workspace) == []


MOUNT = 'mount -t tmpfs -o size="$1" planner "$2" && cp "$3" "$2/me.sqlite3" && shift 3 && exec "$@"'
READ_ONLY = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift 1 && exec "$@"'


def _in_namespace(script: str, *said: str) -> list[str]:
    """A command that runs another with mounts of its own; skips the test where that is not permitted."""
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rm", "true"], check=False).returncode:
        pytest.skip("this machine does not let us mount (unshare -rm)")
    return [unshare, "-rm", "sh", "-c", script, "sh", *said]


SIZES = [f"{size}k" for size in (range(160, 700, 60) if FULL else (240, 500))]


@pytest.mark.parametrize("step", ["import", "back up", "record", "erase"] if FULL else ["import"])
def test_on_a_full_disk_a_step_says_so_and_nothing_changes(
    step: str, base: Path, two_small: list[Path], tmp_path: Path
) -> None:
    said: list[str | None] = []
    for size in SIZES:
        disk = tmp_path / f"disk-{size}"
        disk.mkdir()
        before = _in_namespace(MOUNT, size, str(disk), str(base))
        job = {"path": disk / "me.sqlite3", "step": step, "lists": [str(path) for path in reversed(two_small)]}
        with warm_process(tmp_path / "errors.log", *before) as warm:
            told = warm.done("trying", tmp_path / "result.json", **job)
        assert told["read"] is None, size
        assert told["write"] in {None, "WorkspaceFull", "WorkspaceUnusable"}, size
        assert told["sound"] == [], size
        assert told["changed"] == (told["write"] is None and step != "back up"), size
        said.append(told["write"])
    print(step, said)
    assert step == "record" or ("WorkspaceFull" in said and None in said)


@pytest.fixture
def open_to_all(base: Path, small: Path) -> Iterator[Path]:
    """A folder that others may look into (not among pytest's own, which are closed to others again and again)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for made, mode in ((folder, 0o755), (folder / "w", 0o755), (folder / "results", 0o777)):
            made.mkdir(exist_ok=True)
            made.chmod(mode)
        for kept in (shutil.copy(base, folder / "w" / "me.sqlite3"), shutil.copy(small, folder / "list")):
            Path(kept).chmod(0o644)
        yield folder


@pytest.mark.parametrize("how", ["mount", "user"])
def test_where_only_reading_is_allowed_we_read_and_say_so_when_it_comes_to_writing(
    how: str, open_to_all: Path, tmp_path: Path
) -> None:
    path = open_to_all / "w" / "me.sqlite3"
    if how == "mount":
        before = _in_namespace(READ_ONLY, str(path.parent))
    elif os.geteuid() != 0 or (setpriv := shutil.which("setpriv")) is None:
        pytest.skip("only root can become somebody who may not write (setpriv)")
    else:
        before = [setpriv, "--reuid=65534", "--clear-groups"]
    with warm_process(tmp_path / "errors.log", *before) as warm:
        for step in ("record", "import again"):
            job = {"path": path, "step": step, "lists": [str(open_to_all / "list")] * 2}
            told = warm.done("trying", open_to_all / "results" / f"{step}.json", **job)
            assert (told["read"], told["write"]) == (None, "WorkspaceReadOnly"), step
    assert [file.name for file in path.parent.iterdir()] == ["me.sqlite3"]


CASES = [("NOFILE", 64, 0), ("NOFILE", 64, 54), ("FSIZE", 100_000, 0), ("FSIZE", 400_000, 0), ("AS", 1 << 30, 0)]


@pytest.mark.parametrize(("limit", "to", "held"), CASES)
def test_under_a_limit_a_step_goes_well_or_is_refused_and_nothing_is_damaged(
    limit: str, to: int, held: int, warm: Warm, path: Path, lists: list[Path], small: Path, tmp_path: Path
) -> None:
    job = {"path": path, "other": tmp_path / "other.sqlite3", "small": small, "lists": [str(lists[0])]}
    told = warm.done("limited", tmp_path / "result.json", **job, limit=limit, to=to, held=held, may_end=True)
    print(limit, to, held, told)
    assert limit == "AS" or "killed" not in told  # polars ends the process that it finds no memory for
    workspace = opened(path, NOW)
    edit(workspace, "after the limit")
    assert unsound(workspace) == []
    dump = dump_of(workspace)
    assert len(dump["contacts"]) in {SMALL, SMALL + 2500}
    assert (len(dump["contacts"]) > SMALL) == (told.get("failed", "killed") is None)
    assert told.get("failed") in {None, "WorkspaceUnusable", "WorkspaceFull"}
    assert told.get("then") is None
    assert "after the limit" in [row["text"] for row in dump["events"]]
