"""Time for a sign of life: with a few people at a time, the relatively latest first. Nothing here is a debt."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from planner.planning.cadence import AT_ONCE, signs_of_life
from planner.planning.giving import Gift
from planner.web import keeping, state
from planner.web.acting import decide
from planner.web.due import open_person
from planner.web.giving import gifts_of, told_gift
from planner.web.inert import inert
from planner.web.names import is_obscured, shown_name
from planner.workspace.agenda import NOT_NOW, SIGN_OF_LIFE, touched_frame
from planner.workspace.history import Entry

SIGNS = "signs"
BUTTONS = {SIGN_OF_LIFE: ("sign-done", ":material/check:"), NOT_NOW: ("sign-not-now", ":material/schedule:")}


def show_signs_of_life() -> None:
    """A few people with whom it is time; nobody who is under way, rests or does not want to be contacted."""
    found = signs()
    if not found:
        return
    say = state.say().say
    st.subheader(f":material/waving_hand: {say('sign-title')}", anchor=False)
    st.caption(say("sign-about"))
    gifts = {} if is_obscured() else gifts_of([row["person_id"] for row in found])
    for row in found:
        _show_sign(row, gifts.get(row["person_id"], []))


def signs() -> list[dict[str, Any]]:
    """The first rows of SignsOfLife, of people of whom the workspace has a card."""
    network, moment = state.network(), keeping.moment()
    if network is None:
        return []
    found = state.kept(
        SIGNS,
        (state.network_key(), state.settings(), state.as_of(), len(moment.told)),
        lambda: signs_of_life(
            network.profiles,
            touched_frame(moment.told, moment.standings, moment.canonical),
            state.settings(),
            state.as_of(),
        ),
    )
    return [row for row in found.iter_rows(named=True) if row["person_id"] in moment.cards][:AT_ONCE]


def _show_sign(row: dict[str, Any], ideas: Sequence[Gift]) -> None:
    """Who, since when, an idea of what to give, and two buttons."""
    say, person_id = state.say(), row["person_id"]
    with st.container(border=True):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="top"):
            st.markdown(f"**{inert(shown_name(person_id))}**", width="content")
            if st.button(say.say("person-open"), key=f"sign-open-{person_id}", type="tertiary"):
                open_person(person_id)
        circle, day = row["circle"], say.day(row["last"], "long")
        st.caption(inert(say.say("sign-why", day=day, circle=say.say(f"circle-{circle}"), weeks=row["weeks"])))
        if ideas:
            st.markdown(told_gift(ideas[0].text, ideas[0].why))
        with st.container(horizontal=True, gap="small"):
            for step in BUTTONS:
                _button(person_id, step)


def _button(person_id: str, step: str) -> None:
    label, icon = BUTTONS[step]
    entry = Entry(subject=person_id, kind="step", value=step, day=state.as_of())
    key = f"sign-{step}-{person_id}"
    st.button(state.say().say(label), on_click=decide, args=(entry,), icon=icon, key=key)
