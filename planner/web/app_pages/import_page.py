"""Import: choose files, see what became of every row."""

import streamlit as st

from planner.pipeline import read_files, resolve_files
from planner.reading import NamedBytes
from planner.samples import CONTACTS, TARGET, sample
from planner.target_file import read_target
from planner.web import state
from planner.web.import_report import show_error, show_report
from planner.web.uploads import fingerprint, named_bytes

say = state.say().say
UPLOAD_TYPES = ["csv", "txt", "tsv", "xlsx"]


def load(files: list[NamedBytes], key: tuple[object, ...]) -> None:
    """Read files into the session, naming each step as it begins."""
    with st.status(say("import-running"), expanded=True) as status:
        status.write(say("step-reading"))
        imported = read_files(files, date_order=state.date_order())
        if not imported.report.error:
            network = resolve_files(imported, progress=lambda step: status.write(say(f"step-{step}")))
            state.keep_network(network, key)
            status.update(label=say("import-done", people=network.report.people), state="complete", expanded=False)
        else:
            status.update(label=say("import-failed"), state="error", expanded=False)
    if imported.report.error:
        show_error(imported.report)


def use_sample() -> None:
    """Take the invented network and what its owner aims at."""
    state.forget()
    state.keep_files([(name, sample(name).read_bytes()) for name in CONTACTS])
    state.keep_target(read_target(sample(TARGET)))
    st.session_state["after_load"] = "plan"


st.markdown(say("import-lead"))
uploads = st.file_uploader(
    say("import-upload"),
    type=UPLOAD_TYPES,
    accept_multiple_files=True,
    help=say("import-upload-help"),
    key=state.upload_key(),
)
st.caption(f":material/lock: {say('import-private')}")
if uploads:
    state.keep_files(named_bytes(uploads))

files = state.files()
key = fingerprint(files, state.date_order())
if files and key != state.network_key():
    load(files, key)
    if state.network() and st.session_state.pop("after_load", None):
        st.switch_page(state.page("plan"))

network = state.network()
if network:
    show_report(network)
else:
    st.button(say("import-sample"), on_click=use_sample, icon=":material/play_circle:", help=say("import-sample-help"))
    with st.expander(say("import-how"), icon=":material/help:"):
        st.markdown(say("import-how-steps"))
