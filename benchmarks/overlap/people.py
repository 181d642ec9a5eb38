"""The people behind the files, and the traps among them: namesakes, relatives, colleagues easily confused."""

# ruff: noqa: PLR2004 -- each chance stands beside what it decides

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from random import Random

from benchmarks.overlap.firms import Firm, World, world
from benchmarks.overlap.levels import Level
from benchmarks.overlap.naming import Kind, Name, Names, confusable
from benchmarks.overlap.noise import transliterated
from scripts.invented.connections import FIRST_DAY, LAST_DAY, MAILBOXES
from scripts.invented.work import title

CUT = date(2024, 10, 30)
"""The day of the older LinkedIn export."""
BEFORE_CUT, GONE_SINCE = 0.54, 0.03
IN_LINKEDIN, IN_GOOGLE, IN_LIST = 0.635, 0.295, 0.245
RELATIVES, COLLEAGUES = 0.03, 0.02
SAME_TOWN, SAME_SECTOR, SAME_GIVEN, SAME_PHONE, SAME_MAILBOX = 0.35, 0.25, 0.2, 0.5, 0.3
NO_FIRM, MOVED, PROMOTED, MARRIED = 0.09, 0.24, 0.14, 0.025
NEW_SLUG, OWN_SLUG, NEW_ADDRESS, NEW_PHONE = 0.05, 0.2, 0.15, 0.12
MOBILES, SPREAD = 10_000_000, 3_276_587


@dataclass(slots=True)
class Person:
    """Somebody, now and some years ago (`old_...`). Which files they stand in is in the last four fields."""

    name: Name
    old_last: str
    firm: Firm | None
    old_firm: Firm | None
    title: str
    old_title: str
    town: str
    slug: str
    old_slug: str
    day: date
    email: str
    old_email: str
    work_user: str
    phone: str
    old_phone: str
    in_now: bool
    in_old: bool
    in_google: bool
    in_list: bool


class Population:
    """Makes people one after another; each may have to do with somebody made before."""

    def __init__(self, people: int, level: Level, names: Kind, seed: int) -> None:
        self.chance = Random(seed)  # noqa: S311 - invents people, keeps no secrets
        self.names = Names(names, seed)
        self.world: World = world(people, self.chance)
        self.level = level
        self.taken: set[str] = set()
        self.people: list[Person] = []
        self.shift = int(self.chance.random() * MOBILES)
        for number in range(people):
            self.people.append(self._next(number))

    def _next(self, number: int) -> Person:
        """One more person: mostly a stranger, else a trap laid around somebody made before."""
        random = self.chance.random
        point = random() if number else 1.0
        somebody = self.people[int(random() * number)] if number else None
        if somebody is None or point >= self.level.namesakes + RELATIVES + COLLEAGUES:
            return self._person(number, self.names.name(self.chance), self._firm(), self.world.towns.pick(self.chance))
        if point < self.level.namesakes:
            return self._namesake(number, somebody)
        return (
            self._relative(number, somebody)
            if point < self.level.namesakes + RELATIVES
            else self._colleague(number, somebody)
        )

    def _namesake(self, number: int, other: Person) -> Person:
        firm, town = self._firm(), self.world.towns.pick(self.chance)
        if self.chance.random() < SAME_SECTOR and other.firm:
            tries = [self._firm() for _ in range(12)]
            firm = next((one for one in tries if one and one.kind == other.firm.kind), firm)
        return self._person(number, other.name, firm, other.town if self.chance.random() < SAME_TOWN else town)

    def _relative(self, number: int, other: Person) -> Person:
        """Same surname and town; at times one given name, one phone at home, one mailbox of the family."""
        random, name = self.chance.random, other.name
        if random() >= SAME_GIVEN:
            form = "m" if random() < 0.5 else "f"
            name = name._replace(first=self.names.given(name.culture, form, self.chance), second="", form=form)
        made = self._person(number, name, self._firm(), other.town)
        if random() < SAME_PHONE:
            made.phone = made.old_phone = other.phone
            made.in_google, made.in_list = made.in_google or other.in_google, made.in_list or other.in_list
        if random() < SAME_MAILBOX:
            made.email = made.old_email = other.email
            made.in_google = made.in_google or other.in_google
        return made

    def _colleague(self, number: int, other: Person) -> Person:
        near = confusable(other.name.first, other.name.culture)
        first = near[int(self.chance.random() * len(near))]
        return self._person(number, other.name._replace(first=first, second=""), other.firm or self._firm(), other.town)

    def _firm(self) -> Firm | None:
        return None if self.chance.random() < NO_FIRM else self.world.firms.pick(self.chance)

    def _title(self, firm: Firm | None, form: str) -> str:
        row = title(firm.kind if firm else "self", firm.country if firm else "IT", self.chance)
        return row["feminine"] if form == "f" and row["feminine"] else row["title"]

    def _person(self, number: int, name: Name, firm: Firm | None, town: str) -> Person:
        random, noise = self.chance.random, self.level.noise
        moved = random() < MOVED * noise
        old_firm = self._firm() if moved else firm
        now = self._title(firm, name.form)
        old_title = self._title(old_firm, name.form) if moved or random() < PROMOTED * noise else now
        last = self.names.surname(name.culture, self.chance) if random() < MARRIED * noise else ""
        slug, email, phone = self._slug(name), self._email(name), self._phone(2 * number)
        in_now, in_old, in_google, in_list, day = self._files()
        return Person(
            name=name if not last else name._replace(last=last if random() < 0.6 else f"{name.last} {last}"),
            old_last=name.last, firm=firm, old_firm=old_firm, title=now, old_title=old_title, town=town,
            slug=slug, old_slug=self._slug(name) if random() < NEW_SLUG * noise else slug, day=day,
            email=email, old_email=self._email(name) if random() < NEW_ADDRESS * noise else email,
            work_user=self._free(_joined(name), _joined(name) + "{}"),
            phone=phone, old_phone=self._phone(2 * number + 1) if random() < NEW_PHONE * noise else phone,
            in_now=in_now, in_old=in_old, in_google=in_google, in_list=in_list,
        )  # fmt: skip

    def _files(self) -> tuple[bool, bool, bool, bool, date]:
        """The files that somebody stands in, at least one, and the day of the connection."""
        random = self.chance.random
        while True:
            linked, in_google, in_list = random() < IN_LINKEDIN, random() < IN_GOOGLE, random() < IN_LIST
            if linked or in_google or in_list:
                break
        early = random() < BEFORE_CUT
        start, end = (FIRST_DAY, CUT) if early else (CUT + timedelta(1), LAST_DAY)
        day = start + timedelta(int((end - start).days * random() ** 0.7))
        return linked and not (early and random() < GONE_SINCE), linked and early, in_google, in_list, day

    def _free(self, text: str, spell: str) -> str:
        """The text if nobody has it yet, else with a number."""
        for digits in count(2):
            if text not in self.taken:
                break
            text = spell.format(int(self.chance.random() * 10**digits))
        self.taken.add(text)
        return text

    def _slug(self, name: Name) -> str:
        words = (
            transliterated(f"{name.first} {name.second} {name.last}").lower().replace("'", "").replace("-", " ").split()
        )
        if self.chance.random() < OWN_SLUG:
            kept = (words[0][:1] if self.chance.random() < 0.3 else words[0], words[-1])
            return self._free("".join(kept) + "-" + str(10 + int(self.chance.random() * 89)), "".join(kept) + "-{}")
        return self._free(f"{'-'.join(words)}-{int(self.chance.random() * 2**36):09x}", "-".join(words) + "-{}")

    def _email(self, name: Name) -> str:
        user, mailbox = mailbox_name(name, self.chance), MAILBOXES.pick(self.chance)
        return self._free(f"{user}@{mailbox}", user + "{}@" + mailbox)

    def _phone(self, number: int) -> str:
        """A mobile number of its own, with a prefix that no Italian operator has."""
        return f"305{(number * SPREAD + self.shift) % MOBILES:07d}"


def _bare(text: str) -> str:
    return "".join(c for c in transliterated(text).lower() if c.isascii() and c.isalnum())


def _joined(name: Name) -> str:
    return f"{_bare(name.first)}.{_bare(name.last)}"


def mailbox_name(name: Name, chance: Random) -> str:
    """The part of an address before the @: mostly the full name, else an initial or a mere word with a number."""
    first, last = _bare(name.first), _bare(name.last)
    number = int(chance.random() * 90) + 10
    spellings = (f"{first}.{last}", f"{first}.{last}", f"{first}{last}", f"{last}.{first}", f"{first[:1]}.{last}",
                 f"{first}.{last}{number}", f"{first}{number}", f"{first}_{last}")  # fmt: skip
    return spellings[int(chance.random() * len(spellings))]
