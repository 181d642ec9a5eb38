"""The sheet for one conversation: what to know and ask before, what to listen for during, what to do after.

A sheet is sections of blocks in plain words; ``planner.checklist.meeting_sheets`` makes a page of it.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple

import polars as pl

from planner.locale import Language, Texts, texts
from planner.model import Purpose, Settings
from planner.planning.calendar import WorkCalendar
from planner.planning.culture import calendar_with, care_of
from planner.planning.giving import gifts
from planner.planning.giving_facts import Giving
from planner.planning.known import because, known_facts
from planner.planning.messages import Formality
from planner.planning.purpose import other_purposes, with_rules
from planner.planning.purpose_words import also_serves, why_purpose
from planner.planning.wording import first_question, formality, message_language, shortened

QUESTIONS = 3
"""Questions beside the first one: few enough to remember, and to leave the word to the other."""
PROMPTS = 4
GIFTS = 3
"""Things to give that are named: enough to choose from."""
THANKS_DAYS = 1
"""Working days within which to say thanks, as coaches advise (docs/method.md)."""
ROOM_FOR_NOTES, ROOM_FOR_PROMISES, ROOM_FOR_NAMES = 10, 3, 2
"""Empty lines to write on by hand: what fits on a printed page."""

Row = dict[str, Any]
"""One person of the ranked frame with ``with_rules``: profile, parts and purpose, and ``register``."""


class Promise(NamedTuple):
    """What was promised, in the words of the note (which names the day too), and the day, if one was set."""

    text: str
    due: date | None


@dataclass(frozen=True)
class Meeting:
    """What is agreed and recorded of one conversation; before it there is nothing but perhaps its day.

    ``purpose`` is what the user has put on the list; null takes the one that suits best.
    """

    day: date | None = None
    purpose: Purpose | None = None
    promises: tuple[Promise, ...] = ()
    names: tuple[str, ...] = ()
    """Whom the other named when asked "who else?"."""
    next_day: date | None = None


class Block(NamedTuple):
    """A label, its lines as a paragraph, a list or tasks to tick, and empty lines to write on."""

    label: str
    lines: tuple[str, ...] = ()
    form: Literal["text", "list", "tasks"] = "text"
    room: int = 0


class Section(NamedTuple):
    """Before, during or after."""

    title: str
    blocks: tuple[Block, ...]


class MeetingSheet(NamedTuple):
    """The whole sheet, all in plain words that are not yet safe to show."""

    language: Language
    title: str
    about: tuple[str, ...]
    sections: tuple[Section, ...]


def person_of(ranked: pl.DataFrame, person_id: str, register: str | None = None) -> Row:
    """One person of the ranked frame as the sheet needs them; ``register`` is how the user said to address them."""
    return with_rules(ranked.filter(person_id=person_id)).row(0, named=True) | {"register": register}


def meeting_sheet(
    row: Row, meeting: Meeting, giving: Giving, settings: Settings, calendar: WorkCalendar, say: Texts
) -> MeetingSheet:
    """The sheet in the user's language; the questions in the language and form of address of the conversation."""
    purpose: Purpose = meeting.purpose or row["purpose"]
    work = ", ".join(shortened(row[name]) for name in ("position", "company") if row[name])
    day = say.say("meeting-day", day=say.day(meeting.day, "full")) if meeting.day else say.say("meeting-no-day")
    care = care_of(row, meeting.day, settings, say) if meeting.day else ()
    return MeetingSheet(
        language=say.language,
        title=say.say("meeting-title", name=shortened(row["full_name"])),
        about=tuple(line for line in (work, day, *care) if line),
        sections=(
            Section(say.say("meeting-before"), _before(row, purpose, giving, settings, say)),
            Section(say.say("meeting-during"), _during(say)),
            Section(say.say("meeting-after"), _after(meeting, calendar_with(row, calendar, settings), say)),
        ),
    )


def questions(purpose: Purpose, language: Language, address: Formality) -> tuple[str, ...]:
    """The first question and three more, in the language of the conversation."""
    say = texts(language).say
    more = (say(f"meeting-question-{purpose}-{number}", address=address) for number in range(1, QUESTIONS + 1))
    return first_question(purpose, language, address), *more


def _before(row: Row, purpose: Purpose, giving: Giving, settings: Settings, say: Texts) -> tuple[Block, ...]:
    spoken, address = message_language(row, say.language), formality(row, settings)
    return (
        Block(say.say("meeting-aim"), _aim(row, purpose, say)),
        Block(say.say("meeting-success"), (say.say(f"meeting-success-{purpose}"),)),
        Block(say.say("meeting-known"), _known(row, say), "list"),
        Block(say.say("meeting-questions"), questions(purpose, spoken, address), "list"),
        Block(say.say("meeting-give"), _gifts({**row, "purpose": purpose}, giving, say), "list"),
    )


def _gifts(row: Row, giving: Giving, say: Texts) -> tuple[str, ...]:
    """What could be given, each with the fact behind it, what fits best first."""
    return tuple(f"{gift.text} {gift.why}".strip() for gift in gifts(row, giving, say)[:GIFTS])


def _aim(row: Row, purpose: Purpose, say: Texts) -> tuple[str, ...]:
    """What the conversation is for and, unless the user chose another purpose, why; and what else it may be for."""
    about = say.say(f"purpose-{purpose}-about")
    if purpose != row["purpose"]:
        named = say.say("purpose-named", purpose=say.say(f"purpose-{purpose}"), about=about)
        return named, say.say("meeting-own-aim")
    return about, why_purpose(row, say), *filter(None, [also_serves(other_purposes(row), say)])


def _known(row: Row, say: Texts) -> tuple[str, ...]:
    """What is known of the person with how sure it is, and what the two have in common."""
    facts = [
        say.say("fact-line", label=fact.label, value=fact.value, because=because(fact, say))
        for fact in known_facts(row, say)
    ]
    return (*facts, say.say("why-tie-shared", words=shortened(row["shared"]))) if row["shared"] else tuple(facts)


def _during(say: Texts) -> tuple[Block, ...]:
    prompts = tuple(say.say(f"meeting-prompt-{number}") for number in range(1, PROMPTS + 1))
    return Block(say.say("meeting-listen"), prompts, "list"), Block(say.say("meeting-notes"), room=ROOM_FOR_NOTES)


def _after(meeting: Meeting, calendar: WorkCalendar, say: Texts) -> tuple[Block, ...]:
    by = calendar.after(meeting.day, THANKS_DAYS) if meeting.day else None
    thanks = say.say("meeting-thanks-by", day=say.day(by, "full")) if by else say.say("meeting-thanks")
    coming = (say.day(meeting.next_day, "full"),) if meeting.next_day else ()
    return (
        Block(say.say("meeting-thank"), (thanks,), "tasks"),
        Block(say.say("meeting-promises"), tuple(one.text for one in meeting.promises), "tasks",
              ROOM_FOR_PROMISES),
        Block(say.say("meeting-who-else"), meeting.names, "list", ROOM_FOR_NAMES),
        Block(say.say("meeting-next"), coming, "text", 0 if coming else 1),
    )  # fmt: skip
