"""Where the user's data is, what it is called, how to take it along, and how to erase it."""

from pathlib import Path

import streamlit as st

from planner.errors import PlannerError
from planner.web import keeping, state
from planner.web.backup_copies import MEGABYTE
from planner.web.names import is_obscured, shown
from planner.web.person_data import show_copies
from planner.web.prepared import json_of, show_file
from planner.web.switching import name_of, own_name, switch
from planner.workspace.erasing import erase_everything
from planner.workspace.exporting import everything
from planner.workspace.places import path_of

SWITCH, NAME, TYPED = "obscure_switch", "workspace_name", "workspace_erase_name"
MAX_NAME = 60


def show_obscure() -> None:
    """The switch that hides names while somebody else looks at the screen; it holds on every page."""
    say = state.say().say
    st.toggle(say("obscure"), value=is_obscured(), key=SWITCH, on_change=_keep_obscured, help=say("obscure-about"))


def _keep_obscured() -> None:
    st.session_state[state.OBSCURED] = st.session_state[SWITCH]


def show_place(path: Path) -> None:
    """What the workspace is called, where its file is and how large."""
    say = state.say().say
    with st.form("workspace-name", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            say("yours-name"),
            shown(name_of(path, own_name())),
            max_chars=MAX_NAME,
            disabled=is_obscured(),
            key=f"{NAME}-{is_obscured()}",
            width=280,
        )
        st.form_submit_button(say("yours-rename"), on_click=_rename, disabled=is_obscured(), icon=":material/edit:")
    st.markdown(say("yours-place", size=round(path.stat().st_size / MEGABYTE, 1)))
    st.code("…" if is_obscured() else str(path), language=None, wrap_lines=True)
    st.caption(say("yours-place-about"))


def _rename() -> None:
    name = (st.session_state[f"{NAME}-False"] or "").strip()
    if name:
        keeping.keep_document("name", name, keeping.moment().documents["name"].version)


def show_export() -> None:
    """Everything as one file that people and other programs can read."""
    say = state.say().say
    st.caption(say("export-about"))
    show_file(
        "everything", lambda: json_of(everything), f"{say('export-file')}-{state.as_of()}.json", "application/json"
    )


def show_erase(path: Path) -> None:
    """Erase everything; the name has to be typed, for nothing brings it back."""
    say, name = state.say().say, name_of(path, own_name())
    st.caption(say("yours-erase-about"))
    with st.popover(say("yours-erase"), icon=":material/delete_forever:", key="workspace_erase"):
        st.markdown(say("yours-erase-means"))
        show_copies()
        with st.form("workspace-erase-form", border=False):
            typed = st.text_input(say("yours-erase-type"), placeholder=shown(name), key=TYPED)
            sent = st.form_submit_button(say("yours-erase-confirm"), type="primary", icon=":material/delete_forever:")
        if sent and _is_same(typed, name):
            _erase(path)
        elif sent:
            st.warning(say("yours-erase-otherwise"))


def _is_same(typed: str | None, name: str) -> bool:
    return " ".join((typed or "").split()).casefold() == " ".join(name.split()).casefold()


def _erase(path: Path) -> None:
    """Erase, forget all of it in this session too, and begin where everybody begins."""
    try:
        erase_everything(path)
    except PlannerError as error:
        st.session_state[keeping.NOTICE] = error
        st.rerun()
    switch(path_of(None))
    st.switch_page(state.page("import"))
