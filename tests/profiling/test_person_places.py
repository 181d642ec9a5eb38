"""Where a person works: the surest of what the user, the file, the title, the employer, phone and mail tell."""

from typing import Any

import pytest

from planner.profiling import profile
from planner.profiling.told import Told
from tests.profiling.network import people
from tests.profiling.test_person_sectors import told_of, told_of_person


def place(told: Told | None = None, **row: object) -> dict[str, Any]:
    found = profile(people(row), told) if told else profile(people(row))
    return found.select("place_level", "country", "region", "province", "place_confidence", "place_evidence").row(
        0, named=True
    )


@pytest.mark.parametrize(
    ("row", "level", "code"),
    [
        ({"place_said": "Torino"}, "city", "IT-TO"),
        ({"position": "Sales Manager - Torino"}, "city", "IT-TO"),
        ({"phones": ["+39 011 5612345"]}, "city", "IT-TO"),
        ({"phones": ["333 1234567", "0039 02 12345678"]}, "city", "IT-MI"),
        ({"phones": ["+41 91 1234567"]}, "city", None),
    ],
)
def test_a_place_is_read_where_it_stands(row: dict[str, Any], level: str, code: str | None) -> None:
    found = place(**row)
    assert (found["place_level"], found["province"]) == (level, code)


@pytest.mark.parametrize(
    ("row", "country"),
    [
        ({"phones": ["+39 333 1234567"]}, "IT"),
        ({"phones": ["+44 7400 123456"]}, "GB"),
        ({"emails": ["ada@officine-prova.it"]}, "IT"),
        ({"emails": ["ada@werke-probe.co.uk"]}, "GB"),
        ({"emails": ["ada@quadrante.io"]}, None),
        ({"emails": ["ada@quadrante.example"]}, None),
        ({"emails": ["ada@gmail.com"]}, None),
        ({"phones": ["02 1234567"]}, None),  # without a country code it may be anywhere
        ({"phones": ["+999 1"]}, None),
        ({"phones": ["+39 1"]}, None),
    ],
)
def test_a_number_or_a_mail_domain_tells_a_country_at_most_as_a_hint(row: dict[str, Any], country: str | None) -> None:
    found = place(**row)
    assert found["country"] == country
    assert found["region"] is None
    assert found["place_confidence"] <= 0.4


def test_a_fixed_line_is_named_as_the_evidence_without_the_number() -> None:
    (evidence,) = place(phones=["+39 011 5612345"])["place_evidence"]
    assert (evidence["field"], evidence["value"], evidence["words"]) == ("phone", "IT-TO", None)


def test_what_is_said_of_the_person_is_nearer_than_what_was_told_of_all_colleagues() -> None:
    told = told_of("Enel", place="Bari")
    assert place(told, company="Enel")["province"] == "IT-BA"
    assert place(told, company="Enel", position="Sales Manager - Torino")["province"] == "IT-TO"
    assert place(told, company="Enel", place_said="Genova")["province"] == "IT-GE"
    assert place(told, company="Enel", phones=["+39 011 5612345"])["province"] == "IT-BA"


def test_what_was_told_of_an_employer_takes_the_place_of_its_seat_and_of_its_name() -> None:
    found = place(told_of("Politecnico di Torino", place="Biella"), company="Politecnico di Torino")
    assert (found["province"], found["place_evidence"][0]["source"]) == ("IT-BI", "user")


def test_the_users_word_on_the_person_stands_above_all() -> None:
    row = {"company": "Enel", "position": "Sales Manager - Torino", "place_said": "Genova"}
    found = place(told_of_person("p-0", place="Bari"), **row)
    assert (found["province"], found["place_confidence"]) == ("IT-BA", 1.0)


def test_a_place_that_nobody_knows_leaves_what_was_read() -> None:
    assert place(told_of_person("p-0", place="da qualche parte"), place_said="Genova")["province"] == "IT-GE"
