"""What no first message should be: pushy, vague, flattering, begging, too long, without a blank or a way out.

The phrases stand in planner/knowledge/messages/unwanted.csv, each with a reason and what could be said instead. Our
drafts have none of these problems (tested); the user's own words may keep what they like: for them it is advice.
"""

import re
from functools import cache
from typing import Literal, NamedTuple

import polars as pl

from planner.knowledge import vocabulary
from planner.locale import Language, Texts
from planner.planning.messages import MAX_CHARS
from planner.planning.messages.drafting import BLANK

Code = Literal["phrase", "long", "questions", "no_blank", "no_way_out"]
QUESTIONS = 1
"""More than one question is an interview."""
APOSTROPHES = str.maketrans("’ʼ", "''")


class Problem(NamedTuple):
    """One thing that a message should not be."""

    code: Code
    phrase: str = ""
    why: str = ""
    instead: str = ""
    number: int = 0
    limit: int = 0

    def reason(self, say: Texts) -> str:
        """What is wrong and what to do about it, in one or two sentences."""
        if self.code == "phrase":
            why = say.say(f"lint-why-{self.why}")
            return say.say("lint-phrase", phrase=self.phrase, why=why, instead=self.instead)
        if self.code == "long":
            return say.say("wording-long", chars=self.number, limit=self.limit)
        fault = self.code.replace("_", "-")
        return say.say(f"lint-{fault}", number=self.number)


class Unwanted(NamedTuple):
    """A phrase of the vocabulary."""

    pattern: re.Pattern[str]
    why: str
    instead: str


def lint(message: str, language: Language, *, words: str | None = None, limit: int = MAX_CHARS) -> list[Problem]:
    """All problems of a message. ``words`` is the message without its facts, for which nobody answers."""
    said = message if words is None else words
    return [*unwanted(said, language), *shape(message, said, language, limit)]


def unwanted(words: str, language: Language) -> list[Problem]:
    """The phrases that should not be there, each once, in the order of the vocabulary."""
    text = _plain(words)
    found = ((one, one.pattern.search(text)) for one in _phrases(language))
    return [Problem("phrase", hit[0], one.why, one.instead) for one, hit in found if hit]


def shape(message: str, words: str, language: Language, limit: int) -> list[Problem]:
    """Too long, more than one question, no line to write by hand, no easy way to say no."""
    questions = BLANK.sub("", words).count("?")
    checks: tuple[tuple[bool, Problem], ...] = (
        (len(message) > limit, Problem("long", number=len(message), limit=limit)),
        (questions > QUESTIONS, Problem("questions", number=questions, limit=QUESTIONS)),
        (not BLANK.search(words), Problem("no_blank")),
        (not _way_out(language).search(_plain(BLANK.sub("", words))), Problem("no_way_out")),
    )
    return [problem for is_wrong, problem in checks if is_wrong]


def _plain(text: str) -> str:
    return " ".join(text.translate(APOSTROPHES).split())


def _pattern(phrase: str) -> str:
    """A phrase as whole words; a star stands for any ending."""
    words = re.escape(phrase.translate(APOSTROPHES)).replace(r"\*", r"\w*")
    return rf"(?<!\w){words}(?!\w)"


@cache
def _phrases(language: Language) -> tuple[Unwanted, ...]:
    rows = vocabulary("messages/unwanted").filter(language=language).select("phrase", "why", "instead")
    return tuple(Unwanted(re.compile(_pattern(phrase), re.IGNORECASE), *told) for phrase, *told in rows.iter_rows())


@cache
def _way_out(language: Language) -> re.Pattern[str]:
    phrases = vocabulary("messages/ways_out").filter(pl.col("language") == language)["phrase"]
    return re.compile("|".join(map(_pattern, phrases)), re.IGNORECASE)
