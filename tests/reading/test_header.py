"""Which row is the header and whose format it is: told by content, by what the user said, or refused by name."""

import pytest

from planner.errors import FormatsConflict
from planner.locale import LANGUAGES, texts
from planner.reading.column_maps import for_every_file, for_shape
from planner.reading.header import Header, Said, find_header, said_of, shape_of
from planner.reading.limits import HEADER_SEARCH_RECORDS
from planner.reading.records import Record

LIST = ["Name", "Company", "Position"]
LINKEDINS = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
OF_TWO = ["First Name", "Labels", "E-mail 1 - Value", "Organization", "Followed On"]
"""Google's address book and LinkedIn's followed companies in one: neither understands all that the other does."""


def records(*rows: list[str]) -> list[Record]:
    return [Record(row, cells) for row, cells in enumerate(rows, start=1)]


def found(*rows: list[str], said: Said | None = None, name: str = "x.csv") -> Header:
    header = find_header(records(*rows), name, said or {})
    assert header is not None
    return header


@pytest.mark.parametrize("above", [0, 1, 7, HEADER_SEARCH_RECORDS - 1])
def test_the_header_is_found_below_whatever_stands_above_it(above: int) -> None:
    header = found(*[["As of June"]] * above, LINKEDINS, ["Alba", "Ferro", "", "", "", "", ""])
    assert (header.format.kind, header.found_at, header.start) == ("linkedin_connections", above, above + 1)


def test_a_header_further_down_than_anybody_writes_is_none() -> None:
    assert find_header(records(*[["As of June"]] * HEADER_SEARCH_RECORDS, LINKEDINS), "x.csv", {}) is None


def test_the_header_of_a_format_of_its_own_wins_over_a_generic_one_above_it() -> None:
    header = found(["Name", "E-mail"], LINKEDINS)
    assert (header.format.kind, header.found_at) == ("linkedin_connections", 1)


def test_a_header_of_two_formats_is_refused_with_both_named_and_its_rows_shown() -> None:
    row = ["Alba", "coro", "alba@posta.example", "Vetri Lari", ""]
    with pytest.raises(FormatsConflict) as refused:
        found(["A note"], OF_TWO, row)
    error = refused.value
    assert error.facts == {"file": "x.csv", "formats": "google_contacts, linkedin_company_follows"}
    assert (error.header, error.examples) == (tuple(OF_TWO), (tuple(row),))
    assert not any("Alba" in error.message(texts(language)) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (for_every_file({"labels": "labels"}), "generic_list"),
        (for_shape(OF_TWO, {"Labels": "labels"}), "generic_list"),
        (for_shape(OF_TWO, {"Organization": "company"}), "google_contacts"),
    ],
)
def test_a_header_of_two_formats_that_the_user_explained_is_refused_no_more(said: Said, kind: str) -> None:
    """It is a plain list, unless what was said leaves only one of the formats."""
    assert found(OF_TWO, said=said).format.kind == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Skills.csv", "linkedin_skills"),
        ("skills_2.csv", "linkedin_skills"),
        ("Skills.csv (2)", "linkedin_skills"),
        ("x.csv", "generic_list"),
    ],
)
def test_where_only_the_name_of_the_file_tells_formats_apart_it_does(name: str, kind: str) -> None:
    assert found(["Name"], ["Vele"], name=name).format.kind == kind


def test_columns_are_recognised_by_their_place_where_no_header_can_be_read() -> None:
    row = ["Alba", "Ferro", "https://www.linkedin.com/in/alba-fe", "", "Vetri Lari", "Mastra", "12 Mar 2021"]
    header = found(row, row)
    assert (header.names, header.found_at, header.start) == ([], None, 0)
    assert header.fields[:3] == ["first_name", "last_name", "url"]


def test_a_header_in_a_language_we_do_not_read_is_not_taken_for_a_person() -> None:
    header = found(
        ["Etunimi", "Sukunimi", "Osoite", "Posti", "Yritys", "Asema", "Yhdistetty"],
        ["Alba", "Ferro", "https://www.linkedin.com/in/alba-fe", "", "Vetri Lari", "Mastra", "12 Mar 2021"],
    )
    assert (header.found_at, header.start, header.strength) == (0, 1, 7)


@pytest.mark.parametrize("rows", [[], [[]], [[""]], [["Alba", "Ferro"]], [["Boh", "Mah"], ["1", "2"]]])
def test_rows_without_a_header_have_none(rows: list[list[str]]) -> None:
    assert find_header(records(*rows), "x.csv", {}) is None


def test_a_shape_is_the_same_whatever_its_case_punctuation_and_numbers() -> None:
    assert shape_of(["E-mail 1", "NAME:"]) == shape_of(["e mail 22", " name"]) != shape_of(["name", "e mail 1"])


def test_of_one_column_what_is_said_of_all_files_counts_and_of_others_what_was_said_of_the_shape() -> None:
    said = {**for_every_file({"name": "notes"}), **for_shape(LIST, {"Name": "surname_first", "Company": "labels"})}
    assert said_of(said, LIST) == {"name": "notes", "company": "labels"}
    assert said_of(said, [*LIST, "More"]) == {"name": "notes"}


def test_a_column_said_by_the_user_makes_a_header_of_words_we_do_not_know() -> None:
    header = found(
        ["Boh"], ["Chiamasi", "Bottega"], ["Alba Ferro", "Vetri"], said=for_every_file({"chiamasi": "full_name"})
    )
    assert (header.found_at, header.fields, header.recognised) == (1, ["full_name", None], {0})
