"""The exact solver's plan is the best one that the rules allow, and ours is never above it."""

from itertools import product

import pytest

from benchmarks.ranked import ranked_people, working_weeks
from planner.model import Settings
from planner.planning.pool import Candidate, within_reach

selection = pytest.importorskip("benchmarks.selection", reason="scipy comes with the extra bench", exc_type=ImportError)


@pytest.mark.parametrize("seed", range(1, 13))
def test_no_plan_of_ours_is_above_the_best_and_most_are_near(seed: int) -> None:
    row = selection.measured(ranked_people(120, seed), seed, Settings(weeks=3), 20.0)
    assert row.exact
    assert 0.93 < row.share <= 1 + 1e-6


@pytest.mark.parametrize("seed", range(1, 9))
def test_the_best_is_what_trying_every_plan_finds(seed: int) -> None:
    every = {"same_purpose_share": 1.0, "same_sector_share": 1.0, "circle_seats": 0}
    settings = Settings.model_validate({"weeks": 2, "per_week": 2, "first_week_share": 0.5, **every})
    ranked, weeks = ranked_people(9, seed), working_weeks(2)
    people = [Candidate(*row) for row in within_reach(ranked, settings).iter_rows()]
    filled, highest = max(
        (len(plan), selection.value(plan, weeks, settings))
        for seats in product((None, 0, 1), repeat=len(people))
        if allowed(plan := [(one, week) for one, week in zip(people, seats, strict=True) if week is not None], people)
    )
    found = selection.measured(ranked, seed, settings, 20.0)
    assert found.kept.filled == filled
    assert found.best == pytest.approx(highest)


def allowed(plan: list[tuple[Candidate, int]], people: list[Candidate]) -> bool:
    """One seat and two, one approach in an organisation, and nobody there before who stands higher."""
    weeks = [week for _, week in plan]
    if weeks.count(0) > 1 or weeks.count(1) > 2:
        return False
    there = [one.organisation for one, _ in plan if one.organisation]
    highest = all(
        other.organisation != one.organisation or not one.organisation or other.points(week) <= one.points(week)
        for one, week in plan
        for other in people
    )
    return highest and len(there) == len(set(there))
