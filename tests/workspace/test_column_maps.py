"""What was said of columns is kept in the workspace, and what an earlier version kept in a file is taken over."""

# ruff: noqa: E501 -- tables of cases, one a line
import json
from pathlib import Path

import pytest

from planner.errors import WorkspaceUnusable
from planner.reading.column_maps import for_every_file, for_shape
from planner.reading.header import Said
from planner.workspace import documents
from planner.workspace.column_maps import NAME, OLD_FILE, forget, remember, remembered
from planner.workspace.database import Workspace, at_path, reading, writing
from planner.workspace.opening import opened, opened_in_memory
from tests.workspace.exports import NOW

ONE = for_shape(["Chiamasi", "Bottega"], {"Chiamasi": "full_name", "Bottega": "company"})
OTHER = for_shape(["Who", "Città"], {"Who": "full_name", "Città": "place_said"})
OLD = [{"header": ["who", "città"], "columns": {"who": "full_name", "città": "place_said"}}]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(tmp_path / "anna.sqlite3", NOW)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Where an earlier version would have kept it."""
    return tmp_path / OLD_FILE


def kept(workspace: Workspace) -> documents.Document:
    with reading(workspace) as connection:
        return documents.document(connection, NAME)


def test_before_anything_was_said_nothing_is_remembered(workspace: Workspace) -> None:
    assert remembered(workspace) == {}
    assert kept(workspace).version == 0


@pytest.mark.parametrize("said", [ONE, OTHER, {**ONE, **OTHER}, for_every_file({"chiamasi": "full_name"}), {}])
def test_what_was_said_is_remembered(workspace: Workspace, said: Said) -> None:
    remember(workspace, said)
    assert remembered(workspace) == said


def test_what_was_said_in_memory_is_remembered_too() -> None:
    workspace = opened_in_memory()
    remember(workspace, ONE)
    assert remembered(workspace) == ONE


def test_what_was_said_of_other_shapes_is_kept_and_of_the_same_shape_replaced(workspace: Workspace) -> None:
    remember(workspace, {**ONE, **OTHER})
    changed = for_shape(["Chiamasi", "Bottega"], {"Chiamasi": "surname_first"})
    remember(workspace, changed)
    assert remembered(workspace) == {**OTHER, **changed}


def test_what_was_said_can_be_forgotten_twice(workspace: Workspace) -> None:
    remember(workspace, ONE)
    forget(workspace)
    forget(workspace)
    assert remembered(workspace) == {}


def test_what_is_kept_are_the_names_of_columns_and_of_fields(workspace: Workspace) -> None:
    remember(workspace, OTHER)
    assert kept(workspace).content == OLD


def test_an_earlier_versions_file_is_taken_over_and_removed(workspace: Workspace, old: Path) -> None:
    old.write_text(json.dumps(OLD), encoding="utf-8")
    assert remembered(workspace) == OTHER
    assert not old.exists()
    assert remembered(workspace) == OTHER


def test_what_was_said_since_wins_over_an_earlier_versions_file(workspace: Workspace, old: Path) -> None:
    since = for_shape(["Who", "Città"], {"Who": "surname_first"})
    remember(workspace, {**ONE, **since})
    old.write_text(json.dumps(OLD), encoding="utf-8")
    assert remembered(workspace) == {**ONE, **since}


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"null", b"5", b'"x"', b"[1]", b"[null]", b'["x"]', b"[[]]", b'[{"header": ["a"]}]', b'[{"columns": {}}]',
        b'[{"header": 5, "columns": {}}]', b'[{"header": ["a"], "columns": 5}]', b'[{"header": ["a"], "columns": "ab"}]', b"\xff\xfe{",
    ],
)  # fmt: skip
def test_an_earlier_versions_file_that_is_not_ours_is_named_and_left_as_it_is(
    workspace: Workspace, old: Path, content: bytes
) -> None:
    remember(workspace, ONE)
    old.write_bytes(content)
    with pytest.raises(WorkspaceUnusable) as refused:
        remembered(workspace)
    assert refused.value.facts == {"file": OLD_FILE}
    assert old.read_bytes() == content
    old.unlink()
    assert remembered(workspace) == ONE


def test_a_folder_in_the_place_of_an_earlier_versions_file_is_no_crash(workspace: Workspace, old: Path) -> None:
    old.mkdir()
    with pytest.raises(WorkspaceUnusable):
        remembered(workspace)


def test_a_workspace_that_may_only_be_read_leaves_an_earlier_versions_file(workspace: Workspace, old: Path) -> None:
    remember(workspace, ONE)
    old.write_text(json.dumps(OLD), encoding="utf-8")
    assert workspace.path
    assert remembered(at_path(workspace.path, read_only=True)) == ONE
    assert old.exists()


def test_a_field_of_another_version_of_the_program_is_not_taken_over(workspace: Workspace) -> None:
    with writing(workspace) as connection:
        entry = {"header": ["chiamasi", "bottega"], "columns": {"chiamasi": "full_name", "bottega": "shoe_size"}}
        documents.keep(connection, NAME, [entry])
    assert list(remembered(workspace).values()) == [{"chiamasi": "full_name"}]
