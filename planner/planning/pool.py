"""Everybody who may have a seat, so ordered that the next one is found quickly among many."""

from collections import defaultdict
from collections.abc import Iterable
from math import ceil
from typing import NamedTuple

import polars as pl

from planner.model import Settings
from planner.planning.underway import Taken
from planner.scoring.usefulness import is_personal

EASY_POINTS = 10.0
"""What an easy first message is worth in the first week, in points of the score: our own choice."""


class Candidate(NamedTuple):
    """What the choice looks at. ``personal``: belongs to a circle outside work."""

    person_id: str
    score: float
    organisation: str | None
    tie_kind: str
    purpose: str
    sector: str | None
    personal: bool
    easy: bool

    @property
    def alike(self) -> "Alike":
        """All that the rules of a week look at: of people alike in it, the one with more points comes first."""
        return self[3:]

    def points(self, week: int) -> float:
        """The score; in the first week the easy ones stand a little higher."""
        return self.score + EASY_POINTS * (self.easy and week == 0)


Alike = tuple[object, ...]
"""A group of people alike in all that the rules of a week look at."""


class Pool:
    """Those whom no hard rule excludes: each is chosen once, and of an organisation the one who stands highest.

    After an approach an organisation rests, so that it has one open approach at most.
    """

    def __init__(self, ranked: pl.DataFrame, settings: Settings, taken: Iterable[Taken] = ()) -> None:
        self._pause = settings.pause_weeks
        self._gone: set[str] = set()
        self._rests: dict[str, int] = {}
        self._queues: dict[Alike, list[Candidate]] = defaultdict(list)
        self._there: dict[str, list[Candidate]] = defaultdict(list)
        self._heads: dict[Alike, Candidate | None] = {}
        self._week = 0
        for row in within_reach(ranked, settings).iter_rows():
            candidate = Candidate(*row)
            self._queues[candidate.alike].append(candidate)
            if candidate.organisation:
                self._there[candidate.organisation].append(candidate)
        for seat in taken:
            if seat.organisation:
                self._rests[seat.organisation] = max(seat.until, self._rests.get(seat.organisation, 0))

    def heads(self, week: int) -> list[Candidate]:
        """The first who may have a seat in a week, of each group of people alike. Weeks are asked for in order."""
        if week != self._week:
            self._heads, self._week = {}, week
        for alike, queue in self._queues.items():
            if alike not in self._heads:
                self._heads[alike] = next((one for one in queue if self._allows(one)), None)
        return [head for head in self._heads.values() if head]

    def take(self, candidate: Candidate) -> None:
        """Give somebody a seat in the week that was last asked for."""
        self._gone.add(candidate.person_id)
        self._set_rest(candidate, self._week + self._pause)

    def give_back(self, candidate: Candidate) -> None:
        """Take the seat in the week that was last asked for away again."""
        self._gone.remove(candidate.person_id)
        self._set_rest(candidate, 0)

    def _allows(self, candidate: Candidate) -> bool:
        there = candidate.organisation
        if candidate.person_id in self._gone or (there and self._rests.get(there, 0) > self._week):
            return False
        return not there or candidate is self._highest(there)

    def _highest(self, organisation: str) -> Candidate:
        left = (one for one in self._there[organisation] if one.person_id not in self._gone)
        return max(left, key=lambda one: one.points(self._week))

    def _set_rest(self, candidate: Candidate, until: int) -> None:
        """Until when the organisation rests; whoever heads a group there is looked for anew."""
        self._heads.pop(candidate.alike, None)
        if candidate.organisation:
            self._rests[candidate.organisation] = until
            for one in self._there[candidate.organisation]:
                self._heads.pop(one.alike, None)


def within_reach(ranked: pl.DataFrame, settings: Settings) -> pl.DataFrame:
    """The columns of Candidate, best first, without those of an organisation whose turn cannot come in these weeks.

    The easy ones are counted apart, since the first week may prefer them.
    """
    times = ceil(settings.weeks / settings.pause_weeks)
    place = pl.int_range(pl.len()).over("organisation", "easy")
    ordered = ranked.sort("score", "person_id", descending=[True, False]).with_columns(personal=is_personal())
    reachable = ordered.filter(pl.col("organisation").is_null() | (place < times))
    return reachable.select(Candidate._fields).with_columns(pl.col("personal").fill_null(value=False))
