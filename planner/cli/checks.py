"""``planner check``: a line for each thing looked at, with what to do where it is not in order."""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click
from polars.exceptions import ColumnNotFoundError, PolarsError

from planner.cli.keeping import kept
from planner.cli.options import LOOK, Run, sentences
from planner.errors import WorkspaceUnusable
from planner.knowledge import FOLDER
from planner.knowledge.checking import Problem, names, problems, schemas
from planner.workspace.backups import backups_of
from planner.workspace.checking import count_rows, open_to_others, unsound_backups
from planner.workspace.places import place_of

MOST_TOLD = 5
"""Problems told of one vocabulary: whoever saved it in another form would read thousands."""


class Line(NamedTuple):
    """What was found of one thing, and the exit code it calls for."""

    told: str
    exit_code: int = 0


def check(run: Run) -> None:
    """Look at everything, say it line by line, and end with the gravest exit code."""
    worst = 0
    for line in (*_workspace(run), *_backups(run), *_permissions(run), *_settings(run), *_vocabularies(run)):
        worst = max(worst, line.exit_code)
        if line.exit_code or not run.quiet:
            click.echo(f"{'! ' if line.exit_code else 'ok'}  {line.told}")
    sys.exit(worst)


def _workspace(run: Run) -> Iterator[Line]:
    """Opened, and every row read."""
    say = run.texts
    try:
        workspace = kept(run)
        if workspace is None:
            yield Line(say.say("check-workspace-none", place=str(place_of(run.workspace))))
            return
        yield Line(say.say("check-workspace", rows=count_rows(workspace), place=str(workspace.path or workspace.name)))
        if workspace.read_only:
            yield Line(say.say("check-workspace-read-only"), LOOK)
    except WorkspaceUnusable as error:
        yield Line(sentences(error, run), error.exit_code)


def _backups(run: Run) -> Iterator[Line]:
    place = _file(run)
    if place is None:
        return
    unsound, count = unsound_backups(place), len(backups_of(place))
    if unsound:
        yield Line(run.texts.say("check-backups-unsound", count=len(unsound), files=_named(unsound, run)), LOOK)
    elif count:
        yield Line(run.texts.say("check-backups", count=count))


def _permissions(run: Run) -> Iterator[Line]:
    place = _file(run)
    if place is None or not place.exists():
        return
    found = open_to_others(place)
    if found:
        yield Line(run.texts.say("check-permissions-wrong", files=_named(found, run)), LOOK)
    else:
        yield Line(run.texts.say("check-permissions"))


def _settings(run: Run) -> Iterator[Line]:
    """Whether the server would start: settings of streamlit's that would let others in are refused."""
    from planner.web.server import CannotStartError, refuse_unsafe  # noqa: PLC0415 -- needs streamlit, a second

    try:
        refuse_unsafe(only_if_chosen=True)
    except CannotStartError as reason:
        yield Line(str(reason), LOOK)
    else:
        yield Line(run.texts.say("check-settings"))


def _vocabularies(run: Run) -> Iterator[Line]:
    try:
        known = sorted({*names(), *schemas()})
    except (ValueError, OSError):
        yield Line(run.texts.say("check-vocabulary-schema"), LOOK)
        return
    wrong = [line for name in known for line in _vocabulary(name, run)]
    yield from wrong
    if not wrong:
        yield Line(run.texts.say("check-vocabularies", count=len(known)))


def _vocabulary(name: str, run: Run) -> Iterator[Line]:
    """What is wrong with one vocabulary, line by line of the file."""
    say, file = run.texts, f"{name}.csv"
    try:
        found = problems(name)
    except KeyError:
        yield Line(say.say("check-vocabulary-undescribed", file=file), LOOK)
    except (PolarsError, OSError, UnicodeDecodeError, csv.Error) as error:
        yield Line(_unread(FOLDER / file, error, file, run), LOOK)
    else:
        for problem in found[:MOST_TOLD]:
            yield Line(_told(name, problem, run), LOOK)
        if more := len(found[MOST_TOLD:]):
            yield Line(say.say("check-vocabulary-more", file=file, problems=more), LOOK)


def _told(name: str, problem: Problem, run: Run) -> str:
    """One problem: the file, the line as an editor counts it, what is wrong and what to do."""
    no_source = problem.code == "empty" and problem.column == "source" and schemas()[name].source == "heading"
    key = "no-source" if no_source else problem.code
    return run.texts.say(
        f"check-vocabulary-{key}", file=f"{name}.csv", line=str(problem.line), column=problem.column or "none"
    )


def _unread(path: Path, error: Exception, file: str, run: Run) -> str:
    """Why nothing could be said of a vocabulary's lines: its own fault, or that of one it takes codes from."""
    if isinstance(error, UnicodeDecodeError) and error.object == path.read_bytes():
        line = str(error.object.count(b"\n", 0, error.start) + 1)
        return run.texts.say("check-vocabulary-letters", file=file, line=line)
    another = isinstance(error, UnicodeDecodeError | ColumnNotFoundError) or (
        isinstance(error, FileNotFoundError) and path.exists()
    )
    return run.texts.say("check-vocabulary-leans" if another else "check-vocabulary-unreadable", file=file)


def _file(run: Run) -> Path | None:
    """The file of the workspace; None for one that a database server keeps, or whose address is not understood."""
    try:
        place = place_of(run.workspace)
    except WorkspaceUnusable:
        return None  # said already, by _workspace
    return place if isinstance(place, Path) else None


def _named(files: list[Path], run: Run) -> str:
    return run.texts.listing([str(file) for file in files])
