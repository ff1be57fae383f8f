"""One thing compared between a report and a meeting."""

from __future__ import annotations

from typing import NamedTuple


class Feature(NamedTuple):
    """Its name, what was found, and its weight (negative speaks against)."""

    name: str
    found: str
    weight: float
