"""A part of a day that is named without its day: "EARLIER IN THE DAY he had met", "IN THE EVENING she telephoned", "THAT NIGHT they sat".

The day is the one that the news was at: told last before it, of what was done and not of what had been done or will be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from summitry.dates import day
from summitry.model import PartialDate, TimeExpression
from summitry.reading.grammar import children, modal, negated
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import CLOSED, PLANS, Outlook, auxiliaries, lookup
from summitry.reading.meetings.scope import of_another_clause
from summitry.reading.meetings.tense import past_perfect
from summitry.reading.meetings.ties import head_of
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Span, Token

_PARTS = r"(?:day|morning|afternoon|evening|night)"
_PART = re.compile(
    rf"\b(?:(?:earlier|later|late|early) (?:in|on|that|during) (?:the |that )?(?:same |very )?{_PARTS}"
    rf"|(?:in|during) the (?:early |late )?(?:morning|afternoon|evening|night)"
    rf"|(?:the|that) (?:very )?same {_PARTS}"
    rf"|that (?:day|morning|afternoon|evening|night))\b"
    r"(?!\s+(?:of|on|before|after|to|when|that|session|meeting|round|sitting)\b)",
    re.IGNORECASE,
)
_REACH = 80  # characters between the words for the part of the day and those for the meeting
_TOLD_NEAR = 900  # characters: as far back as a reader remembers what day it is
_DAYS_OF_NEWS = 7
_SATURDAY = 5


def part_of_the_day(
    trigger: Trigger, outlook: Outlook, sentence: Span, times: tuple[TimeExpression, ...], news: date | None
) -> PartialDate | None:
    """The day of a meeting whose sentence names only a part of it; ``times`` are all of the article."""
    if outlook.status not in PLANS | {Status.HELD, Status.UNDER_WAY} or trigger.bare or news is None:
        return None
    if trigger.noun and trigger.definite and outlook.status not in PLANS:
        return None  # "THE TALKS went on in the evening": told of before, and dated there
    if trigger.kind == "visit" and not trigger.noun:
        return None  # "toured the harbour in the morning": where somebody goes in their own land is no meeting
    if any(sentence.start_char <= one.start < sentence.end_char and names_a_day(one) for one in times):
        return None  # "in the evening he left for Lima, where he meets her ON FRIDAY"
    for found in _PART.finditer(sentence.text):
        start, end = sentence.start_char + found.start(), sentence.start_char + found.end()
        here = trigger.token.idx
        gap = here - end if here > start else start - (here + len(trigger.token))
        if gap <= _REACH and _of_it(trigger.token, start, sentence):
            told = (
                _day_ahead(sentence, times, news)
                if _to_come(trigger.token, outlook)
                else day_of_telling(sentence, times, news)
            )
            if told is not None:
                return replace(day(told), text=found[0])
            eve = news - timedelta(days=1)
            return PartialDate(f"[{eve}..{news}]", eve, news, "range", "", found[0])
    return None


def by_its_modifier(trigger: Trigger, outlook: Outlook, news: date | None) -> PartialDate | None:
    """ "WEEKEND talks failed", "after OVERNIGHT talks": the days that stand before the meeting's noun, next to the news."""
    before = {one.lower_ for one in children(trigger.token, "compound", "amod", "nmod")} if trigger.noun else set[str]()
    if news is None or outlook.status is None or trigger.bare:
        return None
    ahead = outlook.status in PLANS | CLOSED
    if "weekend" in before:
        saturday = news - timedelta(days=(news.weekday() - _SATURDAY) % _DAYS_OF_NEWS)
        if ahead and news.weekday() < _SATURDAY:
            saturday += timedelta(days=_DAYS_OF_NEWS)
        sunday = saturday + timedelta(days=1)
        return PartialDate(f"{saturday}/{sunday}", saturday, sunday, "range", "", "weekend")
    if "overnight" in before and not ahead:
        eve = news - timedelta(days=1)
        return PartialDate(f"[{eve}..{news}]", eve, news, "range", "", "overnight")
    return None


def by_its_part(when: PartialDate | None) -> bool:
    """Whether a day was counted so: no name of a day in another sentence is as near to it."""
    return when is not None and bool(when.text) and _PART.fullmatch(when.text or "") is not None


def _of_it(token: Token, start: int, sentence: Span) -> bool:
    """Whether the words stand with the meeting and not in a clause beside it ("The envoy, who landed THAT NIGHT, met")."""
    word = next((one for one in sentence if one.idx >= start), token)
    clause = next((one for one in (word, *word.ancestors) if one.pos_ in ("VERB", "AUX") and one.dep_ != "aux"), None)
    if clause is None or clause.i == token.i:
        return True
    return not of_another_clause(clause, token) and clause.dep_ not in ("relcl", "acl")


def day_of_telling(sentence: Span, times: tuple[TimeExpression, ...], news: date) -> date | None:
    """The day that the article is at before this sentence: the last one that it told of what was done, within a week of the news; one
    of what had been done only where it is later ("said he had called on her ON THURSDAY. In the evening he saw the premier").
    """
    told = next((one for one, before_that in _days_of_telling(sentence, times, news) if not before_that), None)
    last = next((one for one, _ in _days_of_telling(sentence, times, news)), None)
    return last if told is None or (last is not None and last > told) else told


def latest_day(sentence: Span, times: tuple[TimeExpression, ...], news: date) -> date | None:
    """The latest day before this sentence on which something was done: what people say of the news is said on it."""
    return max((one for one, _ in _days_of_telling(sentence, times, news)), default=None)


def _days_of_telling(sentence: Span, times: tuple[TimeExpression, ...], news: date) -> Iterator[tuple[date, bool]]:
    """The days of what was done, from the nearest back, each with whether it is told as done before that."""
    for time in reversed(times):
        if time.end > sentence.start_char or time.start < sentence.start_char - _TOLD_NEAR:
            continue
        if not names_a_day(time) or (verb := _verb_of(time, sentence.doc)) is None:
            continue
        if modal(verb) in ("will", "shall", "would") or "to" in auxiliaries(verb) or negated(verb):
            continue
        if (
            (time.basis or "").startswith("future")
            or verb.tag_ == "VB"
            or (verb.tag_ == "VBN" and lookup(verb) in PLANS)
        ):
            continue  # "was to leave ON FRIDAY", "scheduled FOR FRIDAY"
        told = next((one.earliest for one in time.candidates if one.basis.startswith("past")), time.earliest)
        if told is not None and timedelta(0) <= news - told <= timedelta(days=_DAYS_OF_NEWS):
            yield told, past_perfect(verb)


def _to_come(token: Token, outlook: Outlook) -> bool:
    """ "WILL see her later in the day", "IS to meet": counted from now; "was to meet" from the day that the news was at."""
    if outlook.status not in PLANS or outlook.past:
        return False
    verb = next((one for one in (outlook.verb, token) if one is not None and one.pos_ in ("VERB", "AUX")), token)
    above = [verb, *(one for one in verb.ancestors if one.pos_ in ("VERB", "AUX"))]
    return not any(
        "was" in auxiliaries(one) | {one.lower_} or "were" in auxiliaries(one) | {one.lower_} for one in above
    )


def _day_ahead(sentence: Span, times: tuple[TimeExpression, ...], news: date) -> date:
    """The day to come that the sentence before told of ("flies to Lae ON FRIDAY. In the evening she will dine"), else that of the news."""
    before = sentence.doc[sentence.start - 1].sent if sentence.start else None
    for time in reversed(times):
        if before is not None and before.start_char <= time.start < before.end_char and names_a_day(time):
            verb = _verb_of(time, sentence.doc)
            told = next((one.earliest for one in time.candidates if one.basis.startswith("future")), time.earliest)
            if verb is not None and modal(verb) in ("will", "shall") and told is not None and told >= news:
                return told
    return news


def names_a_day(time: TimeExpression) -> bool:
    """Whether it names one day, by itself or by a part of it."""
    counted = re.fullmatch(r"the [a-z]+ day", time.text.lower()) is not None  # "on Sunday, THE THIRD DAY of talks"
    one = time.granularity == "day" and time.earliest is not None and time.earliest == time.latest
    return one and not counted and time.type in ("DATE", "TIME") and not time.value.endswith("_REF")


def _verb_of(time: TimeExpression, doc: Doc) -> Token | None:
    """The verb whose day it is, where that is no clause about somebody ("who arrived on Sunday")."""
    span = doc.char_span(time.start, time.end, alignment_mode="expand")
    head = head_of(span[0].sent, time) if span is not None else None
    if head is None:
        return None
    verb = next((one for one in (head, *head.ancestors) if one.pos_ in ("VERB", "AUX")), None)
    return verb if verb is not None and verb.dep_ not in ("relcl", "acl") else None
