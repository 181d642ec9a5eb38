"""Invitations, endorsements, recommendations, notes and follows: who, when, which way, and nothing of what was said."""

from datetime import date

import polars as pl
import pytest

from planner.pipeline import Imported, read_files

IN = "https://www.linkedin.com/in/"
INVITATIONS = "From,To,Sent At,Message,Direction"
WITH_URLS = f"{INVITATIONS},inviterProfileUrl,inviteeProfileUrl"
NOTES = "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On"
FOLLOWS = "Date,Status,FullName"
RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
WRITTEN = "parole solo nostre"


def endorsements(who: str, *, urls: bool = True) -> str:
    address = f",{who} Public Url" if urls else ""
    return f"Endorsement Date,Skill Name,{who} First Name,{who} Last Name{address},Endorsement Status"


def read(name: str, header: str, *rows: str) -> Imported:
    return read_files([(name, "\n".join([header, *rows, ""]).encode())], today=date(2026, 11, 21))


def touches(name: str, header: str, *rows: str) -> list[dict[str, object]]:
    return read(name, header, *rows).touches.to_dicts()


def the_one(name: str, header: str, row: str) -> dict[str, object]:
    (touch,) = touches(name, header, row)
    return touch


@pytest.mark.parametrize(
    ("row", "direction", "name"),
    [
        ('Ada Neri,Ora Vestini,"3/4/24, 4:05 PM",,INCOMING', "received", "Ada Neri"),
        ('Ora Vestini,Ada Neri,"3/4/24, 4:05 PM",,OUTGOING', "sent", "Ada Neri"),
        ('Ora Vestini,"Ada Neri, PhD","3/4/24, 4:05 PM",,outgoing', "sent", "Ada Neri"),
    ],
)
def test_of_an_invitation_the_other_one_is_named_and_who_asked(row: str, direction: str, name: str) -> None:
    old = the_one("Invitations.csv", INVITATIONS, row)
    new = the_one("Invitations.csv", WITH_URLS, row + f",{IN}from,{IN}to")
    assert (old["touch"], old["direction"], old["name"], old["profile_url"]) == ("invitation", direction, name, None)
    assert new["profile_url"] == (f"{IN}to" if direction == "sent" else f"{IN}from")
    assert {**new, "profile_url": None} == old


def test_an_invitation_that_does_not_say_who_asked_is_left_out() -> None:
    imported = read("Invitations.csv", INVITATIONS, 'Ada Neri,Ora Vestini,"3/4/24, 4:05 PM",,')
    assert imported.touches.is_empty()


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ('"3/4/24, 4:05 PM"', date(2024, 3, 4)),
        ('"12/1/23, 12:05 AM"', date(2023, 12, 1)),
        ("3/4/2024", date(2024, 3, 4)),
        ("25/4/2024", date(2024, 4, 25)),
        ("2024-03-04 16:05:00 UTC", date(2024, 3, 4)),
        ("", None),
    ],
)
def test_the_days_of_invitations_are_month_first_unless_that_is_no_day(written: str, day: date | None) -> None:
    assert the_one("Invitations.csv", INVITATIONS, f"Ada Neri,Ora Vestini,{written},,INCOMING")["day"] == day


@pytest.mark.parametrize(("cell", "has_text"), [(WRITTEN, True), ('"due\nrighe"', True), ("", False), ("  ", False)])
def test_of_the_words_of_an_invitation_only_that_there_are_some_is_kept(cell: str, has_text: bool) -> None:
    touch = the_one("Invitations.csv", INVITATIONS, f'Ada Neri,Ora Vestini,"3/4/24, 4:05 PM",{cell},INCOMING')
    assert (touch["has_text"], touch["text"]) == (has_text, None)


@pytest.mark.parametrize(
    ("name", "who", "direction"),
    [
        ("Endorsement_Received_Info.csv", "Endorser", "received"),
        ("Endorsement_Given_Info.csv", "Endorsee", "sent"),
    ],
)
def test_an_endorsement_has_the_direction_of_its_file(name: str, who: str, direction: str) -> None:
    old = the_one(name, endorsements(who, urls=False), "2023/06/05 15:47:58 UTC,Excel,Ada,Neri,ACCEPTED")
    new = the_one(name, endorsements(who), "2023/06/05 15:47:58 UTC,Excel,Ada,Neri,www.linkedin.com/in/Ada-N,HIDDEN")
    assert (old["touch"], old["direction"], old["name"]) == ("endorsement", direction, "Ada Neri")
    assert (old["day"], old["profile_url"]) == (date(2023, 6, 5), None)
    assert new == {**old, "profile_url": f"{IN}ada-n"}


@pytest.mark.parametrize(
    ("name", "direction"),
    [
        ("Recommendations_Received.csv", "received"),
        ("Recommendations Received.csv", "received"),
        ("Recommendations_Given.csv", "sent"),
    ],
)
@pytest.mark.parametrize(("company", "kept"), [("Alba Srl", "Alba Srl"), ("", None), ("  ", None)])
def test_a_recommendation_has_the_direction_of_its_file_and_maybe_a_company(
    name: str, direction: str, company: str, kept: str | None
) -> None:
    row = f"Ada,Neri,{company},Buyer,{WRITTEN},2024-01-05 10:00:00,VISIBLE"
    touch = the_one(name, RECOMMENDATIONS, row)
    assert (touch["touch"], touch["direction"], touch["name"]) == ("recommendation", direction, "Ada Neri")
    assert (touch["company"], touch["day"]) == (kept, date(2024, 1, 5))
    assert (touch["has_text"], touch["text"]) == (True, None)


@pytest.mark.parametrize(
    ("status", "follows"), [("Active", 1), ("", 1), ("Unfollow", 0), ("UNFOLLOWED", 0), ("unfollow", 0)]
)
def test_who_is_no_longer_followed_is_left_out(status: str, follows: int) -> None:
    found = touches("Member_Follows_12.csv", FOLLOWS, f"2024-01-05 10:00:00,{status},Ada Neri")
    assert [touch["touch"] for touch in found] == ["follow"] * follows


def test_the_users_own_notes_are_kept_with_their_line_breaks() -> None:
    row = f'Ada,Neri,{IN}ada,"  prima riga\nseconda, con ""virgolette""  ",2025-07-30 18:20:00 UTC,'
    touch = the_one("Notes.csv", NOTES, row)
    assert touch["text"] == 'prima riga\nseconda, con "virgolette"'
    assert (touch["touch"], touch["name"], touch["day"]) == ("note", "Ada Neri", date(2025, 7, 30))
    assert the_one("Notes.csv", NOTES, row.replace("2025-07-30 18:20:00 UTC", "30 Jul 2025")) == touch


@pytest.mark.parametrize("row", [",,,un appunto,30 Jul 2025,", "LinkedIn,Member,,un appunto,30 Jul 2025,"])
def test_a_note_on_nobody_is_left_out(row: str) -> None:
    assert touches("Notes.csv", NOTES, row) == []


def test_somebody_without_a_name_is_known_by_the_address() -> None:
    touch = the_one("Notes.csv", NOTES, f",,{IN}ada,un appunto,30 Jul 2025,")
    assert (touch["name"], touch["profile_url"]) == (None, f"{IN}ada")


EVERY_FILE = {
    "Invitations.csv": (INVITATIONS, [
        f'Ada Neri,Ora Vestini,"3/4/24, 4:05 PM",{WRITTEN},INCOMING',
        f'LinkedIn Member,Ora Vestini,"3/4/24, 4:05 PM",{WRITTEN},INCOMING',
    ]),
    "Endorsement_Received_Info.csv": (endorsements("Endorser"), [
        "2023/06/05 15:47:58 UTC,Excel,Ada,Neri,www.linkedin.com/in/ada,ACCEPTED",
        "2023/06/05 15:47:58 UTC,Excel,,,,ACCEPTED",
    ]),
    "Recommendations_Given.csv": (RECOMMENDATIONS, [
        f"Ada,Neri,Alba,Buyer,{WRITTEN},2024-01-05 10:00:00,VISIBLE",
        f",,Alba,Buyer,{WRITTEN},2024-01-05 10:00:00,VISIBLE",
    ]),
    "Member_Follows_12.csv": (FOLLOWS, ["2024-01-05 10:00:00,Active,Ada Neri", "2024-01-05 10:00:00,Unfollow,Ugo"]),
}  # fmt: skip


@pytest.mark.parametrize("name", EVERY_FILE)
def test_every_row_is_a_touch_or_counted_as_left_out(name: str) -> None:
    header, rows = EVERY_FILE[name]
    imported = read(name, header, *rows)
    (file,) = imported.report.files
    said = [notice.facts["rows"] for notice in file.notices if notice.code.startswith("touches-")]
    assert (file.facts, said) == (len(rows), [1, 1])
    assert (imported.touches.height, file.rows, file.contacts) == (1, 0, 0)


def test_no_word_of_anybody_is_kept() -> None:
    imported = read_files([(name, "\n".join([header, *rows]).encode()) for name, (header, rows) in EVERY_FILE.items()])
    assert set(imported.touches["touch"]) == {"invitation", "endorsement", "recommendation", "follow"}
    for frame in (imported.touches, imported.contacts, imported.rejects):
        assert WRITTEN not in frame.write_json()
    assert WRITTEN not in repr(imported.report)


def test_the_order_of_the_files_changes_nothing() -> None:
    files = [(name, "\n".join([header, *rows]).encode()) for name, (header, rows) in EVERY_FILE.items()]
    one, other = (read_files(ordered).touches for ordered in (files, files[::-1]))
    assert one.equals(other)
    assert one.select("file", "row").equals(one.select("file", "row").sort("file", "row"))


def test_where_no_file_tells_of_touches_there_are_none() -> None:
    people = "First Name,Last Name,Email Address,Company,Position,Connected On"
    imported = read("Connections.csv", people, "Ada,Neri,,Alba,Buyer,12 Mar 2021")
    assert imported.touches.schema["day"] == pl.Date
    assert imported.touches.is_empty()
