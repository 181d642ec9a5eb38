"""The sheet for a conversation from a terminal."""

from datetime import date
from pathlib import Path

import pytest

from planner.workspace import people
from planner.workspace.database import at_path, reading, writing
from planner.workspace.history import Entry, record
from tests.cli.running_planner import DAY, planner


@pytest.mark.parametrize(
    ("language", "title", "parts"),
    [
        ("en", "# Conversation with Ada Aceri", ["## Before", "## During", "## After"]),
        ("it", "# Conversazione con Ada Aceri", ["## Prima", "## Durante", "## Dopo"]),
    ],
)
def test_the_sheet_is_written_on_the_screen(language: str, title: str, parts: list[str], file: Path) -> None:
    told = planner("meeting", file, "--person", "Ada Aceri", "--language", language, *DAY)
    assert told.exit_code == 0
    assert told.stdout.startswith(title)
    assert all(part in told.stdout for part in parts)


@pytest.mark.parametrize(("name", "begins"), [("sheet.md", "# Conv"), ("sheet.html", "<!DOCTYPE html>")])
def test_the_sheet_is_written_to_a_file_by_its_ending(name: str, begins: str, file: Path, tmp_path: Path) -> None:
    told = planner("meeting", file, "--person", "Ada Aceri", "--output", tmp_path / name, *DAY)
    assert (told.exit_code, told.stdout) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_the_target_decides_what_the_conversation_is_for(file: Path) -> None:
    words = ("meeting", file, "--person", "Ada Aceri", "--language", "en", *DAY)
    assert "does work near a role you aim at (Buyer)." in planner(*words, "--role", "Buyer").stdout
    assert "role you aim at" not in planner(*words).stdout


@pytest.mark.parametrize(
    ("words", "exit_code"),
    [
        (("--person", "Nobody Ofthisname"), 3),
        (("--person", "Ada Aceri", "--output", "sheet.docx"), 2),
        ((), 2),
    ],
    ids=["nobody", "another ending", "no person"],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(words: tuple[str, ...], exit_code: int, file: Path) -> None:
    told = planner("meeting", file, *words, *DAY)
    assert told.exit_code == exit_code
    assert told.stdout == ""


def test_with_a_workspace_the_sheet_holds_what_was_agreed_and_promised(held: Path) -> None:
    workspace = at_path(held)
    with reading(workspace) as connection:
        cards = people.everybody(connection)
    ada = next(person for person, card in cards.items() if card["full_name"] == "Ada Aceri")
    day, due = date(2026, 11, 24), date(2026, 12, 1)
    with writing(workspace) as connection:
        record(connection, [
            Entry(subject=ada, kind="status", value="meeting", day=date(2026, 11, 20), due=day, topic="exchange"),
            Entry(subject=ada, kind="note", topic="promise", day=day, due=due, text="Send the book"),
        ])  # fmt: skip
    told = planner("meeting", "--workspace", held, "--person", "Ada Aceri", "--language", "en", *DAY)
    assert told.exit_code == 0
    assert "Agreed for Tuesday, November 24, 2026" in told.stdout
    assert "- [ ] Send the book" in told.stdout
    assert "What takes up most of your thoughts at work just now?" in told.stdout


def test_nobody_is_to_be_introduced_to_somebody_whom_the_user_leaves_in_peace(held: Path, tmp_path: Path) -> None:
    (aim := tmp_path / "aim.toml").write_text(
        'roles = ["Buyer"]\npast_organisations = ["Prova Betulla Srl"]\n', encoding="utf-8"
    )
    words = ("meeting", "--workspace", held, "--person", "Ada Aceri", "--target", aim, "--language", "en", *DAY)
    assert "Ada Aceri and Bruno Betulla" in planner(*words).stdout
    workspace = at_path(held)
    with reading(workspace) as connection:
        cards = people.everybody(connection)
    bruno = next(person for person, card in cards.items() if card["full_name"] == "Bruno Betulla")
    with writing(workspace) as connection:
        record(connection, [
            Entry(subject=bruno, kind="answer", topic="do_not_contact", value="yes", day=date(2026, 11, 20)),
        ])  # fmt: skip
    assert "Bruno" not in planner(*words).stdout
