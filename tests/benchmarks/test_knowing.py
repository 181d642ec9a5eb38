"""The figures of the reading are counted right, and stay where they are."""

from pathlib import Path

import polars as pl
import pytest

from benchmarks.knowing import LABELLED, fact_figures, macro_f1, measure, ndcg, ordered_pairs
from planner.knowledge import vocabulary

TITLES = {"lang": pl.String, "function": pl.String, "function_also": pl.String, "function_read": pl.String}


def told(*rows: tuple[str, str, str | None, str]) -> pl.DataFrame:
    return pl.DataFrame(list(rows), schema=TITLES, orient="row")


def test_a_further_right_answer_counts_and_no_answer_is_no_wrong_one() -> None:
    rows = told(
        ("it", "sales", "marketing;product", "product"),
        ("it", "sales", None, "legal"),
        ("en", "legal", None, "unknown"),
    )
    figures = fact_figures(rows, "function")
    assert figures["right"] == pytest.approx(1 / 3)
    assert figures["right_by_first_label"] == 0
    assert figures["answered"] == pytest.approx(2 / 3)
    assert figures["right_when_answered"] == 0.5
    assert (figures["right_it"], figures["right_en"]) == (0.5, 0.0)


def test_every_class_weighs_the_same_in_the_mean_of_f1() -> None:
    rows = told(*[("it", "sales", None, "sales")] * 8, ("it", "legal", None, "sales"), ("it", "legal", None, "legal"))
    graded = rows.with_columns(right=pl.col("function") == pl.col("function_read"))
    assert macro_f1(graded, "function") == pytest.approx((16 / 17 + 2 / 3) / 2)


@pytest.mark.parametrize(
    ("fits", "grades", "gain", "order"),
    [
        ([3.0, 2.0, 1.0], [3.0, 1.0, 0.0], 1.0, 1.0),
        ([1.0, 1.0, 1.0], [0.0, 0.0, 3.0], 0.5, 0.5),
        ([1.0, 2.0], [3.0, 0.0], 0.630, 0.0),
    ],
)
def test_an_order_is_worth_what_stands_on_top_of_it(
    fits: list[float], grades: list[float], gain: float, order: float
) -> None:
    assert ndcg(fits, grades) == pytest.approx(gain, abs=0.001)
    counted = list(ordered_pairs(fits, grades))
    assert sum(counted) / len(counted) == order


def test_the_labelled_lists_hold_known_codes_only() -> None:
    for fact, codes in (("function", "titles/functions"), ("seniority", "titles/seniorities")):
        known = {*vocabulary(codes)["code"], "unknown"}
        labels = {label for file in Path(LABELLED).glob("titles*.csv") for label in pl.read_csv(file)[fact]}
        assert labels <= known


@pytest.mark.parametrize(
    ("what", "figure", "least"),
    [
        ("function", "right", 0.92),
        ("function", "macro_f1", 0.92),
        ("function", "right_when_answered", 0.95),
        ("seniority", "right", 0.96),
        ("seniority", "macro_f1", 0.94),
        ("organisations", "precision", 0.98),
        ("organisations", "recall", 0.85),
        ("sectors", "right_where_listed", 0.97),
        ("sectors", "right_by_words", 0.9),
        ("places", "italian_region_right", 0.98),
        ("places", "country_right", 0.97),
    ],
)
def test_what_is_read_is_as_right_as_we_hold_ourselves_to(
    measured: dict[str, dict[str, float]], what: str, figure: str, least: float
) -> None:
    assert measured[what][figure] >= least


def test_no_country_is_read_where_there_is_none(measured: dict[str, dict[str, float]]) -> None:
    assert measured["places"]["false_countries"] == 0


@pytest.fixture(scope="module")
def measured() -> dict[str, dict[str, float]]:
    return measure()
