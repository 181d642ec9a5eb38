"""Scored people to a plan: whom, why, when, how, with what to give and what to say. Nothing is ever sent."""

from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

import polars as pl

from planner.locale import Language, Texts, texts
from planner.model import PARTS, FollowUp, Plan, PlanItem, Settings, Target, Why
from planner.planning.calendar import WorkCalendar, spread
from planner.planning.messages import draft
from planner.planning.purpose import purpose, tie_kind
from planner.planning.selection import select
from planner.planning.wording import (
    first_question,
    formality,
    give,
    message_facts,
    message_language,
    offers_in_turn,
    shortened,
    with_evidence,
)
from planner.scoring import weigh
from planner.scoring.usefulness import channel_of, is_personal, tie_years

APPROACHABLE = ["connection", "contact"]
"""People of prospecting lists are no ties: a plan does not write to them out of the blue."""
SAME = (
    "rank", "person_id", "full_name", "company", "position", "purpose", "tie_kind", "channel", "profile_url", "score",
    "known_share",
)  # fmt: skip
"""What an item takes over from ``rank``'s frame as it is."""
SHOWN = (
    *SAME, "emails", "first_name", "shared", "easy", "country", "region", "place_confidence",
    "role_value", "role_wish", "sector_value", "sector_wish", "sector_words", "organisation_value",
)  # fmt: skip
"""The columns of ``rank``'s frame that items are made from."""
DECIMALS = 4
FACTS = {
    "function": "function",
    "seniority": "seniority",
    "sector": "sector",
    "place": "region",
    "organisation": "organisation",
}


def rank(profiles: pl.DataFrame, parts: pl.DataFrame, scores: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Profiles with score, rank, purpose, kind of tie and channel, best first, and ``<part>_value`` of each part.

    ``role_wish`` is the role a person is nearest to; ``sector_wish`` and ``sector_words`` the sector they meet.
    """
    values = parts.pivot(on="part", on_columns=list(PARTS), index="person_id", values="value").rename(
        {part: f"{part}_value" for part in PARTS}
    )
    role = parts.filter(part="role").select("person_id", role_wish="wish")
    sector = parts.filter(part="sector").select("person_id", sector_wish="wish", sector_words="words")
    ranked = scores.join(profiles, on="person_id", maintain_order="left")
    for facts in (values, role, sector):
        ranked = ranked.join(facts, on="person_id", how="left", maintain_order="left")
    easy = pl.col("shared").is_not_null() | is_personal()
    return ranked.with_columns(purpose=purpose(), tie_kind=tie_kind(tie_years(as_of)), channel=channel_of(), easy=easy)


def make_plan(
    ranked: pl.DataFrame,
    parts: pl.DataFrame,
    target: Target,
    settings: Settings,
    *,
    as_of: date,
    language: Language,
    everybody: bool = False,
) -> Plan:
    """The plan of the coming weeks from ``rank``'s frame and PartValues.

    ``everybody`` adds those who are not planned, after the planned ones, by their rank and without drafts.
    """
    calendar = WorkCalendar(settings.country, settings.subdivision)
    weeks = calendar.weeks(as_of, settings.weeks)
    chosen = select(_candidates(ranked), weeks, settings)
    dated = _with_dates(chosen, weeks)
    shown = ranked if everybody else ranked.filter(pl.col("person_id").is_in([person for person, *_ in dated]))
    shown = shown.select(SHOWN).with_columns(pl.col("score", "known_share").round(DECIMALS))
    rows = {row["person_id"]: row for row in shown.iter_rows(named=True)}
    say = texts(language)
    whys = _whys(parts, list(rows), settings, say)
    offers = offers_in_turn([rows[person]["purpose"] for person, *_ in dated], target.offers)
    colleagues = _colleagues(ranked, [person for person, *_ in dated])
    items = [
        _planned(
            rows[person], whys[person], (week, due), target, settings,
            offer=offer, colleague=colleagues.get(person), calendar=calendar, say=say,
        )
        for (person, week, due), offer in zip(dated, offers, strict=True)
    ]  # fmt: skip
    planned = {item.person_id for item in items}
    rest = [_unplanned(row, whys[person], language) for person, row in rows.items() if person not in planned]
    return Plan(
        as_of=as_of,
        target=target,
        items=(*items, *rest),
        balance=_balance(items),
        coverage=_coverage(ranked),
        people=ranked.height,
    )


def explain(
    ranked: pl.DataFrame, parts: pl.DataFrame, settings: Settings, person_id: str, *, language: Language
) -> PlanItem:
    """One person of ``rank``'s frame with the whole why, whether planned or not."""
    rounded = ranked.with_columns(pl.col("score", "known_share").round(DECIMALS))
    row = rounded.row(by_predicate=pl.col("person_id") == person_id, named=True)
    return _unplanned(row, _whys(parts, [person_id], settings, texts(language))[person_id], language)


def _candidates(ranked: pl.DataFrame) -> pl.DataFrame:
    return ranked.filter(pl.col("relation").is_in(APPROACHABLE))


def _colleagues(ranked: pl.DataFrame, planned: list[str]) -> dict[str, str]:
    """For the planned, somebody else of the network in the same organisation: the best of those not planned."""
    there = _candidates(ranked).select("person_id", "organisation", "full_name").drop_nulls("organisation")
    is_planned = pl.col("person_id").is_in(planned)
    others = there.filter(~is_planned).unique("organisation", keep="first", maintain_order=True)
    found = there.filter(is_planned).select("person_id", "organisation").join(others, on="organisation")
    return dict(found.select("person_id", "full_name").iter_rows())


def _with_dates(chosen: list[tuple[Any, int]], weeks: list[list[date]]) -> list[tuple[str, int, date]]:
    """Person, week and day of each approach, spread over the working days of its week."""
    dated = []
    for number, days in enumerate(weeks):
        people = [candidate.person_id for candidate, week in chosen if week == number]
        dated += [(person, number, day) for person, day in zip(people, spread(days, len(people)), strict=True)]
    return dated


def _whys(parts: pl.DataFrame, people: list[str], settings: Settings, say: Texts) -> dict[str, tuple[Why, ...]]:
    """The weighed parts of some people, in the order of PARTS, each with its sentence."""
    order = pl.col("part").replace_strict(list(PARTS), list(range(len(PARTS))), return_dtype=pl.Int8)
    weighed = weigh(parts.filter(pl.col("person_id").is_in(people)), settings).sort("person_id", order)
    told = with_evidence(weighed, say).select(
        "person_id",
        "part",
        pl.col("value", "weight", "points").round(DECIMALS),
        "evidence",
        known=pl.col("value").is_not_null(),
    )
    return {
        person: tuple(
            Why(part=part, value=value, weight=weight, points=points, evidence=evidence, known=known)
            for _, part, value, weight, points, evidence, known in rows
        )
        for person, rows in groupby(told.iter_rows(), key=itemgetter(0))
    }


def _common(row: dict[str, Any], whys: tuple[Why, ...]) -> dict[str, Any]:
    """What an item holds whether it is planned or not."""
    return {
        **{name: row[name] for name in SAME},
        "email": row["emails"][0] if row["emails"] else None,
        "why": whys,
    }


def _unplanned(row: dict[str, Any], whys: tuple[Why, ...], language: Language) -> PlanItem:
    return PlanItem(
        **_common(row, whys), status="not_planned", week=None, due=None, language=language,
        message="", give="", first_question="", follow_ups=(),
    )  # fmt: skip


def _planned(
    row: dict[str, Any],
    whys: tuple[Why, ...],
    when: tuple[int, date],
    target: Target,
    settings: Settings,
    *,
    offer: str | None,
    colleague: str | None,
    calendar: WorkCalendar,
    say: Texts,
) -> PlanItem:
    language = message_language(row, say.language)
    address = formality(row, settings)
    week, due = when
    return PlanItem(
        **_common(row, whys),
        status="planned",
        week=week + 1,
        due=due,
        language=language,
        message=draft(row["purpose"], address, language, message_facts(row, target, language)),
        give=give(row["purpose"], row, offer, say),
        first_question=first_question(row["purpose"], language, address),
        follow_ups=_follow_ups(row, due, settings, colleague, calendar, say),
    )


def _follow_ups(
    row: dict[str, Any], due: date, settings: Settings, colleague: str | None, calendar: WorkCalendar, say: Texts
) -> tuple[FollowUp, ...]:
    """What to do if no reply comes: nothing after a mere greeting; else somebody else there, then one repeat.

    Only in an organisation aimed at does it matter to find somebody else there.
    """
    if row["purpose"] == "nurture":
        return ()
    repeat = FollowUp(due=calendar.after(due, settings.repeat_days), kind="repeat", text=say.say("follow-up-repeat"))
    if not (row["organisation_value"] or 0) > 0:
        return (repeat,)
    told = say.say(
        "follow-up-other-person",
        company=shortened(row["company"]),
        known=int(colleague is not None),
        colleague=shortened(colleague or ""),
    )
    other = FollowUp(due=calendar.after(due, settings.other_person_days), kind="other_person", text=told)
    return (other, repeat)


def _balance(items: list[PlanItem]) -> dict[str, dict[str, int]]:
    counts: dict[str, dict[str, int]] = {"purpose": {}, "tie_kind": {}}
    for item in sorted(items, key=lambda item: (item.purpose, item.tie_kind)):
        for kind, value in (("purpose", item.purpose), ("tie_kind", item.tie_kind)):
            counts[kind][value] = counts[kind].get(value, 0) + 1
    return counts


def _coverage(ranked: pl.DataFrame) -> dict[str, float]:
    known = ranked.select(
        pl.col(column).is_not_null().mean().fill_null(0.0).round(4).alias(fact) for fact, column in FACTS.items()
    )
    return dict(known.row(0, named=True)) if ranked.height else dict.fromkeys(FACTS, 0.0)
