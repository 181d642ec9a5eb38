from pathlib import Path

import pytest

from tests.web.visiting import App, visit


@pytest.fixture(autouse=True)
def data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the page keeps names of columns: never the developer's own folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path / "outreach-planner"


@pytest.fixture
def app() -> App:
    """Opens the app for a fresh visitor, with the browser's language."""
    return visit
