"""Whether a workspace is in order, down to the last row; nothing is changed by looking."""

import os
import stat
from pathlib import Path

from sqlalchemy import func, select, text

from planner.errors import WorkspaceDamaged, WorkspaceUnusable
from planner.workspace.backups import backups_of, is_whole
from planner.workspace.database import Workspace, at_path, reading
from planner.workspace.migrating import revision_of
from planner.workspace.schema import HEAD, SEALED
from planner.workspace.sealing import rows_of, unlike_marks


def count_rows(workspace: Workspace) -> int:
    """Read every row and count them. Raises WorkspaceDamaged where a seal does not fit or a row is missing."""
    with reading(workspace) as connection:
        if workspace.is_sqlite and connection.execute(text("PRAGMA integrity_check(1)")).scalar() != "ok":
            raise WorkspaceDamaged(file=workspace.name)
        if unlike_marks(connection, SEALED):
            raise WorkspaceDamaged(file=workspace.name)
        for table in SEALED:
            rows_of(connection, table)
        return sum(connection.execute(select(func.count()).select_from(table)).scalar_one() for table in SEALED)


def unsound_backups(path: Path) -> list[Path]:
    """The automatic backups of a workspace's file that could not be restored whole."""
    return [backup for backup in backups_of(path) if not is_sound(backup)]


def is_sound(backup: Path) -> bool:
    """Whether a backup can be restored whole; of one of an older schema only SQLite's own word is asked."""
    if not is_whole(backup):
        return False
    workspace = at_path(backup, read_only=True)
    try:
        with reading(workspace) as connection:
            is_older = revision_of(connection) != HEAD
        return is_older or count_rows(workspace) >= 0
    except WorkspaceUnusable:
        return False


def open_to_others(path: Path) -> list[Path]:
    """The files of a workspace that other users of this computer may read or write."""
    if os.name == "nt":  # there, the folder of a user is their own
        return []
    return [file for file in (path, *backups_of(path)) if file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)]
