"""What a workspace holds of the network, ready for the journey that files go; and what is under way, for planning."""

from collections.abc import Hashable, Mapping
from datetime import date
from typing import NamedTuple

import polars as pl
from sqlalchemy import Connection, func, select

from planner.frames import Standings
from planner.matching.clusters import Apart
from planner.owner import Owner
from planner.workspace import documents
from planner.workspace.database import Workspace, reading
from planner.workspace.history import counting, history
from planner.workspace.people import apart_pairs, canonical_ids, other_of, settled_of
from planner.workspace.records import held_contacts, held_touches, kinds_held
from planner.workspace.schema import changes, contacts, imports, marks, touches
from planner.workspace.sealing import rows_of
from planner.workspace.standing import Standing, standings

NETWORK_TABLES = (contacts.name, touches.name)


class Recalled(NamedTuple):
    """Contacts of all lists, whose they are and whose not, touches, the kinds of files read, and the owner."""

    contacts: pl.DataFrame
    settled: pl.DataFrame
    apart: Apart
    touches: pl.DataFrame
    kinds: set[str]
    owner: Owner
    standings: Mapping[str, Standing]


def recalled(workspace: Workspace) -> Recalled:
    """Everything of the network, as one moment had it."""
    with reading(workspace) as connection:
        held, told = held_contacts(connection), history(connection)
        canonical = canonical_ids(told)
        owner = documents.document(connection, "owner").content
        return Recalled(
            held,
            settled_of(held, canonical),
            apart_pairs(told, canonical),
            held_touches(connection).drop("row_id"),
            kinds_held(connection),
            Owner(**owner) if owner else Owner(),
            standings(told, canonical),
        )


class NetworkKey(NamedTuple):
    """What a network was made from: ``read`` is what files have brought, ``said`` the user's word on it.

    ``decided`` are the numbers of the events on two people that count: who only decides more has more of them.
    """

    read: Hashable
    said: Hashable
    decided: frozenset[int]


def network_key(workspace: Workspace) -> NetworkKey:
    """The same as long as ``recalled`` gives the same network: nothing imported, answered or decided on two people."""
    with reading(workspace) as connection:
        told = history(connection)
        canonical = canonical_ids(told)
        held = connection.execute(select(marks).where(marks.c.of_table.in_(NETWORK_TABLES)).order_by(marks.c.of_table))
        owner = documents.document(connection, "owner").version
        standing = standings(told, canonical)
        answers = ((person, *sorted(now.answers.items())) for person, now in standing.items() if now.answers)
        said = (tuple(answers), tuple(sorted(canonical.items())), apart_pairs(told, canonical))
        decided = frozenset(event.event_id for event in counting(told) if other_of(event))
        return NetworkKey((str(workspace.url), tuple(map(tuple, held)), owner), said, decided)


def standings_frame(told: Mapping[str, Standing]) -> pl.DataFrame:
    """What is under way, as planning reads it (Standings)."""
    rows = [
        {
            "person_id": person,
            "status": now.status,
            "begun": now.written[0] if now.written else now.due or now.since,
            "due": now.due,
            "register": now.answers.get("register"),
            "do_not_contact": "do_not_contact" in now.answers,
        }
        for person, now in sorted(told.items())
    ]
    return Standings.validate(pl.DataFrame(rows, schema=Standings.create_empty().schema, orient="row"))


class ListHeld(NamedTuple):
    """One list of the workspace with its latest import; how many of its contacts are there and how many are gone."""

    list_id: int
    kind: str
    file: str
    day: date
    people: int
    gone: int


def lists_held(connection: Connection) -> list[ListHeld]:
    """The lists of the workspace, the latest import first."""
    latest = {row["list_id"]: row for row in rows_of(connection, imports)}
    counted = select(contacts.c.list_id, func.count(), func.count(contacts.c.gone_in)).group_by(contacts.c.list_id)
    counts = {list_id: (count - gone, gone) for list_id, count, gone in connection.execute(counted)}
    found = [
        ListHeld(at, row["kind"], row["file"], date.fromisoformat(row["day"]), *counts.get(at, (0, 0)))
        for at, row in latest.items()
    ]
    return sorted(found, key=lambda one: (one.day, one.list_id), reverse=True)


class News(NamedTuple):
    """Something that an import has changed of somebody."""

    person_id: str
    change: str
    before: str | None
    after: str | None
    day: date


def latest_news(connection: Connection, canonical: Mapping[str, str]) -> list[News]:
    """What the latest import of each list has changed. Nothing of a first import: there all was new."""
    days = {row["import_id"]: date.fromisoformat(row["day"]) for row in rows_of(connection, imports)}
    latest = {row["list_id"]: row["import_id"] for row in rows_of(connection, imports)}
    told = rows_of(connection, changes, changes.c.import_id.in_(sorted(latest.values())))
    return [
        News(canonical.get(row["person_id"], row["person_id"]), row["change"], row["before"], row["after"],
             days[row["import_id"]])
        for row in told
    ]  # fmt: skip
