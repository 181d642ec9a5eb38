"""The user's own weeks: what happened in each, counted once."""

from datetime import date

import pytest

from planner.workspace.history import Event
from planner.workspace.past_weeks import Week, weeks

AS_OF = date(2026, 11, 20)
"""A Friday."""


def events(*told: tuple[str, str | None, str]) -> list[Event]:
    return [
        Event.model_validate({"subject": "ada", "kind": kind, "value": value, "day": day, "event_id": at, "at": ""})
        for at, (kind, value, day) in enumerate(told, start=1)
    ]


def counts(*told: tuple[str, str | None, str]) -> tuple[int, int, int, int]:
    (week,) = weeks(events(*told), AS_OF, 1)
    return week.approaches, week.replies, week.conversations, week.introductions


def status(*values: str) -> list[tuple[str, str, str]]:
    return [("status", value, "2026-11-18") for value in values]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([], (0, 0, 0, 0)),
        (status("planned"), (0, 0, 0, 0)),
        (status("planned", "written"), (1, 0, 0, 0)),
        (status("written", "written"), (1, 0, 0, 0)),
        (status("written", "written", "resting", "replied", "meeting", "done"), (1, 1, 1, 0)),
        (status("written", "replied", "written", "replied"), (1, 1, 0, 0)),
        (status("written", "done", "done"), (1, 0, 1, 0)),
        (status("written", "resting", "written"), (2, 0, 0, 0)),
        (status("written", "done", "planned", "written", "replied"), (2, 1, 1, 0)),
        ([("introduction", None, "2026-11-18"), ("introduction", None, "2026-11-18")], (0, 0, 0, 2)),
        ([*status("written"), ("note", None, "2026-11-18"), *status("written")], (1, 0, 0, 0)),
    ],
)
def test_of_one_approach_there_is_one_message_one_reply_and_one_conversation(
    told: list[tuple[str, str | None, str]], expected: tuple[int, int, int, int]
) -> None:
    assert counts(*told) == expected


def test_what_was_taken_back_did_not_happen() -> None:
    told = events(*status("written", "replied"))
    undo = Event(subject="ada", kind="undo", day=AS_OF, about=2, event_id=3, at="")
    assert weeks([*told, undo], AS_OF, 1) == [Week(date(2026, 11, 16), 1, 0, 0, 0)]


def test_weeks_begin_on_monday_and_the_present_one_is_the_last() -> None:
    told = events(("status", "written", "2026-11-15"), ("status", "replied", "2026-11-16"),
                  ("status", "done", "2026-11-22"), ("introduction", None, "2026-11-23"))  # fmt: skip
    assert weeks(told, AS_OF, 2) == [Week(date(2026, 11, 9), 1, 0, 0, 0), Week(date(2026, 11, 16), 0, 1, 1, 0)]
    assert [week.monday for week in weeks(told, date(2027, 1, 1), 2)] == [date(2026, 12, 21), date(2026, 12, 28)]


def test_weeks_of_several_people_add_up() -> None:
    told = events(*status("written", "written"))
    other = told[1].model_copy(update={"subject": "ugo"})
    assert weeks([told[0], other], AS_OF, 1)[0].approaches == 2
