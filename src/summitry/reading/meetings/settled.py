"""What its day, the words beside it and what was planned before make of an outlook: "would be rescheduled" puts it off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import PartialDate, TimeExpression
from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.dating import own_times
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.moved_days import (
    moved_to,
    moved_to_another,
    old_and_new,
    with_replaced,
)
from summitry.reading.meetings.outlook import (
    OFF,
    PLANS,
    Outlook,
    lookup,
    was_to_have,
)
from summitry.reading.meetings.reckoning import slot
from summitry.reading.meetings.scope import plans_or_holds, which
from summitry.reading.meetings.tense import dated, past_perfect, should_have
from summitry.reading.meetings.ties import head_of
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token


def reported(outlook: Outlook) -> bool:
    """ "said the round HAD BEEN CANCELLED": past only for who says so."""
    verb = outlook.verb
    clause = next((one for one in (verb, *verb.ancestors) if one.dep_ == "ccomp"), None) if verb is not None else None
    return (
        clause is not None
        and clause.head.tag_ == "VBD"
        and clause.head.lemma_.lower() in ("say", "announce", "report", "tell", "confirm")
    )


def told_before(token: Token) -> bool:
    """ "had said the meeting would be about tolls": somebody's word from before what the article tells."""
    clause = next((one for one in token.ancestors if one.dep_ == "ccomp" and one.head.pos_ == "VERB"), None)
    return clause is not None and lookup(clause.head) is None and past_perfect(clause.head)


def settled(trigger: Trigger, outlook: Outlook, times: list[TimeExpression]) -> Outlook:
    """What no operator decides: a noun with a past day beside it ("Tuesday's talks") was held; what was to have been was not."""
    if trigger.noun and outlook.status is Status.HELD and outlook.verb is not None and was_to_have(outlook.verb):
        return replace(outlook, status=Status.CANCELLED)
    if outlook.status is None and trigger.noun and outlook.verb is None:
        near = [time for time in times if 0 <= trigger.token.idx - time.end <= 3]
        near = near or [time for time in times if _on_it(trigger.token, time)]
        if near and near[0].direction == "past":
            still_to_come = _not_called_off(trigger.token)
            return Outlook(Status.SCHEDULED if still_to_come else Status.HELD, False, None)
    return outlook


def sat(trigger: Trigger, outlook: Outlook, next_one: PartialDate | None) -> Outlook:
    """ "The talks were ADJOURNED until Friday": who adjourns has met, and meets again then. "The round due on Monday was" had not begun;
    nor need it have, where no day is told for the next."""
    verb = outlook.verb
    if outlook.status is not Status.POSTPONED or next_one is None or verb is None or verb.lemma_.lower() != "adjourn":
        return outlook
    to_come = any(one.lower_ in words().leaving["planned"] for one in trigger.token.subtree) if trigger.noun else False
    return outlook if to_come else replace(outlook, status=Status.HELD, past=False)


def _not_called_off(noun: Token) -> bool:
    """ "threatened to cancel FRIDAY'S MEETING", "denied that it had put off Monday's talks": what may be called off has not been held."""
    verb, role = governor(noun)
    return verb is not None and role in ("dobj", "nsubjpass") and lookup(verb) in OFF


def _on_it(noun: Token, time: TimeExpression) -> bool:
    """ "The fourth session, LAST MONTH in Muscat, dealt with maps", "referred to a meeting at the bridge ON THE 22ND": a day gone by that
    hangs on the noun itself, with no verb between; what somebody wanted, or has heard that there was, is none.
    """
    if not noun.idx < time.start < noun.right_edge.idx + len(noun.right_edge):
        return False
    inside = [one for one in noun.subtree if noun.i < one.i and one.idx <= time.start]
    if any(one.pos_ in ("VERB", "AUX", "CCONJ") for one in inside):
        return False
    verb, role = governor(noun)
    text = noun.doc.text[time.start : time.end].lower()
    gone = any(word in _GONE for word in text.split())
    tells = role.startswith("nsubj") and verb is not None and lookup(verb) is None and verb.tag_ in ("VBD", "VBN")
    return _recalled(noun) or (gone and tells and verb is not None and modal(verb) is None and not negated(verb))


_GONE = frozenset({"last", "yesterday", "ago", "earlier", "previous"})


def _recalled(noun: Token) -> bool:
    """ "REFERRING TO a meeting at the bridge", "RECALLED a meeting in Lae": there was one."""
    to = noun.dep_ == "pobj" and noun.head.lower_ == "to" and noun.head.head.lemma_ in ("refer", "allude")
    return to or (noun.dep_ == "dobj" and noun.head.lemma_ in ("recall", "remember") and not negated(noun.head))


def put_off(trigger: Trigger, outlook: Outlook, sentence: Span, times: list[TimeExpression]) -> Outlook:
    """ "will now take place at a later date", "would be rescheduled": without a new day it is put off, not planned."""
    if outlook.status is not Status.SCHEDULED:
        return outlook
    own = own_times(trigger, outlook, sentence, times)
    if trigger.noun and not trigger.bare and _to_another_day(sentence, own, times):
        return Outlook(Status.POSTPONED, False, None)
    if (
        _moved(trigger, outlook)
        or _shifted(outlook, sentence, times)
        or _rescheduled(trigger, outlook, sentence, times)
        or (_originally(outlook) and slot(own, None))
    ):
        return Outlook(Status.POSTPONED, False, outlook.verb)
    if not slot(own, outlook.status) and any(phrase in sentence.text.lower() for phrase in words().later):
        return Outlook(Status.POSTPONED, False, None)
    return outlook


def _to_another_day(sentence: Span, own: list[TimeExpression], times: list[TimeExpression]) -> bool:
    """ "will be held on May 5 instead of May 3": its old day and its new one are told, and they are two."""
    both = with_replaced(sentence, own, times)
    old, new = old_and_new(sentence, both, Status.POSTPONED)
    return moved_to_another(sentence, both, slot(old, Status.POSTPONED), slot(new, Status.SCHEDULED))


def _originally(outlook: Outlook) -> bool:
    """ "had ORIGINALLY been set for June 26": it is on another day now."""
    verb = outlook.verb
    first = verb is not None and any(one.lower_ in ("originally", "initially") for one in children(verb, "advmod"))
    return first and verb is not None and verb.tag_ in ("VBN", "VBD")


def _shifted(outlook: Outlook, sentence: Span, times: list[TimeExpression]) -> bool:
    """ "The round was moved to May 9", "shifted from Monday to Friday": the verb has a day to move to."""
    verb = outlook.verb
    if verb is None or verb.lemma_.lower() not in ("move", "shift"):
        return False
    return any(moved_to(sentence, time) and head_of(sentence, time) == verb for time in times)


def _rescheduled(trigger: Trigger, outlook: Outlook, sentence: Span, times: list[TimeExpression]) -> bool:
    """ "THE MEETING has been rescheduled for June 7", "IT was rebooked for May": what was told of before has a new day now."""
    verb = outlook.verb
    again = verb is not None and verb.lemma_.lower() in words().rescheduling and child(verb, "auxpass") is not None
    if not again or not (trigger.bare or trigger.definite or planned_before(trigger, outlook)):
        return False
    return any(moved_to(sentence, time) and head_of(sentence, time) == verb for time in times)


def _moved(trigger: Trigger, outlook: Outlook) -> bool:
    """ "planned for Friday, will be held at a later date", "which was due next week, will now be held in May": the day on the noun
    is the old one."""
    if outlook.verb is None or planned_before(trigger, outlook) is None:
        return False
    planned = _taken_for_the_subject(trigger.token, outlook.verb)
    on_noun = {one.i for one in (planned or trigger.token).subtree}
    said = " ".join(one.lower_ for one in outlook.verb.subtree if one.i not in on_noun)
    now = any(one.lower_ == "now" and one.i not in on_noun for one in outlook.verb.children)
    now |= any(one.lower_ == "instead" and one.i not in on_noun for one in outlook.verb.subtree)
    return now or _so_much_later(outlook.verb) or any(phrase in said for phrase in words().later)


def _so_much_later(verb: Token) -> bool:
    """ "will be held FOUR WEEKS LATER", "will open a day later": than what is told on the noun."""
    later = (one for one in children(verb, "advmod") if one.lower_ == "later")
    spans = (two for one in later for two in (*one.lefts, *verb.children) if two.dep_ == "npadvmod")
    return any(one.lemma_.lower() in words().measures for one in spans)


def planned_before(trigger: Trigger, outlook: Outlook) -> Status | None:
    """ "a meeting scheduled for Thursday was cancelled": the plan that stood before, on the noun itself."""
    if outlook.status not in (Status.CANCELLED, Status.POSTPONED, Status.HELD, Status.SCHEDULED):
        return None
    if outlook.verb is not None and (before := _taken_for_the_subject(trigger.token, outlook.verb)) is not None:
        return lookup(before)
    if any(inner.lemma_.lower() in words().replies["diaries"] for inner in governed(trigger.token, "in", "on")):
        return Status.SCHEDULED  # "a conference on the calendar for tomorrow"
    clauses = [
        one for one in trigger.token.subtree if one.dep_ == "relcl" and (one.head.i == trigger.token.i or which(one))
    ]
    if any(plans_or_holds(one) and child(one, "acomp", "xcomp") is not None for one in clauses):
        return Status.SCHEDULED  # "which were due to resume next week"
    if any(should_have(one) and dated(one) for one in clauses):
        return Status.SCHEDULED  # "which should have begun on Monday"
    for one in trigger.token.subtree:
        own = one.head.i == trigger.token.i or (one.tag_ == "VBN" and one.head.lemma_.lower() not in words().nouns)
        if one.dep_ in ("acl", "relcl", "amod") and own:
            lemma = one.lemma_.lower() if one.pos_ == "VERB" else one.lower_
            found = words().operators.adjectives.get(one.lower_) or words().operators.verbs.get(lemma)
            if found in (Status.SCHEDULED, Status.EXPECTED, Status.PROPOSED):
                return found
    return None


def _taken_for_the_subject(noun: Token, verb: Token) -> Token | None:
    """ "said that the round PLANNED for Saturday would be rescheduled": the parser makes a clause of it, and that the subject."""
    above = noun.head
    if above.dep_ not in ("csubj", "csubjpass") or above.head.i != verb.i or above.tag_ not in ("VBN", "VBD"):
        return None
    return above if lookup(above) in PLANS else None
