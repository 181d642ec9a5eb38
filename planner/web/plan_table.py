"""Everybody, best first, with filters; a click on a row shows the person's whole "why"."""

from typing import Any
from zlib import crc32

import polars as pl
import streamlit as st

from planner.knowledge.naming import name_of, place_name
from planner.locale import Texts
from planner.model import Purpose
from planner.planning import explain
from planner.web import state
from planner.web.due import open_person
from planner.web.names import is_obscured, shown, shown_item
from planner.web.person import show_head, show_why
from planner.web.state import heading
from planner.web.tie_facts import show_tie_facts

SHOWN = 500
"""The browser gets the first rows only: filters find the others."""
PURPOSES: tuple[Purpose, ...] = ("opening", "bridge", "insight", "exchange", "nurture")


def filtered(ranked: pl.DataFrame) -> pl.DataFrame:
    """The ranked people that the page's filters let through."""
    say = state.say()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        text = st.text_input(
            say.say("filter-text"), type="search", placeholder=say.say("filter-text-example"), width=280
        )
        purposes = st.pills(
            heading("column-purpose"), PURPOSES, selection_mode="multi", format_func=lambda p: say.say(f"purpose-{p}")
        )
    with st.container(horizontal=True):
        sectors = st.multiselect(
            heading("column-sector"),
            _present(ranked, "sector"),
            format_func=lambda code: name_of("sector", code, say.language),
            width=380,
            placeholder=say.say("filter-any"),
        )
        regions = st.multiselect(
            heading("column-place"),
            _present(ranked, "region"),
            format_func=lambda code: place_name(code, say.language),
            width=380,
            placeholder=say.say("filter-any"),
        )
    kept = ranked
    if text and text.strip():
        words = pl.concat_str("full_name", "company", "position", separator=" ", ignore_nulls=True)
        kept = kept.filter(words.str.to_lowercase().str.contains(text.strip().lower(), literal=True))
    for column, chosen in (("purpose", purposes), ("sector", sectors), ("region", regions)):
        if chosen:
            kept = kept.filter(pl.col(column).is_in(chosen))
    return kept


def _present(ranked: pl.DataFrame, column: str) -> list[str]:
    return ranked[column].drop_nulls().unique().sort().to_list()


def show_table(people: pl.DataFrame, everybody: int) -> None:
    """The first rows as a table with score bars, and the chosen person's reasons."""
    say = state.say()
    st.caption(say.say("table-count", shown=min(people.height, SHOWN), found=people.height, people=everybody))
    first = people.head(SHOWN)
    event = st.dataframe(
        _table(first, say),
        hide_index=True,
        height=460,
        on_select="rerun",
        selection_mode="single-row",
        key=_table_key(first["person_id"]),
        placeholder="–",
        column_config=_columns(),
        alt=say.say("plan-tab-people"),
    )
    rows = [row for row in event.selection.rows if row < first.height]
    if rows:
        _show_person(first["person_id"][rows[0]], say)
    else:
        st.caption(say.say("table-choose"))


def _table_key(person_ids: pl.Series) -> str:
    """Another order is another table: streamlit keeps a selection by its row, which would then be somebody else."""
    return f"people-{crc32(' '.join(person_ids).encode())}"


def _table(people: pl.DataFrame, say: Texts) -> pl.DataFrame:
    purposes = {purpose: say.say(f"purpose-{purpose}") for purpose in PURPOSES}
    ties = {kind: say.say(f"tie-{kind}") for kind in ("strong", "moderate", "dormant", "new", "unknown")}
    sectors = {code: name_of("sector", code, say.language) for code in _present(people, "sector")}
    codes = people.select(pl.coalesce("region", "country").alias("at"))["at"].drop_nulls().unique().sort().to_list()
    places = {code: place_name(code, say.language) for code in codes}
    return people.select(
        pl.col("rank").alias(heading("column-rank")),
        _names(people["full_name"]).alias(heading("column-full_name")),
        pl.col("score").alias(heading("column-score")),
        pl.col("purpose").replace(purposes).alias(heading("column-purpose")),
        pl.col("position").alias(heading("column-position")),
        pl.col("company").alias(heading("column-company")),
        pl.col("sector").replace(sectors).alias(heading("column-sector")),
        pl.coalesce("place", pl.coalesce("region", "country").replace(places)).alias(heading("column-place")),
        pl.col("tie_kind").replace(ties).alias(say.say("part-tie")),
        pl.col("known_share").alias(heading("column-known_share")),
    )


def _names(names: pl.Series) -> pl.Series:
    return pl.Series([shown(name) for name in names], dtype=pl.String) if is_obscured() else names


def _columns() -> dict[str, Any]:
    config = st.column_config
    return {
        heading("column-rank"): config.NumberColumn(width="small"),
        heading("column-full_name"): config.TextColumn(pinned=True),
        heading("column-score"): config.ProgressColumn(format="%.0f", min_value=0, max_value=100),
        heading("column-known_share"): config.NumberColumn(
            format="percent", help=state.say().say("table-known-help"), width="small"
        ),
    }


def _show_person(person_id: str, say: Texts) -> None:
    told = explain(state.ranked(), state.measured().parts, state.settings(), person_id, language=say.language)
    item = shown_item(told)
    with st.container(border=True):
        show_head(item, say)
        if st.button(say.say("person-open"), key="table-open-person", icon=":material/person:"):
            open_person(person_id)
        show_tie_facts(person_id)
        show_why(item.why, say)
