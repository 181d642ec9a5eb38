"""Plan: whom to talk to, week by week, why, and what would change the order."""

from itertools import groupby

import streamlit as st

from planner.web import state
from planner.web.network_chart import show_network
from planner.web.person import show_item
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

plan, ranked = state.plan(), state.ranked()
st.markdown(say("plan-lead", approaches=len(plan.items), weeks=state.settings().weeks, people=plan.people))
if not state.target().parts[:-2]:
    st.info(say("plan-no-target"), title=say("plan-no-target-title"))
    if st.button(say("import-to-target"), icon=":material/flag:"):
        st.switch_page(state.page("target"))

by_week, everybody, network = st.tabs([say("plan-tab-weeks"), say("plan-tab-people"), say("plan-tab-network")])
with by_week:
    for number, items in groupby(plan.items, key=lambda item: item.week):
        approaches = list(items)
        first = min(item.due for item in approaches if item.due)
        st.subheader(say("plan-week", number=number or 0, date=state.say().day(first, "long")), anchor=False)
        for item in approaches:
            show_item(item)
    if st.button(say("plan-to-checklist"), type="primary", icon=":material/checklist:"):
        st.switch_page(state.page("checklist"))
with everybody:
    show_table(filtered(ranked), ranked.height)
with network:
    show_network(state.measured().profiles, state.target())
