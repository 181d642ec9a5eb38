"""Target: what the user aims at. Everything here is optional and can be changed at any time."""

import streamlit as st

from planner.errors import PlannerError
from planner.model import AimedOrganisation, AimKind, Target, Wish
from planner.target_file import parse_target, write_target
from planner.web import state
from planner.web.inert import inert
from planner.web.proposals import show_proposals
from planner.web.target_form import field_key, lines_field, show_remarks, weighed, wishes_field

say = state.say().say
KINDS: tuple[AimKind, ...] = ("job", "project")


def take_over() -> None:
    """Take the target of an uploaded file."""
    upload = st.session_state.get("target_upload")
    if upload is None:
        return
    try:
        state.keep_target(parse_target(upload.getvalue(), upload.name))
        state.start_target_anew()
    except PlannerError as error:
        st.session_state["target_error"] = f"{error.message(state.say())} {error.next_step(state.say())}"


st.markdown(say("target-lead"))
if wrong := st.session_state.pop("target_error", None):
    st.error(inert(wrong))

proposed = st.container()
start = state.target_start()
kind = st.segmented_control(
    say("target-kind"),
    KINDS,
    default=start.kind,
    required=True,
    format_func=lambda value: say(f"target-kind-{value}"),
    key=field_key("kind"),
    persist_state="session",
)
left, right = st.columns(2)
with left:
    roles = wishes_field("roles", start.roles, Wish)
    sectors = wishes_field("sectors", start.sectors, Wish)
    past = lines_field("past_organisations", start.past_organisations)
with right:
    regions = wishes_field("regions", start.regions, Wish)
    organisations = wishes_field("organisations", start.organisations, AimedOrganisation)
    if organisations:
        st.page_link(state.page("organisations"), label=say("organisations-from-target"), icon=":material/apartment:")
    offers = lines_field("offers", start.offers)
with st.expander(say("target-importance"), icon=":material/tune:"):
    if not (roles or sectors or regions or organisations):
        st.caption(say("target-importance-empty"))
    aimed = Target(
        kind=kind or "job",
        roles=weighed("roles", roles),
        sectors=weighed("sectors", sectors),
        regions=weighed("regions", regions),
        organisations=weighed("organisations", organisations),
        past_organisations=past,
        offers=offers,
    )
state.keep_target(aimed)
show_remarks(aimed)
with proposed:
    show_proposals(aimed)

if state.network() is None:
    if st.button(say("target-to-import"), type="primary", icon=":material/upload_file:"):
        st.switch_page(state.page("import"))
elif st.button(say("target-to-plan"), type="primary", icon=":material/groups:"):
    st.switch_page(state.page("plan"))

with st.expander(say("target-file"), icon=":material/save:"):
    st.download_button(
        say("target-download"),
        write_target(aimed),
        "target.toml",
        "application/toml",
        on_click="ignore",
        icon=":material/download:",
    )
    st.file_uploader(say("target-upload"), type="toml", key="target_upload", on_change=take_over)
