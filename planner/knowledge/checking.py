"""Whether the vocabularies are what ``schema.toml`` says of them: each problem with its line in the file.

A vocabulary is looked at as it stands in the file, not as ``vocabulary`` keeps it in memory: somebody corrects a line
and looks again.
"""

import csv
import tomllib
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

import polars as pl
from pydantic import BaseModel, ConfigDict, Field

from planner.knowledge import FOLDER

LINE = "line of the file"
Code = Literal["cells", "duplicate", "empty", "unknown_code", "out_of_range", "blanks"]
"""What can be wrong. ``cells``: more or fewer cells than the heading has (a comma or a line break inside a cell that is
not within quotes), or a heading without a column that the schema names."""


class Problem(NamedTuple):
    """What is wrong, and where: ``line`` counts from 1 as an editor does; no ``column`` means the whole line."""

    line: int
    column: str
    code: Code


class Schema(BaseModel):
    """What ``schema.toml`` says of one vocabulary; its heading explains each word."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    key: list[str] = Field(min_length=1)
    may_be_empty: list[str] = []
    source: Literal["each line", "heading"]
    several: dict[str, str] = {}
    codes: dict[str, list[str]] = {}
    shape: dict[str, str] = {}
    numbers: dict[str, tuple[float, float]] = {}

    def columns(self) -> set[str]:
        """Every column that it names."""
        source = ["source"] if self.source == "each line" else []
        return {*self.key, *self.may_be_empty, *source, *self.several, *self.codes, *self.shape, *self.numbers}


class Table(NamedTuple):
    """One file: its remarks, its heading, its lines (all text, and ``LINE``), and the lines that are not understood."""

    remarks: list[str]
    lines: pl.DataFrame
    heading_at: int
    broken: list[int]


@cache
def schemas(folder: Path = FOLDER) -> dict[str, Schema]:
    """What is said of each vocabulary, by its name."""
    said = tomllib.loads((folder / "schema.toml").read_text(encoding="utf-8"))
    return {name: Schema.model_validate(table) for name, table in said.items() if name != "lists"}


@cache
def _lists(folder: Path) -> dict[str, list[str]]:
    said = tomllib.loads((folder / "schema.toml").read_text(encoding="utf-8"))
    return {name: list(codes) for name, codes in said.get("lists", {}).items()}


def names(folder: Path = FOLDER) -> list[str]:
    """Every vocabulary there is, in the alphabet's order: the path below the folder without its ending."""
    return sorted(path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.csv"))


def problems(name: str, folder: Path = FOLDER) -> list[Problem]:
    """What is wrong with a vocabulary, from its first line to its last; KeyError if the schema does not know it."""
    schema, table = schemas(folder)[name], _table(folder / f"{name}.csv")
    found = [Problem(at, "", "cells") for at in table.broken]
    missing = sorted(schema.columns() - set(table.lines.columns))
    found += [Problem(table.heading_at, column, "cells") for column in missing]
    if schema.source == "heading" and not any(remark.startswith("# source:") for remark in table.remarks):
        found.append(Problem(1, "source", "empty"))
    return sorted(found if missing else found + _of_lines(table.lines, schema, folder))


def _table(path: Path) -> Table:
    """Read line by line, so that one broken line hides neither itself nor what follows it."""
    numbered = list(enumerate(path.read_text(encoding="utf-8-sig").split("\n"), 1))
    rows = [(at, next(csv.reader([line]))) for at, line in numbered if line and not line.startswith("#")]
    (heading_at, heading), *rest = rows or [(1, [])]  # an empty file lacks every column
    whole = [(at, *cells) for at, cells in rest if len(cells) == len(heading)]
    types = {LINE: pl.Int64, **dict.fromkeys(heading, pl.String)}
    return Table(
        remarks=[line for _, line in numbered if line.startswith("#")],
        lines=pl.DataFrame(whole, schema=types, orient="row"),
        heading_at=heading_at,
        broken=[at for at, cells in rest if len(cells) != len(heading)],
    )


def _of_lines(lines: pl.DataFrame, schema: Schema, folder: Path) -> list[Problem]:
    repeated = lines.filter(~pl.struct(schema.key).is_first_distinct())[LINE]
    found = [Problem(at, ", ".join(schema.key), "duplicate") for at in repeated]
    for column in lines.columns[1:]:
        cells = lines.select(LINE, cell=column)
        found += _of_column(cells, column, schema, folder)
    return found


def _of_column(cells: pl.DataFrame, column: str, schema: Schema, folder: Path) -> list[Problem]:
    """``cells``: LINE, cell. A cell with several values is looked at value by value; an empty one only for being so."""
    cell, number = pl.col("cell"), pl.col("cell").cast(pl.Float64, strict=False)
    filled = cells.filter(cell != "")
    if separator := schema.several.get(column):
        filled = filled.with_columns(cell.str.split(separator)).explode("cell")
    wrong: dict[Code, pl.DataFrame] = {
        "empty": cells.filter((cell.str.strip_chars() == "") & pl.lit(column not in schema.may_be_empty)),
        "blanks": filled.filter((cell != cell.str.strip_chars()) | (cell == "")),
    }
    if column in schema.codes or column in schema.shape:
        wrong["unknown_code"] = filled.filter(~_is_known(column, schema, folder))
    if column in schema.numbers:
        wrong["out_of_range"] = filled.filter(~number.is_between(*schema.numbers[column]).fill_null(value=False))
    return [Problem(at, column, code) for code, lines in wrong.items() for at in lines[LINE].unique()]


def _is_known(column: str, schema: Schema, folder: Path) -> pl.Expr:
    known = pl.lit(value=False)
    if column in schema.codes:
        known = pl.col("cell").is_in(_codes(schema.codes[column], folder))
    if column in schema.shape:
        known = known | pl.col("cell").str.contains(f"^(?:{schema.shape[column]})$")
    return known


def _codes(entries: list[str], folder: Path) -> list[str]:
    """The codes meant by the entries: a list of the schema, a column of another vocabulary, or the code itself."""
    found: list[str] = []
    for entry in entries:
        where, _, what = entry.rpartition(".")
        if where == "lists":
            found += _lists(folder)[what]
        elif where:
            found += _table(folder / f"{where}.csv").lines[what].to_list()
        else:
            found.append(entry)
    return found
