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
    """The name of a country or region code (ISO 3166); a text that is no code comes back as it is."""
    country = Locale(language).territories.get(code)
    return str(country) if country else _regions(language).get(code, code)


@cache
def _regions(language: str) -> dict[str, str]:
    frame = vocabulary("places/italy_regions")
    column = language if language in frame.columns else "name"
    return dict(frame.select("code", column).iter_rows())
