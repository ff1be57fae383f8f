"""The outlook of an event that is itself a verb: "met", "will visit", "refused to meet"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.meetings.asserted import only_asked
from summitry.reading.meetings.chain import climb, sees_no_use
from summitry.reading.meetings.event_being import in_place, of_being
from summitry.reading.meetings.event_moves import asked_to_move, moved_it, told_as_done
from summitry.reading.meetings.moved_days import does_so_instead
from summitry.reading.meetings.outlook import (
    CLOSED,
    IRREALIS,
    PLANS,
    Outlook,
    asks_for_time,
    auxiliaries,
    due_subject,
    lookup,
    meant_to_be,
    sends_nobody,
)
from summitry.reading.meetings.refusals import sees_nobody
from summitry.reading.meetings.tense import DATED, DAYS, NTH, conditional, dated, last_met, of_tense, past_perfect
from summitry.reading.meetings.together import joint_body
from summitry.reading.meetings.trigger_bidden import called_in, given_time, spared
from summitry.reading.meetings.trigger_dealing import summons_envoy
from summitry.reading.meetings.trigger_ellipsis import offers_a_day
from summitry.reading.meetings.trigger_faces import withdrawn_invitation
from summitry.reading.meetings.trigger_frames import awaits
from summitry.reading.meetings.trigger_journeys import leaves_for
from summitry.reading.meetings.trigger_seeing import goes_to_see
from summitry.reading.meetings.trigger_wanted import calls_back, wants_there
from summitry.reading.meetings.trigger_ways import barred, came_for, unheard, way_of
from summitry.reading.meetings.trigger_work import works_on
from summitry.reading.meetings.words import ORDINALS, words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def of_verb(verb: Token) -> Outlook:
    """The outlook of an event that is itself a verb: "met", "will visit", "refused to meet"."""
    if _nothing_to(verb) or only_asked(verb) or sees_nobody(verb) or _would_be_the_first(verb):
        return IRREALIS
    if verb.lemma_ in ("be", "remain", "stay") and lookup(verb) is None:
        return of_being(verb)
    if (undone := withdrawn_invitation(verb)) is not None:
        return Outlook(Status.CANCELLED, past_perfect(undone), undone)
    if (sunk := _plans_sank(verb)) is not None:
        return Outlook(Status.CANCELLED, past_perfect(sunk), sunk)
    if last_met(verb):
        return Outlook(Status.HELD, True, verb)
    if does_so_instead(verb):
        return Outlook(Status.POSTPONED, False, None)  # of those who were to: nobody is said to have asked for it
    if moved_it(verb):
        return Outlook(Status.POSTPONED, past_perfect(verb), verb)
    return sees_no_use(verb) or _told_not_to(verb) or asked_to_move(verb) or _of_event(verb)


def _nothing_to(verb: Token) -> bool:
    """ "said there was NOTHING TO NEGOTIATE", "left Lima WITHOUT MEETING the president"; who flew home "without having seen her" had
    meant to."""
    if verb.dep_ == "pcomp" and verb.head.lower_ == "without" and "having" not in auxiliaries(verb):
        return True
    return verb.head.lower_ == "nothing" and "to" in auxiliaries(verb)


def _would_be_the_first(verb: Token) -> bool:
    """ "It would be the first time that the two HAVE MET since 2008": of the meeting to come, which other words tell."""
    time = verb.head
    if verb.dep_ not in ("relcl", "acl", "ccomp", "advcl") or time.lemma_ != "time":
        return False
    be = time.head
    nth = any(one.lower_ in ORDINALS or one.lower_ == "only" for one in time.lefts)
    return nth and be.lemma_ == "be" and modal(be) in ("will", "would")


def _plans_sank(verb: Token) -> Token | None:
    """ "PLANS for the two ministers to meet on Monday COLLAPSED": what became of the plan became of the meeting, where it had a day."""
    plan = verb.head
    if verb.dep_ not in ("acl", "relcl") or plan.lemma_.lower() not in ("plan", "arrangement") or plan.dep_ != "nsubj":
        return None
    above = plan.head
    sank = above.lemma_.lower() in ("collapse", "founder", "unravel") or (
        above.lemma_ == "fall"
        and any(one.lower_ in ("through", "apart") for one in children(above, "prt", "advmod", "prep"))
    )
    return above if sank and above.tag_ in ("VBD", "VBN") and not negated(above) and dated(verb) else None


def _told_not_to(verb: Token) -> Outlook | None:
    """ "told the delegation not to come to Niamey", "asked the envoy not to travel to Lima on Friday": called off by who says so."""
    above = verb.head
    asks = above.lemma_.lower() in ("tell", "order", "instruct", "ask", "warn") and verb.dep_ in ("xcomp", "ccomp")
    if not asks or not negated(verb) or "to" not in auxiliaries(verb) or verb.lemma_.lower() not in words().motion:
        return None
    told = above.tag_ in ("VBD", "VBN") and not negated(above) and child(above, "dobj", "nsubjpass") is not None
    return Outlook(Status.CANCELLED, past_perfect(above), above) if told and dated(verb) else None


def _of_event(verb: Token) -> Outlook:
    closed = lookup(verb)
    if closed in CLOSED and way_of(verb) is not None:
        closed = None  # "DROPPED in on the premier" gives nothing up
    return (
        _kept_from(verb)
        or _bidden(verb, closed)
        or _gone_for(verb)
        or _going_on(verb, closed)
        or _aimed_at(verb, closed)
        or _by_tense(verb, closed)
    )


def _kept_from(verb: Token) -> Outlook | None:
    """What keeps it from taking place: time that is asked for, who is not let in or heard, a body that does not sit."""
    if asks_for_time(verb):
        return Outlook(Status.POSTPONED, False, verb)
    before = verb.dep_ == "advcl" and any(one.lower_ == "before" for one in children(verb, "mark"))
    if before and asks_for_time(verb.head) and told_as_done(verb.head):
        return Outlook(
            Status.POSTPONED, past_perfect(verb.head), verb.head
        )  # "asked for more time BEFORE IT SITS DOWN"
    if verb.pos_ == "VERB" and (barred(verb) or unheard(verb)):
        return climb(verb, Outlook(Status.REFUSED, past_perfect(verb), verb))
    who = child(verb, "nsubj")
    if negated(verb) and who is not None and joint_body(who):
        on_a_day = dated(verb) or any(one.ent_type_ in DATED for one in verb.subtree)
        to_come = modal(verb) in ("will", "shall") and on_a_day  # "will not sit on the 20th": it had a day
        if to_come or "did" in auxiliaries(verb):
            return Outlook(Status.CANCELLED, False, verb)  # "The truce committee did not gather": its day had come
    return None


def _bidden(verb: Token, closed: Status | None) -> Outlook | None:
    """Who is awaited, invited, summoned, wanted there or given an hour."""
    if awaits(verb):
        return Outlook(Status.PROPOSED if verb.lemma_ == "want" else Status.SCHEDULED, past_perfect(verb), verb)
    if verb.lemma_.lower() == "invite" and _turned_down(verb):
        return Outlook(Status.REFUSED, False, _turned_down(verb))
    if summons_envoy(verb):
        return climb(verb, Outlook(of_tense(verb, Status.HELD), past_perfect(verb), verb))
    if wants_there(verb) or calls_back(verb) or called_in(verb):
        return climb(verb, Outlook(of_tense(verb, Status.PROPOSED), past_perfect(verb), verb))
    if verb.lemma_.lower() in words().inviting and (closed in PLANS or verb.lemma_ in ("bid", "summon")):
        return climb(
            verb, Outlook(of_tense(verb, closed or Status.PROPOSED), past_perfect(verb), verb)
        )  # "is expected in Tehran"
    if given_time(verb) is not None and spared(verb):
        return climb(verb, Outlook(Status.SCHEDULED, past_perfect(verb), verb))
    if (
        closed is Status.PROPOSED
        and verb.lemma_ == "sound"
        and any(one.lower_ == "about" and dated(one) for one in verb.subtree)
    ):
        return climb(verb, Outlook(of_tense(verb, closed), past_perfect(verb), verb))  # "sounded them out about May 3"
    return None


def _gone_for(verb: Token) -> Outlook | None:
    """Who goes or came for it, who is missing, and what is convened or brought about."""
    if (went := goes_to_see(verb)) is not None:
        return climb(went, Outlook(of_tense(went, Status.HELD), past_perfect(went), went))
    if came_for(verb) is not None and lookup(verb.head) is None:
        return climb(verb.head, Outlook(of_tense(verb.head, Status.HELD), past_perfect(verb.head), verb.head))
    if words().verbs.get(verb.lemma_.lower()) and verb.tag_ in ("VBD", "VBN") and _for_another_day(verb):
        return Outlook(of_tense(verb, Status.UNDER_WAY), False, verb)
    if _absent_here(verb):
        return Outlook(Status.CANCELLED, False, verb)
    if (
        verb.dep_ == "acl"
        and verb.tag_ in ("VBN", "VBD")
        and verb.lemma_.lower() in words().bringing | {"call", "fix", "schedule"}
        and _for_a_day(verb)
    ):
        return Outlook(Status.SCHEDULED, False, verb)  # "the session of ministers CONVENED for 8 November"
    if verb.lemma_ == "head" and (be := child(verb, "auxpass")) is not None:
        now = be.tag_ in ("VBP", "VBZ") and not negated(verb)
        return Outlook(Status.SCHEDULED if now else None, False, verb)  # "ARE HEADED back to the table"
    if _subjunctive(verb) or _caused(verb):
        return climb(verb, Outlook(Status.SCHEDULED, False, verb))
    return None


def _going_on(verb: Token, closed: Status | None) -> Outlook | None:
    """What goes on, or begins, and what "it" or a day that is offered is said of."""
    goes_on = verb.lemma_ in ("continue", "begin", "start", "resume") or (verb.lemma_ == "take" and works_on(verb))
    if goes_on and child(verb, "dobj") is not None:
        return climb(verb, Outlook(of_tense(verb, Status.UNDER_WAY), False, verb))  # "continue their joint work"
    if (what := due_subject(verb)) is not None and what.lower_ in ("it", "they"):
        return Outlook(Status.SCHEDULED, _was(verb.head.head), verb)  # "They are due to start on June 9"
    it = meant_to_be(verb)
    if it is not None and it.lower_ == "it" and verb.lemma_.lower() in words().happening:
        return Outlook(Status.SCHEDULED, _was(verb.head), verb)  # "It was to have been held in Lae"
    pronoun = child(verb, "nsubj", "nsubjpass")
    if (
        pronoun is not None
        and pronoun.lower_ in ("it", "they")
        and (told := lookup(verb)) in (Status.UNDER_WAY, Status.SCHEDULED)
    ):
        return Outlook(of_tense(verb, told), False, verb)  # "It begins on Monday"
    if verb.lemma_.lower() in words().rescheduling:
        return Outlook(of_tense(verb, Status.SCHEDULED), False, verb)  # "It has been rearranged for Monday"
    if offers_a_day(verb):
        looks = verb.lemma_ in ("look", "aim", "eye", "target", "consider", "discuss")
        return Outlook(Status.PROPOSED if looks else of_tense(verb, closed or Status.SCHEDULED), False, verb)
    return None


def _aimed_at(verb: Token, closed: Status | None) -> Outlook | None:
    """What somebody would be, is, or arrives in a place for."""
    aim = "to" in auxiliaries(verb) and verb.dep_ in ("advcl", "xcomp")
    if aim and _goes_or_is(verb.head) and _will_not(verb.head) and dated(verb.head):
        return Outlook(Status.CANCELLED, False, verb.head)  # "would not be in Rome on May 3 to meet the president"
    if aim and verb.head.lemma_ == "be":
        there = in_place(verb.head, None if closed in CLOSED else Status.HELD)
        between = (one for one in children(verb.head, "prep") if verb.head.i < one.i < verb.i)
        if there is not None and any(one.lower_ in ("in", "at") for one in between):
            return Outlook(there, past_perfect(verb.head), verb.head)
    if verb.lemma_ in words().arriving and verb.tag_ in ("VBZ", "VBP") and dated(verb):
        return climb(verb, Outlook(Status.SCHEDULED, False, verb))  # "arrives in Moscow on Friday"
    return None


def _by_tense(verb: Token, closed: Status | None) -> Outlook:
    """What the verb tells by itself: that it was called off, or that it is, was or will be, as its tense says."""
    base: Status = closed if closed in CLOSED else Status.HELD  # "stood her up", "called it off"
    base = (
        Status.UNDER_WAY
        if (verb.lemma_ in words().arriving or (verb.tag_ in ("VBD", "VBN") and leaves_for(verb)))
        and not _left_again(verb)
        and "had" not in auxiliaries(verb)
        else base
    )
    return climb(verb, Outlook(of_tense(verb, base), False, verb))


def _goes_or_is(verb: Token) -> bool:
    """ "would not BE in Rome to meet", "will not GO to Quito to meet", "will not be TRAVELLING there to see"."""
    return verb.lemma_ == "be" or verb.lemma_.lower() in words().motion


def _will_not(verb: Token) -> bool:
    return negated(verb) and modal(verb) in ("will", "would") and not conditional(verb)


def _was(be: Token) -> bool:
    return be.tag_ == "VBD" or "had" in auxiliaries(be)


def _left_again(verb: Token) -> bool:
    """ "arrived on Monday and left on Tuesday"."""
    return any(one.lemma_ in ("leave", "depart", "return") and one.tag_ == "VBD" for one in children(verb, "conj"))


def _turned_down(verb: Token) -> Token | None:
    """ "invited her to Lagos and she turned him down", "asked him to Quito; he declined": the answer to an invitation."""
    for one in children(verb, "conj", "parataxis", "ccomp"):
        who = child(one, "nsubj")
        if lookup(one) is Status.REFUSED and who is not None and not negated(one):
            return one
    above = verb.head if verb.dep_ in ("ccomp", "parataxis") else verb
    return (
        above if above is not verb and lookup(above) is Status.REFUSED and child(above, "nsubj") is not None else None
    )


def _absent_here(verb: Token) -> bool:
    """ "the league would not be coming", "Quito would send nobody": who stays away calls off."""
    if verb.lemma_ in ("send", "dispatch") and sends_nobody(verb) and child(verb, "prep") is None:
        return True
    bare = verb.lemma_.lower() not in words().motion or child(verb, "prep") is None
    return bare and verb.lemma_.lower() in words().attending and negated(verb) and lookup(verb) not in CLOSED


def _subjunctive(verb: Token) -> bool:
    """ "suggested that everybody gather", "the request that he should receive the envoy": what is asked for."""
    above = verb.head
    if above.pos_ == "NOUN":
        asked = words().operators.nouns.get(above.lemma_.lower()) is Status.PROPOSED
        asks = asked and verb.dep_ in ("acl", "ccomp", "relcl") and child(verb, "mark") is not None
        return asks and verb.tag_ in ("VB", "VBP") and auxiliaries(verb) <= {"should"}
    asks = verb.dep_ == "ccomp" and lookup(above) is Status.PROPOSED
    return asks and verb.tag_ in ("VB", "VBP") and auxiliaries(verb) <= {"should"}


def _caused(verb: Token) -> bool:
    """ "a proposal to have the two commissions meet": what somebody is to bring about."""
    makes = verb.dep_ in ("ccomp", "xcomp") and verb.head.lemma_.lower() in ("have", "let", "make")
    return makes and verb.tag_ in ("VB", "VBP") and child(verb, "aux") is None


def _for_a_day(verb: Token) -> bool:
    inner = governed(verb, "for")
    return any(one.ent_type_ in DATED or one.lower_ in DAYS for one in inner)


def _for_another_day(verb: Token) -> bool:
    """ "met for a second day": they go on."""
    inner = list(governed(verb, "for"))
    return any(one.lemma_.lower() in ("day", "week") and any(two.lower_ in NTH for two in one.lefts) for one in inner)
