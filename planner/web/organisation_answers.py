"""The user's word on employers: kept all at once, told what it brought, looked at and taken back."""

from collections.abc import Mapping

import streamlit as st

from planner.pipeline import Network
from planner.profiling.coverage import Coverage, Topic, coverage
from planner.web import keeping, state
from planner.web.answers_form import show_with_way_back
from planner.web.inert import inert
from planner.web.story import answer_name
from planner.workspace.answers import organisation_subject, organisations_answered
from planner.workspace.history import Entry

TOPICS: tuple[Topic, ...] = ("sector", "place")
KEPT = "knowledge-kept-"


def known(network: Network) -> Coverage:
    """How much is known of the network now."""
    return state.kept("coverage", state.network_key(), lambda: coverage(network.profiles))


def known_of(network: Network, topic: Topic) -> int:
    """Of how many people the fact is known."""
    return known(network).sector if topic == "sector" else known(network).place


def keep(topic: Topic, told: Mapping[str, str]) -> None:
    """Keep what was told of each employer, all or nothing; the next run says what it brought."""
    network = state.network()
    before = known_of(network, topic) if network else 0
    if not told or keeping.decide([_entry(company, topic, value) for company, value in told.items()]):
        st.session_state[KEPT + topic] = before if told else None


def show_kept(topic: Topic, network: Network) -> None:
    """Once, what the answers just kept have brought; or that there were none."""
    if KEPT + topic not in st.session_state:
        return
    say, before = state.say().say, st.session_state.pop(KEPT + topic)
    if before is None:
        st.info(say("knowledge-nothing-said"))
    else:
        st.success(say(f"knowledge-saved-{topic}", more=known_of(network, topic) - before))


def show_given() -> None:
    """What the user has said of employers, the latest first, each with the way to take it back."""
    say, given = state.say().say, organisations_answered(keeping.moment().standings)
    answers = [(name, topic, now.answers[topic]) for name, now in given.items() for topic in TOPICS
               if topic in now.answers]  # fmt: skip
    if not answers:
        return
    with st.expander(say("knowledge-given-title"), icon=":material/fact_check:", key="knowledge-given"):
        st.caption(say("knowledge-given-about"))
        for name, topic, value in answers:
            _show_given(name, topic, value)


def _show_given(name: str, topic: Topic, value: str) -> None:
    say = state.say().say
    told = say("knowledge-given", topic=say(f"answer-{topic}"), value=answer_name(topic, value))
    show_with_way_back(f"**{inert(name)}** · {inert(told)}", _entry(name, topic, None))


def _entry(name: str, topic: Topic, value: str | None) -> Entry:
    return Entry(subject=organisation_subject(name), kind="answer", topic=topic, value=value, day=state.as_of())
