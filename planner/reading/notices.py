"""What the user is told about a file besides its people: a key, a level, where, and the facts of the sentence."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

Level = Literal["info", "warning"]


class Notice(NamedTuple):
    """One remark on a source file. ``code`` is a text key, ``notice-<code>``; ``row`` a line of the file from 1."""

    code: str
    level: Level
    row: int | None = None
    facts: dict[str, str | int] = {}  # noqa: RUF012 -- a NamedTuple default, never changed


NAMES_SHOWN = 20
NAME_CHARS = 40


def shown(names: Sequence[str], most: int = NAMES_SHOWN) -> str:
    """Names of columns or files for a sentence: not too many, none too long, on one line."""
    plain = [" ".join(name.split()) for name in names if name.strip()]
    short = [name if len(name) <= NAME_CHARS else f"{name[:NAME_CHARS]}…" for name in plain[:most]]
    return ", ".join([*short, "…"] if len(plain) > most else short)


def info(code: str, row: int | None = None, **facts: str | int) -> Notice:
    """A remark said for completeness."""
    return Notice(code, "info", row, facts)


def warning(code: str, row: int | None = None, **facts: str | int) -> Notice:
    """A remark the user should look at."""
    return Notice(code, "warning", row, facts)
