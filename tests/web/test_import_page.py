"""What a person can do on the import page: say which column is what, paste a list, look into an archive."""

import io
import json
import zipfile
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from planner.reading.header import shape_of
from planner.web.column_form import field_key, names_people
from planner.workspace.column_maps import remembered
from planner.workspace.database import at_path
from planner.workspace.places import path_of
from tests.web.visiting import App, go, plainly_told, press, upload, upload_all

HEADER = ("Meno", "Spojenie", "Pohl")
UNCLEAR = "Meno;Spojenie;Pohl\nAda Fontanesi;ada@fontanesi.example;Enel\nBruno Selvatici;;Comune di Torino\n"
CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Chiara,Montarsi,https://www.linkedin.com/in/p-chiara,,Acea,HR Manager,12 Mar 2023\n"
    ",,,,,,07 Jun 2024\n"
)
POSITIONS = "Company Name,Title,Description,Location,Started On,Finished On\nReply,Analyst,,,Jan 2020,\n"
ARCHIVE = "Complete_LinkedInDataExport_11-15-2026.zip"


def archive(**files: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as writing:
        for name, text in files.items():
            writing.writestr(name.replace("__", "."), text)
    return packed.getvalue()


def choose(page: AppTest, **fields: str) -> AppTest:
    for column, field in fields.items():
        page.selectbox(key=field_key(HEADER, HEADER.index(column))).set_value(field)
    return page


def people(page: AppTest) -> list[str]:
    network = "network" in page.session_state and page.session_state["network"]
    return network.profiles["full_name"].sort().to_list() if network else []


def test_a_list_with_unknown_columns_is_asked_about_with_examples_and_a_guess(app: App) -> None:
    page = upload(app(), UNCLEAR, "strano.csv")
    assert "Which column is what" in plainly_told(page)
    assert [text.value for text in page.text] == [
        "Ada Fontanesi · Bruno Selvatici",
        "ada@fontanesi.example",
        "Enel · Comune di Torino",
    ]
    assert [choice.value for choice in page.selectbox] == ["full_name", "emails", "notes"]
    assert "names of the columns" in plainly_told(page)


def test_a_list_is_read_as_its_columns_were_explained(app: App) -> None:
    page = press(choose(upload(app(), UNCLEAR, "strano.csv"), Pohl="company"), "Read it this way")
    assert people(page) == ["Ada Fontanesi", "Bruno Selvatici"]
    assert page.session_state["network"].profiles.sort("full_name")["company"].to_list() == ["Enel", "Comune di Torino"]
    assert "Read as you said: strano" in plainly_told(page)
    assert not page.selectbox


def test_what_stays_a_note_keeps_the_name_of_its_column(app: App) -> None:
    page = press(upload(app(), UNCLEAR, "strano.csv"), "Read it this way")
    assert page.session_state["network"].profiles.sort("full_name")["notes"].to_list() == [
        "Pohl: Enel",
        "Pohl: Comune di Torino",
    ]


@pytest.mark.parametrize("field", ["ignored", "company", "middle_name"])
def test_an_explanation_without_a_name_is_refused_in_words(app: App, field: str) -> None:
    page = press(choose(upload(app(), UNCLEAR, "strano.csv"), Meno=field), "Read it this way")
    assert "Say which column holds the names" in plainly_told(page)
    assert people(page) == []
    page = press(choose(page, Meno="full_name"), "Read it this way")
    assert "Say which column holds the names" not in plainly_told(page)
    assert people(page) == ["Ada Fontanesi", "Bruno Selvatici"]


@pytest.mark.parametrize(
    ("columns", "enough"),
    [
        ({"A": "full_name"}, True),
        ({"A": "surname_first"}, True),
        ({"A": "first_name", "B": "last_name"}, True),
        ({"A": "first_name"}, False),
        ({"A": "emails", "B": "company"}, False),
    ],
)
def test_which_columns_tell_who_people_are(columns: dict[str, str], enough: bool) -> None:
    assert names_people(["A", "B"], columns) is enough


def test_the_form_stands_beside_the_report_of_files_that_were_read(app: App) -> None:
    page = upload_all(app(), Connections__csv=CONNECTIONS, strano__csv=UNCLEAR)
    assert people(page) == ["Chiara Montarsi"]
    assert not page.error
    assert "strano.csv was not read yet" in plainly_told(page)
    press(page, "Read it this way")
    assert people(page) == ["Ada Fontanesi", "Bruno Selvatici", "Chiara Montarsi"]


def test_what_was_said_of_columns_is_remembered_for_the_next_visit(app: App) -> None:
    press(choose(upload(app(), UNCLEAR, "strano.csv"), Pohl="company"), "Read it this way")
    said = {shape_of(HEADER): {"meno": "full_name", "spojenie": "emails", "pohl": "company"}}
    assert remembered(at_path(path_of(None))) == said
    another = upload(go(app(), "import"), UNCLEAR.replace("Ada", "Elsa"), "another.csv")
    assert people(another) == ["Ada Fontanesi", "Bruno Selvatici", "Elsa Fontanesi"]
    assert "Read as you said: another" in plainly_told(another)


def test_what_was_said_of_columns_can_be_forgotten(app: App) -> None:
    page = press(upload(app(), UNCLEAR, "strano.csv"), "Read it this way")
    press(page, "Forget what I said of columns")
    assert "Which column is what" in plainly_told(page)
    assert remembered(at_path(path_of(None))) == {}


def paste(page: AppTest, text: str, button: str = "Add this list") -> AppTest:
    page.text_area[0].set_value(text)
    return press(page, button)


def test_pasted_names_are_read_and_stay_beside_uploads_over_the_pages(app: App) -> None:
    page = paste(upload(app(), CONNECTIONS), "Dario Lunghi\nElsa Porri\n")
    assert people(page) == ["Chiara Montarsi", "Dario Lunghi", "Elsa Porri"]
    go(go(page, "plan"), "import")
    assert people(page) == ["Chiara Montarsi", "Dario Lunghi", "Elsa Porri"]
    paste(page, "Name\tOrganisation\nFulvia Garbo\tAcea\n")
    assert len(people(page)) == 4


def test_a_list_brought_in_by_mistake_can_be_taken_out(app: App) -> None:
    page = paste(upload(app(), CONNECTIONS), "Dario Lunghi\nElsa Porri\n")
    page.button(key="list-2-remove").click().run()
    assert people(page) == ["Chiara Montarsi"]


def test_a_pasted_list_that_could_not_be_read_can_be_removed(app: App) -> None:
    page = paste(upload(app(), CONNECTIONS), UNCLEAR)
    press(page, "Remove pasted list 1")
    assert "was not read yet" not in plainly_told(page)
    assert people(page) == ["Chiara Montarsi"]


def test_a_pasted_list_has_a_name_in_the_visitor_s_language(app: App) -> None:
    page = paste(app("it-IT"), "Dario Lunghi\nElsa Porri\n", "Aggiungi questo elenco")
    assert [file.name for file in page.session_state["import"].report.files] == ["elenco incollato 1.txt"]


def test_pasting_nothing_changes_nothing(app: App) -> None:
    assert "files" not in paste(app(), "  \n ").session_state


def test_an_own_file_takes_the_place_of_the_invented_network(app: App) -> None:
    page = go(press(app(), "invented network"), "import")
    assert people(upload(page, CONNECTIONS)) == ["Chiara Montarsi"]


def test_a_second_upload_after_another_page_joins_the_first(app: App) -> None:
    page = go(go(upload(app(), CONNECTIONS), "plan"), "import")
    assert people(upload(page, "Name\nDario Lunghi\nElsa Porri\n", "own.csv")) == [
        "Chiara Montarsi",
        "Dario Lunghi",
        "Elsa Porri",
    ]


def whole_archive() -> bytes:
    return archive(Connections__csv=CONNECTIONS, Positions__csv=POSITIONS, Registration__csv="a,b\n1,2\n")


def test_an_archive_is_shown_with_its_members_what_was_ignored_and_its_day(app: App) -> None:
    page = upload(app(), whole_archive(), ARCHIVE)
    assert "exported on November 15, 2026" in plainly_told(page)
    assert "Registration.csv" in plainly_told(page)
    assert "About you: Positions.csv" in plainly_told(page)
    table = next(frame.value for frame in page.dataframe if "About you, or exchanged" in frame.value.columns)
    assert table["File"].tolist() == ["Connections.csv", "Positions.csv"]
    assert table["About you, or exchanged"].fillna(0).tolist() == [0, 1]
    assert table["Rows"].fillna(0).tolist() == [2, 0]


def test_rows_left_out_name_the_archive_s_member(app: App) -> None:
    page = upload(app(), whole_archive(), ARCHIVE)
    rejects = next(frame.value for frame in page.dataframe if "Reason" in frame.value.columns)
    assert rejects[["File", "Row"]].values.tolist() == [["Connections.csv", 3]]


def test_the_whole_report_can_be_downloaded(app: App) -> None:
    page = upload(app(), whole_archive(), ARCHIVE)
    data = page.session_state["report_json"][1]
    assert json.loads(data)["totals"]["people"] == 1
    assert "Download the import report" in [button.label for button in page.download_button]


def test_the_quick_archive_without_connections_says_that_another_one_will_come(app: App) -> None:
    profile = "First Name,Last Name,Headline,Geo Location\nNives,Tavernasco,Analyst,Torino\n"
    page = upload(app(), archive(Positions__csv=POSITIONS, Profile__csv=profile), ARCHIVE)
    assert people(page) == []
    assert "second e-mail" in plainly_told(page)


def test_the_day_of_the_export_is_told_in_italian(app: App) -> None:
    page = upload(app("it-IT"), whole_archive(), ARCHIVE)
    assert "esportato il 15 novembre 2026" in plainly_told(page)
    assert date(2026, 11, 15) in [file.export_date for file in page.session_state["import"].report.files]
