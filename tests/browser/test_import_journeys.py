"""What a person brings besides one clean file: LinkedIn's whole archive, and a list in words of its own."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from benchmarks.networks import network
from scripts.invented.archive import archive_name, complete_archive
from tests.browser.conftest import VisitFactory, settled

WINDOWS = [("en-GB", 1280), ("it-IT", 400)]
WORDS = {
    "en-GB": {
        "read": r"\d+ people read",
        "files": "Your files",
        "exported": "exported on November 15, 2026",
        "aim": "Say what you aim at",
        "proposals": "From your LinkedIn archive",
        "plan": "See the plan",
        "known": "How you know each other",
        "why": "Why this person",
        "column": "What is in the column Pohl?",
        "organisation": "Organisation",
        "take": "Read it this way",
        "as_said": "Read as you said",
        "forget": "Forget what I said of columns",
        "which": "Which column is what?",
        "paste": "Paste a list",
        "pasted": "Names, one person a line",
        "add": "Add this list",
    },
    "it-IT": {
        "read": r"Lette \d+ persone",
        "files": "I tuoi file",
        "exported": "esportato il 15 novembre 2026",
        "aim": "Di' a che cosa punti",
        "proposals": "Dal tuo archivio LinkedIn",
        "plan": "Vedi il piano",
        "known": "Come vi conoscete",
        "why": "Perché questa persona",
        "column": "Che cosa c'è nella colonna Pohl?",
        "organisation": "Organizzazione",
        "take": "Leggi così",
        "as_said": "Letti come hai detto",
        "forget": "Dimentica che cosa ho detto delle colonne",
        "which": "Che cosa contiene ogni colonna?",
        "paste": "Incolla un elenco",
        "pasted": "Nomi, una persona per riga",
        "add": "Aggiungi questo elenco",
    },
}
UNCLEAR = "Meno;Spojenie;Pohl\nAda Fontanesi;ada@fontanesi.example;Enel\nBruno Selvatici;;Comune di Torino\n"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small complete archive, under the name that LinkedIn gives it."""
    path = tmp_path_factory.mktemp("archive") / archive_name()
    path.write_bytes(complete_archive(network(60, 3), messages=200))
    return path


def choose_file(page: Page, path: Path) -> None:
    page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(path)


def fits(page: Page, width: int) -> bool:
    """Whether nothing has to be scrolled sideways."""
    return bool(page.evaluate("document.documentElement.scrollWidth") <= width)


@pytest.mark.parametrize(("locale", "width"), WINDOWS)
def test_a_whole_archive_is_read_and_proposes_an_aim(
    browser_context_factory: VisitFactory, archive: Path, locale: str, width: int
) -> None:
    words = WORDS[locale]
    page = browser_context_factory(locale=locale, width=width, height=1400).open()
    choose_file(page, archive)
    expect(page.get_by_text(re.compile(words["read"]))).to_be_visible()
    page.get_by_text(words["files"], exact=True).click()
    expect(page.get_by_text(words["exported"])).to_be_visible()
    members = page.get_by_role("region", name=archive.name).locator("table")
    expect(members).to_contain_text("Connections.csv")
    assert fits(page, width)
    page.get_by_role("button", name=words["aim"]).click()
    expect(page.get_by_role("heading", name=words["proposals"])).to_be_visible()
    assert fits(page, width)
    choice = page.get_by_test_id("stButtonGroup").get_by_role("button", name="A2A")
    choice.click()
    expect(choice).to_have_count(0)
    expect(page.get_by_test_id("stMultiSelect").filter(has_text="A2A")).to_be_visible()
    settled(page)
    page.get_by_role("button", name=words["plan"]).click()
    page.get_by_text(words["why"]).first.click()
    expect(page.get_by_text(words["known"], exact=True).first).to_be_visible()
    assert fits(page, width)


@pytest.mark.parametrize(("locale", "width"), WINDOWS)
def test_a_list_in_words_of_its_own_is_explained_read_and_forgotten(
    browser_context_factory: VisitFactory, tmp_path: Path, locale: str, width: int
) -> None:
    words = WORDS[locale]
    source = tmp_path / "strano.csv"
    source.write_text(UNCLEAR, encoding="utf-8")
    page = browser_context_factory(locale=locale, width=width, height=1400).open()
    choose_file(page, source)
    expect(page.get_by_role("heading", name=words["which"])).to_be_visible()
    expect(page.get_by_text("Enel · Comune di Torino")).to_be_visible()
    assert fits(page, width)
    organisation = page.get_by_role("combobox", name=re.compile(re.escape(words["column"])))
    organisation.fill(words["organisation"])
    organisation.press("Enter")
    page.get_by_role("button", name=words["take"]).click()
    expect(page.get_by_text(words["as_said"])).to_be_visible()
    assert fits(page, width)
    page.get_by_role("button", name=words["forget"]).click()
    expect(page.get_by_role("heading", name=words["which"])).to_be_visible()


def test_a_pasted_list_is_read_and_its_field_is_empty_again(browser_context_factory: VisitFactory) -> None:
    words = WORDS["en-GB"]
    page = browser_context_factory(width=400).open()
    page.get_by_text(words["paste"], exact=True).click()
    field = page.get_by_role("textbox", name=re.compile(words["pasted"]))
    field.fill("Dario Lunghi\nElsa Porri")
    page.get_by_role("button", name=words["add"]).click()
    expect(page.get_by_text("2 people read")).to_be_visible()
    expect(page.get_by_text("One list in your workspace")).to_be_visible()
    expect(field).to_have_value("")
