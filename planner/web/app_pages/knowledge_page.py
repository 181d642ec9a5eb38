"""What we know: how much of the network is known, and the few questions whose answers would tell most."""

import streamlit as st

from planner.web import state
from planner.web.employer_places import show_places
from planner.web.employer_sectors import show_sectors
from planner.web.knowledge import show_coverage, show_most_telling, show_people_without_employer
from planner.web.news import show_last_decision
from planner.web.organisation_answers import show_given

say = state.say().say
network = state.network()

if network is None:
    st.info(say("knowledge-nobody"))
    if st.button(say("target-to-import"), type="primary", icon=":material/upload_file:"):
        st.switch_page(state.page("import"))
    st.stop()

st.markdown(say("knowledge-lead"))
# Boxes of their own: what comes and goes in one must not fold up what is open below.
with st.container():
    show_last_decision()
show_coverage(network)
with st.container():
    show_most_telling(network)
with st.container():
    show_sectors(network)
with st.container():
    show_places(network)
with st.container():
    show_people_without_employer(network)
show_given()
