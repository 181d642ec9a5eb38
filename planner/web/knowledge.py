"""How much is known of the network, which few answers would tell most, and whom to ask about one by one."""

import streamlit as st

from planner.pipeline import Network
from planner.profiling.coverage import most_telling, people_to_ask
from planner.web import state
from planner.web.employers import MOST, asked, show_people
from planner.web.inert import inert
from planner.web.organisation_answers import known

FACTS = ("function", "seniority", "sector", "place")
TELLING = 3
"""So many of the most telling questions are named."""
FACT_WIDTH = 150
"""Pixels: four facts side by side on a wide screen, two on a phone."""
PERCENT = 100


def show_coverage(network: Network) -> None:
    """Of how many people each fact is known, and why some of it never stands in a file."""
    say, found = state.say().say, known(network)
    with st.grid(len(FACTS), min_column_width=FACT_WIDTH):
        for fact in FACTS:
            count: int = getattr(found, fact)
            st.metric(
                say(f"knowledge-{fact}"),
                say("knowledge-share", percent=_percent(count, found.people)),
                say("knowledge-of", known=count, people=found.people),
                delta_color="off",
                delta_arrow="off",
                border=True,
            )
    st.caption(say("knowledge-honest"))


def _percent(count: int, people: int) -> int:
    """Rounded down: all of it only where nobody is missing."""
    return PERCENT * count // people if people else 0


def show_most_telling(network: Network) -> None:
    """The questions whose answers tell most; or that there is none left."""
    say, people = state.say().say, network.profiles.height
    questions = state.kept("most_telling", state.network_key(), lambda: most_telling(network.profiles, TELLING))
    if questions:
        st.subheader(say("knowledge-telling"), anchor=False)
        told = [
            say(f"knowledge-telling-{one.topic}", company=one.company, people=one.people,
                percent=_percent(one.people, people))
            for one in questions
        ]  # fmt: skip
        st.markdown("\n".join(f"- {inert(line)}" for line in told))
    elif people_to_ask(network.profiles).is_empty():
        st.success(say("knowledge-nothing-to-ask"))


def show_people_without_employer(network: Network) -> None:
    """Those of whom only the user can say where they are, each with the way to their page."""
    say = state.say().say
    people = state.kept("people_to_ask", state.network_key(), lambda: people_to_ask(network.profiles))
    if people.is_empty():
        return
    st.subheader(say("knowledge-people-title"), anchor=False)
    st.caption(say("knowledge-people-about"))
    show_people(people)


def show_way_to_knowledge() -> None:
    """On the import's page: of how many people the sector is known, what a few answers bring, and the way there."""
    say, network = state.say().say, state.network()
    if network is None:
        return
    unknown = asked(network, "sector").head(MOST)
    if unknown.is_empty():
        return
    found, more = known(network), int(unknown["people"].sum())
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        told = say("knowledge-hint", known=found.sector, people=found.people, employers=unknown.height, more=more)
        st.markdown(inert(told), width="content")
        if st.button(say("knowledge-hint-go"), icon=":material/school:", type="tertiary", key="to-knowledge"):
            st.switch_page(state.page("knowledge"))
