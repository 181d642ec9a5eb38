"""People of whom the truth is known, and what of it stands in the files that the program reads.

The truth is drawn first; only then is it written down, with words of this folder's own tables. Much of it stays
unwritten, as in real exports: where most people live, what a small firm does, how willing somebody is.
"""

from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.overlap.noise import slip
from scripts.invented.connections import LAST_DAY, Connection, profile_url, some_day
from scripts.invented.names import plain_name
from scripts.invented.tables import Draw, groups, table

FOLDER = Path(__file__).parent
LEVELS = Draw([(0, 8), (1, 42), (2, 20), (3, 17), (4, 9), (5, 4)])
LANGUAGES = Draw([("it", 56), ("en", 26), ("es", 6), ("fr", 6), ("de", 6)])
COUNTRIES = {"it": "IT", "en": "IT", "es": "ES", "fr": "FR", "de": "DE"}
"""Whose names people bear who write in a language; in Italy many write in English."""
SLOGANS = Draw.evenly(["People first", "Sempre in cammino", "Lifelong learner", "Innovazione e persone", "Storyteller"])
VAGUE = Draw.evenly(
    ["In cerca di nuove sfide", "Open to work", "Appassionata di persone", "Professional", "Team player"]
)
PAST = ("Reply", "Politecnico di Torino")
"""Where the owner was before."""
NO_TITLE, VAGUE_TITLE, CAPITALS, SMALL, SLIP = 0.04, 0.03, 0.05, 0.04, 0.04
COINED, SHARED, SAYS_SO, AT_HOME, DORMANT, ON_LINKEDIN = 0.35, 0.05, 0.4, 0.6, 0.25, 0.7


class Work(NamedTuple):
    """A role at a rank for an employer, in truth."""

    role: str
    family: str
    level: int
    organisation: str
    sector: str
    region: str


class Tie(NamedTuple):
    """How the owner and a person stand, in truth. ``strength`` and ``willing`` are 0 to 1."""

    strength: float
    willing: float
    touched: date
    shared: str
    on_linkedin: bool


class Said(NamedTuple):
    """Whether title and town stand in the row, whether the employer's name tells the sector; the region of its seat."""

    title_said: bool
    town_said: bool
    sector_said: bool
    seat: str


class Person(NamedTuple):
    """Somebody: the truth, what is said of it, and the row that LinkedIn would export."""

    work: Work
    tie: Tie
    said: Said
    row: Connection


class Employer(NamedTuple):
    """An organisation, one of its spellings, its sector, and the region of its seat ("": anywhere).

    ``tells``: whether the sector can be known from the name.
    """

    name: str
    written: str
    sector: str
    seat: str
    tells: bool = True


def network(people: int, seed: int) -> list[Person]:
    """So many people; the same seed gives the same ones."""
    chance = Random(seed)  # noqa: S311 - invents people, keeps no secrets
    return [_person(number, chance) for number in range(people)]


def _person(number: int, chance: Random) -> Person:
    language = LANGUAGES.pick(chance)
    role, level = Draw.evenly(_roles(language)).pick(chance), LEVELS.pick(chance)
    at = _employer(chance)
    town = _town(at.seat, chance)
    tie, connected = _tie(at, chance)
    work = Work(role["role"], role["family"], level, at.name, at.sector, town["code"])
    position, title_said, town_said = _position(_title(role, level, language, chance), at, town["town"], tie, chance)
    said = Said(title_said, town_said, at.tells, at.seat)
    name = plain_name(COUNTRIES[language], number, chance)
    url = profile_url(name, number)
    return Person(work, tie, said, Connection(name.first, name.last, url, "", at.written, position, connected))


@cache
def _roles(language: str) -> tuple[dict[str, str], ...]:
    return tuple(row for row in table("roles", FOLDER) if row["language"] == language)


def _title(role: dict[str, str], level: int, language: str, chance: Random) -> str:
    """A role at a rank in one of its wordings."""
    (patterns,) = (row["patterns"] for row in table("levels", FOLDER)
                   if row["language"] == language and int(row["level"]) == level)  # fmt: skip
    title = Draw.evenly(role["titles"].split(";")).pick(chance)
    field = role["field"].title() if language == "en" else role["field"]
    return Draw.evenly(patterns.split(";")).pick(chance).format(title=title, field=field)


def _employer(chance: Random) -> Employer:
    """A known organisation, or a small firm whose name may not tell what it does."""
    if chance.random() >= COINED:
        row = Draw.evenly(table("employers", FOLDER)).pick(chance)
        spellings = [row["name"], *(row["also"].split("|") if row["also"] else [])]
        return Employer(row["name"], Draw.evenly(spellings).pick(chance), row["sector"], row["seat"])
    row = Draw.evenly(table("coined", FOLDER)).pick(chance)
    name = row["pattern"].format(stem="".join(Draw.evenly(parts).pick(chance) for parts in _stems()))
    sectors = [one["sector"] for one in table("employers", FOLDER)]
    return Employer(name, name, row["sector"] or Draw.evenly(sectors).pick(chance), "", bool(row["sector"]))


@cache
def _stems() -> list[list[str]]:
    """Heads and tails of coined names."""
    return [[row["text"] for row in rows] for rows in groups("firm_stems", "part").values()]


def _town(seat: str, chance: Random) -> dict[str, str]:
    """Six of ten live in the region of the seat, where our table has a town there."""
    towns = table("towns", FOLDER)
    there = [row for row in towns if row["code"] == seat] if chance.random() < AT_HOME else []
    return Draw((row, float(row["share"])) for row in there or towns).pick(chance)


def _tie(at: Employer, chance: Random) -> tuple[Tie, date]:
    """A tie, and the day of connecting."""
    was_there = PAST[int(len(PAST) * chance.random())] if chance.random() < SHARED else ""
    shared = at.name if at.name in PAST else was_there
    low, high = Draw([((0.0, 0.35), 62), ((0.35, 0.75), 30), ((0.75, 1.0), 8)]).pick(chance)
    strength = min(1.0, low + (high - low) * chance.random() + (0.2 if shared else 0.0))
    willing = min(1.0, max(0.0, 0.3 + 0.4 * strength + (0.15 if shared else 0.0) + 0.3 * (chance.random() - 0.5)))
    connected = some_day(chance)
    since = 3 * 365 + 900 * chance.random() if chance.random() < DORMANT else 900 * chance.random() * (1.1 - strength)
    touched = max(connected, LAST_DAY - timedelta(days=int(since)))
    return Tie(strength, willing, touched, shared, chance.random() < ON_LINKEDIN), connected


def _position(title: str, at: Employer, town: str, tie: Tie, chance: Random) -> tuple[str, bool, bool]:
    """The title dressed up, with a slip, in capitals, or not there at all; whether it says the title, and the town."""
    said = chance.random()
    if said < NO_TITLE:
        return "", False, False
    if said < NO_TITLE + VAGUE_TITLE:
        return VAGUE.pick(chance), False, False
    pattern = Draw((row["pattern"], float(row["share"])) for row in table("headlines", FOLDER)).pick(chance)
    written = slip(title, chance) if chance.random() < SLIP else title
    text = pattern.format(title=written, company=at.written, town=town, slogan=SLOGANS.pick(chance))
    if tie.shared and tie.shared != at.name and chance.random() < SAYS_SO:
        text = f"{text} | ex {tie.shared}"
    return _cased(text, chance), True, "{town}" in pattern


def _cased(text: str, chance: Random) -> str:
    case = chance.random()
    return text.upper() if case < CAPITALS else text.lower() if case < CAPITALS + SMALL else text
