"""What each piece of evidence counts."""

from itertools import pairwise

import polars as pl
import pytest

from planner.knowledge import vocabulary
from planner.matching.evidence import COMPARED
from planner.matching.levels import LEVELS
from planner.matching.likely import weighed_pairs
from planner.matching.weights import MEASURES, measures, weighed, weights
from tests.matching.network import in_places, network

RARITY = {"given_bits": 5.0, "surname_bits": 8.0, "firm_bits": 6.0, "title_bits": 6.0}
NUMBERS = RARITY | {"id_bits": 0.0, "other_ids": 0.0}
Told = dict[str, object]
CONTACTS = 1000
LEVEL_NAMES = {f"{thing} {level}" for thing in COMPARED for level in LEVELS.categories}


def weight(told: Told, contacts: int = CONTACTS) -> float:
    """The weight of a pair of which only this is known, beside two names of ordinary rarity."""
    levels = {thing: told.get(thing, "missing") for thing in COMPARED}
    numbers = {name: told.get(name, value) for name, value in NUMBERS.items()}
    row = {"left": 0, "right": 1, "same_file": told.get("same_file", False), **levels, **numbers}
    pair = pl.DataFrame([row], schema_overrides=dict.fromkeys(COMPARED, LEVELS))
    found: float = weighed(pair, contacts)["weight"].item()
    return found


def names(**told: object) -> Told:
    return {"given": "same", "surname": "same", **told}


def test_every_line_of_the_vocabulary_is_a_level_or_a_measure_with_a_reason() -> None:
    lines = vocabulary("matching/weights")
    assert lines["evidence"].is_unique().all()
    assert set(lines["evidence"]) <= LEVEL_NAMES | set(MEASURES)
    assert lines["reason"].str.strip_chars().str.len_chars().min() > 0  # type: ignore[operator]


def test_every_measure_has_a_weight() -> None:
    assert set(MEASURES) <= set(weights())
    assert set(measures(CONTACTS)) == set(MEASURES)


@pytest.mark.parametrize("name", sorted(LEVEL_NAMES & set(weights())))
def test_every_level_of_the_vocabulary_counts(name: str) -> None:
    thing, level = name.split(" ")
    plain: Told = dict.fromkeys(RARITY, 0.0)
    assert weight(plain | {thing: level}) - weight(plain) == pytest.approx(weights()[name])


def test_every_level_that_comes_up_in_a_network_has_a_weight() -> None:
    rows = in_places(network())
    every = rows.select(left="at").join(rows.select(right="at"), how="cross").filter(pl.col("left") < pl.col("right"))
    told = weighed_pairs(rows, every.sample(40_000, seed=1))
    seen = {f"{thing} {level}" for thing in COMPARED for level in told[thing].unique()}
    assert {name for name in seen if not name.endswith(" missing")} <= set(weights())


AGREEING = ["slug", "day", "email", "phone", "firm", "title", "place"]


@pytest.mark.parametrize("sign", AGREEING)
def test_what_agrees_speaks_for_one_person_and_what_differs_against_it(sign: str) -> None:
    nothing = weight(names())
    assert weight(names(**{sign: "same"})) > nothing > weight(names(**{sign: "other"}))


@pytest.mark.parametrize(
    "worse", [["same", "short", "other"], ["same", "part", "other"], ["same", "typo", "two-known"]]
)
def test_the_less_two_given_names_agree_the_less_they_say(worse: list[str]) -> None:
    bits = {"other": 0.0, "two-known": 0.0}
    told = [weight(names(given=level, given_bits=bits.get(level, 5.0))) for level in worse]
    assert all(one > other for one, other in pairwise(told))


@pytest.mark.parametrize("column", ["given_bits", "surname_bits"])
def test_a_rarer_name_says_more(column: str) -> None:
    told = [weight(names(**{column: bits})) for bits in (2.0, 4.0, 6.0, 8.0, 10.0, 12.0)]
    assert all(one < other for one, other in pairwise(told))


@pytest.mark.parametrize(("sign", "column"), [("firm", "firm_bits"), ("title", "title_bits")])
def test_a_rarer_employer_or_title_says_more_where_it_is_shared(sign: str, column: str) -> None:
    for level, says_more in (("same", True), ("other", False)):
        common, rare = (weight(names(**{sign: level, column: bits})) for bits in (1.0, 9.0))
        assert (rare > common) is says_more
        assert rare >= common


def test_in_a_larger_network_a_name_says_less() -> None:
    told = [weight(names(), contacts) for contacts in (1000, 10_000, 100_000)]
    assert all(one > other for one, other in pairwise(told))


def test_two_rows_of_one_list_are_less_likely_one_person() -> None:
    assert weight(names(same_file=True)) < weight(names())


def test_personal_identifiers_speak_for_one_person_and_others_against_it() -> None:
    assert weight(names(id_bits=10.0)) > weight(names()) > weight(names(other_ids=1.0))
