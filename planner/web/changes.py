"""What an import has changed in the workspace, and which lists the workspace holds."""

from collections.abc import Hashable

import polars as pl
import streamlit as st

from planner.web import keeping, sources, state
from planner.web.file_groups import kind_name
from planner.web.inert import inert
from planner.web.names import shown_name
from planner.web.state import heading
from planner.web.switching import switch
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
        pl.Series(heading("column-full_name"), [shown_name(person) for person in named["person_id"]], dtype=pl.String),
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
    files, path = sources.held(), keeping.chosen_path()
    switch(path_for(path.parent, state.say().say("workspace-another")))
    sources.keep(files)


def show_lists() -> None:
    """The lists that the workspace holds, each with its latest import, and the way to take one out."""
    say, lists = state.say(), keeping.moment().lists
    if not lists:
        return
    with st.expander(say.say("lists-title", lists=len(lists)), icon=":material/inventory_2:"):
        st.caption(say.say("lists-about"))
        for one in lists:
            _show_list(one)


def _show_list(one: ListHeld) -> None:
    say = state.say()
    told = [say.say("lists-day", day=say.day(one.day, "long"))]
    told += [say.say("lists-people", people=one.people)] if one.people else []
    told += [say.say("lists-gone", people=one.gone)] if one.gone else []
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.markdown(
            f"**{kind_name(one.kind, say)}** · {inert(one.file)}  \n{inert(' · '.join(told))}",
            width="content",
        )
        with st.popover(say.say("lists-remove"), type="tertiary", key=f"list-{one.list_id}"):
            st.markdown(say.say("lists-remove-about"))
            st.button(
                say.say("lists-remove-sure"),
                on_click=keeping.leave_out,
                args=(one.list_id,),
                icon=":material/delete:",
                key=f"list-{one.list_id}-remove",
            )
