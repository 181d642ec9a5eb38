"""What the user can turn: how much each part counts, how many people a week, for how long."""

import streamlit as st

from planner.model import PARTS, Weights
from planner.web import state

STEP = 2


def show_weights() -> None:
    """The sliders; what they say is the session's settings at once."""
    say, held = state.say().say, state.settings()
    st.subheader(say("weights-title"))
    st.caption(say("weights-about"))
    weights = {
        part: st.slider(
            say(f"part-{part}"),
            0,
            60,
            int(getattr(held.weights, part)),
            STEP,
            key=state.settings_key(f"weight-{part}"),
            help=say(f"part-{part}-about"),
            persist_state="session",
        )
        for part in PARTS
    }
    st.subheader(say("capacity-title"))
    per_week = st.slider(
        say("capacity-per-week"),
        1,
        10,
        min(10, held.per_week),
        key=state.settings_key("per_week"),
        persist_state="session",
    )
    weeks = st.slider(
        say("capacity-weeks"), 1, 12, held.weeks, key=state.settings_key("weeks"), persist_state="session"
    )
    formality = held.formality
    if state.language() == "it":
        formality = st.segmented_control(
            say("formality-title"),
            ["auto", "tu", "lei"],
            default=held.formality,
            required=True,
            format_func=lambda choice: say(f"formality-{choice}"),
            key=state.settings_key("formality"),
            persist_state="session",
        )
    chosen = {"weights": Weights(**weights), "per_week": per_week, "weeks": weeks, "formality": formality}
    state.keep_settings(held.model_copy(update=chosen))
