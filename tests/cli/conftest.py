"""Fixtures of the commands: a list, and a workspace that was made from it once."""

import shutil
from pathlib import Path

import pytest

from tests.cli.running_planner import brought, connections


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return connections(tmp_path / "Connections.csv")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where a workspace is to be; there is none yet."""
    return tmp_path / "mine" / "anna.sqlite3"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the invented network in it, made once."""
    folder = tmp_path_factory.mktemp("made")
    place = folder / "anna.sqlite3"
    assert brought(connections(folder / "Connections.csv"), place).exit_code == 0
    return place


@pytest.fixture
def held(made: Path, place: Path) -> Path:
    """A workspace of the test's own with the invented network in it."""
    place.parent.mkdir(mode=0o700)
    shutil.copy2(made, place)
    return place
