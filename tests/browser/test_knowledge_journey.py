"""What we know in a real browser: answers on employers, on a wide screen in English and on a phone in Italian."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import VisitFactory, settled

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
EMPLOYERS = ["Corteluna"] * 4 + ["Brumalta"] * 2 + [f"Pozzo{end}" for end in ("alba", "brina", "corto", "duro", "esto",
                                                    "forte", "grande", "hotto", "imo", "largo", "monte")]  # fmt: skip
WORDS = {
    "en-GB": {
        "page": "What we know",
        "go": "Say what you know",
        "sector": "Insurance",
        "more": "Show 3 more",
        "save": "Save these sectors",
        "saved": "now the sector of 6 more people is known",
        "save_places": "Save these places",
        "saved_places": "now the place of 4 more people is known",
        "refused": "we do not know this place",
        "one_by_one": "One by one",
        "open": "Open",
        "person": "Person",
        "given": "Your answers",
        "back": "Take back",
    },
    "it-IT": {
        "page": "Che cosa sappiamo",
        "go": "Di' che cosa sai",
        "sector": "Assicurazioni",
        "more": "Mostrane altri 3",
        "save": "Salva questi settori",
        "saved": "ora si sa il settore di 6 persone in più",
        "save_places": "Salva questi luoghi",
        "saved_places": "ora si sa il luogo di 4 persone in più",
        "refused": "non conosciamo questo luogo",
        "one_by_one": "Una per una",
        "open": "Apri",
        "person": "Persona",
        "given": "Le tue risposte",
        "back": "Annulla",
    },
}


def bring(page: Page, path: Path) -> None:
    rows = [f"Ada,Fonte{at},https://www.linkedin.com/in/n-{at},,{one},,12 Mar 2023" for at, one in enumerate(EMPLOYERS)]
    path.write_text("\n".join([HEADER, *rows]), encoding="utf-8")
    page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(path)


def choose(page: Page, employer: str, sector: str) -> None:
    field = page.get_by_role("combobox", name=re.compile(employer))
    field.scroll_into_view_if_needed()  # a list that is open closes where the page moves
    field.click()
    field.fill(sector)
    page.get_by_role("option", name=sector, exact=True).click()
    expect(field).to_have_value(sector)


def buttons(page: Page, words: str) -> Locator:
    """The buttons of this name, and not the arrows of the choices, which are called "Open" too."""
    return page.get_by_test_id("stButton").get_by_role("button", name=words, exact=True)


def fits(page: Page, width: int) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth") <= width)


@pytest.mark.parametrize(("locale", "width"), [("en-GB", 1280), ("it-IT", 400)])
def test_answers_on_employers_are_kept_and_what_is_typed_is_not_lost(
    browser_context_factory: VisitFactory, tmp_path: Path, locale: str, width: int
) -> None:
    words = WORDS[locale]
    page = browser_context_factory(locale=locale, width=width).open()
    bring(page, tmp_path / "Connections.csv")
    page.get_by_role("button", name=words["go"]).click()
    expect(page.get_by_role("heading", name=words["page"], exact=True)).to_be_visible()
    settled(page)
    assert fits(page, width)
    choose(page, "Corteluna", words["sector"])
    page.get_by_role("button", name=words["more"]).first.click()
    expect(page.get_by_role("combobox", name=re.compile("Pozzomonte"))).to_be_visible()
    settled(page)
    choose(page, "Brumalta", words["sector"])
    page.get_by_role("button", name=words["save"]).click()
    expect(page.get_by_text(words["saved"])).to_be_visible()
    settled(page)
    page.get_by_role("textbox", name=re.compile("Corteluna")).fill("Torino")
    page.get_by_text(words["one_by_one"], exact=True).nth(1).click()
    expect(buttons(page, words["open"])).to_have_count(2)
    settled(page)
    page.get_by_role("textbox", name=re.compile("Brumalta")).fill("Qxzwv")
    page.get_by_role("button", name=words["save_places"]).click()
    expect(page.get_by_text(words["saved_places"])).to_be_visible()
    expect(page.get_by_text(words["refused"])).to_be_visible()
    expect(page.get_by_role("textbox", name=re.compile("Brumalta"))).to_have_value("Qxzwv")
    assert fits(page, width)


def test_an_answer_is_taken_back_and_a_person_is_opened(page: Page, tmp_path: Path) -> None:
    words = WORDS["en-GB"]
    bring(page, tmp_path / "Connections.csv")
    page.get_by_role("button", name=words["go"]).click()
    expect(page.get_by_role("heading", name=words["page"], exact=True)).to_be_visible()
    settled(page)
    choose(page, "Corteluna", words["sector"])
    page.get_by_role("button", name=words["save"]).click()
    expect(page.get_by_text("now the sector of 4 more people is known")).to_be_visible()
    settled(page)
    page.get_by_text(words["given"]).click()
    page.get_by_role("button", name=words["back"], exact=True).click()
    expect(page.get_by_role("combobox", name=re.compile("Corteluna"))).to_be_visible()
    settled(page)
    page.get_by_text(words["one_by_one"], exact=True).first.click()
    buttons(page, words["open"]).first.click()
    expect(page.get_by_role("heading", name=words["person"], exact=True)).to_be_visible()
