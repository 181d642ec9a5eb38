"""The kind of a tie: close, moderate, dormant, new, or not known; silence is told by files and not by a date alone."""

from datetime import date, timedelta
from typing import Any, get_args

import pytest
from hypothesis import given

from planner.model import TieKind
from planner.planning.purpose import tie_kind
from planner.scoring.usefulness import tie_years
from tests.profiling.test_strength import AS_OF, TIE, wrote
from tests.profiling.ties import NO_MESSAGES, ties

TOGETHER = {"connected_while": "Reply", "shared": "Reply"}


def kind(known: dict[str, Any]) -> str:
    found: str = ties(known).select(tie_kind(tie_years(AS_OF)))["literal"][0]
    return found


def connected(years: float, **known: Any) -> dict[str, Any]:  # noqa: ANN401 -- any cell
    day = AS_OF - timedelta(days=round(years * 365.25))
    return {"connected_on": day, "connected_year": day.year, **known}


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, "unknown"),
        ({"in_phone_book": True, "relation": "contact"}, "unknown"),
        (connected(0.5), "new"),
        (connected(2), "moderate"),
        (connected(8), "dormant"),
        (connected(8, **NO_MESSAGES), "dormant"),
        (connected(2, **NO_MESSAGES), "moderate"),
        (connected(0.5, **NO_MESSAGES), "new"),
        (connected(8, **wrote(2, 2, 2)), "moderate"),
        (connected(8, **wrote(20, 20, 0.5)), "strong"),
        (connected(0.5, **wrote(20, 20, 0.1)), "strong"),
        (connected(8, **wrote(20, 20, 3.5)), "dormant"),
        (connected(2, **TOGETHER), "strong"),
        (TOGETHER, "strong"),
        (connected(8, **TOGETHER), "dormant"),
        (connected(8, **TOGETHER, **wrote(5, 5, 1)), "strong"),
        ({"shared": "Reply"}, "unknown"),
        (connected(2, shared="Reply"), "moderate"),
        ({"circles": ["family"]}, "strong"),
        (connected(8, circles=["family"]), "strong"),
        (connected(8, circles=["family"], **wrote(1, 1, 6)), "strong"),
        ({"circles": ["friends"], "last_contact": "2019", "last_touch": date(2019, 12, 31)}, "dormant"),
        ({"circles": ["friends"], "last_contact": "2026-10", "last_touch": date(2026, 10, 31)}, "strong"),
        ({"last_contact": "2025", "last_touch": date(2025, 12, 31)}, "moderate"),
        (NO_MESSAGES, "moderate"),
    ],
)
def test_the_kind_of_a_tie(known: dict[str, Any], expected: str) -> None:
    assert kind(known) == expected


@given(TIE)
def test_every_tie_has_one_of_the_kinds(known: dict[str, Any]) -> None:
    assert kind(known) in get_args(TieKind)
