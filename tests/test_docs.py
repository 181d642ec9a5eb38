"""The documents say what the program does: each test fails when the two part."""

import re
import tomllib
from importlib import import_module
from pathlib import Path
from typing import get_args

import click
import pytest
from pydantic import BaseModel

from planner.cli import main
from planner.cli.options import SHARED
from planner.errors import PlannerError
from planner.knowledge import vocabulary
from planner.locale import texts
from planner.model import PARTS, Purpose, Settings, Target, TieKind, TieMix, Weights
from planner.reading import limits
from planner.reading.column_maps import FIELDS
from planner.reading.formats import formats
from planner.scoring.usefulness import AGE_CURVE

ROOT = Path(__file__).parents[1]
CODE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "planner").rglob("*.py")))


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def section(name: str, title: str) -> str:
    """What stands in a page below a heading, up to the next heading of its rank or a higher one."""
    rank = title.split(maxsplit=1)[0]
    below = rf"^{re.escape(title)}.*?\n(.*?)(?=^#{{1,{len(rank)}}} |\Z)"
    found = re.search(below, text_of(name), re.MULTILINE | re.DOTALL)
    assert found, f"{name} has no section {title}"
    return found[1]


def rows(markdown: str) -> list[list[str]]:
    """The rows of the tables in a text, their cells without backticks; headings of tables are rows too."""
    lines = [line for line in markdown.splitlines() if line.startswith("|") and not line.startswith("|--")]
    return [
        [cell.strip().replace("`", "").replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        for line in lines
    ]


def codes(markdown: str) -> set[str]:
    """The first cells that are code."""
    return {found[1] for line in markdown.splitlines() if (found := re.match(r"\| `([^`]+)` \|", line))}


def long_options(command: click.Command) -> set[str]:
    options = [param for param in command.params if isinstance(param, click.Option)]
    return {name for option in options for name in option.opts if name.startswith("--")}


def commands(group: click.Group, before: str = "") -> dict[str, click.Command]:
    """Every command by its words, such as ``workspace backup``."""
    found: dict[str, click.Command] = {}
    for name, command in group.commands.items():
        own = {f"{before}{name}": command}
        found |= commands(command, f"{before}{name} ") if isinstance(command, click.Group) else own
    return found


COMMANDS = commands(main)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_options_of_every_command_are_documented_and_no_others(name: str) -> None:
    told = {option.split()[0] for option in codes(section("docs/commands.md", f"## planner {name}"))}
    shared = {f"--{option.replace('_', '-')}" for option in SHARED}
    assert told == long_options(COMMANDS[name]) - shared


def test_the_shared_options_are_documented_once() -> None:
    told = {option.split()[0] for option in codes(section("docs/commands.md", "## Options of every command"))}
    assert told == {f"--{option.replace('_', '-')}" for option in SHARED}


def test_every_documented_command_exists() -> None:
    told = re.findall(r"^## planner ([a-z]+(?: [a-z]+)*)", text_of("docs/commands.md"), re.MULTILINE)
    assert set(told) == set(COMMANDS)


def plainly(value: object) -> str:
    """A default as the tables show it."""
    if value in (None, ()):
        return "none"
    if isinstance(value, BaseModel):
        return "the table above"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


@pytest.mark.parametrize(
    ("title", "model"),
    [("### Weights", Weights), ("### Mix of ties", TieMix), ("### Plan", Settings), ("### Target", Target)],
)
def test_every_field_of_the_settings_is_documented_with_its_default(title: str, model: type[BaseModel]) -> None:
    told = {row[0]: row[1] for row in rows(section("docs/method.md", title))[1:]}
    assert told == {name: plainly(field.default) for name, field in model.model_fields.items()}


def test_the_curve_of_the_tie_is_documented_as_it_is() -> None:
    years, values = rows(section("docs/method.md", "### The tie by its age"))
    assert [int(year.split()[0]) for year in years[1:]] == [year for year, _ in AGE_CURVE]
    assert [float(value) for value in values[1:]] == [value for _, value in AGE_CURVE]


def test_the_numbers_that_are_not_settings_are_documented_as_they_are() -> None:
    told = rows(section("docs/method.md", "## Numbers that are not settings"))[1:]
    assert {name: value for name, value, _ in told} == {name: f"{number(name):g}" for name, *_ in told}


def number(name: str) -> float:
    module, _, constant = name.rpartition(".")
    value: float = getattr(import_module(module), constant)
    return value


def test_every_part_of_the_score_is_documented() -> None:
    assert codes(section("docs/method.md", "## Scoring")) == set(PARTS)


@pytest.mark.parametrize(("title", "kinds"), [("## Purposes", Purpose), ("## Kinds of ties", TieKind)])
def test_every_purpose_and_kind_of_tie_is_documented(title: str, kinds: object) -> None:
    assert codes(section("docs/words.md", title)) == set(get_args(kinds))


def test_every_source_format_is_documented() -> None:
    assert codes(section("docs/formats.md", "## Formats")) == {declared.kind for declared in formats()}


def test_every_field_that_a_column_can_hold_is_documented() -> None:
    told = re.search(r"What a column can hold: (.*)", text_of("docs/formats.md"))
    assert told
    assert tuple(re.findall(r"`(\w+)`", told[1])) == FIELDS


def test_the_limits_are_documented_as_they_are() -> None:
    told = {row[0]: row[1] for row in rows(section("docs/formats.md", "## Text, tables and workbooks"))}
    megabytes = [f"{limit // 2**20} MB" for limit in (limits.MAX_FILE_BYTES, limits.MAX_INFLATED_BYTES)]
    counts = [
        limits.MAX_CELLS,
        limits.MAX_MEMBERS,
        limits.MAX_SOURCES,
        limits.MAX_ROWS,
        limits.MAX_COLUMNS,
        limits.MAX_CELL_CHARS,
    ]
    assert [value.split(", and")[0] for value in told.values()][1:] == megabytes + [f"{count:,}" for count in counts]


def texts_of(kind: str) -> set[str]:
    """The codes that have a text of this kind in the locale files."""
    lines = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "planner/locale/en").glob("*.ftl"))
    return set(re.findall(rf"^{kind}-([\w-]+) =", lines, re.MULTILINE))


def given(code: str) -> bool:
    """Whether the code of the program gives this remark: by name, or by a beginning such as ``rows-{how}``."""
    beginnings = re.findall(r"\bf\"([a-z]+-)\{", CODE)
    return f'"{code}"' in CODE or any(code.startswith(beginning) for beginning in beginnings)


def test_every_remark_that_is_given_is_documented() -> None:
    assert codes(section("docs/formats.md", "## Remarks")) == {code for code in texts_of("notice") if given(code)}


def test_every_reason_to_reject_a_row_is_documented() -> None:
    assert codes(section("docs/formats.md", "## Why a row is rejected")) == texts_of("reject")


def test_every_reason_to_merge_or_to_ask_is_documented() -> None:
    assert codes(section("docs/method.md", "## Matching")) == texts_of("merged") | texts_of("evidence")


def refusals(cause: type[PlannerError]) -> dict[str, str]:
    """The codes and exit codes of an error's kinds."""
    own = [kind for kind in cause.__subclasses__() if "code" in vars(kind)]
    return {kind.code: str(kind.exit_code) for kind in own} | {
        code: exit_code for kind in cause.__subclasses__() for code, exit_code in refusals(kind).items()
    }


def test_every_refusal_is_documented_with_its_exit_code() -> None:
    assert {row[0]: row[1] for row in rows(section("docs/formats.md", "## Refusals"))[1:]} == refusals(PlannerError)


@pytest.mark.parametrize("code", sorted(refusals(PlannerError)))
def test_every_refusal_says_what_to_do_next_in_both_languages(code: str) -> None:
    assert all(texts(language).knows(f"error-{code}") for language in ("en", "it"))


@pytest.mark.parametrize(
    ("title", "name", "columns"),
    [
        ("## Functions", "titles/functions", ["code", "en", "it"]),
        ("## Seniorities", "titles/seniorities", ["code", "en", "it"]),
        ("## Sectors", "organisations/sectors", ["code", "parent", "en", "it"]),
    ],
)
def test_the_tables_of_codes_equal_the_vocabularies(title: str, name: str, columns: list[str]) -> None:
    told = rows(section("docs/words.md", title))
    assert told[0] == columns
    assert told[1:] == [[value or "" for value in row] for row in vocabulary(name).select(columns).iter_rows()]


def test_every_dependency_has_its_line_in_the_decision() -> None:
    project = tomllib.loads(text_of("pyproject.toml"))
    needed = [
        *project["project"]["dependencies"],
        *(line for extra in project["project"]["optional-dependencies"].values() for line in extra),
        *project["dependency-groups"]["build"],
    ]
    assert codes(text_of("docs/decisions/0001-dependencies.md")) == {re.split(r"[<>=[]", line)[0] for line in needed}
