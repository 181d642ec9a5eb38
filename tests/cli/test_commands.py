"""The command line as its user meets it: what is said, what is written, and the exit codes."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from planner.cli import main

ROOT = Path(__file__).parents[2]
SAMPLE = [str(ROOT / "data" / "samples" / name) for name in ("Connections.csv", "google-contacts.csv")]
TARGET = str(ROOT / "data" / "samples" / "target.toml")
DAY = ("--as-of", "2026-11-21")
ONE = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Bianchi,,,Enel,Buyer,12 Mar 2024\n"


class Said:
    """How a run ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err
        assert "Traceback" not in out + err, err


LANGUAGE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def planner(*words: object, language: str = "en_GB.UTF-8") -> Said:
    """A run within this process: quick."""
    told = CliRunner().invoke(main, [*map(str, words)], env=dict.fromkeys(LANGUAGE_VARIABLES) | {"LANG": language})
    return Said(told.exit_code, told.stdout, told.stderr)


def terminal(*words: object, language: str = "en_GB.UTF-8") -> Said:
    """A run of its own, as from a terminal."""
    environment = {name: value for name, value in os.environ.items() if name not in LANGUAGE_VARIABLES}
    done = subprocess.run(
        [sys.executable, "-m", "planner", *map(str, words)],
        cwd=ROOT, env=environment | {"LANG": language, "PYTHONUTF8": "1"},
        capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    return Said(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def one(tmp_path: Path) -> Path:
    path = tmp_path / "Connections.csv"
    path.write_text(ONE, encoding="utf-8")
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "empty.csv"
    path.write_bytes(b"")
    return path


def test_a_wish_on_the_command_line_may_carry_its_weight(one: Path, tmp_path: Path) -> None:
    output = tmp_path / "plan.json"
    wishes = ("--role", "Buyer=0.6", "--role", "Head = of = Purchasing", "--region", "Torino= .3")
    assert planner("plan", one, *wishes, *DAY, "--output", output).code == 0
    target = json.loads(output.read_text(encoding="utf-8"))["target"]
    assert target["roles"] == [{"name": "Buyer", "weight": 0.6}, {"name": "Head = of = Purchasing", "weight": 1.0}]
    assert target["regions"] == [{"name": "Torino", "weight": 0.3}]


def test_a_plan_is_written_in_every_form_at_once(tmp_path: Path) -> None:
    outputs = [tmp_path / name for name in ("plan.json", "plan.csv", "plan.md")]
    said = planner(
        "plan", *SAMPLE, "--target", TARGET, *DAY, "--language", "it", *[w for o in outputs for w in ("--output", o)]
    )
    assert (said.code, said.out, said.err) == (0, "", "")
    told = json.loads(outputs[0].read_text(encoding="utf-8"))
    assert {"as_of", "target", "plan", "balance", "coverage"} <= told.keys()
    item = told["plan"][0]
    assert {
        "rank", "person_id", "full_name", "company", "position", "week", "due", "purpose", "channel", "language",
        "message", "give", "first_question", "follow_ups", "why", "score", "known_share", "status", "profile_url",
    } <= item.keys()  # fmt: skip
    assert {"part", "value", "weight", "points", "known", "evidence"} == item["why"][0].keys()
    assert {"due", "kind", "text"} == item["follow_ups"][0].keys()
    rows = list(csv.DictReader(io.StringIO(outputs[1].read_text(encoding="utf-8-sig"), newline="")))
    assert len(rows) == sum(1 + len(item["follow_ups"]) for item in told["plan"])
    assert {"fatto", "esito", "note"} <= rows[0].keys()
    assert outputs[2].read_text(encoding="utf-8").count("- [ ] ") == len(told["plan"])


def test_all_writes_everybody_and_top_limits_the_planned(tmp_path: Path) -> None:
    output = tmp_path / "plan.json"
    assert planner("plan", *SAMPLE, *DAY, "--all", "--top", 2, "--output", output).code == 0
    told = json.loads(output.read_text(encoding="utf-8"))
    status = [item["status"] for item in told["plan"]]
    assert len(status) == told["people"]
    assert status[:3] == ["planned", "planned", "not_planned"]


def test_a_plan_goes_to_the_screen_where_no_output_is_named(one: Path) -> None:
    said = planner("plan", one, *DAY)
    assert said.code == 0
    assert said.out.startswith("# Outreach plan\n")
    assert "Ada Bianchi" in said.out


def test_global_options_stand_before_or_after_the_command_and_the_later_win(one: Path) -> None:
    before = planner("--language", "it", *DAY, "plan", one)
    after = planner("plan", one, "--language", "it", *DAY)
    both = planner("--language", "en", "--as-of", "2020-01-01", "plan", one, "--language", "it", *DAY)
    assert before.out == after.out == both.out
    assert "# Piano dei contatti" in before.out


def test_the_language_is_that_of_the_computer(one: Path) -> None:
    assert "# Piano dei contatti" in planner("plan", one, *DAY, language="it_IT.UTF-8").out


@pytest.mark.parametrize(
    ("words", "language", "text"),
    [
        (("--help",), "it_IT.UTF-8", "Tutto resta su questo computer"),
        (("--help",), "en_GB.UTF-8", "stays on this"),
        (("plan", "--help", "--language", "it"), "en_GB.UTF-8", "Settimane da pianificare"),
        (("--language=en", "plan", "--help"), "it_IT.UTF-8", "Weeks to plan"),
    ],
)
def test_help_is_in_both_languages(words: tuple[str, ...], language: str, text: str) -> None:
    said = terminal(*words, language=language)
    assert said.code == 0
    assert text in " ".join(said.out.split())


def test_help_does_not_wait_for_polars() -> None:
    code = "import sys, planner.cli; print(sorted({'polars', 'streamlit', 'numpy'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nonsense",),
        ("plan",),
        ("plan", "none.csv"),
        ("plan", ONE, "--target", "none.toml"),
        ("plan", SAMPLE[0], "--weeks", "13"),
        ("plan", SAMPLE[0], "--per-week", "0"),
        ("plan", SAMPLE[0], "--as-of", "yesterday"),
        ("plan", SAMPLE[0], "--language", "fr"),
        ("plan", SAMPLE[0], "--output", "plan.docx"),
        ("plan", SAMPLE[0], "--sector", "Qwertz"),
        ("plan", SAMPLE[0], "--region", "Xyzzy"),
        ("plan", SAMPLE[0], "--role", " "),
        ("plan", SAMPLE[0], "--role", "Buyer=0"),
        ("plan", SAMPLE[0], "--company", "Enel=1.5"),
        ("contacts", SAMPLE[0], "--output", "contacts.xlsx"),
        ("explain", SAMPLE[0]),
    ],
)
def test_wrong_usage_ends_with_2_and_a_sentence(words: tuple[str, ...]) -> None:
    said = planner(*words)
    assert said.code == 2
    assert said.err.strip()
    assert said.out == ""


@pytest.mark.parametrize("ending", ["xlsx", "pdf", "ics"])
def test_forms_not_written_yet_are_refused_by_naming_those_that_are(ending: str, one: Path) -> None:
    said = planner("plan", one, "--output", one.with_suffix(f".{ending}"))
    assert said.code == 2
    assert ".csv, .md, .json" in said.err


@pytest.mark.parametrize("folder", ["none", "file"])
def test_a_folder_that_cannot_be_written_to_is_said(folder: str, one: Path) -> None:
    (one.parent / "file").write_text("", encoding="utf-8")
    said = planner("plan", one, *DAY, "--output", one.parent / folder / "plan.csv")
    assert said.code == 2
    assert "plan.csv cannot be written there" in said.err


def test_nothing_half_written_is_left_behind(one: Path) -> None:
    (one.parent / "plan.csv").mkdir()
    assert planner("plan", one, *DAY, "--output", one.parent / "plan.csv").code == 2
    assert sorted(path.name for path in one.parent.iterdir()) == ["Connections.csv", "plan.csv"]


@pytest.mark.parametrize("command", ["plan", "contacts", "inspect"])
def test_nobody_in_the_input_ends_with_3_and_a_next_step(command: str, empty: Path) -> None:
    said = planner(command, empty)
    assert said.code == 3
    assert "empty.csv is empty" in said.err
    assert "again" in said.err


def test_the_report_is_written_where_nobody_is_found(empty: Path) -> None:
    report = empty.with_name("report.json")
    assert planner("contacts", empty, "--report", report).code == 3
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["error"].keys() == {"code", "message", "next_step"}
    assert told["totals"] == {"rows": 0, "contacts": 0, "people": 0, "merged": 0, "rejected": 0}


def test_a_refused_file_beside_a_good_one_ends_with_1_and_is_said(one: Path, empty: Path) -> None:
    said = planner("plan", one, empty, *DAY)
    assert said.code == 1
    assert "Ada Bianchi" in said.out
    assert "empty.csv" in said.err
    quiet = planner("plan", one, empty, *DAY, "--quiet")
    assert (quiet.code, quiet.err) == (1, "")


def test_contacts_are_the_columns_of_the_contract_in_every_form(tmp_path: Path) -> None:
    import polars as pl  # noqa: PLC0415 -- reads what was written

    outputs = [tmp_path / f"people.{form}" for form in ("json", "csv", "parquet")]
    for output in outputs:
        assert planner("contacts", *SAMPLE, "--output", output, "--report", tmp_path / "report.json").code == 0
    rows = json.loads(outputs[0].read_text(encoding="utf-8"))
    columns = [
        "person_id", "full_name", "first_name", "last_name", "credentials", "emails", "phones", "profile_url",
        "company", "position", "connected_on", "functions", "function", "function_confidence", "seniority",
        "seniority_confidence", "sectors", "sector", "sector_confidence", "place", "country", "region", "province",
        "place_level", "place_confidence", "circles", "relation", "sources",
        "sector_said", "place_said", "labels", "notes", "bridge", "degree", "last_contact", "messages_sent",
        "messages_received", "first_message", "last_message", "invitation", "invited_on", "invited_with_note",
        "endorsed_me", "endorsed_by_me", "recommends_me", "recommended_by_me", "followed", "former_colleague_company",
        "at_target_company",
    ]  # fmt: skip
    assert list(rows[0]) == columns
    with outputs[1].open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == len(rows)
    assert pl.read_parquet(outputs[2]).columns == columns
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    totals = report["totals"]
    assert report["error"] is None
    assert totals["people"] == len(rows)
    assert totals["contacts"] == totals["people"] + totals["merged"]
    assert totals["rows"] == totals["contacts"] + totals["rejected"]
    assert all(file["rows"] == file["contacts"] + len(file["rejected"]) for file in report["files"])


def test_inspect_shows_a_table_or_the_report(one: Path) -> None:
    assert "Connections.csv" in planner("inspect", one).out
    told = json.loads(planner("inspect", one, "--json").out)
    assert told.keys() == {"files", "totals", "review", "error"}


@pytest.mark.parametrize(("person", "code"), [("bianchi", 0), ("Nobody", 3), ("", 3)])
def test_explain_finds_a_person_by_a_part_of_the_name(person: str, code: int, one: Path) -> None:
    said = planner("explain", one, "--role", "Buyer", "--person", person, *DAY)
    assert said.code == code
    assert ("the role you aim at" in said.out) == (code == 0)


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                "Function: purchasing, sure: read in the position “Buyer”",
                "Level: professional, sure: read in the position “Buyer”",
                "Sector: energy and utilities, sure: the employer “Enel” stands in our list of organisations",
                (
                    "Place: Roma (province), only a hint: the employer “Enel” has its seat there, by our list of "
                    "organisations; people may work elsewhere"
                ),
            ],
        ),
        (
            "it",
            [
                "Funzione: acquisti, sicuro: letto nella posizione «Buyer»",
                "Livello: specialista, sicuro: letto nella posizione «Buyer»",
                (
                    "Settore: energia e servizi pubblici, sicuro: il datore di lavoro «Enel» sta nel nostro elenco "
                    "delle organizzazioni"
                ),
                (
                    "Luogo: Roma (provincia), solo un indizio: il datore di lavoro «Enel» ha lì la sua sede, secondo "
                    "il nostro elenco delle organizzazioni; si può lavorare anche altrove"
                ),
            ],
        ),
    ],
)
def test_explain_says_what_is_known_and_from_what_before_the_score(language: str, lines: list[str], one: Path) -> None:
    told = planner("explain", one, "--person", "Ada", "--language", language, *DAY).out.splitlines()
    assert told[2:6] == lines
    assert told[0].startswith("Ada Bianchi: ")
    assert len(told) > 8


def test_several_people_of_one_name_are_told_apart_by_their_id(one: Path) -> None:
    one.write_text(f"{ONE}Ada,Verdi,,,Iren,Buyer,12 Mar 2024\n", encoding="utf-8")
    assert planner("explain", one, "--person", "Ada").code == 1
    people = json.loads(planner("contacts", one).out)
    assert planner("explain", one, "--person", people[0]["person_id"]).code == 0


def test_debug_shows_what_an_error_was(empty: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "planner", "plan", str(empty), "--debug"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "FileEmpty" in done.stderr


def test_a_reader_that_stops_early_is_no_error() -> None:
    words = f"{sys.executable} -m planner contacts {SAMPLE[0]} | head -n 1"
    done = subprocess.run(["/bin/sh", "-c", words], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "[\n"
    assert "unexpected" not in done.stderr
