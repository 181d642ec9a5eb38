"""Who comes in which week: greedy, by score, within the user's capacity and a few considerate rules.

- A week has ``per_week`` seats; the first week and light months have fewer.
- Seats are shared among kinds of ties by the user's mix; a seat that finds nobody goes to the best of the others.
- At most one open approach in an organisation: after one, it rests for ``pause_weeks``.
- At most ``same_purpose_share`` of a week's seats have one purpose.
- In the first week people with a shared past or a personal circle stand a little higher: it is easier to begin there.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from math import ceil

import polars as pl

from planner.model import Settings

POOL_PER_SEAT = 40
"""People looked at for each seat, from the top: beyond them nobody would be chosen anyway."""
EASY_POINTS = 10.0
"""What an easy first message is worth in the first week, in points of the score: our own choice."""


@dataclass(frozen=True)
class Candidate:
    """What the choice looks at."""

    person_id: str
    score: float
    tie_kind: str
    purpose: str
    organisation: str | None
    easy: bool


@dataclass
class _Week:
    number: int
    seats: int
    chosen: list[Candidate] = field(default_factory=list)


def select(ranked: pl.DataFrame, weeks: list[list[date]], settings: Settings) -> list[tuple[Candidate, int]]:
    """Choose from ``ranked`` (best first: person_id, score, tie_kind, purpose, organisation, easy).

    Returns the chosen with their week (from 0), week by week, best first within a week.
    """
    seats = [capacity(days, number, settings) for number, days in enumerate(weeks)]
    pool = [Candidate(**row) for row in ranked.head(sum(seats) * POOL_PER_SEAT).iter_rows(named=True)]
    resting: dict[str, int] = {}
    planned: list[tuple[Candidate, int]] = []
    for number, count in enumerate(seats):
        left = count if settings.top is None else min(count, settings.top - len(planned))
        week = _Week(number, left)
        _fill(week, pool, resting, settings)
        planned += [(candidate, number) for candidate in sorted(week.chosen, key=_order)]
    return planned


def capacity(days: list[date], number: int, settings: Settings) -> int:
    """The new approaches of a week: fewer in the first, in light months, and where holidays leave few days."""
    if not days:
        return 0
    share = settings.first_week_share if number == 0 and settings.weeks > 1 else 1.0
    if days[len(days) // 2].month in settings.light_months:
        share = min(share, settings.light_share)
    return max(1, round(settings.per_week * share))


def seats_by_tie(seats: int, settings: Settings) -> dict[str, int]:
    """The seats of a week by kind of tie: whole numbers nearest to the mix (largest remainders)."""
    mix = settings.mix.model_dump()
    total = sum(mix.values()) or 1.0
    exact = {kind: seats * share / total for kind, share in mix.items()}
    counts = {kind: int(share) for kind, share in exact.items()}
    missing = seats - sum(counts.values())
    for kind in sorted(exact, key=lambda kind: (counts[kind] - exact[kind], kind))[:missing]:
        counts[kind] += 1
    return counts


def _fill(week: _Week, pool: list[Candidate], resting: dict[str, int], settings: Settings) -> None:
    for kind, count in seats_by_tie(week.seats, settings).items():
        _seat(week, pool, resting, settings, kinds={kind}, until=len(week.chosen) + count)
    _seat(week, pool, resting, settings, kinds=None, until=week.seats)


def _seat(
    week: _Week,
    pool: list[Candidate],
    resting: dict[str, int],
    settings: Settings,
    *,
    kinds: set[str] | None,
    until: int,
) -> None:
    """Take the best of the pool that the rules allow, until so many are chosen."""
    same_purpose = max(1, ceil(week.seats * settings.same_purpose_share))
    for candidate in list(_in_order(pool, week.number)):
        if len(week.chosen) >= until:
            return
        purposes = Counter(chosen.purpose for chosen in week.chosen)
        rests = resting.get(candidate.organisation or "", 0) > week.number
        if rests or purposes[candidate.purpose] >= same_purpose or (kinds and candidate.tie_kind not in kinds):
            continue
        week.chosen.append(candidate)
        pool.remove(candidate)
        if candidate.organisation:
            resting[candidate.organisation] = week.number + settings.pause_weeks


def _in_order(pool: list[Candidate], week: int) -> Iterable[Candidate]:
    """By score; in the first week the easy ones stand a little higher."""
    return sorted(pool, key=lambda c: (-c.score - EASY_POINTS * c.easy, c.person_id)) if week == 0 else pool


def _order(candidate: Candidate) -> tuple[float, str]:
    return (-candidate.score, candidate.person_id)
