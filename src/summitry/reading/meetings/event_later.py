"""What will not be on its day but on a later one, by verbs of waiting and holding: "must wait until after the harvest", "will have to be
held at a later date", "will not be held on those dates"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.meetings.outlook import PLANS, Outlook, auxiliaries, lookup
from summitry.reading.meetings.tense import conditional, dated
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_FIRM = frozenset({None, "will", "would", "must", "shall"})


def at_a_later_day(noun: Token, verb: Token) -> Outlook | None:
    """What the clause of a meeting's noun says of a later day."""
    if conditional(verb):
        return None
    if (
        _waits(verb)
        or _held_later(noun, verb)
        or _carried_to(verb)
        or not_on_those_days(verb)
        or _shifted_by(verb)
        or _to_no_date(verb)
        or _moved_off(noun, verb)
    ):
        return Outlook(Status.POSTPONED, False, verb)
    return None


def _waits(verb: Token) -> bool:
    """ "The visit MUST WAIT until after the vote", "will wait until Lima has a cabinet"; not "cannot wait until June"."""
    until = any(one.lower_ in ("until", "till") for one in verb.subtree if one.i > verb.i)
    return verb.lemma_ == "wait" and until and not negated(verb) and modal(verb) in ("must", "will", "would", "shall")


def _held_later(noun: Token, verb: Token) -> bool:
    """ "The trip will be made at a suitable time", "talks, due on May 3, will have to be held at a later date"; what had no day yet, as
    in "a second round will be held at a later date", is planned so."""
    has = verb.lemma_ == "have" and any("to" in auxiliaries(one) for one in children(verb, "xcomp"))
    held = next(iter(children(verb, "xcomp")), verb) if has else verb
    takes_place = lookup(held) is Status.HELD or held.lemma_.lower() in ("make", "pay", "reschedule", "rearrange")
    if not takes_place or negated(verb) or modal(verb) not in _FIRM - {None} or not _at_another_time(held):
        return False
    planned = any(lookup(one) in PLANS or _due(one) for one in children(noun, "acl", "relcl", "amod"))
    pointed = any(one.lower_ in ("the", "this", "that", "his", "her") for one in noun.lefts)
    numbered = any(one.ent_type_ == "ORDINAL" or one.lower_ in ("next", "other", "further") for one in noun.lefts)
    return has or planned or (pointed and not numbered)


def _carried_to(verb: Token) -> bool:
    """ "has been TRANSFERRED TO A LATER TIME", "was relegated to the second half of the year", "is to be moved to another day"."""
    if verb.lemma_.lower() not in words().absent["carrying"] or child(verb, "auxpass") is None or negated(verb):
        return False
    if modal(verb) not in _FIRM:
        return False
    return any(_another_time(one) or _part_of_the_year(one) for one in governed(verb, "to", "until", "till", "into"))


def _part_of_the_year(time: Token) -> bool:
    """ "the second half of the year", "the autumn", "the new year"."""
    return time.lemma_.lower() in words().absent["seasons"]


def _due(adjective: Token) -> bool:
    return words().operators.adjectives.get(adjective.lower_) in PLANS and dated(adjective)


def _at_another_time(verb: Token) -> bool:
    """ "at a later date", "on another day", "at a more suitable time"."""
    return any(_another_time(one) for one in governed(verb, "at", "on"))


def _another_time(time: Token) -> bool:
    """ "a later date", "another day", "a more suitable time"."""
    dates = time.lemma_.lower() in words().absent["dates"]
    return dates and any(two.lower_ in words().absent["other_days"] for two in time.lefts)


def not_on_those_days(verb: Token) -> bool:
    """ "will not be held on those dates", "would not take place on that day": on others, then."""
    if not negated(verb) or modal(verb) not in ("will", "would", "shall", "can", "could"):
        return False
    if lookup(verb) is not Status.HELD and child(verb, "auxpass") is None and verb.lemma_.lower() not in words().verbs:
        return False
    if any(one.lower_ == "then" for one in children(verb, "advmod") if one.i > verb.i):
        return True  # "The round, which was to open on Monday, will not take place THEN"
    days = governed(verb, "on", "at")
    return any(
        one.lemma_.lower() in words().absent["dates"]
        and any(two.lower_ in ("those", "these", "that") for two in one.lefts)
        for one in days
    )


def _shifted_by(verb: Token) -> bool:
    """ "The summit was SHIFTED BY TWO DAYS", "has been moved by a week", "was set back by some days"; not "was moved up by an hour"."""
    if verb.lemma_.lower() not in words().absent["shifting"] or child(verb, "auxpass") is None or negated(verb):
        return False
    sooner = any(one.lower_ in ("forward", "up", "ahead") for one in verb.children)
    by = (one for prep in children(verb, "agent", "prep") if prep.lower_ == "by" for one in children(prep, "pobj"))
    long = any(one.lemma_.lower() in words().measures for one in by)
    return long and not sooner and modal(verb) in _FIRM


def _to_no_date(verb: Token) -> bool:
    """ "were being reset TO NO PARTICULAR DATE", "has been put off to no fixed day"."""
    none = (one for one in governed(verb, "to", "for") if one.lemma_.lower() in words().absent["dates"])
    return any(two.lower_ == "no" for one in none for two in one.lefts) and not negated(verb)


def _moved_off(noun: Token, verb: Token) -> bool:
    """ "A trip to Lima that had been planned for this week WAS MOVED": from the day that it had, and nobody says where to; "was moved to
    Geneva" is of its place, "was moved to June 2" of its day, "was moved forward" of neither."""
    if verb.lemma_ not in ("move", "shift") or child(verb, "nsubjpass") is None or negated(verb):
        return False
    whither = any(
        one.dep_ in ("prep", "prt", "dobj", "dative", "npadvmod", "agent") for one in verb.children if _where(one)
    )
    clauses = (one for one in noun.subtree if one.dep_ in ("acl", "relcl"))  # the parser may hang it on a town
    planned = any(lookup(one) in PLANS and _has_a_day(one) for one in clauses)
    return planned and not whither and modal(verb) is None and child(verb, "advmod") is None


def _where(one: Token) -> bool:
    return one.dep_ != "prep" or one.lower_ not in ("according", "because", "after", "at", "in", "on")


def _has_a_day(verb: Token) -> bool:
    return any(one.ent_type_ == "DATE" for one in verb.subtree)
