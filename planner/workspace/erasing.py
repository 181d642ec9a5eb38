"""Erasing a person, or everything: no byte of them stays in our files, and no import brings them back.

Of an erased person only keyed marks stay (HMAC-SHA-256 of their addresses and of their name with other facts, with a
key of this workspace): who has the workspace can test a guess with them, nobody can read a name from them.
"""

import hmac
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from glob import escape
from pathlib import Path

import polars as pl
from sqlalchemy import Connection, select

from planner.errors import PersonNotFound, WorkspaceUnusable
from planner.frames import Contacts
from planner.matching.names import name_key
from planner.workspace import documents
from planner.workspace.backups import back_up, backup_folder
from planner.workspace.database import Workspace, at_path, cause, reading, writing
from planner.workspace.history import history
from planner.workspace.people import canonical_ids, ids_of
from planner.workspace.recognising import says_only_a_name
from planner.workspace.records import KEPT, from_records, held_contacts, held_touches, to_records
from planner.workspace.schema import changes, contacts, copies, events, imports, lists, people, tombstones, touches
from planner.workspace.sealing import add, change, remove, rows_of

KEY_BYTES = 32
UNFINISHED = "erasing"
"""The document that says that an erasing has begun and not ended."""
NAME = name_key(pl.col("full_name"))
COMPANY, DAY = pl.col("company").fill_null("").str.to_lowercase(), pl.col("connected_on").cast(pl.String)
NAME_AND_WORK = pl.concat_str(NAME, COMPANY, separator="|")
NAME_AND_DAY = pl.concat_str(NAME, DAY, separator="|on|")
ROW = pl.concat_str(NAME, COMPANY, pl.col("position").fill_null(""), DAY.fill_null(""), separator="|")
ONLY_NAME = pl.concat_str(pl.lit("named"), NAME, separator="|")


def erase_person(workspace: Workspace, person_id: str, now: datetime) -> list[Path]:
    """Erase a person, and all backups and files kept aside that may hold them; a fresh backup is made after.

    Returns the copies made elsewhere, which it cannot reach. Raises PersonNotFound and the errors of the database.
    """
    with writing(workspace) as connection:
        ids = _ids_of(connection, person_id)
        everybody = held_contacts(connection).with_columns(name=NAME, is_own=pl.col("person_id").is_in(ids))
        own, others = everybody.filter("is_own"), everybody.filter(~pl.col("is_own"))
        _mark(connection, own, others)
        _forget_touches(connection, own, others)
        for table, column in ((contacts, contacts.c.person_id), (changes, changes.c.person_id)):
            remove(connection, table, column.in_(ids))
        splits = (events.c.kind == "split") & events.c.value.in_([str(row) for row in own["row_id"]])
        remove(connection, events, events.c.subject.in_(ids) | events.c.value.in_(ids) | splits)
        remove(connection, people, people.c.person_id.in_(ids))
        _forget_bridge(connection, own, others)
        _forget_file_names(connection)
        elsewhere = [Path(row["path"]) for row in rows_of(connection, copies)]
        documents.keep(connection, UNFINISHED, content=True)
    finish_erasing(workspace, now)
    return [path for path in elsewhere if path.exists()]


def finish_erasing(workspace: Workspace, now: datetime) -> None:
    """Remove what else may hold an erased person: backups, files kept aside, free pages. Then a fresh backup is made.

    Nothing where no erasing is unfinished; done again at the next opening if the program is stopped in between.
    """
    with reading(workspace) as connection:
        if not documents.document(connection, UNFINISHED).content:
            return
    for file in kept_aside(workspace.path) if workspace.path else ():
        _unlink(file)
    _leave_nothing(workspace)
    with writing(workspace) as connection:
        documents.forget(connection, UNFINISHED)
    back_up(workspace, "after-erase", now)


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
    return sorted({*(file for file in _own(path) if file.exists()), *kept_aside(path)})


def kept_aside(path: Path) -> list[Path]:
    """The backups, and what was kept aside or left unfinished: all files of a workspace but its own and its journal."""
    name, stem = escape(path.name), escape(path.stem)
    beside = [*path.parent.glob(f"{name}*"), *path.parent.glob(f".{name}.*")]
    damaged = path.parent.glob(f"{stem}.damaged-*")
    backups = (file for file in backup_folder(path).glob("*") if file.is_file())
    return sorted({*beside, *damaged, *backups} - set(_own(path)))


def _own(path: Path) -> list[Path]:
    return [path, path.with_name(f"{path.name}-journal")]


def without_erased(connection: Connection, read: pl.DataFrame) -> tuple[pl.DataFrame, int]:
    """Contacts without those of erased people, and how many those were.

    One name and organisation tell it only of a contact without a profile address, which would tell it for sure.
    """
    by_work = pl.when(pl.col("profile_url").is_null()).then(NAME_AND_WORK)
    told = read.select("profile_url", "emails", "phones", NAME_AND_DAY.alias("day"), ROW.alias("row"),
                       work=by_work, name=pl.when(says_only_a_name()).then(ONLY_NAME))  # fmt: skip
    kept = read.filter(~_are_erased(connection, told))
    return kept, read.height - kept.height


def touches_without_erased(connection: Connection, passed: pl.DataFrame) -> pl.DataFrame:
    """Touches without those of erased people."""
    name = pl.concat_str(pl.lit("named"), name_key(pl.col("name")), separator="|")
    return passed.filter(~_are_erased(connection, passed.select("profile_url", named=name)))


def _are_erased(connection: Connection, signs: pl.DataFrame) -> pl.Series:
    """Of each row of signs, whether one of them is an erased person's."""
    erased = set(connection.execute(select(tombstones.c.mark)).scalars())
    if not erased:
        return pl.repeat(value=False, n=signs.height, dtype=pl.Boolean, eager=True)
    key = _key(connection)
    return pl.Series([any(_marked(key, sign) in erased for sign in row) for row in _signs(signs)], dtype=pl.Boolean)


def _ids_of(connection: Connection, person_id: str) -> list[str]:
    """The person's id and those that were found to be the same person. Raises PersonNotFound."""
    ids = ids_of(person_id, canonical_ids(history(connection)))
    if not rows_of(connection, people, people.c.person_id.in_(ids)):
        raise PersonNotFound
    return ids


def _mark(connection: Connection, own: pl.DataFrame, others: pl.DataFrame) -> None:
    """Keep the keyed marks of a person's contacts: of what nobody else has, lest others be taken for them."""
    key = _key(connection)
    columns = ["profile_url", "emails", "phones", NAME_AND_DAY.alias("day"), ROW.alias("row"),
               NAME_AND_WORK.alias("work"), ONLY_NAME.alias("named")]  # fmt: skip
    shared = {sign for signs in _signs(others.select(columns)) for sign in signs}
    signs = {sign for signs in _signs(own.select(columns)) for sign in signs} - shared
    there = set(connection.execute(select(tombstones.c.mark)).scalars())
    add(connection, tombstones, [{"mark": mark} for mark in sorted({_marked(key, sign) for sign in signs} - there)])


def _signs(frame: pl.DataFrame) -> Iterator[list[str]]:
    """All that a row is known by, the lists among its cells taken apart."""
    for row in frame.iter_rows():
        cells = (cell if isinstance(cell, list) else [cell] for cell in row)
        yield [sign for cell in cells for sign in cell if sign]


def _marked(key: bytes, sign: str) -> str:
    return hmac.digest(key, sign.encode(), "sha256").hex()


def _key(connection: Connection) -> bytes:
    held = documents.document(connection, "key").content
    if held is None:
        held = secrets.token_hex(KEY_BYTES)
        documents.keep(connection, "key", held)
    return bytes.fromhex(held)


def _forget_touches(connection: Connection, own: pl.DataFrame, others: pl.DataFrame) -> None:
    """Remove what passed with a person: by their addresses, and by a name that is nobody else's."""
    told = held_touches(connection)
    theirs = pl.col("profile_url").is_in(own["profile_url"].drop_nulls().implode())
    not_others = ~pl.col("profile_url").is_in(others["profile_url"].drop_nulls().implode()).fill_null(value=False)
    by_name = not_others & name_key(pl.col("name")).is_in(_only_theirs(own, others).implode())
    found = told.filter(pl.any_horizontal(theirs, by_name))["row_id"].unique().sort().to_list()
    for at in range(0, len(found), 1000):
        remove(connection, touches, touches.c.row_id.in_(found[at : at + 1000]))


def _forget_bridge(connection: Connection, own: pl.DataFrame, others: pl.DataFrame) -> None:
    """Take a person's name out of the contacts of others whom they could introduce."""
    named = others.filter(name_key(pl.col("bridge")).is_in(_only_theirs(own, others).implode()))
    rows = rows_of(connection, contacts, contacts.c.row_id.in_(named["row_id"].to_list()))
    change(connection, contacts, [{**row, "record": _without_bridge(row["record"])} for row in rows])


def _without_bridge(record: str) -> str:
    told = from_records([record], Contacts, KEPT).with_columns(bridge=pl.lit(None, pl.String))
    return to_records(told, KEPT)[0]


def _only_theirs(own: pl.DataFrame, others: pl.DataFrame) -> pl.Series:
    """The person's names that are nobody else's."""
    return own.filter(~pl.col("name").is_in(others["name"].implode()))["name"]


def _forget_file_names(connection: Connection) -> None:
    """Let go of the names of files of which nobody is left: a card is often named by its person."""
    full = set(connection.execute(select(contacts.c.list_id)).scalars())
    of_people = {row["list_id"] for row in rows_of(connection, lists, lists.c.holds == "people")}
    empty = [row for row in rows_of(connection, imports) if row["list_id"] in of_people - full]
    change(connection, imports, [{**row, "file": row["kind"]} for row in empty])


def _leave_nothing(workspace: Workspace) -> None:
    """Write the file anew without the free pages in which something may have stayed."""
    if not workspace.is_sqlite:
        return
    try:
        with workspace.engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is not None:
                raw.execute("VACUUM")
    except sqlite3.Error as error:
        raise cause(error, workspace) from error


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
