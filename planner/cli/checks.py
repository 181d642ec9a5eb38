"""``planner check``: a line for each thing looked at, with what to do where it is not in order."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click
import polars as pl

from planner.cli.keeping import kept
from planner.cli.options import LOOK, Run, sentences
from planner.errors import WorkspaceUnusable
from planner.knowledge import FOLDER, vocabulary
from planner.workspace.backups import backups_of
from planner.workspace.checking import count_rows, open_to_others, unsound_backups
from planner.workspace.places import place_of

KEY = {
    "organisations/core_words": 2,
    "organisations/sector_words": 2,
    "names/short_names": 2,
    "places/cues": 2,
    "places/italy_neighbours": 2,
    "places/words": 2,
    "places/world_cities": 3,
    "titles/near_functions": 2,
}
"""How many columns tell the lines of a vocabulary apart, where neither the first does nor the columns up to
``language``."""


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
    names = sorted(path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.csv"))
    wrong = {name: problem for name in names if (problem := _problem(name))}
    for name, problem in wrong.items():
        yield Line(run.texts.say(f"check-vocabulary-{problem[0]}", file=f"{name}.csv", lines=problem[1]), LOOK)
    if not wrong:
        yield Line(run.texts.say("check-vocabularies", count=len(names)))


def _problem(name: str) -> tuple[str, int] | None:
    """What is wrong with a vocabulary, and in how many lines; None if nothing is."""
    try:
        lines = vocabulary(name)
    except (pl.exceptions.PolarsError, OSError, UnicodeError):
        return "unreadable", 0
    first = lines.columns.index("language") + 1 if "language" in lines.columns else 1
    doubled = lines.height - lines.select(lines.columns[: KEY.get(name, first)]).n_unique()
    return ("doubled", doubled) if doubled else None


def _file(run: Run) -> Path | None:
    """The file of the workspace; None for one that a database server keeps, or whose address is not understood."""
    try:
        place = place_of(run.workspace)
    except WorkspaceUnusable:
        return None  # said already, by _workspace
    return place if isinstance(place, Path) else None


def _named(files: list[Path], run: Run) -> str:
    return run.texts.listing([str(file) for file in files])
