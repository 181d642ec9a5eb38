"""What was said of columns is kept for the next time, in one small file of the user's own."""

# ruff: noqa: E501 -- tables of cases, one a line
import json
import stat
from pathlib import Path

import pytest

from planner.errors import WorkspaceUnusable
from planner.reading.column_maps import for_every_file, for_shape
from planner.workspace.column_maps import FILE, forget, remember, remembered

ONE = for_shape(["Chiamasi", "Bottega"], {"Chiamasi": "full_name", "Bottega": "company"})
OTHER = for_shape(["Who", "Città"], {"Who": "full_name", "Città": "place_said"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that does not exist yet, in another that does not either."""
    return tmp_path / "data" / "planner"


def test_before_anything_was_said_nothing_is_remembered(folder: Path) -> None:
    assert remembered(folder) == {}
    assert not folder.exists()


@pytest.mark.parametrize("said", [ONE, OTHER, {**ONE, **OTHER}, for_every_file({"chiamasi": "full_name"}), {}])
def test_what_was_said_is_remembered(folder: Path, said: dict[tuple[str, ...], dict[str, str]]) -> None:
    remember(folder, said)
    assert remembered(folder) == said


def test_what_was_said_of_other_shapes_is_kept_and_of_the_same_shape_replaced(folder: Path) -> None:
    remember(folder, {**ONE, **OTHER})
    changed = for_shape(["Chiamasi", "Bottega"], {"Chiamasi": "surname_first"})
    remember(folder, changed)
    assert remembered(folder) == {**OTHER, **changed}


def test_what_was_said_can_be_forgotten_twice(folder: Path) -> None:
    remember(folder, ONE)
    forget(folder)
    forget(folder)
    assert remembered(folder) == {}
    assert list(folder.iterdir()) == []


def test_folder_and_file_are_the_users_alone(folder: Path) -> None:
    remember(folder, ONE)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
    assert [path.name for path in folder.iterdir()] == [FILE]


def test_the_file_holds_names_of_columns_in_plain_letters(folder: Path) -> None:
    remember(folder, OTHER)
    text = (folder / FILE).read_text(encoding="utf-8")
    assert json.loads(text) == [{"header": ["who", "città"], "columns": {"who": "full_name", "città": "place_said"}}]
    assert "città" in text


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"null", b"5", b'"x"', b"[1]", b"[null]", b'["x"]', b"[[]]", b'[{"header": ["a"]}]', b'[{"columns": {}}]',
        b'[{"header": 5, "columns": {}}]', b'[{"header": ["a"], "columns": 5}]', b'[{"header": ["a"], "columns": "ab"}]', b"\xff\xfe{",
    ],
)  # fmt: skip
def test_a_file_that_is_not_ours_is_named_and_left_as_it_is(folder: Path, content: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / FILE).write_bytes(content)
    with pytest.raises(WorkspaceUnusable) as refused:
        remembered(folder)
    assert refused.value.facts == {"file": FILE}
    with pytest.raises(WorkspaceUnusable):
        remember(folder, ONE)
    assert [path.read_bytes() for path in folder.iterdir()] == [content]


def test_a_file_in_the_place_of_the_folder_is_no_crash(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_text("x")
    for use in (remembered, forget, lambda folder: remember(folder, ONE)):
        with pytest.raises(WorkspaceUnusable):
            use(folder)
    assert folder.read_text() == "x"


def test_a_folder_in_the_place_of_the_file_is_no_crash(folder: Path) -> None:
    (folder / FILE).mkdir(parents=True)
    for use in (remembered, forget, lambda folder: remember(folder, ONE)):
        with pytest.raises(WorkspaceUnusable):
            use(folder)


def test_a_field_of_another_version_of_the_program_is_not_taken_over(folder: Path) -> None:
    remember(folder, ONE)
    file = folder / FILE
    file.write_text(file.read_text(encoding="utf-8").replace('"company"', '"shoe_size"'), encoding="utf-8")
    assert list(remembered(folder).values()) == [{"chiamasi": "full_name"}]
