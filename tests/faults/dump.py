"""What a workspace says, apart from how it is written: the ground on which two states are compared."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

from sqlalchemy import text

from planner.workspace.database import Workspace, at_path, reading
from planner.workspace.schema import SEALED, contacts, events, people
from planner.workspace.sealing import Row, rows_of

Dump = dict[str, list[Row]]
BY_CHANCE = {"events": ("at",), "tombstones": ("mark",)}
"""Cells that differ from one run to the next: the clock, and marks under a random key."""


def dump_of(workspace: Workspace) -> Dump:
    """Every row of every table, each checked against its seal."""
    with reading(workspace) as connection:
        return {table.name: rows_of(connection, table) for table in SEALED}


def dump_at(path: Path) -> Dump:
    """As ``dump_of``, of a file that is only read."""
    return dump_of(at_path(path, read_only=True))


def lasting(dump: Dump) -> str:
    """A dump without what differs from run to run, as one text."""
    told: dict[str, Any] = {}
    for table, rows in dump.items():
        dropped = BY_CHANCE.get(table, ())
        told[table] = [{k: v for k, v in row.items() if k not in dropped} for row in rows]
    told["documents"] = [row for row in told["documents"] if row["name"] != "key"]
    return json.dumps(told, sort_keys=True)


def unsound(workspace: Workspace) -> list[str]:
    """What SQLite's full check finds wrong, and lookups by a key that do not find what a full reading finds."""
    with reading(workspace) as connection:
        said = [str(line) for line in connection.execute(text("PRAGMA integrity_check")).scalars()]
        found = [] if said == ["ok"] else said
        for table, key in ((contacts, "person_id"), (events, "subject"), (people, "person_id")):
            rows = rows_of(connection, table)
            wanted = Counter(row[key] for row in rows if row[key] is not None)
            met = Counter(row[key] for row in rows_of(connection, table, table.c[key].in_(list(wanted))))
            found += [f"{table.name} by {key}"] if met != wanted else []
    return found
