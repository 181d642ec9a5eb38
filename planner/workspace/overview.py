"""Several workspaces at a glance, for a coach: what is due in each and how its weeks went. No third party's name.

A workspace that cannot be read is told by a word; it is neither opened for writing, nor migrated, nor mended here.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import ValidationError
from sqlalchemy import Connection

from planner.errors import WorkspaceBusy, WorkspaceDamaged, WorkspaceNewer, WorkspaceUnusable
from planner.model import Settings
from planner.planning.calendar import WorkCalendar
from planner.workspace.agenda import agenda
from planner.workspace.database import at_path, reading
from planner.workspace.documents import document
from planner.workspace.history import Event, history
from planner.workspace.opening import checked
from planner.workspace.past_weeks import weeks
from planner.workspace.people import canonical_ids
from planner.workspace.schema import HEAD, imports, people
from planner.workspace.sealing import rows_of
from planner.workspace.standing import standings

WEEKS = 4
Condition = Literal["ready", "older", "newer", "damaged", "busy", "unreadable"]


class Numbers(NamedTuple):
    """What is due in a workspace, what happened in its last WEEKS weeks, and the last day on which something did."""

    today: int
    late: int
    soon: int
    approaches: int
    replies: int
    conversations: int
    introductions: int
    last_day: date | None


class Glance(NamedTuple):
    """One workspace: ``name`` is what its user calls it, if anything; ``numbers`` only where it is ready."""

    path: Path
    condition: Condition
    name: str | None = None
    numbers: Numbers | None = None


def glance(path: Path, as_of: date) -> Glance:
    """A look at the workspace in a file, which is left as it is."""
    workspace = at_path(path, read_only=True)
    try:
        if checked(workspace) != HEAD:
            return Glance(path, "older")
        with reading(workspace) as connection:
            name = document(connection, "name").content
            return Glance(path, "ready", str(name) if name else None, _numbers(connection, as_of))
    except (WorkspaceUnusable, ValidationError) as error:
        return Glance(path, _condition(error))


def _condition(error: Exception) -> Condition:
    told: dict[type[Exception], Condition] = {
        WorkspaceNewer: "newer",
        WorkspaceBusy: "busy",
        WorkspaceDamaged: "damaged",
    }
    return told.get(type(error), "unreadable")


def _numbers(connection: Connection, as_of: date) -> Numbers:
    told = history(connection)
    due = _due(connection, told, as_of)
    happened = weeks(told, as_of, WEEKS)
    days = [*(event.day for event in told), *(date.fromisoformat(row["day"]) for row in rows_of(connection, imports))]
    return Numbers(
        due["today"],
        due["late"],
        due["soon"],
        sum(week.approaches for week in happened),
        sum(week.replies for week in happened),
        sum(week.conversations for week in happened),
        sum(week.introductions for week in happened),
        max(days, default=None),
    )


def _due(connection: Connection, told: Sequence[Event], as_of: date) -> Counter[str]:
    """How much of the agenda is for when; only of people who are there, as on the page."""
    content = document(connection, "settings").content
    settings = Settings(**content) if content else Settings()
    calendar = WorkCalendar(settings.country, settings.subdivision)
    coming = agenda(standings(told, canonical_ids(told)).values(), as_of, settings, calendar)
    ids = [due.person_id for due in coming]
    there = {row["person_id"] for row in rows_of(connection, people, people.c.person_id.in_(ids))}
    return Counter(due.when for due in coming if due.person_id in there)
