"""What the user says of columns with --map, and what a workspace remembers of it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from planner.cli import main

DAY = ("--as-of", "2026-11-21")
UNKNOWN = "Xa,Xb,Xc\nAda Neri,Alba Srl,Head of Purchasing\nUgo Pini,Bosco Srl,Buyer\n"
NAMES = ("--map", "Xa=full_name")
ALL = (*NAMES, "--map", "Xb=company", "--map", "Xc=position")


def planner(*words: object) -> Result:
    told = CliRunner().invoke(
        main, [*map(str, words)], env={"LANG": "en_GB.UTF-8", "LC_ALL": None, "LC_MESSAGES": None}
    )
    assert "Traceback" not in told.output, told.output
    return told


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(UNKNOWN, encoding="utf-8")
    return path


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return tmp_path / "mine" / "workspace"


def people(told: Result) -> list[tuple[str, str | None, str | None]]:
    return [(one["full_name"], one["company"], one["position"]) for one in json.loads(told.stdout)]


READ = [("Ada Neri", "Alba Srl", "Head of Purchasing"), ("Ugo Pini", "Bosco Srl", "Buyer")]


def test_without_a_word_on_its_columns_such_a_table_names_nobody(table: Path) -> None:
    told = planner("contacts", table)
    assert told.exit_code == 3
    assert "Xa, Xb, Xc" in told.stderr
    assert "Ada" not in told.output


def test_contacts_are_read_as_the_user_says(table: Path) -> None:
    assert people(planner("contacts", table, *ALL)) == READ


def test_a_header_is_the_same_whatever_its_capitals_and_the_field_may_stand_apart(table: Path) -> None:
    assert people(planner("contacts", table, "--map", " xa = full_name", *ALL[2:])) == READ


def test_a_column_that_is_ignored_reaches_no_output(table: Path) -> None:
    kept = planner("contacts", table, *NAMES, "--map", "Xb=company")
    left = planner("contacts", table, *NAMES, "--map", "Xb=company", "--map", "Xc=ignored")
    assert "Head of Purchasing" in kept.stdout
    assert "Head of Purchasing" not in left.output


@pytest.mark.parametrize(
    ("command", "more", "shown"),
    [
        ("inspect", ("--json",), '"people": 2'),
        ("plan", DAY, "# Outreach plan"),
        ("explain", (*DAY, "--person", "Ada Neri"), "Ada Neri"),
    ],
)
def test_every_command_that_reads_takes_the_same_maps(
    table: Path, command: str, more: tuple[str, ...], shown: str
) -> None:
    assert planner(command, table, *more).exit_code == 3
    told = planner(command, table, *ALL, *more)
    assert told.exit_code in {0, 1}
    assert shown in told.stdout


@pytest.mark.parametrize("wrong", ["Xa=nome", "Xa", "=full_name", "", "Xa=file", "Xa=relation"])
def test_a_map_that_names_no_field_is_wrong_usage(table: Path, wrong: str) -> None:
    told = planner("contacts", table, "--map", wrong)
    assert told.exit_code == 2
    assert "full_name" in told.stderr
    assert told.stdout == ""


def test_what_was_said_is_remembered_for_files_of_the_same_columns_only(
    table: Path, workspace: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("XA,xb,Xc\nIva Sella,Cava Srl,Buyer\n", encoding="utf-8")
    unlike = tmp_path / "unlike.csv"
    unlike.write_text("Xa,Xb,Xd\nIva Sella,Cava Srl,Buyer\n", encoding="utf-8")
    assert planner("contacts", table, *ALL, "--workspace", workspace).exit_code == 0
    assert people(planner("contacts", table, "--workspace", workspace)) == READ
    assert people(planner("contacts", other, "--workspace", workspace)) == [("Iva Sella", "Cava Srl", "Buyer")]
    assert planner("contacts", unlike, "--workspace", workspace).exit_code == 3
    assert planner("contacts", table).exit_code == 3


@pytest.mark.parametrize("command", ["inspect", "plan"])
def test_the_workspace_may_be_named_before_or_after_the_command(table: Path, workspace: Path, command: str) -> None:
    assert planner("--workspace", workspace, command, table, *ALL, *DAY).exit_code in {0, 1}
    assert planner(command, table, *DAY, "--workspace", workspace).exit_code in {0, 1}


def test_what_is_said_now_wins_over_what_was_said_before(table: Path, workspace: Path) -> None:
    planner("contacts", table, *NAMES, "--map", "Xb=company", "--map", "Xc=position", "--workspace", workspace)
    turned = ("--map", "Xb=position", "--map", "Xc=company")
    swapped = [(name, position, company) for name, company, position in READ]
    assert people(planner("contacts", table, *NAMES, *turned, "--workspace", workspace)) == swapped
    assert people(planner("contacts", table, "--workspace", workspace)) == swapped


def test_what_is_said_of_one_column_leaves_what_was_said_of_the_others(table: Path, workspace: Path) -> None:
    planner("contacts", table, *ALL, "--workspace", workspace)
    changed = [(name, company, None) for name, company, _ in READ]
    assert people(planner("contacts", table, "--map", "Xc=ignored", "--workspace", workspace)) == changed
    assert people(planner("contacts", table, "--workspace", workspace)) == changed


def test_what_was_said_holds_the_names_of_columns_and_nothing_of_what_stands_below(
    table: Path, workspace: Path
) -> None:
    planner("contacts", table, *ALL, "--workspace", workspace)
    written = b"".join(path.read_bytes() for path in workspace.rglob("*") if path.is_file())
    assert b"full_name" in written
    assert not any(word in written for word in (b"Ada", b"Alba", b"Head of", b"table.csv"))


def test_nothing_is_written_where_nothing_was_said(table: Path, workspace: Path) -> None:
    planner("contacts", table, "--workspace", workspace)
    assert not workspace.exists()


OLD = [{"header": ["xa", "xb", "xc"], "columns": {"xa": "full_name", "xb": "company", "xc": "position"}}]


def test_what_an_earlier_version_remembered_in_a_file_is_taken_over_once(table: Path, workspace: Path) -> None:
    workspace.mkdir(parents=True)
    old = workspace / "column-maps.json"
    old.write_text(json.dumps(OLD), encoding="utf-8")
    assert people(planner("contacts", table, "--workspace", workspace)) == READ
    assert not old.exists()
    assert people(planner("contacts", table, "--workspace", workspace)) == READ


def test_an_earlier_versions_file_that_cannot_be_read_is_named_and_left(table: Path, workspace: Path) -> None:
    workspace.mkdir(parents=True)
    old = workspace / "column-maps.json"
    old.write_text("{", encoding="utf-8")
    told = planner("contacts", table, "--workspace", workspace)
    assert told.exit_code == 4
    assert old.name in told.stderr
    assert old.read_text(encoding="utf-8") == "{"


def test_a_workspace_that_is_a_file_is_said_to_be_so(table: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")
    assert planner("contacts", table, *ALL, "--workspace", taken).exit_code == 4
    assert taken.read_text(encoding="utf-8") == "a file"
