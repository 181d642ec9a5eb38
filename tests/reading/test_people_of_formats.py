"""One file of every format that holds people, read whole: who is in it, and what is said of them."""

from pathlib import Path
from typing import Any

import pytest

from planner.pipeline import Imported, read_files

FILES = Path(__file__).parents[1] / "data" / "formats"

OTTAVIA = {
    "full_name": "Ottavia Maria Brancaleoni",
    "emails": ["ottavia@posta.example", "otta@posta.example", "o.brancaleoni@quercia.example"],
    "phones": ["+39 000 1110001"],
    "company": "Tipografia Quercia",
    "position": "Grafica",
    "labels": ["Vela", "Università"],
    "place_said": "Fano, Marche",
    "profile_url": "https://www.linkedin.com/in/ottavia-brancaleoni-t1",
    "bridge": None,
    "relation": "contact",
}
FULVIA = {
    "full_name": "Fulvia Tarquini",
    "company": "Comune di Valfonda",
    "position": "Capo ufficio tributi",
    "emails": ["fulvia@valfonda.example"],
    "phones": ["000 1110007", "000 1110005", "000 1110006"],
    "labels": ["Compagni di coro", "Condominio"],
    "place_said": "Valfonda",
    "bridge": "Elio Marangoni",
}
FIRST_PEOPLE: list[tuple[str, str, dict[str, Any]]] = [
    ("google_new.csv", "google_contacts", OTTAVIA),
    (
        "google_old.csv",
        "google_contacts",
        {"full_name": "Delfina Aurispa", "position": "Bibliotecaria", "labels": ["Famiglia"], "bridge": None},
    ),
    (
        "outlook_desktop_en.csv",
        "outlook_csv",
        {
            "full_name": "Zoé Lindqvist",
            "position": "Head of Planning",
            "emails": ["zoe@harbour.example"],
            "labels": ["Choir"],
            "place_said": "Gent",
            "bridge": "Milo Vandervelde",
        },
    ),
    ("outlook_desktop_it.csv", "outlook_csv", FULVIA),
    ("outlook_desktop_it_resaved.csv", "outlook_csv", FULVIA),
    (
        "outlook_it_other_wording.csv",
        "outlook_csv",
        {
            "full_name": "Ivo Bragadin",
            "position": "Responsabile acquisti",
            "phones": ["000 1110008"],
            "labels": ["Lavoro"],
        },
    ),
    (
        "outlook_com.csv",
        "outlook_csv",
        {
            "full_name": "Guendalina Orsatti",
            "emails": ["g@orsatti.example", "guenda@molino.example"],
            "place_said": "Norcia",
        },
    ),
    (
        "google_for_outlook.csv",
        "outlook_csv",
        {"full_name": "Tiziano Morlacchi", "company": "Ottica Nord", "position": "Optician", "labels": ["Liceo"]},
    ),
    (
        "outlook_desktop_de.csv",
        "outlook_csv",
        {"full_name": "Käthe Wöhrmann", "position": "Buchhalterin", "phones": ["000 1110009"], "bridge": "Jost Ahlers"},
    ),
    (
        "outlook_desktop_fr.csv",
        "outlook_csv",
        {
            "full_name": "Éléonore Garrigue",
            "position": "Acheteuse",
            "labels": ["Amis", "Chorale"],
            "bridge": "Luc Marchetti",
        },
    ),
    (
        "outlook_desktop_es.csv",
        "outlook_csv",
        {"full_name": "Begoña Urrutia", "position": "Compradora", "phones": ["000 1110011"], "labels": ["Familia"]},
    ),
    (
        "thunderbird_en.csv",
        "thunderbird_csv",
        {"full_name": "Edda Rasmussen", "position": "Archivist", "company": "Fjord Museum", "place_said": "Bergen"},
    ),
    (
        "thunderbird_it.csv",
        "thunderbird_csv",
        {
            "full_name": "Ambra Solinas",
            "emails": ["ambra@solinas.example", "a.solinas@ceramica.example"],
            "position": "Ceramista",
            "company": "Ceramica Solinas",
        },
    ),
    ("thunderbird_de.csv", "thunderbird_csv", {"full_name": "Ruprecht Süßmilch", "position": "Orgelbauer"}),
    ("thunderbird_fr.csv", "thunderbird_csv", {"full_name": "Capucine Morvan", "position": "Relieuse"}),
    ("thunderbird_es.csv", "thunderbird_csv", {"full_name": "Iñaki Lezama", "position": "Farero"}),
    (
        "xing.csv",
        "xing",
        {
            "full_name": "Götz Überacker",
            "connected_on": "2018-04-05",
            "place_said": "Linz, Österreich",
            "profile_url": None,
            "relation": "contact",
        },
    ),
    (
        "imported_contacts.csv",
        "linkedin_imported_contacts",
        {
            "full_name": "Norina Passeri",
            "position": "Restauratrice",
            "emails": ["norina@passeri.example", "n.passeri@lacca.example"],
            "connected_on": None,
            "relation": "contact",
        },
    ),
    ("contacts_older.csv", "linkedin_imported_contacts", {"full_name": "Ercole Passeri", "company": "Corderia Blu"}),
    (
        "phantombuster.csv",
        "prospecting",
        {
            "full_name": "Ludovico Paganelli",
            "position": "Operations Director",
            "profile_url": "https://www.linkedin.com/in/ludovico-paganelli-t1",
            "degree": 2,
            "connected_on": None,
            "place_said": "Vicenza, Veneto, Italia",
            "relation": "none",
        },
    ),
    ("evaboot.csv", "prospecting", {"full_name": "Philippa Thornbury", "position": "Curator", "degree": None}),
    (
        "apollo.csv",
        "prospecting",
        {
            "full_name": "Marek Dvořák",
            "company": "Nordlys Trading",
            "phones": ["+420 000 111 015"],
            "place_said": "Brno, South Moravia, Czechia",
        },
    ),
    (
        "hubspot.csv",
        "prospecting",
        {"full_name": "Iginio Scaramelli", "connected_on": None, "last_contact": "2025-06-19", "place_said": "Padova"},
    ),
    ("duxsoup.csv", "prospecting", {"full_name": "Rosalba Tondini", "degree": 2, "labels": ["libri"]}),
    (
        "recruiter.csv",
        "prospecting",
        {"full_name": "Cesare Malipiero", "company": "Presse Delta", "position": "Plant Lead"},
    ),
    (
        "linkedin_connections_export_microsoft_outlook.csv",
        "linkedin_connections_outlook_layout",
        {
            "full_name": "Gerlando Ruffini",
            "company": "Saline Egadi",
            "position": "Warehouse lead",
            "relation": "connection",
        },
    ),
    (
        "linkedin_connections_export_yahoo.csv",
        "linkedin_connections_yahoo_layout",
        {"full_name": "Amos Ruffini", "company": "Vivai Egadi", "position": "Agronomo", "relation": "connection"},
    ),
    (
        "list_it.csv",
        "generic_list",
        {
            "full_name": "Bianca Fornasier",
            "emails": ["bianca@fornasier.example", "b.fornasier@remo.example"],
            "phones": ["000-1110016"],
            "labels": ["sport"],
            "last_contact": "2024-10",
            "bridge": "Duilio Zane",
        },
    ),
    (
        "list_it_surname_first.csv",
        "generic_list",
        {
            "full_name": "Mila De Robertis",
            "last_name": "De Robertis",
            "sector_said": "Spettacolo",
            "last_contact": "never",
        },
    ),
    ("list_it_one_name.csv", "generic_list", {"first_name": "Sveva", "last_name": "Altieri", "labels": ["vicini"]}),
    (
        "list_notion.csv",
        "generic_list",
        {"full_name": "Vera Castellani", "labels": ["cineforum", "compagna di corso"], "last_contact": "2026-05-08"},
    ),
    ("list_airtable.csv", "generic_list", {"full_name": "Gaspare Melloni", "company": "Cartiera Bassa, S.r.l."}),
    (
        "list_en.csv",
        "generic_list",
        {"full_name": "Rowena Ashdown", "last_contact": "2025-11-03", "bridge": "Hal Merrick", "labels": ["book club"]},
    ),
    (
        "list_de.csv",
        "generic_list",
        {"full_name": "Liesl Achleitner", "last_contact": "2025-03", "place_said": "Passau"},
    ),
    ("list_fr.csv", "generic_list", {"full_name": "Maëlys Le Goff", "last_name": "Le Goff", "position": "Juriste"}),
    ("list_es.csv", "generic_list", {"full_name": "Nuria Belmonte", "bridge": "Abel Cano", "place_said": "Cádiz"}),
    (
        "contacts.vcf",
        "vcard",
        {
            "full_name": "Lidia Rosa Morandini",
            "company": "Serra Comunale",
            "labels": ["Orti", "Vicini"],
            "bridge": "Nello Pavan",
            "profile_url": "https://www.linkedin.com/in/lidia-morandini-t1",
        },
    ),
    (
        "friends.json",
        "facebook_friends",
        {"full_name": "Zoë Dall’Acqua", "connected_on": "2019-01-01", "circles": ["friends"], "relation": "contact"},
    ),
]


def imported(name: str) -> Imported:
    return read_files([FILES / name])


@pytest.mark.parametrize(("name", "kind", "fields"), FIRST_PEOPLE, ids=[name for name, *_ in FIRST_PEOPLE])
def test_of_every_format_the_first_person_is_read(name: str, kind: str, fields: dict[str, Any]) -> None:
    read = imported(name)
    assert read.report.files[0].error is None
    person = read.contacts.sort("row").row(0, named=True)
    told = {field: str(value) if field == "connected_on" and value else value for field, value in person.items()}
    assert {"kind": told["kind"], **{field: told[field] for field in fields}} == {"kind": kind, **fields}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("google_new.csv", "estate a Fano"),
        ("outlook_desktop_it.csv", "referente del coro"),
        ("outlook_desktop_it.csv", "Reparto: Cultura"),
        ("outlook_desktop_de.csv", "Messe 2023"),
        ("outlook_com.csv", "Schools: Istituto Agrario"),
        ("phantombuster.csv", "pastExperienceCompanyName: Cotonificio Adda"),
        ("list_it.csv", "Data prossimo passo: 12/01/2026"),
        ("list_notion.csv", "Stato: Da sentire"),
        ("list_airtable.csv", "Prossimo passo: Telefonata"),
        ("contacts.vcf", "orto di quartiere"),
    ],
)
def test_what_has_no_column_of_its_own_is_kept_among_the_notes(name: str, words: str) -> None:
    assert words in imported(name).contacts.sort("row")["notes"][0]


@pytest.mark.parametrize("name", [name for name, *_ in FIRST_PEOPLE])
def test_nothing_private_is_among_the_notes(name: str) -> None:
    private = (
        "Piazza",
        "Via ",
        "Kaai",
        "Orti 3",
        "1984",
        "1990",
        "X-77",
        "TRQ0",
        "Unspecified",
        "Per Lindqvist",
        "Ersilia",
        "Norma",
    )
    notes = " ".join(imported(name).contacts["notes"].drop_nulls())
    assert [word for word in private if word in notes] == []


@pytest.mark.parametrize(
    ("name", "rejected"),
    [
        ("google_new.csv", {(4, "organisation"), (5, "no-name")}),
        ("thunderbird_it.csv", {(3, "no-name")}),
        ("imported_contacts.csv", {(3, "no-name")}),
        ("hubspot.csv", {(3, "no-name")}),
        ("list_notion.csv", {(3, "placeholder")}),
        ("outlook_desktop_it.csv", set()),
    ],
)
def test_rows_without_a_person_are_rejected_with_their_reason(name: str, rejected: set[tuple[int, str]]) -> None:
    assert set(imported(name).rejects.select("row", "reason").iter_rows()) == rejected


def test_a_total_below_a_list_is_nobody() -> None:
    assert imported("list_it_surname_first.csv").contacts["full_name"].to_list() == [
        "Mila De Robertis",
        "Oreste Galimberti",
    ]
