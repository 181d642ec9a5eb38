"""Opening a workspace: what is there is looked at before it is trusted, and never replaced by an empty one."""

import os
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, make_url, text

from planner.errors import WorkspaceDamaged, WorkspaceMissing, WorkspaceNewer, WorkspaceUnusable
from planner.workspace.backups import back_up, backups_of
from planner.workspace.database import Workspace, at_path, in_memory, reading, writing
from planner.workspace.migrating import is_known, migrate, revision_of
from planner.workspace.schema import APPLICATION_ID, HEAD, SEALED
from planner.workspace.sealing import unlike_marks

HEADER = b"SQLite format 3\0"
OWNER_ONLY, FOLDER_OWNER_ONLY = 0o600, 0o700
ASIDE = ".as-found"
"""Where a file whose last writer was cut off is kept while SQLite puts it right."""


def opened(path: Path, now: datetime) -> Workspace:
    """The workspace in a file, made if there is none, migrated if it is older (after a backup).

    Raises WorkspaceMissing, WorkspaceDamaged, WorkspaceNewer, WorkspaceBusy, WorkspaceUnusable; the file is then as
    it was.
    """
    if not path.exists():
        _create(path)
    _look_at(path)
    with _Aside(path):
        workspace = at_path(path, read_only=not _writable(path))
        revision = checked(workspace)
    if revision != HEAD:
        back_up(workspace, "before-migration", now)
        with writing(workspace) as connection:
            migrate(connection)
    return workspace


def opened_url(url: str) -> Workspace:
    """The workspace in a database server's database, its tables made or migrated if need be."""
    workspace = Workspace(make_url(url).database or "database", make_url(url))
    with writing(workspace) as connection:
        if not is_known(revision := revision_of(connection)):
            raise WorkspaceNewer(file=workspace.name)
        if revision != HEAD:
            migrate(connection)
    return workspace


def opened_in_memory() -> Workspace:
    """A workspace for trying things: nothing is written to disk."""
    workspace = in_memory()
    with writing(workspace) as connection:
        migrate(connection)
    return workspace


def checked(workspace: Workspace) -> str | None:
    """The workspace's revision, if all that can be told without changing it is in order; else an error."""
    with reading(workspace) as connection:
        if connection.execute(text("PRAGMA application_id")).scalar() != APPLICATION_ID:
            raise WorkspaceDamaged(file=workspace.name)
        revision = revision_of(connection)
        if not is_known(revision) or revision is None:
            raise WorkspaceNewer(file=workspace.name) if revision else WorkspaceDamaged(file=workspace.name)
        if broken(connection) or (revision == HEAD and unlike_marks(connection, SEALED)):
            raise WorkspaceDamaged(file=workspace.name)
    return revision


def broken(connection: Connection) -> bool:
    """Whether SQLite finds its own structure damaged."""
    return connection.execute(text("PRAGMA quick_check(1)")).scalar() != "ok"


def _create(path: Path) -> None:
    """Make an empty workspace under another name and put it there whole. Raises WorkspaceMissing, if there was one."""
    if backups_of(path):
        raise WorkspaceMissing(file=path.stem)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=FOLDER_OWNER_ONLY, parents=True, exist_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, OWNER_ONLY))
        fresh = at_path(unfinished)
        with sqlite3.connect(unfinished) as connection:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.close()
        with writing(fresh) as begun:
            migrate(begun)
        _put(unfinished, path)
    except (OSError, sqlite3.Error) as error:
        raise WorkspaceUnusable(file=path.stem) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _put(unfinished: Path, path: Path) -> None:
    """Give a file its name. A link, unlike a rename, never replaces what another program made meanwhile."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        return
    except OSError:  # disks without links
        unfinished.rename(path)


def _look_at(path: Path) -> None:
    """Raise WorkspaceDamaged for what is no SQLite file: SQLite would take an empty file for a new workspace."""
    try:
        with path.open("rb") as file:
            begins = file.read(len(HEADER))
    except OSError as error:
        raise WorkspaceUnusable(file=path.stem) from error
    if begins != HEADER:
        raise WorkspaceDamaged(file=path.stem)


def _writable(path: Path) -> bool:
    """Whether the file and its folder (SQLite keeps its journal there) may be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


class _Aside:
    """Keeps the file with its journal aside while it is looked at, and puts both back if they are of no use.

    A journal is there when the last writer was cut off, and opening the file then undoes its half work. A journal
    that is damaged or not this file's must not be the end of the file.
    """

    def __init__(self, path: Path) -> None:
        self._files = [path, path.with_name(f"{path.name}-journal")]
        self._kept: list[tuple[Path, Path]] = []

    def __enter__(self) -> None:
        journal = self._files[1]
        if journal.exists() and journal.stat().st_size:
            self._kept = [(file, file.with_name(f"{file.name}{ASIDE}.{os.getpid()}")) for file in self._files]
            try:
                for file, copy in self._kept:
                    shutil.copy2(file, copy)
            except OSError as error:
                raise WorkspaceUnusable(file=self._files[0].stem) from error

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        for file, copy in self._kept:
            if kind is not None and issubclass(kind, WorkspaceDamaged):
                copy.replace(file)
            else:  # those of a program that was cut off while it looked go too
                for left in file.parent.glob(f"{file.name}{ASIDE}.*"):
                    left.unlink(missing_ok=True)
