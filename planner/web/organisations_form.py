"""What the user says of their organisations: motivation, vacancy, note; lists brought in; each kept at once."""

from typing import Any

import polars as pl
import streamlit as st

from planner.errors import PlannerError
from planner.matching.companies import organisation_group
from planner.model import MOST_MOTIVATION, AimedOrganisation, weight_of
from planner.owner import Owner
from planner.planning.lamp import with_organisations
from planner.reading.organisation_list import read_organisations
from planner.web import state
from planner.web.inert import inert
from planner.web.names import is_obscured, shown_text
from planner.web.proposals import show_kind
from planner.web.target_form import field_key

SAID, WRONG = "organisations_said", "organisations_wrong"
LEVELS = tuple(range(1, MOST_MOTIVATION + 1))
PASTED = "list.txt"


def show_fields(one: AimedOrganisation, at: int) -> None:
    """Motivation, vacancy and note of one organisation, and the way to take it off the list."""
    say = state.say().say
    note = _key("hidden" if is_obscured() else "note", at)  # another field: this one would keep what it showed
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        _choice(one, at, "motivation", LEVELS)
        _choice(one, at, "posting", (True, False))
        st.text_input(
            say("organisations-note"), shown_text(one.note or ""), disabled=is_obscured(), max_chars=500,
            key=note, width=280, placeholder=say("organisations-note-example"),
            on_change=_change, args=(one.name, "note", note),
        )  # fmt: skip
        st.button(
            say("organisations-remove"), on_click=_remove, args=(one.name,), key=_key("remove", at),
            icon=":material/close:", type="tertiary",
        )  # fmt: skip


def _choice(one: AimedOrganisation, at: int, field: str, options: tuple[int, ...]) -> None:
    """One of a few answers; a second click on the one chosen takes it back."""
    say = state.say().say
    help_text = say("organisations-motivation-help") if field == "motivation" else None
    st.segmented_control(
        say(f"organisations-{field}"), options, default=getattr(one, field), format_func=_answer,
        key=_key(field, at), help=help_text, on_change=_change, args=(one.name, field, _key(field, at)),
    )  # fmt: skip


def _answer(option: int) -> str:
    if isinstance(option, bool):
        return state.say().say("organisations-yes" if option else "organisations-no")
    return str(option)


def _key(field: str, at: int) -> str:
    """Fields begin anew when the target has changed: what they show is what is kept."""
    return field_key(f"organisation-{field}-{at}")


def _change(name: str, field: str, key: str) -> None:
    value: Any = st.session_state[key]
    said = {field: (value.strip() or None) if isinstance(value, str) else value}
    if field == "motivation":
        said["weight"] = weight_of(value)
    _keep(tuple(one.model_copy(update=said) if one.name == name else one for one in state.target().organisations))


def _remove(name: str) -> None:
    _keep(tuple(one for one in state.target().organisations if one.name != name))


def _keep(organisations: tuple[AimedOrganisation, ...]) -> None:
    """Keep the list; the fields of the target page begin anew with it."""
    state.keep_target(state.target().model_copy(update={"organisations": organisations}))
    state.start_target_anew()


def show_adding(owner: Owner) -> None:
    """The ways to add organisations: typed or pasted, from a file, from the user's own archive."""
    say = state.say().say
    with st.expander(
        say("organisations-add"), icon=":material/playlist_add:", expanded=not state.target().organisations
    ):
        pasted = field_key("organisations-pasted")
        st.text_area(
            say("organisations-add-field"), key=pasted, height=140, placeholder=say("organisations-add-example"),
            help=say("organisations-add-help"),
        )  # fmt: skip
        st.button(say("organisations-add-button"), on_click=_add_pasted, args=(pasted,), icon=":material/add:")
        chosen = field_key("organisations-upload")
        st.file_uploader(
            say("organisations-upload"), type=["csv", "txt", "tsv", "xlsx"], key=chosen,
            on_change=_add_file, args=(chosen,),
        )  # fmt: skip
    if left := _not_listed(owner):
        with st.container(border=True):
            st.caption(say("organisations-proposed"))
            show_kind("organisations", left)


def _not_listed(owner: Owner) -> list[str]:
    """What the archive names and the list does not have yet, under any spelling."""
    held = organisation_group(pl.Series([one.name for one in state.target().organisations], dtype=pl.String))
    names = pl.Series("name", owner.wanted_organisations, dtype=pl.String)
    wanted = pl.DataFrame({"name": names, "identity": organisation_group(names)}).drop_nulls()
    fresh = wanted.filter(~pl.col("identity").is_in(held.drop_nulls().to_list()))
    return fresh.unique("identity", keep="first", maintain_order=True)["name"].to_list()


def _add_pasted(key: str) -> None:
    text: str = st.session_state[key] or ""
    if text.strip():
        _add(PASTED, text.encode())


def _add_file(key: str) -> None:
    upload = st.session_state[key]
    if upload is not None:
        _add(upload.name, upload.getvalue())


def _add(name: str, data: bytes) -> None:
    """Add a list, or keep for the page why it cannot be read."""
    try:
        listed = read_organisations(name, data)
    except PlannerError as error:
        st.session_state[WRONG] = f"{error.message(state.say())} {error.next_step(state.say())}"
        return
    before = state.target()
    now = with_organisations(before, listed.organisations)
    st.session_state[SAID] = (len(now.organisations) - len(before.organisations), listed.nameless)
    _keep(now.organisations)


def show_said() -> None:
    """Once, what the last list has brought, or why it could not be read."""
    say = state.say()
    if wrong := st.session_state.pop(WRONG, None):
        st.error(inert(wrong))
    if SAID not in st.session_state:
        return
    count, nameless = st.session_state.pop(SAID)
    st.success(say.say("organisations-added", count=count))
    if nameless:
        rows = say.listing([str(row) for row in nameless[:10]])
        st.warning(inert(say.say("organisations-nameless", count=len(nameless), rows=rows)))
