"""Everything that is kept on one person: to download, and to erase."""

import streamlit as st

from planner.errors import PlannerError
from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.names import is_obscured, shown_name
from planner.web.prepared import forget_prepared, json_of, show_file
from planner.workspace.database import reading
from planner.workspace.erasing import erase_person
from planner.workspace.exporting import of_person
from planner.workspace.schema import copies
from planner.workspace.sealing import rows_of

DERIVED = (
    state.NETWORK,
    state.NETWORK_KEY,
    "measured",
    "ranked",
    "plan",
    "person",
    "question_places",
    "giving",
    "signs",
)
"""What the session has worked out, with the person in it."""


def show_person_data(person_id: str) -> None:
    """The file to download, and the way to erase the person."""
    say = state.say().say
    st.caption(say("person-data-about"))
    if is_obscured():
        st.caption(say("person-data-hidden"))
    else:
        file = f"{say('person-file')}-{state.as_of().isoformat()}.json"
        show_file(
            "person", lambda: json_of(lambda told: of_person(told, person_id)), file, "application/json", person_id
        )
    if keeping.workspace().read_only:
        return
    with st.popover(say("person-erase"), icon=":material/delete_forever:", key=f"erase-{person_id}"):
        st.markdown(inert(say("person-erase-title", name=shown_name(person_id))))
        st.markdown(say("person-erase-about"))
        show_copies()
        if st.button(say("person-erase-confirm"), type="primary", key=f"erase-confirm-{person_id}"):
            _erase(person_id)


def show_copies() -> None:
    """The copies written elsewhere, which erasing does not reach."""
    say = state.say().say
    with reading(keeping.workspace()) as connection:
        paths = [row["path"] for row in rows_of(connection, copies)]
    if paths:
        st.markdown(say("copies-elsewhere"))
        st.markdown("\n".join(f"- {'…' if is_obscured() else inert(path)}" for path in paths))
    st.caption(say("copies-downloaded"))


def _erase(person_id: str) -> None:
    """Erase, let go of what the session has worked out, and go on to what is to be done today."""
    try:
        erase_person(keeping.workspace(), person_id, keeping.now())
    except PlannerError as error:
        st.session_state[keeping.NOTICE] = error
        st.rerun()
    for name in [name for name in st.session_state if name in DERIVED or person_id in str(name)]:
        del st.session_state[name]
    forget_prepared()
    keeping.look()
    st.switch_page(state.page("today"))
