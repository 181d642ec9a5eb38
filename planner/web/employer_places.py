"""Where do the people of these employers work? A field for each employer; where it differs, person by person."""

from collections.abc import Mapping, Sequence

import polars as pl
import streamlit as st

from planner.knowledge.naming import place_name
from planner.pipeline import Network
from planner.profiling.coverage import WEAK
from planner.profiling.places import read_places
from planner.web import state
from planner.web.answers_form import MAX_PLACE
from planner.web.employer_sectors import COLUMN
from planner.web.employers import Row, asked, field, label, show_lines, show_more, show_people, shown_employers, titles
from planner.web.inert import inert
from planner.web.organisation_answers import keep, show_kept


def show_places(network: Network) -> None:
    """The employers of whose people no place is known, those of most people first."""
    say = state.say().say
    st.subheader(say("knowledge-places-title"), anchor=False)
    rows = shown_employers(network, "place")
    if asked(network, "place").is_empty():
        st.markdown(say("knowledge-places-known"))
    else:
        st.caption(say("knowledge-places-about"))
        _show_fields(rows, network)
    # A box of its own: what comes and goes in it must not fold up what is open below.
    with st.container():
        show_kept("place", network)
        _show_unknown(rows)
    show_more(network, "place")


def _show_fields(rows: Sequence[Row], network: Network) -> None:
    """Not a form: in one there can be no buttons, and the people of an employer have one each."""
    with st.grid(2, min_column_width=COLUMN):
        for row in rows:
            with st.container(border=True):
                _show(row, network)
    st.button(
        state.say().say("knowledge-save-places"),
        on_click=_save,
        args=(rows,),
        icon=":material/save:",
        type="primary",
        key="knowledge-save-places",
    )


def _show(row: Row, network: Network) -> None:
    """One employer. A guess stands beside its field and never in it: it may be no more than the head office."""
    say = state.say()
    guess = place_name(row["guess"], say.language) if row["guess"] else None
    placeholder = say.say("knowledge-guess", value=guess) if guess else say.say("answer-unread-place")
    st.text_input(label(row), max_chars=MAX_PLACE, placeholder=placeholder, key=field("place", row), on_change="ignore")
    show_lines([titles(row), inert(say.say("knowledge-hint-place", place=guess)) if guess else ""])
    key = f"one-by-one-{row['organisation']}"
    folded = st.expander(say.say("knowledge-one-by-one"), key=key, on_change="rerun", type="compact")
    if folded.open:
        with folded:
            show_people(_people_of(row, network))


def _people_of(row: Row, network: Network) -> pl.DataFrame:
    """The people of an employer whose place is not known, the latest connections first: Profiles."""
    theirs = network.profiles.filter(
        (pl.col("place_confidence") < WEAK) & (pl.col("organisation") == row["organisation"])
    )
    return theirs.sort(["connected_on", "full_name", "person_id"], descending=[True, False, False], nulls_last=True)


def _save(rows: Sequence[Row]) -> None:
    """Keep the places that are understood; the others stay in their fields."""
    typed = _typed(rows)
    unknown = _unknown(typed)
    if not unknown or len(unknown) < len(typed):
        keep("place", {company: place for company, place in typed.items() if company not in unknown})


def _typed(rows: Sequence[Row]) -> dict[str, str]:
    """What stands in the fields, by employer."""
    texts = {row["company"]: " ".join((st.session_state.get(field("place", row)) or "").split()) for row in rows}
    return {company: text for company, text in texts.items() if text}


def _unknown(typed: Mapping[str, str]) -> dict[str, str]:
    """Those texts in which no place is known: kept, they would tell nothing."""
    if not typed:
        return {}
    levels = read_places(list(typed.values()))["place_level"]
    return {company: text for (company, text), level in zip(typed.items(), levels, strict=True) if level == "none"}


def _show_unknown(rows: Sequence[Row]) -> None:
    """Which texts were not understood, and what to write."""
    say, unknown = state.say(), _unknown(_typed(rows))
    if not unknown:
        return
    told = say.listing([say.say("knowledge-unknown", text=text, company=name) for name, text in unknown.items()])
    st.warning(inert(say.say("knowledge-unknown-places", places=told)))
