"""Possible duplicates: who may be one person, and whom the program put together by itself."""

import streamlit as st

from planner.web import state
from planner.web.duplicates import show_questions
from planner.web.merged_people import show_merged
from planner.web.news import show_last_decision

say = state.say().say
network = state.network_as_read() or state.network()

if network is None:
    st.info(say("duplicates-nobody"))
    if st.button(say("target-to-import"), type="primary", icon=":material/upload_file:"):
        st.switch_page(state.page("import"))
    st.stop()

st.markdown(say("duplicates-lead"))
# A box of its own: what comes and goes in it must not fold up what is open below.
with st.container():
    show_last_decision()
# Only the open tab is drawn: an answer then brings the next question at once.
names = [say("duplicates-tab-questions"), say("duplicates-tab-merged")]
asked, merged = st.tabs(names, key="duplicates_tabs", on_change="rerun")
if asked.open:
    with asked:
        show_questions(network)
if merged.open:
    with merged:
        show_merged(state.network() or network)
