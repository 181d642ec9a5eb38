"""Files that get their name when they are whole. What a process that was cut off has left is cleared away."""

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from threading import get_ident

OWNER_ONLY = 0o600
RUN = token_hex(4)
"""Tells this process from an earlier one with the same number: in a container all have the same."""
NAME = re.compile(r"\..+\.unfinished-(?P<process>\d+)-(?P<run>[0-9a-f]+)-\d+(-journal)?")
LONG = 3600
"""Seconds after which nobody is still writing: the number of a process may by then be another one's."""


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """An empty file beside the target, to be written and given its name. If it is not, nothing of it stays."""
    sweep(target.parent)
    made = target.with_name(f".{target.name}.unfinished-{os.getpid()}-{RUN}-{get_ident()}")
    try:
        os.close(os.open(made, os.O_CREAT | os.O_TRUNC | os.O_RDWR, OWNER_ONLY))
        yield made
    finally:
        _clear(made)
        _clear(Path(f"{made}-journal"))


def sweep(folder: Path) -> None:
    """Remove what others have left unfinished: it holds people's data, and no erasing would find it."""
    for file in folder.glob(".*.unfinished-*"):
        found = NAME.fullmatch(file.name)
        if found and _is_left(file, int(found["process"]), found["run"]):
            _clear(file)


def _is_left(file: Path, process: int, run: str) -> bool:
    if process == os.getpid():
        return run != RUN
    with suppress(FileNotFoundError):  # finished meanwhile
        return not _runs(process) or time.time() - file.stat().st_mtime > LONG
    return False


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _clear(file: Path) -> None:
    with suppress(OSError):  # a disk that does not let go of it: the next one to write here tries again
        file.unlink(missing_ok=True)
