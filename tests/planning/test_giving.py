"""What could be given: from facts, with the reason, and never as a debt."""

from collections.abc import Callable
from datetime import date
from typing import Any

import polars as pl
import pytest

from planner.frames import Standings
from planner.locale import texts
from planner.model import Settings, Target
from planner.pipeline import Network, measure, rank_measured
from planner.planning import make_plan
from planner.planning.giving import Gift, gifts
from planner.planning.giving_facts import Giving, Meeting, NewRole, Offer, giving_facts, meetings_for, offers_for
from planner.planning.wording import Row
from planner.profiling.specialities import with_specialities
from planner.profiling.titles import read_titles

AS_OF = date(2026, 11, 21)
ENGLISH = texts("en")
NOTHING = Giving({}, {}, {})
Connections = Callable[..., Network]


def row(purpose: str = "exchange", **cells: Any) -> Row:  # noqa: ANN401 -- any cells
    unknown = dict.fromkeys(
        ("organisation", "function", "sector", "sector_value", "sector_words", "recommends_me", "recommended_by_me",
         "endorsed_me", "endorsed_by_me"),
    )  # fmt: skip
    sure = {"function_confidence": 0.9, "sector_confidence": 0.9}
    return {"person_id": "ada", "full_name": "Ada Fontanesi", "purpose": purpose, **unknown, **sure, **cells}


def first(giving: Giving = NOTHING, **cells: Any) -> Gift:  # noqa: ANN401 -- as for ``row``
    return gifts(row(**cells), giving, ENGLISH)[0]


NEWS = Giving({"ada": NewRole("Buyer · Snam", "Head of Buying · Acea", date(2026, 11, 2))}, {}, {})
OFFER = Giving({}, {"ada": Offer("a look at your ledgers", "function", "accounting")}, {})
MEETING = Giving({}, {}, {"ada": Meeting("Bruno Selvatici", "speciality", "payroll")})


@pytest.mark.parametrize(
    ("giving", "cells", "text", "why"),
    [
        (NEWS, {"organisation": "acea"}, "congratulations", "November 2, 2026: Buyer · Snam → Head of Buying · Acea"),
        (NEWS, {"organisation": None}, "without assuming anything", "Buyer · Snam → Head of Buying · Acea"),
        (OFFER, {}, "“a look at your ledgers”", "accounting"),
        (MEETING, {}, "Ada Fontanesi and Bruno Selvatici", "payroll"),
        (NOTHING, {"recommends_me": True, "recommended_by_me": False}, "recommendation", "They wrote"),
        (NOTHING, {"endorsed_me": 2, "endorsed_by_me": 0}, "endorse", "They endorsed"),
        (NOTHING, {"purpose": "nurture", "function": "purchasing"}, "An article on purchasing", "purchasing"),
        (NOTHING, {"purpose": "insight", "sector_value": 1.0, "sector_words": "energy_utilities"}, "energy", "energy"),
        (NOTHING, {"purpose": "nurture"}, "Your attention", ""),
        (NOTHING, {}, "lend a hand", ""),
    ],
)
def test_a_gift_comes_with_its_reason(giving: Giving, cells: dict[str, Any], text: str, why: str) -> None:
    gift = first(giving, **cells)
    assert text in gift.text
    assert why in gift.why
    assert bool(gift.why) == bool(why)


@pytest.mark.parametrize(
    "cells",
    [
        {"recommends_me": True, "recommended_by_me": True},
        {"recommends_me": True, "recommended_by_me": None},  # the file of those given was not read
        {"endorsed_me": 1, "endorsed_by_me": 1},
        {"endorsed_me": 1, "endorsed_by_me": None},
        {"recommends_me": False, "recommended_by_me": False, "endorsed_me": 0, "endorsed_by_me": 0},
        {"purpose": "nurture", "function": "purchasing", "function_confidence": 0.4},
    ],
)
def test_what_is_not_known_to_be_missing_is_not_asked_for(cells: dict[str, Any]) -> None:
    assert [gift.kind for gift in gifts(row(**cells), NOTHING, ENGLISH)] == ["attention"]


def test_what_fits_best_comes_first_and_something_is_always_left_to_give() -> None:
    every = Giving(NEWS.news, OFFER.offers, MEETING.meetings)
    helped: dict[str, Any] = {"recommends_me": True, "recommended_by_me": False, "endorsed_me": 1, "endorsed_by_me": 0}
    kinds = [gift.kind for gift in gifts(row(**helped), every, ENGLISH)]
    assert kinds == ["news", "recommendation", "offer", "introduction", "endorsement", "attention"]


@pytest.mark.parametrize("language", ["en", "it"])
def test_no_gift_speaks_of_debts_or_counts(language: Any) -> None:  # noqa: ANN401 -- a Language
    helped: dict[str, Any] = {"recommends_me": True, "recommended_by_me": False, "endorsed_me": 7, "endorsed_by_me": 0}
    every = Giving({}, OFFER.offers, MEETING.meetings)
    told = " ".join(f"{gift.text} {gift.why}" for gift in gifts(row(**helped), every, texts(language))).casefold()
    assert not any(word in told for word in ("owe", "debt", "return", "yet", "7", "dev", "debit", "ancora", "ricambia"))


def work(position: str, purpose: str = "opening", **cells: Any) -> dict[str, Any]:  # noqa: ANN401 -- any cells
    read = with_specialities(read_titles([position])).row(0, named=True)
    told = {name: read[name] for name in ("functions", "function_confidence", "specialities")}
    return {"person_id": position, "purpose": purpose, "sector": None, "sector_confidence": 0.0, **told, **cells}


PAYROLL, MARKETING, ANY, MORE = "payroll questions", "un piano di marketing", "a second pair of eyes", "a long walk"


def offered(people: list[dict[str, Any]], *offers: str) -> dict[str, str]:
    schema: dict[str, Any] = {"specialities": pl.List(pl.String), "functions": pl.List(pl.String), "sector": pl.String}
    frame = pl.DataFrame(people, schema_overrides=schema)
    return {person: offer.text for person, offer in offers_for(frame, offers).items()}


@pytest.mark.parametrize(
    ("position", "offers", "expected"),
    [
        ("Payroll specialist", (ANY, MARKETING, PAYROLL), PAYROLL),
        ("HR Manager", (ANY, MARKETING, PAYROLL), PAYROLL),  # the same function
        ("Responsabile marketing", (PAYROLL, ANY, MARKETING), MARKETING),
        ("Electrician", (PAYROLL, MARKETING, ANY), ANY),
        ("Electrician", (PAYROLL, MARKETING), None),  # about other work than theirs
        ("Electrician", (), None),
    ],
)
def test_an_offer_meets_somebody_s_work_or_suits_anybody(
    position: str, offers: tuple[str, ...], expected: str | None
) -> None:
    assert offered([work(position)], *offers).get(position) == expected


@pytest.mark.parametrize("purpose", ["insight", "nurture"])
def test_where_no_time_is_asked_for_nothing_is_offered_for_it(purpose: str) -> None:
    assert offered([work("Payroll specialist", purpose)], PAYROLL, ANY) == {}


def test_offers_for_anybody_are_made_in_turn() -> None:
    people = [work("Electrician", person_id=str(at)) for at in range(4)]
    assert list(offered(people, ANY, MORE).values()) == [ANY, MORE, ANY, MORE]


def test_an_offer_can_meet_a_sector() -> None:
    nurse = work("Coordinatrice", sector="healthcare", sector_confidence=0.9)
    assert offered([nurse], "la vita da infermiera", ANY) == {"Coordinatrice": "la vita da infermiera"}
    assert offered([{**nurse, "sector_confidence": 0.4}], "la vita da infermiera", ANY) == {"Coordinatrice": ANY}


def someone(name: str, **cells: Any) -> dict[str, Any]:  # noqa: ANN401 -- any cells
    return {
        "person_id": name, "full_name": name.title(), "position": "Payroll specialist", "organisation": name,
        "sector": None, "sector_confidence": 0.0, "circles": [], "shared": None, "messages_received": 3,
        "relation": "connection", "purpose": "exchange", "specialities": ["payroll"], **cells,
    }  # fmt: skip


def meets(ada: dict[str, Any], bob: dict[str, Any], untouchable: tuple[str, ...] = ()) -> str | None:
    """Whom Ada could be introduced to, where Bob is the only other."""
    schema: dict[str, Any] = {
        "specialities": pl.List(pl.String), "circles": pl.List(pl.String), "shared": pl.String, "sector": pl.String,
        "messages_received": pl.Int32, "organisation": pl.String, "position": pl.String,
    }  # fmt: skip
    frame = pl.DataFrame([ada, bob], schema_overrides=schema)
    found = meetings_for(frame.head(1), frame.drop("specialities"), untouchable)
    return found["ada"].name if "ada" in found else None


@pytest.mark.parametrize(
    ("ada", "bob", "introduced"),
    [
        ({}, {}, True),
        ({}, {"messages_received": 0, "shared": "Acme"}, True),
        ({}, {"messages_received": 0}, False),  # hardly known to the user
        ({}, {"messages_received": None}, False),
        ({}, {"organisation": "ada"}, False),
        ({}, {"organisation": None}, False),
        ({}, {"position": "Electrician"}, False),
        ({}, {"relation": "none"}, False),
        ({"purpose": "nurture"}, {}, False),
        *(({"circles": [circle]}, {}, False) for circle in ("family", "friends", "association", "local_community")),
        *(({}, {"circles": [circle]}, False) for circle in ("family", "friends", "association", "local_community")),
        ({}, {"circles": ["work"]}, True),
        ({"sector": "retail", "sector_confidence": 0.9, "specialities": None},
         {"sector": "retail", "sector_confidence": 0.9, "position": "Electrician"}, True),
        ({"sector": "retail", "sector_confidence": 0.9, "specialities": None},
         {"sector": "retail", "sector_confidence": 0.3, "position": "Electrician"}, False),
    ],
)  # fmt: skip
def test_two_people_are_introduced_only_where_it_is_theirs_to_like(
    ada: dict[str, Any], bob: dict[str, Any], introduced: bool
) -> None:
    assert meets(someone("ada", **ada), someone("bob", **bob)) == ("Bob" if introduced else None)


def test_whoever_must_not_be_contacted_is_introduced_to_nobody() -> None:
    assert meets(someone("ada"), someone("bob"), untouchable=("bob",)) is None
    assert meets(someone("ada"), someone("bob"), untouchable=("ada",)) is None


def test_the_plan_gives_for_a_reason(connections: Connections) -> None:
    network = connections(
        ("Ada", "Bianchi", "Enel", "Payroll specialist", "12 Mar 2024"),
        ("Ugo", "Verdi", "Snam", "Marketing Manager", "12 Mar 2024"),
    )
    aimed = Target.model_validate({"organisations": ["Enel", "Snam"], "offers": [MARKETING, PAYROLL]})
    measured = measure(network, aimed, AS_OF)
    ranked = rank_measured(measured, Settings())
    ada = ranked.filter(full_name="Ada Bianchi")["person_id"].item()
    news = {ada: NewRole(None, "Payroll specialist · Enel", date(2026, 11, 20))}
    plan = make_plan(ranked, measured.parts, aimed, Settings(), as_of=AS_OF, language="en", news=news)
    told = {item.full_name: (item.give, item.give_why) for item in plan.items}
    assert MARKETING in told["Ugo Verdi"][0]
    assert "marketing" in told["Ugo Verdi"][1]
    assert "Payroll specialist · Enel" in told["Ada Bianchi"][0]
    assert "November 20, 2026" in told["Ada Bianchi"][1]


@pytest.mark.parametrize(
    ("status", "do_not_contact"), [("declined", False), ("resting", False), ("written", False), (None, True)]
)
def test_who_is_left_in_peace_is_introduced_to_nobody(
    status: str | None, do_not_contact: bool, connections: Connections
) -> None:
    network = connections(
        ("Ada", "Bianchi", "Enel", "Payroll specialist", "12 Mar 2024"),
        ("Ugo", "Verdi", "Snam", "Payroll specialist at Snam, ex Acme", "12 Mar 2024"),
    )
    aimed = Target.model_validate({"organisations": ["Enel"], "past_organisations": ["Acme"]})
    ranked = rank_measured(measure(network, aimed, AS_OF), Settings())
    ada, ugo = (ranked.filter(full_name=name)["person_id"].item() for name in ("Ada Bianchi", "Ugo Verdi"))
    assert giving_facts(ranked, [ada], ()).meetings[ada].name == "Ugo Verdi"
    cells = {"person_id": ugo, "status": status, "do_not_contact": do_not_contact}
    in_peace = pl.DataFrame([cells], schema=dict(Standings.create_empty().schema))
    assert giving_facts(ranked, [ada], (), standings=in_peace).meetings == {}
