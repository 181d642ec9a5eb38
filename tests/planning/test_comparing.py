"""Why one stands above the other: the differences, the sentences, and places without one part."""

from collections.abc import Sequence
from datetime import date

import polars as pl
import pytest

from planner.locale import Language, texts
from planner.model import PARTS, Part, Settings, Target, Why
from planner.pipeline import Network, measure
from planner.planning.comparing import compare, places_without, told_apart
from planner.scoring import score

AS_OF = date(2026, 11, 21)


def whys(unknown: Sequence[Part] = (), **points: float) -> list[Why]:
    """Parts with these points, each with a sentence of its own."""
    return [
        Why(part=part, value=None if part in unknown else 0.5, weight=10, points=points[part],
            known=part not in unknown, evidence=f"Fact on {part} {points[part]:g}.")
        for part in PARTS if part in points
    ]  # fmt: skip


ADA = whys(role=20, sector=5, tie=9)
BRUNO = whys(["sector"], role=10, sector=8, tie=9)


def test_the_largest_difference_stands_first_whoever_is_ahead() -> None:
    found = compare(whys(role=10, sector=5, tie=9), whys(role=8, sector=11, tie=8.5))
    assert [(one.part, one.points) for one in found] == [("sector", -6), ("role", 2), ("tie", 0.5)]


def test_the_differences_add_up_to_the_distance_of_the_scores() -> None:
    distance = sum(why.points for why in ADA) - sum(why.points for why in BRUNO)
    assert sum(one.points for one in compare(ADA, BRUNO)) == pytest.approx(distance)


def test_the_sentences_say_who_is_ahead_in_what_and_what_is_not_known() -> None:
    assert told_apart(ADA, BRUNO, ("Ada", "Bruno"), texts("en")) == [
        "Ada stands 7.0 points above Bruno.",
        "10.0 points because of: role. Ada: Fact on role 20. Bruno: Fact on role 10.",
        "But Bruno is ahead by 3.0 in: sector. Bruno: Fact on sector 8. Ada: Fact on sector 5.",
        "No difference in: tie.",
        "Not known of Bruno: sector. It is counted neither for nor against anybody.",
    ]


@pytest.mark.parametrize("language", ["en", "it"])
def test_asked_the_other_way_round_the_same_is_said(language: Language) -> None:
    say = texts(language)
    assert told_apart(BRUNO, ADA, ("Bruno", "Ada"), say) == told_apart(ADA, BRUNO, ("Ada", "Bruno"), say)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Ada and Bruno have the same number of points."), ("it", "Ada e Bruno hanno gli stessi punti.")],
)
def test_equals_are_called_equal(language: Language, said: str) -> None:
    told = told_apart(ADA, whys(role=20, sector=5.03, tie=9), ("Ada", "Bruno"), texts(language))
    assert told[0] == said
    assert len(told) == 2


def test_a_place_without_a_part_is_the_one_after_weighing_anew(sample: Network, sample_target: Target) -> None:
    settings = Settings()
    parts = measure(sample, sample_target, AS_OF).parts
    for person in score(parts, settings)["person_id"].gather([0, 7, 60, 300]):
        for placed in places_without(parts, settings, person):
            weights = settings.weights.model_copy(update={placed.part: 0.0})
            anew = score(parts, settings.model_copy(update={"weights": weights}))
            assert placed.rank == anew.filter(person_id=person)["rank"].item()


def test_a_part_that_does_not_count_anyway_is_not_asked_about(sample: Network) -> None:
    parts = measure(sample, Target.model_validate({"roles": ["Buyer"]}), AS_OF).parts
    settings = Settings.model_validate({"weights": {"tie": 0}})
    person = parts.select(pl.col("person_id").first()).item()
    assert {placed.part for placed in places_without(parts, settings, person)} == {"role", "reach"}
