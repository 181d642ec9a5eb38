"""What is known of a person, in words: the value, how sure it is, and from what."""

from typing import Any

import polars as pl
import pytest

from planner.knowledge.naming import name_of
from planner.locale import LANGUAGES, Language, texts
from planner.planning.known import Fact, because, known_facts
from planner.profiling import profile
from planner.profiling.told import NOTHING_TOLD, Told
from tests.profiling.network import people

TOPICS = ("function", "seniority", "sector", "place")
ENOUGH = [{"company": "Quadrante Uno", "position": "Infermiere"}] * 7
"""Colleagues whose titles tell the sector of an employer whom no vocabulary knows."""
TOLD = {"sector": pl.String, "place": pl.String}


def facts(*rows: dict[str, Any], told: Told = NOTHING_TOLD, language: Language = "en") -> dict[str, Fact]:
    """What is known of the first of these people, by topic."""
    row = profile(people(*rows), told).row(0, named=True)
    return dict(zip(TOPICS, known_facts(row, texts(language)), strict=True))


def line(topic: str, *rows: dict[str, Any], told: Told = NOTHING_TOLD, language: Language = "en") -> str:
    """One fact as it is read: value, how sure, why."""
    fact = facts(*rows, told=told, language=language)[topic]
    return f"{fact.value}, {because(fact, texts(language))}"


@pytest.mark.parametrize(
    ("topic", "row", "english", "italian"),
    [
        (
            "function",
            {"position": "Resp. ufficio acquisti"},
            "purchasing, sure: read in the position “Resp. ufficio acquisti”, in “ufficio acquisti”",
            "acquisti, sicuro: letto nella posizione «Resp. ufficio acquisti», in «ufficio acquisti»",
        ),
        (
            "function",
            {"position": "Buyer"},
            "purchasing, sure: read in the position “Buyer”",
            "acquisti, sicuro: letto nella posizione «Buyer»",
        ),
        (
            "seniority",
            {"position": "Infermiera"},
            "professional, likely: the position “Infermiera” names an occupation and no rank",
            "specialista, probabile: la posizione «Infermiera» indica un mestiere e nessun grado",
        ),
        (
            "sector",
            {"company": "Enel", "position": "Buyer"},
            "energy and utilities, sure: the employer “Enel” stands in our list of organisations",
            "energia e servizi pubblici, sicuro: il datore di lavoro «Enel» sta nel nostro elenco delle organizzazioni",
        ),
        (
            "sector",
            {"emails": ["ada@enel.com"]},
            "energy and utilities, likely: the e-mail address is at enel.com, a domain in our list of organisations",
            (
                "energia e servizi pubblici, probabile: l'indirizzo e-mail è di enel.com, "
                "un dominio del nostro elenco delle organizzazioni"
            ),
        ),
        (
            "sector",
            {"company": "Clinica Quadrante"},
            (
                "healthcare, sure: “clinica” in the employer's name “Clinica Quadrante” belongs to this sector, "
                "by our list of words"
            ),
            (
                "sanità, sicuro: «clinica» nel nome del datore di lavoro, «Clinica Quadrante», è di questo settore, "
                "secondo il nostro elenco di parole"
            ),
        ),
        (
            "sector",
            {"position": "Infermiera"},
            "healthcare, likely: whoever has “infermiera” in the position works in this sector, by our list of titles",
            (
                "sanità, probabile: chi ha «infermiera» nella posizione lavora in questo settore, "
                "secondo il nostro elenco dei ruoli"
            ),
        ),
        (
            "sector",
            {"sector_said": "Banking"},
            "banking and finance, sure: your file says “Banking”",
            "banche e finanza, sicuro: il tuo file dice «Banking»",
        ),
        (
            "place",
            {"company": "Enel"},
            (
                "Roma (province), only a hint: the employer “Enel” has its seat there, by our list of organisations; "
                "people may work elsewhere"
            ),
            (
                "Roma (provincia), solo un indizio: il datore di lavoro «Enel» ha lì la sua sede, "
                "secondo il nostro elenco delle organizzazioni; si può lavorare anche altrove"
            ),
        ),
        (
            "place",
            {"emails": ["ada@enel.com"]},
            (
                "Roma (province), only a hint: the e-mail address is at enel.com; that organisation has its seat "
                "there, by our list of organisations, but people may work elsewhere"
            ),
            (
                "Roma (provincia), solo un indizio: l'indirizzo e-mail è di enel.com; quell'organizzazione ha lì la "
                "sua sede, secondo il nostro elenco delle organizzazioni, ma si può lavorare anche altrove"
            ),
        ),
        (
            "place",
            {"position": "Sales Manager - Torino", "company": "Quadrante Uno"},
            "Torino, likely: read in the position “Sales Manager - Torino”, in “Torino”",
            "Torino, probabile: letto nella posizione «Sales Manager - Torino», in «Torino»",
        ),
        (
            "place",
            {"position": "Docente", "company": "Politecnico di Milano"},
            "Milano, sure: read in the employer's name “Politecnico di Milano”",
            "Milano, sicuro: letto nel nome del datore di lavoro, «Politecnico di Milano»",
        ),
        (
            "place",
            {"phones": ["+39 011 5612345"]},
            "Torino, likely: a phone number of a fixed line there",
            "Torino, probabile: un numero di telefono di una linea fissa di lì",
        ),
        (
            "place",
            {"phones": ["+39 347 1234567"]},
            "Italy, only a hint: a phone number of this country, perhaps bought while there",
            "Italia, solo un indizio: un numero di telefono di questo Paese, forse comprato durante un soggiorno",
        ),
        (
            "place",
            {"emails": ["ada@quadrante.de"]},
            "Germany, only a hint: the e-mail address at quadrante.de ends with the letters of this country",
            "Germania, solo un indizio: l'indirizzo e-mail di quadrante.de finisce con le lettere di questo Paese",
        ),
        (
            "place",
            {"place_said": "Milano, Torino"},
            "Italy, likely: your file says “Milano”, “Torino”",
            "Italia, probabile: il tuo file dice «Milano», «Torino»",
        ),
    ],
)
def test_each_fact_is_told_with_how_sure_it_is_and_from_what(
    topic: str, row: dict[str, Any], english: str, italian: str
) -> None:
    assert line(topic, row) == english
    assert line(topic, row, language="it") == italian


@pytest.mark.parametrize(
    ("said", "english", "italian"),
    [
        ("Provincia di Cuneo", "Cuneo (province)", "Cuneo (provincia)"),
        ("Lombardia", "Lombardia (region)", "Lombardia (regione)"),
        ("Brianza", "Brianza", "Brianza"),
        ("EMEA", "EMEA (a wide area)", "EMEA (un'area vasta)"),
        ("Paris, Berlin", "several countries", "diversi Paesi"),
        ("Remote", "anywhere (remote work)", "ovunque (lavoro a distanza)"),
        ("Deutschland", "Germany", "Germania"),
    ],
)
def test_a_place_is_named_as_widely_as_it_is_known(said: str, english: str, italian: str) -> None:
    assert facts({"place_said": said})["place"].value == english
    assert facts({"place_said": said}, language="it")["place"].value == italian


@pytest.mark.parametrize(
    ("language", "either"),
    [
        ("en", "either product or purchasing or human resources"),
        ("it", "o prodotto o acquisti o risorse umane"),
    ],
)
def test_the_meanings_of_an_acronym_are_told_as_alternatives(language: Language, either: str) -> None:
    assert facts({"position": "CPO"}, language=language)["function"].value == either


def test_several_sectors_of_one_group_are_all_told() -> None:
    value = facts({"company": "Siemens"})["sector"].value
    assert "; " in value
    assert "industrial machinery" in value.split("; ")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "healthcare, likely: 7 of 9 people at this employer have titles of this sector"),
        ("it", "sanità, probabile: 7 persone su 9 presso questo datore di lavoro hanno ruoli di questo settore"),
    ],
)
def test_colleagues_titles_are_told_as_how_many_of_how_many(language: Language, told: str) -> None:
    other = {"company": "Quadrante Uno", "position": "Impiegato"}
    assert line("sector", other, other, *ENOUGH, language=language) == told


def test_what_the_user_told_is_told_as_their_word() -> None:
    own = Told(
        pl.DataFrame({"person_id": ["p-0"], "sector": ["insurance"], "place": ["Torino"]}),
        NOTHING_TOLD.organisations,
    )
    assert line("sector", {"company": "Enel"}, told=own) == "insurance, sure: you said so"
    assert line("place", {"company": "Enel"}, told=own) == "Torino, sure: you said so"
    assert line("place", {"company": "Enel"}, told=own, language="it") == "Torino, sicuro: l'hai detto tu"


def test_what_the_user_told_of_an_employer_is_told_as_that() -> None:
    person = {"company": "Quadrante Uno"}
    (organisation,) = profile(people(person))["organisation"]
    firm = Told(
        NOTHING_TOLD.people,
        pl.DataFrame(
            {"organisation": [organisation], "sector": [None], "place": ["Torino"]},
            schema={"organisation": pl.String, **TOLD},
        ),
    )
    assert line("place", person, told=firm) == "Torino, likely: you said so of the people at this employer"


@pytest.mark.parametrize(
    ("language", "told"), [("en", "unknown, nothing tells it"), ("it", "non si sa, niente lo dice")]
)
def test_what_nothing_tells_is_said_to_be_unknown(language: Language, told: str) -> None:
    nothing = facts({}, language=language)
    assert {f"{fact.value}, {because(fact, texts(language))}" for fact in nothing.values()} == {told}
    assert {fact.sureness for fact in nothing.values()} == {"unknown"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fact_has_its_reason_even_where_the_evidence_is_of_a_new_kind(language: Language) -> None:
    row = profile(people({"company": "Enel", "position": "Buyer"})).row(0, named=True)
    for column in ("title_evidence", "sector_evidence", "place_evidence"):
        row[column] = [{**one, "field": "new", "source": "new/vocabulary"} for one in row[column]]
    told = known_facts(row, texts(language))
    assert [fact.sureness for fact in told] == ["sure", "sure", "sure", "hint"]
    assert told[2].value.casefold() == name_of("sector", "energy_utilities", language).casefold()
    assert all(fact.reason for fact in told)
