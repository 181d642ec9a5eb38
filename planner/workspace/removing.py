"""Taking a list out of a workspace, after a backup: brought in by mistake, or no longer wanted."""

from datetime import datetime

from sqlalchemy import select

from planner.workspace.backups import back_up
from planner.workspace.database import Workspace, writing
from planner.workspace.schema import changes, contacts, events, imports, lists, people, touches
from planner.workspace.sealing import remove, rows_of


def remove_list(workspace: Workspace, list_id: int, now: datetime) -> None:
    """Remove a list with its contacts. People of whom nothing was decided go with it, if no other list holds them."""
    with writing(workspace) as connection:
        back_up(workspace, "before-removing-a-list", now)
        brought = [row["import_id"] for row in rows_of(connection, imports, imports.c.list_id == list_id)]
        for table in (contacts, touches, imports, lists):
            remove(connection, table, table.c.list_id == list_id)
        remove(connection, changes, changes.c.import_id.in_(brought))
        spoken_of = select(events.c.subject).where(events.c.subject.is_not(None))
        named = select(events.c.value).where(events.c.kind.in_(["same", "apart"]))
        remove(
            connection,
            people,
            people.c.person_id.not_in(select(contacts.c.person_id))
            & people.c.person_id.not_in(spoken_of)
            & people.c.person_id.not_in(named),
        )
