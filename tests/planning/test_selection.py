"""Who is chosen for which week: the rules one by one."""

from typing import Any

import polars as pl
import pytest

from benchmarks.ranked import SCHEMA, working_weeks
from planner.model import Settings
from planner.planning.selection import EASY_POINTS, MIX_POINTS, Selection, select
from planner.planning.underway import Taken

PURPOSES = ("opening", "insight", "nurture", "exchange", "bridge")
NO_CIRCLE: dict[str, Any] = {"circle_seats": 0}


def selected(*people: dict[str, Any], taken: tuple[Taken, ...] = (), **settings: Any) -> Selection:  # noqa: ANN401 -- any setting
    rows = [
        {"person_id": f"p{n}", "tie_kind": "moderate", "purpose": PURPOSES[n % 5], "organisation": None,
         "sector": None, "circles": [], "easy": False} | person
        for n, person in enumerate(people)
    ]  # fmt: skip
    ranked = pl.DataFrame(rows, schema=SCHEMA)
    return select(ranked, working_weeks(settings.get("weeks", 4)), Settings(**settings), taken)


def chosen(*people: dict[str, Any], **settings: Any) -> list[tuple[str, int]]:  # noqa: ANN401 -- any setting
    return [(candidate.person_id, week) for candidate, week in selected(*people, **settings).chosen]


def test_the_best_come_first() -> None:
    assert chosen({"score": 10.0}, {"score": 30.0}, {"score": 20.0}, weeks=1, per_week=2) == [("p1", 0), ("p2", 0)]


def test_the_mix_prefers_another_kind_of_tie_only_where_it_is_near_in_points() -> None:
    best = [{"score": 90.0 - n, "organisation": f"o{n}"} for n in range(8)]
    near, far = 86 - MIX_POINTS + 1, 86 - MIX_POINTS - 1
    for points, is_chosen in ((near, True), (far, False)):
        found = chosen(*best, {"score": points, "tie_kind": "dormant", "purpose": "opening"}, weeks=1, per_week=5)
        assert ("p8" in dict(found)) == is_chosen


def test_each_kind_of_tie_has_its_seats_where_all_score_alike() -> None:
    people = [{"score": 50.0, "tie_kind": kind} for kind in ("moderate", "dormant", "strong", "new") * 5]
    kinds = [candidate.tie_kind for candidate, _ in selected(*people, weeks=1, per_week=5).chosen]
    assert sorted(kinds) == ["dormant", "moderate", "moderate", "new", "strong"]


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


@pytest.mark.parametrize(("share", "from_energy"), [(0.4, 2), (0.6, 3), (0.8, 4), (1.0, 5)])
def test_no_sector_has_more_than_its_share_of_a_week(share: float, from_energy: int) -> None:
    energy = [{"score": 90.0 - n, "sector": "energy"} for n in range(8)]
    others = [{"score": 40.0 - n, "sector": "health" if n % 2 else None} for n in range(8)]
    found = selected(*energy, *others, weeks=1, same_sector_share=share, **NO_CIRCLE).chosen
    assert sum(candidate.sector == "energy" for candidate, _ in found) == from_energy


def test_an_unknown_sector_is_no_sector() -> None:
    assert len(chosen(*[{"score": 50.0} for _ in range(9)], weeks=1, same_sector_share=0.2)) == 5


@pytest.mark.parametrize("share", ["same_purpose_share", "same_sector_share"])
def test_a_share_is_exceeded_before_a_seat_stays_empty_and_that_is_told(share: str) -> None:
    alike = [{"score": 50.0 - n, "purpose": "insight", "sector": "energy"} for n in range(9)]
    shares: dict[str, Any] = {"same_purpose_share": 1.0, "same_sector_share": 1.0} | {share: 0.4}
    found = selected(*alike, weeks=1, **shares)
    assert len(found.chosen) == 5
    (told,) = [one for one in found.told if one.rule in {"purpose", "sector"}]
    assert (told.rule, told.wanted, told.found, told.reason) == (share.split("_")[1], 2, 5, "nobody-else")


@pytest.mark.parametrize(
    ("circle", "seats", "friends"), [(1, 5, 1), (2, 5, 2), (5, 5, 2), (0, 5, 0), (1, 2, 1), (1, 1, 0)]
)
def test_a_week_has_somebody_of_a_personal_circle_though_they_score_low(circle: int, seats: int, friends: int) -> None:
    others = [{"score": 90.0 - n} for n in range(9)]
    close = [{"score": 10.0, "circles": ["friends"], "tie_kind": "strong", "easy": True} for _ in range(9)]
    found = selected(*others, *close, weeks=1, per_week=seats, circle_seats=circle).chosen
    assert sum(candidate.personal for candidate, _ in found) == friends


def test_colleagues_are_no_personal_circle() -> None:
    others = [{"score": 90.0 - n} for n in range(9)]
    found = selected(*others, {"score": 10.0, "circles": ["work"]}, weeks=1)
    assert "p9" not in {candidate.person_id for candidate, _ in found.chosen}
    assert [(one.rule, one.reason) for one in found.told if one.rule == "circle"] == [("circle", "nobody")]


def test_what_is_under_way_counts_in_the_mix_of_its_week() -> None:
    people = [{"score": 50.0, "tie_kind": kind} for kind in ("moderate", "dormant", "strong", "new") * 5]
    both = (Taken(0, None, 2, "moderate", "insight"), Taken(0, None, 2, "moderate", "exchange"))
    kinds = [candidate.tie_kind for candidate, _ in selected(*people, taken=both, weeks=1, per_week=5).chosen]
    assert sorted(kinds) == ["dormant", "new", "strong"]


def test_a_friend_under_way_is_the_one_of_the_circle() -> None:
    others, friend = [{"score": 90.0 - n} for n in range(9)], {"score": 10.0, "circles": ["friends"]}
    taken = (Taken(0, None, 2, "strong", "exchange", None, personal=True),)
    assert "p9" not in dict(chosen(*others, friend, taken=taken, weeks=1))


REASONS: dict[str, tuple[list[dict[str, Any]], dict[str, Any], str]] = {
    "none of the kind is there": ([], {}, "nobody"),
    "another is better by far": ([{"score": 20.0, "tie_kind": "new"}], {}, "behind"),
    "its purpose has its share": (
        [{"score": 74.0, "tie_kind": "new", "purpose": "opening"}],
        {"same_purpose_share": 0.2},
        "shares",
    ),
    "its employer rests": ([{"score": 20.0, "tie_kind": "new", "organisation": "Enel"}], {}, "nobody"),
}


@pytest.mark.parametrize(("more", "settings", "reason"), REASONS.values(), ids=REASONS)
def test_why_a_seat_went_to_another_kind_of_tie_is_told(
    more: list[dict[str, Any]], settings: dict[str, Any], reason: str
) -> None:
    best = [{"score": 90.0 - n, "organisation": None if n else "Enel"} for n in range(9)]
    found = selected(*best, *more, weeks=1, per_week=5, **settings)
    (told,) = [one for one in found.told if one.name == "new"]
    assert (told.rule, told.wanted, told.found, told.reason) == ("tie", 1, 0, reason)
    assert (told.behind or 0) == (86 - 20 if reason == "behind" else 0)


def test_where_the_mix_is_met_nothing_is_told() -> None:
    people = [
        {"score": 50.0, "tie_kind": kind, "circles": ["friends"] if kind == "strong" else []}
        for kind in ("moderate", "dormant", "strong", "new") * 5
    ]
    assert selected(*people, weeks=1, per_week=5).told == []


def test_a_lighter_week_says_why() -> None:
    found = selected(*[{"score": 50.0} for _ in range(40)], weeks=2, per_week=5)
    assert [(one.week, one.wanted, one.found, one.reason) for one in found.told if one.rule == "seats"] == [
        (0, 5, 3, "first-week")
    ]
