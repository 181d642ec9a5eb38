"""What the files of a LinkedIn archive have in common: its two eras, its owner, its times and its tables."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from random import Random
from typing import Literal, NamedTuple

from scripts.invented.connections import Connection, hidden

EraName = Literal["2021", "2026"]
WAKING_HOURS = 15
"""Nobody writes at night."""


class Era(NamedTuple):
    """How an archive was written when: since 2023 with profile addresses and, in messages, with every cell quoted."""

    exported: date
    recent: bool


ERAS: dict[EraName, Era] = {
    "2021": Era(date(2021, 5, 20), recent=False),
    "2026": Era(date(2026, 11, 15), recent=True),
}


class Party(NamedTuple):
    """Somebody in a conversation, as messages.csv names them; the address may be empty."""

    name: str
    url: str


OWNER = Party("Nives Tavernasco", "https://www.linkedin.com/in/sample-nives-tavernasco-0000")
"""Whose archive it is: the same name as in owner_files/Profile.csv."""


def party(person: Connection) -> Party:
    """A connection as LinkedIn names it elsewhere in the archive."""
    return Party(f"{person.first_name} {person.last_name}".strip(), person.url)


def known(people: Iterable[Connection], era: Era) -> list[Connection]:
    """The connections with a name that existed on the day of the export."""
    return [row for row in people if row != hidden(row.connected_on) and row.connected_on <= era.exported]


def moment(day: date, chance: Random) -> datetime:
    """Some time of the day."""
    seconds = int(WAKING_HOURS * 3600 * chance.random())
    return datetime(day.year, day.month, day.day) + timedelta(hours=6, seconds=seconds)  # noqa: DTZ001 - all are UTC


def american(when: datetime) -> str:
    """A time as Invitations.csv and the files on jobs write it: ``3/12/21, 4:05 PM``."""
    hour = when.hour % 12 or 12
    half = "PM" if when.hour >= 12 else "AM"  # noqa: PLR2004 - noon
    return f"{when.month}/{when.day}/{when:%y}, {hour}:{when:%M} {half}"


def to_csv(header: Sequence[str], rows: Iterable[Sequence[str]], *, all_quoted: bool = False) -> bytes:
    """A table as LinkedIn writes it: UTF-8 without mark, LF, quotes only where they are needed or around everything."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL)
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()
