"""With whom it is time for a sign of life: by circle, counted from the last touch, the relatively latest first."""

from datetime import date
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model import Cadence, Settings
from planner.planning.cadence import SignsOfLife, Touched, signs_of_life

AS_OF = date(2026, 11, 23)  # a Monday
SCHEMA: dict[str, Any] = {
    "person_id": pl.String, "relation": pl.String, "circles": pl.List(pl.String), "last_message": pl.Date,
    "last_contact": pl.String, "noted": pl.Boolean, "last_touch": pl.Date, "connected_on": pl.Date,
}  # fmt: skip


def person(name: str = "ada", **cells: Any) -> dict[str, Any]:  # noqa: ANN401 -- any cells
    """A contact of the family whose last message is long ago, unless said otherwise."""
    told = {"last_message": date(2026, 1, 5), **cells}
    return {"person_id": name, "relation": "contact", "circles": ["family"], "last_touch": told["last_message"], **told}


def found(*people: dict[str, Any], touched: list[dict[str, Any]] | None = None, as_of: date = AS_OF) -> pl.DataFrame:
    told = [{"last": None, "put_off": None, "is_left": False, **row} for row in touched or []]
    kept = pl.DataFrame(told, schema=Touched.create_empty().schema, orient="row")
    return signs_of_life(pl.DataFrame(list(people), schema=SCHEMA, orient="row"), kept, Settings(), as_of)


def names(*people: dict[str, Any], **more: Any) -> list[str]:  # noqa: ANN401 -- as for ``found``
    return found(*people, **more)["person_id"].to_list()


@pytest.mark.parametrize(
    ("circles", "relation", "circle", "weeks"),
    [
        (["family"], "contact", "family", 4),
        (["work", "friends"], "contact", "friends", 8),
        (["association", "local_community"], "contact", "association", 13),
        (["studies"], "connection", "studies", 26),
        (["online"], "contact", "online", 52),
        ([], "connection", "work", 26),
    ],
)
def test_the_closest_circle_sets_the_time(circles: list[str], relation: str, circle: str, weeks: int) -> None:
    (row,) = found(person(circles=circles, relation=relation, last_message=date(2024, 1, 8))).to_dicts()
    assert (row["circle"], row["weeks"]) == (circle, weeks)


@pytest.mark.parametrize(
    "cells",
    [
        {"relation": "followed"},
        {"relation": "none"},
        {"circles": []},  # an address book without a label does not tell where somebody is known from
        {"last_message": None},
        {"last_message": None, "connected_on": date(2015, 1, 1), "last_touch": date(2015, 1, 1)},
        {"last_message": None, "last_contact": "never"},
    ],
)
def test_of_whom_too_little_is_known_nobody_is_reminded(cells: dict[str, Any]) -> None:
    assert names(person(**cells)) == []


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (date(2026, 10, 26), date(2026, 11, 23)),  # a Monday: four weeks later to the day
        (date(2026, 11, 1), date(2026, 11, 23)),  # a Sunday: the Monday of the week four weeks on
        (date(2025, 12, 28), date(2026, 1, 19)),  # over the new year and its 53rd week
        (date(2024, 2, 1), date(2024, 2, 26)),
    ],
)
def test_weeks_are_iso_weeks_and_begin_on_a_monday(last: date, due: date) -> None:
    assert found(person(last_message=last))["due"].to_list() == [due]


def test_nobody_is_late_before_the_week_has_come() -> None:
    assert names(person(last_message=date(2026, 11, 2))) == []
    assert names(person(last_message=date(2026, 11, 2)), as_of=date(2026, 11, 30)) == ["ada"]


@pytest.mark.parametrize(
    "cells",
    [
        {"last_message": None, "last_contact": "2026-03", "last_touch": date(2026, 3, 31)},
        {"last_message": None, "noted": True, "last_touch": date(2026, 3, 31)},
        {"last_message": date(2025, 3, 1), "connected_on": date(2026, 3, 31)},
    ],
)
def test_every_kind_of_touch_counts(cells: dict[str, Any]) -> None:
    assert found(person(**cells))["last"].to_list() == [date(2026, 3, 31)]


def test_what_the_workspace_knows_counts_too() -> None:
    kept = [{"person_id": "ada", "last": date(2026, 3, 31)}]
    assert found(person(), touched=kept)["last"].to_list() == [date(2026, 3, 31)]
    assert found(person(last_message=None), touched=kept)["last"].to_list() == [date(2026, 3, 31)]
    assert names(person(), touched=[{"person_id": "ada", "last": date(2026, 11, 20)}]) == []


def test_not_this_time_waits_for_another_turn_and_is_no_touch() -> None:
    put_off = [{"person_id": "ada", "put_off": date(2026, 11, 20)}]
    assert names(person(), touched=put_off) == []
    later = found(person(), touched=put_off, as_of=date(2026, 12, 14))
    assert later.select("last", "due").rows() == [(date(2026, 1, 5), date(2026, 12, 14))]


@pytest.mark.parametrize(
    ("circle", "last", "proposed"),
    [
        ("work", date(2023, 11, 27), True),
        ("work", date(2023, 11, 20), False),  # dormant: a new approach, and the plan's to propose
        ("studies", date(2009, 1, 5), False),
        ("friends", date(2009, 1, 5), True),
    ],
)
def test_who_is_dormant_is_left_to_the_plan_unless_close(circle: str, last: date, proposed: bool) -> None:
    assert names(person(circles=[circle], last_message=last)) == ["ada"] * proposed


def test_whoever_is_to_be_left_alone_is_not_proposed() -> None:
    assert names(person(), person("bob"), touched=[{"person_id": "ada", "is_left": True}]) == ["bob"]


def test_the_relatively_latest_come_first() -> None:
    sister = person("sister", last_message=date(2026, 9, 28))  # four weeks over four
    colleague = person("colleague", circles=["work"], last_message=date(2026, 3, 2))  # twelve weeks over 26
    friend = person("friend", circles=["friends"], last_message=date(2026, 1, 5))  # 38 weeks over 8
    assert names(colleague, sister, friend) == ["friend", "sister", "colleague"]
    assert found(sister)["lateness"].to_list() == [1.0]


def test_the_times_are_settings() -> None:
    quick = Settings(cadence_weeks=Cadence(family=1))
    kept = Touched.create_empty()
    people = pl.DataFrame([person(last_message=date(2026, 11, 16))], schema=SCHEMA, orient="row")
    assert signs_of_life(people, kept, quick, AS_OF)["weeks"].to_list() == [1]
    assert signs_of_life(people, kept, Settings(), AS_OF).is_empty()


def test_nobody_at_all_gives_an_empty_frame_of_the_same_columns() -> None:
    assert found().columns == SignsOfLife.column_names()


@given(st.lists(st.tuples(st.dates(date(2015, 1, 1), date(2027, 12, 31)), st.sampled_from(list(Cadence.model_fields)))))
def test_whoever_is_proposed_is_over_the_time_and_in_order(told: list[tuple[date, str]]) -> None:
    people = [person(str(at), last_message=day, circles=[circle]) for at, (day, circle) in enumerate(told)]
    rows = found(*people).to_dicts()
    assert all(row["due"] <= AS_OF and row["due"].isoweekday() == 1 and row["last"] < AS_OF for row in rows)
    assert [row["lateness"] for row in rows] == sorted((row["lateness"] for row in rows), reverse=True)
