"""Older workspaces to the present schema, through Alembic; one transaction, so that half a migration never stays."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text

from planner.workspace.schema import HEAD

HERE = Path(__file__).parent / "migrations"


def revision_of(connection: Connection) -> str | None:
    """The revision a workspace is at; None for a database that has no tables of ours."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def is_known(revision: str | None) -> bool:
    """Whether this program can bring that revision to its own; None is an empty database."""
    return revision is None or revision in _revisions()


def _revisions() -> set[str]:
    return {file.name[1:].partition("_")[0] for file in (HERE / "versions").glob("v*_*.py")}


def is_newer(revision: str | None) -> bool:
    """Whether a newer version of the program has made that revision."""
    return revision is not None and revision.isdecimal() and revision > HEAD


def migrate(connection: Connection) -> None:
    """Bring the schema to HEAD within the connection's transaction."""
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
