"""Meetings told by who is bidden to come, or given time: "told both teams to be at her office on Friday", "has called the two sides in for
Monday", "had the envoy in for talks", "has set aside an hour for the Lao minister"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.outlook import auxiliaries
from summitry.reading.meetings.tense import dated, is_day
from summitry.reading.meetings.together import at_the_table, of_two, person, several, titled
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def bidden(verb: Token) -> bool:
    """ "told both teams to BE at her office on Friday", "The parties were ordered to APPEAR before the arbitrator on May 3": several of
    more than one side, at somebody's place, on a day; who is told to be at home by noon meets nobody.
    """
    above, who = verb.head, subject(verb)
    if verb.dep_ not in ("xcomp", "ccomp", "advcl") or "to" not in auxiliaries(verb) or above.pos_ != "VERB":
        return False
    if above.lemma_.lower() not in words().directing | words().bidding["bidding"] or negated(above) or negated(verb):
        return False
    if verb.lemma_.lower() not in words().bidding["appearing"] or who is None or not (several(who) and of_two(who)):
        return False
    return _before_somebody(verb) and (dated(verb) or dated(above))


def _before_somebody(verb: Token) -> bool:
    """ "at her office", "at the ministry", "in Geneva", "before the Labour Court"."""
    near = [prep for one in (verb, *children(verb, "advmod", "prt")) for prep in children(one, "prep")]
    places = [one for prep in near if prep.lower_ in ("at", "in", "before", "to") for one in children(prep, "pobj")]
    return any(one.lemma_.lower() in words().venues or (one.pos_ == "PROPN" and not is_day(one)) for one in places)


def called_in(verb: Token) -> bool:
    """ "has called both sides in again for Thursday", "called in the two unions on Monday": several are asked to come."""
    whom = child(verb, "dobj")
    if verb.lemma_ not in ("call", "summon", "ask", "bring", "invite") or whom is None or negated(verb):
        return False
    inwards = any(one.lower_ == "in" and child(one, "pobj") is None for one in children(verb, "prt", "prep", "advmod"))
    sides = of_two(whom) or whom.lower_ == "them" or whom.lemma_.lower() in ("party", "side")
    return (inwards or _back_to_the_table(verb)) and several(whom) and sides and dated(verb)


def _back_to_the_table(verb: Token) -> bool:
    """ "has called the parties BACK TO THE TABLE for Monday"."""
    back = [one for one in children(verb, "advmod", "prt") if one.lower_ == "back"]
    return bool(back) and any(at_the_table(one) for two in (verb, *back) for one in governed(two, "to"))


def had_in(verb: Token) -> Token | None:
    """ "had THE IRANIAN ENVOY in for talks", "will have THE KING'S ENVOYS in on Monday": whom somebody has come to them; "had him in mind"
    is nobody's visit.
    """
    whom, who = child(verb, "dobj"), subject(verb)
    if verb.lemma_ not in ("have", "call") or whom is None or who is None or negated(verb) or not titled(whom):
        return None
    ways = [one for one in children(verb, "prt", "prep", "advmod") if one.lower_ == "in" and one.i > whom.i]
    inwards = any(child(one, "pobj") is None for one in ways)
    talks = any(
        one.lemma_.lower() in words().nouns or one.lemma_.lower() in words().meals
        for way in (*ways, verb)
        for one in governed(way, "for", "to")
    )
    return whom if inwards and person(who) and (talks or dated(verb)) else None


def given_time(verb: Token) -> Token | None:
    """ "has set aside an hour for THE LAO MINISTER on Friday", "found half an hour for HER": for whom somebody has time, on a day."""
    time, who = child(verb, "dobj", "npadvmod"), subject(verb)
    if time is None or who is None or negated(verb) or verb.lemma_.lower() not in words().bidding["sparing"]:
        return None
    hours = time.lemma_.lower() in ("hour", "minute")
    long = hours or time.lemma_.lower() in words().measures | {"slot"} or dated(time)
    if (
        not long
        or not person(who)
        or (verb.lemma_ == "give" and not hours)
        or child(verb, "xcomp", "ccomp") is not None
    ):
        return None  # "gave the rebels a week to leave"
    if verb.lemma_ == "set" and not any(one.lower_ == "aside" for one in children(verb, "advmod", "prt")):
        return None
    preps = [*children(verb, "prep", "dative"), *children(time, "prep")]
    preps += [
        inner for prep in preps for one in children(prep, "pobj") if dated(one) for inner in children(one, "prep")
    ]
    to = "to" if verb.lemma_ == "give" else "for"
    whom = [one for prep in preps if prep.lower_ == to for one in children(prep, "pobj")]
    whom += [one for one in children(verb, "dative") if one.pos_ != "ADP" and child(time, "acl") is None]
    somebody = next((one for one in whom if titled(one) or one.lower_ in ("him", "her", "them")), None)
    return somebody if dated(verb) else None


def spared(verb: Token) -> bool:
    """Whether the time that ``verb`` gives is still to come: "has set aside an hour", "will find an hour"; "found an hour" is over."""
    return (
        verb.lemma_.lower() not in ("find", "make", "spare", "give")
        or modal(verb) is not None
        or bool(auxiliaries(verb))
    )
