"""Whole files through ``read_files``: the variants of exports that people have, with invented people."""

from typing import Any

import pytest

from planner.errors import PlannerError
from planner.locale import texts
from planner.matching import resolve
from planner.pipeline import Imported, read_files
from planner.report import FileReport

NOTE = '"Some addresses, as you will see, are not here: members choose whether to show them."'
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ROWS = [
    "Livia,Mantegna,https://www.linkedin.com/in/livia-m,livia@posta.example,Cantieri Alba,Capo cantiere,12 Mar 2023",
    'Hüseyin,Färber,https://www.linkedin.com/in/hus-f,,"Färber, Töchter & Co.",Maître,03 Jan 2022',
    "Teo,Órdoñez,https://www.linkedin.com/in/teo-o,,Bar Niño,Camarero,28 Nov 2021",
]
PEOPLE = ["Livia Mantegna", "Hüseyin Färber", "Teo Órdoñez"]
PLAIN = "\n".join(["Notes:", NOTE, "", HEADER, *ROWS])


def imported(text: str | bytes, name: str = "Connections.csv") -> Imported:
    return read_files([(name, text.encode() if isinstance(text, str) else text)])


def names(text: str | bytes) -> list[str]:
    return imported(text).contacts.sort("row")["full_name"].to_list()


def codes(text: str | bytes) -> set[str]:
    return {notice.code for notice in report(text).notices}


def report(text: str | bytes) -> FileReport:
    return imported(text).report.files[0]


def notice(text: str | bytes, code: str) -> Any:  # noqa: ANN401 -- the one notice of that code
    return next(notice for notice in report(text).notices if notice.code == code)


def with_delimiter(delimiter: str, quote: str = '"') -> str:
    """The plain list with another delimiter, every cell quoted."""
    cells = [line.replace('"Färber, Töchter & Co."', "Färber Töchter & Co.").split(",") for line in [HEADER, *ROWS]]
    return "\n".join(delimiter.join(f"{quote}{cell}{quote}" for cell in row) for row in cells)


def test_an_export_as_linkedin_writes_it_is_read_without_a_word() -> None:
    assert names(PLAIN) == PEOPLE
    assert codes(PLAIN) == set()
    assert report(PLAIN).header_row == 4


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (PLAIN.encode("utf-8-sig"), "byte-order-mark"),
        (PLAIN.encode("utf-16"), "encoding"),
        (PLAIN.encode("utf-16-le"), "encoding"),
        (PLAIN.encode("utf-16-be"), "encoding"),
        (PLAIN.encode("utf-32"), "encoding"),
        (PLAIN.encode("cp1252"), "encoding"),
        (PLAIN.encode() + b"\0" * 9000, "nul-bytes"),
        (PLAIN.replace("Cantieri", "Can\0tieri").encode(), "nul-bytes"),
    ],
)
def test_other_encodings_are_read_and_named(data: bytes, code: str) -> None:
    assert names(data) == PEOPLE
    assert code in codes(data)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\r\r\n"])
def test_every_line_end_is_one(end: str) -> None:
    assert names(PLAIN.replace("\n", end)) == PEOPLE


@pytest.mark.parametrize("delimiter", [";", "\t", "|", ","])
@pytest.mark.parametrize("quote", ['"', "'", ""])
def test_other_delimiters_and_quotes_are_read(delimiter: str, quote: str) -> None:
    text = with_delimiter(delimiter, quote)
    assert names(text) == PEOPLE
    assert ("delimiter" in codes(text)) == (delimiter != ",")


def test_a_hint_for_the_delimiter_in_the_first_line_is_followed() -> None:
    assert names("sep=;\n" + with_delimiter(";")) == PEOPLE


def test_a_space_after_each_comma_is_no_part_of_the_cells() -> None:
    text = "First Name, Last Name, Company, Position, Connected On\n" + 'Ada, Neri, "Neri, Figli", Socia, 12 Mar 2023'
    assert imported(text).contacts.select("full_name", "company").row(0) == ("Ada Neri", "Neri, Figli")


def test_a_list_with_every_line_in_quotes_is_unwrapped() -> None:
    wrapped = "\n".join('"' + line.replace('"', '""') + '"' for line in [HEADER, *ROWS])
    assert names(wrapped) == PEOPLE


@pytest.mark.parametrize("stray", ['"Cantieri Alba', 'Cant"ieri Alba', 'Cantieri Alba"', '"Cantieri" Alba'])
def test_a_stray_quote_costs_nobody(stray: str) -> None:
    text = PLAIN.replace("Cantieri Alba", stray)
    assert names(text) == PEOPLE
    if stray.startswith('"'):
        assert notice(text, "quotes-repaired").row == 5


def test_a_stray_quote_that_another_closes_further_down_swallows_no_row() -> None:
    text = PLAIN.replace("Cantieri Alba", '"Cantieri Alba').replace("Bar Niño", 'Bar Niño"')
    assert names(text) == PEOPLE
    assert notice(text, "quotes-repaired").row == 5


def test_a_line_break_inside_a_cell_is_no_new_row() -> None:
    text = PLAIN.replace("Capo cantiere", '"Capo cantiere\nzona nord, est, sud"')
    assert imported(text).contacts["position"].to_list()[0] == "Capo cantiere zona nord, est, sud"
    assert imported(text).contacts["row"].to_list() == [5, 7, 8]


def test_a_value_too_many_is_put_together_again() -> None:
    text = PLAIN.replace('"Färber, Töchter & Co."', "Färber, Töchter & Co.")
    assert "Färber, Töchter & Co." in imported(text).contacts["company"].to_list()
    assert notice(text, "rows-joined").row == 6


def test_a_short_row_is_filled_with_nothing() -> None:
    assert notice(PLAIN + "\nMia,Corta,https://www.linkedin.com/in/mia", "rows-padded").row == 8


def test_a_row_with_another_delimiter_is_read_by_its_own() -> None:
    text = PLAIN + "\nMia;Punto;https://www.linkedin.com/in/mia;;Uno, Due;Socia;12 Mar 2023"
    assert names(text) == [*PEOPLE, "Mia Punto"]
    assert notice(text, "rows-resplit").row == 8


def test_a_second_header_below_is_no_person() -> None:
    text = PLAIN + "\n\nNotes:\n" + HEADER + "\nMia,Punto,https://www.linkedin.com/in/mia,,,,"
    assert names(text) == [*PEOPLE, "Mia Punto"]
    assert notice(text, "header-repeated").row == 10


@pytest.mark.parametrize(
    "header",
    [
        "Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Data del collegamento",
        "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
        "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,En relation depuis",
        "Nombre,Apellidos,URL,Correo electrónico,Empresa,Cargo,Conectado el",
    ],
)
def test_headers_in_other_languages_are_understood_and_said(header: str) -> None:
    text = "\n".join([header, *ROWS])
    assert names(text) == PEOPLE
    assert header.split(",", maxsplit=1)[0] in notice(text, "columns-understood").facts["columns"]


def test_without_a_header_the_columns_are_told_by_their_position() -> None:
    assert names("\n".join(ROWS)) == PEOPLE
    assert codes("\n".join(ROWS)) == {"columns-by-position"}


def test_columns_of_the_users_own_become_notes() -> None:
    text = f"{HEADER},Ultimo caffè,\n{ROWS[0]},ottobre,x"
    assert imported(text).contacts["notes"].to_list() == ["Ultimo caffè: ottobre"]
    assert notice(text, "columns-unnamed").facts == {"columns": 1}
    assert notice(text, "columns-kept").facts == {"columns": "Ultimo caffè"}


def test_of_very_many_columns_the_last_are_left_out_and_it_is_said() -> None:
    text = HEADER + "".join(f",c{n}" for n in range(600)) + "\n" + ROWS[0] + ",x" * 600
    assert names(text) == PEOPLE[:1]
    assert "columns-cut" in codes(text)


def test_a_very_long_header_cell_is_said_in_short() -> None:
    text = f"{HEADER},{'q' * 5000}\n{ROWS[0]},x"
    assert len(notice(text, "columns-kept").facts["columns"]) < 60


def test_a_very_long_cell_is_cut_and_said() -> None:
    text = PLAIN.replace("Cantieri Alba", "A" * 100_000)
    assert notice(text, "cell-cut").row == 5
    assert names(text) == PEOPLE


def test_members_who_hid_their_profile_are_counted_and_not_people() -> None:
    text = PLAIN + "\n,,,,,,07 Jun 2024\n,,,,,,08 Jun 2024"
    assert names(text) == PEOPLE
    assert report(text).rejected == ((8, "hidden-member"), (9, "hidden-member"))
    assert notice(text, "hidden-members")[1:] == ("info", 8, {"rows": 2})


@pytest.mark.parametrize(
    ("row", "code", "level"),
    [
        ("Mia,Punto,,mia(at)posta,Uno,Due,12 Mar 2023", "emails-broken", "warning"),
        ("Mia,P?nto,,,Uno,Due,12 Mar 2023", "names-lost-letters", "warning"),
        ("Mia,Punto,,,,,12 Mar 2023", "no-work", "info"),
        ("Mia,Punto,,,=Uno,Due,12 Mar 2023", "formulas", "info"),
        ("Mia,Punto,,,CittÃ  Alta,Due,12 Mar 2023", "letters-repaired", "info"),
        ("Mia,Punto,,,Uno,Due,03/04/2021", "dates-ambiguous", "warning"),
        ("Mia,Punto,,,Uno,Due,28/11/2021", "dates-order-dmy", "info"),
        ("Mia,Punto,,,Uno,Due,11/28/2021", "dates-order-mdy", "info"),
        ("Mia,Punto,,,Uno,Due,44927", "dates-serial", "info"),
        ("Mia,Punto,,,Uno,Due,4-Apr-21", "dates-short-years", "info"),
        ("Mia,Punto,,,Uno,Due,12 Mar 2090", "dates-future", "warning"),
        ("Mia,Punto,,,Uno,Due,12 Mar 1999", "dates-unreadable", "warning"),
        ("Mia,Punto,,,Uno,Due,28/11/2021\nPia,Punto,,,Uno,Due,11/28/2021", "dates-contradict", "warning"),
    ],
)
def test_what_the_user_should_know_of_a_row_is_said_with_its_line(row: str, code: str, level: str) -> None:
    said = notice(f"{PLAIN}\n{row}", code)
    assert said.level == level
    assert said.row in {None, 8 + row.count("\n")}


def test_a_list_of_connections_without_any_date_says_so() -> None:
    text = "First Name,Last Name,URL,Company,Position\nLivia,Mantegna,https://www.linkedin.com/in/livia-m,Alba,Socia"
    assert codes(text) == {"no-dates"}


def test_duplicates_are_counted_by_what_gave_them_away() -> None:
    contacts = imported(PLAIN + "\n" + ROWS[0].replace("livia-m,", "livia-m/?x=1,"))
    resolved = contacts.report.resolved(resolve(contacts.contacts))
    assert [n.facts for n in resolved.files[0].notices if n.code == "merged-same-profile"] == [{"rows": 1}]
    assert resolved.files[0].merged == resolved.totals["merged"] == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file-empty"),
        (b" \n\n", "file-empty"),
        (b"\0" * 100, "not-text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "not-text"),
        (b"PK\x03\x04 broken", "archive-broken"),
        (b"Notes:\nnothing else", "header-not-found"),
        (b"Company,Position,Email\nAlba,Socia,a@b.example", "no-name-column"),
        (HEADER.encode(), "nobody-found"),
        (b"Company Name,Title,Started On\nAlba,Socia,2020", "not-people"),
        (b"\n" * 6_000_001 + b"x", "file-too-large"),
    ],
)
def test_a_file_without_people_is_refused_with_its_reason_and_a_next_step(data: bytes, code: str) -> None:
    error = imported(data).report.error
    assert isinstance(error, PlannerError)
    assert error.code == code
    assert all(error.message(texts(language)) and error.next_step(texts(language)) for language in ("it", "en"))


def test_a_refused_file_costs_only_itself() -> None:
    both = read_files([("bad.csv", b""), ("good.csv", PLAIN.encode())])
    assert [file.contacts for file in both.report.files] == [0, 3]
    assert both.report.error is None
    assert both.report.needs_attention


def test_two_files_of_one_name_are_told_apart() -> None:
    twice = read_files([("a.csv", PLAIN.encode()), ("a.csv", PLAIN.encode())])
    assert [file.name for file in twice.report.files] == ["a.csv", "a.csv (2)"]
    assert resolve(twice.contacts).people.height == 3
