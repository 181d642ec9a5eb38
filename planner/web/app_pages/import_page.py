"""Import: choose files or paste a list, see what became of every row."""

from collections.abc import Hashable

import streamlit as st

from planner.errors import NetworkUnlike, WorkspaceUnusable
from planner.matching import resolve
from planner.pipeline import Imported, read_files
from planner.report import Report
from planner.web import keeping, sources, state
from planner.web.changes import show_changes, show_lists, show_unlike
from planner.web.import_report import show_error, show_report
from planner.web.inert import inert
from planner.web.said import said, show_problem
from planner.web.ticked import offer_reading_back

say = state.say().say
UPLOAD_TYPES = ["csv", "txt", "tsv", "xlsx", "vcf", "json", "zip"]


def load(key: Hashable) -> None:
    """Read the session's files, naming each step as it begins."""
    with st.status(say("import-running"), expanded=True) as status:
        status.write(say("step-reading"))
        imported = read_files(list(sources.held().values()), date_order=state.date_order(), said=said())
        if imported.report.error and not imported.touches.height:
            state.keep_import(state.Import(key, imported.report, imported.rejects))
            status.update(label=say("import-failed"), state="error", expanded=False)
            return
        status.write(say("step-matching"))
        report = imported.report.resolved(resolve(imported.contacts)) if imported.contacts.height else imported.report
        status.write(say("step-keeping"))
        kept = bring(imported, report, key)
        if kept:
            status.update(label=say("import-done", people=report.people), state="complete", expanded=False)
        else:
            status.update(label=say("import-waiting"), state="error", expanded=False)


def bring(imported: Imported, report: Report, key: Hashable) -> bool:
    """Bring what was read into the workspace, unless the user has to be asked or the disk does not let us."""
    try:
        brought = keeping.bring(imported, also_unlike=sources.is_wanted(key))
    except NetworkUnlike as unlike:
        state.keep_import(state.Import(key, report, imported.rejects, unlike=unlike))
        return False
    except WorkspaceUnusable as error:
        state.keep_import(state.Import(key, report.model_copy(update={"error": error}), imported.rejects))
        return False
    state.keep_import(state.Import(key, report, imported.rejects, brought))
    return True


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
    """The files that the upload field does not show and that could not be read, each to be removed."""
    read = state.last_import()
    refused = {file.name for file in read.report.files if file.error} if read else set()
    beside = {at: file for at, file in sources.beside_field().items() if file[0] in refused}
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
not_read = st.container()
st.caption(f":material/lock: {say('import-private')}")

key = (sources.fingerprint(state.date_order(), said()), str(keeping.workspace().url))
read = state.last_import()
if not sources.held():
    state.forget_import()
elif read is None or key != read.key:
    load(key)
    if st.session_state.pop("after_load", None):
        st.switch_page(state.page("plan"))
show_problem()
with not_read:
    show_beside()

read = state.last_import()
offer_reading_back()
if read and read.unlike:
    show_unlike(read, key)
elif read and read.report.error:
    show_error(read.report)
elif read:
    show_changes(read)
    show_report(read)
show_lists()
if not keeping.moment().cards:
    st.button(say("import-sample"), on_click=use_sample, icon=":material/play_circle:", help=say("import-sample-help"))
    with st.expander(say("import-how"), icon=":material/help:"):
        st.markdown(say("import-how-steps"))
