"""On a person's page: why they stand above or below somebody else, and where they would if one part did not count."""

import polars as pl
import streamlit as st

from planner.planning import explain
from planner.planning.comparing import places_without, told_apart
from planner.web import state
from planner.web.inert import inert
from planner.web.names import shown, shown_name

NEXT = 5
"""So many people above and below are offered before a name is looked for."""
FOUND = 30
"""At most so many people of that name."""


def show_comparing(person_id: str) -> None:
    """Choose somebody else, and read why one of the two stands above the other."""
    say = state.say().say
    with st.expander(say("compare-title"), icon=":material/compare_arrows:"):
        st.caption(say("compare-about"))
        name = st.text_input(say("compare-name"), type="search", key=f"compare-name-{person_id}")
        ranked = state.ranked()
        others = _named(ranked, name) if name and name.strip() else _next_to(ranked, person_id)
        others = others.filter(pl.col("person_id") != person_id)
        if others.is_empty():
            st.caption(say("compare-nobody"))
            return
        told = {person: say("compare-one", rank=rank, name=shown(name)) for person, rank, name in others.iter_rows()}
        other = st.selectbox(
            say("compare-choose"), list(told), index=None, format_func=told.__getitem__, key=f"compare-{person_id}",
            placeholder="–",
        )  # fmt: skip
        if other:
            _show_difference(person_id, other)


def _named(ranked: pl.DataFrame, name: str) -> pl.DataFrame:
    held = pl.col("full_name").str.to_lowercase().str.contains(name.strip().lower(), literal=True)
    return ranked.filter(held).head(FOUND).select("person_id", "rank", "full_name")


def _next_to(ranked: pl.DataFrame, person_id: str) -> pl.DataFrame:
    """Those who stand around a person."""
    own = ranked.filter(person_id=person_id)["rank"].item()
    return ranked.filter((pl.col("rank") - own).abs() <= NEXT).select("person_id", "rank", "full_name")


def _show_difference(person_id: str, other: str) -> None:
    ranked, parts, settings = state.ranked(), state.measured().parts, state.settings()
    both = [explain(ranked, parts, settings, one, language=state.language()) for one in (person_id, other)]
    lines = told_apart(both[0].why, both[1].why, (shown_name(person_id), shown_name(other)), state.say())
    st.markdown(f"**{inert(lines[0])}**")
    st.markdown("\n".join(f"- {inert(line)}" for line in lines[1:]))


def show_places_without(person_id: str) -> None:
    """The place a person would have if each part in turn did not count."""
    say = state.say().say
    places = places_without(state.measured().parts, state.settings(), person_id)
    rank = state.ranked().filter(person_id=person_id)["rank"].item()
    st.markdown(f"**{say('without-title')}**")
    table = {
        say("without-part"): [say(f"part-{one.part}") for one in places],
        say("without-place", rank=rank): [str(one.rank) for one in places],
    }
    st.table(pl.DataFrame(table), border="horizontal", hide_index=True, alt=say("without-title"))
