"""Connections to a workspace: how SQLite is set up, what a transaction is, and what its errors mean to the user.

The rollback journal with ``synchronous=FULL`` is kept: the write-ahead log of SQLite before 3.51.3 can corrupt a file
that two connections write at once, and two open tabs are two connections.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, StaticPool

from planner.errors import (
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceFull,
    WorkspaceReadOnly,
    WorkspaceUnusable,
)
from planner.workspace.schema import APPLICATION_ID
from planner.workspace.sealing import mark

WAIT_SECONDS = 5
"""So long a writer waits for another one before it gives up."""
PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=DELETE",
    "synchronous=FULL",
    "secure_delete=ON",
    "temp_store=MEMORY",  # nothing of a person in the system's folder of temporary files
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
)
BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_FORMAT}
IMMEDIATE = "planner_immediate"


@dataclass(frozen=True)
class Workspace:
    """One user's own data: a SQLite file, or a database by its URL. ``name`` is what the user calls it."""

    name: str
    url: URL
    read_only: bool = False
    _engines: list[Engine] = field(default_factory=list, repr=False, compare=False)

    @property
    def path(self) -> Path | None:
        """The file, if it is one."""
        database = self.url.database
        return Path(database) if self.is_sqlite and database else None

    @property
    def is_sqlite(self) -> bool:
        """Whether it is SQLite's (and so a file or memory) rather than a server's."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def engine(self) -> Engine:
        """The engine; connections to a file are opened for each use, so that no stale one survives a restore."""
        if not self._engines:
            self._engines.append(_sqlite(self) if self.is_sqlite else _server(self))
        return self._engines[0]


def at_path(path: Path, *, read_only: bool = False) -> Workspace:
    """The workspace in a SQLite file, whether it is there or not."""
    return Workspace(path.stem, URL.create("sqlite", database=str(path)), read_only)


def in_memory(name: str = "sample") -> Workspace:
    """A workspace that is gone when nobody holds it any more."""
    return Workspace(name, URL.create("sqlite"))


@contextmanager
def reading(workspace: Workspace) -> Iterator[Connection]:
    """A transaction that sees one state of the workspace. Raises the errors of ``cause``."""
    with _told(workspace), workspace.engine.begin() as connection:
        yield connection


@contextmanager
def writing(workspace: Workspace) -> Iterator[Connection]:
    """A transaction that is done wholly or not at all; others wait for it. Raises the errors of ``cause``."""
    if workspace.read_only:
        raise WorkspaceReadOnly(file=workspace.name)
    alone = {IMMEDIATE: True}
    with _told(workspace), workspace.engine.connect().execution_options(**alone) as connection, connection.begin():
        yield connection
        mark(connection)


@contextmanager
def _told(workspace: Workspace) -> Iterator[None]:
    """Errors of the database as ours."""
    try:
        yield
    except DBAPIError as error:
        raise cause(error.orig, workspace) from error
    except sqlite3.Error as error:  # while connecting
        raise cause(error, workspace) from error
    except (WorkspaceDamaged, UnicodeDecodeError) as error:  # SQLite quotes a damaged schema, which is no text
        raise WorkspaceDamaged(file=workspace.name) from error
    except MemoryError as error:  # nothing was written; the computer had no room to work out what to write
        raise WorkspaceUnusable(file=workspace.name) from error


def cause(error: BaseException | None, workspace: Workspace) -> WorkspaceUnusable:
    """What an error of the database means. Its own text is not handed on: it may quote what was to be written."""
    code = getattr(error, "sqlite_errorcode", None)
    name = {"file": workspace.name}
    if code is None:  # not from SQLite; of its file Python itself only says that a text in it is none
        return WorkspaceDamaged(**name) if isinstance(error, sqlite3.OperationalError) else WorkspaceUnusable(**name)
    primary = code & 0xFF
    if primary in BUSY:
        return WorkspaceBusy(**name, seconds=WAIT_SECONDS)
    if primary == sqlite3.SQLITE_FULL:
        return WorkspaceFull(**name)
    if primary == sqlite3.SQLITE_READONLY:
        return WorkspaceReadOnly(**name)
    return WorkspaceDamaged(**name) if primary in DAMAGED else WorkspaceUnusable(**name)


def _sqlite(workspace: Workspace) -> Engine:
    path = workspace.path
    if path is None:
        engine = create_engine(workspace.url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    else:
        mode = "ro" if workspace.read_only else "rw"  # never "create": a missing file is not a fresh start
        engine = create_engine("sqlite://", poolclass=NullPool, creator=lambda: _connect(path, mode))
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _server(workspace: Workspace) -> Engine:
    engine = create_engine(workspace.url, poolclass=NullPool)
    event.listen(engine, "begin", _take_turns)
    return engine


def _take_turns(connection: Connection) -> None:
    """PostgreSQL lets writers work at once; ours number their rows, so they come one after the other."""
    if connection.get_execution_options().get(IMMEDIATE):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=WAIT_SECONDS)


def _set_up(connection: Any, _: object) -> None:  # noqa: ANN401 -- the driver's own connection
    connection.isolation_level = None  # transactions begin where we say so, and changes of the schema are part of them
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    wanted = "BEGIN IMMEDIATE" if connection.get_execution_options().get(IMMEDIATE) else "BEGIN"
    connection.exec_driver_sql(wanted)
