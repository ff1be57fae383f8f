"""What ties a time to a meeting, or to its old and new slot, besides the verb that holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.dates import parse_edtf
from summitry.model import TimeExpression
from summitry.reading.grammar import child, children, modal, subject, token_at
from summitry.reading.meetings.chain import said_on
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.new_days import fixes
from summitry.reading.meetings.outlook import CLOSED, PLANS, TOLD, Outlook, auxiliaries, lookup, was_to_have
from summitry.reading.meetings.scope import plans_or_holds
from summitry.reading.meetings.set_days import fixed_for
from summitry.reading.meetings.tense import is_day, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token


_GONE = re.compile(r"\b(?:last|past|ago|yesterday)\b", re.IGNORECASE)
_BEGINNING = frozenset({"begin", "start", "open", "commence", "resume"})
_DAY_NOUNS = frozenset({"date", "day", "start", "beginning"})
_FIXING = frozenset({"name", "choose", "pick", "earmark", "reserve", "suggest", "fix", "set"})


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
        or (on_the_way(head, trigger.token, outlook) and _goes(head))
        or starting(head, trigger.token, outlook)
        or _began_when(time, head, trigger.token)
        or _set_behind(head, trigger.token, outlook)
        or _guest_was_due(head, trigger.token)
        or _cleft(time, head, trigger.token)
        or _which_began(head, trigger.token)
        or _fixed_for_it(time, head, trigger.token)
        or fixes(head, trigger.token)
    )


def starting(head: Token, trigger: Token, outlook: Outlook) -> bool:
    """ "are meeting for two days, STARTING on Saturday": the participle without a subject is of the meeting's verb."""
    above = [one.i for one in (trigger, outlook.verb) if one is not None]
    begins = head.lemma_.lower() in ("start", "begin", "commence") and head.tag_ == "VBG"
    return begins and head.head.i in above and child(head, "nsubj") is None


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


def _which_began(head: Token, trigger: Token) -> bool:
    """ "three days of negotiations, WHICH WERE OPENED on Monday": the parser hangs the clause on the length."""
    measure = trigger.head.head if trigger.dep_ == "pobj" and trigger.head.lower_ == "of" else None
    if measure is None or head.dep_ != "relcl" or head.head.i != measure.i:
        return False
    told = head.lemma_.lower() in _BEGINNING or plans_or_holds(head)
    return told and any(one.tag_ == "WDT" for one in _arguments(head))


def _cleft(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """ "It was ON MONDAY that the ministers met", "It was not until May that": the day is that of the clause behind it."""
    it = child(head, "nsubj")
    if head.lemma_ != "be" or it is None or it.lower_ != "it":
        return False
    clause = next((one for one in (trigger, *trigger.ancestors) if one.head.i == head.i), None)
    behind = clause is not None and clause.dep_ in ("ccomp", "advcl", "relcl") and clause.pos_ in ("VERB", "AUX")
    return behind and clause is not None and head.idx < time.start < clause.left_edge.idx


def _fixed_for_it(time: TimeExpression, head: Token, trigger: Token) -> bool:
    """ "June 3 and 4 have been agreed FOR the next round", "a date of May 9 was named for the visit", "set June 1 as the day of the
    talks": the day is what is fixed, and the meeting what it is fixed for.
    """
    here, noun = (head, None) if head.pos_ in ("VERB", "AUX") else (head.head, head)
    named = noun is None or noun.lemma_.lower() in _DAY_NOUNS
    verb = next((one for one in trigger.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if (
        not named
        or verb is None
        or verb.i != here.i
        or trigger.dep_ != "pobj"
        or trigger.head.lower_ not in ("for", "of")
    ):
        return False
    prep = trigger.head
    above = prep.head
    fixes = lookup(verb) in PLANS or verb.lemma_.lower() in _FIXING
    for_it = prep.lower_ == "for" and (above.i == verb.i or above.lemma_.lower() in _DAY_NOUNS)
    as_its_day = prep.lower_ == "of" and above.lemma_.lower() in _DAY_NOUNS
    day = token_at(time.start, verb.subtree)
    bare = day is not None and not any(
        one.dep_ == "prep" and one.head.i == verb.i and one.i < day.i and day in one.subtree for one in verb.children
    )
    return fixes and (for_it or as_its_day) and (noun is not None or bare)


def on_the_way(head: Token, trigger: Token, outlook: Outlook) -> bool:
    """ "FLEW to Quito on Sunday and met the mayor", "STAYED in Lae from 5 to 8 May and held talks": a verb in the row before the
    meeting's own; its day counts where the meeting has no other.
    """
    here = outlook.verb if outlook.verb is not None and trigger.pos_ == "NOUN" else trigger
    while here.dep_ == "conj" and here.head.i != here.i and child(here, "nsubj", "nsubjpass") is None:
        here = here.head
        if here.i == head.i:
            return True
    return False


def _goes(verb: Token) -> bool:
    """ "flew", "stayed", "visited", "was in": where somebody is for some days."""
    lemma = verb.lemma_.lower()
    return lemma in words().motion or lemma in words().arriving or lemma in ("be", "stay", "spend", "visit", "tour")


def _which_was_planned(head: Token, trigger: Token) -> bool:
    """ "a tour of the Malian dams THAT HAD BEEN DUE TO BEGIN on Monday", "a panel on pensions that was to have sat this Friday": the
    parser hangs the clause on the nearest noun, but plans are made of meetings.
    """
    clause = next((one for one in (head, *head.ancestors) if one.dep_ not in ("xcomp", "acomp")), head)
    if clause.dep_ != "relcl" or not trigger.i < clause.head.i or clause.head.lemma_.lower() in words().nouns:
        return False
    which = any(one.tag_ == "WDT" for verb in (clause, *children(clause, "xcomp")) for one in _arguments(verb))
    between = [
        one for one in trigger.doc[trigger.i + 1 : clause.head.i + 1] if one.lower_ != "talks"
    ]  # "a round of ... talks"
    other = any(
        one.pos_ in ("VERB", "AUX") or (one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns) for one in between
    )
    return which and not other and (plans_or_holds(clause) or was_to_have(clause))


def _set_behind(head: Token, trigger: Token, outlook: Outlook) -> bool:
    """ "called off a summit of Laos and Vietnam SET for Friday": the participle behind the meeting, which the parser takes for a verb."""
    if head.tag_ not in ("VBD", "VBN") or lookup(head) not in PLANS or head.i < trigger.i or outlook.verb is None:
        return False
    lonely = child(head, "nsubj", "nsubjpass", "aux", "auxpass", "mark", "dobj") is None
    between = trigger.doc[trigger.i + 1 : head.i]
    other = any(one.pos_ in ("VERB", "AUX", "PUNCT", "CCONJ") and one.dep_ != "cc" for one in between)
    return lonely and head.head.i == outlook.verb.i and trigger.dep_ in ("dobj", "pobj") and not other


def _guest_was_due(head: Token, trigger: Token) -> bool:
    """ "The minister, who WAS DUE on Friday, put off her visit": the day on which the traveller was to come is that of the journey."""
    clause = next((one for one in (head, *head.ancestors) if one.dep_ not in ("xcomp", "acomp", "prep")), head)
    verb = trigger.head
    who = any(one.tag_ == "WP" for one in children(clause, "nsubj", "nsubjpass"))
    if clause.dep_ != "relcl" or not who or words().nouns.get(trigger.lemma_.lower()) != "visit":
        return False
    own = trigger.dep_ == "dobj" and clause.head.dep_ == "nsubj" and clause.head.head.i == verb.i
    planned = lookup(clause) in PLANS or any(one.lower_ == "due" for one in children(clause, "acomp"))
    does = [one.lemma_.lower() for above in (clause, *children(clause, "acomp")) for one in children(above, "xcomp")]
    comes = bool(does) and all(one in words().motion for one in does)
    return own and (comes or (planned and not does))


def _arguments(verb: Token) -> Iterator[Token]:
    yield from verb.children
    yield from (inner for prep in children(verb, "prep") for inner in prep.children)


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
    """ "has suggested Lima as a venue for a meeting later in December", "agreed on a round in May": right behind the meeting, the day
    is what is proposed or agreed on.
    """
    agreed = head.lemma_.lower() == "agree" and time.direction == "future"
    if (
        not (agreed or lookup(head) is Status.PROPOSED)
        or head.pos_ != "VERB"
        or head.i > trigger.i
        or time.start < trigger.idx
    ):
        return False
    between = [one for one in trigger.sent if one.i > trigger.i and one.idx < time.start]
    of_it = next(
        (one for one in between if one.dep_ == "pobj" and one.head.lower_ == "of" and one.head.head.i == trigger.i),
        None,
    )
    return not any(
        one.pos_ in ("VERB", "AUX") or (one.lemma_.lower() in words().nouns and one != of_it) for one in between
    )


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
    return time.start < trigger.idx and not _suggested(time, head, trigger) and not fixed_for(time, head)


def _coordinated(head: Token, trigger: Token, outlook: Outlook) -> bool:
    """ "has been agreed on and may be held in May", "was put off, he added, and was then set for June 3"."""
    other = any(
        one.lower_ != "place" for one in children(head, "nsubj", "nsubjpass", "dobj")
    )  # "and set elections for Friday"
    if head.dep_ != "conj" or other or lookup(head) not in TOLD:
        return False
    own = [one for one in (outlook.verb, trigger.head if trigger.dep_ in ("nsubj", "nsubjpass") else None) if one]
    return any(head.head.i == one.i or (one.dep_ == "ccomp" and head.head.i == one.head.i) for one in own)


def at_its_start(time: TimeExpression) -> TimeExpression:
    """ "since May 3, when they met", "starting on Friday", "in Oslo from Monday": the first day itself."""
    if time.relation not in ("since", "after", "not before") or not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", time.value):
        return time
    when = parse_edtf(time.value)
    first = when.latest if when.earliest == when.latest else None
    starts = [
        replace(one, edtf=f"{one.earliest}", latest=one.earliest) for one in time.candidates if one.earliest and first
    ]
    return replace(time, edtf=time.value, earliest=when.earliest, latest=when.latest, candidates=tuple(starts))


def from_then(sentence: Span, time: TimeExpression) -> bool:
    """ "from Monday", "beginning on May 3": the day on which it begins; "no sooner than Monday" names none."""
    before = [one for one in sentence if one.idx < time.start][-2:]
    words_ = [one.lower_ for one in before if one.lower_ != "on"]
    return time.relation in ("after", "not before") and bool(words_) and words_[-1] in ("from", "starting", "beginning")


def ahead(time: TimeExpression, head: Token | None, sentence: Span) -> TimeExpression:
    """ "have sat since Monday and will finish on Friday", "is convened FOR May 4": the day lies ahead, whatever the status."""
    later = next((one for one in time.candidates if one.basis.startswith("future")), None)
    if head is None or later is None or not (modal(head) in ("will", "shall") or _is_called_for(time, head, sentence)):
        return time
    return replace(time, edtf=later.edtf, earliest=later.earliest, latest=later.latest, candidates=())


def _is_called_for(time: TimeExpression, head: Token, sentence: Span) -> bool:
    before = [one for one in sentence if one.idx < time.start][-1:]
    helpers = auxiliaries(head)
    called = head.tag_ == "VBN" and bool({"is", "are", "been"} & helpers) and "had" not in helpers
    return called and bool(before) and before[0].lower_ == "for" and before[0].head.i == head.i


def planned_first(head: Token | None, outlook: Outlook) -> bool:
    """ "PLANNED FOR May 4, it was called off by Gabon", "they were TO HAVE BEGUN on May 4 but were put off": what stands before the
    calling off tells of the plan."""
    verb = outlook.verb
    if head is not None and verb is not None and verb.dep_ == "conj" and head.i < verb.i and head.dep_ == "xcomp":
        over_it = {head.i, *(one.i for one in head.ancestors)}
        itself = child(verb, "auxpass") is not None and child(verb, "nsubj", "nsubjpass") is None
        return itself and "to" in auxiliaries(head) and verb.head.i in over_it and lookup(head) not in CLOSED
    if head is None or verb is None or head.head.i != verb.i or head.dep_ != "advcl" or head.tag_ != "VBN":
        return False
    return head.i < verb.i and lookup(head) in PLANS


def of_offering(time: TimeExpression, head: Token, outlook: Outlook) -> bool:
    """ "offered the guild talks last Saturday", "invited her a week ago": a day that is over when it is told is that of offering."""
    over = time.direction == "past" and _GONE.search(time.text) is not None
    verb = outlook.verb
    if outlook.status is not Status.PROPOSED or not over or verb is None:
        return False
    return head.i == verb.i or (verb.pos_ == "VERB" and not past_perfect(verb))


def of_a_paper(head: Token) -> bool:
    """ "a proposal of 17 November for a round", "Monday's statement on the talks": the day of asking, writing or deciding."""
    return head.pos_ == "NOUN" and head.lemma_.lower() in words().whereabouts["papers"]


def of_a_name(sentence: Span, time: TimeExpression) -> bool:
    """ "the Spring Meetings", "the April Accords": a season or month in a name is no day."""
    last = token_at(time.end - 1, sentence)
    if last is not None and time.granularity == "year" and last.dep_ == "nummod" and re.fullmatch(r"\d{4}", time.text):
        return (
            last.head.pos_ == "NOUN" and last.head.lemma_.lower() not in words().nouns
        )  # "the holders of the 2031 bonds"
    if last is None or time.granularity not in ("season", "month") or last.dep_ != "compound":
        return False
    return last.head.i == last.i + 1 and last.head.text[:1].isupper() and last.text[:1].isupper()


def when_clause(sentence: Span, time: TimeExpression, trigger: Token) -> bool:
    """ "a failed attempt at the end of February, when a meeting broke up": the day before "when" is that of its clause."""
    for one in (trigger, *trigger.ancestors):
        when = next((w for w in one.children if w.lower_ == "when" and w.dep_ in ("advmod", "mark")), None)
        if when is not None:
            return 0 <= when.idx - time.end <= 3
    return False


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
        (top.head.dep_ in ("prep", "pcomp", "npadvmod") and not _meets(top.head) and not comes_second(top.head))
        or top.head.pos_ in ("ADP", "ADV", "NUM", "SCONJ")
    ):
        top = top.head
        if top.lower_ == "due":
            return top  # "a session due on Friday", where the parser takes it for a preposition
    head = top.head if top.head != top else top
    if top.dep_ == "compound" and said_on(head):
        return head.head.head
    if _runs_out(head, top) or _as_planned(head) or _of_saying(head, top):
        return head.head
    return _what_is_said(head, top) or _second(head, top) or head


def comes_second(verb: Token) -> bool:
    """ "will meet her on Friday before GOING on to Kiev": what follows, where what comes first has its own day."""
    before = verb.head if verb.dep_ == "pcomp" and verb.head.lower_ == "before" else None
    if before is None or verb.pos_ != "VERB":
        return False
    told = [one for one in before.head.children if one.i < before.i]
    return any(is_day(two) for one in told for two in (one, *children(one, "pobj")))


def _second(verb: Token, day: Token) -> Token | None:
    """The verb behind "before" whose day it is, though the parser gives it to the first."""
    clauses = (child(prep, "pcomp") for prep in children(verb, "prep") if prep.lower_ == "before" and prep.i < day.i)
    return next((one for one in clauses if one is not None and comes_second(one)), None)


def _meets(verb: Token) -> bool:
    """ "After MEETING in Cairo on Monday they flew on": the day is that of the meeting."""
    return verb.pos_ == "VERB" and verb.lemma_.lower() in words().verbs


def _as_planned(clause: Token) -> bool:
    """ "will be held AS PLANNED on Friday": the day is that of the clause above."""
    bare = child(clause, "nsubj", "nsubjpass") is None and clause.tag_ == "VBN"
    return bare and clause.dep_ == "advcl" and any(one.lower_ == "as" for one in children(clause, "mark"))


def _of_saying(clause: Token, day: Token) -> bool:
    """ "SAID ON MONDAY it would host a summit": right behind the verb of saying and before the subject the day is that of saying,
    though the parser gives it to the clause.
    """
    who = child(clause, "nsubj", "nsubjpass")
    says = clause.dep_ == "ccomp" and clause.head.pos_ == "VERB" and clause.head.i < day.i
    return says and who is not None and day.i < who.i and day.left_edge.i == clause.head.i + 1


def _what_is_said(says: Token, day: Token) -> Token | None:
    """ "She is expected in Bern IN THE FIRST WEEK OF MAY for talks, officials said": between the clause that is told and whoever
    tells it, the day is that of the clause, though the parser gives it to the telling.
    """
    who = child(says, "nsubj")
    told = child(says, "ccomp")
    if who is None or told is None or says.pos_ != "VERB" or not told.i < day.i < who.left_edge.i:
        return None
    return told


def _runs_out(clause: Token, subject: Token) -> bool:
    """ "will meet before the week is OUT", "before the month ENDS": a term of the clause above."""
    before = any(one.lower_ == "before" for one in children(clause, "mark"))
    return (
        before and subject.dep_ == "nsubj" and clause.dep_ == "advcl" and clause.lemma_ in ("be", "end", "close", "run")
    )
