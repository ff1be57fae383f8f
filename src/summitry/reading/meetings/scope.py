"""Which words of a sentence are another meeting's or another clause's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed
from summitry.reading.meetings.outlook import CLOSED, PLANS, Outlook, auxiliaries, collapsed, is_due, lookup
from summitry.reading.meetings.together import comes_together, person
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def another_between(token: Token, trigger: Token) -> bool:
    """Whether the word hangs on another meeting's noun below the trigger: "will meet again, after a summit in Lima in May"."""
    for one in (token, *token.ancestors):
        if one.i == trigger.i:
            return False
        of_it = one.dep_ == "pobj" and one.head.lower_ == "of" and one.head.head.i == trigger.i  # "a round of TALKS"
        # "met on the sidelines of a summit in Lima": there and then
        beside = one.dep_ == "pobj" and one.head.head.lemma_.lower() in ("sideline", "margin", "edge", "fringe")
        if one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns and not of_it and not beside:
            return True
    return False


def of_another_clause(head: Token, trigger: Token) -> bool:
    """ "a visit before the fair to be held in JULY", "the first to visit since ties were cut in 1979": what stands in
    another clause is that clause's own."""
    for one in (head, *head.ancestors):
        if one.i == trigger.i:
            return False
        if one.dep_ == "relcl" and which(one) and plans_or_holds(one):
            continue  # "talks on the sound, which the two sides had set for May": set were the talks, whatever the parser says
        if one.dep_ == "acl" and one.tag_ == "VBN" and _planned_or_held(one):
            continue  # "the meeting with the platform of the opposition planned for Thursday"
        if of_the_verb_above(one):
            return True
        clause = one.dep_ in ("advcl", "ccomp", "pcomp", "parataxis") and one.pos_ in ("VERB", "AUX", "ADJ")
        of_it = one.head.dep_ == "pobj" and one.head.head.lower_ == "of" and one.head.head.head.i == trigger.i
        on_another = one.dep_ in ("acl", "relcl") and one.head.i > trigger.i and not (of_it and _of_talks(one.head))
        # "Envoys who met on Monday will meet again": what is told of who meets is another clause than their meeting.
        before = one.dep_ == "relcl" and trigger.pos_ == "VERB" and one.head.i < trigger.i
        on_whoever = before and not which(one) and _meets(one)
        # "She had gone to Moscow for it, and the two pick up again NEXT WEDNESDAY"
        next_clause = one.dep_ == "conj" and one.pos_ == "VERB" and one.i > trigger.i
        next_clause = next_clause and (child(one, "nsubj", "nsubjpass") is not None or _meets_another(one, trigger))
        if (clause or on_another or on_whoever or next_clause) and trigger in one.ancestors:
            return True
    return False


_BINDING = frozenset(
    {"promise", "pledge", "agree", "undertake", "vow", "offer", "decide", "commit", "resolve", "threaten", "refuse"}
)
_MEANWHILE = frozenset({"during", "at", "in", "after", "following"})


def broken_off(clause: Token, outlook: Outlook) -> bool:
    """ "Talks, SUSPENDED in May, resumed on Friday", "will revive talks that BROKE DOWN last year": the day of an end that came before."""
    verb = outlook.verb
    if (
        outlook.status is None
        or outlook.status in CLOSED
        or verb is None
        or verb.i == clause.i
        or clause.tag_ not in ("VBD", "VBN", "VB")
    ):
        return False
    if outlook.status is Status.UNDER_WAY and "to" in auxiliaries(verb):
        return False  # "what it would take to reopen talks which broke down in May": those of May
    if outlook.status is Status.HELD:
        return lookup(clause) in CLOSED  # "the talks that broke down on Friday had been tense": that day
    return lookup(clause) in CLOSED or collapsed(clause) or clause.lemma_.lower() in words().halting


def of_the_verb_above(clause: Token) -> bool:
    """ "promised during the talks TO REOPEN the road to Lae": the parser hangs what is promised on the meeting."""
    prep = clause.head.head
    if clause.dep_ not in ("acl", "relcl") or "to" not in auxiliaries(clause) or clause.head.dep_ != "pobj":
        return False
    above = prep.head
    promised = above.lemma_.lower() in _BINDING and above.pos_ == "VERB" and prep.lower_ in _MEANWHILE
    return promised and child(above, "xcomp", "ccomp", "dobj") is None


def above(trigger: Token) -> list[Token]:
    """The words over a meeting's, up to the clause that another verb marks as its own: "will meet in May AFTER TALKS BROKE OFF"."""
    found = []
    for one in trigger.ancestors:
        found.append(one)
        if marked_off(one):
            break
    return found


def marked_off(clause: Token) -> bool:
    """ "after talks broke off", "although the two had met": a clause with a subject of its own that says when or why."""
    own = child(clause, "nsubj", "nsubjpass") is not None
    return clause.dep_ == "advcl" and own and child(clause, "mark") is not None


def of_whoever(head: Token, trigger: Token) -> bool:
    """ "The premier, who ARRIVED ON MONDAY, met her on Tuesday": told of who meets; it counts where the meeting has no other day."""
    clause = next((one for one in (head, *head.ancestors) if one.dep_ == "relcl"), None)
    return clause is not None and clause.head.i < trigger.i < clause.head.head.right_edge.i and not which(clause)


def _meets(clause: Token) -> bool:
    """ "who met", "who have held talks": the clause tells of a meeting itself."""
    verbs = (
        clause,
        *children(clause, "xcomp"),
        *(two for one in children(clause, "acomp") for two in children(one, "xcomp")),
    )
    things = (one.lemma_.lower() for verb in verbs for one in children(verb, "dobj"))
    return any(verb.lemma_.lower() in words().verbs for verb in verbs) or any(one in words().nouns for one in things)


def _meets_another(clause: Token, trigger: Token) -> bool:
    """ "met the envoy on Monday and WILL SEE the president in Lae on Thursday": whom each verb has of its own, each has where and when."""
    return (
        trigger.pos_ == "VERB"
        and _with_company(trigger)
        and _with_company(clause)
        and (_meets(clause) or _sees(clause))
    )


def _with_company(verb: Token) -> bool:
    things = [*children(verb, "dobj"), *(one for one in children(verb, "dobj") for one in governed(one, "with"))]
    return any(person(one) for one in (*things, *governed(verb, "with")))


def _sees(verb: Token) -> bool:
    return verb.lemma_ in ("see", "visit", "dine", "lunch", "receive")


def _of_talks(noun: Token) -> bool:
    """ "a round of trade talks that had been due to open": what is said of the talks is said of the round."""
    return noun.lemma_.lower() in words().nouns


def which(clause: Token) -> bool:
    """Whether the clause begins with "which" or "that", on a noun that is itself no meeting and nobody who does things."""
    noun = clause.head
    somebody = comes_together(noun) or noun.lemma_.lower() in words().envoys  # "a delegation that landed on Monday"
    somebody &= clause.lemma_.lower() in words().motion | words().arriving
    meeting = noun.lemma_.lower() in words().nouns
    return any(one.tag_ == "WDT" for one in clause.children) and not meeting and not somebody


def _planned_or_held(participle: Token) -> bool:
    known = {*PLANS, Status.HELD}
    return lookup(participle) in known and participle.head.lemma_.lower() not in words().nouns


def plans_or_holds(clause: Token) -> bool:
    """Whether a relative clause tells of a plan or of its taking place: "that the two sides had set for May", "which was to have
    begun on Sunday", "that had been due to open"."""
    chain = [
        clause,
        *children(clause, "xcomp"),
        *(x for one in children(clause, "acomp", "xcomp") for x in children(one, "xcomp")),
    ]
    known = {*PLANS, Status.HELD, Status.UNDER_WAY}
    due = is_due(clause)
    is_to = clause.lemma_ == "be" and any("to" in auxiliaries(one) for one in children(clause, "xcomp"))
    return due or is_to or in_the_diary(clause) or any(lookup(one) in known for one in chain)


def in_the_diary(clause: Token) -> bool:
    """ "that was in the calendar for Monday", "which stands on the programme for May": a plan."""
    on = any(
        one.lower_ == "on" and child(one, "pobj") is None for one in children(clause, "advmod", "prt", "acomp", "prep")
    )
    down = on or any(one.lower_ == "down" for one in children(clause, "advmod", "prt", "acomp", "prep"))
    if clause.lemma_ == "be" and down and any(one.lower_ == "for" for one in clause.subtree):
        return True  # "which were down for Tuesday"
    listed = (inner for prep in children(clause, "prep") for inner in children(prep, "pobj"))
    return clause.lemma_ in ("be", "stand") and any(one.lemma_.lower() in words().replies["diaries"] for one in listed)


def prepared(noun: Token) -> bool:
    """ "met in Lima to prepare THE SUMMIT", "talks to pave the way for a visit": another meeting, whose who, where and when are not
    those of the preparing."""
    above = noun
    if noun.dep_ == "pobj" and noun.head.lower_ == "for":
        above = noun.head
    elif noun.dep_ != "dobj":
        return False
    verb = above.head
    if verb.lemma_.lower() in ("way", "ground", "groundwork", "basis") and verb.dep_ == "dobj":
        verb = verb.head  # "pave the way for", "lay the ground for"
    elif verb.lemma_.lower() not in words().preparing:
        return False
    infinitive = any(one.lower_ == "to" for one in children(verb, "aux"))
    return verb.lemma_.lower() in words().preparing and infinitive and verb.dep_ in ("advcl", "xcomp", "acl", "relcl")


def as_planned(verb: Token) -> bool:
    """ "did not go to Bouake AS he had PLANNED", "would not come as announced": there was a plan."""
    return any(
        lookup(one) in PLANS and any(two.lower_ == "as" for two in children(one, "mark", "advmod"))
        for one in children(verb, "advcl")
    )
