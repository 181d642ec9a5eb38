"""What could be given to a person, and what to mind with somebody in another country: for the person's page."""

from collections.abc import Sequence

import polars as pl
import streamlit as st

from planner.planning.culture import care_of
from planner.planning.giving import Gift, gifts
from planner.planning.giving_facts import Giving, giving_facts
from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.names import is_obscured
from planner.workspace.agenda import new_roles
from planner.workspace.recalling import standings_frame

GIVING = "giving"


def show_giving(person_id: str) -> None:
    """What could be given, each with the fact behind it; nothing while names are hidden, for it may name others."""
    found = [] if is_obscured() else gifts_of([person_id]).get(person_id)
    if not found:
        return
    say = state.say().say
    with st.expander(say("giving-title"), icon=":material/volunteer_activism:"):
        st.caption(say("giving-about"))
        st.markdown("\n".join(told_gift(gift.text, gift.why) for gift in found))


def told_gift(text: str, why: str) -> str:
    """Something to give as a line of a list, with its reason."""
    return f"- {inert(text)}" + (f"  \n  :gray[{inert(why)}]" if why else "")


def gifts_of(people: Sequence[str]) -> dict[str, list[Gift]]:
    """What could be given to each of some people of the network, what fits best first."""
    rows = state.ranked().filter(pl.col("person_id").is_in(people)).to_dicts()
    giving = state.kept(
        GIVING,
        (tuple(people), state.network_key(), state.target(), state.settings(), state.as_of(), _told()),
        lambda: _giving([row["person_id"] for row in rows]),
    )
    return {row["person_id"]: gifts(row, giving, state.say()) for row in rows}


def _giving(people: Sequence[str]) -> Giving:
    moment = keeping.moment()
    news, standings = new_roles(moment.news, state.as_of()), standings_frame(moment.standings)
    return giving_facts(state.ranked(), people, state.target().offers, news, standings)


def _told() -> int:
    return len(keeping.moment().told)


def show_care(person_id: str) -> None:
    """What to mind today with somebody who is known to be in another country."""
    network = state.network()
    people = network.profiles.filter(pl.col("person_id") == person_id).to_dicts() if network else []
    told = [line for row in people for line in care_of(row, state.as_of(), state.settings(), state.say())]
    show_lines_of_care(told)


def show_lines_of_care(told: Sequence[str]) -> None:
    """Each in a line of its own, with a sign that it is about somewhere else."""
    if told:
        st.markdown("  \n".join(f":material/public: {inert(line)}" for line in told))
