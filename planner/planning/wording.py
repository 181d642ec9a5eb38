"""The sentences of one approach, in the user's language: why this person, what to give, what to ask, what next."""

from datetime import date
from typing import Any

import polars as pl
from babel.dates import format_date

from planner.knowledge.naming import name_of, place_name
from planner.locale import Language, Texts, texts
from planner.model import FIT_PARTS, Part, Purpose, Settings, Target
from planner.planning.messages import Form, Formality
from planner.planning.purpose import NEAR
from planner.profiling.coverage import WEAK
from planner.scoring.fit import SEAT

SPEAKS_ITALIAN = {"IT", "SM", "VA"}
SWISS_ITALIAN = "CH-TI"
MAX_QUOTED = 150
"""Longer facts are cut short in sentences; LinkedIn's own headlines end at 220 characters."""

Row = dict[str, Any]
"""One person's profile, parts and place in the plan, as polars gives a row."""


def with_evidence(weighed: pl.DataFrame, say: Texts) -> pl.DataFrame:
    """Weighed PartValues with ``evidence``: why each has its value. Each distinct sentence is written once."""
    is_weak = pl.col("value").is_not_null() & (pl.col("confidence") < WEAK) & pl.col("part").is_in(list(FIT_PARTS))
    told = weighed.with_columns(weak=is_weak)
    facts = ["part", "reason", "words", "wish", "weak"]
    distinct = told.select(facts).unique(maintain_order=True)
    sentences = [evidence(say, *row) for row in distinct.iter_rows()]
    return told.join(
        distinct.with_columns(evidence=pl.Series(sentences, dtype=pl.String)),
        on=facts, how="left", nulls_equal=True, maintain_order="left",
    )  # fmt: skip


def evidence(say: Texts, part: Part, reason: str, words: str | None, wish: str | None, weak: bool) -> str:
    """Why a part has its value, in one sentence, or two if the fact is only a hint."""
    base, seat, _ = reason.partition(SEAT)
    told, aim = (shortened(_named(part, text or "", say.language)) for text in (words, wish))
    sentence = say.say(f"why-{base}", words=told, wish=aim, same=int(told.casefold() == aim.casefold()))
    return f"{sentence} {say.say(f'why-weak{seat}')}" if weak or seat else sentence


def _named(part: Part, words: str, language: Language) -> str:
    if part == "sector":
        return sector_name(words, language)
    return place_name(words, language) if part == "region" else words


def shortened(text: str) -> str:
    """A fact short enough to stand within a sentence."""
    return text if len(text) <= MAX_QUOTED else f"{text[: MAX_QUOTED - 1].rstrip()}…"


def sector_name(code: str, language: Language) -> str:
    """A sector's name as it stands within a sentence, where "settore" or "sector" may go before it."""
    name = name_of("sector", code, language)
    return f"{name[:1].lower()}{name[1:]}".removeprefix("settore ")


def message_language(row: Row, language: Language) -> Language:
    """The user's language; English for people who are known to be where Italian is not spoken.

    The headquarters of an employer says too little about a person to choose the language by.
    """
    abroad = row["country"] not in {None, *SPEAKS_ITALIAN} and row["region"] != SWISS_ITALIAN
    return "en" if abroad and row["place_confidence"] >= WEAK else language


def formality(row: Row, settings: Settings) -> Formality:
    """How to address somebody in Italian: as the user has said; else "tu" where there is a shared past or circle."""
    if row["register"]:
        said: Formality = row["register"]
        return said
    if settings.formality != "auto":
        return settings.formality
    return "tu" if row["easy"] else "lei"


def message_form(row: Row) -> Form:
    """How the words get there: the channel, or on LinkedIn the note of an invitation if there is no connection yet."""
    channel: Form = row["channel"]
    return "invitation" if channel == "linkedin" and row["relation"] != "connection" else channel


def message_facts(row: Row, target: Target, language: Language) -> dict[str, str | None]:
    """The facts a message may use. Those of the target only where the person has to do with them."""
    meets = (row["sector_value"] or 0) > 0 and row["sector_wish"]
    inside = (row["organisation_value"] or 0) > 0
    return {
        "kind": target.kind,
        "first_name": row["first_name"] or row["full_name"],
        "full_name": row["full_name"],
        "company": row["company"] if inside else None,
        "sector": sector_name(row["sector_words"], language) if meets else None,
        "wish_role": _wish_role(row, target),
        "shared": row["shared"],
        **_tie_facts(row, language),
    }


def _tie_facts(row: Row, language: Language) -> dict[str, str | None]:
    """When one connected on LinkedIn, as a year and as "in October", and the year of the last message there."""
    connected: date | None = row["connected_on"] if row["relation"] == "connection" else None
    return {
        "since": str(connected.year) if connected else None,
        "connected": _month(connected, language) if connected else None,
        "last_message": str(row["last_message"].year) if row["last_message"] else None,
    }


def _month(day: date, language: Language) -> str:
    name = format_date(day, "MMMM", locale=language)
    return texts(language).say("draft-connected", number=day.month, month=name)


def _wish_role(row: Row, target: Target) -> str | None:
    """The role to speak of: the one this person is near to; else, except to ask about that role, the first one."""
    if (row["role_value"] or 0) >= NEAR:
        return str(row["role_wish"])
    return target.roles[0].name if target.roles and row["purpose"] != "insight" else None


def first_question(purpose: Purpose, language: Language, address: Formality) -> str:
    """A question to begin with, in the language of the message."""
    return texts(language).say(f"question-{purpose}", address=address)
