import polars as pl
import pytest

from planner.cleaning import Cleaned, clean
from planner.frames import RawRows

NOTHING = dict.fromkeys(RawRows.column_names())


def cleaned(*rows: dict[str, str], circles: tuple[str, ...] = ()) -> Cleaned:
    said = {"file": "a.csv", "kind": "list", "relation": "connection"}
    full = [{**NOTHING, **said, "row": at, **row} for at, row in enumerate(rows, start=2)]
    return clean(pl.DataFrame(full, schema=RawRows.create_empty().schema), {"a.csv": circles})


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"connected_on": "12 Mar 2021"}, "hidden-member"),
        ({"url": "https://www.linkedin.com/in/x"}, "no-name"),
        ({"emails": "x@posta.example", "relation": "contact"}, "no-name"),
        ({"company": "Alba", "relation": "contact"}, "organisation"),
        ({"first_name": "LinkedIn", "last_name": "Member"}, "placeholder"),
        ({"full_name": "Untitled", "company": "Alba"}, "placeholder"),
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
    assert (contact["circles"], contact["notes"]) == (["family", "studies"], "famiglia · uno · due")
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
