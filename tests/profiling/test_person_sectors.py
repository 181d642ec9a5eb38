"""The sector of a person: as told, else by file, employer, title or colleagues, with the evidence."""

from typing import Any

import polars as pl
import pytest

from planner.matching.companies import organisation_group
from planner.profiling import profile
from planner.profiling.person_sectors import COLLEAGUES
from planner.profiling.told import NOTHING_TOLD, Told
from tests.profiling.network import people

CLINIC, NURSE, CLERK = "Quadrante Nove", "Infermiera", "Impiegata amministrativa"


def at_clinic(*titles: str | None) -> list[dict[str, Any]]:
    return [{"company": CLINIC, "position": title} for title in titles]


def told_of(company: str, sector: str | None = None, place: str | None = None) -> Told:
    known = organisation_group(pl.Series([company]))[0]
    schema = NOTHING_TOLD.organisations.schema
    return NOTHING_TOLD._replace(organisations=pl.DataFrame([(known, sector, place)], schema=schema, orient="row"))


def told_of_person(person: str, sector: str | None = None, place: str | None = None) -> Told:
    schema = NOTHING_TOLD.people.schema
    return NOTHING_TOLD._replace(people=pl.DataFrame([(person, sector, place)], schema=schema, orient="row"))


def sectors(frame: pl.DataFrame) -> list[str | None]:
    return frame["sector"].to_list()


def test_colleagues_with_telling_titles_tell_the_sector_of_those_without() -> None:
    found = profile(people(*at_clinic(NURSE, NURSE, "Medico", CLERK, None)))
    assert sectors(found) == ["healthcare"] * 5
    (evidence,) = found["sector_evidence"].to_list()[3]
    assert (evidence["field"], evidence["words"], evidence["value"]) == ("colleagues", "3/4", "healthcare")


@pytest.mark.parametrize("nurses", [2, 5, 40])
def test_colleagues_never_tell_more_than_with_medium_confidence(nurses: int) -> None:
    found = profile(people(*at_clinic(*[NURSE] * nurses, CLERK)))
    assert 0 < found["sector_confidence"][-1] < COLLEAGUES


def test_the_more_colleagues_agree_the_surer() -> None:
    few, many, divided = (
        profile(people(*at_clinic(*titles, CLERK)))["sector_confidence"][-1]
        for titles in ([NURSE] * 2, [NURSE] * 6, [NURSE] * 6 + ["Avvocato"] * 3)
    )
    assert few < many
    assert divided < many


@pytest.mark.parametrize(
    "titles",
    [
        [NURSE],  # one is no majority
        [NURSE, NURSE, *[CLERK] * 9],  # two of eleven neither
    ],
)
def test_too_few_colleagues_tell_nothing(titles: list[str]) -> None:
    found = profile(people(*at_clinic(*titles, CLERK)))
    assert found["sector"][-1] is None
    assert found["sector_confidence"][-1] == 0.0


def test_colleagues_say_nothing_of_an_employer_whose_name_is_known() -> None:
    rows = [{"company": "Enel", "position": NURSE} for _ in range(4)] + [{"company": "Enel", "position": CLERK}]
    assert set(sectors(profile(people(*rows)))) == {"energy_utilities"}


def test_freelancers_are_no_colleagues() -> None:
    rows = [{"company": "Libero professionista", "position": "Avvocato"} for _ in range(4)]
    found = profile(people(*rows, {"company": "Libero professionista", "position": CLERK}))
    assert found["sector"][-1] is None


def test_a_past_role_tells_nothing_of_the_present_sector() -> None:
    assert sectors(profile(people({"company": CLINIC, "position": "Impiegata, ex infermiera"}))) == [None]


def test_what_the_user_told_of_a_person_stands_above_all_then_what_they_told_of_the_employer() -> None:
    row = {"company": "Enel S.p.A.", "position": NURSE, "sector_said": "Insurance"}
    firm, person = told_of("ENEL", "telecom"), told_of_person("p-0", "construction")
    assert sectors(profile(people(row))) == ["insurance"]
    assert sectors(profile(people(row), firm)) == ["telecom"]
    both = profile(people(row), firm._replace(people=person.people))
    assert sectors(both) == ["construction"]
    assert both["sector_confidence"].to_list() == [1.0]
    assert both["sector_evidence"].to_list()[0][0]["source"] == "user"


def test_an_answer_about_an_employer_counts_for_every_spelling_of_it_and_for_nobody_else() -> None:
    rows = [{"company": name} for name in ("Quadrante Nove S.r.l.", "QUADRANTE NOVE", "Quadrante Dieci", None)]
    assert sectors(profile(people(*rows), told_of(CLINIC, "healthcare"))) == ["healthcare", "healthcare", None, None]


def test_the_order_of_people_does_not_matter() -> None:
    rows = people(*at_clinic(NURSE, CLERK, "Avvocato", NURSE, None))
    assert sectors(profile(rows.reverse())) == sectors(profile(rows))[::-1]
