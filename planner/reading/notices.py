"""What the user is told about a file besides its people: a key, a level, where, and the facts of the sentence."""

from typing import Literal, NamedTuple

Level = Literal["info", "warning"]


class Notice(NamedTuple):
    """One remark on a source file. ``code`` is a text key, ``notice-<code>``; ``row`` a line of the file from 1."""

    code: str
    level: Level
    row: int | None = None
    facts: dict[str, str | int] = {}  # noqa: RUF012 -- a NamedTuple default, never changed


def info(code: str, row: int | None = None, **facts: str | int) -> Notice:
    """A remark said for completeness."""
    return Notice(code, "info", row, facts)


def warning(code: str, row: int | None = None, **facts: str | int) -> Notice:
    """A remark the user should look at."""
    return Notice(code, "warning", row, facts)
