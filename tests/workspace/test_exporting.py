"""The export holds everything that was kept, and of one person all of it and nothing of others."""

import json
from datetime import date
from pathlib import Path

import pytest

from planner.errors import PersonNotFound
from planner.workspace import documents
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.erasing import erase_person
from planner.workspace.exporting import Told, everything, of_person
from planner.workspace.history import Entry, record, undo
from planner.workspace.opening import opened
from planner.workspace.schema import SEALED, people, tombstones
from planner.workspace.schema import documents as documents_table
from planner.workspace.sealing import rows_of
from tests.workspace.exports import NOW, bring_files, person_named

DAY = date(2026, 11, 20)
CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Aceri,https://www.linkedin.com/in/aceri,ada@posta.example,Prova Srl,Buyer,01 Mar 2024
Ada,Aceri,https://www.linkedin.com/in/aceri-two,,Finta Srl,Plumber,02 Mar 2024
Bruno,Betulla,https://www.linkedin.com/in/betulla,,Esempio Spa,Seller,03 Mar 2024
"""
NEWER = CONNECTIONS.replace("Seller", "Head of Sales")
MESSAGES = """CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
1,,Bruno Betulla,https://www.linkedin.com/in/betulla,Me Myself,https://www.linkedin.com/in/myself,2024-05-01 10:00:00 UTC,,Hello,INBOX
2,,Zeno Zagare,https://www.linkedin.com/in/zagare,Me Myself,https://www.linkedin.com/in/myself,2024-05-02 10:00:00 UTC,,Hello,INBOX
"""  # noqa: E501 -- as LinkedIn writes it


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Two Adas who turned out to be one; Bruno with a history; a message of his and one of a stranger's."""
    made = opened(tmp_path / "anna.sqlite3", NOW)
    bring_files(made, ("Connections.csv", CONNECTIONS.encode()), ("messages.csv", MESSAGES.encode()))
    bring_files(made, ("Connections.csv", NEWER.encode()))
    one, other = adas(made)
    bruno = person_named(made, "Bruno Betulla")
    with writing(made) as connection:
        record(connection, [Entry(subject=one, kind="same", value=other, day=DAY)])
        (first, *_) = record(
            connection,
            [
                Entry(subject=bruno, kind="note", text="plays the tuba", day=DAY),
                Entry(subject=bruno, kind="note", text="plays the horn", day=DAY),
                Entry(subject=bruno, kind="status", value="written", due=DAY, day=DAY),
                Entry(subject=bruno, kind="apart", value=other, day=DAY),
                Entry(subject=other, kind="note", text="likes figs", day=DAY),
                Entry(subject="org:prova", kind="answer", topic="sector", value="retail", day=DAY),
            ],
        )
        undo(connection, [first], DAY)
        documents.keep(connection, "target", {"roles": [{"name": "Buyer"}]})
    return made


def adas(workspace: Workspace) -> list[str]:
    with reading(workspace) as connection:
        return [row["person_id"] for row in rows_of(connection, people) if row["full_name"] == "Ada Aceri"]


def all_of(workspace: Workspace) -> Told:
    with reading(workspace) as connection:
        told = everything(connection)
    assert json.loads(json.dumps(told)) == told
    return told


def one_of(workspace: Workspace, person_id: str) -> Told:
    with reading(workspace) as connection:
        told: Told = of_person(connection, person_id)
    assert json.loads(json.dumps(told)) == told
    return told


def person(told: Told, name: str) -> Told:
    (found,) = [one for one in told["people"] if one["full_name"] == name]
    return dict(found)


def test_every_event_every_contact_and_every_change_is_in_the_export(workspace: Workspace) -> None:
    told = all_of(workspace)
    events = [event for one in told["people"] for event in one["history"]] + told["other_history"]
    with reading(workspace) as connection:
        kept = {table.name: len(rows_of(connection, table)) for table in SEALED}
    assert len({event["event_id"] for event in events}) == kept["events"]
    assert sum(len(one["contacts"]) for one in told["people"]) == kept["contacts"]
    assert sum(len(one["changes"]) for one in told["people"]) == kept["changes"] > 0
    assert (len(told["imports"]), len(told["lists"])) == (kept["imports"], kept["lists"])
    assert told["documents"] == {"target": {"roles": [{"name": "Buyer"}]}}


def test_what_is_about_no_person_stands_apart(workspace: Workspace) -> None:
    told = all_of(workspace)
    assert [event["subject"] for event in told["other_history"]] == ["org:prova"]
    assert [one["name"] for one in told["other_touches"]] == ["Zeno Zagare"]


def test_a_person_has_their_notes_their_standing_and_what_passed_with_them(workspace: Workspace) -> None:
    bruno = person(all_of(workspace), "Bruno Betulla")
    assert [note["text"] for note in bruno["notes"]] == ["plays the horn"]
    assert "plays the tuba" in json.dumps(bruno["history"])
    assert bruno["standing"]["status"] == "written"
    assert [touch["day"] for touch in bruno["touches"]] == ["2024-05-01"]
    assert [(change["change"], change["after"]) for change in bruno["changes"]] == [
        ("role", "Head of Sales · Esempio Spa")
    ]
    assert bruno["contacts"][0]["record"]["position"] == "Head of Sales"


def test_two_that_turned_out_to_be_one_are_one_person_with_both_contacts(workspace: Workspace) -> None:
    ada = person(all_of(workspace), "Ada Aceri")
    assert sorted([ada["person_id"], *ada["other_ids"]]) == sorted(adas(workspace))
    assert {contact["record"]["position"] for contact in ada["contacts"]} == {"Buyer", "Plumber"}
    assert {event["kind"] for event in ada["history"]} == {"same", "apart", "note"}


@pytest.mark.parametrize("at", [0, 1])
def test_one_person_is_told_under_any_of_their_ids_as_in_the_whole_export(workspace: Workspace, at: int) -> None:
    told = one_of(workspace, adas(workspace)[at])
    assert told["people"] == [person(all_of(workspace), "Ada Aceri")]
    assert not any(word in json.dumps(told) for word in ("Bruno", "betulla", "Zeno", "tuba"))


def test_nobody_is_told_of_an_unknown_id(workspace: Workspace) -> None:
    with pytest.raises(PersonNotFound):
        one_of(workspace, "p-none")


def test_an_erased_person_and_the_key_of_the_tombstones_are_not_told(workspace: Workspace) -> None:
    erase_person(workspace, person_named(workspace, "Bruno Betulla"), NOW)
    told = json.dumps(all_of(workspace))
    with reading(workspace) as connection:
        (key,) = (row["content"] for row in rows_of(connection, documents_table, documents_table.c.name == "key"))
        marks = [row["mark"] for row in rows_of(connection, tombstones)]
    assert marks
    assert not any(word in told for word in ("Betulla", "tuba", "horn", json.loads(key), *marks))


def test_an_empty_workspace_is_told_too(tmp_path: Path) -> None:
    told = all_of(opened(tmp_path / "empty.sqlite3", NOW))
    assert set(map(len, told.values())) == {0}
