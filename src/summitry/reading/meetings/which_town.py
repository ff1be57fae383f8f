"""Which of the places in a sentence is the meeting's: the town of the state that a journey goes to, the town and not where it lies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import Place
from summitry.reading.grammar import child, children, token_at
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.ways import named
from summitry.reading.meetings.whereabouts import says_where
from summitry.reading.who import PlaceMention, Register

if TYPE_CHECKING:
    from summitry.reading.tree import Span


def town_of_it(trigger: Trigger, there: Place, register: Register) -> Place:
    """ "travelled to Chad to meet her IN ABECHE": of the state that a journey goes to, the town that the meeting itself names."""
    if there.city is not None or there.venue is not None or trigger.kind == "visit":
        return there
    token = trigger.token
    inside = [
        one.place
        for one in register.places_in(token.idx, token.right_edge.idx + len(token.right_edge))
        if one.place.city is not None and one.place.state in (None, there.state) and below(one, trigger)
    ]
    if inside:
        return inside[0]
    for one in (token, *children(token, "dobj")):
        for prep in children(one, "prep"):
            name = child(prep, "pobj") if prep.lower_ == "in" and prep.i > token.i else None
            place = named(name, register) if name is not None and name.pos_ == "PROPN" else None
            if place is not None and place.city is not None:
                return replace(place, state=place.state or there.state)
    return there


def whose_town(one: PlaceMention, told: list[PlaceMention], sentence: Span) -> bool:
    """ "in the BLACK SEA resort of Sochi": where the town lies, which is named itself."""
    token = token_at(one.start, sentence)
    while token is not None and token.dep_ in ("compound", "amod", "nmod", "poss"):
        town = token.head
        if says_where(token):
            inside = {inner.idx for inner in town.subtree}
            return any(other.start in inside and other.start > town.idx for other in told)
        token = town
    return False


def behind_about(one: PlaceMention, trigger: Trigger) -> bool:
    """Whether it stands behind an "about" that is behind the meeting."""
    between = (word for word in trigger.token.sent if trigger.token.idx < word.idx < one.start)
    return any(word.lower_ in ("about", "concerning", "regarding") and word.dep_ == "prep" for word in between)


def below(one: PlaceMention, trigger: Trigger) -> bool:
    """ "met him in Ankara and will see her IN TEHRAN": what hangs on the meeting itself goes before what hangs on the verb above."""
    token = token_at(one.start, trigger.token.sent)
    return token is not None and any(word.i == trigger.token.i for word in token.ancestors)
