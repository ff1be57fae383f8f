"""Whose a bare office is by a journey: who is met at its end is of the state that the journey goes to.

"Kenya's minister flew to Kampala. He met Foreign Minister Okello." Only a state itself and its capital are such an end: in Geneva and in
a resort others are met, too.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from summitry.reading.who.called import PartyMention
from summitry.reading.who.lexicon import nouns
from summitry.reading.who.names import Name
from summitry.reading.who.register import PlaceMention
from summitry.reading.who.state_offices import of_state
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Span, Token

_REACH = 2  # sentences from the journey to whom it led
_WAYS = 6  # tokens between a goal and the word for the journey


def received(
    doc: Doc, names: list[Name], parties: list[PartyMention], places: list[PlaceMention], seats: dict[str, str]
) -> dict[int, str]:
    """The state of each name with a bare office of state who is met at a journey's end, by the first token of the name.

    ``seats``: the capitals of the article's own states.
    """
    states = {one.mention.start: one.party for one in parties if one.mention.form == "name"}
    goals: dict[int, str] = {}
    for place in places:
        city = place.place.city or ""
        word = world().words.get(city)
        seat = seats.get(city) or (word.party if word is not None and word.form == "capital" else None)
        if place.place.city is None or seat is not None:
            goals[place.start] = seat or place.place.state or ""
    goals |= {start: party for start, party in states.items() if start not in goals}
    told: dict[int, str] = {}
    owners = {one.last for one in parties}
    waiting = iter(sorted(names, key=lambda name: name.first))
    name = next(waiting, None)
    goal, left = None, 0
    for sentence in doc.sents:
        found = _goal(sentence, goals)
        if found is not None:
            goal, left = found, _REACH
        while name is not None and name.first < sentence.end:
            if goal is not None and left > 0 and goal[1] < name.first and _bare(doc, name, owners) and _met(doc, name):
                told[name.first] = goal[0]
            name = next(waiting, None)
        left -= 1
        if sentence.text.endswith("\n"):
            left = min(left, 0)
    return told


def _goal(sentence: Span, goals: dict[int, str]) -> tuple[str, int] | None:
    """Where a journey of the sentence goes: the state, and the token that names it."""
    for token in sentence:
        if not goals.get(token.idx) or token.i == sentence.start:
            continue
        before = token.nbor(-1)
        if before.lower_ == "the" and before.i > sentence.start:
            before = before.nbor(-1)
        if before.lower_ not in ("to", "in", "for") and before.lemma_ not in nouns("journeys", "direct"):
            continue
        near = sentence.doc[max(sentence.start, before.i - _WAYS) : before.i + 1]
        if any(one.lemma_.lower() in nouns("journeys", "words") for one in near):
            return goals[token.idx], token.i
    return None


def _bare(doc: Doc, name: Name, owners: set[int]) -> bool:
    """ "Foreign Minister Okello", "his counterpart, Ada Okello": an office without a word whose."""
    start = name.first - len(name.title.split())
    if any(i in owners for i in range(start - 2, name.first)):
        return False
    behind = doc[name.last + 1 : name.last + 3]
    if len(behind) and (behind[0].lower_ in ("of", "from") or behind[0].text == "("):
        return False
    if name.title:
        return of_state(name.title)
    return name.first >= 2 and doc[name.first - 1].text == "," and doc[name.first - 2].lower_ in nouns("opposite")


def _met(doc: Doc, name: Name) -> bool:
    """Whether the name is of somebody who is met there, called on, or who receives."""
    head = doc[name.last]
    for _ in range(4):
        if head.dep_ not in ("conj", "appos", "nmod"):
            break  # a row: "meet Minister Adler and Secretary Boyd"
        head = head.head
    above = head.head
    if head.dep_ == "dobj":
        return above.lemma_.lower() in nouns("journeys", "meets")
    if head.dep_ == "pobj" and above.lower_ in ("with", "by"):
        return _of_a_meeting(above.head)
    if head.dep_ == "pobj" and above.lower_ == "on":
        return above.head.lemma_.lower() == "call"
    return False


def _of_a_meeting(token: Token) -> bool:
    spots = (token, *islice(token.lefts, 3), token.head)
    return any(one.lemma_.lower() in nouns("journeys", "meetings") for one in spots)
