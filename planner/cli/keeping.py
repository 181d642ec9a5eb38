"""The workspace that ``--workspace`` means: opened, brought new files into, and what is said when it cannot be used."""

import shlex
from datetime import UTC, datetime
from pathlib import Path

import click
from sqlalchemy import URL
from sqlalchemy.exc import ArgumentError

from planner.cli.options import Run
from planner.errors import DatabaseUnknown, WorkspaceNotBegun, WorkspaceUnusable
from planner.pipeline import Imported
from planner.workspace.backups import backups_of, latest_whole
from planner.workspace.changes import CHANGES
from planner.workspace.column_maps import OLD_FILE
from planner.workspace.database import Workspace
from planner.workspace.importing import Brought, bring_in
from planner.workspace.opening import opened, opened_url
from planner.workspace.places import place_of

MOMENT = "%Y-%m-%dT%H-%M-%S"
"""How the names of backups begin."""


def now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


def begun(run: Run) -> Workspace:
    """The workspace, made if there is none. Raises WorkspaceUnusable."""
    place = place_of(run.workspace)
    return _of_server(place) if isinstance(place, URL) else opened(place, now())


def kept(run: Run) -> Workspace | None:
    """The workspace, if there is one or was one. Raises WorkspaceUnusable."""
    place = place_of(run.workspace)
    if isinstance(place, URL) or place.exists() or backups_of(place) or place.with_name(OLD_FILE).exists():
        return begun(run)
    return None


def existing(run: Run) -> Workspace:
    """The workspace that is there. Raises WorkspaceNotBegun and the other kinds of WorkspaceUnusable."""
    workspace = kept(run)
    if workspace is None:
        raise WorkspaceNotBegun(file=str(place_of(run.workspace)))
    return workspace


def _of_server(url: URL) -> Workspace:
    try:
        return opened_url(url.render_as_string(hide_password=False))
    except (ImportError, ArgumentError) as error:
        raise DatabaseUnknown from error


def bring(run: Run, workspace: Workspace, imported: Imported, *, also_unlike: bool) -> None:
    """Bring what was read into the workspace, and say what that changed. Raises NetworkUnlike, WorkspaceUnusable."""
    brought = bring_in(
        workspace, imported.contacts, imported.touches, imported.report, imported.owner,
        now=now(), also_unlike=also_unlike,
    )  # fmt: skip
    if not run.quiet:
        for sentence in news(brought, run):
            click.echo(sentence, err=True)


def news(brought: Brought, run: Run) -> list[str]:
    """What an import has changed, a sentence each."""
    say, counts = run.texts, brought.counts
    told = [say.say(f"change-{kind}-count", people=counts[kind]) for kind in CHANGES if kind in counts]
    changed = say.say("changes-told", changes=say.listing(told)) if told else say.say("changes-none")
    older, partial = list(brought.older), list(brought.partial)
    return [
        changed,
        *([say.say("changes-older", files=say.listing(older))] if older else []),
        *([say.say("changes-partial", files=say.listing(partial))] if partial else []),
        *([say.say("changes-erased", contacts=brought.erased)] if brought.erased else []),
    ]


def told(error: WorkspaceUnusable, run: Run) -> str:
    """What happened, where, and what to do; if there is a good backup, how to restore it."""
    place = None if isinstance(error, DatabaseUnknown) else place_of(run.workspace)
    if isinstance(place, Path) and error.facts.get("file") == place.stem:
        error = type(error)(**{**error.facts, "file": str(place)})
    message = error.message(run.texts)
    backup = latest_whole(place) if isinstance(place, Path) and error.code in RESTORABLE else None
    return f"{message} {restoring(backup, run) if backup else error.next_step(run.texts)}"


RESTORABLE = {"workspace-damaged", "workspace-missing"}


def restoring(backup: Path, run: Run) -> str:
    """When a backup was made and the command that restores it."""
    words = ["planner", "workspace", "restore", str(backup)]
    words += ["--workspace", run.workspace] if run.workspace else []
    return run.texts.say("workspace-restore", moment=moment_of(backup, run), command=shlex.join(words))


def moment_of(backup: Path, run: Run) -> str:
    """When an automatic backup was made, on this computer's clock."""
    made = datetime.strptime(backup.name[:19], MOMENT).replace(tzinfo=UTC).astimezone()
    return f"{run.texts.day(made.date())}, {made:%H:%M}"
