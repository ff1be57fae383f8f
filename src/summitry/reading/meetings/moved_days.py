"""Which time of a meeting that was moved is its old day, and which the new one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from summitry.dates import day, overlap
from summitry.model import PartialDate, TimeExpression
from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.outlook import Outlook, lookup, was_to_have
from summitry.reading.meetings.tense import dated, should_have
from summitry.reading.meetings.ties import head_of
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token


def moved_from(sentence: Span, time: TimeExpression, head: Token) -> bool:
    """ "has been brought back FROM MONDAY to May 9": the old day."""
    before = [token for token in sentence if token.idx < time.start]
    return bool(before) and before[-1].lower_ == "from" and moves(head)


def moves(verb: Token) -> bool:
    """ "was moved", "has been rescheduled", "put back": it changes a meeting's day."""
    return lookup(verb) is Status.POSTPONED or verb.lemma_.lower() in words().rescheduling | {"move", "shift"}


def does_so_instead(verb: Token) -> bool:
    """ "who were to meet on Thursday, WILL now DO SO on May 30", "will do so in June instead": what was planned, on another day."""
    near = {one.lower_ for one in verb.subtree}
    so = verb.lemma_ == "do" and any(one.lower_ == "so" for one in children(verb, "advmod", "dobj"))
    return (
        so
        and modal(verb) in ("will", "would")
        and bool(near & {"instead", "now"})
        and dated(verb)
        and not negated(verb)
    )


def moved_to(sentence: Span, time: TimeExpression) -> bool:
    """ "put off until June", "postponed TO Friday": the new day, where the verb is one of putting off."""
    before = [token for token in sentence if token.idx < time.start]
    again = bool(before) and before[-1].lower_ == "for" and before[-1].head.lemma_.lower() in words().rescheduling
    head = head_of(sentence, time)
    again = again or (head is not None and does_so_instead(head))
    return again or time.relation == "until" or bool(before and before[-1].lower_ in ("to", "till", "until"))


_DAYS = {"D": 1, "W": 7}
_LONGEST = 60  # days: what is put off for longer is told in months, and no day can be counted
_FROM_HERE = re.compile(
    r"\W*(?:ago|before|beforehand|after|later|earlier|ahead|notice|of|in advance|prior)\b", re.IGNORECASE
)


def by_its_length(
    outlook: Outlook,
    sentence: Span,
    times: list[TimeExpression],
    old: PartialDate | None,
    new: PartialDate | None,
) -> tuple[PartialDate | None, PartialDate | None]:
    """ "put back BY TEN DAYS to May 11", "planned for May 3, has been delayed BY A WEEK": by how long it was put off gives the slot that is
    not told from the one that is.
    """
    if outlook.status is not Status.POSTPONED or outlook.verb is None or (old is None) == (new is None):
        return old, new
    text = sentence.doc.text
    for time in times:
        found = re.fullmatch(r"P(\d+)([DW])", time.value)
        head = head_of(sentence, time) if found else None
        if found is None or head is None or head.i != outlook.verb.i or _FROM_HERE.match(text, time.end):
            continue
        length = int(found[1]) * _DAYS[found[2]]
        if time.start < head.idx or length > _LONGEST:
            continue
        return (old, _shifted(old, length)) if old is not None else (_shifted(new, -length), new)
    return old, new


def _shifted(when: PartialDate | None, length: int) -> PartialDate | None:
    """The day so many days later; only of a single day."""
    if when is None or when.earliest is None or when.earliest != when.latest:
        return None
    return replace(day(when.earliest + timedelta(days=length)), text=when.text)


def old_and_new(
    sentence: Span, times: list[TimeExpression], status: Status | None
) -> tuple[list[TimeExpression], list[TimeExpression]]:
    """The times of a meeting that was put off: those of the old slot, and those that it was moved to."""
    if status is not Status.POSTPONED:
        return times, []
    new = [
        time
        for time in times
        if moved_to(sentence, time)
        or _fixed_again(sentence, time)
        or _instead(sentence, time, times)
        or _had_another(sentence, time)
    ]
    return [time for time in times if time not in new], new


def instead_of(sentence: Span, time: TimeExpression) -> bool:
    """ "on September 5 INSTEAD OF August 25", "in May rather than in April", "on Saturday, NOT THURSDAY": the day it is no longer on."""
    before = [one.lower_ for one in sentence if one.idx < time.start][-3:]
    before = before[:-1] if before and before[-1] in ("on", "in", "the") else before
    return before[-2:] in (["instead", "of"], ["rather", "than"], [",", "not"], ["and", "not"])


def with_replaced(sentence: Span, own: list[TimeExpression], times: list[TimeExpression]) -> list[TimeExpression]:
    """The times of a meeting, and behind them those of the sentence that it is no longer on."""
    return [*own, *(one for one in times if instead_of(sentence, one) and one not in own)]


_THAN = re.compile(
    r"\W*(later|earlier) than (?:had been )?(?:first |originally |initially )?"
    r"(?:announced|planned|scheduled|intended|expected|agreed|foreseen|arranged)\b",
    re.IGNORECASE,
)


def later_than_planned(sentence: Span, times: list[TimeExpression], day: PartialDate | None) -> PartialDate | None:
    """ "on Friday, A DAY LATER THAN ANNOUNCED": the day that it was on before; None where none is told."""
    for time in times:
        found = re.fullmatch(r"P(\d+)([DW])", time.value)
        behind = _THAN.match(sentence.doc.text, time.end) if found is not None else None
        if found is not None and behind is not None:
            length = int(found[1]) * _DAYS[found[2]]
            return _shifted(day, -length if behind[1].lower() == "later" else length) if length <= _LONGEST else None
    return None


def _instead(sentence: Span, time: TimeExpression, times: list[TimeExpression]) -> bool:
    """Whether this is the day that stands instead of another of these."""
    return not instead_of(sentence, time) and any(instead_of(sentence, one) for one in times)


def _had_another(sentence: Span, time: TimeExpression) -> bool:
    """ "The talks, SET FOR MONDAY, would take place in May": the day on the verb is new where the noun has its old one."""
    head = head_of(sentence, time)
    who = child(head, "nsubj", "nsubjpass") if head is not None and head.pos_ == "VERB" else None
    if head is None or who is None or lookup(head) not in (Status.HELD, Status.SCHEDULED) or negated(head):
        return False
    if modal(head) not in ("will", "would", "shall"):
        return False
    return any(
        (
            (one.tag_ == "VBN" and lookup(one) is Status.SCHEDULED)
            or should_have(one)  # "which SHOULD HAVE BEGUN on Monday", "which WAS TO HAVE BEGUN on Monday"
            or (was_to_have(one) and not negated(one))
        )
        and dated(one)
        for one in children(who, "acl", "relcl")
    )


def moved_to_another(
    sentence: Span, times: list[TimeExpression], old: PartialDate | None, new: PartialDate | None
) -> bool:
    """Whether a plan is told with its old day and its new one, and they are two."""
    told = any(_instead(sentence, one, times) or _had_another(sentence, one) for one in times)
    return told and old is not None and new is not None and not overlap(old, new)


def _fixed_again(sentence: Span, time: TimeExpression) -> bool:
    """ "was postponed by Chile and was finally fixed for March 22"."""
    head = head_of(sentence, time)
    if head is None:
        return False
    planned = lookup(head) in (Status.HELD, Status.UNDER_WAY, Status.SCHEDULED)
    is_to = [head.head] if head.dep_ == "xcomp" and head.head.lemma_ == "be" else []  # "are NOW to open on June 3"
    if planned and any(one.lower_ in ("now", "instead") for verb in (head, *is_to) for one in verb.children):
        return True  # "will now be held on December 1"
    above = head.head if head.dep_ == "conj" and modal(head) in ("will", "would") else None
    if (
        planned
        and above is not None
        and (lookup(above) is Status.POSTPONED or above.lemma_.lower() in words().rescheduling)
    ):
        return True  # "has been rescheduled and will be held in May"
    again = head.dep_ == "conj" and lookup(head) is Status.SCHEDULED and child(head, "nsubj", "nsubjpass") is None
    return again and any(lookup(one) is Status.POSTPONED for one in (head.head, *children(head.head, "ccomp")))
