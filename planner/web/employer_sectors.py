"""In which sector are these employers? A field for each, and one button that keeps all answers."""

import re
from collections.abc import Sequence

import streamlit as st

from planner.knowledge import vocabulary
from planner.knowledge.naming import name_of
from planner.pipeline import Network
from planner.web import state
from planner.web.employers import Row, asked, field, label, show_lines, show_more, shown_employers, titles
from planner.web.inert import inert
from planner.web.organisation_answers import keep, show_kept

COLUMN = 320
"""Pixels: two fields side by side on a wide screen, one on a phone."""


def show_sectors(network: Network) -> None:
    """The employers without a sector, those of most people first."""
    say = state.say().say
    st.subheader(say("knowledge-sectors-title"), anchor=False)
    if asked(network, "sector").is_empty():
        st.markdown(say("knowledge-sectors-known"))
    else:
        st.caption(say("knowledge-sectors-about"))
        _show_form(shown_employers(network, "sector"))
    # A box of its own: what comes and goes in it must not fold up what is open below.
    with st.container():
        show_kept("sector", network)
    show_more(network, "sector")


def _show_form(rows: Sequence[Row]) -> None:
    with st.form("knowledge-sectors", border=False):
        with st.grid(2, min_column_width=COLUMN):
            for row in rows:
                with st.container(border=True):
                    _show(row)
        st.form_submit_button(
            state.say().say("knowledge-save-sectors"),
            on_click=_save,
            args=(rows,),
            icon=":material/save:",
            type="primary",
        )


def _show(row: Row) -> None:
    """One employer. A guess stands beside its field and never in it: the word is the user's."""
    say = state.say()
    guess = name_of("sector", row["guess"], say.language) if row["guess"] else None
    st.selectbox(
        label(row),
        sector_codes(),
        index=None,
        format_func=lambda code: name_of("sector", code, say.language),
        placeholder=say.say("knowledge-guess", value=guess) if guess else say.say("answer-unread-sector"),
        key=field("sector", row),
    )
    show_lines([titles(row), inert(_hint(row["hint"] or "", guess)) if guess else ""])


def sector_codes() -> list[str]:
    """All sectors, in the order of their names in the session's language."""
    codes = vocabulary("organisations/sectors")["code"]
    return sorted(codes, key=lambda code: name_of("sector", code, state.language()).casefold())


def _hint(words: str, guess: str) -> str:
    """Why it is perhaps this sector: the titles of how many of how many colleagues, or other words."""
    say = state.say().say
    if counted := re.fullmatch(r"(\d+)/(\d+)", words):
        return say("knowledge-colleagues", some=int(counted[1]), people=int(counted[2]), sector=guess)
    return say("knowledge-hint-sector", words=words, sector=guess)


def _save(rows: Sequence[Row]) -> None:
    """Keep what was chosen; sectors by their names, for answers are kept in words."""
    chosen = {row["company"]: st.session_state.get(field("sector", row)) for row in rows}
    keep("sector", {company: name_of("sector", code, "en") for company, code in chosen.items() if code})
