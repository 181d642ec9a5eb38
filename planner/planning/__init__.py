"""Scored people to a plan: whom, why, when, how, with what to give and what to say. Nothing is ever sent."""

from collections import Counter
from datetime import date

import polars as pl

from planner.frames import Standings
from planner.locale import Language, texts
from planner.model import Plan, PlanItem, Settings, Target, Why
from planner.planning.calendar import WorkCalendar
from planner.planning.choice import approachable, choose
from planner.planning.giving_facts import NO_NEWS, News, giving_facts
from planner.planning.items import Row, Workshop, planned, rows_of, unplanned, whys_of
from planner.planning.messages.own import NO_TEMPLATES, Templates, compiled
from planner.planning.mix_notes import as_notes
from planner.planning.ranking import describe, rank
from planner.planning.underway import in_peace

FACTS = {
    "function": "function",
    "seniority": "seniority",
    "sector": "sector",
    "place": "region",
    "organisation": "organisation",
}

__all__ = ["describe", "explain", "make_plan", "rank"]


def make_plan(
    ranked: pl.DataFrame,
    parts: pl.DataFrame,
    target: Target,
    settings: Settings,
    *,
    as_of: date,
    language: Language,
    everybody: bool = False,
    standings: pl.DataFrame | None = None,
    templates: Templates = NO_TEMPLATES,
    news: News = NO_NEWS,
) -> Plan:
    """The plan of the coming weeks from ``rank``'s frame and PartValues.

    ``everybody`` adds those who are not planned, after the planned ones, by their rank and without drafts.
    ``standings`` (Standings) is what is under way: approaches on the user's list stay, everybody else with a status is
    left alone, and an organisation has one open approach at a time. ``templates`` are messages in the user's own words,
    ``news`` what the latest import has changed in the work of people.
    """
    calendar = WorkCalendar(settings.country, settings.subdivision)
    workshop = Workshop(target, settings, calendar, texts(language), compiled(templates))
    chosen, told = choose(ranked, standings, calendar.weeks(as_of, settings.weeks), as_of, settings)
    people = [person for person, *_ in chosen]
    rows = rows_of(_with_register(ranked if everybody else ranked.filter(pl.col("person_id").is_in(people)), standings))
    whys = whys_of(parts, list(rows), settings, workshop.say)
    items = _items(chosen, rows, whys, workshop, ranked, standings, news)
    chosen_ones = set(people)
    rest = [unplanned(row, whys[person], language) for person, row in rows.items() if person not in chosen_ones]
    return Plan(
        as_of=as_of,
        target=target,
        items=(*items, *rest),
        balance=_balance(items),
        notes=as_notes(told, workshop.say),
        coverage=_coverage(ranked),
        people=ranked.height,
    )


def _items(
    chosen: list[tuple[str, int, date]],
    rows: dict[str, Row],
    whys: dict[str, tuple[Why, ...]],
    workshop: Workshop,
    ranked: pl.DataFrame,
    standings: pl.DataFrame | None,
    news: News,
) -> list[PlanItem]:
    """The approaches with what is to give and, in their organisations, to whom else one may turn."""
    people = [person for person, *_ in chosen]
    giving = giving_facts(ranked, people, workshop.target.offers, news, standings)
    colleagues = _colleagues(ranked, people, in_peace(standings))
    return [
        planned(rows[person], whys[person], week, due, workshop, giving=giving, colleague=colleagues.get(person))
        for person, week, due in chosen
    ]


def explain(
    ranked: pl.DataFrame, parts: pl.DataFrame, settings: Settings, person_id: str, *, language: Language
) -> PlanItem:
    """One person of ``rank``'s frame with the whole why, whether planned or not."""
    row = rows_of(_with_register(ranked.filter(person_id=person_id), None))[person_id]
    return unplanned(row, whys_of(parts, [person_id], settings, texts(language))[person_id], language)


def _with_register(ranked: pl.DataFrame, standings: pl.DataFrame | None) -> pl.DataFrame:
    """With ``register``: how the user has said to address somebody; null where nothing was said."""
    said = Standings.create_empty() if standings is None else standings
    return ranked.join(said.select("person_id", "register"), on="person_id", how="left", maintain_order="left")


def _colleagues(ranked: pl.DataFrame, planned: list[str], peace: list[str]) -> dict[str, str]:
    """For the planned, somebody else in the same organisation: the best of those neither planned nor left in peace."""
    there = approachable(ranked).select("person_id", "organisation", "full_name").drop_nulls("organisation")
    is_planned = pl.col("person_id").is_in(planned)
    free = there.filter(~is_planned & ~pl.col("person_id").is_in(peace))
    others = free.unique("organisation", keep="first", maintain_order=True)
    found = there.filter(is_planned).select("person_id", "organisation").join(others, on="organisation")
    return dict(found.select("person_id", "full_name").iter_rows())


def _balance(items: list[PlanItem]) -> dict[str, dict[str, int]]:
    """How many approaches have each purpose and each kind of tie."""
    return {
        "purpose": dict(Counter(sorted(item.purpose for item in items))),
        "tie_kind": dict(Counter(sorted(item.tie_kind for item in items))),
    }


def _coverage(ranked: pl.DataFrame) -> dict[str, float]:
    known = ranked.select(
        pl.col(column).is_not_null().mean().fill_null(0.0).round(4).alias(fact) for fact, column in FACTS.items()
    )
    return dict(known.row(0, named=True)) if ranked.height else dict.fromkeys(FACTS, 0.0)
