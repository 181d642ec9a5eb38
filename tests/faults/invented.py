"""Invented networks: lists of people as LinkedIn exports them, each with its own people."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from planner.pipeline import Imported, read_files
from planner.workspace.database import Workspace
from planner.workspace.importing import bring_in
from planner.workspace.opening import opened

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def file_of(number: int, people: int) -> tuple[str, bytes]:
    """List ``number`` with so many people; no two lists have anybody in common."""
    rows = "\n".join(_rows(number, people))
    return f"Connections-{number}.csv", f"{HEADER}\n{rows}\n".encode()


def _rows(number: int, people: int) -> Iterator[str]:
    for at in range(people):
        name, told = f"{_letters(number)},{_letters(at)}", f"{number}-{at}"
        work = f"Officina {at % 97} Srl,Ingegnere {at % 13}"
        reach = f"https://www.linkedin.com/in/invented-{told},p{told}@posta.example"
        yield f"{name},{reach},{work},{at % 28 + 1:02} Mar 2021"


def _letters(number: int) -> str:
    """A name of six letters for a number: digits in names would be cleaned away."""
    return "".join("abdeilmnor"[int(digit)] for digit in f"{number:06}").capitalize()


def names_of(number: int, people: int) -> set[str]:
    """The names of everybody on list ``number``."""
    return {f"{_letters(number)} {_letters(at)}" for at in range(people)}


def read(number: int, people: int) -> Imported:
    """List ``number`` as reading and cleaning hand it on."""
    return read_files([file_of(number, people)], today=NOW.date())


def bring(workspace: Workspace, imported: Imported) -> None:
    """Import what was read, as one list more."""
    bring_in(workspace, imported.contacts, imported.touches, imported.report, imported.owner, now=NOW, also_unlike=True)


def network(path: Path, *sizes: int) -> Workspace:
    """A workspace with lists 0, 1 ... of these sizes."""

    workspace = opened(path, NOW)
    for number, people in enumerate(sizes):
        bring(workspace, read(number, people))
    return workspace
