"""Sector codes: their names, and how near two of them are."""

from functools import cache

from rapidfuzz import fuzz, process

from planner.knowledge import vocabulary

SPELLING = 88
"""Two sector names count as one from this similarity (0-100) on: a letter wrong, not a word."""
PARENT_FOR_CHILD = 0.5
"""Whoever aims at a special sector finds half of what they look for in its parent."""


@cache
def sector_parents() -> dict[str, str | None]:
    """Each sector code and its parent's."""
    return dict(vocabulary("organisations/sectors").select("code", "parent").iter_rows())


@cache
def _codes_by_name() -> dict[str, str]:
    rows = vocabulary("organisations/sectors").select("code", "en", "it").iter_rows()
    return {name.casefold(): code for code, *names in rows for name in (code, *names)}


def sector_code(name: str) -> str | None:
    """The code for a code or a name in Italian or English, None if there is no such sector."""
    found = process.extractOne(
        name.strip().casefold(), list(_codes_by_name()), scorer=fuzz.ratio, score_cutoff=SPELLING
    )
    return _codes_by_name()[found[0]] if found else None


def sector_match(wanted: str, code: str) -> float:
    """0 to 1: a target on a parent accepts its child; a target on a child finds half in its parent."""
    parents = sector_parents()
    if wanted == code or parents.get(code) == wanted:
        return 1.0
    return PARENT_FOR_CHILD if parents.get(wanted) == code else 0.0
