"""Files to download that take a moment to make: made when asked for, and again when something has changed."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st
from sqlalchemy import Connection

from planner.errors import PlannerError
from planner.web import keeping, state
from planner.workspace.database import reading

PREPARED = "prepared-"


def show_file(name: str, make: Callable[[], bytes], file_name: str, mime: str, about: str = "") -> None:
    """A button that makes the file, and in its place, once it is made, one that downloads it.

    ``about`` is whom or what it tells of: of another one it is another file.
    """
    say = state.say().say
    key = (about, keeping.moment().key, len(keeping.moment().told), state.language())
    held = st.session_state.get(f"{PREPARED}{name}")
    if held and held[0] == key:
        st.download_button(
            say(f"prepared-{name}-download"),
            held[1],
            file_name,
            mime,
            on_click="ignore",
            icon=":material/download:",
            type="primary",
            key=f"download-{name}",
        )
        return
    st.button(
        say(f"prepared-{name}"),
        on_click=_prepare,
        args=(name, key, make),
        icon=":material/inventory_2:",
        key=f"prepare-{name}",
    )


def json_of(tell: Callable[[Connection], Mapping[str, Any]]) -> bytes:
    """What an export tells of the session's workspace, as JSON that people can read too."""
    with reading(keeping.workspace()) as connection:
        return (json.dumps(tell(connection), ensure_ascii=False, indent=2) + "\n").encode()


def forget_prepared() -> None:
    """Let go of the files that were made."""
    for name in [name for name in st.session_state if str(name).startswith(PREPARED)]:
        del st.session_state[name]


def _prepare(name: str, key: object, make: Callable[[], bytes]) -> None:
    try:
        st.session_state[f"{PREPARED}{name}"] = (key, make())
    except PlannerError as error:
        st.session_state[keeping.NOTICE] = error
