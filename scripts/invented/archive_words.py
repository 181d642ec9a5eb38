"""The words of invented messages, invitations, notes and recommendations: lines of message_lines.csv put together."""

from datetime import date
from functools import cache
from random import Random

from scripts.invented.tables import Draw, groups, table

ITALIAN = 0.7
"""So many write Italian, the others English."""
SHORT = 0.2
"""So many messages are one short line."""
LINES = Draw([(1, 30.0), (2, 40.0), (3, 30.0), (4, 15.0), (6, 5.0)])
"""How many lines the body of a message has."""


@cache
def _lines(part: str, language: str) -> Draw[str]:
    return Draw.evenly(row["text"] for row in groups("message_lines", "part")[part] if row["language"] == language)


@cache
def _topics() -> Draw[str]:
    return Draw.evenly(row["topic"] for row in table("topics"))


def language(chance: Random) -> str:
    """The language of a conversation: it or en."""
    return "it" if chance.random() < ITALIAN else "en"


def topic(chance: Random) -> str:
    """Something people talk about."""
    return _topics().pick(chance)


def words(part: str, spoken: str, first: str, day: date, chance: Random) -> str:
    """One line of a part of message_lines.csv, for somebody called ``first``."""
    return _filled(_lines(part, spoken).pick(chance), first, day, chance)


def message(spoken: str, first: str, day: date, chance: Random) -> str:
    """A whole message, of one line or several; about 150 characters on average."""
    if chance.random() < SHORT:
        return words("short", spoken, first, day, chance)
    body = [_lines("body", spoken).pick(chance) for _ in range(LINES.pick(chance))]
    lines = [_lines("greeting", spoken).pick(chance), *body, _lines("closing", spoken).pick(chance)]
    return _filled("\n".join(lines), first, day, chance)


def _filled(text: str, first: str, day: date, chance: Random) -> str:
    return text.format(first=first, topic=topic(chance), day=f"{day.day}/{day.month}/{day.year}")
