"""What each command does, from the files to what is written and said."""

import re
from pathlib import Path
from typing import Any

import click
import polars as pl

from planner import checklist
from planner.checklist import people
from planner.cli.keeping import begun, bring, existing, kept
from planner.cli.options import Run
from planner.cli.output import (
    comparison,
    explanation,
    find_person,
    form_of,
    inspection,
    say_warnings,
    steps,
    write,
    write_json,
)
from planner.model import Settings, Target, Wish
from planner.pipeline import (
    Imported,
    Network,
    measure,
    plan_measured,
    rank_measured,
    read_files,
    recall,
    resolve_files,
)
from planner.planning import explain as explain_item
from planner.planning.giving_facts import NO_NEWS, News
from planner.planning.messages.own import NO_TEMPLATES, Templates, templates_of
from planner.reading import column_maps
from planner.reading.formats import Order
from planner.reading.header import shape_of
from planner.scoring.recognised import check_target
from planner.target_file import read_target
from planner.workspace.agenda import new_roles
from planner.workspace.column_maps import remember, remembered
from planner.workspace.database import reading
from planner.workspace.documents import document
from planner.workspace.history import history
from planner.workspace.people import canonical_ids
from planner.workspace.recalling import latest_news, standings_frame
from planner.workspace.standing import standings

Files = tuple[Path, ...]
WEIGHTED = re.compile(r"^(.*)=\s*(\d*\.?\d+)\s*$")
"""A wish with its weight behind it."""
LIMITS = ("weeks", "per_week", "top")
"""The settings that have an option; those not given are as the workspace has them, or as usual."""


def plan(
    run: Run,
    *,
    files: Files,
    outputs: Files,
    date_order: Order | None,
    maps: tuple[str, ...],
    everybody: bool,
    semicolon: bool,
    also_unlike: bool,
    **options: Any,  # noqa: ANN401 -- those of LIMITS, and see target_of
) -> None:
    """Import, resolve, profile, score, plan; written to every output, or as Markdown to the screen."""
    forms = [form_of(path, checklist.FORMATS) for path in outputs]
    require_input(run, files)
    limits = {name: value for name in LIMITS if (value := options.pop(name)) is not None}
    target, settings = target_of(**options), Settings()
    imported = read(run, files, date_order, maps) if files else None
    network, under_way = _network(run, imported, also_unlike=also_unlike), None
    templates = NO_TEMPLATES
    if run.workspace:
        under_way, target, settings, templates = decided(run, target)
    news = new_work(run) if run.workspace else NO_NEWS
    settings = settings.model_copy(update=limits)
    steps(run)("scoring")
    made = plan_measured(
        measure(network, target, run.as_of), target, settings,
        as_of=run.as_of, language=run.language, everybody=everybody, standings=under_way, templates=templates,
        news=news,
    )  # fmt: skip
    for path, form in zip(outputs or (None,), forms or ("md",), strict=True):
        data = checklist.checklist_bytes(made, form, run.texts, semicolon=semicolon)
        write(path, data) if path else click.echo(data, nl=False)
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
    require_input(run, files)
    imported = read(run, files, date_order, maps) if files else None
    if report_path and imported and imported.report.error:
        write_json(report_path, imported.report.as_dict(run.texts))
    network = looked_at(run, imported)
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
    imported = read(run, files, date_order, maps)
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
    than: str | None,
    **wishes: Any,  # noqa: ANN401 -- see target_of
) -> None:
    """Why a person stands where they stand, or above or below somebody else."""
    require_input(run, files)
    target, settings = target_of(**wishes), Settings()
    network = looked_at(run, read(run, files, date_order, maps) if files else None)
    if not files:
        _, target, settings, _ = decided(run, target)
    person_id = find_person(network.profiles, person)
    other_id = find_person(network.profiles, than) if than is not None else None
    measured = measure(network, target, run.as_of)
    ranked = rank_measured(measured, settings)
    item = explain_item(ranked, measured.parts, settings, person_id, language=run.language)
    if other_id:
        other = explain_item(ranked, measured.parts, settings, other_id, language=run.language)
        click.echo(comparison(item, other, run))
    else:
        profile = network.profiles.row(by_predicate=pl.col("person_id") == person_id, named=True)
        click.echo(explanation(item, profile, run))
    run.finish(attention=network.report.needs_attention)


def require_input(run: Run, files: Files) -> None:
    """Raise MissingParameter where neither files nor a workspace are named."""
    if not files and not run.workspace:
        context = click.get_current_context()
        (parameter,) = (one for one in context.command.params if one.name == "files")
        raise click.MissingParameter(ctx=context, param=parameter)


def _network(run: Run, imported: Imported | None, *, also_unlike: bool) -> Network:
    """Everybody in the files; with a workspace everybody in it, once the files are brought in."""
    if not run.workspace or (imported and imported.report.error):
        return looked_at(run, imported)
    if imported is None:
        return recall(existing(run), progress=steps(run))
    workspace = begun(run)
    bring(run, workspace, imported, also_unlike=also_unlike)
    return recall(workspace, imported.report, progress=steps(run))


def looked_at(run: Run, imported: Imported | None) -> Network:
    """Everybody in the files; where there are none, everybody in the workspace."""
    return resolve_files(imported, progress=steps(run)) if imported else recall(existing(run), progress=steps(run))


def decided(run: Run, target: Target) -> tuple[pl.DataFrame, Target, Settings, Templates]:
    """What is under way (Standings), the target, by default the one kept, the settings and the templates kept."""
    with reading(existing(run)) as connection:
        past = history(connection)
        aimed, chosen, own = (document(connection, name).content or {} for name in ("target", "settings", "templates"))
    under_way = standings_frame(standings(past, canonical_ids(past)))
    wanted = Target(**aimed) if target == Target() else target
    return under_way, wanted, Settings(**chosen), templates_of(own)


def new_work(run: Run) -> News:
    """Whose work the latest imports of the workspace have changed."""
    with reading(existing(run)) as connection:
        return new_roles(latest_news(connection, canonical_ids(history(connection))), run.as_of)


def read(run: Run, files: Files, date_order: Order | None, maps: tuple[str, ...]) -> Imported:
    """Read the files; what is said of their columns is remembered where a workspace is given."""
    steps(run)("reading")
    said = column_maps.parse_maps(maps)
    workspace = kept(run) if run.workspace else None
    before = remembered(workspace) if workspace else {}
    imported = read_files(files, date_order=date_order, said={**before, **column_maps.for_every_file(said)})
    if said and run.workspace:
        headers = [file.header for file in imported.report.files]
        concerned = [header for header in headers if said.keys() & set(shape_of(header))]
        fresh = {shape: {**before.get(shape, {}), **said} for shape in map(shape_of, concerned)}
        remember(workspace or begun(run), fresh)
    return imported


def target_of(target_path: Path | None, **named: tuple[str, ...]) -> Target:
    """The target file's wishes and those named on the command line, together."""
    told = read_target(target_path) if target_path else Target()
    wishes = {kind: (*getattr(told, kind), *map(_wish, names)) for kind, names in named.items()}
    check_target(target := Target(**{**dict(told), **wishes}))
    return target


def _wish(text: str) -> Wish:
    """``Product manager`` or ``Product manager=0.6``. Raises UsageError for a blank name or an impossible weight."""
    weighted = WEIGHTED.match(text)
    name, weight = weighted.groups() if weighted else (text, "1")
    try:
        return Wish(name=name.strip(), weight=float(weight))
    except ValueError as error:
        raise click.BadParameter(text[:40]) from error
