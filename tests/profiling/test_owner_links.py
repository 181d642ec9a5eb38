"""Who works where the owner of the archive once was, or at an organisation they aim at."""

from datetime import date

import polars as pl
import pytest

from planner.matching.companies import organisation_group
from planner.profiling.owner_links import Stint, with_owner


def linked(companies: list[str | None], past: tuple[str, ...], wanted: tuple[str, ...]) -> pl.DataFrame:
    """Profiles of people at these companies, with what joins them to the owner."""
    organisation = organisation_group(pl.Series("organisation", companies, dtype=pl.String))
    return joined(organisation, [Stint(name=name) for name in past], wanted)


def joined(
    organisation: pl.Series,
    past: list[Stint],
    wanted: tuple[str, ...] = (),
    position: str | None = None,
    day: date | None = None,
) -> pl.DataFrame:
    """Profiles of people at these organisations, all with one position and connected on one day."""
    profiles = pl.DataFrame({"organisation": organisation}).select(
        "organisation",
        person_id=pl.int_range(pl.len()).cast(pl.String),
        position=pl.lit(position, dtype=pl.String),
        connected_on=pl.lit(day, dtype=pl.Date),
    )
    found = with_owner(profiles, past, wanted)
    assert found.select(profiles.columns).equals(profiles)
    return found


@pytest.mark.parametrize(
    ("company", "past", "former"),
    [
        ("Tessitura Alboreti S.p.A.", ("Tessitura Alboreti",), "Tessitura Alboreti"),
        ("tessitura alboreti", ("Tessitura Alboreti Srl", "TESSITURA ALBORETI"), "Tessitura Alboreti Srl"),
        ("Tessitura Alboreti", ("Cantieri Pravelli", "Tessitura Alboreti"), "Tessitura Alboreti"),
        ("Cantieri Pravelli", ("Tessitura Alboreti",), None),
        ("Tessitura Alboreti Immobiliare", ("Tessitura Alboreti",), None),
        (None, ("Tessitura Alboreti",), None),
        ("Freelance", ("Freelance",), None),
        ("Tessitura Alboreti", (), None),
    ],
)
def test_a_former_colleague_company_is_called_as_the_owner_calls_it(
    company: str | None, past: tuple[str, ...], former: str | None
) -> None:
    assert linked([company], past, ())["former_colleague_company"].to_list() == [former]


def test_who_is_at_an_organisation_aimed_at_is_told_only_where_there_are_such() -> None:
    companies = ["Cantieri Pravelli S.r.l.", "Tessitura Alboreti", None]
    assert linked(companies, (), ("Cantieri Pravelli",))["at_target_company"].to_list() == [True, False, False]
    assert linked(companies, ("Cantieri Pravelli",), ())["at_target_company"].to_list() == [None, None, None]


def test_nobody_is_doubled_or_moved() -> None:
    companies = ["Cantieri Pravelli", "Tessitura Alboreti", "Cantieri Pravelli", None]
    twice = ("Cantieri Pravelli", "Cantieri Pravelli Srl", "cantieri pravelli")
    assert linked(companies, twice, twice).height == len(companies)


def test_a_network_of_nobody_stays_one() -> None:
    assert linked([], ("Cantieri Pravelli",), ("Cantieri Pravelli",)).is_empty()


FIRST_TIME = Stint(name="Tessitura Alboreti", since=date(2010, 1, 1), until=date(2012, 6, 30))
AGAIN = Stint(name="TESSITURA ALBORETI SPA", since=date(2020, 3, 1))
YARD = Stint(name="Cantieri Pravelli", since=date(2011, 1, 1), until=date(2013, 12, 31))
UNDATED = Stint(name="Tessitura Alboreti")


@pytest.mark.parametrize(
    ("company", "position", "day", "past", "together"),
    [
        ("Tessitura Alboreti S.r.l.", None, date(2011, 5, 1), [FIRST_TIME], "Tessitura Alboreti"),
        ("Tessitura Alboreti", None, date(2010, 1, 1), [FIRST_TIME], "Tessitura Alboreti"),
        ("Tessitura Alboreti", None, date(2012, 6, 30), [FIRST_TIME], "Tessitura Alboreti"),
        ("Tessitura Alboreti", None, date(2012, 7, 1), [FIRST_TIME], None),
        ("Tessitura Alboreti", None, date(2009, 12, 31), [FIRST_TIME], None),
        ("Tessitura Alboreti", None, date(2025, 1, 1), [FIRST_TIME, AGAIN], "TESSITURA ALBORETI SPA"),
        ("Tessitura Alboreti", None, date(2011, 5, 1), [UNDATED], None),
        ("Tessitura Alboreti", None, None, [FIRST_TIME], None),
        ("Filatura Montesel", None, date(2011, 5, 1), [FIRST_TIME], None),
        ("Filatura Montesel", "Buyer, ex Tessitura Alboreti", date(2011, 5, 1), [FIRST_TIME], "Tessitura Alboreti"),
        ("Filatura Montesel", "Buyer, ex Tessitura Alboreti", date(2019, 5, 1), [FIRST_TIME], None),
        (None, "ex Tessitura Alboreti", date(2011, 5, 1), [FIRST_TIME], "Tessitura Alboreti"),
        ("Cantieri Pravelli", "ex Tessitura Alboreti", date(2011, 5, 1), [YARD, FIRST_TIME], "Cantieri Pravelli"),
        ("Cantieri Pravelli", "ex Tessitura Alboreti", date(2011, 5, 1), [FIRST_TIME, YARD], "Tessitura Alboreti"),
    ],
)
def test_two_connected_while_the_owner_was_where_the_other_is_or_was(
    company: str | None, position: str | None, day: date | None, past: list[Stint], together: str | None
) -> None:
    organisation = organisation_group(pl.Series("organisation", [company], dtype=pl.String))
    found = joined(organisation, past, position=position, day=day)
    assert found["connected_while"].to_list() == [together]
