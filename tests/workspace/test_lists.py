"""Which list a file continues, and whether it looks older or somebody else's."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import polars as pl
import pytest

from planner.frames import Touches
from planner.workspace.lists import Incoming, incoming_of, place_of
from planner.workspace.records import HELD
from tests.workspace.exports import Export, Human

TEN = [Human(at, "Ada", f"N{'abcdefghij'[at]}", date(2019, 1, at + 1), f"u{at}") for at in range(10)]
OTHERS = [replace(one, first="Ugo", url=f"x{one.human}") for one in TEN]
BOOK = "vcard"


def incoming(
    rows: Sequence[Human], made: date | None = date(2026, 1, 1), kind: str = "linkedin_connections"
) -> Incoming:
    export = Export(rows, made, kind=kind)
    (found,) = incoming_of(export.contacts, Touches.create_empty(), export.report)
    return found


def held(*lists: Sequence[Human]) -> pl.DataFrame:
    """The contacts of lists 1, 2 ..."""
    parts = [
        Export(rows).contacts.with_columns(list_id=pl.lit(number, pl.Int64))
        for number, rows in enumerate(lists, start=1)
    ]
    numbered = pl.concat(parts).with_row_index("row_id").with_columns(pl.col("row_id").cast(HELD["row_id"]))
    return numbered.with_columns(gone_in=pl.lit(None, pl.Int64))


def known(*families: str, made: str | None = "2026-01-01") -> list[dict[str, object]]:
    return [{"list_id": at, "family": family, "exported_on": made} for at, family in enumerate(families, start=1)]


@pytest.mark.parametrize(
    ("rows", "lists", "expected"),
    [
        (TEN, [], (None, False)),
        (TEN, [TEN], (1, False)),
        (TEN[:1], [TEN], (1, False)),
        (TEN, [TEN[:1]], (1, False)),
        ([*TEN[:3], *OTHERS[3:]], [TEN], (1, False)),
        ([*TEN[:2], *OTHERS[2:]], [TEN], (None, True)),
        (OTHERS, [TEN], (None, True)),
        (OTHERS[:7], [TEN], (None, False)),
        (OTHERS, [TEN[:7]], (None, False)),
        (OTHERS, [TEN, OTHERS], (2, False)),
        (TEN, [TEN[:5] + OTHERS[5:], TEN], (2, False)),
    ],
)
def test_a_network_continues_the_list_with_which_it_has_most_in_common(
    rows: list[Human], lists: list[list[Human]], expected: tuple[int | None, bool]
) -> None:
    there = held(*lists) if lists else held(TEN).clear()
    place = place_of(incoming(rows), known(*["linkedin"] * len(lists)), there)
    assert (place.list_id, place.is_unlike) == expected
    assert place.pairs.is_empty() == (place.list_id is None)


def test_other_lists_may_have_nobody_in_common_and_a_network_is_not_compared_with_them() -> None:
    assert place_of(incoming(OTHERS, kind=BOOK), known(BOOK), held(TEN)).is_unlike is False
    beside = place_of(incoming(TEN), known(BOOK), held(TEN))
    assert (beside.list_id, beside.is_unlike) == (None, False)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ((None, None), (1, False)),
        (("Zoe Salici", None), (1, False)),
        (("Zoe Salici", "SALICI Zoé"), (1, False)),
        (("Zoe Salici", "Ida Salici"), (None, True)),
    ],
)
def test_archives_of_two_owners_are_two_networks(
    names: tuple[str | None, str | None], expected: tuple[int | None, bool]
) -> None:
    place = place_of(incoming(TEN), known("linkedin"), held(TEN), names)
    assert (place.list_id, place.is_unlike) == expected


@pytest.mark.parametrize(
    ("made", "before", "is_older"),
    [
        (date(2025, 12, 31), "2026-01-01", True),
        (date(2026, 1, 1), "2026-01-01", False),
        (date(2026, 1, 2), "2026-01-01", False),
        (None, "2019-01-10", False),
        (None, "2019-01-11", True),
        (date(2020, 1, 1), None, False),
    ],
)
def test_a_list_is_as_old_as_it_says_or_as_its_newest_connection(
    made: date | None, before: str | None, is_older: bool
) -> None:
    assert place_of(incoming(TEN, made), known("linkedin", made=before), held(TEN)).is_older == is_older


def test_rows_that_repeat_another_word_for_word_count_once_and_mere_names_each_time() -> None:
    told = incoming([TEN[0], TEN[1], TEN[0]]).contacts
    assert told["row"].to_list() == [2, 3]
    bare = told.clear().extend(
        Export([TEN[0], TEN[0]])
        .contacts.with_columns(profile_url=pl.lit(None, pl.String), connected_on=None)
        .cast(told.schema)
    )
    report = Export([]).report
    (found,) = incoming_of(bare, Touches.create_empty(), report)
    assert found.contacts.height == 2


def test_the_newest_file_comes_last_and_one_that_does_not_tell_after_it() -> None:
    exports = [Export(TEN, made, f"{name}.csv", kind) for name, made, kind in
               (("b", None, BOOK), ("c", date(2026, 1, 2), BOOK), ("a", date(2026, 1, 1), BOOK))]  # fmt: skip
    report = exports[0].report.model_copy(update={"files": tuple(one.report.files[0] for one in exports)})
    found = incoming_of(pl.concat([one.contacts for one in exports]), Touches.create_empty(), report)
    assert [one.file for one in found] == ["a.csv", "c.csv", "b.csv"]
