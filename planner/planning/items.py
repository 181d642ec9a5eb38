"""One approach as a plan holds it: who, why, when, how, with what to give, and what to say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

import polars as pl
from jinja2 import Template

from planner.locale import Language, Texts, texts
from planner.model import PARTS, FollowUp, PlanItem, Settings, Target, Why
from planner.planning.calendar import WorkCalendar
from planner.planning.culture import calendar_with, care_of
from planner.planning.giving import GIVING_COLUMNS, give
from planner.planning.giving_facts import Giving
from planner.planning.messages import Draft, Formality, Key, Occasion
from planner.planning.messages.own import first_draft
from planner.planning.purpose import SUITS, other_purposes, with_rules
from planner.planning.purpose_words import why_purpose
from planner.planning.wording import (
    first_question,
    formality,
    message_facts,
    message_form,
    message_language,
    shortened,
    with_evidence,
)
from planner.scoring import weigh

SAME = (
    "rank", "person_id", "full_name", "company", "position", "purpose", "tie_kind", "channel", "profile_url", "score",
    "known_share",
)  # fmt: skip
"""What an item takes over from the ranked frame as it is."""
SHOWN = (
    *SAME, "emails", "first_name", "shared", "easy", "country", "region", "place_confidence", "register",
    "role_value", "role_wish", "sector_value", "sector_wish", "sector_words", "organisation_value",
    "relation", "connected_on", "last_message", *GIVING_COLUMNS,
)  # fmt: skip
"""The columns of the ranked frame that items are made from."""
DECIMALS = 4

Row = dict[str, Any]
"""One person of the ranked frame."""


@dataclass(frozen=True)
class Workshop:
    """What every item of one plan is made with."""

    target: Target
    settings: Settings
    calendar: WorkCalendar
    say: Texts
    own: Mapping[Key, Template] = field(default_factory=dict)
    """The templates in the user's own words."""


def rows_of(ranked: pl.DataFrame) -> dict[str, Row]:
    """The people of the ranked frame by their id, in its order."""
    told = with_rules(ranked).select(*SHOWN, "purpose_rule", *SUITS)
    shown = told.with_columns(pl.col("score", "known_share").round(DECIMALS))
    return {row["person_id"]: row for row in shown.iter_rows(named=True)}


def whys_of(parts: pl.DataFrame, people: list[str], settings: Settings, say: Texts) -> dict[str, tuple[Why, ...]]:
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


def unplanned(row: Row, whys: tuple[Why, ...], language: Language) -> PlanItem:
    """A person who is not in the plan: ranked and explained, without a day and without drafts."""
    return PlanItem(
        **_common(row, whys, texts(language)), status="not_planned", week=None, due=None, language=language,
        message="", give="", first_question="", follow_ups=(),
    )  # fmt: skip


def planned(
    row: Row,
    whys: tuple[Why, ...],
    week: int,
    due: date,
    workshop: Workshop,
    *,
    giving: Giving,
    colleague: str | None,
) -> PlanItem:
    """An approach in a week (from 1) on a day; ``giving`` is what could be given, ``colleague`` somebody else there."""
    language = message_language(row, workshop.say.language)
    address = formality(row, workshop.settings)
    purpose = row["purpose"]
    draft = _draft(row, language, address, workshop)
    gift = give(row, giving, workshop.say)
    return PlanItem(
        **_common(row, whys, workshop.say),
        status="planned",
        week=week,
        due=due,
        language=language,
        message=draft.message,
        subject=draft.subject,
        give=gift.text,
        give_why=gift.why,
        care=care_of(row, due, workshop.settings, workshop.say),
        first_question=first_question(purpose, language, address),
        follow_ups=_follow_ups(row, due, colleague, workshop),
    )


def _draft(row: Row, language: Language, address: Formality, workshop: Workshop) -> Draft:
    """What to say at first, made for the purpose, the kind of tie and the channel."""
    occasion = Occasion(
        language, row["purpose"], address, row["tie_kind"], message_form(row), workshop.settings.note_chars
    )
    return first_draft(workshop.own, occasion, message_facts(row, workshop.target, language))


def _common(row: Row, whys: tuple[Why, ...], say: Texts) -> Row:
    """What an item holds whether it is planned or not."""
    return {
        **{name: row[name] for name in SAME},
        "email": row["emails"][0] if row["emails"] else None,
        "why_purpose": why_purpose(row, say),
        "other_purposes": other_purposes(row),
        "why": whys,
    }


def _follow_ups(row: Row, due: date, colleague: str | None, workshop: Workshop) -> tuple[FollowUp, ...]:
    """What to do if no reply comes: nothing after a mere greeting; else somebody else there, then one repeat.

    Only in an organisation aimed at does it matter to find somebody else there.
    """
    if row["purpose"] == "nurture":
        return ()
    say, settings = workshop.say.say, workshop.settings
    after = calendar_with(row, workshop.calendar, settings).after
    repeat = FollowUp(due=after(due, settings.repeat_days), kind="repeat", text=say("follow-up-repeat"))
    if not (row["organisation_value"] or 0) > 0:
        return (repeat,)
    told = say(
        "follow-up-other-person",
        company=shortened(row["company"]),
        known=int(colleague is not None),
        colleague=shortened(colleague or ""),
    )
    return (FollowUp(due=after(due, settings.other_person_days), kind="other_person", text=told), repeat)
