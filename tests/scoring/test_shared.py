"""A past in common with the user."""

import polars as pl
import pytest

from planner.matching.companies import organisation_group
from planner.scoring.shared import with_shared_past


def shared(company: str | None, position: str | None, *past: str) -> str | None:
    names = pl.Series("organisation", [company], dtype=pl.String)
    frame = pl.DataFrame({"position": [position]}, schema={"position": pl.String})
    profiles = frame.with_columns(organisation=organisation_group(names))
    found: str | None = with_shared_past(profiles, past)["shared"][0]
    return found


@pytest.mark.parametrize(
    ("company", "position", "expected"),
    [
        ("REPLY S.p.A.", "Consulente", "Reply"),
        ("Rossi Srl", "Consulente | ex-Reply", "Reply"),
        ("Rossi Srl", "Consulente, già Reply", "Reply"),
        ("Rossi Srl", "Consultant (formerly @Reply)", "Reply"),
        ("Rossi Srl", "Alumni Politecnico di Torino", "Politecnico di Torino"),
        ("Rossi Srl", "I reply to messages", None),
        ("Rossi Srl", "ex-Replying", None),
        ("Reply to Me Srl", None, None),
        (None, None, None),
    ],
)
def test_it_is_an_organisation_or_what_a_position_says(
    company: str | None, position: str | None, expected: str | None
) -> None:
    assert shared(company, position, "Reply", "Politecnico di Torino") == expected


def test_names_are_no_patterns() -> None:
    assert shared(None, "ex A.B (C), Torino", "A.B (C)") == "A.B (C)"
    assert shared(None, "ex AxB", "A.B") is None


def test_without_a_past_nobody_shares_it() -> None:
    assert shared("Reply", "Consulente") is None
