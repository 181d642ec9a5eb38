from datetime import date, timedelta

import polars as pl

from planner.matching.accounts import ENOUGH, of_two_accounts

Row = tuple[str, str, date | None]
DAY = date(2020, 1, 1)
SCHEMA = {"file": pl.String, "name_key": pl.String, "connected_on": pl.Date}


def export(file: str, people: int, later: int = 0) -> list[Row]:
    """An export of so many people, each connected on a day of their own, or some days later than in another one."""
    return [(file, f"person {at}", DAY + timedelta(days=at * 10 + later)) for at in range(people)]


def strangers(*rows: Row) -> list[tuple[str, str]]:
    return sorted(of_two_accounts(pl.DataFrame(list(rows), SCHEMA, orient="row")).rows())


def test_exports_with_the_same_days_are_of_one_account() -> None:
    assert strangers(*export("now", 20), *export("old", 15)) == []


def test_exports_with_other_days_are_of_two_accounts_either_way_round() -> None:
    assert strangers(*export("mine", 20), *export("hers", 20, later=3)) == [("hers", "mine"), ("mine", "hers")]


def test_a_few_people_do_not_tell_two_accounts() -> None:
    assert strangers(*export("mine", ENOUGH - 1), *export("hers", ENOUGH - 1, later=3)) == []
    assert strangers(*export("mine", ENOUGH), *export("hers", ENOUGH, later=3)) != []


def test_a_few_namesakes_do_not_make_one_account_two() -> None:
    namesakes = [("old", f"person {at}", DAY) for at in range(20, 23)]
    assert strangers(*export("now", 23), *export("old", 20), *namesakes) == []


def test_names_that_stand_twice_in_an_export_and_rows_without_a_day_tell_nothing() -> None:
    twice = [*export("hers", 20, later=3), *export("hers", 20, later=4)]
    undated: list[Row] = [("hers", f"person {at}", None) for at in range(20)]
    assert strangers(*export("mine", 20), *twice) == []
    assert strangers(*export("mine", 20), *undated) == []


def test_of_three_exports_only_the_other_accounts_is_strange() -> None:
    told = strangers(*export("now", 20), *export("old", 20), *export("hers", 20, later=3))
    assert told == [("hers", "now"), ("hers", "old"), ("now", "hers"), ("old", "hers")]
