"""The words of ``words.toml``, read once."""

from __future__ import annotations

import tomllib
from pathlib import Path

_DATA = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))

SMALL: frozenset[str] = frozenset(_DATA["small"])
PARTICLES: frozenset[str] = frozenset(_DATA["particles"])
FAMILY_FIRST: frozenset[str] = frozenset(_DATA["family_first"])
RANKS: frozenset[str] = frozenset(_DATA["ranks"])
EMPTY: frozenset[str] = frozenset(_DATA["empty"])
FOLDS: tuple[tuple[str, str], ...] = tuple((old, new) for old, new in _DATA["folds"])
SHORT: dict[str, str] = _DATA["short"]
