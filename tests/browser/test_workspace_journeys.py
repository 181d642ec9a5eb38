"""What was decided is there tomorrow: over reloads, tabs and restarts of the server, in a real browser."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import TIMEOUT, Visit, VisitFactory, settled
from tests.running import SERVE, first_port, running

NOTE = "Write it down in your own words"
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
PEOPLE = [
    "Ada,Fontanesi,https://www.linkedin.com/in/w-ada,,Enel,Product Manager,12 Mar 2023",
    "Bruno,Selvatici,https://www.linkedin.com/in/w-bruno,,Snam,Ricercatore,03 Jan 2019",
]
NEWER = [*PEOPLE[:1], PEOPLE[1].replace("Snam,Ricercatore", "Terna,Direttore acquisti")]


def export(folder: Path, people: list[str]) -> Path:
    source = folder / "Connections.csv"
    source.write_text("\n".join([HEADER, *people]), encoding="utf-8")
    return source


def bring(page: Page, source: Path, told: str) -> None:
    page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(source)
    expect(page.get_by_text(told)).to_be_visible()
    settled(page)


def put_on_list(page: Page) -> None:
    page.get_by_role("link", name="Plan").click()
    page.get_by_role("button", name=re.compile("Put these 2 on my list")).click()
    expect(page.get_by_text("on your list").first).to_be_visible()
    settled(page)


def test_a_newer_export_tells_what_changed_and_the_next_visit_finds_the_list(
    browser_context_factory: VisitFactory, tmp_path: Path
) -> None:
    page = browser_context_factory().open()
    bring(page, export(tmp_path, PEOPLE), "Kept in your workspace: 2 new people")
    put_on_list(page)
    page.get_by_role("link", name="Import").click()
    bring(page, export(tmp_path, NEWER), "Kept in your workspace: one new role")
    page.context.close()
    again = browser_context_factory(width=400).open()
    expect(again.get_by_role("heading", name="Today", exact=True)).to_be_visible()
    expect(again.get_by_text("What has changed: one new role")).to_be_visible()
    expect(again.get_by_text("Ada Fontanesi").first).to_be_attached()
    assert again.evaluate("document.documentElement.scrollWidth") <= 400


def test_the_second_of_two_tabs_is_told_and_keeps_what_was_typed(
    browser_context_factory: VisitFactory, tmp_path: Path
) -> None:
    first = browser_context_factory().open()
    bring(first, export(tmp_path, PEOPLE), "Kept in your workspace: 2 new people")
    put_on_list(first)
    second = browser_context_factory().open()
    for page in (first, second):
        open_person(page, "Ada Fontanesi")
    note(first, "met at the fair")
    expect(first.get_by_text("met at the fair").first).to_be_visible()
    note(second, "likes hiking")
    expect(second.get_by_text(re.compile("changed")).first).to_be_visible()
    expect(second.get_by_role("textbox", name=NOTE)).to_have_value("likes hiking")


def open_person(page: Page, name: str) -> None:
    page.get_by_role("link", name="Plan").click()
    button = page.get_by_role("button", name="Open", exact=True)
    page.get_by_test_id("stVerticalBlock").filter(has_text=name).filter(has=button).last.get_by_role(
        "button", name="Open", exact=True
    ).click()
    expect(page.get_by_role("heading", name="Person", exact=True)).to_be_visible()  # the name alone is on the plan too
    expect(page.get_by_role("textbox", name=NOTE)).to_be_visible()
    settled(page)


def note(page: Page, text: str) -> None:
    page.get_by_role("textbox", name=NOTE).fill(text)
    page.get_by_role("button", name="Keep it").click()
    settled(page)


def test_committed_decisions_survive_a_killed_server(browser_context_factory: VisitFactory, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    port = str(first_port() + 50)
    with running(*SERVE, "--port", port, home=home) as server:
        visit: Visit = browser_context_factory(server_url=server.address)
        page = visit.open()
        bring(page, export(tmp_path, PEOPLE), "Kept in your workspace: 2 new people")
        put_on_list(page)
        visit.page.context.close()
    with running(*SERVE, "--port", port, home=home) as server:
        assert_kept(browser_context_factory(server_url=server.address))


def assert_kept(visit: Visit) -> None:
    page = visit.open()
    page.get_by_role("link", name="Plan").click()
    listed = page.get_by_text("on your list").filter(has_not_text="places belong")  # the notes on the mix say it too
    expect(listed).to_have_count(2, timeout=TIMEOUT)
    visit.page.context.close()
