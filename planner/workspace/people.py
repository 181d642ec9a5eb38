"""Who is who in a workspace: ids that stay, the user's word on two people, and enough of everybody to show them."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

import polars as pl
from sqlalchemy import Connection

from planner.matching.clusters import Apart
from planner.workspace.history import Event, counting, history
from planner.workspace.schema import people
from planner.workspace.sealing import add, change, rows_of

CARD = ("full_name", "position", "company", "profile_url", "email")
"""What is kept of a person beside their contacts."""


def canonical_ids(told: Sequence[Event]) -> dict[str, str]:
    """For each id that became another's, that other one: by the events ``same`` that count and stand."""
    parent: dict[str, str] = {}

    def last(person: str) -> str:
        while person in parent:
            person = parent[person]
        return person

    for pair in sorted(pair for pair, is_same in _said_of_pairs(told).items() if is_same):
        kept, other = sorted(map(last, pair))
        if kept != other:
            parent[other] = kept
    return {person: last(person) for person in parent}


def apart_pairs(told: Sequence[Event], canonical: Mapping[str, str]) -> Apart:
    """The pairs that the user has said to be two people, also by saying that a contact is somebody else's.

    To take back that two are one says so too: else the sign that had shown them to be one would show it again at once.
    To take back that a contact is somebody else's says that the two are one, as they were.
    """
    said = [pair for pair, is_same in _said_of_pairs(told).items() if not is_same]
    pairs = (frozenset(canonical.get(person, person) for person in pair) for pair in said)
    return frozenset(pair for pair in pairs if len(pair) > 1)


def _said_of_pairs(told: Sequence[Event]) -> dict[tuple[str, str], bool]:
    """The last word on each pair of ids: whether they are one person."""
    counts = {event.event_id for event in counting(told)}
    said: dict[tuple[str, str], bool] = {}
    for event in told:
        other = other_of(event)
        if not event.subject or not other:
            continue
        pair = min(event.subject, other), max(event.subject, other)
        if event.event_id in counts:
            said[pair] = event.kind == "same"
        elif event.kind != "apart":
            said[pair] = event.kind == "split"
    return said


def other_of(event: Event) -> str | None:
    """Of an event about two people, the other one."""
    if event.kind == "split" and event.subject and event.value:
        return split_id(event.subject, int(event.value))
    return event.value if event.kind in {"same", "apart"} else None


def split_id(person_id: str, row_id: int) -> str:
    """The id of whom a contact is about that was taken for somebody else: always the same.

    Ids that matching draws begin with another letter, and so it is nobody else's.
    """
    return f"s-{sha256(f'{person_id}|{row_id}'.encode()).hexdigest()[:12]}"


def ids_of(person_id: str, canonical: Mapping[str, str]) -> list[str]:
    """All ids of a person, whichever of them is given: the one that stands for them, and those that became it."""
    wanted = canonical.get(person_id, person_id)
    return sorted({wanted, *(other for other, kept in canonical.items() if kept == wanted)})


def settled_of(held: pl.DataFrame, canonical: Mapping[str, str]) -> pl.DataFrame:
    """Whose each held contact is: ``contact_id, person_id``; without those that are nobody's yet."""
    return held.drop_nulls("person_id").select("contact_id", pl.col("person_id").replace(dict(canonical)))


def keep_people(connection: Connection, found: pl.DataFrame) -> None:
    """Keep a card of everybody in a frame of People: new people, and what is new about the others."""
    held = {row["person_id"]: row for row in rows_of(connection, people)}
    cards = [
        {"version": held.get(row["person_id"], {"version": 1})["version"], **row}
        for row in found.select(
            "person_id", "full_name", "position", "company", "profile_url", email=pl.col("emails").list.first()
        ).iter_rows(named=True)
    ]
    add(connection, people, [card for card in cards if card["person_id"] not in held])
    change(connection, people, [card for card in cards if held.get(card["person_id"], card) != card])


def everybody(connection: Connection) -> dict[str, Mapping[str, str | int | None]]:
    """The cards of all people by their id, merged ones under the id that stayed; with ``version``."""
    canonical = canonical_ids(history(connection))
    cards = {row["person_id"]: row for row in rows_of(connection, people)}
    return {person: card for person, card in cards.items() if canonical.get(person, person) == person}
