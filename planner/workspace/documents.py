"""Small things of a workspace kept whole, as JSON under a name, each with the count of its changes."""

import json
from typing import Any, NamedTuple

from sqlalchemy import Connection

from planner.errors import ChangedMeanwhile
from planner.workspace.schema import documents
from planner.workspace.sealing import add, change, remove, rows_of

NAMES = ("name", "target", "settings", "templates", "column_maps", "owner", "date_order", "key")
"""What there is: the workspace's own name, target and settings, edited templates of messages, what was said of
columns and of dates, what the archive says of its owner, and the secret key of the tombstones."""


class Document(NamedTuple):
    """A document and how often it was changed; version 0 and None where there is none yet."""

    content: Any
    version: int


def document(connection: Connection, name: str) -> Document:
    """The document of that name."""
    found = rows_of(connection, documents, documents.c.name == name)
    return Document(json.loads(found[0]["content"]), found[0]["version"]) if found else Document(None, 0)


def keep(connection: Connection, name: str, content: Any, seen: int | None = None) -> None:  # noqa: ANN401 -- any JSON
    """Keep a document, unless it is the same already.

    Raises ChangedMeanwhile if it is no longer at the version ``seen``; None stands for whichever there is.
    """
    held = document(connection, name)
    if seen is not None and held.version != seen:
        raise ChangedMeanwhile
    told = json.dumps(content, ensure_ascii=False, sort_keys=True)
    if held.version and told == json.dumps(held.content, ensure_ascii=False, sort_keys=True):
        return
    row = {"name": name, "version": held.version + 1, "content": told}
    (change if held.version else add)(connection, documents, [row])


def forget(connection: Connection, name: str) -> None:
    """Let go of a document."""
    remove(connection, documents, documents.c.name == name)
