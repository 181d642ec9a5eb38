"""Working days: weekends, public holidays of the user's country and region, and ISO weeks."""

from collections.abc import Container
from contextlib import suppress
from datetime import date, timedelta

import holidays

SATURDAY = 5
FEW_DAYS = 3
"""With fewer working days left in a week, the plan begins with the next one."""


class WorkCalendar:
    """Which days are working days in a country and, where given, its subdivision (codes of the holidays library).

    Of a country the library does not know only the weekends are free; of an unknown subdivision the country's days.
    """

    def __init__(self, country: str, subdivision: str | None = None) -> None:
        self._holidays = _holidays(country, subdivision)

    def works(self, day: date) -> bool:
        """Whether people work on that day."""
        return day.weekday() < SATURDAY and day not in self._holidays

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


def _holidays(country: str, subdivision: str | None) -> Container[date]:
    """The holidays of a subdivision; of the country if the library does not know it; none if it knows neither."""
    for part in (subdivision, None):
        with suppress(NotImplementedError):
            return holidays.country_holidays(country, subdiv=part)
    return frozenset()


def spread(days: list[date], count: int) -> list[date]:
    """``count`` days spread evenly over a week's working days, in order."""
    return [days[index * len(days) // count] for index in range(count)] if days else []
