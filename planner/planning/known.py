"""What is known of a person and from what, in words: function, seniority, sector and place, each with its reason."""

from functools import reduce
from typing import Any, Literal, NamedTuple

from planner.knowledge.naming import name_of, place_name
from planner.locale import Texts
from planner.planning.wording import sector_name, shortened
from planner.profiling.companies import AT_ITS_ONLY_SITE, COUNTRY_IN_NAME
from planner.profiling.coverage import FACTS, WEAK
from planner.profiling.told import TOLD_CONFIDENCE

SURE = 0.9
"""From this confidence on a fact is called sure; from WEAK on likely; below it is only a hint."""
SEVERAL_MEANINGS = 0.5
"""Several functions with no more confidence than this are the meanings of one acronym: one of them is right."""
EVIDENCE = {"function": "title", "seniority": "title", "sector": "sector", "place": "place"}
"""The column of Profiles, ``<...>_evidence``, in which the reasons of each fact stand."""
LISTED = "organisations/organisations"

Row = dict[str, Any]
"""One row of Profiles."""
Reason = dict[str, str | None]
"""One entry of an evidence column: fact, value, field, words, source."""
Sureness = Literal["sure", "likely", "hint", "unknown"]


class Fact(NamedTuple):
    """One fact as a sentence needs it: ``Function``, ``purchasing``, ``read in the position ...``, ``sure``."""

    label: str
    value: str
    reason: str
    sureness: Sureness


def known_facts(row: Row, say: Texts) -> list[Fact]:
    """Function, seniority, sector and place of one row of Profiles; what is not known is said to be unknown."""
    values = {
        "function": _function(row, say),
        "seniority": _named("seniority", row["seniority"], say),
        "sector": "; ".join(sector_name(code, say.language) for code in row["sectors"] or ()),
        "place": _place(row, say),
    }
    return [_fact(topic, values[topic], row, say) for topic in FACTS]


def because(fact: Fact, say: Texts) -> str:
    """How sure a fact is, and why: ``sure: read in the position ...``."""
    if fact.sureness == "unknown":
        return fact.reason
    return say.say("fact-because", sureness=say.say(f"fact-{fact.sureness}"), reason=fact.reason)


def _fact(topic: str, value: str, row: Row, say: Texts) -> Fact:
    label = say.say(f"fact-of-{topic}")
    if not value:
        return Fact(label, say.say("fact-unknown"), say.say("fact-nothing"), "unknown")
    found: list[Reason] = [one for one in row[f"{EVIDENCE[topic]}_evidence"] or () if one["fact"] == topic]
    return Fact(label, value, _reason(topic, found, row, say), _sureness(row[f"{topic}_confidence"]))


def _sureness(confidence: float) -> Sureness:
    if confidence >= SURE:
        return "sure"
    return "likely" if confidence >= WEAK else "hint"


def _named(kind: str, code: str | None, say: Texts) -> str:
    """The name of a function or seniority as it stands within a sentence."""
    name = name_of(kind, code, say.language) if code else ""
    return f"{name[:1].lower()}{name[1:]}"


def _function(row: Row, say: Texts) -> str:
    names = [_named("function", code, say) for code in row["functions"] or ()]
    if len(names) > 1 and row["function_confidence"] <= SEVERAL_MEANINGS:
        return say.say(
            "fact-either", names=reduce(lambda first, last: say.say("fact-or", first=first, last=last), names)
        )
    return "; ".join(names)


def _place(row: Row, say: Texts) -> str:
    """The place, and how wide it is unless the name tells: "Milano (province)", but "Torino" and "Brianza"."""
    level = row["place_level"]
    if level in ("none", "remote"):
        return "" if level == "none" else say.say("fact-remote")
    own = {
        "province": place_name(row["province"] or "", say.language),
        "region": place_name(row["region"] or "", say.language),
        "country": place_name(row["country"] or "", say.language),
    }.get(level)
    name = own if level == "country" else row["place"] or own
    is_named_so = name == own or level == "macro"
    return (
        say.say("fact-place", place=name, level=level if is_named_so else "city") if name else say.say("fact-several")
    )


def _reason(topic: str, found: list[Reason], row: Row, say: Texts) -> str:
    """Why a fact is believed; of the places that a text names, all are quoted."""
    first = found[0] if found else dict.fromkeys(("field", "source", "words"))
    words = list(dict.fromkeys(one["words"] or "" for one in found))
    if first["field"] == "colleagues":
        some, people = words[0].split("/")
        return say.say("fact-from-colleagues", some=int(some), people=int(people))
    key = _key(topic, first, row) if found else "no-rank"
    whole = str(row["position"] if key in ("position", "no-rank") else row["company"])
    quoted = shortened(say.say("fact-between-words").join(words))
    same = int(quoted.casefold() == whole.casefold())
    return say.say(f"fact-from-{key}", whole=shortened(whole), words=quoted, same=same)


def _key(topic: str, reason: Reason, row: Row) -> str:
    """Which sentence tells the reason: ``fact-from-<key>``."""
    field, source = reason["field"], reason["source"]
    if source == "user":
        return "you" if row[f"{topic}_confidence"] == TOLD_CONFIDENCE else "you-of-employer"
    if source == "titles/sectors":
        return "sector-title"
    if topic == "place":
        return _place_key(reason, row)
    if field == "company":
        return "list" if source == LISTED else "sector-words"
    return {"email": "mail", "sector": "file"}.get(field or "", "position")


def _place_key(reason: Reason, row: Row) -> str:
    field, sure = reason["field"], row["place_confidence"]
    if field == "text":
        return "position" if (reason["words"] or "") in (row["position"] or "") else "employer-name"
    if field == "phone":
        return "phone" if sure >= WEAK else "phone-abroad"
    if reason["source"] != LISTED:
        return "mail-country" if field == "email" else "file"
    if sure == COUNTRY_IN_NAME:
        return "country-in-name"
    seat = "site" if sure == AT_ITS_ONLY_SITE else "seat"
    return f"mail-{seat}" if field == "email" else seat
