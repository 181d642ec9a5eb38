"""Pairs of people who may be one: the user decides, and can take it back."""

import streamlit as st

from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.names import shown_name
from planner.workspace.history import Entry

AT_ONCE = 10
"""So many pairs are asked about at a time."""


def show_pairs() -> None:
    """Ask about the first pairs; each answer brings the next ones."""
    network, say = state.network(), state.say()
    if network is None or network.resolved.review.is_empty():
        return
    pairs = network.resolved.review
    with st.expander(say.say("import-review", pairs=pairs.height), icon=":material/people:"):
        st.caption(say.say("import-review-about"))
        for one, other in pairs.select("a", "b").head(AT_ONCE).iter_rows():
            _show_pair(one, other)


def _show_pair(one: str, other: str) -> None:
    say = state.say()
    with st.container(border=True):
        left, right = st.columns(2)
        for column, person in ((left, one), (right, other)):
            column.markdown(f"**{inert(shown_name(person))}**")
            column.caption(inert(_about(person)))
        with st.container(horizontal=True):
            for kind, icon in (("same", "merge"), ("apart", "call_split")):
                st.button(
                    say.say(f"pair-{kind}"),
                    on_click=_decide,
                    args=(kind, one, other),
                    icon=f":material/{icon}:",
                    key=f"{kind}-{one}-{other}",
                )


def _about(person: str) -> str:
    card = keeping.moment().cards.get(person, {})
    told = [str(card[name]) for name in ("position", "company", "email") if card.get(name)]
    return " · ".join(told) or state.say().say("pair-nothing-known")


def _decide(kind: str, one: str, other: str) -> None:
    entry = Entry.model_validate({"subject": one, "kind": kind, "value": other, "day": state.as_of()})
    keeping.decide([entry])
