"""The way back of a checklist: the ticked file is read into the history, and what came of it is told."""

import streamlit as st

from planner.errors import NotPeople, PlannerError
from planner.report import FileReport
from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.notices import told
from planner.workspace.ticks import ReadBack, read_back

RESULT, FIELD = "ticked_result", "ticked_file"
MOST_REMARKS = 20


def show_reading_back() -> None:
    """A field for the ticked checklist, and what was read from it."""
    say = state.say().say
    with st.container(border=True):
        st.subheader(say("ticks-title"), anchor=False)
        st.caption(say("ticks-help"))
        st.file_uploader(
            say("ticks-title"),
            type=["csv", "xlsx"],
            key=state.own_key(FIELD),
            on_change=_read,
            label_visibility="collapsed",
        )
        _show_result()


def _read() -> None:
    upload = st.session_state[state.own_key(FIELD)]
    if upload is None:
        st.session_state.pop(RESULT, None)
        return
    try:
        st.session_state[RESULT] = read_back(keeping.workspace(), upload.name, upload.getvalue(), state.as_of())
    except PlannerError as error:
        st.session_state[RESULT] = error
    keeping.look()


def _show_result() -> None:
    result: ReadBack | PlannerError | None = st.session_state.get(RESULT)
    if isinstance(result, PlannerError):
        st.error(told(result))
    elif result is not None:
        _show_read(result)


def _show_read(result: ReadBack) -> None:
    say = state.say()
    st.success(result.told(say))
    if result.unchanged:
        st.caption(say.say("ticks-unchanged", count=result.unchanged))
    if result.remarks:
        lines = [f"- {inert(say.say(f'tick-{code}', row=row))}" for code, row in result.remarks[:MOST_REMARKS]]
        st.warning("\n".join([say.say("ticks-remarks"), "", *lines]))


def is_checklist(file: FileReport) -> bool:
    """Whether a file of an import is a checklist of ours, which is read back and not imported."""
    return file.kind == "checklist" or (isinstance(file.error, NotPeople) and file.error.facts["kind"] == "checklist")


def offer_reading_back() -> None:
    """Say where a checklist among the chosen files belongs."""
    read = state.last_import()
    if read is None or not any(is_checklist(file) for file in read.report.files):
        return
    st.info(state.say().say("ticks-elsewhere"))
    if st.button(state.say().say("ticks-go"), icon=":material/checklist:"):
        st.switch_page(state.page("checklist"))
