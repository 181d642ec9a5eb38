"""Who a person is, how things stand with them, and what comes next."""

from collections.abc import Mapping
from urllib.parse import quote

import streamlit as st

from planner.planning.known import because, known_facts
from planner.web import keeping, state
from planner.web.acting import calendar, show_next, status_form, told_step
from planner.web.answers_form import show_do_not_contact
from planner.web.inert import inert
from planner.web.names import is_obscured, shown_name
from planner.workspace.agenda import next_step

SAFE = "https://"
"""Addresses come from files: only what opens a page is made a link."""


def show_who(person_id: str) -> None:
    """Name and work; the profile and the mail address, if known; what is known beside them."""
    card = keeping.moment().cards[person_id]
    st.subheader(inert(shown_name(person_id)), anchor=False)
    if work := ", ".join(inert(str(card[name])) for name in ("position", "company") if card.get(name)):
        st.markdown(work)
    if not is_obscured():
        _show_addresses(card)
    _show_known(person_id)


def _show_addresses(card: Mapping[str, object]) -> None:
    url, email = str(card.get("profile_url") or ""), str(card.get("email") or "")
    with st.container(horizontal=True, gap="small"):
        if url.startswith(SAFE):
            st.link_button(state.say().say("person-profile"), url, icon=":material/open_in_new:", type="tertiary")
        if "@" in email:
            st.link_button(inert(email), f"mailto:{quote(email, safe='@')}", icon=":material/mail:", type="tertiary")


def _show_known(person_id: str) -> None:
    """Function, level, sector and place with their reasons, which are left out while names are hidden."""
    network, say = state.network(), state.say()
    rows = network.profiles.filter(person_id=person_id).to_dicts() if network else []
    facts = known_facts(rows[0], say) if rows else []
    for column, fact in zip(st.columns(max(1, len(facts))), facts, strict=False):
        column.markdown(inert(f"{fact.label}: {fact.value}"))
        if not is_obscured():
            column.caption(inert(because(fact, say)))


def show_standing(person_id: str) -> None:
    """How things stand in one sentence, what comes next, and the buttons for it."""
    say, now = state.say(), keeping.standing_of(person_id)
    since = say.day(now.since, "long") if now.since else "none"
    status = now.status or "none"
    st.markdown(f"**{inert(say.say(f'stands-{status}', since=since))}**")
    is_left_alone = "do_not_contact" in now.answers
    if is_left_alone:
        st.markdown(say.say("stands-left_alone"))
    coming = None if is_left_alone else next_step(now, state.as_of(), state.settings(), calendar())
    if coming:
        step, day = coming
        st.markdown(f"{say.day(day, 'full')}: {told_step(person_id, step, day)}")
        show_next(person_id, step, f"person-{person_id}")
    else:
        with st.popover(say.say("person-act"), icon=":material/edit_calendar:", key=f"person-act-{person_id}"):
            status_form(person_id, f"person-{person_id}-form")
    show_do_not_contact(person_id)
