"""First drafts of messages: one TOML file a language beside this module, five purposes in two degrees of formality.

The program writes no more than a draft: the line that makes it personal is left blank in square brackets, and
nothing is ever sent. The user's own wording is in planner.planning.messages.own.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Literal

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment

from planner.locale import Language
from planner.model import Purpose

FOLDER = Path(__file__).parent
MAX_CHARS = 400
"""LinkedIn reports more replies to messages of at most 400 characters (trade press; a hint only)."""
MAX_FACT_CHARS = 60
"""A fact longer than this (a headline in place of an employer) would fill the message: it is left out."""

KEPT = {"first_name", "full_name", "kind"}
"""Facts that are never left out to make a message shorter."""

Formality = Literal["tu", "lei"]
Key = tuple[Language, Purpose, Formality]
"""What a template is found by."""

SANDBOX = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
"""Templates, ours and the user's, reach no further than the facts."""


@cache
def templates(language: Language) -> dict[str, dict[str, str]]:
    """The templates of a language by purpose and formality."""
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def draft(purpose: Purpose, formality: Formality, language: Language, facts: dict[str, str | None]) -> str:
    """The first message for a purpose, filled with the facts at hand, at most MAX_CHARS long.

    If the facts make it too long, the longest ones are left out one after the other.
    """
    used = {name: short(fact) for name, fact in facts.items()}
    names = sorted(used.keys() - KEPT, key=lambda name: (-len(used[name]), name))
    template = ours((language, purpose, formality))
    for name in names:
        if len(template.render(used)) <= MAX_CHARS:
            break
        used[name] = ""
    return template.render(used)


def short(fact: str | None) -> str:
    """A fact on one line, or nothing if it is too long."""
    line = " ".join((fact or "").split())
    return line if len(line) <= MAX_FACT_CHARS else ""


@cache
def ours(key: Key) -> Template:
    """The program's own template."""
    language, purpose, formality = key
    return SANDBOX.from_string(templates(language)[purpose][formality])
