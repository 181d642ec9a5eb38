"""What the drafts say, and what they never say, for every purpose, kind of tie, channel and form of address."""

import csv
import re
from itertools import product
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.knowledge import vocabulary
from planner.locale import FOLDER, LANGUAGES, Language
from planner.model import AimKind, Purpose, TieKind
from planner.planning.messages import NOTE_CHARS, SUBJECT_CHARS, Form, Formality, Occasion
from planner.planning.messages.drafting import BLANK, draft, room
from planner.planning.messages.lint import lint, unwanted

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
FORMALITIES: tuple[Formality, ...] = get_args(Formality)
TIES: tuple[TieKind, ...] = get_args(TieKind)
FORMS: tuple[Form, ...] = get_args(Form)
AIMS: tuple[AimKind, ...] = get_args(AimKind)
OCCASIONS = [Occasion(*facets) for facets in product(LANGUAGES, PURPOSES, FORMALITIES, TIES, FORMS)]
SPOKEN = re.compile(r"^(question|follow-up|give)-[^=]+=.*(?:\n[ \t]+.*)*", re.MULTILINE)
ASKING = ("opening", "bridge", "exchange", "insight")
NAMES = ("first_name", "full_name")
FACTS = (*NAMES, "company", "sector", "wish_role", "shared", "since", "connected", "last_message")
FULL: dict[str, str | None] = {
    "kind": "job",
    "first_name": "Ada",
    "full_name": "Ada Bianchi",
    "company": "Gruppo Rossi",
    "sector": "energie rinnovabili",
    "wish_role": "Product manager",
    "shared": "Politecnico di Torino",
    "since": "2012",
    "connected": "in October",
    "last_message": None,
}
LINKEDIN = Occasion("it", "opening", "tu")


def message(occasion: Occasion = LINKEDIN, **facts: str | None) -> str:
    return draft(occasion, FULL | facts).message


def refused(text: str, language: Language) -> list[str]:
    """The reasons for which a text is refused: by the shipped vocabulary, and by what our words must not suppose."""
    phrases = (Path(__file__).parent / "phrases.csv").read_text(encoding="utf-8")
    lines = [line for line in phrases.splitlines() if not line.startswith("#")]
    ours = [
        row["reason"]
        for row in csv.DictReader(lines)
        if row["language"] == language and re.search(row["pattern"], text, re.IGNORECASE)
    ]
    return [problem.why for problem in unwanted(text, language)] + ours


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_of_a_draft_is_pushy_vague_or_gendered(language: Language) -> None:
    texts = vocabulary(f"messages/{language}")["text"].to_list()
    assert len(texts) > 50
    assert [(text, reasons) for text in texts if (reasons := refused(text, language))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_give_or_follow_up_is_pushy_vague_or_gendered(language: Language) -> None:
    spoken = SPOKEN.finditer((FOLDER / language / "planning.ftl").read_text(encoding="utf-8"))
    texts = [found[0] for found in spoken]
    assert len(texts) > 10
    assert [(text, reasons) for text in texts if (reasons := refused(text, language))] == []


@pytest.mark.parametrize(
    ("language", "planted"),
    [
        ("it", "Sarei felice di parlarne."),
        ("it", "Vorrei capire come si lavora in {{ company }}."),
        ("it", "Gentile {{ full_name }}, buongiorno."),
        ("it", "Ripenso ai tempi in cui lavoravamo insieme."),
        ("en", "I was thinking back to our time in common."),
    ],
)
def test_a_line_that_supposes_what_no_file_tells_is_refused(language: Language, planted: str) -> None:
    assert refused(planted, language)


@pytest.mark.parametrize("aim", AIMS)
@pytest.mark.parametrize("gaps", [(), ("company",), ("sector", "wish_role"), ("shared", "since", "connected"), FACTS])
def test_every_occasion_has_a_draft_without_problems_whatever_is_missing(gaps: tuple[str, ...], aim: str) -> None:
    facts = FULL | dict.fromkeys(gaps) | {"kind": aim}
    for occasion in OCCASIONS:
        told = draft(occasion, facts)
        assert lint(told.message, occasion.language, words=told.words, limit=occasion.limit) == [], told
        assert not re.search(r"  | [.,;:!?)]|\(\s*\)|[.!?]\s+[a-zà-ù]|\bNone\b|[,;.]{2}|…", told.message), told
        assert told.message[0].isupper()


@given(
    occasion=st.sampled_from(OCCASIONS),
    note_chars=st.sampled_from((NOTE_CHARS, 300)),
    aim=st.sampled_from(AIMS),
    facts=st.fixed_dictionaries({name: st.none() | st.text(max_size=90) for name in FACTS}),
)
def test_no_draft_has_a_problem_whatever_the_names_and_facts(
    occasion: Occasion, note_chars: int, aim: str, facts: dict[str, str | None]
) -> None:
    asked = occasion._replace(note_chars=note_chars)
    told = draft(asked, {"kind": aim, **facts})
    assert lint(told.message, asked.language, words=told.words, limit=asked.limit) == []
    assert len(told.subject or "") <= SUBJECT_CHARS
    assert (told.subject is None) == (asked.form != "email")
    assert ("\n" in told.message) == (asked.form == "email")


@pytest.mark.parametrize("aim", AIMS)
def test_a_name_of_usual_length_is_never_left_out_and_room_is_left_for_the_line_by_hand(aim: str) -> None:
    names = {"first_name": "Massimiliano", "full_name": "Massimiliano Della Rovere", "kind": aim}
    for occasion in OCCASIONS:
        told = message(occasion, **names)
        assert "Massimiliano" in told, occasion
        assert room(told) <= occasion.limit


@pytest.mark.parametrize("tie", ["dormant", "new"])
def test_neither_silence_nor_a_first_meeting_is_claimed_where_only_the_day_of_connecting_is_known(tie: TieKind) -> None:
    claims = re.compile("passato di tempo|conosciuti|conosciamo|been a while|we met|not spoken", re.IGNORECASE)
    for occasion in OCCASIONS:
        if occasion.tie == tie:
            told = draft(occasion, dict.fromkeys(FACTS))
            assert not claims.search(BLANK.sub("", f"{told.subject} {told.message}")), occasion


@pytest.mark.parametrize("purpose", PURPOSES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_kind_of_tie_is_spoken_to_in_its_own_way(language: Language, purpose: Purpose) -> None:
    facts = dict.fromkeys(FACTS) | {"connected": "in October"}
    told = {message(Occasion(language, purpose, "tu", tie), **facts) for tie in TIES}
    assert len(told) == len(TIES)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"last_message": "2019"}, "il nostro ultimo messaggio su LinkedIn è del 2019, ne è passato di tempo"),
        ({}, "siamo in contatto su LinkedIn dal 2012, ne è passato di tempo"),
        ({"since": None}, "Ciao Ada, [una riga tua"),
    ],
)
def test_a_dormant_tie_names_the_time_that_has_passed_only_where_it_is_known(facts: dict[str, str], words: str) -> None:
    assert words in message(LINKEDIN._replace(tie="dormant"), **facts)


def test_a_new_tie_says_how_one_connected_and_claims_nothing_where_that_is_not_known() -> None:
    new = Occasion("en", "insight", "tu", "new")
    assert "we connected on LinkedIn in October" in message(new)
    assert "LinkedIn" not in message(new, connected=None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["phone", "in_person"])
def test_what_is_said_aloud_is_three_sentences(language: Language, form: Form) -> None:
    for purpose, formality, tie, aim in product(PURPOSES, FORMALITIES, TIES, AIMS):
        told = draft(Occasion(language, purpose, formality, tie, form), FULL | {"kind": aim})
        assert len(re.findall(r"[.?](?: |$)", BLANK.sub("x", told.words))) == 3, told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_project_is_not_spoken_of_as_a_search_for_a_role(language: Language) -> None:
    for purpose, formality, form in product(ASKING, FORMALITIES, FORMS):
        occasion = Occasion(language, purpose, formality, form=form)  # type: ignore[arg-type]
        told = draft(occasion, FULL | {"kind": "project"})
        assert "Product manager" not in f"{told.subject} {told.message}"
        assert re.search("progett|project", told.message)
        assert not re.search("progett|project", message(occasion))


def test_a_longer_note_keeps_facts_that_a_short_one_leaves_out() -> None:
    note = Occasion("it", "opening", "lei", "strong", "invitation")
    company = "Agenzia Regionale per la Protezione dell'Ambiente Piemonte"
    assert company not in message(note, company=company)
    assert company in message(note._replace(note_chars=300), company=company)


def test_an_e_mail_has_paragraphs_a_signature_to_fill_and_a_subject() -> None:
    told = draft(Occasion("en", "nurture", "tu", "dormant", "email"), FULL)
    assert told.subject == "A quick hello"
    assert told.message.startswith("Hi Ada,\n\nWe have been connected")
    assert told.message.endswith("\n\nBest wishes,\n[your name]")


def test_a_headline_in_place_of_an_employer_is_left_out() -> None:
    assert "x" * 61 not in message(company="x" * 61)
    assert "x" * 60 in message(company="x" * 60)


def test_facts_are_never_read_as_templates() -> None:
    assert "{{ 7 * 7 }}" in message(company="{{ 7 * 7 }}")


def test_tu_and_lei_are_not_mixed() -> None:
    for purpose, tie, form, aim in product(PURPOSES, TIES, FORMS, AIMS):
        tu, lei = (
            BLANK.sub("", message(Occasion("it", purpose, formality, tie, form), kind=aim)) for formality in FORMALITIES
        )
        assert not re.search(r"\b(ti|te|tuo|tua|tu|dimmi|dimmelo|scrivimi|hai|ciao)\b", lei, re.IGNORECASE), lei
        assert not re.search(r"\b(Le|La|Lei|Suo|Sua|mi dica|mi scriva|Buongiorno)\b", tu), tu
