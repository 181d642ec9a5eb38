"""Lists of organisations: tables and bare names, in Italian and English, made by hand."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from planner.errors import FileEmpty, NotText
from planner.model import AimedOrganisation
from planner.reading.organisation_list import read_organisations

Told = tuple[str, int | None, bool | None, str | None]


def told(text: str, encoding: str = "utf-8") -> list[Told]:
    read = read_organisations("list.csv", text.encode(encoding)).organisations
    return [(one.name, one.motivation, one.posting, one.note) for one in read]


def names(text: str) -> list[str]:
    return [name for name, *_ in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Organisation,Motivation,Posting,Note\nAcme,4,yes,good team\n",
        "Azienda;Motivazione;Annuncio;Note\nAcme;4;sì;good team\n",
        "note\torganizzazione\tposizione aperta\tmotivazione (1-5)\ngood team\tAcme\tx\t4\n",
        "My list\n\nCompany,Priority,Vacancy,Comments\nAcme,4/5,TRUE,good team\n",
        "Company,City,Motivation,Posting,Note\nAcme,Torino,★★★★☆,aperto,good team\n",
        "Ente|Interesse|Annuncio aperto|Appunti\nAcme|alta|✓|good team\n",
    ],
)
def test_a_table_is_understood_by_its_headings_in_any_order_and_both_languages(text: str) -> None:
    assert told(text) == [("Acme", 4, True, "good team")]


def test_a_list_saved_by_an_old_spreadsheet_keeps_its_accents() -> None:
    assert told("Società;Motivazione\nPerù Caffè;molto alta\n", "cp1252") == [("Perù Caffè", 5, None, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme\nProva Numero Due Srl\n", ["Acme", "Prova Numero Due Srl"]),
        ("Prova Numero0 Srl\nProva Numero1 Srl\nProva Numero2 Srl\n", [f"Prova Numero{at} Srl" for at in range(3)]),
        ("- Acme\n• Beta\n3. Gamma\n\n", ["Acme", "Beta", "Gamma"]),
        ("Acme, Beta e Gamma Srl\nDelta\nEpsilon\n", ["Acme, Beta e Gamma Srl", "Delta", "Epsilon"]),
        ("Acme, Beta, Gamma", ["Acme", "Beta", "Gamma"]),
        ("Acme", ["Acme"]),
        ("A-Team\n3M\n", ["A-Team", "3M"]),
    ],
)
def test_a_bare_list_gives_its_names_whole(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("5", 5), ("3.0", 3), ("2 - so so", 2), ("1 su 5", 1), ("**", 2), ("low", 2), ("Massima", 5), ("media", 3),
     ("0", None), ("6", None), ("4/10", None), ("45", None), ("", None), ("?", None), ("perhaps", None)],
)  # fmt: skip
def test_a_motivation_is_one_to_five_and_what_is_not_plainly_one_stays_unsaid(cell: str, expected: int | None) -> None:
    assert told(f"Name;Motivation\nAcme;{cell}\n") == [("Acme", expected, None, None)]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("no", (False, None)), ("Chiusa", (False, None)), ("boh", (None, None)), ("", (None, None)), ("X", (True, None)),
     ("Product manager", (True, "Product manager"))],
)  # fmt: skip
def test_a_vacancy_that_is_named_is_open_and_its_name_becomes_a_note(
    cell: str, expected: tuple[bool | None, str | None]
) -> None:
    assert told(f"Name;Posting\nAcme;{cell}\n") == [("Acme", None, *expected)]


def test_a_name_stands_once_and_rows_without_one_are_told_by_their_number() -> None:
    read = read_organisations("list.csv", b"Company,Motivation\nAcme,4\n,5\nACME,1\n-,2\n")
    assert read.organisations == (AimedOrganisation(name="Acme", weight=0.8, motivation=4),)
    assert read.nameless == (3, 5)


def test_a_heading_without_a_name_column_takes_the_first_that_it_does_not_explain() -> None:
    assert told("Motivation,Where\n4,Acme\n") == [("Acme", 4, None, None)]


def test_a_workbook_is_read_like_a_table() -> None:
    book, saved = Workbook(), io.BytesIO()
    for row in (("Azienda", "Motivazione"), ("Acme", 4), ("Beta", None)):
        book.active.append(row)
    book.save(saved)
    read = read_organisations("list.xlsx", saved.getvalue()).organisations
    assert [(one.name, one.motivation) for one in read] == [("Acme", 4), ("Beta", None)]


@pytest.mark.parametrize(
    ("data", "error"), [(b"", FileEmpty), (b"Company\n", FileEmpty), (bytes(range(256)) * 20, NotText)]
)
def test_what_holds_no_organisation_is_refused(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_organisations("list.csv", data)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused_and_every_name_is_one_line(text: str) -> None:
    try:
        read = read_organisations("list.csv", text.encode("utf-8", errors="replace"))
    except (FileEmpty, NotText):
        return
    assert all(one.name.strip() and "\n" not in one.name for one in read.organisations)
