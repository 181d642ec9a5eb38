"""The page "Your organisations": the list, its order, the ways in, and what is said of each."""

from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from planner.model import AimedOrganisation
from planner.workspace import documents
from planner.workspace.database import writing
from planner.workspace.opening import opened
from planner.workspace.places import path_of
from tests.web.test_proposals import archive
from tests.web.visiting import App, already_kept, go, plainly_told, press, upload

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
PEOPLE = (
    HEADER + "Ada,Fontanesi,https://www.linkedin.com/in/t-ada,,Enel,Product Manager,12 Mar 2023\n"
    "Bruno,Selvatici,https://www.linkedin.com/in/t-bruno,,Iren,Buyer,03 Jan 2019\n"
    "Carla,Brusati,https://www.linkedin.com/in/t-carla,,Comune di Torino,Consulente | ex Terna,03 Jan 2019\n"
)


@pytest.fixture
def page(app: App) -> AppTest:
    """The page of a visitor with contacts and nothing aimed at."""
    already_kept(PEOPLE)
    return go(app(), "organisations")


def paste(page: AppTest, text: str) -> AppTest:
    next(area for area in page.text_area if "organisations-pasted" in str(area.key)).set_value(text)
    return press(page, "Add to the list")


def aimed(page: AppTest) -> list[AimedOrganisation]:
    return list(page.session_state["target"].value.organisations)


def choose(page: AppTest, field: str, at: int, value: object) -> AppTest:
    found = next(one for one in page.segmented_control if f"organisation-{field}-{at}-" in str(one.key))
    found.set_value(value).run()
    assert not page.exception
    return page


def order(page: AppTest) -> list[str]:
    """The organisations to begin with, as their cards name them."""
    cards = [line for line in plainly_told(page).splitlines() if line.strip().startswith("**") and "** · " in line]
    heads = [line.strip(" *").split("**")[0] for line in cards]
    return [head.split(" · ")[1] for head in heads if head[:1].isdigit()]


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        (
            "en-GB",
            [
                "3 organisations on your list. Coaches advise a list of at least 40",
                "one person there",
                "no path yet",
                "says that they were at Terna",
                "Whom you know there",
                "Circles to open",
            ],
        ),
        (
            "it-IT",
            [
                "3 organizzazioni nel tuo elenco. Chi accompagna nella ricerca ne consiglia almeno 40",
                "una persona lì",
                "ancora nessuna strada",
                "dice di essere stata o stato presso Terna",
                "Chi conosci lì",
                "Cerchie da aprire",
            ],
        ),
    ],
)
def test_it_says_whom_one_knows_where_nobody_is_known_and_what_to_do_then(
    app: App, locale: str, words: list[str]
) -> None:
    already_kept(PEOPLE)
    page = go(app(locale), "organisations")
    next(area for area in page.text_area if "organisations-pasted" in str(area.key)).set_value("Enel\nIren\nTerna")
    next(button for button in page.button if "elenco" in button.label or "to the list" in button.label).click().run()
    assert not page.exception
    told = plainly_told(page)
    assert [one for one in words if one not in told] == []
    assert "Ada Fontanesi" in told


def test_without_organisations_it_asks_for_some_and_shows_no_list(page: AppTest) -> None:
    assert "no organisation on your list yet" in plainly_told(page)
    assert not page.segmented_control or all("organisation-" not in str(one.key) for one in page.segmented_control)


def test_without_contacts_the_list_can_be_begun_all_the_same(app: App) -> None:
    page = paste(go(app(), "organisations"), "Enel\nA2A")
    assert [one.name for one in aimed(page)] == ["Enel", "A2A"]
    assert "Load your contacts" in plainly_told(page)


def test_a_pasted_table_brings_all_that_it_says(page: AppTest) -> None:
    paste(page, "Organisation,Motivation,Posting,Note\nEnel,4,yes,a friend likes it\n,3,,\n")
    assert aimed(page) == [
        AimedOrganisation(name="Enel", weight=0.8, motivation=4, posting=True, note="a friend likes it")
    ]
    assert "One organisation was added" in "\n".join(one.value for one in page.success)
    assert "left out: 3" in plainly_told(page)


def test_a_file_of_organisations_is_read_and_one_that_is_no_list_is_refused(page: AppTest) -> None:
    def give(name: str, data: bytes) -> None:
        next(one for one in page.file_uploader if "organisations-upload" in str(one.key)).upload(name, data).run()
        assert not page.exception

    give("mine.csv", "Azienda;Motivazione\nTerna;5\n".encode("cp1252"))
    assert [(one.name, one.motivation) for one in aimed(page)] == [("Terna", 5)]
    give("picture.txt", bytes(range(256)) * 20)
    assert page.error
    assert [one.name for one in aimed(page)] == ["Terna"]


def test_motivation_puts_an_organisation_first_and_its_weight_follows(page: AppTest) -> None:
    paste(page, "Terna\nIren\nEnel")
    assert order(page) == ["Iren", "Enel", "Terna"]
    choose(page, "motivation", 0, 5)
    assert order(page) == ["Terna", "Iren", "Enel"]
    choose(page, "motivation", 1, 1)
    assert order(page) == ["Terna", "Enel", "Iren"]
    assert [one.weight for one in aimed(page)] == [1.0, 0.2, 1.0]


def test_a_vacancy_decides_between_equals_and_can_be_taken_back(page: AppTest) -> None:
    paste(page, "Iren\nEnel")
    choose(page, "posting", 1, value=True)
    assert order(page) == ["Enel", "Iren"]
    choose(page, "posting", 1, None)
    assert order(page) == ["Iren", "Enel"]
    assert aimed(page)[1].posting is None


def test_a_note_is_kept_and_an_organisation_can_be_taken_off(page: AppTest) -> None:
    paste(page, "Iren\nEnel")
    next(one for one in page.text_input if "organisation-note-0-" in str(one.key)).set_value(" Ask for Bruno ").run()
    assert aimed(page)[0].note == "Ask for Bruno"
    next(one for one in page.button if "organisation-remove-0-" in str(one.key)).click().run()
    assert [one.name for one in aimed(page)] == ["Enel"]


def test_what_was_said_here_survives_the_target_page_and_reaches_its_fields(page: AppTest) -> None:
    paste(go(go(page, "target"), "organisations"), "Organisation,Motivation,Note\nEnel,2,later\n")
    go(page, "target")
    assert [one.value for one in page.multiselect if "target-organisations" in str(one.key)] == [["Enel"]]
    assert not [one for one in page.select_slider if "Enel" in str(one.key)]
    assert aimed(go(page, "plan")) == [AimedOrganisation(name="Enel", weight=0.4, motivation=2, note="later")]


def test_what_the_archive_names_is_offered_and_added_by_a_click_under_any_spelling_once(app: App) -> None:
    upload(page := app(), archive(), "Complete_LinkedInDataExport_11-15-2026.zip")
    paste(go(page, "organisations"), "ENEL S.p.A.")

    def offered() -> list[str]:
        return [option.replace("\\", "") for one in page.pills for option in one.options]

    assert offered() == [":material/add: *Iren*"] or offered() == ["*Iren*"]
    next(iter(page.pills)).set_value(["*Iren*"]).run()
    assert not page.exception
    assert [one.name for one in aimed(page)] == ["ENEL S.p.A.", "*Iren*"]
    assert not page.pills


def test_a_target_kept_before_there_were_motivations_still_opens(app: App) -> None:
    already_kept(PEOPLE)
    old = {"kind": "job", "organisations": [{"name": "Enel", "weight": 0.6}, {"name": "Terna", "weight": 1.0}]}
    with writing(opened(path_of(None), datetime(2026, 11, 2, tzinfo=UTC))) as connection:
        documents.keep(connection, "target", old)
    page = go(app(), "organisations")
    assert [(one.name, one.weight, one.motivation) for one in aimed(page)] == [
        ("Enel", 0.6, None),
        ("Terna", 1.0, None),
    ]
    assert order(page) == ["Enel", "Terna"]


def test_a_long_list_is_shown_in_parts_and_counts_as_enough(page: AppTest) -> None:
    paste(page, "\n".join(f"Prova Numero{number} Srl" for number in range(43)))
    assert "43 organisations on your list: with 40 and more there is enough" in plainly_told(page)
    assert len([one for one in page.text_input if "organisation-note-" in str(one.key)]) == 10
    next(one for one in page.selectbox if "organisations-part" in str(one.key)).set_value(40).run()
    assert len([one for one in page.text_input if "organisation-note-" in str(one.key)]) == 3


def test_while_names_are_hidden_no_name_no_position_and_no_note_is_shown(page: AppTest) -> None:
    paste(page, "Organisation,Note\nEnel,Ada Fontanesi is there\nTerna,\n")
    page.session_state["names_obscured"] = True
    page.run()
    assert not page.exception
    shown = plainly_told(page) + "".join(str(one.value) for one in page.text_input)
    assert "A. F." in shown
    assert "Fontanesi" not in shown
    assert "ex Terna" not in shown
