"""A contact that was taken for somebody else's becomes a person of its own: the user's word, which stays.

What was decided about the person stays with them; the contact's new person begins with nothing.
"""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import Connection

from planner.matching import people_as_settled
from planner.workspace.history import Entry, history, record
from planner.workspace.people import canonical_ids, ids_of, keep_people, settled_of, split_id
from planner.workspace.records import held_contacts
from planner.workspace.schema import contacts
from planner.workspace.sealing import change, rows_of


def split(
    connection: Connection, person_id: str, row_id: int, day: date, seen: Mapping[str, int] | None = None
) -> str | None:
    """Give a contact of a person (its ``row_id``) a person of its own, for good; the id of that one.

    Nothing happens, and there is no id, where the contact is not theirs (any more) or the only one they have. ``seen``
    as in ``record``. Raises ChangedMeanwhile.
    """
    canonical = canonical_ids(history(connection))
    person = canonical.get(person_id, person_id)
    own = contacts.c.person_id.in_(ids_of(person, canonical))
    rows = {row["row_id"]: row for row in rows_of(connection, contacts, own)}
    if row_id not in rows or len(rows) == 1:
        return None
    record(connection, [Entry(subject=person, kind="split", value=str(row_id), day=day)], dict(seen or {}))
    somebody_else = split_id(person, row_id)
    change(connection, contacts, [{**rows[row_id], "person_id": somebody_else}])
    _keep_cards(connection, sorted(rows))
    return somebody_else


def _keep_cards(connection: Connection, row_ids: list[int]) -> None:
    """Keep the cards of the people of these contacts, each with what is known of that one alone."""
    told = history(connection)
    canonical = canonical_ids(told)
    held = held_contacts(connection, contacts.c.row_id.in_(row_ids))
    keep_people(connection, people_as_settled(held, settled_of(held, canonical)))
