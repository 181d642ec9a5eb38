"""The commands on the user's own data: where it is, backup and restore, export, erasing."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click
import polars as pl
from sqlalchemy import URL, Connection

from planner.cli.keeping import existing, now
from planner.cli.options import LOOK, Run, stop
from planner.cli.output import find_person, form_of, write_json
from planner.errors import FileMissing, OutputNotWritten, WorkspaceElsewhere, WorkspaceNotBegun, WorkspaceUnusable
from planner.workspace.backups import copy_to, restore
from planner.workspace.database import Workspace, at_path, reading, writing
from planner.workspace.erasing import erase_everything, erase_person, files_of
from planner.workspace.exporting import everything, of_person
from planner.workspace.history import history
from planner.workspace.people import canonical_ids, everybody
from planner.workspace.places import place_of
from planner.workspace.schema import SEALED, copies
from planner.workspace.sealing import Row, add, remove, rows_of
from planner.workspace.ticks import read_back

CARD = {"person_id": pl.String, "full_name": pl.String}


def path(run: Run) -> None:
    """Where the workspace is, or would be."""
    place = place_of(run.workspace)
    click.echo(place.render_as_string(hide_password=True) if isinstance(place, URL) else place)


def backup(run: Run, out: Path) -> None:
    """Write a copy of the workspace, and remember where."""
    workspace = existing(run)
    target = (out / f"{workspace.name}-{now():%Y-%m-%d}.sqlite3" if out.is_dir() else out).resolve()
    if workspace.path is None:
        raise WorkspaceElsewhere(file=workspace.name)
    if target == workspace.path.resolve():
        raise OutputNotWritten(file=target.name)
    _note_copy(run, workspace, target)
    try:
        copy_to(workspace, target)
    except WorkspaceUnusable as error:
        if isinstance(error.__cause__, OSError):
            raise OutputNotWritten(file=target.name) from error
        raise
    _say(run, "workspace-backed-up", file=str(target))


def restore_from(run: Run, copy: Path) -> None:
    """Put a backup in the place of the workspace; what was there is kept, and where copies are is not forgotten."""
    place = _file(run)
    known = _known_copies(place) or []
    kept = restore(place, copy, now())
    workspace = existing(run)
    with writing(workspace) as connection:
        there = {row["path"] for row in rows_of(connection, copies)}
        add(connection, copies, [row for row in known if row["path"] not in there])
    _say(run, "workspace-restored", file=copy.name)
    if kept:
        _say(run, "workspace-kept-aside", file=str(kept))


def export(run: Run, out: Path, person: str | None) -> None:
    """Write everything, or everything on one person, as JSON; and remember where."""
    form_of(out, ("json",))
    workspace = existing(run)
    with reading(workspace) as connection:
        told = everything(connection) if person is None else of_person(connection, _found(connection, person))
    _note_copy(run, workspace, out.resolve())
    write_json(out, {"workspace": workspace.name, "exported_at": now().isoformat(timespec="seconds"), **told})
    _say(run, "workspace-exported", people=len(told["people"]), file=str(out))


def ticked(run: Run, checklists: Sequence[Path]) -> None:
    """Read ticked checklists into the history; what was not understood is said, row by row."""
    workspace = existing(run)
    results = [read_back(workspace, path.name, _bytes_of(path), run.as_of) for path in checklists]
    for path, result in zip(checklists, results, strict=True):
        _say(run, "workspace-ticked", file=path.name, told=result.told(run.texts))
        for code, row in result.remarks:
            click.echo(f"{path.name}: {run.texts.say(f'tick-{code}', row=row)}", err=True)
    run.finish(attention=any(result.remarks for result in results))


def _bytes_of(path: Path) -> bytes:
    """A file's bytes. Raises FileMissing."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileMissing(file=path.name) from error


def erase(run: Run, person: str | None, *, yes: bool) -> None:
    """Erase a person or everything, once the user has said yes; copies elsewhere are named."""
    left = _erase_all(run, yes=yes) if person is None else _erase_one(run, person, yes=yes)
    for copy in left:
        click.echo(run.texts.say("workspace-copy-left", file=str(copy)), err=True)
    run.finish(attention=bool(left))


def _erase_one(run: Run, person: str, *, yes: bool) -> list[Path]:
    workspace = existing(run)
    with reading(workspace) as connection:
        person_id = _found(connection, person)
        name = str(everybody(connection)[person_id]["full_name"])
    _be_sure(run, "erase-sure-person", yes=yes, person=name)
    left = erase_person(workspace, person_id, now())
    _say(run, "workspace-person-erased")
    return left


def _erase_all(run: Run, *, yes: bool) -> list[Path]:
    place = place_of(run.workspace)
    if isinstance(place, Path) and not files_of(place):
        raise WorkspaceNotBegun(file=str(place))
    workspace = at_path(place) if isinstance(place, Path) else existing(run)
    _be_sure(run, "erase-sure-all", yes=yes, workspace=workspace.name)
    is_unknown = isinstance(place, Path) and _known_copies(place) is None
    left = erase_everything(place) if isinstance(place, Path) else _emptied(workspace)
    _say(run, "workspace-erased")
    if is_unknown:
        click.echo(run.texts.say("workspace-copies-unknown"), err=True)
    return left


def _emptied(workspace: Workspace) -> list[Path]:
    """Remove every row from a server's database. Returns the copies made elsewhere."""
    with writing(workspace) as connection:
        left = [Path(row["path"]) for row in rows_of(connection, copies)]
        for table in SEALED:
            remove(connection, table)
    return [copy for copy in left if copy.exists()]


def _file(run: Run) -> Path:
    """The workspace's file. Raises WorkspaceElsewhere for one that a database server keeps."""
    place = place_of(run.workspace)
    if isinstance(place, URL):
        raise WorkspaceElsewhere(file=place.database or "")
    return place


def _be_sure(run: Run, question: str, *, yes: bool, **facts: str) -> None:
    """Ask whether it is meant; only --yes will do where nobody can answer."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError(run.texts.say("erase-needs-yes"))
    answer = click.prompt(run.texts.say(question, **facts), default=run.texts.say("erase-no"), err=True)
    if answer.strip().lower() not in run.texts.say("erase-yes").split():
        stop(run.texts.say("erase-nothing"), LOOK)


def _found(connection: Connection, text: str) -> str:
    """The id of the person meant by an id or a name. Raises PersonNotFound, PersonAmbiguous."""
    cards = [{name: card[name] for name in CARD} for card in everybody(connection).values()]
    canonical = canonical_ids(history(connection))
    return find_person(pl.DataFrame(cards, schema=CARD), canonical.get(text, text))


def _note_copy(run: Run, workspace: Workspace, target: Path) -> None:
    """Remember where a copy is about to be written, so that erasing can name it."""
    if workspace.read_only:
        click.echo(run.texts.say("workspace-copy-not-noted"), err=True)
        return
    with writing(workspace) as connection:
        remove(connection, copies, copies.c.path == str(target))
        add(connection, copies, [{"path": str(target), "at": now().isoformat(timespec="seconds")}])


def _known_copies(place: Path) -> list[Row] | None:
    """The copies that a file knows of; None where it cannot be read any more."""
    try:
        with reading(at_path(place)) as connection:
            return rows_of(connection, copies)
    except WorkspaceUnusable:
        return None


def _say(run: Run, key: str, **facts: str | int) -> None:
    if not run.quiet:
        click.echo(run.texts.say(key, **facts), err=True)
