"""Care for people abroad: days on which both countries work, the time there, how people are addressed there.

Abroad is who is known to be in another country: from a place that was told or read, never from a name, and not from an
employer's mere seat.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import polars as pl

from planner.knowledge import vocabulary
from planner.knowledge.naming import place_name
from planner.locale import Texts
from planner.model import Settings
from planner.planning.calendar import WorkCalendar
from planner.profiling.coverage import WEAK

NOON = time(12)
AN_HOUR = timedelta(hours=1)

Row = Mapping[str, Any]
"""One person: ``country, region, place_confidence`` of Profiles."""


def abroad(settings: Settings) -> pl.Expr:
    """Whether a person of Profiles is known to be in another country than the user."""
    return (pl.col("country") != settings.country) & (pl.col("place_confidence") >= WEAK)


def is_abroad(row: Row, settings: Settings) -> bool:
    """The same, of one person."""
    return row["country"] not in (None, settings.country) and row["place_confidence"] >= WEAK


def calendar_with(row: Row, calendar: WorkCalendar, settings: Settings) -> WorkCalendar:
    """The user's working days; with somebody abroad those on which both work."""
    if not is_abroad(row, settings):
        return calendar
    return WorkCalendar(row["country"], _subdivision(row), beside=calendar)


def where_both_work(
    dated: list[tuple[str, int, date]], weeks: list[list[date]], people: pl.DataFrame, settings: Settings
) -> list[tuple[str, int, date]]:
    """Approaches (person, week from 1, day) moved off the holidays of people abroad, to the nearest day of their week.

    ``weeks`` are the user's working days, ``people`` the approached (Profiles). Where nobody works all week there, the
    day stays and ``care_of`` says so.
    """
    concerned = people.filter(pl.col("person_id").is_in([person for person, *_ in dated]) & abroad(settings))
    there = {
        row["person_id"]: WorkCalendar(row["country"], _subdivision(row))
        for row in concerned.select("person_id", "country", "region").iter_rows(named=True)
    }
    return [
        (person, week, _nearest(day, weeks[week - 1], there[person]) if person in there else day)
        for person, week, day in dated
    ]


def care_of(row: Row, day: date, settings: Settings, say: Texts) -> tuple[str, ...]:
    """What to mind with somebody abroad on a day: a holiday, the time there, the form of address. Else nothing."""
    if not is_abroad(row, settings):
        return ()
    told = (_holiday(row, day, say), _time_there(row, day, settings, say), _address(row, say))
    return tuple(sentence for sentence in told if sentence)


def hours_ahead(here: str | None, there: str | None, day: date) -> float | None:
    """How many hours a zone is ahead of another one at noon of a day; null where a zone is not known."""
    offsets = [_offset(zone, day) for zone in (here, there) if zone]
    known = [offset for offset in offsets if offset is not None]
    return (known[1] - known[0]) / AN_HOUR if len(known) == len((here, there)) else None


def zone_of(country: str | None, region: str | None) -> str | None:
    """The time zone of a region, else of its country where one zone holds for it."""
    return _of_place("places/time_zones", "zone", country, region)


def _nearest(day: date, days: Iterable[date], there: WorkCalendar) -> date:
    """Of the days those on which they work too, the nearest; the day itself if there is none."""
    return min((one for one in days if there.works(one)), key=lambda one: (abs(one - day), one), default=day)


def _subdivision(row: Row) -> str | None:
    """The holidays library names regions by the second part of their ISO code."""
    return row["region"].partition("-")[2] if row["region"] else None


def _holiday(row: Row, day: date, say: Texts) -> str | None:
    is_free = WorkCalendar(row["country"], _subdivision(row)).keeps_holiday(day)
    return say.say("care-holiday", country=_country(row, say), day=say.day(day, "long")) if is_free else None


def _time_there(row: Row, day: date, settings: Settings, say: Texts) -> str | None:
    own_region = f"{settings.country}-{settings.subdivision}" if settings.subdivision else None
    own, theirs = zone_of(settings.country, own_region), zone_of(row["country"], row["region"])
    ahead = hours_ahead(own, theirs, day)
    if not ahead:
        return None
    hours = abs(ahead)
    told = int(hours) if hours.is_integer() else hours
    way = "later" if ahead > 0 else "earlier"
    return say.say(f"care-time-{way}", hours=told, country=_country(row, say))


def _address(row: Row, say: Texts) -> str | None:
    note = _of_place("culture", "note", row["country"], row["region"])
    return say.say(f"care-note-{note}") if note else None


def _country(row: Row, say: Texts) -> str:
    return place_name(row["country"], say.language)


def _offset(zone: str, day: date) -> timedelta | None:
    """A zone's distance from UTC; null on a computer without the time zone database, which has nothing to tell."""
    try:
        return datetime.combine(day, NOON, ZoneInfo(zone)).utcoffset()
    except ZoneInfoNotFoundError:
        return None


def _of_place(name: str, column: str, country: str | None, region: str | None) -> str | None:
    """What a vocabulary says of a region, else of its country."""
    told = _by_place(name, column)
    return told.get((country, region)) or told.get((country, None))


@cache
def _by_place(name: str, column: str) -> dict[tuple[str | None, str | None], str]:
    rows = vocabulary(name).select("country", "region", column).iter_rows()
    return {(country, region): told for country, region, told in rows}
