"""What is new: the last decision with the way back, and what the latest import has changed."""

from collections.abc import Sequence

import streamlit as st

from planner.web import keeping, state
from planner.web.due import open_person
from planner.web.inert import inert
from planner.web.names import shown_name, shown_text
from planner.workspace.agenda import NEWS_FOR
from planner.workspace.history import Event, counting
from planner.workspace.recalling import News

AT_ONCE = 12
"""So many new roles are named: a few congratulations are a good week's work."""
UNDOABLE = ("status", "step", "note", "give", "introduction", "answer", "same", "apart", "split")


def show_last_decision() -> None:
    """What was decided last, today, with one click, and a button that takes it back."""
    say = state.say()
    told = [event for event in counting(keeping.moment().told) if event.kind in UNDOABLE]
    last = [event for event in told if event.at == told[-1].at]
    if not last or last[-1].day != state.as_of():
        return
    what = said(last[-1]) if len(last) == 1 else say.say("last-several", decisions=len(last))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(inert(say.say("last-decision", what=what)), width="content")
        st.button(say.say("last-undo"), on_click=_take_back, args=(last,), icon=":material/undo:", type="tertiary")


def said(event: Event) -> str:
    """An event in words: who, and what."""
    say = state.say()
    who = shown_name(event.subject) if event.subject and event.subject in keeping.moment().cards else ""
    what = say.say(f"status-{event.value}") if event.kind == "status" else say.say(f"event-{event.kind}")
    return f"{who}: {what}" if who else what


def _take_back(told: Sequence[Event]) -> None:
    keeping.take_back([event.event_id for event in told], state.as_of())


def show_news() -> None:
    """New roles and who is gone, since the latest import: the occasion for a kind word."""
    say = state.say()
    recent = [one for one in keeping.moment().news if state.as_of() - one.day <= NEWS_FOR]
    roles = [one for one in recent if one.change == "role"]
    if not recent:
        return
    gone = sum(one.change == "gone" for one in recent)
    fresh = sum(one.change == "new" for one in recent)
    with st.expander(say.say("news-title", roles=len(roles), fresh=fresh, gone=gone), icon=":material/update:"):
        if roles:
            st.caption(say.say("news-roles-about"))
        for place, one in enumerate(roles[:AT_ONCE]):
            _show_role(one, place)
        if len(roles) > AT_ONCE:
            st.caption(say.say("news-more", people=len(roles) - AT_ONCE))


def _show_role(one: News, place: int) -> None:
    say = state.say()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        told = say.say("news-role", before=one.before or "", known=int(bool(one.before)), after=one.after or "")
        st.markdown(f"**{inert(shown_name(one.person_id))}** · {inert(shown_text(told))}", width="content")
        if st.button(say.say("person-open"), key=f"news-{place}-{one.person_id}", type="tertiary"):
            open_person(one.person_id)
