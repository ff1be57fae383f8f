"""Where: the place that hangs on the meeting; a visit's destination; the dateline's for "here"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Place
from summitry.reading.grammar import child, children, trailing
from summitry.reading.meetings.operators import Outlook
from summitry.reading.meetings.triggers import Trigger, another_between, destination, of_another_clause
from summitry.reading.principals import side_of
from summitry.reading.who import PlaceMention, Register
from summitry.reading.who.world import data, world

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


def place_of(
    trigger: Trigger, outlook: Outlook, sentence: Span, register: Register, dateline: Place | None = None
) -> Place | None:
    """The nearest place of the sentence that belongs to the meeting: venue, city and state joined where they stand together.

    Without one: the dateline's for "here", and where one side is "visiting" the other's state.
    """
    found = [one for one in register.places_in(sentence.start_char, sentence.end_char) if not _elsewhere(sentence, one)]
    if trigger.kind == "visit":
        host = _visited(trigger, register, dateline)
        if host is not None:
            return host
    own = [one for one in found if _belongs(sentence, one.start, trigger, outlook)]
    if not own and (unlisted := _unlisted(trigger, outlook, register)) is not None:
        return unlisted
    if not own:
        return _here(trigger, outlook, sentence, dateline) or _hosted(trigger, register, dateline)
    nearest = min(own, key=lambda one: (abs(one.start - trigger.token.idx), one.start))
    joined = [one.place for one in own if abs(one.start - nearest.end) < 40 or one is nearest]
    return _joined(joined)


def _unlisted(trigger: Trigger, outlook: Outlook, register: Register) -> Place | None:
    """ "in Batken", "at the Friendship Bridge", on the meeting or its verb: a name that no list knows is a place there.

    After "in" a city, after "at" a venue; never an actor, a day or a month.
    """
    heads = [trigger.token, *(one for one in (outlook.verb, _verb_of(trigger)) if one is not None and not _speech(one))]
    heads += list(children(trigger.token, "acl", "relcl"))
    behind = trailing(trigger.token)
    own = [*heads, *behind.subtree] if behind is not None else heads
    for head in own:
        for prep in children(head, "prep"):
            inner = child(prep, "pobj")
            if prep.lower_ not in ("in", "at", "on") or inner is None or inner.pos_ != "PROPN":
                continue
            if (
                inner.ent_type_ in ("DATE", "TIME")
                or inner.text in _CALENDAR
                or any(one.lower_ == "to" for one in prep.children)
            ):
                continue
            first = min(one.i for one in inner.subtree if one.dep_ in ("compound", "amod", "nmod") or one.i == inner.i)
            words = inner.doc[first : inner.i + 1]
            if register.all_at(words.start_char, words.end_char) or any(one.is_digit for one in words):
                continue
            name = words.text
            if prep.lower_ == "in":
                return Place(city=name, state=_state_after(inner, register), text=name)
            if any(one.dep_ == "det" for one in inner.children) or prep.lower_ == "at":
                return Place(venue=name, text=name)
    return None


def _verb_of(trigger: Trigger) -> Token | None:
    head = trigger.token.head
    return (
        head if head.pos_ in ("VERB", "AUX") and trigger.token.dep_ in ("dobj", "nsubj", "nsubjpass", "attr") else None
    )


def _state_after(city: Token, register: Register) -> str | None:
    """ "in Batken, Kyrgyzstan": the state right after the city."""
    rest = city.doc[city.i + 1 : city.i + 4]
    if len(rest) < 2 or rest[0].text != ",":
        return None
    found = register.places_in(rest[1].idx, rest[-1].idx + len(rest[-1]))
    return found[0].place.state if found and found[0].start == rest[1].idx else None


_CALENDAR = frozenset(data("names")["not_names"])


def dateline_place(dateline: str | None) -> Place | None:
    """The place of a dateline ("ACCRA, May 14 (Wire)"), or None where it names none that is known."""
    name = (dateline or "").partition(",")[0].partition("(")[0].strip(" -").title()
    return world().places.get(name)


def _elsewhere(sentence: Span, place: PlaceMention) -> bool:
    """ "Asia-Pacific forum": half of a hyphened name is no place; nor is where somebody or something comes from."""
    start, end = place.start - sentence.start_char, place.end - sentence.start_char
    return sentence.text[end : end + 1] == "-" or sentence.text[:start].lower().endswith(" from ")


def _here(trigger: Trigger, outlook: Outlook, sentence: Span, dateline: Place | None) -> Place | None:
    near = {
        one.i for one in (trigger.token, trigger.token.head, trigger.token.head.head, outlook.verb) if one is not None
    }
    here = any(one.lower_ == "here" and ({one.head.i, one.head.head.i} & near) for one in sentence)
    return dateline if here else None


def _hosted(trigger: Trigger, register: Register, dateline: Place | None) -> Place | None:
    """ "held talks with visiting President X": in the state of whoever receives; in the dateline's city where that lies there."""
    sentence = trigger.token.sent
    for word in sentence:
        if word.lower_ != "visiting" or word.dep_ not in ("amod", "compound"):
            continue
        guest = register.at(word.idx, word.head.idx + len(word.head))
        inside = register.within(sentence.start_char, sentence.end_char)
        hosts = {side_of(one) for _, one in inside if not one.observer} - {side_of(guest) if guest else None, None}
        host = next(iter(hosts)) if len(hosts) == 1 and guest is not None else None
        if host is not None and len(host) == 3:
            return (
                dateline
                if dateline is not None and dateline.state == host
                else Place(state=host, text=world().names.get(host, host))
            )
    return None


def _joined(places: list[Place]) -> Place:
    venue = next((one.venue for one in places if one.venue), None)
    city = next((one.city for one in places if one.city), None)
    state = next((one.state for one in places if one.city and one.state), None) or next(
        (one.state for one in places if one.state), None
    )
    return Place(venue, city, state, places[0].text)


def _visited(trigger: Trigger, register: Register, dateline: Place | None) -> Place | None:
    """Where a visit goes: the object of "visit", what follows "to"; a state as an actor is a place here."""
    token = trigger.token
    where = destination(token) if not trigger.noun else None
    if trigger.noun:
        inner = [c for prep in token.children if prep.lower_ in ("to", "in") for c in prep.children if c.dep_ == "pobj"]
        where = inner[0] if inner else None
    if where is None or where.lower_ == "here":
        return dateline if where is not None else None
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
    if (behind := trailing(trigger.token)) is not None and behind.i in chain and token.i > behind.i:
        return True
    if another_between(token, trigger.token) or of_another_clause(token, trigger.token):
        return False
    if trigger.token.i in chain:
        return True
    near: list[Token | None] = [outlook.verb, trigger.token.head, trigger.token.head.head]
    head = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    return head is not None and any(one is not None and one.i == head.i for one in near) and not _speech(head)


def _speech(head: Token) -> bool:
    return head.lemma_.lower() in ("say", "tell", "announce", "report", "add", "declare", "warn")
