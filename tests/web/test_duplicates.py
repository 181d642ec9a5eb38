"""Possible duplicates: questions side by side, with keys; whom the program merged; the rows of one person."""

from collections.abc import Mapping
from pathlib import Path

import polars as pl
import pytest
from streamlit.testing.v1 import AppTest

from planner.frames import Review
from planner.locale import LANGUAGES, texts
from planner.web import keeping
from planner.web.questions import Candidate, Question, questions, still_asked
from planner.web.sureness import AGAINST, evidence, sure
from planner.workspace.database import Workspace, reading
from planner.workspace.history import counting, history
from planner.workspace.opening import opened
from planner.workspace.people import everybody
from planner.workspace.places import path_of
from tests.web.visiting import App, go, plainly_told, press, upload

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
OTHERS = "".join(f"Piero,{last},https://www.linkedin.com/in/d-{last.lower()},,Alba,Sarto,01 Mar 2019\n"
                 for last in ("Abeti", "Betulla", "Carpini", "Dafne", "Elce", "Faggi"))  # fmt: skip
ONCE = (
    "Zoe,Salici,https://www.linkedin.com/in/d-zoe,,Filanda Srl,Tessitrice,02 Mar 2019\n"
    "Ugo,Ontani,https://www.linkedin.com/in/d-ugo,,Terna,Analyst,03 Mar 2019\n"
)
NOW = (
    "Zoe,Salici,https://www.linkedin.com/in/zoe-s,zoe@salici.example,Banca Uno,Direttrice,05 Jun 2024\n"
    "Ugo,Ontani,https://www.linkedin.com/in/ugo-o,,Enel,Head of Data,06 Jun 2024\n"
)
TWICE = (
    "Name,E-mail,Organisation\nAda Neri,ada@neri.example,Officine Prova\nAda Maria Neri,ada@neri.example,Banca Finta\n"
)
SAME, APART, LATER = "The same person", "Two different people", "Later"
PROGRESS = "Question 1 of 2"


def workspace() -> Workspace:
    return opened(path_of(None), keeping.now())


def decided() -> list[tuple[str, frozenset[str]]]:
    """What was said and counts, with the names of whom it is about."""
    with reading(workspace()) as connection:
        told, cards = history(connection), everybody(connection)
    names = {person: str(card["full_name"]) for person, card in cards.items()}
    return [(one.kind, frozenset({names.get(one.subject or "", "")})) for one in counting(told)]


def people() -> int:
    with reading(workspace()) as connection:
        return len(everybody(connection))


@pytest.fixture
def asked(app: App) -> AppTest:
    """The page with two questions: two people left a list and are perhaps those new in it."""
    page = upload(app(), HEADER + OTHERS + ONCE)
    return go(upload(page, HEADER + OTHERS + NOW), "duplicates")


@pytest.fixture
def merged(app: App) -> AppTest:
    """The page with the people who were merged: Ada's two rows have one address."""
    page = go(upload(app(), TWICE, "rubrica.csv"), "duplicates")
    page.session_state["duplicates_tabs"] = "Merged automatically"
    return page.run()


def keys(page: AppTest) -> list[str]:
    """The keys of the buttons that have one."""
    return [button.proto.shortcut for button in page.button if button.proto.shortcut]


@pytest.mark.parametrize("locale", ["en-GB", "it-IT"])
@pytest.mark.parametrize("people", ["", OTHERS, OTHERS + ONCE])
def test_the_page_opens_in_both_languages_with_nobody_and_with_nothing_to_ask(
    app: App, locale: str, people: str
) -> None:
    page = upload(app(locale), HEADER + people) if people else app(locale)
    assert go(page, "duplicates").title[0].value in {"Possible duplicates", "Possibili doppioni"}
    assert not keys(page)


def test_both_are_shown_side_by_side_with_what_speaks_for_it_and_how_sure_it_is(asked: AppTest) -> None:
    told = plainly_told(asked)
    for fact in ("Tessitrice, Filanda Srl", "Direttrice, Banca Uno", "zoe@salici.example", "linkedin.com/in/d-zoe",
                 "Connected on: March 2, 2019", "Connections.csv, row", "no longer in the list"):  # fmt: skip
        assert fact in told
    assert "one is no longer in a list and the other is new in it" in told
    assert "one person (60 %)" in told
    assert PROGRESS in told


@pytest.mark.parametrize(("words", "kind", "people_left"), [(SAME, "same", 9), (APART, "apart", 10)])
def test_an_answer_is_recorded_and_the_next_question_comes(
    asked: AppTest, words: str, kind: str, people_left: int
) -> None:
    press(asked, words)
    assert [one for one, _ in decided()] == [kind]
    assert people() == people_left
    assert "Question 2 of 2" in plainly_told(asked)
    press(asked, words)
    assert "That was all" in plainly_told(asked)
    assert not keys(asked)


@pytest.mark.parametrize("words", [SAME, APART])
def test_an_answer_can_be_taken_back_on_the_page(asked: AppTest, words: str) -> None:
    press(press(asked, words), "Undo")
    assert decided() == []
    assert people() == 10


def test_a_question_put_off_comes_last_and_nothing_is_recorded(asked: AppTest) -> None:
    first = next(button.key for button in asked.button if SAME in button.label)
    press(asked, LATER)
    shown = [button.key for button in asked.button if SAME in button.label]
    assert shown[-1] == first
    assert decided() == []
    assert "One question was put off" in plainly_told(asked)
    assert PROGRESS in plainly_told(asked)


def test_only_the_first_question_has_keys_and_the_page_says_which(asked: AppTest) -> None:
    assert sorted(keys(asked)) == ["d", "l", "s"]
    assert "Keys for the first question: S" in plainly_told(asked)


@pytest.fixture
def which(asked: AppTest) -> AppTest:
    """The page with one card of three people: which of these two is Zoe?"""
    network = asked.session_state["network"]
    with reading(workspace()) as connection:
        ids = sorted((str(card["full_name"]), person) for person, card in everybody(connection).items())
    abeti, betulla, zoe = ids[0][1], ids[1][1], ids[-1][1]
    pairs = review((zoe, abeti, 0.5, 1), (betulla, zoe, 0.7, 1))
    asked.session_state["network"] = network._replace(resolved=network.resolved._replace(review=pairs))
    return asked.run()


def test_of_several_candidates_each_has_a_number_as_its_key_and_the_likeliest_comes_first(which: AppTest) -> None:
    told = plainly_told(which)
    assert told.index("Piero Betulla") < told.index("Piero Abeti")
    assert "Which of these is Zoe Salici?" in told
    assert sorted(keys(which)) == ["1", "2", "d", "l"]
    assert "a number for the one it is" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [("None of these", ["apart", "apart"]), (SAME, ["same"]), (APART, ["apart"])],
    ids=["none", "the likeliest", "not the likeliest"],
)
def test_of_several_candidates_one_is_chosen_or_left_out_or_all_are(
    which: AppTest, words: str, said: list[str]
) -> None:
    press(which, words)
    assert [kind for kind, _ in decided()] == said


def test_with_one_candidate_left_out_the_other_is_asked_about(which: AppTest) -> None:
    press(which, APART)
    told = plainly_told(which)
    assert "Piero Abeti" in told
    assert "Piero Betulla" not in told
    assert "Is this one person?" in told


def test_somebody_may_stand_in_several_questions(which: AppTest) -> None:
    network = which.session_state["network"]
    apart = network.resolved.review.with_columns(card=pl.int_range(pl.len(), dtype=pl.Int64))
    which.session_state["network"] = network._replace(resolved=network.resolved._replace(review=apart))
    which.run()
    assert not which.exception
    assert plainly_told(which).count("Zoe Salici") == 2


def test_with_a_target_those_who_reach_the_plan_are_asked_about_first(asked: AppTest) -> None:
    firsts = set()
    for organisation in ("Enel", "Banca Uno"):
        go(asked, "target").multiselect(key="target-organisations-0").set_value([organisation]).run()
        told = plainly_told(go(asked, "duplicates"))
        firsts.add(min(("Ugo", "Zoe"), key=lambda name: told.index(f"**{name} ")))
    assert firsts == {"Ugo", "Zoe"}


def test_the_list_of_pages_says_how_many_questions_wait(asked: AppTest) -> None:
    assert "Possible duplicates (2)" in links(asked.run())
    press(asked, APART)
    assert "Possible duplicates (1)" in links(asked)


def links(page: AppTest) -> list[str]:
    return [element.proto.label for element in page.get("page_link")]


def test_the_import_page_says_it_in_one_line_that_leads_there(app: App) -> None:
    page = upload(upload(app(), HEADER + OTHERS + ONCE), HEADER + OTHERS + NOW)
    press(page, "2 possible duplicates wait for your word")
    assert page.title[0].value == "Possible duplicates"


@pytest.mark.parametrize("tab", ["To decide", "Merged automatically"])
def test_while_names_are_hidden_neither_names_nor_addresses_are_shown(app: App, tab: str) -> None:
    page = upload(upload(app(), HEADER + OTHERS + ONCE), HEADER + OTHERS + NOW)
    page = upload(page, TWICE, "Ada Neri.csv")
    page.session_state["names_obscured"] = True
    page.session_state["duplicates_tabs"] = tab
    told = plainly_told(go(page, "duplicates"))
    assert "S." in told or "N." in told
    for private in ("Salici", "Ontani", "Neri", "example", "linkedin.com"):
        assert private not in told


def test_merged_people_are_shown_with_their_rows_and_why(merged: AppTest) -> None:
    told = plainly_told(merged)
    assert "One person was put together from several rows" in told
    assert "Officine Prova · rubrica.csv, row 2" in told
    assert "Banca Finta · rubrica.csv, row 3" in told
    assert "For: " in told


@pytest.mark.parametrize(("wanted", "found"), [("neri ada", True), ("NERI", True), ("nèri", True), ("Verdi", False)])
def test_merged_people_are_found_by_name(merged: AppTest, wanted: str, found: bool) -> None:
    merged.text_input(key="merged_search").set_value(wanted).run()
    assert ("Officine Prova" in plainly_told(merged)) is found


def test_a_row_that_is_somebody_else_is_parted_and_that_can_be_taken_back(merged: AppTest) -> None:
    before = people()
    press(merged, "Not the same person")
    assert [one for one, _ in decided()] == ["split"]
    assert people() == before + 1
    assert "Nobody was put together" in plainly_told(merged)
    press(merged, "Undo")
    assert (decided(), people()) == ([], before)


def test_a_person_s_page_lists_the_rows_and_parts_them(app: App, data_folder: Path) -> None:
    assert data_folder
    page = upload(app(), TWICE, "rubrica.csv")
    with reading(workspace()) as connection:
        (person,) = everybody(connection)
    page.session_state["person"] = person
    go(page, "person")
    assert "Put together from 2 rows" in [one.label for one in page.expander]
    press(page, "Not the same person")
    assert not [one for one in page.expander if "Put together" in one.label]
    assert people() == 2


def review(*pairs: tuple[str, str, float, int]) -> pl.DataFrame:
    rows = [{"a": a, "b": b, "probability": p, "reasons": ["name-same"], "card": card} for a, b, p, card in pairs]
    return pl.DataFrame(rows, schema=Review.create_empty().schema, orient="row")


def candidate(person: str, probability: float) -> Candidate:
    return Candidate(person, probability, ("name-same",))


ONE_CARD = (("a", "x", 0.5, 7), ("b", "x", 0.6, 7))
X_ASKED = Question("x", (candidate("b", 0.6), candidate("a", 0.5)))


@pytest.mark.parametrize(
    ("pairs", "places", "asked"),
    [
        ((), {}, []),
        (ONE_CARD, {}, [X_ASKED]),
        (ONE_CARD, {"a": 0}, [X_ASKED]),
        ((("a", "b", 0.5, 1),), {}, [Question("a", (candidate("b", 0.5),))]),
        ((("a", "b", 0.5, 1),), {"b": 3}, [Question("b", (candidate("a", 0.5),))]),
        ((("c", "d", 0.4, 1), *ONE_CARD), {}, [X_ASKED, Question("c", (candidate("d", 0.4),))]),
        ((("c", "d", 0.4, 1), *ONE_CARD), {"d": 2}, [Question("d", (candidate("c", 0.4),)), X_ASKED]),
        ((("c", "d", 0.4, 1), *ONE_CARD), {"d": 2, "a": 1}, [X_ASKED, Question("d", (candidate("c", 0.4),))]),
    ],
)
def test_the_pairs_of_a_card_are_one_question_and_the_best_placed_come_first(
    pairs: tuple[tuple[str, str, float, int], ...], places: Mapping[str, int], asked: list[Question]
) -> None:
    assert questions(review(*pairs), places) == asked


@pytest.mark.parametrize(
    ("canonical", "apart", "left"),
    [
        ({}, [], [("a", "x"), ("b", "x")]),
        ({}, ["ax"], [("b", "x")]),
        ({}, ["xa", "bx"], []),
        ({"x": "a"}, [], [("b", "a")]),
        ({"x": "a"}, ["ab"], []),
        ({"b": "a"}, [], [("a", "x")]),
    ],
)
def test_what_was_answered_is_not_asked_again_and_who_became_one_is_asked_about_once(
    canonical: Mapping[str, str], apart: list[str], left: list[tuple[str, str]]
) -> None:
    found = still_asked(review(*ONE_CARD), canonical, frozenset(map(frozenset, apart)))
    assert found.select("a", "b").rows() == left


@pytest.mark.parametrize(
    ("probability", "told"),
    [
        (1.0, "Almost certainly one person (99 %)"),
        (0.95, "Almost certainly one person (95 %)"),
        (0.8, "Very likely one person (80 %)"),
        (0.6, "Probably one person (60 %)"),
        (0.3, "Perhaps one person (30 %)"),
        (0.0, "Hardly one person (1 %)"),
    ],
)
def test_how_sure_it_is_stands_in_a_word_and_per_cent_and_is_never_whole(probability: float, told: str) -> None:
    assert sure(probability, texts("en")).replace("\\", "") == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_speaks_against_it_is_told_apart_from_what_speaks_for_it(language: str) -> None:
    say = texts("it" if language == "it" else "en")
    for_it, against = evidence(["name-rare", "firm-other", "day-same"], say)
    assert say.say("evidence-firm-other") in against
    assert say.say("evidence-name-rare") in for_it
    assert say.say("evidence-day-same") in for_it


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_words_for_all_that_speaks_against(language: str) -> None:
    say = texts("it" if language == "it" else "en")
    assert [code for code in sorted(AGAINST) if not say.knows(f"evidence-{code}")] == []
