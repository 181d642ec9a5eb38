"""Runs of the program as its user meets them, and an invented network to run it on."""

import csv
import io
import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from planner.cli import main
from planner.workspace import people
from planner.workspace.database import at_path, reading

ROOT = Path(__file__).parents[2]
DAY = ("--as-of", "2026-11-21")
ENGLISH = {"LANG": "en_GB.UTF-8", "LC_ALL": None, "LC_MESSAGES": None}
HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
NAMES = ("Ada Aceri", "Bruno Betulla", "Carla Cedri", "Dino Dafne", "Elsa Elce", "Furio Faggi", "Gina Ginepri",
         "Ivo Iris", "Lea Larici", "Mara Mirti")  # fmt: skip
STRANGERS = ("Nino Nespoli", "Olga Olmi", "Pia Pini", "Remo Rovi", "Sara Salici", "Tea Tigli", "Ugo Ulivi",
             "Vera Viti", "Zeno Zagare", "Zita Zucchi")  # fmt: skip
EVERYBODY = (*NAMES, *STRANGERS)
"""In the order in which the user has met them."""


def planner(*words: object, **variables: str) -> Result:
    """A run within this process: quick."""
    told = CliRunner().invoke(main, [*map(str, words)], env={**ENGLISH, **variables})
    assert "Traceback" not in told.output, told.output
    return told


def terminal(*words: object, before: tuple[str, ...] = (), folder: Path = ROOT, **variables: str) -> Result:
    """A run of its own, as from a terminal; ``before`` is a command that starts it."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "planner", *map(str, words)],
        cwd=folder, env={**os.environ, "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", **variables},
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return Result(CliRunner(), done.stdout.encode(), done.stderr.encode(), b"", None, done.returncode, None)


def connections(path: Path, names: tuple[str, ...] = NAMES, **positions: str) -> Path:
    """A list of connections as LinkedIn exports it; ``positions`` by first name, else everybody is a buyer."""
    told = io.StringIO()
    table = csv.writer(told)
    table.writerow(HEADER)
    for name in names:
        first, last = name.split()
        position = positions.get(first, "Buyer")
        url = f"https://www.linkedin.com/in/{last.lower()}"
        table.writerow(
            (first, last, url, "", f"Prova {last} Srl", position, f"{EVERYBODY.index(name) + 1:02} Mar 2024")
        )
    path.write_text(told.getvalue(), encoding="utf-8")
    return path


def brought(file: Path, place: Path, *more: object) -> Result:
    return planner("plan", file, *DAY, *more, "--workspace", place)


def everybody(place: Path) -> set[str]:
    """The names of everybody whom a workspace holds."""
    return set(ids(place))


def ids(place: Path) -> dict[str, str]:
    with reading(at_path(place)) as connection:
        return {str(card["full_name"]): person for person, card in people.everybody(connection).items()}


def files_under(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
