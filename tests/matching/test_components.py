from itertools import pairwise

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from planner.matching.components import components

Link = tuple[int, int]
COUNT = 25
links_ = st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(0, COUNT - 1)), max_size=40)


def found(contacts: int, *links: Link) -> list[int]:
    told = pl.DataFrame(list(links), {"left": pl.UInt32, "right": pl.UInt32}, orient="row")
    return components(contacts, told).to_list()


def union_find(contacts: int, *links: Link) -> list[int]:
    lowest = list(range(contacts))
    for one, other in links:
        low, high = sorted((lowest[one], lowest[other]))
        lowest = [low if at == high else at for at in lowest]
    return lowest


@given(links_)
def test_contacts_hang_together_as_in_a_plain_union_find(links: list[Link]) -> None:
    assert found(COUNT, *links) == union_find(COUNT, *links)


@given(st.permutations(range(COUNT)))
def test_a_long_chain_hangs_together_in_any_order(order: list[int]) -> None:
    assert found(COUNT, *pairwise(order)) == [0] * COUNT


def test_without_links_everybody_is_alone() -> None:
    assert found(3) == [0, 1, 2]
    assert found(0) == []
