"""Going over to another workspace, or to another state of this one: nothing of the former stays in the session."""

from pathlib import Path

import streamlit as st

from planner.errors import PlannerError
from planner.web import keeping, state
from planner.workspace import documents
from planner.workspace.database import writing
from planner.workspace.opening import opened
from planner.workspace.places import FIRST, path_for


def switch(path: Path | None = None) -> None:
    """Begin anew with the workspace in ``path``, by default the one that is chosen. Names stay hidden if they are."""
    state.forget()
    if path:
        keeping.choose(path)


def begin_workspace(name: str) -> bool:
    """Make a workspace of that name beside the present one, and go over to it."""
    path = path_for(keeping.chosen_path().parent, name)
    try:
        with writing(opened(path, keeping.now())) as connection:
            documents.keep(connection, "name", name)
    except PlannerError as error:
        st.session_state[keeping.NOTICE] = error
        return False
    switch(path)
    return True


def own_name() -> str | None:
    """What the user calls the session's workspace, if anything."""
    name: str | None = keeping.moment().documents["name"].content
    return name


def name_of(path: Path, name: str | None) -> str:
    """A workspace's name: the user's own word, else that of its file."""
    return name or (state.say().say("yours-first") if path.name == FIRST else path.stem.replace("-", " "))
