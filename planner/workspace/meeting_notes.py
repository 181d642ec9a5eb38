"""What a conversation left behind: promises with their days, names, the next date; kept as notes and steps.

A promise is a note with topic ``promise`` and its day in ``due``; names heard are a note with topic ``who_else``; the
next date is that of the status "done". All of them are told, reworded and taken back as any other entry is.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple, get_args

from planner.locale import Texts
from planner.model import Purpose
from planner.planning.meetings import Meeting, Promise
from planner.workspace.history import Entry, Event, counting
from planner.workspace.standing import Standing

PROMISE, WHO_ELSE = "promise", "who_else"


class Left(NamedTuple):
    """What the user fills in after a conversation; empty parts are not kept."""

    promise: str
    promise_due: date | None
    names: str
    next_day: date | None


def meeting_of(told: Sequence[Event], now: Standing) -> Meeting:
    """The latest conversation with a person, from their events and how things stand with them."""
    counted = counting(told)
    agreed = [event for event in counted if event.kind == "status" and event.value == "meeting"]
    since = agreed[-1].event_id if agreed else 0
    firsts = _first_wordings(told)
    notes = [
        (firsts[event.event_id], event) for event in counted if event.kind == "note" and firsts[event.event_id].topic
    ]
    recent = [(first, event) for first, event in notes if first.event_id > since]
    return Meeting(
        day=agreed[-1].due if agreed else None,
        purpose=next((name for name in get_args(Purpose) if name == now.purpose), None),
        promises=tuple(Promise(event.text or "", first.due) for first, event in recent if first.topic == PROMISE),
        names=tuple(event.text or "" for first, event in recent if first.topic == WHO_ELSE),
        next_day=now.due if now.status == "done" else None,
    )


def entries_of(left: Left, person_id: str, day: date, say: Texts) -> list[Entry]:
    """The entries that keep what a conversation left behind; a next date says that the conversation was held."""
    entries = []
    if promise := left.promise.strip():
        entries.append(Entry(subject=person_id, kind="note", day=day, topic=PROMISE, due=left.promise_due,
                             text=_promised(promise, left.promise_due, say)))  # fmt: skip
    if names := left.names.strip():
        text = say.say("meeting-note-names", text=names)
        entries.append(Entry(subject=person_id, kind="note", day=day, topic=WHO_ELSE, text=text))
    if left.next_day:
        entries.append(Entry(subject=person_id, kind="status", value="done", day=day, due=left.next_day))
    return entries


def _promised(text: str, due: date | None, say: Texts) -> str:
    """A promise as it stands among the notes, where only the text is shown."""
    if not due:
        return say.say("meeting-note-promise", text=text)
    return say.say("meeting-note-promise-due", text=text, day=say.day(due, "long"))


def _first_wordings(told: Sequence[Event]) -> dict[int, Event]:
    """For each event the first wording of its note, which bears topic and day; for all else the event itself."""
    first: dict[int, Event] = {}
    for event in told:
        earlier = first.get(event.about or 0) if event.kind == "note" else None
        first[event.event_id] = earlier or event
    return first
