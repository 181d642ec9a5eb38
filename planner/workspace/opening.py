"""Opening a workspace: what is there is looked at before it is trusted, and never replaced by an empty one."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, make_url, text

from planner.errors import WorkspaceDamaged, WorkspaceMissing, WorkspaceNewer, WorkspaceUnusable
from planner.workspace.backups import FOLDER_OWNER_ONLY, back_up, backups_of
from planner.workspace.database import Workspace, at_path, in_memory, reading, writing
from planner.workspace.erasing import finish_erasing
from planner.workspace.migrating import is_known, is_newer, migrate, revision_of
from planner.workspace.schema import APPLICATION_ID, HEAD, SEALED
from planner.workspace.sealing import unlike_marks
from planner.workspace.unfinished import sweep, unfinished

ASIDE = ".as-found"
"""Where a file whose last writer was cut off is kept while SQLite puts it right."""

COPY = "import shutil, sys; shutil.copy2(sys.argv[1], sys.argv[2])"


def opened(path: Path, now: datetime) -> Workspace:
    """The workspace in a file, made if there is none, migrated if it is older (after a backup).

    Raises WorkspaceMissing, WorkspaceDamaged, WorkspaceNewer, WorkspaceBusy, WorkspaceUnusable; the file is then as
    it was.
    """
    sweep(path.parent)
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
    if not workspace.read_only:
        finish_erasing(workspace, now)
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
        if is_newer(revision):
            raise WorkspaceNewer(file=workspace.name)
        if revision is None or not is_known(revision):
            raise WorkspaceDamaged(file=workspace.name)
        if broken(connection) or (revision == HEAD and unlike_marks(connection, SEALED)):
            raise WorkspaceDamaged(file=workspace.name)
    return revision


def broken(connection: Connection) -> bool:
    """Whether SQLite finds its own structure damaged.

    The full check, not the quick one: that one does not see a damaged index, by which a person is then not found.
    """
    return connection.execute(text("PRAGMA integrity_check(1)")).scalar() != "ok"


def _create(path: Path) -> None:
    """Make an empty workspace under another name and put it there whole. Raises WorkspaceMissing, if there was one."""
    if backups_of(path):
        raise WorkspaceMissing(file=path.stem)
    try:
        path.parent.mkdir(mode=FOLDER_OWNER_ONLY, parents=True, exist_ok=True)
        with unfinished(path) as made:
            with closing(sqlite3.connect(made)) as connection:
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            with writing(at_path(made)) as begun:
                migrate(begun)
            _put(made, path)
    except (OSError, sqlite3.Error) as error:
        raise WorkspaceUnusable(file=path.stem) from error


def _put(made: Path, path: Path) -> None:
    """Give a file its name. A link, unlike a rename, never replaces what another program made meanwhile."""
    try:
        os.link(made, path)
    except FileExistsError:
        return
    except OSError:  # disks without links
        made.rename(path)


def _look_at(path: Path) -> None:
    """Raise WorkspaceDamaged for an empty file: SQLite would take it for a new workspace.

    The file is not opened: closing it again would let go of the locks that other threads hold on it through SQLite.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise WorkspaceUnusable(file=path.stem) from error
    if not size:
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
        if _is_hot(self._files[1]):
            self._kept = [(file, file.with_name(f"{file.name}{ASIDE}.{os.getpid()}")) for file in self._files]
            try:
                for file, copy in self._kept:
                    _copy_apart(file, copy)
            except OSError as error:
                self.__exit__(type(error))
                raise WorkspaceUnusable(file=self._files[0].stem) from error

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:  # in order: the copies go, also those of a program that was cut off while it looked
            self._kept = [(file, old) for file in self._files for old in file.parent.glob(f"{file.name}{ASIDE}.*")]
        for file, copy in self._kept:
            with suppress(OSError):  # taken away by another process, or the disk fails: the copy stays
                copy.replace(file) if kind and issubclass(kind, WorkspaceDamaged) else copy.unlink(missing_ok=True)


def _is_hot(journal: Path) -> bool:
    """Whether SQLite would undo the work of this journal: one that never came into force begins with a zero."""
    try:
        with journal.open("rb") as file:
            return file.read(1) not in {b"", b"\0"}
    except FileNotFoundError:
        return False
    except OSError as error:
        raise WorkspaceUnusable(file=journal.stem) from error


def _copy_apart(file: Path, copy: Path) -> None:
    """Copy in a process of its own: one that closes a file lets go of all the locks it has on it, SQLite's too."""
    told = [sys.executable, "-I", "-S", "-c", COPY, str(file), str(copy)]
    done = subprocess.run(told, check=False, capture_output=True)  # noqa: S603 -- our own words, no shell
    if done.returncode:
        raise OSError(COPY)
