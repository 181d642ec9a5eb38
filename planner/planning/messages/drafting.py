"""From lines to a draft: of each part the first line that fits, filled with the facts at hand, within the limit."""

import re
from collections.abc import Collection, Mapping
from functools import cache
from itertools import chain, combinations
from typing import NamedTuple

from jinja2 import Template

from planner.knowledge import vocabulary
from planner.locale import Language
from planner.planning.messages import LINE_CHARS, SANDBOX, SUBJECT_CHARS, Draft, Occasion, short

ANY = "any"
NAMES = ("first_name", "full_name")
"""Facts that are left out last to make a message shorter."""
MARK = "…"
"""Stands for a fact where only the words count."""
BLANK = re.compile(r"\[[^\[\]]+\]")
"""What the user writes by hand."""
SENTENCES = ("opening", "body", "closing")

Facts = Mapping[str, str]


class Line(NamedTuple):
    """One line of the vocabulary; each set holds what it fits, or ANY."""

    part: str
    form: frozenset[str]
    tie: frozenset[str]
    purpose: str
    address: str
    aim: str
    needs: frozenset[str]
    template: Template

    def fits(self, part: str, occasion: Occasion, aim: str) -> bool:
        """Whether the line is for this part of a message for this occasion."""
        return (
            self.part == part
            and not self.form.isdisjoint({ANY, occasion.form})
            and not self.tie.isdisjoint({ANY, occasion.tie})
            and self.purpose in {ANY, occasion.purpose}
            and self.address in {ANY, occasion.formality}
            and self.aim in {ANY, aim}
        )


@cache
def lines(language: Language) -> tuple[Line, ...]:
    """The lines of a language in the order of their file."""
    return tuple(_line(row) for row in vocabulary(f"messages/{language}").iter_rows(named=True))


def _line(row: dict[str, str | None]) -> Line:
    several = {name: frozenset((row[name] or "").split(";")) - {""} for name in ("form", "tie", "needs")}
    single = {name: row[name] or "" for name in ("part", "purpose", "address", "aim")}
    return Line(**several, **single, template=SANDBOX.from_string(row["text"] or ""))  # type: ignore[arg-type]


def draft(occasion: Occasion, facts: Mapping[str, str | None]) -> Draft:
    """The first message for an occasion, and the subject of an e-mail.

    ``facts`` are those the lines need, and "kind": job or project. If they make the message too long, the fewest and
    longest that make it short enough are left out, names last; room is kept for the lines written by hand.
    """
    aim = facts.get("kind") or "job"
    known = {name: fact for name, said in facts.items() if name != "kind" and (fact := short(said))}
    used = next(some for some in _fewer(known) if room(_whole(occasion, aim, some)) <= occasion.limit or not some)
    return Draft(
        message=_whole(occasion, aim, used),
        words=_whole(occasion, aim, dict.fromkeys(used, MARK)),
        subject=_subject(occasion, aim, known) if occasion.form == "email" else None,
    )


def room(message: str) -> int:
    """The characters of a message once its blanks are filled with a short line each, or with their own length."""
    return len(message) + sum(max(0, LINE_CHARS - len(blank)) for blank in BLANK.findall(message))


def _fewer(known: Facts) -> list[Facts]:
    """All the facts, then fewer and fewer: of as many the longest go first, and the names last of all."""
    others = [name for name in known if name not in NAMES]
    names = {name: known[name] for name in NAMES if name in known}
    kept = chain.from_iterable(combinations(others, count) for count in range(len(others), -1, -1))
    some = [{**names, **{name: known[name] for name in chosen}} for chosen in kept]
    ordered = sorted(some, key=lambda facts: (-len(facts), sum(map(len, facts.values()))))
    return [*ordered, {}]


def _whole(occasion: Occasion, aim: str, facts: Facts) -> str:
    """The message: one line for LinkedIn, a note or speaking; paragraphs for an e-mail."""
    parts = {part: _said(part, occasion, aim, facts) for part in ("greeting", *SENTENCES, "farewell", "signature")}
    text = " ".join(parts[part] for part in SENTENCES)
    if occasion.form != "email":
        return " ".join(filter(None, (parts["greeting"], text, parts["farewell"])))
    begun = f"{text[0].upper()}{text[1:]}" if occasion.language == "en" else text  # in Italian a comma goes on
    return f"{parts['greeting']}\n\n{begun}\n\n{parts['farewell']}\n{parts['signature']}"


def _subject(occasion: Occasion, aim: str, known: Facts) -> str:
    subjects = (_said("subject", occasion, aim, some) for some in _fewer(known))
    return next(subject for subject in subjects if len(subject) <= SUBJECT_CHARS)


def _said(part: str, occasion: Occasion, aim: str, facts: Facts) -> str:
    """The first line for this part whose facts are all at hand; nothing if there is none."""
    return next(
        (line.template.render(facts) for line in _fitting(part, occasion, aim) if line.needs <= facts.keys()), ""
    )


@cache
def _fitting(part: str, occasion: Occasion, aim: str) -> Collection[Line]:
    return tuple(line for line in lines(occasion.language) if line.fits(part, occasion, aim))
