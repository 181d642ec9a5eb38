"""Archives through ``read_files``: what is read, what is left alone, what is refused, and what is said of it."""

import io
import json
import warnings
import zipfile
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from planner.locale import LANGUAGES, Language, texts
from planner.matching import resolve
from planner.pipeline import Imported, read_files, resolve_files
from planner.reading import SourceFile
from planner.report import FileReport

NAME = "Complete_LinkedInDataExport_06-05-2026.zip"
CONNECTIONS = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Alba,Ferro,https://www.linkedin.com/in/alba-fe,,Vetri Lari,Mastra vetraia,12 Mar 2021
Ugo,Sasso,https://www.linkedin.com/in/ugo-sa,,Remi Lari,Skipper,03 Jan 2024
"""
# ruff: noqa: E501 -- rows of files as they are
MESSAGES = """CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
c1,,Alba Ferro,https://www.linkedin.com/in/alba-fe,Nina Corda,https://www.linkedin.com/in/nina-co,2025-04-02 09:15:00 UTC,,Ciao,INBOX
c1,,Nina Corda,https://www.linkedin.com/in/nina-co,Alba Ferro,https://www.linkedin.com/in/alba-fe,2025-04-03 09:15:00 UTC,,Eccomi,INBOX
"""
PROFILE = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary\nNina,Corda,,,,Cordaia,\n"
SKILLS = "Name\nNodi\nVele\n"
RECOMMENDATIONS = (
    "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAlba,Ferro,,,Brava,2024-01-05,VISIBLE\n"
)
LIST = "Name,Company,Position\nIris Galli,Orto Lungo,Vivaista\n"
CARDS = "BEGIN:VCARD\nVERSION:3.0\nFN:Iris Galli\nORG:Orto Lungo\nEND:VCARD\n"
BOMB = b"\0" * 4_000_000


def zipped(files: Mapping[str, Any]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def imported(*archives: tuple[str, bytes]) -> Imported:
    """Both archives together, the sums of their report checked."""
    files: list[SourceFile] = [*archives]
    found = read_files(files, today=date(2026, 6, 5))
    report = found.report.resolved(resolve(found.contacts))
    assert all(file.rows == file.contacts + len(file.rejected) for file in report.files)
    assert report.totals["contacts"] == report.totals["people"] + report.totals["merged"]
    return found


def files_of(files: Mapping[str, Any], name: str = NAME) -> dict[str, FileReport]:
    """The report of each file, the archive's own under ``""``, its members' by their path."""
    reports = imported((name, zipped(files))).report.files
    return {file.name.removeprefix(name).removeprefix("/"): file for file in reports}


def told(report: FileReport, code: str) -> dict[str, str | int]:
    """The facts of a remark; an error if there is no such remark, or two."""
    (facts,) = [notice.facts for notice in report.notices if notice.code == code]
    return dict(facts)


@pytest.mark.parametrize(
    ("path", "content", "kind"),
    [
        ("Connections.csv", CONNECTIONS, "linkedin_connections"),
        ("CONNECTIONS.CSV", CONNECTIONS, "linkedin_connections"),
        ("Connections_2.csv", CONNECTIONS, "linkedin_connections"),
        ("Recommendations Received.csv", RECOMMENDATIONS, "linkedin_recommendations_received"),
        ("Recommendations_Received.csv", RECOMMENDATIONS, "linkedin_recommendations_received"),
        ("Recommendations Given.csv", RECOMMENDATIONS, "linkedin_recommendations_given"),
        ("Recommendations_Given.csv", RECOMMENDATIONS, "linkedin_recommendations_given"),
        ("Member_Follows_400123.csv", "Date,Status,FullName\n,Active,Ugo Sasso\n", "linkedin_member_follows"),
        ("Company_Follows.csv", "Organization,Followed On\nVetri Lari,\n", "linkedin_company_follows"),
        ("Company Follows.csv", "Organization,Followed On\nVetri Lari,\n", "linkedin_company_follows"),
        ("Jobs/Saved Jobs_1.csv", "Saved Date,Job Url,Job Title,Company Name\n,,Velaia,Remi\n", "linkedin_saved_jobs"),
        ("Complete export/messages.csv", MESSAGES, "linkedin_messages"),
        ("a\\b\\Skills.csv", SKILLS, "linkedin_skills"),
    ],
)
def test_a_member_is_known_by_its_name_in_every_spelling_and_folder(path: str, content: str, kind: str) -> None:
    read = files_of({"Profile.csv": PROFILE, path: content})
    assert read[path.replace("\\", "/")].kind == kind


def test_what_a_mac_adds_to_an_archive_is_passed_over_in_silence() -> None:
    files = {
        "Export/Connections.csv": CONNECTIONS,
        "__MACOSX/Export/._Connections.csv": b"\0\5\x16\7",
        "Export/._messages.csv": b"\0\5\x16\7",
        "Export/.DS_Store": b"\0\0\0\1Bud1",
    }
    read = files_of(files)
    assert read.keys() == {"", "Export/Connections.csv"}
    assert [notice.code for notice in read[""].notices] == ["archive-read"]


MISLEADING = [
    "../Connections.csv", "a/../../Connections.csv", "a\\..\\Connections.csv", "/etc/Connections.csv",
    "C:\\Connections.csv", "c:Connections.csv", "\\\\server\\share\\Connections.csv", "\u202evsc.snoitcennoC.csv",
    "Connections\u200f.csv", "Connections.csv\x7f", "a/\nConnections.csv",
]  # fmt: skip


@pytest.mark.parametrize("path", MISLEADING)
def test_a_misleading_name_is_refused_and_counted_and_the_safe_one_beside_it_read(path: str) -> None:
    read = files_of({path: "Name\nNobody Atall\n", "Connections.csv": CONNECTIONS})
    assert read.keys() == {"", "Connections.csv"}
    assert read["Connections.csv"].contacts == 2
    assert told(read[""], "archive-unsafe") == {"count": 1}


def test_a_name_cut_short_by_a_zero_byte_is_refused_and_the_true_one_beside_it_read() -> None:
    data = zipped({"Connections.csv+x.exe": "x", "Connections.csv": CONNECTIONS})
    archive, connections = imported((NAME, data.replace(b"Connections.csv+", b"Connections.csv\0"))).report.files
    assert told(archive, "archive-unsafe") == {"count": 1}
    assert connections.contacts == 2


def test_an_archive_of_nothing_but_misleading_names_is_refused() -> None:
    error = files_of(dict.fromkeys(MISLEADING, CONNECTIONS))[""].error
    assert error is not None
    assert error.code == "nothing-in-archive"


def test_an_archive_inside_is_named_and_not_opened() -> None:
    read = files_of({"Connections.csv": CONNECTIONS, "more/old.ZIP": zipped({"Connections.csv": CONNECTIONS})})
    assert read.keys() == {"", "Connections.csv"}
    assert told(read[""], "archive-nested") == {"files": "more/old.ZIP"}


def test_members_that_nobody_needs_are_named_and_never_unpacked() -> None:
    """Were they unpacked, the wrong checksum of one and the size of the other would be noticed."""
    files = {"Logins.csv": "SECRET", "Receipts_v2.csv": BOMB, "Connections.csv": CONNECTIONS}
    packed = zipped(files)
    damaged = packed.replace(b"SECRET", b"PUBLIC")
    read = {file.name: file for file in imported((NAME, damaged), ("2.zip", packed)).report.files}
    assert read.keys() == {NAME, f"{NAME}/Connections.csv", "2.zip", "2.zip/Connections.csv"}
    assert all(file.error is None for file in read.values())
    assert told(read[NAME], "archive-ignored") == {"files": "Logins.csv, Receipts_v2.csv", "count": 2}
    assert told(read[NAME], "archive-read") == {"files": "Connections.csv"}


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Complete_LinkedInDataExport_06-05-2026.zip", date(2026, 6, 5)),
        ("Basic_LinkedInDataExport_12-31-2024 (1).zip", date(2024, 12, 31)),
        ("LinkedInDataExport_02-29-2024.zip", date(2024, 2, 29)),
        ("Basic_LinkedInDataExport_13-01-2025.zip", None),
        ("Basic_LinkedInDataExport_02-30-2025.zip", None),
        ("Basic_LinkedInDataExport_00-00-0000.zip", None),
        ("my network.zip", None),
    ],
)
def test_the_day_of_the_export_is_the_one_in_the_archives_name(name: str, day: date | None) -> None:
    read = files_of({"Connections.csv": CONNECTIONS}, name)
    assert read[""].export_date == read["Connections.csv"].export_date == day


def test_a_first_archive_without_connections_asks_for_the_second() -> None:
    error = imported((NAME, zipped({"Profile.csv": PROFILE, "Skills.csv": SKILLS}))).report.error
    assert error is not None
    assert error.code == "connections-missing"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_archive_is_explained_in_the_users_language(language: Language) -> None:
    error = imported((NAME, zipped({"Profile.csv": PROFILE}))).report.error
    assert error is not None
    assert NAME in error.message(texts(language))
    assert "Connections.csv" in error.next_step(texts(language))


def test_connections_without_a_single_row_are_not_called_missing() -> None:
    header = CONNECTIONS.splitlines()[0]
    error = imported((NAME, zipped({"Profile.csv": PROFILE, "Connections.csv": header}))).report.error
    assert error is not None
    assert error.code == "nobody-found"


def test_an_archive_of_messages_beside_a_loose_list_still_asks_for_the_connections() -> None:
    archive, *_ = imported((NAME, zipped({"messages.csv": MESSAGES})), ("list.csv", LIST.encode())).report.files
    assert told(archive, "archive-without-connections") == {}


def test_two_archives_of_two_parts_give_people_with_their_ties() -> None:
    first = zipped({"Profile.csv": PROFILE, "messages.csv": MESSAGES})
    found = imported(
        ("Basic_LinkedInDataExport_06-05-2026.zip", first), (NAME, zipped({"Connections.csv": CONNECTIONS}))
    )
    assert all(notice.code != "archive-without-connections" for file in found.report.files for notice in file.notices)
    people = resolve_files(found).profiles.sort("full_name")
    columns = people.select("full_name", "messages_sent", "messages_received", "last_message")
    assert columns.row(0) == ("Alba Ferro", 1, 1, date(2025, 4, 3))
    assert people["full_name"].to_list() == ["Alba Ferro", "Ugo Sasso"]


def test_the_same_archive_twice_gives_nobody_twice() -> None:
    data = zipped({"Connections.csv": CONNECTIONS})
    found = imported((NAME, data), (NAME, data))
    names = [file.name for file in found.report.files]
    assert names == [NAME, f"{NAME}/Connections.csv", f"{NAME} (2)", f"{NAME} (2)/Connections.csv"]
    assert (found.contacts.height, resolve(found.contacts).people.height) == (4, 2)


def test_two_members_of_one_visible_name_are_both_in_the_report() -> None:
    read = files_of({"a/Connections.csv": CONNECTIONS, "a\\Connections.csv": CONNECTIONS})
    assert read.keys() == {"", "a/Connections.csv", "a/Connections.csv (2)"}


def test_the_second_part_of_a_list_is_read_beside_the_first() -> None:
    more = CONNECTIONS.splitlines()[0] + "\nIda,Lume,https://www.linkedin.com/in/ida-lu,,,,01 Feb 2020"
    read = files_of({"Connections.csv": CONNECTIONS, "Connections_1.csv": more})
    assert {path: file.contacts for path, file in read.items()} == {"": 0, "Connections.csv": 2, "Connections_1.csv": 1}


@pytest.mark.parametrize("damage", [b"Mastra", b"Connected On\n"])
def test_a_damaged_member_costs_only_itself(damage: bytes) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("Connections.csv", CONNECTIONS)
        archive.writestr(
            "ImportedContacts.csv", "FirstName,LastName,Emails,PhoneNumbers\nIda,Lume,ida@posta.example,\n"
        )
    found = imported((NAME, out.getvalue().replace(damage, damage.swapcase())))
    assert [file.error.code if file.error else None for file in found.report.files] == [None, "archive-broken", None]
    assert found.contacts["full_name"].to_list() == ["Ida Lume"]


def test_damaged_connections_beside_a_profile_are_the_error_and_not_called_missing() -> None:
    data = zipped({"Profile.csv": PROFILE, "Connections.csv": CONNECTIONS})
    start = data.rindex(b"PK\x01\x02")  # the list names the connections last
    error = imported((NAME, data[: start + 16] + b"\1\2\3\4" + data[start + 20 :])).report.error
    assert error is not None
    assert error.code == "archive-broken"


def test_a_member_under_linkedins_name_with_other_columns_is_refused() -> None:
    read = files_of({"Connections.csv": CONNECTIONS, "Skills.csv": LIST})
    assert read["Connections.csv"].contacts == 2
    error = read["Skills.csv"].error
    assert error is not None
    assert error.code == "member-unlike"


@pytest.mark.parametrize(
    ("path", "content", "kind"),
    [
        ("Takeout/Contacts/All Contacts/All Contacts.vcf", CARDS, "vcard"),
        ("friends_and_followers/friends.json", json.dumps({"friends": [{"name": "Iris Galli"}]}), "facebook_friends"),
        ("connections/your_friends.json", json.dumps({"friends_v2": [{"name": "Iris Galli"}]}), "facebook_friends"),
        ("rubrica/elenco.csv", LIST, "generic_list"),
        ("elenco.tsv", LIST.replace(",", "\t"), "generic_list"),
    ],
)
def test_lists_in_any_other_archive_are_read(path: str, content: str, kind: str) -> None:
    read = files_of({path: content, "photo.jpg": b"\xff\xd8", "archive_browser.html": "<p>"}, "takeout.zip")
    assert (read[""].kind, read[path].kind, read[path].contacts) == ("archive", kind, 1)
    assert told(read[""], "archive-ignored") == {"files": "photo.jpg, archive_browser.html", "count": 2}


def test_a_zipped_address_book_is_not_taken_for_linkedins_archive() -> None:
    book = (
        "First Name,Middle Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nIris,,Galli,,,iris@posta.example\n"
    )
    read = files_of({"contacts.csv": book}, "rubrica.zip")
    assert (read[""].kind, read["contacts.csv"].kind) == ("archive", "google_contacts")
    assert [notice.code for notice in read[""].notices] == ["archive-read"]


@pytest.mark.parametrize("files", [{}, {"photo.jpg": b"x"}, {"folder/": b""}, {"friends.txt.json": b"{}"}])
def test_an_archive_without_any_list_is_refused_in_words(files: Mapping[str, bytes]) -> None:
    error = files_of(files, "x.zip")[""].error
    assert error is not None
    assert error.code == "nothing-in-archive"


def test_an_archive_with_two_members_of_one_name_is_refused_whole() -> None:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
        warnings.simplefilter("ignore", UserWarning)
        archive.writestr("Connections.csv", CONNECTIONS)
        archive.writestr("Connections.csv", CONNECTIONS)
    found = imported((NAME, out.getvalue()))
    assert [file.error.code for file in found.report.files if file.error] == ["archive-broken"]


def test_a_bomb_among_the_members_is_given_up_and_what_stands_before_it_kept() -> None:
    read = files_of({"Connections.csv": CONNECTIONS, "messages.csv": BOMB})
    assert read["Connections.csv"].contacts == 2
    error = read["messages.csv"].error
    assert error is not None
    assert error.code == "file-too-large"
