"""The same journey from a terminal. Exit codes: 0 done, 1 done but look, 2 wrong usage, 3 nobody found."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from planner import checklist
from planner.checklist import people
from planner.cleaning.dates import Order
from planner.cli.options import HELP, SOME_PATH, Run, shared_options, with_run
from planner.cli.output import explanation, find_person, form_of, inspection, say_warnings, steps, write, write_json
from planner.model import Settings, Target, Wish
from planner.pipeline import load, measure, plan_measured, read_files, resolve_files
from planner.scoring.recognised import check_target
from planner.target_file import read_target

files_argument = click.argument("files", nargs=-1, required=True, type=SOME_PATH)
date_order_option = click.option("--date-order", type=click.Choice(["dmy", "mdy"]), help=HELP("cli-date-order"))


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
@date_order_option
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
def plan(run: Run, files: tuple[Path, ...], date_order: Order | None, **options: Any) -> None:  # noqa: ANN401 -- click's own
    """Import, resolve, profile, score, plan."""
    outputs = [(path, form_of(path, checklist.FORMATS)) for path in options["outputs"]]
    settings = Settings(weeks=options["weeks"], per_week=options["per_week"], top=options["top"])
    target = _target(options)
    network = load(files, date_order=date_order, progress=steps(run))
    measured = measure(network, target, run.as_of)
    made = plan_measured(
        measured, target, settings, as_of=run.as_of, language=run.language, everybody=options["everybody"]
    )
    if not outputs:
        click.echo(checklist.checklist_bytes(made, "md", run.texts).decode(), nl=False)
    for path, form in outputs:
        write(path, checklist.checklist_bytes(made, form, run.texts, semicolon=options["semicolon"]))
    say_warnings(network.report, run)
    run.finish(attention=network.report.needs_attention)


@main.command(help=HELP("cli-contacts"))
@files_argument
@date_order_option
@click.option("--output", type=SOME_PATH, help=HELP("cli-output-contacts"))
@click.option("--report", "report_path", type=SOME_PATH, help=HELP("cli-report"))
@with_run
def contacts(
    run: Run, files: tuple[Path, ...], date_order: Order | None, output: Path | None, report_path: Path | None
) -> None:
    """Import, clean, resolve, profile: one row per person."""
    form = form_of(output, people.FORMATS) if output else "json"
    imported = read_files(files, date_order=date_order)
    if report_path and imported.report.error:
        write_json(report_path, imported.report.as_dict(run.texts))
    network = resolve_files(imported, progress=steps(run))
    told = people.people_bytes(network.profiles, form)
    if output:
        write(output, told)
    else:
        click.echo(told.decode(), nl=False)
    if report_path:
        write_json(report_path, network.report.as_dict(run.texts))
    say_warnings(network.report, run)
    run.finish(attention=network.report.needs_attention)


@main.command(help=HELP("cli-inspect"))
@files_argument
@click.option("--json", "as_json", is_flag=True, help=HELP("cli-json"))
@with_run
def inspect(run: Run, files: tuple[Path, ...], *, as_json: bool) -> None:
    """What each file is, and what would be read."""
    imported = read_files(files)
    report = imported.report
    if not report.error:
        report = resolve_files(imported).report
    click.echo(inspection(report, run, as_json=as_json))
    if report.error:
        raise report.error
    run.finish(attention=report.needs_attention)


@main.command(help=HELP("cli-explain"))
@files_argument
@target_options
@date_order_option
@click.option("--person", required=True, help=HELP("cli-person"))
@with_run
def explain(run: Run, files: tuple[Path, ...], date_order: Order | None, person: str, **options: Any) -> None:  # noqa: ANN401
    """Why a person stands where they stand."""
    network = load(files, date_order=date_order, progress=steps(run))
    target = _target(options)
    made = plan_measured(
        measure(network, target, run.as_of), target, Settings(), as_of=run.as_of, language=run.language, everybody=True
    )
    click.echo(explanation(find_person(made, person), run))
    run.finish(attention=network.report.needs_attention)


def _target(options: dict[str, Any]) -> Target:
    """The target file's wishes and those named on the command line, together."""
    path: Path | None = options["target_path"]
    told = read_target(path) if path else Target()
    named = {
        kind: (*getattr(told, kind), *(Wish(name=name) for name in options[kind]))
        for kind in ("roles", "sectors", "regions", "organisations")
    }
    check_target(target := told.model_copy(update=named))
    return target
