"""What the sheet for a conversation says, in both languages and forms of address."""

import csv
import re
from collections.abc import Callable
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from planner.locale import LANGUAGES, Language, texts
from planner.model import Settings, Target
from planner.pipeline import Network, measure, rank_measured
from planner.planning.calendar import WorkCalendar
from planner.planning.giving_facts import giving_facts
from planner.planning.meetings import Meeting, MeetingSheet, Promise, meeting_sheet, person_of, questions
from planner.planning.messages import Formality
from planner.planning.messages.lint import unwanted
from planner.planning.purpose import PURPOSES
from tests.planning.conftest import AS_OF

Connections = Callable[..., Network]
TARGET = Target.model_validate({"roles": ["Product manager"], "organisations": ["Enel"], "offers": ["a second look"]})
ADA = ("Ada", "Bianchi", "Enel", "Product Manager", "12 Mar 2024")
ADDRESSES: tuple[Formality, ...] = ("tu", "lei")


def sheet_of(network: Network, meeting: Meeting = Meeting(), language: Language = "en") -> MeetingSheet:  # noqa: B008
    """The sheet for the first person of a network."""
    ranked = rank_measured(measure(network, TARGET, AS_OF), Settings())
    person = ranked["person_id"][0]
    giving = giving_facts(ranked, [person], TARGET.offers)
    return meeting_sheet(person_of(ranked, person), meeting, giving, Settings(), WorkCalendar("IT"), texts(language))


def lines_of(sheet: MeetingSheet, section: int) -> list[str]:
    """The lines of a section: 0 before, 1 during, 2 after."""
    return [line for block in sheet.sections[section].blocks for line in (block.label, *block.lines)]


@pytest.mark.parametrize(
    ("language", "before", "during", "after"),
    [
        (
            "en",
            ["What it is for", "Understand an organisation you aim at from the inside.",
             ("Why this purpose: is at an organisation you aim at (Enel), in a role near one of yours "
             "(Product manager)."),
             "It went well if", "What is known", "Questions",
             "How are decisions made in your part of the organisation?", "To give"],
            ["While listening", "Notes"],
            ["Thanks", "Promises, and by when", "Who else?", "Next date"],
        ),
        (
            "it",
            ["A che cosa serve", "Capire dall'interno un'organizzazione a cui punti.", "È andata bene se",
             "Che cosa si sa", "Domande", "Come si prendono le decisioni nella Sua parte dell'organizzazione?",
             "Da dare"],
            ["Mentre ascolti", "Appunti"],
            ["Grazie", "Promesse, ed entro quando", "Chi altro?", "Prossima data"],
        ),
    ],
)  # fmt: skip
def test_the_sheet_tells_before_during_and_after(
    language: Language, before: list[str], during: list[str], after: list[str], connections: Connections
) -> None:
    sheet = sheet_of(connections(ADA), language=language)
    for section, expected in enumerate((before, during, after)):
        assert set(expected) <= set(lines_of(sheet, section))


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "Function: product, sure: read in the position"), ("it", "Funzione: prodotto, sicuro: letto nella")],
)
def test_what_is_known_comes_with_how_sure_it_is(language: Language, told: str, connections: Connections) -> None:
    assert any(line.startswith(told) for line in lines_of(sheet_of(connections(ADA), language=language), 0))


def test_of_somebody_of_whom_nothing_is_known_the_sheet_says_so(connections: Connections) -> None:
    sheet = sheet_of(connections(("Ada", "Bianchi", "", "", "")))
    assert sum("unknown, nothing tells it" in line for line in lines_of(sheet, 0)) == 4
    assert sheet.about == ("No day is agreed yet.",)


def test_an_offer_of_the_user_stands_among_what_to_give(connections: Connections) -> None:
    assert any("“a second look”" in line for line in lines_of(sheet_of(connections(ADA)), 0))


@pytest.mark.parametrize(
    ("day", "by"),
    [
        (date(2026, 11, 24), "Wednesday, November 25, 2026"),
        (date(2026, 11, 27), "Monday, November 30, 2026"),
        (date(2026, 12, 7), "Wednesday, December 9, 2026"),
        (date(2026, 12, 24), "Monday, December 28, 2026"),
    ],
    ids=["the next day", "over a weekend", "over a holiday", "over Christmas"],
)
def test_thanks_are_due_within_one_working_day(day: date, by: str, connections: Connections) -> None:
    sheet = sheet_of(connections(ADA), Meeting(day=day))
    assert f"Say thanks by {by}, with one thing that you take with you." in lines_of(sheet, 2)


def test_what_is_recorded_of_the_conversation_stands_in_the_sheet(connections: Connections) -> None:
    recorded = Meeting(
        date(2026, 11, 24), None, (Promise("Send the article", date(2026, 12, 1)),), ("Ugo Verdi",), date(2027, 2, 22)
    )
    after = lines_of(sheet_of(connections(ADA), recorded), 2)
    assert {"Send the article", "Ugo Verdi", "Monday, February 22, 2027"} <= set(after)


def test_the_purpose_on_the_users_list_comes_before_the_proposed_one(connections: Connections) -> None:
    before = lines_of(sheet_of(connections(ADA), Meeting(purpose="nurture")), 0)
    assert "Staying in touch: Say hello; nothing is asked." in before
    assert "You chose this purpose yourself." in before
    assert "What would you like the coming months to bring?" in before


def test_the_questions_for_somebody_abroad_are_in_english(connections: Connections) -> None:
    network = connections(("Jane", "Weber", "Enel", "Product Manager | Munich, Germany", "12 Mar 2024"))
    before = lines_of(sheet_of(network, language="it"), 0)
    assert "How are decisions made in your part of the organisation?" in before
    assert "Domande" in before


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_purpose_has_four_questions_of_its_own(language: Language) -> None:
    asked = [question for purpose in PURPOSES for question in questions(purpose, language, "tu")]
    assert len(set(asked)) == 4 * len(PURPOSES)
    assert all(question.endswith("?") for question in asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_measure_or_prompt_is_pushy_vague_or_gendered(language: Language) -> None:
    phrases = (Path(__file__).parent / "phrases.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(line for line in phrases.splitlines() if not line.startswith("#"))
    gendered = "|".join(f"(?:{row['pattern']})" for row in rows if row["language"] == language)
    say = texts(language).say
    spoken = [question for purpose, address in product(PURPOSES, ADDRESSES)
              for question in questions(purpose, language, address)]  # fmt: skip
    told = [*spoken, *(say(f"meeting-success-{purpose}") for purpose in PURPOSES)]
    assert [text for text in told if unwanted(text, language) or re.search(gendered, text, re.IGNORECASE)] == []


def test_in_italian_tu_and_lei_are_not_mixed() -> None:
    informal, formal = r"\b(tu|ti|te|tuo|tua|tuoi)\b", r"\b(Lei|Le|La|Suo|Sua)\b"
    for purpose in PURPOSES:
        assert not [text for text in questions(purpose, "it", "tu") if re.search(formal, text)]
        assert not [text for text in questions(purpose, "it", "lei") if re.search(informal, text)]
        assert questions(purpose, "it", "tu") != questions(purpose, "it", "lei")
