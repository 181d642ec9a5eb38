"""The words of the program in Italian and English: one Fluent file a language, the same keys in both.

Stages never speak: they give keys and facts, and whoever shows them asks ``Texts`` for the sentence.
"""

import locale as system_locale
import os
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

Language = Literal["en", "it"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
FOLDER = Path(__file__).parent
ENTRY = re.compile(r"^([a-z][\w-]*) =.*(?:\n(?:[ ].*|$))*", re.MULTILINE)
"""One sentence of a Fluent file: its key and all lines up to the next one that begins at the margin."""


class Texts:
    """All sentences of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        # Isolation marks are invisible characters around each fact: they would end up in the checklist's cells.
        self._bundle = FluentBundle([language], use_isolating=False)
        files = [path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob(f"{language}/*.ftl"))]
        # Parsing all sentences takes a tenth of a second; each is parsed when it is first said.
        self._entries = {entry[1]: entry[0] for text in files for entry in ENTRY.finditer(text)}

    def say(self, key: str, **facts: str | float) -> str:
        """The sentence under ``key`` (or ``key.attribute``) with its gaps filled. Raises KeyError if there is none."""
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            self._bundle.add_resource(FluentResource(self._entries[name]))
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        sentence, problems = self._bundle.format_pattern(pattern, facts)
        if problems:
            raise KeyError(f"{key}: {problems[0]}")
        return str(sentence)

    def knows(self, key: str) -> bool:
        """Whether there is a sentence under ``key``."""
        return key in self._entries

    def day(self, day: date, style: Literal["short", "medium", "long", "full"] = "medium") -> str:
        """A date as people of this language write it."""
        return str(format_date(day, style, locale=self.language))

    def listing(self, items: list[str]) -> str:
        """Items in one line, the way a sentence lists them: "a, b and c"."""
        if len(items) <= 1:
            return "".join(items)
        return self.say("listing", first=", ".join(items[:-1]), last=items[-1])


@cache
def texts(language: Language) -> Texts:
    """The sentences of a language, read once."""
    return Texts(language)


def language_of(tag: str | None, default: Language = "en") -> Language:
    """Our language for a locale tag such as ``it-IT`` or ``it_CH.UTF-8``."""
    short = (tag or "")[:2].lower()
    return next((language for language in LANGUAGES if language == short), default)


def system_language() -> Language:
    """The language of this computer's user, by the usual variables and then the system's setting."""
    asked = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), None)
    return language_of(asked or system_locale.getlocale()[0])
