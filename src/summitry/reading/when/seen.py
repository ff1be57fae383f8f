"""An expression on its way: read, anchored, with the words around it."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.reading.when.context import Anchored
from summitry.reading.when.meaning import Meaning
from summitry.reading.when.relation import Window
from summitry.reading.when.tense import Cue


@dataclass(frozen=True, slots=True)
class Seen:
    """One expression with all that decides its window. ``low`` and ``high`` are anchored at both ends of the
    publication range; ``fixed`` is the window that a range or a meeting gives, ``sides`` the same in past and future;
    ``granted``: somebody is given that long; ``described``: the relation is that of the noun which the expression describes.
    """

    start: int
    end: int
    text: str
    meaning: Meaning
    low: Anchored
    high: Anchored
    cue: Cue | None
    relation: str | None
    fixed: Window | None = None
    sides: tuple[tuple[str, Window], ...] = ()
    before: str = ""
    granted: bool = False
    described: bool = False
    anchor: str | None = None
