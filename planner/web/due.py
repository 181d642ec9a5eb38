"""What is to be done: late, today, soon, later; and who rests."""

from collections.abc import Sequence

import streamlit as st

from planner.web import keeping, state
from planner.web.acting import calendar, show_next, told_step
from planner.web.inert import inert
from planner.web.names import shown_name
from planner.workspace.agenda import Due, When, agenda, resting
from planner.workspace.standing import Standing

GROUPS: tuple[When, ...] = ("late", "today", "soon", "later")
SHOWN_LATER = 30
ICONS = {"late": "hourglass_bottom", "today": "today", "soon": "date_range", "later": "event_upcoming"}


def show_due() -> None:
    """The follow-ups in four groups; the later ones folded away."""
    say = state.say().say
    due = [one for one in coming() if one.person_id in keeping.moment().cards]
    counts = {when: sum(one.when == when for one in due) for when in GROUPS}
    now = counts["late"] + counts["today"]
    st.markdown(say("today-lead", now=now, week=counts["soon"]))
    if not due and st.button(say("today-to-plan"), type="primary", icon=":material/groups:"):
        st.switch_page(state.page("plan"))
    for when in GROUPS[:3]:
        _show_group(when, [one for one in due if one.when == when])
    if later := [one for one in due if one.when == "later"][:SHOWN_LATER]:
        with st.expander(say("today-later", people=counts["later"]), icon=":material/event_upcoming:"):
            for one in later:
                _show_line(one)


def coming() -> list[Due]:
    """Everything that comes next, by day."""
    return agenda(keeping.moment().standings.values(), state.as_of(), state.settings(), calendar())


def _show_group(when: When, due: Sequence[Due]) -> None:
    if not due:
        return
    st.subheader(f":material/{ICONS[when]}: {state.say().say(f'today-{when}')}", anchor=False)
    if when == "late":
        st.caption(state.say().say("today-late-about"))
    for one in due:
        _show_card(one)


def _show_card(due: Due) -> None:
    """Who, what, and the buttons."""
    with st.container(border=True):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="top"):
            st.markdown(f"**{inert(shown_name(due.person_id))}**{_work(due.person_id)}", width="content")
            _person_button(due.person_id, "due")
        st.markdown(told_step(due.person_id, due.step, due.day))
        show_next(due.person_id, due.step, f"due-{due.person_id}")


def _show_line(due: Due) -> None:
    say = state.say()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(
            f"{say.day(due.day, 'full')} · **{inert(shown_name(due.person_id))}** · {say.say(f'step-{due.step}')}",
            width="content",
        )
        _person_button(due.person_id, "later")


def show_resting() -> None:
    """Who rests, who said no, with whom it went well: nothing is to be done there."""
    say = state.say()
    found = [now for now in resting(keeping.moment().standings.values()) if now.person_id in keeping.moment().cards]
    if not found:
        return
    with st.expander(say.say("today-resting", people=len(found)), icon=":material/bedtime:"):
        st.caption(say.say("today-resting-about"))
        for now in found:
            _show_resting(now)


def _show_resting(now: Standing) -> None:
    say = state.say()
    since = f" · {say.day(now.since, 'long')}" if now.since else ""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(
            f"**{inert(shown_name(now.person_id))}** · {say.say(f'status-{now.status}')}{since}", width="content"
        )
        _person_button(now.person_id, "resting")


def _person_button(person_id: str, where: str) -> None:
    if st.button(state.say().say("person-open"), key=f"{where}-open-{person_id}", type="tertiary"):
        open_person(person_id)


def open_person(person_id: str) -> None:
    """Go to somebody's page; who it is never stands in the address."""
    st.session_state["person"] = person_id
    st.switch_page(state.page("person"))


def _work(person_id: str) -> str:
    card = keeping.moment().cards[person_id]
    what = ", ".join(inert(str(card[name])) for name in ("position", "company") if card.get(name))
    return f" · {what}" if what else ""
