"""Talks in whose sentence only the arrival of a guest has a day: "The premier, WHO ARRIVED ON MONDAY, was received by the king"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from summitry.model import PartialDate, TimeExpression
from summitry.reading.grammar import child, children
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import Outlook
from summitry.reading.meetings.reckoning import resolve
from summitry.reading.meetings.ties import head_of
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_TOUR = 14  # days: no longer do tours last
_STAY = 4  # days: on longer stays nobody can say when whom is met


def since_arrival(
    trigger: Trigger,
    outlook: Outlook,
    sentence: Span,
    times: list[TimeExpression],
    when: PartialDate | None,
    news: date | None,
) -> PartialDate | None:
    """The day of a meeting, from the arrival to the news where it is that of a clause about an arrival; ``times`` are of the sentence."""
    if outlook.status is not Status.HELD or trigger.kind == "visit" or when is None or news is None:
        return when
    arrival = when.earliest
    if arrival is None or arrival != when.latest or not timedelta(0) < news - arrival <= timedelta(days=_STAY):
        return when
    days = [one for one in times if one.text == when.text]
    if len(days) != 1 or not _of_an_arrival(sentence, days[0], trigger.token):
        return when
    return PartialDate(f"[{arrival}..{news}]", arrival, news, "range", "", when.text)


def until_the_return(
    trigger: Trigger, outlook: Outlook, sentence: Span, times: list[TimeExpression], news: date | None
) -> PartialDate | None:
    """ "will then travel to Lae and RETURN HOME ON FRIDAY": by then, where no other day is told; ``times``: of the sentence."""
    if outlook.status is not Status.SCHEDULED or news is None:
        return None
    for time in times:
        head = head_of(sentence, time)
        if head is None or not of_the_way_home(head, trigger.token):
            continue
        when = resolve(time, "future")
        if when.latest is not None and news <= when.latest <= news + timedelta(days=_TOUR):
            return PartialDate(f"[{news}..{when.latest}]", news, when.latest, "range", "", when.text)
    return None


def of_the_way_home(head: Token, trigger: Token) -> bool:
    """ "will fly to Lae and RETURN HOME on Friday", "leaves on Monday and RETURNS on Friday": who goes home, beside the journey."""
    if head.dep_ != "conj" or head.i <= trigger.i or head.pos_ != "VERB" or child(head, "nsubj") is not None:
        return False
    if not any(head.head.i == one.i for one in (trigger, *trigger.ancestors)):
        return False
    near = {one.lower_ for one in (*children(head, "advmod"), *children(head, "prt"))}
    away = any(one.lower_ == "to" and child(one, "pobj") is not None for one in children(head, "prep"))
    lemma = head.lemma_.lower()
    return (
        "home" in near
        or (lemma == "return" and not away)
        or (lemma in words().whereabouts["returning"] and "back" in near and not away)
    )


def _of_an_arrival(sentence: Span, time: TimeExpression, token: Token) -> bool:
    """ "who ARRIVED on Monday", "in Lae, where she had LANDED on Monday"; not "who arrived on Monday for talks"."""
    head = head_of(sentence, time)
    clause = next((one for one in (head, *head.ancestors) if one.pos_ in ("VERB", "AUX")), None) if head else None
    if clause is None or clause.dep_ != "relcl" or clause.tag_ not in ("VBD", "VBN"):
        return False
    if clause.i == token.i or any(one.i == clause.i for one in token.ancestors):
        return False
    return clause.lemma_.lower() in words().motion | words().arriving
