"""The invented LinkedIn archive has the files of a real one, in both eras, and endangers nobody."""

import csv
import io
import re
import zipfile
from collections import Counter
from datetime import UTC, datetime

import pytest

from benchmarks.networks import archive_zip, network
from planner.reading.header import find_header
from planner.reading.records import Record
from scripts.invented.archive import archive_name, complete_archive
from scripts.invented.archive_layout import ERAS, OWNER, EraName, american

PEOPLE = network(400, seed=5)
MESSAGES = 700
MAIL = re.compile(r"[\w.+-]+@[\w.-]+")

KINDS_OF_2026 = {
    "ignored",
    "linkedin_certifications",
    "linkedin_company_follows",
    "linkedin_connections",
    "linkedin_education",
    "linkedin_endorsements_given",
    "linkedin_endorsements_received",
    "linkedin_events",
    "linkedin_imported_contacts",
    "linkedin_invitations",
    "linkedin_job_alerts",
    "linkedin_job_applications",
    "linkedin_job_preferences",
    "linkedin_languages",
    "linkedin_member_follows",
    "linkedin_messages",
    "linkedin_notes",
    "linkedin_positions",
    "linkedin_profile",
    "linkedin_recommendations_given",
    "linkedin_recommendations_received",
    "linkedin_saved_jobs",
    "linkedin_skills",
    "linkedin_volunteering",
}


def files_of(packed: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


FILES: dict[EraName, dict[str, str]] = {
    era: files_of(complete_archive(PEOPLE, messages=MESSAGES, era=era)) for era in ERAS
}
RECENT = FILES["2026"]


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def written(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S UTC").replace(tzinfo=UTC)


def kind_of(name: str, text: str) -> str | None:
    found = find_header([Record(at, cells) for at, cells in enumerate(csv.reader(text.splitlines()), 1)], name, {})
    return found.format.kind if found else None


def test_the_complete_archive_has_a_file_of_every_kind() -> None:
    kinds = {kind_of(name, text) for name, text in RECENT.items() if name.endswith(".csv")}
    assert kinds == KINDS_OF_2026


def test_the_archive_of_2021_has_fewer_files_under_the_same_kinds() -> None:
    kinds = {kind_of(name, text) for name, text in FILES["2021"].items()}
    assert kinds < KINDS_OF_2026
    assert {"linkedin_connections", "linkedin_messages", "linkedin_recommendations_received"} < kinds


@pytest.mark.parametrize("era", ERAS)
def test_there_are_exactly_as_many_messages_as_asked_for(era: EraName) -> None:
    assert len(rows_of(FILES[era]["messages.csv"])) == MESSAGES


def test_an_archive_of_nobody_has_no_messages() -> None:
    assert rows_of(files_of(complete_archive([], messages=10))["messages.csv"]) == []


def test_the_archive_of_2021_has_no_addresses_of_profiles_in_the_files_on_others() -> None:
    files = FILES["2021"]
    assert "URL" not in files["Connections.csv"].splitlines()[0]
    assert len(files["messages.csv"].splitlines()[0].split(",")) == 9
    assert files["Invitations.csv"].splitlines()[0] == "From,To,Sent At,Message,Direction"
    assert "Recommendations Received.csv" in files
    assert all("linkedin.com" not in files[name] for name in files if name.startswith(("Inv", "Endors", "Recom")))


@pytest.mark.parametrize("era", ERAS)
def test_nothing_happened_after_the_export(era: EraName) -> None:
    days = [written(row["DATE"]).date() for row in rows_of(FILES[era]["messages.csv"])]
    assert max(days) <= ERAS[era].exported
    assert ERAS[era].exported.strftime("%m-%d-%Y") in archive_name(era)


def test_the_messages_of_2026_are_quoted_throughout_and_break_lines() -> None:
    text = RECENT["messages.csv"]
    assert text.startswith('"CONVERSATION ID","CONVERSATION TITLE"')
    assert len(text.splitlines()) > 2 * MESSAGES
    assert "\r\n" in text


def test_every_kind_of_conversation_occurs() -> None:
    rows = rows_of(RECENT["messages.csv"])
    folders = Counter(row["FOLDER"] for row in rows)
    assert min(folders[folder] for folder in ("INBOX", "ARCHIVE", "SPAM")) > 0
    assert any(row["RECIPIENT PROFILE URLS"].count(",") > 1 for row in rows)
    assert any(row["IS MESSAGE DRAFT"] == "Yes" for row in rows)
    assert any(row["FROM"] == "LinkedIn Member" and not row["SENDER PROFILE URL"] for row in rows)
    assert any("spinmail" in row["CONTENT"] or "%FIRSTNAME%" in row["CONTENT"] for row in rows)


def test_a_message_is_as_long_as_people_write() -> None:
    lengths = [len(row["CONTENT"]) for row in rows_of(RECENT["messages.csv"])]
    assert 120 < sum(lengths) / len(lengths) < 180


def test_the_owner_is_called_the_same_everywhere() -> None:
    profile = rows_of(RECENT["Profile.csv"])[0]
    assert f"{profile['First Name']} {profile['Last Name']}" == OWNER.name
    invitations = rows_of(RECENT["Invitations.csv"])
    owners = {row["From" if row["Direction"] == "OUTGOING" else "To"] for row in invitations}
    assert owners == {OWNER.name}


def test_some_invitations_went_to_people_who_are_no_connections() -> None:
    connected = {row.url for row in PEOPLE}
    asked = [row["inviteeProfileUrl"] for row in rows_of(RECENT["Invitations.csv"]) if row["Direction"] == "OUTGOING"]
    assert len([url for url in asked if url not in connected]) == 3 + len(asked) // 1000


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (datetime(2021, 3, 12, 16, 5, tzinfo=UTC), "3/12/21, 4:05 PM"),
        (datetime(2026, 11, 2, 0, 30, tzinfo=UTC), "11/2/26, 12:30 AM"),
        (datetime(2026, 1, 9, 12, 0, tzinfo=UTC), "1/9/26, 12:00 PM"),
    ],
)
def test_american_times_have_the_month_first_and_twelve_hours(when: datetime, text: str) -> None:
    assert american(when) == text


@pytest.mark.parametrize("era", ERAS)
def test_every_address_in_the_archive_is_invented(era: EraName) -> None:
    for name, text in FILES[era].items():
        assert [mail for mail in MAIL.findall(text) if not mail.endswith(".example")] == [], name
        profiles = re.findall(r"linkedin\.com/in/([^/\s\",]*)", text)
        assert [slug for slug in profiles if not slug.startswith("sample-")] == [], name


def test_the_same_seed_gives_the_same_files_and_another_one_others() -> None:
    again = archive_zip(400, MESSAGES, seed=5)
    assert files_of(again) == files_of(archive_zip(400, MESSAGES, seed=5))
    assert files_of(again)["messages.csv"] != RECENT["messages.csv"]
