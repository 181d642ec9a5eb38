"""The user's own weeks: how many approaches, replies, conversations and introductions there were in each."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from planner.workspace.history import Event, counting
from planner.workspace.standing import BEGINS, OVER

COUNTED = {"written": "approaches", "replied": "replies", "done": "conversations"}


class Week(NamedTuple):
    """One week from its Monday on, and what happened in it."""

    monday: date
    approaches: int
    replies: int
    conversations: int
    introductions: int


def weeks(told: Sequence[Event], as_of: date, count: int) -> list[Week]:
    """The last ``count`` weeks, the present one last. A first message is an approach; its repeat is none."""
    happened = Counter((_monday(day), what) for day, what in _happenings(counting(told)))
    last = _monday(as_of)
    mondays = [last - timedelta(weeks=back) for back in reversed(range(count))]
    return [Week(monday, *(happened[monday, what] for what in Week._fields[1:])) for monday in mondays]


def _happenings(told: Sequence[Event]) -> list[tuple[date, str]]:
    """Each event that counts for a week: of one approach one first message, one reply and one conversation.

    A plan, or a message after an approach was over, begins another approach.
    """
    had: dict[str, set[str]] = {}
    found = []
    for event in told:
        if event.kind == "introduction":
            found.append((event.day, "introductions"))
        if event.kind != "status" or event.subject is None:
            continue
        before = had.setdefault(event.subject, set())
        if event.value in BEGINS or (event.value == "written" and not before.isdisjoint(OVER)):
            before.clear()
        if event.value in COUNTED and event.value not in before:
            found.append((event.day, COUNTED[event.value]))
        before.add(event.value or "")
    return found


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
