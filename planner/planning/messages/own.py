"""Templates in the user's own words, used in the place of ours where there are any.

A template is Jinja, and of Jinja only the names of facts and {% if %}: anything else is refused before it is kept, by
looking at the parsed text and never by running it. One that no longer works is passed over, and ours is used.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping
from itertools import product
from types import MappingProxyType
from typing import Any, Literal, get_args

from jinja2 import Template, TemplateError, nodes

from planner.errors import TemplateWrong
from planner.locale import LANGUAGES, Language, texts
from planner.model import AimKind, Purpose
from planner.planning.messages import MAX_CHARS, SANDBOX, Draft, Formality, Key, Occasion, short
from planner.planning.messages.drafting import MARK, draft
from planner.planning.messages.lint import Problem, shape, unwanted

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
FORMALITIES: tuple[Formality, ...] = get_args(Formality)
FIELDS = ("first_name", "full_name", "company", "sector", "shared", "wish_role")
"""The facts that a template may show."""
TESTED = (*FIELDS, "kind")
"""The facts that {% if %} may ask about; "kind" is a word of the program's and not one to show."""
MAX_TEMPLATE_CHARS = 1000
TAGS = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)
"""What is not words in a template."""
INVISIBLE = {"Cc", "Cs"}
"""Kinds of signs that no message needs and that some files cannot hold; ends of lines and tabs are kept."""

Templates = Mapping[Key, str]
"""The user's own texts by language, purpose and formality; where there is none, ours is used."""
NO_TEMPLATES: Templates = MappingProxyType({})
Wrong = Literal["long", "broken", "unknown", "more"]


class Gap(str):
    """Stands for a fact we do not have: a blank to fill by hand, which {% if %} takes for nothing."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False


def templates_of(content: Any) -> Templates:  # noqa: ANN401 -- whatever a document of the workspace holds
    """The templates of a document: {"it": {"opening": {"tu": "..."}}}. What is none is passed over."""
    found = {key: _text_at(content, key) for key in product(LANGUAGES, PURPOSES, FORMALITIES)}
    return MappingProxyType({key: text for key, text in found.items() if text})


def _text_at(content: Any, key: Key) -> str:  # noqa: ANN401 -- as above
    for name in key:
        content = content.get(name) if isinstance(content, dict) else None
    return content if isinstance(content, str) and content.strip() else ""


def content_of(templates: Templates) -> dict[str, dict[str, dict[str, str]]]:
    """The document that holds the templates."""
    content: dict[str, dict[str, dict[str, str]]] = {}
    for (language, purpose, formality), text in sorted(templates.items()):
        content.setdefault(language, {}).setdefault(purpose, {})[formality] = text
    return content


def with_text(templates: Templates, keys: Collection[Key], text: str) -> Templates:
    """The templates with this text under these keys; an empty text gives them back to ours. Raises TemplateWrong."""
    own = tidy(text)
    check(own)
    others = {key: kept for key, kept in templates.items() if key not in keys}
    return MappingProxyType({**others, **(dict.fromkeys(keys, own) if own else {})})


def tidy(text: str) -> str:
    """The text without invisible signs, and without blanks around it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) not in INVISIBLE).strip()


def check(text: str) -> None:
    """Raise TemplateWrong unless the text works as a template."""
    _template(text)


def compiled(templates: Templates) -> Mapping[Key, Template]:
    """The templates ready to be filled. One that does not work is left out: a kept text never stops a plan."""
    return {key: template for key, text in templates.items() if (template := _working(text))}


def first_draft(own: Mapping[Key, Template], occasion: Occasion, facts: Mapping[str, str | None]) -> Draft:
    """The first message: in the user's own words where there are any, else in ours.

    The user's words are never shortened: MAX_CHARS is a hint. A fact that is missing leaves a blank to fill by hand.
    Only where they do not fit into the note of an invitation, which LinkedIn would cut, ours stand in.
    """
    ours = draft(occasion, facts)
    template = own.get(occasion.key)
    told = _filled(template, occasion.language, facts) if template else ""
    if not told or (occasion.form == "invitation" and len(told) > occasion.limit):
        return ours
    return ours._replace(message=told, words=told)


def _filled(template: Template, language: Language, facts: Mapping[str, str | None]) -> str:
    say = texts(language).say
    filled = {name: short(facts.get(name)) or Gap(say(f"wording-gap-{name}")) for name in FIELDS}
    return template.render({**filled, "kind": facts["kind"]}).strip()


def advice(text: str, message: str, language: Language, kind: AimKind) -> list[Problem]:
    """What the lint would say of a template that works and of a message made with it; it can be kept all the same."""
    known = _template(tidy(text)).render({**dict.fromkeys(FIELDS, MARK), "kind": kind})
    return [*unwanted(TAGS.sub(" ", text), language), *shape(message, known, language, MAX_CHARS)]


def beginning(key: Key, kind: AimKind) -> str:
    """Our draft as one whose facts are all known reads, with their names in place: to write one's own from."""
    return draft(Occasion(*key), {**{name: f"{{{{ {name} }}}}" for name in FIELDS}, "kind": kind}).message


def _working(text: str) -> Template | None:
    try:
        return _template(tidy(text))
    except TemplateWrong:
        return None


def _template(text: str) -> Template:
    """The text as a template, made only once its parsed form was looked at: making one may already run parts of it."""
    if len(text) > MAX_TEMPLATE_CHARS:
        raise _wrong("long", chars=len(text))
    try:
        tree = SANDBOX.parse(text)
        _check_body(tree.body)
        return SANDBOX.from_string(tree)
    except TemplateError as error:
        raise _wrong("broken", line=getattr(error, "lineno", None) or 1) from None
    except RecursionError:  # hundreds of brackets within each other
        raise _wrong("more") from None


def _check_body(body: list[nodes.Node]) -> None:
    """Raise TemplateWrong unless there is nothing but text, fields and {% if %}."""
    for node in body:
        match node:
            case nodes.Output(nodes=parts):
                for part in parts:
                    if not isinstance(part, nodes.TemplateData):
                        _check_name(part, FIELDS)
            case nodes.If(test=test, body=then, elif_=others, else_=otherwise):
                _check_test(test)
                _check_body([*then, *others, *otherwise])
            case _:
                raise _wrong("more", line=node.lineno)


def _check_test(test: nodes.Node) -> None:
    """A condition is a fact, its absence, or whether it is a certain word."""
    match test:
        case nodes.Not(node=fact):
            _check_name(fact, TESTED)
        case nodes.Compare(expr=fact, ops=[nodes.Operand(op="eq" | "ne", expr=nodes.Const(value=str()))]):
            _check_name(fact, TESTED)
        case fact:
            _check_name(fact, TESTED)


def _check_name(node: nodes.Node, known: Collection[str]) -> None:
    if not isinstance(node, nodes.Name):
        raise _wrong("more", line=node.lineno)
    if node.name not in known:
        raise _wrong("unknown", line=node.lineno)


def _wrong(reason: Wrong, *, line: int = 1, chars: int = 0) -> TemplateWrong:
    fields = ", ".join(FIELDS)
    return TemplateWrong(reason=reason, line=line, chars=chars, limit=MAX_TEMPLATE_CHARS, fields=fields)
