"""The best plan under the rules of planner.planning.selection, by an exact solver (scipy's milp, which is HiGHS).

Unknowns: for each person and week whether the seat is theirs; for each week and kind of tie how many seats follow the
mix; for each week, purpose and sector by how many seats its largest share is exceeded; how many seats of the circle
are met. Rules are rows of a matrix, each with the least and the most that its sum may be.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import polars as pl
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from planner.model import Settings
from planner.planning.pool import Candidate, within_reach
from planner.planning.seats import MIX_POINTS, Week

GAP = 1e-4
"""The solver ends when no plan can be better by more than this share."""


class Kept(NamedTuple):
    """Seats filled; seats by which the largest shares are exceeded; seats of personal circles, as far as wanted."""

    filled: int
    bent: int
    circle: int


class _Model:
    """Unknowns with what one more of each is worth, and rules over them."""

    def __init__(self) -> None:
        self.worth: list[float] = []
        self.most: list[float] = []
        self.entries: list[tuple[int, int, float]] = []
        self.bounds: list[tuple[float, float]] = []

    def unknown(self, worth: float = 0.0, most: float = 1.0) -> int:
        """A new whole number from 0 to ``most``."""
        self.worth.append(worth)
        self.most.append(most)
        return len(self.worth) - 1

    def rule(self, plus: Iterable[int], minus: Iterable[int] = (), least: float = -np.inf, most: float = 0.0) -> None:
        """The sum of some unknowns less that of others lies between two numbers."""
        row = len(self.bounds)
        self.entries += [(row, one, 1.0) for one in plus]
        self.entries += [(row, one, -1.0) for one in minus]
        self.bounds.append((least, most))

    def solved(self, seconds: float) -> tuple[float, bool]:
        """The highest worth, or the bound that the solver had reached; and whether it is the worth of a plan."""
        rows, columns, factors = zip(*self.entries, strict=True)
        matrix = csr_array((factors, (rows, columns)), shape=(len(self.bounds), len(self.worth)))
        least, most = zip(*self.bounds, strict=True)
        found = milp(
            -np.array(self.worth),
            integrality=np.ones(len(self.worth)),
            bounds=Bounds(0, np.array(self.most)),
            constraints=LinearConstraint(matrix, least, most),
            options={"time_limit": seconds, "mip_rel_gap": GAP},
        )
        if found.status not in {0, 1}:
            raise RuntimeError(found.message)
        return -float(found.mip_dual_bound), found.status == 0


Seats = dict[tuple[Candidate, int], int]
"""The unknown of each person and week."""


def best_value(
    ranked: pl.DataFrame, weeks: Sequence[Week], settings: Settings, at_least: Kept, seconds: float
) -> tuple[float, bool]:
    """The value of the best plan that keeps the stronger preferences as well as ``at_least``; whether it is exact."""
    people = [Candidate(*row) for row in within_reach(ranked, settings).iter_rows()]
    model = _Model()
    seats = {(one, week.number): model.unknown(one.points(week.number)) for one in people for week in weeks}
    for one in people:
        model.rule((seats[one, week.number] for week in weeks), most=1)
    model.rule(seats.values(), least=at_least.filled, most=at_least.filled)
    _organisations(model, seats, people, len(weeks), settings.pause_weeks)
    bent, circle = [], []
    for week in weeks:
        _ties(model, seats, people, week)
        bent += _shares(model, seats, people, week)
        circle += _circle(model, seats, people, week)
    model.rule(bent, most=at_least.bent)
    model.rule(circle, least=at_least.circle, most=np.inf)
    return model.solved(seconds)


def _ties(model: _Model, seats: Seats, people: list[Candidate], week: Week) -> None:
    model.rule((seats[one, week.number] for one in people), most=week.seats)
    for kind, wanted in week.ties_wanted.items():
        follows = model.unknown(MIX_POINTS, wanted)
        model.rule([follows], (seats[one, week.number] for one in people if one.tie_kind == kind))


def _shares(model: _Model, seats: Seats, people: list[Candidate], week: Week) -> list[int]:
    """Unknowns: by how much each purpose and each sector exceeds its share."""
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for one in people:
        groups["purpose", one.purpose].append(seats[one, week.number])
        if one.sector:
            groups["sector", one.sector].append(seats[one, week.number])
    largest = {"purpose": week.most_of_purpose, "sector": week.most_of_sector}
    above = {group: model.unknown(most=week.seats) for group in groups}
    for (what, name), members in groups.items():
        model.rule(members, [above[what, name]], most=largest[what])
    return list(above.values())


def _circle(model: _Model, seats: Seats, people: list[Candidate], week: Week) -> list[int]:
    met = model.unknown(most=week.circle_wanted)
    model.rule([met], (seats[one, week.number] for one in people if one.personal))
    return [met]


def _organisations(model: _Model, seats: Seats, people: list[Candidate], weeks: int, pause: int) -> None:
    """One open approach in each, and whoever stands highest comes first."""
    there: dict[str, list[Candidate]] = defaultdict(list)
    for one in people:
        if one.organisation:
            there[one.organisation].append(one)
    for members in there.values():
        for first in range(max(1, weeks - pause + 1)):
            window = range(first, min(weeks, first + pause))
            model.rule((seats[one, week] for one in members for week in window), most=1)
        _in_order(model, seats, members, weeks)


def _in_order(model: _Model, seats: Seats, members: list[Candidate], weeks: int) -> None:
    """In the first week only who stands highest then; later nobody before those who score more."""
    easiest = max(members, key=lambda one: one.points(0))
    model.rule((seats[one, 0] for one in members if one is not easiest), most=0)
    before = list(pairwise(members))
    # Who came in the first week may have come before somebody with more points: then the next one waits for both.
    before += [(members[at - 1], members[at + 1]) for at in range(1, len(members) - 1) if members[at] is easiest]
    for earlier, later in before:
        for week in range(1, weeks):
            model.rule(
                (seats[later, at] for at in range(1, week + 1)), (seats[earlier, at] for at in range(week)), most=0
            )
