"""Every page, run in process by streamlit's AppTest: what it shows, and what a click changes."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from tests.web.visiting import App, already_kept, go, press, told, upload

ROWS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ada,Fontanesi,https://www.linkedin.com/in/t-ada,ada@fontanesi.example,Enel,Product Manager,12 Mar 2023\n"
    "Bruno,Selvatici,https://www.linkedin.com/in/t-bruno,,Comune di Torino,Responsabile Acquisti,03 Jan 2019\n"
    ",,,,,,07 Jun 2024\n"
)
AMBIGUOUS = ROWS.replace("12 Mar 2023", "03/04/2023").replace("03 Jan 2019", "05/06/2019").replace("07 Jun 2024", "")


@pytest.mark.parametrize(
    "name", ["today", "import", "target", "plan", "checklist", "duplicates", "knowledge", "workspace", "person"]
)
@pytest.mark.parametrize("locale", ["en-GB", "it-IT"])
def test_every_page_opens_without_contacts_in_both_languages(app: App, name: str, locale: str) -> None:
    assert go(app(locale), name).title[0].value


@pytest.mark.parametrize(
    "name", ["today", "import", "target", "plan", "checklist", "duplicates", "knowledge", "workspace", "person"]
)
@pytest.mark.parametrize("locale", ["en-GB", "it-IT"])
def test_every_page_opens_with_contacts_in_both_languages(app: App, name: str, locale: str) -> None:
    already_kept(ROWS)
    assert go(app(locale), name).title[0].value


def test_the_language_follows_the_browser_and_can_be_switched(app: App) -> None:
    page = app("it-IT")
    assert page.title[0].value == "Contatti"
    page.segmented_control(key="language_switch").set_value("en").run()
    assert page.title[0].value == "Import"


def test_the_import_page_shows_sums_that_add_up(app: App) -> None:
    page = upload(app(), ROWS)
    sums = {metric.label: int(metric.value) for metric in page.metric}
    assert sums == {"Rows": 3, "Contacts": 2, "People": 2, "Merged": 0, "Left out": 1}


def test_a_file_with_nobody_in_it_is_refused_with_a_next_step(app: App) -> None:
    page = upload(
        app(),
        "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Buyer,,,Jan 2020,\n",
        "Positions.csv",
    )
    assert "your own jobs" in page.error[0].value
    assert "Connections" in page.info[0].value
    assert not page.metric


def test_ambiguous_dates_are_asked_about_and_the_answer_is_used(app: App) -> None:
    page = upload(app(), AMBIGUOUS)
    assert "day from month" in told(page)
    page.segmented_control(key="date_order_choice").set_value("mdy").run()
    assert not page.exception
    assert "day from month" not in told(page)
    read = page.session_state["network"].profiles.sort("full_name")["connected_on"].to_list()
    assert read == [date(2023, 3, 4), date(2019, 5, 6)]


def test_one_click_on_the_sample_shows_a_plan(app: App) -> None:
    page = press(app(), "invented network")
    assert page.title[0].value == "Plan"
    assert "18 people to write to in 4 weeks" in told(page)


def test_a_target_said_on_its_page_changes_the_plan(app: App) -> None:
    page = upload(app(), ROWS)
    assert "have not said what you aim at" in told(go(page, "plan"))
    go(page, "target")
    page.multiselect(key="target-organisations-0").set_value(["Enel"]).run()
    go(page, "plan")
    best = page.session_state["plan"][1].items[0]
    assert (best.full_name, best.purpose) == ("Ada Fontanesi", "opening")


def test_the_target_survives_a_walk_through_the_pages(app: App) -> None:
    page = go(upload(app(), ROWS), "target")
    page.multiselect(key="target-sectors-0").set_value(["energy_utilities"]).run()
    for name in ("plan", "checklist", "target"):
        go(page, name)
    assert page.multiselect(key="target-sectors-0").value == ["energy_utilities"]
    assert [wish.name for wish in page.session_state["target"].value.sectors] == ["energy_utilities"]


def test_moving_a_weight_changes_the_scores_and_not_what_was_measured(app: App) -> None:
    page = press(app(), "invented network")
    before, parts = page.session_state["ranked"][1], page.session_state["measured"][1].parts
    page.slider(key="weight-role-0").set_value(0).run()
    assert not page.exception
    after = page.session_state["ranked"][1]
    assert before["person_id"].to_list() != after["person_id"].to_list()
    assert page.session_state["measured"][1].parts is parts


def test_names_with_markup_are_shown_as_text(app: App) -> None:
    page = go(upload(app(), ROWS.replace("Enel", ":red[Enel] **x** <b>")), "plan")
    assert ":red[" not in told(page)
    assert r"\:red\[" in told(page)


def test_the_checklist_page_offers_the_three_files(app: App) -> None:
    page = go(upload(app("it-IT"), ROWS), "checklist")
    assert [button.label for button in page.download_button] == [
        "Scarica il CSV",
        "Scarica il Markdown",
        "Scarica il JSON",
    ]


def test_forgetting_takes_the_bytes_of_uploads_from_the_server_s_memory() -> None:
    def script() -> None:
        import streamlit as st  # noqa: PLC0415 -- the script of a page stands by itself
        from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager  # noqa: PLC0415
        from streamlit.runtime.scriptrunner import get_script_run_ctx  # noqa: PLC0415
        from streamlit.runtime.uploaded_file_manager import UploadedFileRec  # noqa: PLC0415

        from planner.web import state  # noqa: PLC0415

        context = get_script_run_ctx()
        assert context
        held = context.uploaded_file_mgr
        assert isinstance(held, MemoryUploadedFileManager)
        held.add_file(context.session_id, UploadedFileRec("1", "own.csv", "text/csv", b"Ada Fontanesi"))
        st.text(len(held.get_files(context.session_id, ["1"])))
        state.forget()
        st.text(len(held.get_files(context.session_id, ["1"])))

    assert [text.value for text in AppTest.from_function(script).run().text] == ["1", "0"]
