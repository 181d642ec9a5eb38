"""Names of people: ordinary given names with ordinary surnames, and what some people add to them."""

from functools import cache
from itertools import product
from random import Random
from typing import NamedTuple

from scripts.invented.tables import Draw, groups, table, usual

# The larger a network, the more surnames nobody would list. The n-th person has a composed surname with
# chance n / (n + ENOUGH), which leaves some 8 in 100 people of 30,000 with a namesake.
ENOUGH = 3000


class Name(NamedTuple):
    """A plain name; `form` is m or f and only chooses between the two forms of a job title."""

    first: str
    last: str
    form: str


@cache
def _given() -> dict[str, Draw[tuple[str, str]]]:
    return {
        culture: Draw.evenly((row["name"], row["form"]) for row in rows)
        for culture, rows in groups("given_names", "culture").items()
    }


@cache
def _listed() -> dict[str, Draw[str]]:
    return {
        culture: Draw.evenly(row["name"] for row in rows) for culture, rows in groups("surnames", "culture").items()
    }


@cache
def _composed() -> dict[str, Draw[str]]:
    """Surnames put together from surname_parts.csv; a culture without parts keeps its listed ones."""
    parts = groups("surname_parts", "culture")
    return _listed() | {culture: Draw.evenly(_joined(rows)) for culture, rows in parts.items()}


def _joined(parts: list[dict[str, str]]) -> list[str]:
    stems, endings = ([row["text"] for row in parts if row["part"] == part] for part in ("stem", "ending"))
    return [stem + ending for stem, ending in product(stems, endings)]


def surname(country: str, chance: Random) -> str:
    """A surname usual in `country` (a code of countries.csv)."""
    return _listed()[usual("culture")[country].pick(chance)].pick(chance)


def plain_name(country: str, number: int, chance: Random) -> Name:
    """A name as met among people working in `country`, for the `number`-th person of a network."""
    culture = usual("culture")[country].pick(chance)
    first, form = _given()[culture].pick(chance)
    surnames = _composed() if chance.random() < number / (number + ENOUGH) else _listed()
    return Name(first, surnames[culture].pick(chance), form)


@cache
def _ornaments() -> Draw[tuple[str, str]]:
    worn = [((row["first"], row["last"]), float(row["per_mille"])) for row in table("ornaments")]
    plain = (("{first}", "{last}"), 1000 - sum(weight for _, weight in worn))
    return Draw([plain, *worn])


def as_written(name: Name, chance: Random) -> tuple[str, str]:
    """First and last name as their owner typed them: plain, or with a credential, a title, an emoji, in capitals."""
    words = {"first": name.first, "last": name.last, "FIRST": name.first.upper(), "LAST": name.last.upper()}
    first, last = _ornaments().pick(chance)
    return first.format(**words), last.format(**words)
