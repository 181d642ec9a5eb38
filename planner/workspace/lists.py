"""Which list of the workspace a file continues: an older or newer export of the same one, or another list."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import polars as pl

from planner.matching.names import name_key
from planner.report import CONNECTIONS, FileReport, Report
from planner.workspace.changes import TOLD
from planner.workspace.recognising import FOUND, recognised, says_only_a_name
from planner.workspace.records import to_records, touch_records

SAME_LIST = 0.3
"""Two exports of one list share at least so much of the smaller one. Two people of one trade may share a tenth of
their connections; one person's list keeps most of itself over years. Our own choice."""
ENOUGH = 8
"""Lists with fewer people are too short to tell whose they are."""
LINKEDIN = "linkedin"
ASKS = {LINKEDIN, "google_contacts", "outlook_contacts", "thunderbird"}
"""Whole networks and address books, of which a user has one each. Of other lists there may be any number."""


class Incoming(NamedTuple):
    """One file to bring in: Contacts, or the records of touches. ``exported_on`` is the day it was made, if known."""

    file: str
    kind: str
    family: str
    holds: str
    exported_on: date | None
    contacts: pl.DataFrame
    records: list[str]


class Place(NamedTuple):
    """Where a file belongs: the list (null for a new one), who was recognised there, and how old it looks."""

    incoming: Incoming
    list_id: int | None
    pairs: pl.DataFrame
    is_older: bool
    is_unlike: bool


def incoming_of(contacts: pl.DataFrame, touches: pl.DataFrame, report: Report) -> list[Incoming]:
    """The files of a report with what they hold, older ones first, so that the newest has the last word."""
    found = [_incoming(file, contacts, touches) for file in report.files if not file.error]
    told = [one for one in found if one.contacts.height or one.records]
    return sorted(told, key=lambda one: (one.exported_on or date.max, one.file))


def _incoming(file: FileReport, contacts: pl.DataFrame, touches: pl.DataFrame) -> Incoming:
    own, passed = _once(contacts.filter(file=file.name)), touches.filter(file=file.name).sort("row")
    made = file.export_date or (_last(own["connected_on"]) if file.kind in CONNECTIONS else _last(passed["day"]))
    family = LINKEDIN if file.kind in CONNECTIONS else file.kind
    return Incoming(file.name, file.kind, family, file.holds, made, own, touch_records(passed))


def _once(contacts: pl.DataFrame) -> pl.DataFrame:
    """Without rows that repeat another one word for word. A mere name twice may be two people."""
    said = pl.Series(to_records(contacts, TOLD), dtype=pl.String)
    return contacts.filter(said.is_first_distinct() | contacts.select(says_only_a_name()).to_series())


def _last(days: pl.Series) -> date | None:
    """A list is at least as new as the newest day in it: of a connection, of a message."""
    return max(days.drop_nulls(), default=None)


def place_of(
    incoming: Incoming,
    lists: Sequence[Mapping[str, Any]],
    held: pl.DataFrame,
    owners: tuple[str | None, str | None] = (None, None),
) -> Place:
    """The list of a file's family with which it has most in common; ``owners`` are the held and the file's owner."""
    known = [one for one in lists if one["family"] == incoming.family]
    tried = [(_share(incoming.contacts, held.filter(list_id=one["list_id"])), one) for one in known]
    (share, pairs), best = max(tried, key=lambda found: found[0][0], default=((0.0, pl.DataFrame(schema=FOUND)), None))
    if best and share >= SAME_LIST and not _two_owners(incoming, owners):
        return Place(incoming, best["list_id"], pairs, _is_older(incoming, best["exported_on"]), is_unlike=False)
    others = [held.filter(list_id=one["list_id"]).height for one in known]
    long_enough = incoming.contacts.height >= ENOUGH and max(others, default=0) >= ENOUGH
    is_unlike = incoming.family in ASKS and (long_enough or (bool(known) and _two_owners(incoming, owners)))
    return Place(incoming, None, pairs.clear(), is_older=False, is_unlike=is_unlike)


def _share(incoming: pl.DataFrame, held: pl.DataFrame) -> tuple[float, pl.DataFrame]:
    """How much of the shorter list is in the longer one, and who is who."""
    pairs = recognised(incoming, held)
    return pairs.height / max(1, min(incoming.height, held.height)), pairs


def _two_owners(incoming: Incoming, owners: tuple[str | None, str | None]) -> bool:
    """Whether LinkedIn's own archives say that they are two people's."""
    names = pl.Series("name", [name for name in owners if name], dtype=pl.String)
    return incoming.family == LINKEDIN and names.to_frame().select(name_key(pl.col("name")).n_unique()).item() > 1


def _is_older(incoming: Incoming, exported_on: str | None) -> bool:
    return bool(incoming.exported_on and exported_on and incoming.exported_on.isoformat() < exported_on)
