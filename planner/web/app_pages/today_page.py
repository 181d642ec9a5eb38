"""Today: what is due, what can wait, what has changed. Nothing here is a debt."""

import streamlit as st

from planner.web import keeping, state
from planner.web.due import show_due, show_resting
from planner.web.history_of_weeks import show_weeks
from planner.web.news import show_last_decision, show_news
from planner.web.signs import show_signs_of_life

say = state.say().say

if not keeping.moment().cards:
    st.info(say("today-nobody"))
    if st.button(say("target-to-import"), type="primary", icon=":material/upload_file:"):
        st.switch_page(state.page("import"))
    st.stop()

show_last_decision()
show_due()
show_signs_of_life()
show_news()
show_resting()
show_weeks()
