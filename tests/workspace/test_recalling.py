"""What a workspace holds, on the way to a plan."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from planner.errors import NobodyFound
from planner.model import Settings, Target
from planner.pipeline import Imported, load, measure, plan_measured, read_files, recall
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.history import Entry, record
from planner.workspace.importing import bring_in
from planner.workspace.opening import opened_in_memory
from planner.workspace.people import everybody
from planner.workspace.recalling import lists_held, network_key, standings_frame
from planner.workspace.removing import remove_list
from planner.workspace.standing import Standing

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
FILES = [SAMPLES / "Connections.csv", SAMPLES / "google-contacts.csv"]
DAY, MOMENT = date(2026, 11, 21), datetime(2026, 11, 21, tzinfo=UTC)


@pytest.fixture(scope="module")
def read() -> Imported:
    return read_files(FILES)


@pytest.fixture
def workspace(read: Imported) -> Workspace:
    made = opened_in_memory()
    bring_in(made, read.contacts, read.touches, read.report, read.owner, now=MOMENT)
    return made


def test_the_plan_over_a_workspace_is_the_plan_over_its_files(workspace: Workspace) -> None:
    def planned(network: object) -> list[tuple[str, str]]:
        measured = measure(network, Target(), DAY)  # type: ignore[arg-type]
        plan = plan_measured(measured, Target(), Settings(), as_of=DAY, language="en")
        return [(item.full_name, item.message) for item in plan.items]

    assert planned(recall(workspace)) == planned(load(FILES))


def test_an_empty_workspace_holds_nobody() -> None:
    with pytest.raises(NobodyFound):
        recall(opened_in_memory())


@pytest.mark.parametrize(
    ("topic", "value", "column", "expected"),
    [
        ("sector", "energy", "sector", "energy_utilities"),
        ("place", "Torino", "region", "IT-21"),
        ("circle", "association", "circles", ["association"]),
    ],
)
def test_an_answer_stands_above_what_was_read(
    workspace: Workspace, topic: str, value: str, column: str, expected: object
) -> None:
    person, before = recall(workspace).profiles.select("person_id", column).row(7)
    with writing(workspace) as connection:
        record(connection, [Entry(subject=person, kind="answer", topic=topic, value=value, day=DAY)])
    (after,) = recall(workspace).profiles.filter(person_id=person)[column].to_list()
    assert after == expected != before


@pytest.mark.parametrize(
    ("kind", "changes"), [("answer", True), ("same", True), ("apart", True), ("note", False), ("status", False)]
)
def test_the_key_changes_with_what_changes_the_network(workspace: Workspace, kind: str, *, changes: bool) -> None:
    one, other = recall(workspace).profiles["person_id"].head(2)
    values = {"answer": "energy", "same": other, "apart": other, "note": None, "status": "written"}
    entry = {"subject": one, "kind": kind, "value": values[kind], "topic": "sector", "text": "a word", "day": DAY}
    before = network_key(workspace)
    with writing(workspace) as connection:
        record(connection, [Entry.model_validate(entry)])
    assert (network_key(workspace) != before) is changes


def test_two_said_to_be_one_are_one_in_the_network(workspace: Workspace) -> None:
    people = recall(workspace).profiles
    one, other = people["person_id"].head(2)
    with writing(workspace) as connection:
        record(connection, [Entry(subject=one, kind="same", value=other, day=DAY)])
    after = recall(workspace).profiles
    assert after.height == people.height - 1


def test_said_to_be_two_they_are_no_longer_asked_about(workspace: Workspace) -> None:
    pairs = recall(workspace).resolved.review
    one, other = pairs.select("a", "b").row(0)
    with writing(workspace) as connection:
        record(connection, [Entry(subject=one, kind="apart", value=other, day=DAY)])
    after = recall(workspace).resolved.review
    assert after.height == pairs.height - 1


def test_a_list_taken_out_takes_its_people_but_not_those_spoken_of(workspace: Workspace) -> None:
    with reading(workspace) as connection:
        (google,) = [one for one in lists_held(connection) if one.kind == "google_contacts"]
    network = recall(workspace)
    only_there = network.profiles.filter(relation="contact")["person_id"]
    with writing(workspace) as connection:
        record(connection, [Entry(subject=only_there[0], kind="note", text="a word", day=DAY)])
    remove_list(workspace, google.list_id, MOMENT)
    left = set(recall(workspace).profiles["person_id"])
    assert not left & set(only_there)
    with reading(workspace) as connection:
        cards = everybody(connection)
    assert only_there[0] in cards
    assert only_there[1] not in cards


def test_standings_tell_planning_when_an_approach_began() -> None:
    told = {
        "a": Standing(person_id="a", status="written", written=(date(2026, 11, 2), date(2026, 11, 12)), due=DAY),
        "b": Standing(person_id="b", status="planned", due=DAY),
        "c": Standing(person_id="c", answers={"do_not_contact": "yes", "register": "lei"}),
    }
    rows = standings_frame(told).select("begun", "register", "do_not_contact").rows()
    assert rows == [(date(2026, 11, 2), None, False), (DAY, None, False), (None, "lei", True)]
