"""``planner organisations``: the organisations aimed at, in order, with the ways into each."""

from pathlib import Path
from typing import Any

import click
import polars as pl

from planner.checklist.organisations import FORMATS, organisations_bytes
from planner.cli.journeys import decided, looked_at, read, require_input, target_of
from planner.cli.options import Run
from planner.cli.output import form_of, say_warnings, table, write
from planner.errors import FileMissing
from planner.locale import Texts
from planner.model import Settings, Target
from planner.pipeline import measure, rank_measured
from planner.planning.lamp import ADVISED, BEGIN_WITH, lamp, with_organisations
from planner.planning.paths import paths
from planner.planning.underway import in_peace
from planner.planning.wording_of_paths import path_line, reason_of
from planner.reading.formats import Order
from planner.reading.organisation_list import read_organisations

SHOWN = ("place", "organisation", "motivation", "posting", "path")
WAYS = 4
"""So many lines on the ways into each of the first: a screen holds the five."""

Files = tuple[Path, ...]


def organisations(
    run: Run,
    *,
    files: Files,
    date_order: Order | None,
    maps: tuple[str, ...],
    list_path: Path | None,
    output: Path | None,
    **wishes: Any,  # noqa: ANN401 -- see target_of
) -> None:
    """Read people and the list, look for paths, put them in order; to the output, or as a table to the screen."""
    form = form_of(output, FORMATS) if output else None
    require_input(run, files)
    target = target_of(**wishes)
    network = looked_at(run, read(run, files, date_order, maps) if files else None)
    left_alone: list[str] = []
    peaceful: list[str] = []
    if not files:
        under_way, target, _, _ = decided(run, target)
        left_alone = under_way.filter("do_not_contact")["person_id"].to_list()
        peaceful = in_peace(under_way)
    target = _with_list(run, target, list_path)
    ranked = rank_measured(measure(network, target, run.as_of), Settings())
    found = paths(ranked.filter(~pl.col("person_id").is_in(left_alone)), target, peaceful)
    ordered = lamp(found, target)
    if output and form:
        write(output, organisations_bytes(ordered, found, form, run.texts))
    else:
        click.echo("\n".join(_told(ordered, found, run.texts)))
    say_warnings(network.report, run)
    run.finish(attention=network.report.needs_attention)


def _with_list(run: Run, target: Target, path: Path | None) -> Target:
    """The target with the organisations of a list too; rows without a name are said on stderr."""
    if path is None:
        return target
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileMissing(file=path.name) from error
    listed = read_organisations(path.name, data)
    if listed.nameless and not run.quiet:
        rows = run.texts.listing([str(row) for row in listed.nameless])
        click.echo(run.texts.say("organisations-nameless", count=len(listed.nameless), rows=rows), err=True)
    return with_organisations(target, listed.organisations)


def _told(ordered: pl.DataFrame, found: pl.DataFrame, say: Texts) -> list[str]:
    """The table in its order, how many there are, and the ways into the first ones."""
    if ordered.is_empty():
        return [say.say("organisations-nothing-aimed")]
    heads = tuple(say.say(f"organisations-column-{name}") for name in SHOWN)
    rows = [_cells(row, say) for row in ordered.iter_rows(named=True)]
    count = "organisations-count-full" if ordered.height >= ADVISED else "organisations-count"
    first = ordered.head(BEGIN_WITH)
    lines = [line for row in first.iter_rows(named=True) for line in _ways(row, found, say)]
    return [*table([heads, *rows]), "", say.say(count, count=ordered.height, advised=ADVISED), "",
            say.say("organisations-begin", count=first.height), *lines]  # fmt: skip


def _cells(row: dict[str, Any], say: Texts) -> tuple[str, ...]:
    posting = {True: say.say("organisations-yes"), False: say.say("organisations-no"), None: "–"}[row["posting"]]
    return (str(row["place"]), row["organisation"], str(row["motivation"] or "–"), posting, path_line(row, say))


def _ways(row: dict[str, Any], found: pl.DataFrame, say: Texts) -> list[str]:
    """An organisation and the first ways in: people by name, circles as sentences."""
    own = found.filter(at=row["at"])
    first = own.filter(pl.int_range(pl.len()).over("link") < WAYS).head(WAYS)
    ways = [f"    {_who(one)}{reason_of(one, say)}" for one in first.iter_rows(named=True)]
    circles = own.filter(link="circle").head(1)
    more = [f"    {reason_of(one, say)}" for one in circles.iter_rows(named=True) if row["path"] == "none"]
    return [f"{row['place']}. {row['organisation']}: {path_line(row, say)}", *ways, *more]


def _who(row: dict[str, Any]) -> str:
    return f"{row['full_name']}: " if row["person_id"] else ""
