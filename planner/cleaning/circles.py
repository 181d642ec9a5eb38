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
    return plain.list.eval(pl.element().filter((pl.element() != "") & ~pl.element().str.contains(SYSTEM_GROUP)))


def circles_of(labels: pl.Series) -> pl.Series:
    """The circles that lists of labels name, each once, sorted."""
    distinct = labels.explode().drop_nulls().unique().sort().to_list()
    meaning = {label: _circles(label) for label in distinct}
    found = [sorted({circle for label in row for circle in meaning[label]}) for row in labels.to_list()]
    return pl.Series(labels.name, found, dtype=pl.List(pl.String))


@cache
def _words() -> dict[str, str]:
    return dict(vocabulary("circles").select("word", "circle").iter_rows())


def _circles(label: str) -> set[str]:
    """The circles of the vocabulary's words that stand in a label as whole words."""
    padded = f" {' '.join(label.casefold().replace('-', ' ').split())} "
    return {circle for word, circle in _words().items() if f" {word} " in padded}
