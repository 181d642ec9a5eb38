"""Copies of a workspace through SQLite's backup: whole, checked, and never of a moment in between."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlalchemy import Connection, text

from planner.errors import BackupUnusable, WorkspaceBusy, WorkspaceElsewhere, WorkspaceUnusable
from planner.workspace.database import BUSY, WAIT_SECONDS, Workspace, at_path, cause, reading
from planner.workspace.migrating import revision_of
from planner.workspace.schema import APPLICATION_ID, HEAD, SEALED
from planner.workspace.sealing import rows_of, unlike_marks
from planner.workspace.unfinished import unfinished

KEPT = 10
"""So many automatic backups are kept, the latest; about as many as there are imports in a month of looking for work."""
FOLDER_OWNER_ONLY = 0o700


def backup_folder(path: Path) -> Path:
    """Where the automatic backups of a workspace's file are."""
    return path.with_name(f"{path.stem}.backups")


def backups_of(path: Path) -> list[Path]:
    """The automatic backups of a workspace's file, the latest first: their names begin with the moment."""
    return sorted(backup_folder(path).glob("*.sqlite3"), reverse=True)


def back_up(workspace: Workspace, why: str, now: datetime) -> Path | None:
    """Make an automatic backup and let go of the oldest; None for a workspace that is no file."""
    if workspace.path is None:
        return None
    folder = backup_folder(workspace.path)
    moment = now.strftime("%Y-%m-%dT%H-%M-%S")
    tried = (folder / f"{moment}{f'.{number:03}' if number else ''}-{why}.sqlite3" for number in count())
    made = next(path for path in tried if not path.exists())
    copy_to(workspace, made)
    for old in backups_of(workspace.path)[KEPT:]:
        _let_go(old, workspace)
    return made


def copy_to(workspace: Workspace, target: Path) -> None:
    """Write a copy of a workspace, whole or not at all. Raises WorkspaceElsewhere and the errors of ``cause``."""
    if workspace.path is None:
        raise WorkspaceElsewhere(file=workspace.name)
    try:
        target.parent.mkdir(mode=FOLDER_OWNER_ONLY, parents=True, exist_ok=True)
        with unfinished(target) as made:
            _copy(workspace.path, made)
            with made.open("rb") as file:
                os.fsync(file.fileno())
            made.replace(target)
    except sqlite3.Error as error:
        raise cause(error, workspace) from error
    except OSError as error:
        raise WorkspaceUnusable(file=workspace.name) from error


def restore(path: Path, backup: Path, now: datetime) -> Path | None:
    """Put a backup in the place of a workspace's file; the file as it was is kept, and its new place returned.

    A file in order is written through SQLite, so that other programs that have it open see the change. One that is
    not is moved aside. Raises BackupUnusable and the errors of ``cause``.
    """
    if not is_whole(backup):
        raise BackupUnusable(file=backup.name)
    workspace = at_path(path)
    if path.exists() and is_whole(path):
        kept = back_up(workspace, "before-restore", now)
        try:
            _copy(backup, path)
        except sqlite3.Error as error:
            raise cause(error, workspace) from error
        return kept
    kept = _moved_aside(path, now)
    copy_to(at_path(backup), path)
    return kept


def is_whole(path: Path) -> bool:
    """Whether a file is a workspace in which neither SQLite nor our checksums find damage."""
    try:
        with reading(at_path(path, read_only=True)) as connection:
            ours: bool = connection.execute(text("PRAGMA application_id")).scalar() == APPLICATION_ID
            sound = ours and connection.execute(text("PRAGMA integrity_check(1)")).scalar() == "ok"
            return sound and (revision_of(connection) != HEAD or _seals_fit(connection))
    except WorkspaceUnusable:
        return False


def _seals_fit(connection: Connection) -> bool:
    """Whether every row is as it was written. Raises WorkspaceDamaged for one that is not."""
    for table in SEALED:
        rows_of(connection, table)
    return not unlike_marks(connection, SEALED)


def latest_whole(path: Path) -> Path | None:
    """The latest backup that can be restored."""
    return next((backup for backup in backups_of(path) if is_whole(backup)), None)


def _moved_aside(path: Path, now: datetime) -> Path | None:
    """Give a file that cannot be used, and its journal, another name."""
    begins = f"{path.stem}.damaged-{now.strftime('%Y-%m-%dT%H-%M-%S')}"
    tried = (path.with_name(f"{begins}{f'.{number}' if number else ''}{path.suffix}") for number in count())
    kept = next(name for name in tried if not name.exists())
    found = [(Path(f"{path}{end}"), Path(f"{kept}{end}")) for end in ("", "-journal", "-wal", "-shm")]
    try:
        for old, new in found:
            if old.exists():
                shutil.move(old, new)
    except OSError as error:
        raise WorkspaceUnusable(file=path.stem) from error
    return kept if kept.exists() else None


def _let_go(backup: Path, workspace: Workspace) -> None:
    try:
        backup.unlink(missing_ok=True)
    except OSError as error:
        raise WorkspaceUnusable(file=workspace.name) from error


def _open(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=WAIT_SECONDS)


def _copy(source: Path, target: Path) -> None:
    def told(status: int, *_: int) -> None:
        if status in BUSY:  # SQLite has waited already; Python would try again for ever
            raise WorkspaceBusy(file=source.stem, seconds=WAIT_SECONDS)

    with closing(_open(source, "ro")) as one, closing(_open(target, "rw")) as other:
        other.execute("PRAGMA synchronous=FULL")
        other.execute("PRAGMA secure_delete=ON")
        one.backup(other, progress=told)
