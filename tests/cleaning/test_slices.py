"""Slices of a long frame give what the whole gives."""

import polars as pl
import pytest

from planner.cleaning.slices import FEWEST, MOST, by_slices


@pytest.mark.parametrize("rows", [0, 1, FEWEST, 2 * FEWEST + 1, MOST + 1, 2 * MOST + 3])
def test_the_rows_come_back_whole_and_in_their_order(rows: int) -> None:
    frame = pl.DataFrame({"n": range(rows)}, schema={"n": pl.Int64})
    doubled = by_slices(frame, lambda part: part.select(n=pl.col("n") * 2))
    assert doubled["n"].to_list() == [2 * n for n in range(rows)]


def test_no_slice_is_longer_than_said() -> None:
    heights: list[int] = []

    def note(part: pl.DataFrame) -> pl.DataFrame:
        heights.append(part.height)
        return part

    by_slices(pl.DataFrame({"n": range(3 * MOST)}), note)
    assert sum(heights) == 3 * MOST
    assert max(heights) <= MOST
