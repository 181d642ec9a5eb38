"""What an import has changed in the workspace, and which lists the workspace holds."""

from collections.abc import Hashable

import polars as pl
import streamlit as st

from planner.web import keeping, sources, state
from planner.web.inert import inert
from planner.web.names import shown_name
from planner.web.state import heading
from planner.workspace.changes import CHANGES
from planner.workspace.places import path_for
from planner.workspace.recalling import ListHeld

FIRST = 200
"""So many people are named; of more, the counts say enough."""
NAMED = ("role", "name", "address", "gone", "back")
"""Changes worth a look at each; new people are many, and other details few care for."""


def show_changes(read: state.Import) -> None:
    """In one sentence, and who: new roles first."""
    brought, say = read.brought, state.say()
    if brought is None:
        return
    counts = brought.counts
    told = [say.say(f"change-{kind}-count", people=counts[kind]) for kind in CHANGES if kind in counts]
    st.markdown(inert(say.say("changes-none") if not told else say.say("changes-told", changes=say.listing(told))))
    for name, files in (("older", brought.older), ("partial", brought.partial)):
        if files:
            st.info(inert(say.say(f"changes-{name}", files=say.listing(list(files)))))
    if brought.erased:
        st.info(say.say("changes-erased", contacts=brought.erased))
    named = brought.changes.filter(pl.col("change").is_in(NAMED)).head(FIRST)
    if named.height:
        with st.expander(say.say("changes-who"), icon=":material/update:"):
            st.dataframe(_table(named), hide_index=True, placeholder="–", alt=say.say("changes-who"))


def _table(named: pl.DataFrame) -> pl.DataFrame:
    say = state.say()
    kinds = {kind: say.say(f"change-{kind}") for kind in CHANGES}
    return named.select(
        pl.col("person_id").map_elements(shown_name, return_dtype=pl.String).alias(heading("column-full_name")),
        pl.col("change").replace(kinds).alias(say.say("changes-kind")),
        pl.col("before").alias(say.say("changes-before")),
        pl.col("after").alias(say.say("changes-after")),
    )


def show_unlike(read: state.Import, key: Hashable) -> None:
    """Ask about a list that may be somebody else's, before anything of it is kept."""
    say = state.say()
    if read.unlike is None:
        return
    st.warning(inert(read.unlike.message(say)), title=say.say("unlike-title"))
    with st.container(horizontal=True):
        st.button(say.say("unlike-other"), on_click=_in_another, icon=":material/create_new_folder:", type="primary")
        st.button(say.say("unlike-add"), on_click=sources.want, args=(key,), icon=":material/add:")
        st.button(say.say("unlike-leave"), on_click=sources.leave_out, icon=":material/close:")
    st.caption(say.say("unlike-about"))


def _in_another() -> None:
    """Begin another workspace, and bring the session's files into that one."""
    path = keeping.chosen_path()
    keeping.choose(path_for(path.parent, state.say().say("workspace-another")))
    state.forget_import()


def show_lists() -> None:
    """The lists that the workspace holds, each with its latest import."""
    say, lists = state.say(), list(keeping.moment().lists)
    if not lists:
        return
    with st.expander(say.say("lists-title", lists=len(lists)), icon=":material/inventory_2:"):
        st.caption(say.say("lists-about"))
        st.dataframe(
            _lists_table(lists), hide_index=True, placeholder="–", alt=say.say("lists-title", lists=len(lists))
        )


def _lists_table(lists: list[ListHeld]) -> pl.DataFrame:
    say = state.say()
    kinds = [say.say(f"kind-{one.kind}") for one in lists]
    return pl.DataFrame(
        {
            heading("inspect-kind"): kinds,
            say.say("lists-file"): [one.file for one in lists],
            say.say("lists-day"): [one.day for one in lists],
            say.say("lists-people"): [one.people or None for one in lists],
            say.say("lists-gone"): [one.gone or None for one in lists],
        },
        schema_overrides={say.say("lists-people"): pl.Int64, say.say("lists-gone"): pl.Int64},
    )
