"""Person: everything about one person. Who it is stands in the session, never in the address."""

import streamlit as st

from planner.planning import explain
from planner.web import keeping, state
from planner.web.answers_form import show_answers
from planner.web.comparing import show_comparing, show_places_without
from planner.web.giving import show_care, show_giving
from planner.web.meeting_sheet import show_meeting
from planner.web.names import is_obscured
from planner.web.notes import show_notes
from planner.web.person import show_why
from planner.web.person_data import show_person_data
from planner.web.person_head import show_standing, show_who
from planner.web.put_together import show_rows_of
from planner.web.story import import_changes, show_changes, show_history, show_ledger
from planner.web.tie_facts import show_tie_facts

say = state.say().say


def show_reasons(person_id: str) -> None:
    """What the score is made of, and how the user knows the person."""
    with st.expander(say("person-why"), icon=":material/lightbulb:"):
        if not is_obscured():
            show_tie_facts(person_id)
        found = explain(state.ranked(), state.measured().parts, state.settings(), person_id, language=state.language())
        show_why(found.why, state.say())
        show_places_without(person_id)
    show_comparing(person_id)


chosen = str(st.session_state.get("person") or "")
person = keeping.moment().canonical.get(chosen, chosen)

if person not in keeping.moment().cards:
    st.info(say("person-nobody"))
    if st.button(say("person-to-plan"), type="primary", icon=":material/groups:"):
        st.switch_page(state.page("plan"))
    st.stop()

# Boxes of their own: a note more or less in one must not fold up what is open below it.
with st.container():
    show_who(person)
    show_care(person)
with st.container(border=True):
    show_standing(person)
with st.container():
    show_meeting(person)
st.subheader(say("notes-title"), anchor=False)
with st.container():
    show_notes(person)
with st.container():
    if state.network() and state.ranked().filter(person_id=person).height:
        show_reasons(person)
with st.container():
    show_giving(person)
with st.container():
    show_ledger(person)
with st.expander(say("answers-title"), icon=":material/fact_check:"):
    show_answers(person)
with st.expander(say("story-title"), icon=":material/history:"):
    show_history(person)
if seen := import_changes(person):
    with st.expander(say("story-changes-title"), icon=":material/update:"):
        show_changes(seen)
with st.container():
    show_rows_of(person)
with st.expander(say("person-data-title"), icon=":material/folder_shared:"):
    show_person_data(person)
