"""Care for people abroad: shared working days, the time there, the form of address."""

from datetime import date, timedelta
from typing import Any
from zoneinfo import available_timezones

import polars as pl
import pytest

from planner.knowledge import vocabulary
from planner.locale import LANGUAGES, texts
from planner.model import Settings, Target
from planner.pipeline import Network, load, measure, plan_measured
from planner.planning.calendar import WorkCalendar
from planner.planning.culture import calendar_with, care_of, hours_ahead, is_abroad, where_both_work, zone_of

ITALY, ENGLISH = Settings(), texts("en")
MONDAY = date(2026, 11, 23)


def person(country: str | None, region: str | None = None, sure: float = 0.9) -> dict[str, Any]:
    return {"country": country, "region": region, "place_confidence": sure}


@pytest.mark.parametrize(
    ("row", "abroad"),
    [
        (person("DE"), True),
        (person("DE", sure=0.5), True),
        (person("DE", sure=0.3), False),  # the seat of a large employer
        (person("DE", sure=0.4), False),  # the ending of an e-mail address
        (person("IT", "IT-25"), False),
        (person(None, sure=0.0), False),
    ],
)
def test_abroad_is_who_is_known_to_be(row: dict[str, Any], abroad: bool) -> None:
    assert is_abroad(row, ITALY) == abroad
    assert bool(care_of(row, MONDAY, ITALY, ENGLISH)) == abroad


@pytest.mark.parametrize(
    ("row", "day", "works"),
    [
        (person("US", "US-NY"), date(2026, 11, 26), False),  # Thanksgiving
        (person("DE", "DE-BY"), date(2026, 1, 6), False),
        (person("GB"), date(2026, 12, 8), False),  # a holiday in Italy
        (person("DE", "DE-BY"), date(2026, 6, 4), False),  # Corpus Christi, in Bavaria
        (person("DE", "DE-HH"), date(2026, 6, 4), True),
        (person("DE", "DE-??"), date(2026, 10, 3), False),
        (person("SA"), date(2026, 11, 27), False),  # a Friday
        (person("SA"), date(2026, 11, 29), False),  # a Sunday: they work, the user does not
        (person("SA"), date(2026, 11, 25), True),
        (person("DE", sure=0.3), date(2026, 10, 2), True),
    ],
)
def test_with_somebody_abroad_days_are_working_days_of_both(row: dict[str, Any], day: date, works: bool) -> None:
    assert calendar_with(row, WorkCalendar("IT"), ITALY).works(day) == works


def test_approaches_move_to_the_nearest_day_of_their_week_on_which_both_work() -> None:
    people = pl.DataFrame([{"person_id": "ann", **person("US")}, {"person_id": "ida", **person("IT")}])
    week = [MONDAY + timedelta(days=day) for day in range(5)]
    holiday = date(2026, 11, 26)
    told = [("ann", 1, holiday), ("ida", 1, holiday)]
    assert where_both_work(told, [week], people, ITALY) == [("ann", 1, date(2026, 11, 25)), ("ida", 1, holiday)]


def test_in_a_week_without_a_shared_day_the_day_stays_and_that_is_said() -> None:
    people = pl.DataFrame([{"person_id": "li", **person("CN")}])
    golden_week = [date(2026, 10, 5) + timedelta(days=day) for day in range(3)]
    told = [("li", 1, golden_week[0])]
    assert where_both_work(told, [golden_week], people, ITALY) == told
    assert "October 5, 2026 is a public holiday there" in care_of(person("CN"), golden_week[0], ITALY, ENGLISH)[0]


@pytest.mark.parametrize(
    ("country", "region", "zone"),
    [
        ("DE", "DE-BY", "Europe/Berlin"),
        ("US", "US-CA", "America/Los_Angeles"),
        ("US", None, None),
        ("US", "US-TN", None),
        ("ES", "ES-CN", "Atlantic/Canary"),
        ("ES", "ES-MD", "Europe/Madrid"),
        ("BR", None, None),
        ("ZZ", None, None),
        (None, None, None),
    ],
)
def test_of_a_country_with_several_zones_only_the_region_tells(
    country: str | None, region: str | None, zone: str | None
) -> None:
    assert zone_of(country, region) == zone


@pytest.mark.parametrize(
    ("there", "day", "hours"),
    [
        ("America/New_York", date(2026, 11, 23), -6),
        ("America/New_York", date(2026, 10, 27), -5),  # a week in which only one has put back the clocks
        ("Asia/Kolkata", date(2026, 11, 23), 4.5),
        ("Asia/Kolkata", date(2026, 7, 1), 3.5),
        ("Europe/Berlin", date(2026, 11, 23), 0),
        ("Nowhere/Else", date(2026, 11, 23), None),
        (None, date(2026, 11, 23), None),
    ],
)
def test_the_hours_between_two_zones_are_those_of_the_day(there: str | None, day: date, hours: float | None) -> None:
    assert hours_ahead("Europe/Rome", there, day) == hours


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (person("GB"), "the time there is one hour behind yours"),
        (person("IN"), "the time there is 4.5 hours ahead of yours"),
        (person("JP"), "the time there is 8 hours ahead of yours"),
        (person("DE"), "Sie"),
        (person("CH", "CH-TI"), "Lei"),
        (person("CA", "CA-QC"), "vous"),
    ],
)
def test_what_to_mind_is_said_plainly(row: dict[str, Any], told: str) -> None:
    assert told in " ".join(care_of(row, MONDAY, ITALY, ENGLISH))


def test_where_the_hour_is_the_same_nothing_is_said_of_it() -> None:
    assert not any("time there" in line for line in care_of(person("DE"), MONDAY, ITALY, ENGLISH))


def test_the_user_s_own_country_is_home_wherever_it_is() -> None:
    berlin = Settings(country="DE", subdivision="BE")
    assert care_of(person("DE"), MONDAY, berlin, ENGLISH) == ()
    assert "Lei" in " ".join(care_of(person("IT"), MONDAY, berlin, ENGLISH))


def test_every_zone_is_one_of_the_time_zone_database() -> None:
    assert set(vocabulary("places/time_zones")["zone"]) - available_timezones() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_note_has_its_sentence(language: Any) -> None:  # noqa: ANN401 -- a Language
    assert all(texts(language).knows(f"care-note-{note}") for note in vocabulary("culture")["note"])


@pytest.fixture(scope="module")
def abroad() -> Network:
    """Six people, half of them known to be in the United States, all with the same work."""
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    places = ("New York", "Milano")
    rows = [
        f"P{at},Q{at},https://www.linkedin.com/in/c-{at},,Firm {at},Product Manager - {places[at % 2]},12 Mar 2024"
        for at in range(6)
    ]
    return load([("Connections.csv", "\n".join([header, *rows, ""]).encode())])


@pytest.mark.parametrize("as_of", [MONDAY, date(2026, 12, 21), date(2027, 7, 1), date(2027, 5, 24)])
def test_no_step_towards_somebody_abroad_falls_on_a_holiday_of_either(abroad: Network, as_of: date) -> None:
    target, settings = {"roles": ["Product manager"]}, Settings(weeks=3)
    aimed = Target.model_validate(target)
    plan = plan_measured(measure(abroad, aimed, as_of), aimed, settings, as_of=as_of, language="en")
    country = dict(abroad.profiles.select("person_id", "country").iter_rows())
    both = WorkCalendar("US", "NY", beside=WorkCalendar("IT"))
    far = [item for item in plan.items if country[item.person_id] == "US"]
    days = [day for item in far for day in (item.due, *(step.due for step in item.follow_ups)) if day]
    assert len(days) >= len(far) > 0
    assert all(map(both.works, days))
    assert {bool(item.care) for item in far} == {True}
    assert not any(item.care for item in plan.items if country[item.person_id] == "IT")
