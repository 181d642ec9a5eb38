"""What the user's own archive suggests for the target: each is added by a click, nothing by itself."""

import streamlit as st

from planner.model import Target, Wish
from planner.owner import Owner, Proposal, proposal_of
from planner.web import state
from planner.web.inert import inert
from planner.web.target_form import LINES, WISHES, as_filled, field_key, shown, wish_type

FIRST = 8
"""So many of a kind are shown at first: enough to choose from, few enough to read."""


def show_proposals(aimed: Target) -> None:
    """A box with one line of choices for each kind of which something is left to propose."""
    network = state.network()
    owner = network.imported.owner if network else Owner()
    left = _left(proposal_of(owner), aimed)
    if not left:
        return
    say = state.say().say
    with st.container(border=True):
        st.subheader(say("proposals-title"), anchor=False)
        st.caption(" ".join([*_whose(owner), say("proposals-about")]))
        for kind, values in left.items():
            show_kind(kind, values)


def _whose(owner: Owner) -> list[str]:
    say = state.say()
    told = [say.say("proposals-owner", name=owner.name)] if owner.name else []
    if owner.languages:
        told.append(say.say("proposals-languages", languages=say.listing(list(owner.languages))))
    return [inert(sentence) for sentence in told]


def _left(proposal: Proposal, aimed: Target) -> dict[str, list[str]]:
    """Of each kind, what is proposed and not yet in the target."""
    found = {}
    for kind in (*WISHES, *LINES):
        there = {_plain(value) for value in _names(aimed, kind)}
        found[kind] = [value for value in getattr(proposal, kind) if _plain(value) not in there]
    return {kind: values for kind, values in found.items() if values}


def _names(aimed: Target, kind: str) -> list[str]:
    return [held.name if isinstance(held, Wish) else held for held in getattr(aimed, kind)]


def _plain(value: str) -> str:
    return value.strip().casefold()


def show_kind(kind: str, values: list[str]) -> None:
    """The choices of one kind; one that is chosen is in its field at once, and gone from here."""
    say = state.say().say
    every = st.session_state.get(_every_key(kind), False)
    first = values if every else values[:FIRST]
    key = field_key(f"proposed-{kind}")
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.pills(
            say(f"proposals-{kind}"),
            first,
            selection_mode="multi",
            format_func=lambda value: f":material/add: {inert(shown(kind, value))}",
            key=key,
            on_change=lambda: add(kind, st.session_state[key]),
            wrap=True,
        )
        if len(first) > 1:
            label = say("proposals-all", count=len(first))
            st.button(label, key=f"{key}-all", type="tertiary", on_click=add, args=(kind, first))
        if len(first) < len(values):
            label = say("proposals-more", count=len(values) - len(first))
            st.button(label, key=f"{key}-more", type="tertiary", on_click=_show_every, args=(kind,))


def _every_key(kind: str) -> str:
    return f"proposals-every-{kind}"


def _show_every(kind: str) -> None:
    st.session_state[_every_key(kind)] = True


def add(kind: str, values: list[str]) -> None:
    """Put values into the target behind what its fields hold at this moment, and let the fields begin anew."""
    aimed = as_filled(state.target())
    fresh = tuple(wish_type(kind)(name=value) for value in values) if kind in WISHES else tuple(values)
    state.keep_target(aimed.model_copy(update={kind: (*getattr(aimed, kind), *fresh)}))
    state.start_target_anew()
