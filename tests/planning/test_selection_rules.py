"""The rules of the choice on 1,000 random networks, looked at from outside: who is approached in which week."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from math import ceil
from random import Random
from typing import Any

import polars as pl
import pytest

from benchmarks.ranked import MONDAY, ranked_people
from planner.frames import Standings
from planner.locale import LANGUAGES, Language, texts
from planner.model import Settings
from planner.planning.choice import Choice, choose
from planner.planning.mix_notes import as_notes
from tests.amounts import examples

PERSONAL = {"family", "friends", "local_community", "association"}
CONVERSATION = {"replied", "meeting"}
STATUSES = ("planned", "written", "replied", "meeting", "done", "resting", "declined", None)
Row = dict[str, Any]


@dataclass(eq=False)
class Case:
    """A network, what is under way in it, the weeks and the settings, and the choice made there."""

    seed: int
    settings: Settings
    weeks: list[list[date]]
    ranked: pl.DataFrame
    standings: pl.DataFrame
    choice: Choice = field(init=False)

    def __post_init__(self) -> None:
        self.choice = choose(self.ranked, self.standings, self.weeks, MONDAY, self.settings)

    @cached_property
    def people(self) -> dict[str, Row]:
        return {row["person_id"]: row for row in self.ranked.iter_rows(named=True)}

    @cached_property
    def under_way(self) -> dict[str, Row]:
        return {row["person_id"]: row for row in self.standings.iter_rows(named=True)}

    @cached_property
    def new(self) -> dict[int, list[Row]]:
        """The proposals of each week (from 0)."""
        found: dict[int, list[Row]] = defaultdict(list)
        for person, week, _ in self.choice.approaches:
            if self.under_way.get(person, {}).get("status") is None:
                found[week - 1].append(self.people[person])
        return found

    @cached_property
    def open(self) -> list[tuple[int, Row]]:
        """The approaches under way with the week they were begun in, negative before the plan."""
        status = {"planned", "written"} | CONVERSATION
        open_ones = [row for row in self.under_way.values() if row["status"] in status]
        return [
            (max(0, week) if row["status"] == "planned" else week, row)
            for row in open_ones
            for week in [(row["begun"] - MONDAY).days // 7]
        ]

    def taken(self, week: int) -> list[Row]:
        """The people whose approaches under way have a seat in a week."""
        return [self.people[row["person_id"]] for at, row in self.open if at == week]

    def rests(self, organisation: str | None, week: int) -> bool:
        """Whether an approach of before, of the plan or under way, leaves an organisation in peace in a week."""
        if organisation is None:
            return False
        pause = self.settings.pause_weeks
        planned = [at for at, rows in self.new.items() for row in rows if row["organisation"] == organisation]
        going_on = [
            (at, row["status"])
            for at, row in self.open
            if self.people[row["person_id"]]["organisation"] == organisation
        ]
        return any(week - pause < at <= week for at in planned) or any(
            status in CONVERSATION or week < max(0, at) + pause for at, status in going_on
        )

    @cached_property
    def free(self) -> list[Row]:
        """Those with a tie who are neither under way nor to be left alone."""
        nothing = {"status": None, "do_not_contact": False}
        told = {person: self.under_way.get(person, nothing) for person in self.people}
        left_alone = {person for person, row in told.items() if row["status"] or row["do_not_contact"]}
        return [row for row in self.people.values() if row["relation"] != "none" and row["person_id"] not in left_alone]

    def left_over(self, week: int) -> list[Row]:
        """Whom the rules that always hold would allow a further seat in a week."""
        gone = {row["person_id"] for at, rows in self.new.items() if at <= week for row in rows}
        return [row for row in self.free if row["person_id"] not in gone and not self.rests(row["organisation"], week)]


def seats(case: Case, week: int) -> int:
    """The seats of a week, said once more in other words than the program's."""
    days, own = len(case.weeks[week]), case.settings
    if not days:
        return 0
    share = own.first_week_share if week == 0 and len(case.weeks) > 1 else 1.0
    return max(1, round(own.per_week * (min(share, days / 5) if days < 3 else share)))


def invented(seed: int) -> Case:
    chance = Random(seed)  # noqa: S311 - invents people, keeps no secrets
    count = chance.randint(1, 12)
    settings = Settings(
        weeks=count,
        per_week=chance.randint(1, 8),
        pause_weeks=chance.randint(1, 4),
        same_purpose_share=chance.choice((0.2, 0.6, 1.0)),
        same_sector_share=chance.choice((0.2, 0.8, 1.0)),
        circle_seats=chance.randint(0, 2),
    )
    free = [chance.choice((0, 0, 0, 0, 1, 3, 5)) for _ in range(count)]
    weeks = [[MONDAY + timedelta(weeks=week, days=day) for day in range(off, 5)] for week, off in enumerate(free)]
    ranked = ranked_people(chance.randint(0, 90), seed).with_columns(country=pl.lit("IT"), place_confidence=pl.lit(1.0))
    relations = [chance.choice(("connection", "contact", "none")) for _ in range(ranked.height)]
    ranked = ranked.with_columns(relation=pl.Series(relations, dtype=pl.String), region=pl.lit(None, dtype=pl.String))
    return Case(seed, settings, weeks, ranked, standings(ranked["person_id"].to_list(), chance))


def standings(people: list[str], chance: Random) -> pl.DataFrame:
    """Nobody or some people under way, resting, or not to be contacted."""
    often = chance.choice((0.0, 0.05, 0.3))
    rows = []
    for person in people:
        if chance.random() < often:
            day = MONDAY + timedelta(days=chance.randint(-40, 60))
            rows.append(
                {"person_id": person, "status": chance.choice(STATUSES), "begun": day, "due": day, "register": None,
                 "do_not_contact": chance.random() < 0.2}
            )  # fmt: skip
    return pl.DataFrame(rows, schema=Standings.create_empty().schema)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return [invented(seed) for seed in range(examples(1000))]


def each_week(cases: list[Case]) -> list[tuple[Case, int]]:
    return [(case, week) for case in cases for week in range(len(case.weeks))]


def test_the_networks_are_of_many_sorts(cases: list[Case]) -> None:
    assert sum(bool(case.new) for case in cases) > 900
    assert sum(bool(case.open) for case in cases) > 300
    assert sum(len(case.ranked) > 50 and not all(case.weeks) for case in cases) > 100


def test_nobody_is_approached_twice(cases: list[Case]) -> None:
    for case in cases:
        people = [person for person, *_ in case.choice.approaches]
        assert len(people) == len(set(people)), case.seed


def test_nobody_is_proposed_who_is_under_way_resting_or_not_to_be_contacted(cases: list[Case]) -> None:
    for case in cases:
        for person, *_ in case.choice.approaches:
            standing = case.under_way.get(person, {"status": None, "do_not_contact": False})
            assert standing["status"] in {None, "planned"}, case.seed
            assert not standing["do_not_contact"], case.seed


def test_nobody_without_a_tie_is_proposed(cases: list[Case]) -> None:
    assert all(row["relation"] != "none" for case in cases for rows in case.new.values() for row in rows)


def test_no_week_has_more_people_than_seats_with_those_under_way(cases: list[Case]) -> None:
    for case, week in each_week(cases):
        assert len(case.new[week]) <= max(0, seats(case, week) - len(case.taken(week))), (case.seed, week)


def test_the_first_week_is_lighter(cases: list[Case]) -> None:
    for case in cases:
        if len(case.weeks) > 1:
            assert len(case.new[0]) <= max(1, round(0.6 * case.settings.per_week)), case.seed


def test_every_approach_is_on_a_working_day_of_its_week(cases: list[Case]) -> None:
    for case in cases:
        for person, week, day in case.choice.approaches:
            if person not in case.under_way or case.under_way[person]["status"] is None:
                assert day in case.weeks[week - 1], case.seed


def test_an_organisation_has_one_open_approach_at_a_time(cases: list[Case]) -> None:
    for case in cases:
        at: dict[str, list[int]] = defaultdict(list)
        for week in sorted(case.new):
            for row in case.new[week]:
                if row["organisation"]:
                    at[row["organisation"]].append(week)
        going_on = {case.people[row["person_id"]]["organisation"]: (week, row["status"]) for week, row in case.open}
        for organisation, weeks in at.items():
            assert all(later - earlier >= case.settings.pause_weeks for earlier, later in pairwise(weeks)), case.seed
            begun, status = going_on.get(organisation, (-99, "written"))
            assert status not in CONVERSATION, case.seed
            assert weeks[0] >= max(0, begun) + case.settings.pause_weeks or begun == -99, case.seed


def test_no_seat_stays_empty_while_somebody_could_have_it(cases: list[Case]) -> None:
    for case, week in each_week(cases):
        if len(case.new[week]) < seats(case, week) - len(case.taken(week)):
            assert case.left_over(week) == [], (case.seed, week)


def test_within_a_week_the_best_come_first(cases: list[Case]) -> None:
    for case in cases:
        for rows in case.new.values():
            scores = [row["score"] for row in rows]
            assert scores == sorted(scores, reverse=True), case.seed


def test_after_the_first_week_the_best_of_an_organisation_comes_first(cases: list[Case]) -> None:
    for case in cases:
        weeks = {row["person_id"]: week for week, rows in case.new.items() for row in rows}
        there: dict[str, list[Row]] = defaultdict(list)
        for row in case.free:
            there[row["organisation"] or row["person_id"]].append(row)
        for rows in there.values():
            for row in rows:
                week = weeks.get(row["person_id"], 0)
                ahead = [other["person_id"] for other in rows if other["score"] > row["score"]] if week else []
                assert all(weeks.get(person, week) < week for person in ahead), case.seed


def full(case: Case, week: int) -> tuple[set[str], set[str], int]:
    """The purposes and sectors that have their share of a week, and how many of its people are of a personal circle."""
    here = case.taken(week) + case.new[week]
    whole = max(seats(case, week), len(case.taken(week)))
    purposes, sectors = Counter(row["purpose"] for row in here), Counter(row["sector"] for row in here)
    most = {name: ceil(whole * getattr(case.settings, f"same_{name}_share")) for name in ("purpose", "sector")}
    return (
        {name for name, count in purposes.items() if count >= most["purpose"]},
        {name for name, count in sectors.items() if name and count >= most["sector"]},
        sum(bool(PERSONAL & set(row["circles"])) for row in here),
    )


def test_a_share_is_exceeded_only_where_everybody_else_would_exceed_one_too(cases: list[Case]) -> None:
    exceeded = 0
    for case, week in each_week(cases):
        told = [one for one in case.choice.told if one.week == week and one.rule in {"purpose", "sector"}]
        new_ones = {row["purpose"] for row in case.new[week]} | {row["sector"] for row in case.new[week]}
        if any(one.name in new_ones for one in told):
            exceeded += 1
            purposes, sectors, _ = full(case, week)
            rest = [
                row for row in case.left_over(week) if row["purpose"] not in purposes and row["sector"] not in sectors
            ]
            assert not [row for row in rest if _is_highest(case, row, week)], (case.seed, week)
    assert exceeded > 100


def _is_highest(case: Case, row: Row, week: int) -> bool:
    """Whether nobody of the same organisation comes before somebody."""
    there = [other for other in case.left_over(week) if other["organisation"] == row["organisation"] is not None]
    points = {other["person_id"]: other["score"] + 10 * (other["easy"] and week == 0) for other in there}
    return not there or points[row["person_id"]] >= max(points.values())


def test_a_week_lacks_a_personal_circle_only_where_nobody_of_one_could_come(cases: list[Case]) -> None:
    lacking = 0
    for case, week in each_week(cases):
        purposes, sectors, personal = full(case, week)
        new, whole = case.new[week], max(seats(case, week), len(case.taken(week)))
        is_seat_left = not all(PERSONAL & set(row["circles"]) for row in new)
        if is_seat_left and personal < min(case.settings.circle_seats, whole // 2):
            lacking += 1
            close = [row for row in case.left_over(week) if PERSONAL & set(row["circles"])]
            free = [row for row in close if row["purpose"] not in purposes and row["sector"] not in sectors]
            assert not [row for row in free if _is_highest(case, row, week)], (case.seed, week)
    assert lacking > 100


def test_whatever_is_lacking_is_told_with_the_numbers_of_the_week(cases: list[Case]) -> None:
    for case, week in each_week(cases):
        here = case.taken(week) + case.new[week]
        for one in case.choice.told:
            if one.week == week and one.rule in {"tie", "purpose", "sector"}:
                column = {"tie": "tie_kind"}.get(one.rule, one.rule)
                assert one.found == sum(row[column] == one.name for row in here), (case.seed, week)
                assert (one.found < one.wanted) == (one.rule == "tie"), (case.seed, week)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_told_has_a_sentence_with_its_numbers(cases: list[Case], language: Language) -> None:
    reasons = set()
    for case in cases[::4]:
        for note in as_notes(case.choice.told, texts(language)):
            reasons.add((note.rule, note.reason))
            assert str(note.found) in note.text or note.reason == "no-days" or note.rule == "circle"
    assert len(reasons) >= 14


def test_the_order_of_the_rows_does_not_matter(cases: list[Case]) -> None:
    for case in cases[::4]:
        shuffled = case.ranked.sample(fraction=1, shuffle=True, seed=case.seed)
        turned = case.standings.sample(fraction=1, shuffle=True, seed=case.seed)
        assert choose(shuffled, turned, case.weeks, MONDAY, case.settings) == case.choice, case.seed
