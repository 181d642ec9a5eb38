"""Run by Alembic: migrates over the connection that planner.workspace.migrating hands it."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
