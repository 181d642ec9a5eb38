"""How a person's name, employer, address and phone are written in somebody's address book or list."""

# ruff: noqa: PLR2004 -- each chance stands beside what it decides

from random import Random
from typing import NamedTuple

from benchmarks.overlap.firms import Firm, abbreviated, without_form
from benchmarks.overlap.naming import Name, nicknames
from benchmarks.overlap.noise import plain, regrouped, slip, transliterated
from benchmarks.overlap.people import Person

SHARED = ("info", "info", "info", "hr", "segreteria", "amministrazione")


class Habit(NamedTuple):
    """How often whoever keeps a file does what to a name or a cell, before the noise of the network scales it."""

    nickname: float
    initial: float
    no_last: float
    no_second: float
    half_double: float
    regroup: float
    old_name: float
    accent: float
    slip: float
    old_job: float
    old_contact: float
    shared_mailbox: float
    switchboard: float


LINKEDIN = Habit(0.01, 0.005, 0, 0.1, 0.05, 0.02, 1, 0.05, 0.004, 1, 1, 0, 0)
GOOGLE = Habit(0.26, 0.06, 0.045, 0.6, 0.35, 0.25, 0.4, 0.6, 0.07, 0.3, 0.3, 0.2, 0.1)
LIST = Habit(0.16, 0.08, 0.01, 0.6, 0.35, 0.3, 0.4, 0.7, 0.1, 0.3, 0.3, 0.3, 0.18)


def name_parts(person: Person, habit: Habit, noise: float, chance: Random) -> tuple[str, str]:
    """First and last name, with everything that may happen to each of the two."""
    random, name = chance.random, person.name
    last = person.old_last if random() < habit.old_name else name.last
    return _first(name, habit, noise, chance), _last(last, habit, noise, chance)


def _first(name: Name, habit: Habit, noise: float, chance: Random) -> str:
    random, first = chance.random, name.first
    if random() < habit.nickname * noise and (short := nicknames().get(first)):
        return short[int(random() * len(short))]
    if name.second and random() >= habit.no_second * noise:
        first = f"{first} {name.second}"
    elif " " in first and random() < habit.no_second * noise / 2:
        first = first.split()[0]
    if random() < habit.initial * noise / 2:
        return f"{first[0]}."
    return _written(first, habit, noise, chance)


def _last(last: str, habit: Habit, noise: float, chance: Random) -> str:
    random = chance.random
    if random() < habit.no_last * noise:
        return ""
    if random() < habit.initial * noise / 2:
        return f"{last[0]}."
    if random() < habit.regroup * noise:
        last = regrouped(last, chance)
    parts = last.replace("-", " ").split()
    if len(parts) > 1 and len(parts[0]) > 4 and random() < habit.half_double * noise:
        last = parts[0] if random() < 0.7 else parts[-1]
    return _written(last, habit, noise, chance)


def _written(text: str, habit: Habit, noise: float, chance: Random) -> str:
    if not text.isascii() and chance.random() < habit.accent * noise:
        text = transliterated(text) if chance.random() < 0.5 else plain(text)
    return slip(text, chance) if chance.random() < habit.slip * noise else text


def firm_name(firm: Firm, chance: Random, noise: float) -> str:
    """The firm as somebody else calls it: mostly its own spelling, else another, without legal form, abbreviated."""
    point = chance.random() / noise
    if point < 0.16 and firm.also:
        return firm.also[int(chance.random() * len(firm.also))]
    if point < 0.28:
        return without_form(firm.name)
    if point < 0.32:
        return abbreviated(firm.name)
    return slip(firm.name, chance) if point < 0.34 else firm.name


def job(person: Person, habit: Habit, chance: Random) -> tuple[Firm | None, str]:
    """Employer and title, those of some years ago if the file is old."""
    if chance.random() < habit.old_job:
        return person.old_firm, person.old_title
    return person.firm, person.title


def email(person: Person, firm: Firm | None, work: float, habit: Habit, chance: Random) -> str:
    """An address at work with chance `work`, at times a mailbox that others share; else the personal one."""
    random = chance.random
    if firm and random() < work:
        shared = random() < habit.shared_mailbox
        user = SHARED[int(random() * len(SHARED))] if shared else person.work_user
        return f"{user}@{firm.domain}"
    return person.old_email if random() < habit.old_contact else person.email


def phone(person: Person, firm: Firm | None, habit: Habit, chance: Random) -> str:
    """A number in one of the usual spellings; at times the switchboard of the firm."""
    random = chance.random
    if firm and random() < habit.switchboard:
        return f"0870 {firm.number:06d}" if random() < 0.5 else f"+39 0870{firm.number:06d}"
    digits = person.old_phone if random() < habit.old_contact else person.phone
    area, own = digits[:3], digits[3:]
    spellings = (f"+39 {area} {own[:3]} {own[3:]}", f"+39{digits}", digits, f"{area} {own}", f"{area}/{own}",
                 f"0039 {area} {own}", f"{area}-{own[:3]}-{own[3:]}")  # fmt: skip
    return spellings[int(random() * len(spellings))]
