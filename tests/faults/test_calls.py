"""Each call that changes a file, in turn: there the process is killed, the call fails, or the disk is full."""

import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from planner import errors
from planner.errors import WorkspaceUnusable
from planner.workspace.backups import back_up, backups_of
from planner.workspace.opening import opened
from tests.faults.amounts import FULL
from tests.faults.dump import dump_at, dump_of, lasting, unsound
from tests.faults.invented import NOW
from tests.faults.warm import Warm, warm_process
from tests.faults.worker import STEPS, edit

CC = shutil.which("cc")
MODES = ("kill", "EIO", "ENOSPC")
EVERY = {"open": 21, "import": 25, "import again": 47, "record": 17, "back up": 23, "erase": 67, "record again": 33}
"""In the short run only each so-manieth call."""
AFTER = "after the fault"


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    """A warm process in which calls can be made to fail."""
    if CC is None:
        pytest.skip("there is no C compiler here (cc)")
    folder = tmp_path_factory.mktemp("shim")
    made = folder / "shim.so"
    subprocess.run([CC, "-shared", "-fPIC", "-o", made, Path(__file__).with_name("shim.c"), "-ldl"], check=True)
    with warm_process(folder / "errors.log", LD_PRELOAD=str(made)) as process:
        yield process


class Story:
    """A workspace's folder before each step and after the last, as it becomes when nothing fails."""

    def __init__(self, warm: Warm, imported: list[Path], folder: Path) -> None:
        self._warm, self._imported, self._folder = warm, imported, folder
        self.calls: dict[str, int] = {}
        self._states = [folder / "0"]
        self._states[0].mkdir()
        for step in STEPS:
            self._states.append(folder / str(len(self._states)))
            shutil.copytree(self._states[-2], self._states[-1])
            self.calls[step] = self.take(step, self._states[-1], "count", 0)["calls"]
        self.said = [_said(state / "me.sqlite3") for state in self._states]

    def take(self, step: str, folder: Path, mode: str, at: int) -> dict[str, Any]:
        """Take a step in a folder, with a fault at a call."""
        job = {"path": folder / "me.sqlite3", "step": step, "mode": mode, "at": at, "lists": self._imported}
        return self._warm.done("stepping", self._folder / "result.json", **job)

    def before(self, step: str, folder: Path) -> Path:
        """The workspace in a copy of its folder as it is before a step."""
        shutil.copytree(self._states[list(STEPS).index(step)], folder)
        return folder / "me.sqlite3"

    def states(self, step: str) -> tuple[str | None, str | None]:
        """What the workspace says before a step and after it."""
        at = list(STEPS).index(step)
        return self.said[at], self.said[at + 1]


@pytest.fixture(scope="module")
def story(faulty: Warm, two_small: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Story:
    return Story(faulty, two_small, tmp_path_factory.mktemp("story"))


def _said(path: Path) -> str | None:
    """What a workspace says, without the decision that every test takes after the fault."""
    return lasting(_without_later(dump_at(path))) if path.exists() else None


def _without_later(dump: dict[str, Any]) -> dict[str, Any]:
    later = [row["subject"] for row in dump["events"] if row["text"] == AFTER]
    people = [{**row, "version": row["version"] - later.count(row["person_id"])} for row in dump["people"]]
    return {**dump, "people": people, "events": [row for row in dump["events"] if row["text"] != AFTER]}


def is_ours(failed: str | None) -> bool:
    """Whether a step went well or ended with an error that tells the user what to do."""
    return failed is None or issubclass(getattr(errors, failed, Exception), WorkspaceUnusable)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("step", STEPS)
def test_wherever_a_step_fails_the_state_is_that_before_or_after_it(
    step: str, mode: str, story: Story, tmp_path: Path
) -> None:
    every = 1 if FULL else EVERY[step]
    tried = range(1, story.calls[step] + 1, every)
    hit = 0
    for at in tried:
        path = story.before(step, tmp_path / str(at))
        told = story.take(step, path.parent, mode, at)
        hit += told.get("killed") == signal.SIGKILL or told["fired"] > 0
        problem = problem_of(story, step, path, told)
        assert problem is None, f"call {at} of {story.calls[step]}: {problem}, {told}"
        shutil.rmtree(path.parent)
    print(f"{step}, {mode}: {hit} faults of {len(tried)} calls")
    assert hit >= len(tried) / 2  # what only removes a file asks for no space


def problem_of(story: Story, step: str, path: Path, told: dict[str, Any]) -> str | None:
    """What is wrong after a fault, if anything."""
    if not is_ours(told.get("failed")):
        return "an error that is not ours"
    if told.get("then"):
        return "the same process cannot go on"
    before, after = story.states(step)
    if step == "open" and not path.exists() and (told.get("killed") or told["failed"]):
        before = after  # not there yet: it is made now
    workspace = opened(path, NOW)
    said = lasting(_without_later(dump_of(workspace)))
    allowed = {after} if told.get("failed", "killed") is None else {before, after}
    if said not in allowed:
        return "neither the state before nor the one after"
    if any(_said(backup) not in story.said for backup in backups_of(path)):
        return "a backup of no state there was"
    if step != "open":
        edit(workspace, AFTER)
    back_up(workspace, "after-fault", NOW)
    return "unsound" if unsound(workspace) else _left(path)


def _left(path: Path) -> str | None:
    """Files that are no longer of any use, and hold what they hold."""
    folders = (path.parent, path.with_name("me.backups"))
    names = [file.name for folder in folders for file in folder.iterdir() if not file.name.endswith(".sqlite3")]
    left = [name for name in names if name != "me.backups"]
    hidden = [file.name for folder in folders for file in folder.glob(".*")]
    return f"left: {left + hidden}" if left or hidden else None
