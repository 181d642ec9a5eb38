"""What people do and where: employers, job titles, and the headlines made of them."""

import re
from functools import cache
from random import Random
from typing import NamedTuple

from scripts.invented.names import surname
from scripts.invented.tables import Draw, groups, table, usual

# An organisation with several spellings is written in one of the others this often.
OTHER_SPELLING = 0.4
# A title belongs to the kind of organisation this often; otherwise it is a general one, in business
# this often one of selling, buying and managing, else one that any office has.
OWN_TITLE = 0.62
BUSINESS_TITLE = 0.6
NOT_BUSINESS = {"public", "school", "university", "health", "association"}
# A spelling with one of these means the Italian company of a foreign group.
ITALIAN_BRANCH = re.compile(r"Italia|S\.p\.A\.")
UNEMPLOYED = {"none", "self", "looking", "retired"}
# Kinds of title that say how a person stands; nobody of these holds an office job instead.
PERSONAL = UNEMPLOYED | {"owner", "student"}


class Employer(NamedTuple):
    """An organisation as one person writes it; `kind` chooses the titles, `country` their language."""

    name: str
    kind: str
    country: str


NOWHERE = Employer("", "none", "IT")


@cache
def _listed() -> dict[str, Draw[dict[str, str]]]:
    kinds = {kind: _by_share(rows) for kind, rows in groups("organisations", "kind").items()}
    return kinds | {"listed": _by_share([row for row in table("organisations") if row["kind"] not in UNEMPLOYED])}


def _by_share(rows: list[dict[str, str]]) -> Draw[dict[str, str]]:
    return Draw((row, float(row["share"])) for row in rows)


def _spelt(row: dict[str, str], chance: Random) -> Employer:
    others = row["also"].split("|") if row["also"] else []
    other = bool(others) and chance.random() < OTHER_SPELLING
    name = Draw.evenly(others).pick(chance) if other else row["name"]
    return Employer(name, row["kind"], "IT" if ITALIAN_BRANCH.search(name) else row["country"])


def listed_employer(name: str, chance: Random) -> Employer:
    """The organisation called `name` in organisations.csv, in one of its spellings."""
    return _spelt(groups("organisations", "name")[name][0], chance)


@cache
def _patterns() -> Draw[dict[str, str]]:
    return Draw.evenly(table("firm_names"))


@cache
def _stem_parts() -> tuple[Draw[str], Draw[str]]:
    parts = groups("firm_stems", "part")
    return Draw.evenly(row["text"] for row in parts["head"]), Draw.evenly(row["text"] for row in parts["tail"])


def coined_employer(chance: Random) -> Employer:
    """A small firm that exists nowhere, such as "Corteserena Energia SRL"."""
    pattern = _patterns().pick(chance)
    kind, country = pattern["kind"], pattern["country"]
    stem = "".join(part.pick(chance) for part in _stem_parts())
    name = pattern["pattern"].format(stem=stem, surname=surname(country, chance))
    form = pattern["form"] or usual("legal form")[country].pick(chance)
    return Employer(f"{name} {form}".removesuffix(" -").strip(), kind, country)


def employer(source: str, chance: Random) -> Employer:
    """An employer from `source`: listed, coined, none, or one kind of organisations.csv."""
    if source == "none":
        return NOWHERE
    return coined_employer(chance) if source == "coined" else _spelt(_listed()[source].pick(chance), chance)


@cache
def _titles() -> dict[tuple[str, str], Draw[dict[str, str]]]:
    gathered: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in table("titles"):
        gathered.setdefault((row["kind"], row["language"]), []).append(row)
    return {place: Draw.evenly(rows) for place, rows in gathered.items()}


def _general_kind(kind: str, chance: Random) -> str:
    return "business" if kind not in NOT_BUSINESS and chance.random() < BUSINESS_TITLE else "office"


def title(kind: str, country: str, chance: Random) -> dict[str, str]:
    """A row of titles.csv fit for `kind`, in a language used in `country`, or else in English."""
    language = usual("language")[country].pick(chance)
    if kind not in PERSONAL and chance.random() >= OWN_TITLE:
        kind = _general_kind(kind, chance)
    return _titles().get((kind, language), _titles()[kind, "en"]).pick(chance)


@cache
def _headlines(language: str, employed: bool) -> Draw[str]:
    rows = [row for row in table("headlines") if row["language"] in ("", language)]
    rows = [row for row in rows if employed or "{company}" not in row["pattern"]]
    return Draw((row["pattern"], float(row["share"])) for row in rows)


@cache
def _topics(kind: str) -> Draw[str]:
    rows = groups("topics", "kind")
    return Draw.evenly(row["topic"] for row in rows.get(kind, rows["any"]))


def headline(row: dict[str, str], form: str, at: Employer, chance: Random) -> str:
    """The Position field: the title `row` in its `form` (m or f), mostly plain, at times dressed up."""
    plain = row["feminine"] if form == "f" and row["feminine"] else row["title"]
    topics = {"topic": _topics(at.kind).pick(chance), "topic2": _topics("any").pick(chance)}
    pattern = _headlines(row["language"], at.kind not in UNEMPLOYED).pick(chance)
    return pattern.format(title=plain, TITLE=plain.upper(), company=at.name, **topics)
