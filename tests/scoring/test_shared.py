"""A past in common with the user."""

import polars as pl
import pytest

from planner.matching.companies import organisation_group
from planner.scoring.shared import with_shared_past


def shared(company: str | None, position: str | None, *past: str) -> str | None:
    names = pl.Series("organisation", [company], dtype=pl.String)
    frame = pl.DataFrame({"position": [position]}, schema={"position": pl.String})
    blank = pl.lit(None, dtype=pl.String)
    profiles = frame.with_columns(
        organisation=organisation_group(names), connected_while=blank, former_colleague_company=blank
    )
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


@pytest.mark.parametrize(
    ("told", "past", "expected"),
    [
        ({"former_colleague_company": "Filanda Alba"}, (), "Filanda Alba"),
        ({"former_colleague_company": "Filanda Alba", "connected_while": "Museo del Feltro"}, (), "Museo del Feltro"),
        ({"former_colleague_company": "Filanda Alba"}, ("Reply",), "Reply"),
        ({}, ("Cantieri Pravelli",), None),
    ],
)
def test_what_the_user_names_comes_before_what_their_archive_tells(
    told: dict[str, str], past: tuple[str, ...], expected: str | None
) -> None:
    blank = dict.fromkeys(["position", "connected_while", "former_colleague_company"])
    reply = organisation_group(pl.Series(["Reply"]))[0]
    ties = pl.DataFrame([{"organisation": reply, **blank, **told}], schema_overrides=dict.fromkeys(blank, pl.String))
    assert with_shared_past(ties, past)["shared"].to_list() == [expected]
