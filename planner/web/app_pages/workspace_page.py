"""Your data: where it is, copies of it, hiding names, erasing; and several workspaces at a glance."""

import streamlit as st

from planner.web import keeping, state
from planner.web.backup_copies import DONE, show_backups
from planner.web.changes import show_lists
from planner.web.overview import show_overview, workspaces
from planner.web.switching import switch
from planner.web.your_data import show_erase, show_export, show_obscure, show_place

say = state.say().say

# A box of its own: what comes and goes in it must not fold up what is open below.
with st.container():
    if done := st.session_state.pop(DONE, None):
        st.success(say(done))
show_obscure()

if keeping.in_memory():
    st.info(say("yours-in-memory"))
    show_lists()
    show_export()
    st.button(say("yours-open"), on_click=switch, icon=":material/folder_open:")
    st.stop()

path, paths = keeping.chosen_path(), workspaces()
with st.container():
    if len(paths) > 1:
        st.subheader(say("overview-title"), anchor=False)
        show_overview(paths)

st.subheader(say("yours-title"), anchor=False)
show_place(path)
show_lists()
with st.expander(say("backups-title"), icon=":material/backup:"):
    show_backups(path)
with st.expander(say("export-title"), icon=":material/download:"):
    show_export()
with st.expander(say("yours-erase-title"), icon=":material/delete_forever:"):
    show_erase(path)
if len(paths) <= 1:
    with st.expander(say("overview-fold"), icon=":material/groups:"):
        show_overview(paths)
