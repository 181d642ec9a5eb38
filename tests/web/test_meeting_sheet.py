"""The sheet for a conversation on a person's page: reachable before, open once agreed, filled in after."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from planner.web.state import OBSCURED
from planner.workspace.database import writing
from planner.workspace.history import Entry, counting, record
from tests.web.visiting import AS_OF, App, already_kept, go, plainly_told

ROWS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ada,Fontanesi,https://www.linkedin.com/in/t-ada,ada@fontanesi.example,Enel,Product Manager,12 Mar 2023\n"
    "Bruno,Selvatici,https://www.linkedin.com/in/t-bruno,,Comune di Torino,Responsabile Acquisti,03 Jan 2019\n"
)
TUESDAY = date(2026, 11, 24)


@pytest.fixture
def ada(app: App) -> AppTest:
    already_kept(ROWS)
    page = app()
    cards = page.session_state["moment"].cards
    page.session_state["person"] = next(key for key, card in cards.items() if card["full_name"] == "Ada Fontanesi")
    return go(page, "person")


def person_of(page: AppTest) -> str:
    return str(page.session_state["person"])


def agree(page: AppTest) -> AppTest:
    """A conversation is agreed for Tuesday."""
    agreed = Entry(subject=person_of(page), kind="status", value="meeting", day=AS_OF, due=TUESDAY, topic="insight")
    with writing(page.session_state["workspace"]) as connection:
        record(connection, [agreed])
    return page.run()


def sheet_box(page: AppTest, title: str = "Sheet for the conversation") -> bool:
    """Whether the box with the sheet is open."""
    (box,) = [one for one in page.expander if one.label == title]
    return bool(box.proto.expanded)


def test_before_anything_is_agreed_the_sheet_can_be_reached_and_not_filled_in(ada: AppTest) -> None:
    assert not sheet_box(ada)
    assert "No day is agreed yet" not in plainly_told(ada)
    assert "It went well if" in plainly_told(ada)
    assert not [field for field in ada.text_area if str(field.key).startswith("meeting-")]


def test_once_agreed_the_sheet_is_open_with_the_day_of_thanks_and_the_chosen_purpose(ada: AppTest) -> None:
    page = agree(ada)
    assert sheet_box(page)
    told = plainly_told(page)
    assert "Say thanks by Wednesday, November 25, 2026" in told
    assert "What does a good week look like in your work" in told


def test_what_is_filled_in_after_is_kept_and_shown(ada: AppTest) -> None:
    page, person = agree(ada), person_of(ada)
    page.text_area(key=f"meeting-promise-{person}").set_value("send *the* article")
    page.date_input(key=f"meeting-due-{person}").set_value(date(2026, 12, 1))
    page.text_area(key=f"meeting-names-{person}").set_value("Ugo <Verdi>")
    page.date_input(key=f"meeting-next-{person}").set_value(date(2027, 2, 22))
    next(button for button in page.button if button.form_id == f"meeting-form-{person}").click().run()
    assert not page.exception
    kept = [event for event in counting(page.session_state["moment"].told) if event.kind == "note"]
    assert [(event.topic, event.due) for event in kept] == [("promise", date(2026, 12, 1)), ("who_else", None)]
    assert page.session_state["moment"].standings[person].status == "done"
    assert page.session_state["moment"].standings[person].due == date(2027, 2, 22)
    told = plainly_told(page)
    assert "Promised by December 1, 2026: send *the* article" in told
    assert "Monday, February 22, 2027" in told
    assert page.text_area(key=f"meeting-promise-{person}").value == ""


def test_an_empty_form_keeps_nothing(ada: AppTest) -> None:
    page = agree(ada)
    events = len(page.session_state["moment"].told)
    next(button for button in page.button if button.form_id == f"meeting-form-{person_of(page)}").click().run()
    assert len(page.session_state["moment"].told) == events


def test_while_names_are_hidden_the_sheet_tells_nothing_of_the_person(ada: AppTest) -> None:
    page = agree(ada)
    assert len(page.get("download_button")) >= 2
    page.session_state[OBSCURED] = True
    page.run()
    (box,) = [one for one in page.expander if one.label == "Sheet for the conversation"]
    told = "\n".join(
        str(getattr(element, "value", "")) for kind in ("markdown", "caption") for element in box.get(kind)
    )
    assert "Enel" not in told
    assert "cannot be downloaded" in told
    assert not box.get("download_button")


def test_in_italian_the_page_speaks_italian(app: App) -> None:
    already_kept(ROWS)
    page = app("it-IT")
    cards = page.session_state["moment"].cards
    page.session_state["person"] = next(key for key, card in cards.items() if card["full_name"] == "Ada Fontanesi")
    page = agree(go(page, "person"))
    assert sheet_box(page, "Foglio per la conversazione")
    assert "Ringrazia entro mercoledì 25 novembre 2026" in plainly_told(page)
