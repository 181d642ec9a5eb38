"""vCards of every version and of every bad phone, down to the row that each card becomes."""

# ruff: noqa: E501 -- tables of cases, one a line
import base64

import pytest

from planner.pipeline import Imported, read_files
from planner.reading import read_sources
from planner.reading.limits import MAX_CELL_CHARS
from planner.reading.source import Source
from planner.reading.vcards import is_vcards, read_vcards

PICTURE = base64.b64encode(bytes(range(256)) * 3).decode()
PICTURE_LINES = [PICTURE[at : at + 72] for at in range(0, len(PICTURE), 72)]


def card(*lines: str, version: str = "3.0") -> str:
    return "\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def source(text: str | bytes) -> Source:
    read = read_sources([("x.vcf", text.encode() if isinstance(text, str) else text)])["x.vcf"]
    assert isinstance(read, Source), read
    return read


def fields(text: str | bytes) -> dict[str, str]:
    """The filled fields of the only card."""
    (row,) = source(text).rows.drop("file", "row", "kind", "relation").to_dicts()
    return {field: value for field, value in row.items() if value}


def names(text: str | bytes) -> list[str]:
    return source(text).rows["full_name"].to_list()


def codes(text: str) -> dict[str, tuple[int | None, str | int]]:
    """Each remark's code with its row and number of rows."""
    return {notice.code: (notice.row, notice.facts["rows"]) for notice in source(text).notices}


def imported(text: str) -> Imported:
    return read_files([("x.vcf", text.encode())])


QUOTED = "ENCODING=QUOTED-PRINTABLE"


@pytest.mark.parametrize("version", ["2.1", "3.0", "4.0"])
def test_a_card_of_every_version_is_read(version: str) -> None:
    lines = ["N:Ferro;Alba;Maria;;", "FN:Alba Ferro", "ORG:Vetri Lari", "TITLE:Mastra vetraia", "NOTE:al mercato"]
    assert fields(card(*lines, version=version)) == {
        "full_name": "Alba Ferro",
        "first_name": "Alba",
        "middle_name": "Maria",
        "last_name": "Ferro",
        "company": "Vetri Lari",
        "position": "Mastra vetraia",
        "notes": "al mercato",
    }


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        (["FN:Alba", "  Ferro"], "full_name", "Alba Ferro"),
        (["FN:Al", "\tba Fer", " ro"], "full_name", "Alba Ferro"),
        ([f"FN;{QUOTED}:Niccol=C3=B2 Ferro"], "full_name", "Niccolò Ferro"),
        ([f"FN;CHARSET=UTF-8;{QUOTED}:Niccol=C3=", "=B2 Ferro"], "full_name", "Niccolò Ferro"),
        ([f"FN;CHARSET=ISO-8859-1;{QUOTED}:Niccol=F2 Ferro"], "full_name", "Niccolò Ferro"),
        ([f"FN;CHARSET=windows-1251;{QUOTED}:=C8=E2=E0=ED"], "full_name", "Иван"),
        ([f"FN;CHARSET=punycode;{QUOTED}:Niccol=C3=B2"], "full_name", "Niccolò"),
        ([f"FN;CHARSET=UTF-8;{QUOTED}:Niccol=F2 Ferro"], "full_name", "Niccolò Ferro"),
        (["FN;QUOTED-PRINTABLE:Niccol=C3=B2"], "full_name", "Niccolò"),
        (["fn;encoding=quoted-printable:Niccol=C3=B2"], "full_name", "Niccolò"),
        ([f"NOTE;{QUOTED}:uno=0D=0A=", "due=3D2"], "notes", "uno\r\ndue=2"),
        (["FN:Alba = Ferro =", "TITLE:Capo"], "full_name", "Alba = Ferro ="),
        (["TEL;CELL;VOICE:+39 333 0000001"], "phones", "+39 333 0000001"),
        (["TEL;VALUE=uri;TYPE=cell:tel:+39-333-0000001"], "phones", "+39-333-0000001"),
        (["TEL;TYPE=cell:333 1", "TEL;TYPE=home:055 2"], "phones", "333 1\n055 2"),
        (["EMAIL;TYPE=home:alba@posta.example", "EMAIL:af@vetri.example"], "emails", "alba@posta.example\naf@vetri.example"),
        (["EMAIL:mailto:alba@posta.example"], "emails", "alba@posta.example"),
        (["item1.EMAIL;type=INTERNET:alba@posta.example", "item1.X-ABLabel:_$!<Other>!$_"], "emails", "alba@posta.example"),
        (['TEL;TYPE="cell,voice;a:b":333 1'], "phones", "333 1"),
        ([r"NOTE:a\, b\; c\nd\\e"], "notes", "a, b; c\nd\\e"),
        (["ORG:Vetri Lari;Vendite;Estero"], "company", "Vetri Lari"),
        ([r"ORG:Vetri\; Remi & C.\, Lari;Vendite"], "company", "Vetri; Remi & C., Lari"),
        (["ROLE:Skipper"], "position", "Skipper"),
        (["ADR;TYPE=home:;;Via Alba 3;Torino;Piemonte;10100;Italia"], "place_said", "Torino, Piemonte, Italia"),
        (["ADR:;;;Torino"], "place_said", "Torino"),
        (["RELATED;TYPE=friend;VALUE=text:Ugo Sasso"], "bridge", "Ugo Sasso"),
        (["RELATED;VALUE=text:Ugo Sasso"], "bridge", "Ugo Sasso"),
        (["CATEGORIES:coro,vela"], "labels", "coro,vela"),
        (["X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/alba-fe"], "url", "https://www.linkedin.com/in/alba-fe"),
        (["TITLE;LANGUAGE=it:Capo", "TITLE;LANGUAGE=en:Head"], "position", "Capo"),
        (["ORG:Vetri Lari", "ORG:Remi Lari"], "company", "Vetri Lari"),
        (["ADR;TYPE=work:;;;Torino;;;", "ADR;TYPE=home:;;;Ivrea;;;"], "place_said", "Torino"),
    ],
)  # fmt: skip
def test_a_property_is_read_however_it_is_written(lines: list[str], field: str, value: str) -> None:
    assert fields(card(*lines))[field] == value


def test_of_two_spellings_of_a_name_the_first_counts() -> None:
    assert names(card("FN:Alba Ferro", "FN;LANGUAGE=jp:アルバ")) == ["Alba Ferro"]


@pytest.mark.parametrize(
    "line",
    [
        "RELATED;TYPE=spouse:Piero Ferro", "RELATED;SPOUSE:Piero Ferro", "RELATED;TYPE=friend,kin:Piero Ferro",
        "RELATED;TYPE=friend:urn:uuid:03a0e51f", "RELATED;TYPE=friend:https://posta.example/piero.vcf", "BDAY:19700102",
        "ADR:;;Via Alba 3;;;10100;", "PHOTO;VALUE=uri:https://posta.example/p.jpg", "X-PHONETIC-LAST-NAME:Fero", "ORG:;Vendite",
        "GENDER:F", "GEO:45.07,7.68", "KEY;ENCODING=b:QUJD", "TEL:",
    ],
)  # fmt: skip
def test_what_is_nobodys_business_or_no_use_is_not_kept(line: str) -> None:
    assert fields(card("FN:Alba Ferro", line)) == {"full_name": "Alba Ferro"}
    assert codes(card("FN:Alba Ferro", line)) == {}


@pytest.mark.parametrize(
    "text",
    [
        card("FN:Alba Ferro", "TITLE:Capo").lower().replace("alba ferro", "Alba Ferro").replace("capo", "Capo"),
        card("FN:Alba Ferro", "TITLE:Capo").replace("\n", "\r\n"),
        card("FN:Alba Ferro", "TITLE:Capo").replace("\n", "\r"),
        "\ufeff" + card("FN:Alba Ferro", "TITLE:Capo"),
        "\n\n  " + card("FN:Alba Ferro", "TITLE:Capo"),
        card("FN:Alba Ferro", "", "TITLE:Capo"),
        card("FN:Alba Ferro", "TITLE:Capo").replace("VERSION:3.0\n", ""),
    ],
)
def test_case_line_ends_blank_lines_and_a_missing_version_do_not_matter(text: str) -> None:
    assert fields(text) == {"full_name": "Alba Ferro", "position": "Capo"}


def test_bytes_of_an_old_encoding_are_read() -> None:
    assert names(card("FN:Niccolò Façade").encode("cp1252")) == ["Niccolò Façade"]


PICTURES = [
    ["PHOTO;ENCODING=b;TYPE=JPEG:" + PICTURE_LINES[0], *(f" {line}" for line in PICTURE_LINES[1:])],
    ["PHOTO;ENCODING=BASE64;JPEG:", *(f"  {line}" for line in PICTURE_LINES), ""],
    ["PHOTO;ENCODING=b;TYPE=JPEG:", *PICTURE_LINES],
    ["PHOTO;ENCODING=b;TYPE=JPEG:" + PICTURE_LINES[0], "", *PICTURE_LINES[1:], "", ""],
    ["PHOTO:data:image/jpeg;base64," + PICTURE],
    ["PHOTO;ENCODING=b:" + "A" * 200_000],
    ["PHOTO;ENCODING=b:", "N/AAAA", "n+BBBB", "FN/CCC", "TEL+DDD", "URL=", "EMAILabcd"],
]


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_is_passed_over_in_silence(picture: list[str]) -> None:
    text = card("FN:Alba Ferro", *picture, "TITLE:Capo")
    assert fields(text) == {"full_name": "Alba Ferro", "position": "Capo"}
    assert codes(text) == {}


@pytest.mark.parametrize(
    "agent",
    [
        ["AGENT:", "BEGIN:VCARD", "FN:Vera Aiuti", "TEL:1", "END:VCARD"],
        ["AGENT:", "BEGIN:VCARD", "FN:Vera Aiuti", "AGENT:", "BEGIN:VCARD", "FN:Lia", "END:VCARD", "END:VCARD"],
        ["AGENT:BEGIN:VCARD", "FN:Vera Aiuti", "END:VCARD"],
        [r"AGENT:BEGIN:VCARD\nFN:Vera Aiuti\nTEL:1\nEND:VCARD\n"],
        ["AGENT;VALUE=uri:CID:vera@posta.example"],
    ],
)
def test_the_card_of_somebodys_assistant_is_no_card_of_its_own(agent: list[str]) -> None:
    text = card("FN:Alba Ferro", *agent, "TITLE:Capo")
    assert fields(text) == {"full_name": "Alba Ferro", "position": "Capo"}
    assert names(text + card("FN:Ugo Sasso")) == ["Alba Ferro", "Ugo Sasso"]
    assert codes(text) == {}


def test_a_company_is_rejected_as_an_organisation_even_where_its_card_calls_it_a_person() -> None:
    text = card("FN:Vetri Lari", "N:Lari;Vetri", "ORG:Vetri Lari;", "TEL:055 1", "X-ABShowAs:COMPANY") + card(
        "FN:Ugo Sasso"
    )
    found = imported(text)
    assert found.rejects.select("row", "reason").rows() == [(1, "organisation")]
    assert found.contacts["full_name"].to_list() == ["Ugo Sasso"]


def test_a_card_without_any_name_is_rejected() -> None:
    found = imported(card("EMAIL:alba@posta.example") + card("FN:Ugo Sasso"))
    assert found.rejects.select("row", "reason").rows() == [(1, "no-name")]


ALBA, UGO = card("FN:Alba Ferro"), card("FN:Ugo Sasso")


def without_end(text: str) -> str:
    return text.replace("END:VCARD\n", "")


@pytest.mark.parametrize("rest", ["", "\n\n", "TITLE:Ca", 'TEL;TYPE="ho'])
def test_a_last_card_that_was_cut_off_is_rejected(rest: str) -> None:
    found = imported(ALBA + without_end(UGO) + rest)
    assert found.contacts["full_name"].to_list() == ["Alba Ferro"]
    assert found.rejects.select("row", "reason").rows() == [(5, "unfinished")]
    assert codes(ALBA + without_end(UGO) + rest)["cards-unfinished"] == (5, 1)


@pytest.mark.parametrize(
    ("text", "row"),
    [(without_end(ALBA) + UGO, 1), (UGO + ALBA.replace("BEGIN:VCARD\nVERSION:3.0\n", ""), 5)],
)
def test_a_card_without_its_end_or_beginning_among_others_is_kept_and_said(text: str, row: int) -> None:
    assert set(names(text)) == {"Alba Ferro", "Ugo Sasso"}
    assert codes(text) == {"cards-unclosed": (row, 1)}


def test_a_card_is_named_by_the_line_where_it_begins() -> None:
    assert source(ALBA + "\n\n" + UGO).rows["row"].to_list() == [1, 7]


def test_lines_that_are_no_properties_are_said_with_their_number() -> None:
    text = card("FN:Alba Ferro", "EMAIL alba@posta.example", 'TEL;TYPE="home:055 1', "TITLE:Capo")
    assert fields(text) == {"full_name": "Alba Ferro", "position": "Capo"}
    assert codes(text) == {"cards-lines-unreadable": (4, 2)}


def test_sixty_thousand_folds_of_one_line_and_the_card_behind_it_are_read() -> None:
    text = card("FN:Alba Ferro", "NOTE:" + "\n a" * 60_000) + UGO
    assert names(text) == ["Alba Ferro", "Ugo Sasso"]
    note, nothing = source(text).rows["notes"].to_list()
    assert (note.strip("a"), nothing) == ("", None)
    assert 30_000 < len(note) <= MAX_CELL_CHARS


def test_a_hundred_thousand_soft_line_ends_behind_a_long_line_are_read() -> None:
    text = card("FN:Alba Ferro", f"NOTE;{QUOTED}:" + "a" * 60_000 + "=\n" + "=\n" * 100_000, "TITLE:Capo") + UGO
    assert names(text) == ["Alba Ferro", "Ugo Sasso"]


def test_five_thousand_beginnings_give_the_one_card_with_something_in_it() -> None:
    text = "BEGIN:VCARD\n" * 5_000 + "FN:Alba Ferro\n" + "END:VCARD\n" * 5_000
    assert names(text) == ["Alba Ferro"]
    assert codes(text) == {"cards-unclosed": (1, 4_999)}


def test_five_thousand_assistants_of_assistants_hide_no_card_behind_them() -> None:
    inner = "AGENT:\nBEGIN:VCARD\n" * 5_000 + "END:VCARD\n" * 5_000
    assert names(card("FN:Alba Ferro", inner) + UGO) == ["Alba Ferro", "Ugo Sasso"]


@pytest.mark.parametrize(
    "line", ["A" * 60_000, "TEL;" * 15_000, 'TEL;A="' * 9_000, "a." * 30_000, "N;:" * 20_000, "TEL" + ";a=" * 20_000]
)
def test_a_hostile_line_ends_with_the_others_read(line: str) -> None:
    assert names(card("FN:Alba Ferro", line, version="2.1") + UGO) == ["Alba Ferro", "Ugo Sasso"]


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        (ALBA, True), ("  begin:vcard  \nfn:Alba", True), ("TITLE:Capo\n" + UGO, True), (PICTURE + "\n" + UGO, True),
        ("Name,Note\nAlba Ferro,BEGIN:VCARD", False), ("BEGIN:VCALENDAR\n", False), ("END:VCARD\n", False), ("", False),
    ],
)  # fmt: skip
def test_a_text_is_one_of_cards_if_one_begins_in_a_line_of_its_own(text: str, cards: bool) -> None:
    assert is_vcards(text) == cards


@pytest.mark.parametrize("text", ["", "BEGIN:VCARD\nEND:VCARD\n", "END:VCARD\nEND:VCARD", "\n \n\t\n"])
def test_cards_with_nothing_in_them_are_nobody(text: str) -> None:
    header, *rows = read_vcards(text).records
    assert "FN" in header.cells
    assert not any(cell for row in rows for cell in row.cells)


def test_a_very_long_line_is_cut_and_said() -> None:
    cards = read_vcards("BEGIN:VCARD\nFN:Alba Ferro\nNOTE:" + "x" * 70_000 + "\nEND:VCARD\n")
    assert [(notice.code, notice.row) for notice in cards.notices] == [("cell-cut", 3)]
