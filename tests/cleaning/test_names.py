import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.cleaning.names import clean_names, is_placeholder
from planner.knowledge import vocabulary

PARTS = ["first_name", "middle_name", "last_name", "full_name"]


def cleaned(*rows: tuple[str | None, str | None] | str) -> list[dict[str, str | None]]:
    """Each row a given and a family name, or a whole name in one cell."""
    cells = [(None, None, None, row) if isinstance(row, str) else (row[0], None, row[1], None) for row in rows]
    return clean_names(pl.DataFrame(cells, schema=dict.fromkeys(PARTS, pl.String), orient="row")).to_dicts()


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


@pytest.mark.parametrize("cell", ["", " ", "---", "123", "🚀", "\u200b", ".", "(+39)"])
def test_a_cell_without_letters_names_nobody(cell: str) -> None:
    assert [row["full_name"] for row in cleaned((cell, cell), cell)] == [None, None]


def test_the_name_as_written_stays_beside_the_cleaned_one() -> None:
    assert cleaned(("Dr. Emma 🚀", "Hale, Ph.D."))[0]["name_original"] == "Dr. Emma 🚀 Hale, Ph.D."


@pytest.mark.parametrize("name", ["LinkedIn Member", "Membro LinkedIn", "Utente LinkedIn", "Untitled", "Senza nome"])
def test_a_stand_in_is_no_name(name: str) -> None:
    assert pl.select(is_placeholder(pl.lit(name))).item()


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
    for name in ("courtesies", "credentials", "particles", "shared_mailboxes"):
        column = vocabulary(f"names/{name}").to_series()
        assert column.is_unique().all(), name
