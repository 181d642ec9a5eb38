"""The specialities that titles name."""

import polars as pl
import pytest

from planner.knowledge import vocabulary
from planner.profiling.specialities import groups, with_specialities


def named(title: str | None) -> list[str] | None:
    frame = pl.DataFrame({"title": [title]}, schema={"title": pl.String})
    found: list[str] | None = with_specialities(frame)["specialities"].to_list()[0]
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Addetta paghe e contributi", "Payroll Specialist"),
        ("Infermiera", "Nurse"),
        ("Steuerberaterin", "Tax adviser"),
        ("Développeuse back-end", "Backend Developer"),
    ],
)
def test_titles_of_one_speciality_in_two_languages_share_it(one: str, other: str) -> None:
    assert set(named(one) or []) & set(named(other) or [])


@pytest.mark.parametrize("title", ["Manager", "Open to work", "", None])
def test_a_title_without_a_speciality_names_none(title: str | None) -> None:
    assert named(title) is None


def test_past_roles_and_employers_name_none() -> None:
    assert named("ex infermiera") is None


def test_rows_stay_in_place_with_all_their_columns() -> None:
    frame = pl.DataFrame({"title": ["Nurse", None, "Nurse"], "n": [1, 2, 3]})
    assert with_specialities(frame).drop("specialities").equals(frame)


def test_nearly_every_phrase_names_the_speciality_it_is_listed_under() -> None:
    """Not all: the first statement counts, and some phrases hold a sign."""
    lines = vocabulary("titles/speciality_words")
    read = with_specialities(lines.rename({"phrase": "title"}))
    missed = read.filter(~pl.col("specialities").list.contains(pl.col("speciality")).fill_null(value=False))
    assert missed.height < lines.height / 50
    assert set(lines["speciality"]) <= set(groups())
