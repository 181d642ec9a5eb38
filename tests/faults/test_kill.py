"""A process that is killed at work: what was acknowledged is there, an import is wholly in or wholly out."""

import random
import shutil
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from planner.workspace.backups import back_up, backups_of, is_whole
from planner.workspace.database import Workspace
from planner.workspace.opening import opened
from tests.faults.amounts import FULL, parts, rounds
from tests.faults.conftest import PEOPLE, SMALL
from tests.faults.dump import Dump, dump_at, dump_of, unsound
from tests.faults.invented import NOW, names_of, network
from tests.faults.warm import Warm

MID_TRANSACTION = 0.6 if FULL else 0.25
"""In at least so many rounds the kill must have come in the middle of a transaction; few rounds prove less."""


@dataclass
class Model:
    """What the workspace must hold: the lists imported, the decisions taken, and what may or may not be in it."""

    lists: set[str] = field(default_factory=set)
    edits: list[str] = field(default_factory=list)

    def may_hold(self, acknowledged: list[str]) -> list["Model"]:
        """The states after these lines of acknowledgement: with and without what had begun last."""
        models = [self]
        for line in acknowledged:
            state, what, name = line.split()
            after = models[0].after(what, name)
            models = [after] if state == "done" else [models[0], after]
        return models

    def after(self, what: str, name: str) -> "Model":
        return Model(self.lists | {name}, self.edits) if what == "import" else Model(self.lists, [*self.edits, name])


def held(dump: Dump) -> Model:
    """What a dump holds; fails if a list or a decision is in it by half."""
    names = {f"Connections-{number}.csv": names_of(number, PEOPLE if number else SMALL) for number in range(5)}
    files = {row["import_id"]: row["file"] for row in dump["imports"]}
    in_it = set[str]().union(*(names[file] for file in files.values()))
    wanted = Counter({file: len(names[file]) for file in files.values()})
    assert Counter(files[row["import_id"]] for row in dump["contacts"]) == wanted
    assert {row["full_name"] for row in dump["people"]} == in_it
    assert len(dump["people"]) == len(in_it)
    assert len(dump["lists"]) == len(files)
    decided = Counter(row["subject"] for row in dump["events"])
    assert all(row["version"] == 1 + decided[row["person_id"]] for row in dump["people"])
    return Model(set(files.values()), [row["text"] for row in dump["events"]])


def was_cut_off(path: Path) -> bool:
    """Whether a journal of a transaction stayed behind."""
    try:
        return path.with_name(f"{path.name}-journal").stat().st_size > 0
    except FileNotFoundError:
        return False


def wait_for_transaction(path: Path) -> None:
    """Wait until there is a journal: before, an import only reads and reckons."""
    until = time.monotonic() + 30
    while not was_cut_off(path) and time.monotonic() < until:
        time.sleep(0.001)


def lines_of(ack: Path) -> list[str]:
    return ack.read_text().splitlines() if ack.exists() else []


def moment(seed: int) -> float:
    return random.Random(seed).uniform(0.06, 0.18)  # noqa: S311 -- no secret


def opened_again(path: Path) -> Workspace:
    """The workspace at the next start: no step by hand, and sound."""
    workspace = opened(path, NOW)
    assert unsound(workspace) == []
    return workspace


IMPORTS = parts(rounds(8, 600), 300)


@pytest.mark.parametrize("part", IMPORTS, ids=str)
def test_an_import_that_is_killed_is_wholly_in_or_wholly_out(
    part: range, warm: Warm, base: Path, lists: list[Path], small: Path, tmp_path: Path
) -> None:
    path, hit, model = tmp_path / "w" / "me.sqlite3", 0, Model()
    for seed in part:
        if len(model.lists) != 1:
            shutil.rmtree(path.parent, ignore_errors=True)
            path.parent.mkdir()
            shutil.copy(base, path)
            model = held(dump_at(path))
        ack = tmp_path / f"{seed}.ack"
        shutil.rmtree(tmp_path / "other", ignore_errors=True)
        job = {"path": path, "other": tmp_path / "other" / "o.sqlite3", "small": small, "ack": ack, "lists": lists}
        child = warm.start("importing", **job)
        wait_for_transaction(path)
        warm.kill(child, moment(seed) - 0.06)
        hit += was_cut_off(path)
        now = held(dump_of(opened_again(path)))
        assert now in model.may_hold(lines_of(ack)), f"seed {seed}"
        model = now
    print(f"mid-transaction: {hit} of {len(part)}")
    assert hit >= MID_TRANSACTION * len(part)


DECISIONS = parts(rounds(5, 200), 100)


@pytest.mark.parametrize("part", DECISIONS, ids=str)
def test_every_decision_acknowledged_before_a_kill_is_there_after_it(
    part: range, warm: Warm, base: Path, tmp_path: Path
) -> None:
    path, hit = tmp_path / "me.sqlite3", 0
    shutil.copy(base, path)
    model = held(dump_at(path))
    for seed in part:
        ack = tmp_path / f"{seed}.ack"
        warm.kill(warm.start("deciding", path=path, ack=ack, seed=seed), moment(seed))
        hit += was_cut_off(path)
        now = held(dump_of(opened_again(path)))
        assert now in model.may_hold(lines_of(ack)), f"seed {seed}"
        model = now
    print(f"mid-transaction: {hit} of {len(part)}; {len(model.edits)} decisions")
    assert len(model.edits) >= len(part)


MIGRATIONS = parts(rounds(3, 100), 50)


@pytest.mark.parametrize("part", MIGRATIONS, ids=str)
def test_a_migration_that_is_killed_leaves_the_file_as_it_was_and_a_backup(
    part: range, warm: Warm, tmp_path: Path
) -> None:
    origin, hit = tmp_path / "origin" / "me.sqlite3", 0
    before = dump_of(network(origin, PEOPLE))
    for seed in part:
        path = tmp_path / str(seed) / "me.sqlite3"
        path.parent.mkdir()
        shutil.copy(origin, path)
        warm.kill(warm.start("migrating", path=path, columns=12, ack=tmp_path / "ack"), moment(seed))
        hit += was_cut_off(path)
        assert dump_of(opened_again(path)) == before, f"seed {seed}"
        assert [dump_at(backup) == before for backup in backups_of(path)] == [True]
        shutil.rmtree(path.parent)
    print(f"mid-transaction: {hit} of {len(part)}")
    assert hit >= MID_TRANSACTION * len(part)


CREATIONS = parts(rounds(3, 50), 50)


@pytest.mark.parametrize("part", CREATIONS, ids=str)
def test_a_workspace_whose_making_is_killed_is_there_whole_or_not_at_all(
    part: range, warm: Warm, tmp_path: Path
) -> None:
    unfinished = 0
    for seed in part:
        folder, ack = tmp_path / str(seed), tmp_path / f"{seed}.ack"
        folder.mkdir()
        warm.kill(warm.start("creating", path=folder / "-", ack=ack), moment(seed))
        unfinished += bool(list(folder.glob(".*")))
        made = {line.split()[2] for line in lines_of(ack)}
        named = {path.name for path in folder.glob("new-*.sqlite3")}
        assert named >= made
        for name in [*named, f"new-{len(named)}.sqlite3"]:
            assert not any(dump_of(opened_again(folder / name)).values())
        assert {path.name for path in folder.iterdir()} == {*named, f"new-{len(named)}.sqlite3"}, f"seed {seed}"
    print(f"cut off: {unfinished} of {len(part)}")


BACKUPS = parts(rounds(2, 50), 50)


@pytest.mark.parametrize("part", BACKUPS, ids=str)
def test_a_backup_that_is_killed_has_no_name_or_is_whole(part: range, warm: Warm, tmp_path: Path) -> None:
    path, unfinished = tmp_path / "w" / "me.sqlite3", 0
    before = dump_of(network(path, PEOPLE))
    for seed in part:
        warm.kill(warm.start("backing_up", path=path), moment(seed))
        unfinished += bool(list(path.parent.glob("*/.*")))
        named = [*backups_of(path)[:2], *path.parent.glob("elsewhere/*.sqlite3")]
        assert named
        assert all(is_whole(backup) and dump_at(backup) == before for backup in named), f"seed {seed}"
        workspace = opened_again(path)
        assert dump_of(workspace) == before
        back_up(workspace, "asked-for", NOW)
        assert not list(path.parent.glob("*.backups/.*")), f"seed {seed}"
    print(f"cut off: {unfinished} of {len(part)}")
