from itertools import combinations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.accuracy import after_review, pairwise, questions, share_true, true_persons


def found(*persons: str | None) -> pl.DataFrame:
    return _frame("person_id", persons)


def truth(*persons: str | None) -> pl.DataFrame:
    return _frame("person", persons)


def review(*pairs: tuple[str, str]) -> pl.DataFrame:
    return pl.DataFrame(pairs, schema={"a": pl.String, "b": pl.String}, orient="row")


def _frame(column: str, persons: tuple[str | None, ...]) -> pl.DataFrame:
    """Contacts c0, c1 ... and whose they are; None leaves a contact out."""
    rows = [(f"c{number}", person) for number, person in enumerate(persons) if person is not None]
    return pl.DataFrame(rows, schema={"contact_id": pl.String, column: pl.String}, orient="row")


@pytest.mark.parametrize(
    ("groups", "persons", "precision", "recall", "wrong", "bcubed"),
    [
        (("p", "p", "q", "q"), ("1", "1", "2", "2"), 1, 1, 0, 1),
        (("p", "q", "r", "s"), ("1", "1", "2", "2"), 1, 0, 0, 2 / 3),
        (("p", "p", "p", "p"), ("1", "1", "2", "2"), 1 / 3, 1, 4, 2 / 3),
        # three of the first person, one of the second: one of three pairs right, and one missed of each other's two
        (("p", "p", "q", "q"), ("1", "1", "1", "2"), 1 / 2, 1 / 3, 1, 2 * 0.75 * (2 / 3) / (0.75 + 2 / 3)),
        (("p", "q"), ("1", "2"), 1, 1, 0, 1),
    ],
    ids=["all right", "nothing merged", "everything merged", "one stray", "nothing to merge"],
)
def test_precision_and_recall_are_shares_of_pairs(
    groups: tuple[str, ...], persons: tuple[str, ...], precision: float, recall: float, wrong: int, bcubed: float
) -> None:
    told = pairwise(found(*groups), truth(*persons))
    assert (told.precision, told.recall) == pytest.approx((precision, recall))
    assert told.wrong_pairs == wrong
    assert told.bcubed_f1 == pytest.approx(bcubed)


@given(st.lists(st.tuples(st.sampled_from("pqrst"), st.sampled_from("12345")), min_size=1, max_size=30))
def test_the_counts_are_those_of_all_pairs_one_by_one(rows: list[tuple[str, str]]) -> None:
    together = {pair for pair in combinations(range(len(rows)), 2) if rows[pair[0]][0] == rows[pair[1]][0]}
    belonging = {pair for pair in combinations(range(len(rows)), 2) if rows[pair[0]][1] == rows[pair[1]][1]}
    told = pairwise(found(*(group for group, _ in rows)), truth(*(person for _, person in rows)))
    assert told.wrong_pairs == len(together - belonging)
    assert told.precision * len(together) == pytest.approx(len(together & belonging) if together else 0)
    assert told.recall * len(belonging) == pytest.approx(len(together & belonging) if belonging else 0)


def test_a_contact_without_a_true_person_counts_nowhere() -> None:
    assert pairwise(found("p", "p", "p"), truth("1", "1", None)) == pairwise(found("p", "p"), truth("1", "1"))


def test_a_yes_merges_and_a_no_does_not() -> None:
    membership = found("p", "q", "r", "s")
    answered = after_review(membership, review(("p", "q"), ("q", "r"), ("r", "s")), truth("1", "1", "2", "2"))
    assert pairwise(answered, truth("1", "1", "2", "2")).f1 == 1


def test_yeses_add_up_along_a_chain() -> None:
    answered = after_review(found("p", "q", "r"), review(("r", "q"), ("q", "p")), truth("1", "1", "1"))
    assert answered["person_id"].n_unique() == 1


def test_a_person_with_a_stray_contact_is_asked_about_as_who_they_mostly_are() -> None:
    answered = after_review(found("p", "p", "p", "q"), review(("p", "q")), truth("1", "1", "2", "1"))
    assert answered["person_id"].n_unique() == 1


def test_no_question_leaves_the_membership_as_it_is() -> None:
    membership = found("p", "q")
    assert after_review(membership, review(), truth("1", "1")).equals(membership)


def test_pairs_that_share_a_person_are_one_card_unless_the_review_numbers_its_cards() -> None:
    pairs = review(("p", "q"), ("q", "r"), ("s", "t"))
    assert questions(pairs) == (3, 2)
    assert questions(pairs.with_columns(card=pl.Series([1, 2, 3]))) == (3, 3)
    assert questions(review()) == (0, 0)


def test_the_share_of_true_pairs_is_told() -> None:
    assert share_true(found("p", "q", "r"), review(("p", "q"), ("q", "r")), truth("1", "1", "2")) == 1 / 2


def test_the_truth_of_a_row_is_that_of_its_contact() -> None:
    made = pl.DataFrame({"file": ["a.csv"], "row": [2], "person": [7]})
    assert true_persons(made).to_dicts() == [{"contact_id": "a.csv:2", "person": 7}]
