"""The values of the parts: what meets the target, what does not, and what nobody can tell."""

from datetime import date
from typing import Any

import polars as pl
import pytest

from planner.model import Target, Wish
from planner.scoring import part_values
from planner.scoring.fit import organisation_values, region_values, role_values, sector_values
from planner.scoring.usefulness import reach_values
from tests.profiling.ties import ties

AS_OF = date(2026, 11, 21)
LOMBARDY = {"place_level": "region", "country": "IT", "region": "IT-25", "place": "Lombardia", "place_confidence": 0.9}
ITALY = {"place_level": "country", "country": "IT", "place": "Italia", "place_confidence": 0.9}
LIGURIA = {"place_level": "region", "country": "IT", "region": "IT-42", "place": "Liguria", "place_confidence": 0.9}
SICILY = {"place_level": "region", "country": "IT", "region": "IT-82", "place": "Sicilia", "place_confidence": 0.9}
FRANCE = {"place_level": "country", "country": "FR", "place": "France", "place_confidence": 0.9}


def people(*rows: dict[str, Any]) -> pl.DataFrame:
    """Ties with ``shared`` of which only the columns named are known."""
    return ties(*rows)


@pytest.mark.parametrize(
    ("place", "wishes", "value", "reason"),
    [
        (LOMBARDY, ("Lombardia",), 1.0, "region-match"),
        (LOMBARDY, ("Italia",), 1.0, "region-match"),
        (LIGURIA, ("Piemonte",), 0.2, "region-near"),
        (SICILY, ("Lombardia", "Piemonte"), 0.0, "region-other"),
        (FRANCE, ("Lombardia", "Piemonte"), 0.0, "region-other"),
        (ITALY, ("Lombardia",), None, "region-unknown"),
        (ITALY, ("Lombardia", "France"), None, "region-unknown"),
        ({}, ("Lombardia",), None, "region-unknown"),
        (LOMBARDY, (Wish(name="Lombardia", weight=0.5), "Sicilia"), 0.5, "region-match"),
    ],
)
def test_regions(place: dict[str, Any], wishes: tuple[Any, ...], value: float | None, reason: str) -> None:
    found = region_values(people(place), Target(regions=wishes).regions).row(0, named=True)
    assert (found["value"], found["reason"]) == (value, reason)


def test_the_seat_of_an_organisation_is_told_from_a_place() -> None:
    fact = {"fact": "place", "value": "IT-25", "field": "company", "words": "A2A", "source": "organisations"}
    seat = LOMBARDY | {"place": None, "place_confidence": 0.3, "place_evidence": [fact]}
    found = region_values(people(seat, LOMBARDY), Target(regions=("Lombardia",)).regions)  # type: ignore[arg-type]
    assert found["reason"].to_list() == ["region-match-headquarters", "region-match"]


@pytest.mark.parametrize(
    ("sectors", "wish", "value", "reason"),
    [
        (["renewable_energy"], "energy_utilities", 1.0, "sector-match"),
        (["energy_utilities"], "renewable_energy", 0.5, "sector-near"),
        (["insurance"], "energy_utilities", 0.0, "sector-other"),
        (["insurance", "energy_utilities"], "Energia e servizi pubblici", 1.0, "sector-match"),
        ([], "energy_utilities", None, "sector-unknown"),
    ],
)
def test_sectors(sectors: list[str], wish: str, value: float | None, reason: str) -> None:
    row = {"sectors": sectors, "sector": sectors[0] if sectors else None, "sector_confidence": 0.9 if sectors else 0.0}
    found = sector_values(people(row), Target(sectors=(wish,)).sectors).row(0, named=True)  # type: ignore[arg-type]
    assert (found["value"], found["reason"]) == (value, reason)


def test_the_sector_that_is_met_is_the_one_spoken_of() -> None:
    row = {"sectors": ["insurance", "energy_utilities"], "sector": "insurance", "sector_confidence": 0.6}
    found = sector_values(people(row), Target(sectors=("energy_utilities",)).sectors)  # type: ignore[arg-type]
    assert found["words"].to_list() == ["energy_utilities"]


@pytest.mark.parametrize(
    ("row", "value", "reason"),
    [
        ({"company": "ENEL S.p.A.", "organisation": "Enel", "seniority": "director"}, 1.0, "organisation-match"),
        ({"company": "Enel", "organisation": "Enel", "functions": ["human_resources"]}, 0.75, "organisation-chooses"),
        ({"company": "Enel", "organisation": "Enel", "seniority": "entry"}, 0.5, "organisation-inside"),
        ({"company": "Enel", "organisation": "Enel"}, 0.5, "organisation-inside"),
        ({"company": "Rossi Srl", "organisation": "rossi", "seniority": "cxo"}, 0.0, "organisation-other"),
        ({"company": "In cerca di lavoro"}, 0.0, "organisation-none"),
        ({}, None, "organisation-unknown"),
    ],
)
def test_organisations_count_by_how_well_somebody_is_placed_there(
    row: dict[str, Any], value: float | None, reason: str
) -> None:
    found = organisation_values(people(row), Target(organisations=("Enel",)).organisations)  # type: ignore[arg-type]
    assert found.select("value", "reason").row(0) == (value, reason)


def test_of_several_roles_the_nearest_counts_by_its_weight() -> None:
    buyer = {"position": "Buyer", "functions": ["procurement"], "function": "procurement", "function_confidence": 0.9}
    roles = Target(roles=(Wish(name="Buyer", weight=0.4), "Avvocato")).roles  # type: ignore[arg-type]
    found = role_values(people(buyer, {}), roles)
    assert found["wish"].to_list() == ["Buyer", None]
    assert found["value"].to_list() == [0.4, None]
    assert found["confidence"].to_list() == [0.95, 0.0]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"relation": "connection"}, "reach-linkedin"),
        ({"relation": "contact", "profile_url": "https://www.linkedin.com/in/a"}, "reach-linkedin"),
        ({"relation": "contact", "emails": ["a@b.example"]}, "reach-email"),
        ({"relation": "contact", "phones": ["+390000"]}, "reach-phone"),
        ({"relation": "contact"}, "reach-in-person"),
    ],
)
def test_reach(row: dict[str, Any], reason: str) -> None:
    assert reach_values(people(row))["reason"].to_list() == [reason]


def test_only_the_parts_that_the_target_speaks_of_are_measured() -> None:
    measured = part_values(people({}, LOMBARDY), Target(regions=("Lombardia",)), AS_OF)  # type: ignore[arg-type]
    assert measured["part"].unique().sort().to_list() == ["reach", "region", "tie"]
    assert measured.height == 6
