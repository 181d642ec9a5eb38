import polars as pl
import pytest

from planner.cleaning.organisations import name_frame
from planner.matching.firm_kin import with_near_firms
from planner.matching.levels import LEVELS

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "firm_level": LEVELS,
    "company": pl.String,
    "company_other": pl.String,
}


def firms(*pairs: tuple[str, str | None, str | None], given: str = "same") -> list[str]:
    told = pl.DataFrame(list(pairs), SCHEMA, orient="row").with_columns(given=pl.lit(given, dtype=LEVELS))
    employers = name_frame(pl.concat([told["company"], told["company_other"]]))
    found: list[str] = with_near_firms(told, employers)["firm"].to_list()
    return found


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("Officine Bruni Collina", "OBC", "near"),
        ("Valserena", "Valserena Energia", "near"),
        ("Valserena Srl", "Gruppo Valserena Energia", "near"),
        ("Meccanica Collinare", "Meccanica Colinare", "near"),
        ("Trenitalia", "Ferrovie dello Stato", "near"),
        ("Enel", "Enea", "other"),
        ("Bar", "Bar Sport", "other"),
        ("Comune di Milano", "Comune di Torino", "other"),
        ("Alba", None, "other"),
        (None, None, "other"),
    ],
)
def test_two_employers_may_be_one_from_either_side(one: str | None, other: str | None, level: str) -> None:
    assert firms(("other", one, other), ("other", other, one)) == [level, level]


@pytest.mark.parametrize("level", ["same", "missing"])
def test_only_different_employers_are_looked_at_again(level: str) -> None:
    assert firms((level, "Valserena", "Valserena Energia")) == [level]


@pytest.mark.parametrize(
    ("given", "level"), [("initial", "near"), ("missing", "near"), ("two-known", "other"), ("other", "other")]
)
def test_only_where_the_given_names_may_be_one_person_s(given: str, level: str) -> None:
    assert firms(("other", "Valserena", "Valserena Energia"), given=given) == [level]


def test_pairs_keep_their_order_and_may_be_none() -> None:
    assert firms(("other", "Enel", "Enea"), ("same", "Enel", "Enel"), ("other", "OBC", "Officine Bruni Collina")) == [
        "other", "same", "near",
    ]  # fmt: skip
    assert firms() == []
