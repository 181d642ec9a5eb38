"""Who is who: the last word on each pair counts, and it can be taken back."""

from datetime import date

import pytest

from planner.workspace.history import Event
from planner.workspace.people import apart_pairs, canonical_ids, split_id

Told = tuple[str, str | int, str]


def events(*told: Told) -> list[Event]:
    """Events from (kind, other id or number of an event, subject)."""
    return [
        Event(
            subject=subject, kind=kind, day=date(2026, 11, 20), at="", event_id=at,  # type: ignore[arg-type]
            value=other if isinstance(other, str) else None, about=other if isinstance(other, int) else None,
        )
        for at, (kind, other, subject) in enumerate(told, start=1)
    ]  # fmt: skip


SAME, UNDONE = ("same", "b", "a"), ("undo", 1, "a")
APART, SAME_AGAIN = ("apart", "a", "b"), ("same", "a", "b")


@pytest.mark.parametrize(
    ("told", "canonical", "apart"),
    [
        ([], {}, []),
        ([SAME], {"b": "a"}, []),
        ([("same", "a", "b")], {"b": "a"}, []),
        ([("same", "a", "a")], {}, []),
        ([SAME, ("same", "c", "b")], {"b": "a", "c": "a"}, []),
        ([("same", "c", "b"), SAME], {"b": "a", "c": "a"}, []),
        ([SAME, ("same", "d", "c"), ("same", "d", "b")], {"b": "a", "c": "a", "d": "a"}, []),
        ([APART], {}, ["ab"]),
        ([APART, ("undo", 1, "b")], {}, []),
        ([SAME, UNDONE], {}, ["ab"]),
        ([SAME, UNDONE, ("undo", 2, "a")], {"b": "a"}, []),
        ([SAME, UNDONE, SAME_AGAIN], {"b": "a"}, []),
        ([SAME, APART], {}, ["ab"]),
        ([APART, SAME], {"b": "a"}, []),
        ([SAME, APART, ("undo", 2, "b")], {"b": "a"}, []),
        ([("same", "c", "b"), APART], {"c": "b"}, ["ab"]),
        ([SAME, ("apart", "c", "b")], {"b": "a"}, ["ac"]),
    ],
)
def test_the_last_word_on_a_pair_decides_whether_they_are_one(
    told: list[Told], canonical: dict[str, str], apart: list[str]
) -> None:
    found = canonical_ids(events(*told))
    assert found == canonical
    assert apart_pairs(events(*told), found) == {frozenset(pair) for pair in apart}


SPLIT, NEW = ("split", "7", "a"), split_id("a", 7)


@pytest.mark.parametrize(
    ("told", "canonical", "apart"),
    [
        ([SPLIT], {}, [{"a", NEW}]),
        ([SPLIT, ("split", "8", "a")], {}, [{"a", NEW}, {"a", split_id("a", 8)}]),
        ([SPLIT, ("undo", 1, "a")], {NEW: "a"}, []),
        ([SPLIT, ("undo", 1, "a"), ("undo", 2, "a")], {}, [{"a", NEW}]),
        ([SPLIT, ("undo", 1, "a"), SPLIT], {}, [{"a", NEW}]),
        ([SPLIT, ("same", NEW, "a")], {NEW: "a"}, []),
        ([SPLIT, ("same", NEW, "a"), ("undo", 2, "a")], {}, [{"a", NEW}]),
        ([SPLIT, ("same", "b", "a")], {"b": "a"}, [{"a", NEW}]),
        ([("same", "a", "0"), SPLIT], {"a": "0"}, [{"0", NEW}]),
    ],
)
def test_a_row_that_is_somebody_else_s_is_apart_from_the_person_until_that_is_taken_back(
    told: list[Told], canonical: dict[str, str], apart: list[set[str]]
) -> None:
    found = canonical_ids(events(*told))
    assert found == canonical
    assert apart_pairs(events(*told), found) == {frozenset(pair) for pair in apart}
