"""What ties a time to a meeting, or to its old and new slot, besides the verb that holds it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.dates import parse_edtf
from summitry.model import TimeExpression
from summitry.reading.grammar import child, children, modal, subject
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import TOLD, Outlook, auxiliaries, lookup, was_to_have
from summitry.reading.meetings.scope import plans_or_holds
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from spacy.tokens import Span, Token


_BEGINNING = frozenset({"begin", "start", "open", "commence", "resume"})


def tied(time: TimeExpression, head: Token, trigger: Trigger, outlook: Outlook) -> bool:
    """Whether a time on another verb than the meeting's own is still its day."""
    return (
        _due(head, trigger.token)
        or _of_the_journey(head, trigger.token)
        or _of_its_aim(head, trigger.token)
        or _behind_the_proposed(time, head, trigger.token)
        or _suggested(time, head, trigger.token)
        or _coordinated(head, trigger.token, outlook)
        or _which_was_planned(head, trigger.token)
        or _began_when(time, head, trigger.token)
    )


def _began_when(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """ "negotiations which began after the ban was lifted IN MARCH 2010": about then, where no day is told; "which began when the
    border reopened ON MARCH 3": on that day.
    """
    clause = next((one for one in (head, *head.ancestors) if one.dep_ == "advcl"), None)
    if clause is None or clause.head.lemma_.lower() not in _BEGINNING or clause.head.tag_ not in ("VBD", "VBN"):
        return False
    began = clause.head
    behind = trigger.i <= began.head.i and any(one.i == trigger.i for one in (began.head, *began.head.ancestors))
    of_it = (began.dep_ == "relcl" and behind) or subject(began) == trigger
    mark = {one.lower_ for one in children(clause, "mark", "advmod")}
    return of_it and ("when" in mark or ("after" in mark and time.granularity in ("month", "year", "season")))


def _which_was_planned(head: Token, trigger: Token) -> bool:
    """ "a tour of the Malian dams THAT HAD BEEN DUE TO BEGIN on Monday", "a panel on pensions that was to have sat this Friday": the
    parser hangs the clause on the nearest noun, but plans are made of meetings.
    """
    clause = next((one for one in (head, *head.ancestors) if one.dep_ not in ("xcomp", "acomp")), head)
    if clause.dep_ != "relcl" or not trigger.i < clause.head.i or clause.head.lemma_.lower() in words().nouns:
        return False
    which = any(
        one.tag_ == "WDT" for one in (*clause.children, *(two for p in children(clause, "prep") for two in p.children))
    )
    between = trigger.doc[trigger.i + 1 : clause.head.i + 1]
    other = any(
        one.pos_ in ("VERB", "AUX") or (one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns) for one in between
    )
    return which and not other and (plans_or_holds(clause) or was_to_have(clause))


def moved_from(sentence: Span, time: TimeExpression, head: Token) -> bool:
    """ "has been brought back FROM MONDAY to May 9": the old day."""
    before = [token for token in sentence if token.idx < time.start]
    return bool(before) and before[-1].lower_ == "from" and moves(head)


def moves(verb: Token) -> bool:
    """ "was moved", "has been rescheduled", "put back": it changes a meeting's day."""
    return lookup(verb) is Status.POSTPONED or verb.lemma_.lower() in ("move", "shift", "reschedule", "rearrange")


def _due(head: Token, trigger: Token) -> bool:
    """ "pulled out of a session with Niger due on Friday": with nothing that happens in between."""
    between = trigger.doc[trigger.i + 1 : head.i] if head.lower_ == "due" else ()
    return head.lower_ == "due" and head.i > trigger.i and not any(one.pos_ in ("VERB", "AUX") for one in between)


def journeys(trigger: Token) -> list[Token]:
    """ "will travel to Lima on Monday TO MEET the minister", "a journey to Bern to see": the verbs and nouns of the way there."""
    found: list[Token] = []
    here = trigger
    while here.dep_ in ("advcl", "xcomp", "acl", "relcl") and "to" in auxiliaries(here) and here.head != here:
        here = here.head
        if here.lemma_.lower() in words().motion or words().nouns.get(here.lemma_.lower()) == "visit":
            found.append(here)
    return found


def _of_the_journey(head: Token, trigger: Token) -> bool:
    return any(head.i == one.i for one in journeys(trigger))


def _of_its_aim(head: Token, trigger: Token) -> bool:
    """ "will fly in from Quito to sign the papers on April 27": the day of what the journey is for."""
    aim = head.dep_ in ("advcl", "xcomp") and head.head.i == trigger.i and "to" in auxiliaries(head)
    return aim and trigger.lemma_.lower() in words().motion and head.lemma_.lower() in words().dealing


def _behind_the_proposed(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """ "has suggested Lima as a venue for a meeting later in December": right behind the meeting, the day is what is proposed."""
    if lookup(head) is not Status.PROPOSED or head.pos_ != "VERB" or head.i > trigger.i or time.start < trigger.idx:
        return False
    between = [one for one in trigger.sent if one.i > trigger.i and one.idx < time.start]
    return not any(one.pos_ in ("VERB", "AUX") or one.lemma_.lower() in words().nouns for one in between)


def _suggested(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """ "Lima proposed May 4 for a third round": the day proposed, not that of proposing ("proposed on May 4")."""
    return (
        lookup(head) is Status.PROPOSED
        and 0 < time.start - (head.idx + len(head)) <= 1
        and trigger.dep_ == "pobj"
        and trigger.head.lower_ == "for"
        and trigger.head.head.i == head.i
    )


def of_asking(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """ "In March the guild demanded to see the minister", "asked on Friday for talks": the day of asking, told before the meeting."""
    if lookup(head) is not Status.PROPOSED or head.pos_ != "VERB" or head.i == trigger.i or head.i > trigger.i:
        return False
    return time.start < trigger.idx and not _suggested(time, head, trigger)


def _coordinated(head: Token, trigger: Token, outlook: Outlook) -> bool:
    """ "has been agreed on and may be held in May", "was put off, he added, and was then set for June 3"."""
    if head.dep_ != "conj" or child(head, "nsubj", "nsubjpass") is not None or lookup(head) not in TOLD:
        return False
    own = [one for one in (outlook.verb, trigger.head if trigger.dep_ in ("nsubj", "nsubjpass") else None) if one]
    return any(head.head.i == one.i or (one.dep_ == "ccomp" and head.head.i == one.head.i) for one in own)


def at_its_start(time: TimeExpression) -> TimeExpression:
    """ "since May 3, when they met": May 3 itself; "from May 3" is the first day."""
    if time.relation not in ("since", "after") or not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", time.value):
        return time
    when = parse_edtf(time.value)
    return replace(time, edtf=time.value, earliest=when.earliest, latest=when.latest, candidates=())


def ahead(time: TimeExpression, head: Token | None) -> TimeExpression:
    """ "have sat since Monday and will finish on Friday": under "will" the day lies ahead, whatever the meeting's status."""
    later = next((one for one in time.candidates if one.basis.startswith("future")), None)
    if head is None or later is None or modal(head) not in ("will", "shall"):
        return time
    return replace(time, edtf=later.edtf, earliest=later.earliest, latest=later.latest, candidates=())


def of_a_name(sentence: Span, time: TimeExpression) -> bool:
    """ "the Spring Meetings", "the April Accords": a season or month in a name is no day."""
    last = next((one for one in sentence if one.idx <= time.end - 1 < one.idx + len(one)), None)
    if last is not None and time.granularity == "year" and last.dep_ == "nummod" and re.fullmatch(r"\d{4}", time.text):
        return (
            last.head.pos_ == "NOUN" and last.head.lemma_.lower() not in words().nouns
        )  # "the holders of the 2031 bonds"
    if last is None or time.granularity not in ("season", "month") or last.dep_ != "compound":
        return False
    return last.head.i == last.i + 1 and last.head.text[:1].isupper() and last.text[:1].isupper()


def moved_to(sentence: Span, time: TimeExpression) -> bool:
    """ "put off until June", "postponed TO Friday": the new day, where the verb is one of putting off."""
    before = [token for token in sentence if token.idx < time.start]
    return time.relation == "until" or bool(before and before[-1].lower_ in ("to", "till", "until"))


def old_and_new(
    sentence: Span, times: list[TimeExpression], status: Status | None
) -> tuple[list[TimeExpression], list[TimeExpression]]:
    """The times of a meeting that was put off: those of the old slot, and those that it was moved to."""
    if status is not Status.POSTPONED:
        return times, []
    new = [time for time in times if moved_to(sentence, time) or _fixed_again(sentence, time)]
    return [time for time in times if time not in new], new


def when_clause(sentence: Span, time: TimeExpression, trigger: Token) -> bool:
    """ "a failed attempt at the end of February, when a meeting broke up": the day before "when" is that of its clause."""
    for one in (trigger, *trigger.ancestors):
        when = next((w for w in one.children if w.lower_ == "when" and w.dep_ in ("advmod", "mark")), None)
        if when is not None:
            return 0 <= when.idx - time.end <= 3
    return False


def _fixed_again(sentence: Span, time: TimeExpression) -> bool:
    """ "was postponed by Chile and was finally fixed for March 22"."""
    head = head_of(sentence, time)
    if head is None:
        return False
    planned = lookup(head) in (Status.HELD, Status.UNDER_WAY, Status.SCHEDULED)
    if planned and any(one.lower_ in ("now", "instead") for one in head.children):
        return True  # "will now be held on December 1"
    again = head.dep_ == "conj" and lookup(head) is Status.SCHEDULED and child(head, "nsubj", "nsubjpass") is None
    return again and any(lookup(one) is Status.POSTPONED for one in (head.head, *children(head.head, "ccomp")))


def head_of(sentence: Span, time: TimeExpression) -> Token | None:
    """The word that the time expression hangs on: climbs out of the expression, over prepositions."""
    inside = [token for token in sentence if token.idx < time.end and token.idx + len(token) > time.start]
    if not inside:
        return None
    top = next((token for token in inside if token.head not in inside or token.head == token), inside[0])
    while top.dep_ in ("compound", "nmod") and top.head.pos_ == "PROPN" and top.head != top:
        top = top.head  # "In August Rossi ...": the month is taken for a first name
        if top.head.pos_ in ("VERB", "AUX"):
            return top.head
    if top.dep_ == "nummod" and top.head.ent_type_ == "DATE" and top.head.pos_ == "PROPN" and top.head.head != top.head:
        top = top.head  # "convoked for 21 and 22 November": the first of two days
    while top.head != top and (
        top.head.dep_ in ("prep", "pcomp", "npadvmod") or top.head.pos_ in ("ADP", "ADV", "NUM", "SCONJ")
    ):
        top = top.head
        if top.lower_ == "due":
            return top  # "a session due on Friday", where the parser takes it for a preposition
    return top.head if top.head != top else top
