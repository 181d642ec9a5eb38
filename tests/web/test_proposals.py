"""What the archive proposes for the target: added by a click, never by itself."""

import io
import zipfile

import pytest
from streamlit.testing.v1 import AppTest

from tests.web.visiting import App, go, plainly_told, press, upload

FILES = {
    "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Chiara,Montarsi,https://www.linkedin.com/in/q-chiara,,Acea,HR Manager,12 Mar 2023\n",
    "Profile.csv": "First Name,Last Name,Headline,Industry,Geo Location\nNora,Quaglia,Analyst,Utilities,Torino\n",
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\nReply,Analyst,,,Jan 2020,\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\nPolimi,2001,2005,,Laurea,\n",
    "Skills.csv": "Name\n" + "\n".join(f"Skill {number}" for number in range(1, 13)) + "\n",
    "Company Follows.csv": "Organization,Followed On\n"
    "Enel,Sat Jan 01 00:00:00 UTC 2022\n*Iren*,Sat Jan 01 00:00:00 UTC 2022\n",
    "Languages.csv": "Name,Proficiency\nItalian,Native or bilingual proficiency\n",
}


def archive() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as writing:
        for name, text in FILES.items():
            writing.writestr(name, text)
    return packed.getvalue()


@pytest.fixture
def page(app: App) -> AppTest:
    """The target page, after the archive was read."""
    return go(upload(app(), archive(), "Complete_LinkedInDataExport_11-15-2026.zip"), "target")


def proposed(page: AppTest, kind: str) -> list[str]:
    """The choices of one kind, without the signs that keep Markdown from acting."""
    found = next((pills for pills in page.pills if f"proposed-{kind}-" in str(pills.key)), None)
    return [option.replace("\\", "") for option in found.options] if found else []


def add(page: AppTest, kind: str, *values: str) -> AppTest:
    next(pills for pills in page.pills if f"proposed-{kind}-" in str(pills.key)).set_value(list(values)).run()
    assert not page.exception
    return page


def target(page: AppTest, kind: str) -> list[str]:
    return [getattr(value, "name", value) for value in getattr(page.session_state["target"].value, kind)]


def test_the_archive_proposes_and_imposes_nothing(page: AppTest) -> None:
    assert "From your LinkedIn archive" in plainly_told(page)
    assert "Archive of Nora Quaglia. Languages: Italian." in plainly_told(page)
    assert proposed(page, "organisations") == ["Enel", "*Iren*"]
    assert proposed(page, "past_organisations") == ["Reply", "Polimi"]
    assert proposed(page, "regions") == ["Torino"]
    for kind in ("roles", "sectors", "regions", "organisations", "past_organisations", "offers"):
        assert target(page, kind) == []


@pytest.mark.parametrize(
    ("kind", "value", "field"),
    [
        ("organisations", "Enel", "multiselect"),
        ("past_organisations", "Reply", "text_area"),
        ("offers", "Skill 1", "text_area"),
    ],
)
def test_what_is_chosen_is_in_its_field_and_no_longer_proposed(
    page: AppTest, kind: str, value: str, field: str
) -> None:
    add(page, kind, value)
    assert target(page, kind) == [value]
    assert value not in proposed(page, kind)
    fields = page.multiselect if field == "multiselect" else page.text_area
    assert fields(key=f"target-{kind}-1").value == ([value] if field == "multiselect" else value)


def test_what_the_fields_held_before_stays(page: AppTest) -> None:
    page.multiselect(key="target-organisations-0").set_value(["Acea"]).run()
    page.text_area(key="target-offers-0").set_value("A second reading").run()
    add(page, "organisations", "Enel")
    assert target(page, "organisations") == ["Acea", "Enel"]
    assert target(page, "offers") == ["A second reading"]


def test_a_last_word_in_a_field_is_not_lost_by_the_click_that_follows_it(page: AppTest) -> None:
    page.text_area(key="target-offers-0").set_value("A second reading")
    add(page, "organisations", "Enel")
    assert target(page, "offers") == ["A second reading"]


def test_what_was_added_can_be_taken_away_and_is_proposed_again(page: AppTest) -> None:
    add(page, "organisations", "Enel")
    page.multiselect(key="target-organisations-1").set_value([]).run()
    assert target(page, "organisations") == []
    assert proposed(page, "organisations") == ["Enel", "*Iren*"]


def test_many_proposals_are_shown_a_few_at_a_time_and_added_as_they_are_shown(page: AppTest) -> None:
    assert len(proposed(page, "offers")) == 8
    press(page, "Add all 8")
    assert len(target(page, "offers")) == 8
    assert proposed(page, "offers") == ["Skill 9", "Skill 10", "Skill 11", "Skill 12"]


def test_the_rest_of_many_proposals_is_one_click_away(page: AppTest) -> None:
    press(page, "Show 4 more")
    assert len(proposed(page, "offers")) == 12
    assert target(page, "offers") == []


def test_added_wishes_survive_a_walk_through_the_pages_and_reach_the_plan(page: AppTest) -> None:
    add(page, "organisations", "Enel")
    go(go(page, "plan"), "target")
    assert target(page, "organisations") == ["Enel"]
    assert page.session_state["plan"][1].target.organisations[0].name == "Enel"


def test_without_an_archive_nothing_is_proposed(app: App) -> None:
    page = go(upload(app(), FILES["Connections.csv"]), "target")
    assert not page.pills
    assert "From your LinkedIn archive" not in plainly_told(page)
