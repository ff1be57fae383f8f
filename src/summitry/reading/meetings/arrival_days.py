"""Talks in whose sentence only the arrival of a guest has a day: "The premier, WHO ARRIVED ON MONDAY, was received by the king"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from summitry.model import PartialDate, TimeExpression
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import Outlook
from summitry.reading.meetings.ties import head_of
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

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


def _of_an_arrival(sentence: Span, time: TimeExpression, token: Token) -> bool:
    """ "who ARRIVED on Monday", "in Lae, where she had LANDED on Monday"; not "who arrived on Monday for talks"."""
    head = head_of(sentence, time)
    clause = next((one for one in (head, *head.ancestors) if one.pos_ in ("VERB", "AUX")), None) if head else None
    if clause is None or clause.dep_ != "relcl" or clause.tag_ not in ("VBD", "VBN"):
        return False
    if clause.i == token.i or any(one.i == clause.i for one in token.ancestors):
        return False
    return clause.lemma_.lower() in words().motion | words().arriving
