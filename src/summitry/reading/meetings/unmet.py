"""What was to have been: a plan told as gone by, and what the sentences beside it say became of it.

"The envoys were to have met on Friday. The session has been postponed at Oman's request": nobody says of the meeting itself that
it was called off, and yet nothing came of it on that day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.absences import absent, prior_engagement
from summitry.reading.meetings.bowing_out import waits_in_vain
from summitry.reading.meetings.caller_hints import does_it
from summitry.reading.meetings.caller_requests import asks_for_delay
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import OFF, auxiliaries, lookup, told_as_past
from summitry.reading.meetings.tense import conditional, dated, going_to, is_day, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_PLANNED = frozenset({Status.SCHEDULED, Status.EXPECTED})
_BESIDE = 2  # sentences on either side
_MEANT = frozenset({"hope", "expect", "intend", "plan", "mean", "want"})
_POINTING = frozenset({"it", "this", "that", "which", "they"})


def unmet(thread: Thread, final: Status, news: date | None) -> Status:
    """The final status; cancelled or postponed where all that is told of the meeting is that it was to have been.

    ``news``: the day of publication.
    """
    told = [mention for mention in thread.mentions if mention.outlook.status is not None]
    if final is Status.CANCELLED and _to_be_on_another_day(told):
        return Status.POSTPONED
    if final in _PLANNED and _has_to_wait(told):
        return Status.POSTPONED
    if final in _PLANNED and _nobody_came(told):
        return Status.CANCELLED
    if final not in _PLANNED or not any(_was_to_be(one) for one in told):
        return final
    if any(_said_of_what_lies_ahead(one, news) for one in told if _was_to_be(one)):
        return final
    if not all(one.outlook.past or _was_to_be(one) for one in told if one.outlook.status in _PLANNED):
        return final
    said = [status for one in told if _was_to_be(one) for status in _became(one.trigger.token)]
    return Status.POSTPONED if Status.POSTPONED in said else Status.CANCELLED


def _said_of_what_lies_ahead(mention: Mention, news: date | None) -> bool:
    """ "said that another session HAD BEEN SET for Friday", told on Wednesday: the tense is that of saying, the plan stands."""
    verb, first = mention.outlook.verb, mention.when.earliest if mention.when else None
    if verb is None or news is None or first is None or first <= news:
        return False
    clause = next((one for one in (verb, *verb.ancestors) if one.dep_ == "ccomp"), None)
    says = clause.head if clause is not None else None
    return says is not None and says.tag_ == "VBD" and lookup(says) is None and "been" in auxiliaries(verb)


def _to_be_on_another_day(told: list[Mention]) -> bool:
    """ "will not open on Monday as planned. A NEW DATE will be announced later": what nobody said to be called off is put off."""
    off = [one for one in told if one.outlook.status is Status.CANCELLED]
    verbs = [one.outlook.verb for one in off]
    if any(verb is None or lookup(verb) is Status.CANCELLED for verb in verbs) or not off:
        return False
    if any(_but_on(verb) or _not_until(verb) for verb in verbs if verb is not None):
        return True
    here = off[-1].trigger.token.sent
    following = here.doc[here.end].sent if here.end < len(here.doc) else ()
    return any(_new_date(one) or asks_for_delay(one) for one in (*here, *following))


def _but_on(verb: Token) -> bool:
    """ "will not open on Thursday as planned BUT ON MARCH 25", "not today but tomorrow"."""
    behind = [one for one in verb.subtree if one.lower_ == "but" and one.i > verb.i]
    return any(is_day(two) for one in behind for two in one.doc[one.i + 1 : one.i + 4])


def _not_until(verb: Token) -> bool:
    """ "will not now come UNTIL OCTOBER", "would not arrive before next week"."""
    later = any(one.lower_ in ("until", "till", "before") and dated(one) for one in children(verb, "prep", "mark"))
    return later and negated(verb) and modal(verb) in ("will", "would")


def _new_date(noun: Token) -> bool:
    new = any(one.lower_ in words().slots["new"] for one in noun.lefts)
    none = any(one.lower_ in ("no", "any") for one in noun.lefts)
    return noun.lemma_.lower() in words().slots["days"] and new and not none and not conditional(noun.head)


def _nobody_came(told: list[Mention]) -> bool:
    """ "was to meet the governor on Friday, but is staying at home", "was expected in Oran. He never left Lima": a plan told as gone by,
    and, in the same sentence or the next, that somebody does not come."""
    if not all(told_as_past(one.outlook) for one in told):
        return False
    last = told[-1].trigger.token
    return any(_called_off(verb) and _of_them(verb, last) for verb in _from_here(last))


def _has_to_wait(told: list[Mention]) -> bool:
    """ "Envoys who were to open talks tomorrow WILL HAVE TO WAIT another week", "was to fly to Lima on Friday but must wait"."""
    if not all(told_as_past(one.outlook) for one in told):
        return False
    last = told[-1].trigger.token
    return any(_must_wait(one) for one in last.sent if one.i > last.i)


def _must_wait(verb: Token) -> bool:
    if verb.lemma_ != "wait" or negated(verb) or conditional(verb):
        return False
    above = verb.head
    has = (
        verb.dep_ == "xcomp"
        and above.lemma_ == "have"
        and not negated(above)
        and modal(above) in (None, "will", "would")
    )
    return (has and "to" in auxiliaries(verb)) or modal(verb) == "must"


def _called_off(verb: Token) -> bool:
    """Told with certainty: that somebody does not come, has something else to do, or put an end to it."""
    if verb.pos_ not in ("VERB", "AUX") or conditional(verb):
        return False
    return absent(verb) is not None or prior_engagement(verb) or waits_in_vain(verb) or does_it(verb) is not None


def _of_them(verb: Token, meeting: Token) -> bool:
    """Whether no other meeting stands between: its noun in the clause itself would tell of another one."""
    others = (one for one in verb.subtree if one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns)
    return all(one.i == meeting.i or (one.head.i == verb.i and _pointed_to(one)) for one in others)


def _pointed_to(noun: Token) -> bool:
    """ "is not making THE JOURNEY", "called off HIS TRIP"; "A PREPARATORY MEETING has been scrapped as well" is another one."""
    near = {one.lower_ for one in noun.lefts}
    own = bool(near & {"the", "this", "that", "his", "her", "its", "their"})
    return (
        own
        and not any(one.dep_ in ("amod", "compound") or one.ent_type_ for one in noun.lefts)
        and child(noun, "prep") is None
    )


def _from_here(meeting: Token) -> Iterator[Token]:
    """What is said behind the meeting, in its sentence and the next two of the paragraph, as far as another meeting is told of."""
    doc, here = meeting.doc, meeting.sent
    yield from (one for one in here if one.i > meeting.i)
    for _ in range(2):
        if here.end >= len(doc):
            return
        here = doc[here.end].sent
        yield from here
        if any(one.is_space and "\n" in one.text for one in here):
            return
        if any(one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns for one in here):
            return


def _was_to_be(mention: Mention) -> bool:
    """ "was to have met", "had been due to open", "would have met him", "had hoped to see her"; not "had agreed to meet"."""
    verb = mention.outlook.verb
    if mention.outlook.status not in _PLANNED or verb is None or verb.pos_ not in ("VERB", "AUX"):
        return False
    return any(_counterfactual(one) for one in (verb, mention.trigger.token, *children(verb, "xcomp", "acomp")))


def _counterfactual(verb: Token) -> bool:
    helpers = auxiliaries(verb)
    above = verb.head
    if going_to(verb):
        return bool(auxiliaries(above) & {"was", "were", "had"})
    if {"to", "have"} <= helpers and verb.dep_ == "xcomp":
        return above.lemma_ == "be" and above.tag_ == "VBD"
    if modal(verb) in ("would", "should") and "have" in helpers:
        return verb.tag_ == "VBN" and not conditional(verb)
    if not past_perfect(verb) or negated(verb):
        return False
    if verb.lemma_ == "be":
        due = {one.lower_ for one in children(verb, "acomp", "prep", "oprd")}
        return any(words().operators.adjectives.get(one) in _PLANNED for one in due)
    return verb.lemma_.lower() in _MEANT or ("been" in helpers and lookup(verb) in _PLANNED and not _agreed(verb))


def _agreed(verb: Token) -> bool:
    """ "had been agreed", "had been announced": so it was, and nothing says that it no longer is."""
    return verb.lemma_.lower() in ("agree", "announce", "confirm", "decide", "approve", "accept")


def _became(meeting: Token) -> Iterator[Status]:
    """What the sentence itself and those around tell of the meeting: put off, or called off."""
    for sentence in _around(meeting):
        for verb in sentence:
            if verb.pos_ == "VERB" and _comes_later(verb, meeting):
                yield Status.POSTPONED
            if verb.pos_ not in ("VERB", "AUX") or negated(verb) or conditional(verb):
                continue
            found = lookup(verb)
            things = list(children(verb, "dobj", "nsubjpass", "nsubj"))
            of_it = any(one.lower_ in _POINTING or one.lemma_.lower() in _meant() for one in things)
            if found in OFF and of_it and modal(verb) not in ("may", "might", "could"):
                yield found
            elif asks_for_delay(verb) or (of_it and _will_now(verb)) or _is_now_expected(verb, meeting):
                yield Status.POSTPONED


def _meant() -> frozenset[str]:
    return words().callers["occasions"] | words().nouns.keys()


def _will_now(verb: Token) -> bool:
    """ "will now be held on June 1", "will start in May instead"."""
    held = lookup(verb) in (Status.HELD, Status.UNDER_WAY) or words().verbs.get(verb.lemma_.lower()) is not None
    return held and modal(verb) == "will" and any(one.lower_ in ("now", "instead") for one in verb.children)


def _comes_later(verb: Token, meeting: Token) -> bool:
    """ "who was to have arrived on Thursday, WILL NOW COME on June 20", "will not arrive until June": in the sentence itself."""
    here = (
        meeting.i != verb.i
        and verb.sent.start == meeting.sent.start
        and verb.lemma_.lower() in words().motion | {"visit"}
    )
    now = any(one.lower_ in ("now", "instead") for one in verb.children)
    return here and (_not_until(verb) or (now and dated(verb) and modal(verb) == "will" and not negated(verb)))


def _is_now_expected(verb: Token, meeting: Token) -> bool:
    """ "was to have gone to Quito this week, but is NOW EXPECTED there next week", "is now due on June 3": in the sentence itself."""
    planned = lookup(verb) in _PLANNED and child(verb, "auxpass") is not None and verb.tag_ == "VBN"
    planned |= verb.lemma_ == "be" and any(
        words().operators.adjectives.get(one.lower_) in _PLANNED for one in children(verb, "acomp")
    )
    clause = {one.lower_ for one in (*verb.children, *verb.head.children)}
    now = bool(clause & {"now", "instead", "there"}) and bool({"is", "are", "be"} & {*auxiliaries(verb), verb.lemma_})
    return planned and now and dated(verb) and meeting.i < verb.i < meeting.sent.end


def _around(meeting: Token) -> Iterator[Span]:
    """The meeting's sentence, the two before it and the two behind it."""
    doc, here = meeting.doc, meeting.sent
    yield here
    before = after = here
    for _ in range(_BESIDE):
        if before.start > 0:
            before = doc[before.start - 1].sent
            yield before
        if after.end < len(doc):
            after = doc[after.end].sent
            yield after
