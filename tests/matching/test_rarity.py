import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.matching.rarity import bits_of, bits_of_share

names = st.lists(st.sampled_from(["rossi", "bianchi", "brandolin", "zorzut", None]), min_size=1, max_size=40)


def bits(*told: str | None) -> dict[str, float]:
    return dict(bits_of(pl.Series("names", told, dtype=pl.String), "surnames").iter_rows())


@pytest.mark.parametrize(
    ("rarer", "commoner"),
    [("zorzut", "rossi"), ("neri", "rossi"), ("zorzut", "brandolin")],
    ids=["not in the list", "further down in the list", "fewer times in the network"],
)
def test_a_rarer_name_has_more_bits(rarer: str, commoner: str) -> None:
    told = bits(rarer, commoner, *["brandolin"] * 9, *["x"] * 100)
    assert told[rarer] > told[commoner]


@given(names, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(told: list[str | None], chance: object) -> None:
    shuffled = list(told)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert bits(*shuffled) == bits(*told)


@given(names)
def test_one_more_who_bears_a_name_never_makes_it_rarer_than_the_others(told: list[str | None]) -> None:
    before, after = bits(*told, "rossi", "zorzut"), bits(*told, "rossi", "zorzut", "rossi")
    assert after["rossi"] - after["zorzut"] <= before["rossi"] - before["zorzut"]


def test_a_name_of_two_is_no_commoner_than_a_name_of_one() -> None:
    told = bits("brandolin", "brandolin", "zorzut", *["x"] * 20)
    assert told["brandolin"] == told["zorzut"]


def test_the_share_of_a_value_among_the_rows_is_told_in_bits() -> None:
    told = pl.DataFrame({"title": ["sarto", "sarto", "notaio", None]})
    assert told.select(bits_of_share("title")).to_series().to_list()[:3] == [1.0, 1.0, 2.0]
