"""Keeping in touch, giving, the ledger, and care for people abroad, as the pages show them."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from planner.web import keeping
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.history import Entry, history, record
from planner.workspace.opening import opened
from planner.workspace.people import everybody
from planner.workspace.places import path_of
from tests.web.visiting import AS_OF, App, already_kept, go, plainly_told, press, upload

ROWS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ada,Fontanesi,https://www.linkedin.com/in/t-ada,,Enel,Product Manager,12 Mar 2023\n"
    "Greta,Lindner,https://www.linkedin.com/in/t-greta,,Nordwind,Product Manager - Berlin,03 Jan 2019\n"
)


def workspace() -> Workspace:
    return opened(path_of(None), keeping.now())


def ids() -> dict[str, str]:
    with reading(workspace()) as connection:
        return {str(card["full_name"]): person for person, card in everybody(connection).items()}


def told(name: str, kind: str, day: date, **cells: str) -> None:
    with writing(workspace()) as connection:
        record(connection, [Entry.model_validate({"subject": ids()[name], "kind": kind, "day": day, **cells})])


def of(page: AppTest, name: str) -> AppTest:
    page.session_state["person"] = ids()[name]
    return go(page, "person")


@pytest.fixture
def kept(app: App) -> App:
    already_kept(ROWS)
    return app


def test_after_half_a_year_without_a_touch_a_sign_of_life_is_proposed_and_kept(kept: App) -> None:
    told("Ada Fontanesi", "note", date(2026, 3, 2), text="Likes maps")
    page = kept()
    assert "Time for a sign of life" in plainly_told(page)
    assert "Last in touch on March 2, 2026" in plainly_told(page)
    press(page, "I was in touch")
    assert "sign of life" not in plainly_told(page).replace("You gave a sign of life", "")
    with reading(workspace()) as connection:
        last = history(connection)[-1]
    assert (last.kind, last.value, last.day) == ("step", "sign_of_life", AS_OF)
    assert "You gave a sign of life" in plainly_told(of(page, "Ada Fontanesi"))


def test_not_this_time_is_an_answer_too(kept: App) -> None:
    told("Ada Fontanesi", "note", date(2026, 3, 2), text="Likes maps")
    page = press(kept(), "Not this time")
    assert "Time for a sign of life" not in plainly_told(page)


@pytest.mark.parametrize("cells", [{"kind": "status", "value": "resting"}, {"kind": "status", "value": "planned"},
                                   {"kind": "answer", "topic": "do_not_contact", "value": "yes"}])  # fmt: skip
def test_no_sign_of_life_towards_who_is_left_alone(kept: App, cells: dict[str, str]) -> None:
    told("Ada Fontanesi", "note", date(2026, 3, 2), text="Likes maps")
    told("Ada Fontanesi", cells.pop("kind"), date(2026, 3, 3), **cells)
    assert "Time for a sign of life" not in plainly_told(kept())


def test_three_at_a_time(app: App) -> None:
    lines = [f"P{at},Q{at},https://www.linkedin.com/in/u-{at},,Firm {at},Analyst,12 Mar 2020" for at in range(5)]
    already_kept("\n".join([ROWS.splitlines()[0], *lines, ""]))
    for at in range(5):
        told(f"P{at} Q{at}", "note", date(2025, 1 + at, 5), text="met")
    page = app()
    buttons = [button for button in page.button if "I was in touch" in button.label]
    assert len(buttons) == 3
    assert [at for at in range(5) if f"P{at} Q{at}" in plainly_told(page)] == [0, 1, 2]


def test_the_ledger_holds_both_sides_without_sums(kept: App) -> None:
    told("Ada Fontanesi", "give", date(2026, 5, 4), text="a book on maps")
    told("Ada Fontanesi", "give", date(2026, 5, 5), text="another book")
    told("Ada Fontanesi", "introduction", date(2026, 6, 5), text="Bruno of the library")
    page = plainly_told(of(kept(), "Ada Fontanesi"))
    ledger = page[page.index("You gave") :]
    assert "a book on maps" in ledger[: ledger.index("You received")]
    assert "Bruno of the library" in ledger[ledger.index("You received") :]
    assert "2 " not in ledger[: ledger.index("You received")].replace("2026", "")


def test_an_empty_side_of_the_ledger_is_not_shown(kept: App) -> None:
    page = kept()
    assert "to be glad of it" not in plainly_told(of(page, "Ada Fontanesi"))
    told("Ada Fontanesi", "introduction", date(2026, 6, 5), text="Bruno of the library")
    page = of(page, "Ada Fontanesi")
    assert "to be glad of it" in plainly_told(page)
    assert "You received" in plainly_told(page)
    assert "You gave" not in plainly_told(page)


def test_what_could_be_given_stands_on_the_person_s_page_with_its_reason(kept: App) -> None:
    page = go(kept(), "import")
    upload(page, ROWS.replace("Enel,Product Manager", "Acea,Head of Procurement"))
    page = of(page, "Ada Fontanesi")
    assert "A kind word on what is new in their work (Head of Procurement · Acea)" in plainly_told(page)
    assert "New in your import of" in plainly_told(page)
    page.session_state["names_obscured"] = True
    assert "A kind word" not in plainly_told(go(page, "person"))


def test_people_abroad_come_with_what_to_mind(kept: App) -> None:
    page = kept()
    assert "“Sie”" in plainly_told(of(page, "Greta Lindner"))
    assert "“Sie”" not in plainly_told(of(page, "Ada Fontanesi"))
    assert "“Sie”" in plainly_told(go(page, "plan"))
