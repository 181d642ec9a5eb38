"""What the user said of the columns of their lists: kept in the session, and by the names of the columns on disk."""

from collections.abc import Sequence

import streamlit as st

from planner.errors import WorkspaceUnusable
from planner.reading.header import Said, shape_of
from planner.report import FileReport
from planner.web import keeping, state
from planner.web.inert import inert
from planner.workspace import column_maps

SAID, PROBLEM = "columns_said", "columns_problem"


def said() -> Said:
    """What holds in this session: what was remembered when it began, and what was said since."""
    if SAID not in st.session_state:
        st.session_state[SAID] = {}
        try:
            st.session_state[SAID] = column_maps.remembered(keeping.workspace())
        except WorkspaceUnusable as error:
            st.session_state[PROBLEM] = error
    known: Said = st.session_state[SAID]
    return known


def remember(fresh: Said) -> None:
    """Take the user's word, for this session and, where the disk lets us, for the next."""
    st.session_state[SAID] = {**said(), **fresh}
    try:
        column_maps.remember(keeping.workspace(), fresh)
    except WorkspaceUnusable as error:
        st.session_state[PROBLEM] = error


def forget() -> None:
    """Forget all that was ever said of columns."""
    st.session_state[SAID] = {}
    try:
        column_maps.forget(keeping.workspace())
    except WorkspaceUnusable as error:
        st.session_state[PROBLEM] = error


def show_problem() -> None:
    """Say once that the disk did not let us remember or forget."""
    problem: WorkspaceUnusable | None = st.session_state.pop(PROBLEM, None)
    if problem:
        say = state.say()
        told = f"{problem.message(say)} {problem.next_step(say)} {say.say('columns-not-remembered')}"
        st.warning(inert(told))


def show_used(files: Sequence[FileReport]) -> None:
    """Say which files were read by the user's word, and offer to forget it."""
    say = state.say()
    used = [file.name for file in files if file.header and shape_of(file.header) in said()]
    if not used:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(inert(say.say("columns-used", files=say.listing(used))), width="content")
        st.button(
            say.say("columns-forget"),
            on_click=forget,
            icon=":material/undo:",
            help=say.say("columns-forget-help"),
            key="columns_forget",
        )
