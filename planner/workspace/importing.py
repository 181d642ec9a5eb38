"""Bringing files into a workspace: people are recognised, what was decided stays, and what changed is told.

All of it is one transaction, after a backup: an import is wholly in or wholly out. A file that says nothing new
changes nothing.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

import polars as pl
from sqlalchemy import Connection

from planner.errors import NetworkUnlike
from planner.matching import Resolved, resolve
from planner.owner import Owner
from planner.report import Report
from planner.workspace import documents
from planner.workspace.backups import back_up
from planner.workspace.database import Workspace, writing
from planner.workspace.erasing import touches_without_erased, without_erased
from planner.workspace.history import Entry, history, record
from planner.workspace.lists import Incoming, Place, incoming_of, place_of
from planner.workspace.merging import Merged, merged
from planner.workspace.people import apart_pairs, canonical_ids, keep_people, settled_of
from planner.workspace.records import KEPT, held_contacts, to_records
from planner.workspace.schema import changes, contacts, imports, lists, touches
from planner.workspace.sealing import Row, add, change, next_id, remove, rows_of

CHANGES = {"import_id": pl.Int64, "person_id": pl.String, "change": pl.String, "before": pl.String, "after": pl.String}


class Brought(NamedTuple):
    """What an import changed (CHANGES, one row a contact).

    ``older`` and ``partial`` name the files that looked older than what was there, or like a part of it; ``erased``
    counts the contacts left out because the user has erased that person.
    """

    changes: pl.DataFrame
    older: tuple[str, ...] = ()
    partial: tuple[str, ...] = ()
    erased: int = 0

    @property
    def counts(self) -> dict[str, int]:
        """How many people each change concerns."""
        told = self.changes.group_by("change").agg(pl.col("person_id").n_unique()).sort("change")
        return dict(told.iter_rows())


class _Step(NamedTuple):
    """One file of an import, with the numbers of its list and of its import."""

    place: Place
    list_id: int
    import_id: int
    result: Merged


def bring_in(
    workspace: Workspace,
    read: pl.DataFrame,
    passed: pl.DataFrame,
    report: Report,
    owner: Owner,
    *,
    now: datetime,
    also_unlike: bool = False,
) -> Brought:
    """Bring Contacts (``read``) and Touches (``passed``) of the files in a report into a workspace.

    Raises NetworkUnlike, with nothing written, for a list with hardly anybody of the one it should continue;
    ``also_unlike`` is the user's word to add its people all the same, without what its files tell of their owner.
    """
    with writing(workspace) as connection:
        kept, erased = without_erased(connection, read)
        incoming = incoming_of(kept, touches_without_erased(connection, passed), report)
        held = held_contacts(connection)
        steps = _steps(connection, [one for one in incoming if one.holds == "people"], held, owner, also_unlike)
        news = [step for step in steps if step.result.changes.height]
        is_own = not any(step.place.is_unlike for step in steps)
        touched = [one for one in incoming if is_own and one.holds == "touches" and _is_news(connection, one)]
        if held.height and (news or touched):
            back_up(workspace, "before-import", now)
        told = _write(connection, news, held, now) if news else pl.DataFrame(schema=CHANGES)
        for one in touched:
            _keep_touches(connection, one, now)
        if is_own:
            _keep_owner(connection, owner, is_older=any(step.place.is_older for step in steps))
    older = (step.place.incoming.file for step in steps if step.place.is_older)
    return Brought(told, tuple(older), tuple(s.place.incoming.file for s in steps if s.result.is_partial), erased)


def _steps(
    connection: Connection, incoming: Sequence[Incoming], held: pl.DataFrame, owner: Owner, also_unlike: bool
) -> list[_Step]:
    """What each file changes, one after the other: the second sees what the first has brought."""
    known = rows_of(connection, lists)
    owners = ((documents.document(connection, "owner").content or {}).get("name"), owner.name)
    next_list, next_import = next_id(connection, lists), next_id(connection, imports)
    steps: list[_Step] = []
    for one in incoming:
        place = place_of(one, known, held, owners)
        if place.is_unlike and not also_unlike:
            raise NetworkUnlike(file=one.file, contacts=one.contacts.height)
        list_id = place.list_id or next_list
        step = _Step(place, list_id, next_import, merged(held, place, list_id, next_import))
        if step.result.changes.height:
            held, next_import = step.result.held, next_import + 1
        if place.list_id is None:
            known, next_list = [*known, _list_row(one, list_id)], next_list + 1
        steps.append(step)
    return steps


def _write(connection: Connection, steps: Sequence[_Step], before: pl.DataFrame, now: datetime) -> pl.DataFrame:
    """Write what the files change, and who is who now; what changed, as ``Brought`` tells it."""
    for step in steps:
        _keep_list(connection, step.place.incoming, step.list_id, older=step.place.is_older)
        _keep_import(connection, step.place.incoming, step.list_id, step.import_id, now)
    held, resolved = _resolved(connection, steps[-1].result.held, now)
    _keep_contacts(connection, held, before)
    keep_people(connection, resolved.people)
    told = pl.concat([step.result.changes.with_columns(import_id=pl.lit(step.import_id, pl.Int64)) for step in steps])
    told = _without_still_there(told.join(held.select("row_id", "list_id", "person_id"), on="row_id", how="left",
                                          maintain_order="left"), held)  # fmt: skip
    first = next_id(connection, changes)
    begun = [step.import_id for step in steps if step.place.list_id is None]
    rows = told.filter(~pl.col("import_id").is_in(begun)).select(list(CHANGES)).to_dicts()  # of a new list all is new
    add(connection, changes, [{**row, "change_id": first + at} for at, row in enumerate(rows)])
    return told.select(list(CHANGES))


def _without_still_there(told: pl.DataFrame, held: pl.DataFrame) -> pl.DataFrame:
    """Changes without the going of a second row of somebody whom the list still has."""
    there = held.filter(pl.col("gone_in").is_null()).select("list_id", "person_id").unique().with_columns(still=True)
    joined = told.join(there, on=["list_id", "person_id"], how="left", maintain_order="left")
    return joined.filter((pl.col("change") != "gone") | pl.col("still").is_null()).drop("still")


def _resolved(connection: Connection, held: pl.DataFrame, now: datetime) -> tuple[pl.DataFrame, Resolved]:
    """Everybody anew: whose the new contacts are, and which people have turned out to be one (an event each)."""
    told = history(connection)
    canonical = canonical_ids(told)
    found = resolve(held, settled_of(held, canonical), apart_pairs(told, canonical))
    owned = held.rename({"person_id": "was"}).join(
        found.membership.select("contact_id", "person_id"), on="contact_id", how="left", maintain_order="left"
    )
    old = pl.col("was").replace(canonical)
    met = owned.filter(old != pl.col("person_id")).select(was=old, now="person_id").unique().sort("now", "was")
    record(connection, [Entry(subject=kept, kind="same", value=was, day=now.date()) for was, kept in met.iter_rows()])
    return owned.with_columns(person_id=pl.coalesce("was", "person_id")).drop("was"), found


def _keep_contacts(connection: Connection, held: pl.DataFrame, before: pl.DataFrame) -> None:
    """Write the contacts that are new or not as they were."""
    columns = ["row_id", "list_id", "import_id", "person_id", "gone_in", *KEPT]
    fresh = held.join(before, on="row_id", how="anti", maintain_order="left")
    other = held.select(columns).join(before.select(columns), on=columns, how="anti", nulls_equal=True)
    changed = other.join(fresh, on="row_id", how="anti").sort("row_id")
    add(connection, contacts, _rows(fresh))
    change(connection, contacts, _rows(changed))


def _rows(held: pl.DataFrame) -> list[Row]:
    plain = held.select("row_id", "list_id", "import_id", "person_id", "gone_in").to_dicts()
    return [{**row, "record": told} for row, told in zip(plain, to_records(held, KEPT), strict=True)]


def _is_news(connection: Connection, incoming: Incoming) -> bool:
    """Whether a file of touches is no older than what is there, and says something else."""
    held = _list_of(connection, incoming)
    if held is None:
        return True
    if incoming.exported_on and held["exported_on"] and incoming.exported_on.isoformat() < held["exported_on"]:
        return False
    there = rows_of(connection, touches, touches.c.list_id == held["list_id"])
    return [row["record"] for row in there] != incoming.records


def _keep_touches(connection: Connection, incoming: Incoming, now: datetime) -> None:
    """Put the touches of a file in the place of those that its list had: an archive tells everything each time."""
    held = _list_of(connection, incoming)
    list_id = held["list_id"] if held else next_id(connection, lists)
    _keep_list(connection, incoming, list_id, older=False)
    _keep_import(connection, incoming, list_id, next_id(connection, imports), now)
    remove(connection, touches, touches.c.list_id == list_id)
    first = next_id(connection, touches)
    rows = [{"row_id": first + at, "list_id": list_id, "record": told} for at, told in enumerate(incoming.records)]
    add(connection, touches, rows)


def _list_of(connection: Connection, incoming: Incoming) -> Row | None:
    return next(iter(rows_of(connection, lists, lists.c.family == incoming.family)), None)


def _list_row(incoming: Incoming, list_id: int) -> Row:
    made = incoming.exported_on.isoformat() if incoming.exported_on else None
    return {"list_id": list_id, "family": incoming.family, "exported_on": made, "holds": incoming.holds}


def _keep_list(connection: Connection, incoming: Incoming, list_id: int, *, older: bool) -> None:
    """Note a new list, or that there is a newer export of it."""
    held = rows_of(connection, lists, lists.c.list_id == list_id)
    if not held:
        add(connection, lists, [_list_row(incoming, list_id)])
    elif not older and incoming.exported_on:
        change(connection, lists, [{**held[0], "exported_on": incoming.exported_on.isoformat()}])


def _keep_import(connection: Connection, incoming: Incoming, list_id: int, import_id: int, now: datetime) -> None:
    row = {
        "import_id": import_id,
        "list_id": list_id,
        "at": now.astimezone(UTC).isoformat(timespec="seconds"),
        "day": now.date().isoformat(),
        "file": incoming.file,
        "kind": incoming.kind,
        "exported_on": incoming.exported_on.isoformat() if incoming.exported_on else None,
        "contacts": incoming.contacts.height,
    }
    add(connection, imports, [row])


def _keep_owner(connection: Connection, owner: Owner, *, is_older: bool) -> None:
    """What the archive says of the user; a file that says nothing of them, or is older, changes nothing."""
    told, held = owner.model_dump(mode="json"), documents.document(connection, "owner").content
    if told != Owner().model_dump(mode="json") and not (is_older and held):
        documents.keep(connection, "owner", told)
