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


HARMS = {
    "titles/functions": (b"", b"engineering,Engines,Motori\n"),
    "names/totals": (b"", b"quanti,it,another kind\n"),
    "matching/weights": (b"", b"new-evidence,99,invented\n"),
    "names/particles": (b"", b"zum \n"),
    "names/credentials": (b"", b'""\n'),
    "names/shared_mailboxes": (b"", b'"info\nhelp\n'),
    "names/placeholders": (b"", b"citt\xe0\n"),
    "names/courtesies": (b"# source", b"# from"),
    "vague_dates": (b",", b";"),
    "checklist/ticks": (b"", b"one,two\n" * 8),
    "places/italy_regions": (b"", b"IT-99,Qualit\xe0,\n"),
}
"""What somebody wrote into a vocabulary, in the place of what; after all if of nothing."""


@pytest.fixture(scope="module")
def harmed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What is said to be wrong, by language, of a program with all these harms, a file less and one more."""
    folder = tmp_path_factory.mktemp("harmed")
    shutil.copytree(ROOT / "planner", folder / "planner", ignore=shutil.ignore_patterns("__pycache__"))
    knowledge = folder / "planner" / "knowledge"
    for name, (old, new) in HARMS.items():
        file = knowledge / f"{name}.csv"
        data = file.read_bytes()
        file.write_bytes(data.replace(old, new) if old else data + new)
    (knowledge / "circles.csv").unlink()
    (knowledge / "names" / "own.csv").write_text("# source: editors\nname\nAda\n", encoding="utf-8")
    return {
        language: wrong(terminal("check", "--workspace", folder / "none", "--language", language, folder=folder).stdout)
        for language in ("en", "it")
    }


def last_line(name: str) -> int:
    """The line that was added to a vocabulary."""
    return (ROOT / "planner" / "knowledge" / f"{name}.csv").read_bytes().count(b"\n") + 1


@pytest.mark.parametrize(
    ("name", "english", "italian"),
    [
        ("titles/functions", "an earlier line has the same code.", "una riga precedente ha lo stesso code."),
        ("names/totals", "“kind” holds a code that is not known.", "«kind» contiene un codice che non si conosce."),
        ("matching/weights", "“bits” is no number, or too great", "«bits» non è un numero, oppure è troppo grande"),
        ("names/particles", "“particle” has blanks before or after", "«particle» ha spazi prima o dopo"),
        ("names/credentials", "“credential” is empty. Fill it in", "«credential» è vuoto. Riempilo"),
        ("names/placeholders", "letters that cannot be read. Save the file", "lettere che non si possono leggere."),
        ("checklist/ticks", "the line has more or fewer cells", "la riga ha più o meno celle dell'intestazione."),
    ],
)
def test_a_wrong_line_of_a_vocabulary_is_named_with_what_to_do(
    harmed: dict[str, list[str]], name: str, english: str, italian: str
) -> None:
    told = [next(line for line in harmed[language] if f" {name}.csv" in line) for language in ("en", "it")]
    assert told[0].startswith(f"!   {name}.csv, line {last_line(name)}: {english}")
    assert told[1].startswith(f"!   {name}.csv, riga {last_line(name)}: {italian}")


@pytest.mark.parametrize(
    ("name", "english", "italian"),
    [
        ("names/courtesies", "no remark at its head says where its lines", "nessuna nota in testa al file dice"),
        ("vague_dates", "the heading has no column “kind”.", "nell'intestazione manca la colonna «kind»."),
        ("circles", "cannot be read. Install the planner again", "non si può leggere. Installa di nuovo"),
        ("names/own", "schema.toml does not say", "schema.toml non dice"),
        ("places/italy_neighbours", "was not looked at: it takes codes from", "non è stato controllato: prende i cod"),
    ],
)
def test_a_vocabulary_that_is_wrong_as_a_whole_is_named_with_what_to_do(
    harmed: dict[str, list[str]], name: str, english: str, italian: str
) -> None:
    for language, text in (("en", english), ("it", italian)):
        assert text in next(line for line in harmed[language] if f" {name}.csv" in line)


def test_many_wrong_lines_of_one_vocabulary_are_counted_after_the_first_few(harmed: dict[str, list[str]]) -> None:
    told = [line for line in harmed["en"] if " checklist/ticks.csv" in line]
    assert len(told) == 6
    assert "3 more problems" in told[-1]


def test_vocabularies_that_are_in_order_are_not_named_beside_wrong_ones(harmed: dict[str, list[str]]) -> None:
    assert not [line for line in harmed["en"] if "names/surnames" in line or "titles/seniorities" in line]


def test_a_description_of_the_vocabularies_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "planner", tmp_path / "planner", ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "planner" / "knowledge" / "schema.toml").open("a", encoding="utf-8") as file:
        file.write("[[[\n")
    told = terminal("check", "--workspace", tmp_path / "none.sqlite3", folder=tmp_path)
    (line,) = wrong(told.stdout)
    assert told.exit_code == 1
    assert "schema.toml" in line


def test_in_italian_too(place: Path) -> None:
    told = planner("check", "--workspace", place, "--language", "it")
    assert told.exit_code == 0
    assert "vocabolari" in told.stdout


def test_an_address_that_is_not_understood_is_one_finding(tmp_path: Path) -> None:
    told = planner("check", "--workspace", f"nonsense://{tmp_path}")
    assert told.exit_code == 4
    assert len(wrong(told.stdout)) == 1
