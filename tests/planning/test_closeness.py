"""What is said of how close a person is."""

from datetime import date
from typing import Any

import pytest

from planner.locale import Language, texts
from planner.planning.closeness import closeness
from tests.profiling.test_strength import AS_OF, wrote
from tests.profiling.ties import NO_MESSAGES, ties

CLOSENESS, RECENT = "Closeness as far as your files tell:", "how recent the last sign is"
SINCE_2010 = {"connected_on": date(2010, 1, 1), "connected_year": 2010}


def close(language: Language = "en", **known: Any) -> list[str]:  # noqa: ANN401 -- any cell
    return closeness(ties(known), AS_OF, texts(language))


@pytest.mark.parametrize(
    ("known", "sentences"),
    [
        ({}, ["Nothing in your files tells how close you are"]),
        (
            SINCE_2010,
            [
                "Nothing in your files tells how close you are",
                "Connected three years ago or more: the tie may be dormant, but no file says when you last spoke",
            ],
        ),
        (
            {**SINCE_2010, **wrote(30, 10, 4)},
            [
                f"{CLOSENESS} 69 of 100. From: number of messages 100, messages both ways 100 and {RECENT} 25",
                "Nothing passed for three years or more, as far as your files tell",
            ],
        ),
        (
            {"in_phone_book": True, "sector": "construction"},
            [
                "Closeness as far as your files tell: 47 of 100. From: in your address book (on little evidence)",
                "In their sector close ties help more than elsewhere, so closeness counts more",
            ],
        ),
        (
            {**NO_MESSAGES, "recommends_me": True},
            [f"{CLOSENESS} 24 of 100. From: number of messages 0, messages both ways 0 and their recommendation"],
        ),
    ],
)
def test_how_close_a_person_is_is_told_with_its_parts(known: dict[str, Any], sentences: list[str]) -> None:
    assert close(**known) == sentences


def test_nobody_is_called_dormant_who_has_connected_since() -> None:
    told = close(**wrote(30, 10, 4), connected_on=date(2025, 3, 1), connected_year=2025)
    assert [line for line in told if "three years" in line] == []


def test_closeness_is_told_in_italian_too() -> None:
    assert close("it", circles=["family"]) == [
        "Vicinanza, per quanto dicono i tuoi file: 73 su 100. Da: una cerchia personale"
    ]
