"""Possible duplicates in a real browser: answered with keys, on a narrow screen too, and merged people parted."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import VisitFactory, settled

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
OTHERS = "".join(f"Piero,{last},https://www.linkedin.com/in/b-{last.lower()},,Alba,Sarto,01 Mar 2019\n"
                 for last in ("Abeti", "Betulla", "Carpini", "Dafne", "Elce", "Faggi"))  # fmt: skip
ONCE = (
    "Zoe,Salici,https://www.linkedin.com/in/b-zoe,,Filanda Srl,Tessitrice,02 Mar 2019\n"
    "Ugo,Ontani,https://www.linkedin.com/in/b-ugo,,Terna,Analyst,03 Mar 2019\n"
)
NOW = (
    "Zoe,Salici,https://www.linkedin.com/in/zoe-s-with-a-long-address-0123456789,,Banca Uno,Direttrice,05 Jun 2024\n"
    "Ugo,Ontani,https://www.linkedin.com/in/ugo-o,,Enel,Head of Data,06 Jun 2024\n"
)
TWICE = "Name,E-mail,Organisation\nAda Neri,ada@neri.example,Officine Prova\nAda Neri,ada@neri.example,Banca Finta\n"


def bring(page: Page, path: Path, text: str, people: str) -> None:
    path.write_text(text, encoding="utf-8")
    page.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(path)
    expect(page.get_by_text(people)).to_be_visible()
    settled(page)


def asked(page: Page, folder: Path) -> Page:
    """The page with two questions, reached by the line of the import report."""
    bring(page, folder / "Connections.csv", HEADER + OTHERS + ONCE, "8 people read")
    (folder / "newer").mkdir()
    page.goto(page.url.removesuffix("import"))
    expect(page.get_by_role("heading", name="Today", exact=True)).to_be_visible()  # where the first page leads
    settled(page)
    page.get_by_role("link", name="Import").click()
    expect(page.get_by_text("Load the list of people")).to_be_visible()
    bring(page, folder / "newer" / "Connections.csv", HEADER + OTHERS + NOW, "8 people read")
    page.get_by_role("button", name="2 possible duplicates").click()
    expect(page.get_by_text("Question 1 of 2")).to_be_visible()
    settled(page)
    return page


def test_questions_are_answered_with_keys_one_after_the_other_and_taken_back(page: Page, tmp_path: Path) -> None:
    asked(page, tmp_path)
    page.keyboard.press("l")
    expect(page.get_by_text("One question was put off")).to_be_visible()
    settled(page)
    page.keyboard.press("s")
    expect(page.get_by_text("Question 2 of 2")).to_be_visible()
    settled(page)
    page.keyboard.press("d")
    expect(page.get_by_text("That was all")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Question 2 of 2")).to_be_visible()


@pytest.mark.parametrize("width", [400, 1280])
def test_nothing_sticks_out_of_the_page(browser_context_factory: VisitFactory, tmp_path: Path, width: int) -> None:
    page = asked(browser_context_factory(width=width).open(), tmp_path)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    for button in page.get_by_role("button", name="Two different people").all():
        box = button.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width


def test_typing_a_name_answers_no_question_and_a_row_can_be_parted(page: Page, tmp_path: Path) -> None:
    asked(page, tmp_path)
    page.get_by_role("link", name="Import").click()
    bring(page, tmp_path / "rubrica.csv", TWICE, "One person read")
    page.get_by_role("link", name="Possible duplicates").click()
    page.get_by_role("tab", name="Merged automatically").click()
    search = page.get_by_label("Search by name")
    search.press_sequentially("Neri sdl")
    search.press("Enter")
    expect(page.get_by_text("Nobody of that name")).to_be_visible()
    search.fill("neri")
    search.press("Enter")
    page.get_by_role("button", name="Not the same person").click()
    expect(page.get_by_text("Nobody was put together")).to_be_visible()
    page.get_by_role("tab", name="To decide").click()
    expect(page.get_by_text("Question 1 of 2")).to_be_visible()
