"""Working days: weekends, public holidays of the user's country and region, of another one beside it, and ISO weeks."""

from collections.abc import Container
from contextlib import suppress
from datetime import date, timedelta
from typing import NamedTuple

import holidays

WEEKEND = frozenset({5, 6})
"""Saturday and Sunday, where the holidays library tells nothing else of a country."""
FEW_DAYS = 3
"""With fewer working days left in a week, the plan begins with the next one."""


class _Free(NamedTuple):
    """The days on which a country does not work."""

    holidays: Container[date]
    weekend: frozenset[int]

    def has(self, day: date) -> bool:
        return day.weekday() in self.weekend or day in self.holidays


class WorkCalendar:
    """Which days are working days in a country and, where given, its subdivision (codes of the holidays library).

    Of a country the library does not know only the weekends are free; of an unknown subdivision the country's days.
    """

    def __init__(self, country: str, subdivision: str | None = None, beside: "WorkCalendar | None" = None) -> None:
        """``beside`` is somebody else's calendar: then only days on which both work are working days."""
        own = _free(country, subdivision)
        self.free: tuple[_Free, ...] = (own, *beside.free) if beside else (own,)

    def works(self, day: date) -> bool:
        """Whether people work on that day."""
        return not any(free.has(day) for free in self.free)

    def keeps_holiday(self, day: date) -> bool:
        """Whether that day is a public holiday there, and not merely the weekend."""
        return any(day in free.holidays for free in self.free)

    def after(self, day: date, days: int) -> date:
        """The ``days``-th working day after ``day``; with 0 the first working day from ``day`` on."""
        while days > 0 or not self.works(day):
            day += timedelta(days=1)
            days -= self.works(day)
        return day

    def before(self, day: date) -> date:
        """The last working day before ``day``."""
        day -= timedelta(days=1)
        while not self.works(day):
            day -= timedelta(days=1)
        return day

    def week_of(self, monday: date, earliest: date) -> list[date]:
        """The working days from ``earliest`` on in the week that begins on ``monday``."""
        return [day for offset in range(7) if self.works(day := monday + timedelta(days=offset)) and day >= earliest]

    def weeks(self, as_of: date, count: int) -> list[list[date]]:
        """The working days of ``count`` weeks, from this week if enough of it is left, else from the next.

        Weeks without any working day (between holidays) stay in the list, empty.
        """
        monday = as_of - timedelta(days=as_of.weekday())
        if len(self.week_of(monday, as_of)) < FEW_DAYS:
            monday += timedelta(days=7)
        return [self.week_of(monday + timedelta(weeks=week), as_of) for week in range(count)]


def _free(country: str, subdivision: str | None) -> _Free:
    """The free days of a subdivision; of the country if the library does not know it; weekends if it knows neither."""
    for part in (subdivision, None):
        with suppress(NotImplementedError):
            known = holidays.country_holidays(country, subdiv=part)
            return _Free(known, frozenset(known.weekend))
    return _Free(frozenset(), WEEKEND)


def spread(days: list[date], count: int) -> list[date]:
    """``count`` days spread evenly over a week's working days, in order."""
    return [days[index * len(days) // count] for index in range(count)] if days else []
