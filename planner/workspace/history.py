"""What the user decided and did, one event after the other. Nothing is changed or removed, except by erasing a person.

An event's ``kind`` says what it is, and which of its other cells it uses:

status        the approach took a step: ``value`` (planned, written, replied, meeting, done, resting, declined), ``due``
              the day of the next step or of the meeting, ``topic`` the purpose, ``text`` a remark
step          a step that asks for no new status was done or passed over: ``value`` is its name
note          ``text``; with ``about`` it takes the place of an earlier note
give          what the user gave or offered: ``text``
introduction  the person introduced the user to somebody: ``text``
answer        the user's word on a fact, which always wins: ``topic`` (planner.workspace.answers), ``value`` or null
same, apart   the user's word, or an import's, on two people: ``subject`` and ``value`` are their ids
split         one contact of the person is somebody else's: ``value`` is its ``row_id`` (planner.workspace.splitting)
undo          ``about`` the event that does not count any more
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, select

from planner.errors import ChangedMeanwhile
from planner.workspace.schema import events, people
from planner.workspace.sealing import add, change, next_id, rows_of

Kind = Literal["status", "step", "note", "give", "introduction", "answer", "same", "apart", "split", "undo"]
MAX_TEXT = 20_000
FIRST_VERSION = 1


class Entry(BaseModel):
    """An event that is to be recorded. ``subject`` is a person's id, or ``org:`` and an organisation's key.

    ``origin`` names where it comes from, such as a line of a checklist: of one origin there is never a second event.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    subject: str | None
    kind: Kind
    day: date
    value: str | None = None
    topic: str | None = None
    due: date | None = None
    text: str | None = Field(default=None, max_length=MAX_TEXT)
    about: int | None = None
    origin: str | None = None


class Event(Entry):
    """An event as it was recorded: its number gives the order, ``at`` the moment (UTC)."""

    event_id: int
    at: str


def record(connection: Connection, entries: Sequence[Entry], seen: dict[str, int] | None = None) -> list[int]:
    """Add entries to the history; the numbers of those that are new (an origin that is there already is passed over).

    ``seen`` are the versions of people as they were shown. Raises ChangedMeanwhile if one has moved on since, or was
    erased; then nothing is recorded.
    """
    fresh = _new_ones(connection, entries)
    if not fresh:
        return []
    _count_up(connection, {entry.subject for entry in fresh if entry.subject}, seen or {})
    first, at = next_id(connection, events), datetime.now(UTC).isoformat(timespec="milliseconds")
    rows = [{**entry.model_dump(mode="json"), "event_id": first + place, "at": at} for place, entry in enumerate(fresh)]
    add(connection, events, rows)
    return [row["event_id"] for row in rows]


def undo(connection: Connection, event_ids: Iterable[int], day: date) -> None:
    """Take back events; they stay in the history and do not count. To take back an undo brings its event back.

    What does not count anyhow is passed over, so that a second click on the same button changes nothing.
    """
    about = rows_of(connection, events, events.c.event_id.in_(list(event_ids)))
    off = _off(history(connection))
    entries = [Entry(subject=row["subject"], kind="undo", day=day, about=row["event_id"]) for row in about
               if row["event_id"] not in off]  # fmt: skip
    record(connection, entries)


def history(connection: Connection, subjects: Iterable[str] | None = None) -> list[Event]:
    """The events of some subjects, or all, in the order in which they were recorded."""
    where = [] if subjects is None else [events.c.subject.in_(list(subjects))]
    return [Event(**row) for row in rows_of(connection, events, *where)]


def counting(told: Sequence[Event]) -> list[Event]:
    """The events that count: without those taken back, the undoing itself, and notes with a newer wording."""
    off = _off(told)
    return [event for event in told if event.event_id not in off and event.kind != "undo"]


def _off(told: Sequence[Event]) -> set[int]:
    """The numbers of the events that do not count.

    An undo may itself be undone, so the latest is looked at first. A note that has a newer wording still stands in the
    place of its own earlier one.
    """
    undone: set[int] = set()
    for event in reversed(told):
        if event.kind == "undo" and event.event_id not in undone and event.about is not None:
            undone.add(event.about)
    reworded = (event.about for event in told if event.kind != "undo" and event.event_id not in undone)
    return undone | {about for about in reworded if about is not None}


def decided(connection: Connection) -> dict[str, int]:
    """The versions of the people about whom something was decided; all others are at FIRST_VERSION."""
    asked = select(people.c.person_id, people.c.version).where(people.c.version != FIRST_VERSION)
    return {row.person_id: row.version for row in connection.execute(asked)}


def _new_ones(connection: Connection, entries: Sequence[Entry]) -> list[Entry]:
    origins = [entry.origin for entry in entries if entry.origin]
    there = set(connection.execute(select(events.c.origin).where(events.c.origin.in_(origins))).scalars())
    fresh = []
    for entry in entries:
        if entry.origin is None or entry.origin not in there:
            fresh.append(entry)
            there.add(entry.origin) if entry.origin else None
    return fresh


def _count_up(connection: Connection, subjects: set[str], seen: dict[str, int]) -> None:
    concerned = rows_of(connection, people, people.c.person_id.in_(sorted(subjects | seen.keys())))
    held = {row["person_id"]: row["version"] for row in concerned}
    if any(held.get(person) != version for person, version in seen.items()):
        raise ChangedMeanwhile
    change(connection, people, [{**row, "version": row["version"] + 1} for row in concerned
                                if row["person_id"] in subjects])  # fmt: skip


def versions(connection: Connection) -> dict[str, int]:
    """How often something was decided about each person."""
    return {row.person_id: row.version for row in connection.execute(select(people.c.person_id, people.c.version))}
