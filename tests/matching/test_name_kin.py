import polars as pl
import pytest

from planner.matching.name_kin import compare_given, compare_surnames, given_names, surnames
from planner.matching.spelling import plain_name


def plain(*names: str) -> list[str]:
    told: list[str] = pl.DataFrame({"name": names}).select(plain_name(pl.col("name")))["name"].to_list()
    return told


def pair(names: list[str], known: pl.DataFrame) -> pl.DataFrame:
    ids = {name: at for at, name in enumerate(known["name"])}
    return pl.DataFrame(
        {"one": [ids[names[0]]], "other": [ids[names[1]]]}, schema={"one": pl.UInt32, "other": pl.UInt32}
    )


GIVEN = [
    ("Marco", "MARCO", "same"),
    ("Gian Luca", "Gianluca", "same"),
    ("Gigi", "Luigi", "short"),
    ("Gigi", "Pierluigi", "short"),
    ("Beppe", "Pino", "short"),
    ("Bob", "Robert", "short"),
    ("Hans", "Johannes", "short"),
    ("Pepe", "José", "short"),
    ("Giovanni", "John", "short"),
    ("Maria", "Maria Grazia", "part"),
    ("M", "Marco", "initial"),
    ("M", "Luca", "other"),
    ("M", "L", "other"),
    ("Marco", "Mario", "two-known"),
    ("Claudio", "Claudia", "two-known"),
    ("Ada", "Ugo", "two-known"),
    ("Alessandro", "Alessio", "two-known"),
    ("Giammarco", "Giammmarco", "typo"),
    ("Francesco", "Fracnesco", "typo"),
    ("Zyxa", "Zyxe", "typo"),
    ("Zyx", "Zyy", "other"),
    ("Zyxa", "Brandolina", "other"),
]
SURNAMES = [
    ("Rossi", "ROSSI", "same"),
    ("De Luca", "Deluca", "same"),
    ("Rossi", "Rossi Bianchi", "part"),
    ("Bianchi", "Rossi Bianchi", "part"),
    ("R", "Rossi", "initial"),
    ("B", "Rossi", "other"),
    ("Brandolin", "Brandoln", "typo"),
    ("Brandolin", "Branodlin", "typo"),
    ("Brandolinetti", "Brndolineti", "typo"),
    ("Neri", "Nero", "typo"),
    ("Rossi", "Bianchi", "other"),
    ("Li", "Lu", "other"),
]


@pytest.mark.parametrize(("one", "other", "level"), GIVEN)
def test_two_given_names_stand_to_one_another_alike_from_both_sides(one: str, other: str, level: str) -> None:
    names = plain(one, other)
    known = given_names(pl.Series(names))
    for turned in (names, names[::-1]):
        assert compare_given(pair(turned, known), known.with_columns(bits=0.0)).to_list() == [level]


@pytest.mark.parametrize(("one", "other", "level"), SURNAMES)
def test_two_surnames_stand_to_one_another_alike_from_both_sides(one: str, other: str, level: str) -> None:
    names = plain(one, other)
    known = surnames(pl.Series(names))
    for turned in (names, names[::-1]):
        assert compare_surnames(pair(turned, known), known).to_list() == [level]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Brandolin", "Brandoln"), ("Brandolin", "Brandolina"), ("Brandolin", "Branodlin"), ("Brandolin", "Brandelin")],
    ids=["left out", "put in", "turned round", "another one"],
)
def test_surnames_one_slip_apart_have_a_slip_in_common_and_no_third_has(one: str, other: str) -> None:
    slips = surnames(pl.Series(plain(one, other, "Torricelli"))).select("name", "slips")
    found = {name: set(each) for name, each in slips.drop_nulls().iter_rows()}
    assert set(found) == set(plain(one, other))
    assert set.intersection(*found.values())


def test_a_missing_name_is_no_name() -> None:
    assert given_names(pl.Series(["ada", None])).height == surnames(pl.Series([None, "neri"])).height == 1
