"""The same journey from a terminal.

Exit codes: 0 done, 1 done but look, 2 wrong usage, 3 nobody found, 4 no workspace to work with.

What the commands do is in ``journeys``, imported only when one runs: it needs polars, which takes half a second that
nobody who asks for --help or mistypes an option should wait.
"""

import atexit
import gc
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import click

from planner.cli.options import HELP, SOME_PATH, Run, shared_options, with_run
from planner.model import Settings

files_argument = click.argument("files", nargs=-1, required=True, type=SOME_PATH)
files_or_kept = click.argument("files", nargs=-1, type=SOME_PATH)
"""With --workspace there need not be any: what the workspace holds is taken then."""


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say how files are to be understood."""
    command = click.option("--map", "maps", multiple=True, help=HELP("cli-map"))(command)
    return click.option("--date-order", type=click.Choice(["dmy", "mdy"]), help=HELP("cli-date-order"))(command)


def target_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say what the user aims at."""
    for name, kind in (("company", "organisations"), ("region", "regions"), ("sector", "sectors"), ("role", "roles")):
        command = click.option(f"--{name}", kind, multiple=True, help=HELP(f"cli-{name}"))(command)
    return click.option("--target", "target_path", type=SOME_PATH, help=HELP("cli-target"))(command)


@click.group(help=HELP("cli-about"))
@shared_options
@click.version_option(package_name="outreach-planner")
def main(**_: object) -> None:
    """The group of commands; its options are read by ``with_run``."""


@main.command(help=HELP("cli-app"))
@click.option("--port", type=click.IntRange(1, 65535), help=HELP("cli-port"))
@click.option("--no-browser", is_flag=True, help=HELP("cli-no-browser"))
@with_run
def app(run: Run, port: int | None, *, no_browser: bool) -> None:
    """Start the page, on the workspace of --workspace if there is one."""
    from planner.web.server import serve  # noqa: PLC0415 -- only this command needs streamlit, which takes a second
    from planner.workspace.places import open_first  # noqa: PLC0415 -- as above

    if run.workspace:
        open_first(run.workspace)
    sys.exit(serve(port=port, browser=not no_browser))


@main.command(help=HELP("cli-plan"))
@files_or_kept
@target_options
@reading_options
@click.option("--weeks", type=click.IntRange(1, 12), show_default=str(Settings().weeks), help=HELP("cli-weeks"))
@click.option(
    "--per-week", type=click.IntRange(1, 20), show_default=str(Settings().per_week), help=HELP("cli-per-week")
)
@click.option("--top", type=click.IntRange(1), help=HELP("cli-top"))
@click.option("--all", "everybody", is_flag=True, help=HELP("cli-all"))
@click.option("--semicolon", is_flag=True, help=HELP("cli-semicolon"))
@click.option("--output", "outputs", type=SOME_PATH, multiple=True, help=HELP("cli-output-plan"))
@click.option("--also-unlike", is_flag=True, help=HELP("cli-also-unlike"))
@with_run
def plan(run: Run, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """Import, resolve, profile, score, plan."""
    _journeys().plan(run, **options)


@main.command(help=HELP("cli-contacts"))
@files_or_kept
@reading_options
@click.option("--output", type=SOME_PATH, help=HELP("cli-output-contacts"))
@click.option("--report", "report_path", type=SOME_PATH, help=HELP("cli-report"))
@with_run
def contacts(run: Run, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """Import, clean, resolve, profile: one row per person."""
    _journeys().contacts(run, **options)


@main.command(help=HELP("cli-inspect"))
@files_argument
@reading_options
@click.option("--json", "as_json", is_flag=True, help=HELP("cli-json"))
@with_run
def inspect(run: Run, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """What each file is, and what would be read."""
    _journeys().inspect(run, **options)


@main.command(help=HELP("cli-explain"))
@files_or_kept
@target_options
@reading_options
@click.option("--person", required=True, help=HELP("cli-person"))
@click.option("--than", help=HELP("cli-than"))
@with_run
def explain(run: Run, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """Why a person stands where they stand."""
    _journeys().explain(run, **options)


@main.command(help=HELP("cli-organisations"))
@files_or_kept
@target_options
@reading_options
@click.option("--list", "list_path", type=SOME_PATH, help=HELP("cli-list"))
@click.option("--output", type=SOME_PATH, help=HELP("cli-output-organisations"))
@with_run
def organisations(run: Run, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """Whom the user knows in each organisation, with which to begin, where to look."""
    gc.disable()
    import_module("planner.cli.organisations").organisations(run, **options)


@main.command(help=HELP("cli-meeting"))
@files_or_kept
@target_options
@reading_options
@click.option("--person", required=True, help=HELP("cli-person"))
@click.option("--output", type=SOME_PATH, help=HELP("cli-output-meeting"))
@with_run
def meeting(run: Run, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """The sheet for a conversation with somebody."""
    _journeys()
    import_module("planner.cli.meeting").meeting(run, **options)


@main.command(help=HELP("cli-check"))
@with_run
def check(run: Run) -> None:
    """Whether workspace, settings and vocabularies are in order."""
    import_module("planner.cli.checks").check(run)


@main.group(help=HELP("cli-knowledge-about"))
def knowledge() -> None:
    """The commands on what the program knows."""


@knowledge.command(help=HELP("cli-knowledge-stats"))
@files_or_kept
@reading_options
@click.option("--json", "as_json", is_flag=True, help=HELP("cli-json"))
@with_run
def stats(run: Run, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """How much the program knows, and how much of a network."""
    import_module("planner.cli.knowledge").stats(run, **options)


@main.group(help=HELP("cli-workspace-about"))
def workspace() -> None:
    """The commands on the user's own data."""


@workspace.command(help=HELP("cli-workspace-path"))
@with_run
def path(run: Run) -> None:
    """Where the workspace is."""
    _workspaces().path(run)


@workspace.command(help=HELP("cli-workspace-backup"))
@click.argument("out", type=SOME_PATH)
@with_run
def backup(run: Run, out: Path) -> None:
    """Write a copy of the workspace."""
    _workspaces().backup(run, out)


@workspace.command(help=HELP("cli-workspace-restore"))
@click.argument("copy", metavar="IN", type=SOME_PATH)
@with_run
def restore(run: Run, copy: Path) -> None:
    """Put a backup in the place of the workspace."""
    _workspaces().restore_from(run, copy)


@workspace.command(help=HELP("cli-workspace-export"))
@click.argument("out", metavar="OUT.json", type=SOME_PATH)
@click.option("--person", metavar="ID", help=HELP("cli-export-person"))
@with_run
def export(run: Run, out: Path, person: str | None) -> None:
    """Write everything, or everything on one person, as JSON."""
    _workspaces().export(run, out, person)


@workspace.command(help=HELP("cli-workspace-ticked"))
@click.argument("checklists", nargs=-1, required=True, type=SOME_PATH)
@with_run
def ticked(run: Run, checklists: tuple[Path, ...]) -> None:
    """Read ticked checklists back."""
    _workspaces().ticked(run, checklists)


@workspace.command(help=HELP("cli-workspace-erase"))
@click.option("--person", metavar="ID", help=HELP("cli-erase-person"))
@click.option("--yes", is_flag=True, help=HELP("cli-yes"))
@with_run
def erase(run: Run, person: str | None, *, yes: bool) -> None:
    """Erase a person, or everything."""
    _workspaces().erase(run, person, yes=yes)


def _workspaces() -> ModuleType:
    """The bodies of the commands on the workspace."""
    return import_module("planner.cli.workspaces")


def _journeys() -> ModuleType:
    """The bodies of the commands. A run is over before garbage piles up: looking for it takes a tenth of the time."""
    gc.disable()
    atexit.register(gc.freeze)
    return import_module("planner.cli.journeys")
