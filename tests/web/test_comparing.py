"""On a person's page: why above or below somebody else, and the places without one part."""

import pytest
from streamlit.testing.v1 import AppTest

from planner.web.state import OBSCURED
from tests.web.visiting import App, already_kept, go, plainly_told

ROWS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Fontanesi,https://www.linkedin.com/in/t-ada,,Enel,Product Manager,12 Mar 2023
Bruno,Selvatici,https://www.linkedin.com/in/t-bruno,,Comune di Torino,Responsabile Acquisti,03 Jan 2019
Carla,Merisi,https://www.linkedin.com/in/t-carla,,,,05 Feb 2020
"""


@pytest.fixture
def ada(app: App) -> AppTest:
    """The page of Ada Fontanesi, among three people."""
    already_kept(ROWS)
    page = app()
    page.session_state["person"] = person(page, "Ada Fontanesi")
    return go(page, "person")


def person(page: AppTest, name: str) -> str:
    cards = page.session_state["moment"].cards
    return next(str(one) for one, card in cards.items() if card["full_name"] == name)


def compared_with(page: AppTest, name: str) -> AppTest:
    own = page.session_state["person"]
    page.selectbox(key=f"compare-{own}").set_value(person(page, name)).run()
    assert not page.exception
    return page


def test_choosing_somebody_tells_who_stands_above_and_why(ada: AppTest) -> None:
    told = plainly_told(compared_with(ada, "Carla Merisi"))
    assert " points above " in told
    assert "Ada Fontanesi" in told
    assert "Carla Merisi" in told


def test_a_name_looked_for_offers_only_those_who_bear_it(ada: AppTest) -> None:
    own = ada.session_state["person"]
    ada.text_input(key=f"compare-name-{own}").set_value("selva").run()
    offered = ada.selectbox(key=f"compare-{own}").options
    assert [option.split(". ")[1] for option in offered] == ["Bruno Selvatici"]


def test_the_person_is_never_compared_with_themselves(ada: AppTest) -> None:
    own = ada.session_state["person"]
    offered = ada.selectbox(key=f"compare-{own}").options
    assert {option.split(". ")[1] for option in offered} == {"Bruno Selvatici", "Carla Merisi"}


def test_a_name_that_nobody_bears_is_told(ada: AppTest) -> None:
    ada.text_input(key=f"compare-name-{ada.session_state['person']}").set_value("zzz").run()
    assert "Nobody has this name." in plainly_told(ada)


def test_hidden_names_stay_hidden(ada: AppTest) -> None:
    ada.session_state[OBSCURED] = True
    told = plainly_told(compared_with(go(ada, "person"), "Carla Merisi"))
    assert "C. M." in told
    assert "Merisi" not in told
    assert "Fontanesi" not in told


def test_the_place_without_each_part_stands_beside_the_reasons(ada: AppTest) -> None:
    assert "If one part did not count" in plainly_told(ada)
    assert any("Part left out" in table.value.columns for table in ada.table)
