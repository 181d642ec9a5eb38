"""Two programs or tabs at one file: no decision of either is lost, and backups meanwhile are of one moment."""

import json
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from planner.errors import ChangedMeanwhile
from planner.workspace.backups import copy_to, is_whole
from planner.workspace.database import Workspace, at_path, reading, writing
from planner.workspace.documents import document, keep
from planner.workspace.history import Entry, record, versions
from planner.workspace.opening import opened
from planner.workspace.schema import people
from planner.workspace.sealing import rows_of
from tests.faults.amounts import parts, rounds
from tests.faults.conftest import SMALL
from tests.faults.dump import dump_at, dump_of, unsound
from tests.faults.invented import NOW, bring, read
from tests.faults.warm import ROOT

STEPS = 14
HANDFUL = 3
WRITE_ON = """
import sys, time
from pathlib import Path
from tests.faults.invented import NOW
from tests.faults.worker import edit
from planner.workspace.opening import opened
workspace, number = opened(Path(sys.argv[1]), NOW), 0
print("begun", flush=True)
while True:
    edit(workspace, str(number), at=number % 30)
    number += 1
    time.sleep(0.005)
"""


class Tab:
    """What one program has on its screen: versions as they were when it looked."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.seen: dict[str, int] = {}
        self.target: tuple[Any, int] = (None, 0)

    def look(self) -> None:
        with reading(self._workspace) as connection:
            self.seen = versions(connection)
            self.target = document(connection, "target")

    def decide(self, person: str, told: str) -> bool:
        """Record a decision on what is shown; whether it was taken."""
        entry = Entry(subject=person, kind="note", day=NOW.date(), text=told)
        try:
            with writing(self._workspace) as connection:
                record(connection, [entry], {person: self.seen[person]})
        except ChangedMeanwhile:
            return False
        return True

    def set_target(self, told: str) -> bool:
        """Keep the target, as changed from what is shown; whether it was taken."""
        try:
            with writing(self._workspace) as connection:
                keep(connection, "target", {"told": told}, seen=self.target[1])
        except ChangedMeanwhile:
            return False
        return True


class Counted:
    """The model: how often each person and the target were changed, by which words, and when each tab looked."""

    def __init__(self, persons: list[str]) -> None:
        self.now = dict.fromkeys([*persons, "target"], 0)
        self.shown: list[dict[str, int]] = [{}, {}]
        self.words: list[str] = []

    def looks(self, tab: int) -> None:
        self.shown[tab] = dict(self.now)

    def changes(self, tab: int, what: str, told: str) -> bool:
        """Whether that change of a tab must be taken: if nobody has changed the same thing since it looked."""
        taken = self.shown[tab][what] == self.now[what]
        self.now[what] += taken
        self.words += [told] if taken and what != "target" else []
        return taken


def persons_of(path: Path) -> list[str]:
    with reading(at_path(path)) as connection:
        return [str(row["person_id"]) for row in rows_of(connection, people)]


INTERLEAVINGS = parts(rounds(20, 1000), 500)


@pytest.mark.parametrize("part", INTERLEAVINGS, ids=str)
def test_of_two_tabs_the_second_to_change_a_thing_is_told_and_nothing_is_lost(
    part: range, base: Path, tmp_path: Path
) -> None:
    told, more = {True: 0, False: 0}, read(1, SMALL)
    for seed in part:
        path = tmp_path / f"{seed}.sqlite3"
        shutil.copy(base, path)
        for taken in interleaved(path, random.Random(seed), more if seed % 10 == 0 else None):  # noqa: S311 -- no secret
            told[taken] += 1
        path.unlink()
    print(f"taken {told[True]}, refused {told[False]}")
    assert min(told.values()) > len(part)


def interleaved(path: Path, chance: random.Random, more: Any) -> list[bool]:  # noqa: ANN401 -- what read() gives
    """Steps of two tabs in an order by chance; each must go as the model says, and the end be as the model has it."""
    persons = persons_of(path)
    tabs, model, gone = [Tab(opened(path, NOW)), Tab(opened(path, NOW))], Counted(persons), []
    imported_at = chance.randrange(STEPS) if more else None
    for at, tab in enumerate((0, 1)):
        tabs[tab].look()
        model.looks(at)
    for at in range(STEPS):
        if at == imported_at:
            bring(at_path(path), more)
        tab, what = chance.randrange(2), chance.choice(["look", "target", *persons[:HANDFUL]])
        if what == "look":
            tabs[tab].look()
            model.looks(tab)
            continue
        told = f"{tab}-{at}"
        taken = tabs[tab].set_target(told) if what == "target" else tabs[tab].decide(what, told)
        assert taken == model.changes(tab, what, told), (at, tab, what)
        gone.append(taken)
    _as_counted(path, model, SMALL * (2 if more else 1))
    return gone


def _as_counted(path: Path, model: Counted, everybody: int) -> None:
    dump = dump_of(at_path(path))
    assert [row["text"] for row in dump["events"]] == model.words
    assert len(dump["people"]) == everybody
    assert {row["person_id"]: row["version"] - 1 for row in dump["people"] if row["version"] > 1} == {
        person: count for person, count in model.now.items() if count and person != "target"
    }
    kept = [row for row in dump["documents"] if row["name"] == "target"]
    assert [row["version"] for row in kept] == [count for count in [model.now["target"]] if count]


def test_two_processes_at_once_lose_no_decision(base: Path, tmp_path: Path) -> None:
    path = tmp_path / "me.sqlite3"
    shutil.copy(base, path)
    count = rounds(10, 300)
    write = WRITE_ON.replace("while True", f"while number < {count}")
    both = [subprocess.Popen([sys.executable, "-c", write, str(path)], cwd=ROOT, stdout=subprocess.PIPE) for _ in "ab"]
    assert [process.wait(300) for process in both] == [0, 0]
    dump = dump_at(path)
    assert sorted(row["text"] for row in dump["events"]) == sorted(2 * [str(number) for number in range(count)])
    assert sum(row["version"] - 1 for row in dump["people"]) == 2 * count


def test_every_backup_taken_while_another_process_writes_is_of_one_moment(base: Path, tmp_path: Path) -> None:
    path, count = tmp_path / "me.sqlite3", rounds(10, 100)
    shutil.copy(base, path)
    workspace = opened(path, NOW)
    copies = [tmp_path / "copies" / f"{number}.sqlite3" for number in range(count)]
    with subprocess.Popen([sys.executable, "-c", WRITE_ON, str(path)], cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        for copy in copies:
            copy_to(workspace, copy)
            time.sleep(0.02)
        process.kill()
    lengths = [_decisions_in(copy) for copy in copies]
    assert lengths == sorted(lengths)
    assert len(set(lengths)) > 3, "the other process has not been writing meanwhile"


def _decisions_in(copy: Path) -> int:
    """How many decisions a copy has: the first ones, without a gap, and each counted at its person."""
    assert is_whole(copy)
    assert unsound(at_path(copy)) == []
    dump = dump_at(copy)
    words = [row["text"] for row in dump["events"]]
    assert json.dumps(words) == json.dumps([str(number) for number in range(len(words))])
    assert sum(row["version"] - 1 for row in dump["people"]) == len(words)
    return len(words)
