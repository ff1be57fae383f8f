"""The day of talks that somebody speaks after: "said on Tuesday ... He MADE THE REMARK IN A MEETING with the envoy"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from summitry.dates import day
from summitry.model import PartialDate, TimeExpression
from summitry.reading.grammar import children
from summitry.reading.meetings.guests import spoken_with
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import Outlook
from summitry.reading.meetings.part_days import latest_day, names_a_day
from summitry.reading.meetings.reckoning import slot
from summitry.reading.meetings.ties import head_of
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_SAYING = frozenset(
    {"say", "tell", "speak", "talk", "announce", "declare", "comment", "remark", "note", "stress", "underline", "state"}
)
_REMARK = frozenset(
    {
        "remark",
        "comment",
        "statement",
        "announcement",
        "appeal",
        "call",
        "point",
        "offer",
        "promise",
        "pledge",
        "request",
    }
)
_BEFORE_THAT = frozenset({"had", "last", "earlier", "previous", "previously", "ago", "recent", "recently", "once"})


def day_spoken(
    trigger: Trigger, outlook: Outlook, sentence: Span, times: tuple[TimeExpression, ...], news: date | None
) -> PartialDate | None:
    """The day of a meeting after, before or in which somebody says what the article tells; ``times`` are all of the article."""
    if outlook.status is Status.HELD and (said := _told_a_guest(trigger.token, sentence, times)) is not None:
        return slot([said], outlook.status)
    if outlook.status is not Status.HELD or trigger.bare or news is None or not _spoken_at(trigger.token):
        return None
    if (trigger.noun and trigger.definite) or any(one.lower_ in _BEFORE_THAT for one in sentence):
        return None  # "said after THE talks": told of before, and dated there
    if any(sentence.start_char <= one.start < sentence.end_char and names_a_day(one) for one in times):
        return None
    told = latest_day(sentence, times, news)
    return replace(day(told), text="") if told is not None else None


def _told_a_guest(token: Token, sentence: Span, times: tuple[TimeExpression, ...]) -> TimeExpression | None:
    """ "on Monday TOLD VISITING PRESIDENT X that", "Visiting President X and Y AGREED here Monday": hosts and guests talk face to face."""
    verb = spoken_with(token)
    if verb is None:
        return None
    own = (one for one in times if sentence.start_char <= one.start < sentence.end_char and names_a_day(one))
    return next((one for one in own if (head := head_of(sentence, one)) is not None and head.i == verb.i), None)


def _spoken_at(token: Token) -> bool:
    """ "SPOKE AFTER receiving the envoy", "MADE THE REMARK DURING talks with"; of a meeting as a noun or a verb."""
    here = token.head if token.dep_ in ("pcomp", "pobj") else None
    if here is None or here.lower_ not in ("in", "at", "during", "after", "following", "before", "to", "with"):
        return False
    verb = here.head
    if verb.pos_ == "NOUN" and verb.dep_ == "dobj":
        verb = verb.head
    if verb.lemma_.lower() == "make":
        made = any(one.lemma_.lower() in _REMARK for one in (*children(verb, "dobj"), *children(verb, "nsubjpass")))
        return made and verb.tag_ in ("VBD", "VBN")
    if verb.lemma_.lower() == "talk" and here.lower_ not in ("after", "following"):
        return False  # "have gone on talking in daily calls"
    says = verb.lemma_.lower() in _SAYING and verb.tag_ in ("VBD", "VBG", "VBN")
    return says and here.lower_ in ("after", "following", "during", "at", "in", "before")
