"""The two languages say the same things, and everything that the program asks for."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from planner.locale import FOLDER, LANGUAGES

PLANNER = FOLDER.parent
FILES = sorted(path.name for path in FOLDER.glob("en/*.ftl"))
ASKED = re.compile(r"""(?:\bsay|\bHELP|\.say|knows)\(\s*(f?)["']([^"']+)["']""")


class Variables(Visitor):
    """Collects the variables of a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 -- fluent's own name
        self.names.add(node.id.name)


def messages(path: Path) -> dict[str, set[str]]:
    """Each key (and ``key.attribute``) of a file with the variables it uses."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{path.name}: {entry.content}"
        if isinstance(entry, ast.Message):
            for key, node in [
                (entry.id.name, entry.value),
                *((f"{entry.id.name}.{a.id.name}", a) for a in entry.attributes),
            ]:
                variables = Variables()
                variables.visit(node)
                assert key not in found, f"{path.name}: {key} stands twice"
                found[key] = variables.names
    return found


def everything(language: str) -> dict[str, set[str]]:
    return {key: names for path in sorted(FOLDER.glob(f"{language}/*.ftl")) for key, names in messages(path).items()}


@pytest.mark.parametrize("name", FILES)
def test_both_languages_have_the_same_keys(name: str) -> None:
    assert list(messages(FOLDER / "en" / name)) == list(messages(FOLDER / "it" / name))


@pytest.mark.parametrize("name", FILES)
def test_both_languages_use_the_same_variables_but_for_the_italian_form_of_address(name: str) -> None:
    english, italian = (messages(FOLDER / language / name) for language in ("en", "it"))
    assert {key for key in english if (english[key] ^ italian[key]) - {"address"}} == set()


def test_no_key_stands_in_two_files() -> None:
    for language in LANGUAGES:
        keys = [key for path in FOLDER.glob(f"{language}/*.ftl") for key in messages(path)]
        assert len(keys) == len(set(keys))


def test_every_key_that_the_code_asks_for_exists() -> None:
    known = everything("en")
    asked = [
        (path.name, is_pattern, key)
        for path in PLANNER.rglob("*.py")
        for is_pattern, key in ASKED.findall(path.read_text(encoding="utf-8"))
    ]
    assert len(asked) > 50
    assert [(name, key) for name, is_pattern, key in asked if not _exists(key, known, pattern=bool(is_pattern))] == []


def _exists(key: str, known: dict[str, set[str]], *, pattern: bool) -> bool:
    """Whether a key is known; of a key with gaps ({...}) whether some key has its form."""
    if not pattern:
        return key in known
    form = re.compile(re.sub(r"\\\{[^}]*\\\}", ".+", re.escape(key)))
    return any(form.fullmatch(one) for one in known)
