"""A workspace from a terminal: what is brought in stays, and plans are made from it."""

import json
import re
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from planner.locale import texts
from planner.model import Target, Wish
from planner.workspace import documents
from planner.workspace.database import at_path, writing
from planner.workspace.history import Entry, record
from tests.cli.running_planner import (
    DAY,
    NAMES,
    STRANGERS,
    brought,
    connections,
    everybody,
    files_under,
    ids,
    planner,
)


def decide(place: Path, *entries: Entry) -> None:
    with writing(at_path(place)) as connection:
        record(connection, entries)


def planned(*words: object) -> list[str]:
    """The names in a plan for everybody."""
    told = planner("plan", *words, *DAY, "--weeks", 4, "--per-week", 20)
    assert told.exit_code == 0, told.output
    return re.findall(r"|".join(NAMES), told.stdout)


@pytest.mark.parametrize(
    "command", [("plan", *DAY), ("contacts",), ("inspect",), ("explain", "--person", "Ada Aceri", *DAY)]
)
def test_without_its_option_no_command_touches_the_workspace(file: Path, tmp_path: Path, command: tuple[str]) -> None:
    told = planner(*command, file, HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path / "data"))
    assert told.exit_code == 0, told.output
    assert files_under(tmp_path) == {file.name}


def test_what_a_plan_is_made_from_is_kept_and_said(file: Path, place: Path) -> None:
    told = brought(file, place)
    assert told.exit_code == 0
    assert "10 new people" in told.stderr
    assert everybody(place) == set(NAMES)


def test_of_a_newer_list_it_is_said_what_has_changed(held: Path, tmp_path: Path) -> None:
    newer = connections(tmp_path / "newer.csv", (*NAMES[1:], "Nino Nespoli"), Bruno="Head of Purchasing")
    told = brought(newer, held)
    for change in ("one new person", "one new role", "one no longer in the list"):
        assert change in told.stderr
    assert everybody(held) == {*NAMES, "Nino Nespoli"}


def test_the_same_file_again_changes_nothing_and_says_so(held: Path, file: Path) -> None:
    before = held.read_bytes()
    told = brought(file, held)
    assert told.stderr == texts("en").say("changes-none") + "\n"
    assert held.read_bytes() == before


@pytest.mark.parametrize(("names", "remark"), [(NAMES[-3:], "changes-partial"), (NAMES[:8], "changes-older")])
def test_an_older_list_or_a_part_of_it_is_said_to_be_one(
    held: Path, tmp_path: Path, names: tuple[str, ...], remark: str
) -> None:
    told = brought(connections(tmp_path / "other.csv", names), held)
    assert texts("en").say(remark, files="other.csv") in told.stderr
    assert everybody(held) == set(NAMES)


def test_quietly_nothing_is_said_of_the_changes(file: Path, place: Path) -> None:
    assert brought(file, place, "--quiet").stderr == ""


def test_a_plan_without_files_is_made_from_what_is_kept(held: Path, file: Path) -> None:
    assert planned("--workspace", held) == planned(file)
    assert planned(file) != []


@pytest.mark.parametrize(
    "entry",
    [("answer", "yes", "do_not_contact"), ("status", "written", None), ("status", "declined", None)],
)
def test_a_plan_leaves_alone_whom_the_history_says_so_of(held: Path, entry: tuple[str, str, str | None]) -> None:
    kind, value, topic = entry
    assert "Ada Aceri" in planned("--workspace", held)
    told = {"subject": ids(held)["Ada Aceri"], "kind": kind, "day": date(2026, 11, 20), "value": value, "topic": topic}
    decide(held, Entry.model_validate(told))
    assert "Ada Aceri" not in planned("--workspace", held)
    assert "Bruno Betulla" in planned("--workspace", held)


def test_the_target_that_is_kept_counts_unless_another_is_named(held: Path, tmp_path: Path) -> None:
    kept = Target(roles=(Wish(name="Buyer"),))
    with writing(at_path(held)) as connection:
        documents.keep(connection, "target", kept.model_dump(mode="json"))
    output = tmp_path / "plan.json"
    named = {}
    for wishes in ((), ("--role", "Plumber")):
        planner("plan", *DAY, *wishes, "--output", output, "--workspace", held)
        named[wishes] = [role["name"] for role in json.loads(output.read_text("utf-8"))["target"]["roles"]]
    assert named == {(): ["Buyer"], ("--role", "Plumber"): ["Plumber"]}


@pytest.mark.parametrize("command", ["contacts", "explain", "inspect"])
def test_only_plan_brings_files_in(held: Path, tmp_path: Path, command: str) -> None:
    other = connections(tmp_path / "other.csv", STRANGERS)
    more = ("--person", "Olga Olmi", *DAY) if command == "explain" else ()
    told = planner(command, other, *more, "--workspace", held)
    assert told.exit_code == 0
    assert everybody(held) == set(NAMES)


def test_contacts_without_files_are_those_of_the_workspace(held: Path) -> None:
    told = json.loads(planner("contacts", "--workspace", held).stdout)
    assert {one["person_id"]: one["full_name"] for one in told} == {v: k for k, v in ids(held).items()}


def test_explain_without_files_looks_into_the_workspace(held: Path) -> None:
    told = planner("explain", "--person", "Ada Aceri", "--role", "Buyer", *DAY, "--workspace", held)
    assert told.stdout.startswith("Ada Aceri:")


def test_somebody_elses_list_is_asked_about_and_nothing_of_it_kept(held: Path, tmp_path: Path) -> None:
    other = connections(tmp_path / "other.csv", STRANGERS)
    before = held.read_bytes()
    told = brought(other, held)
    assert (told.exit_code, told.stdout) == (1, "")
    assert "other.csv" in told.stderr
    assert "--also-unlike" in told.stderr
    assert held.read_bytes() == before
    assert brought(other, held, "--also-unlike").exit_code == 0
    assert everybody(held) == {*NAMES, *STRANGERS}


@pytest.mark.parametrize("command", [("plan",), ("contacts",), ("explain", "--person", "Ada")])
def test_files_are_needed_where_no_workspace_is_named(command: tuple[str, ...]) -> None:
    told = planner(*command)
    assert told.exit_code == 2
    assert "FILES" in told.stderr


@pytest.mark.parametrize(
    "command",
    [
        ("plan",),
        ("contacts",),
        ("explain", "--person", "Ada"),
        ("workspace", "backup", "copy.sqlite3"),
        ("workspace", "export", "all.json"),
        ("workspace", "erase", "--yes"),
        ("workspace", "erase", "--person", "Ada", "--yes"),
    ],
)
def test_where_there_is_no_workspace_none_is_begun(place: Path, command: tuple[str, ...]) -> None:
    told = planner(*command, "--workspace", place)
    assert told.exit_code == 4
    assert str(place) in told.stderr
    assert not place.parent.exists()


def test_a_workspace_without_people_is_said_to_have_none(held: Path) -> None:
    with closing(sqlite3.connect(held)) as connection, connection:
        for table in ("contacts", "people", "changes", "imports", "lists", "marks"):
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 -- our own names
    told = planner("plan", "--workspace", held)
    assert told.exit_code == 3
    assert "workspace" in told.stderr


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("{tmp}/anna.sqlite3", "{tmp}/anna.sqlite3"),
        ("{tmp}", "{tmp}/my-network.sqlite3"),
        ("sqlite:///{tmp}/anna.sqlite3", "{tmp}/anna.sqlite3"),
        ("postgresql+psycopg://anna:hidden@db.example/mine", "postgresql+psycopg://anna:***@db.example/mine"),
    ],
)
def test_path_says_where_the_workspace_is(tmp_path: Path, given: str, found: str) -> None:
    told = planner("workspace", "path", "--workspace", given.format(tmp=tmp_path))
    assert told.stdout == found.format(tmp=tmp_path) + "\n"
    assert files_under(tmp_path) == set()


def test_by_default_the_workspace_is_in_the_data_folder(tmp_path: Path) -> None:
    told = planner("workspace", "path", HOME=str(tmp_path), XDG_DATA_HOME=str(tmp_path / "data"))
    path = Path(told.stdout.strip())
    assert path.is_relative_to(tmp_path)
    assert path.name == "my-network.sqlite3"


@pytest.mark.parametrize("address", ["nonsense://x", "://", "oracle+none://db.example/x"])
def test_an_address_that_is_not_understood_is_said_to_be_so(address: str) -> None:
    told = planner("plan", "--workspace", address)
    assert told.exit_code == 4
    assert "postgresql+psycopg://" in told.stderr
