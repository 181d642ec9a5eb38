"""The checklist as the page shows it: the same actions as in the files, by day."""

import streamlit as st

from planner.checklist.rows import action_rows
from planner.model import Plan
from planner.web import state
from planner.web.names import is_obscured
from planner.web.state import heading

SHOWN = ("due", "action", "full_name", "position", "company", "purpose", "message", "give")


def show_preview(plan: Plan) -> None:
    """One row an action; nothing while names are hidden, for drafts hold them."""
    say = state.say()
    if is_obscured():
        st.caption(say.say("checklist-preview-hidden"))
        return
    rows = action_rows(plan, say).select(SHOWN)
    titles = {column: heading(f"column-{column}") for column in SHOWN}
    st.subheader(say.say("checklist-preview"), anchor=False)
    st.dataframe(
        rows.rename(titles),
        hide_index=True,
        column_config={
            titles["due"]: st.column_config.DateColumn(format="DD/MM/YYYY", width="small"),
            titles["full_name"]: st.column_config.TextColumn(pinned=True),
            titles["message"]: st.column_config.TextColumn(width="large"),
        },
        alt=say.say("checklist-preview"),
    )
