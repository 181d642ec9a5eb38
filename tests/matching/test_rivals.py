import polars as pl
import pytest

from planner.matching.rivals import odds_of, with_odds

Pair = tuple[int, int, float]
SCHEMA = {"left": pl.UInt32, "right": pl.UInt32, "weight": pl.Float64}


def judged(files: str, *pairs: Pair, cluster: tuple[int, ...] | None = None) -> pl.DataFrame:
    """The pairs among contacts of the files (a letter each), all strangers to one another, or those in clusters not."""
    whose = pl.Series(cluster or range(len(files)), dtype=pl.UInt32)
    return with_odds(pl.DataFrame(list(pairs), SCHEMA, orient="row"), whose, pl.Series(list(files)))


def rivalry(files: str, *pairs: Pair, cluster: tuple[int, ...] | None = None) -> list[float]:
    return [round(bits, 3) for bits in judged(files, *pairs, cluster=cluster)["rivalry"]]


def test_a_pair_alone_has_no_rivals() -> None:
    assert rivalry("ab", (0, 1, 5.0)) == [0]


def test_of_two_who_fit_equally_well_each_is_half_as_likely_and_of_three_a_third() -> None:
    strong = 20.0
    assert rivalry("abb", (0, 1, strong), (0, 2, strong)) == pytest.approx([strong, strong], abs=0.01)
    odds = judged("abb", (0, 1, strong), (0, 2, strong))["odds"].to_list()
    assert odds[0] == odds[1] < judged("ab", (0, 1, strong))["odds"].item() - strong


def test_a_rival_that_hardly_fits_hardly_counts() -> None:
    good, poor = judged("abb", (0, 1, 8.0), (0, 2, -8.0))["rivalry"].to_list()
    assert good < 0.01
    assert poor > 7.9


def test_rivals_stand_in_one_list_not_in_two() -> None:
    assert rivalry("abc", (0, 1, 5.0), (0, 2, 5.0)) == [0, 0]


def test_rivals_are_looked_for_on_both_sides() -> None:
    assert rivalry("aab", (0, 2, 5.0), (1, 2, 5.0)) == rivalry("abb", (0, 1, 5.0), (0, 2, 5.0))


def test_contacts_that_surely_are_one_person_are_no_rivals() -> None:
    assert rivalry("abb", (0, 1, 5.0), (0, 2, 5.0), cluster=(0, 1, 1)) == [0, 0]


def test_somebody_of_several_contacts_is_a_rival_by_the_one_that_fits_best() -> None:
    told = judged("abcb", (0, 1, -5.0), (0, 2, 8.0), (0, 3, 5.0), cluster=(0, 1, 1, 3))
    assert told.filter(right=3)["rivalry"].item() == pytest.approx(8, abs=0.1)


def test_a_pair_that_surely_is_one_person_has_no_rivals() -> None:
    assert rivalry("abb", (0, 1, 5.0), (1, 2, 5.0), cluster=(0, 0, 2))[0] == 0


@pytest.mark.parametrize("weight", [-500.0, 500.0])
def test_weights_beyond_measure_do_not_overflow(weight: float) -> None:
    told = judged("abb", (0, 1, weight), (0, 2, weight))
    assert told.select(pl.col("rivalry", "odds").is_finite().all()).row(0) == (True, True)


def test_pairs_keep_their_order() -> None:
    told = judged("abab", (2, 3, 1.0), (0, 1, 2.0), (0, 3, 3.0))
    assert told.select("left", "right", "weight").rows() == [(2, 3, 1.0), (0, 1, 2.0), (0, 3, 3.0)]


def test_more_weight_is_more_odds_and_more_rivalry_less() -> None:
    told = pl.DataFrame({"weight": [1.0, 2.0, 2.0], "rivalry": [0.0, 0.0, 1.0]}).select(odds_of()).to_series().to_list()
    assert told[1] > told[0]
    assert told[1] > told[2]
