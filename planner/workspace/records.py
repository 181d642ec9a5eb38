"""Contacts and touches as the workspace keeps them: one JSON text a row, and frames again."""

from collections.abc import Sequence
from typing import Any

import dataframely as dy
import polars as pl
from sqlalchemy import Connection

from planner.frames import Contacts, Touches
from planner.workspace.schema import contacts, imports, lists, touches
from planner.workspace.sealing import rows_of

KEPT = [name for name in Contacts.column_names() if name != "contact_id"]
"""The columns of a contact's record; its id is made anew from import, file and row."""
WHERE_READ = ["file", "row", "kind"]
"""Where a contact was read: another place in a newer export is no change of the contact."""
PARTY = ["name", "profile_url", "company"]
"""Who it was that something passed with."""
HELD = {"row_id": pl.Int64, "list_id": pl.Int64, "import_id": pl.Int64, "person_id": pl.String, "gone_in": pl.Int64}


def to_records(frame: pl.DataFrame, columns: Sequence[str]) -> list[str]:
    """Each row of a frame as JSON."""
    told = frame.select(columns).write_ndjson().rstrip("\n")
    return told.split("\n") if told else []


def from_records(records: Sequence[str], schema: type[dy.Schema], columns: Sequence[str]) -> pl.DataFrame:
    """The frame that ``to_records`` wrote; columns that a record of an older version does not have are null."""
    types = {name: column.dtype for name, column in schema.columns().items() if name in columns}
    return pl.Series("record", records, dtype=pl.String).str.json_decode(pl.Struct(types)).struct.unnest()


def held_contacts(connection: Connection, *where: Any) -> pl.DataFrame:  # noqa: ANN401 -- SQLAlchemy's conditions
    """The contacts of a workspace: the columns of Contacts, and ``row_id, list_id, import_id, person_id, gone_in``.

    ``contact_id`` is ``import/file:row``. Those that the latest list no longer has (``gone_in``) have no relation to
    the user any more, as far as we know.
    """
    rows = rows_of(connection, contacts, *where)
    facts = pl.DataFrame([{name: row[name] for name in HELD} for row in rows], schema=HELD, orient="row")
    frame = pl.concat([facts, from_records([row["record"] for row in rows], Contacts, KEPT)], how="horizontal")
    return frame.with_columns(
        contact_id=pl.format("{}/{}:{}", "import_id", "file", "row"),
        relation=pl.when(pl.col("gone_in").is_null()).then("relation").otherwise(pl.lit("none")),
    )


def touch_records(frame: pl.DataFrame) -> list[str]:
    """Touches as JSON, one text for all that passed with one other party."""
    parties = frame.group_by(PARTY, maintain_order=True).agg(touches=pl.struct(pl.exclude(PARTY)))
    return to_records(parties, [*PARTY, "touches"])


def held_touches(connection: Connection) -> pl.DataFrame:
    """The touches of a workspace: the columns of Touches, and ``row_id`` of the row that holds them."""
    rows = rows_of(connection, touches)
    types = {name: column.dtype for name, column in Touches.columns().items()}
    passed = pl.List(pl.Struct({name: kind for name, kind in types.items() if name not in PARTY}))
    told = {name: types[name] for name in PARTY} | {"touches": passed}
    records = pl.Series("record", [row["record"] for row in rows], dtype=pl.String).str.json_decode(pl.Struct(told))
    parties = records.struct.unnest().with_columns(row_id=pl.Series([row["row_id"] for row in rows], dtype=pl.Int64))
    each = parties.explode("touches", empty_as_null=False, keep_nulls=False).unnest("touches")
    return each.select(*Touches.column_names(), "row_id")


def kinds_held(connection: Connection) -> set[str]:
    """The kinds of files that the workspace has read."""
    held = {row["list_id"] for row in rows_of(connection, lists)}
    return {row["kind"] for row in rows_of(connection, imports) if row["list_id"] in held}
