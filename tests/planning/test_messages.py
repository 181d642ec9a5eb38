"""What the drafts say, and what they never say."""

import csv
import re
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.locale import FOLDER, LANGUAGES, Language
from planner.planning.messages import MAX_CHARS, Formality, draft, templates

PURPOSES = ("opening", "bridge", "exchange", "insight", "nurture")
FORMALITIES: tuple[Formality, ...] = ("tu", "lei")
SPOKEN = re.compile(r"^(question|follow-up|give)-[^=]+=.*(?:\n[ \t]+.*)*", re.MULTILINE)
FACTS = ("first_name", "full_name", "company", "sector", "wish_role", "shared")
FULL: dict[str, str | None] = {
    "kind": "job",
    "first_name": "Ada",
    "full_name": "Ada Bianchi",
    "company": "Gruppo Rossi",
    "sector": "energie rinnovabili",
    "wish_role": "Product manager",
    "shared": "Politecnico di Torino",
}


def refused(text: str, language: str) -> list[str]:
    """The reasons for which a text is refused."""
    phrases = (Path(__file__).parent / "phrases.csv").read_text(encoding="utf-8")
    lines = [line for line in phrases.splitlines() if not line.startswith("#")]
    return [
        row["reason"]
        for row in csv.DictReader(lines)
        if row["language"] == language and re.search(row["pattern"], text, re.IGNORECASE)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_draft_is_pushy_vague_or_gendered(language: Language) -> None:
    for purpose, formality in product(PURPOSES, FORMALITIES):
        assert refused(templates(language)[purpose][formality], language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_give_or_follow_up_is_pushy_vague_or_gendered(language: Language) -> None:
    spoken = SPOKEN.finditer((FOLDER / language / "planning.ftl").read_text(encoding="utf-8"))
    texts = [found[0] for found in spoken]
    assert len(texts) > 10
    assert [(text, reasons) for text in texts if (reasons := refused(text, language))] == []


@pytest.mark.parametrize(
    ("language", "planted"),
    [
        ("it", "Sto cercando lavoro: hai dieci minuti?"),
        ("it", "Resto in attesa di un riscontro quanto prima."),
        ("it", "Sarei felice di fare rete con te."),
        ("it", "Vorrei capire come si lavora in {{ company }}."),
        ("it", "Gentile {{ full_name }}, complimenti per il percorso."),
        ("en", "Are you hiring? I attach my CV."),
        ("en", "Could we hop on a quick call? Let me know when."),
        ("en", "I would love to pick your brain."),
        ("en", "I was thinking back to our time in common."),
    ],
)
def test_a_bad_template_is_refused(language: str, planted: str) -> None:
    assert refused(planted, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_purpose_has_a_draft_for_both_forms_of_address(language: Language) -> None:
    assert set(templates(language)) == set(PURPOSES)
    assert all(set(texts) == set(FORMALITIES) for texts in templates(language).values())


@given(
    language=st.sampled_from(LANGUAGES),
    purpose=st.sampled_from(PURPOSES),
    formality=st.sampled_from(FORMALITIES),
    kind=st.sampled_from(("job", "project")),
    facts=st.fixed_dictionaries({name: st.none() | st.text(max_size=90) for name in FACTS}),
)
def test_a_draft_is_short_and_keeps_its_blank_whatever_the_facts(
    language: Language, purpose: str, formality: Formality, kind: str, facts: dict[str, str | None]
) -> None:
    message = draft(purpose, formality, language, {"kind": kind, **facts})  # type: ignore[arg-type]
    assert len(message) <= MAX_CHARS
    assert re.search(r"\[(una riga tua|one line of your own): [^\]]+\]", message)
    assert "\n" not in message


@pytest.mark.parametrize("kind", ["job", "project"])
@pytest.mark.parametrize("gaps", [(), ("company",), ("sector", "wish_role"), ("shared",), FACTS])
def test_sentences_hold_together_whatever_is_missing(gaps: tuple[str, ...], kind: str) -> None:
    facts = FULL | dict.fromkeys(gaps) | {"kind": kind}
    for language, purpose, formality in product(LANGUAGES, PURPOSES, FORMALITIES):
        message = draft(purpose, formality, language, facts)  # type: ignore[arg-type]
        assert not re.search(r"  | [.,;:!?)]|\(\s*\)|[.!?]\s+[a-zà-ù]|\bNone\b|[,;.]{2}", message), message
        assert message[0].isupper()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_project_is_not_spoken_of_as_a_search_for_a_role(language: Language) -> None:
    for formality in FORMALITIES:
        message = draft("opening", formality, language, FULL | {"kind": "project"})
        assert "Product manager" not in message
        assert re.search("progetto|project", message)


def test_a_headline_in_place_of_an_employer_is_left_out() -> None:
    assert "x" * 61 not in draft("opening", "tu", "it", FULL | {"company": "x" * 61})


def test_facts_are_never_read_as_templates() -> None:
    assert "{{ 7 * 7 }}" in draft("opening", "tu", "it", FULL | {"company": "{{ 7 * 7 }}"})


def test_tu_and_lei_are_not_mixed() -> None:
    for purpose in PURPOSES:
        lei = draft(purpose, "lei", "it", FULL).split("]", 1)[1]  # type: ignore[arg-type]
        tu = draft(purpose, "tu", "it", FULL).split("]", 1)[1]  # type: ignore[arg-type]
        assert not re.search(r"\b(ti|te|tuo|tua|dimmelo|rispondimi)\b", lei)
        assert not re.search(r"\b(Le|La|Lei|Suo|Sua)\b", tu)
