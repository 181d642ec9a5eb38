"""JSON files: Facebook's list of friends becomes rows; whatever else JSON may hold is refused in words."""

# ruff: noqa: E501 -- tables of cases, one a line
import json
from typing import Any

import pytest

from planner.errors import JsonUnknown, PlannerError
from planner.pipeline import read_files
from planner.reading import read_sources
from planner.reading.json_lists import is_json, read_json
from planner.reading.limits import MAX_COLUMNS
from planner.reading.source import Source


def friends(*entries: object, key: str = "friends_v2") -> str:
    return json.dumps({key: list(entries)})


def rows(text: str) -> list[dict[str, Any]]:
    read = read_sources([("friends.json", text.encode())])["friends.json"]
    assert isinstance(read, Source), read
    return read.rows.select("row", "full_name", "connected_on", "notes").to_dicts()


@pytest.mark.parametrize("key", ["friends_v2", "friends"])
def test_friends_are_read_with_the_day_of_their_friendship(key: str) -> None:
    text = friends(
        {"name": "Iris Galli", "timestamp": 1577836800}, {"name": "Ugo Sasso", "timestamp": 1230768001}, key=key
    )
    assert rows(text) == [
        {"row": 1, "full_name": "Iris Galli", "connected_on": "2020-01-01", "notes": None},
        {"row": 2, "full_name": "Ugo Sasso", "connected_on": "2009-01-01", "notes": None},
    ]


def test_friends_are_a_circle_of_their_own() -> None:
    found = read_files([("friends.json", friends({"name": "Iris Galli"}).encode())]).contacts
    assert found["circles"].to_list() == [["friends"]]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("NiccolÃ² Ferro", "Niccolò Ferro"),
        ("Ã\x98ystein", "Øystein"),
        ("æ\x9d\x8e å°\x8fé¾\x99", "李 小龙"),
        ("Niccolò Ferro", "Niccolò Ferro"),
        ("Øystein", "Øystein"),
        ("李 小龙", "李 小龙"),
        ("Alba\ud83d Ferro", "Alba? Ferro"),
    ],
)
def test_letters_that_facebook_took_apart_are_put_together_and_whole_ones_left(written: str, name: str) -> None:
    assert rows(friends({"name": written}))[0]["full_name"] == name


@pytest.mark.parametrize(
    ("value", "day"),
    [(0, "0"), (99_999_999, "99999999"), (4_294_967_296, "4294967296"), (-5, "-5"), ("1577836800", "1577836800"), (None, None), ([1], None),
     ({"a": 1}, None), (True, "True"), (1.5, "1.5")],
)  # fmt: skip
def test_a_number_that_is_no_time_is_not_made_one(value: object, day: str | None) -> None:
    assert rows(friends({"name": "Iris Galli", "timestamp": value}))[0]["connected_on"] == day


def test_entries_that_are_no_people_are_passed_over_and_other_keys_kept_as_notes() -> None:
    text = friends({"name": "Iris Galli", "contact_info": "orto"}, "x", None, 5, [], {"name": "Ugo Sasso"})
    assert [(row["row"], row["full_name"], row["notes"]) for row in rows(text)] == [
        (1, "Iris Galli", "contact_info: orto"),
        (2, "Ugo Sasso", None),
    ]


def test_a_friend_without_a_name_is_rejected() -> None:
    found = read_files(
        [("friends.json", friends({"name": "Iris Galli"}, {"name": "", "timestamp": 1577836800}).encode())]
    )
    assert found.rejects.select("row", "reason").rows() == [(2, "no-name")]


@pytest.mark.parametrize(
    "text",
    [
        "{", "[", "[]", "{}", "[1, 2]", '{"friends_v2": []}', '{"friends_v2": {"name": "Iris Galli"}}', '{"other": [{"name": "Iris Galli"}]}',
        '[{"name": "Iris Galli"}]', '{"friends": [{"name": "Iris Galli"}', "[" * 100_000, '{"a":' * 50_000, "[" + "9" * 5_000 + "]",
        '{"friends": "Iris Galli"}', "{friends: []}", '{"friends":[{"name":"Iris"}]} and more',
    ],
)  # fmt: skip
def test_any_other_json_is_refused_by_name(text: str) -> None:
    with pytest.raises(JsonUnknown):
        read_json(text, "x.json")


@pytest.mark.parametrize("text", [friends("x"), friends({"age": 5}), friends({}, {})])
def test_a_list_that_names_nobody_is_refused(text: str) -> None:
    read = read_sources([("friends.json", text.encode())])["friends.json"]
    assert isinstance(read, PlannerError)


def test_half_a_character_in_a_key_does_not_reach_the_names_of_the_columns() -> None:
    records, _ = read_json(friends({"name": "Iris Galli", "città\ud83d": "Lari"}), "x.json")
    assert records[0].cells == ["name", "città?"]


def test_ten_thousand_entries_with_keys_of_their_own_are_no_table_of_ten_thousand_columns() -> None:
    records, _ = read_json(friends(*({"name": "Iris Galli", f"key {at}": at} for at in range(10_000))), "x.json")
    assert {len(record.cells) for record in records} == {MAX_COLUMNS}
    assert records[-1].cells[0] == "Iris Galli"


@pytest.mark.parametrize(
    ("text", "name", "meant"),
    [
        ("{", "friends.json", True),
        (" \n[1]", "list.csv", True),
        ("[" * 100_000, "list.csv", True),
        ("[Nome],[Cognome]\nAlba,Ferro", "list.csv", False),
        ("Name,Note\nAlba,{x}", "friends.json", False),
        ("", "friends.json", False),
    ],
)
def test_a_text_is_json_if_it_reads_as_such_or_its_name_says_so(text: str, name: str, *, meant: bool) -> None:
    assert is_json(text, name) == meant


def test_a_list_whose_header_begins_with_a_bracket_is_read() -> None:
    read = read_files([("list.csv", b"[Nome],[Cognome],Azienda\nAlba,Ferro,Lari")])
    assert read.contacts["full_name"].to_list() == ["Alba Ferro"]
