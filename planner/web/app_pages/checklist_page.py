"""Checklist: the plan as files, and what they say."""

import streamlit as st

from planner.checklist import checklist_bytes
from planner.web import state
from planner.web.checklist_preview import show_preview
from planner.web.ticked import show_reading_back

say = state.say().say
FILES = (("csv", "spreadsheet", "text/csv"), ("md", "read", "text/markdown"), ("json", "data", "application/json"))

if state.network() is None:
    st.info(say("checklist-nothing"))
    if st.button(say("target-to-import"), type="primary", icon=":material/upload_file:"):
        st.switch_page(state.page("import"))
    st.stop()

plan = state.plan()
st.markdown(say("checklist-lead"))
semicolon = st.toggle(
    say("checklist-semicolon"), value=state.language() == "it", key="semicolon", persist_state="session"
)
for column, (form, name, mime) in zip(st.columns(len(FILES)), FILES, strict=True):
    with column.container(border=True, height="stretch"):
        st.markdown(f"**{say(f'checklist-{name}')}**")
        st.caption(say(f"checklist-{name}-about"))
        st.download_button(
            say(f"checklist-download-{form}"),
            checklist_bytes(plan, form, state.say(), semicolon=semicolon),
            f"{say('checklist-file')}-{plan.as_of.isoformat()}.{form}",
            mime,
            on_click="ignore",
            icon=":material/download:",
            type="primary" if form == "csv" else "secondary",
        )
show_reading_back()
show_preview(plan)
