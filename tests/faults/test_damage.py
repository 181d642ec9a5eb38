"""Files that a bad disk, a bad copy or a wrong hand has changed: noticed, or without effect, and never thrown away."""

import os
import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from planner.errors import WorkspaceDamaged, WorkspaceMissing, WorkspaceNewer, WorkspaceUnusable
from planner.workspace.backups import back_up, latest_whole, restore
from planner.workspace.opening import opened
from tests.faults.amounts import parts, seeds
from tests.faults.dump import Dump, dump_at, dump_of, lasting, unsound
from tests.faults.invented import NOW, bring, network
from tests.faults.warm import Warm
from tests.faults.worker import edit, frames

Damage = Callable[[Path, random.Random], None]
PAGE = 4096
PEOPLE = 400


def _written(path: Path, at: int, told: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(told)


def _flip(path: Path, at: int, chance: random.Random) -> None:
    byte = path.read_bytes()[at]
    _written(path, at, bytes([byte ^ (1 << chance.randrange(8))]))


def flip_in_header(path: Path, chance: random.Random) -> None:
    _flip(path, chance.randrange(100), chance)


def flip_somewhere(path: Path, chance: random.Random) -> None:
    _flip(path, chance.randrange(path.stat().st_size), chance)


def flip_at_head_of_page(path: Path, chance: random.Random) -> None:
    """The first bytes of a page say what the page is and where its cells are."""
    page = chance.randrange(path.stat().st_size // PAGE)
    _flip(path, page * PAGE + chance.randrange(40) + (100 if page == 0 else 0), chance)


def flip_many(path: Path, chance: random.Random) -> None:
    for _ in range(50):
        flip_somewhere(path, chance)


def truncate(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(1, path.stat().st_size))


def lose_last_page(path: Path, _: random.Random) -> None:
    os.truncate(path, path.stat().st_size - PAGE)


def zero_page(path: Path, chance: random.Random) -> None:
    _written(path, chance.randrange(path.stat().st_size // PAGE) * PAGE, bytes(PAGE))


def swap_pages(path: Path, chance: random.Random) -> None:
    whole = path.read_bytes()
    one, other = (page * PAGE for page in chance.sample(range(len(whole) // PAGE), 2))
    _written(path, one, whole[other : other + PAGE])
    _written(path, other, whole[one : one + PAGE])


def text_instead(path: Path, chance: random.Random) -> None:
    path.write_text("Shopping list\n" * chance.randrange(1, 10_000))


def empty(path: Path, _: random.Random) -> None:
    path.write_bytes(b"")


def foreign_journal(path: Path, chance: random.Random) -> None:
    """A journal in force, of another file: with the right look, it may be rolled back into ours."""
    journal = path.with_name(f"{path.name}-journal")
    shutil.copy(FOREIGN[chance.randrange(len(FOREIGN))], journal)


def rubbish_journal(path: Path, chance: random.Random) -> None:
    path.with_name(f"{path.name}-journal").write_bytes(b"\xd9" + chance.randbytes(10_000))


DAMAGES: tuple[Damage, ...] = (
    flip_in_header, flip_somewhere, flip_at_head_of_page, flip_many, truncate, lose_last_page, zero_page, swap_pages,
    text_instead, empty, foreign_journal, rubbish_journal,
)  # fmt: skip
FOREIGN: list[Path] = []
"""Journals that processes which were killed have left behind; see ``cut_off``."""
CUT_OFF = 3


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with people and decisions, and its backup."""
    path = tmp_path_factory.mktemp("whole") / "me.sqlite3"
    workspace = network(path, PEOPLE)
    for number in range(10):
        edit(workspace, f"decision {number}", at=number * 7)
    back_up(workspace, "asked-for", NOW)
    return path


@pytest.fixture(scope="module")
def cut_off(
    warm: Warm, whole: Path, lists: list[Path], small: Path, tmp_path_factory: pytest.TempPathFactory
) -> list[Path]:
    """Files of which the last writer was killed while pages were already written; their journals beside them."""
    made: list[Path] = []
    while len(made) < CUT_OFF:
        path = tmp_path_factory.mktemp("cut-off") / "me.sqlite3"
        shutil.copy(whole, path)
        job = {"path": path, "other": path.parent / "other" / "o.sqlite3", "small": small, "lists": lists}
        child = warm.start("importing", **job, ack=path.parent / "ack")
        _wait_for_pages(path, whole.stat().st_size)
        warm.kill(child, 0.02 * len(made))
        made += [path] if _journal_of(path).exists() else []
    FOREIGN[:] = [_journal_of(path) for path in made]
    return made


def _journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _wait_for_pages(path: Path, size: int) -> None:
    """Wait until a transaction has begun to write to the file itself."""
    until = time.monotonic() + 60
    while path.stat().st_size <= size:
        assert time.monotonic() < until
        time.sleep(0.001)


def verdict(path: Path, *allowed: Dump) -> str:
    """``detected`` with the error's name, ``harmless``; anything else is a failure in words."""
    try:
        workspace = opened(path, NOW)
        found = lasting(dump_of(workspace)) in {lasting(state) for state in allowed}
        return "harmless" if found and unsound(workspace) == [] else "WRONG AND SILENT"
    except (WorkspaceDamaged, WorkspaceNewer) as error:
        return f"detected: {type(error).__name__}"
    except WorkspaceUnusable as error:
        return f"unclear: {type(error).__name__}"


def digests(path: Path) -> dict[str, str]:
    """The contents of a file and of its journal."""
    files = [path, path.with_name(f"{path.name}-journal")]
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in files if file.exists()}


@pytest.mark.usefixtures("cut_off")
@pytest.mark.parametrize("part", parts(seeds(24, 240), 120), ids=str)
def test_damage_is_noticed_or_without_effect_and_a_backup_takes_the_place(
    part: range, whole: Path, tmp_path: Path
) -> None:
    before, counted = dump_at(whole), dict[str, int]()
    for seed in part:
        damage, path = DAMAGES[seed % len(DAMAGES)], tmp_path / str(seed) / "me.sqlite3"
        shutil.copytree(whole.parent, path.parent)
        damage(path, random.Random(seed))  # noqa: S311 -- no secret
        found = digests(path)
        said = verdict(path, before)
        where = f"seed {seed}, {damage.__name__}: {said}"
        assert said == "harmless" or said.startswith("detected"), where
        if said != "harmless":
            assert digests(path) == found, where
            restored(path, before, found["me.sqlite3"], where)
        counted[said] = counted.get(said, 0) + 1
        shutil.rmtree(path.parent)
    print(counted)
    assert len(counted) > 1


def restored(path: Path, before: Dump, found: str, where: str) -> None:
    """Restore the latest backup: it says what it said, and the damaged file is kept as it was."""
    backup = latest_whole(path)
    assert backup is not None, where
    kept = restore(path, backup, NOW)
    assert kept is not None, where
    assert dump_of(opened(path, NOW)) == before == dump_at(backup), where
    if ".damaged-" in kept.name:
        assert sha256(kept.read_bytes()).hexdigest() == found, where


def test_a_journal_that_was_deleted_leaves_a_file_that_is_refused_or_wholly_one_state(
    cut_off: list[Path], whole: Path, lists: list[Path], tmp_path: Path
) -> None:
    path = tmp_path / "after" / "me.sqlite3"
    shutil.copytree(whole.parent, path.parent)
    bring(opened(path, NOW), frames(str(lists[0])))
    said = []
    for number, origin in enumerate(cut_off):
        found = tmp_path / str(number) / "me.sqlite3"
        found.parent.mkdir()
        shutil.copy(origin, found)
        said.append(verdict(found, dump_at(whole), dump_at(path)))
    assert set(said) <= {"harmless", "detected: WorkspaceDamaged"}
    assert "detected: WorkspaceDamaged" in said


def test_with_its_journal_the_same_file_comes_back_as_it_was(cut_off: list[Path], whole: Path, tmp_path: Path) -> None:
    for number, origin in enumerate(cut_off):
        path = tmp_path / str(number) / "me.sqlite3"
        path.parent.mkdir()
        for end in ("", "-journal"):
            shutil.copy(f"{origin}{end}", f"{path}{end}")
        assert verdict(path, dump_at(whole)) == "harmless"
        assert [file.name for file in path.parent.iterdir()] == ["me.sqlite3"]


def test_where_only_backups_are_left_no_empty_workspace_is_begun(whole: Path, tmp_path: Path) -> None:
    shutil.copytree(whole.parent, tmp_path / "w")
    path = tmp_path / "w" / "me.sqlite3"
    path.unlink()
    with pytest.raises(WorkspaceMissing):
        opened(path, NOW)
    assert not path.exists()


@pytest.mark.parametrize("revision", ["9999", "0002", "1000"])
def test_a_file_of_a_newer_version_is_refused_and_not_touched(revision: str, whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "me.sqlite3"
    shutil.copy(whole, path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.close()
    before = digests(path)
    with pytest.raises(WorkspaceNewer):
        opened(path, NOW)
    assert digests(path) == before
    assert [file.name for file in tmp_path.iterdir()] == ["me.sqlite3"]


@pytest.mark.parametrize("revision", ["0000", "000q", "", "one"])
def test_a_file_of_a_revision_that_never_was_is_damaged(revision: str, whole: Path, tmp_path: Path) -> None:
    path = tmp_path / "me.sqlite3"
    shutil.copy(whole, path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.close()
    before = digests(path)
    with pytest.raises(WorkspaceDamaged):
        opened(path, NOW)
    assert digests(path) == before
