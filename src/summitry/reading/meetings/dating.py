"""Which time expression is the meeting's own day, and which is the day of saying or cancelling.

A time belongs to the word that it hangs on: to the meeting where that is the trigger, a participle on it ("set for Thursday") or
the verb that holds, begins or plans it; never where that is a verb of saying, cancelling or refusing.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from summitry.model import PartialDate, TimeExpression
from summitry.reading.grammar import child, children, subject, trailing
from summitry.reading.meetings.approaches import approach
from summitry.reading.meetings.arrival_days import of_the_way_home
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.moved_days import moved_from, moved_to, moves
from summitry.reading.meetings.new_days import fixes
from summitry.reading.meetings.outlook import CLOSED, DONE, OFF, PLANS, Outlook, auxiliaries, keeps_away, lookup
from summitry.reading.meetings.reckoning import resolve
from summitry.reading.meetings.scope import above, another_between, broken_off, of_another_clause, of_whoever
from summitry.reading.meetings.set_days import by_its_place, fixed_for
from summitry.reading.meetings.tallies import marks_time, of_a_tally
from summitry.reading.meetings.tense import last_met
from summitry.reading.meetings.ties import (
    ahead,
    at_its_start,
    comes_second,
    from_then,
    head_of,
    of_a_name,
    of_a_paper,
    of_asking,
    of_offering,
    on_the_way,
    planned_first,
    starting,
    tied,
    when_clause,
)
from summitry.reading.meetings.together import person
from summitry.reading.meetings.where_clauses import of_what_was_before
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_SAYING = frozenset(
    {
        "say",
        "tell",
        "announce",
        "declare",
        "state",
        "add",
        "note",
        "warn",
        "report",
        "urge",
        "agree",
        "vow",
        "pledge",
        "inform",
        "notify",
        "write",
        "hear",
        "learn",
        "ask",
        "reply",
        "answer",
        "insist",
        "complain",
        "speak",
    }
)
_DATED_TYPES = frozenset({"DATE", "TIME"})


def own_times(trigger: Trigger, outlook: Outlook, sentence: Span, times: list[TimeExpression]) -> list[TimeExpression]:
    """The times of the sentence that are the meeting's own, nearest to the trigger first."""
    kept = []
    clause = marks_time(trigger.token)
    for time in times:
        if not _may_date(time, outlook) or of_a_name(sentence, time) or _itself(time, trigger):
            continue
        if of_a_tally(sentence, time, trigger.token):
            continue
        head = head_of(sentence, time)
        if clause is not None and (head is None or not _inside(head, clause)):
            continue
        if head is not None and outlook.status in PLANS and of_what_was_before(head, trigger.token):
            continue
        if head is not None and time.start < trigger.token.idx and trigger.noun and approach(trigger.token) == head:
            continue  # "approached Lima ON MONDAY about a meeting"
        if _since(time):
            begins = head is not None and (
                starting(head, trigger.token, outlook) or (head.i == trigger.token.i and last_met(head))
            )
            if not begins and not when_clause(sentence, time, trigger.token):
                continue
        if _since(time) or from_then(sentence, time):
            time = at_its_start(time)
        time = ahead(time, head, sentence) if outlook.status not in CLOSED else time
        new = moved_to(sentence, time)
        old_day = head is not None and moved_from(sentence, time, head)
        if not new and (trigger.bare and outlook.status in CLOSED) and not (old_day or planned_first(head, outlook)):
            continue  # "Peru pulled out on Wednesday": the day of pulling out
        if head is not None and of_offering(time, head, outlook) and not fixes(head, trigger.token):
            continue
        if head is not None and of_a_paper(head) and not fixes(head, trigger.token):
            continue
        if head is not None and of_asking(time, head, trigger.token) and not fixes(head, trigger.token):
            continue
        if head is not None and head != trigger.token and comes_second(trigger.token):
            heads = [one for one in (head_of(sentence, each) for each in times) if one is not None]
            if any(_inside(one, trigger.token) for one in heads):
                continue  # "met him ON FRIDAY before flying to Kiev on Saturday"
        if head is not None and of_the_way_home(head, trigger.token):
            continue  # "will fly to Lae and RETURN HOME ON FRIDAY"
        if head is not None and by_its_place(time, head, trigger.token):
            kept.append(((not new or outlook.status is not Status.POSTPONED, False, False), time))
            continue
        if head is not None and outlook.status is Status.POSTPONED and head == outlook.verb and not new and moves(head):
            if moved_from(sentence, time, head):
                kept.append(((True, False, False), time))
            continue  # "was moved yesterday to June 2": the day of moving
        if head is not None and (
            planned_first(head, outlook)
            or (head == outlook.verb and keeps_away(head))
            or _belongs(time, head, trigger.token, outlook, new)
            or when_clause(sentence, time, trigger.token)
            or _right_after(time, head, trigger.token)
            or _said_there(head, trigger.token, outlook)
            or tied(time, head, trigger, outlook)
        ):
            old = not new or outlook.status is not Status.POSTPONED
            aside = on_the_way(head, trigger.token, outlook) or of_whoever(head, trigger.token)
            elsewhere = trigger.noun and not _on_it(
                head, trigger.token
            )  # "sign on Friday after talks in Lae ON MONDAY"
            elsewhere |= _of_the_one_before(head, trigger.token)
            kept.append(((old, aside, elsewhere), time))
    if not kept and clause is None and (left := _unclaimed(trigger, outlook, sentence, times)) is not None:
        return [left]
    if not kept and (lasting := _since_then(trigger, outlook, sentence, times)) is not None:
        return [lasting]
    return [
        time
        for _, time in sorted(
            kept,
            key=lambda pair: (
                pair[0],
                _of_untold_days(pair[1]),
                _coarse(pair[1]) or _told_again(pair[1], times),
                abs(pair[1].start - trigger.token.idx),
            ),
        )
    ]


def _of_the_one_before(head: Token, verb: Token) -> bool:
    """ "met the envoy ON MONDAY and will see the president on Thursday": of the second, the day before "and" comes last."""
    return verb.dep_ == "conj" and not any(one.i == verb.i for one in (head, *head.ancestors)) and head.i < verb.i


def _on_it(head: Token, meeting: Token) -> bool:
    """ "arrived on Wednesday for talks due to START on Thursday": on the meeting's word, or on what is said right behind it."""
    for one in (head, *head.ancestors):
        if one.i == meeting.i:
            return True
        if one.pos_ not in ("VERB", "AUX", "ADJ") or one.i < meeting.i:
            return False
    return False


def _inside(token: Token, clause: Token) -> bool:
    return token.i == clause.i or any(one.i == clause.i for one in token.ancestors)


def _itself(time: TimeExpression, trigger: Trigger) -> bool:
    """ "said after THE TALKS on Tuesday": a time told by the meeting is not its day."""
    return time.basis == "dated in the article" and time.start <= trigger.token.idx < time.end


def _may_date(time: TimeExpression, outlook: Outlook) -> bool:
    """Days and spans of days; a length of time only where it says when: "within two weeks", "in the coming days", "two days later"."""
    if time.type == "DURATION" and counted(time):
        return True
    if time.type == "DURATION":
        return outlook.status in PLANS and time.direction == "future" and None not in (time.earliest, time.latest)
    return _a_day(time)


def _a_day(time: TimeExpression) -> bool:
    """Not "now", nor "the same day" after a season was told: that is some day of it."""
    some_day = time.granularity != "day" and time.text.lower().endswith(" day")
    return time.type in _DATED_TYPES and not time.value.endswith("_REF") and not some_day


def counted(time: TimeExpression) -> bool:
    """ "Two days later", "five days earlier": a length counted from a day that the article tells gives a day, from a month a month."""
    known = time.earliest is not None and time.latest is not None
    return known and time.relation in ("before", "after") and time.basis == "dated in the article"


def _of_untold_days(time: TimeExpression) -> bool:
    """ "on the fringes of THE WORLD FORESTRY FORUM on Sunday": an event that the article dates nowhere tells no day."""
    return time.earliest is None and time.latest is None


def _coarse(time: TimeExpression) -> bool:
    """ "on the management of mackerel in 2011": a year is a meeting's day only where nothing finer is told."""
    return time.granularity in ("year", "decade", "century")


_NEXT_TO = len(" afterwards, on ")


def _told_again(time: TimeExpression, times: list[TimeExpression]) -> bool:
    """ "a fortnight later, on the 16th": the day itself tells more than how it is counted."""
    return counted(time) and any(
        0 < one.start - time.end <= _NEXT_TO and one.granularity == "day" and one.type == "DATE" for one in times
    )


def _since_then(
    trigger: Trigger, outlook: Outlook, sentence: Span, times: list[TimeExpression]
) -> TimeExpression | None:
    """ "Officials have been meeting SINCE MONDAY", "has gone back and forth since February": from then to the day of the news."""
    verb = trigger.token
    goes_on = outlook.status is Status.UNDER_WAY or bool(auxiliaries(verb) & {"have", "has"})
    first_time = (
        verb.dep_ in ("relcl", "acl", "ccomp") and verb.head.lemma_ == "time"
    )  # "the first time they have met since May"
    if trigger.noun or not goes_on or first_time or outlook.status not in DONE:
        return None
    for time in times:
        head = head_of(sentence, time)
        if _since(time) and time.latest is not None and head is not None and head.i == verb.i:
            return time
    return None


def _since(time: TimeExpression) -> bool:
    """ "since March", but not "since the vote of March 3": there the day is that of the vote."""
    return time.relation == "since" and "described" not in time.flags


def _unclaimed(
    trigger: Trigger, outlook: Outlook, sentence: Span, times: list[TimeExpression]
) -> TimeExpression | None:
    """The only day of a sentence, where no word of saying, announcing or calling off, and no other meeting, has it.

    "It was the work of a long night, Jan. 19, where the two delegations talked": one day, one event.
    """
    if outlook.status in (None, Status.PROPOSED, Status.EXPECTED, Status.REFUSED) or trigger.bare:
        return None  # the day of asking stands in such sentences more often than that of the meeting
    dated = [
        time
        for time in times
        if _a_day(time) and (time.relation not in ("since", "until") or "described" in time.flags)
    ]
    if len(dated) != 1 or dated[0].granularity in ("year", "decade", "century"):
        return None
    head = head_of(sentence, dated[0])
    if head is not None and outlook.status in PLANS and of_what_was_before(head, trigger.token):
        return None
    if head is None or of_a_paper(head) or (head.i == sentence.root.i != trigger.token.i and _tells(head)):
        return None
    if another_between(head, trigger.token) or of_another_clause(head, trigger.token):
        return None
    clause = next((one for one in (head, *head.ancestors) if one.pos_ in ("VERB", "AUX")), None)
    planned = (
        clause is not None and clause.tag_ == "VBN" and lookup(clause) in PLANS
    )  # "the visit, announced for 27 April"
    above = {trigger.token.i, *(one.i for one in trigger.token.ancestors)}
    if clause is not None and not planned and clause.i not in above:
        return None  # "their first meeting since he took office in October"
    for one in (head, *head.ancestors):
        if one.i == trigger.token.i:
            return dated[0]
        if _tells(one) and _directly(head, one):
            return None
        if one.pos_ == "NOUN" and one.i != trigger.token.i and one.lemma_.lower() in words().nouns:
            return None
    others = [
        one
        for one in sentence
        if one.i != trigger.token.i and one.lemma_.lower() in words().nouns and one.pos_ == "NOUN"
    ]
    return (
        None
        if any(abs(one.idx - dated[0].start) < abs(trigger.token.idx - dated[0].start) for one in others)
        else dated[0]
    )


def _tells(verb: Token) -> bool:
    """A verb whose day is that of telling or of calling off, and not the meeting's."""
    if verb.pos_ not in ("VERB", "AUX"):
        return False
    return verb.lemma_.lower() in _SAYING or _announces(verb) or lookup(verb) in CLOSED


def _directly(head: Token, verb: Token) -> bool:
    """Whether the day hangs on the verb itself, with no clause in between."""
    here = head
    while here.i != verb.i:
        if here.pos_ in ("VERB", "AUX"):
            return False
        here = here.head
    return True


def _right_after(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """ "comes ahead of a summit between X and Y on Friday", "despite a meeting this week": the day after the meeting's words."""
    if trigger.dep_ != "pobj" or time.start < trigger.idx or head.pos_ not in ("VERB", "AUX"):
        return False
    beside = trigger.head.lower_ in _BESIDE or trigger.head.head.lower_ == "ahead"
    below = any(one.i == head.i for one in trigger.ancestors)
    between = [one for one in trigger.doc[trigger.i : head.i + 1] if one.pos_ == "VERB"] if head.i > trigger.i else []
    last = max((one.i for one in trigger.sent if one.idx < time.start), default=trigger.i)
    clear = not any(one.pos_ in ("VERB", "AUX") or one.lower_ == "," for one in trigger.doc[trigger.i + 1 : last + 1])
    return beside and below and not between and clear


def _said_there(head: Token, trigger: Token, outlook: Outlook) -> bool:
    """ "said on Thursday after talks with X", "agreed on Friday after two days of talks": who speaks right after a meeting speaks on
    its day."""
    of_days = trigger.dep_ == "pobj" and trigger.head.lower_ == "of" and trigger.head.head.lemma_ in words().measures
    here = trigger.head.head if of_days else trigger
    if outlook.status is not Status.HELD or here.dep_ != "pobj" or head.lemma_.lower() not in _SAYING:
        return False
    prep = here.head
    above = next((one for one in prep.ancestors if one.pos_ in ("VERB", "AUX")), None)
    return prep.lower_ in ("after", "following", "at", "during") and above is not None and above.i == head.i


def off_month(outlook: Outlook, sentence: Span, times: list[TimeExpression]) -> PartialDate | None:
    """ "In August X cancelled a trip": no day of the trip is told, only that it was to be about then."""
    if outlook.status not in OFF or outlook.verb is None:
        return None  # "In August X turned down talks": they had no month
    for time in times:
        head = head_of(sentence, time)
        on_it = head is not None and head.i == outlook.verb.i and not moved_to(sentence, time)
        if on_it and time.granularity == "month" and time.edtf:
            when = resolve(time, tense="past")
            return PartialDate(f"{when.edtf}~", when.earliest, when.latest, "month", "approximate", when.text)
    return None


def _told_about(trigger: Token) -> bool:
    """ "BRIEFED parliament on Tuesday ON THE TALKS", "reported ON HIS TRIP on Monday": the day of telling about a meeting."""
    verb = trigger.head.head
    about = trigger.head.lower_ in ("about", "on", "over", "concerning", "regarding", "of")
    return about and verb.lemma_.lower() in words().whereabouts["telling_about"]


_CLAUSES = frozenset({"ccomp", "advcl", "relcl", "parataxis"})
_BESIDE = frozenset({"after", "before", "following", "despite", "at", "during", "since"})
_IN_A_ROW = frozenset({"follow", "precede"})


def _belongs(time: TimeExpression, head: Token, trigger: Token, outlook: Outlook, moved_to: bool = False) -> bool:
    announced = _announces(head) and not fixed_for(time, head)
    if (behind := trailing(trigger)) is not None and head.i == behind.i and not announced:
        return lookup(head) not in CLOSED
    if another_between(head, trigger) or of_another_clause(head, trigger):
        return False
    if head.lower_ == "open" and trigger.dep_ == "nsubj" and trigger.head.i == head.i:
        return True  # "suggested that the round open on July 3": an adjective to the tagger
    if head.lemma_ in _IN_A_ROW and trigger.dep_ == "dobj" and trigger.head.i == head.i:
        return True  # "the talks followed a visit in February": the visit's month
    if head.lemma_ == "follow" and child(head, "dobj") is None and subject(head) == trigger:
        return True  # "a second round is expected to follow before the end of June"
    if _what_it_is_to_do(head, trigger):
        return True
    if _own_sentence(head, trigger):
        return False
    if head.i != trigger.i and head.dep_ in ("acl", "relcl") and (announced or broken_off(head, outlook)):
        return False  # "the trip, announced in April"; "talks that stalled in May will resume"
    if head.dep_ == "acl" and head.tag_ == "VBN" and trigger.i not in (head.i, head.head.i) and person(head.head):
        return False  # "President X, SWORN IN on May 29, met": when something was done to somebody
    if head.i == trigger.i or (trigger in head.ancestors and not _saying_between(head, trigger)):
        # On the trigger, or inside its own phrase: "the meeting scheduled for Thursday".
        return True
    if lookup(head) in CLOSED:
        return moved_to and lookup(head) is Status.POSTPONED
    governors = [outlook.verb] if outlook.verb is not None else []
    if trigger.head != trigger and trigger.head.pos_ in ("VERB", "AUX") and trigger.dep_ not in _CLAUSES:
        governors.append(trigger.head)
    if trigger.dep_ == "pobj" and trigger.head.head.pos_ in ("VERB", "AUX") and not _told_about(trigger):
        governors.append(trigger.head.head)
    if head.pos_ == "ADJ" and _planned_adjective(head) and head.head.pos_ in ("VERB", "AUX"):
        head = head.head if trigger.head.i == head.head.i else head  # "had been DUE on Thursday"
    head = _over_circumstance(head, governors)
    announced = _announces(head) and not fixed_for(time, head)
    if any(head.i == one.i for one in governors if one is not None):
        if head.i == trigger.head.i and any(_planned_adjective(one) for one in children(head, "acomp", "oprd")):
            return True
        return lookup(head) not in CLOSED and not announced
    # "agreed to meet on Friday": the time may hang on any verb between the trigger and its governor.
    return any(head.i == one.i for one in above(trigger) if one.dep_ in ("xcomp", "pcomp")) and not announced


def _what_it_is_to_do(head: Token, trigger: Token) -> bool:
    """ "The round is due TO OPEN on May 3", "was to have BEGUN", "is likely to be HELD": what is said of the meeting as a subject."""
    above = head
    while (above.dep_ in ("xcomp", "acomp") or _aimed_at(above)) and above.head != above:
        above = above.head
    verb, role = governor(trigger)
    is_subject = verb is not None and verb.i == above.i != head.i and role in ("nsubj", "nsubjpass")
    return is_subject and lookup(head) not in CLOSED and not _announces(head)


def _aimed_at(verb: Token) -> bool:
    """ "The cycle had been set TO GET under way on April 8": what is planned, which the parser takes for an aim."""
    return verb.dep_ == "advcl" and "to" in auxiliaries(verb) and verb.i > verb.head.i and lookup(verb.head) in PLANS


def _own_sentence(head: Token, trigger: Token) -> bool:
    """ "They met in Bern on May 3; a week earlier they had dined in Rome": the first clause is parsed below the second."""
    clause = next((one for one in (head, *head.ancestors) if one.pos_ in ("VERB", "AUX")), head)
    if clause.dep_ != "ccomp" or clause.head.i != trigger.i or clause.i > trigger.i or trigger.pos_ != "VERB":
        return False
    return any(one.text == ";" for one in trigger.doc[clause.i : trigger.i])


def _planned_adjective(head: Token) -> bool:
    """Whether an adjective plans a meeting: due, scheduled, set."""
    return words().operators.adjectives.get(head.lower_) in PLANS


def _over_circumstance(head: Token, governors: list[Token]) -> Token:
    """ "will be held at the same spot ON JUNE 14": the day stands with the verb, though it is parsed on the place."""
    here = head
    for _ in range(4):
        if here.pos_ not in ("NOUN", "PROPN", "ADP", "NUM") or here.head == here:
            break
        if here.lemma_.lower() in words().nouns:
            return head
        here = here.head
        if any(here.i == one.i for one in governors):
            return here
    return head


def _saying_between(head: Token, trigger: Token) -> bool:
    """A clause of calling off between the day and the meeting; what stands above the meeting is none ("X said it was off")."""
    between = takewhile(lambda one: one.i != trigger.i, (head, *head.ancestors))
    return any(one.dep_ in ("relcl", "ccomp") and lookup(one) in CLOSED for one in between)


def _announces(head: Token) -> bool:
    """The day of agreeing, announcing, inviting is not the meeting's."""
    return head.lemma_.lower() in (
        "agree",
        "announce",
        "propose",
        "invite",
        "offer",
        "confirm",
        "decide",
        "accept",
        "say",
        "tell",
        "ask",
        "urge",
        "suggest",
        "follow",
        "precede",
    )
