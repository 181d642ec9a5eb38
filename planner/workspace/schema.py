"""The tables of a workspace, the same on SQLite and PostgreSQL. Migrations bring older files to this state.

Every row carries a ``seal``, a checksum of its other cells, and ``marks`` holds the count and the sum of the seals of
each table: a byte that a bad disk changed, or a row that went missing, is noticed and never shown as a fact.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, MetaData, String, Table, Text

HEAD = "0001"
"""The revision of this schema; the last file in migrations/versions."""
APPLICATION_ID = 0x504C414E
"""What SQLite files of ours say of themselves ("PLAN")."""

metadata = MetaData()


def _sealed(name: str, *columns: Column[object] | Index) -> Table:
    return Table(name, metadata, *columns, Column("seal", BigInteger, nullable=False))


marks = Table(
    "marks",
    metadata,
    Column("of_table", String(40), primary_key=True),
    Column("row_count", BigInteger, nullable=False),
    Column("seal_sum", BigInteger, nullable=False),
)
"""Of each sealed table how many rows it has and what their seals add up to."""

documents = _sealed(
    "documents",
    Column("name", String(80), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("content", Text, nullable=False),
)
"""Small things kept whole, as JSON: target, settings, column mappings, templates, the owner, the workspace's own name.
``version`` counts the changes, so that a second writer is told."""

lists = _sealed(
    "lists",
    Column("list_id", Integer, primary_key=True, autoincrement=False),
    Column("family", String(80), nullable=False),
    Column("exported_on", String(10)),
    Column("holds", String(10), nullable=False),
)
"""A list that the user brings again and again, each time newer: LinkedIn's connections, an address book ..."""

imports = _sealed(
    "imports",
    Column("import_id", Integer, primary_key=True, autoincrement=False),
    Column("list_id", Integer, nullable=False),
    Column("at", String(30), nullable=False),
    Column("day", String(10), nullable=False),
    Column("file", Text, nullable=False),
    Column("kind", String(80), nullable=False),
    Column("exported_on", String(10)),
    Column("contacts", Integer, nullable=False),
)
"""Every import that changed something. ``at`` is a moment (UTC), ``day`` the user's own day."""

contacts = _sealed(
    "contacts",
    Column("row_id", Integer, primary_key=True, autoincrement=False),
    Column("list_id", Integer, nullable=False),
    Column("import_id", Integer, nullable=False),
    Column("person_id", String(40), nullable=False),
    Column("gone_in", Integer),
    Column("record", Text, nullable=False),
    Index("contacts_person", "person_id"),
)
"""One contact as it was read last (``record``: the columns of planner.frames.Contacts as JSON). ``gone_in`` is the
import that no longer had it."""

touches = _sealed(
    "touches",
    Column("row_id", Integer, primary_key=True, autoincrement=False),
    Column("list_id", Integer, nullable=False),
    Column("record", Text, nullable=False),
)
"""What passed between the user and others, as planner.frames.Touches has it."""

people = _sealed(
    "people",
    Column("person_id", String(40), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("full_name", Text, nullable=False),
    Column("position", Text),
    Column("company", Text),
    Column("profile_url", Text),
    Column("email", Text),
)
"""Who is who, and enough to show somebody without reading the whole network. ``version`` counts the decisions on a
person, so that a second writer is told."""

changes = _sealed(
    "changes",
    Column("change_id", Integer, primary_key=True, autoincrement=False),
    Column("import_id", Integer, nullable=False),
    Column("person_id", String(40), nullable=False),
    Column("change", String(20), nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("changes_person", "person_id"),
)
"""What an import changed of whom: see planner.workspace.changes."""

events = _sealed(
    "events",
    Column("event_id", Integer, primary_key=True, autoincrement=False),
    Column("at", String(30), nullable=False),
    Column("day", String(10), nullable=False),
    Column("subject", String(300)),
    Column("kind", String(20), nullable=False),
    Column("value", Text),
    Column("topic", String(40)),
    Column("due", String(10)),
    Column("text", Text),
    Column("about", Integer),
    Column("origin", String(64), unique=True),
    Index("events_subject", "subject"),
)
"""What the user decided and did, only ever added to: see planner.workspace.history. The order is that of
``event_id``, not of the clock."""

tombstones = _sealed("tombstones", Column("mark", String(64), primary_key=True))
"""Keyed marks of erased people, so that an import does not bring them back: see planner.workspace.erasing."""

copies = _sealed(
    "copies",
    Column("path", Text, primary_key=True),
    Column("at", String(30), nullable=False),
)
"""Where the user had a backup or an export written: erasing names them, for it cannot reach them."""

SEALED = tuple(table for table in metadata.sorted_tables if table is not marks)
