"""Work that several do together, and its going on: "wrapped up two days of work in Riga", "resume on Friday", "will have another go"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, negated, subject
from summitry.reading.meetings.outlook import auxiliaries
from summitry.reading.meetings.tense import dated, is_day
from summitry.reading.meetings.together import comes_together, joint_body, of_two, several
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def at_work(verb: Token) -> bool:
    """Whether the verb tells of work that several do together, of their going back to it, or of another try."""
    return _ends_work(verb) or _back_to_it(verb) or _another_go(verb)


def resumes(verb: Token) -> bool:
    """ "the delegations resume on Friday", "they will try again on Monday", "the two pick up again in May": who meets again, without a
    word for what.
    """
    near = [one.lower_ for one in children(verb, "advmod", "prt")]
    again = "again" in near if verb.lemma_ in ("try", "pick") else True
    again = again and (verb.lemma_ != "pick" or "up" in near)
    if not again or child(verb, "dobj", "xcomp", "ccomp") is not None or not dated(verb):
        return False
    which = any(one.tag_ == "WDT" for above in (verb, *verb.ancestors) for one in children(above, "nsubj", "nsubjpass"))
    return several(subject(verb)) and not which


def works_on(verb: Token) -> bool:
    """ "the experts continue their joint work at the ford", "the two teams resumed work in Riga", "the group takes up its work"."""
    who, work = child(verb, "nsubj"), child(verb, "dobj")
    joint = work is not None and any(one.lower_ in ("joint", "common") for one in work.lefts)
    if work is None or work.lemma_ not in ("work", "labour", "labor") or who is None:
        return False
    return joint_body(who) or (several(who) and (joint or comes_together(who)))


def _ends_work(verb: Token) -> bool:
    """ "Thai and Lao experts finished two days of work in Hue", "the joint committee concluded its work on Friday"; "the crews ended
    three days of work on the pipe" is nobody's meeting.
    """
    who, thing = child(verb, "nsubj"), child(verb, "dobj")
    if verb.lemma_.lower() not in words().work["ending"] or who is None or thing is None or negated(verb):
        return False
    inner = thing
    if thing.lemma_.lower() in words().measures:
        of = list(governed(thing, "of"))
        inner = of[0] if of else thing
    if inner.lemma_.lower() not in ("work", "labour", "labor") or (
        child(inner, "poss") is not None and not joint_body(who)
    ):
        return False
    return joint_body(who) or (several(who) and comes_together(who) and of_two(who))


def mission_there(verb: Token) -> bool:
    """ "An I.M.F. mission BEGAN work in Tunis on Monday", "has BEEN in Tunis since Monday to go over the books": those sent to a place by
    somebody by name, who do there what they were sent for; the visit is what is told.
    """
    who = child(verb, "nsubj")
    if who is None or who.lemma_.lower() not in ("mission", "team", "delegation") or negated(verb) or not dated(verb):
        return False
    whose = (*children(who, "compound", "poss", "nmod"), *governed(who, "of", "from"))
    national = any(one.text[:1].isupper() for one in children(who, "amod"))  # "a Chilean team"
    if not any(one.pos_ == "PROPN" for one in whose) and not national:
        return False
    work = next((one for one in children(verb, "dobj") if one.lemma_ == "work"), None)
    does = verb.lemma_.lower() in words().work["ending"] | {"begin", "start", "resume", "continue"} and work is not None
    aims = {one.lemma_.lower() for one in children(verb, "advcl", "xcomp") if "to" in auxiliaries(one)}
    is_there = verb.lemma_ == "be" and bool(aims & (words().settling["verbs"] | words().dealing | words().work["aims"]))
    is_there |= _was_there(verb)
    there = (*governed(verb, "in", "at"), *(governed(work, "in", "at") if work is not None else ()))
    return (does or is_there) and any(one.pos_ == "PROPN" and not is_day(one) for one in there)


def _was_there(verb: Token) -> bool:
    """ "A team from Quito WAS IN LIMA in the middle of April": what for says the article, unless they played, trained or drilled there."""
    busy = words().sport | words().occupied
    told = verb.lemma_ == "be" and verb.tag_ == "VBD" and child(verb, "acomp", "attr") is None
    return told and not any(one.lemma_.lower() in busy for one in verb.sent)


def _back_to_it(verb: Token) -> bool:
    """ "the union and the bank go back to bargaining on May 3", "returned to negotiating": those who act are several."""
    back = verb.lemma_ == "return" or (
        verb.lemma_ in ("go", "get", "be") and any(one.lower_ == "back" for one in children(verb, "advmod", "prt"))
    )
    near = [verb, *children(verb, "advmod", "prt")]
    inner = [
        one
        for above in near
        for prep in children(above, "prep")
        if prep.lower_ in ("to", "at")
        for one in children(prep, "pobj", "pcomp")
    ]
    bargains = any(one.lower_ in ("bargaining", "negotiating", "talking", "haggling") for one in inner)
    return back and bargains and several(subject(verb)) and not negated(verb)


def _another_go(verb: Token) -> bool:
    """ "will have another go on Monday", "made a fresh attempt in Bern in May": several who met before do so again."""
    thing = child(verb, "dobj")
    if thing is None or verb.lemma_ not in ("have", "make", "give", "take"):
        return False
    before = {one.lower_ for left in thing.lefts for one in left.subtree}
    anew = bool(before & {"another", "fresh", "new", "second", "further", "last", "final", "more"})
    tries = thing.lemma_.lower() in words().work["tries"] and child(thing, "acl") is None
    of = any(prep.lower_ in ("of", "on") and not dated(prep) for prep in children(thing, "prep"))
    return anew and tries and not of and dated(verb) and several(subject(verb)) and not negated(verb)
