"""Every vocabulary is what ``schema.toml`` says of it, and a line that is not is found, with its number."""

import unicodedata
from pathlib import Path

import polars as pl
import pytest

from planner.cleaning.companies import company_key
from planner.cleaning.organisations import compact, spellings
from planner.knowledge import FOLDER, vocabulary
from planner.knowledge.checking import Problem, names, problems, schemas
from planner.profiling.title_text import words
from planner.profiling.title_words import forms

LEAST = {
    "titles/roles": 4_000,
    "titles/sectors": 600,
    "organisations/organisations": 4_000,
    "organisations/renames": 250,
    "places/italy_towns": 1_500,
    "places/italy_provinces": 107,
    "places/world_cities": 600,
}
"""How many lines we say there are."""

FRUIT = """
["fruit"]
key = ["name", "language"]
may_be_empty = ["also"]
source = "heading"
several.also = ";"
codes.language = ["it", "en"]
codes.also = ["lists.uses", "trees.code", "raw"]
numbers.share = [0, 1]
shape.name = "[a-z, ]*"

["trees"]
key = ["code"]
source = "each line"

[lists]
uses = ["jam"]
"""
GOOD = "apple,en,jam;raw,.5"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vocabulary of trees, and a schema that also knows one of fruit."""
    (tmp_path / "schema.toml").write_text(FRUIT, encoding="utf-8")
    (tmp_path / "trees.csv").write_text("code,source\nold_tree,editors\n", encoding="utf-8")
    return tmp_path


def of_fruit(folder: Path, *lines: str, heading: str = "# source: editors\nname,language,also,share") -> list[Problem]:
    """What is found in a vocabulary of fruit; its lines begin at the third of the file."""
    (folder / "fruit.csv").write_text("\n".join([heading, *lines, ""]), encoding="utf-8")
    return problems("fruit", folder)


def test_every_vocabulary_is_named_in_the_schema_and_nothing_else_is() -> None:
    assert set(schemas()) == set(names())


@pytest.mark.parametrize("name", names())
def test_every_line_of_the_vocabulary_is_what_the_schema_says(name: str) -> None:
    assert problems(name) == []


@pytest.mark.parametrize("name", names())
def test_the_vocabulary_is_composed_text_in_utf_8_with_plain_line_ends(name: str) -> None:
    text = (FOLDER / f"{name}.csv").read_bytes().decode("utf-8")
    assert text == unicodedata.normalize("NFC", text)
    assert "\r" not in text
    assert "\ufeff" not in text


@pytest.mark.parametrize("name", names())
def test_the_program_reads_every_line_that_is_no_remark(name: str) -> None:
    text = (FOLDER / f"{name}.csv").read_text(encoding="utf-8").splitlines()
    assert vocabulary(name).height == sum(1 for line in text if line and not line.startswith("#")) - 1


@pytest.mark.parametrize(("name", "least"), LEAST.items())
def test_there_are_as_many_lines_as_we_say(name: str, least: int) -> None:
    assert vocabulary(name).height >= least


@pytest.mark.parametrize("line", [GOOD, "apple,it,,1", '"pear, cooked",it,old_tree,0'])
def test_a_good_line_is_no_problem(folder: Path, line: str) -> None:
    assert of_fruit(folder, line) == []


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("apple,en,,.1", Problem(4, "name, language", "duplicate")),
        (",en,,.1", Problem(4, "name", "empty")),
        ("pear,,,.1", Problem(4, "language", "empty")),
        ("pear,de,,.1", Problem(4, "language", "unknown_code")),
        ("pear,en,jam;cider,.1", Problem(4, "also", "unknown_code")),
        ("PEAR,en,,.1", Problem(4, "name", "unknown_code")),
        ("pear,en,,1.1", Problem(4, "share", "out_of_range")),
        ("pear,en,,-1", Problem(4, "share", "out_of_range")),
        ("pear,en,,half", Problem(4, "share", "out_of_range")),
        ("pear,en,,nan", Problem(4, "share", "out_of_range")),
        ("pear ,en,,.1", Problem(4, "name", "blanks")),
        ("pear,en,,.1,", Problem(4, "", "cells")),
        ("pear,en", Problem(4, "", "cells")),
    ],
)
def test_a_faulty_line_is_found_with_its_number_its_column_and_its_fault(
    folder: Path, line: str, problem: Problem
) -> None:
    assert of_fruit(folder, GOOD, line) == [problem]


def test_a_blank_between_several_values_is_found(folder: Path) -> None:
    assert Problem(4, "also", "blanks") in of_fruit(folder, GOOD, "pear,en,jam; raw,.1")


def test_a_value_that_is_missing_between_two_separators_is_found(folder: Path) -> None:
    assert Problem(4, "also", "blanks") in of_fruit(folder, GOOD, "pear,en,jam;;raw,.1")


def test_remarks_and_empty_lines_between_count_as_lines_of_the_file(folder: Path) -> None:
    assert of_fruit(folder, "# red", "", GOOD, "pear,de,,.1") == [Problem(6, "language", "unknown_code")]


def test_a_line_break_inside_a_cell_is_found(folder: Path) -> None:
    found = of_fruit(folder, GOOD, '"pear\ngreen",en,,.1')
    assert (found[0].line, found[0].code) == (4, "cells")


def test_every_fault_of_a_file_is_told_from_the_first_line_to_the_last(folder: Path) -> None:
    found = of_fruit(folder, "pear,de,,2", GOOD, GOOD)
    assert [(problem.line, problem.code) for problem in found] == [
        (3, "unknown_code"),
        (3, "out_of_range"),
        (5, "duplicate"),
    ]


def test_a_heading_without_a_column_of_the_schema_is_told_and_not_guessed_around(folder: Path) -> None:
    found = of_fruit(folder, "apple,en,jam", heading="# source: editors\nname,language,also")
    assert found == [Problem(2, "share", "cells")]


def test_an_empty_file_lacks_every_column(folder: Path) -> None:
    (folder / "trees.csv").write_text("", encoding="utf-8")
    assert problems("trees", folder) == [Problem(1, "code", "cells"), Problem(1, "source", "cells")]


def test_a_vocabulary_must_say_where_it_is_from(folder: Path) -> None:
    assert of_fruit(folder, GOOD, heading="# fruit\nname,language,also,share") == [Problem(1, "source", "empty")]
    (folder / "trees.csv").write_text("code,source\nold_tree,\n", encoding="utf-8")
    assert problems("trees", folder) == [Problem(2, "source", "empty")]


def test_what_was_found_goes_when_the_file_is_corrected(folder: Path) -> None:
    assert of_fruit(folder, "pear,de,,.1")
    assert of_fruit(folder, "pear,it,,.1") == []


def test_regions_of_italy_are_always_one_of_the_twenty() -> None:
    known = set(vocabulary("places/italy_regions")["code"])
    places = ["organisations/organisations", "places/world_cities", "places/world_areas", "places/world_regions"]
    columns = [vocabulary(name)["code" if name.endswith("regions") else "region"] for name in places]
    regions = pl.concat([column.alias("region") for column in columns]).drop_nulls()
    assert set(regions.filter(regions.str.starts_with("IT-"))) <= known


def former_names() -> pl.DataFrame:
    """The lines of the renames, with the organisation that the former name would mean today without them (``held``)."""
    keyed = vocabulary("organisations/renames").with_columns(key=compact(company_key(pl.col("former"))))
    return keyed.join(spellings().select("key", held="organisation"), on="key", how="left")


def test_a_former_name_that_is_the_same_organisation_is_no_other_organisation_s_name() -> None:
    same = former_names().filter(pl.col("kind") != "acquired")
    assert same.filter(pl.col("held") != pl.col("organisation")).to_dicts() == []


def test_an_acquired_firm_is_no_other_name_of_its_buyer() -> None:
    acquired = former_names().filter(pl.col("kind") == "acquired")
    assert acquired.filter(pl.col("held") == pl.col("organisation")).to_dicts() == []


@pytest.mark.parametrize(
    ("former", "organisation", "year"),
    [
        ("Salini Impregilo", "Webuild", "2020"),
        ("DONG", "Ørsted", "2017"),
        ("Falck Renewables", "Falck Renewables", "2022"),
        ("UBI Banca", "Intesa Sanpaolo", "2021"),
        ("Facebook", "Meta", "2021"),
        ("Statoil", "Equinor", "2018"),
        ("GDF Suez", "ENGIE", "2015"),
    ],
)
def test_a_rename_everyone_knows_is_there_with_its_year(former: str, organisation: str, year: str) -> None:
    line = vocabulary("organisations/renames").filter(pl.col("former") == former)
    assert line.select("organisation", "year").rows() == [(organisation, year)]


def test_nothing_says_that_alitalia_became_ita_airways() -> None:
    assert vocabulary("organisations/renames").filter(pl.col("former") == "Alitalia").is_empty()


def test_no_title_of_a_man_or_a_woman_tells_two_sectors() -> None:
    lines = vocabulary("titles/sectors").select("phrase", "language", "sector").rows()
    grown = [(form, sector) for phrase, language, sector in lines for form in forms(phrase, language)]
    told = pl.DataFrame(grown, schema=["form", "sector"], orient="row").select("sector", form=words(pl.col("form")))
    assert told.unique().filter(pl.col("form").is_duplicated()).to_dicts() == []


def test_every_sector_is_told_by_titles_of_all_five_languages() -> None:
    told = vocabulary("titles/sectors").select("sector", "language").unique()
    assert told.height == 5 * vocabulary("organisations/sectors").height
