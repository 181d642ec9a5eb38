"""Everything that a workspace keeps, or everything of one person, as JSON that people can read.

Left out are the secret key of the tombstones and the tombstones themselves, which say nothing without it.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import polars as pl
from sqlalchemy import Connection

from planner.errors import PersonNotFound
from planner.matching.touches import with_person
from planner.workspace import schema
from planner.workspace.history import Event, counting, history
from planner.workspace.people import canonical_ids, other_of
from planner.workspace.records import held_contacts, held_touches
from planner.workspace.sealing import rows_of
from planner.workspace.standing import standing

FACTS = ("full_name", "position", "company", "profile_url", "email")
NOBODY = ""
"""Stands in the place of an id for what belongs to nobody in the network."""
Told = dict[str, Any]


def everything(connection: Connection) -> Told:
    """All that is kept: people with their contacts, history and changes; lists, imports, documents, copies."""
    told = history(connection)
    passed = _touches(connection, canonical := canonical_ids(told))
    people = _people(connection, told, canonical, passed)
    return {
        "people": list(people.values()),
        "other_history": [_event(event) for event in told if not _concerned(event, canonical) & people.keys()],
        "other_touches": passed.get(NOBODY, []),
        "lists": rows_of(connection, schema.lists),
        "imports": rows_of(connection, schema.imports),
        "documents": _documents(connection),
        "copies": rows_of(connection, schema.copies),
    }


def of_person(connection: Connection, person_id: str) -> Told:
    """All that is kept of one person, whichever of their ids is given. Raises PersonNotFound."""
    told = history(connection)
    canonical = canonical_ids(told)
    people = _people(connection, told, canonical, _touches(connection, canonical))
    person = people.get(canonical.get(person_id, person_id))
    if person is None:
        raise PersonNotFound
    read_in = {contact["import_id"] for contact in person["contacts"]}
    imports = [row for row in rows_of(connection, schema.imports) if row["import_id"] in read_in]
    return {"people": [person], "imports": imports}


def _people(
    connection: Connection, told: Sequence[Event], canonical: Mapping[str, str], passed: Mapping[str, list[Told]]
) -> dict[str, Told]:
    """Everybody by id; those who turned out to be one person are one, with ``other_ids``."""
    cards = {row["person_id"]: row for row in rows_of(connection, schema.people)}
    ids = _grouped((canonical.get(person, person), person) for person in cards)
    events = _grouped((person, event) for event in told for person in sorted(_concerned(event, canonical)))
    held = _grouped(_owned(_contacts(connection), canonical))
    changed = _grouped(_owned(rows_of(connection, schema.changes), canonical))
    return {
        person: {
            "person_id": person,
            "other_ids": [other for other in ids[person] if other != person],
            **{fact: cards[person][fact] for fact in FACTS if person in cards},
            **_decided(person, events.get(person, [])),
            "contacts": held.get(person, []),
            "changes": changed.get(person, []),
            "touches": passed.get(person, []),
        }
        for person in sorted(ids)
    }


def _concerned(event: Event, canonical: Mapping[str, str]) -> set[str]:
    """Whom an event is about: its subject, and the other one of a decision on two people."""
    named = {event.subject, other_of(event)}
    return {canonical.get(person, person) for person in named if person}


def _owned(rows: Iterable[Told], canonical: Mapping[str, str]) -> Iterable[tuple[str, Told]]:
    return ((canonical.get(row["person_id"], row["person_id"]), row) for row in rows)


def _decided(person: str, told: Sequence[Event]) -> Told:
    """How things stand with a person, the notes that count, and all that was ever recorded."""
    now = standing(person, counting(told)).model_dump(mode="json", exclude={"person_id", "last_event"})
    return {
        "standing": {name: value for name, value in now.items() if value},
        "notes": [_event(event) for event in counting(told) if event.kind == "note"],
        "history": [_event(event) for event in told],
    }


def _event(event: Event) -> Told:
    return event.model_dump(mode="json", exclude_none=True)


def _contacts(connection: Connection) -> list[Told]:
    """The contacts as they were read last."""
    return [{**row, "record": _filled(json.loads(row["record"]))} for row in rows_of(connection, schema.contacts)]


def _touches(connection: Connection, canonical: Mapping[str, str]) -> dict[str, list[Told]]:
    """What passed with each person, by their id."""
    held = held_contacts(connection)
    whose = held.select("contact_id", pl.col("person_id").replace(dict(canonical)))
    passed = with_person(held_touches(connection).drop("row_id"), held, whose)
    plain = passed.with_columns(pl.col("person_id").fill_null(NOBODY), pl.col("day").dt.to_string("iso"))
    rows = plain.select("person_id", told=pl.struct(pl.exclude("person_id"))).iter_rows()
    return _grouped((person, _filled(told)) for person, told in rows)


def _filled(cells: Told) -> Told:
    """Without the cells that say nothing."""
    return {name: value for name, value in cells.items() if value not in (None, [], "")}


def _documents(connection: Connection) -> Told:
    kept = rows_of(connection, schema.documents, schema.documents.c.name != "key")
    return {row["name"]: json.loads(row["content"]) for row in kept}


def _grouped(pairs: Iterable[tuple[str, Any]]) -> dict[str, list[Any]]:
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)
