"""The same journey from a terminal. Exit codes: 0 done, 1 done but look, 2 wrong usage, 3 nobody found.

What the commands do is in ``journeys``, imported only when one runs: it needs polars, which takes half a second that
nobody who asks for --help or mistypes an option should wait.
"""

import atexit
import gc
import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import click

from planner.cli.options import HELP, SOME_PATH, Run, shared_options, with_run
from planner.model import Settings

files_argument = click.argument("files", nargs=-1, required=True, type=SOME_PATH)


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
def app(_: Run, port: int | None, *, no_browser: bool) -> None:
    """Start the page."""
    from planner.web.server import serve  # noqa: PLC0415 -- only this command needs streamlit, which takes a second

    sys.exit(serve(port=port, browser=not no_browser))


@main.command(help=HELP("cli-plan"))
@files_argument
@target_options
@reading_options
@click.option(
    "--weeks", type=click.IntRange(1, 12), default=Settings().weeks, show_default=True, help=HELP("cli-weeks")
)
@click.option(
    "--per-week", type=click.IntRange(1, 20), default=Settings().per_week, show_default=True, help=HELP("cli-per-week")
)
@click.option("--top", type=click.IntRange(1), help=HELP("cli-top"))
@click.option("--all", "everybody", is_flag=True, help=HELP("cli-all"))
@click.option("--semicolon", is_flag=True, help=HELP("cli-semicolon"))
@click.option("--output", "outputs", type=SOME_PATH, multiple=True, help=HELP("cli-output-plan"))
@with_run
def plan(run: Run, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """Import, resolve, profile, score, plan."""
    _journeys().plan(run, **options)


@main.command(help=HELP("cli-contacts"))
@files_argument
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
@files_argument
@target_options
@reading_options
@click.option("--person", required=True, help=HELP("cli-person"))
@with_run
def explain(run: Run, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """Why a person stands where they stand."""
    _journeys().explain(run, **options)


def _journeys() -> ModuleType:
    """The bodies of the commands. A run is over before garbage piles up: looking for it takes a tenth of the time."""
    gc.disable()
    atexit.register(gc.freeze)
    return import_module("planner.cli.journeys")
