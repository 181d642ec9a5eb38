"""What files tell of how the user and a person know each other, in plain words; what no file tells is not said."""

from collections.abc import Callable
from datetime import date
from typing import Any

import streamlit as st
from babel.dates import format_skeleton

from planner.locale import Texts
from planner.planning.closeness import closeness
from planner.scoring.shared import with_shared_past
from planner.web import state
from planner.web.inert import inert
from planner.web.names import is_obscured

MOST_CHARS = 400
"""Of a note: the rest stands in the user's own file."""
Person = dict[str, Any]


def show_tie_facts(person_id: str) -> None:
    """One line a fact; nothing while names are hidden, for notes hold names."""
    network = state.network()
    if network is None or is_obscured():
        return
    found = with_shared_past(network.profiles.filter(person_id=person_id), state.target().past_organisations)
    say = state.say()
    told = [line for person in found.to_dicts() for line in tie_facts(person, say)]
    told += closeness(found, state.as_of(), say)
    lines = [f"- {inert(line)}" for line in told]
    if lines:
        st.markdown("\n".join([f"**{say.say('known-title')}**", "", *lines]))


def tie_facts(person: Person, say: Texts) -> list[str]:
    """The sentences that a row of Network.profiles gives."""
    told = [_messages(person, say), _invitation(person, say), *(_simple(key, person, say) for key in SIMPLE)]
    return [sentence for sentence in told if sentence]


def _messages(person: Person, say: Texts) -> str | None:
    sent, received = person["messages_sent"] or 0, person["messages_received"] or 0
    if not sent + received:
        return None
    last = person["last_message"]
    day = say.say("known-last-message", day=say.day(last, "long")) if last else ""
    return say.say("known-messages", messages=sent + received, sent=sent) + day


def _invitation(person: Person, say: Texts) -> str | None:
    if not person["invitation"]:
        return None
    note = "with" if person["invited_with_note"] else "without"
    day = say.day(person["invited_on"], "long") if person["invited_on"] else "none"
    return say.say("known-invitation", direction=person["invitation"], note=note, day=day)


def _simple(key: str, person: Person, say: Texts) -> str | None:
    """A sentence with one gap at most, about one column."""
    value = person[key]
    return say.say(f"known-{key}", value=SIMPLE[key](value, say)) if value else None


def _as_it_is(value: str | float, _: Texts) -> str | float:
    return value


def _list(values: list[str], say: Texts) -> str:
    return say.listing(values)


def _note(text: str, _: Texts) -> str:
    return text if len(text) <= MOST_CHARS else f"{text[:MOST_CHARS]}…"


def _part_of_date(text: str, say: Texts) -> str:
    """A day, a month or a year, as exactly as it is known."""
    year, _, rest = text.partition("-")
    if text == "never":
        return text
    if not rest:
        return year
    month, _, day = rest.partition("-")
    told = date(int(year), int(month), int(day or 1))
    return say.day(told, "long") if day else str(format_skeleton("yMMMM", told, locale=say.language))


SIMPLE: dict[str, Callable[[Any, Texts], str | float]] = {
    "message_last_by": _as_it_is,
    "recommends_me": _as_it_is,
    "recommended_by_me": _as_it_is,
    "endorsed_me": _as_it_is,
    "endorsed_by_me": _as_it_is,
    "followed": _as_it_is,
    "connected_while": _as_it_is,
    "former_colleague_company": _as_it_is,
    "at_target_company": _as_it_is,
    "labels": _list,
    "last_contact": _part_of_date,
    "bridge": _as_it_is,
    "notes": _note,
}
"""The columns with a sentence of their own, and how each value is written in it."""
