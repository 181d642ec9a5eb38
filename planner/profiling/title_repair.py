"""Words of titles that no vocabulary knows: slips of the pen mended, German compounds parted.

Both only for long words, and only into words of the vocabularies: a wrong answer is worse than none.
"""

from collections.abc import Iterable
from functools import cache

import polars as pl
from rapidfuzz.distance import OSA

from planner.knowledge import vocabulary
from planner.profiling.title_text import words
from planner.profiling.title_words import abbreviations, forms, function_words, sector_words, seniority_words

SHORTEST_MENDED = 6
SHORTEST_COMPOUND, SHORTEST_PART, SHORTEST_END = 8, 3, 5
"""Letters of a compound, of its first part and of its last: shorter ends are those of too many other words."""
SHORT_ENDS = frozenset({"arzt", "chef", "koch", "wart", "wirt"})
"""Shorter last parts that are those of hardly any other word."""
LINKS = ("s", "n", "en", "es", "er", "e")
"""What joins the parts of a compound: Vertrieb-s-leiter, Kunde-n-berater."""

GERMAN_LINES = ("roles", "fields", "heads", "seniority")


def repairs(tokens: pl.Series) -> dict[str, str]:
    """What is meant by words that no vocabulary knows, by word; parts of a compound stand as words of a stream."""
    long = (tokens.str.len_bytes() >= SHORTEST_MENDED) & tokens.str.contains("^[a-z]+$")
    unknown = tokens.filter(long & ~tokens.is_in(list(_known_words() | _sector_words()))).sort()
    found = ((word, repaired(word)) for word in unknown.to_list())
    return {word: "  ".join(meant) for word, meant in found if meant}


def repaired(word: str) -> list[str]:
    """The vocabulary words meant by a long word that none of them is; empty where it is anybody's guess.

    A compound of two known parts comes first, then a single slip, then a compound of which only the end is known.
    """
    parts = compound(word)
    if parts and parts[0] in _known_words():
        return parts
    meant = mended(word)
    return [meant] if meant else parts


def mended(word: str) -> str | None:
    """The vocabulary word one edit away from this word of six letters or more, if there is one.

    The first letter must agree; where only the last letter differs it is an inflexion, no slip, and stays as it is.
    """
    table = _neighbours()
    for key in (word, *_deletions(word)):
        found = table.get(key)
        if found and len(found) >= SHORTEST_MENDED and OSA.distance(word, found, score_cutoff=1) == 1:
            return found if word[:-1] != found[:-1] else None
    return None


def compound(word: str) -> list[str]:
    """A German compound in its parts, the last one known; or the one part that is left without what joined it."""
    if unlinked := _unlinked(word):
        return [unlinked]
    if len(word) < SHORTEST_COMPOUND:
        return []
    ends = ((word[:cut], word[cut:]) for cut in range(SHORTEST_PART, len(word) - 3))
    found = next(((first, end) for first, end in ends if _ends_a_compound(end)), None)
    return [*_first_parts(found[0]), found[1]] if found else []


def _ends_a_compound(end: str) -> bool:
    return end in _german_words() if len(end) >= SHORTEST_END else end in SHORT_ENDS


def _first_parts(word: str) -> list[str]:
    return [word] if word in _known_words() else compound(word) or [word]


def _unlinked(word: str) -> str | None:
    """The first part of a compound standing alone, or a word that German borrowed and gave its feminine ending."""
    borrowed = word.removesuffix("innen").removesuffix("in")
    if borrowed != word and borrowed in _known_words():
        return borrowed
    bare = (word.removesuffix(link) for link in LINKS if word.endswith(link))
    return next((short for short in bare if len(short) >= SHORTEST_END and short in _german_words()), None)


@cache
def _known_words() -> frozenset[str]:
    """Every single word of the vocabularies."""
    patterns = pl.concat([function_words()["pattern"], seniority_words()["pattern"]])
    return _single(pl.concat([patterns, pl.Series(abbreviations()[0])]))


@cache
def _sector_words() -> frozenset[str]:
    """Words that tell a sector are no slips either; but they are not what a slip of the pen is mended into."""
    return _single(sector_words()["pattern"])


@cache
def _german_words() -> frozenset[str]:
    """Words that are a whole line of the German vocabularies."""
    lines = [vocabulary(f"titles/{name}").select("phrase", "language") for name in GERMAN_LINES]
    german = pl.concat(lines).filter((pl.col("language") == "de") & ~pl.col("phrase").str.contains(" "))
    grown = [form for phrase in german["phrase"].to_list() for form in forms(phrase, "de")]
    return _single(pl.DataFrame({"phrase": grown}).select(words(pl.col("phrase"))).to_series())


def _single(patterns: pl.Series) -> frozenset[str]:
    return frozenset(patterns.str.strip_chars().str.split("  ").explode().drop_nulls().to_list())


def _deletions(word: str) -> Iterable[str]:
    return (word[:i] + word[i + 1 :] for i in range(1, len(word)))


@cache
def _neighbours() -> dict[str, str]:
    """Each long vocabulary word under itself and under every form of it with one letter missing (not the first)."""
    table: dict[str, str] = {}
    for word in sorted(_known_words()):
        if len(word) >= SHORTEST_MENDED:
            table[word] = word
            for shorter in _deletions(word):
                table.setdefault(shorter, word)
    return table
