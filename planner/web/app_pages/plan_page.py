"""Plan: whom to talk to, week by week, why, and what would change the order."""

import streamlit as st

from planner.web import state
from planner.web.network_chart import show_network
from planner.web.own_wording import show_own_wording
from planner.web.person import show_weeks
from planner.web.plan_notes import show_notes
from planner.web.plan_table import filtered, show_table
from planner.web.weights import show_weights

say = state.say().say

if state.network() is None:
    st.info(say("plan-nobody"))
    if st.button(say("target-to-import"), type="primary", icon=":material/upload_file:"):
        st.switch_page(state.page("import"))
    st.stop()

with st.sidebar:
    show_weights()

plan = state.plan()
st.markdown(say("plan-lead", approaches=len(plan.items), weeks=state.settings().weeks, people=plan.people))
if not state.target().parts[:-2]:
    st.info(say("plan-no-target"), title=say("plan-no-target-title"))
    if st.button(say("import-to-target"), icon=":material/flag:"):
        st.switch_page(state.page("target"))

# Only the open tab is drawn: a moved weight then answers at once.
names = [say("plan-tab-weeks"), say("plan-tab-people"), say("plan-tab-network")]
by_week, everybody, network = st.tabs(names, key="plan_tabs", on_change="rerun")
if by_week.open:
    with by_week:
        show_weeks(plan)
        show_notes(plan)
        show_own_wording()
if everybody.open:
    with everybody:
        ranked = state.ranked()
        show_table(filtered(ranked), ranked.height)
if network.open:
    with network:
        show_network(state.measured().people, plan, state.target())
