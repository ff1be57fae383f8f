"""Alembic's home: one file a revision, only ever added."""
