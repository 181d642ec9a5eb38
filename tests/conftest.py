"""Fixtures for every test.

``golden``: compares what a test made with a file under tests/golden/. `make golden` rewrites those files.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from tests.amounts import examples

# The same examples in every run, and no limit of time: the machines of the tests differ.
settings.register_profile("steady", derandomize=True, deadline=None, max_examples=examples(25))
settings.load_profile("steady")

GOLDEN = Path(__file__).parent / "golden"

Golden = Callable[[str, str | bytes], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the files under tests/golden")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "golden" in getattr(item, "fixturenames", ()):
            item.add_marker("golden")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """``golden("plan/checklist.md", text)``: equal to that file, byte by byte, or written to it on --update-golden."""
    update = request.config.getoption("--update-golden")

    def compare(name: str, made: str | bytes) -> None:
        path = GOLDEN / name
        data = made.encode() if isinstance(made, str) else made
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        assert path.is_file(), f"{name} is missing under tests/golden: look at the result and run `make golden`"
        expected = path.read_bytes()
        assert (data.decode() if isinstance(made, str) else data) == (
            expected.decode() if isinstance(made, str) else expected
        )

    return compare
