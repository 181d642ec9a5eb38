"""Questions on who may be whom, side by side: the user decides, now or later, with buttons or keys."""

from collections.abc import Mapping, Sequence
from typing import Literal

import streamlit as st

from planner.pipeline import Network
from planner.web import keeping, state
from planner.web.due import open_person
from planner.web.inert import inert
from planner.web.known_of import Row, block, facts, known_of
from planner.web.names import shown
from planner.web.questions import (
    Candidate,
    Question,
    answered,
    count_open,
    is_put_off,
    note_answered,
    open_questions,
    places,
    put_off,
)
from planner.web.sureness import evidence, sure
from planner.workspace.history import Entry

AT_ONCE = 5
"""So many questions stand on the page at a time."""
MOST_KEYS = 9
"""So many candidates have a number as their key."""
Word = Literal["same", "apart"]


def show_questions(network: Network) -> None:
    """The first questions; each answer brings the next one."""
    say = state.say()
    asked = open_questions(network.resolved.review, places())
    if not asked:
        st.info(say.say("duplicates-all-decided" if answered(asked) else "duplicates-none"))
        return
    _show_progress(asked)
    now = asked[:AT_ONCE]
    known = known_of(network, (person for question in now for person in question.key))
    for at, question in enumerate(now):
        _show(question, known, has_keys=at == 0)
    if len(asked) > len(now):
        st.caption(say.say("duplicates-waiting", cards=len(asked) - len(now)))


def _show_progress(asked: Sequence[Question]) -> None:
    say, done = state.say(), answered(asked)
    told = [say.say("duplicates-progress", at=done + 1, all=done + len(asked))]
    if later := sum(map(is_put_off, asked)):
        told.append(say.say("duplicates-put-off", cards=later))
    st.markdown(f"**{inert(told[0])}**  \n{inert(' '.join(told[1:]))}")
    st.caption(say.say("duplicates-keys" if len(asked[0].candidates) == 1 else "duplicates-keys-which"))


def _show(question: Question, known: Mapping[str, Row], *, has_keys: bool) -> None:
    """The person asked about, and beside them each candidate with the buttons to decide."""
    say, several = state.say(), len(question.candidates) > 1
    name = shown(known[question.person]["full_name"])
    with st.container(border=True, key=f"question-{'-'.join(question.key)}"):
        st.markdown(f"**{inert(say.say('duplicates-which', name=name) if several else say.say('duplicates-is-one'))}**")
        first, *others = st.columns(len(question.candidates) + 1)
        with first:
            _show_person(question, question.person, known)
        for number, (column, candidate) in enumerate(zip(others, question.candidates, strict=True), start=1):
            with column:
                _show_person(question, candidate.person, known, f"{number} · " if several else "")
                _show_evidence(candidate)
                _show_answers(question, candidate, _key_of(number, several=several) if has_keys else None)
        _show_rest(question, has_keys=has_keys)


def _show_person(question: Question, person: str, known: Mapping[str, Row], number: str = "") -> None:
    one = known[person]
    st.markdown(block([f"**{number}{inert(shown(one['full_name']))}**", *facts(one)]))
    key = f"question-open-{'-'.join(question.key)}-{person}"  # somebody may stand in several questions
    if st.button(state.say().say("person-open"), key=key, type="tertiary"):
        open_person(person)


def _show_evidence(candidate: Candidate) -> None:
    say = state.say()
    st.markdown(f"**{sure(candidate.probability, say)}**")
    st.caption(block(evidence(candidate.reasons, say)))


def _key_of(number: int, *, several: bool) -> str | None:
    """The key that says "the same person" of a candidate."""
    if not several:
        return "S"
    return str(number) if number <= MOST_KEYS else None


def _show_answers(question: Question, candidate: Candidate, key: str | None) -> None:
    say, is_only = state.say(), len(question.candidates) == 1
    with st.container(horizontal=True, gap="small"):
        st.button(
            say.say("duplicates-same"),
            on_click=_decide,
            args=("same", question, [candidate]),
            icon=":material/merge:",
            type="primary" if key in {"S", "1"} else "secondary",
            shortcut=key,
            key=f"same-{question.person}-{candidate.person}",
        )
        st.button(
            say.say("duplicates-apart"),
            on_click=_decide,
            args=("apart", question, [candidate]),
            icon=":material/call_split:",
            shortcut="D" if key and is_only else None,
            key=f"apart-{question.person}-{candidate.person}",
        )


def _show_rest(question: Question, *, has_keys: bool) -> None:
    """None of them, or not now."""
    say, name = state.say(), "-".join(question.key)
    with st.container(horizontal=True, gap="small"):
        if len(question.candidates) > 1:
            st.button(
                say.say("duplicates-none-of-these"),
                on_click=_decide,
                args=("apart", question, question.candidates),
                icon=":material/call_split:",
                shortcut="D" if has_keys else None,
                key=f"none-{name}",
            )
        st.button(
            say.say("duplicates-later"),
            on_click=put_off,
            args=(question.key,),
            icon=":material/schedule:",
            type="tertiary",
            shortcut="L" if has_keys else None,
            key=f"later-{name}",
        )


def _decide(word: Word, question: Question, candidates: Sequence[Candidate]) -> None:
    """Record the user's word on the person and these candidates."""
    day = state.as_of()
    entries = [Entry(subject=question.person, kind=word, value=one.person, day=day) for one in candidates]
    is_whole = word == "same" or len(candidates) == len(question.candidates)
    if keeping.decide(entries) and is_whole:
        note_answered(question.key)


def show_way_to_questions() -> None:
    """On another page: how many questions wait, and the way there."""
    if state.network() is None or not (waiting := count_open()):
        return
    label = state.say().say("import-review", cards=waiting)
    if st.button(label, icon=":material/people:", type="tertiary", key="to-duplicates"):
        st.switch_page(state.page("duplicates"))
