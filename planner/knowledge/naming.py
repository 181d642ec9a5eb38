"""Codes in the words of a language: sectors, functions, seniorities, regions and countries."""

from functools import cache

from babel import Locale

from planner.knowledge import vocabulary

VOCABULARIES = {
    "sector": "organisations/sectors",
    "function": "titles/functions",
    "seniority": "titles/seniorities",
}


def name_of(kind: str, code: str, language: str) -> str:
    """The name of a sector, function or seniority code; the code itself if the vocabulary has none."""
    return _names(kind, language).get(code, code)


@cache
def _names(kind: str, language: str) -> dict[str, str]:
    return dict(vocabulary(VOCABULARIES[kind]).select("code", language).iter_rows())


def place_name(code: str, language: str) -> str:
    """The name of a country, region or Italian province (ISO 3166); a text that is no code comes back as it is."""
    country = Locale(language).territories.get(code)
    return str(country) if country else _regions().get(code, code)


@cache
def _regions() -> dict[str, str]:
    """Italian regions and provinces, and the regions of other countries as they are called there."""
    names = ("places/world_regions", "places/italy_regions", "places/italy_provinces")
    tables = [vocabulary(name).select("code", "name") for name in names]
    return {code: name for table in tables for code, name in table.iter_rows()}
