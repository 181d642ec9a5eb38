"""First drafts in the user's own words on the plan page, run in process by streamlit's AppTest."""

from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.planning.messages.own import beginning, content_of
from planner.workspace.database import at_path, writing
from planner.workspace.documents import keep
from tests.cli.running_planner import DAY, planner
from tests.web.visiting import App, already_kept, go, plainly_told, press

ROWS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ada,Fontanesi,https://www.linkedin.com/in/t-ada,ada@fontanesi.example,Enel,Product Manager,12 Mar 2023\n"
    "Bruno,Selvatici,https://www.linkedin.com/in/t-bruno,,Comune di Torino,Responsabile Acquisti,03 Jan 2019\n"
)
GREETING = "Hello {{ first_name }}, it is me."


@pytest.fixture
def plan(app: App) -> AppTest:
    """The plan page of somebody with two people to greet, at the wording of a greeting."""
    already_kept(ROWS)
    return greeting(go(app(), "plan"))


def greeting(page: AppTest) -> AppTest:
    next(box for box in page.selectbox if "wording-purpose" in str(box.key)).set_value("nurture").run()
    return page


def field(page: AppTest) -> Any:  # noqa: ANN401 -- streamlit's own kind of element
    return next(area for area in page.text_area if str(area.key).startswith("wording-"))


def write(page: AppTest, text: str) -> AppTest:
    field(page).set_value(text).run()
    assert not page.exception
    return page


def drafts(page: AppTest) -> list[str]:
    """The messages of the plan as the session holds it."""
    return [item.message for item in page.session_state["plan"][1].items]


def kept(page: AppTest) -> Any:  # noqa: ANN401 -- any JSON
    return page.session_state["moment"].documents["templates"].content


def codes(page: AppTest) -> list[str]:
    return [code.value for code in page.code]


def test_the_field_begins_with_the_programs_words_and_the_names_of_facts(plan: AppTest) -> None:
    assert field(plan).value == beginning(("en", "nurture", "tu"), "job")
    assert "in the program's words" in plainly_told(plan)


def test_a_kept_wording_is_used_by_every_draft_of_its_purpose(plan: AppTest) -> None:
    before = drafts(plan)
    page = write(plan, GREETING)
    assert drafts(page) == before
    assert "Hello Ada, it is me." in codes(page)
    page = press(page, "Keep my wording")
    assert sorted(drafts(page)) == ["Hello Ada, it is me.", "Hello Bruno, it is me."]
    assert kept(page) == {"en": {"nurture": {"tu": GREETING, "lei": GREETING}}}
    assert "in your words" in plainly_told(page)


def test_the_way_back_to_the_programs_words_leaves_nothing_of_ones_own(plan: AppTest) -> None:
    before = drafts(plan)
    page = press(press(write(plan, GREETING), "Keep my wording"), "Back to the program")
    assert (drafts(page), kept(page)) == (before, {})
    assert field(page).value == beginning(("en", "nurture", "tu"), "job")


def test_keeping_the_programs_own_words_keeps_nothing(plan: AppTest) -> None:
    assert not kept(press(plan, "Keep my wording"))


@pytest.mark.parametrize("text", ["{{ name }}", "{% for a in range(10**9) %}a{% endfor %}", "x" * 1001, "{{ first"])
def test_a_text_that_does_not_work_is_not_kept_and_stays_in_its_field(plan: AppTest, text: str) -> None:
    before = drafts(plan)
    page = press(write(plan, text), "Keep my wording")
    assert (drafts(page), kept(page), field(page).value) == (before, None, text)
    assert "until then the drafts stay as they are" in plainly_told(page)


def test_a_long_text_is_kept_and_a_hint_says_that_shorter_ones_do_better(plan: AppTest) -> None:
    page = press(write(plan, "word " * 100), "Keep my wording")
    assert kept(page)["en"]["nurture"]["tu"] == ("word " * 100).strip()
    assert "499 characters" in plainly_told(page)


def test_the_lint_gives_its_reasons_as_advice_and_the_text_is_kept_all_the_same(plan: AppTest) -> None:
    assert "Worth a second look" not in plainly_told(plan)
    page = write(plan, "Are you hiring? Let me know when to call.")
    told = plainly_told(page)
    assert "asks for a job" in told
    assert "decides the next step" in told
    assert "No blank in square brackets" in told
    assert kept(press(page, "Keep my wording"))["en"]["nurture"]["tu"] == "Are you hiring? Let me know when to call."


def test_what_was_typed_waits_while_another_purpose_is_looked_at(plan: AppTest) -> None:
    page = write(plan, GREETING)
    next(box for box in page.selectbox if "wording-purpose" in str(box.key)).set_value("bridge").run()
    assert field(page).value == beginning(("en", "bridge", "tu"), "job")
    assert field(greeting(page)).value == GREETING
    assert field(greeting(go(go(page, "target"), "plan"))).value == GREETING


def test_in_italian_each_form_of_address_has_a_wording_of_its_own(app: App) -> None:
    already_kept(ROWS)
    page = greeting(go(app("it-IT"), "plan"))
    next(one for one in page.segmented_control if "wording-formality" in str(one.key)).set_value("lei").run()
    page = press(write(page, "Buongiorno {{ full_name }}."), "Conserva le mie parole")
    assert kept(page) == {"it": {"nurture": {"lei": "Buongiorno {{ full_name }}."}}}


def test_a_wording_kept_in_another_tab_is_shown_and_neither_text_is_lost(app: App, plan: AppTest) -> None:
    write(plan, GREETING)
    other = press(write(greeting(go(app(), "plan")), "From the other tab."), "Keep my wording")
    page = press(plan, "Keep my wording")
    assert "has changed meanwhile" in plainly_told(page)
    assert (kept(page), field(page).value) == (kept(other), GREETING)
    assert "From the other tab." in codes(page)
    assert kept(press(page, "Keep my wording"))["en"]["nurture"]["tu"] == GREETING


def test_an_untouched_field_follows_what_another_tab_keeps(app: App, plan: AppTest) -> None:
    press(write(greeting(go(app(), "plan")), "From the other tab."), "Keep my wording")
    assert field(plan.run()).value == "From the other tab."
    assert "From the other tab." in drafts(plan)


def test_a_wording_that_no_longer_works_leaves_the_plan_as_it_is_and_can_be_mended(plan: AppTest) -> None:
    before = drafts(plan)
    with writing(plan.session_state["workspace"]) as connection:
        keep(connection, "templates", {"en": {"nurture": {"tu": "{{ old_field }}", "lei": "{{ old_field }}"}}})
    page = plan.run()
    assert (drafts(page), field(page).value) == (before, "{{ old_field }}")
    assert "in the program's words" in plainly_told(page)
    assert "Hello Ada, it is me." in drafts(press(write(page, GREETING), "Keep my wording"))


def test_the_command_plans_with_the_words_that_the_workspace_keeps(tmp_path: Path) -> None:
    file, place = tmp_path / "Connections.csv", tmp_path / "own.sqlite3"
    file.write_text(ROWS, encoding="utf-8")
    assert "It is me" not in planner("plan", file, *DAY, "--workspace", place).output
    own = {("en", "nurture", address): "It is me, {{ first_name }}" for address in ("tu", "lei")}
    with writing(at_path(place)) as connection:
        keep(connection, "templates", content_of(own))  # type: ignore[arg-type]
    told = planner("plan", *DAY, "--workspace", place).output
    assert told.count("It is me, Ada") == told.count("It is me, Bruno") == 1
