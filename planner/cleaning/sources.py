"""Everything that was read, cleaned: contacts of the lists of people, touches of the rest."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import polars as pl

from planner.cleaning import clean
from planner.cleaning.touches import clean_touches
from planner.frames import RawRows, Rejects
from planner.reading.formats import Order
from planner.reading.notices import Notice
from planner.reading.source import Source, rejects_of


class CleanedSources(NamedTuple):
    """Contacts, rejected rows, touches, and what there is to say about each file (by its name)."""

    contacts: pl.DataFrame
    rejects: pl.DataFrame
    touches: pl.DataFrame
    notices: dict[str, list[Notice]]


def clean_sources(
    sources: Sequence[Source], owner_name: str | None, order: Order | None, latest: date | None
) -> CleanedSources:
    """Clean what the sources hold, each by the rules of its format; ``order`` and ``latest`` are those of ``clean``."""
    people = [source for source in sources if source.format.holds == "people"]
    rows = pl.concat([RawRows.create_empty(), *(source.rows for source in people)])
    circles = {source.name: source.format.circles for source in people}
    orders = {source.name: source.format.date_order for source in people if source.format.date_order}
    cleaned = clean(rows, circles, order, latest, orders)
    touched = clean_touches([(s.format, s.rows) for s in sources if s.format.holds == "touches"], owner_name)
    rejects = pl.concat([cleaned.rejects, *(rejects_of(source) for source in people)]).sort("file", "row")
    notices = {**cleaned.notices, **touched.notices}
    return CleanedSources(cleaned.contacts, Rejects.validate(rejects), touched.touches, notices)
