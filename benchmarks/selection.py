"""How near the plan comes to the best one under the same rules, as an exact solver finds it.

python -m benchmarks.selection [--people 3000] [--weeks 4 8 12] [--seeds 1 2 3 4] [--seconds 60]

The value of a plan is the sum of its people's scores, with the points for easy messages in the first week and for
each seat that follows the mix of ties (rules 6 and 7 of planner.planning.selection). The best plan is the one of the
highest value that keeps rules 1 to 3, is at least as full as ours, exceeds the shares of rule 4 no more often, and has
no fewer people of personal circles where rule 5 wants them. Where the solver's time ends first, its bound stands for
the best: the true share is then higher than the one shown.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from datetime import date
from time import perf_counter
from typing import NamedTuple

import polars as pl

from benchmarks.best_plan import Kept, best_value
from benchmarks.ranked import ranked_people, working_weeks
from planner.model import Settings
from planner.planning.pool import Candidate
from planner.planning.seats import MIX_POINTS, Week, capacity
from planner.planning.selection import select

SEEDS = (1, 2, 3, 4)
ENOUGH = 0.98
"""What we hold ourselves to: within 2 % of the best."""


class Row(NamedTuple):
    """One network, planned for so many weeks: our value and the best one, and what was bent in ours."""

    seed: int
    weeks: int
    seats: int
    ours: float
    best: float
    exact: bool
    kept: Kept
    seconds: float
    solver_seconds: float

    @property
    def share(self) -> float:
        """Our value as a share of the best."""
        return self.ours / self.best if self.best else 1.0


def value(chosen: Sequence[tuple[Candidate, int]], weeks: list[list[date]], settings: Settings) -> float:
    """The value of a plan, see above."""
    total = sum(candidate.points(number) for candidate, number in chosen)
    for number, week in enumerate(_weeks(weeks, settings)):
        ties = Counter(candidate.tie_kind for candidate, at in chosen if at == number)
        total += MIX_POINTS * sum(min(ties[kind], wanted) for kind, wanted in week.ties_wanted.items())
    return total


def kept(chosen: Sequence[tuple[Candidate, int]], weeks: list[list[date]], settings: Settings) -> Kept:
    """How well a plan keeps the preferences that are stronger than points."""
    bent, circle = 0, 0
    for number, week in enumerate(_weeks(weeks, settings)):
        here = [candidate for candidate, at in chosen if at == number]
        purposes = Counter(candidate.purpose for candidate in here)
        sectors = Counter(candidate.sector for candidate in here if candidate.sector)
        bent += sum(max(0, count - week.most_of_purpose) for count in purposes.values())
        bent += sum(max(0, count - week.most_of_sector) for count in sectors.values())
        circle += min(week.circle_wanted, sum(candidate.personal for candidate in here))
    return Kept(len(chosen), bent, circle)


def _weeks(weeks: list[list[date]], settings: Settings) -> list[Week]:
    return [Week(number, capacity(days, number, settings), settings) for number, days in enumerate(weeks)]


def measured(ranked: pl.DataFrame, seed: int, settings: Settings, seconds: float) -> Row:
    """Ours and the best plan of one network."""
    weeks = working_weeks(settings.weeks)
    begun = perf_counter()
    chosen = select(ranked, weeks, settings).chosen
    ours_seconds = perf_counter() - begun
    found = kept(chosen, weeks, settings)
    begun = perf_counter()
    best, exact = best_value(ranked, _weeks(weeks, settings), settings, found, seconds)
    took = perf_counter() - begun
    ours = value(chosen, weeks, settings)
    seats = sum(week.seats for week in _weeks(weeks, settings))
    return Row(seed, settings.weeks, seats, ours, best, exact, found, ours_seconds, took)


HEAD = "| network | weeks | seats filled | bent | ours | best | share | ours, s | solver, s |\n" + "|---:" * 9 + "|"


def line(row: Row) -> str:
    """A row of the table; a best value that is only a bound has a sign before it."""
    best = f"{'' if row.exact else '≤ '}{row.best:.1f}"
    cells = (
        f"{row.seed}", f"{row.weeks}", f"{row.kept.filled} of {row.seats}", f"{row.kept.bent}", f"{row.ours:.1f}", best,
        f"{row.share:.2%}", f"{row.seconds:.3f}", f"{row.solver_seconds:.1f}",
    )  # fmt: skip
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Measure and print the table."""
    options = argparse.ArgumentParser(description="Compare the plan with the best one under the same rules.")
    options.add_argument("--people", type=int, default=3000)
    options.add_argument("--weeks", type=int, nargs="+", default=[4, 8, 12])
    options.add_argument("--seeds", type=int, nargs="+", default=list(SEEDS))
    options.add_argument("--seconds", type=float, default=60.0)
    asked = options.parse_args()
    shares = []
    print(HEAD)
    for seed in asked.seeds:
        ranked = ranked_people(asked.people, seed)
        for weeks in asked.weeks:
            row = measured(ranked, seed, Settings(weeks=weeks), asked.seconds)
            shares.append(row.share)
            print(line(row), flush=True)
    print(f"\nlowest share {min(shares):.2%}, bar {ENOUGH:.0%}: {'met' if min(shares) >= ENOUGH else 'MISSED'}")


if __name__ == "__main__":
    main()
