"""What a meaning is anchored to, and what anchoring gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from summitry.reading.when.events import Named
from summitry.reading.when.periods import Period


@dataclass(slots=True)
class Context:
    """The reference day (None: unknown) and the periods that the text last spoke of; ``paragraph``: ``then`` stands in
    the same paragraph.
    """

    day: date | None
    then: Period | None = None
    business: Period | None = None
    events: Mapping[str, Named] = field(default_factory=dict)
    paragraph: bool = True


@dataclass(frozen=True, slots=True)
class Anchored:
    """The period chosen, and the ones on either side of the reference where the words leave that open.

    ``by_distance``: one side is so much nearer that tense has no say.
    """

    period: Period
    past: Period | None = None
    future: Period | None = None
    by_distance: bool = False
