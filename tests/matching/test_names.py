import polars as pl
import pytest

from planner.matching.names import akin, compatible, name_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rossi, Nicolò", "NICOLO ROSSI"),
        ("Ada O'Neill", "Oneill Ada"),
        ("Anna-Maria Neri", "anna maria neri"),
        ("李 伟", "伟 李"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert pl.select(name_key(pl.lit(one))).item() == pl.select(name_key(pl.lit(other))).item()


@pytest.mark.parametrize(
    ("one", "other", "can_be"),
    [
        ("ada neri", "ada neri", True),
        ("ada neri", "ada maria neri", True),
        ("a neri", "ada neri", True),
        ("ada n", "ada neri", True),
        ("ada neri", "ugo neri", False),
        ("ada neri", "ada bianchi", False),
        ("ada ada", "ada neri", False),
    ],
)
def test_names_can_be_one_persons_if_no_word_speaks_against_it(one: str, other: str, can_be: bool) -> None:
    assert compatible(one, other) is can_be
    assert compatible(other, one) is can_be


@pytest.mark.parametrize(
    ("one", "other", "are_akin"),
    [
        ("ada neri", "ada bruni", True),
        ("ada neri", "neri ugo", True),
        ("ada neri", "a n", True),
        ("ada neri", "a b", False),
        ("ada neri", "a", False),
        ("ada neri", "ugo torri", False),
    ],
)
def test_names_are_akin_if_they_have_a_word_or_all_initials_in_common(one: str, other: str, are_akin: bool) -> None:
    assert akin(one, other) is are_akin
    assert akin(other, one) is are_akin
