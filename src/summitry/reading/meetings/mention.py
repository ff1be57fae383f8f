"""One mention of a meeting, with all that its sentence says of it: the step between triggers and reports."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summitry.model import PartialDate, Participant, Place
from summitry.reading.meetings.outlook import Outlook
from summitry.status import Outcome, Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_COMPARED = 40


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that names a meeting. ``definite``: points back ("the talks", "his trip"). ``bare``: a calling off without a noun
    ("called it off", "but Niger pulled out"), which only adds to a meeting told of before. ``ordinal``: "second summit" → 2.
    ``weighed``: no rule knows its word, all of its sentence speaks for it.
    ``weak``: tells of a meeting only where two sides are known ("dropped in on the premier").
    """

    token: Token
    kind: str
    noun: bool
    definite: bool
    ordinal: int | None
    bare: bool = False
    weighed: bool = False
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """What one sentence says of one meeting. ``start`` and ``end`` are the sentence's offsets; ``voice`` is the actor id of the
    statement the mention stands in. ``left_out``: the people with the sides that a reader fills in, where the sentence names none.
    ``new_when``: the slot that it was put off to. ``said``: the words of the sentence that tell something.
    ``described``: those of them by which the noun says what sort of meeting it is. ``told_apart``: one of several that one word tells
    of, each with its place and day. ``headline``: told above the text, which tells it again.
    """

    trigger: Trigger
    outlook: Outlook
    start: int
    end: int
    people: tuple[Participant, ...] = ()
    when: PartialDate | None = None
    place: Place | None = None
    called_off_by: tuple[str | None, str | None] = (None, None)
    voice: str | None = None
    reason: str | None = None
    outcome: Outcome | None = None
    agenda: str | None = None
    extra_status: Status | None = None
    left_out: tuple[Participant, ...] = ()
    new_when: PartialDate | None = None
    said: frozenset[str] = frozenset()
    described: frozenset[str] = frozenset()
    told_apart: bool = False
    headline: bool = False

    @property
    def named(self) -> set[str]:
        """The sides that grammar itself gives to the meeting."""
        return {p.party for p in self.people if p.party and p.basis == "named"}

    @property
    def parties(self) -> tuple[str, ...]:
        """The sides, each once, in order."""
        return tuple(dict.fromkeys(p.party for p in self.people if p.party))


@dataclass(slots=True)
class Thread:
    """Mentions of one meeting, in the order of the text."""

    mentions: list[Mention] = field(default_factory=list)

    @property
    def last(self) -> Mention:
        """The latest mention."""
        return self.mentions[-1]

    @property
    def looked_at(self) -> list[Mention]:
        """The mentions that another one is compared with: all of any ordinary article; of a very long one the first and the last,
        so that time stays linear in its length.
        """
        if len(self.mentions) <= _COMPARED:
            return self.mentions
        return [*self.mentions[: _COMPARED // 4], *self.mentions[-3 * _COMPARED // 4 :]]
