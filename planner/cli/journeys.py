"""What each command does, from the files to what is written and said."""

import re
from pathlib import Path
from typing import Any

import click

from planner import checklist
from planner.checklist import people
from planner.cli.options import Run
from planner.cli.output import explanation, find_person, form_of, inspection, say_warnings, steps, write, write_json
from planner.model import Settings, Target, Wish
from planner.pipeline import Imported, measure, plan_measured, rank_measured, read_files, resolve_files
from planner.planning import explain as explain_item
from planner.reading import column_maps
from planner.reading.formats import Order
from planner.reading.header import shape_of
from planner.scoring.recognised import check_target
from planner.target_file import read_target
from planner.workspace.column_maps import remember, remembered

Files = tuple[Path, ...]
WEIGHTED = re.compile(r"^(.*)=\s*(\d*\.?\d+)\s*$")
"""A wish with its weight behind it."""


def plan(
    run: Run,
    *,
    files: Files,
    outputs: Files,
    date_order: Order | None,
    maps: tuple[str, ...],
    everybody: bool,
    semicolon: bool,
    weeks: int,
    per_week: int,
    top: int | None,
    **wishes: Any,  # noqa: ANN401 -- see _target
) -> None:
    """Import, resolve, profile, score, plan; written to every output, or as Markdown to the screen."""
    forms = [form_of(path, checklist.FORMATS) for path in outputs]
    target, settings = _target(**wishes), Settings(weeks=weeks, per_week=per_week, top=top)
    steps(run)("reading")
    network = resolve_files(_read(run, files, date_order, maps), progress=steps(run))
    steps(run)("scoring")
    measured = measure(network, target, run.as_of)
    made = plan_measured(measured, target, settings, as_of=run.as_of, language=run.language, everybody=everybody)
    if not outputs:
        click.echo(checklist.checklist_bytes(made, "md", run.texts), nl=False)
    for path, form in zip(outputs, forms, strict=True):
        write(path, checklist.checklist_bytes(made, form, run.texts, semicolon=semicolon))
    say_warnings(network.report, run)
    run.finish(attention=network.report.needs_attention)


def contacts(
    run: Run,
    *,
    files: Files,
    date_order: Order | None,
    maps: tuple[str, ...],
    output: Path | None,
    report_path: Path | None,
) -> None:
    """Import, clean, resolve, profile: one row per person. The report is written even where nobody is found."""
    form = form_of(output, people.FORMATS) if output else "json"
    imported = _read(run, files, date_order, maps)
    if report_path and imported.report.error:
        write_json(report_path, imported.report.as_dict(run.texts))
    network = resolve_files(imported, progress=steps(run))
    told = people.people_bytes(network.profiles, form)
    if output:
        write(output, told)
    else:
        click.echo(told, nl=False)
    if report_path:
        write_json(report_path, network.report.as_dict(run.texts))
    say_warnings(network.report, run)
    run.finish(attention=network.report.needs_attention)


def inspect(run: Run, *, files: Files, date_order: Order | None, maps: tuple[str, ...], as_json: bool) -> None:
    """What each file is, and what would be read."""
    imported = _read(run, files, date_order, maps)
    report = imported.report if imported.report.error else resolve_files(imported).report
    click.echo(inspection(report, run, as_json=as_json))
    if report.error:
        raise report.error
    run.finish(attention=report.needs_attention)


def explain(
    run: Run,
    *,
    files: Files,
    date_order: Order | None,
    maps: tuple[str, ...],
    person: str,
    **wishes: Any,  # noqa: ANN401 -- see _target
) -> None:
    """Why a person stands where they stand."""
    target = _target(**wishes)
    network = resolve_files(_read(run, files, date_order, maps), progress=steps(run))
    person_id = find_person(network.profiles, person)
    measured = measure(network, target, run.as_of)
    ranked = rank_measured(measured, Settings())
    item = explain_item(ranked, measured.parts, Settings(), person_id, language=run.language)
    click.echo(explanation(item, run))
    run.finish(attention=network.report.needs_attention)


def _read(run: Run, files: Files, date_order: Order | None, maps: tuple[str, ...]) -> Imported:
    """Read the files; what is said of their columns is remembered where a workspace is given."""
    said = column_maps.parse_maps(maps)
    before = remembered(run.workspace) if run.workspace else {}
    imported = read_files(files, date_order=date_order, said={**before, **column_maps.for_every_file(said)})
    if said and run.workspace:
        headers = [file.header for file in imported.report.files]
        concerned = [header for header in headers if said.keys() & set(shape_of(header))]
        remember(run.workspace, {shape: {**before.get(shape, {}), **said} for shape in map(shape_of, concerned)})
    return imported


def _target(target_path: Path | None, **named: tuple[str, ...]) -> Target:
    """The target file's wishes and those named on the command line, together."""
    told = read_target(target_path) if target_path else Target()
    wishes = {kind: (*getattr(told, kind), *map(_wish, names)) for kind, names in named.items()}
    check_target(target := told.model_copy(update=wishes))
    return target


def _wish(text: str) -> Wish:
    """``Product manager`` or ``Product manager=0.6``. Raises UsageError for a blank name or an impossible weight."""
    weighted = WEIGHTED.match(text)
    name, weight = weighted.groups() if weighted else (text, "1")
    try:
        return Wish(name=name.strip(), weight=float(weight))
    except ValueError as error:
        raise click.BadParameter(text[:40]) from error
