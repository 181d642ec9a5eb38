"""What people come for, in a real browser: their file in, a plan and a checklist out."""

import csv
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import VisitFactory, settled

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
PEOPLE = [
    "Ada,Fontanesi,https://www.linkedin.com/in/j-ada,,Enel,Product Manager,12 Mar 2023",
    "Bruno,Selvatici,https://www.linkedin.com/in/j-bruno,,Politecnico di Torino,Ricercatore,03 Jan 2019",
    'Chiara,Montarsi,https://www.linkedin.com/in/j-chiara,,"=cmd|calc",HR Manager,21 Oct 2025',
]


def choose_file(page: Page, path: Path) -> None:
    page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(path)


def open_page(page: Page, name: str) -> None:
    page.get_by_role("link", name=name).click()
    expect(page.get_by_role("heading", name=name, exact=True)).to_be_visible()
    settled(page)


def test_an_own_file_becomes_a_plan_and_a_checklist(browser_context_factory: VisitFactory, tmp_path: Path) -> None:
    source = tmp_path / "Connections.csv"
    source.write_text("\n".join([HEADER, *PEOPLE]), encoding="utf-8")
    page = browser_context_factory().open()
    choose_file(page, source)
    expect(page.get_by_text("3 people read")).to_be_visible()
    page.get_by_role("button", name="Say what you aim at").click()
    expect(page.get_by_role("heading", name="Target", exact=True)).to_be_visible()
    organisations = page.get_by_role("combobox", name="Organisations")
    organisations.fill("Enel")
    organisations.press("Enter")
    organisations.press("Escape")
    settled(page)
    page.get_by_role("button", name="See the plan").click()
    expect(page.get_by_text("Ada Fontanesi · Product Manager, Enel")).to_be_visible()
    open_page(page, "Checklist")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download CSV").click()
    rows = list(csv.DictReader(Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()))
    assert {row["name"] for row in rows} == {"Ada Fontanesi", "Bruno Selvatici", "Chiara Montarsi"}
    assert "'=cmd|calc" in {row["company"] for row in rows}
    with page.expect_download() as download:
        page.get_by_role("button", name="Download Markdown").click()
    assert "- [ ] **Ada Fontanesi**" in Path(download.value.path()).read_text(encoding="utf-8")


def test_a_wrong_file_is_met_with_a_sentence_and_a_next_step(
    browser_context_factory: VisitFactory, tmp_path: Path
) -> None:
    source = tmp_path / "Positions.csv"
    source.write_text(
        "Company Name,Title,Description,Location,Started On,Finished On\nAcme,Buyer,,,Jan 2020,", encoding="utf-8"
    )
    page = browser_context_factory().open()
    choose_file(page, source)
    expect(page.get_by_text("your own jobs")).to_be_visible()
    expect(page.get_by_text("the file Connections.csv from the same export")).to_be_visible()
    expect(page.get_by_text("Traceback")).to_have_count(0)


def test_an_italian_visitor_meets_italian_from_the_sample_to_the_list(browser_context_factory: VisitFactory) -> None:
    page = browser_context_factory(locale="it-IT").open()
    page.get_by_role("button", name="Prova con una rete inventata").click()
    expect(page.get_by_role("heading", name="Piano", exact=True)).to_be_visible()
    expect(page.get_by_text("persone a cui scrivere")).to_be_visible()
    open_page(page, "Lista")
    with page.expect_download() as download:
        page.get_by_role("button", name="Scarica il CSV").click()
    assert download.value.suggested_filename.endswith(".csv")
    assert Path(download.value.path()).read_text(encoding="utf-8-sig").startswith("fatto;quando;")


def test_a_moved_weight_changes_the_order_at_once(browser_context_factory: VisitFactory) -> None:
    page = browser_context_factory().open()
    page.get_by_role("button", name="Try it with an invented network").click()
    page.get_by_role("tab", name="Everybody").click()
    grid = page.get_by_role("region", name="Everybody").locator("table")
    expect(grid).to_contain_text("Opening")
    before = grid.text_content() or ""
    page.get_by_role("slider", name="Role").press("Home")
    expect(grid).not_to_have_text(before)


def test_a_phone_reaches_every_page(browser_context_factory: VisitFactory) -> None:
    page = browser_context_factory(width=400, height=800).open()
    page.get_by_role("button", name="Try it with an invented network").click()
    expect(page.get_by_role("heading", name="Plan", exact=True)).to_be_visible()
    for name in ("Today", "Import", "Target", "Checklist", "Your data", "Plan"):
        open_page(page, name)
        assert page.evaluate("document.documentElement.scrollWidth") <= 400
