"""The rules that every plan keeps, whatever the network, the target and the day."""

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from math import ceil

import holidays
import polars as pl
import pytest

from benchmarks.networks import connections_csv
from planner.model import Plan, Settings, Target
from planner.pipeline import Network, load, measure, plan_measured
from planner.planning.calendar import WorkCalendar

MakePlan = Callable[..., Plan]
Connections = Callable[..., Network]

TARGET = Target.model_validate(
    {
        "roles": ["Product manager", "Responsabile acquisti"],
        "sectors": ["energy_utilities", "software_it"],
        "regions": ["Lombardia", "Piemonte"],
        "organisations": ["Enel", "Reply", "Intesa Sanpaolo"],
        "past_organisations": ["Politecnico di Torino"],
        "offers": ["a second pair of eyes", "an introduction"],
    }
)
DAYS = {
    "a Monday": date(2026, 11, 16),
    "a Friday": date(2026, 11, 20),
    "a Saturday": date(2026, 11, 21),
    "the last day of a year": date(2026, 12, 31),
    "the 29th of February": date(2028, 2, 29),
    "before Easter": date(2027, 3, 22),
    "before the 25th of April": date(2029, 4, 20),
    "August": date(2027, 8, 2),
}
ITALIAN = holidays.country_holidays("IT", years=range(2026, 2031))


@cache
def invented(seed: int) -> Network:
    return load([("Connections.csv", connections_csv(250, seed))])


@cache
def made(seed: int, as_of: date, weeks: int = 4, per_week: int = 5) -> Plan:
    network, settings = invented(seed), Settings(weeks=weeks, per_week=per_week)
    return plan_measured(measure(network, TARGET, as_of), TARGET, settings, as_of=as_of, language="it")


def by_week(plan: Plan) -> dict[int, list[date]]:
    weeks: dict[int, list[date]] = defaultdict(list)
    for item in plan.items:
        assert item.week
        assert item.due
        weeks[item.week].append(item.due)
    return weeks


@pytest.mark.parametrize("as_of", DAYS.values(), ids=DAYS)
@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_is_due_on_a_weekend_a_holiday_or_in_the_past(as_of: date, seed: int) -> None:
    plan = made(seed, as_of)
    days = [day for item in plan.items for day in (item.due, *(step.due for step in item.follow_ups)) if day]
    assert plan.items
    assert min(days) >= as_of
    assert not [day for day in days if day.weekday() >= 5 or day in ITALIAN]


@pytest.mark.parametrize("as_of", DAYS.values(), ids=DAYS)
def test_a_week_holds_no_more_than_its_seats_and_the_first_is_lighter(as_of: date) -> None:
    weeks = by_week(made(1, as_of))
    assert len(weeks[1]) == 2 if as_of.month == 8 else len(weeks[1]) <= 3
    assert all(len(days) <= (2 if days[0].month == 8 else 5) for days in weeks.values())
    assert all(days == sorted(days) for days in weeks.values())


def test_each_week_is_one_calendar_week() -> None:
    for days in by_week(made(1, date(2026, 11, 21), 12)).values():
        assert len({day.isocalendar()[:2] for day in days}) == 1


@pytest.mark.parametrize("weeks", range(1, 13))
def test_as_many_weeks_as_asked_are_planned(weeks: int) -> None:
    assert set(by_week(made(2, date(2026, 11, 16), weeks))) == set(range(1, weeks + 1))


@pytest.mark.parametrize("pause", [1, 2, 4])
def test_an_organisation_rests_between_two_approaches(pause: int, planned: MakePlan) -> None:
    network = invented(3)
    plan = planned(network, TARGET, weeks=12, per_week=8, pause_weeks=pause)
    organisation = dict(network.profiles.select("person_id", "organisation").iter_rows())
    weeks: dict[str, list[int]] = defaultdict(list)
    for item in plan.items:
        if organisation[item.person_id]:
            weeks[organisation[item.person_id]].append(item.week or 0)
    assert any(len(found) > 1 for found in weeks.values())
    for found in weeks.values():
        assert all(later - earlier >= pause for earlier, later in pairwise(found))


def test_after_the_first_week_the_best_of_an_organisation_comes_first(planned: MakePlan) -> None:
    network = invented(3)
    plan = planned(network, TARGET, weeks=12, per_week=8, everybody=True)
    organisation = dict(network.profiles.select("person_id", "organisation").iter_rows())
    for item in plan.items:
        if item.week and item.week > 1 and organisation[item.person_id]:
            ahead = [
                other
                for other in plan.items
                if organisation[other.person_id] == organisation[item.person_id] and other.rank < item.rank
            ]
            assert all(other.week and other.week < item.week for other in ahead)


@pytest.mark.parametrize("share", [0.4, 0.6, 1.0])
def test_no_purpose_takes_more_than_its_share_of_a_week(share: float, planned: MakePlan) -> None:
    plan = planned(invented(2), TARGET, same_purpose_share=share)
    weeks: dict[int | None, Counter[str]] = defaultdict(Counter)
    for item in plan.items:
        weeks[item.week][item.purpose] += 1
    for week, purposes in weeks.items():
        assert max(purposes.values()) <= ceil((3 if week == 1 else 5) * share)


def test_follow_ups_come_three_and_seven_working_days_later(planned: MakePlan) -> None:
    calendar = WorkCalendar("IT")
    plan = planned(invented(1), TARGET)
    days = {"other_person": 3, "repeat": 7}
    steps = [(item, step) for item in plan.items for step in item.follow_ups]
    assert {step.kind for _, step in steps} == set(days)
    for item, step in steps:
        assert item.due
        between = [item.due + timedelta(days=n + 1) for n in range((step.due - item.due).days)]
        assert sum(calendar.works(day) for day in between) == days[step.kind]


def test_points_add_up_to_the_score(planned: MakePlan) -> None:
    for item in planned(invented(1), TARGET, everybody=True).items:
        assert sum(part.points for part in item.why) == pytest.approx(item.score, abs=0.001)
        assert all((part.value is None) == (not part.known) for part in item.why)


def test_ranks_run_without_a_gap_and_scores_fall(planned: MakePlan) -> None:
    plan = planned(invented(1), TARGET, everybody=True)
    items = sorted(plan.items, key=lambda item: item.rank)
    assert [item.rank for item in items] == list(range(1, plan.people + 1))
    assert [item.score for item in items] == sorted((item.score for item in items), reverse=True)


def test_the_order_of_the_people_does_not_matter() -> None:
    network, as_of = invented(1), date(2026, 11, 21)
    shuffled = network._replace(profiles=network.profiles.sample(fraction=1, shuffle=True, seed=7))
    plans = [
        plan_measured(measure(one, TARGET, as_of), TARGET, Settings(), as_of=as_of, language="it", everybody=True)
        for one in (network, shuffled)
    ]
    assert plans[0] == plans[1]


@pytest.mark.parametrize("top", [1, 4, 7])
def test_top_limits_the_whole_plan(top: int, planned: MakePlan) -> None:
    assert len(planned(invented(1), TARGET, top=top).items) == top


def test_whoever_is_no_contact_of_the_user_is_never_planned(planned: MakePlan) -> None:
    network = invented(1)
    followed = network._replace(profiles=network.profiles.with_columns(relation=pl.lit("followed")))
    nobody = network._replace(profiles=network.profiles.with_columns(relation=pl.lit("none")))
    assert planned(followed, TARGET).items == ()
    assert planned(nobody, TARGET).items == ()


def test_an_empty_network_gives_an_empty_plan(planned: MakePlan) -> None:
    network = invented(1)
    plan = planned(network._replace(profiles=network.profiles.clear()), TARGET, everybody=True)
    assert (plan.items, plan.people, plan.balance) == ((), 0, {"purpose": {}, "tie_kind": {}})
    assert set(plan.coverage.values()) == {0.0}


def test_a_network_of_one_gives_a_plan_of_one(connections: Connections, planned: MakePlan) -> None:
    network = connections(("Ada", "Bianchi", "Enel", "Product Manager", "12 Mar 2024"))
    plan = planned(network, TARGET)
    assert [(item.full_name, item.purpose, item.week) for item in plan.items] == [("Ada Bianchi", "opening", 1)]


def test_people_of_one_organisation_come_one_every_pause(connections: Connections, planned: MakePlan) -> None:
    network = connections(*[(name, "Rossi", "Enel", "Product Manager", "12 Mar 2024") for name in ("A", "B", "C", "D")])
    assert [item.week for item in planned(network, TARGET).items] == [1, 3]


def test_no_target_still_gives_a_plan(planned: MakePlan) -> None:
    plan = planned(invented(1), Target())
    assert plan.items
    assert {part.part for item in plan.items for part in item.why} == {"tie", "reach"}
    assert all(item.known_share == 1 for item in plan.items)


def test_offers_go_round(planned: MakePlan) -> None:
    plan = planned(invented(1), TARGET)
    offered = [item.give for item in plan.items if item.purpose in {"opening", "bridge", "exchange"}]
    assert len(offered) > 3
    assert all(one != other for one, other in pairwise(offered))


def test_a_colleague_is_named_where_the_network_has_one(connections: Connections, planned: MakePlan) -> None:
    network = connections(
        ("Ada", "Bianchi", "Enel", "Product Manager", "12 Mar 2024"),
        ("Ugo", "Verdi", "ENEL S.p.A.", "Impiegato", "12 Mar 2024"),
        ("Ivo", "Neri", "Reply", "Product Manager", "12 Mar 2024"),
    )
    told = {item.full_name: item.follow_ups[0].text for item in planned(network, TARGET, top=2).items}
    assert "Ugo Verdi" in told["Ada Bianchi"]
    assert "somebody else" in told["Ivo Neri"]


def test_a_recruiter_elsewhere_is_not_asked_about_their_own_agency(connections: Connections, planned: MakePlan) -> None:
    network = connections(("Ada", "Bianchi", "Randstad", "Senior Recruiter", "12 Mar 2024"))
    (item,) = planned(network, TARGET).items
    assert item.purpose == "bridge"
    assert "Randstad" not in item.message
    assert [step.kind for step in item.follow_ups] == ["repeat"]


@pytest.mark.parametrize(
    ("position", "language"),
    [("Product Manager", "it"), ("Product Manager | Munich, Germany", "en"), ("Product Manager | Lugano", "it")],
)
def test_messages_are_in_english_for_people_known_to_be_abroad(
    position: str, language: str, connections: Connections, planned: MakePlan
) -> None:
    network = connections(("Ada", "Bianchi", "RWE", position, "12 Mar 2024"))
    (item,) = planned(network, TARGET, language="it").items
    assert item.language == language


def test_the_sample_plan_has_the_best_person_of_each_organisation_aimed_at(
    sample: Network, sample_target: Target, planned: MakePlan
) -> None:
    plan = planned(sample, sample_target, everybody=True)
    best: dict[str, bool] = {}
    organisation = dict(sample.profiles.select("person_id", "organisation").iter_rows())
    for item in sorted(plan.items, key=lambda item: item.rank)[:10]:
        best.setdefault(organisation[item.person_id], item.status == "planned")
    assert all(best.values())
