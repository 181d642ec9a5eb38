"""Sector codes: their names, the industries that belong to them, and how near two of them are."""

import re
from functools import cache

import polars as pl
from rapidfuzz import fuzz, process

from planner.knowledge import vocabulary

SPELLING = 88
"""Two sector names count as one from this similarity (0-100) on: a letter wrong, not a word."""
PARENT_FOR_CHILD = 0.5
"""Whoever aims at a special sector finds half of what they look for in its parent."""
JOINTS = re.compile(r"\s*[&/,;|]\s*|\s+(?:and|or|e|ed|o)\s+")
"""What stands between the trades in the name of an industry, between spaces if a word: not the "e" of "e-commerce"."""
MADE_OR_SERVED = re.compile(
    r"^(?:(?:industria|settore|servizi|produzione di|fabbricazione di|attività di) )+|"
    r"(?: (?:manufacturing|services?|industry|sector|products?|providers?))+$"
)
"""Words around a trade that leave its sector as it is."""
SERVICES = {"services", "servizi"}
"""Of "Information Technology and Services" the last word is no trade."""


@cache
def sector_parents() -> dict[str, str | None]:
    """Each sector code and its parent's."""
    return dict(vocabulary("organisations/sectors").select("code", "parent").iter_rows())


@cache
def _codes_by_name() -> dict[str, str]:
    rows = vocabulary("organisations/sectors").select("code", "en", "it").iter_rows()
    return {name.casefold(): code for code, *names in rows for name in (code, *names)}


@cache
def _industries(match: str) -> dict[str, str]:
    """The industries that a name must be (``whole``) or begin with (``start``), their trades joined alike."""
    lines = vocabulary("organisations/industries").filter(pl.col("match") == match).select("industry", "sector")
    return {_joined(industry): sector for industry, sector in lines.iter_rows()}


@cache
def _trades() -> dict[str, str]:
    return {_joined(name): code for name, code in _codes_by_name().items()} | _industries("whole")


def sector_code(name: str) -> str | None:
    """The code for a code, a name in Italian or English, or an industry's name; None if there is no such sector."""
    said = name.strip().casefold()
    own = _codes_by_name()
    if found := own.get(said) or industry_sector(said):
        return found
    near = process.extractOne(said, list(own), scorer=fuzz.ratio, score_cutoff=SPELLING)
    return own[near[0]] if near else None


def industry_sector(name: str) -> str | None:
    """The sector of an industry as networks and customer databases name it: known as a whole, or of trades that agree.

    A name with an unknown trade, or that spans two sectors, tells nothing: no sector is better than half of one.
    """
    whole = _joined(name)
    if found := _trade_sector(whole) or _sector_of_beginning(whole):
        return found
    sectors = {_trade_sector(trade) for trade in whole.split(" & ") if trade not in SERVICES}
    return sectors.pop() if len(sectors) == 1 else None


def _joined(name: str) -> str:
    """In small letters, with one sign between trades: "Leisure, Travel and Tourism" is "leisure & travel & tourism"."""
    plain = " ".join(name.casefold().replace("_", " ").replace("’", "'").split())
    return " & ".join(trade for trade in JOINTS.split(plain) if trade)


def _trade_sector(trade: str) -> str | None:
    return _trades().get(trade) or _trades().get(MADE_OR_SERVED.sub("", trade))


def _sector_of_beginning(name: str) -> str | None:
    """Of names such as "Wholesale Chemicals", where the first words tell and not what is traded."""
    return next((code for start, code in _industries("start").items() if f"{name} ".startswith(f"{start} ")), None)


def sector_match(wanted: str, code: str) -> float:
    """0 to 1: a target on a parent accepts its child; a target on a child finds half in its parent."""
    parents = sector_parents()
    if wanted == code or parents.get(code) == wanted:
        return 1.0
    return PARENT_FOR_CHILD if parents.get(wanted) == code else 0.0
