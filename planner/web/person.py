"""One approach of the plan, or one person, with the whole "why"."""

from collections.abc import Sequence
from itertools import groupby

import polars as pl
import streamlit as st

from planner.checklist.rows import why_sentence
from planner.locale import Texts
from planner.model import Plan, PlanItem, Why
from planner.planning.purpose_words import also_serves
from planner.web import keeping, state
from planner.web.due import open_person
from planner.web.giving import show_lines_of_care
from planner.web.inert import inert
from planner.web.names import shown_item
from planner.web.tie_facts import show_tie_facts
from planner.workspace.history import Entry


def show_weeks(plan: Plan) -> None:
    """The approaches week by week, and the way to the checklist."""
    say = state.say()
    for number, items in groupby(plan.items, key=lambda item: item.week):
        approaches = list(items)
        first = min(item.due for item in approaches if item.due)
        st.subheader(say.say("checklist-week", number=number or 0, date=say.day(first, "full")), anchor=False)
        _keep_week(number or 0, approaches)
        for item in approaches:
            show_item(item)
    if plan.items and st.button(say.say("plan-to-checklist"), type="primary", icon=":material/checklist:"):
        st.switch_page(state.page("checklist"))


def _keep_week(number: int, approaches: Sequence[PlanItem]) -> None:
    """Put the proposals of a week on the list at once; what is on the list stays there when the plan changes."""
    proposals = [item for item in approaches if keeping.standing_of(item.person_id).status is None]
    if not proposals:
        return
    label = state.say().say("plan-keep-week", approaches=len(proposals))
    st.button(label, on_click=keep, args=(proposals,), icon=":material/playlist_add:", key=f"keep-week-{number}")


def keep(items: Sequence[PlanItem]) -> None:
    """Put approaches on the user's list, for the days that the plan proposes."""
    keeping.decide(
        [
            Entry(subject=item.person_id, kind="status", value="planned", day=state.as_of(), due=item.due,
                  topic=item.purpose)
            for item in items
        ]
    )  # fmt: skip


def _on_list(item: PlanItem) -> None:
    """Whether the approach is on the list, or the button that puts it there; and the way to the person's page."""
    say = state.say()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if keeping.standing_of(item.person_id).status == "planned":
            st.badge(say.say("plan-on-list"), icon=":material/playlist_add_check:", color="green")
        else:
            st.button(
                say.say("plan-keep"),
                on_click=keep,
                args=([item],),
                icon=":material/playlist_add:",
                key=f"keep-{item.person_id}",
            )
        if st.button(say.say("person-open"), key=f"plan-open-{item.person_id}", type="tertiary"):
            open_person(item.person_id)


def show_item(item: PlanItem) -> None:
    """An approach as a card: who and when, why, what to give, a question, the draft."""
    say = state.say()
    item = shown_item(item)
    with st.container(border=True):
        show_head(item, say)
        _on_list(item)
        st.caption(inert(why_sentence(item)))
        known = say.say("checklist-known", share=round(item.known_share * 100))
        st.markdown(f"**{say.say('checklist-give')}** {inert(item.give)}")
        if item.give_why:
            st.caption(inert(item.give_why))
        show_lines_of_care(item.care)
        st.markdown(f"**{say.say('checklist-question')}** {inert(item.first_question)}")
        with st.expander(say.say("plan-draft"), icon=":material/edit_note:"):
            st.caption(say.say("plan-draft-about"))
            st.code(item.message, language=None, wrap_lines=True)
            for step in item.follow_ups:
                st.markdown(f"{say.day(step.due, 'long')}: {inert(step.text)}")
        with st.expander(f"{say.say('plan-why')} · {known}", icon=":material/lightbulb:"):
            show_tie_facts(item.person_id)
            show_why(item.why, say)


def show_head(item: PlanItem, say: Texts) -> None:
    """Name, work, day, channel and purpose."""
    what = ", ".join(inert(text) for text in (item.position, item.company) if text)
    st.markdown(f"**{inert(item.full_name)}**{f' · {what}' if what else ''}")
    with st.container(horizontal=True, gap="small"):
        if item.due:
            st.badge(say.day(item.due, "full"), icon=":material/event:", color="gray")
        st.badge(say.say(f"purpose-{item.purpose}"), color="primary", help=say.say(f"purpose-{item.purpose}-about"))
        st.badge(say.say(f"channel-{item.channel}"), icon=":material/send:", color="gray")
        st.badge(say.say("checklist-score", score=f"{item.score:.0f}"), color="gray")
    if item.why_purpose:
        st.caption(" ".join(inert(text) for text in (item.why_purpose, also_serves(item.other_purposes, say)) if text))


def show_why(why: Sequence[Why], say: Texts) -> None:
    """The parts of a score as a table: what was found, and the points it brings."""
    table = {
        say.say("why-part"): [say.say(f"part-{part.part}") for part in why],
        say.say("why-evidence"): [inert(part.evidence) for part in why],
        say.say("why-points"): [f"{part.points:.1f}" for part in why],
    }
    st.table(pl.DataFrame(table), border="horizontal", hide_index=True, alt=say.say("plan-why"))
