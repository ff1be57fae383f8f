"""The day of a meeting, told by the next sentence without a word for the meeting: "That was on March 4", "Planned for May 3, it would
have been the first", "Its letter had named June 30", "Both had said they would be there on Thursday"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from summitry.model import PartialDate, Place, TimeExpression
from summitry.reading.grammar import child, children, negated
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import CLOSED, PLANS, Outlook, lookup
from summitry.reading.meetings.reckoning import slot
from summitry.reading.meetings.set_days import another_meeting, fixed_for
from summitry.reading.meetings.tense import past_perfect
from summitry.reading.meetings.ties import head_of
from summitry.reading.meetings.words import words
from summitry.reading.who import Register
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_IT = frozenset({"it", "that", "this", "they", "these", "those"})
_ON = frozenset({"on", "in", "for"})
_ANEW = frozenset({"now", "instead", "rather", "again"})


def told_after(
    trigger: Trigger, outlook: Outlook, sentence: Span, times: tuple[TimeExpression, ...], told: date | None
) -> PartialDate | None:
    """The day that the sentence behind a mention tells of its meeting; ``times`` are all of the article.

    Only of the meeting named last, and only where the next sentence names none itself.
    """
    if outlook.status is None or trigger.bare or sentence.end >= len(sentence.doc):
        return None
    following = sentence.doc[sentence.end].sent
    if any(another_meeting(one) for one in sentence.doc[trigger.token.i + 1 : sentence.end]):
        return None
    if any(one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns for one in following):
        return None
    for time in times:
        if not following.start_char <= time.start < following.end_char or time.type not in ("DATE", "TIME"):
            continue
        head = head_of(following, time)
        if head is None or negated(head):
            continue
        told_so = (
            _that_was(time, head) or _planned_it(time, head, outlook) or _named(time, head, outlook) or _there(head)
        )
        if told_so or _that_it_be(head, outlook) or _agenda_for(time, head, outlook):
            return slot([time], outlook.status, outlook.status in CLOSED, told)
    return None


def place_with_it(sentence: Span, register: Register) -> Place | None:
    """ "Lima had suggested that they take place IN TACNA on Friday": the only town of the sentence that tells the day."""
    following = sentence.doc[sentence.end].sent
    found = [
        one.place
        for one in register.places_in(following.start_char, following.end_char)
        if one.place.city and any(token.lower_ == "in" for token in following if one.start - 4 <= token.idx < one.start)
    ]
    return found[0] if len({one.city for one in found}) == 1 else None


def _that_was(time: TimeExpression, be: Token) -> bool:
    """ "That was on March 4 in Oslo", "It is on Friday"; no cleft ("It was on Monday that the envoys met") and no verdict."""
    who = child(be, "nsubj")
    if be.lemma_ != "be" or be.dep_ != "ROOT" or who is None or who.lower_ not in _IT:
        return False
    if child(be, "acomp", "attr", "ccomp", "csubj", "xcomp", "relcl") is not None:
        return False
    return _before(time, be).lower_ in _ON and time.granularity in ("day", "month")


def _planned_it(time: TimeExpression, participle: Token, outlook: Outlook) -> bool:
    """ "Planned for May 3, it would have been the first"."""
    who = child(participle.head, "nsubj", "nsubjpass")
    plan = participle.tag_ == "VBN" and participle.dep_ == "advcl" and lookup(participle) in PLANS
    known = outlook.status in CLOSED | PLANS
    return plan and known and who is not None and who.lower_ in _IT and fixed_for(time, participle)


def _named(time: TimeExpression, verb: Token, outlook: Outlook) -> bool:
    """ "Its letter named June 30", "Quito had suggested May 3": the day right behind the verb is what is named. What was turned down or
    called off had its day named before that; a day named now, or instead, is a new one.
    """
    if verb.lemma_.lower() not in words().slots["picking"] or child(verb, "nsubj") is None:
        return False
    if any(one.lower_ in _ANEW for one in verb.subtree) or _before(time, verb).i != verb.i:
        return False
    earlier = past_perfect(verb) or verb.lemma_ == "name"
    return outlook.status in PLANS or (earlier and outlook.status in CLOSED - {Status.POSTPONED})


def _that_it_be(verb: Token, outlook: Outlook) -> bool:
    """ "Lima had suggested that IT TAKE PLACE this Friday", "has proposed that THEY BE HELD in June", "had wanted it to begin on May 3":
    the day of what was proposed before it was answered; said anew of what is put off it is a new one.
    """
    who, above = child(verb, "nsubj", "nsubjpass"), verb.head
    if verb.dep_ != "ccomp" or who is None or who.lower_ not in _IT or any(one.lower_ in _ANEW for one in verb.sent):
        return False
    if lookup(above) not in PLANS and above.lemma_.lower() not in words().slots["picking"]:
        return False
    perfect = any(one.lemma_.lower() == "have" for one in children(above, "aux"))
    return outlook.status in PLANS or (perfect and outlook.status in CLOSED - {Status.POSTPONED})


def _agenda_for(time: TimeExpression, head: Token, outlook: Outlook) -> bool:
    """ "The clash tops the agenda for Thursday": of what is planned, that day."""
    before = _before(time, head)
    of_agenda = before.lower_ == "for" and any(
        one.lemma_.lower() == "agenda" for one in (before.head, *children(before.head, "dobj"))
    )
    return of_agenda and outlook.status in PLANS


def _there(be: Token) -> bool:
    """ "Both had said that they would be there on Thursday"."""
    return be.lemma_ == "be" and any(one.lower_ == "there" for one in children(be, "advmod"))


def _before(time: TimeExpression, head: Token) -> Token:
    """The word before the time, or the head itself."""
    return next((one for one in reversed(head.sent) if one.idx < time.start), head)
