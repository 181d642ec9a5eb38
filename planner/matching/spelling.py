"""Names of people in the spelling in which they are compared: plain small letters, particles joined to their name."""

from functools import cache

import polars as pl

from planner.cleaning.text import alternatives
from planner.knowledge import vocabulary

FOLDED = {"ae": "a", "oe": "o", "ue": "u"}
"""Müller, Muller and Mueller are one name; so are, for comparing only, Samuele and Samule."""


def plain_name(name: pl.Expr) -> pl.Expr:
    """A name's words in small plain letters, one space between them; null where no letter is left.

    ``D'Angelo`` is one word, and so is ``De Luca``: ``deluca``.
    """
    letters = (
        name.str.normalize("NFKD")
        .str.replace_all(r"[\p{M}'’`ʼ´]", "")
        .str.to_lowercase()
        .str.replace_many(transliterations())
        .str.replace_all(r"[^\p{L}]+", " ")
        .str.strip_chars()
    )
    return letters.str.replace_all(rf"\b({_particles()}) ", "$1").str.replace_many(FOLDED).replace("", None)


def in_one_word(name: pl.Expr) -> pl.Expr:
    """A plain name without its spaces: ``gian luca`` and ``gianluca`` are one."""
    return name.str.replace_all(" ", "", literal=True)


@cache
def _particles() -> str:
    return alternatives(vocabulary("names/particles")["particle"].to_list())


@cache
def transliterations() -> dict[str, str]:
    """Letters that do not come apart into a plain letter and a mark, and what is written for them."""
    return dict(vocabulary("names/transliterations").select("written", "plain").iter_rows())
