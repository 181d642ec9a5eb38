"""``planner check``: a line for each thing, and an exit code that a script can act on."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.workspace.backups import backups_of
from tests.cli.running_planner import DAY, ROOT, connections, planner, terminal


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a workspace that has two backups, made once."""
    folder = tmp_path_factory.mktemp("made")
    for position in ("Buyer", "Head of Purchasing", "Director"):
        file = connections(folder / "Connections.csv", Ada=position)
        assert planner("plan", file, *DAY, "--workspace", folder / "anna.sqlite3").exit_code == 0
    return folder


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    """A workspace of the test's own."""
    folder = tmp_path / "mine"
    shutil.copytree(made, folder)
    assert len(backups_of(folder / "anna.sqlite3")) == 2
    return folder / "anna.sqlite3"


def wrong(told: str) -> list[str]:
    return [line for line in told.splitlines() if not line.startswith("ok  ")]


def test_all_in_order_is_said_line_by_line(place: Path) -> None:
    told = planner("check", "--workspace", place)
    assert told.exit_code == 0
    assert wrong(told.stdout) == []
    assert str(place) in told.stdout
    assert len(told.stdout.splitlines()) == 5


def test_quietly_only_what_is_wrong_is_said(place: Path) -> None:
    assert planner("check", "--quiet", "--workspace", place).output == ""
    place.chmod(0o644)
    assert len(planner("check", "--quiet", "--workspace", place).stdout.splitlines()) == 1


def test_before_there_is_a_workspace_all_is_in_order_and_none_is_made(tmp_path: Path) -> None:
    told = planner("check", "--workspace", tmp_path / "none" / "anna.sqlite3")
    assert told.exit_code == 0
    assert not (tmp_path / "none").exists()


def swap_a_letter(place: Path) -> None:
    """As a bad disk may: the structure stays whole."""
    data = place.read_bytes()
    at = data.rindex(b"Ginepri Srl")
    place.write_bytes(data[:at] + b"X" + data[at + 1 :])


def lose_a_row(place: Path) -> None:
    with closing(sqlite3.connect(place)) as connection, connection:
        connection.execute("DELETE FROM people WHERE person_id = (SELECT max(person_id) FROM people)")


def break_the_structure(place: Path) -> None:
    data = bytearray(place.read_bytes())
    data[4096:12288] = bytes(8192)
    place.write_bytes(data)


@pytest.mark.parametrize("harm", [swap_a_letter, lose_a_row, break_the_structure, Path.unlink])
def test_a_workspace_that_is_not_whole_is_found_and_the_way_back_named(
    place: Path, harm: Callable[[Path], None]
) -> None:
    harm(place)
    told = planner("check", "--workspace", place)
    assert told.exit_code == 4
    (line,) = wrong(told.stdout)
    assert f"planner workspace restore {backups_of(place)[0]}" in line


@pytest.mark.parametrize("harm", [swap_a_letter, lose_a_row, break_the_structure])
def test_a_backup_that_is_not_whole_is_named(place: Path, harm: Callable[[Path], None]) -> None:
    backup = backups_of(place)[0]
    harm(backup)
    told = planner("check", "--workspace", place)
    assert told.exit_code == 1
    (line,) = wrong(told.stdout)
    assert str(backup) in line


@pytest.mark.parametrize("mode", [0o644, 0o660, 0o604])
@pytest.mark.parametrize("is_backup", [False, True])
def test_a_file_that_others_may_read_is_named(place: Path, mode: int, *, is_backup: bool) -> None:
    file = backups_of(place)[1] if is_backup else place
    file.chmod(mode)
    told = planner("check", "--workspace", place)
    assert told.exit_code == 1
    (line,) = wrong(told.stdout)
    assert str(file) in line
    assert "chmod 600" in line


def test_a_setting_that_lets_others_in_is_named(place: Path, tmp_path: Path) -> None:
    (tmp_path / ".streamlit").mkdir()
    (tmp_path / ".streamlit" / "config.toml").write_text('[server]\naddress = "0.0.0.0"\n', encoding="utf-8")
    told = terminal("check", "--workspace", place, folder=tmp_path, PYTHONPATH=str(ROOT))
    assert told.exit_code == 1
    (line,) = wrong(told.stdout)
    assert "server.address" in line


@pytest.mark.parametrize(
    ("name", "line", "found"),
    [
        ("titles/functions", "engineering,Engines,Motori\n", "titles/functions.csv"),
        ("names/totals", "totale,it,another kind\n", "names/totals.csv"),
        ("places/italy_regions", 'IT-25,"Lombardia\n', "places/italy_regions.csv"),
        ("places/italy_neighbours", "IT-25,IT-00\n", None),
    ],
)
def test_a_vocabulary_that_contradicts_itself_or_cannot_be_read_is_named(
    tmp_path: Path, name: str, line: str, found: str | None
) -> None:
    shutil.copytree(ROOT / "planner", tmp_path / "planner", ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "planner" / "knowledge" / f"{name}.csv").open("a", encoding="utf-8") as file:
        file.write(line)
    told = terminal("check", "--workspace", tmp_path / "none.sqlite3", folder=tmp_path)
    assert told.exit_code == (1 if found else 0)
    assert len(wrong(told.stdout)) == (1 if found else 0)
    assert (found or "ok  ") in told.stdout


def test_in_italian_too(place: Path) -> None:
    told = planner("check", "--workspace", place, "--language", "it")
    assert told.exit_code == 0
    assert "vocabolari" in told.stdout


def test_an_address_that_is_not_understood_is_one_finding(tmp_path: Path) -> None:
    told = planner("check", "--workspace", f"nonsense://{tmp_path}")
    assert told.exit_code == 4
    assert len(wrong(told.stdout)) == 1
