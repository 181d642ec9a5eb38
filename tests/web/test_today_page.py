"""Today: what is due, what was decided last, what has changed, who rests."""

from datetime import date, timedelta

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
    "Bruno,Selvatici,https://www.linkedin.com/in/t-bruno,,Snam,Analyst,03 Jan 2019\n"
    "Carla,Montarsi,https://www.linkedin.com/in/t-carla,,Terna,Buyer,03 Feb 2020\n"
)


def workspace() -> Workspace:
    return opened(path_of(None), keeping.now())


def ids() -> dict[str, str]:
    with reading(workspace()) as connection:
        return {str(card["full_name"]): person for person, card in everybody(connection).items()}


def decided(name: str, value: str, day: date, due: date | None = None) -> None:
    with writing(workspace()) as connection:
        record(connection, [Entry(subject=ids()[name], kind="status", value=value, day=day, due=due)])


@pytest.fixture
def today(app: App) -> App:
    already_kept(ROWS)
    return app


def test_without_anybody_the_way_begins_with_an_import(app: App) -> None:
    assert app().title[0].value == "Import"
    assert "nobody here yet" in plainly_told(go(app(), "today"))


def test_whoever_comes_back_meets_today(today: App) -> None:
    page = today()
    assert page.title[0].value == "Today"
    assert "Nothing is due today" in plainly_told(page)


@pytest.mark.parametrize(("days", "heading"), [(-3, "From earlier days"), (0, "Today"), (1, "In the next seven days")])
def test_what_is_planned_stands_under_its_day(today: App, days: int, heading: str) -> None:
    decided("Ada Fontanesi", "planned", AS_OF, AS_OF + timedelta(days=days))
    page = today()
    assert any(heading in title.value for title in page.subheader)
    assert "Ada Fontanesi" in plainly_told(page)


def test_saving_a_message_proposes_a_day_and_keeps_what_the_user_confirms(today: App) -> None:
    decided("Ada Fontanesi", "planned", AS_OF, AS_OF)
    page = today()
    person = ids()["Ada Fontanesi"]
    (proposed,) = [field for field in page.date_input if field.key == f"due-{person}-written-due"]
    assert isinstance(proposed.value, date)
    assert proposed.value > AS_OF
    proposed.set_value(date(2026, 12, 24))
    press(page, "Save")
    with reading(workspace()) as connection:
        last = history(connection)[-1]
    assert (last.value, last.day, last.due) == ("written", AS_OF, date(2026, 12, 24))


def test_the_last_decision_can_be_undone(today: App) -> None:
    page = go(today(), "plan")
    press(page, "on my list")
    go(page, "today")
    assert "Kept last" in plainly_told(page)
    press(page, "Undo")
    assert "Kept last" not in plainly_told(page)
    assert "Nothing is due today" in plainly_told(page)


def test_a_new_role_is_told_as_an_occasion(today: App) -> None:
    page = go(today(), "import")
    upload(page, ROWS.replace("Snam,Analyst", "Acea,Head of Procurement"))
    assert "one new role" in plainly_told(page)
    go(page, "today")
    assert "Analyst · Snam → Head of Procurement · Acea" in plainly_told(page)


@pytest.mark.parametrize("status", ["resting", "declined", "done"])
def test_who_rests_is_named_and_asks_for_nothing(today: App, status: str) -> None:
    decided("Carla Montarsi", status, AS_OF)
    page = today()
    assert "Nothing is due today" in plainly_told(page)
    assert "Carla Montarsi" in plainly_told(page)


def test_the_weeks_are_told_in_calm_words(today: App) -> None:
    decided("Ada Fontanesi", "written", AS_OF - timedelta(days=9))
    decided("Ada Fontanesi", "replied", AS_OF - timedelta(days=8), AS_OF + timedelta(days=1))
    told = plainly_told(today())
    assert "one approach, one reply, 0 conversations" in told
    assert "silence is rarely about you" in told


def test_another_tab_s_decision_is_seen_at_the_next_click(today: App) -> None:
    page = today()
    decided("Ada Fontanesi", "planned", AS_OF, AS_OF)
    assert "Ada Fontanesi" not in plainly_told(page)
    assert "Ada Fontanesi" in plainly_told(page.run())


def test_a_decision_on_somebody_who_has_changed_meanwhile_is_not_kept_and_that_is_said(today: App) -> None:
    decided("Ada Fontanesi", "planned", AS_OF, AS_OF)
    page = today()
    decided("Ada Fontanesi", "declined", AS_OF)
    press(page, "Save")
    with reading(workspace()) as connection:
        assert history(connection)[-1].value == "declined"
    assert page.warning


@pytest.mark.parametrize("names", ["Ada Fontanesi", "Bruno Selvatici"])
def test_names_are_hidden_while_the_screen_is_shared(today: App, names: str) -> None:
    decided(names, "planned", AS_OF, AS_OF)
    page = today()
    page.session_state["names_obscured"] = True
    for name in ("today", "plan", "checklist", "import"):
        assert names.split()[1] not in plainly_told(go(page, name))


def test_a_target_changed_in_two_tabs_is_asked_about(app: App) -> None:
    first, second = go(upload(app(), ROWS), "target"), go(app(), "target")
    choose(first, "Enel")
    choose(second, "Snam")
    assert "changed in another tab" in plainly_told(second)
    press(second, "Keep what I say here")
    assert "changed in another tab" not in plainly_told(second)
    go(first, "plan")
    assert [wish.name for wish in first.session_state["target"].value.organisations] == ["Snam"]


def choose(page: AppTest, organisation: str) -> None:
    page.multiselect(key="target-organisations-0").set_value([organisation]).run()
    assert not page.exception
