"""Who is approached on which day: what is on the user's list already, and new proposals in the seats left."""

from datetime import date, timedelta
from typing import NamedTuple

import polars as pl

from planner.matching.people import TIES
from planner.model import Settings
from planner.planning.calendar import spread
from planner.planning.culture import where_both_work
from planner.planning.mix_notes import Told
from planner.planning.selection import Candidate, select
from planner.planning.underway import underway

Dated = tuple[str, int, date]
"""A person, the week (from 1) and the day of their approach."""


class Choice(NamedTuple):
    """The approaches week by week, and which preferences the weeks do not meet."""

    approaches: list[Dated]
    told: list[Told]


def approachable(ranked: pl.DataFrame) -> pl.DataFrame:
    """Those with whom the user has a tie: a plan writes to nobody out of the blue."""
    return ranked.filter(pl.col("relation").is_in(TIES))


def choose(
    ranked: pl.DataFrame, standings: pl.DataFrame | None, weeks: list[list[date]], as_of: date, settings: Settings
) -> Choice:
    """The approaches of the weeks whose working days are given; ``standings`` (Standings) is what is under way."""
    going_on = underway(ranked, standings, *_beginning(weeks, as_of), settings)
    free = approachable(ranked).filter(~pl.col("person_id").is_in(going_on.left_alone))
    selection = select(free, weeks, settings, going_on.taken)
    proposed = where_both_work(_with_dates(selection.chosen, weeks), weeks, free, settings)
    return Choice(_together(proposed, going_on.fixed, ranked), selection.told)


def _beginning(weeks: list[list[date]], as_of: date) -> tuple[date, date]:
    """The Monday of the first week, and the first working day: the first weeks may have none."""
    number, first_day = next(((number, days[0]) for number, days in enumerate(weeks) if days), (0, as_of))
    return first_day - timedelta(days=first_day.weekday(), weeks=number), first_day


def _together(proposed: list[Dated], fixed: list[tuple[str, int, date]], ranked: pl.DataFrame) -> list[Dated]:
    """What is on the list and what is proposed, week by week; people of whom no list holds anything cannot be shown."""
    known = set(ranked.filter(pl.col("person_id").is_in([person for person, *_ in fixed]))["person_id"])
    kept = [(person, week + 1, due) for person, week, due in fixed if person in known]
    return sorted([*kept, *proposed], key=lambda one: one[1]) if kept else proposed


def _with_dates(chosen: list[tuple[Candidate, int]], weeks: list[list[date]]) -> list[Dated]:
    """The chosen spread over the working days of their week."""
    dated: list[Dated] = []
    for number, days in enumerate(weeks):
        people = [candidate.person_id for candidate, week in chosen if week == number]
        dated += [(person, number + 1, day) for person, day in zip(people, spread(days, len(people)), strict=True)]
    return dated
