"""What a file makes of the list that it continues."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import polars as pl
import pytest

from planner.workspace.changes import ROW
from planner.workspace.opening import opened_in_memory
from tests.workspace.exports import Export, Human, Truth, dump

DAYS = [date(2019, 1, day) for day in range(1, 21)]
TEN = [Human(at, "Ada", f"N{'abcdefghij'[at]}", DAYS[at], f"u{at}", None, "Alba", "Sarta") for at in range(10)]
NEW = [Human(20 + at, "Ugo", f"N{'abcdefghij'[at]}", DAYS[10 + at], f"v{at}") for at in range(10)]
FIRST, LATER = date(2026, 1, 1), date(2026, 2, 1)


def after(*exports: Export) -> tuple[Truth, list[dict[str, int]]]:
    truth = Truth(opened_in_memory())
    return truth, [truth.bring(export).counts for export in exports]


def gone(truth: Truth) -> set[int]:
    rows = dump(truth.workspace)["contacts"]
    humans = truth.humans()
    return {human for row in rows if row["gone_in"] for human in humans[row["person_id"]]}


@pytest.mark.parametrize(
    ("kept", "new", "expected"),
    [
        (10, 0, set()),
        (9, 3, {9}),
        (5, 0, {5, 6, 7, 8, 9}),
        (5, 10, {5, 6, 7, 8, 9}),
        (4, 0, set()),
        (4, 10, set()),
    ],
)
def test_only_a_whole_newer_list_takes_people_away(kept: int, new: int, expected: set[int]) -> None:
    truth, (_, counts) = after(Export(TEN, FIRST), Export([*TEN[:kept], *NEW[:new]], LATER))
    assert gone(truth) == expected
    assert counts == {name: count for name, count in (("gone", len(expected)), ("new", new)) if count}


@pytest.mark.parametrize(("kept", "expected"), [(5, set()), (7, set()), (8, {8, 9})])
def test_of_other_lists_it_takes_nearly_all_for_the_others_may_stand_on_another_one(
    kept: int, expected: set[int]
) -> None:
    truth, _ = after(*(Export(rows, None, "team.csv", "generic_list") for rows in (TEN, TEN[:kept])))
    assert gone(truth) == expected


@pytest.mark.parametrize(("older", "expected"), [([*TEN, NEW[0]], {20}), ([*TEN[:1], *NEW[:3]], set())])
def test_who_was_on_an_older_list_and_is_not_on_the_whole_newer_one_is_gone(
    older: Sequence[Human], expected: set[int]
) -> None:
    truth, _ = after(Export(TEN, LATER), Export(older, FIRST))
    assert gone(truth) == expected


def test_a_second_row_of_somebody_that_goes_is_not_told_as_their_going() -> None:
    twice = [*TEN, replace(TEN[0], position="Direttrice")]
    truth, counts = after(Export(twice, FIRST), Export(TEN, LATER))
    assert counts == [{"new": 10}, {}]
    assert len(truth.humans()) == 10


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (TEN[0], []),
        (replace(TEN[0], position="Capo"), [("role", "Sarta · Alba", "Capo · Alba")]),
        (replace(TEN[0], company="BOSCO"), [("role", "Sarta · Alba", "Sarta · BOSCO")]),
        (replace(TEN[0], company="ALBA"), [("details", None, None)]),
        (replace(TEN[0], company=None, position=None), [("details", None, None)]),
        (replace(TEN[0], last="Nz"), [("name", "Ada Na", "Ada Nz")]),
        (replace(TEN[0], url="u-anew"), [("address", "u0", "u-anew")]),
        (replace(TEN[0], url=None), []),
        (replace(TEN[0], email="a@posta.example"), [("details", None, None)]),
        (replace(TEN[0], url="u-anew", position="Capo"), [("role", "Sarta · Alba", "Capo · Alba")]),
        (replace(TEN[0], url="u-anew", position="Capo", company="Bosco"),
         [("new", None, None), ("gone", None, None)]),
    ],
)  # fmt: skip
def test_the_most_telling_change_of_a_contact_is_told(
    later: Human, expected: list[tuple[str, str | None, str | None]]
) -> None:
    truth = Truth(opened_in_memory())
    truth.bring(Export(TEN, FIRST))
    brought = truth.bring(Export([later, *TEN[1:]], LATER))
    assert brought.changes.select("change", "before", "after").rows() == expected
    assert truth.humans().keys() >= {row["person_id"] for row in dump(truth.workspace)["people"]}


def test_a_column_that_a_list_does_not_have_makes_nothing_unknown() -> None:
    bare = [replace(one, company=None, position=None, email=None) for one in TEN]
    truth, (_, counts) = after(Export(TEN, FIRST), Export([*bare[:9], replace(bare[9], last="Nz")], LATER))
    assert counts == {"name": 1}
    assert {row["company"] for row in dump(truth.workspace)["people"]} == {"Alba"}


def test_changes_have_one_shape() -> None:
    truth = Truth(opened_in_memory())
    truth.bring(Export(TEN, FIRST))
    nothing = truth.bring(Export(TEN, LATER)).changes
    something = truth.bring(Export([*TEN, NEW[0]], LATER)).changes
    told = {name: kind for name, kind in ROW.items() if name != "row_id"}
    assert nothing.schema == something.schema == pl.Schema({"import_id": pl.Int64, "person_id": pl.String, **told})
