"""Scored people to a plan: whom, why, when, how, with what to give and what to say. Nothing is ever sent."""

from datetime import date
from typing import Any

import polars as pl

from planner.locale import Language, Texts, texts
from planner.model import PARTS, FollowUp, Plan, PlanItem, Settings, Target
from planner.planning.calendar import WorkCalendar, spread
from planner.planning.messages import draft
from planner.planning.purpose import purpose, tie_kind
from planner.planning.selection import select
from planner.planning.wording import first_question, formality, give, message_facts, message_language, why
from planner.scoring import weigh
from planner.scoring.usefulness import channel_of, is_personal, tie_years

APPROACHABLE = ["connection", "contact"]
"""People of prospecting lists are no ties: a plan does not write to them out of the blue."""
FACTS = {
    "function": "function",
    "seniority": "seniority",
    "sector": "sector",
    "place": "region",
    "organisation": "organisation",
}


def rank(profiles: pl.DataFrame, parts: pl.DataFrame, scores: pl.DataFrame, as_of: date) -> pl.DataFrame:
    """Profiles with score, rank, purpose, kind of tie and channel, best first."""
    values = parts.pivot(on="part", on_columns=list(PARTS), index="person_id", values="value").rename(
        {part: f"{part}_value" for part in PARTS}
    )
    ranked = scores.join(profiles, on="person_id", maintain_order="left").join(
        values, on="person_id", how="left", maintain_order="left"
    )
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
    rows = {row["person_id"]: row for row in shown.iter_rows(named=True)}
    whys = _whys(parts, list(rows), settings)
    say = texts(language)
    items = [
        _planned(rows[person], whys[person], (week, due), target, settings, calendar, say)
        for person, week, due in dated
    ]
    planned = {item.person_id for item in items}
    rest = [_unplanned(row, whys[person], say) for person, row in rows.items() if person not in planned]
    return Plan(
        as_of=as_of,
        target=target,
        items=(*items, *rest),
        balance=_balance(items),
        coverage=_coverage(ranked),
        people=ranked.height,
    )


def _candidates(ranked: pl.DataFrame) -> pl.DataFrame:
    reachable = ranked.filter(pl.col("relation").is_in(APPROACHABLE))
    return reachable.select("person_id", "score", "tie_kind", "purpose", "organisation", "easy")


def _with_dates(chosen: list[tuple[Any, int]], weeks: list[list[date]]) -> list[tuple[str, int, date]]:
    """Person, week and day of each approach, spread over the working days of its week."""
    dated = []
    for number, days in enumerate(weeks):
        people = [candidate.person_id for candidate, week in chosen if week == number]
        dated += [(person, number, day) for person, day in zip(people, spread(days, len(people)), strict=True)]
    return dated


def _whys(parts: pl.DataFrame, people: list[str], settings: Settings) -> dict[str, list[dict[str, Any]]]:
    """The weighed parts of some people, in the order of PARTS."""
    weighed = weigh(parts, settings).filter(pl.col("person_id").is_in(people))
    order = pl.col("part").replace_strict(list(PARTS), list(range(len(PARTS))), return_dtype=pl.Int8)
    found: dict[str, list[dict[str, Any]]] = {person: [] for person in people}
    for row in weighed.sort("person_id", order).iter_rows(named=True):
        found[row["person_id"]].append(row)
    return found


def _common(row: dict[str, Any], whys: list[dict[str, Any]], say: Texts) -> dict[str, Any]:
    """What an item holds whether it is planned or not."""
    same = (
        "rank",
        "person_id",
        "full_name",
        "company",
        "position",
        "purpose",
        "tie_kind",
        "channel",
        "known_share",
        "profile_url",
    )
    return {
        **{name: row[name] for name in same},
        "score": round(row["score"], 2),
        "email": row["emails"][0] if row["emails"] else None,
        "why": why(row, whys, say),
    }


def _unplanned(row: dict[str, Any], whys: list[dict[str, Any]], say: Texts) -> PlanItem:
    return PlanItem(
        **_common(row, whys, say), status="not_planned", week=None, due=None, language=say.language,
        message="", give="", first_question="", follow_ups=(),
    )  # fmt: skip


def _planned(
    row: dict[str, Any],
    whys: list[dict[str, Any]],
    when: tuple[int, date],
    target: Target,
    settings: Settings,
    calendar: WorkCalendar,
    say: Texts,
) -> PlanItem:
    language = message_language(row, say.language)
    address = formality(row, settings)
    week, due = when
    return PlanItem(
        **_common(row, whys, say),
        status="planned",
        week=week + 1,
        due=due,
        language=language,
        message=draft(row["purpose"], address, language, message_facts(row, target, language)),
        give=give(row["purpose"], row, target, say),
        first_question=first_question(row["purpose"], row, language, address),
        follow_ups=_follow_ups(row, due, settings, calendar, say),
    )


def _follow_ups(
    row: dict[str, Any], due: date, settings: Settings, calendar: WorkCalendar, say: Texts
) -> tuple[FollowUp, ...]:
    """What to do if no reply comes: nothing after a mere greeting; else somebody else there, then one repeat."""
    if row["purpose"] == "nurture":
        return ()
    other = FollowUp(
        due=calendar.after(due, settings.other_person_days),
        kind="other_person",
        text=say.say("follow-up-other-person", company=row["company"] or "", known=int(bool(row["company"]))),
    )
    repeat = FollowUp(due=calendar.after(due, settings.repeat_days), kind="repeat", text=say.say("follow-up-repeat"))
    return (other, repeat) if row["purpose"] in {"opening", "bridge"} and row["organisation"] else (repeat,)


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
