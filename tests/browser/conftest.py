"""Fixtures for journeys in a real Chromium. Every test in this folder is marked ``browser`` and runs last.

``server_url``              address of a guarded server started for the tests, such as http://127.0.0.1:43210
``page``                    a fresh visitor's page, in English, at the start page once it has been drawn
``browser_context_factory`` ``visit = browser_context_factory(locale="it-IT", width=390)``: another visitor;
                            ``visit.page`` is their page, ``visit.open("/path")`` goes there and waits until it is drawn
                            (``server_url="http://..."`` sends them to another server than the common one)
``visit.requests``          every address the visitor's browser asked for, and ``visit.outside()`` those off our server
``visit.complaints``        console errors and blocked loads, policy violations among them

Each visitor is checked at the end of the test: nothing asked off our server, no complaint on the console. A visitor's
uploads, downloads and clicks are plain Playwright (https://playwright.dev/python). ``settled(page)`` waits until the
script has run; wait for an expected text as well, because a page is also settled just before a run begins.
"""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, ViewportSize, expect, sync_playwright

from tests.browser import chromium
from tests.running import SERVE, first_port, running

HERE = Path(__file__).parent
TIMEOUT = 60_000  # milliseconds: a cold start of the page on a busy machine
expect.set_options(timeout=TIMEOUT)
NOT_A_REQUEST = ("data:", "blob:")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the journeys, and put them last: they are slow, and what they need may be missing."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")
    items.sort(key=lambda item: HERE in item.path.parents)


@dataclass
class Visit:
    """One visitor of the server: a browser context of its own with one page."""

    server_url: str
    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(TIMEOUT)
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("websocket", lambda socket: self.requests.append(socket.url))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", self._listen)

    def _listen(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(message.text)

    def open(self, path: str = "/") -> Page:
        """Go to a page of the server and wait until it is drawn."""
        self.page.goto(self.server_url + path)
        settled(self.page)
        self.page.get_by_role("heading").first.wait_for()
        return self.page

    def outside(self) -> list[str]:
        """What was asked of anybody but our server."""
        ours = re.sub("^http", "(http|ws)", re.escape(self.server_url))
        return [url for url in self.requests if not url.startswith(NOT_A_REQUEST) and not re.match(ours + "(/|$)", url)]


def settled(page: Page) -> None:
    """Wait until the page's script is not running."""
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home folder of the user whose server it is."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def server_url(home: Path) -> Iterator[str]:
    """The address of a guarded server of our own, with an empty home folder, stopped after the last journey."""
    with running(*SERVE, "--port", str(first_port()), home=home) as server:
        yield server.address


@pytest.fixture(autouse=True)
def empty_data_folder(home: Path) -> Path:
    """Each journey begins without a workspace."""
    folder = home / "data" / "outreach-planner"
    shutil.rmtree(folder, ignore_errors=True)
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium for all journeys. Where there is none they are skipped, but in CI that is a failure."""
    program = chromium.find()
    if program is None and os.environ.get("CI") == "true":
        pytest.fail("CI needs a Chromium for the browser tests")
    if program is None:
        pytest.skip("no Chromium on this machine (PLANNER_CHROMIUM names one)")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=program, args=list(chromium.FLAGS))


VisitFactory = Callable[..., Visit]


@pytest.fixture
def browser_context_factory(browser: Browser, server_url: str) -> Iterator[VisitFactory]:
    """Makes visitors with a language and a window of their own, and checks each when the test is over."""
    visits: list[Visit] = []

    def visit(locale: str = "en-GB", width: int = 1280, height: int = 900, server_url: str = server_url) -> Visit:
        window = ViewportSize(width=width, height=height)
        context = browser.new_context(locale=locale, timezone_id="Europe/Rome", viewport=window)
        visits.append(Visit(server_url, context.new_page()))
        return visits[-1]

    yield visit
    for made in visits:
        made.page.context.close()
        assert made.outside() == []
        assert made.complaints == []


@pytest.fixture
def page(browser_context_factory: VisitFactory) -> Page:
    """The start page, drawn for a fresh visitor."""
    return browser_context_factory().open()
