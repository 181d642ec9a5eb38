"""What the lint refuses, and that it says why in words."""

import re

import pytest

from planner.knowledge import vocabulary
from planner.locale import LANGUAGES, Language, texts
from planner.planning.messages.lint import lint

GOOD = {
    "it": "Ciao Ada, [una riga tua]. Come la vedi tu? Se ti va, bastano due righe; se no, nessun problema.",
    "en": "Hi Ada, [one line of your own]. How do you see it? A line is plenty; if not, no problem.",
}


def codes(text: str, language: Language = "it") -> list[str]:
    return [problem.code for problem in lint(text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_considerate_message_has_no_problem(language: Language) -> None:
    assert lint(GOOD[language], language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_of_the_vocabulary_is_found_with_its_reason(language: Language) -> None:
    rows = vocabulary("messages/unwanted").filter(language=language).select("phrase", "why").rows()
    assert len(rows) > 70
    for phrase, why in rows:
        said = f"{GOOD[language]} {phrase.replace('*', 'xy').upper()}!"
        assert why in {problem.why for problem in lint(said, language)}, phrase


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        ("it", "Sto cercando lavoro", "begs"),
        ("it", "Ti chiedo una buona\n parola", "favour"),
        ("it", "Hai dieci minuti?", "time"),
        ("it", "rispondi quanto prima", "pushes"),
        ("it", "Resto in attesa di un riscontro", "waits"),
        ("it", "parliamo di sinergie", "vague"),
        ("it", "Complimenti per il percorso", "flatters"),
        ("it", "ci vediamo mezz’ora", "time"),
        ("it", "Scusa il silenzio", "excuses"),
        ("en", "Are you hiring?", "begs"),
        ("en", "Could we hop on a call", "time"),
        ("en", "let me know when", "schedule"),
        ("en", "I would love to pick your brain", "vague"),
        ("en", "I’ll follow up", "schedule"),
        ("en", "what an impressive career", "flatters"),
    ],
)
def test_a_phrase_is_found_in_any_case_and_across_lines(language: Language, text: str, why: str) -> None:
    assert why in {problem.why for problem in lint(f"{GOOD[language]} {text}", language)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "i devitalizzati"),
        ("it", "il creativo sollevato"),
        ("en", "hired hands' higher shire"),
        ("en", "a jobber"),
    ],
)
def test_a_phrase_within_another_word_is_not_meant(language: Language, text: str) -> None:
    assert lint(f"{GOOD[language]} {text}", language) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (f"{GOOD['it']} {'parola ' * 60}", "long"),
        (f"{GOOD['it']} E poi?", "questions"),
        ("Ciao Ada, se no, nessun problema.", "no_blank"),
        ("Ciao Ada, [].  Se no, nessun problema.", "no_blank"),
        ("Ciao Ada, [una riga tua]. Come la vedi tu?", "no_way_out"),
        ("Ciao Ada, [se no, nessun problema]. Come la vedi tu?", "no_way_out"),
    ],
)
def test_each_fault_of_the_whole_is_found_by_itself(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_a_question_in_a_blank_is_not_the_readers_to_answer() -> None:
    assert codes(GOOD["it"].replace("[una riga tua]", "[come vi conoscete?]")) == []


def test_nobody_answers_for_the_words_of_a_fact() -> None:
    said = GOOD["it"].replace("Ada", "Curriculum? Networking?")
    assert lint(said, "it", words=GOOD["it"]) == []


@pytest.mark.parametrize("shown_in", LANGUAGES)
@pytest.mark.parametrize("written_in", LANGUAGES)
def test_every_problem_is_told_in_words_in_the_users_language(shown_in: Language, written_in: Language) -> None:
    phrases = (
        vocabulary("messages/unwanted").filter(language=written_in)["phrase"].str.replace_all("*", "", literal=True)
    )
    problems = lint("? ?" + " ".join(phrases.to_list()), written_in)
    assert {"phrase", "long", "questions", "no_blank", "no_way_out"} == {problem.code for problem in problems}
    for problem in problems:
        told = problem.reason(texts(shown_in))
        assert problem.phrase in told
        assert problem.instead in told
        assert len(re.findall(r"\w+", told)) > 3
