"""Who may be whom: the pairs of matching as questions, those near the plan first, without what was answered since."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import polars as pl
import streamlit as st

from planner.matching.clusters import Apart
from planner.web import keeping, state
from planner.workspace.people import apart_pairs

LATER, ANSWERED = "questions_later", "questions_answered"
LAST = 1 << 62
"""The place of people who have none."""
Key = tuple[str, ...]


class Candidate(NamedTuple):
    """Somebody who may be the person asked about, and what speaks for it and against it (codes)."""

    person: str
    probability: float
    reasons: tuple[str, ...]


class Question(NamedTuple):
    """Which of the candidates is this person? The likeliest comes first."""

    person: str
    candidates: tuple[Candidate, ...]

    @property
    def key(self) -> Key:
        """Whom it is about, in any order: by this the question is known again."""
        return tuple(sorted((self.person, *(one.person for one in self.candidates))))


def questions(review: pl.DataFrame, places: Mapping[str, int]) -> list[Question]:
    """The cards of a Review as questions, in the order in which to ask: by the best place of anybody in it."""
    cards: defaultdict[int, list[tuple[str, str, float, Sequence[str]]]] = defaultdict(list)
    for a, b, probability, reasons, card in review.select("a", "b", "probability", "reasons", "card").iter_rows():
        cards[card].append((a, b, probability, reasons))
    asked = [_question(pairs, places) for pairs in cards.values()]
    return sorted(asked, key=lambda one: (_place(one, places), -one.candidates[0].probability, one.key))


def _question(pairs: Sequence[tuple[str, str, float, Sequence[str]]], places: Mapping[str, int]) -> Question:
    """One card; of a single pair the one with the better place is asked about."""
    common = set.intersection(*({a, b} for a, b, *_ in pairs))
    person = min(common, key=lambda one: (places.get(one, LAST), one))
    found = [Candidate(b if a == person else a, probability, tuple(why)) for a, b, probability, why in pairs]
    return Question(person, tuple(sorted(found, key=lambda one: (-one.probability, one.person))))


def _place(question: Question, places: Mapping[str, int]) -> int:
    return min(places.get(person, LAST) for person in question.key)


def still_asked(review: pl.DataFrame, canonical: Mapping[str, str], apart: Apart) -> pl.DataFrame:
    """Review without the pairs that were answered since; who became one stands under the id that stayed."""
    now = review.with_columns(pl.col("a", "b").replace(dict(canonical)))
    answered = sorted({"|".join(sorted(pair)) for pair in apart})
    pair = pl.concat_list("a", "b").list.sort().list.join("|")
    return now.filter((pl.col("a") != pl.col("b")) & ~pair.is_in(answered)).unique(
        pair.alias("pair"), keep="first", maintain_order=True
    )


def open_questions(review: pl.DataFrame, places: Mapping[str, int]) -> list[Question]:
    """The questions without an answer, those put off in this session last."""
    asked = questions(_still_asked_now(review), places)
    later: list[Key] = st.session_state.get(LATER, [])
    order = {key: at for at, key in enumerate(later, start=1)}
    return sorted(asked, key=lambda one: order.get(one.key, 0))


def count_open() -> int:
    """How many questions wait, as far as this session has looked at its network."""
    network = state.network_as_read()
    return _still_asked_now(network.resolved.review)["card"].n_unique() if network else 0


def _still_asked_now(review: pl.DataFrame) -> pl.DataFrame:
    moment = keeping.moment()
    return still_asked(review, moment.canonical, apart_pairs(moment.told, moment.canonical))


def put_off(key: Key) -> None:
    """Ask this one last."""
    later: list[Key] = st.session_state.get(LATER, [])
    st.session_state[LATER] = [*(one for one in later if one != key), key]


def is_put_off(question: Question) -> bool:
    """Whether the user wanted to answer it later."""
    return question.key in st.session_state.get(LATER, [])


def note_answered(key: Key) -> None:
    """Count a question as answered in this session."""
    st.session_state[ANSWERED] = {*st.session_state.get(ANSWERED, set()), key}


def answered(asked: Sequence[Question]) -> int:
    """How many questions were answered in this session, without those asked again since."""
    return len(st.session_state.get(ANSWERED, set()) - {question.key for question in asked})


def places() -> Mapping[str, int]:
    """The place of everybody in the plan and, below it, by score; nobody's as long as there is no target.

    As it was when the target was said: the order of questions should not wait for a new one after each answer.
    """
    if not state.target().parts[:-2]:
        return {}
    key = (state.target(), state.settings(), state.as_of(), keeping.moment().key.read)
    return state.kept("question_places", key, _places)


def _places() -> Mapping[str, int]:
    planned = [item.person_id for item in state.plan().items]
    everybody = state.ranked()["person_id"].to_list()
    return {person: place for place, person in enumerate(dict.fromkeys([*planned, *everybody]))}
