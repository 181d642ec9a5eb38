"""A coach's workspaces at a glance: one card a client, with numbers and no names but the client's own."""

from pathlib import Path

import streamlit as st

from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.names import shown
from planner.web.switching import begin_workspace, name_of, switch
from planner.workspace.overview import WEEKS, Glance, Numbers, glance
from planner.workspace.places import workspaces_in

KEPT = "overview"
MAX_NAME = 60
NEW = "overview-new-name"


def show_overview(paths: list[Path]) -> None:
    """The workspaces, each to be opened, and the way to begin another one."""
    say = state.say().say
    st.caption(say("overview-about"))
    for one in _glances(paths):
        _show(one)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.button(say("overview-again"), on_click=_look_again, icon=":material/refresh:", type="tertiary")
    with st.form("overview-new", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(say("overview-new-name"), max_chars=MAX_NAME, key=NEW, width=280)
        st.form_submit_button(say("overview-new"), on_click=_begin, icon=":material/create_new_folder:")


def workspaces() -> list[Path]:
    """The workspaces beside the session's own, and itself."""
    return workspaces_in(keeping.chosen_path().parent)


def _glances(paths: list[Path]) -> list[Glance]:
    """A look at each, anew only where a file has changed: it reads the whole of a file."""
    key = (tuple((path, _stamp(path)) for path in paths), state.as_of())
    return state.kept(KEPT, key, lambda: [glance(path, state.as_of()) for path in paths])


def _stamp(path: Path) -> tuple[int, int] | None:
    """Another one after every change of a file; none where another tab has just erased it."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_size


def _look_again() -> None:
    st.session_state.pop(KEPT, None)


def _show(one: Glance) -> None:
    say, is_own = state.say().say, one.path == keeping.chosen_path()
    with st.container(border=True):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            own = f" · {say('overview-own')}" if is_own else ""
            st.markdown(f"**{inert(shown(name_of(one.path, one.name)))}**{own}", width="content")
            if not is_own:
                st.button(
                    say("overview-open"),
                    on_click=switch,
                    args=(one.path,),
                    icon=":material/folder_open:",
                    key=f"open-{one.path.name}",
                )
        _show_numbers(one.numbers) if one.numbers else st.markdown(say(f"overview-{one.condition}"))


def _show_numbers(numbers: Numbers) -> None:
    say = state.say()
    st.markdown(say.say("overview-due", today=numbers.today, late=numbers.late, week=numbers.soon))
    happened = {name: getattr(numbers, name) for name in ("approaches", "replies", "conversations", "introductions")}
    st.caption(say.say("overview-happened", weeks=WEEKS, **happened))
    last = say.day(numbers.last_day, "long") if numbers.last_day else "none"
    st.caption(say.say("overview-last", day=last))


def _begin() -> None:
    name = (st.session_state[NEW] or "").strip()
    if name:
        begin_workspace(name)
