import re
import sys
from pathlib import Path

from playwright.sync_api import FilePayload

from tests.browser.conftest import VisitFactory
from tests.running import first_port, running

ELEMENTS = Path(__file__).with_name("elements.py")


def test_the_start_page_is_drawn_and_asks_nothing_off_this_computer(browser_context_factory: VisitFactory) -> None:
    visit = browser_context_factory(locale="it-IT")
    page = visit.open()
    assert page.title() == "Piano dei contatti"
    assert visit.outside() == []
    assert any(url.startswith("ws://127.0.0.1:") for url in visit.requests)


def test_a_foreign_picture_is_blocked_and_the_visit_notices(browser_context_factory: VisitFactory) -> None:
    visit = browser_context_factory()
    blocked = visit.open().evaluate(
        """() => new Promise(resolve => {
            document.addEventListener("securitypolicyviolation", event => resolve(event.effectiveDirective));
            document.body.append(Object.assign(new Image(), {src: "http://127.0.0.2:9/x.png"}));
        })"""
    )
    assert blocked == "img-src"
    assert visit.outside() == ["http://127.0.0.2:9/x.png"]
    assert any("Content Security Policy" in complaint for complaint in visit.complaints)
    visit.requests.clear()  # what this visit was for: the check at its end would count them
    visit.complaints.clear()


def test_grids_charts_downloads_and_uploads_work_under_the_policy(
    browser_context_factory: VisitFactory, tmp_path: Path
) -> None:
    serve_it = f"server.SCRIPT = {str(ELEMENTS)!r}; server.serve({first_port() + 30}, browser=False)"
    with running(sys.executable, "-c", f"from planner.web import server; {serve_it}", home=tmp_path) as server:
        visit = browser_context_factory(locale="it-IT", height=2000, server_url=server.address)
        page = visit.open()
        page.get_by_test_id("stDataFrame").locator("canvas").nth(1).wait_for(state="attached")
        page.locator("[data-testid=stVegaLiteChart] canvas, [data-testid=stVegaLiteChart] svg").first.wait_for()
        with page.expect_download() as download:
            page.get_by_role("button", name="Take").click()
        assert download.value.path().read_text() == "name,years\nAda,1\nBo,2\n"
        file = FilePayload(name="a.csv", mimeType="text/csv", buffer=b"a,b\n1,2\n")
        page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(file)
        page.get_by_text("8 bytes came").wait_for()
        page.get_by_role("button", name="Fail").click()
        page.get_by_text(re.compile("Qualcosa non ha funzionato")).wait_for()
        assert "ValueError" in server.console
        assert "Ada" not in server.console
