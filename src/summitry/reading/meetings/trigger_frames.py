"""Verbs that name a meeting only by what stands around them: who, with whom, where, on which day.

"The envoy HEARS the Somalis on Friday", "EXPECTS both at his office at noon", "was with the king for an hour", "take the matter up
with her in Accra". None of these verbs is a word for meeting; the company makes one of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, negated, subject
from summitry.reading.meetings.tense import dated, is_day
from summitry.reading.meetings.together import comes_together, person, several, titled
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def framed(verb: Token) -> bool:
    """Whether the verb tells of a meeting by what stands around it."""
    reads = _FRAMES.get(verb.lemma_.lower())
    return reads is not None and reads(verb)


def _hears(verb: Token) -> bool:
    """ "hears the Somalis in Nairobi today", "will hear the union's leaders on Monday": no news, and nobody's words."""
    whom, who = child(verb, "dobj"), subject(verb)
    if whom is None or who is None or child(verb, "ccomp", "xcomp", "oprd") is not None or not dated(verb):
        return False
    return _somebody(whom) and _somebody(who) and verb.dep_ != "advcl"


def awaits(verb: Token) -> bool:
    """ "expects the union and the company at his office on Monday", "wants both in Bern on Friday"; "has both down for Tuesday"."""
    whom, who = child(verb, "dobj"), subject(verb)
    if verb.lemma_ not in ("expect", "want", "have", "put") or negated(verb) or whom is None or who is None:
        return False
    if child(verb, "ccomp", "xcomp") is not None or not _somebody(whom):
        return False
    down = any(one.lower_ == "down" for one in _ways(verb))
    if verb.lemma_ in ("have", "put"):
        return down and _on_a_day(verb)
    at = [one for prep in _preps(verb, whom) if prep.lower_ in ("at", "in") for one in children(prep, "pobj")]
    at += [one for prep in _preps(verb, whom) if prep.lower_ in ("round", "around") for one in children(prep, "pobj")]
    return (
        _somebody(who)
        and dated(verb)
        and any(one.lemma_.lower() in words().venues or one.lower_ == "table" for one in at)
    )


def _joins(verb: Token) -> bool:
    """ "will be joining his Chilean colleague in Lima on Saturday": somebody by title, on a day; a party is joined by its members."""
    whom, who = child(verb, "dobj"), subject(verb)
    if whom is None or who is None or not person(who) or whom.tag_ in ("NNS", "NNPS"):
        return False
    return titled(whom) and _at_a_place(verb, whom) and dated(verb)


def _faces(verb: Token) -> bool:
    """ "faced those of Chile in Lima on Tuesday", "is to face the commissioner in Quito": no trial, no match."""
    whom, who = child(verb, "dobj"), subject(verb)
    if (
        whom is None
        or who is None
        or not _somebody(who)
        or any(one.lemma_.lower() in words().sport for one in verb.sent)
    ):
        return False
    those = whom.lower_ == "those" and any(governed(whom, "of", "from"))
    return (those or titled(whom)) and _at_a_place(verb, whom) and (dated(verb) or those)


def _takes_up(verb: Token) -> bool:
    """ "are to take the matter up with Ghana's in Accra next week"."""
    thing = child(verb, "dobj")
    up = any(one.lower_ == "up" for one in _ways(verb))
    if thing is None or not up or thing.lemma_.lower() not in words().frames["matters"]:
        return False
    whom = [one for prep in _preps(verb, thing) if prep.lower_ == "with" for one in children(prep, "pobj")]
    return dated(verb) and any(_somebody(one) or child(one, "poss") is not None or one.tag_ == "PRP" for one in whom)


def _gets_to_work(verb: Token) -> bool:
    """ "the delegations get to work in Lima on July 1", "got down to work": several, at a place or on a day."""
    to = [one for above in (verb, *_ways(verb)) for one in governed(above, "to")]
    at_work = any(one.lower_ in ("work", "business") and not [*one.lefts] for one in to)
    at_work |= any(one.lemma_ == "work" and child(one, "dobj") is None for one in children(verb, "xcomp"))
    who = subject(verb)
    return at_work and who is not None and comes_together(who) and several(who) and (dated(verb) or _there(verb))


def _on_the_list(verb: Token) -> bool:
    """ "the three leaders are pencilled in for Friday", "both are now booked for July 10": several who come together on a day."""
    who = child(verb, "nsubjpass") if verb.lemma_ in ("pencil", "book", "slate") else None
    listed = verb.lemma_ in ("book", "slate") or any(one.lower_ in ("in", "down") for one in _ways(verb))
    named = any(one.lemma_.lower() in words().nouns and one.pos_ == "NOUN" for one in verb.sent)
    if who is None or not listed or named or child(verb, "xcomp") is not None:
        return False  # "pencilled in for Friday, the third round": the noun tells of it
    return several(who) and (comes_together(who) or who.lower_ in ("they", "both")) and _on_a_day(verb)


def _travels_with(verb: Token) -> bool:
    """ "travels with his Chilean counterpart to Arica": two of two sides on one way."""
    whom = list(governed(verb, "with"))
    opposite = any(one.lemma_.lower() in words().frames["opposite"] for one in whom)
    return opposite and subject(verb) is not None and (dated(verb) or _there(verb)) and not negated(verb)


def was_with(verb: Token) -> bool:
    """ "was with the Libyan leader for an hour on Tuesday": a form of "be", somebody by title, and how long."""
    who, whom = subject(verb), [one for one in governed(verb, "with") if titled(one)]
    preps = [*children(verb, "prep"), *(prep for one in whom for prep in children(one, "prep"))]
    lasting = any(
        one.lemma_.lower() in words().measures | {"hour", "minute"}
        for prep in preps
        if prep.lower_ == "for"
        for one in children(prep, "pobj")
    )
    return who is not None and person(who) and bool(whom) and lasting and dated(verb) and not negated(verb)


def both_due(verb: Token) -> bool:
    """ "The two presidents were due on the border bridge on Saturday": several of those who meet, at one place, on a day."""
    due = next((one for one in children(verb, "acomp") if one.lower_ in ("due", "expected", "awaited")), None)
    who = subject(verb)
    if due is None or who is None or child(due, "xcomp") is not None or child(verb, "xcomp") is not None:
        return False
    preps = [prep for above in (verb, due) for prep in children(above, "prep")]
    preps += [prep for one in preps for inner in children(one, "pobj") for prep in children(inner, "prep")]
    there = any(
        not is_day(one)
        for prep in preps
        if prep.lower_ in ("at", "on", "in", "aboard")
        for one in children(prep, "pobj")
    )
    return several(who) and comes_together(who) and there and dated(verb)


def _somebody(noun: Token) -> bool:
    """A person, people by name or title, "both", "the union": who can be met."""
    if person(noun) or comes_together(noun) or several(noun):
        return True
    return noun.lemma_.lower() in words().people["counted"] and child(noun, "det", "poss") is not None


def _ways(verb: Token) -> list[Token]:
    return list(children(verb, "prt", "advmod", "prep"))


def _preps(verb: Token, thing: Token) -> Iterator[Token]:
    """The prepositions of the verb and of its object, and those behind them."""
    for above in (verb, thing):
        for prep in children(above, "prep"):
            yield prep
            for inner in children(prep, "pobj"):
                yield from children(inner, "prep")


def _on_a_day(verb: Token) -> bool:
    """ "for Friday", "for July 10": a day that is fixed."""
    near = [*children(verb, "prep"), *(prep for above in _ways(verb) for prep in children(above, "prep"))]
    days = [one for prep in near if prep.lower_ == "for" for one in children(prep, "pobj")]
    return any(is_day(one) for one in days)  # "for Friday"; of "for Friday's session" the session is the meeting


def _at_a_place(verb: Token, thing: Token) -> bool:
    """ "in Lima", "at his hotel": of the verb, or where the parser hangs it on the object."""
    places = [one for prep in _preps(verb, thing) if prep.lower_ in ("in", "at") for one in children(prep, "pobj")]
    return any((one.pos_ == "PROPN" and not is_day(one)) or one.lemma_.lower() in words().venues for one in places)


def _there(verb: Token) -> bool:
    return any(one.pos_ == "PROPN" and not is_day(one) for one in governed(verb, "in", "at", "to"))


_FRAMES = {
    "hear": _hears,
    "expect": awaits,
    "want": awaits,
    "have": awaits,
    "put": awaits,
    "join": _joins,
    "face": _faces,
    "confront": _faces,
    "take": _takes_up,
    "get": _gets_to_work,
    "pencil": _on_the_list,
    "book": _on_the_list,
    "slate": _on_the_list,
    "travel": _travels_with,
    "fly": _travels_with,
    "go": _travels_with,
}
