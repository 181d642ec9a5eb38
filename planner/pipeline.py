"""The whole journey on one screen: source files in, a plan out.

files ─reading─► rows ─cleaning─► contacts ─matching─► people
      ─profiling─► profiles ─scoring─► scored ─planning─► plan
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

import polars as pl

from planner.cleaning.sources import clean_sources
from planner.errors import NobodyFound
from planner.frames import Rejects, Ties
from planner.locale import Language
from planner.matching import Resolved, as_settled, resolve
from planner.matching.touches import with_person
from planner.model import Plan, Settings, Target
from planner.owner import Owner, owner_of
from planner.planning import describe, make_plan, rank
from planner.planning.giving_facts import NO_NEWS, News
from planner.planning.messages.own import NO_TEMPLATES, Templates
from planner.profiling import profile
from planner.profiling.owner_links import with_owner
from planner.profiling.tie import with_tie
from planner.profiling.told import NOTHING_TOLD, Told
from planner.reading import NOTHING_SAID, SourceFile, read_sources
from planner.reading.formats import Order
from planner.reading.header import Said
from planner.reading.source import Source
from planner.report import Report, import_report
from planner.scoring import part_values, score
from planner.scoring.shared import with_shared_past
from planner.workspace.answers import told_by, with_circles
from planner.workspace.database import Workspace
from planner.workspace.moved import with_moved
from planner.workspace.recalling import recalled

Progress = Callable[[str], None]
"""Told the name of each step as it begins."""


def _silent(_: str) -> None:
    """Progress that nobody watches."""


class Imported(NamedTuple):
    """What the source files hold: contacts, rejected rows, the report on both; touches, and facts about the owner."""

    contacts: pl.DataFrame
    rejects: pl.DataFrame
    report: Report
    touches: pl.DataFrame
    owner: Owner


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


def read_files(
    files: Sequence[SourceFile],
    *,
    date_order: Order | None = None,
    today: date | None = None,
    said: Said = NOTHING_SAID,
) -> Imported:
    """Read source files, by path or as (name, bytes). A file that is refused stands in the report with its error.

    A connection made after ``today`` (by default the day of this computer) is a mistake of the file; ``said`` is
    what the user told of columns.
    """
    latest = (today or date.today()) + timedelta(days=1)  # noqa: DTZ011 -- elsewhere on earth it may be tomorrow
    read = read_sources(files, said)
    sources = [source for source in read.values() if isinstance(source, Source)]
    owner = owner_of(sources)
    contacts, rejects, touches, notices = clean_sources(sources, owner.name, date_order, latest)
    return Imported(contacts, rejects, import_report(read, contacts, rejects, notices), touches, owner)


def resolve_files(imported: Imported, *, progress: Progress = _silent) -> Network:
    """Contacts to profiles. Raises the import's error if there is no person in the files."""
    if imported.report.error:
        raise imported.report.error
    progress("matching")
    resolved = resolve(imported.contacts)
    progress("profiling")
    kinds = {file.kind for file in imported.report.files}
    return Network(_profiles(resolved, imported, kinds), resolved, imported, imported.report.resolved(resolved))


def recall(workspace: Workspace, report: Report | None = None, *, progress: Progress = _silent) -> Network:
    """Everybody whom a workspace holds; ``report`` is that of the files brought in last. Raises NobodyFound."""
    progress("matching")
    kept = recalled(workspace)
    if kept.contacts.is_empty():
        raise NobodyFound(files=0)
    resolved = as_settled(kept.contacts, kept.settled, kept.apart)
    review = with_moved(resolved.review, kept.contacts, resolved.membership, kept.apart)
    answered = resolved._replace(people=with_circles(resolved.people, kept.standings), review=review)
    progress("profiling")
    told = report or Report(files=(), people=resolved.people.height)
    imported = Imported(kept.contacts, Rejects.create_empty(), told, kept.touches, kept.owner)
    return Network(_profiles(answered, imported, kept.kinds, told_by(kept.standings)), answered, imported, told)


def _profiles(resolved: Resolved, imported: Imported, kinds: set[str], told: Told = NOTHING_TOLD) -> pl.DataFrame:
    """People with what we know of them and of the tie."""
    touches = with_person(imported.touches, imported.contacts, resolved.membership)
    tied = with_tie(profile(resolved.people, told), touches, kinds)
    owner = imported.owner
    return Ties.validate(with_owner(tied, owner.past_organisations, owner.wanted_organisations))


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
    measured: Measured,
    target: Target,
    settings: Settings,
    *,
    as_of: date,
    language: Language,
    everybody: bool = False,
    standings: pl.DataFrame | None = None,
    templates: Templates = NO_TEMPLATES,
    news: News = NO_NEWS,
) -> Plan:
    """Weigh, rank and choose.

    ``standings`` (Standings) is what is under way already, ``templates`` the user's own, ``news`` what the latest
    import has changed in the work of people.
    """
    return make_plan(
        rank_measured(measured, settings), measured.parts, target, settings,
        as_of=as_of, language=language, everybody=everybody, standings=standings, templates=templates, news=news,
    )  # fmt: skip


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
