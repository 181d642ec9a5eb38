"""The whole journey on one screen: source files in, a plan out.

files ─reading─► rows ─cleaning─► contacts ─matching─► people
      ─profiling─► profiles ─scoring─► scored ─planning─► plan
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import polars as pl

from planner.cleaning import clean
from planner.cleaning.dates import Order
from planner.frames import RawRows
from planner.locale import Language
from planner.matching import Resolved, resolve
from planner.model import Plan, Settings, Target
from planner.planning import describe, make_plan, rank
from planner.profiling import profile
from planner.reading import SourceFile, read_sources
from planner.reading.source import Source
from planner.report import Report, import_report
from planner.scoring import part_values, score
from planner.scoring.shared import with_shared_past

Progress = Callable[[str], None]
"""Told the name of each step as it begins."""


def _silent(_: str) -> None:
    """Progress that nobody watches."""


class Imported(NamedTuple):
    """What the source files hold: contacts, rejected rows, and the report on both."""

    contacts: pl.DataFrame
    rejects: pl.DataFrame
    report: Report


class Measured(NamedTuple):
    """People as planning sees them, and the values of the parts of their scores: all that no weight changes."""

    people: pl.DataFrame
    parts: pl.DataFrame


class Network(NamedTuple):
    """Everything that does not depend on the target: people and their profiles, with the import's report."""

    profiles: pl.DataFrame
    resolved: Resolved
    imported: Imported
    report: Report


def read_files(files: Sequence[SourceFile], *, date_order: Order | None = None, today: date | None = None) -> Imported:
    """Read source files, by path or as (name, bytes). A file that is refused stands in the report with its error.

    A connection made after ``today`` (by default the day of this computer) is a mistake of the file.
    """
    latest = (today or date.today()) + timedelta(days=1)  # noqa: DTZ011 -- elsewhere on earth it may be tomorrow
    read = read_sources(files)
    sources = [source for source in read.values() if isinstance(source, Source)]
    rows = pl.concat([RawRows.create_empty(), *(source.rows for source in sources)])
    cleaned = clean(rows, {source.name: source.circles for source in sources}, date_order, latest)
    return Imported(cleaned.contacts, cleaned.rejects, import_report(read, cleaned))


def resolve_files(imported: Imported, *, progress: Progress = _silent) -> Network:
    """Contacts to profiles. Raises the import's error if there is no person in the files."""
    if imported.report.error:
        raise imported.report.error
    progress("matching")
    resolved = resolve(imported.contacts)
    progress("profiling")
    return Network(profile(resolved.people), resolved, imported, imported.report.resolved(resolved))


def load(files: Sequence[SourceFile], *, date_order: Order | None = None, progress: Progress = _silent) -> Network:
    """Source files to profiles. Raises the import's error if there is no person in them."""
    progress("reading")
    return resolve_files(read_files(files, date_order=date_order), progress=progress)


def measure(network: Network, target: Target, as_of: date) -> Measured:
    """How everybody does on each part of the score: the long step, needed again only when the target changes."""
    profiles = with_shared_past(network.profiles, target.past_organisations)
    parts = part_values(profiles, target, as_of)
    return Measured(describe(profiles, parts, as_of), parts)


def rank_measured(measured: Measured, settings: Settings) -> pl.DataFrame:
    """Everybody by score, best first: the short step, done again whenever a weight moves."""
    return rank(measured.people, score(measured.parts, settings))


def plan_measured(
    measured: Measured, target: Target, settings: Settings, *, as_of: date, language: Language, everybody: bool = False
) -> Plan:
    """Weigh, rank and choose."""
    ranked = rank_measured(measured, settings)
    return make_plan(ranked, measured.parts, target, settings, as_of=as_of, language=language, everybody=everybody)


def plan(
    files: Sequence[SourceFile],
    target: Target,
    settings: Settings | None = None,
    *,
    as_of: date,
    language: Language = "en",
    date_order: Order | None = None,
    everybody: bool = False,
) -> Plan:
    """The whole journey in one call. Raises the errors of planner.errors."""
    measured = measure(load(files, date_order=date_order), target, as_of)
    return plan_measured(measured, target, settings or Settings(), as_of=as_of, language=language, everybody=everybody)
