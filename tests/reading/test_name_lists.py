"""Bare lists of names: a name a line is a person a line; anything that is more likely prose or a table is none."""

# ruff: noqa: E501 -- tables of cases, one a line
import pytest

from planner.pipeline import read_files
from planner.reading.name_lists import read_name_list

Person = tuple[int, str, str, str]


def listed(text: str) -> list[Person] | None:
    """Row, name, e-mail address and organisation of each line."""
    records = read_name_list(text)
    return None if records is None else [(row, *cells) for row, cells in records[1:]]  # type: ignore[misc]


def test_three_names_are_three_people() -> None:
    assert listed("Alba Ferro\n\nUgo  De Sasso\nIda Lume\n") == [
        (1, "Alba Ferro", "", ""),
        (3, "Ugo  De Sasso", "", ""),
        (4, "Ida Lume", "", ""),
    ]


@pytest.mark.parametrize(
    ("line", "name", "email", "organisation"),
    [
        ("Ugo Sasso, Remi Lari", "Ugo Sasso", "", "Remi Lari"),
        ("Ugo Sasso, Remi, Vele & C.", "Ugo Sasso", "", "Remi, Vele & C."),
        ("Ugo Sasso - Remi Lari", "Ugo Sasso", "", "Remi Lari"),
        ("Ugo Sasso – Remi Lari", "Ugo Sasso", "", "Remi Lari"),
        ("Ugo Sasso (Remi Lari)", "Ugo Sasso", "", "Remi Lari"),
        ("Ugo Sasso: Remi Lari", "Ugo Sasso", "", "Remi Lari"),
        ("Ugo Sasso | Remi Lari", "Ugo Sasso", "", "Remi Lari"),
        ("Ugo Sasso @ Remi Lari", "Ugo Sasso", "", "Remi Lari"),
        ("Ugo Sasso\tRemi Lari", "Ugo Sasso", "", "Remi Lari"),
        ("Ugo\tSasso", "Ugo\tSasso", "", ""),
        ("Ugo\tSasso\tRemi Lari", "Ugo\tSasso", "", "Remi Lari"),
        ("Ugo Sasso <ugo@remi.example>", "Ugo Sasso", "ugo@remi.example", ""),
        ("Ugo Sasso ugo@remi.example", "Ugo Sasso", "ugo@remi.example", ""),
        ("Ugo Sasso ugo.sasso@remi.example", "Ugo Sasso", "ugo.sasso@remi.example", ""),
        ("Ugo Sasso; u-s+x@remi.example", "Ugo Sasso", "u-s+x@remi.example", ""),
        ("  • Ugo Sasso", "Ugo Sasso", "", ""),
        ("- Ugo Sasso-D'Arco", "Ugo Sasso-D'Arco", "", ""),
        ("* Ugo M. Sasso", "Ugo M. Sasso", "", ""),
        ("Ürsula Øst", "Ürsula Øst", "", ""),
    ],
)
def test_what_stands_behind_a_name_is_an_address_or_an_organisation(
    line: str, name: str, email: str, organisation: str
) -> None:
    assert listed(f"Alba Ferro\n{line}\nIda Lume") == [
        (1, "Alba Ferro", "", ""),
        (2, name, email, organisation),
        (3, "Ida Lume", "", ""),
    ]


@pytest.mark.parametrize(
    "heading", ["Nome", "Name", "Nominativo", "Nome e cognome", "FULL NAME", "Cognome e Nome", "First Name"]
)
def test_a_heading_above_the_names_is_nobody(heading: str) -> None:
    assert listed(f"{heading}\nAlba Ferro\nUgo Sasso") == [(2, "Alba Ferro", "", ""), (3, "Ugo Sasso", "", "")]


def test_the_first_name_of_a_list_without_a_heading_is_somebody() -> None:
    found = read_files([("list.txt", b"Alba Ferro\nUgo Sasso\nIda Lume")])
    assert found.contacts["full_name"].to_list() == ["Alba Ferro", "Ugo Sasso", "Ida Lume"]
    assert [notice.code for notice in found.report.files[0].notices if notice.level == "warning"] == ["names-by-line"]


def test_a_list_with_organisations_behind_commas_is_read_whole() -> None:
    text = "Alba Ferro, Vetri Lari\nUgo Sasso, Remi Lari\nIda Lume, Orto Lungo\n"
    found = read_files([("list.txt", text.encode())]).contacts
    assert found.select("full_name", "company").rows() == [
        ("Alba Ferro", "Vetri Lari"),
        ("Ugo Sasso", "Remi Lari"),
        ("Ida Lume", "Orto Lungo"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "", "\n\n", "Alba Ferro", "Nome\nAlba Ferro", "Alba\nUgo\nIda", "Alba Ferro\nUgo", "Alba Ferro\n12 Mar 2021",
        "Dear all of us\nThank you very much\nSee you soon", "alba ferro\nugo sasso\nida lume",
        "When the rain stops\nwe walk along\nthe river bank", "Alba Ferro\nUgo Sasso\nand so many of the others who came",
        "Alba Ferro\nhttps://posta.example", "<html>\n<body>", "Alba Ferro=5\nUgo Sasso=6", "Alba,1\nUgo,2",
        "Alba Ferro came today. She said\nUgo Sasso came too, as ever.",
    ],
)  # fmt: skip
def test_one_line_alone_prose_or_anything_else_is_no_list_of_names(text: str) -> None:
    assert listed(text) is None


@pytest.mark.parametrize(
    "line",
    [
        "A" * 60_000,
        "A " * 30_000,
        "A. " * 20_000,
        "Alba Ferro" + " " * 60_000 + "1",
        "-" * 60_000,
        "Al ba " + "@ " * 30_000,
    ],
)
def test_a_very_long_line_is_no_trouble(line: str) -> None:
    found = listed(f"{line}\nUgo Sasso")
    assert found is None or len(found) == 2
