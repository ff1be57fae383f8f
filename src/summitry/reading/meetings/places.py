"""Where: the place that hangs on the meeting; a visit's destination; the dateline's for "here"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Place
from summitry.reading.meetings.operators import Outlook
from summitry.reading.meetings.triggers import Trigger, another_between, destination
from summitry.reading.who import Register

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def place_of(trigger: Trigger, outlook: Outlook, sentence: Span, register: Register) -> Place | None:
    """The nearest place of the sentence that belongs to the meeting: venue, city and state joined where they stand together."""
    found = register.places_in(sentence.start_char, sentence.end_char)
    if trigger.kind == "visit":
        host = _visited(trigger, register)
        if host is not None:
            return host
    own = [one for one in found if _belongs(sentence, one.start, trigger, outlook)]
    if not own:
        return None
    nearest = min(own, key=lambda one: (abs(one.start - trigger.token.idx), one.start))
    joined = [one.place for one in own if abs(one.start - nearest.end) < 40 or one is nearest]
    return _joined(joined)


def _joined(places: list[Place]) -> Place:
    venue = next((one.venue for one in places if one.venue), None)
    city = next((one.city for one in places if one.city), None)
    state = next((one.state for one in places if one.city and one.state), None) or next(
        (one.state for one in places if one.state), None
    )
    return Place(venue, city, state, places[0].text)


def _visited(trigger: Trigger, register: Register) -> Place | None:
    """Where a visit goes: the object of "visit", what follows "to"; a state as an actor is a place here."""
    token = trigger.token
    where = destination(token) if not trigger.noun else None
    if trigger.noun:
        inner = [c for prep in token.children if prep.lower_ in ("to", "in") for c in prep.children if c.dep_ == "pobj"]
        where = inner[0] if inner else None
    if where is None:
        return None
    start = min(one.idx for one in where.subtree if one.dep_ in ("compound", "amod", "nmod") or one.i == where.i)
    for one in register.places_in(start, where.idx + len(where)):
        return one.place
    actor = register.at(where.idx, where.idx + len(where)) or register.at(start, where.idx + len(where))
    return Place(state=actor.id, text=actor.name) if actor is not None and actor.kind == "state" else None


def _belongs(sentence: Span, start: int, trigger: Trigger, outlook: Outlook) -> bool:
    """On the trigger, on the verb that holds it, or beside it; not on another clause's verb."""
    token = next((one for one in sentence if one.idx <= start < one.idx + len(one)), None)
    if token is None:
        return False
    chain = {one.i for one in token.ancestors}
    if another_between(token, trigger.token):
        return False
    if trigger.token.i in chain:
        return True
    near: list[Token | None] = [outlook.verb, trigger.token.head, trigger.token.head.head]
    head = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    return head is not None and any(one is not None and one.i == head.i for one in near) and not _speech(head)


def _speech(head: Token) -> bool:
    return head.lemma_.lower() in ("say", "tell", "announce", "report", "add", "declare", "warn")
