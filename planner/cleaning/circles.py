"""Labels and groups of an address book as circles: where the user knows a person from."""

from functools import cache

import polars as pl

from planner.knowledge import vocabulary

SYSTEM_GROUP = r"^\*"
"""Google's own groups, such as ``* myContacts``, say nothing about a person."""


def labels_of(cells: pl.Expr) -> pl.Expr:
    """The labels of a cell, each once, without the system's own groups."""
    parts = cells.str.replace_all(r"\s*:::\s*|;|,", "\n").str.split("\n").fill_null([])
    plain = parts.list.eval(pl.element().str.strip_chars())
    return plain.list.eval(
        pl.element().filter((pl.element() != "") & ~pl.element().str.contains(SYSTEM_GROUP))
    ).list.unique(maintain_order=True)


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
def _words() -> dict[str, str]:
    return dict(vocabulary("circles").select("word", "circle").iter_rows())


def _circles(label: str) -> set[str]:
    """The circles of the vocabulary's words that stand in a label as whole words."""
    padded = f" {' '.join(label.casefold().replace('-', ' ').split())} "
    return {circle for word, circle in _words().items() if f" {word} " in padded}
