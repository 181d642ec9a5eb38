"""What is under way already: the plan keeps it, and keeps out of its way."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import polars as pl
import pytest

from planner.frames import Standings
from planner.model import Plan, Settings, Target
from planner.pipeline import Measured, Network, measure, plan_measured

AS_OF = date(2026, 11, 23)
COMPANIES = ("Enel", "Reply", "Acea", "Snam", "Terna", "Iren", "Prysmian", "Leonardo", "Saipem", "Lavazza")
PEOPLE = [("Ada", f"Riva{chr(97 + n)}", COMPANIES[n % 10], "Product Manager", f"{n + 1} Mar 2024") for n in range(20)]
AIM = Target.model_validate({"roles": ["Product manager"], "organisations": list(COMPANIES)})


@pytest.fixture(scope="module")
def network(connections: Callable[..., Network]) -> Measured:
    return measure(connections(*PEOPLE), AIM, AS_OF)


def planned(network: Measured, standings: list[dict[str, Any]], **settings: Any) -> Plan:  # noqa: ANN401 -- any setting
    empty = {"status": None, "begun": None, "due": None, "register": None, "do_not_contact": False}
    told = pl.DataFrame([empty | one for one in standings], schema=Standings.create_empty().schema, orient="row")
    return plan_measured(
        network, AIM, Settings(**settings), as_of=AS_OF, language="it", standings=Standings.validate(told)
    )


def ids(plan: Plan) -> list[str]:
    return [item.person_id for item in plan.items]


def test_nothing_under_way_changes_nothing(network: Measured) -> None:
    without = plan_measured(network, AIM, Settings(), as_of=AS_OF, language="it")
    assert planned(network, []) == without


@pytest.mark.parametrize("status", ["written", "replied", "meeting", "done", "resting", "declined"])
def test_whoever_has_a_status_is_not_proposed_anew(network: Measured, status: str) -> None:
    first = ids(planned(network, []))[0]
    assert first not in ids(planned(network, [{"person_id": first, "status": status, "begun": AS_OF}]))


def test_whom_the_user_does_not_want_to_contact_is_never_proposed(network: Measured) -> None:
    first = ids(planned(network, []))[0]
    assert first not in ids(planned(network, [{"person_id": first, "do_not_contact": True}]))


@pytest.mark.parametrize(
    "told",
    [{"do_not_contact": True}, {"status": "declined"}, {"status": "resting"}],
    ids=["not to be contacted", "said no", "rests"],
)
def test_who_is_left_in_peace_is_not_named_as_somebody_else_to_turn_to(network: Measured, told: dict[str, Any]) -> None:
    plan = planned(network, [], top=1)
    (first,) = plan.items
    there = network.people.filter(pl.col("company") == first.company, pl.col("person_id") != first.person_id)
    name, other = there["full_name"].item(), there["person_id"].item()
    assert name in first.follow_ups[0].text
    (again,) = planned(network, [{"person_id": other, **told}], top=1).items
    assert again.person_id == first.person_id
    assert name not in again.follow_ups[0].text


def test_what_is_on_the_list_stays_on_its_day_even_if_it_scores_low(network: Measured) -> None:
    last = network.people.sort("person_id")["person_id"][-1]
    day = AS_OF + timedelta(days=8)
    plan = planned(network, [{"person_id": last, "status": "planned", "begun": day, "due": day}])
    (item,) = [item for item in plan.items if item.person_id == last]
    assert (item.week, item.due, item.status) == (2, day, "planned")


def test_what_is_on_the_list_and_late_belongs_to_the_first_week(network: Measured) -> None:
    person, day = ids(planned(network, []))[3], AS_OF - timedelta(days=20)
    plan = planned(network, [{"person_id": person, "status": "planned", "begun": day, "due": day}])
    (item,) = [item for item in plan.items if item.person_id == person]
    assert (item.week, item.due) == (1, day)


def test_approaches_of_a_week_count_against_its_capacity(network: Measured) -> None:
    room = {"weeks": 1, "per_week": 5, "same_purpose_share": 1.0}
    first = ids(planned(network, [], **room))
    begun = [{"person_id": person, "status": "written", "begun": AS_OF} for person in first[:2]]
    assert len(first) == 5
    assert len(planned(network, begun, **room).items) == 3


@pytest.mark.parametrize(("status", "weeks"), [("written", 2), ("planned", 2), ("replied", 4), ("meeting", 4)])
def test_an_organisation_with_an_open_approach_rests(network: Measured, status: str, weeks: int) -> None:
    person, organisation = network.people.select("person_id", "organisation").row(0)
    now = {"person_id": person, "status": status, "begun": AS_OF, "due": AS_OF}
    there = set(network.people.filter(organisation=organisation)["person_id"]) - {person}
    approached = [item.week for item in planned(network, [now], weeks=4).items if item.person_id in there]
    assert all((week or 0) > weeks for week in approached)


@pytest.mark.parametrize("register", ["tu", "lei"])
def test_the_draft_addresses_somebody_as_the_user_has_said(network: Measured, register: str) -> None:
    first = ids(planned(network, []))[0]
    said = planned(network, [{"person_id": first, "register": register}])
    other = planned(network, [{"person_id": first, "register": "lei" if register == "tu" else "tu"}])
    assert said.items[0].person_id == other.items[0].person_id == first
    assert said.items[0].message != other.items[0].message
