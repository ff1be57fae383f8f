"""The ledger's tables. Rows are only ever added; what is latest is decided by ``seq``.

A change here needs a revision under ``migrations/versions`` and a raised ``HEAD``.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, LargeBinary, MetaData, String, Table, Text

HEAD = "0001"
"""The newest revision this version of Summitry knows."""

REVISIONS = ("0001",)
"""All revisions, oldest first."""

metadata = MetaData()

pages = Table(
    "pages",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("site", Text, index=True),
    Column("content", LargeBinary, nullable=False),  # zlib over UTF-8
    Column("page", Text, nullable=False),  # the RawPage without its content, JSON
    Column("recorded", String(40), nullable=False),
)

readings = Table(
    "readings",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("article_id", String(64), nullable=False, index=True),
    Column("page_id", String(64), nullable=False),
    Column("digest", String(64), nullable=False),  # of the article as the page room gave it
    Column("reader", Text, nullable=False),
    Column("article", Text, nullable=False),
    Column("reading", Text, nullable=False),
    Column("recorded", String(40), nullable=False),
)

rulings = Table(
    "rulings",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("kind", String(16), nullable=False),
    Column("targets", Text, nullable=False),  # report ids, JSON
    Column("anchors", Text, nullable=False),  # the words of each target, JSON; see ``anchors``
    Column("value", Text),
    Column("by", Text, nullable=False),
    Column("made", String(40), nullable=False),
    Column("why", Text, nullable=False),
)

dossiers = Table(
    "dossiers",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("name", Text, nullable=False),
    Column("dossier", Text, nullable=False),
    Column("recorded", String(40), nullable=False),
)

favourites = Table(
    "favourites",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("kind", String(16), nullable=False),
    Column("target", Text, nullable=False),
    Column("marked", Boolean, nullable=False),
    Column("made", String(40), nullable=False),
)
