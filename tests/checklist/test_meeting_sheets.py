"""The sheet as a page: hostile words stay words, and the page asks nothing of anybody."""

import re
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest

from planner.checklist.meeting_sheets import FORMATS, as_html, as_markdown, sheet_bytes
from planner.planning.meetings import Block, MeetingSheet, Section

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><iframe src='https://evil.example'>",
    "</title><style>body{display:none}</style>",
    "[click](javascript:alert(1))",
    "![pixel](https://evil.example/p.png)",
    "`code` *bold* _it_ # title\n## second\n- [x] ticked",
    "&lt;b&gt; &amp; & <b>",
    "https://evil.example www.evil.example",
]
ALLOWED = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "section", "ul", "li", "div"}


def sheet_with(text: str) -> MeetingSheet:
    blocks = tuple(Block(text, (text, text), form, 1) for form in ("text", "list", "tasks"))
    return MeetingSheet("it", text, (text,), (Section(text, blocks),))


class Page(HTMLParser):
    """The elements, attributes and words of a page, as a browser reads them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


PLAIN = Page(as_html(sheet_with("Ada")))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_add_no_element_to_the_page_and_are_shown_as_they_are(text: str) -> None:
    page = Page(as_html(sheet_with(text)))
    assert page.tags == PLAIN.tags
    assert set(page.tags) <= ALLOWED
    assert page.attributes == PLAIN.attributes
    assert " ".join(text.split()) in page.words


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_do_not_act_in_markdown(text: str) -> None:
    told = as_markdown(sheet_with(text))
    bare = re.sub(r"\\.", "", told)
    assert not re.search(r"[<>`_|&~$]|\]\(|!\[|://|www\.", re.sub(r"^(- \[ \] )", "", bare, flags=re.MULTILINE))
    assert len(re.findall(r"^#+ ", bare, re.MULTILINE)) == 2


def test_the_page_names_its_language_and_loads_nothing() -> None:
    told = as_html(sheet_with("Ada"))
    assert told.startswith('<!DOCTYPE html>\n<html lang="it">')
    assert "default-src 'none'" in told
    assert not re.search(r"https?:|src=|href=|url\(|@import", unquote(told))


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_sheet_gives_the_same_bytes(form: str) -> None:
    assert sheet_bytes(sheet_with("Ada è qui"), form) == sheet_bytes(sheet_with("Ada è qui"), form)
    assert "Ada è qui" in sheet_bytes(sheet_with("Ada è qui"), form).decode()


def test_tasks_are_to_tick_and_room_is_left_to_write() -> None:
    told = as_markdown(MeetingSheet("en", "T", (), (Section("After", (Block("Thanks", ("Say it",), "tasks", 2),)),)))
    assert "- [ ] Say it" in told
    assert told.count("……………") >= 2
    assert '<div class="room"></div>\n<div class="room"></div>' in as_html(
        MeetingSheet("en", "T", (), (Section("After", (Block("Notes", room=2),)),))
    )
