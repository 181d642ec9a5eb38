"""The ways into one organisation: whom the user knows there, else who could introduce and where to look."""

from typing import Any

import polars as pl
import streamlit as st

from planner.planning.wording_of_paths import path_line, reason_of
from planner.web import state
from planner.web.due import open_person
from planner.web.inert import inert
from planner.web.names import is_obscured, shown

SHOWN = 6
"""So many people of a kind are shown; the others stand on the plan page."""
Row = dict[str, Any]


def show_ways(row: Row, found: pl.DataFrame, where: str) -> None:
    """All ways of one row of ``lamp``; ``where`` tells the same buttons in two places apart."""
    own = found.filter(at=row["at"])
    if row["path"] == "none":
        st.markdown(state.say().say("organisations-no-path"))
    for link in ("certain", "likely", "bridge"):
        _show_people(own.filter(link=link), link, where)
    places = own.filter(link="circle")
    if places.height:
        st.markdown(f"**{state.say().say('organisations-circle')}**")
        st.markdown("\n".join(f"- {inert(reason_of(one, state.say()))}" for one in places.iter_rows(named=True)))


def summary(row: Row) -> str:
    """What stands behind the name of an organisation: how far one gets."""
    return path_line(row, state.say())


def _show_people(people: pl.DataFrame, link: str, where: str) -> None:
    say = state.say().say
    if people.is_empty():
        return
    st.markdown(f"**{say(f'organisations-{link}')}**")
    if link == "bridge":
        st.caption(say("organisations-bridge-about"))
    for one in people.head(SHOWN).iter_rows(named=True):
        _show_person(one, f"{where}-{one['at']}-{link}-{one['person_id']}")
    if people.height > SHOWN:
        st.caption(say("organisations-more", count=people.height - SHOWN))


def _show_person(row: Row, key: str) -> None:
    """Name, position, why, and what a conversation is for; a position may name somebody, and is hidden with names."""
    say = state.say()
    position = None if is_obscured() else row["position"]
    why = "" if is_obscured() and row["reason"] in ("former", "recruiter", "teacher") else reason_of(row, say)
    purposes = ", ".join(say.say(f"purpose-{purpose}") for purpose in row["purposes"] or ())
    told = " · ".join(inert(part) for part in (position, why, purposes) if part)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"**{inert(shown(row['full_name']))}** · {told}", width="content")
        if st.button(say.say("person-open"), key=f"organisation-open-{key}", type="tertiary"):
            open_person(row["person_id"])
