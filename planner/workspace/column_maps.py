"""What the user said of the columns of their lists, remembered for files of the same shape.

One small JSON file in the workspace's folder. It holds names of columns and nothing of what stands below them.
"""

import json
import os
import tempfile
from pathlib import Path

from platformdirs import user_data_path

from planner.errors import WorkspaceUnusable
from planner.reading.column_maps import FIELDS
from planner.reading.header import Said

FILE = "column-maps.json"
OWNER_ONLY = 0o700


def default_folder() -> Path:
    """The user's own data folder, as the operating system has it."""
    return user_data_path("outreach-planner", appauthor=False)


def remembered(folder: Path) -> Said:
    """What was said before. Raises WorkspaceUnusable where it cannot be read."""
    try:
        entries = json.loads((folder / FILE).read_text(encoding="utf-8"))
        return {tuple(map(str, entry["header"])): _known(entry["columns"]) for entry in entries}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise WorkspaceUnusable(file=FILE) from error


def _known(columns: dict[str, str]) -> dict[str, str]:
    """Without fields of another version of the program: those columns are then understood by themselves again."""
    return {header: field for header, field in columns.items() if field in FIELDS}


def remember(folder: Path, said: Said) -> None:
    """Keep what was said beside what was said before. Raises WorkspaceUnusable where it cannot be written."""
    together = {**remembered(folder), **said}
    entries = [{"header": list(shape), "columns": dict(columns)} for shape, columns in sorted(together.items())]
    try:
        folder.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
        handle, unfinished = tempfile.mkstemp(dir=folder, prefix=f".{FILE}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(entries, file, ensure_ascii=False, indent=1)
        Path(unfinished).replace(folder / FILE)
    except OSError as error:
        raise WorkspaceUnusable(file=FILE) from error


def forget(folder: Path) -> None:
    """Forget everything that was said. Raises WorkspaceUnusable where it cannot be removed."""
    try:
        (folder / FILE).unlink(missing_ok=True)
    except OSError as error:
        raise WorkspaceUnusable(file=FILE) from error
