"""The first schema: people and their contacts, what was decided and done, what was imported."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _table(name: str, *columns: sa.Column[object]) -> None:
    op.create_table(name, *columns, sa.Column("seal", sa.BigInteger, nullable=False))


def _key(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Integer, primary_key=True, autoincrement=False)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "marks",
        sa.Column("of_table", sa.String(40), primary_key=True),
        sa.Column("row_count", sa.BigInteger, nullable=False),
        sa.Column("seal_sum", sa.BigInteger, nullable=False),
    )
    _what_was_read()
    _what_was_done()


def _what_was_read() -> None:
    _table(
        "lists",
        _key("list_id"),
        sa.Column("family", sa.String(80), nullable=False),
        sa.Column("exported_on", sa.String(10)),
        sa.Column("holds", sa.String(10), nullable=False),
    )
    _table(
        "imports",
        _key("import_id"),
        sa.Column("list_id", sa.Integer, nullable=False),
        sa.Column("at", sa.String(30), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("kind", sa.String(80), nullable=False),
        sa.Column("exported_on", sa.String(10)),
        sa.Column("contacts", sa.Integer, nullable=False),
    )
    _table(
        "contacts",
        _key("row_id"),
        sa.Column("list_id", sa.Integer, nullable=False),
        sa.Column("import_id", sa.Integer, nullable=False),
        sa.Column("person_id", sa.String(40), nullable=False),
        sa.Column("gone_in", sa.Integer),
        sa.Column("record", sa.Text, nullable=False),
    )
    op.create_index("contacts_person", "contacts", ["person_id"])
    _table(
        "touches",
        _key("row_id"),
        sa.Column("list_id", sa.Integer, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
    )
    _table(
        "people",
        sa.Column("person_id", sa.String(40), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("full_name", sa.Text, nullable=False),
        sa.Column("position", sa.Text),
        sa.Column("company", sa.Text),
        sa.Column("profile_url", sa.Text),
        sa.Column("email", sa.Text),
    )
    _table(
        "changes",
        _key("change_id"),
        sa.Column("import_id", sa.Integer, nullable=False),
        sa.Column("person_id", sa.String(40), nullable=False),
        sa.Column("change", sa.String(20), nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
    )
    op.create_index("changes_person", "changes", ["person_id"])


def _what_was_done() -> None:
    _table(
        "documents",
        sa.Column("name", sa.String(80), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("content", sa.Text, nullable=False),
    )
    _table(
        "events",
        _key("event_id"),
        sa.Column("at", sa.String(30), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("subject", sa.String(300)),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("value", sa.Text),
        sa.Column("topic", sa.String(40)),
        sa.Column("due", sa.String(10)),
        sa.Column("text", sa.Text),
        sa.Column("about", sa.Integer),
        sa.Column("origin", sa.String(64), unique=True),
    )
    op.create_index("events_subject", "events", ["subject"])
    _table("tombstones", sa.Column("mark", sa.String(64), primary_key=True))
    _table(
        "copies",
        sa.Column("path", sa.Text, primary_key=True),
        sa.Column("at", sa.String(30), nullable=False),
    )
