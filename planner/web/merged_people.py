"""Whom the program put together by itself on a name or an address: the least sure first, to look at and to part."""

import polars as pl
import streamlit as st

from planner.matching.names import name_key
from planner.pipeline import Network
from planner.web import state
from planner.web.due import open_person
from planner.web.inert import inert
from planner.web.names import shown_name
from planner.web.put_together import put_together, show_rows

AT_ONCE = 20
SHOWN, SEARCH = "merged_shown", "merged_search"
CERTAIN = ("profile-same", "same-row")
"""Of these nobody need be asked: one address of a profile, or one row twice."""


def show_merged(network: Network) -> None:
    """The people, to be searched by name, twenty at a time."""
    say = state.say().say
    rows = put_together(network)
    people = merged_people(rows)
    st.markdown(say("duplicates-merged-lead", people=people.height))
    if people.is_empty():
        return
    label, example = say("duplicates-merged-search"), say("column-full_name")
    wanted = st.text_input(label, key=SEARCH, type="search", placeholder=example, width=280) or ""
    found = _named(people, rows, wanted)
    if wanted:
        st.caption(say("duplicates-merged-found", people=found.height))
    shown = found.head(st.session_state.get(SHOWN, AT_ONCE))
    theirs = rows.filter(pl.col("person_id").is_in(shown["person_id"].implode()))
    for (person,), own in theirs.partition_by("person_id", as_dict=True).items() if shown.height else ():
        _show(str(person), own)
    if found.height > shown.height:
        more = min(AT_ONCE, found.height - shown.height)
        st.button(say("duplicates-merged-more", people=more), on_click=_show_more, key="merged-more")


def merged_people(rows: pl.DataFrame) -> pl.DataFrame:
    """Of the rows of ``put_together`` the people with one that joined by a weighing: ``person_id, probability``.

    Not those whose rows are one for certain, or by the user's word. Who is least sure comes first, and last those of
    whom we cannot say how sure.
    """
    certain = pl.col("evidence").list.eval(pl.element().is_in(list(CERTAIN))).list.any()
    weighed = pl.col("joined").is_not_null() & ~certain.fill_null(value=False) & ~pl.col("is_said")
    found = rows.filter(weighed).group_by("person_id").agg(pl.col("probability").min())
    return found.sort("probability", "person_id", nulls_last=True)


def _named(people: pl.DataFrame, rows: pl.DataFrame, wanted: str) -> pl.DataFrame:
    """Those with a row under a name that has all the words looked for, in any order and without accents."""
    words = pl.select(name_key(pl.lit(wanted))).item().split()
    if not words:
        return people
    names = rows.with_columns(key=name_key(pl.col("full_name")))
    has_all = pl.all_horizontal(pl.col("key").str.contains(word, literal=True) for word in words)
    return people.join(names.filter(has_all), on="person_id", how="semi", maintain_order="left")


def _show(person_id: str, rows: pl.DataFrame) -> None:
    with st.container(border=True, key=f"merged-{person_id}"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f"**{inert(shown_name(person_id))}**", width="content")
            if st.button(state.say().say("person-open"), key=f"merged-open-{person_id}", type="tertiary"):
                open_person(person_id)
        show_rows(rows.to_dicts(), "merged")


def _show_more() -> None:
    st.session_state[SHOWN] = st.session_state.get(SHOWN, AT_ONCE) + AT_ONCE
