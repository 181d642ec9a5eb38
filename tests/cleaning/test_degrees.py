import polars as pl
import pytest

from planner.cleaning.degrees import degree


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("1st", 1), ("2nd", 2), ("2", 2), (" 2 ", 2), ("2°", 2), ("2º grado", 2), ("2. Grades", 2), ("2e", 2),
        ("3rd+", 3),
        ("2nd degree connection", 2), ("DISTANCE_2", 2), ("Second", 2), ("secondo grado", 2), ("zweiten Grades", 2),
        ("first", 1), ("terzo", 3),
        ("4", None), ("12", None), ("2,500", None), ("2.5", None), ("500+", None), ("2024", None), ("far", None),
        ("Secondary", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_the_degree_of_a_connection_is_read_however_it_is_written(cell: str | None, read: int | None) -> None:
    frame = pl.DataFrame({"c": [cell]}, schema={"c": pl.String})
    assert frame.select(degree(pl.col("c"))).item() == read
