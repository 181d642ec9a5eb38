"""The mix of a week, as the user can turn it: kinds of tie, purposes, sectors, personal circles, the first week."""

from typing import Any

import streamlit as st

from planner.model import Settings, TieMix
from planner.web import state

STEP = 5
LEAST = 5
"""Percent: no share of a week can be set to nothing."""
CIRCLE_MOST = 5
SHARES = {
    "same_purpose_share": "mix-purpose-share",
    "same_sector_share": "mix-sector-share",
    "first_week_share": "mix-first-week",
}
"""The settings that are shares of a week, with the text of each."""


def show_mix(held: Settings) -> dict[str, Any]:
    """The fields of the mix, folded away; what they say now."""
    say = state.say().say
    with st.expander(say("mix-title"), icon=":material/balance:"):
        st.caption(say("mix-about"))
        mix = {kind: _percent(f"tie-{kind}", f"mix-share-{kind}", share, 0) for kind, share in held.mix}
        shares = {name: _percent(text, text, getattr(held, name), LEAST) for name, text in SHARES.items()}
        circle = st.slider(
            say("mix-circle-seats"),
            0,
            CIRCLE_MOST,
            held.circle_seats,
            key=state.settings_key("circle_seats"),
            help=say("mix-circle-seats-about"),
            persist_state="session",
        )
    return {"mix": TieMix(**mix), **shares, "circle_seats": circle}


def _percent(label: str, text: str, share: float, least: int) -> float:
    """A share in percent."""
    say = state.say().say
    percent = st.slider(
        say(label),
        least,
        100,
        max(least, round(share * 100)),
        STEP,
        key=state.settings_key(text),
        help=say(f"{text}-about"),
        persist_state="session",
    )
    return percent / 100
