"""What the user writes down about a person: notes, what they gave, introductions; conversations stand among them.

Text that could not be kept (another tab was quicker) stays in its field.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

import streamlit as st

from planner.web import keeping, state
from planner.web.inert import inert
from planner.web.names import is_obscured, shown_text
from planner.web.story import events_of, take_back
from planner.workspace.history import MAX_TEXT, Entry, Event, Kind, counting

KINDS: tuple[Kind, ...] = ("note", "give", "introduction")
ICONS = {"note": "edit_note", "give": "volunteer_activism", "introduction": "group_add", "status": "event"}
EDITED, EDITED_FROM = "note_edited", "note_edited_from"


class Written(NamedTuple):
    """Something written down: ``root`` is its first wording, ``chain`` the ids of all its wordings, ``day`` its own."""

    event: Event
    root: int
    chain: tuple[int, ...]
    day: date


def written_of(person_id: str) -> list[Written]:
    """What counts of a person's notes, gifts, introductions and conversations, newest first."""
    told = events_of(person_id)
    by_id = {event.event_id: event for event in told}
    found = []
    for event in counting(told):
        if event.kind in KINDS or event.value == "meeting" or (event.kind == "status" and event.text):
            chain = _chain(event, by_id)
            meets = event.due if event.value == "meeting" else None
            found.append(Written(event, chain[-1], chain, meets or by_id[chain[-1]].day))
    return sorted(found, key=lambda one: (one.day, one.root), reverse=True)


def _chain(event: Event, by_id: dict[int, Event]) -> tuple[int, ...]:
    """The ids of a note's wordings, the last one first."""
    chain = [event.event_id]
    while (earlier := by_id[chain[-1]].about) is not None and earlier in by_id:
        chain.append(earlier)
    return tuple(chain)


def show_notes(person_id: str) -> None:
    """What is written down, and the form to write more."""
    written = written_of(person_id)
    _rescue_edit(person_id, written)
    _show_form(person_id)
    for one in written:
        if one.root == st.session_state.get(EDITED) and one.event.kind == "note" and not is_obscured():
            _show_edit(person_id, one)
        else:
            _show_written(one)


def _show_form(person_id: str) -> None:
    say = state.say().say
    with st.form(f"note-form-{person_id}"):
        st.segmented_control(
            say("note-kind"),
            KINDS,
            default="note",
            required=True,
            format_func=lambda kind: say(f"note-kind-{kind}"),
            key=_key("kind", person_id),
            label_visibility="collapsed",
        )
        st.text_area(
            say("note-text"), max_chars=MAX_TEXT, height=100, key=_key("text", person_id), persist_state="session"
        )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            st.date_input(say("act-day"), state.as_of(), format=date_format(), key=_key("day", person_id), width=160)
            st.form_submit_button(say("note-keep"), on_click=_add, args=(person_id,), icon=":material/save:")


def date_format() -> str:
    """How fields show a day."""
    return "DD/MM/YYYY" if state.language() == "it" else "YYYY-MM-DD"


def _key(name: str, of: object) -> str:
    return f"note-{name}-{of}"


def _add(person_id: str) -> None:
    """Keep what is in the form; it begins anew only once that is kept."""
    fields = st.session_state
    text = (fields[_key("text", person_id)] or "").strip()
    if not text:
        return
    entry = Entry(
        subject=person_id,
        kind=fields[_key("kind", person_id)] or "note",
        day=fields[_key("day", person_id)] or state.as_of(),
        text=text,
    )
    if keeping.decide([entry]):
        fields[_key("text", person_id)] = ""


def _show_written(one: Written) -> None:
    say, event = state.say(), one.event
    with st.container(border=True):
        kind = "meeting" if event.value == "meeting" else event.kind
        what = say.say(f"status-{event.value}") if kind == "status" else say.say(f"note-of-{kind}")
        st.markdown(f":material/{ICONS[event.kind]}: **{say.day(one.day, 'long')}** · {inert(what)}")
        if event.text:
            st.markdown("  \n".join(inert(line) for line in shown_text(event.text).splitlines()))
        with st.container(horizontal=True, gap="small"):
            if event.kind == "note" and not is_obscured():
                _button("edit", one, _begin_edit, one)
            _button("remove", one, take_back, *one.chain)


def _button(name: str, one: Written, act: Callable[..., None], *args: object) -> None:
    st.button(
        state.say().say(f"note-{name}"),
        on_click=act,
        args=args,
        icon={"edit": ":material/edit:", "remove": ":material/undo:"}[name],
        type="tertiary",
        key=_key(name, one.event.event_id),
    )


def _begin_edit(one: Written) -> None:
    st.session_state[EDITED], st.session_state[EDITED_FROM] = one.root, one.event.text
    st.session_state[_key("edit", one.root)] = one.event.text


def _show_edit(person_id: str, one: Written) -> None:
    """The note in a field, in its place; if it says something else by now, that too."""
    say = state.say().say
    with st.form(f"note-edit-form-{one.root}"):
        st.text_area(
            say("note-text"), max_chars=MAX_TEXT, height=140, key=_key("edit", one.root), label_visibility="collapsed"
        )
        if one.event.text != st.session_state.get(EDITED_FROM):
            st.caption(inert(say("note-meanwhile", text=one.event.text or "")))
        with st.container(horizontal=True, gap="small"):
            st.form_submit_button(
                say("act-save"), on_click=_save_edit, args=(person_id, one), type="primary", icon=":material/save:"
            )
            st.form_submit_button(say("note-leave"), on_click=_end_edit)


def _save_edit(person_id: str, one: Written) -> None:
    """Keep the new wording in the place of the one that was shown."""
    text = (st.session_state[_key("edit", one.root)] or "").strip()
    if not text or text == one.event.text:
        _end_edit()
        return
    entry = Entry(subject=person_id, kind="note", day=state.as_of(), text=text, about=one.event.event_id)
    if keeping.decide([entry]):
        _end_edit()


def _end_edit() -> None:
    st.session_state.pop(EDITED, None)


def _rescue_edit(person_id: str, written: list[Written]) -> None:
    """What was being edited when another tab removed the note goes into the form for a new one."""
    root = st.session_state.get(EDITED)
    field = _key("edit", root)
    is_gone = root in {event.event_id for event in events_of(person_id)} - {one.root for one in written}
    if is_gone and (typed := st.session_state.get(field)):
        begun = st.session_state.get(_key("text", person_id)) or ""
        st.session_state[_key("text", person_id)] = f"{begun}\n{typed}".strip()
        _end_edit()
