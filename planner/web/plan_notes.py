"""Why the weeks hold these kinds of people, where that is not what the user's mix asks for."""

from collections import defaultdict

import streamlit as st

from planner.model import Plan
from planner.web import state


def show_notes(plan: Plan) -> None:
    """What the weeks could not give, each reason once with its weeks; nothing where there is nothing to tell."""
    if not plan.notes:
        return
    say = state.say()
    weeks: dict[str, list[str]] = defaultdict(list)
    for note in plan.notes:
        weeks[note.text].append(str(note.week))
    with st.expander(say.say("mix-notes-title"), icon=":material/balance:"):
        st.caption(say.say("mix-notes-about"))
        for text, told in weeks.items():
            head = say.say("mix-notes-weeks", count=len(told), weeks=say.listing(told))
            st.markdown(f"**{head}** · {text}")
