"""Where workspaces are: each a file of its own in the user's data folder, so that a coach keeps clients apart."""

import os
import re
import unicodedata
from pathlib import Path

from platformdirs import user_data_path
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from planner.errors import DatabaseUnknown, WorkspaceElsewhere

ENDING = ".sqlite3"
FIRST_OPENED = "PLANNER_WORKSPACE"
"""The page runs in threads that streamlit begins: what the command line says reaches them by the environment."""
FIRST = f"my-network{ENDING}"
"""The workspace of somebody who has never made another one."""
MAX_NAME = 40


def data_folder() -> Path:
    """The user's own data folder, as the operating system has it."""
    return user_data_path("outreach-planner", appauthor=False)


def path_of(given: Path | None) -> Path:
    """The file that is meant by ``--workspace``: a file, or a folder with the first workspace in it."""
    if given is None:
        return data_folder() / FIRST
    is_file = given.is_file() or (given.suffix and not given.is_dir())
    return given if is_file else given / FIRST


def place_of(given: str | None) -> Path | URL:
    """What is meant by ``--workspace``: a file or a folder, as ``path_of`` has it, or a database by its address.

    Raises DatabaseUnknown for an address that is none.
    """
    if given is None or "://" not in given:
        return path_of(Path(given) if given else None)
    try:
        url = make_url(given)
    except (ArgumentError, ValueError) as error:  # ValueError: a port that is no number
        raise DatabaseUnknown from error
    if url.get_backend_name() == "sqlite":
        return path_of(Path(url.database) if url.database else None)
    return url


def open_first(given: str) -> None:
    """Let the page of this process begin with the workspace that ``--workspace`` names. Raises WorkspaceElsewhere."""
    place = place_of(given)
    if isinstance(place, URL):
        raise WorkspaceElsewhere(file=place.database or "")
    os.environ[FIRST_OPENED] = str(place.resolve())


def first_opened() -> Path:
    """The workspace that the page begins with."""
    chosen = os.environ.get(FIRST_OPENED)
    return Path(chosen) if chosen else path_of(None)


def workspaces_in(folder: Path) -> list[Path]:
    """The workspaces in a folder, by name."""
    return sorted(path for path in folder.glob(f"*{ENDING}") if not path.stem.startswith(".") and not aside(path))


def aside(path: Path) -> bool:
    """Whether a file is one that was kept aside because it was damaged."""
    return ".damaged-" in path.name


def path_for(folder: Path, name: str) -> Path:
    """A free path for a new workspace of that name."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:MAX_NAME] or "workspace"
    tried = (folder / f"{stem}{f'-{number}' if number else ''}{ENDING}" for number in range(1000))
    return next(path for path in tried if not path.exists())
