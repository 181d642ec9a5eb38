"""What the user says of a person stands above what was read."""

import polars as pl
import pytest

from planner.workspace.answers import with_answers
from planner.workspace.standing import Standing

PEOPLE = pl.DataFrame({
    "person_id": ["ada", "ugo"],
    "sector_said": [None, "energia"],
    "place_said": ["Roma", "Bari"],
    "circles": [["work"], []],
}, schema_overrides={"circles": pl.List(pl.String)})  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "ada"),
    [
        ({}, (None, "Roma", ["work"])),
        ({"sector": "sanità"}, ("sanità", "Roma", ["work"])),
        ({"place": "Torino", "register": "tu"}, (None, "Torino", ["work"])),
        ({"circle": "family"}, (None, "Roma", ["family"])),
    ],
)
def test_an_answer_takes_the_place_of_what_was_read_and_of_nothing_else(
    answers: dict[str, str], ada: tuple[str | None, str, list[str]]
) -> None:
    told = {name: Standing(person_id=name, answers=answers) for name in ("ada", "nobody-here")}
    found = with_answers(PEOPLE, told)
    assert found.row(0)[1:] == ada
    assert found.row(1) == PEOPLE.row(1)
    assert found.schema == PEOPLE.schema
