"""The sheet for a conversation on a person's page: to read, to download, and to fill in afterwards."""

import streamlit as st

from planner.checklist.meeting_sheets import FORMATS, section_parts, sheet_bytes
from planner.planning.giving_facts import giving_facts
from planner.planning.meetings import MeetingSheet, meeting_sheet, person_of
from planner.web import keeping, state
from planner.web.acting import calendar
from planner.web.inert import inert
from planner.web.names import is_obscured
from planner.web.notes import date_format
from planner.web.story import events_of
from planner.workspace.agenda import new_roles
from planner.workspace.history import MAX_TEXT
from planner.workspace.meeting_notes import Left, entries_of, meeting_of
from planner.workspace.recalling import standings_frame

MIMES = {"md": "text/markdown", "html": "text/html"}
HELD = ("meeting", "done")
"""When a conversation is agreed or was held there is something to fill in."""
ROOM = 2_000
"""Characters kept free for the words around what the user writes."""


def show_meeting(person_id: str) -> None:
    """The sheet, open once a conversation is agreed; only for people whom the target has been measured for."""
    if not state.network() or not state.ranked().filter(person_id=person_id).height:
        return
    say, now = state.say().say, keeping.standing_of(person_id)
    with st.expander(say("meeting-sheet"), icon=":material/event_note:", expanded=now.status == "meeting"):
        st.caption(say("meeting-sheet-about"))
        sheet = sheet_of(person_id)
        _show_downloads(sheet, person_id)
        _show_sheet(sheet)
        if now.status in HELD and not keeping.workspace().read_only:
            _show_form(person_id)


def sheet_of(person_id: str) -> MeetingSheet:
    """The sheet for the latest conversation with a person."""
    now = keeping.standing_of(person_id)
    row = person_of(state.ranked(), person_id, now.answers.get("register"))
    agreed = meeting_of(events_of(person_id), now)
    moment = keeping.moment()
    news, held = new_roles(moment.news, state.as_of()), standings_frame(moment.standings)
    giving = giving_facts(state.ranked(), [person_id], state.target().offers, news, held)
    return meeting_sheet(row, agreed, giving, state.settings(), calendar(), state.say())


def _show_downloads(sheet: MeetingSheet, person_id: str) -> None:
    """The two files; their names tell nobody's name."""
    say = state.say().say
    if is_obscured():
        st.caption(say("meeting-sheet-hidden"))
        return
    with st.container(horizontal=True, gap="small"):
        for form in reversed(FORMATS):
            st.download_button(
                say(f"meeting-download-{form}"),
                sheet_bytes(sheet, form),
                f"{say('meeting-sheet-file')}-{state.as_of().isoformat()}.{form}",
                MIMES[form],
                on_click="ignore",
                icon=":material/print:" if form == "html" else ":material/download:",
                key=f"meeting-{form}-{person_id}",
            )


def _show_sheet(sheet: MeetingSheet) -> None:
    """The sheet without its empty lines; while names are hidden only what tells nothing of the person."""
    shown = sheet.sections[1:2] if is_obscured() else sheet.sections
    for section in shown:
        blocks = tuple(block._replace(room=0) for block in section.blocks if block.lines)
        title, *parts = section_parts(section._replace(blocks=blocks))
        st.markdown(f"##### {title.removeprefix('## ')}")
        st.markdown("\n\n".join(parts))


def _show_form(person_id: str) -> None:
    """Promises with their day, names, the next date: each part is an entry of its own."""
    say = state.say().say
    st.markdown(f"##### {inert(say('meeting-form'))}")
    st.caption(say("meeting-form-about"))
    with st.form(f"meeting-form-{person_id}", border=False):
        st.text_area(say("meeting-form-promise"), max_chars=MAX_TEXT - ROOM, height=80, key=_key("promise", person_id))
        st.date_input(say("meeting-form-promise-due"), None, format=date_format(), key=_key("due", person_id))
        st.text_area(say("meeting-form-names"), max_chars=MAX_TEXT - ROOM, height=80, key=_key("names", person_id))
        st.date_input(say("meeting-form-next"), None, format=date_format(), key=_key("next", person_id),
                      help=say("meeting-form-next-about"))  # fmt: skip
        st.form_submit_button(say("meeting-form-save"), on_click=_save, args=(person_id,), icon=":material/save:")


def _key(name: str, person_id: str) -> str:
    return f"meeting-{name}-{person_id}"


def _save(person_id: str) -> None:
    """Keep what is in the form; it begins anew only once that is kept."""
    fields = st.session_state
    left = Left(
        promise=str(fields[_key("promise", person_id)] or ""),
        promise_due=fields[_key("due", person_id)],
        names=str(fields[_key("names", person_id)] or ""),
        next_day=fields[_key("next", person_id)],
    )
    entries = entries_of(left, person_id, state.as_of(), state.say())
    if entries and keeping.decide(entries):
        fields[_key("promise", person_id)] = fields[_key("names", person_id)] = ""
        fields[_key("due", person_id)] = fields[_key("next", person_id)] = None
