"""Which sector a name means: a code, one of our names, or an industry as networks and customer databases call it."""

import polars as pl
import pytest

from planner.knowledge import vocabulary
from planner.profiling.sectors import sector_code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("energy_utilities", "energy_utilities"),
        (" Trasporti e logistica ", "transport_logistics"),
        ("Transport & Logistics", "transport_logistics"),
        ("Telecomunicazoni", "telecom"),
        ("Banking", "banking_finance"),
        ("SOFTWARE DEVELOPMENT", "software_it"),
        ("COMPUTER_SOFTWARE", "software_it"),
        ("Information Technology and Services", "software_it"),
        ("IT Services & IT Consulting", "software_it"),
        ("Hospital & Health Care", "healthcare"),
        ("Hospitals and Health Care", "healthcare"),
        ("Mechanical or Industrial Engineering", "industrial_machinery"),
        ("Electrical/Electronic Manufacturing", "electronics_semiconductors"),
        ("Truck Transportation", "transport_logistics"),
        ("Motor Vehicle Manufacturing", "automotive"),
        ("Insurance and Reinsurance Services", "insurance"),
        ("Food Services", "hospitality_travel"),
        ("Food Products", "food_beverage"),
        ("Leisure, Travel & Tourism", "hospitality_travel"),
        ("E-Learning", "education_research"),
        ("Retail", "retail_wholesale"),
        ("Retail Apparel and Fashion", "retail_wholesale"),
        ("Retail Banking", "banking_finance"),
        ("Commercio all’ingrosso di prodotti chimici", "retail_wholesale"),
        ("Tessile e abbigliamento", "fashion_luxury"),
        ("Produzione di macchinari", "industrial_machinery"),
        ("Ospedali e assistenza sanitaria", "healthcare"),
    ],
)
def test_the_name_of_an_industry_tells_its_sector(name: str, code: str) -> None:
    assert sector_code(name) == code


@pytest.mark.parametrize(
    "name",
    [
        "Manufacturing",
        "Manifattura",
        "Services",
        "Bank and Hospital",
        "Software and Beekeeping",
        "Qwertz",
        "&",
        " ",
        "",
    ],
)
def test_a_name_that_fits_no_sector_or_several_tells_none(name: str) -> None:
    assert sector_code(name) is None


def test_every_industry_is_of_a_sector_that_there_is_in_a_known_language_and_match() -> None:
    lines = vocabulary("organisations/industries")
    assert set(lines["sector"]) == set(vocabulary("organisations/sectors")["code"])
    assert set(lines["language"]) == {"en", "it"}
    assert set(lines["match"]) == {"whole", "start"}
    assert lines.null_count().sum_horizontal().item() == 0


def test_no_industry_stands_twice() -> None:
    written = vocabulary("organisations/industries").select(
        pl.col("industry").str.to_lowercase().str.replace_all(r"\s*&\s*", " and ")
    )
    assert written.filter(written.is_duplicated()).is_empty()


def test_each_line_is_understood_as_the_sector_it_names() -> None:
    lines = vocabulary("organisations/industries").select("industry", "sector").iter_rows()
    assert [(industry, code) for industry, code in lines if sector_code(industry) != code] == []
