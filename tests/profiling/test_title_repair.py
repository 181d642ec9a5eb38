"""Slips of the pen are mended and German compounds parted, only for long words that no vocabulary knows."""

import polars as pl
import pytest

from planner.knowledge import vocabulary
from planner.profiling.title_repair import compound, mended, repairs
from planner.profiling.title_sectors import title_sectors


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("markting", "marketing"),
        ("acquisi", "acquisti"),
        ("enginneer", "engineer"),
        ("marketins", None),  # another ending is an inflexion
        ("arketing", None),  # the first letter must agree
        ("mrktng", None),  # more than one letter
    ],
)
def test_a_long_word_one_letter_from_a_known_one_is_mended(word: str, meant: str | None) -> None:
    assert mended(word) == meant


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("forschungs", ["forschung"]),
        ("quadrantrechtsanwalt", ["quadrant", "rechtsanwalt"]),
        ("quadrantkoch", ["quadrant", "koch"]),
        ("headhunterin", ["headhunter"]),
        ("bier", []),
        ("obviously", []),
    ],
)
def test_a_compound_is_parted_where_its_end_is_a_german_word(word: str, parts: list[str]) -> None:
    assert compound(word) == parts


def test_only_words_that_no_vocabulary_knows_are_repaired() -> None:
    asked = pl.Series(["manager", "buier", "markting", "x1234567", "", "|", "quadrantrechtsanwalt"])
    assert repairs(asked) == {"markting": "marketing", "quadrantrechtsanwalt": "quadrant  rechtsanwalt"}


def test_the_order_of_the_words_does_not_matter() -> None:
    asked = pl.Series(["markting", "acquisi", "enginneer"])
    assert list(repairs(asked.reverse()).items()) == list(repairs(asked).items())


def test_nearly_every_phrase_that_tells_a_sector_is_read_as_it_is_written() -> None:
    """Not all: what another list takes for a sign ("tessile" after a comma is no role) cannot speak for a sector."""
    lines = vocabulary("titles/sectors")
    told = title_sectors(lines["phrase"])
    read = lines.join(told, left_on="phrase", right_on="title", how="left")
    wrong = read.filter((pl.col("sector") != pl.col("sector_right")).fill_null(value=True))
    assert wrong.height < lines.height / 200
