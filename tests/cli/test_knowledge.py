"""``planner knowledge stats``: what the program knows, and how much of a network."""

import json
import shutil
from pathlib import Path

import pytest

from planner.cli.knowledge import counted
from planner.knowledge import vocabulary
from planner.knowledge.checking import names, schemas
from planner.locale import LANGUAGES
from tests.cli.running_planner import HEADER, ROOT, planner, terminal

EMPLOYERS = ("Enel", "Enel", "Quadrante Uno", "Quadrante Uno", "Quadrante Uno")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Five buyers at two employers, one of them known."""
    rows = [f"Ada,Prova {at},,,{employer},Buyer,12 Mar 2024" for at, employer in enumerate(EMPLOYERS)]
    path = tmp_path / "Connections.csv"
    path.write_text("\n".join([",".join(HEADER), *rows]) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_vocabulary_has_its_line_in_both_languages(language: str) -> None:
    told = planner("knowledge", "stats", "--language", language)
    assert told.exit_code == 0
    assert all(sum(f" {name}.csv " in f"{line} " for line in told.stdout.splitlines()) == 1 for name in names())


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (("Italy", "other names", "mail domains"), "en"),
        (("Italia", "altri nomi", "domini di posta"), "it"),
    ],
)
def test_of_the_organisations_countries_names_and_domains_are_counted(words: tuple[str, ...], language: str) -> None:
    told = planner("knowledge", "stats", "--language", language).stdout.splitlines()
    (line,) = [line for line in told if "organisations/organisations.csv" in line]
    assert all(word in line for word in words)


def test_the_counts_are_those_of_the_lines() -> None:
    roles = counted("titles/roles", schemas()["titles/roles"])
    assert roles.lines == vocabulary("titles/roles").height == sum(roles.languages.values())
    assert list(roles.languages.values()) == sorted(roles.languages.values(), reverse=True)
    assert roles.values == {}  # `also` holds codes of functions there, no names
    towns = counted("places/italy_towns", schemas()["places/italy_towns"])
    assert towns.values["also"] == sum(also.count("|") + 1 for also in vocabulary("places/italy_towns")["also"] if also)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            (
                "Function: known of 5 of 5 (100 %)",
                "Sector: known of 2 of 5 (40 %)",
                "Place: known of 0 of 5 (0 %)",
                "Quadrante Uno: in which sector is it? (3 people)",
                "Quadrante Uno: where do these people work? (3 people)",
            ),
        ),
        (
            "it",
            (
                "Funzione: si sa di 5 su 5 (100 %)",
                "Settore: si sa di 2 su 5 (40 %)",
                "Luogo: si sa di 0 su 5 (0 %)",
                "Quadrante Uno: in quale settore è? (3 persone)",
                "Quadrante Uno: dove lavorano queste persone? (3 persone)",
            ),
        ),
    ],
)
def test_of_files_it_is_said_how_much_is_known_and_which_answers_tell_most(
    file: Path, language: str, lines: tuple[str, ...]
) -> None:
    told = planner("knowledge", "stats", file, "--language", language)
    assert told.exit_code == 0
    assert set(lines) <= set(told.stdout.splitlines())


def test_a_workspace_is_told_of_without_files(held: Path) -> None:
    assert "known of 10 of 10" in planner("knowledge", "stats", "--workspace", held).stdout
    assert "known of" not in planner("knowledge", "stats").stdout


def test_as_json_nothing_is_cut_short(file: Path) -> None:
    told = json.loads(planner("knowledge", "stats", file, "--json").stdout)
    assert told["network"] == {"people": 5, "function": 5, "seniority": 5, "sector": 2, "place": 0}
    assert told["answers"][0] == {"topic": "sector", "company": "Quadrante Uno", "people": 3}
    organisations = next(one for one in told["vocabularies"] if one["name"] == "organisations/organisations")
    assert organisations["lines"] == sum(organisations["countries"].values())
    assert "network" not in json.loads(planner("knowledge", "stats", "--json").stdout)


@pytest.mark.parametrize(("words", "code"), [(("none.csv",), 2), (("--nonsense",), 2), (("--workspace", "{}"), 4)])
def test_what_cannot_be_done_ends_with_a_sentence(words: tuple[str, ...], code: int, tmp_path: Path) -> None:
    told = planner("knowledge", "stats", *(word.format(tmp_path / "none.sqlite3") for word in words))
    assert told.exit_code == code
    assert told.stderr.strip()


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("titles/roles.csv", b"\xff,it,sales,,\n"), ("vague_dates.csv", None), ("schema.toml", b"[[[\n")],
)
def test_what_cannot_be_read_leads_to_the_check(tmp_path: Path, file: Path, name: str, wrong: bytes | None) -> None:
    shutil.copytree(ROOT / "planner", tmp_path / "planner", ignore=shutil.ignore_patterns("__pycache__"))
    harmed = tmp_path / "planner" / "knowledge" / name
    harmed.write_bytes(harmed.read_bytes() + wrong if wrong else b"")
    told = terminal("knowledge", "stats", file, folder=tmp_path, LANG="en_GB.UTF-8")
    assert told.exit_code == 1
    assert told.stdout.splitlines()[-1].endswith("Run “planner check”: it says which lines are wrong.")
