"""The sheet for a conversation with somebody, from a terminal."""

from pathlib import Path
from typing import Any

import click

from planner.checklist.meeting_sheets import FORMATS, sheet_bytes
from planner.cli.journeys import decided, looked_at, new_work, read, require_input, target_of
from planner.cli.keeping import existing
from planner.cli.options import Run
from planner.cli.output import find_person, form_of, steps, write
from planner.model import Settings
from planner.pipeline import measure, rank_measured
from planner.planning.calendar import WorkCalendar
from planner.planning.giving_facts import NO_NEWS, giving_facts
from planner.planning.meetings import Meeting, meeting_sheet, person_of
from planner.reading.formats import Order
from planner.workspace.database import reading
from planner.workspace.history import history
from planner.workspace.meeting_notes import meeting_of
from planner.workspace.people import canonical_ids
from planner.workspace.standing import Standing, standings

NOTHING_AGREED = Meeting()


def meeting(
    run: Run,
    *,
    files: tuple[Path, ...],
    date_order: Order | None,
    maps: tuple[str, ...],
    person: str,
    output: Path | None,
    **wishes: Any,  # noqa: ANN401 -- see target_of
) -> None:
    """Write the sheet to a file, or as Markdown to the screen."""
    form = form_of(output, FORMATS) if output else "md"
    require_input(run, files)
    target, settings = target_of(**wishes), Settings()
    network = looked_at(run, read(run, files, date_order, maps) if files else None)
    person_id, agreed, register = find_person(network.profiles, person), NOTHING_AGREED, None
    under_way, news = None, NO_NEWS
    if not files:
        under_way, target, settings, _ = decided(run, target)
        news = new_work(run)
        agreed, register = _agreed(run, person_id)
    steps(run)("scoring")
    ranked = rank_measured(measure(network, target, run.as_of), settings)
    giving = giving_facts(ranked, [person_id], target.offers, news, under_way)
    calendar = WorkCalendar(settings.country, settings.subdivision)
    sheet = meeting_sheet(person_of(ranked, person_id, register), agreed, giving, settings, calendar, run.texts)
    told = sheet_bytes(sheet, form)
    write(output, told) if output else click.echo(told, nl=False)
    run.finish(attention=network.report.needs_attention)


def _agreed(run: Run, person_id: str) -> tuple[Meeting, str | None]:
    """What the workspace holds of the conversation, and how the user said to address the person."""
    with reading(existing(run)) as connection:
        past = history(connection)
    names = canonical_ids(past)
    own = [event for event in past if names.get(event.subject or "", event.subject) == person_id]
    now = standings(past, names).get(person_id) or Standing(person_id=person_id)
    return meeting_of(own, now), now.answers.get("register")
