"""The sentences of one approach, in the user's language: why this person, what to give, what to ask, what next."""

from typing import Any

from planner.knowledge.naming import name_of, place_name
from planner.locale import Language, Texts, texts
from planner.model import FIT_PARTS, Part, Purpose, Settings, Target, Why
from planner.planning.messages import Formality

SPEAKS_ITALIAN = {"IT", "SM", "VA"}
SWISS_ITALIAN = "CH-TI"
MIN_PLACE_CONFIDENCE = 0.5
"""A headquarters says too little about a person to choose the language of a message by."""

Row = dict[str, Any]
"""One person's profile, parts and place in the plan, as polars gives a row."""


def why(row: Row, parts: list[Row], say: Texts) -> tuple[Why, ...]:
    """The parts of a score as records: their points add up to it."""
    return tuple(
        Why(
            part=part["part"],
            value=round(part["value"] or 0.0, 4),
            weight=part["weight"],
            points=round(part["points"], 4),
            known=part["value"] is not None,
            evidence=evidence(row, part, say),
        )
        for part in parts
    )


def evidence(row: Row, part: Row, say: Texts) -> str:
    """Why a part has its value, in one sentence."""
    words, wish = part["words"] or "", part["wish"] or ""
    facts = {"words": _named(part["part"], words, say.language), "wish": _named(part["part"], wish, say.language)}
    sentence = say.say(f"why-{part['reason']}", **facts)
    hint = part["value"] is not None and part["part"] in FIT_PARTS and part["confidence"] < MIN_PLACE_CONFIDENCE
    return f"{sentence} {say.say(_hint(row, part['part']))}" if hint else sentence


def _hint(row: Row, part: Part) -> str:
    """Why a fact is only a weak one."""
    seat = any(fact["fact"] == "place" and fact["field"] == "company" for fact in row["evidence"] or [])
    return "why-weak-headquarters" if part == "region" and seat else "why-weak"


def _named(part: Part, words: str, language: Language) -> str:
    if part == "sector":
        return name_of("sector", words, language)
    return place_name(words, language) if part == "region" else words


def message_language(row: Row, language: Language) -> Language:
    """The user's language; English for people who are known to be where Italian is not spoken."""
    abroad = row["country"] not in {None, *SPEAKS_ITALIAN} and row["region"] != SWISS_ITALIAN
    return "en" if abroad and row["place_confidence"] >= MIN_PLACE_CONFIDENCE else language


def formality(row: Row, settings: Settings) -> Formality:
    """How to address somebody in Italian: "tu" where there is a shared past or a personal circle."""
    if settings.formality != "auto":
        return settings.formality
    return "tu" if row["easy"] else "lei"


def message_facts(row: Row, target: Target, language: Language) -> dict[str, str | None]:
    """The facts a message may use. Those of the target only where the person has to do with them."""
    meets_role = (row.get("role_value") or 0) > 0
    sector = row["sector"] if (row.get("sector_value") or 0) > 0 else None
    return {
        "first_name": row["first_name"] or row["full_name"],
        "full_name": row["full_name"],
        "company": row["company"] if row["organisation"] else None,
        "sector": name_of("sector", sector, language).lower() if sector else None,
        "wish_role": target.roles[0].name if target.roles and meets_role else None,
        "shared": row["shared"],
    }


def give(purpose: Purpose, row: Row, target: Target, say: Texts) -> str:
    """What the user could give: their own offer where it is named, else something anyone can do."""
    if target.offers and purpose in {"opening", "exchange", "bridge"}:
        return say.say("give-offer", offer=target.offers[0])
    if purpose == "insight" and row["sector"]:
        return say.say("give-insight-sector", sector=name_of("sector", row["sector"], say.language).lower())
    return say.say(f"give-{purpose}")


def first_question(purpose: Purpose, row: Row, language: Language, address: Formality) -> str:
    """A question to begin with, in the language of the message."""
    company = row["company"] if row["organisation"] else ""
    return texts(language).say(f"question-{purpose}", company=company or "", known=int(bool(company)), address=address)
