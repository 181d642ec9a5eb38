"""Import: choose files or paste a list, see what became of every row."""

from collections.abc import Hashable

import streamlit as st

from planner.pipeline import read_files, resolve_files
from planner.web import sources, state
from planner.web.import_report import show_error, show_report
from planner.web.inert import inert
from planner.web.said import said, show_problem

say = state.say().say
UPLOAD_TYPES = ["csv", "txt", "tsv", "xlsx", "vcf", "json", "zip"]


def load(key: Hashable) -> None:
    """Read the session's files, naming each step as it begins."""
    with st.status(say("import-running"), expanded=True) as status:
        status.write(say("step-reading"))
        imported = read_files(list(sources.held().values()), date_order=state.date_order(), said=said())
        if not imported.report.error:
            network = resolve_files(imported, progress=lambda step: status.write(say(f"step-{step}")))
            state.keep_network(network, key)
            status.update(label=say("import-done", people=network.report.people), state="complete", expanded=False)
        else:
            state.keep_failure(imported.report, key)
            status.update(label=say("import-failed"), state="error", expanded=False)


def use_sample() -> None:
    """Take the invented network, and go to its plan as soon as it is read."""
    sources.use_sample()
    st.session_state["after_load"] = "plan"


def show_pasting() -> None:
    """A field to paste a list into."""
    field = state.own_key("paste")
    with (
        st.expander(say("paste-title"), icon=":material/content_paste:"),
        st.form(state.own_key("paste_form"), clear_on_submit=True, border=False),
    ):
        st.text_area(
            say("paste-field"), placeholder=say("paste-example"), help=say("paste-help"), height=160, key=field
        )
        st.form_submit_button(
            say("paste-add"), on_click=lambda: sources.paste(st.session_state[field]), icon=":material/add:"
        )


def show_beside() -> None:
    """The files that the upload field does not show, each to be removed."""
    beside = sources.beside_field()
    if not beside:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(say("import-beside"), width="content")
        for at, (name, _) in beside.items():
            label = inert(say("import-remove", file=name))
            st.button(label, on_click=sources.remove, args=(at,), icon=":material/close:", key=f"remove-{at}")


st.markdown(say("import-lead"))
uploads = st.file_uploader(
    say("import-upload"),
    type=UPLOAD_TYPES,
    accept_multiple_files=True,
    help=say("import-upload-help"),
    key=sources.upload_field(),
    on_change=sources.take_uploads,
)
sources.note_field(uploads)
st.caption(say("import-upload-kinds"))
show_pasting()
show_beside()
st.caption(f":material/lock: {say('import-private')}")

key = sources.fingerprint(state.date_order(), said())
if not sources.held():
    state.forget_network()
elif key != state.network_key():
    load(key)
    if state.network() and st.session_state.pop("after_load", None):
        st.switch_page(state.page("plan"))
show_problem()

if network := state.network():
    show_report(network)
else:
    if report := state.failed():
        show_error(report)
    st.button(say("import-sample"), on_click=use_sample, icon=":material/play_circle:", help=say("import-sample-help"))
    with st.expander(say("import-how"), icon=":material/help:"):
        st.markdown(say("import-how-steps"))
