"""What a user says of columns: how it is written, what it does to a file, and what is guessed before it is said."""

# ruff: noqa: E501 -- tables of cases, one a line
import pytest

from planner.errors import ColumnMapWrong, ColumnsUnclear
from planner.locale import LANGUAGES, Language, texts
from planner.pipeline import read_files
from planner.reading import read_sources
from planner.reading.column_maps import FIELDS, for_every_file, for_shape, guessed, parse_maps
from planner.reading.header import Said
from planner.reading.source import Source

UNCLEAR = ["Chiamasi", "Bottega", "Rango"]
TABLE = "Chiamasi,Bottega,Rango\nAlba Ferro,Vetri Lari,1\nUgo Sasso,Remi Lari,2\n"


def read(text: str, said: Said) -> Source:
    source = read_sources([("list.csv", text.encode())], said)["list.csv"]
    assert isinstance(source, Source), source
    return source


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ([], {}),
        (["Full Name=full_name"], {"full name": "full_name"}),
        (["  Full   NAME = full_name "], {"full name": "full_name"}),
        (["a=company", "b=position"], {"a": "company", "b": "position"}),
        (["a=company", "A=position"], {"a": "position"}),
        (["2+2=4=notes"], {"# # #": "notes"}),
        (["Tel. 1=phones"], {"tel #": "phones"}),
        (["Privato=ignored"], {"privato": "ignored"}),
    ],
)
def test_a_column_and_its_field_are_told_by_the_last_equals_sign(said: list[str], meant: dict[str, str]) -> None:
    assert parse_maps(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "",
        "=",
        "Name",
        "Name=",
        "=full_name",
        "...=full_name",
        "Name=fullname",
        "Name=FULL_NAME",
        "Name=file",
        "Name=row",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_names_no_column_or_no_field_is_refused_with_the_fields_there_are(said: str, language: Language) -> None:
    with pytest.raises(ColumnMapWrong) as refused:
        parse_maps(["Company=company", said])
    told = refused.value.next_step(texts(language))
    assert all(field in told for field in ("full_name", "ignored", "notes"))


def test_a_very_long_saying_is_quoted_in_part() -> None:
    with pytest.raises(ColumnMapWrong) as refused:
        parse_maps(["x" * 5_000])
    assert len(refused.value.message(texts("en"))) < 200


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_can_be_said(field: str) -> None:
    assert parse_maps([f"Colonna={field}"]) == {"colonna": field}


def test_nothing_said_holds_for_no_file() -> None:
    assert for_every_file({}) == {}


@pytest.mark.parametrize(
    "said",
    [
        for_every_file(parse_maps(["Chiamasi=full_name", "Bottega=company"])),
        for_shape(UNCLEAR, {"Chiamasi": "full_name", "Bottega": "company"}),
        for_shape(["CHIAMASI ", "bottega", "rango"], {"chiamasi": "full_name", "bottega": "company"}),
    ],
)
def test_a_table_whose_columns_were_said_is_read_by_them(said: Said) -> None:
    with pytest.raises(ColumnsUnclear):
        raise_refusal(TABLE)
    rows = read(TABLE, said).rows.select("full_name", "company", "notes").rows()
    assert rows == [("Alba Ferro", "Vetri Lari", "Rango: 1"), ("Ugo Sasso", "Remi Lari", "Rango: 2")]


def raise_refusal(text: str) -> None:
    error = read_files([("list.csv", text.encode())]).report.error
    if error:
        raise error


def test_what_was_said_of_one_shape_does_not_touch_another() -> None:
    said = for_shape([*UNCLEAR, "More"], {"Chiamasi": "full_name"})
    assert isinstance(read_sources([("list.csv", TABLE.encode())], said)["list.csv"], ColumnsUnclear)


def test_what_is_said_of_every_file_wins_over_what_was_remembered_of_a_shape() -> None:
    everywhere = for_every_file({"bottega": "company"})
    shape = for_shape(UNCLEAR, {"Chiamasi": "full_name", "Bottega": "position", "Rango": "ignored"})
    said = {**everywhere, **shape}
    row = read(TABLE, said).rows.row(0, named=True)
    assert (row["full_name"], row["company"], row["position"], row["notes"]) == ("Alba Ferro", "Vetri Lari", None, None)


def test_a_column_that_was_said_to_be_ignored_is_not_kept_among_the_notes() -> None:
    said = for_shape(UNCLEAR, {"Chiamasi": "full_name", "Bottega": "company", "Rango": "ignored"})
    assert read(TABLE, said).rows["notes"].to_list() == [None, None]


def test_what_was_said_wins_over_what_a_header_means_elsewhere() -> None:
    said = for_every_file(parse_maps(["Position=company", "Company=position"]))
    row = read("Name,Company,Position\nAlba Ferro,Mastra vetraia,Vetri Lari\n", said).rows.row(0, named=True)
    assert (row["company"], row["position"]) == ("Vetri Lari", "Mastra vetraia")


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("E-mail adress", "emails"), ("Compagny", "company"), ("Azienda attuale", "company"), ("Full  Nmae", "full_name"),
        ("COGNOME:", "last_name"), ("Telefonno", "phones"), ("Xyz", None), ("", None), ("123", None),
    ],
)  # fmt: skip
def test_a_column_is_guessed_by_a_header_spelled_alike(header: str, field: str | None) -> None:
    assert guessed([header], [["?"], ["!"]]) == [field]


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        (["alba@posta.example", "", "ugo@remi.example"], "emails"),
        (["+39 333 0000001", "(055) 123-456"], "phones"),
        (["https://www.linkedin.com/in/alba-fe", "linkedin.com/in/ugo-sa"], "url"),
        (["Alba Ferro", "Ugo De Sasso", "Ida D'Arco-Lume"], "full_name"),
        (["alba@posta.example", "Ugo Sasso"], None),
        (["2021-03-12", "2020-12-01"], None),
        (["12/03/2021", "1.12.2020"], None),
        (["12345", "99"], None),
        (["", "  "], None),
        ([], None),
    ],
)
def test_a_column_whose_header_says_nothing_is_guessed_by_its_cells(cells: list[str], field: str | None) -> None:
    assert guessed(["Boh"], [[cell] for cell in cells]) == [field]


def test_rows_shorter_than_the_header_are_no_trouble_for_guessing() -> None:
    assert guessed(["A", "B"], [["Alba Ferro"], ["Ugo Sasso", "ugo@remi.example"], []]) == ["full_name", "emails"]


def test_each_name_is_guessed_for_one_column_and_other_fields_for_several() -> None:
    header = ["Nome completo", "Full Name", "First Name", "Vorname", "Cognome", "E-mail", "E-mail 2"]
    found = guessed(header, [[""] * len(header)])
    assert found == ["full_name", None, "first_name", None, "last_name", "emails", "emails"]
