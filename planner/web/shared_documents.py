"""Target and settings as this session holds them: documents of the workspace, which other tabs may change as well.

A field that was changed here wins over what another tab has saved only by the user's word.
"""

from typing import Any, NamedTuple

import streamlit as st
from pydantic import BaseModel

from planner.web import keeping

ROUNDS = "document_rounds"


class Held(NamedTuple):
    """A document and the version it was taken from.

    ``is_unsaved``: another tab or program has changed the document, and what was said here waits for a word on that.
    """

    value: Any
    version: int
    is_unsaved: bool = False


def held(name: str, model: type[BaseModel]) -> Held:
    """The document as this session holds it, taken from the workspace at first."""
    if name not in st.session_state:
        content, version = keeping.moment().documents[name]
        st.session_state[name] = Held(model(**content) if content else model(), version)
    found: Held = st.session_state[name]
    return found


def keep(name: str, value: BaseModel) -> None:
    """Keep a changed document, unless it was changed elsewhere: then this one waits, and the user is asked."""
    before = held(name, type(value))
    if value == before.value:
        if is_outdated(name) and not before.is_unsaved:
            use_saved(name)
            st.rerun()
        return
    written = keeping.keep_document(name, value.model_dump(mode="json"), before.version)
    version = keeping.moment().documents[name].version if written else before.version
    st.session_state[name] = Held(value, version, is_unsaved=not written)
    if not written:
        st.rerun()  # the notice stands above the page


def take_over(names: tuple[str, ...]) -> None:
    """Take over what another tab or program has said, where nothing waits here."""
    for name in names:
        if is_outdated(name) and not st.session_state[name].is_unsaved:
            use_saved(name)


def unsaved(names: tuple[str, ...]) -> list[str]:
    """The documents that were changed both here and elsewhere."""
    return [name for name in names if name in st.session_state and st.session_state[name].is_unsaved]


def use_saved(name: str) -> None:
    """Take the document as the workspace has it; its fields begin anew."""
    st.session_state.pop(name, None)
    begin_anew(name)


def use_mine(name: str) -> None:
    """Keep the document as this session has it, in the place of the other."""
    mine = st.session_state[name].value
    if keeping.keep_document(name, mine.model_dump(mode="json")):
        st.session_state[name] = Held(mine, keeping.moment().documents[name].version)


def is_outdated(name: str) -> bool:
    """Whether another tab or program has changed the document since this session took it."""
    return name in st.session_state and st.session_state[name].version != keeping.moment().documents[name].version


def begin_anew(name: str) -> None:
    """Let the fields of a document begin again from what it says now."""
    rounds = st.session_state.get(ROUNDS, {})
    st.session_state[ROUNDS] = {**rounds, name: rounds.get(name, 0) + 1}


def round_of(name: str) -> int:
    """How often the fields of a document have begun anew; part of their keys."""
    rounds: dict[str, int] = st.session_state.get(ROUNDS, {})
    return rounds.get(name, 0)
