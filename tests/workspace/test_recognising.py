"""Which rows of two exports are one contact: never by a guess."""

from datetime import date

import polars as pl
import pytest

from planner.frames import Contacts
from planner.workspace.recognising import recognised

Row = dict[str, object]
EMPTY: Row = dict.fromkeys(Contacts.column_names()) | {"emails": [], "phones": [], "labels": [], "circles": []}
ONE_DAY, ANOTHER = date(2019, 3, 4), date(2021, 6, 7)
MAIL, MAIL_2, INFO = ["ada@posta.example"], ["neri@altra.example"], ["info@alba.example"]
PHONE, PHONE_2 = ["+39 02 0000000"], ["+39 06 0000000"]


def row(name: str = "Ada Neri", **cells: object) -> Row:
    return {**EMPTY, "file": "a.csv", "kind": "list", "relation": "contact", "name_original": name, "full_name": name,
            **cells}  # fmt: skip


def frame(rows: list[Row]) -> pl.DataFrame:
    numbered = [{**one, "row": at, "contact_id": f"a.csv:{at}"} for at, one in enumerate(rows, start=2)]
    return pl.DataFrame(numbered, schema=Contacts.create_empty().schema, orient="row")


def found(incoming: list[Row], held: list[Row]) -> list[tuple[int, int, str]]:
    """Places of the rows that were found to be one, from 0, and the sign."""
    kept = frame(held).with_columns(row_id=pl.int_range(pl.len()))
    pairs = recognised(frame(incoming), kept).sort("contact_id").rows()
    return [(int(contact.split(":")[1]) - 2, row_id, by) for contact, row_id, by in pairs]


@pytest.mark.parametrize(
    ("now", "before", "sign"),
    [
        (row(), row(), "same"),
        (row(), row(relation="none"), "same"),
        (row("Ada Verdi", profile_url="u"), row(profile_url="u"), "profile"),
        (row("Neri, ADA", company="Alba", connected_on=ONE_DAY), row(connected_on=ONE_DAY), "same-day"),
        (row(profile_url="v", connected_on=ONE_DAY, company="Alba"),
         row(profile_url="u", connected_on=ONE_DAY, company="Alba"), "same-day"),
        (row(profile_url="v", connected_on=ONE_DAY), row(profile_url="u", connected_on=ONE_DAY), None),
        (row(profile_url="v", connected_on=ONE_DAY, company="Bosco"),
         row(profile_url="u", connected_on=ONE_DAY, company="Alba"), None),
        (row(emails=[*MAIL, *MAIL_2]), row(emails=MAIL, phones=PHONE), "e-mail"),
        (row(emails=MAIL, profile_url="v", connected_on=ANOTHER),
         row(emails=MAIL, profile_url="u", connected_on=ONE_DAY), "e-mail"),
        (row("Ugo Neri", emails=MAIL), row(emails=MAIL), None),
        (row(emails=INFO, profile_url="v"), row(emails=INFO, profile_url="u"), None),
        (row(phones=[*PHONE, *PHONE_2], company="Bosco"), row(phones=PHONE, company="Alba"), "phone"),
        (row(phones=PHONE, emails=MAIL), row(phones=PHONE, emails=MAIL_2), None),
        (row(company="Alba", position="Sarta", emails=MAIL), row(company="Alba", position="Sarta"), "same-work"),
        (row(company="Alba", position="Sarta", emails=MAIL),
         row(company="Alba", position="Sarta", emails=MAIL_2), None),
        (row(company="Alba", position="Sarta", connected_on=ONE_DAY),
         row(company="Alba", position="Sarta", connected_on=ANOTHER), None),
        (row(company="Alba", position="Sarta", profile_url="u"),
         row(company="Alba", position="Sarta", profile_url="v"), None),
        (row(company="Alba", position="Sarta"), row(company="Alba"), "name"),
        (row(company="Alba"), row(), "name"),
        (row(company="Alba"), row(company="Bosco"), None),
        (row(emails=MAIL), row(phones=PHONE), None),
        (row("Ada", company="Alba"), row("Ada"), None),
    ],
)  # fmt: skip
def test_one_row_is_found_again_only_by_a_sign_that_tells(now: Row, before: Row, sign: str | None) -> None:
    expected = [] if sign is None else [(0, 0, sign)]
    assert found([now], [before]) == found([before], [now]) == expected


@pytest.mark.parametrize(
    ("now", "before"),
    [
        ([row(company="Bosco")], [row(profile_url="u"), row(company="Alba")]),
        ([row(profile_url="u"), row(company="Bosco")], [row(profile_url="u"), row()]),
        ([row(company="Alba", position="Sarta")], [row(company="Alba"), row(company="Alba", position="Capo")]),
        ([row(profile_url="w", connected_on=ONE_DAY, company="Alba")],
         [row(profile_url=url, connected_on=ONE_DAY, company="Alba") for url in ("u", "v")]),
    ],
)  # fmt: skip
def test_namesakes_are_not_told_by_their_name_even_where_one_of_them_has_been_found(
    now: list[Row], before: list[Row]
) -> None:
    assert {(one, other) for one, other, by in found(now, before) if by not in {"same", "profile"}} == set()


def test_two_people_of_one_name_and_nothing_else_stay_two() -> None:
    assert found([row(), row()], [row(), row(), row()]) == [(0, 0, "same"), (1, 1, "same")]
    assert found([row(company="Alba")], [row(), row()]) == []


def test_the_rows_of_one_profile_are_found_each_once_in_any_order() -> None:
    before = [row(profile_url="u", company="Alba"), row(profile_url="u", company="Bosco")]
    now = [row(profile_url="u", company="Bosco"), row(profile_url="u", company="Cedri")]
    assert found(now, before) == [(0, 1, "same"), (1, 0, "profile")]
    assert found(before[::-1], before) == [(0, 1, "same"), (1, 0, "same")]
