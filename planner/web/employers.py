"""Employers of whom a fact is asked: the first ones, how each is called on the page, and who works there."""

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

import polars as pl
import streamlit as st

from planner.pipeline import Network
from planner.profiling.coverage import Topic, employers_to_ask
from planner.web import state
from planner.web.due import open_person
from planner.web.inert import inert
from planner.web.names import shown_name

AT_ONCE, MOST = 10, 30
"""So many employers are shown at first and again with each click, and so many at most: the rest have few people."""
PEOPLE = 10
"""So many people are listed one by one."""
LONGEST_TITLE = 60
Row = Mapping[str, Any]


def asked(network: Network, topic: Topic) -> pl.DataFrame:
    """The employers of whose people the fact is not known: see ``employers_to_ask``."""
    key = (state.network_key(), topic)
    return state.kept(f"employers-{topic}", key, lambda: employers_to_ask(network.profiles, topic))


def shown_employers(network: Network, topic: Topic) -> list[dict[str, Any]]:
    """Those on the page."""
    return asked(network, topic).head(st.session_state.get(_shown(topic), AT_ONCE)).to_dicts()


def show_more(network: Network, topic: Topic) -> None:
    """A button for the next ones; at the end how many employers are not asked about."""
    say, employers = state.say().say, asked(network, topic).height
    on_page = min(st.session_state.get(_shown(topic), AT_ONCE), employers)
    more = min(AT_ONCE, MOST - on_page, employers - on_page)
    if more > 0:
        st.button(say("knowledge-more", employers=more), on_click=_show_more, args=(topic,), key=f"more-{topic}")
    elif employers > on_page:
        st.caption(say("knowledge-rest", employers=employers - on_page))


def _show_more(topic: Topic) -> None:
    st.session_state[_shown(topic)] = st.session_state.get(_shown(topic), AT_ONCE) + AT_ONCE


def _shown(topic: Topic) -> str:
    return f"knowledge-shown-{topic}"


def field(topic: Topic, row: Row) -> str:
    """The key of an employer's field."""
    return f"knowledge-{topic}-{row['organisation']}"


def label(row: Row) -> str:
    """An employer and how many people it is about, as the name of its field: plain, for it is also read aloud."""
    return f"{inert(row['company'])} · {state.say().say('knowledge-people', people=row['people'])}"


def titles(row: Row) -> str:
    """A few titles of the people there, safe to show."""
    return " · ".join(inert(shorten(title, LONGEST_TITLE, placeholder="…")) for title in row["titles"])


def show_lines(lines: Sequence[str]) -> None:
    """Small lines below a field, those that say something."""
    if told := [line for line in lines if line]:
        st.caption("  \n".join(told))


def show_people(people: pl.DataFrame) -> None:
    """The first people of Profiles, each with the way to their page."""
    for one in people.head(PEOPLE).select("person_id", "position").to_dicts():
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            title = f" · {inert(shorten(one['position'], LONGEST_TITLE, placeholder='…'))}" if one["position"] else ""
            st.markdown(f"**{inert(shown_name(one['person_id']))}**{title}", width="content")
            if st.button(state.say().say("person-open"), key=f"knowledge-open-{one['person_id']}", type="tertiary"):
                open_person(one["person_id"])
    if people.height > PEOPLE:
        st.caption(state.say().say("knowledge-people-more", people=people.height - PEOPLE))
