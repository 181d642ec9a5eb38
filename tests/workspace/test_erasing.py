"""After erasing there is no byte of a person, nobody else is touched, and no import brings them back."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from planner.errors import PersonNotFound
from planner.workspace import documents
from planner.workspace.backups import back_up, backup_folder, backups_of, is_whole
from planner.workspace.database import Workspace, reading, writing
from planner.workspace.erasing import UNFINISHED, erase_everything, erase_person, files_of
from planner.workspace.history import Entry, record, undo
from planner.workspace.opening import opened
from planner.workspace.schema import copies
from planner.workspace.sealing import Row, add
from tests.workspace.exports import NOW, TODAY, bring_files, dump, person_named

NAME = "Zoraide Canarini"
CANARIES = (b"oraide", b"anarini", b"cinguettio", b"gabbia", b"5550199", b"trespolo")
"""What stands in the name, the e-mail address, the profile address, the number, and the notes."""
CSV = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
PLAIN = "".join(f"Piero,{last},https://www.linkedin.com/in/p-{last.lower()},,Alba,Sarto,01 Mar 2019\n"
                for last in ("Abeti", "Betulla", "Carpini", "Dafne", "Elce", "Faggi", "Gelsi", "Larici"))  # fmt: skip
HERS = (
    "Zoraide,Canarini,https://www.linkedin.com/in/gabbia-1,cinguettio@posta.example,Uccelliera Srl,Cantante,"
    "02 Mar 2019\n"
)
MOVED = HERS.replace("Cantante", "Zoraide Direttrice").replace("gabbia-1", "gabbia-2")
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
    "1,,Zoe Salici,https://www.linkedin.com/in/zoe,Zoraide Canarini,https://www.linkedin.com/in/gabbia-1,"
    "2026-01-02 10:00:00 UTC,,Ciao,INBOX\n"
    "2,,Zoe Salici,https://www.linkedin.com/in/zoe,Zoraide Canarini,,2026-01-03 10:00:00 UTC,,Ciao,INBOX\n"
    "3,,Zoe Salici,https://www.linkedin.com/in/zoe,Piero Abeti,https://www.linkedin.com/in/p-abeti,"
    "2026-01-04 10:00:00 UTC,,Ciao,INBOX\n"
)
CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoraide Canarini\r\nN:Canarini;Zoraide;;;\r\nTEL:+39025550199\r\n"
    "EMAIL:cinguettio@posta.example\r\nNOTE:ama il trespolo\r\nEND:VCARD\r\n"
)
BOOK = "Name,Email,Introduced by\nPiero Gelsi,gelsi@posta.example,Zoraide Canarini\n"


def archive(folder: Path, connections: str) -> Path:
    made = folder / "Complete_LinkedInDataExport_11-20-2026.zip"
    with ZipFile(made, "w") as opened_archive:
        opened_archive.writestr("Connections.csv", CSV + connections)
        opened_archive.writestr("Profile.csv", "First Name,Last Name,Headline\nZoe,Salici,Sarta\n")
        opened_archive.writestr("messages.csv", MESSAGES)
    return made


def card(name: str = "Zoraide Canarini.vcf") -> tuple[str, bytes]:
    return name, CARD.encode()


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """With everything that can be known of somebody, in every table, and backups of it."""
    made = opened(tmp_path / "data" / "me.sqlite3", NOW)
    bring_files(made, ("Connections.csv", (CSV + HERS + PLAIN).encode()))
    bring_files(made, archive(tmp_path, MOVED + PLAIN), card())
    ids = sorted({row["person_id"] for row in dump(made)["people"] if row["full_name"] == NAME})
    other = person_named(made, "Piero Abeti")
    with writing(made) as connection:
        for subject in (*ids, other):
            told = "del trespolo" if subject in ids else "di lavoro"
            numbers = record(connection, [
                Entry(subject=subject, kind="status", value="written", day=TODAY, text=f"Ho scritto {told}"),
                Entry(subject=subject, kind="note", text=f"Si parla {told}", day=TODAY, origin=f"line {subject}"),
                Entry(subject=subject, kind="answer", topic="place", value=f"Via {told}", day=TODAY),
            ])  # fmt: skip
            undo(connection, numbers[1:2], TODAY)
    back_up(made, "by-hand", NOW)
    return made


def canaries_in(folder: Path) -> dict[str, list[bytes]]:
    """The canaries found in the files of a folder."""
    contents = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    found = {name: [canary for canary in CANARIES if canary in told] for name, told in contents.items()}
    return {name: canaries for name, canaries in found.items() if canaries}


def erase(workspace: Workspace, name: str = NAME) -> list[Path]:
    ids = {row["person_id"] for row in dump(workspace)["people"] if row["full_name"] == name}
    elsewhere: list[Path] = []
    while ids:
        elsewhere = erase_person(workspace, min(ids), NOW)
        ids = {row["person_id"] for row in dump(workspace)["people"] if row["full_name"] == name}
    return elsewhere


def folder_of(workspace: Workspace) -> Path:
    assert workspace.path
    return workspace.path.parent


def test_the_canaries_are_in_every_table_and_backup_before(workspace: Workspace) -> None:
    told = {table: repr(rows) for table, rows in dump(workspace).items()}
    assert {table for table, rows in told.items() if any(canary.decode() in rows for canary in CANARIES)} == {
        "contacts", "touches", "people", "changes", "events", "imports",
    }  # fmt: skip
    assert set(canaries_in(folder_of(workspace))["me.sqlite3"]) == set(CANARIES)
    assert len(canaries_in(folder_of(workspace))) >= 3


def test_no_byte_of_an_erased_person_stays_in_any_file(workspace: Workspace) -> None:
    aside = folder_of(workspace) / "me.damaged-2026-11-19T10-00-00.sqlite3"
    aside.write_bytes(b"half a file with Zoraide Canarini")
    erase(workspace)
    assert canaries_in(folder_of(workspace)) == {}
    assert workspace.path
    (backup,) = backups_of(workspace.path)
    assert is_whole(backup)
    assert opened(workspace.path, NOW), "it is still in order"


def test_everybody_elses_data_is_as_it_was(workspace: Workspace) -> None:
    def others(rows: list[Row]) -> list[Row]:
        return [row for row in rows if not any(str(canary, "ascii") in repr(row) for canary in CANARIES)]

    hers = {row["person_id"] for row in dump(workspace)["people"] if row["full_name"] == NAME}
    before = dump(workspace)
    erase(workspace)
    after = dump(workspace)
    for table in ("contacts", "touches", "people", "lists"):
        assert after[table] == others(before[table])
    for table, column in (("events", "subject"), ("changes", "person_id")):
        assert after[table] == [row for row in before[table] if row[column] not in hers]
    assert [row for row in after["imports"] if row["kind"] != "vcard"] == [
        row for row in before["imports"] if row["kind"] != "vcard"
    ]


def test_an_import_does_not_bring_an_erased_person_back_and_says_how_many_it_left_out(
    workspace: Workspace, tmp_path: Path
) -> None:
    erase(workspace)
    before = dump(workspace)
    for files, left_out in (
        ([("Connections.csv", (CSV + HERS + PLAIN).encode())], 1),
        ([archive(tmp_path, MOVED + PLAIN), card()], 2),
        ([("Connections.csv", (CSV + MOVED.replace("gabbia-2", "gabbia-3").replace("cinguettio@posta.example", "")
                               + PLAIN).encode())], 1),
        ([("people.csv", b"Name,Company\nZoraide Canarini,Uccelliera Srl\n")], 1),
        ([("people.csv", b"Name\nZoraide Canarini\n")], 1),
    ):  # fmt: skip
        brought = bring_files(workspace, *files)
        assert brought.erased == left_out
        assert brought.changes.is_empty()
        assert dump(workspace) == before
    assert canaries_in(folder_of(workspace)) == {}


def test_who_only_shares_something_with_an_erased_person_stays(tmp_path: Path) -> None:
    workspace = opened(tmp_path / "me.sqlite3", NOW)
    namesake = HERS.replace("gabbia-1", "another").replace("cinguettio@posta.example", "")
    list_of_all = ("Connections.csv", (CSV + HERS + namesake + PLAIN).encode())
    shared = "studio@alba.example,+390211111"
    mates = ("team.csv", f"Name,Email,Phone\nPiero Noci,{shared}\nZoraide Canarini,{shared}\n".encode())
    bring_files(workspace, list_of_all, mates)
    held = dump(workspace)["contacts"]
    hers = {row["person_id"] for row in held if "gabbia-1" in row["record"]}
    hers |= {row["person_id"] for row in held if row["list_id"] == 2 and "Zoraide" in row["record"]}
    for person in sorted(hers):
        erase_person(workspace, person, NOW)
    before = dump(workspace)
    assert len(before["people"]) == 10
    for again in (list_of_all, mates):
        brought = bring_files(workspace, again)
        assert (brought.counts, brought.erased) == ({}, 1)
    assert dump(workspace) == before
    assert "https://www.linkedin.com/in/another" in {row["profile_url"] for row in before["people"]}


def test_who_could_introduce_is_no_longer_named_by_others(tmp_path: Path) -> None:
    workspace = opened(tmp_path / "me.sqlite3", NOW)
    bring_files(workspace, ("Connections.csv", (CSV + HERS + PLAIN).encode()), ("book.csv", BOOK.encode()))
    held = dump(workspace)["contacts"]
    assert "Zoraide" in "".join(row["record"] for row in held if row["list_id"] == 2), "the column is read"
    erase(workspace)
    assert canaries_in(tmp_path) == {}
    assert len(dump(workspace)["contacts"]) == len(held) - 1


def test_copies_made_elsewhere_are_named_as_long_as_they_are_there(workspace: Workspace, tmp_path: Path) -> None:
    there, not_there = tmp_path / "copy.sqlite3", tmp_path / "gone.sqlite3"
    there.write_bytes(b"")
    with writing(workspace) as connection:
        add(connection, copies, [{"path": str(path), "at": "2026"} for path in (there, not_there)])
    assert erase(workspace) == [there]
    assert erase_everything(folder_of(workspace) / "me.sqlite3") == [there]


def test_nobody_is_erased_who_is_not_there(workspace: Workspace) -> None:
    before = dump(workspace)
    with pytest.raises(PersonNotFound):
        erase_person(workspace, "p-nobody", NOW)
    assert dump(workspace) == before
    assert len(backups_of(folder_of(workspace) / "me.sqlite3")) > 1


def test_erasing_everything_leaves_no_file_and_no_other_workspace_is_touched(workspace: Workspace) -> None:
    folder = folder_of(workspace)
    other = opened(folder / "other.sqlite3", NOW)
    (folder / "me.sqlite3-journal").write_bytes(b"")
    (folder / "me.damaged-2026-11-19T10-00-00.sqlite3").write_bytes(b"x")
    assert len(files_of(folder / "me.sqlite3")) > 3
    assert erase_everything(folder / "me.sqlite3") == []
    assert [path.name for path in folder.iterdir()] == ["other.sqlite3"]
    assert not backup_folder(folder / "me.sqlite3").exists()
    assert dump(other)["people"] == []
    assert erase_everything(folder / "me.sqlite3") == []


def test_an_erasing_that_was_cut_off_is_ended_at_the_next_opening(tmp_path: Path) -> None:
    path, moment = tmp_path / "me.sqlite3", NOW
    workspace = opened(path, moment)
    held = back_up(workspace, "by-hand", moment)
    with writing(workspace) as connection:
        documents.keep(connection, UNFINISHED, content=True)
    opened(path, moment)
    assert held is not None
    assert not held.exists()
    assert [backup.stem.endswith("after-erase") for backup in backups_of(path)] == [True]
    with reading(workspace) as connection:
        assert documents.document(connection, UNFINISHED).content is None
