"""Labels and groups of an address book, and the circles they name: where the user knows a person from."""

import re
import unicodedata
from functools import cache

import polars as pl

from planner.cleaning.text import known
from planner.knowledge import vocabulary

SYSTEM_GROUP = r"^\*"
"""Google's own groups, such as ``* myContacts``, say nothing about a person."""
BETWEEN_LABELS = r":::|[;,|]|\s/\s"
NUMBERED = r"[\s\d/.-]+$"
"""``Imported on 3/5``: the group of one import."""


def labels_of(cells: pl.Expr) -> pl.Expr:
    """The labels of a cell, each once, without those that a program gives by itself."""
    parts = cells.str.replace_all(BETWEEN_LABELS, "\n").str.split("\n").fill_null([])
    label = pl.element()
    plain = parts.list.eval(known(label)).list.drop_nulls()
    given = label.str.to_lowercase().str.replace(NUMBERED, "").is_in(_system_labels())
    return plain.list.eval(label.filter(~label.str.contains(SYSTEM_GROUP) & ~given)).list.unique(maintain_order=True)


def circles_of(labels: pl.Series) -> pl.Series:
    """The circles that lists of labels name, each once, sorted."""
    together = labels.list.join("\n")
    meaning = {text: "\n".join(sorted(_circles_of_all(text.split("\n")))) for text in together.unique()}
    return lines_of(together.replace_strict(meaning, return_dtype=pl.String))


def lines_of(texts: pl.Series) -> pl.Series:
    """The lines of each text as a list, empty for an empty text."""
    return texts.str.split("\n").list.eval(pl.element().filter(pl.element() != ""))


def _circles_of_all(labels: list[str]) -> set[str]:
    return {circle for label in labels for circle in _circles(label)}


@cache
def _system_labels() -> list[str]:
    return vocabulary("system_labels")["label"].to_list()


@cache
def _words() -> dict[str, str]:
    """The vocabulary's words, the longest first."""
    words = vocabulary("circles").select("word", "circle").iter_rows()
    return dict(sorted(((_plain(word), circle) for word, circle in words), key=lambda pair: -len(pair[0])))


def _circles(label: str) -> set[str]:
    """The circles of the vocabulary's words that stand in a label as whole words.

    What a longer one has taken is gone: an "amico di famiglia" is a friend, and not of the family.
    """
    rest, found = f" {_plain(label)} ", set()
    for word, circle in _words().items():
        if f" {word} " in rest:
            found.add(circle)
            rest = rest.replace(f" {word} ", " | ")
    return found


def _plain(text: str) -> str:
    """Words in small letters without accents, which are often left out."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return " ".join(re.findall(r"[^\W_]+", bare.casefold()))
