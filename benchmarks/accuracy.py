"""How right a grouping of contacts is, against who is who in truth.

Pairs are counted, never made: a cell of n contacts that share a found and a true person holds n * (n - 1) / 2 pairs.
"""

from typing import NamedTuple

import polars as pl


class Accuracy(NamedTuple):
    """Of all pairs of contacts put together, and of all that belong together: how many are right.

    ``wrong_pairs`` are put together and do not belong together. B-cubed counts by contact, so a large group does not
    weigh more than its contacts.
    """

    precision: float
    recall: float
    f1: float
    wrong_pairs: int
    bcubed_f1: float


class Questions(NamedTuple):
    """What the user is asked: so many pairs, on so many cards. A card asks of one person which of several it is."""

    pairs: int
    cards: int


def true_persons(truth: pl.DataFrame) -> pl.DataFrame:
    """``contact_id`` and ``person`` from the ``file``, ``row`` and ``person`` that the generator gives."""
    return truth.select(pl.format("{}:{}", "file", "row").alias("contact_id"), "person")


def pairwise(found: pl.DataFrame, truth: pl.DataFrame) -> Accuracy:
    """Compare ``contact_id, person_id`` with ``contact_id, person``. Contacts in only one of the two are ignored."""
    both = _both(found, truth)
    cells = both.group_by("person_id", "person").len("cell")
    right, together, belonging = (_pairs(both, by) for by in (["person_id", "person"], ["person_id"], ["person"]))
    precision, recall = _share(right, together), _share(right, belonging)
    b_precision, b_recall = (_bcubed(cells, side, both.height) for side in ("person_id", "person"))
    return Accuracy(precision, recall, _mean(precision, recall), together - right, _mean(b_precision, b_recall))


def after_review(membership: pl.DataFrame, review: pl.DataFrame, truth: pl.DataFrame) -> pl.DataFrame:
    """The membership once somebody who knows the truth has answered every question.

    Two people are merged where most contacts of both are one true person. Gives ``contact_id, person_id``.
    """
    right = review.filter(_true(membership, review, truth))
    groups = _components(right.select("a", "b"))
    return membership.select("contact_id", pl.col("person_id").replace(groups)) if groups else membership


def share_true(membership: pl.DataFrame, review: pl.DataFrame, truth: pl.DataFrame) -> float:
    """The share of the pairs in question that really are one person."""
    return _share(int(_true(membership, review, truth).sum()), review.height)


def questions(review: pl.DataFrame) -> Questions:
    """How much the user is asked. Where the review does not number its cards, people linked by pairs are one card."""
    if "card" in review.columns:
        return Questions(review.height, review["card"].n_unique() if review.height else 0)
    return Questions(review.height, len(set(_components(review.select("a", "b")).values())))


def _both(found: pl.DataFrame, truth: pl.DataFrame) -> pl.DataFrame:
    return found.select("contact_id", "person_id").join(truth.select("contact_id", "person"), on="contact_id")


def _pairs(both: pl.DataFrame, by: list[str]) -> int:
    """Pairs of contacts that have the columns in common."""
    size = pl.col("size").cast(pl.Int64)
    return int(both.group_by(by).len("size").select((size * (size - 1) // 2).sum()).item())


def _bcubed(cells: pl.DataFrame, side: str, contacts: int) -> float:
    """Of those in a contact's group, the share that has its other group too; the mean over all contacts."""
    cell = pl.col("cell").cast(pl.Float64)
    total = cells.select((cell * cell / cell.sum().over(side)).sum()).item()
    return _share(total, contacts)


def _true(membership: pl.DataFrame, review: pl.DataFrame, truth: pl.DataFrame) -> pl.Series:
    """For each pair of the review, whether most contacts of both sides are one true person."""
    counts = _both(membership, truth).group_by("person_id", "person").len()
    majority = (
        counts.sort("len", "person", descending=[True, False])
        .unique("person_id", keep="first", maintain_order=True)
        .select("person_id", "person")
    )
    sides = [review.join(majority, left_on=side, right_on="person_id", how="left", maintain_order="left")["person"]
             for side in ("a", "b")]  # fmt: skip
    return (sides[0] == sides[1]).fill_null(value=False)


def _components(pairs: pl.DataFrame) -> dict[str, str]:
    """Union-find over ``a, b``: each id that is in a pair, with the id that stands for its group."""
    parent: dict[str, str] = {}

    def top(one: str) -> str:
        while parent.setdefault(one, one) != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for a, b in pairs.iter_rows():
        low, high = sorted((top(a), top(b)))
        parent[high] = low
    return {one: top(one) for one in list(parent)}


def _share(part: float, whole: float) -> float:
    """Of nothing, everything is right."""
    return part / whole if whole else 1.0


def _mean(precision: float, recall: float) -> float:
    """The harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
