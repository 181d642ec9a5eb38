from datetime import date

import polars as pl
import pytest

from planner.cleaning import Cleaned, clean
from planner.frames import RawRows
from planner.locale import LANGUAGES, texts
from planner.reading.formats import Order
from planner.report import notice_dict

NOTHING = dict.fromkeys(RawRows.column_names())


def raw_rows(*rows: dict[str, str]) -> pl.DataFrame:
    said = {"file": "a.csv", "kind": "list", "relation": "connection"}
    full = [{**NOTHING, **said, "row": at, **row} for at, row in enumerate(rows, start=2)]
    return pl.DataFrame(full, schema=RawRows.create_empty().schema)


def cleaned(*rows: dict[str, str], circles: tuple[str, ...] = ()) -> Cleaned:
    return clean(raw_rows(*rows), {"a.csv": circles})


def of_list(*rows: dict[str, str]) -> Cleaned:
    """A hand-made list, each row of somebody of their own."""
    named = [{"full_name": f"Ada {'ABCDEFG'[at]}eri", "relation": "contact", **row} for at, row in enumerate(rows)]
    return cleaned(*named)


def codes(result: Cleaned) -> list[str]:
    return [notice.code for notice in result.notices["a.csv"]]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"connected_on": "12 Mar 2021"}, "hidden-member"),
        ({"url": "https://www.linkedin.com/in/x"}, "no-name"),
        ({"emails": "x@posta.example", "relation": "contact"}, "no-name"),
        ({"company": "Alba", "relation": "contact"}, "organisation"),
        ({"first_name": "LinkedIn", "last_name": "Member"}, "placeholder"),
        ({"full_name": "Untitled", "company": "Alba"}, "placeholder"),
        ({"full_name": "-", "company": "Alba", "position": "Socia"}, "placeholder"),
        ({"full_name": "N/A", "emails": "x@posta.example"}, "placeholder"),
        ({"surname_first": "Totale: 3", "relation": "contact"}, "total"),
        ({"first_name": "Totale contatti 12", "relation": "contact"}, "total"),
        ({"full_name": "Total", "company": "45", "notes": "Stars: 3.5\nAge: 40", "relation": "contact"}, "total"),
        ({"full_name": "SUMME", "relation": "contact"}, "total"),
        ({"company": "n. 45 contatti", "relation": "contact"}, "total"),
        ({"full_name": "45 people", "relation": "contact"}, "total"),
        ({"full_name": "Total of contacts: 1,204", "relation": "contact"}, "total"),
        ({"company": "Total", "position": "Buyer", "relation": "contact"}, "no-name"),
        ({"first_name": "12", "company": "Alba", "position": "Socia"}, "no-name"),
    ],
)
def test_a_row_that_names_nobody_is_rejected_with_its_reason(row: dict[str, str], reason: str) -> None:
    result = cleaned(row)
    assert result.contacts.is_empty()
    assert result.rejects.rows() == [("a.csv", 2, reason)]


def test_a_contact_has_every_cell_in_its_plain_form() -> None:
    row = {
        "first_name": "Dr. ADALGISA", "last_name": "NERI, PhD", "url": "linkedin.com/in/Ada/",
        "emails": "ADA@posta.example",
        "company": "-", "position": " Head  of R&amp;D ", "connected_on": "12 Mar 2021",
        "labels": "* starred ::: famiglia",
        "notes": "uno\ndue", "phones": "+39 000 1234",
    }  # fmt: skip
    contact = cleaned(row, circles=("studies",)).contacts.row(0, named=True)
    assert contact["full_name"] == "Adalgisa Neri"
    assert contact["credentials"] == "PhD"
    assert contact["profile_url"] == "https://www.linkedin.com/in/ada"
    assert (contact["emails"], contact["phones"]) == (["ada@posta.example"], ["+39 000 1234"])
    assert (contact["company"], contact["position"]) == (None, "Head of R&D")
    assert (contact["circles"], contact["notes"]) == (["family", "studies"], "uno · due")
    assert contact["labels"] == ["famiglia"]
    assert (contact["contact_id"], contact["connected_year"]) == ("a.csv:2", 2021)


def test_each_file_has_its_own_order_of_dates() -> None:
    shared = {"first_name": "Ada", "last_name": "Neri"}
    result = cleaned(
        {**shared, "connected_on": "03/04/2021"},
        {**shared, "connected_on": "28/11/2021"},
        {**shared, "connected_on": "03/04/2021", "file": "b.csv"},
    )
    assert [day and day.isoformat() for day in result.contacts["connected_on"]] == ["2021-04-03", "2021-11-28", None]
    assert {file: [n.code for n in found] for file, found in result.notices.items()} == {
        "a.csv": ["dates-order-dmy", "no-work"], "b.csv": ["dates-ambiguous", "no-work"],
    }  # fmt: skip


def test_no_rows_are_no_contacts() -> None:
    assert clean(RawRows.create_empty(), {}).contacts.is_empty()


@pytest.mark.parametrize(
    "row",
    [
        {"full_name": "Anna Totale"},
        {"full_name": "Total", "company": "Alba"},
        {"full_name": "Totale", "emails": "t@posta.example"},
        {"first_name": "Summe", "last_name": "Ferri"},
        {"full_name": "Ada Neri", "notes": "Totale: 3"},
    ],
)
def test_a_person_is_no_total(row: dict[str, str]) -> None:
    assert cleaned({"relation": "contact", **row}).rejects.is_empty()


def test_a_hand_made_list_tells_who_introduces_and_when_we_spoke() -> None:
    row = {
        "surname_first": "FERRI Elsa", "last_contact": "marzo 2024", "bridge": " Ugo  Torri ", "degree": "2nd",
        "labels": "coro, ex collega", "notes": "ama il mare", "relation": "contact",
    }  # fmt: skip
    contact = cleaned(row).contacts.row(0, named=True)
    assert (contact["first_name"], contact["last_name"]) == ("Elsa", "Ferri")
    assert (contact["last_contact"], contact["bridge"], contact["degree"]) == ("2024-03", "Ugo Torri", 2)
    assert (contact["labels"], contact["circles"]) == (["coro", "ex collega"], ["association", "work"])
    assert contact["notes"] == "ama il mare"


def test_connections_and_last_contacts_each_show_their_own_order() -> None:
    result = of_list(
        {"connected_on": "28/11/2021", "last_contact": "03/04/2022"},
        {"connected_on": "03/04/2021", "last_contact": "11/28/2022"},
    )
    assert result.contacts["connected_on"].to_list() == [date(2021, 11, 28), date(2021, 4, 3)]
    assert result.contacts["last_contact"].to_list() == ["2022-03-04", "2022-11-28"]
    assert codes(result) == ["dates-order-dmy", "dates-order-mdy"]


@pytest.mark.parametrize(
    ("order", "orders", "read"),
    [
        (None, {}, "2022-04-03"),
        (None, {"a.csv": "mdy"}, "2022-03-04"),
        ("dmy", {"a.csv": "mdy"}, "2022-03-04"),
        ("mdy", {"b.csv": "dmy"}, "2022-03-04"),
    ],
)
def test_the_order_of_a_format_counts_before_the_users_and_before_what_the_column_shows(
    order: Order | None, orders: dict[str, Order], read: str
) -> None:
    rows = raw_rows(
        {"full_name": "Ada Neri", "last_contact": "03/04/2022"}, {"full_name": "Ugo Neri", "last_contact": "28/11/2022"}
    )
    found = clean(rows, {}, order, orders=orders).contacts["last_contact"].to_list()
    assert found == [read, "2022-11-28"]


def test_the_dates_of_last_contacts_that_are_not_exact_are_counted() -> None:
    said = ["12 mar 2024", "marzo 2024", "2023", "estate 2022", "mai", "n/a", "0/0/00"]
    result = of_list(*({"last_contact": text} for text in said))
    kept = ["2024-03-12", "2024-03", "2023", "2022", "never", None, None]
    assert result.contacts["last_contact"].to_list() == kept
    notice = result.notices["a.csv"][0]
    assert (notice.code, notice.level, notice.row) == ("dates-not-exact", "info", 3)
    assert notice.facts == {"rows": 4, "months": 1, "years": 2, "never": 1}
    assert codes(result) == ["dates-not-exact"]


@pytest.mark.parametrize(
    ("said", "kept", "code"),
    [
        ("03/04/2022", "2022", "dates-ambiguous"),
        ("ieri", None, "dates-unreadable"),
        ("12 mar 2031", None, "dates-future"),
        ("marzo 2031", None, "dates-future"),
        ("2031", None, "dates-future"),
        ("44927", "2023-01-01", "dates-serial"),
    ],
)
def test_what_is_odd_about_a_last_contact_is_said(said: str, kept: str | None, code: str) -> None:
    rows = raw_rows({"full_name": "Ada Neri", "relation": "contact", "last_contact": said})
    result = clean(rows, {}, latest=date(2026, 6, 5))
    assert result.contacts["last_contact"].to_list() == [kept]
    assert codes(result) == [code]


def test_the_same_remark_on_two_columns_of_a_file_is_made_once() -> None:
    result = of_list({"connected_on": "soon", "last_contact": "ieri"}, {"last_contact": "spesso"})
    assert [(n.code, n.row, n.facts["rows"]) for n in result.notices["a.csv"]] == [("dates-unreadable", 2, 3)]


@pytest.mark.parametrize(
    ("notes", "rows"),
    [
        (["Next step: 3/12/2026"], [2]),
        (["Met at: Bergamo\nNext step: 3/12/2026", "", "Next step: 4/12/26"], [2, 4]),
        (["Next step: 3/12/2026", "Next step: 28/12/2026"], []),
        (["Next step: 3/12/2026", "Follow up: 28/12/2026"], [2]),
        (["Next step: 3/12/2026 2:30 PM"], []),
        (["Next step: 3/3/2026"], []),
        (["Next step: 2026-12-03"], []),
        (["Next step: 3.12.2026"], []),
        (["we met on 3/12/2026"], []),
    ],
)
def test_a_date_among_the_notes_that_nothing_settles_is_told(notes: list[str], rows: list[int]) -> None:
    result = of_list(*({"notes": text} if text else {} for text in notes))
    told = [(n.row, n.facts["rows"]) for n in result.notices["a.csv"] if n.code == "dates-ambiguous-notes"]
    assert told == ([(rows[0], len(rows))] if rows else [])


def test_a_file_whose_order_is_known_has_no_ambiguous_dates_among_its_notes() -> None:
    rows = raw_rows({"full_name": "Ada Neri", "notes": "Next step: 3/12/2026", "relation": "contact"})
    assert clean(rows, {}, "dmy").notices == {"a.csv": []}


def test_lost_phone_numbers_are_told() -> None:
    result = of_list({"phones": "000 1234"}, {"phones": "3.9E+11"}, {"phones": "3,9E+11"})
    assert [(n.code, n.row, n.facts["rows"]) for n in result.notices["a.csv"]] == [("phones-lost", 3, 2)]


def test_every_remark_is_a_sentence_in_both_languages() -> None:
    result = of_list(
        {"last_contact": "mai", "phones": "3.9E+11", "notes": "Next step: 3/12/2026"}, {"last_contact": "2024"}
    )
    for language in LANGUAGES:
        messages = [notice_dict(notice, texts(language))["message"] for notice in result.notices["a.csv"]]
        assert len(set(messages)) == 3
        assert not any("{" in message for message in messages)
