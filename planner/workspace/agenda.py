"""The follow-ups: what is due today, what is late, what is coming, who rests. Proposed, and set by the user alone."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, NamedTuple

import polars as pl

from planner.model import Settings
from planner.planning.cadence import Touched
from planner.planning.calendar import WorkCalendar
from planner.planning.giving_facts import NewRole
from planner.workspace.history import Event, counting
from planner.workspace.recalling import News
from planner.workspace.standing import Standing, Status

Step = Literal["write", "other_person", "repeat", "rest", "arrange", "prepare", "meet", "thank", "stay_in_touch"]
When = Literal["late", "today", "soon", "later"]
SOON = timedelta(days=7)
"""What comes within a week can be foreseen, on a Friday as on a Monday."""
NEWS_FOR = timedelta(weeks=4)
"""So long an import's changes are news, and a new role an occasion for a kind word."""
AT_AN_ORGANISATION = ("opening", "bridge")
"""Purposes for which somebody else in the same organisation can help as well."""
WORKING_WEEK = 5
"""Working days of a week: so long there is for a first message that was planned for a day."""
SIGN_OF_LIFE, NOT_NOW = "sign_of_life", "not_now"
"""Steps on a proposal to keep in touch: done, or not this time."""
IN_TOUCH = {"status": ("written", "replied", "done"), "step": (SIGN_OF_LIFE, "meet", "thank")}
"""Events that say that two people were in touch. A note, a gift or an introduction says so by itself."""
TOUCHING = ("note", "give", "introduction")


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
    """Everything that comes next; late is what an earlier day was meant for.

    What is late comes first, in the order of how late it is against the time that there was for it: thanks two days
    late before a sign of life a week late. All else by its day.
    """
    found = [
        Due(now.person_id, *step, _when(step[1], as_of))
        for now in told
        if "do_not_contact" not in now.answers and (step := next_step(now, as_of, settings, calendar))
    ]
    return sorted(found, key=lambda due: (-lateness(due, as_of, settings), due.day, due.person_id))


def lateness(due: Due, as_of: date, settings: Settings) -> float:
    """How late something is, in times of the working days that there were for it; 0 for what is not late."""
    given: dict[Step, int] = {
        "write": WORKING_WEEK,
        "other_person": settings.other_person_days,
        "repeat": settings.repeat_days,
        "rest": settings.repeat_days,
        "arrange": settings.reply_days,
        "stay_in_touch": settings.keep_in_touch_weeks * WORKING_WEEK,
    }
    days_late = (as_of - due.day).days * WORKING_WEEK / timedelta(weeks=1).days
    return max(0.0, days_late / given.get(due.step, 1))


def touched_frame(
    told: Sequence[Event], standings: Mapping[str, Standing], canonical: Mapping[str, str]
) -> pl.DataFrame:
    """When the user was last in touch with whom, as the workspace knows it, and who is to be left alone: Touched."""
    last: dict[str, date] = {}
    put_off: dict[str, date] = {}
    first_day = _first_days(told)
    for event in counting(told):
        person = canonical.get(event.subject or "", event.subject or "")
        if day := _in_touch(event, first_day[event.event_id]):
            last[person] = max(day, last.get(person, day))
        elif event.kind == "step" and event.value == NOT_NOW:
            put_off[person] = max(event.day, put_off.get(person, event.day))
    rows = [
        {"person_id": person, "last": last.get(person), "put_off": put_off.get(person), "is_left": _is_left(now)}
        for person, now in sorted(standings.items())
    ]
    return Touched.validate(pl.DataFrame(rows, schema=Touched.create_empty().schema, orient="row"))


def _in_touch(event: Event, day: date) -> date | None:
    """The day on which an event says that two people were in touch; of a meeting that was agreed, its own day."""
    if event.kind == "status" and event.value == "meeting":
        return event.due or day
    return day if event.kind in TOUCHING or event.value in IN_TOUCH.get(event.kind, ()) else None


def _first_days(told: Sequence[Event]) -> dict[int, date]:
    """The day of each event; of a note with a newer wording that of its first: to reword is not to be in touch."""
    days: dict[int, date] = {}
    for event in told:
        is_newer = event.kind == "note" and event.about in days
        days[event.event_id] = days[event.about] if is_newer and event.about else event.day
    return days


def _is_left(now: Standing) -> bool:
    """Whether no sign of life is to be proposed: under way, resting, over, or with a day of its own on the agenda."""
    is_free = now.status is None or (now.status == "done" and now.due is None)
    return "do_not_contact" in now.answers or not is_free


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


def new_roles(news: Iterable[News], as_of: date) -> dict[str, NewRole]:
    """Whose work the latest imports have changed, and how: what is still news on a day."""
    fresh = [one for one in news if one.change == "role" and one.after and as_of - one.day <= NEWS_FOR]
    ordered = sorted(fresh, key=lambda one: one.day)
    return {one.person_id: NewRole(one.before, one.after or "", one.day) for one in ordered}
