"""``planner organisations``: what it says, what it writes, what it reads back."""

import json
from pathlib import Path

import pytest

from planner.planning.lamp import ADVISED
from tests.cli.running_planner import DAY, ROOT, connections, planner

SAMPLE = [str(ROOT / "data" / "samples" / name) for name in ("Connections.csv", "google-contacts.csv")]
TARGET = str(ROOT / "data" / "samples" / "target.toml")


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("Azienda;Motivazione;Annuncio\nTerna;5;sì\nENEL S.p.A.;1;\n;3;\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("language", "words", "nameless"),
    [
        ("en", ["The five to begin with", "no path yet", f"at least {ADVISED}"], "left out: 4"),
        ("it", ["Le cinque da cui cominciare", "ancora nessuna strada", f"almeno {ADVISED}"], "lasciata fuori: 4"),
    ],
)
def test_the_list_is_told_in_its_order_in_both_languages(
    listed: Path, language: str, words: list[str], nameless: str
) -> None:
    told = planner("organisations", *SAMPLE, "--target", TARGET, "--list", listed, *DAY, "--language", language)
    assert told.exit_code == 0
    assert [one for one in words if one not in told.stdout] == []
    assert nameless in told.stderr
    _, first, *_, last = told.stdout.split("\n\n")[0].splitlines()
    assert first.split()[:3] == ["1", "Terna", "5"]
    assert last.split()[1:3] == ["Enel", "1"]


def test_what_it_writes_is_read_back_as_the_same_list(listed: Path, tmp_path: Path) -> None:
    first, then = tmp_path / "first.csv", tmp_path / "then.csv"
    common = ("organisations", *SAMPLE, *DAY, "--quiet")
    assert planner(*common, "--list", listed, "--output", first).exit_code == 0
    assert planner(*common, "--list", first, "--output", then).exit_code == 0
    assert first.read_bytes() == then.read_bytes()
    assert b"Terna" in first.read_bytes()


def test_json_holds_all_the_ways(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert planner("organisations", *SAMPLE, "--company", "Terna=0.5", *DAY, "--output", out).exit_code == 0
    (terna,) = json.loads(out.read_text(encoding="utf-8"))
    assert terna["path"] == "none"
    assert {way["link"] for way in terna["paths"]} == {"bridge", "circle"}


def test_without_an_organisation_it_says_how_to_name_one(tmp_path: Path) -> None:
    told = planner("organisations", connections(tmp_path / "Connections.csv"), *DAY)
    assert told.exit_code == 0
    assert "--list" in told.output


def test_a_workspace_is_enough_and_its_target_is_kept_as_it_was(held: Path) -> None:
    told = planner("organisations", "--workspace", held, "--company", "Prova Aceri", *DAY)
    assert told.exit_code == 0
    assert "Ada Aceri: works at Prova Aceri Srl" in told.output
    assert "no organisation yet" in planner("organisations", "--workspace", held, *DAY).output


@pytest.mark.parametrize(
    ("words", "code"), [(("--list", "none.csv"), 2), (("--output", "out.pdf"), 2), (("--list", TARGET + "x"), 2)]
)
def test_a_wrong_list_or_output_is_refused(words: tuple[str, ...], code: int) -> None:
    assert planner("organisations", *SAMPLE, *words, *DAY).exit_code == code


def test_an_empty_list_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("Company\n", encoding="utf-8")
    told = planner("organisations", *SAMPLE, "--list", empty, *DAY)
    assert told.exit_code == 3
    assert "empty.csv" in told.output
