"""How well a mention fits a meeting told of before: what it points to, by its own words and by what both share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from summitry.dates import overlap
from summitry.model import PartialDate
from summitry.reading.meetings.contradiction import contradiction, near
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import DONE, OFF, PLANS, auxiliaries, of_one_class
from summitry.reading.meetings.pointing import described_anew
from summitry.status import Status

JUST_BEFORE = 300  # characters: about two sentences
_A_WEEK = 7
_ENDLESS = 1000  # days
_BACK_BONUS = 1.0


class Points(Enum):
    """What a mention points to, beside one thread: to another meeting, to this one, or its words do not tell."""

    NEW = "new"
    BACK = "back"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Shared:
    """What a mention and a thread have in common."""

    sides: int
    people: int
    day: bool
    place: bool
    sentence: bool

    @property
    def anchor(self) -> bool:
        """Whether more than the sides: somebody by name, a day, a place, or the sentence itself."""
        return bool(self.people) or self.day or self.place or self.sentence


def agreement(mention: Mention, thread: Thread) -> float:
    """How well a mention fits a thread; 0: it does not. What points back needs no side of its own."""
    told_of = thread.looked_at
    if any(contradiction(mention, other) for other in told_of):
        return 0.0
    shared = _shared(mention, thread)
    match points(mention, thread, shared):
        case Points.NEW:
            return 0.0
        case Points.BACK:
            return max(0.0, _likeness(mention, thread, shared) + _BACK_BONUS)
        case Points.UNCLEAR:
            score = _likeness(mention, thread, shared)
            return score if score >= (2.0 if len(mention.parties) >= 2 else 1.5) else 0.0


def points(mention: Mention, thread: Thread, shared: Shared) -> Points:
    """New: described in new words, or told with another fate and nothing but the sides in common, "talks with the army" after a visit.

    Back: "the talks", what only may be, what was to have been before it was called off.
    """
    status, told_of = mention.outlook.status, thread.looked_at
    if status is None and not mention.trigger.noun and not shared.anchor:
        return Points.NEW
    if status is not None and not shared.anchor and described_anew(mention, told_of):
        return Points.NEW
    apart = not shared.anchor or _on_the_visit(mention, thread, shared)
    if apart and not mention.trigger.definite and _visit_and_talks(mention, told_of):
        return Points.NEW
    if shared.sentence and _another_fate(mention, thread.last):
        return Points.NEW
    if mention.trigger.definite or status is None or _was_to_be(mention, thread):
        return Points.BACK
    told = {other.outlook.status for other in told_of if other.outlook.status is not None}
    if told and not shared.anchor and not any(of_one_class(status, one) for one in told):
        return Points.NEW
    return Points.UNCLEAR


def _another_fate(mention: Mention, other: Mention) -> bool:
    """ "met for a second day, but A MEETING of their generals was put off": in one breath, what was held and what was called off: two."""
    fates = {mention.outlook.status, other.outlook.status}
    return mention.trigger.noun and not mention.trigger.definite and bool(fates & DONE) and bool(fates & OFF)


def _visit_and_talks(mention: Mention, told_of: list[Mention]) -> bool:
    kinds = {other.trigger.kind for other in told_of}
    return mention.trigger.kind not in kinds and "visit" in kinds | {mention.trigger.kind}


def _on_the_visit(mention: Mention, thread: Thread, shared: Shared) -> bool:
    """ "Her plane landed in Lima on Monday. She later met the premier", "will visit Quito in May. He is to see the king there": a
    journey that is told with the same fate as what is done on it is another meeting; of a journey that was called off all is one.
    """
    status = mention.outlook.status
    told = {other.outlook.status for other in thread.looked_at if other.outlook.status is not None}
    if status is None or not told or mention.outlook.past or shared.sentence:
        return False
    return any(status in kind and told <= kind for kind in (DONE, PLANS))


def _shared(mention: Mention, thread: Thread) -> Shared:
    told_of = thread.looked_at
    theirs = {party for other in told_of for party in other.parties}
    people = {p.actor for other in told_of for p in other.people if p.actor and p.actor != p.party}
    named = {p.actor for p in mention.people if p.actor and p.actor != p.party}
    return Shared(
        sides=len(set(mention.parties) & theirs),
        people=len(named & people),
        day=any(same_day(mention, other) for other in told_of),
        place=mention.place is not None and any(near(mention.place, other.place) for other in told_of if other.place),
        sentence=mention.start == thread.last.start,
    )


def _likeness(mention: Mention, thread: Thread, shared: Shared) -> float:
    told_of, trigger = thread.looked_at, mention.trigger
    score = float(shared.sides) + 1.5 * shared.people + float(shared.place) + float(shared.day)
    if trigger.ordinal and any(trigger.ordinal == other.trigger.ordinal for other in told_of):
        score += 2.0
    if any(trigger.kind == other.trigger.kind for other in told_of):
        score += 0.5
    if _ahead(mention) and thread.last.outlook.status in DONE:
        score -= 1.0
    if mention.outlook.status in OFF and thread.last.outlook.status in OFF:
        score += 1.0
    return score


def same_day(a: Mention, b: Mention) -> bool:
    """ "On Friday" and "on 3 May"; not "on Friday" and "before the end of the year", which any meeting may be."""
    if a.when is None or b.when is None or not overlap(a.when, b.when):
        return False
    lengths = sorted(_days(one) for one in (a.when, b.when))
    return lengths[1] <= max(_A_WEEK, 2 * lengths[0])


def _days(when: PartialDate) -> int:
    return (when.latest - when.earliest).days if when.earliest and when.latest else _ENDLESS


def _was_to_be(mention: Mention, thread: Thread) -> bool:
    """ "Kenya cancelled the visit. Its minister WAS TO HAVE BEEN in Lima on Friday": the plan that was just called off."""
    near = 0 < mention.start - thread.last.end <= JUST_BEFORE
    token = mention.outlook.verb or mention.trigger.token
    past = mention.outlook.past or {"to", "have"} <= auxiliaries(token)
    planned = past and mention.outlook.status in PLANS
    before = thread.last.outlook.status
    asked = (
        before is Status.REFUSED and mention.outlook.status is Status.PROPOSED
    )  # "rejected ...; Lima HAD PROPOSED that they meet"
    return near and planned and len(thread.mentions) == 1 and (before in OFF or asked)


def _ahead(mention: Mention) -> bool:
    return mention.outlook.status in PLANS and not mention.outlook.past
