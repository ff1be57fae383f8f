"""The stops of a journey told with it: "a tour THAT WILL TAKE HIM TO BEIRUT AND CAIRO", "The trip took her to Laos". Each is a visit.

Of the tour itself it is told when it begins or goes on; its stops are ahead or behind as the verb says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import Actor, Participant, Place
from summitry.reading.grammar import child, children, subject
from summitry.reading.meetings.mention import Mention
from summitry.reading.meetings.outlook import Outlook
from summitry.reading.meetings.slots import actors_at, participant
from summitry.reading.meetings.tense import of_tense
from summitry.reading.meetings.together import person
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.who import Register
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_TAKES = frozenset({"take", "bring", "lead", "carry"})


def stops(mention: Mention, register: Register) -> list[Mention]:
    """A visit for each place that a journey takes somebody to; empty where the mention tells of no such journey."""
    journey = mention.trigger.token
    if not mention.trigger.noun or mention.trigger.kind != "visit":
        return []
    verb = _taking(journey)
    whom = child(verb, "dobj") if verb is not None else None
    if verb is None or whom is None or not (person(whom) or whom.lower_ in ("him", "her", "them", "us")):
        return []
    status = of_tense(verb, Status.HELD)
    people = tuple(participant(one, "named") for one in _who(journey, whom, register) if side_of(one))
    whose = {one.party for one in people}
    if status is None or len(whose) != 1:
        return []
    found = []
    for place in _places(verb, register):
        if place.state is None or place.state in whose:
            continue
        host = Participant(place.state, None, place.state, "place")
        outlook = Outlook(status, False, verb)
        found.append(replace(mention, outlook=outlook, people=(*people, host), place=place, when=None, told_apart=True))
    return found


def whole_of_a_leg(noun: Token) -> bool:
    """ "landed in Quito ON THE LAST LEG OF A TOUR meant to prepare a round": the journey as a whole, of which the stop is told; no visit to
    anybody by itself, unless it says where it goes."""
    of, told = noun.head, words().severally
    tour = noun.lemma_.lower() in told["tours"]
    if not (tour or noun.lemma_.lower() in told["journeys"]) or noun.dep_ != "pobj" or of.lower_ != "of":
        return False
    if of.head.lemma_.lower() not in told["legs"] | (told["ends"] if tour else set()) or _taking(noun) is not None:
        return False
    whither = [one for prep in children(noun, "prep") if prep.lower_ in ("of", "to") for one in children(prep, "pobj")]
    return all(one.pos_ != "PROPN" for one in whither)


def _who(journey: Token, whom: Token, register: Register) -> list[Actor]:
    """Who is taken there: who is named, or for a pronoun whoever sets out on the journey, or whom the pronoun means."""
    if whom.pos_ == "PRON":
        for above in journey.ancestors:
            who = subject(above) if above.pos_ in ("VERB", "AUX") else None
            if who is not None and who.i < journey.i and (found := actors_at(who, register)):
                return found
    return actors_at(whom, register)


def _taking(journey: Token) -> Token | None:
    """The verb of which the journey is the subject, in the main clause or in its relative clause."""
    for clause in children(journey, "relcl"):
        who = child(clause, "nsubj")
        if clause.lemma_ in _TAKES and who is not None and who.lower_ in ("which", "that"):
            return clause
    above = journey.head
    return above if journey.dep_ == "nsubj" and above.lemma_ in _TAKES else None


def _places(verb: Token, register: Register) -> Iterator[Place]:
    """Where to: towns and states in a row behind "to"."""
    for prep in children(verb, "prep", "dative"):
        if prep.lower_ != "to":
            continue
        first, last = prep.i + 1, max(one.i for one in prep.subtree)
        start, end = prep.doc[first].idx, prep.doc[last].idx + len(prep.doc[last])
        towns = register.places_in(start, end)
        taken = {at for one in towns for at in range(one.start, one.end)}
        states = [(one.start, Place(state=actor.id, text=actor.name)) for one, actor in register.within(start, end)
                  if actor.kind == "state" and one.start not in taken]  # fmt: skip
        yield from (
            place for _, place in sorted([*((one.start, one.place) for one in towns), *states], key=lambda x: x[0])
        )
