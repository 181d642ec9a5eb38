"""The README's examples are what the program does, and every page's links and commands exist.

`make golden` writes into the README what the program prints now.
"""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from planner.cli import main
from planner.model import Settings

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/**/*.md"))]


@pytest.fixture
def beside_the_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder in which the samples are found where the examples name them."""
    (tmp_path / "data").symlink_to(ROOT / "data")
    monkeypatch.chdir(tmp_path)


@pytest.mark.golden
@pytest.mark.usefixtures("beside_the_samples")
def test_the_readme_shows_what_the_program_prints(pytestconfig: pytest.Config) -> None:
    shown = README.read_text(encoding="utf-8")
    block = re.search(r"```console\n(.*?)```", shown, re.DOTALL)
    assert block
    lines = re.findall(r"^\$ planner (.*)$", block[1], re.MULTILINE)
    made = "".join(f"$ planner {line}\n{printed(line)}" for line in lines)
    if pytestconfig.getoption("--update-golden"):
        README.write_text(shown.replace(block[1], made), encoding="utf-8")
    assert made == block[1] or pytestconfig.getoption("--update-golden")


def printed(line: str) -> str:
    words = [double or plain for double, plain in re.findall(r'"([^"]*)"|(\S+)', line)]
    ended = CliRunner().invoke(main, words, env={"LC_ALL": "en_US.UTF-8"})
    assert ended.exit_code == 0, ended.output
    return ended.stdout


@pytest.mark.usefixtures("beside_the_samples")
def test_the_library_example_of_the_readme_runs() -> None:
    example = re.search(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert example
    names: dict[str, object] = {}
    exec(example[1], names)  # noqa: S102 -- our own example
    items = names["plan"].items  # type: ignore[attr-defined]
    assert len(items) == Settings().per_week * Settings().weeks - 2  # the first week is lighter
    assert all(sum(part.points for part in item.why) == pytest.approx(item.score, abs=0.01) for item in items)


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    pages = [page.read_text(encoding="utf-8") for page in PAGES]
    code = [part for page in pages for part in re.findall(r"`[^`]+`|```.*?```", page, re.DOTALL)]
    named = {name for part in code for name in re.findall(r"\bmake ([a-z]+)", part)}
    assert {"run", "test"} <= named <= targets


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    local = [link for link in links if not link.startswith(("https://", "mailto:"))]
    assert [link for link in local if not (page.parent / link).exists()] == []


def test_nothing_is_written_that_is_not_true_on_another_machine() -> None:
    private = r"/home/|/root/|/tmp/|localhost:\d|TODO"
    assert {page.name for page in PAGES if re.search(private, page.read_text(encoding="utf-8"))} == set()
