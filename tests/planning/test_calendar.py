"""Working days, weeks, and how many approaches a week holds."""

from datetime import date

import pytest

from planner.model import Settings
from planner.planning.calendar import WorkCalendar, spread
from planner.planning.selection import capacity, seats_by_tie

ITALY = WorkCalendar("IT")


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 11, 23), True),
        (date(2026, 11, 21), False),
        (date(2025, 4, 25), False),
        (date(2026, 4, 6), False),
        (date(2025, 12, 26), False),
        (date(2026, 6, 2), False),
        (date(2026, 12, 7), True),
    ],
)
def test_italian_working_days(day: date, works: bool) -> None:
    assert ITALY.works(day) == works


@pytest.mark.parametrize(
    ("country", "part", "works"),
    [("IT", "MI", False), ("IT", "TO", True), ("IT", "??", True), ("ZZ", None, True), ("DE", None, True)],
)
def test_the_patron_day_of_milan_is_free_in_milan(country: str, part: str | None, works: bool) -> None:
    assert WorkCalendar(country, part).works(date(2026, 12, 7)) == works


@pytest.mark.parametrize(
    ("day", "days", "expected"),
    [
        (date(2026, 11, 23), 3, date(2026, 11, 26)),
        (date(2026, 12, 3), 3, date(2026, 12, 9)),
        (date(2026, 11, 21), 0, date(2026, 11, 23)),
        (date(2026, 12, 31), 1, date(2027, 1, 4)),
    ],
)
def test_working_days_are_counted_over_weekends_and_holidays(day: date, days: int, expected: date) -> None:
    assert ITALY.after(day, days) == expected


@pytest.mark.parametrize(
    ("as_of", "first"),
    [
        (date(2026, 11, 18), date(2026, 11, 18)),
        (date(2026, 11, 19), date(2026, 11, 23)),
        (date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 12, 31), date(2027, 1, 4)),
    ],
)
def test_a_plan_begins_this_week_if_enough_of_it_is_left(as_of: date, first: date) -> None:
    assert ITALY.weeks(as_of, 2)[0][0] == first


@pytest.mark.parametrize(
    ("days", "number", "seats"),
    [
        ([date(2026, 11, 23 + n) for n in range(5)], 1, 5),
        ([date(2026, 11, 23 + n) for n in range(5)], 0, 3),
        ([date(2027, 8, 2 + n) for n in range(5)], 1, 2),
        ([date(2026, 11, 23)], 1, 1),
        ([], 1, 0),
    ],
)
def test_the_seats_of_a_week(days: list[date], number: int, seats: int) -> None:
    assert capacity(days, number, Settings()) == seats


@pytest.mark.parametrize("seats", range(21))
def test_seats_are_shared_out_whole(seats: int) -> None:
    shared = seats_by_tie(seats, Settings())
    assert sum(shared.values()) == seats
    assert min(shared.values()) >= 0


def test_five_seats_follow_the_mix() -> None:
    assert seats_by_tie(5, Settings()) == {"moderate": 2, "dormant": 1, "strong": 1, "new": 1}


def test_approaches_are_spread_over_the_week() -> None:
    days = [date(2026, 11, 23 + n) for n in range(5)]
    assert spread(days, 3) == [days[0], days[1], days[3]]
    assert spread([], 0) == []
