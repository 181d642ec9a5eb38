"""Your organisations: whom the user knows in each, with which to begin, and where to look if nobody is known."""

import polars as pl
import streamlit as st

from planner.checklist.organisations import organisations_bytes
from planner.owner import Owner
from planner.planning.lamp import ADVISED, BEGIN_WITH, lamp
from planner.planning.paths import PATHS, paths
from planner.planning.underway import in_peace
from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.names import is_obscured
from planner.web.organisation_ways import Row, show_ways, summary
from planner.web.organisations_form import show_adding, show_fields, show_said
from planner.workspace.recalling import standings_frame

say = state.say().say
PART = 10
"""So many organisations stand on the page at once."""


def ways() -> pl.DataFrame:
    """The paths to all organisations, through people whom the user has not asked to leave alone."""
    if state.network() is None:
        return pl.DataFrame(schema=PATHS)
    moment = keeping.moment()
    alone = [person for person, now in moment.standings.items() if "do_not_contact" in now.answers]
    peaceful = in_peace(standings_frame(moment.standings))
    key = (state.network_key(), state.target(), state.settings(), state.as_of(), tuple(alone), tuple(peaceful))
    known = pl.col("person_id").is_in(alone)
    return state.kept("paths", key, lambda: paths(state.ranked().filter(~known), state.target(), peaceful))


def show_first(rows: list[Row], found: pl.DataFrame) -> None:
    """The few to begin with, with all that is known of the ways in."""
    st.subheader(say("organisations-begin", count=len(rows)), anchor=False)
    st.caption(say("organisations-begin-about"))
    for row in rows:
        with st.container(border=True):
            st.markdown(f"**{row['place']} · {inert(row['organisation'])}** · {inert(summary(row))}")
            show_ways(row, found, "first")


def show_list(rows: list[Row], found: pl.DataFrame) -> None:
    """The whole list in the user's own order, a part at a time, with its fields: nothing moves under the hand."""
    st.subheader(say("organisations-all"), anchor=False)
    st.caption(say("organisations-all-about"))
    parts = range(0, len(rows), PART)
    first = 0
    if len(parts) > 1:
        first = st.selectbox(
            say("organisations-page"), parts, key=state.own_key("organisations-part"), width=320,
            format_func=lambda at: say(
                "organisations-shown", first=at + 1, last=min(at + PART, len(rows)), count=len(rows)
            ),
        )  # fmt: skip
    own = sorted(rows, key=lambda row: row["at"])
    for row in own[first : first + PART]:
        with st.container(border=True):
            place = say("organisations-place", place=row["place"])
            st.markdown(f"**{inert(row['organisation'])}** · {inert(summary(row))} · {place}")
            show_fields(state.target().organisations[row["at"]], row["at"])
            if row["place"] > BEGIN_WITH:
                with st.expander(say("organisations-open"), icon=":material/route:"):
                    show_ways(row, found, "list")


network = state.network()
st.markdown(say("organisations-lead"))
with st.container():
    show_said()
count = len(state.target().organisations)
if count:
    full = "organisations-count-full" if count >= ADVISED else "organisations-count"
    st.markdown(say(full, count=count, advised=ADVISED))
else:
    st.info(say("organisations-none"))
show_adding(network.imported.owner if network else Owner())
if count:
    if network is None:
        st.info(say("organisations-nobody"))
        if st.button(say("target-to-import"), type="primary", icon=":material/upload_file:"):
            st.switch_page(state.page("import"))
    found = ways()
    ordered = lamp(found, state.target())
    every = ordered.to_dicts()
    show_first(every[:BEGIN_WITH], found)
    show_list(every, found)
    st.download_button(
        say("organisations-download"),
        organisations_bytes(ordered, found, "csv", state.say(), hidden=is_obscured()),
        say("organisations-file"),
        "text/csv",
        on_click="ignore",
        icon=":material/download:",
    )
