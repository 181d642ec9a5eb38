"""What the user said of the columns of their lists, remembered in the workspace for files of the same shape.

It holds names of columns and nothing of what stands below them.
"""

import json
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from planner.errors import WorkspaceUnusable
from planner.reading.column_maps import FIELDS
from planner.reading.header import Said
from planner.workspace import documents
from planner.workspace.database import Workspace, reading, writing

NAME = "column_maps"
OLD_FILE = "column-maps.json"
"""Where earlier versions kept it, beside the workspace."""


def remembered(workspace: Workspace) -> Said:
    """What was said before. Raises the errors of the database."""
    old = old_file(workspace)
    if old and old.exists() and not workspace.read_only:
        _take_over(workspace, old)
    with reading(workspace) as connection:
        return _kept(connection)


def remember(workspace: Workspace, said: Said) -> None:
    """Keep what was said beside what was said before. Raises the errors of the database."""
    with writing(workspace) as connection:
        _keep(connection, {**_kept(connection), **said})


def forget(workspace: Workspace) -> None:
    """Forget everything that was said. Raises the errors of the database."""
    with writing(workspace) as connection:
        documents.forget(connection, NAME)


def old_file(workspace: Workspace) -> Path | None:
    """The file in which earlier versions would have kept it."""
    return workspace.path and workspace.path.with_name(OLD_FILE)


def _take_over(workspace: Workspace, old: Path) -> None:
    """Keep what an earlier version remembered, and remove its file. What was said since then wins."""
    try:
        told = _said(json.loads(old.read_text(encoding="utf-8")))
        with writing(workspace) as connection:
            _keep(connection, {**told, **_kept(connection)})
        old.unlink()
    except FileNotFoundError:  # another tab or program was quicker
        return
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise WorkspaceUnusable(file=OLD_FILE) from error


def _kept(connection: Connection) -> Said:
    return _said(documents.document(connection, NAME).content or [])


def _keep(connection: Connection, said: Said) -> None:
    entries = [{"header": list(shape), "columns": dict(columns)} for shape, columns in sorted(said.items())]
    documents.keep(connection, NAME, entries)


def _said(entries: list[dict[str, Any]]) -> Said:
    """Without fields of another version of the program: those columns are then understood by themselves again."""
    return {
        tuple(map(str, entry["header"])): {h: field for h, field in entry["columns"].items() if field in FIELDS}
        for entry in entries
    }
