"""The follow-ups: what is due today, what is late, what is coming, who rests. Proposed, and set by the user alone."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from planner.model import Settings
from planner.planning.calendar import WorkCalendar
from planner.workspace.standing import Standing, Status

Step = Literal["write", "other_person", "repeat", "rest", "arrange", "prepare", "meet", "thank", "stay_in_touch"]
When = Literal["late", "today", "soon", "later"]
SOON = timedelta(days=7)
"""What comes within a week can be foreseen, on a Friday as on a Monday."""
AT_AN_ORGANISATION = ("opening", "bridge")
"""Purposes for which somebody else in the same organisation can help as well."""


class Due(NamedTuple):
    """One thing to do for one person, and on which day."""

    person_id: str
    step: Step
    day: date
    when: When


def proposed(status: Status, day: date, settings: Settings, calendar: WorkCalendar) -> date | None:
    """The next date to propose when an approach takes a status on a day; None where the user alone can tell."""
    if status == "planned":
        return calendar.after(day, 0)
    if status == "written":
        return calendar.after(day, settings.repeat_days)
    if status == "replied":
        return calendar.after(day, settings.reply_days)
    if status == "meeting":
        return None
    weeks = {"done": settings.keep_in_touch_weeks, "resting": settings.rest_weeks}.get(status)
    return calendar.after(day + timedelta(weeks=weeks), 0) if weeks else None


def next_step(now: Standing, as_of: date, settings: Settings, calendar: WorkCalendar) -> tuple[Step, date] | None:
    """What comes next with a person and when, as the history tells; None where nothing is to be done."""
    if now.status == "meeting" and now.due:
        return _around_meeting(now.due, now.passed, as_of, settings, calendar)
    if now.status == "written" and now.since:
        return _without_reply(now, as_of, settings, calendar)
    steps: dict[Status, Step] = {
        "planned": "write",
        "replied": "arrange",
        "meeting": "arrange",
        "done": "stay_in_touch",
        "resting": "stay_in_touch",
    }
    day = now.due or (now.since if now.status in {"planned", "replied", "meeting"} else None)
    return (steps[now.status], day) if now.status in steps and day else None


def agenda(told: Iterable[Standing], as_of: date, settings: Settings, calendar: WorkCalendar) -> list[Due]:
    """Everything that comes next, the earliest first; late is what an earlier day was meant for."""
    found = [
        Due(now.person_id, *step, _when(step[1], as_of))
        for now in told
        if "do_not_contact" not in now.answers and (step := next_step(now, as_of, settings, calendar))
    ]
    return sorted(found, key=lambda due: (due.day, due.person_id))


def resting(told: Iterable[Standing]) -> list[Standing]:
    """Approaches that rest, were declined, or ended well: nothing is to be done there now."""
    return sorted((now for now in told if now.status in {"resting", "declined", "done"}), key=lambda now: now.person_id)


def _without_reply(now: Standing, as_of: date, settings: Settings, calendar: WorkCalendar) -> tuple[Step, date]:
    """After a message: somebody else there; from its day on one repeat at most; then rest."""
    since = now.since or as_of
    day = now.due or calendar.after(since, settings.repeat_days)
    if len(now.written) > 1 or "repeat" in now.passed:
        return "rest", day
    elsewhere = min(calendar.after(since, settings.other_person_days), day)
    if now.purpose in AT_AN_ORGANISATION and "other_person" not in now.passed and as_of < day:
        return "other_person", elsewhere
    return "repeat", day


def _around_meeting(
    meeting: date, passed: tuple[str, ...], as_of: date, settings: Settings, calendar: WorkCalendar
) -> tuple[Step, date]:
    """Prepared before, attentive during, thanked within one working day after."""
    if "thank" in passed:
        return "stay_in_touch", calendar.after(meeting + timedelta(weeks=settings.keep_in_touch_weeks), 0)
    if as_of > meeting or "meet" in passed:
        return "thank", calendar.after(meeting, 1)
    before = calendar.before(meeting)
    if as_of >= meeting or "prepare" in passed:
        return "meet", meeting
    return "prepare", before


def _when(day: date, as_of: date) -> When:
    if day <= as_of:
        return "late" if day < as_of else "today"
    return "soon" if day <= as_of + SOON else "later"
