"""What a command writes: files, tables for the terminal, remarks on stderr."""

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import polars as pl

from planner.cli.options import Run
from planner.errors import OutputNotWritten, OutputUnknown, PersonAmbiguous, PersonNotFound
from planner.model import PlanItem
from planner.pipeline import Progress
from planner.planning.comparing import told_apart
from planner.planning.known import Row, because, known_facts
from planner.report import ARCHIVES, Report

IN_THE_TABLE = {"archive-read", "owner-facts"}
"""Remarks that the table of an inspection says already: its rows, and how many entries each file holds."""


def form_of(path: Path, forms: tuple[str, ...]) -> str:
    """The form to write under a path's ending. Raises OutputUnknown."""
    form = path.suffix.lower().lstrip(".")
    if form not in forms:
        raise OutputUnknown(file=path.name, forms=", ".join(f".{known}" for known in forms))
    return form


def write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: under another name first, then renamed. Raises OutputNotWritten."""
    unfinished: str | None = None
    try:
        handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            os.fsync(file.fileno())
        Path(unfinished).replace(path)
    except OSError as error:
        if unfinished:
            Path(unfinished).unlink(missing_ok=True)
        raise OutputNotWritten(file=path.name) from error


def write_json(path: Path, content: dict[str, Any]) -> None:
    """Write JSON that people can read."""
    write(path, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode())


def steps(run: Run) -> Progress:
    """Name each step on stderr as it begins, where somebody is watching."""
    if run.quiet or not sys.stderr.isatty():
        return lambda _: None
    return lambda step: click.echo(run.texts.say(f"step-{step}"), err=True)


def say_warnings(report: Report, run: Run) -> None:
    """What needs attention, on stderr."""
    if run.quiet:
        return
    for file in report.as_dict(run.texts)["files"]:
        for warning in file["warnings"]:
            if warning["level"] == "warning":
                click.echo(_remark(file["name"], warning["message"]), err=True)


def inspection(report: Report, run: Run, *, as_json: bool) -> str:
    """What each file is and what would be read, as a table or as the report."""
    told = report.as_dict(run.texts)
    if as_json:
        return json.dumps(told, ensure_ascii=False, indent=1)
    columns = ("name", "kind", "encoding", "delimiter", "header_row", "rows", "contacts", "merged", "rejected", "facts")
    rows = [tuple(run.texts.say(f"inspect-{column}") for column in columns)]
    short = _short_names(report)
    rows += [(short[file["name"]], *(_cell(file[column]) for column in columns[1:])) for file in told["files"]]
    remarks = [
        _remark(short[file["name"]].strip(), warning["message"])
        for file in told["files"]
        for warning in file["warnings"]
        if warning["code"] not in IN_THE_TABLE
    ]
    return "\n".join([*table(rows), *remarks])


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows of equally many cells as lines, each column as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _short_names(report: Report) -> dict[str, str]:
    """Members of an archive stand below it, indented and without its name."""
    archives = [file.name for file in report.files if file.kind in ARCHIVES]
    within = {file.name: next((a for a in archives if file.name.startswith(f"{a}/")), None) for file in report.files}
    return {name: f"  {name.removeprefix(f'{archive}/')}" if archive else name for name, archive in within.items()}


def _remark(file: str, message: str) -> str:
    """A remark with its file, unless it names the file itself."""
    return message if message.startswith(file) else f"{file}: {message}"


def _cell(value: Any) -> str:  # noqa: ANN401 -- any value of the report
    if isinstance(value, list):
        return str(len(value))
    return {None: "–", "\t": "tab"}.get(value, str(value))


def explanation(item: PlanItem, profile: Row, run: Run) -> str:
    """What is known of a person and from what, then the score part by part; ``profile`` is their row of Profiles."""
    say = run.texts
    facts = [
        say.say("fact-line", label=fact.label, value=fact.value, because=because(fact, say))
        for fact in known_facts(profile, say)
    ]
    known = say.say("checklist-known", share=round(item.known_share * 100))
    parts = [f"{part.points:6.1f}  {part.evidence}" for part in item.why]
    return "\n".join([_head(item, run), "", *facts, "", known, *parts])


def comparison(item: PlanItem, other: PlanItem, run: Run) -> str:
    """Where two people stand, and why one of them is above the other."""
    if item.person_id == other.person_id:
        return run.texts.say("compare-self")
    both = [_head(one, run) for one in (item, other)]
    return "\n".join([*both, "", *told_apart(item.why, other.why, (item.full_name, other.full_name), run.texts)])


def _head(item: PlanItem, run: Run) -> str:
    return f"{item.full_name}: {run.texts.say('explain-score', score=f'{item.score:.1f}', rank=item.rank)}"


def find_person(profiles: pl.DataFrame, text: str) -> str:
    """The id of the person whose name is, or else holds, the text. Raises PersonNotFound, PersonAmbiguous."""
    wanted = text.lower().strip()
    name = pl.col("full_name").str.to_lowercase()
    exact = profiles.filter((name == wanted) | (pl.col("person_id") == wanted))["person_id"]
    found = exact if len(exact) else profiles.filter(name.str.contains(wanted, literal=True))["person_id"]
    if found.is_empty() or not wanted:
        raise PersonNotFound
    if len(found) > 1:
        raise PersonAmbiguous(people=len(found))
    return str(found[0])
