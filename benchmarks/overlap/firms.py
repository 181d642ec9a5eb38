"""Where invented people work and live: employers of very different sizes, with the other spellings of each."""

# ruff: noqa: PLR2004 -- each chance stands beside what it decides

from functools import cache
from random import Random
from typing import NamedTuple

from benchmarks.overlap.tables import table, zipf
from scripts.invented import tables as invented
from scripts.invented.tables import Draw
from scripts.invented.work import UNEMPLOYED, coined_employer

FIRM_FLAT, TOWN_FLAT = 6, 3
PEOPLE_TO_A_COINED_FIRM = 5
RENAMED = 0.04
FORMS = ("srl", "spa", "s.r.l.", "s.p.a.", "snc", "sas", "gmbh", "ag", "ltd", "sl", "sa", "sarl", "plc", "se")


class Firm(NamedTuple):
    """An employer. `also` are its other spellings, `domain` that of its mailboxes, `number` stands in its phone."""

    name: str
    also: tuple[str, ...]
    kind: str
    country: str
    domain: str
    number: int


class World(NamedTuple):
    """The employers and the towns of one network."""

    firms: Draw[Firm]
    towns: Draw[str]


def world(people: int, chance: Random) -> World:
    """Known organisations first, then small firms that exist nowhere; the few big ones hold many people."""
    known = _known()
    coined = [_coined(len(known) + number, chance) for number in range(max(people // PEOPLE_TO_A_COINED_FIRM, 20))]
    towns = [town for row in table("towns") for town in row["towns"].split("|")]
    return World(zipf([*known, *coined], FIRM_FLAT), zipf(towns, TOWN_FLAT))


@cache
def _known() -> tuple[Firm, ...]:
    listed = [row for row in invented.table("organisations") if row["kind"] not in UNEMPLOYED]
    rows = [*listed, *({**row, "country": "IT", "share": "1.5"} for row in table("firms"))]
    rows = sorted({row["name"]: row for row in rows}.values(), key=lambda row: -float(row["share"]))
    return tuple(
        _firm(row["name"], tuple(filter(None, row["also"].split("|"))), row["kind"], row["country"], number)
        for number, row in enumerate(rows)
    )


def _coined(number: int, chance: Random) -> Firm:
    one = coined_employer(chance)
    also = (coined_employer(chance).name,) if chance.random() < RENAMED else ()
    return _firm(one.name, also, one.kind, one.country, number)


def _firm(name: str, also: tuple[str, ...], kind: str, country: str, number: int) -> Firm:
    bare = without_form(name)
    spellings = dict.fromkeys([*also, bare, *([f"{bare} Srl", f"{bare} S.p.A."] if bare != name else [])])
    letters = "".join(c for c in bare.lower() if c.isascii() and c.isalnum())[:24] or "ditta"
    return Firm(
        name, tuple(other for other in spellings if other != name), kind, country, f"{letters}{number}.example", number
    )


def without_form(name: str) -> str:
    """A firm's name without the legal form at its end."""
    words = name.split()
    return " ".join(words[:-1]) if len(words) > 1 and words[-1].lower() in FORMS else name


def abbreviated(name: str) -> str:
    """Initials, or the first two words: "Val Serena Energia SRL" is "VSE" or "Val Serena"."""
    words = [word for word in without_form(name).split() if word[0].isalnum()]
    capitals = "".join(word[0] for word in words if word[0].isupper())
    return capitals if len(capitals) > 2 else " ".join(words[:2])
