"""Erasing a person, or everything: no byte of them stays in our files, and no import brings them back.

Of an erased person only keyed marks stay (HMAC-SHA-256 of their addresses, with a key of this workspace): who has the
workspace can test a guess with them, nobody can read a name from them.
"""

import hmac
import secrets
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import polars as pl
from sqlalchemy import Connection, select

from planner.errors import PersonNotFound, WorkspaceUnusable
from planner.matching.names import name_key
from planner.workspace import documents
from planner.workspace.backups import back_up, backup_folder, backups_of
from planner.workspace.database import Workspace, at_path, reading, writing
from planner.workspace.history import history
from planner.workspace.people import canonical_ids
from planner.workspace.records import held_contacts, held_touches
from planner.workspace.schema import changes, contacts, copies, events, people, tombstones, touches
from planner.workspace.sealing import add, remove, rows_of

KEY_BYTES = 32
NAME = name_key(pl.col("full_name"))
NAME_AND_WORK = pl.concat_str(NAME, pl.col("company").fill_null("").str.to_lowercase(), separator="|")


def erase_person(workspace: Workspace, person_id: str, now: datetime) -> list[Path]:
    """Erase a person, and all backups that held them; a fresh backup is made after.

    Returns the copies made elsewhere, which it cannot reach. Raises PersonNotFound and the errors of the database.
    """
    with writing(workspace) as connection:
        ids = _ids_of(connection, person_id)
        _mark(connection, ids)
        _forget_touches(connection, ids)
        for table, column in ((contacts, contacts.c.person_id), (changes, changes.c.person_id)):
            remove(connection, table, column.in_(ids))
        remove(connection, events, events.c.subject.in_(ids) | events.c.value.in_(ids))
        remove(connection, people, people.c.person_id.in_(ids))
        elsewhere = [Path(row["path"]) for row in rows_of(connection, copies)]
    _leave_nothing(workspace)
    if workspace.path:
        for backup in backups_of(workspace.path):
            _unlink(backup)
        back_up(workspace, "after-erase", now)
    return [path for path in elsewhere if path.exists()]


def erase_everything(path: Path) -> list[Path]:
    """Erase a workspace's file with its backups and all that was kept aside. Returns the copies made elsewhere."""
    elsewhere = _copies_of(path)
    for file in files_of(path):
        _unlink(file)
    with suppress(OSError):  # not empty: something in it is not ours
        backup_folder(path).rmdir()
    return [copy for copy in elsewhere if copy.exists()]


def files_of(path: Path) -> list[Path]:
    """Every file in which a workspace keeps, or has kept aside, something of its people."""
    beside = [*path.parent.glob(f"{path.name}*"), *path.parent.glob(f".{path.name}.*")]
    damaged = path.parent.glob(f"{path.stem}.damaged-*")
    backups = (file for file in backup_folder(path).glob("*") if file.is_file())
    return sorted({*beside, *damaged, *backups})


def without_erased(connection: Connection, read: pl.DataFrame) -> tuple[pl.DataFrame, int]:
    """Contacts without those of erased people, and how many those were."""
    erased = set(connection.execute(select(tombstones.c.mark)).scalars())
    if not erased:
        return read, 0
    key = _key(connection)
    hits = [any(_marked(key, sign) in erased for sign in signs) for signs in _signs(read)]
    kept = read.filter(~pl.Series(hits, dtype=pl.Boolean))
    return kept, read.height - kept.height


def _ids_of(connection: Connection, person_id: str) -> list[str]:
    """The person's id and those that were found to be the same person. Raises PersonNotFound."""
    canonical = canonical_ids(history(connection))
    wanted = canonical.get(person_id, person_id)
    ids = [person for person in {wanted, *canonical} if canonical.get(person, person) == wanted]
    if not rows_of(connection, people, people.c.person_id.in_(ids)):
        raise PersonNotFound
    return sorted(ids)


def _mark(connection: Connection, ids: list[str]) -> None:
    """Keep the keyed marks of a person's contacts."""
    key = _key(connection)
    held = held_contacts(connection, contacts.c.person_id.in_(ids))
    marks = {_marked(key, sign) for signs in _signs(held) for sign in signs}
    there = set(connection.execute(select(tombstones.c.mark)).scalars())
    add(connection, tombstones, [{"mark": mark} for mark in sorted(marks - there)])


def _signs(frame: pl.DataFrame) -> Iterator[list[str]]:
    """What a contact is known by: addresses, numbers, and the name with the organisation."""
    told = frame.select("profile_url", "emails", "phones", name=NAME_AND_WORK)
    for url, emails, phones, name in told.iter_rows():
        yield [sign for sign in (url, *(emails or ()), *(phones or ()), name) if sign]


def _marked(key: bytes, sign: str) -> str:
    return hmac.new(key, sign.encode(), sha256).hexdigest()


def _key(connection: Connection) -> bytes:
    held = documents.document(connection, "key").content
    if held is None:
        held = secrets.token_hex(KEY_BYTES)
        documents.keep(connection, "key", held)
    return bytes.fromhex(held)


def _forget_touches(connection: Connection, ids: list[str]) -> None:
    """Remove what passed with a person: by their addresses, and by a name that is nobody else's."""
    everybody = held_contacts(connection).with_columns(name=NAME)
    own = everybody.filter(pl.col("person_id").is_in(ids))
    others = everybody.filter(~pl.col("person_id").is_in(ids))["name"]
    named = own.filter(~pl.col("name").is_in(others.implode()))["name"]
    told = held_touches(connection)
    theirs = pl.col("profile_url").is_in(own["profile_url"].drop_nulls().implode())
    by_name = pl.col("profile_url").is_null() & name_key(pl.col("name")).is_in(named.implode())
    found = told.filter(pl.any_horizontal(theirs, by_name))["row_id"].unique().sort().to_list()
    for at in range(0, len(found), 1000):
        remove(connection, touches, touches.c.row_id.in_(found[at : at + 1000]))


def _leave_nothing(workspace: Workspace) -> None:
    """Write the file anew without the free pages in which something may have stayed."""
    if workspace.is_sqlite:
        with workspace.engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is not None:
                raw.execute("VACUUM")


def _copies_of(path: Path) -> list[Path]:
    """The copies that a workspace's file knows of; none where it cannot be read any more."""
    try:
        with reading(at_path(path)) as connection:
            return [Path(row["path"]) for row in rows_of(connection, copies)]
    except WorkspaceUnusable:
        return []


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WorkspaceUnusable(file=path.name) from error
