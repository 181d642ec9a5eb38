"""Links to people, by hand-made and by arbitrary links: what must never come together, and what always must."""

from collections.abc import Callable
from typing import NamedTuple

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.matching.clusters import MOVED, REMEMBERED, Apart
from planner.matching.joining import REPEATED, joined
from tests.amounts import examples
from tests.matching.test_components import union_find

COUNT = 9
PLACES = st.integers(0, COUNT - 1)
Pair = tuple[int, int]
Link = tuple[int, int, str]
ROW = {"at": pl.UInt32, "profile_url": pl.String, "export": pl.String, "person_id": pl.String}
PAIR = {"left": pl.UInt32, "right": pl.UInt32}
PQ: Apart = frozenset({frozenset("pq")})


class Case(NamedTuple):
    """Contacts (profile, export, person), links the surest first, contradictions, and whether p and q are two."""

    rows: list[tuple[str | None, str | None, str | None]]
    links: list[Link]
    against: list[Pair]
    apart: Apart

    def people(self) -> pl.DataFrame:
        rows = [(at, *row) for at, row in enumerate(self.rows)]
        return joined(
            pl.DataFrame(rows, ROW, orient="row"),
            pl.DataFrame(self.links, PAIR | {"reason": pl.String}, orient="row"),
            pl.DataFrame(self.against, PAIR, orient="row"),
            self.apart,
        ).sort("at")


def cases(
    persons: str = "", *, profiles: bool = True, exports: bool = True, foes: bool = True
) -> st.SearchStrategy[Case]:
    pairs = st.tuples(PLACES, PLACES).filter(lambda pair: pair[0] < pair[1])
    reasons = st.sampled_from(["same-profile", "same-email", "same-row", "same-day", "same-name"])
    row = st.tuples(
        st.sampled_from([None, "one", "two"] if profiles else [None]),
        st.sampled_from([None, "a", "b"] if exports else [None]),
        st.sampled_from([None, *persons]),
    )
    return st.builds(
        Case,
        st.lists(row, min_size=COUNT, max_size=COUNT),
        st.lists(st.tuples(pairs, reasons).map(lambda link: (*link[0], link[1])), max_size=14),
        st.lists(pairs, max_size=4) if foes else st.just([]),
        st.sampled_from([PQ, frozenset()]) if persons else st.just(frozenset()),
    )


def members(case: Case) -> list[list[int]]:
    """The contacts of each person."""
    return case.people().group_by("first").agg("at")["at"].to_list()


def reasons_within(case: Case, person: list[int]) -> set[str]:
    return {reason for one, other, reason in case.links if one in person and other in person}


def several(case: Case, person: list[int], of: int) -> bool:
    """Whether a person has two profiles (0), or two rows of one export (1) that do not just repeat one another."""
    repeats = {
        other for one, other, reason in case.links if reason in REPEATED and case.rows[one][1] == case.rows[other][1]
    }
    values = [value for at in person if (value := case.rows[at][of]) and not (of == 1 and at in repeats)]
    return len(set(values)) > 1 if of == 0 else len(set(values)) < len(values)


@settings(max_examples=examples(30))
@given(cases())
def test_nobody_has_two_profiles_or_two_rows_of_an_export_without_a_link_that_allows_it(case: Case) -> None:
    for person in members(case):
        assert not several(case, person, 0) or MOVED in reasons_within(case, person)
        assert not several(case, person, 1)


@settings(max_examples=examples(30))
@given(cases())
def test_contacts_that_contradict_one_another_are_never_one_person(case: Case) -> None:
    first = case.people()["first"].to_list()
    assert not [pair for pair in case.against if first[pair[0]] == first[pair[1]]]


@settings(max_examples=examples(30))
@given(cases("pqr"))
def test_what_is_known_to_be_one_stays_one_and_what_is_known_to_be_two_stays_two(case: Case) -> None:
    first = case.people()["first"].to_list()
    of = {letter: {first[at] for at, row in enumerate(case.rows) if row[2] == letter} for letter in "pqr"}
    assert all(len(firsts) <= 1 for firsts in of.values())
    assert not case.apart or of["p"].isdisjoint(of["q"])


@settings(max_examples=examples(30))
@given(cases(profiles=False, exports=False, foes=False))
def test_where_nothing_speaks_against_it_all_who_hang_together_are_one(case: Case) -> None:
    assert case.people()["first"].to_list() == union_find(COUNT, *(link[:2] for link in case.links))


@settings(max_examples=examples(30))
@given(cases("pqr"))
def test_every_contact_but_a_person_s_first_is_told_with_a_link_to_another_of_the_person(case: Case) -> None:
    told = case.people()
    first = told["first"].to_list()
    known = {(at, other) for at, row in enumerate(case.rows) for other, another in enumerate(case.rows)
             if row[2] and row[2] == another[2]}  # fmt: skip
    assert told["at"].to_list() == list(range(COUNT))
    for at, of, left, right, reason in told.select("at", "first", "left", "right", "reason").iter_rows():
        assert (reason is None) == (at == of)
        if reason:
            assert at in {left, right}
            assert first[left] == first[right] == of
            assert (left, right, reason) in case.links or (reason == REMEMBERED and (left, right) in known)
        assert of == min(other for other, another in enumerate(first) if another == of)


@settings(max_examples=examples(30))
@given(cases("pqr"))
def test_two_people_who_are_linked_are_one_unless_something_speaks_against_it(case: Case) -> None:
    first = case.people()["first"].to_list()
    for one, other, reason in case.links:
        if first[one] != first[other]:
            both = [at for at in range(COUNT) if first[at] in {first[one], first[other]}]
            letters = {case.rows[at][2] for at in both}
            assert (
                (several(case, both, 0) and reason != MOVED)
                or several(case, both, 1)
                or any(one in both and other in both for one, other in case.against)
                or (case.apart and {"p", "q"} <= letters)
            )


Rows = list[tuple[str | None, str | None, str | None]]
CHAIN: list[Link] = [(0, 1, "same-email"), (1, 2, "same-email")]
NOBODY: Rows = [(None, None, None)] * 4


@pytest.mark.parametrize(
    ("case", "first"),
    [
        (Case(NOBODY, [], [], PQ), [0, 1, 2, 3]),
        (Case(NOBODY, [(0, 1, "same-name"), (1, 2, "same-name")], [(0, 2)], PQ), [0, 0, 2, 3]),
        (Case(NOBODY, [(1, 2, "same-name"), (0, 1, "same-name")], [(0, 2)], PQ), [0, 1, 1, 3]),
        (Case([("one", None, None), (None, None, None), ("two", None, None)], CHAIN, [], PQ), [0, 0, 2]),
        (
            Case([("one", "a", "p"), ("two", "a", "p"), (None, None, None)], [(1, 2, "same-email")], [(0, 1)], PQ),
            [0, 0, 0],
        ),
    ],
    ids=["no links", "the surest first", "the surest last", "two profiles", "remembered"],
)
def test_the_surest_link_is_kept_and_the_others_that_go_with_it(case: Case, first: list[int]) -> None:
    assert case.people()["first"].to_list() == first


@pytest.mark.parametrize("turn", [lambda links: links, lambda links: links[::-1]], ids=["surest first", "surest last"])
def test_a_doubtful_whole_does_not_touch_the_others(turn: Callable[[list[Link]], list[Link]]) -> None:
    rows: Rows = [("one", None, None), (None, None, None), ("two", None, None), (None, None, None), (None, None, None)]
    links = turn([(0, 1, "same-email"), (1, 2, "same-email"), (3, 4, "same-name")])
    assert Case(rows, links, [], PQ).people()["first"].to_list()[3:] == [3, 3]
