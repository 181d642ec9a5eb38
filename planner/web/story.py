"""A person's story in words: what was decided and done, and what imports saw, each with its day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import streamlit as st
from sqlalchemy import Connection

from planner.knowledge.naming import name_of
from planner.profiling.sectors import sector_code
from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.names import shown, shown_text
from planner.workspace.agenda import NOT_NOW, SIGN_OF_LIFE
from planner.workspace.database import reading
from planner.workspace.history import Event, counting, undo
from planner.workspace.schema import changes, imports
from planner.workspace.sealing import rows_of

FIRST = 10
"""So many entries are shown at once; the rest on demand."""
STEPS = ("other_person", "prepare", "meet", SIGN_OF_LIFE, NOT_NOW)
"""Steps with a sentence of their own."""
GIVEN, RECEIVED = ("recommended_by_me", "endorsed_by_me"), ("recommends_me", "endorsed_me")
"""What an archive tells of help in either direction, on LinkedIn."""
TELLING = ("role", "name", "address", "gone", "back", "new")
"""Changes worth a line; of other details the list itself tells."""


def events_of(person_id: str) -> list[Event]:
    """The whole history of a person, and of the entries that were found to be the same person."""
    moment = keeping.moment()
    return [event for event in moment.told if moment.canonical.get(event.subject or "", event.subject) == person_id]


def show_history(person_id: str) -> None:
    """What counts, newest first, each entry with the way to take it back."""
    say = state.say().say
    told = list(reversed(counting(events_of(person_id))))
    if not told:
        st.caption(say("story-nothing"))
        return
    st.caption(say("story-about"))
    is_whole = bool(st.session_state.get(f"story-all-{person_id}")) or len(told) <= FIRST
    for event in told if is_whole else told[:FIRST]:
        _show_event(event)
    if not is_whole:
        st.button(
            say("story-more", entries=len(told) - FIRST),
            on_click=_show_all,
            args=(person_id,),
            key=f"story-more-{person_id}",
            type="tertiary",
        )


def _show_all(person_id: str) -> None:
    st.session_state[f"story-all-{person_id}"] = True


def _show_event(event: Event) -> None:
    say = state.say()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"{say.day(event.day, 'long')} · {inert(sentence(event))}", width="content")
        st.button(
            say.say("story-take-back"),
            on_click=take_back,
            args=(event.event_id,),
            icon=":material/undo:",
            type="tertiary",
            key=f"take-back-{event.event_id}",
        )


def take_back(*event_ids: int) -> None:
    """Take back entries one after the other, for a button: an earlier wording counts again until it is its turn."""

    def undo_each(connection: Connection) -> None:
        for event_id in event_ids:
            undo(connection, [event_id], state.as_of())

    keeping.write(undo_each)


def sentence(event: Event) -> str:
    """An entry in words, with what the user wrote down."""
    told = _sentences(event)
    return f"{told} {shown_text(event.text)}" if event.text else told


def _sentences(event: Event) -> str:
    say = state.say()
    if event.kind == "status":
        return say.say(f"story-{event.value}", due=say.day(event.due, "long") if event.due else "none")
    if event.kind == "step":
        return say.say(f"story-step-{event.value}") if event.value in STEPS else say.say("story-step")
    if event.kind == "answer":
        return answer_sentence(event.topic or "", event.value)
    return say.say(f"story-{event.kind}")


def answer_sentence(topic: str, value: str | None) -> str:
    """The user's word on a fact; no value where it was taken back."""
    say = state.say()
    if not value:
        return say.say("story-answer-back", topic=say.say(f"answer-{topic}"))
    if topic == "do_not_contact":
        return say.say("story-answer-do_not_contact")
    return say.say("story-answer", topic=say.say(f"answer-{topic}"), value=answer_name(topic, value))


def answer_name(topic: str, value: str) -> str:
    """An answer as people say it."""
    say = state.say()
    if topic == "sector":
        return name_of("sector", sector_code(value) or value, say.language)
    return say.say(f"circle-{value}") if topic == "circle" and say.knows(f"circle-{value}") else value


def import_changes(person_id: str) -> list[Mapping[str, str]]:
    """What imports saw of a person, newest first: ``day, change, before, after``."""
    canonical = keeping.moment().canonical
    ids = [person_id, *(other for other, kept in canonical.items() if kept == person_id)]
    with reading(keeping.workspace()) as connection:
        days = {row["import_id"]: row["day"] for row in rows_of(connection, imports)}
        rows = rows_of(connection, changes, changes.c.person_id.in_(ids))
    told = [{**row, "day": days[row["import_id"]]} for row in reversed(rows) if row["change"] in TELLING]
    return sorted(told, key=lambda row: row["import_id"], reverse=True)


def change_sentence(row: Mapping[str, str]) -> str:
    """A change in words: what it was, and what it is now."""
    say = state.say()
    hide = shown if row["change"] == "name" else shown_text
    before, after = (hide(row[name]) if row[name] else "" for name in ("before", "after"))
    told = f"{before} → {after}" if before and after else before or after
    kind = state.heading(f"change-{row['change']}")
    return say.say("story-change", change=kind, told=told) if told else f"{kind}."


def show_changes(rows: Sequence[Mapping[str, str]]) -> None:
    """One line a change."""
    say = state.say()
    lines = [f"- {say.day(date.fromisoformat(row['day']), 'long')} · {inert(change_sentence(row))}" for row in rows]
    st.markdown("\n".join(lines))


class Ledger(NamedTuple):
    """What the user gave a person and what they received, each in words, with its day where one is known."""

    given: list[str]
    received: list[str]


def ledger(person_id: str) -> Ledger:
    """What was noted and what files tell: without sums, and a side that is empty says nothing."""
    say = state.say()
    told = counting(events_of(person_id))
    given = [f"{say.day(one.day, 'long')} · {shown_text(one.text or '')}" for one in told if one.kind == "give"]
    introduced = [one for one in told if one.kind == "introduction"]
    received = [
        f"{say.day(one.day, 'long')} · {say.say('ledger-introduction', text=shown_text(one.text or ''))}"
        for one in introduced
    ]
    facts = _facts_of(person_id)
    return Ledger(
        [*given, *(say.say(f"ledger-{fact}") for fact in GIVEN if facts.get(fact))],
        [*received, *(say.say(f"ledger-{fact}") for fact in RECEIVED if facts.get(fact))],
    )


def _facts_of(person_id: str) -> Mapping[str, Any]:
    """What files tell of a person; empty for whom no list holds."""
    network = state.network()
    rows = network.profiles.filter(person_id=person_id).select(*GIVEN, *RECEIVED).to_dicts() if network else []
    return rows[0] if rows else {}


def show_ledger(person_id: str) -> None:
    """Given and received, side by side where there is something of both; nothing where there is nothing."""
    say, told = state.say().say, ledger(person_id)
    if not told.given and not told.received:
        return
    with st.expander(say("ledger-title"), icon=":material/diversity_1:"):
        st.caption(say("ledger-about"))
        for title, lines in zip(("ledger-given", "ledger-received"), told, strict=True):
            if lines:
                st.markdown("\n".join([f"**{say(title)}**", "", *(f"- {inert(line)}" for line in lines)]))
