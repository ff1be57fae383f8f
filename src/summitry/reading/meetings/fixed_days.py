"""The day of a meeting, told by a sentence of its own: "They will meet in Lae. The date, June 6, was agreed by telephone"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import PartialDate, TimeExpression
from summitry.reading.grammar import child, children
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import PLANS, Outlook
from summitry.reading.meetings.reckoning import slot
from summitry.reading.meetings.ties import head_of
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_DATE = "date"
_BESIDE = 2  # characters: ", "
_BINDING = frozenset({"be", "set", "fix", "schedule", "announce"})


def day_told(
    trigger: Trigger, outlook: Outlook, sentence: Span, times: tuple[TimeExpression, ...]
) -> PartialDate | None:
    """The day that the next sentence of the paragraph names as "the date" of a plan; ``times`` are all of the article."""
    if outlook.status not in PLANS or outlook.status is Status.PROPOSED or sentence.end >= len(sentence.doc):
        return None
    if "\n" in sentence.doc.text[sentence.end_char - 1 : sentence.end_char + 1]:
        return None
    following = sentence.doc[sentence.end].sent
    the_date = next((one for one in following if _the_date(one)), None)
    if the_date is None or any(one.lemma_.lower() in words().nouns and one.pos_ == "NOUN" for one in following):
        return None  # "The date of the next round is June 6": that is told of the round
    inside = [
        one
        for one in times
        if following.start_char <= one.start < following.end_char and one.granularity == "day" and one.type == "DATE"
    ]
    return slot([one for one in inside if _is_it(head_of(following, one), one, the_date)], Status.SCHEDULED)


def _the_date(noun: Token) -> bool:
    plain = any(one.lower_ in ("the", "its", "their") for one in noun.lefts) and not child(noun, "amod", "compound")
    return noun.lemma_.lower() == _DATE and noun.dep_ in ("nsubj", "nsubjpass") and plain


def _is_it(head: Token | None, time: TimeExpression, the_date: Token) -> bool:
    """ "The date, JUNE 6, was agreed", "The date is June 6", "The date was set FOR JUNE 6"; not "was agreed ON MONDAY"."""
    verb = the_date.head
    if head is None or child(verb, "neg") is not None:
        return False
    if head.i == the_date.i or 0 <= time.start - (the_date.idx + len(the_date)) <= _BESIDE:
        return True
    before = next((one for one in reversed(verb.sent) if one.idx < time.start), None)
    bound = before is not None and (before.lower_ in ("for", "as") or before.i == verb.i)
    return head.i == verb.i and verb.lemma_.lower() in _BINDING and bound and not list(children(verb, "dobj"))
