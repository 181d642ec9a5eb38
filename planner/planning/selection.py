"""Who comes in which week: seat by seat to whoever is worth most there, within a few considerate rules.

A seat goes to whoever is next by the rules below; when all are given, each is looked at once more beside the others.

Rules that always hold:

1. A week has ``per_week`` seats; the first week, light months and weeks with few working days have fewer, a week
   without a working day none. Approaches under way have their seats.
2. Nobody is planned twice, and nobody who is under way, resting or not to be contacted (planner.planning.underway).
3. At most one open approach in an organisation: after one, it rests for ``pause_weeks``. The person there who stands
   highest comes first.

Preferences, from the strongest. None leaves a seat empty, and where one is not met the plan's notes say why:

4. At most ``same_purpose_share`` of a week's seats, rounded up, have one purpose; at most ``same_sector_share`` are of
   one known sector.
5. At least ``circle_seats`` of a week's seats, and never more than half, go to people of a personal circle.
6. Kinds of tie, and so new and existing ties, by the user's mix: the kind that is still wanted is worth ``MIX_POINTS``.
7. In the first week an easy message, to people with a shared past or a personal circle, is worth ``EASY_POINTS``.

How near this comes to the best plan under the same rules is measured: `make selection`.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import polars as pl

from planner.model import Settings
from planner.planning.mix_notes import Told, told_of
from planner.planning.pool import EASY_POINTS, Candidate, Pool
from planner.planning.seats import MIX_POINTS, Week, capacity, seats_by_tie
from planner.planning.underway import Taken

__all__ = ["EASY_POINTS", "MIX_POINTS", "Candidate", "Selection", "capacity", "seats_by_tie", "select"]


class Selection(NamedTuple):
    """The chosen with their week (from 0), week by week, best first within a week; and which preferences were bent."""

    chosen: list[tuple[Candidate, int]]
    told: list[Told]


def select(ranked: pl.DataFrame, weeks: list[list[date]], settings: Settings, taken: Sequence[Taken] = ()) -> Selection:
    """Choose from ``ranked``: person_id, score, organisation, tie_kind, purpose, sector, circles, easy; any order.

    ``taken`` are the seats that approaches under way have.
    """
    pool = Pool(ranked, settings, taken)
    planned: list[tuple[Candidate, int]] = []
    told: list[Told] = []
    for number, days in enumerate(weeks):
        week = Week(number, capacity(days, number, settings), settings, taken)
        most = week.seats if settings.top is None else min(week.seats, settings.top - len(planned))
        _fill(week, pool, most)
        planned += [(candidate, number) for candidate in sorted(week.chosen, key=_order)]
        told += told_of(week, pool, days, settings)
    return Selection(planned, told)


def _fill(week: Week, pool: Pool, most: int) -> None:
    """Seat after seat, until ``most`` are taken or nobody is left; then each seat is looked at again."""
    while len(week.chosen) < most:
        best = _next(week, pool)
        if best is None:
            break
        _seat(best, week, pool)
    while _improved(week, pool):
        pass


def _improved(week: Week, pool: Pool) -> bool:
    """Whether somebody had a seat that another is worth more in, beside all the others chosen since."""
    before = set(week.chosen)
    for one in sorted(week.chosen, key=_order, reverse=True):
        week.unseat(one)
        pool.give_back(one)
        _seat(_next(week, pool) or one, week, pool)
    return set(week.chosen) != before


def _next(week: Week, pool: Pool) -> Candidate | None:
    return min(pool.heads(week.number), key=week.turn, default=None)


def _seat(candidate: Candidate, week: Week, pool: Pool) -> None:
    week.seat(candidate)
    pool.take(candidate)


def _order(candidate: Candidate) -> tuple[float, str]:
    return (-candidate.score, candidate.person_id)
