"""Who comes in which week: greedy, by score, within the user's capacity and a few considerate rules.

- A week has ``per_week`` seats; the first week and light months have fewer.
- Seats are shared among kinds of ties by the user's mix; a seat that finds nobody, or nobody near the best in points,
  goes to the best of the others.
- At most one open approach in an organisation: after one, it rests for ``pause_weeks``. The person there who scores
  best comes first, whatever kind of tie a seat looks for.
- At most ``same_purpose_share`` of a week's seats, rounded up, have one purpose.
- In the first week people with a shared past or a personal circle stand a little higher: it is easier to begin there.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from math import ceil

import polars as pl

from planner.model import Settings
from planner.planning.calendar import FEW_DAYS
from planner.planning.underway import Taken

FULL_WEEK = 5
"""Working days of a week without holidays."""

MIX_POINTS = 15.0
"""So many points at most is somebody of the wanted kind of tie behind the best of the others who could have the seat:
the mix is a preference, and a cashier is no better a conversation than a product manager for being a newer tie. Our own
choice, about the weight of a part of the fit."""
EASY_POINTS = 10.0
"""What an easy first message is worth in the first week, in points of the score: our own choice."""


@dataclass(frozen=True, eq=False)
class Candidate:
    """What the choice looks at. Each is only equal to itself, which makes taking one out of a long list quick."""

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


def select(
    ranked: pl.DataFrame, weeks: list[list[date]], settings: Settings, taken: Sequence[Taken] = ()
) -> list[tuple[Candidate, int]]:
    """Choose from ``ranked`` (best first: person_id, score, tie_kind, purpose, organisation, easy).

    ``taken`` are the seats that approaches under way have. Returns the chosen with their week (from 0), week by week,
    best first within a week.
    """
    used = Counter(seat.week for seat in taken)
    seats = [max(0, capacity(days, number, settings) - used[number]) for number, days in enumerate(weeks)]
    pool = [Candidate(*row) for row in _within_reach(ranked, sum(seats), settings).iter_rows()]
    resting = _resting(taken)
    planned: list[tuple[Candidate, int]] = []
    for number, count in enumerate(seats):
        left = count if settings.top is None else min(count, settings.top - len(planned))
        week = _Week(number, left)
        _fill(week, pool, resting, settings)
        planned += [(candidate, number) for candidate in sorted(week.chosen, key=_order)]
    return planned


def _resting(taken: Sequence[Taken]) -> dict[str, int]:
    """Until which week each organisation with an open approach rests."""
    ends: dict[str, int] = {}
    for seat in taken:
        if seat.organisation:
            ends[seat.organisation] = max(seat.until, ends.get(seat.organisation, 0))
    return ends


def _within_reach(ranked: pl.DataFrame, seats: int, settings: Settings) -> pl.DataFrame:
    """Without those who could not be chosen, so that the choice is quick among many.

    An organisation can be approached so many times; and of people alike in all that the rules look at, each seat taken
    keeps at most its own organisation's others from being next. The easy ones are counted apart, since the first week
    may prefer them.
    """
    times = ceil(settings.weeks / settings.pause_weeks)
    place = pl.int_range(pl.len()).over("organisation", "easy")
    alike = pl.int_range(pl.len()).over("tie_kind", "purpose", "easy")
    names = [field.name for field in fields(Candidate)]
    reachable = ranked.filter(pl.col("organisation").is_null() | (place < times)).select(names)
    return reachable.filter(alike <= seats * (2 * times + 1))


def capacity(days: list[date], number: int, settings: Settings) -> int:
    """The new approaches of a week: fewer in the first, in light months, and where holidays leave a day or two."""
    if not days:
        return 0
    share = settings.first_week_share if number == 0 and settings.weeks > 1 else 1.0
    if days[len(days) // 2].month in settings.light_months:
        share = min(share, settings.light_share)
    if len(days) < FEW_DAYS:
        share = min(share, len(days) / FULL_WEEK)
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
    order = _in_order(pool, week.number)
    for kind, count in seats_by_tie(week.seats, settings).items():
        _seat(week, order, resting, settings, kinds={kind}, until=len(week.chosen) + count)
    _seat(week, order, resting, settings, kinds=None, until=week.seats)
    for candidate in week.chosen:
        pool.remove(candidate)


def _seat(
    week: _Week,
    order: list[Candidate],
    resting: dict[str, int],
    settings: Settings,
    *,
    kinds: set[str] | None,
    until: int,
) -> None:
    """Take from the order the first that the rules allow, until so many are chosen."""
    same_purpose = max(1, ceil(week.seats * settings.same_purpose_share))
    purposes = Counter(chosen.purpose for chosen in week.chosen)
    best: float | None = None
    for candidate in _first_of_each_organisation(list(order)):
        if len(week.chosen) >= until:
            return
        rests = resting.get(candidate.organisation or "", 0) > week.number
        if rests or purposes[candidate.purpose] >= same_purpose:
            continue
        best = candidate.score if best is None else best
        if kinds and (candidate.tie_kind not in kinds or candidate.score < best - MIX_POINTS):
            continue
        week.chosen.append(candidate)
        purposes[candidate.purpose] += 1
        order.remove(candidate)
        if candidate.organisation:
            resting[candidate.organisation] = week.number + settings.pause_weeks


def _in_order(pool: list[Candidate], week: int) -> list[Candidate]:
    """By score; in the first week the easy ones stand a little higher."""
    return sorted(pool, key=lambda c: (-c.score - EASY_POINTS * c.easy, c.person_id)) if week == 0 else list(pool)


def _first_of_each_organisation(order: list[Candidate]) -> Iterator[Candidate]:
    """Of each organisation the one who stands highest, and everybody without an organisation."""
    seen: set[str] = set()
    for candidate in order:
        if candidate.organisation not in seen:
            yield candidate
        if candidate.organisation:
            seen.add(candidate.organisation)


def _order(candidate: Candidate) -> tuple[float, str]:
    return (-candidate.score, candidate.person_id)
