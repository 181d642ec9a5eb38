import polars as pl
import pytest

from planner.matching.spelling import in_one_word, plain_name


def plain(name: str) -> str | None:
    told: str | None = pl.select(plain_name(pl.lit(name))).item()
    return told


@pytest.mark.parametrize(
    ("one", "others"),
    [
        ("Nicolò", ["NICOLO", "nicolo'", " Nicolò. "]),
        ("D'Angelo", ["d’angelo", "Dangelo", "DANGELO"]),
        ("De Luca", ["deluca", "De  Luca", "DE LUCA"]),
        ("Müller", ["Mueller", "Muller", "MÜLLER"]),
        ("Weiß", ["Weiss", "WEISS"]),
        ("Łukasz", ["Lukasz"]),
        ("Søren", ["Soren", "Soeren"]),
        ("Anna-Maria", ["anna maria"]),
        ("van der Berg", ["Vanderberg"]),
        ("Иван", ["ИВАН"]),
    ],
)
def test_spellings_of_one_name_are_one(one: str, others: list[str]) -> None:
    assert {plain(other) for other in others} == {plain(one)}


@pytest.mark.parametrize(("one", "other"), [("Neri", "Nero"), ("Anna Maria", "Annamaria"), ("Marco", "Mario")])
def test_other_names_stay_others(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@pytest.mark.parametrize("name", ["", " ", "123", "…", "'"])
def test_a_name_without_letters_is_none(name: str) -> None:
    assert plain(name) is None


def test_in_one_word_a_name_has_no_spaces() -> None:
    assert pl.select(in_one_word(plain_name(pl.lit("Gian Luca")))).item() == plain("Gianluca")
