"""Small things kept whole, each with the count of its changes."""

from typing import Any

import pytest

from planner.errors import ChangedMeanwhile
from planner.workspace.database import Workspace, writing
from planner.workspace.documents import Document, document, forget, keep
from planner.workspace.opening import opened_in_memory


@pytest.fixture
def workspace() -> Workspace:
    return opened_in_memory()


def test_a_document_is_as_it_was_kept_and_counts_its_changes(workspace: Workspace) -> None:
    with writing(workspace) as connection:
        assert document(connection, "target") == Document(None, 0)
        contents: list[Any] = [{"roles": ["perché", "è 中文"], "weeks": 4, "top": None}, [], "text", None]
        for content in contents:
            keep(connection, "target", content)
        assert document(connection, "target") == Document(None, 4)
        keep(connection, "settings", {"b": 1, "a": [1.5, True]})
        assert document(connection, "settings") == Document({"a": [1.5, True], "b": 1}, 1)


def test_the_same_content_is_no_change(workspace: Workspace) -> None:
    with writing(workspace) as connection:
        keep(connection, "target", {"a": 1, "b": 2})
        keep(connection, "target", {"b": 2, "a": 1})
        assert document(connection, "target").version == 1


@pytest.mark.parametrize("seen", [0, 1, 3])
def test_a_document_that_changed_meanwhile_is_not_overwritten(workspace: Workspace, seen: int) -> None:
    with writing(workspace) as connection:
        keep(connection, "target", "one", seen=0)
        keep(connection, "target", "two", seen=1)
    with pytest.raises(ChangedMeanwhile), writing(workspace) as connection:
        keep(connection, "target", "three", seen)
    with writing(workspace) as connection:
        assert document(connection, "target") == Document("two", 2)


def test_a_document_may_be_forgotten(workspace: Workspace) -> None:
    with writing(workspace) as connection:
        keep(connection, "target", "one")
        keep(connection, "settings", "other")
        forget(connection, "target")
        forget(connection, "target")
        assert document(connection, "target") == Document(None, 0)
        assert document(connection, "settings").content == "other"
