"""What the name of an employer and a work e-mail domain tell of organisation, sector and place."""

import polars as pl
import pytest

from planner.profiling.companies import COLUMNS, read_companies


def read(name: str | None, domain: str | None = None) -> dict[str, object]:
    return read_companies([name], [domain]).row(0, named=True)


def test_rows_and_columns_stand_as_asked() -> None:
    names = ["Eni", None, "Farmacia Verdi", "Eni", "Ignota 12", ""]
    frame = read_companies(names)
    assert frame["name"].to_list() == names
    assert frame.columns == list(COLUMNS)


def test_nothing_in_gives_an_empty_frame_of_the_same_columns() -> None:
    assert read_companies([]).columns == list(COLUMNS)
    assert read_companies([]).schema == read_companies(["Eni"]).schema


def test_the_order_of_names_does_not_change_what_is_read() -> None:
    names = ["Eni", "Studio Legale Neri", "Freelance", "Ospedale di Collina", "Officine Meccaniche Bruni"]
    assert read_companies(names[::-1]).reverse().equals(read_companies(names))


@pytest.mark.parametrize("name", ["Leonardo", "LEONARDO S.P.A.", "Finmeccanica", "Leonardo (HQ)", "Gruppo Leonardo"])
def test_every_spelling_of_a_known_organisation_is_read_alike(name: str) -> None:
    row = read(name)
    assert (row["organisation"], row["sector"], row["region"]) == ("Leonardo", "aerospace_defence", "IT-62")


def test_each_fact_has_its_evidence() -> None:
    evidence = read("Eni S.p.A.")["evidence"]
    assert [(fact["fact"], fact["value"], fact["field"]) for fact in evidence] == [  # type: ignore[attr-defined]
        ("organisation", "Eni", "company"),
        ("sector", "oil_gas_mining", "company"),
        ("place", "IT-RM", "company"),
    ]


def test_the_head_office_of_a_large_group_is_weak_evidence_of_a_place_and_a_university_is_strong() -> None:
    assert read("Siemens")["place_confidence"] == 0.3
    assert read("Università di Bologna")["place_confidence"] == 0.8


def test_a_country_in_the_name_counts_more_than_the_head_office() -> None:
    row = read("Volvo Deutschland GmbH")
    assert (row["country"], row["region"], row["province"]) == ("DE", None, None)


@pytest.mark.parametrize("domain", ["eni.com", "ENI.COM", "mail.eni.com", "someone@eni.com"])
def test_a_work_mail_domain_names_the_organisation_where_the_name_does_not(domain: str) -> None:
    row = read(None, domain)
    assert (row["organisation"], row["sector"]) == ("Eni", "oil_gas_mining")
    assert {fact["field"] for fact in row["evidence"]} == {"email"}  # type: ignore[attr-defined]


@pytest.mark.parametrize("domain", ["gmail.com", "libero.it", "tim.it", "unknown.example", "", None])
def test_free_mail_and_unknown_domains_tell_nothing(domain: str | None) -> None:
    row = read(None, domain)
    assert (row["organisation"], row["sector"], row["sector_confidence"], row["evidence"]) == (None, None, 0.0, [])


def test_the_name_counts_before_the_mail_domain_and_a_freelance_has_no_employer() -> None:
    assert read("Enel", "eni.com")["organisation"] == "Enel"
    assert read("Libero professionista", "eni.com")["organisation"] is None


@pytest.mark.parametrize(
    ("name", "sector"),
    [
        ("Farmacia Comunale Verdi", "retail_wholesale"),
        ("Comune di Collina Alta", "public_nonprofit"),
        ("BCC di Collina Alta", "banking_finance"),
        ("ASL Valle Alta", "healthcare"),
        ("Università di Collina Alta", "education_research"),
        ("Studio Legale Bruni e Associati", "professional_services"),
        ("Officine Meccaniche Bruni", "industrial_machinery"),
        ("Bruni Costruzioni Generali", "construction"),
        ("Autotrasporti Bruni", "transport_logistics"),
        ("Pastificio Bruni", "food_beverage"),
        ("Calzaturificio Bruni", "fashion_luxury"),
        ("Hotel Bellariva", "hospitality_travel"),
        ("Immobiliare Bruni", "real_estate"),
        ("Stadtwerke Neudorf", "energy_utilities"),
        ("Kreiskrankenhaus Neudorf", "healthcare"),
        ("Hügel Maschinenbau GmbH", "industrial_machinery"),
        ("Nordlicht Versicherungen", "insurance"),
        ("Cabinet d'avocats Martin", "professional_services"),
        ("Seguros Castellar", "insurance"),
        ("Hillside Software Ltd", "software_it"),
        ("Hillside Solar Power", "renewable_energy"),
    ],
)
def test_words_of_a_name_tell_the_sector(name: str, sector: str) -> None:
    row = read(name)
    assert row["organisation"] is None
    assert row["sector"] == sector
    assert row["sector_confidence"] < 0.98  # type: ignore[operator]


def test_two_words_of_different_sectors_leave_less_trust() -> None:
    both, one = read("Bruni Software Logistica"), read("Bruni Logistica")
    assert set(both["sectors"]) == {"software_it", "transport_logistics"}  # type: ignore[call-overload]
    assert both["sector_confidence"] < one["sector_confidence"]  # type: ignore[operator]


@pytest.mark.parametrize("name", ["Bruni & Neri S.r.l.", "Zara Theory", "Orange Theory", "Quadrifoglio"])
def test_a_name_that_says_nothing_stays_unknown(name: str) -> None:
    row = read(name)
    assert (row["sector"], row["sectors"], row["sector_confidence"], row["place_confidence"]) == (None, [], 0.0, 0.0)


def test_a_series_is_read_like_a_list() -> None:
    names = ["Eni", None]
    assert read_companies(pl.Series(names)).equals(read_companies(names))


def test_a_firm_named_by_a_mere_surname_may_be_another_one() -> None:
    surname, name = read("Bianchi S.r.l."), read("Enel S.p.A.")
    assert surname["organisation"] == "Bianchi"
    assert 0.5 < surname["sector_confidence"] < name["sector_confidence"]  # type: ignore[operator]
