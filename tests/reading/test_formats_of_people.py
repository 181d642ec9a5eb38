"""The declarations of formats that hold people: each claims its own headers and knows what their columns hold."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.frames import RawRows
from planner.reading.formats import Format, formats, header_key

FILES = Path(__file__).parents[1] / "data" / "formats"
FORMATS = {fmt.file: fmt for fmt in formats()}
PEOPLE = [fmt for fmt in formats() if fmt.holds == "people"]
MARKS = {
    "courtesy",
    "outlook_only",
    "web_page",
    "other_address",
    "phonetic",
    "yahoo_only",
    "evaboot_only",
    "duxsoup_only",
}
"""Fields that only tell a format from others and hold nothing of a person."""

DECLARED_BY = {
    "apollo.csv": "prospecting_apollo",
    "contacts_older.csv": "linkedin_imported_contacts",
    "duxsoup.csv": "prospecting_duxsoup",
    "evaboot.csv": "prospecting_evaboot",
    "google_for_outlook.csv": "outlook_contacts",
    "google_new.csv": "google_contacts",
    "google_old.csv": "google_contacts",
    "hubspot.csv": "prospecting_hubspot",
    "imported_contacts.csv": "linkedin_imported_contacts",
    "linkedin_connections_export_microsoft_outlook.csv": "linkedin_connections_outlook_layout",
    "linkedin_connections_export_yahoo.csv": "linkedin_connections_yahoo_layout",
    "list_airtable.csv": "generic_list",
    "list_de.csv": "generic_list",
    "list_en.csv": "generic_list",
    "list_es.csv": "generic_list",
    "list_fr.csv": "generic_list",
    "list_it.csv": "generic_list",
    "list_it_one_name.csv": "generic_list",
    "list_it_surname_first.csv": "generic_list",
    "list_notion.csv": "generic_list",
    "outlook_com.csv": "outlook_contacts",
    "outlook_desktop_de.csv": "outlook_contacts",
    "outlook_desktop_en.csv": "outlook_contacts",
    "outlook_desktop_es.csv": "outlook_contacts",
    "outlook_desktop_fr.csv": "outlook_contacts",
    "outlook_desktop_it.csv": "outlook_contacts",
    "outlook_desktop_it_resaved.csv": "outlook_contacts",
    "outlook_it_other_wording.csv": "outlook_contacts",
    "phantombuster.csv": "prospecting_phantombuster",
    "recruiter.csv": "prospecting_recruiter",
    "thunderbird_de.csv": "thunderbird",
    "thunderbird_en.csv": "thunderbird",
    "thunderbird_es.csv": "thunderbird",
    "thunderbird_fr.csv": "thunderbird",
    "thunderbird_it.csv": "thunderbird",
    "xing.csv": "xing",
}


def header_of(name: str) -> list[str]:
    """The header of a file: the first row with more than two filled cells."""
    data = (FILES / name).read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    rows = csv.reader(text.splitlines(), delimiter=";" if text.count(";") > text.count(",") else ",")
    return next(row for row in rows if sum(map(bool, row)) > 2)


def declared_by(header: list[str]) -> str:
    """The one declaration that claims a header; a list of several would be a fault."""
    claiming = [fmt for fmt in formats() if fmt.container == "table" and not fmt.by_name and fmt.claims(header)]
    own = [fmt.file for fmt in claiming if not fmt.fallback]
    return ", ".join(own) or ", ".join(fmt.file for fmt in claiming)


def field_of(name: str, header: str) -> str | None:
    return FORMATS[name].fields_of([header])[0]


def test_every_file_has_its_place_in_the_table() -> None:
    assert {path.name for path in FILES.glob("*.csv")} == set(DECLARED_BY)


@pytest.mark.parametrize("name", sorted(DECLARED_BY))
def test_every_header_is_claimed_by_exactly_one_declaration(name: str) -> None:
    assert declared_by(header_of(name)) == DECLARED_BY[name]


@pytest.mark.parametrize(
    ("header", "declared"),
    [
        ("First Name,Last Name,URL,Email Address,Company,Position,Connected On", "linkedin_connections"),
        ("First Name,Last Name,Email Address,Company,Position,Connected On", "linkedin_connections"),
        ("Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Data del collegamento", "linkedin_connections"),
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "linkedin_connections"),
        ("Vorname,Nachname,Profil-URL,E-Mail,Firma,Position,Kontakt seit", "linkedin_connections"),
        ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connexion le", "linkedin_connections"),
        ("Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el", "linkedin_connections"),
        # put together from some of the columns
        ("First Name,Middle Name,Last Name,Company,Job Title,E-mail Address,Categories", "outlook_contacts"),
        ("Nome,Cognome,Società,Posizione,Indirizzo posta elettronica,Tipo posta elettronica", "outlook_contacts"),
        ("Anrede,Vorname,Nachname,Firma,Position,E-Mail-Adresse,Kategorien", "outlook_contacts"),
        ("First Name,Last Name,E-mail Address,Company,Job Title,Web Page", "generic_list"),
        ("First,Last,Email,Company", "generic_list"),
        ("First Name,Last Name,Display Name,Primary Email", "thunderbird"),
        ("Vorname,Nachname,Anzeigename,Primäre E-Mail-Adresse,Arbeitstitel,Organisation", "thunderbird"),
        ("First Name,Last Name,Phonetic First Name,Organization Name,Labels", "google_contacts"),
        ("Vorname,Nachname,Firma,Position,Ort,XING-Profil,Kontakt seit", "xing"),
        ("fullName,profileUrl,job,location", "prospecting_phantombuster"),
        ("Nome,Cognome,Telefono,Categoria", "generic_list"),
        ("Cognome Nome,Telefono", "generic_list"),
        ("Nome,Azienda", "generic_list"),
        ("Nom,Société", "generic_list"),
        ("Name", "generic_list"),
        # no people
        ("Company,Position,Email", ""),
        ("Nome,Prezzo,Quantità", ""),
        ("Azienda,Telefono,Note", ""),
    ],
)
def test_shortened_and_translated_headers_are_told_apart(header: str, declared: str) -> None:
    assert declared_by(header.split(",")) == declared


def test_no_header_stands_for_two_fields_or_is_listed_twice() -> None:
    assert [(fmt.file, key) for fmt in PEOPLE for key in listed_twice(fmt)] == []


def listed_twice(fmt: Format) -> Iterator[str]:
    keys = [header_key(header.replace("*", "1")) for headers in fmt.columns.values() for header in headers]
    return (key for key in sorted(set(keys)) if keys.count(key) > 1)


def test_every_field_is_one_that_people_have_or_a_mark_of_the_format() -> None:
    known = {*RawRows.column_names(), *MARKS, "ignored", "record"}
    assert {(fmt.file, field) for fmt in PEOPLE for field in fmt.columns if field not in known} == set()


@pytest.mark.parametrize("fmt", PEOPLE, ids=[fmt.file for fmt in PEOPLE])
def test_signatures_name_fields_that_the_format_has(fmt: Format) -> None:
    assert {field for signature in fmt.signatures for field in signature} <= set(fmt.columns)


@pytest.mark.parametrize(
    ("name", "header", "field"),
    [
        ("outlook_contacts", "Title", "ignored"),
        ("outlook_contacts", "Titolo", "courtesy"),
        ("outlook_contacts", "Anrede", "courtesy"),
        ("outlook_contacts", "Titolo straniero", "outlook_only"),
        ("outlook_contacts", "Titre", None),
        ("outlook_contacts", "Job Title", "position"),
        ("outlook_contacts", "Posizione", "position"),
        ("outlook_contacts", "Ufficio", "phones"),
        ("outlook_contacts", "Ufficio 2", "phones"),
        ("outlook_contacts", "Abitazione", "phones"),
        ("outlook_contacts", "Telefono Mobile", "phones"),
        ("outlook_contacts", "Particular", "phones"),
        ("outlook_contacts", "Notes", "notes"),
        ("outlook_contacts", "E-mail 2 Display Name", "emails"),
        ("outlook_contacts", "E-Mail 2: Angezeigter Name", "emails"),
        ("outlook_contacts", "Referred By", "bridge"),
        ("outlook_contacts", "Empfohlen von", "bridge"),
        ("outlook_contacts", "Cod. Fisc./P. IVA", "outlook_only"),
        ("outlook_contacts", "Home Street 2", "ignored"),
        ("linkedin_connections_outlook_layout", "Title", "ignored"),
        ("linkedin_imported_contacts", "Title", "position"),
        ("linkedin_imported_contacts", "CreatedAt", "ignored"),
        ("google_contacts", "Relation 2 - Value", "ignored"),
        ("google_contacts", "Address 3 - Street", "ignored"),
        ("google_contacts", "E-mail 12 - Value", "emails"),
        ("thunderbird", "Web Page 2", "url"),
        ("thunderbird", "Geburtstag", "ignored"),
        ("prospecting_evaboot", "Connections", "ignored"),
        ("prospecting_apollo", "Title", "position"),
        ("prospecting_apollo", "Company City", "ignored"),
        ("prospecting_hubspot", "Create Date", "ignored"),
        ("prospecting_hubspot", "Last Activity Date", "last_contact"),
        ("prospecting_phantombuster", "timestamp", "ignored"),
        ("prospecting_phantombuster", "connectionDegree", "degree"),
        ("prospecting_phantombuster", "pastExperienceCompanyName", None),
        ("generic_list", "Tel.", "phones"),
        ("generic_list", "Cognome e Nome", "surname_first"),
        ("generic_list", "Nominativo (cognome nome)", "surname_first"),
        ("generic_list", "Last, First", "surname_first"),
        ("generic_list", "Come ci conosciamo", "labels"),
        ("generic_list", "Ultimo incontro", "last_contact"),
        ("generic_list", "Data prossimo passo", None),
        ("generic_list", "Stato", None),
        ("generic_list", "Data di nascita", "ignored"),
        ("vcard", "N additional", "middle_name"),
        ("vcard", "RELATED", "bridge"),
        ("facebook_friends", "timestamp", "connected_on"),
    ],
)
def test_columns_that_mislead_stand_for_what_they_hold(name: str, header: str, field: str | None) -> None:
    assert field_of(name, header) == field


PRIVATE = (
    "Birthday", "Compleanno", "Geburtstag", "Anniversary", "Anniversario", "Gender", "Sesso", "Spouse", "Children",
    "Home Street", "Via (ab.)", "Home Address PO Box", "Government ID Number", "Cod. Fisc./P. IVA",
    "Sozialversicherungsnr.", "Data di nascita", "Birth Year", "Giorno di nascita", "Photo", "Relation 1 - Value",
    "Address 1 - Street",
)  # fmt: skip


@pytest.mark.parametrize("private", PRIVATE)
def test_what_is_nobodys_business_is_left_out(private: str) -> None:
    fields = {field_of(declared, private) for name, declared in DECLARED_BY.items() if private in header_of(name)}
    assert fields in ({"ignored"}, {"outlook_only"})
