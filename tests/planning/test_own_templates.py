"""Messages in the user's own words: what they may use, what is refused, and what they never change."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.errors import TemplateWrong
from planner.locale import LANGUAGES, texts
from planner.model import Plan, Settings, Target
from planner.pipeline import Network, measure, plan_measured
from planner.planning.messages import Form, Key, Occasion
from planner.planning.messages.drafting import draft
from planner.planning.messages.own import (
    FIELDS,
    FORMALITIES,
    MAX_TEMPLATE_CHARS,
    NO_TEMPLATES,
    PURPOSES,
    Templates,
    advice,
    beginning,
    check,
    compiled,
    content_of,
    first_draft,
    templates_of,
    with_text,
)
from tests.planning.conftest import AS_OF

TU: Key = ("it", "opening", "tu")
KEYS: list[Key] = list(product(LANGUAGES, PURPOSES, FORMALITIES))
FACTS: dict[str, str | None] = {
    "kind": "job", "first_name": "Ada", "full_name": "Ada Riva", "company": "Acme", "sector": "energia",
    "shared": "Liceo di Prova", "wish_role": "Product manager",
}  # fmt: skip
NOTHING: dict[str, str | None] = dict.fromkeys(FACTS) | {"kind": "job"}
PIECES = (
    "{{", "}}", "{%", "%}", "{#", "#}", " if ", " elif ", " else ", " endif ", " for x in range(10**9) ", " endfor ",
    " set ", " include ", " macro ", " raw ", " endraw ", " not ", " and ", "==", "'", '"', "\\x", "(", ")", "[", "]",
    ".", "|", "~", "**", "9999999999", "first_name", "company", "kind", "self", "__class__", "\n", "\r", "\0", "\ud800",
)  # fmt: skip
TYPED = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=60).map("".join)


def filled(text: str, facts: dict[str, str | None] = FACTS, key: Key = TU) -> str:
    return said(with_text(NO_TEMPLATES, [key], text), key, facts)


def said(own: Templates, key: Key, facts: dict[str, str | None]) -> str:
    return first_draft(compiled(own), Occasion(*key), facts).message


def ours(key: Key, facts: dict[str, str | None] = FACTS) -> str:
    return draft(Occasion(*key), facts).message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Ciao {{ first_name }}!", "Ciao Ada!"),
        ("{{full_name}}, {{company}}, {{sector}}, {{shared}}, {{wish_role}}",
         "Ada Riva, Acme, energia, Liceo di Prova, Product manager"),
        ("Ciao.{% if company %} Come va in {{ company }}?{% endif %}", "Ciao. Come va in Acme?"),
        ("{% if not shared %}a{% elif kind == 'job' %}b{% else %}c{% endif %}", "b"),
        ("Ciao {first_name}, 100 % {vero} $1 <b>", "Ciao {first_name}, 100 % {vero} $1 <b>"),
        ("  Prima riga\r\n\r\nseconda\x0b riga \x00", "Prima riga\n\nseconda riga"),
    ],
)  # fmt: skip
def test_the_draft_is_the_users_text_with_the_facts_in_it(text: str, message: str) -> None:
    assert filled(text) == message


@pytest.mark.parametrize(("language", "gap"), [("it", "[organizzazione]"), ("en", "[organisation]")])
def test_a_fact_that_is_not_known_leaves_a_blank_to_fill_by_hand(language: Any, gap: str) -> None:  # noqa: ANN401
    key: Key = (language, "opening", "tu")
    assert filled("A {{ company }} B", NOTHING, key) == f"A {gap} B"
    assert filled("A {{ company }} B", FACTS | {"company": "x" * 61}, key) == f"A {gap} B"
    assert filled("A{% if company %} {{ company }}{% endif %} B", NOTHING, key) == "A B"


def test_facts_are_never_read_as_templates() -> None:
    assert filled("{{ company }}", FACTS | {"company": "{{ first_name }}"}) == "{{ first_name }}"


def test_the_users_words_are_never_shortened() -> None:
    text = "parola " * 120 + "{{ company }}"
    assert filled(text) == "parola " * 120 + "Acme"


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("x" * (MAX_TEMPLATE_CHARS + 1), "long", 1),
        ("Ciao {{ first_name", "broken", 1),
        ("Ciao {{ first name }}", "broken", 1),
        ("{% if company %}", "broken", 1),
        ("Ciao\n{% endif %}", "broken", 2),
        ("Ciao\n{{ name }}", "unknown", 2),
        ("{{ kind }}", "unknown", 1),
        ("{% if age %}x{% endif %}", "unknown", 1),
        ("{% if company %}a{% elif age %}x{% endif %}", "unknown", 1),
        ("{% if company %}{% if shared %}{{ self }}{% endif %}{% endif %}", "unknown", 1),
        ("{% for x in range(10**9) %}a{% endfor %}", "more", 1),
        ("{{ 10**10**10 }}", "more", 1),
        ("{% if 10**10**10 %}{% endif %}", "more", 1),
        ("{{ 'x' * 10**9 }}", "more", 1),
        ("{{ company.__class__.__mro__ }}", "more", 1),
        ("{{ company['x'] }}", "more", 1),
        ("{{ company|upper }}", "more", 1),
        ("{{ company() }}", "more", 1),
        ("{% if company.x %}{% endif %}", "more", 1),
        ("{% if company is defined %}{% endif %}", "more", 1),
        ("{% if kind == company %}{% endif %}", "more", 1),
        ("{% if kind in 'job' %}{% endif %}", "more", 1),
        ("{% include '/etc/passwd' %}", "more", 1),
        ("{% import 'os' as os %}", "more", 1),
        ("{% extends 'base' %}", "more", 1),
        ("{% set company = 'x' %}", "more", 1),
        ("{% macro a() %}{% endmacro %}", "more", 1),
        ("{% block a %}{% endblock %}", "more", 1),
        ("{% filter upper %}a{% endfilter %}", "more", 1),
        ("{% if company %}{% with %}{% endwith %}{% endif %}", "more", 1),
        ("{% if company %}{% else %}{{ 1 + 1 }}{% endif %}", "more", 1),
        ("{{" + "(" * 490, "more", 1),
        ("{{" + "not " * 240 + "company}}", "more", 1),
    ],
)
def test_a_text_that_does_not_work_or_does_more_than_name_facts_is_refused(text: str, reason: str, line: int) -> None:
    with pytest.raises(TemplateWrong) as refusal:
        check(text)
    assert (refusal.value.facts["reason"], refusal.value.facts["line"]) == (reason, line)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["x" * 1001, "{{ Ada Segreta", "{{ segreta }}", "{{ segreta.x }}"])
def test_a_refusal_says_why_and_never_repeats_what_was_typed(language: Any, text: str) -> None:  # noqa: ANN401
    with pytest.raises(TemplateWrong) as refusal:
        check(text)
    say = texts(language)
    message = f"{refusal.value.message(say)} {refusal.value.next_step(say)}"
    assert len(message) > 60
    assert "egreta" not in message


@given(text=TYPED)
@example("{%if kind%}" * 49 + "x" + "{%endif%}" * 49)
@example("{{" + "[" * 900)
def test_whatever_is_typed_is_refused_kindly_or_makes_a_draft_and_changes_no_other(text: str) -> None:
    try:
        own = with_text(NO_TEMPLATES, [TU], text)
    except TemplateWrong:
        own = templates_of({"it": {"opening": {"tu": text}}})  # as if an earlier version had kept it
        assert said(own, TU, FACTS) == ours(TU)
    assert said(own, TU, FACTS)
    assert said(own, TU, NOTHING).encode()
    for key in set(KEYS) - {TU}:
        assert said(own, key, FACTS) == ours(key)


@pytest.mark.parametrize(
    "content",
    [
        None, [], "x", 3, {"it": None}, {"it": {"opening": "x"}}, {"it": {"opening": {"tu": 3}}}, {"fr": {}},
        {"it": {"opening": {"tu": " \n"}}}, {"it": {"opening": {"tu": "{{ no"}}}, {"it": {"other": {"tu": "x"}}},
        {"it": {"opening": {"tu": "{% for x in range(10**9) %}a{% endfor %}"}}}, {"it": {"opening": {"tu": "{# x #}"}}},
    ],
)  # fmt: skip
def test_what_the_workspace_holds_never_stops_a_draft_and_ours_stands_in(content: object) -> None:
    assert said(templates_of(content), TU, FACTS) == ours(TU)


@given(kept=st.dictionaries(st.sampled_from(KEYS), st.text(min_size=1, max_size=30).filter(str.strip)))
def test_a_document_gives_back_the_templates_it_was_made_of(kept: dict[Key, str]) -> None:
    assert templates_of(content_of(kept)) == kept


def test_an_empty_text_gives_the_drafts_back_to_the_program() -> None:
    own = with_text(NO_TEMPLATES, [TU, ("it", "bridge", "tu")], "Ciao")
    assert content_of(with_text(own, [TU], "  \n")) == {"it": {"bridge": {"tu": "Ciao"}}}


def test_templates_are_never_changed_in_place() -> None:
    own = with_text(NO_TEMPLATES, [TU], "Ciao")
    with_text(own, [TU], "Salve")
    assert own == {TU: "Ciao"}
    with pytest.raises(TypeError):
        own[TU] = "Salve"  # type: ignore[index]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("kind", ["job", "project"])
def test_the_text_to_begin_with_works_and_reads_as_ours_does(key: Key, kind: Any) -> None:  # noqa: ANN401
    facts = FACTS | {"kind": kind}
    assert filled(beginning(key, kind), facts, key) == ours(key, facts)
    assert "{%" not in beginning(key, kind)


@pytest.mark.parametrize("form", ["linkedin", "email", "phone", "in_person"])
@pytest.mark.parametrize("tie", ["strong", "moderate", "dormant", "new", "unknown"])
def test_a_text_kept_for_a_purpose_serves_every_tie_and_channel(form: Form, tie: Any) -> None:  # noqa: ANN401
    own = templates_of({"it": {"opening": {"tu": "Ciao {{ first_name }}!"}}})  # as earlier versions kept it
    told = first_draft(compiled(own), Occasion(*TU, tie, form), FACTS)
    assert told.message == "Ciao Ada!"
    assert told.subject == draft(Occasion(*TU, tie, form), FACTS).subject


@pytest.mark.parametrize(("length", "limit", "is_own"), [(200, 200, True), (201, 200, False), (201, 300, True)])
def test_a_note_longer_than_linkedin_takes_gives_way_to_ours(length: int, limit: int, is_own: bool) -> None:
    note = Occasion(*TU, form="invitation", note_chars=limit)
    told = first_draft(compiled({TU: "x" * length}), note, FACTS).message
    assert (told == "x" * length) == is_own
    assert is_own or told == draft(note, FACTS).message


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ciao {{ first_name }}, [una riga]. Se no, nessun problema.", []),
        ("Ciao. {% if company %}Come va?{% else %}Cerco lavoro.{% endif %}", ["phrase", "no_blank", "no_way_out"]),
        ("[a] A? {{ sector }} B? Se no, nessun problema.", ["questions"]),
    ],
)
def test_the_lint_advises_on_every_branch_and_the_text_can_be_kept(text: str, codes: list[str]) -> None:
    assert [problem.code for problem in advice(text, filled(text), "it", "job")] == codes
    assert with_text(NO_TEMPLATES, [TU], text) == {TU: text}


@pytest.mark.parametrize("key", KEYS)
def test_the_text_to_begin_with_gets_no_remark(key: Key) -> None:
    text = beginning(key, "job")
    assert advice(text, filled(text, FACTS, key), key[0], "job") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_blank_in_square_brackets(language: Any) -> None:  # noqa: ANN401
    blanks = [texts(language).say(f"wording-gap-{name}") for name in FIELDS]
    assert len(set(blanks)) == len(FIELDS)
    assert all(blank[0] + blank[-1] == "[]" for blank in blanks)


def test_a_plan_uses_the_users_words_where_there_are_any_and_is_otherwise_the_same(
    connections: Callable[..., Network],
) -> None:
    people = [
        ("Ada", "Riva", "Enel", "Product Manager", "12 Mar 2024"),
        ("Bruno", "Sole", "Reply", "Buyer", "3 Jan 2019"),
    ]
    aim = Target.model_validate({"roles": ["Product manager"], "organisations": ["Enel"]})
    measured = measure(connections(*people), aim, AS_OF)

    def plan(own: Templates) -> Plan:
        return plan_measured(measured, aim, Settings(), as_of=AS_OF, language="it", templates=own)

    keys: list[Key] = [("it", "opening", "tu"), ("it", "opening", "lei")]
    before, after = plan(NO_TEMPLATES), plan(with_text(NO_TEMPLATES, keys, "{{ full_name }}, {{ company }}?"))
    told = {item.full_name: item.message for item in after.items}
    assert told["Ada Riva"] == "Ada Riva, Enel?"
    assert [one.model_copy(update={"message": ""}) for one in after.items] == [
        one.model_copy(update={"message": ""}) for one in before.items
    ]
    assert told["Bruno Sole"] == next(item.message for item in before.items if item.full_name == "Bruno Sole")
