"""The four files of one user: who stands in them, and as what."""

# ruff: noqa: PLR2004 -- each chance stands beside what it decides

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from random import Random
from typing import NamedTuple

from benchmarks.overlap.levels import Level
from benchmarks.overlap.people import Person
from benchmarks.overlap.writing import GOOGLE, LINKEDIN, LIST, Habit, email, firm_name, job, name_parts, phone
from scripts.invented.connections import HEADER as LINKEDIN_HEADER
from scripts.invented.connections import MONTHS, PREAMBLE
from scripts.invented.google import HEADER as SHORT_GOOGLE_HEADER

GOOGLE_HEADER = (
    *SHORT_GOOGLE_HEADER,
    "E-mail 2 - Label",
    "E-mail 2 - Value",
    "Phone 2 - Label",
    "Phone 2 - Value",
    "Address 1 - City",
)
LIST_HEADER = ("Nome e cognome", "Azienda", "Ruolo", "Città", "Email", "Telefono", "Note")
TWICE = 0.01
TITLES = ("Dott.", "Ing.", "Avv.", "Dr.", "Prof.", "Arch.")
CREDENTIALS = ("MBA", "PMP", "PhD", "CFA", "Ph.D.")
LABELS = (
    "* myContacts",
    "* myContacts",
    "Lavoro ::: * myContacts",
    "Amici ::: * myContacts",
    "Università ::: * myContacts",
)
NOTES = (
    "",
    "",
    "",
    "",
    "",
    "visto in fiera",
    "richiamare a settembre",
    "ex collega",
    "conosciuto al corso",
    "amica di Sara",
)

Row = tuple[str, ...]


class File(NamedTuple):
    """A file, and whose each row is: person numbers from the line `begins` on."""

    name: str
    content: bytes
    begins: int
    persons: list[int]


def four_files(people: Sequence[Person], level: Level, chance: Random) -> list[File]:
    """The four files of the network."""
    now = [number for number, person in enumerate(people) if person.in_now]
    old = [number for number, person in enumerate(people) if person.in_old]
    google = _with_doubles([number for number, person in enumerate(people) if person.in_google], chance)
    by_hand = _with_doubles([number for number, person in enumerate(people) if person.in_list], chance)
    latest = partial(sorted, key=lambda number: people[number].day, reverse=True)
    old_header = tuple(name for name in LINKEDIN_HEADER if level.old_urls or name != "URL")
    return [
        _file(
            "linkedin-2026.csv", PREAMBLE, LINKEDIN_HEADER, latest(now), partial(_linkedin_now, people, level, chance)
        ),
        _file("linkedin-2024.csv", PREAMBLE, old_header, latest(old), partial(_linkedin_old, people, level, chance)),
        _file("google.csv", "", GOOGLE_HEADER, google, partial(_google, people, level, chance)),
        _file("list.csv", "", LIST_HEADER, by_hand, partial(_by_hand, people, level, chance)),
    ]


def _with_doubles(numbers: list[int], chance: Random) -> list[int]:
    """In no order; a few stand twice."""
    doubled = [*numbers, *(number for number in numbers if chance.random() < TWICE)]
    return sorted(doubled, key=lambda _: chance.random())


def _file(name: str, before: str, header: Row, numbers: list[int], row: Callable[[int], Iterable[str]]) -> File:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(map(row, numbers))
    return File(name, (before + text.getvalue()).encode(), before.count("\n") + 2, numbers)


def _linkedin_name(person: Person, habit: Habit, noise: float, chance: Random) -> tuple[str, str]:
    first, last = name_parts(person, habit, noise, chance)
    point = chance.random() / noise
    if point < 0.03:
        return first, f"{last}, {CREDENTIALS[int(chance.random() * len(CREDENTIALS))]}"
    if point < 0.05:
        return first.upper(), last.upper()
    return (f"{TITLES[int(chance.random() * len(TITLES))]} {first}", last) if point < 0.06 else (first, last)


def _day(person: Person) -> str:
    return f"{person.day.day:02d} {MONTHS[person.day.month - 1]} {person.day.year}"


def _linkedin_now(people: Sequence[Person], level: Level, chance: Random, number: int) -> Row:
    person, habit = people[number], LINKEDIN._replace(old_name=0, old_job=0, old_contact=0)
    first, last = _linkedin_name(person, habit, level.noise, chance)
    address = email(person, person.firm, 0.4, habit, chance) if chance.random() < 0.12 * level.emails else ""
    firm = person.firm.name if person.firm else ""
    return first, last, f"https://www.linkedin.com/in/{person.slug}", address, firm, person.title, _day(person)


def _linkedin_old(people: Sequence[Person], level: Level, chance: Random, number: int) -> Row:
    person = people[number]
    first, last = _linkedin_name(person, LINKEDIN, level.noise, chance)
    address = email(person, person.old_firm, 0.4, LINKEDIN, chance) if chance.random() < 0.04 * level.emails else ""
    url = (f"https://www.linkedin.com/in/{person.old_slug}",) if level.old_urls else ()
    firm = firm_name(person.old_firm, chance, 0.4 * level.noise) if person.old_firm else ""
    return first, last, *url, address, firm, person.old_title, _day(person)


def _google(people: Sequence[Person], level: Level, chance: Random, number: int) -> Row:
    random, person, noise = chance.random, people[number], level.noise
    first, last = name_parts(person, GOOGLE, noise, chance)
    point = random() / noise
    if point < 0.05:
        first, last = last, first
    elif point < 0.15 and last:
        first, last = f"{first} {last}", ""
    elif point < 0.17:
        first, last = first.upper(), last.upper()
    firm, position = job(person, GOOGLE, chance)
    cells = dict.fromkeys(GOOGLE_HEADER, "") | {"First Name": first, "Last Name": last}
    cells["Labels"] = LABELS[int(random() * len(LABELS))]
    if random() < 0.04 * noise:  # nothing but a name
        return tuple(cells.values())
    if firm and random() < 0.7:
        cells["Organization Name"] = firm_name(firm, chance, noise)
        cells["Organization Title"] = position if random() < 0.5 else ""
    _reach(cells, person, level, chance)
    return tuple(cells.values())


def _reach(cells: dict[str, str], person: Person, level: Level, chance: Random) -> None:
    random = chance.random
    if random() < 0.58 * level.emails:
        cells |= {"E-mail 1 - Label": "* Home", "E-mail 1 - Value": email(person, person.firm, 0.3, GOOGLE, chance)}
        if random() < 0.15:
            cells |= {"E-mail 2 - Label": "Work", "E-mail 2 - Value": email(person, person.firm, 0.8, GOOGLE, chance)}
    if random() < 0.65:
        cells |= {"Phone 1 - Label": "Mobile", "Phone 1 - Value": phone(person, person.firm, GOOGLE, chance)}
    cells["Address 1 - City"] = person.town if random() < 0.3 else ""


def _by_hand(people: Sequence[Person], level: Level, chance: Random, number: int) -> Row:
    random, person, noise = chance.random, people[number], level.noise
    name = _whole_name(*name_parts(person, LIST, noise, chance), noise, chance)
    if random() < 0.04 * noise:  # nothing but a name
        return name, "", "", "", "", "", ""
    firm, position = job(person, LIST, chance)
    at = firm_name(firm, chance, 1.5 * noise) if firm and random() < 0.82 else ""
    role = position if random() < 0.6 else ""
    town = person.town if random() < 0.7 else ""
    address = email(person, firm, 0.45, LIST, chance) if random() < 0.45 * level.emails else ""
    number_ = phone(person, firm, LIST, chance) if random() < 0.5 else ""
    return name, at, role, town, address, number_, NOTES[int(random() * len(NOTES))]


def _whole_name(first: str, last: str, noise: float, chance: Random) -> str:
    random = chance.random
    name = f"{last} {first}" if random() < 0.15 * noise else f"{first} {last}"
    if random() < 0.04 * noise:
        name = f"{TITLES[int(random() * len(TITLES))]} {name}"
    return name.strip().upper() if random() < 0.1 * noise else name.strip()
