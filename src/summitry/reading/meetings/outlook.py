"""What a clause makes of a meeting: the noun of this package's steps, and the look-up of the words that decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

MAYBE = frozenset({"might", "may", "could", "should", "must", "can"})


PLANS = frozenset({Status.SCHEDULED, Status.EXPECTED, Status.PROPOSED})


OFF = frozenset({Status.CANCELLED, Status.POSTPONED})


CLOSED = OFF | {Status.REFUSED}


DONE = frozenset({Status.HELD, Status.UNDER_WAY})


TOLD = PLANS | DONE


def of_one_class(a: Status | None, b: Status | None) -> bool:
    """Whether two statuses are of one kind: taken place, still to come, or called off."""
    return any(a in group and b in group for group in (DONE, PLANS, CLOSED))


UNDER_A_PLAN = frozenset({Status.SCHEDULED, Status.UNDER_WAY, Status.HELD})


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a clause makes of a meeting: the status (None where it says what may be), whether it was so only before ("had been
    scheduled"), and the verb that decides: its subject is who calls off, proposes, expects.
    """

    status: Status | None
    past: bool
    verb: Token | None


IRREALIS = Outlook(None, False, None)


def lookup(verb: Token) -> Status | None:
    """The status that a verb (with its particle or object) gives to the meeting it is about."""
    lemma = verb.lemma_.lower()
    convened = lemma in ("convene", "reconvene") and verb.dep_ == "acl" and verb.tag_ in ("VBN", "VBD")
    if (convened or (lemma == "call" and verb.tag_ == "VBN")) and _for_a_day(verb):
        return Status.SCHEDULED  # "a session that was called FOR May 3"; not "called for a session"
    if lemma in words().frames["summoning"] and (_bids_them(verb) or _calls_one(verb)):
        return Status.SCHEDULED
    # The particle before the preposition: "on Tuesday called off" calls off, and calls on nobody.
    for one in sorted(verb.children, key=lambda child: child.dep_ == "prep"):
        if one.dep_ in ("prt", "prep", "advmod", "dobj", "acomp", "npadvmod", "oprd"):
            if f"{lemma} {one.lower_}" in words().neutral and child(verb, "dobj") is None:
                return None
            if lemma == "go" and one.lower_ == "on" and any(to.lower_ == "to" for to in children(verb, "prep")):
                return None  # "goes on to Quito"
            found = words().operators.phrases.get(f"{lemma} {one.lower_}")
            if (
                lemma == "go"
                and one.lower_ == "on"
                and any(True for _ in (*governed(verb, "to"), *governed(one, "to")))
            ):
                return None  # "went ON TO Riga" is a way
            if one.lower_ == "over" and child(one, "pobj") is not None:
                continue  # "hold talks OVER fishing rights", "held over the weekend": what about, how long; "held over" puts off
            if found:
                return found
            for inner in one.children if one.dep_ == "prep" else ():  # "put ON HOLD", "take OFF THE TABLE"
                found = words().operators.phrases.get(f"{lemma} {one.lower_} {inner.lower_}")
                if found and inner.dep_ == "pobj":
                    return found
    verbs = words().operators.verbs
    # The lemmatiser makes "hop" of "hopes": the bare form is asked too.
    past = verb.lower_.removesuffix("d") if verb.tag_ in ("VBD", "VBN") else ""
    return verbs.get(lemma) or verbs.get(verb.lower_.removesuffix("s")) or verbs.get(past)


def is_due(verb: Token) -> bool:
    """ "is DUE", "was LIKELY": an adjective with a verb of being that says what becomes of a meeting."""
    return any(one.lower_ in words().operators.adjectives for one in children(verb, "acomp"))


def plans(participle: Token) -> bool:
    """ "pencilled in", "booked", "set": a participle, told as verb or adjective, that plans."""
    return lookup(participle) in PLANS or words().operators.adjectives.get(participle.lower_) in PLANS


def puts_in_for(verb: Token) -> bool:
    """ "PUT IN for a meeting": asked for one."""
    inside = any(one.lower_ == "in" for one in children(verb, "prt", "prep", "advmod"))
    return verb.lemma_ == "put" and inside and child(verb, "dobj") is None


def _for_a_day(verb: Token) -> bool:
    passive = child(verb, "auxpass") is not None or verb.dep_ == "acl"
    when = governed(verb, "for")
    return passive and any(one.ent_type_ in ("DATE", "TIME") for one in when)


def _bids_them(verb: Token) -> bool:
    """ "SUMMONED both sides TO TALKS in Lima", "the parties were called to a meeting": those who are bidden will meet."""
    return child(verb, "dobj", "nsubjpass") is not None and to_a_meeting(verb)


def to_a_meeting(verb: Token) -> bool:
    """ "summoned TO TALKS", "called TO A MEETING"."""
    return any(one.lemma_.lower() in words().nouns and one.pos_ == "NOUN" for one in governed(verb, "to"))


def _calls_one(verb: Token) -> bool:
    """ "CALLED A MEETING of the parties FOR SUNDAY": fixed for its day."""
    called = child(verb, "dobj")
    if called is None or called.lemma_.lower() not in words().nouns:
        return False
    when = [*governed(called, "for"), *governed(verb, "for")]
    return any(one.ent_type_ in ("DATE", "TIME") for one in when)


_MORE = frozenset({"more", "extra", "additional", "further"})


def asks_for_time(verb: Token) -> bool:
    """ "The government side asked for more time", "Lima wants more time", "asked Quito to wait until June": of a meeting that was put off,
    who did so."""
    if verb.lemma_.lower() not in ("ask", "request", "seek", "want", "need") or negated(verb):
        return False
    if verb.lemma_ in ("ask", "want") and any(one.lemma_ == "wait" for one in children(verb, "xcomp", "ccomp")):
        return True
    things = [*children(verb, "dobj"), *governed(verb, "for")]
    longer = ("week", "month", "day", "days", "weeks", "months")
    if any(one.lower_ in longer and any(x.lower_ in ("another", "more", "extra") for x in one.lefts) for one in things):
        return True  # "asked for another week"
    return any(
        one.lower_ == "time" and (any(two.lower_ in _MORE for two in one.lefts) or child(one, "relcl", "acl"))
        for one in things
    )


def sends_nobody(verb: Token) -> bool:
    """ "will send nobody", "sent no delegation", "would not send anybody"."""
    none = {"nobody", "none"}
    for one in children(verb, "dobj"):
        first = [*(left.lower_ for left in one.lefts), one.lower_]
        if none & set(first) or "no" in first or (negated(verb) and one.lower_ in ("anyone", "anybody")):
            return True
    return negated(verb) and any(one.lemma_.lower() in words().envoys for one in children(verb, "dobj"))


def not_kept(outlook: Outlook) -> bool:
    """ "was to have met", "failed to show up", "did not take place", "stood her up": the day came and the meeting did not."""
    verb = outlook.verb
    if verb is None or verb.pos_ not in ("VERB", "AUX"):
        return False
    chain = [verb, *(one for one in children(verb, "xcomp"))]
    return missed(outlook) or any({"to", "have"} <= auxiliaries(one) and not _reported(one) for one in chain)


def _reported(verb: Token) -> bool:
    """ "is understood to have telephoned", "are said to have met": somebody's account of what was, and no plan."""
    above = verb.head
    return verb.dep_ == "xcomp" and above.pos_ == "VERB" and lookup(above) not in PLANS


def no_show(verb: Token) -> bool:
    """ "was a NO-SHOW": a form of "be"."""
    what = child(verb, "attr") if verb.lemma_ == "be" and not negated(verb) else None
    return what is not None and what.lemma_ == "show" and any(one.lower_ == "no" for one in what.lefts)


def missed(outlook: Outlook) -> bool:
    """ "failed to show up", "did not turn up", "stood her up": the hour came and somebody did not."""
    verb = outlook.verb
    if verb is None or verb.pos_ not in ("VERB", "AUX") or modal(verb) in ("will", "shall", "would", "can"):
        return False  # "will not take part in the session fixed for Friday", "cannot be convened"
    if (verb.tag_ == "VBG" and auxiliaries(verb) & {"is", "are", "'s", "'re"}) or (
        verb.lemma_ == "be" and verb.tag_ in ("VBZ", "VBP")
    ):
        return False  # "is not going ahead", "is no longer on the programme": told of what lies ahead
    if verb.lemma_.lower() in ("skip", "miss", "boycott") and _was_told(verb):
        return True  # "SKIPPED a meeting in Muscat on Tuesday"
    stood_up = verb.lemma_ == "stand" and any(one.lower_ == "up" for one in children(verb, "prt"))
    failed = verb.lemma_.lower() in words().failing or stood_up
    decided = verb.dep_ == "xcomp" and "to" in auxiliaries(verb)  # "has decided not TO ATTEND Friday's meeting"
    failed |= kept_away(verb)
    return failed or no_show(verb) or (outlook.status is Status.CANCELLED and negated(verb) and not decided)


def keeps_away(verb: Token) -> bool:
    """ "STAYS AWAY from talks on Wednesday", "will BOYCOTT the round": its day is that of the meeting."""
    away = any(one.lower_ == "away" for one in children(verb, "advmod", "prt"))
    missing = verb.lemma_.lower() in words().absent["missing"]
    return verb.pos_ == "VERB" and (missing or (away and verb.lemma_.lower() in words().absent["keeping"]))


def kept_away(verb: Token | None) -> bool:
    """ "STAYED AWAY from talks on Wednesday", "SKIPPED a meeting", "BOYCOTTED the round", "failed to TURN UP": told in the plain past, the
    hour had come."""
    if verb is None or verb.pos_ != "VERB":
        return False
    if verb.dep_ == "xcomp" and verb.head.lemma_.lower() in words().failing and verb.head.tag_ == "VBD":
        return not auxiliaries(verb.head) and verb.lemma_.lower() in words().whereabouts["turning_up"]
    return keeps_away(verb) and verb.tag_ == "VBD" and not auxiliaries(verb) and not negated(verb)


def _was_told(verb: Token) -> bool:
    """ "skipped", "has boycotted", "had missed"; not "will have to skip"."""
    return verb.tag_ == "VBD" or bool(auxiliaries(verb) & {"has", "have", "had"} and verb.tag_ == "VBN")


def told_as_past(outlook: Outlook) -> bool:
    """ "were invited to try again on September 1", "had agreed to meet": the day planned for may be behind by now."""
    verb = outlook.verb
    if verb is None or verb.pos_ not in ("VERB", "AUX") or modal(verb) is not None:
        return outlook.past
    while verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl") and "to" in auxiliaries(verb) and verb.head.i < verb.i:
        verb = verb.head  # "was to fly to Minsk TO CONFER with them"
    return outlook.past or verb.tag_ == "VBD" or bool({"was", "were", "had"} & auxiliaries(verb))


def auxiliaries(verb: Token) -> set[str]:
    """The verb's auxiliaries in lower case."""
    return {one.lower_ for one in children(verb, "aux", "auxpass")}


def due_subject(verb: Token) -> Token | None:
    """ "They are now due to START on June 9": what is due."""
    due = verb.head
    if (
        verb.dep_ != "xcomp"
        or due.pos_ not in ("ADJ", "VERB")
        or due.lower_ not in ("due", "set", "scheduled", "slated")
    ):
        return None
    return child(due, "nsubj", "nsubjpass") or child(due.head, "nsubj", "nsubjpass")


def meant_to_be(verb: Token) -> Token | None:
    """ "It was TO HAVE BEEN HELD in Lae", "is TO OPEN on Friday": what is to be so."""
    to = verb.dep_ == "xcomp" and verb.head.lemma_ == "be" and "to" in auxiliaries(verb)
    return child(verb.head, "nsubj") if to else None


def was_to_have(clause: Token) -> bool:
    """ "was to have sat", "were to have met"; "were to have opened a bridge AND HELD talks"."""
    bare = clause.tag_ in ("VBD", "VBN") and child(clause, "nsubj", "nsubjpass", "aux") is None
    if clause.dep_ == "conj" and bare and {"to", "have"} <= auxiliaries(clause.head):
        return True
    return clause.lemma_ == "be" and any({"to", "have"} <= auxiliaries(one) for one in children(clause, "xcomp"))


def collapsed(verb: Token) -> bool:
    """ "collapsed", "broke off", "walked out of": held, and nothing came of it."""
    if verb.lemma_.lower() in words().outcomes["collapse_verbs"]:
        return True
    lemma = verb.lemma_.lower()
    near = [one.lower_ for one in verb.children if one.dep_ in ("prt", "advmod", "prep", "acomp")]
    near += [one.lower_ for one in children(verb, "oprd") if child(verb, "auxpass") is not None]  # "was cut SHORT"
    near += [one.lower_ for prep in children(verb, "prep") for one in children(prep, "pobj")]  # "came to nothing"
    return any(f"{lemma} {one}" in words().outcomes["collapse_phrases"] for one in near)
