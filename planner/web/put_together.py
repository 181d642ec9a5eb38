"""People put together from several rows: from which, why, and the way to say that one is somebody else."""

from collections.abc import Sequence

import polars as pl
import streamlit as st

from planner.frames import Contacts
from planner.matching import explained
from planner.pipeline import Network
from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.known_of import READ_IN, Row, block, source, work
from planner.web.names import shown
from planner.web.sureness import evidence, sure
from planner.workspace.splitting import split

A_PAIR = 2


def put_together(network: Network) -> pl.DataFrame:
    """The contacts of people with several: READ_IN, ``person_id, joined, probability, evidence``; first ones first.

    ``is_said``: it is there because two people were said to be one, not because of what the rows say.
    """
    return state.kept("put_together", state.network_key(), lambda: _put_together(network))


def _put_together(network: Network) -> pl.DataFrame:
    read, membership = network.imported.contacts, network.resolved.membership
    why = explained(read.select(Contacts.column_names()), membership)
    several = membership.select("contact_id", "person_id").filter(pl.len().over("person_id") > 1)
    owned = read.select(READ_IN).rename({"person_id": "own_id"}).join(several, on="contact_id")
    told = owned.join(why.select("contact_id", "joined", "probability", "evidence"), on="contact_id", how="left")
    before = read.select(joined="contact_id", was="person_id")
    both = told.join(before, on="joined", how="left").with_columns(is_said=pl.col("own_id") != pl.col("was"))
    return both.drop("own_id", "was").sort("person_id", pl.col("joined").is_not_null(), "contact_id")


def show_rows_of(person_id: str) -> None:
    """On a person's page: the rows that the person was put together from, if there are several."""
    say, network = state.say().say, state.network()
    if network is None:
        return
    rows = put_together(network).filter(person_id=person_id)
    if rows.height < A_PAIR:
        return
    with st.expander(say("duplicates-rows", rows=rows.height), icon=":material/merge:"):
        st.caption(say("duplicates-rows-about"))
        show_rows(rows.to_dicts(), "person")


def show_rows(rows: Sequence[Row], where: str) -> None:
    """The rows of one person, each with why it is theirs and the button that parts it from the others.

    Of two rows one button is enough, and what was decided stays with the first.
    """
    for one in rows:
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(_told(one), width="content")
            if (one["joined"] or len(rows) > A_PAIR) and not keeping.workspace().read_only:
                st.button(
                    state.say().say("duplicates-split"),
                    on_click=_split,
                    args=(one["person_id"], one["row_id"]),
                    icon=":material/call_split:",
                    type="tertiary",
                    key=f"{where}-split-{one['row_id']}",
                )


def _told(one: Row) -> str:
    say = state.say()
    told = [f"**{inert(shown(one['full_name']))}**", work(one), inert(source(one))]
    why = evidence(one["evidence"] or [], say) if one["joined"] else []
    how = [sure(one["probability"], say)] if one["joined"] and one["probability"] is not None else []
    return block([" · ".join(text for text in told if text), *how, *why])


def _split(person_id: str, row_id: int) -> None:
    """Record that a row is somebody else; the notice on the page, or Today, takes it back."""
    seen = {person_id: keeping.version_of(person_id)}
    if keeping.write(lambda connection: split(connection, person_id, row_id, state.as_of(), seen)):
        st.toast(state.say().say("duplicates-split-done"))
