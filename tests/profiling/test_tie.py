"""The tie as the archive tells it, fact by fact; what nobody told is unknown, not nought."""

from datetime import date
from itertools import permutations
from typing import Any

import polars as pl
import pytest

from planner.frames import Touches
from planner.profiling.tie import with_tie

Cells = dict[str, object]
COUNTS = ("messages_sent", "messages_received", "endorsed_me", "endorsed_by_me")
FLAGS = ("recommends_me", "recommended_by_me", "followed", "noted")
FACTS = (*COUNTS, *FLAGS, "first_message", "last_message", "invitation", "invited_on", "invited_with_note")
SCHEMA = Touches.create_empty().with_columns(person_id=pl.lit(None, dtype=pl.String)).schema


def touch(row: int, kind: str, direction: str = "sent", day: date | None = None, **cells: object) -> Cells:
    return {
        "file": "a.csv", "row": row, "touch": kind, "direction": direction, "day": day,
        "has_text": False, "person_id": "ada", **cells,
    }  # fmt: skip


EVERY_KIND = frozenset(
    f"linkedin_{kind}"
    for kind in (
        "messages", "endorsements_received", "endorsements_given", "recommendations_received", "recommendations_given",
        "member_follows", "notes",
    )
)  # fmt: skip


KNOWN: dict[str, tuple[object, object]] = {
    "notes": (None, pl.String),
    "last_contact": (None, pl.String),
    "relation": ("contact", pl.String),
    "phones": ([], pl.List(pl.String)),
    "labels": ([], pl.List(pl.String)),
}


def people(*touches: Cells, kinds: frozenset[str] = EVERY_KIND, **known: object) -> dict[str, Cells]:
    """Ada, of whom more may be known, and Ugo with their ties, out of files of the given kinds."""
    columns = {name: [known.get(name, usual), usual] for name, (usual, _) in KNOWN.items()}
    types: dict[str, Any] = {name: kind for name, (_, kind) in KNOWN.items()}
    profiles = pl.DataFrame({"person_id": ["ada", "ugo"], **columns}, schema_overrides=types)
    tied = with_tie(profiles, pl.DataFrame(list(touches), schema=SCHEMA, orient="row"), kinds)
    assert tied["person_id"].to_list() == ["ada", "ugo"]
    return {row["person_id"]: row for row in tied.to_dicts()}


def ada(*touches: Cells, **known: Any) -> Cells:  # noqa: ANN401 -- any cell
    return people(*touches, **known)["ada"]


def test_of_whom_no_file_tells_nothing_is_known() -> None:
    assert {fact: person[fact] for person in people(kinds=frozenset()).values() for fact in FACTS} == dict.fromkeys(
        FACTS
    )


@pytest.mark.parametrize(
    ("kind", "known"),
    [
        ("linkedin_messages", {"messages_sent": 0, "messages_received": 0}),
        ("linkedin_endorsements_received", {"endorsed_me": 0}),
        ("linkedin_endorsements_given", {"endorsed_by_me": 0}),
        ("linkedin_recommendations_received", {"recommends_me": False}),
        ("linkedin_recommendations_given", {"recommended_by_me": False}),
        ("linkedin_member_follows", {"followed": False}),
        ("linkedin_invitations", {}),
        ("linkedin_notes", {"noted": False}),
    ],
)
def test_whoever_a_file_does_not_name_has_nought_of_what_it_tells_and_the_rest_is_unknown(
    kind: str, known: Cells
) -> None:
    ugo = people(kinds=frozenset({kind}))["ugo"]
    assert {fact: ugo[fact] for fact in FACTS} == {**dict.fromkeys(FACTS), **known}


def test_what_passed_with_somebody_outside_the_network_is_nobodys_but_was_read() -> None:
    assert ada(touch(1, "message", person_id=None))["messages_sent"] == 0


@pytest.mark.parametrize(
    ("kind", "direction", "fact", "told"),
    [
        ("message", "sent", "messages_sent", 2),
        ("message", "received", "messages_received", 2),
        ("endorsement", "sent", "endorsed_by_me", 2),
        ("endorsement", "received", "endorsed_me", 2),
        ("recommendation", "sent", "recommended_by_me", True),
        ("recommendation", "received", "recommends_me", True),
        ("follow", "sent", "followed", True),
        ("note", "sent", "noted", True),
    ],
)
def test_each_touch_counts_for_one_fact_only(kind: str, direction: str, fact: str, told: object) -> None:
    found = ada(touch(1, kind, direction), touch(2, kind, direction))
    assert {name: found[name] for name in (*COUNTS, *FLAGS) if found[name]} == {fact: told}


def test_the_first_and_the_last_day_are_those_of_messages_of_either_way() -> None:
    found = ada(
        touch(1, "message", "sent", date(2024, 5, 2)),
        touch(2, "message", "received", date(2021, 3, 1)),
        touch(3, "message", "received"),
        touch(4, "note", "sent", date(2026, 1, 1)),
        touch(5, "invitation", "sent", date(2020, 1, 1)),
    )
    assert (found["first_message"], found["last_message"]) == (date(2021, 3, 1), date(2024, 5, 2))


@pytest.mark.parametrize(
    ("invitations", "latest"),
    [
        ([("received", date(2024, 1, 1), True)], ("incoming", date(2024, 1, 1), True)),
        (
            [("received", date(2024, 1, 2), False), ("sent", date(2024, 1, 1), True)],
            ("incoming", date(2024, 1, 2), False),
        ),
        ([("sent", date(2024, 1, 1), True), ("received", None, False)], ("outgoing", date(2024, 1, 1), True)),
        ([("received", None, True)], ("incoming", None, True)),
    ],
)
def test_of_several_invitations_the_latest_counts(
    invitations: list[tuple[str, date | None, bool]], latest: tuple[str, date | None, bool]
) -> None:
    for ordered in permutations(invitations):
        rows = [touch(row, "invitation", way, day, has_text=noted) for row, (way, day, noted) in enumerate(ordered, 1)]
        found = ada(*rows)
        assert (found["invitation"], found["invited_on"], found["invited_with_note"]) == latest


def test_the_users_notes_join_other_notes_each_once_the_earliest_first() -> None:
    notes = [
        touch(1, "note", day=date(2025, 2, 1), text="zia di Ugo"),
        touch(2, "note", day=date(2024, 2, 1), text="prima\nriga"),
        touch(3, "note", day=date(2026, 2, 1), text="zia di Ugo"),
        touch(4, "note", day=date(2026, 3, 1)),
    ]
    assert ada(*notes, notes="dal coro")["notes"] == "dal coro · prima\nriga · zia di Ugo"
    assert ada(*notes)["notes"] == "prima\nriga · zia di Ugo"


@pytest.mark.parametrize("notes", ["dal coro", None])
def test_without_notes_of_the_users_the_others_stay_as_they_are(notes: str | None) -> None:
    assert ada(touch(1, "message"), touch(2, "note"), notes=notes)["notes"] == notes


def test_what_a_second_archive_tells_again_counts_once_and_what_it_adds_counts() -> None:
    first, second = date(2024, 1, 1), date(2024, 1, 2)
    old = [touch(row, "message", "sent", first) for row in (1, 2)]
    new = [touch(row, "message", "sent", first, file="b.csv") for row in (7, 8, 9)]
    after = touch(10, "message", "sent", second, file="b.csv")
    answer = touch(11, "message", "received", first, file="b.csv")
    found = ada(*old, *new, after, answer)
    assert (found["messages_sent"], found["messages_received"]) == (4, 1)


def test_the_order_of_the_rows_changes_nothing() -> None:
    day = date(2024, 1, 1)
    rows = [
        touch(1, "invitation", "sent", day, has_text=True),
        touch(2, "invitation", "received", day),
        touch(3, "note", day=day, text="b"),
        touch(4, "note", day=day, text="a"),
        touch(3, "note", day=day, text="a", file="b.csv"),
    ]
    found = [ada(*ordered) for ordered in permutations(rows)]
    assert all(one == found[0] for one in found)
    assert (found[0]["notes"], found[0]["invitation"]) == ("b · a", "incoming")


FIRST, SECOND = date(2024, 1, 1), date(2024, 1, 2)


@pytest.mark.parametrize(
    ("sent", "received", "by"),
    [
        ([FIRST], [SECOND], "received"),
        ([FIRST, SECOND], [FIRST], "sent"),
        ([SECOND], [FIRST, SECOND], None),
        ([FIRST], [], "sent"),
        ([None], [], "sent"),
        ([], [None], "received"),
        ([None], [FIRST], None),
        ([], [], None),
    ],
)
def test_who_wrote_last_is_told_where_the_days_tell_it(
    sent: list[date | None], received: list[date | None], by: str | None
) -> None:
    written = [("sent", day) for day in sent] + [("received", day) for day in received]
    assert ada(*(touch(row, "message", *one) for row, one in enumerate(written, 1)))["message_last_by"] == by


@pytest.mark.parametrize(
    ("touches", "contact", "last"),
    [
        ([("message", FIRST), ("invitation", SECOND)], None, SECOND),
        ([("message", SECOND), ("invitation", FIRST)], None, SECOND),
        ([("note", FIRST)], None, FIRST),
        ([("endorsement", FIRST), ("follow", FIRST), ("recommendation", FIRST)], None, None),
        ([("message", FIRST)], "2023", FIRST),
        ([("message", FIRST)], "2024-02", date(2024, 2, 29)),
        ([], "2024", date(2024, 12, 31)),
        ([], "2024-03-05", date(2024, 3, 5)),
        ([], "never", None),
        ([], None, None),
    ],
)
def test_the_last_touch_is_the_latest_thing_that_passed_and_of_a_month_or_a_year_its_last_day(
    touches: list[tuple[str, date]], contact: str | None, last: date | None
) -> None:
    told = [touch(row, kind, "sent", day) for row, (kind, day) in enumerate(touches, 1)]
    assert ada(*told, last_contact=contact)["last_touch"] == last


@pytest.mark.parametrize(
    ("known", "kept"),
    [
        ({"phones": ["+390000"]}, True),
        ({"labels": ["Sailing"]}, True),
        ({}, None),
        ({"phones": ["+390000"], "relation": "none"}, None),
    ],
)
def test_whose_number_or_group_is_kept_is_in_the_address_book_and_of_others_nothing_tells(
    known: Cells, kept: bool | None
) -> None:
    assert ada(**known)["in_phone_book"] is kept
