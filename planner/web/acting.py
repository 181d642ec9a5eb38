"""What the user did and decided about one person: the natural next steps as buttons, everything else in a small form.

A date is always proposed and never set by itself: the user sees it in a field and saves it.
"""

from datetime import date
from typing import Literal

import streamlit as st

from planner.planning.calendar import WorkCalendar
from planner.web import keeping, state
from planner.web.inert import inert
from planner.workspace.agenda import Step, proposed
from planner.workspace.history import Entry
from planner.workspace.standing import STATUSES, Standing, Status

NEXT: dict[Step, tuple[Status | str, ...]] = {
    "write": ("written",),
    "other_person": ("replied", "step-other_person"),
    "repeat": ("replied", "written", "resting"),
    "rest": ("replied", "resting"),
    "arrange": ("meeting", "done"),
    "prepare": ("step-prepare",),
    "meet": ("step-meet",),
    "thank": ("done",),
    "stay_in_touch": ("written", "resting"),
}
"""What usually comes after each step: the first is the button that stands out."""
WITHOUT_DATE: tuple[Status, ...] = ("declined",)
ICONS = {"written": "send", "replied": "mark_email_read", "meeting": "event", "done": "favorite", "resting": "bedtime",
         "declined": "do_not_disturb_on", "planned": "playlist_add"}  # fmt: skip


def calendar() -> WorkCalendar:
    """The working days of the user's country."""
    settings = state.settings()
    made: WorkCalendar = state.kept(
        "calendar",
        (settings.country, settings.subdivision),
        lambda: WorkCalendar(settings.country, settings.subdivision),
    )
    return made


def show_next(person_id: str, step: Step, key: str) -> None:
    """The natural next steps as buttons, and the form for everything else."""
    with st.container(horizontal=True, gap="small"):
        for place, choice in enumerate(NEXT[step]):
            if choice.startswith("step-"):
                _step_button(person_id, choice.removeprefix("step-"), f"{key}-{choice}")
            else:
                _status_popover(person_id, choice, f"{key}-{choice}", primary=place == 0)  # type: ignore[arg-type]
        with st.popover(state.say().say("act-other"), icon=":material/more_horiz:", key=f"{key}-other"):
            status_form(person_id, f"{key}-form")


def _step_button(person_id: str, step: str, key: str) -> None:
    entry = Entry(subject=person_id, kind="step", value=step, day=state.as_of())
    st.button(
        state.say().say(f"act-step-{step}"),
        on_click=decide,
        args=(entry,),
        icon=":material/check:",
        key=key,
    )


def decide(entry: Entry) -> None:
    """Record one decision, for a button."""
    keeping.decide([entry])


def _status_popover(person_id: str, status: Status, key: str, *, primary: bool) -> None:
    """A button that opens the two dates of a status: the day it happened, the day of what comes next."""
    say = state.say().say
    kind: Literal["primary", "secondary"] = "primary" if primary else "secondary"
    with (
        st.popover(say(f"act-{status}"), type=kind, icon=f":material/{ICONS[status]}:", key=key),
        st.form(f"{key}-in", border=False),
    ):
        _day_field(say(f"act-{status}-day"), state.as_of(), f"{key}-day")
        _due_field(status, state.as_of(), f"{key}-due")
        _save_button(person_id, status, f"{key}-day", f"{key}-due")


def status_form(person_id: str, key: str) -> None:
    """Any status with its dates and a remark."""
    say, now = state.say().say, keeping.standing_of(person_id)
    chosen: Status | None = st.selectbox(
        say("act-status"),
        STATUSES,
        index=STATUSES.index(now.status) if now.status else None,
        format_func=lambda status: say(f"status-{status}"),
        placeholder=say("act-status-none"),
        key=f"{key}-status",
    )
    if chosen is None:
        return
    with st.form(key, border=False):
        _day_field(say("act-day"), state.as_of(), f"{key}-day")
        _due_field(chosen, state.as_of(), f"{key}-{chosen}-due")
        st.text_area(say("act-remark"), key=f"{key}-text", height=80)
        _save_button(person_id, chosen, f"{key}-day", f"{key}-{chosen}-due", f"{key}-text")


def _save_button(person_id: str, status: Status, *fields: str) -> None:
    """A button that saves what the fields hold.

    As a callback it runs before the page looks at the workspace anew, and so against what the user has seen.
    """
    label = state.say().say("act-save")
    st.form_submit_button(
        label, type="primary", icon=":material/save:", on_click=_save, args=(person_id, status, *fields)
    )


def _save(person_id: str, status: Status, day: str, due: str, text: str | None = None) -> None:
    """Record a status with what the user has confirmed in the fields of these keys."""
    remark = str(st.session_state.get(text) or "") if text else ""
    entry = Entry(
        subject=person_id,
        kind="status",
        value=status,
        day=st.session_state.get(day) or state.as_of(),
        due=st.session_state.get(due),
        text=remark.strip() or None,
    )
    if keeping.decide([entry]):
        st.toast(state.say().say("act-saved", status=state.say().say(f"status-{status}")))


def _day_field(label: str, day: date, key: str) -> None:
    st.date_input(label, day, format=_date_format(), key=key)


def _due_field(status: Status, happened: date, key: str) -> None:
    """The day of what comes next, as we propose it; for a meeting the day of the meeting."""
    if status in WITHOUT_DATE:
        return
    say = state.say().say
    proposal = proposed(status, happened, state.settings(), calendar())
    st.date_input(say(f"act-{status}-due"), proposal, format=_date_format(), key=key, help=say("act-due-about"))


def _date_format() -> str:
    return "DD/MM/YYYY" if state.language() == "it" else "YYYY-MM-DD"


def told_step(person_id: str, step: Step, day: date) -> str:
    """What is to be done, in one sentence."""
    say = state.say()
    now: Standing = keeping.standing_of(person_id)
    since = say.day(now.since, "full") if now.since else ""
    return inert(say.say(f"step-do-{step}", since=since, day=say.day(day, "full")))
