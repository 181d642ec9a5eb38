"""A visitor of the pages, run in process by streamlit's AppTest: goes, uploads, presses, reads."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from streamlit.testing.v1 import AppTest

from planner.pipeline import read_files
from planner.workspace.importing import bring_in
from planner.workspace.opening import opened
from planner.workspace.places import path_of

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "planner" / "web" / "app_pages"
AS_OF = date(2026, 11, 21)
App = Callable[..., AppTest]


def visit(locale: str = "en-GB") -> AppTest:
    """The app as a visitor with a browser language finds it, on a fixed day."""
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    page.context = {"locale": locale}
    page.session_state["as_of"] = AS_OF
    return page.run()


def already_kept(text: str, name: str = "Connections.csv") -> None:
    """What an earlier visit has left: the file's people in the workspace that the page opens."""
    read, moment = read_files([(name, text.encode())]), datetime(2026, 11, 1, tzinfo=UTC)
    workspace = opened(path_of(None), moment)
    bring_in(workspace, read.contacts, read.touches, read.report, read.owner, now=moment)


def go(page: AppTest, name: str) -> AppTest:
    page.switch_page(str(PAGES / f"{name}_page.py")).run()
    assert not page.exception
    return page


def upload(page: AppTest, text: str | bytes, name: str = "Connections.csv") -> AppTest:
    page.file_uploader[0].upload(name, text.encode() if isinstance(text, str) else text).run()
    assert not page.exception
    return page


def upload_all(page: AppTest, **files: str) -> AppTest:
    """Several files chosen at once; names with two underscores for the dot."""
    chosen = [(name.replace("__", "."), text.encode(), "text/csv") for name, text in files.items()]
    page.file_uploader[0].set_value(chosen).run()
    assert not page.exception
    return page


def press(page: AppTest, words: str) -> AppTest:
    next(button for button in page.button if words in button.label).click().run()
    assert not page.exception
    return page


def told(page: AppTest) -> str:
    """All that the page says in words, titles of boxes too."""
    kinds = (page.markdown, page.caption, page.error, page.warning, page.info, page.subheader)
    return "\n".join(
        f"{getattr(element.proto, 'title', '')} {element.value}" for elements in kinds for element in elements
    )


def plainly_told(page: AppTest) -> str:
    """The same without the signs that keep Markdown from acting."""
    return told(page).replace("\\", "")
