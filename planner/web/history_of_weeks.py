"""The user's own weeks: approaches, replies, conversations, introductions. A picture to look back on, no score."""

import polars as pl
import streamlit as st

from planner.web import keeping, state
from planner.workspace.past_weeks import Week, weeks

SHOWN = 8
KINDS = Week._fields[1:]


def show_weeks() -> None:
    """The last weeks in which something happened, the newest first, and a calm sentence."""
    say = state.say()
    told = weeks(keeping.moment().told, state.as_of(), SHOWN)
    sums = {kind: sum(getattr(week, kind) for week in told) for kind in KINDS}
    if not sum(sums.values()):
        return
    with st.expander(say.say("weeks-title"), icon=":material/bar_chart:"):
        st.markdown(say.say("weeks-told", weeks=SHOWN, **sums))
        st.caption(say.say("weeks-about"))
        began = next(at for at, week in enumerate(told) if any(week[1:]))
        table = {say.say("weeks-week"): [say.day(week.monday, "long") for week in reversed(told[began:])]}
        counts = {say.say(f"weeks-{kind}"): [getattr(week, kind) for week in reversed(told[began:])] for kind in KINDS}
        st.table(pl.DataFrame(table | counts), border="horizontal", hide_index=True, alt=say.say("weeks-title"))
