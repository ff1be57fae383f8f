"""Alembic runs revisions on the connection that the ledger hands it; there is no other way to run them."""

from alembic import context

from summitry.record.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
