"""A weekday beside what was called off or turned down: the one behind or the one ahead; and the day of the deed itself.

"The round planned for Friday has been put off" lies ahead; "A meeting planned for Tuesday was cancelled", told on Thursday below the
news of the day, lay behind.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from summitry.model import PartialDate
from summitry.reading.grammar import child, children, modal
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.offsets import at_the_last_minute
from summitry.reading.meetings.outlook import CLOSED, OFF, Outlook, auxiliaries, lookup
from summitry.reading.meetings.set_days import another_meeting
from summitry.reading.meetings.tense import past_perfect
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_LEAD = 2  # paragraphs: the news of the day
_LONG_LEAD = 4000  # characters: no two paragraphs are longer
_YESTERDAY = 1  # days back
_BEFORE_YESTERDAY = 2
_A_WEEK = 7


def how_far_back(trigger: Trigger, outlook: Outlook, sentence: Span) -> int:
    """How many days back at most a bare weekday may lie that is told of a meeting to which nobody came."""
    verb = outlook.verb
    if outlook.status is Status.REFUSED and _refused_then(trigger.token, verb):
        return _A_WEEK
    if verb is not None and verb.i == trigger.token.i and modal(verb) in ("will", "shall"):
        return 0  # "WILL not travel to Lima on Friday"
    if verb is None or not _plainly_past(verb) or not _below_the_lead(sentence):
        return _YESTERDAY
    if outlook.status not in CLOSED and not any("have" in auxiliaries(one) for one in (verb, *children(verb, "xcomp"))):
        return _YESTERDAY  # "The talks were to begin on Tuesday": as of now
    return _BEFORE_YESTERDAY


def _refused_then(token: Token, verb: Token | None) -> bool:
    """ "refused to receive the envoy on Monday": told in the plain past, both the asking and the no were on that day."""
    return verb is not None and token.dep_ == "xcomp" and token.head.i == verb.i and verb.tag_ == "VBD"


def _plainly_past(verb: Token) -> bool:
    """ "cancelled it", "was put off", "had to be dropped", "was to have met"; not "has been put off", "will not be held"."""
    if modal(verb) is not None or past_perfect(verb):
        return False
    here = verb
    while here.dep_ == "xcomp" and here.head.lemma_ in ("have", "be", "due"):
        here = here.head  # "HAD to be dropped", "WAS to have met"
    helpers = auxiliaries(here)
    if here.tag_ == "VBD":
        return not helpers & {"had", "have", "has"}
    return here.tag_ == "VBN" and bool(helpers & {"was", "were"})


def _below_the_lead(sentence: Span) -> bool:
    before = sentence.doc.text[: min(sentence.start_char, _LONG_LEAD)]
    return sentence.start_char > _LONG_LEAD or len([one for one in before.split("\n") if one.strip()]) >= _LEAD


def of_the_deed(
    text: str, trigger: Trigger, outlook: Outlook, sentence: Span, when: PartialDate | None, news: date | None
) -> bool:
    """Whether the day is that of calling off: "pulled out of talks on the return of refugees ON WEDNESDAY", told on Wednesday.

    Only where the parser hangs today's name on what the meeting is about; a day that a plan names is the meeting's.
    """
    verb, token = outlook.verb, trigger.token
    if outlook.status not in OFF or verb is None or verb.tag_ != "VBD" or auxiliaries(verb) or when is None:
        return False
    if when.earliest != news or when.latest != news or not trigger.noun or token.dep_ not in ("dobj", "pobj", "oprd"):
        return False
    if at_the_last_minute(outlook, sentence) or lookup(verb) not in CLOSED or child(verb, "nsubj") is None:
        return False
    here = text.find(when.text, token.idx, sentence.end_char)
    between = [one for one in sentence if token.i < one.i and one.idx < here]
    if here < 0 or not between or between[-1].lower_ != "on":
        return False
    planned = any(one.pos_ in ("VERB", "AUX") or one.lower_ == "due" for one in between)
    return not planned and not any(one.is_punct or another_meeting(one) for one in between)
