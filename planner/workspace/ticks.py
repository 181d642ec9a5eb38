"""A ticked checklist into the history: what was done, what came of it, and the user's notes.

Read twice, a checklist adds nothing; corrected, it adds what is new. It never sets a status back: what the workspace
knows already, or knows better, stays.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from itertools import groupby
from types import MappingProxyType
from typing import NamedTuple

import polars as pl

from planner.checklist.reading_back import read_checklist
from planner.locale import Texts
from planner.workspace.database import Workspace, writing
from planner.workspace.history import Entry, history, record
from planner.workspace.people import canonical_ids, everybody
from planner.workspace.standing import Standing, standings
from planner.workspace.tick_reader import ACTIONS, Reader, Tick
from planner.workspace.ticked_people import Cards, Remark, with_owner

NOBODY_MERGED: Mapping[str, str] = MappingProxyType({})
SAYS_SOMETHING = (
    pl.col("done").fill_null(value=True) | pl.col("outcome").is_not_null() | pl.col("notes").is_not_null()
)  # fmt: skip


class Found(NamedTuple):
    """What a checklist adds to a history, what there is to look at, and how many of its ticks were known already."""

    entries: list[Entry]
    remarks: list[Remark]
    unchanged: int


class ReadBack(NamedTuple):
    """What reading a checklist back has added: of how many people, how many of each kind; and what to look at."""

    people: int
    statuses: int
    steps: int
    notes: int
    unchanged: int
    remarks: tuple[Remark, ...]

    def told(self, say: Texts) -> str:
        """What was added, in a sentence."""
        counts = {"statuses": self.statuses, "steps": self.steps, "notes": self.notes}
        what = say.listing([say.say(f"ticks-{kind}", count=count) for kind, count in counts.items() if count])
        return say.say("ticks-read", people=self.people, what=what)


def read_back(workspace: Workspace, name: str, data: bytes, as_of: date) -> ReadBack:
    """Read a ticked checklist into a workspace, wholly or not at all.

    Raises NotAChecklist, what else is wrong with the file, and the errors of the database.
    """
    ticks = read_checklist(name, data)
    with writing(workspace) as connection:
        told = history(connection)
        canonical = canonical_ids(told)
        held = {event.origin for event in told if event.origin}
        cards = everybody(connection)
        found = entries(ticks, standings(told, canonical), cards, as_of, canonical=canonical, held=held)
        record(connection, found.entries)
    kinds = [entry.kind for entry in found.entries]
    return ReadBack(
        people=len({entry.subject for entry in found.entries}),
        statuses=kinds.count("status"),
        steps=kinds.count("step"),
        notes=kinds.count("note"),
        unchanged=found.unchanged,
        remarks=tuple(found.remarks),
    )


def entries(
    ticks: pl.DataFrame,
    told: Mapping[str, Standing],
    cards: Cards,
    as_of: date,
    *,
    canonical: Mapping[str, str] = NOBODY_MERGED,
    held: Collection[str] = (),
) -> Found:
    """What a frame of Ticks adds, given how things stand (``told``) and who is there (``cards``).

    ``canonical`` are the ids of merged people, ``held`` the origins of what the history has already.
    """
    unticked = ticks.height > 0 and ticks["done"].is_null().all()
    told_of = (ticks.with_columns(done=pl.lit(value=False)) if unticked else ticks).filter(SAYS_SOMETHING)
    owned, remarks = with_owner(told_of, cards, canonical)
    remarks += [Remark("done-missing", ticks["row"][0])] if unticked else []
    readers = []
    for person, ticks_of in groupby(_in_order(owned), key=lambda tick: tick["subject"]):
        now = told.get(person) or Standing(person_id=person)
        readers.append(Reader(now, _ids(person, canonical), as_of, held))
        readers[-1].read(list(ticks_of))
    remarks += [remark for reader in readers for remark in reader.remarks]
    return Found(
        [entry for reader in readers for entry in reader.entries],
        sorted(set(remarks), key=lambda remark: (remark.row, remark.code)),
        sum(reader.unchanged for reader in readers),
    )


def _in_order(owned: pl.DataFrame) -> Sequence[Tick]:
    """The rows person by person, each person's as they happened; ``contradicts``: one step with two outcomes."""
    clear = pl.col("outcome").filter(pl.col("outcome") != "unknown")
    step = pl.col("action").replace_strict(ACTIONS, default=len(ACTIONS), return_dtype=pl.Int8)
    return (
        owned.with_columns(contradicts=clear.n_unique().over("subject", "action", "due") > 1, step=step)
        .sort("subject", "due", "step", "row", nulls_last=True)
        .to_dicts()
    )


def _ids(person: str, canonical: Mapping[str, str]) -> list[str]:
    """The id of a person and those of others who turned out to be the same."""
    return [person, *sorted(other for other, kept in canonical.items() if kept == person)]
