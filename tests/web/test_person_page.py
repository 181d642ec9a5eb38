"""The page of one person, run in process by streamlit's AppTest: notes, answers, the story, two tabs, erasing."""

from datetime import UTC, date, datetime

import pytest
from streamlit.testing.v1 import AppTest

from planner.pipeline import read_files
from planner.web.state import OBSCURED
from planner.workspace.database import writing
from planner.workspace.history import Entry, counting, record
from planner.workspace.importing import bring_in
from planner.workspace.schema import copies
from planner.workspace.sealing import add
from tests.web.visiting import AS_OF, App, already_kept, go, plainly_told, press, told, upload

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ADA = "Ada,Fontanesi,https://www.linkedin.com/in/t-ada,ada@fontanesi.example,Enel,{},12 Mar 2023\n"
BRUNO = "Bruno,Selvatici,https://www.linkedin.com/in/t-bruno,,Comune di Torino,Responsabile Acquisti,03 Jan 2019\n"
ROWS = HEADER + ADA.format("Product Manager") + BRUNO


@pytest.fixture
def ada(app: App) -> AppTest:
    """The page of Ada Fontanesi, in a workspace with two people."""
    already_kept(ROWS)
    return open_person(app())


def open_person(page: AppTest, name: str = "Ada Fontanesi") -> AppTest:
    cards = page.session_state["moment"].cards
    page.session_state["person"] = next(person for person, card in cards.items() if card["full_name"] == name)
    return go(page, "person")


def person_of(page: AppTest) -> str:
    return str(page.session_state["person"])


def another_tab(app: App, page: AppTest) -> AppTest:
    other = app()
    other.session_state["person"] = person_of(page)
    return go(other, "person")


def write_down(page: AppTest, text: str, kind: str = "note") -> AppTest:
    page.segmented_control(key=f"note-kind-{person_of(page)}").set_value(kind)
    page.text_area(key=f"note-text-{person_of(page)}").set_value(text)
    return press(page, "Keep it")


def new_text(page: AppTest) -> str:
    return str(page.text_area(key=f"note-text-{person_of(page)}").value)


def edit(page: AppTest, text: str) -> AppTest:
    next(field for field in page.text_area if str(field.key).startswith("note-edit-")).set_value(text)
    return page


def save_edit(page: AppTest) -> AppTest:
    next(button for button in page.button if str(button.form_id).startswith("note-edit-form")).click().run()
    assert not page.exception
    return page


def note_texts(page: AppTest) -> list[str | None]:
    """The notes as the workspace has them."""
    return [event.text for event in counting(page.session_state["moment"].told) if event.kind == "note"]


def decide(page: AppTest, **told: object) -> AppTest:
    """Something decided on the person before the page is opened."""
    with writing(page.session_state["workspace"]) as connection:
        record(connection, [Entry.model_validate({"subject": person_of(page), "day": AS_OF, **told})])
    return page.run()


@pytest.mark.parametrize("chosen", [None, "nobody-of-this-id"])
def test_without_a_known_person_the_page_leads_to_the_plan(app: App, chosen: str | None) -> None:
    page = upload(app(), ROWS)
    page.session_state["person"] = chosen
    assert "Choose a person first" in told(go(page, "person"))
    assert press(page, "Go to the plan").title[0].value == "Plan"


@pytest.mark.parametrize(("locale", "sentence"), [("en-GB", "Nothing is planned"), ("it-IT", "non è previsto nulla")])
def test_the_page_says_who_it_is_and_how_things_stand(app: App, locale: str, sentence: str) -> None:
    already_kept(ROWS)
    page = open_person(app(locale))
    assert page.subheader[0].value == "Ada Fontanesi"
    assert "Product Manager, Enel" in told(page)
    assert sentence in told(page)
    assert [link.proto.url for link in page.get("link_button")] == [
        "https://www.linkedin.com/in/t-ada",
        "mailto:ada@fontanesi.example",
    ]


def test_what_comes_next_is_said_with_its_buttons(ada: AppTest) -> None:
    decide(ada, kind="status", value="written", day=date(2026, 11, 2))
    assert "You wrote on November 2, 2026" in told(ada)
    assert "No reply since" in told(ada)
    assert {"Replied on", "Written on", "Since"} <= {field.label for field in ada.date_input}


def test_a_note_is_kept_and_its_field_begins_anew(ada: AppTest) -> None:
    write_down(ada, "Likes maps.\nCall in the **morning**.")
    assert "Likes maps." in told(ada)
    assert r"\*\*morning\*\*" in told(ada)
    assert new_text(ada) == ""


def test_an_empty_note_is_not_kept(ada: AppTest) -> None:
    assert note_texts(write_down(ada, "  \n")) == []


@pytest.mark.parametrize(("kind", "words"), [("give", "something you gave"), ("introduction", "they introduced you")])
def test_what_was_given_and_introductions_stand_among_the_notes(ada: AppTest, kind: str, words: str) -> None:
    write_down(ada, "An article on grids", kind)
    assert words in told(ada)
    assert "An article on grids" in told(ada)
    assert ada.session_state["moment"].told[-1].kind == kind


def test_conversations_stand_among_the_notes_on_their_day(ada: AppTest) -> None:
    decide(ada, kind="status", value="meeting", due=date(2026, 12, 3), text="By telephone")
    assert "**December 3, 2026** · conversation" in told(ada)
    assert "By telephone" in told(ada)


def test_a_note_is_edited_in_its_place_and_keeps_its_day(ada: AppTest) -> None:
    decide(ada, kind="note", text="Likes maps", day=date(2026, 10, 1))
    save_edit(edit(press(ada, "Edit"), "Likes old maps"))
    assert note_texts(ada) == ["Likes old maps"]
    assert "**October 1, 2026** · note" in told(ada)


def test_editing_can_be_left_without_a_change(ada: AppTest) -> None:
    decide(ada, kind="note", text="Likes maps")
    press(edit(press(ada, "Edit"), "Something else"), "Leave it as it was")
    assert note_texts(ada) == ["Likes maps"]


def test_taking_back_an_edited_note_takes_back_all_its_wordings(ada: AppTest) -> None:
    decide(ada, kind="note", text="Likes maps")
    save_edit(edit(press(ada, "Edit"), "Likes old maps"))
    next(button for button in ada.button if str(button.key).startswith("note-remove-")).click().run()
    assert note_texts(ada) == []
    assert "maps" not in told(ada)


def test_a_second_tab_is_told_and_keeps_what_was_typed(app: App, ada: AppTest) -> None:
    write_down(another_tab(app, ada), "Written first")
    write_down(ada, "Written second")
    assert "changed meanwhile" in ada.warning[0].value
    assert note_texts(ada) == ["Written first"]
    assert new_text(ada) == "Written second"
    assert note_texts(press(ada, "Keep it")) == ["Written first", "Written second"]


def test_a_note_edited_in_two_tabs_keeps_the_first_and_what_the_second_typed(app: App, ada: AppTest) -> None:
    decide(ada, kind="note", text="Likes maps")
    press(ada, "Edit")
    save_edit(edit(press(another_tab(app, ada), "Edit"), "Likes old maps"))
    save_edit(edit(ada, "Likes new maps"))
    assert note_texts(ada) == ["Likes old maps"]
    assert "changed to: Likes old maps" in plainly_told(ada)
    assert note_texts(save_edit(ada)) == ["Likes new maps"]


def test_what_was_typed_into_a_note_that_another_tab_took_back_is_not_lost(app: App, ada: AppTest) -> None:
    decide(ada, kind="note", text="Likes maps")
    press(ada, "Edit")
    other = another_tab(app, ada)
    next(button for button in other.button if str(button.key).startswith("note-remove-")).click().run()
    save_edit(edit(ada, "Likes old maps"))
    assert note_texts(ada) == []
    assert new_text(ada) == "Likes old maps"


def test_an_answer_takes_the_place_of_what_was_read_and_can_be_taken_back(ada: AppTest) -> None:
    person = person_of(ada)

    def sector() -> str:
        return str(ada.session_state["network"].profiles.filter(person_id=person)["sector"][0])

    read = sector()
    ada.selectbox(key=f"answer-sector-{person}").set_value("education_research")
    answers_save(ada)
    assert sector() == "education_research" != read
    assert "as you said" in told(ada)
    ada.button(key=f"answer-back-sector-{person}").click().run()
    assert sector() == read
    assert ada.selectbox(key=f"answer-sector-{person}").value is None


def answers_save(page: AppTest) -> AppTest:
    next(button for button in page.button if button.form_id == f"answers-{person_of(page)}").click().run()
    assert not page.exception
    return page


def test_answers_are_kept_together_and_only_those_that_differ(ada: AppTest) -> None:
    person = person_of(ada)
    ada.text_input(key=f"answer-place-{person}").set_value("Torino")
    ada.selectbox(key=f"answer-circle-{person}").set_value("friends")
    answers_save(ada)
    assert [(event.topic, event.value) for event in ada.session_state["moment"].told] == [
        ("place", "Torino"),
        ("circle", "friends"),
    ]
    assert len(answers_save(ada).session_state["moment"].told) == 2


def test_an_answer_of_another_tab_is_shown_and_not_written_over(app: App, ada: AppTest) -> None:
    person, other = person_of(ada), another_tab(app, ada)
    other.text_input(key=f"answer-place-{person}").set_value("Torino")
    answers_save(other)
    assert ada.run().text_input(key=f"answer-place-{person}").value == "Torino"
    ada.selectbox(key=f"answer-circle-{person}").set_value("friends")
    answers_save(ada)
    assert ada.session_state["moment"].standings[person].answers == {"place": "Torino", "circle": "friends"}


def test_answers_that_come_second_stay_in_their_fields(app: App, ada: AppTest) -> None:
    person, other = person_of(ada), another_tab(app, ada)
    other.text_input(key=f"answer-place-{person}").set_value("Torino")
    answers_save(other)
    ada.text_input(key=f"answer-place-{person}").set_value("Milano")
    answers_save(ada)
    assert "changed meanwhile" in ada.warning[0].value
    assert ada.text_input(key=f"answer-place-{person}").value == "Milano"
    assert ada.session_state["moment"].standings[person].answers == {"place": "Torino"}


def test_a_person_left_alone_is_in_no_plan_until_that_is_taken_back(ada: AppTest) -> None:
    switch = f"answer-do_not_contact-{person_of(ada)}"

    def planned() -> bool:
        go(ada, "plan")
        names = [item.full_name for item in ada.session_state["plan"][1].items]
        go(ada, "person")
        return "Ada Fontanesi" in names

    assert planned()
    ada.toggle(key=switch).set_value(True).run()
    assert "You asked not to be pointed to this person" in told(ada)
    assert not planned()
    ada.toggle(key=switch).set_value(False).run()
    assert planned()


def test_a_switch_that_could_not_be_kept_goes_back(app: App, ada: AppTest) -> None:
    write_down(another_tab(app, ada), "Written first")
    switch = ada.toggle(key=f"answer-do_not_contact-{person_of(ada)}")
    switch.set_value(True).run()
    assert "changed meanwhile" in ada.warning[0].value
    assert ada.toggle(key=f"answer-do_not_contact-{person_of(ada)}").value is False


@pytest.mark.parametrize(("locale", "is_asked"), [("en-GB", False), ("it-IT", True)])
def test_the_form_of_address_is_asked_for_in_italian(app: App, locale: str, is_asked: bool) -> None:
    already_kept(ROWS)
    page = open_person(app(locale))
    assert (f"answer-register-{person_of(page)}" in [box.key for box in page.selectbox]) == is_asked


def test_the_story_is_told_newest_first_and_each_entry_can_be_taken_back(ada: AppTest) -> None:
    decide(ada, kind="status", value="planned", due=date(2026, 11, 23))
    decide(ada, kind="status", value="written", due=date(2026, 12, 1), text="Sent the article.")
    lines = plainly_told(ada)
    assert lines.index("You wrote; to come back to on December 1, 2026. Sent the article.") < lines.index(
        "You put them on your list, to write on November 23, 2026."
    )
    last = ada.session_state["moment"].told[-1].event_id
    ada.button(key=f"take-back-{last}").click().run()
    assert "On your list since" in told(ada)
    assert "Sent the article" not in told(ada)


def test_a_long_story_begins_with_its_end(ada: AppTest) -> None:
    for number in range(12):
        decide(ada, kind="give", text=f"gift {number:02}")
    assert (
        len([button for button in ada.button if button.label == "Take back" and "take-back" in str(button.key)]) == 10
    )
    press(ada, "Show 2 more")
    assert (
        len([button for button in ada.button if button.label == "Take back" and "take-back" in str(button.key)]) == 12
    )


def test_what_an_import_saw_is_told(ada: AppTest) -> None:
    newer = read_files([("Connections.csv", ROWS.replace("Product Manager", "Head of Product").encode())])
    bring_in(
        ada.session_state["workspace"], newer.contacts, newer.touches, newer.report, newer.owner, now=datetime.now(UTC)
    )
    assert "New role: Product Manager · Enel → Head of Product · Enel" in plainly_told(ada.run())


def test_with_names_hidden_nothing_on_the_page_says_who_it_is(ada: AppTest) -> None:
    write_down(ada, "Fontanesi likes maps")
    ada.session_state[OBSCURED] = True
    ada.run()
    everything = plainly_told(ada) + " ".join(button.label for button in ada.button)
    assert ada.subheader[0].value == "A. F."
    assert [word for word in ("Fontanesi", "maps", "t-ada") if word in everything] == []
    assert not ada.get("link_button")
    assert "Edit" not in [button.label for button in ada.button]
    assert "Prepare the file" not in [button.label for button in ada.button]


def files(page: AppTest) -> list[str]:
    """What can be downloaded."""
    return [button.label for button in page.download_button]


def test_everything_on_the_person_is_one_file_of_nobody_else(ada: AppTest) -> None:
    write_down(ada, "Likes maps")
    press(ada, "Prepare the file")
    assert "Download the file (JSON)" in files(ada)
    text = ada.session_state["prepared-person"][1].decode()
    assert "Fontanesi" in text
    assert "Likes maps" in text
    assert "Selvatici" not in text


def test_a_file_prepared_of_one_person_is_not_offered_on_another_s_page(ada: AppTest) -> None:
    press(ada, "Prepare the file")
    assert "Download the file (JSON)" not in files(open_person(ada, "Bruno Selvatici"))


def test_a_file_is_prepared_anew_when_something_has_changed(ada: AppTest) -> None:
    press(ada, "Prepare the file")
    write_down(ada, "Likes maps")
    assert "Download the file (JSON)" not in files(ada)


def test_an_erased_person_is_gone_from_workspace_session_and_later_imports(ada: AppTest) -> None:
    write_down(ada, "Likes maps")
    press(ada, "Prepare the file")
    person = person_of(ada)
    press(ada, "Yes, erase this person")
    assert ada.title[0].value == "Today"
    assert [card["full_name"] for card in ada.session_state["moment"].cards.values()] == ["Bruno Selvatici"]
    fields = [f"note-text-{person}", f"note-kind-{person}", f"answer-place-{person}", f"answer-place-{person}-was"]
    assert [name for name in fields if name in ada.session_state] == []
    assert [name for name in ("prepared-person", "person", "ranked") if name in ada.session_state] == []
    upload(go(ada, "import"), ROWS.replace("Product Manager", "Head of Product"))
    assert [card["full_name"] for card in ada.session_state["moment"].cards.values()] == ["Bruno Selvatici"]


def test_copies_written_elsewhere_are_named_before_erasing(ada: AppTest) -> None:
    with writing(ada.session_state["workspace"]) as connection:
        add(connection, copies, [{"path": "/elsewhere/copy.sqlite3", "at": "2026-11-01T00:00:00+00:00"}])
    assert "/elsewhere/copy.sqlite3" in plainly_told(ada.run())
