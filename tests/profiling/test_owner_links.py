"""Who works where the owner of the archive once was, or at an organisation they aim at."""

import polars as pl
import pytest

from planner.matching.companies import organisation_group
from planner.profiling.owner_links import with_owner


def linked(companies: list[str | None], past: tuple[str, ...], wanted: tuple[str, ...]) -> pl.DataFrame:
    """Profiles of people at these companies, with what joins them to the owner."""
    organisation = organisation_group(pl.Series("organisation", companies, dtype=pl.String))
    profiles = pl.DataFrame({"person_id": [str(at) for at in range(len(companies))], "organisation": organisation})
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
