"""planner explain --than: why one of two people stands above the other."""

from pathlib import Path

import pytest

from tests.cli.running_planner import DAY, connections, planner


@pytest.fixture
def two(tmp_path: Path) -> Path:
    return connections(tmp_path / "Connections.csv", ("Ada Aceri", "Bruno Betulla"), Bruno="Infermiere")


@pytest.mark.parametrize("people", [("Ada", "Bruno"), ("Bruno", "Ada")])
def test_whoever_is_named_first_the_same_one_stands_above(people: tuple[str, str], two: Path) -> None:
    told = planner("explain", two, "--role", "Buyer", "--person", people[0], "--than", people[1], *DAY)
    lines = told.stdout.splitlines()
    assert told.exit_code == 0
    assert sorted(lines[:2]) == sorted(line for line in lines if "of 100 points" in line)
    assert lines[3].startswith("Ada Aceri stands ")
    assert lines[4].split(" because of: ")[1].startswith("role. Ada Aceri: “Buyer” is the role you aim at (Buyer).")
    assert "“Infermiere” is in another function" in lines[4]


def test_it_is_said_in_italian_too(two: Path) -> None:
    told = planner("explain", two, "--role", "Buyer", "--person", "Ada", "--than", "Bruno", "--language", "it", *DAY)
    assert "Ada Aceri sta " in told.stdout
    assert " punti per: ruolo." in told.stdout


def test_the_same_person_twice_is_told_so(two: Path) -> None:
    told = planner("explain", two, "--person", "Ada", "--than", "Aceri", *DAY)
    assert told.stdout.strip() == "That is the same person twice."


def test_somebody_unknown_to_compare_with_is_not_found(two: Path) -> None:
    assert planner("explain", two, "--person", "Ada", "--than", "Nobody", *DAY).exit_code == 3
