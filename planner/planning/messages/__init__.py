"""First drafts of messages, put together of the lines in planner/knowledge/messages/{it,en}.csv.

The program writes no more than a draft: the line that makes it personal is left blank in square brackets, and
nothing is ever sent. The user's own wording is in ``own``, what no draft should say in ``lint``.
"""

from typing import Literal, NamedTuple

from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from planner.locale import Language
from planner.model import Purpose, TieKind

MAX_CHARS = 400
"""LinkedIn reports more replies to messages of at most 400 characters (trade press; a hint only)."""
NOTE_CHARS = 200
"""LinkedIn's limit for the note of an invitation on free accounts; a paid one has 300 (a setting)."""
SUBJECT_CHARS = 60
"""Longer subjects are cut in most lists of mail: our own choice."""
LINE_CHARS = 30
"""Room kept for each line that the user writes by hand: our own choice, a short sentence."""
MAX_FACT_CHARS = 60
"""A fact longer than this (a headline in place of an employer) would fill the message: it is left out."""

Formality = Literal["tu", "lei"]
Form = Literal["linkedin", "invitation", "email", "phone", "in_person"]
"""How the words get there: the channels, and the note of an invitation for whom one is not connected with yet."""
Key = tuple[Language, Purpose, Formality]
"""What a template in the user's own words is found by."""

SANDBOX = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
"""Templates, ours and the user's, reach no further than the facts."""


class Occasion(NamedTuple):
    """What a message is for, to whom, and how it gets there."""

    language: Language
    purpose: Purpose
    formality: Formality
    tie: TieKind = "unknown"
    form: Form = "linkedin"
    note_chars: int = NOTE_CHARS

    @property
    def key(self) -> Key:
        """What the user's own words for it are found by."""
        return self.language, self.purpose, self.formality

    @property
    def limit(self) -> int:
        """The most characters that it may have."""
        return self.note_chars if self.form == "invitation" else MAX_CHARS


class Draft(NamedTuple):
    """A first draft; ``words`` is the message with a mark in the place of each fact: what the writer answers for."""

    message: str
    words: str
    subject: str | None = None
    """Only an e-mail has one."""


def short(fact: str | None) -> str:
    """A fact on one line, or nothing if it is too long."""
    line = " ".join((fact or "").split())
    return line if len(line) <= MAX_FACT_CHARS else ""
