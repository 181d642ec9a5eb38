"""Every code the stages may give has its sentence in both languages, filled with the facts it is given."""

import re
from pathlib import Path
from typing import get_args

import pytest

import planner
from planner import errors
from planner.locale import LANGUAGES, Language, texts
from planner.pipeline import read_files
from planner.reading.notices import Notice
from planner.report import notice_dict

SOURCE = "\n".join(
    path.read_text(encoding="utf-8")
    for stage in ("reading", "cleaning", "matching", "")
    for path in sorted((Path(planner.__file__).parent / stage).glob("*.py"))
)
NOTICES = [
    *sorted(set(re.findall(r'(?:info|warning)\(\s*"([a-z-]+)"', SOURCE))),
    *(f"rows-{how}" for how in ("joined", "padded", "resplit", "surplus", "blank")),
    *(
        f"dates-{how}"
        for how in ("serial", "ambiguous", "future", "unreadable", "short-years", "order-dmy", "order-mdy")
    ),
    *("names-lost-letters", "emails-broken", "no-work", "no-dates", "formulas"),
    *(f"touches-{touch}" for touch in ("message", "invitation", "endorsement", "recommendation", "note", "follow")),
    *("phones-lost", "dates-not-exact"),
    *(f"merged-{reason}" for reason in ("same-profile", "same-email", "same-row")),
]
REASONS = ["hidden-member", "no-name", "organisation", "placeholder", "total", "unfinished"]
FACTS: dict[str, str | int] = {
    "rows": 2,
    "cells": 2,
    "columns": "A, B",
    "limit": 5,
    "sheet": "S",
    "encoding": "cp1252",
    "delimiter": ";",
    "files": "a.csv, b.csv",
    "count": 2,
    "people": 2,
    "months": 1,
    "years": 1,
    "never": 0,
    "width": 7,
}


@pytest.mark.parametrize("language", get_args(Language))
@pytest.mark.parametrize("code", NOTICES)
def test_every_notice_has_its_sentence(code: str, language: Language) -> None:
    facts = FACTS | ({"columns": 2} if code == "columns-unnamed" else {})
    for count in (1, 2):
        told = notice_dict(Notice(code, "info", 7, {**facts, "rows": count}), texts(language))
        assert "{" not in told["message"]
        assert len(told["message"]) > 8


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_of_a_rejected_row_has_its_sentence(reason: str, language: Language) -> None:
    assert texts(language).say(f"reject-{reason}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "error",
    [
        errors.FileMissing(file="a"), errors.FileEmpty(file="a"), errors.FileTooLarge(file="a", limit=64),
        errors.NotText(file="a"), errors.BrokenWorkbook(file="a"), errors.ArchiveBroken(file="a"),
        errors.HeaderNotFound(file="a"), errors.NoNameColumn(file="a", columns="x, y"),
        errors.NotPeople(file="a", kind="linkedin_positions"), errors.NobodyFound(files=1), errors.NobodyFound(files=3),
    ],
)  # fmt: skip
def test_every_refusal_says_what_happened_and_what_to_do(error: errors.PlannerError, language: Language) -> None:
    say = texts(language)
    assert error.message(say)
    assert error.next_step(say) != error.message(say)


def test_the_report_has_the_shape_of_the_contract() -> None:
    listed = b"First Name,Last Name,Company,Connected On\nAda,Neri,Alba,12 Mar 2021\n,,,13 Mar 2021"
    told = read_files([("a.csv", listed), ("b.csv", b"")]).report.as_dict(texts("en"))
    assert set(told) == {"files", "totals", "review", "error"}
    assert set(told["files"][0]) == {
        "name", "kind", "encoding", "delimiter", "header_row", "export_date", "rows", "contacts", "merged", "rejected",
        "facts", "warnings",
    }  # fmt: skip
    assert [(row["row"], row["reason"]) for row in told["files"][0]["rejected"]] == [(3, "hidden-member")]
    assert [set(warning) for warning in told["files"][1]["warnings"]] == [{"code", "level", "message", "row"}]
    assert told["totals"] == {"rows": 2, "contacts": 1, "people": 1, "merged": 0, "rejected": 1}
