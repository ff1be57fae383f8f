"""Days that are a meeting's own by where they stand: what it is fixed for, and what stands inside its own phrase.

The parser often hangs such days on a word that only tells of announcing, of calling off or of what the talks are about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import TimeExpression
from summitry.reading.grammar import child, children, modal
from summitry.reading.meetings.outlook import CLOSED, auxiliaries, lookup, plans
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_TOPIC = frozenset({"on", "about", "over", "of", "for"})
_AUXILIARY = frozenset({"aux", "auxpass", "neg"})
_LONG = frozenset({"year", "decade", "duration"})
_GROUPED = 4  # words from the participle to the day: "set for the morning of May 3"


def fixed_for(time: TimeExpression, head: Token) -> bool:
    """ "announced FOR May 5", "is confirmed for Bonn, 12-14 June", "invited for Thursday": what a plan is fixed for is its day, also
    where the verb alone ("announced on Sunday") has a day of its own.
    """
    fors = [one for one in children(head, "prep") if one.lower_ == "for" and head.i < one.i and one.idx < time.start]
    if not fors or head.pos_ not in ("VERB", "AUX"):
        return False
    before = next((one for one in reversed(head.sent) if one.idx < time.start), None)
    if before is not None and before.i in {one.i for one in fors}:
        return True
    participle = head.tag_ == "VBN" and time.direction != "past"
    return participle and any(one.pos_ == "PROPN" for two in fors for one in children(two, "pobj"))


def by_its_place(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """Whether the time stands where only the meeting's own can, whatever the parser hangs it on."""
    return (
        _shunned(time, head, trigger)
        or _inside_the_subject(time, head, trigger)
        or _set_for(time, head, trigger)
        or _behind_its_aim(time, head, trigger)
        or _of_its_list(time, head, trigger)
        or _still_ahead(time, head, trigger)
    )


def _of_its_list(time: TimeExpression, noun: Token, trigger: Token) -> bool:
    """ "was struck from FRIDAY'S programme", "dropped from Thursday's timetable": what a day's list has had is of that day."""
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    listed = noun.pos_ == "NOUN" and noun.lemma_.lower() in words().replies["diaries"] and time.start < noun.idx
    its = trigger.dep_ in ("dobj", "nsubjpass") and trigger.head.i == verb.i
    return listed and its and lookup(verb) in CLOSED


def _shunned(time: TimeExpression, verb: Token, trigger: Token) -> bool:
    """ "skipped a meeting in Lima ON TUESDAY", "boycotted Monday's round": who stays away from a meeting does so on its day."""
    its = trigger.dep_ == "dobj" and trigger.head.i == verb.i and time.start > trigger.idx
    return its and verb.lemma_.lower() in _SHUNNING and verb.tag_ in ("VBD", "VBN") and time.granularity == "day"


_SHUNNING = frozenset({"skip", "boycott", "snub", "shun", "miss"})


def _still_ahead(time: TimeExpression, verb: Token, trigger: Token) -> bool:
    """ "scrapped a visit to Rome NEXT WEEK", "called off the talks TOMORROW", "put off a trip to Suva THIS MONTH": behind the meeting
    a time that is not over when the verb's deed is cannot be that of the deed. "postponed until next week" is the new day.
    """
    if (
        lookup(verb) not in CLOSED
        or not (verb.tag_ in ("VBD", "VBN") or modal(verb) in ("will", "would"))
        or _asked_for(trigger).dep_ != "dobj"
        or _asked_for(trigger).head.i != verb.i
    ):
        return False
    if time.relation not in (None, "in", "on") or time.start < trigger.idx or not _not_over(time):
        return False
    between = [one for one in trigger.doc[trigger.i + 1 : trigger.sent.end] if one.idx < time.start]
    last = between[-1] if between else trigger
    on_its_way = last.pos_ == "ADP" and last.lower_ not in ("in", "on", "for") and time.relation is None
    apart = any(one.pos_ in ("VERB", "AUX", "PUNCT", "SCONJ") or another_meeting(one) for one in between)
    return time.granularity not in _LONG and not on_its_way and not apart


def _asked_for(trigger: Token) -> Token:
    """ "rejected a PROPOSAL for talks on June 3": what was turned down stands for the meeting."""
    above = trigger.head.head if trigger.dep_ == "pobj" and trigger.head.lower_ in ("for", "to") else trigger
    return above if words().operators.nouns.get(above.lemma_.lower()) is Status.PROPOSED else trigger


def _not_over(time: TimeExpression) -> bool:
    """A time to come, or one that still goes on ("this week"); the day of the news itself is that of the deed."""
    return time.direction == "future" or (time.direction == "present" and time.granularity != "day")


def _inside_the_subject(time: TimeExpression, verb: Token, trigger: Token) -> bool:
    """ "The talks between X and Y NEXT WEEK were called off", "a request for a visit THIS MONTH was turned down": behind the meeting
    and before the verb's first word, the time is the meeting's, and not that of the verb.
    """
    who = child(verb, "nsubj", "nsubjpass")
    if who is None or time.start < trigger.idx or verb.pos_ not in ("VERB", "AUX"):
        return False
    if who.i != trigger.i and who.i not in {one.i for one in trigger.ancestors}:
        return False
    if who.i != trigger.i and lookup(verb) is None:
        return False  # "A spokesman for the talks on Monday said"
    first = min([verb.i, *(one.i for one in children(verb, *_AUXILIARY) if one.i > who.i)])
    last = [one for one in trigger.doc[trigger.i : first] if one.idx < time.end]
    inside = bool(last) and time.end <= trigger.doc[first].idx
    between = [one for one in last[1:] if one.idx < time.start]
    if len(between) > 1 and between[-2].lower_ == "," and between[-1].pos_ == "ADP":
        between = between[:-2]  # "The visit, on May 2, was agreed by telephone"
    return inside and not any(another_meeting(one) or one.lower_ == "," or one.pos_ == "AUX" for one in between)


def _set_for(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """ "put off a session with the envoys SET FOR Thursday", "the meeting of the Commission APPOINTED FOR today": a participle of
    planning right before "for" and the day, without an auxiliary, belongs to the meeting named last before it.
    """
    if head.tag_ not in ("VBN", "VBD") or head.i <= trigger.i or not plans(head) or auxiliaries(head):
        return False
    behind = [one for one in head.doc[head.i + 1 : head.i + 1 + _GROUPED] if one.idx < time.start and one.dep_ != "prt"]
    if not behind or behind[0].lower_ != "for" or len(behind) > 1:
        return False
    between = head.doc[trigger.i + 1 : head.i]
    finite = any(one.tag_ in ("VBD", "VBZ", "VBP", "MD") for one in between)
    return not finite and not any(another_meeting(one) for one in between)


def _behind_its_aim(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """ "talks on sharing the water ON MONDAY", "met to discuss demining ON MONDAY", "agreed to meet to review the accord ON MAY 9":
    behind what a meeting is about, "on" with a day dates the meeting.
    """
    before = next((one for one in reversed(head.sent) if one.idx < time.start), None)
    if time.granularity != "day" or time.relation not in (None, "on") or time.start < head.idx:
        return False
    if before is None or not (before.lower_ == "on" or before.i == head.i) or another_meeting(head):
        return False
    about = head.tag_ == "VBG" and head.i > trigger.i and not auxiliaries(head)
    if about and trigger.pos_ == "NOUN":
        gerund = head.head.lower_ in _TOPIC and head.dep_ == "pcomp" and head.head.head.i == trigger.i
        compound = head.dep_ == "advcl" and _topic_of(head, trigger)
        return gerund or compound
    aim = head.tag_ == "VB" and head.dep_ in ("advcl", "xcomp") and head.head.i == trigger.i
    dealing = head.lemma_.lower() in words().dealing or head.lemma_.lower() in words().agenda["verbs"]
    return aim and dealing and "to" in auxiliaries(head) and trigger.pos_ == "VERB"


def _topic_of(gerund: Token, noun: Token) -> bool:
    """ "talks on lake FISHING": a noun, which the parser takes for a verb."""
    between = gerund.doc[noun.i + 1 : gerund.i]
    return (
        bool(between)
        and between[0].lower_ in _TOPIC
        and not any(one.pos_ in ("VERB", "AUX", "PUNCT") for one in between)
    )


def another_meeting(token: Token) -> bool:
    """Another meeting's noun, but for what the meeting is made of ("a round of TALKS") or about ("talks on family VISITS")."""
    if token.pos_ != "NOUN" or token.lemma_.lower() not in words().nouns:
        return False
    return not (token.dep_ == "pobj" and token.head.lower_ in _TOPIC)


__all__ = ["another_meeting", "by_its_place", "fixed_for"]
