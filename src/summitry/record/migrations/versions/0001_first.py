"""The first revision: pages, readings, rulings, dossiers, favourites."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Makes the tables of the first version."""
    op.create_table(
        "pages",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("site", sa.String(255)),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("page", sa.Text, nullable=False),
        sa.Column("recorded", sa.String(40), nullable=False),
    )
    op.create_index("ix_pages_site", "pages", ["site"])
    op.create_table(
        "readings",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("article_id", sa.String(32), nullable=False),
        sa.Column("page_id", sa.String(16), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("reader", sa.String(80), nullable=False),
        sa.Column("article", sa.Text, nullable=False),
        sa.Column("reading", sa.Text, nullable=False),
        sa.Column("recorded", sa.String(40), nullable=False),
    )
    op.create_index("ix_readings_article_id", "readings", ["article_id"])
    op.create_table(
        "rulings",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("targets", sa.Text, nullable=False),
        sa.Column("value", sa.String(120)),
        sa.Column("by", sa.String(120), nullable=False),
        sa.Column("made", sa.String(40), nullable=False),
        sa.Column("why", sa.Text, nullable=False),
    )
    op.create_table(
        "dossiers",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("dossier", sa.Text, nullable=False),
        sa.Column("recorded", sa.String(40), nullable=False),
    )
    op.create_table(
        "favourites",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("target", sa.String(80), nullable=False),
        sa.Column("marked", sa.Boolean, nullable=False),
        sa.Column("made", sa.String(40), nullable=False),
    )
