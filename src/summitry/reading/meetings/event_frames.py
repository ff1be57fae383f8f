"""Frames around a meeting's noun that no single verb decides: "there was a meeting", "what will not happen is", "day three of"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.chain import over
from summitry.reading.meetings.outlook import (
    CLOSED,
    IRREALIS,
    MAYBE,
    PLANS,
    Outlook,
    auxiliaries,
    is_due,
    lookup,
    plans,
)
from summitry.reading.meetings.scope import plans_or_holds
from summitry.reading.meetings.tense import DATED, conditional, dated, of_tense, past_perfect
from summitry.reading.meetings.words import NTH, words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


_GOING_ON = frozenset(
    {"proceed", "open", "begin", "start", "convene", "reconvene", "resume", "commence", "materialise", "materialize"}
)


def another_day(verb: Token) -> bool:
    """ "went into a second day", "reached their fourth day", "are in their third week", "are into day three": they go on."""
    if verb.lemma_.lower() not in ("go", "enter", "be", "stretch", "drag", "run", "move", "reach"):
        return False
    inside = list(governed(verb, "into", "in"))
    return any(nth_day(one) for one in (*children(verb, "dobj"), *inside))


def nth_day(one: Token) -> bool:
    """ "a second day", "their 4th week", "day three"."""
    if one.lemma_.lower() not in words().measures:
        return False
    return (
        child(one, "nummod") is not None and one.tag_ == "NN" and one.i < min(x.i for x in children(one, "nummod"))
    ) or any(two.lower_ in NTH or two.lower_[-2:] in ("nd", "rd", "th") for two in one.lefts)


def into_the_day(noun: Token) -> Outlook | None:
    """ "are into day three of talks": the talks go on."""
    day = next((one for one in noun.ancestors if one.lemma_.lower() in words().measures), None)
    if day is None or day.i > noun.i or day.dep_ not in ("pobj", "dobj") or not nth_day(day):
        return None
    verb = day.head.head if day.dep_ == "pobj" else day.head
    return Outlook(of_tense(verb, Status.UNDER_WAY), False, verb) if another_day(verb) else None


def there_is(verb: Token) -> Outlook | None:
    """ "There was a meeting", "there have been talks", "there will be a third round"."""
    if child(verb, "expl") is None or negated(verb) or modal(verb) in MAYBE or conditional(verb):
        return None
    if modal(verb) in ("will", "would", "shall") or "to" in auxiliaries(verb):
        return Outlook(Status.SCHEDULED, False, verb)
    had = auxiliaries(verb) & {"have", "has", "had"}
    return Outlook(Status.HELD, False, verb) if had or verb.tag_ == "VBD" else None


def there_will_be_none(noun: Token, verb: Token) -> Outlook | None:
    """ "There will be NO MEETING between the two in Oslo": who was to meet is told, and that they will not; "no talks until they leave" is
    a condition."""
    if child(verb, "expl") is None or modal(verb) not in ("will", "would") or conditional(verb) or negated(verb):
        return None
    behind = [one for one in noun.sent if one.i > noun.i]
    if any(one.lower_ in words().unless for one in behind):
        return None
    with_whom = any(one.lower_ in ("between", "with", "of") for one in children(noun, "prep"))
    own = [one for one in behind if one.i <= verb.right_edge.i]
    fixed = any(
        one.ent_type_ in DATED or (one.pos_ == "PROPN" and one.dep_ == "pobj" and one.head.lower_ in ("in", "at"))
        for one in own
    )  # "no meeting in Oslo on Friday": there was to be one
    return Outlook(Status.CANCELLED if fixed else Status.REFUSED, False, verb) if with_whom else None


def only_wanted(verb: Token) -> bool:
    """ "called on the government TO BREAK OFF the talks", "threatened TO WALK OUT of", "wants TO CUT SHORT": not done yet, if ever."""
    above = verb.head
    if "to" not in auxiliaries(verb) or verb.dep_ not in ("xcomp", "ccomp", "advcl", "acl"):
        return False
    threatens = above.lemma_.lower() in words().possible["verbs"] or above.lemma_ in ("vow", "prepare", "want")
    return threatens or lookup(above) in (Status.PROPOSED, Status.EXPECTED)


def on_its_day(verb: Token) -> bool:
    """ "will not be held ON FRIDAY", "will not travel NEXT WEEK": a day that it had; "not before June", "not until Friday" are none."""
    near = (one for one in verb.children if one.dep_ in ("prep", "npadvmod", "advmod") or one.ent_type_ in DATED)
    return any(dated(one) and one.lower_ not in _NOT_YET for one in near)


_NOT_YET = frozenset({"before", "until", "till", "after", "since", "earlier", "by"})


def will_not_be(noun: Token, verb: Token) -> Outlook | None:
    """ "The meeting, to which invitations were out, will not be held", "could not take place", "what will not happen is the lunch":
    a meeting that was fixed is called off; "no meeting will be held" and "a meeting will not help" tell of none.
    """
    told = child(verb, "csubj") if verb.lemma_ == "be" and noun.dep_ == "attr" else verb
    if told is None or not negated(told) or conditional(told):
        return None
    # "Tanzania cannot host the talks", "would not be making the journey"
    hosts = told.lemma_.lower() in ("host", "make", "pay", "undertake") and noun.dep_ in ("dobj", "nsubjpass")
    begins = told.lemma_.lower() in _GOING_ON and noun.dep_ in ("nsubj", "nsubjpass")  # "will not proceed"
    if any(one.lower_ in ("no", "any") for one in noun.lefts) or not (lookup(told) is Status.HELD or hosts or begins):
        return None
    takes_place = begins or told.lemma_.lower() in (
        "host",
        "make",
        "pay",
        "undertake",
        "take",
        "go",
        "happen",
        "hold",
        "occur",
        "carry",
        "come",
    )
    told_whose = any(one.lower_ in ("by", "between", "of", "with") for one in children(noun, "prep"))
    of_a_day = told_whose and on_its_day(told) and noun.dep_ in ("nsubj", "nsubjpass")
    fixed = modal(told) in ("could", "can") or of_a_day
    fixed = fixed or any(
        (one.dep_ in ("det", "poss") and one.lower_ in ("the", "this", "that", "his", "her", "their", "its"))
        or one.dep_ == "poss"
        or (one.dep_ in ("acl", "relcl"))
        for one in noun.children
    )
    fixed = fixed or any(
        one.dep_ in ("acl", "relcl") and plans_or_holds(one) for one in noun.subtree
    )  # the parser hangs the clause on the last word before it
    # "a meeting of the mayors planned there for Tuesday will not take place": the parser takes the participle for its verb
    fixed = fixed or (noun.head.i != told.i and noun.head.tag_ in ("VBN", "VBD") and lookup(noun.head) in PLANS)
    present = told.tag_ == "VBG" and bool({"is", "are", "was", "were", "'s", "'re"} & auxiliaries(told))
    if not takes_place or not fixed or not (present or modal(told) in ("will", "would", "shall", "could", "can")):
        return None  # "is not going ahead", "will not be held"
    return Outlook(Status.CANCELLED, False, told)


def extended(noun: Token, verb: Token) -> Outlook | None:
    """ "Negotiators EXTENDED the talks by a day", "the round has been extended until Sunday": they go on; not "extended an invitation"."""
    plain = noun.lemma_.lower() in words().nouns and noun.dep_ in ("dobj", "nsubjpass")
    if verb.lemma_ not in ("extend", "prolong", "lengthen") or not plain or negated(verb) or modal(verb) is not None:
        return None
    if conditional(verb) or "to" in auxiliaries(verb):
        return None
    whom = any(
        prep.lower_ == "to" and not any(dated(one) for one in children(prep, "pobj"))
        for prep in children(verb, "prep", "dative")
    )
    return None if whom else Outlook(Status.UNDER_WAY, past_perfect(verb), verb)


def no_longer(verb: Token) -> Outlook | None:
    """ "A meeting is no longer planned", "is no longer on the calendar": what had been planned is not any more."""
    if not any(one.lower_ == "longer" and negated(verb) for one in children(verb, "advmod")) or modal(verb) in MAYBE:
        return None
    due = is_due(verb)
    on = any(one.lower_ == "on" for one in children(verb, "prep", "advmod", "acomp"))
    planned = lookup(verb) in PLANS or (verb.lemma_ == "be" and (due or on))
    return Outlook(Status.CANCELLED, False, verb) if planned and not conditional(verb) else None


def put_to(noun: Token, verb: Token) -> Outlook | None:
    """ "has put to both men a conference in Geneva": proposed."""
    to = any(one.lower_ in ("to", "before") for one in children(verb, "prep", "dative"))
    if (
        verb.lemma_ != "put"
        or child(verb, "prt") is not None
        or not to
        or noun.dep_ != "dobj"
        or not any(one.lower_ in ("a", "another") for one in noun.lefts)
    ):
        return None
    return Outlook(over(verb, Status.PROPOSED), past_perfect(verb), verb)


def would_welcome(noun: Token, verb: Token) -> Outlook | None:
    """ "WOULD WELCOME A VISIT by the minister", "would appreciate a meeting": as good as proposed."""
    fine = modal(verb) == "would" and not negated(verb) and not conditional(verb) and subject(verb) is not None
    new = any(one.lower_ in ("a", "an", "another", "such") for one in noun.lefts)
    return Outlook(Status.PROPOSED, False, verb) if fine and new and verb.lemma_.lower() in words().welcoming else None


def proposed_to(noun: Token) -> Outlook | None:
    """ "has proposed to her colleague, Mr Dam, a meeting in Breda": the parser takes the meeting for the colleague's apposition."""
    here = noun
    while here.dep_ == "appos":
        here = here.head
    if here.i == noun.i or here.dep_ != "pobj" or here.head.lower_ != "to" or here.head.head.pos_ != "VERB":
        return None
    verb = here.head.head
    if lookup(verb) is not Status.PROPOSED:
        return None
    return Outlook(over(verb, Status.PROPOSED), past_perfect(verb), verb)


def in_the_works(verb: Token) -> Outlook | None:
    """ "is in the works", "are on the cards", "was in the offing": expected."""
    inner = [one.lower_ for one in governed(verb, "in", "on")]
    if not set(inner) & words().possible["works"]:
        return None
    if negated(verb) or modal(verb) in MAYBE:
        return IRREALIS
    return Outlook(Status.EXPECTED, verb.tag_ == "VBD", verb)


def is_to(verb: Token) -> Outlook | None:
    """ "Talks are to resume in Lima", "was to have opened on Friday but has been put off": planned, or what became of the plan."""
    then = next((one for one in children(verb, "xcomp") if "to" in auxiliaries(one) and lookup(one) is not None), None)
    if then is None or negated(verb) or negated(then) or conditional(verb) or lookup(then) in CLOSED:
        return None
    for one in children(then, "conj"):
        if lookup(one) in CLOSED and child(one, "nsubj", "nsubjpass", "dobj") is None:
            return Outlook(lookup(one), False, one)
    past = verb.tag_ == "VBD" or "have" in auxiliaries(then)
    return Outlook(Status.SCHEDULED, past, verb)


def and_then(verb: Token) -> Outlook | None:
    """ "had been due on Thursday but was put off", "was opened and then broken off": the later of what is said of it."""
    for one in reversed(list(children(verb, "conj"))):
        closed = lookup(one) in CLOSED
        if closed and child(one, "nsubj", "nsubjpass", "dobj") is None and one.pos_ in ("VERB", "AUX"):
            status = of_tense(one, lookup(one) or Status.CANCELLED)
            return Outlook(status, False, one) if status is not None else None
    return None


def brought(verb: Token) -> Outlook | None:
    """ "Nine hours of talks brought no agreement", "the meeting led to a truce"."""
    told = verb.lemma_.lower() in ("bring", "lead", "result") and verb.tag_ in ("VBD", "VBN")
    fine = not negated(verb) and modal(verb) is None and child(verb, "auxpass") is None and not conditional(verb)
    return Outlook(Status.HELD, past_perfect(verb), verb) if told and fine else None


def had_to_be(verb: Token) -> Outlook | None:
    """ "arranged for Tuesday, had to be put off", "will have to be cancelled": so it was; what only would have to be, was not."""
    waits = next((one for one in children(verb, "xcomp") if one.lemma_ == "wait"), None)
    if waits is not None and verb.lemma_ == "have" and not negated(verb) and not conditional(verb):
        return Outlook(Status.POSTPONED, False, waits) if modal(verb) not in MAYBE else None  # "would have to WAIT"
    done = next((one for one in children(verb, "xcomp") if _undone(one)), None)
    if (
        verb.lemma_ not in ("have", "need")
        or done is None
        or negated(verb)
        or conditional(verb)
        or modal(verb) not in (None, "will")
    ):
        return None
    return Outlook(_undone(done), False, done)


def had_planned(noun: Token, verb: Token) -> Outlook | None:
    """ "had a chat with the teachers PENCILLED IN for June 12", "had a call IN THEIR DIARIES for Monday": fixed, and no more."""
    if verb.lemma_ != "have" or negated(verb) or noun.i < verb.i:
        return None
    undone = next((one for one in children(noun, "acl") if one.tag_ in ("VBN", "VBD") and lookup(one) in CLOSED), None)
    if undone is not None and child(verb, "aux") is None and subject(verb) is not None:
        return Outlook(lookup(undone), False, verb)  # "had a visit by inspectors PUSHED BACK by three weeks"
    ends = min((one.left_edge.i for one in children(verb, "conj") if one.i > noun.i), default=len(verb.doc))
    behind = [one for one in verb.subtree if noun.i < one.i < ends]  # "had lunch in Bern; a dinner is pencilled in"
    planned = [
        one
        for one in behind
        if one.tag_ in ("VBN", "VBD") and one.dep_ in ("acl", "ccomp", "xcomp", "oprd", "advcl") and plans(one)
    ]
    in_diary = any(
        one.lemma_.lower() in words().replies["diaries"] and one.dep_ == "pobj" and one.head.lower_ in ("in", "on")
        for one in behind
    )
    by_date = noun.lemma_.lower() in ("appointment", "date", "rendezvous")
    by_date = by_date and any(
        one.lower_ == "for" and dated(one) for above in (noun, verb) for one in children(above, "prep")
    )
    fixed = (
        in_diary
        or by_date
        or any(dated(one) and child(one, "nsubj", "nsubjpass", "aux", "auxpass") is None for one in planned)
    )
    return Outlook(of_tense(verb, Status.SCHEDULED), verb.tag_ == "VBD", verb) if fixed else None


def kept(noun: Token, verb: Token) -> Outlook | None:
    """ "did keep their monthly appointment in Melchor", "kept a date in Bern": held."""
    if verb.lemma_ != "keep" or noun.lemma_.lower() not in ("appointment", "date", "rendezvous"):
        return None
    return Outlook(of_tense(verb, Status.HELD), past_perfect(verb), verb)


def date_made(noun: Token, verb: Token) -> Outlook | None:
    """ "had made a date for Saturday": a meeting agreed on, whose day is to come."""
    made = noun.lemma_.lower() == "date" and verb.lemma_ == "make" and not negated(verb)
    return Outlook(of_tense(verb, Status.SCHEDULED), True, verb) if made else None


def _undone(verb: Token) -> Status | None:
    """What puts off or calls off: "be put off", and "be rescheduled" where that has to be."""
    again = verb.lemma_.lower() in words().rescheduling and child(verb, "auxpass") is not None
    if again:
        return Status.POSTPONED
    found = lookup(verb)
    return found if found in CLOSED else None


def brought_about(noun: Token, verb: Token) -> Outlook | None:
    """ "brokered a meeting of the two in Kampala", "put in a call to the king": done, when told as past."""
    lemma, past = verb.lemma_.lower(), verb.tag_ in ("VBD", "VBN") and not negated(verb) and modal(verb) is None
    called = noun.lemma_ == "call" and lemma in ("make", "place", "put", "take", "get", "receive", "return")
    if not past or not (called or lemma in ("broker", "mediate", "facilitate", "sponsor")):
        return None
    return Outlook(Status.HELD, past_perfect(verb), verb)


def ran_until(verb: Token) -> bool:
    """ "ran until midnight", "went on past two", "lasted into the night": it has an end, and so was held."""
    if verb.lemma_.lower() not in ("go", "run", "last", "continue", "drag", "stretch") or verb.tag_ not in (
        "VBD",
        "VBN",
    ):
        return False
    return any(
        one.lower_ in ("until", "till", "past", "through", "for", "into") for one in children(verb, "prep")
    ) and not (another_day(verb) or auxiliaries(verb))


def only_tried(verb: Token) -> bool:
    """ "Efforts are under way to arrange", "is trying to set up", "an attempt to convene": what is not yet fixed."""
    if "to" not in auxiliaries(verb):
        return False
    above = verb.head
    return any(
        one.lemma_.lower() in ("effort", "attempt", "bid", "push", "drive", "contact")
        for one in (above, *children(above, "nsubj"), *children(above, "attr"))
    )
