"""Fixtures of the fault tests: a warm process, and networks that were read and kept beforehand."""

import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.invented import network, read
from tests.faults.warm import Warm, warm_process

SMALL, PEOPLE = 40, 2500
LISTS = 4


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    """A warm process for the tests of a file."""
    with warm_process(tmp_path_factory.mktemp("warm") / "errors.log") as process:
        yield process


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short list, as reading hands it on."""
    return _kept(tmp_path_factory.mktemp("small") / "list", 9, SMALL)


@pytest.fixture(scope="module")
def two_small(small: Path) -> list[Path]:
    """Two short lists."""
    return [small, _kept(small.with_name("other"), 8, SMALL)]


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Long lists with the numbers 1, 2 ..., as reading hands them on."""
    folder = tmp_path_factory.mktemp("lists")
    return [_kept(folder / str(number), number, PEOPLE) for number in range(1, LISTS + 1)]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with list 0, to be copied."""
    path = tmp_path_factory.mktemp("base") / "me.sqlite3"
    network(path, SMALL)
    return path


def _kept(path: Path, number: int, people: int) -> Path:
    path.write_bytes(pickle.dumps(read(number, people)))
    return path
