"""How right matching is on networks that its weights were not fitted to (`benchmarks/matching.py` has larger ones)."""

from functools import cache

import pytest

from benchmarks.accuracy import after_review, pairwise, questions, true_persons
from benchmarks.overlap import overlapping
from benchmarks.overlap.naming import Kind
from benchmarks.weights import NETWORKS
from planner.matching import Resolved, resolve
from planner.pipeline import read_files

ROWS, SEED = 1500, 311
KINDS: list[Kind] = ["listed", "coined"]


@cache
def resolved(names: Kind) -> Resolved:
    return resolve(read_files(overlapping(ROWS, SEED, names=names).files).contacts)


def test_the_networks_are_not_those_of_the_fit() -> None:
    assert str(SEED) not in {network.split(":")[1] for network in NETWORKS}


@pytest.mark.parametrize("names", KINDS)
def test_what_is_merged_without_asking_is_right_and_most_of_what_belongs_together(names: Kind) -> None:
    truth = true_persons(overlapping(ROWS, SEED, names=names).truth)
    told = pairwise(resolved(names).membership, truth)
    assert told.precision >= 0.98
    assert told.recall >= 0.85


@pytest.mark.parametrize("names", KINDS)
def test_after_perfect_answers_to_a_few_questions_hardly_anything_is_wrong(names: Kind) -> None:
    truth = true_persons(overlapping(ROWS, SEED, names=names).truth)
    found = resolved(names)
    assert pairwise(after_review(found.membership, found.review, truth), truth).f1 >= 0.96
    assert questions(found.review).cards <= 0.030 * found.membership.height
