"""How things stand with each person, told from the history alone."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict

from planner.workspace.history import Event, counting

Status = Literal["planned", "written", "replied", "meeting", "done", "resting", "declined"]
STATUSES: tuple[Status, ...] = get_args(Status)
OPEN: tuple[Status, ...] = ("planned", "written", "replied", "meeting")
"""An approach that is under way."""
BEGINS: tuple[Status, ...] = ("planned",)
OVER: tuple[Status, ...] = ("done", "resting", "declined")


class Standing(BaseModel):
    """How things stand with one person. ``status`` is null where only notes, gifts or answers are known.

    ``written`` are the days of the messages of the present approach; ``due`` is what the user set or agreed to;
    ``passed`` are the steps done or passed over since the last status; ``undoable`` the last event that counts.
    """

    model_config = ConfigDict(frozen=True)

    person_id: str
    status: Status | None = None
    since: date | None = None
    due: date | None = None
    purpose: str | None = None
    written: tuple[date, ...] = ()
    passed: tuple[str, ...] = ()
    gives: int = 0
    introductions: int = 0
    answers: Mapping[str, str] = {}
    last_event: int = 0


def standings(told: Sequence[Event], canonical: Mapping[str, str] | None = None) -> dict[str, Standing]:
    """The standing of everybody in a history, by the id of the person; merged people (``canonical``) stand as one."""
    names = canonical or {}
    named = [(names.get(event.subject, event.subject), event) for event in counting(told) if event.subject]
    ordered = sorted(named, key=lambda pair: pair[0])
    return {
        person: standing(person, [event for _, event in group])
        for person, group in groupby(ordered, key=lambda pair: pair[0])
    }


def standing(person_id: str, told: Iterable[Event]) -> Standing:
    """The standing of one person from their events that count, in order."""
    now = Standing(person_id=person_id)
    for event in told:
        now = _after(now, event).model_copy(update={"last_event": event.event_id})
    return now


def _after(now: Standing, event: Event) -> Standing:
    if event.kind == "status":
        return now.model_copy(update=_with_status(now, event))
    if event.kind == "step":
        return now.model_copy(update={"passed": (*now.passed, event.value or "")})
    if event.kind == "answer":
        answers = {**now.answers, event.topic or "": event.value or ""}
        return now.model_copy(update={"answers": {topic: value for topic, value in answers.items() if value}})
    counted = {"give": "gives", "introduction": "introductions"}.get(event.kind)
    return now.model_copy(update={counted: getattr(now, counted) + 1}) if counted else now


def _with_status(now: Standing, event: Event) -> dict[str, object]:
    """A new status. A plan, or a message written after an approach was over, begins another one.

    A late reply does not: it answers the messages that were written.
    """
    begins = event.value in BEGINS or (event.value == "written" and now.status in OVER)
    written = () if begins else now.written
    return {
        "status": event.value,
        "since": event.day,
        "due": event.due,
        "purpose": event.topic or (None if event.value in BEGINS else now.purpose),
        "written": (*written, event.day) if event.value == "written" else written,
        "passed": (),
    }
