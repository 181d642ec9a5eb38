"""The history only grows, and what counts of it follows."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from pydantic import ValidationError
from sqlalchemy import Connection

from planner.errors import ChangedMeanwhile
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.history import MAX_TEXT, Entry, Event, counting, history, record, undo, versions
from planner.workspace.opening import opened_in_memory
from planner.workspace.schema import people
from planner.workspace.sealing import add

DAY = date(2026, 11, 20)


@pytest.fixture
def workspace() -> Workspace:
    """With two people, Ada and Ugo."""
    made = opened_in_memory()
    with writing(made) as connection:
        add(connection, people, [{"person_id": name, "version": 1, "full_name": name} for name in ("ada", "ugo")])
    return made


@contextmanager
def told_after(workspace: Workspace) -> Iterator[tuple[Connection, list[Event]]]:
    """Within it the history may be written; the list holds it afterwards."""
    after: list[Event] = []
    with writing(workspace) as connection:
        yield connection, after
    with reading(workspace) as connection:
        after += history(connection)


def note(text: str, subject: str = "ada", **cells: object) -> Entry:
    return Entry.model_validate({"subject": subject, "kind": "note", "day": DAY, "text": text, **cells})


def texts(told: list[Event]) -> list[str | None]:
    return [event.text for event in counting(told)]


def test_events_keep_the_order_in_which_they_were_recorded_whatever_their_days(workspace: Workspace) -> None:
    days = (date(2026, 11, 20), date(1970, 1, 1), date(2028, 2, 29))
    for day in days:
        with told_after(workspace) as (connection, told):
            record(connection, [note(day.isoformat(), day=day)])
    assert [(event.event_id, event.day) for event in told] == list(enumerate(days, start=1))


def test_nothing_recorded_is_ever_changed(workspace: Workspace) -> None:
    with told_after(workspace) as (connection, first):
        record(connection, [note("one"), note("two")])
    with told_after(workspace) as (connection, later):
        record(connection, [note("three", about=1)])
        undo(connection, [2], DAY)
    assert later[:2] == first
    assert len(later) == 4


@pytest.mark.parametrize(
    ("undone", "counts"),
    [
        ([], ["one", "two"]),
        ([1], ["two"]),
        ([1, 2], []),
        ([1, 1], ["two"]),
        ([1, 3], ["one", "two"]),
        ([1, 3, 4], ["two"]),
        ([1, 3, 1], ["two"]),
        ([99], ["one", "two"]),
    ],
)
def test_what_is_taken_back_does_not_count_until_that_is_taken_back(
    workspace: Workspace, undone: list[int], counts: list[str]
) -> None:
    with told_after(workspace) as (connection, told):
        record(connection, [note("one"), note("two")])
        for event_id in undone:
            undo(connection, [event_id], DAY)
    assert texts(told) == counts


def test_a_note_takes_the_place_of_an_earlier_one_until_it_is_taken_back(workspace: Workspace) -> None:
    with told_after(workspace) as (connection, told):
        record(connection, [note("first"), note("better", about=1), note("best", about=2)])
    assert texts(told) == ["best"]
    with told_after(workspace) as (connection, told):
        undo(connection, [3], DAY)
    assert texts(told) == ["better"]


def test_of_one_origin_there_is_never_a_second_event(workspace: Workspace) -> None:
    with writing(workspace) as connection:
        assert record(connection, [note("a", origin="x"), note("b", origin="x"), note("c"), note("d")]) == [1, 2, 3]
    with told_after(workspace) as (connection, told):
        assert record(connection, [note("again", origin="x"), note("new", origin="y")]) == [4]
        assert record(connection, [note("again", origin="x")], {"ada": 1}) == []
    assert texts(told) == ["a", "c", "d", "new"]


def test_every_decision_counts_up_the_version_of_its_person_alone(workspace: Workspace) -> None:
    with writing(workspace) as connection:
        record(connection, [note("one"), note("two"), note("of an organisation", subject="org:alba")])
        record(connection, [note("three")], {"ada": 2})
        assert versions(connection) == {"ada": 3, "ugo": 1}


@pytest.mark.parametrize("seen", [{"ada": 1}, {"ada": 3}, {"ada": 2, "ugo": 2}, {"ada": 2, "erased": 1}])
def test_a_decision_on_somebody_who_has_changed_meanwhile_is_not_recorded(
    workspace: Workspace, seen: dict[str, int]
) -> None:
    with told_after(workspace) as (connection, first):
        record(connection, [note("one")], {"ada": 1})
    with pytest.raises(ChangedMeanwhile), writing(workspace) as connection:
        record(connection, [note("late", subject="ugo"), note("too late")], seen)
    with reading(workspace) as connection:
        assert history(connection) == first
        assert versions(connection) == {"ada": 2, "ugo": 1}


def test_the_history_of_some_is_a_part_of_the_whole(workspace: Workspace) -> None:
    with writing(workspace) as connection:
        record(connection, [note("a"), note("u", subject="ugo"), note("b")])
        assert [event.event_id for event in history(connection, ["ada"])] == [1, 3]
        assert history(connection, []) == []


def test_a_text_may_be_long_and_not_endless() -> None:
    assert note("x" * MAX_TEXT).text
    with pytest.raises(ValidationError):
        note("x" * (MAX_TEXT + 1))
