"""Data that would be code elsewhere stays text in every file that is written."""

import csv
import io
import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checklist import checklist_bytes
from planner.checklist.markdown import escaped
from planner.checklist.people import people_bytes
from planner.checklist.spreadsheet import csv_bytes, defused
from planner.locale import texts
from planner.model import Plan, Settings, Target
from planner.pipeline import Network, load, measure, plan_measured

HOSTILE = (
    '=HYPERLINK("http://x.example","y")',
    "+39 cmd|' /C calc'!A0",
    "-2+3+cmd",
    "@SUM(1+1)",
    "＝1+1",
    "%APPDATA%",
    "|calc",
    "a;=1+1",
    "a,@x",
    "a\t=1+1",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](http://x.example/p.png)",
    "[x](javascript:alert(1))",
    "# Title",
    "- [ ] a task",
    "```",
    "https://x.example/a www.x.example",
    "**bold** _it_ ~~no~~ | cell |",
    "&lt;b&gt;",
    "BEGIN:VEVENT",
    "bell \x07 escape \x1b[31m null \x00",
    "right\u202eto left",
    "x" * 3000,
)
RUNS = re.compile(r"[\s\ufeff\u200b-\u200d\u2060]*[=+\-@|%]")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
TARGET = Target(roles=("Buyer",), organisations=("Enel",), offers=("=1+1", "- [ ] x"))  # type: ignore[arg-type]


@cache
def network() -> Network:
    """One connection for each hostile text and each column that can hold it."""
    rows = [["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]]
    for number, text in enumerate(HOSTILE):
        url = f"https://www.linkedin.com/in/h{number}"
        rows += [
            [f"Ada{number}", text, f"{url}n", "", "Enel", "Buyer", "12 Mar 2024"],
            [f"Ugo{number}", "Rossi", f"{url}c", "", text, "Buyer", "12 Mar 2024"],
            [f"Ivo{number}", "Verdi", f"{url}p", f"i{number}@x.example", "Rossi Srl", text, "12 Mar 2024"],
        ]
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return load([("Connections.csv", written.getvalue().encode())])


@cache
def plan() -> Plan:
    as_of = date(2026, 11, 21)
    settings = Settings(weeks=12, per_week=20, same_purpose_share=1)
    measured = measure(network(), TARGET, as_of)
    return plan_measured(measured, TARGET, settings, as_of=as_of, language="en", everybody=True)


def cells(data: bytes) -> Iterator[str]:
    """Every cell, whichever separator the file is opened with."""
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=separator):
            yield from row


@pytest.mark.parametrize("semicolon", [False, True])
def test_no_cell_of_the_checklist_runs(semicolon: bool) -> None:
    data = checklist_bytes(plan(), "csv", texts("en"), semicolon=semicolon)
    assert [cell for cell in cells(data) if RUNS.match(unicodedata.normalize("NFKC", cell))] == []


def test_no_cell_of_the_contacts_runs() -> None:
    data = people_bytes(network().profiles, "csv")
    assert [cell for cell in cells(data) if RUNS.match(unicodedata.normalize("NFKC", cell))] == []


@given(st.text(max_size=30))
def test_no_text_becomes_a_cell_that_runs(text: str) -> None:
    data = csv_bytes(pl.DataFrame({"a": [text], "b": ["x"]}))
    assert [cell for cell in cells(data) if RUNS.match(unicodedata.normalize("NFKC", cell))] == []


@pytest.mark.parametrize("harmless", ["Ada", "Rossi & Figli", "D'Angelo", "a = b", "10%", "2024-03-12"])
def test_harmless_cells_stay_as_they_are(harmless: str) -> None:
    assert pl.DataFrame({"a": [harmless]}).select(a=defused(pl.col("a")))["a"].to_list() == [harmless]


def test_every_task_of_the_markdown_is_ours_and_nothing_in_it_is_live() -> None:
    made = checklist_bytes(plan(), "md", texts("en")).decode()
    planned = sum(item.status == "planned" for item in plan().items)
    assert len(re.findall(r"(?m)^\s*[-*+] \[[ xX]\] ", made)) == planned
    plain = re.sub(r"\\.", "", made)
    assert not re.search(r"<[A-Za-z/!?]", plain)
    assert "![" not in plain
    assert all(url.startswith("https://www.linkedin.com/") for url in re.findall(r"\]\(\s*<?([^)\s>]+)", plain))
    headings = [line for line in made.splitlines() if line.startswith("#")]
    assert all(re.match(r"#{1,2} (Outreach plan|Week \d+)", line) for line in headings)


@pytest.mark.parametrize("form", ["csv", "md", "json"])
def test_no_control_character_is_written(form: str) -> None:
    assert not CONTROL.search(checklist_bytes(plan(), form, texts("en")).decode())


def test_the_json_is_the_plan_in_full() -> None:
    told = json.loads(checklist_bytes(plan(), "json", texts("en")))
    assert len(told["plan"]) == plan().people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# a", r"\# a"),
        ("1. a", r"1\. a"),
        ("a_b*c", r"a\_b\*c"),
        ("a\nb  c", "a b c"),
        ("http://x", r"http\://x"),
        ("www.x", r"www\.x"),
        ("Rossi", "Rossi"),
    ],
)
def test_markdown_is_escaped(text: str, expected: str) -> None:
    assert escaped(text) == expected
