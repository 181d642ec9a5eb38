"""Names of invented people: a few very common, a long tail, in nine cultures."""

# ruff: noqa: PLR2004 -- each chance stands beside what it decides

from functools import cache
from itertools import product
from random import Random
from typing import Literal, NamedTuple

from benchmarks.overlap.tables import table, zipf
from scripts.invented import tables as invented
from scripts.invented.tables import Draw

Kind = Literal["listed", "coined"]

CULTURES = Draw(
    [("it", 70), ("en", 6), ("de", 5), ("fr", 5), ("es", 4), ("pl", 3), ("ar", 3.5), ("zh", 2.5), ("ro", 1)]
)
GIVEN_FLAT, SURNAME_FLAT = 5, 9
"""They make the commonest given name some 5 % of a culture's men or women, the commonest surname some 1.3 %."""
SECOND_GIVEN = 0.05
DOUBLE = {"es": 0.6, "it": 0.025, "de": 0.03, "fr": 0.03, "en": 0.03, "pl": 0.02}
"""How many people bear two surnames."""
HYPHENED = {"de", "fr", "en", "pl"}
COINED_PARTICLE = 0.05
LISTED_AMONG_COINED = 0.1
COMPOSED_AMONG_LISTED = 6000
"""So many composed surnames follow the listed ones: some two in three people have a listed surname."""


class Name(NamedTuple):
    """A plain name. `second` is a second given name, mostly none; `form` is m or f."""

    first: str
    second: str
    last: str
    form: str
    culture: str


def _split(rows: tuple[dict[str, str], ...], column: str) -> list[tuple[dict[str, str], list[str]]]:
    return [(row, row[column].split("|")) for row in rows]


@cache
def given_names(culture: str, form: str) -> tuple[str, ...]:
    """The given names of a culture, the commonest first."""
    common = [
        name
        for row, names in _split(table("given"), "names")
        if (row["culture"], row["form"]) == (culture, form)
        for name in names
    ]
    others = [row["name"] for row in invented.table("given_names") if (row["culture"], row["form"]) == (culture, form)]
    return tuple(dict.fromkeys(common + _shuffled(others, Random(culture))))  # noqa: S311 - invents people


@cache
def _given(culture: str, form: str) -> Draw[str]:
    return zipf(given_names(culture, form), GIVEN_FLAT)


def _shuffled(values: list[str], chance: Random) -> list[str]:
    return sorted(values, key=lambda _: chance.random())


def _listed(culture: str) -> list[str]:
    common = [name for row, names in _split(table("surnames"), "names") if row["culture"] == culture for name in names]
    others = [row["name"] for row in invented.table("surnames") if row["culture"] == culture]
    return list(dict.fromkeys(common + _shuffled(others, Random(culture))))  # noqa: S311 - invents people


@cache
def _composed(culture: str) -> list[str]:
    parts = {row["part"]: texts for row, texts in _split(table("surname_parts"), "texts") if row["culture"] == culture}
    return ["".join(three) for three in product(*(parts[part] for part in ("head", "middle", "tail")))] if parts else []


class Names:
    """Draws of names. With "coined", each seed has common surnames of its own that hardly any list holds."""

    def __init__(self, kind: Kind, seed: int) -> None:
        order = Random(f"{kind} {seed}")  # noqa: S311 - invents people, keeps no secrets
        self._surnames = {culture: zipf(_ranked(kind, culture, order), SURNAME_FLAT) for culture in CULTURES.values}
        self._coined = kind == "coined"

    def surname(self, culture: str, chance: Random) -> str:
        """One surname."""
        name = self._surnames[culture].pick(chance)
        if self._coined and culture == "it" and " " not in name and chance.random() < COINED_PARTICLE:
            return f"{('De', 'Di', 'Del', 'La')[int(chance.random() * 4)]} {name}"
        return name

    def given(self, culture: str, form: str, chance: Random) -> str:
        """One given name."""
        return _given(culture, form).pick(chance)

    def name(self, chance: Random) -> Name:
        """A name of any culture."""
        culture, form = CULTURES.pick(chance), "m" if chance.random() < 0.5 else "f"
        first = self.given(culture, form, chance)
        second = self.given(culture, form, chance) if chance.random() < SECOND_GIVEN else ""
        last = self.surname(culture, chance)
        if chance.random() < DOUBLE.get(culture, 0):
            last += ("-" if culture in HYPHENED else " ") + self.surname(culture, chance)
        return Name(first, "" if second == first or " " in first else second, last, form, culture)


def _ranked(kind: Kind, culture: str, order: Random) -> list[str]:
    """Surnames by rank: the listed ones and then the composed, or mostly composed ones."""
    listed, composed = _listed(culture), _shuffled(_composed(culture), order)
    if kind == "listed" or not composed:
        return list(dict.fromkeys(listed + composed[:COMPOSED_AMONG_LISTED]))
    few = [name for name in listed if order.random() < LISTED_AMONG_COINED]
    return list(dict.fromkeys(_shuffled(few + composed[: 10 * len(few)], order) + composed[10 * len(few) :]))


@cache
def nicknames() -> dict[str, list[str]]:
    """What people write for a given name."""
    return {row["name"]: names for row, names in _split(table("nicknames"), "nicknames")}


@cache
def confusable(first: str, culture: str) -> tuple[str, ...]:
    """Given names of a culture that begin like `first`: Marco for Mario, Claudia for Claudio."""
    names = [name for form in "mf" for name in given_names(culture, form) if name != first]
    near = [name for name in names if name[:3] == first[:3] or name[:-1] == first[:-1]]
    return tuple(near or [name for name in names if name[0] == first[0]] or names)
