"""People's names as the page shows them: whole, or as initials while somebody looks over the user's shoulder."""

import re

import streamlit as st

from planner.model import PlanItem
from planner.web import keeping
from planner.web.state import OBSCURED

HIDDEN = "…"


def is_obscured() -> bool:
    """Whether names are hidden for screen sharing."""
    return bool(st.session_state.get(OBSCURED))


def shown(name: str) -> str:
    """A name as it may be shown: ``Ada Rossi``, or ``A. R.`` while names are hidden."""
    return " ".join(f"{word[0]}." for word in re.findall(r"\w+", name)) if is_obscured() else name


def shown_name(person_id: str) -> str:
    """The name of a person of the workspace, as it may be shown."""
    return shown(str(keeping.moment().cards.get(person_id, {}).get("full_name") or "–"))


def shown_text(text: str) -> str:
    """Words that may hold a name (drafts, notes): hidden while names are."""
    return HIDDEN if is_obscured() and text else text


def shown_item(item: PlanItem) -> PlanItem:
    """An approach as it may be shown: while names are hidden without name, draft and addresses."""
    if not is_obscured():
        return item
    steps = tuple(step.model_copy(update={"text": HIDDEN}) for step in item.follow_ups)
    hidden = {
        "message": HIDDEN,
        "profile_url": None,
        "email": None,
        "follow_ups": steps,
        "give": HIDDEN,
        "give_why": "",
    }
    return item.model_copy(update={"full_name": shown(item.full_name), **hidden})
