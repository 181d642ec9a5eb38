"""Contacts and touches come back as they were kept."""

from datetime import date

import polars as pl
from polars.testing import assert_frame_equal

from planner.frames import Contacts, Touches
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.opening import opened_in_memory
from planner.workspace.records import (
    KEPT,
    from_records,
    held_contacts,
    held_touches,
    kinds_held,
    to_records,
    touch_records,
)
from planner.workspace.schema import contacts, imports, lists, touches
from planner.workspace.sealing import add
from tests.workspace.exports import SCHEMA

NASTY = 'Ada\n"Neri" \\ ’è 中文 \u2028 null'
FULL = {
    "contact_id": "a.csv:2", "file": "a.csv", "row": 2, "kind": "generic_list", "relation": "contact",
    "name_original": NASTY, "full_name": NASTY, "first_name": "", "last_name": None, "credentials": "PhD",
    "emails": ["a@posta.example", NASTY], "phones": [], "profile_url": "u", "company": NASTY, "position": None,
    "connected_on": date(2020, 2, 29), "connected_year": 2020, "last_contact": "2021-05", "labels": [NASTY],
    "circles": ["work"], "sector_said": None, "place_said": "Roma", "bridge": "Ugo", "degree": 2, "notes": NASTY,
}  # fmt: skip
BARE = dict.fromkeys(FULL) | {name: FULL[name] for name in ("file", "kind", "relation", "name_original", "full_name")}
FRAME = pl.DataFrame(
    [FULL, {**BARE, "contact_id": "a.csv:3", "row": 3, "emails": [], "phones": [], "labels": [], "circles": []}],
    schema=SCHEMA,
)
TOUCHES = pl.DataFrame(
    [
        ("m.csv", 2, "message", "sent", NASTY, "u", None, date(2020, 2, 29), True, None),
        ("m.csv", 5, "message", "received", NASTY, "u", None, None, False, None),
        ("m.csv", 3, "note", "sent", "Ugo", None, "Alba", date(1970, 1, 1), False, NASTY),
    ],
    schema=Touches.create_empty().schema, orient="row",
)  # fmt: skip


def workspace_with(told: list[str], passed: list[str]) -> Workspace:
    made = opened_in_memory()
    with writing(made) as connection:
        add(connection, lists, [{"list_id": at, "family": "f", "holds": "people"} for at in (1, 2)])
        made_of = {"at": "", "day": "", "file": "a", "contacts": 2}
        rows = [{**made_of, "import_id": at, "list_id": at, "kind": f"kind-{at}"} for at in (1, 2, 3)]
        add(connection, imports, rows)
        add(connection, contacts, [{"row_id": at, "list_id": 1, "import_id": 4, "person_id": f"p-{at}",
                                    "gone_in": 5 if at == 2 else None, "record": record}
                                   for at, record in enumerate(told, start=1)])  # fmt: skip
        add(connection, touches, [{"row_id": at, "list_id": 2, "record": record} for at, record in enumerate(passed)])
    return made


def test_a_contact_comes_back_as_it_was_and_one_that_is_gone_has_no_relation() -> None:
    with reading(workspace_with(to_records(FRAME, KEPT), [])) as connection:
        held = held_contacts(connection)
    expected = FRAME.with_columns(
        contact_id=pl.Series(["4/a.csv:2", "4/a.csv:3"]), relation=pl.Series(["contact", "none"])
    )
    assert_frame_equal(Contacts.validate(held.select(FRAME.columns)), expected)
    assert held.select("row_id", "list_id", "import_id", "person_id", "gone_in").rows() == [
        (1, 1, 4, "p-1", None), (2, 1, 4, "p-2", 5),
    ]  # fmt: skip


def test_an_empty_workspace_has_empty_frames() -> None:
    with reading(workspace_with([], [])) as connection:
        assert held_contacts(connection).select(FRAME.columns).schema == FRAME.schema
        assert held_touches(connection).drop("row_id").schema == TOUCHES.schema
    assert to_records(FRAME.clear(), KEPT) == touch_records(TOUCHES.clear()) == []


def test_a_column_that_an_older_record_does_not_have_is_unknown() -> None:
    (told,) = from_records(['{"full_name":"Ada","later":1}'], Contacts, ["full_name", "degree"]).rows()
    assert told == ("Ada", None)


def test_touches_come_back_as_they_were_with_one_row_kept_for_each_other_party() -> None:
    records = touch_records(TOUCHES)
    assert len(records) == 2
    with reading(workspace_with([], records)) as connection:
        held = held_touches(connection)
    assert_frame_equal(Touches.validate(held.drop("row_id")), TOUCHES)
    assert held["row_id"].to_list() == [0, 0, 1]


def test_the_kinds_of_files_read_are_known() -> None:
    with reading(workspace_with([], [])) as connection:
        assert kinds_held(connection) == {"kind-1", "kind-2"}
