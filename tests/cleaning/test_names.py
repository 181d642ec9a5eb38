from collections.abc import Mapping

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.cleaning.names import clean_names, is_placeholder
from planner.knowledge import vocabulary

COLUMNS = ["first_name", "middle_name", "last_name", "full_name", "surname_first", "relation"]


def cleaned(*rows: tuple[str | None, str | None] | str) -> list[dict[str, str | None]]:
    """Each row a given and a family name, or a whole name in one cell."""
    cells = [
        {"full_name": row} if isinstance(row, str) else {"first_name": row[0], "last_name": row[1]} for row in rows
    ]
    return of_rows(*cells)


def of_rows(*rows: Mapping[str, str | None]) -> list[dict[str, str | None]]:
    """Each row under our column names; connections of LinkedIn unless it says otherwise."""
    empty = dict.fromkeys(COLUMNS) | {"relation": "connection"}
    frame = pl.DataFrame([{**empty, **row} for row in rows], schema=dict.fromkeys(COLUMNS, pl.String))
    return clean_names(frame).to_dicts()


@pytest.mark.parametrize(
    ("first", "last", "full"),
    [
        ("Ilaria", "Fontevecchi", "Ilaria Fontevecchi"),
        ("Dott.ssa Ilaria", "Fontevecchi", "Ilaria Fontevecchi"),
        ("Ing. Marco", "De Santis", "Marco De Santis"),
        ("Avv. Prof. Marco", "Neri", "Marco Neri"),
        ("Dr", "Who", "Dr Who"),
        ("Dr Emma", "Hale", "Emma Hale"),
        ("🚀 Pia", "Verdi ✅", "Pia Verdi"),
        ("Pia 👩🏽‍💻", "Verdi", "Pia Verdi"),
        ("Robin (she/her)", "Testi", "Robin Testi"),
        ("Robin", "Testi she/her", "Robin Testi"),
        ("Robin", "Testi (lei/she)", "Robin Testi"),
        ('William "Bill"', "Provetti", "William Provetti"),
        ("Guglielmo «Memo»", "Provetti", "Guglielmo Provetti"),
        ("Anna", "R.", "Anna R."),
        ("JP", "Morandi", "JP Morandi"),
        ("A. B.", "Morandi", "A. B. Morandi"),
        ("MARIA", "DELL'ESEMPIO", "Maria Dell'Esempio"),
        ("MARIA", "D’ANGELO", "Maria D’Angelo"),
        ("JEAN-PIERRE", "MOULIN", "Jean-Pierre Moulin"),
        ("gianni", "rossi", "Gianni Rossi"),
        ("Vincent", "van der Berg", "Vincent van der Berg"),
        ("Van den", "Proef", "Van den Proef"),
        ("Zero\u200bWidth", "Spa\u00a0cetti", "ZeroWidth Spa cetti"),
        ("Niccolo\u0300", "Prova\u0300", "Niccolò Provà"),
        ("Ｍａｒｉｏ", "Rossi", "Mario Rossi"),
        ("Chiara Bello", "- Recruiter HR | cerco talenti", "Chiara Bello"),
        ("Chiara", "Bello | HR Manager", "Chiara Bello"),
        ("Chiara", "Bello - HR Manager", "Chiara Bello"),
        ("Chiara", "Bello • Coach", "Chiara Bello"),
        ("Li", "Wei 李伟", "Li Wei 李伟"),
        ("李", "小试", "李 小试"),
        ("Олена", "Коваль", "Олена Коваль"),
        ("محمد", "علي", "محمد علي"),
        ("?ukasz", "Wronski", "?ukasz Wronski"),
        ("Bruno", "-Prova", "Bruno -Prova"),
        ("Yo-Yo", "Ma", "Yo-Yo Ma"),
        ("Beatrice", None, "Beatrice"),
        (None, "Neri", "Neri"),
        ("O'Neill", "McAdam", "O'Neill McAdam"),
    ],
)
def test_a_name_becomes_what_its_owner_would_write(first: str | None, last: str | None, full: str) -> None:
    assert cleaned((first, last))[0]["full_name"] == full


@pytest.mark.parametrize(
    ("last", "plain", "credentials"),
    [
        ("Hale, Ph.D.", "Hale", "Ph.D."),
        ("Hale PhD", "Hale", "PhD"),
        ("Hale, MBA, PMP®", "Hale", "MBA, PMP"),
        ("Hale MBA MA", "Hale", "MBA MA"),
        ("Hale, MA", "Hale", "MA"),
        ("Ma", "Ma", None),
        ("Hale, quite unknown letters", "Hale", "quite unknown letters"),
        ("Hale, MBA | Head of Things", "Hale", "MBA"),
        ("Hale", "Hale", None),
    ],
)
def test_credentials_stand_apart_from_the_family_name(last: str, plain: str, credentials: str | None) -> None:
    found = cleaned(("Emma", last))[0]
    assert (found["last_name"], found["credentials"]) == (plain, credentials)


@pytest.mark.parametrize(
    ("whole", "first", "last"),
    [
        ("Mario Rossi", "Mario", "Rossi"),
        ("Rossi, Mario", "Mario", "Rossi"),
        ("Mario Rossi, MBA", "Mario", "Rossi"),
        ("Mario De Rossi", "Mario", "De Rossi"),
        ("Anna Maria dalla Valle", "Anna Maria", "dalla Valle"),
        ("Dott. Mario Rossi", "Mario", "Rossi"),
        ("Yo-Yo Ma", "Yo-Yo", "Ma"),
        ("Madonna", "Madonna", None),
        ("MARIO ROSSI", "Mario", "Rossi"),
    ],
)
def test_a_whole_name_is_told_apart_into_given_and_family_name(whole: str, first: str, last: str | None) -> None:
    found = cleaned(whole)[0]
    assert (found["first_name"], found["last_name"]) == (first, last)


@pytest.mark.parametrize(
    ("whole", "first", "last"),
    [
        ("Gelmi Maria Grazia", "Maria Grazia", "Gelmi"),
        ("De Lucis Marco", "Marco", "De Lucis"),
        ("Della Fonte Anna Maria", "Anna Maria", "Della Fonte"),
        ("Van den Hout Pieter", "Pieter", "Van den Hout"),
        ("D'Arco Ivo", "Ivo", "D'Arco"),
        ("GELMI FERRI Anna", "Anna", "Gelmi Ferri"),
        ("TORRESAN Elisa Maria", "Elisa Maria", "Torresan"),
        ("De LUCIS Marco", "Marco", "De LUCIS"),
        ("Anna GELMI FERRI", "Anna", "Gelmi Ferri"),
        ("GELMI ANNA", "Anna", "Gelmi"),
        ("DE LUCIS MARCO", "Marco", "De Lucis"),
        ("gelmi anna", "Anna", "Gelmi"),
        ("Gelmi JP", "JP", "Gelmi"),
        ("GELMI A.", "A.", "Gelmi"),
        ("Gelmi, Anna", "Anna", "Gelmi"),
        ("De Lucis, Marco Ivo", "Marco Ivo", "De Lucis"),
        ("Dott.ssa Gelmi Anna", "Anna", "Gelmi"),
        ("Gelmi Anna - Notaio", "Anna", "Gelmi"),
        ("Gelmi Anna, PhD", "Anna", "Gelmi"),
        ("De Anna", "Anna", "De"),
        ("Gelmi", "Gelmi", None),
        ("GELMI", "Gelmi", None),
    ],
)
def test_a_name_whose_header_puts_the_family_name_first_is_read_so(whole: str, first: str, last: str | None) -> None:
    found = of_rows({"surname_first": whole})[0]
    assert (found["first_name"], found["last_name"]) == (first, last)
    assert found["full_name"] == " ".join(part for part in (first, last) if part)
    assert found["name_original"] == whole


@pytest.mark.parametrize("told", [{"full_name": "Anna Gelmi"}, {"first_name": "Anna", "last_name": "Gelmi"}])
def test_any_other_column_of_names_counts_before_one_with_the_family_name_first(told: dict[str, str]) -> None:
    assert of_rows({**told, "surname_first": "Torri Ivo"})[0]["full_name"] == "Anna Gelmi"


@pytest.mark.parametrize(
    ("row", "first", "last"),
    [
        ({"first_name": "Anna Verdi"}, "Anna", "Verdi"),
        ({"first_name": "Marco De Lucis"}, "Marco", "De Lucis"),
        ({"first_name": "Verdi, Anna"}, "Anna", "Verdi"),
        ({"first_name": "Anna"}, "Anna", None),
        ({"first_name": "Anna Maria", "last_name": "Verdi"}, "Anna Maria", "Verdi"),
        ({"first_name": "Anna Maria", "full_name": "Anna Maria Verdi"}, "Anna Maria", "Verdi"),
        ({"full_name": "Anna", "last_name": "Verdi"}, "Anna", "Verdi"),
        ({"full_name": "Verdi", "first_name": "Anna"}, "Anna", "Verdi"),
        ({"last_name": "Anna Maria Verdi"}, "Anna Maria", "Verdi"),
        ({"first_name": "Anna Verdi", "relation": "connection"}, "Anna Verdi", None),
    ],
)
def test_a_given_name_of_several_words_with_nothing_beside_it_is_a_whole_name(
    row: dict[str, str], first: str, last: str | None
) -> None:
    found = of_rows({"relation": "contact", **row})[0]
    assert (found["first_name"], found["last_name"]) == (first, last)


@pytest.mark.parametrize("cell", ["", " ", "---", "123", "🚀", "\u200b", ".", "(+39)"])
def test_a_cell_without_letters_names_nobody(cell: str) -> None:
    assert [row["full_name"] for row in cleaned((cell, cell), cell)] == [None, None]


def test_the_name_as_written_stays_beside_the_cleaned_one() -> None:
    assert cleaned(("Dr. Emma 🚀", "Hale, Ph.D."))[0]["name_original"] == "Dr. Emma 🚀 Hale, Ph.D."


@pytest.mark.parametrize(
    "name",
    ["LinkedIn Member", "Membro LinkedIn", "Utente LinkedIn", "Untitled", "Senza nome", "(senza nome)", "N/A", "-",
     "--", "test", "Nome e Cognome", "Ohne Namen", "Sin título"],
)  # fmt: skip
def test_a_stand_in_is_no_name(name: str) -> None:
    assert pl.select(is_placeholder(pl.lit(name))).item()


@pytest.mark.parametrize(
    "name", ["Anna Test", "Testa", "Nome Ferri", "Na", "Ugo Senza Nome", "李", "Null", "A", "A - B"]
)
def test_a_name_that_only_looks_like_a_stand_in_is_a_name(name: str) -> None:
    assert not pl.select(is_placeholder(pl.lit(name))).item()


words = st.sampled_from(
    ["Mario", "ROSSI", "anna", "De", "van", "Dr.", "Dott.ssa", "Ing", "PhD", "MBA,", ", PMP", "(she/her)", "she/her",
     "🚀", '"Bill"', "|", "- HR", "?ukasz", "李伟", "O'NEILL", "R.", "-", "Ma", "Sig.", "•", "é", "d'", "\u200b", "12"]
)  # fmt: skip
cells = st.lists(words, max_size=5).map(" ".join)


@given(cells, cells)
def test_a_clean_name_stays_as_it_is(first: str, last: str) -> None:
    once = cleaned((first or None, last or None))[0]
    again = cleaned((once["first_name"], once["last_name"]))[0]
    assert [again[part] for part in ("first_name", "last_name")] == [once[part] for part in ("first_name", "last_name")]


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=6))
def test_a_name_does_not_depend_on_the_rows_around_it(rows: list[tuple[str, str]]) -> None:
    assert cleaned(*rows) == [cleaned(row)[0] for row in rows]


def test_the_vocabularies_of_names_hold_each_word_once() -> None:
    for name in ("courtesies", "credentials", "particles", "placeholders", "shared_mailboxes", "totals"):
        column = vocabulary(f"names/{name}").to_series()
        assert column.is_unique().all(), name
