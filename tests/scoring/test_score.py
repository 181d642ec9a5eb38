"""From the values of the parts to scores and ranks."""

from collections.abc import Mapping
from typing import Any

import polars as pl
import pytest

from planner.model import Settings, Weights
from planner.scoring import score, weigh

KNOWN: dict[str, float | None] = {"role": 0.8, "sector": 1.0, "organisation": 0.0, "tie": 0.9, "reach": 1.0}


def parts(*people: Mapping[str, float | None]) -> pl.DataFrame:
    rows: list[dict[str, Any]] = [
        {"person_id": f"p{number}", "part": part, "value": value, "confidence": float(value is not None)}
        for number, person in enumerate(people)
        for part, value in person.items()
    ]
    told = pl.DataFrame(rows, schema={"person_id": str, "part": str, "value": float, "confidence": float})
    return told.with_columns(reason=pl.lit("x"), words=pl.lit(None, pl.String), wish=pl.lit(None, pl.String))


@pytest.mark.parametrize("part", KNOWN)
def test_unknown_stands_between_wrong_and_right(part: str) -> None:
    wrong, unknown, right = (KNOWN | {part: value} for value in (0.0, None, 1.0))
    scores = dict(score(parts(wrong, unknown, right), Settings()).select("person_id", "score").iter_rows())
    assert scores["p0"] < scores["p1"] < scores["p2"]


def test_a_weak_hint_moves_the_score_less_than_a_sure_one() -> None:
    def of(value: float, confidence: float) -> float:
        trusted = pl.when(pl.col("part") == "sector").then(confidence).otherwise("confidence")
        return float(score(parts(KNOWN | {"sector": value}).with_columns(confidence=trusted), Settings())["score"][0])

    assert of(0.0, 0.9) < of(0.0, 0.3) < of(1.0, 0.3) < of(1.0, 0.9)


def test_points_add_up_to_a_score_within_0_and_100() -> None:
    everybody = parts(KNOWN, dict.fromkeys(KNOWN, 1.0), dict.fromkeys(KNOWN, 0.0), dict.fromkeys(KNOWN))
    points = weigh(everybody, Settings()).group_by("person_id").agg(pl.col("points").sum())
    both = points.join(score(everybody, Settings()), on="person_id")
    assert both["points"].to_list() == pytest.approx(both["score"].to_list(), abs=1e-5)
    assert sorted(both["score"].to_list())[0::3] == [0, 100]


def test_only_the_proportions_of_the_weights_matter() -> None:
    halved = Weights(**{part: weight / 2 for part, weight in Weights().model_dump().items()})
    one, other = (score(parts(KNOWN), Settings(weights=weights)) for weights in (Weights(), halved))
    assert one.equals(other)


def test_a_weight_of_nothing_takes_a_part_out_and_leaves_the_values() -> None:
    changed = weigh(parts(KNOWN), Settings(weights=Weights(role=0)))
    assert changed["value"].to_list() == list(KNOWN.values())
    assert changed.filter(part="role")["points"].to_list() == [0.0]
    assert changed["points"].sum() > 0


def test_all_weights_at_nothing_give_scores_of_nothing_in_the_order_of_the_ids() -> None:
    none = Weights(role=0, sector=0, region=0, organisation=0, tie=0, reach=0)
    scores = score(parts(KNOWN, KNOWN), Settings(weights=none))
    assert scores["score"].to_list() == [0.0, 0.0]
    assert scores["person_id"].to_list() == ["p0", "p1"]


def test_how_much_is_known_counts_by_weight_and_only_the_fit() -> None:
    scores = score(parts(KNOWN | {"role": None, "tie": None}), Settings())
    assert scores["known_share"].to_list() == [pytest.approx(50 / 80)]
    assert scores["fit"].to_list() == [pytest.approx(20 / 50)]


def test_whoever_nothing_is_known_of_has_no_fit() -> None:
    scores = score(parts(KNOWN | {"role": None, "sector": None, "organisation": None}), Settings())
    assert scores["fit"].to_list() == [None]
    assert scores["known_share"].to_list() == [0.0]


def test_nobody_has_no_score() -> None:
    assert score(parts(), Settings()).height == 0
