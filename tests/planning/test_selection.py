"""Who is chosen for which week."""

from datetime import date, timedelta
from typing import Any

import polars as pl

from planner.model import Settings
from planner.planning.selection import EASY_POINTS, MIX_POINTS, select

WEEKS = [[date(2026, 11, 23) + timedelta(days=7 * week + day) for day in range(5)] for week in range(4)]
PURPOSES = ("opening", "insight", "nurture", "exchange", "bridge")


def chosen(*people: dict[str, Any], **settings: Any) -> list[tuple[str, int]]:  # noqa: ANN401 -- any setting
    rows = [
        {"person_id": f"p{n}", "tie_kind": "moderate", "purpose": PURPOSES[n % 5], "organisation": None, "easy": False}
        | person
        for n, person in enumerate(people)
    ]
    ranked = pl.DataFrame(rows, schema_overrides={"organisation": pl.String}).sort("score", descending=True)
    found = select(ranked, WEEKS[: settings.get("weeks", 4)], Settings(**settings))
    return [(candidate.person_id, week) for candidate, week in found]


def test_the_best_come_first() -> None:
    assert chosen({"score": 10.0}, {"score": 30.0}, {"score": 20.0}, weeks=1, per_week=2) == [("p1", 0), ("p2", 0)]


def test_the_mix_prefers_another_kind_of_tie_only_where_it_is_near_in_points() -> None:
    best = [{"score": 90.0 - n, "organisation": f"o{n}"} for n in range(8)]
    near, far = 88 - MIX_POINTS + 5, 80 - MIX_POINTS - 5
    for points, is_chosen in ((near, True), (far, False)):
        found = chosen(*best, {"score": points, "tie_kind": "dormant", "purpose": "opening"}, weeks=1, per_week=5)
        assert ("p8" in dict(found)) == is_chosen


def test_the_first_week_prefers_the_easy_ones_a_little() -> None:
    hard, easy, far = {"score": 50.0}, {"score": 50 - EASY_POINTS + 1, "easy": True}, {"score": 30.0, "easy": True}
    assert dict(chosen(hard, easy, far, per_week=2))["p1"] == 0
    assert chosen(hard, far, weeks=1, per_week=1) == [("p0", 0)]


def test_of_one_organisation_the_best_comes_first_whatever_the_kind_of_tie() -> None:
    found = chosen(
        {"score": 80.0, "organisation": "Enel", "tie_kind": "new"},
        {"score": 79.0, "organisation": "Enel", "tie_kind": "moderate"},
    )
    assert found == [("p0", 0), ("p1", 2)]


def test_people_without_an_organisation_are_not_held_for_one() -> None:
    assert len(chosen(*[{"score": 50.0 - n} for n in range(3)], weeks=1, per_week=3)) == 3


def test_people_far_down_are_reached_where_those_above_are_of_one_organisation() -> None:
    crowd = [{"score": 90.0 - n / 100, "organisation": "Enel"} for n in range(1000)]
    found = chosen(*crowd, {"score": 1.0, "organisation": "Iren"}, weeks=1)
    assert found == [("p0", 0), ("p1000", 0)]
