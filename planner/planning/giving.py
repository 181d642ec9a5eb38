"""What to give somebody and why, in words: from facts where there are any, else something that anyone can give.

Nothing here is a debt: who has helped may be thanked in kind, and nobody is reminded of a balance.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, NamedTuple

from planner.knowledge import vocabulary
from planner.knowledge.naming import name_of
from planner.locale import Language, Texts
from planner.planning.giving_facts import Giving
from planner.planning.wording import sector_name, shortened
from planner.profiling.coverage import WEAK

Kind = Literal["news", "recommendation", "offer", "introduction", "endorsement", "insight", "article", "attention"]
GIVING_COLUMNS = (
    "organisation", "function", "function_confidence", "sector", "sector_confidence",
    "recommends_me", "recommended_by_me", "endorsed_me", "endorsed_by_me",
)  # fmt: skip
"""The columns of the ranked frame that gifts are told from, beside the purpose and the part of the sector."""

Row = Mapping[str, Any]
"""One person of the ranked frame."""


class Gift(NamedTuple):
    """Something to give: a sentence, and the fact behind it (empty where anyone can give it)."""

    kind: Kind
    text: str
    why: str


def give(row: Row, giving: Giving, say: Texts) -> Gift:
    """The first of ``gifts``: what fits best."""
    return gifts(row, giving, say)[0]


def gifts(row: Row, giving: Giving, say: Texts) -> list[Gift]:
    """All that could be given to somebody, what fits best first: never empty."""
    told = (
        _news(row, giving, say),
        _recommendation(row, say),
        _offer(row, giving, say),
        _introduction(row, giving, say),
        _endorsement(row, say),
        _insight(row, say),
        _article(row, say),
    )
    purpose = row["purpose"]
    usual = Gift("attention", say.say(f"give-{purpose}"), "")
    return [*(gift for gift in told if gift), usual]


def _news(row: Row, giving: Giving, say: Texts) -> Gift | None:
    """A kind word on another role or employer; who names no employer any more is asked, not congratulated."""
    role = giving.news.get(row["person_id"])
    if role is None:
        return None
    after, before = shortened(role.after), shortened(role.before or "")
    text = say.say("give-news", has_work=int(row["organisation"] is not None), after=after)
    day = say.day(role.day, "long")
    why = say.say("give-why-news", day=day, known=int(bool(before)), before=before, after=after)
    return Gift("news", text, why)


def _recommendation(row: Row, say: Texts) -> Gift | None:
    """Only where the files tell both: what one does not know is not missing."""
    if row["recommends_me"] and row["recommended_by_me"] is False:
        return Gift("recommendation", say.say("give-recommendation"), say.say("give-why-recommendation"))
    return None


def _endorsement(row: Row, say: Texts) -> Gift | None:
    if row["endorsed_me"] and row["endorsed_by_me"] == 0:
        return Gift("endorsement", say.say("give-endorsement"), say.say("give-why-endorsement"))
    return None


def _offer(row: Row, giving: Giving, say: Texts) -> Gift | None:
    offer = giving.offers.get(row["person_id"])
    if offer is None:
        return None
    words = _named(offer.meets, offer.code, say.language) if offer.meets and offer.code else ""
    why = say.say("give-why-offer", words=words) if words else say.say("give-why-offer-anybody")
    return Gift("offer", say.say("give-offer", offer=shortened(offer.text)), why)


def _introduction(row: Row, giving: Giving, say: Texts) -> Gift | None:
    meeting = giving.meetings.get(row["person_id"])
    if meeting is None:
        return None
    text = say.say("give-introduction", name=row["full_name"], other=shortened(meeting.name))
    why = say.say(f"give-why-introduction-{meeting.kind}", words=_named(meeting.kind, meeting.code, say.language))
    return Gift("introduction", text, why)


def _insight(row: Row, say: Texts) -> Gift | None:
    """What the user learns elsewhere in a sector of theirs."""
    if row["purpose"] != "insight" or not (row["sector_value"] or 0) > 0:
        return None
    sector = sector_name(row["sector_words"], say.language)
    return Gift("insight", say.say("give-insight-sector", sector=sector), say.say("give-why-sector", words=sector))


def _article(row: Row, say: Texts) -> Gift | None:
    """An article on their work, with a mere greeting: elsewhere more is at stake than something to read."""
    if row["purpose"] != "nurture":
        return None
    for kind in ("function", "sector"):
        if row[kind] and row[f"{kind}_confidence"] >= WEAK:
            words = _named(kind, row[kind], say.language)
            return Gift("article", say.say("give-article", words=words), say.say(f"give-why-{kind}", words=words))
    return None


def _named(kind: str, code: str, language: Language) -> str:
    """A speciality, function or sector as it stands within a sentence."""
    if kind == "sector":
        return sector_name(code, language)
    name = _specialities(language).get(code, code) if kind == "speciality" else name_of("function", code, language)
    return f"{name[:1].lower()}{name[1:]}" if kind == "function" else name


@cache
def _specialities(language: Language) -> dict[str, str]:
    return dict(vocabulary("titles/specialities").select("speciality", language).iter_rows())
