"""What the user can turn: how much each part counts, how many people a week, for how long, in what mix."""

import streamlit as st

from planner.model import PARTS, Register, Settings, Weights
from planner.web import state
from planner.web.mix_form import show_mix

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
    chosen = {"weights": Weights(**weights), **_capacity(held), **show_mix(held), "formality": _formality(held)}
    state.keep_settings(held.model_copy(update=chosen))


def _capacity(held: Settings) -> dict[str, int]:
    """How many people a week, and for how many weeks."""
    say = state.say().say
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
    return {"per_week": per_week, "weeks": weeks}


def _formality(held: Settings) -> Register:
    """How to address people in Italian; other languages do not ask."""
    say = state.say().say
    if state.language() != "it":
        return held.formality
    chosen: Register = st.segmented_control(
        say("formality-title"),
        ["auto", "tu", "lei"],
        default=held.formality,
        required=True,
        format_func=lambda choice: say(f"formality-{choice}"),
        key=state.settings_key("formality"),
        persist_state="session",
    )
    return chosen
