"""What a verb of being says of a meeting: "is off", "was a success", "remains convoked", "was the third meeting"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.outlook import (
    IRREALIS,
    MAYBE,
    PLANS,
    Outlook,
    auxiliaries,
    lookup,
)
from summitry.reading.meetings.tense import (
    conditional,
    dated,
    of_tense,
    past_perfect,
)
from summitry.reading.meetings.words import ORDINALS, words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def passing_over(noun: Token, verb: Token | None, role: str) -> tuple[Token | None, str]:
    """ "the talks appointed for today have been cancelled": the parser takes the participle for the verb of the sentence."""
    if verb is not None and verb.dep_ in ("csubj", "csubjpass") and lookup(verb) in PLANS and verb.i > noun.i:
        # "Talks planned for Friday will not be held": the parser makes a clause of the noun and its participle
        return verb.head, "nsubjpass" if verb.dep_ == "csubjpass" else "nsubj"
    if (
        verb is None
        or role != "nsubj"
        or verb.tag_ not in ("VBN", "VBD")
        or child(verb, "aux", "auxpass") is not None
        or verb.i < noun.i
    ):
        return verb, role
    public = verb.lemma_ == "make" and any(one.lower_ in ("public", "known") for one in verb.children)
    if not public and (child(verb, "dobj") is not None or lookup(verb) not in PLANS):
        return verb, role
    for one in noun.sent:
        lonely = (
            one.i > verb.i
            and child(one, "auxpass", "aux") is not None
            and all(
                other.i == verb.i or verb.head.i == other.i
                for other in children(one, "nsubj", "nsubjpass", "mark", "cc")
            )
        )
        if (
            lonely
            and one.pos_ == "VERB"
            and one.dep_ in ("conj", "ROOT", "ccomp", "advcl", "dep", "parataxis")
            and lookup(one) is not None
        ):
            return one, "nsubjpass"
    return verb, role


def definite_or_numbered(noun: Token) -> bool:
    """ "the third meeting", "their first round", "a visit": told as one."""
    return any(one.lower_ in ("the", "their", "a", "his", "her", "its") for one in noun.lefts)


def is_one(verb: Token) -> Outlook | None:
    """ "It was the third meeting", "would have been their first round", "is to be the last session"."""
    helpers = auxiliaries(verb)
    if negated(verb) or conditional(verb) or modal(verb) in MAYBE:
        return None
    if "have" in helpers and (modal(verb) == "would" or "to" in helpers):
        return Outlook(Status.CANCELLED, False, verb)
    if modal(verb) in ("will", "shall", "would") or ("to" in helpers and verb.dep_ != "xcomp"):
        return Outlook(Status.SCHEDULED, False, verb)
    return Outlook(Status.HELD, False, verb) if verb.tag_ == "VBD" and not helpers else None


def be(noun: Token, verb: Token) -> Outlook | None:
    """ "The summit is off", "is on", "was a success", "is due", "is under way"."""
    if _in_doubt(noun, verb):
        return Outlook(Status.EXPECTED, False, verb)
    if _not_possible(noun, verb):
        return Outlook(Status.CANCELLED, False, verb)
    if verb.tag_ == "VBD" and _doubted(verb):
        due = any(one.lower_ in words().operators.adjectives and dated(one) for one in children(noun, "amod", "acl"))
        if due:
            return Outlook(Status.EXPECTED, False, None)  # "A summit DUE ON MONDAY was in doubt"
        return IRREALIS  # "The talks were in doubt on Friday": not of that day
    for one in children(verb, "acomp", "advmod", "prep", "attr", "prt", "xcomp"):
        word = one.lower_
        if word == "off":
            return Outlook(of_tense(verb, Status.CANCELLED), False, verb)
        if word == "on" and child(one, "pobj") is None:
            return Outlook(of_tense(verb, Status.SCHEDULED), False, verb)
        if word == "over" and child(one, "pobj") is None and not negated(verb):
            return Outlook(of_tense(verb, Status.HELD), past_perfect(verb), verb)  # "was over in two hours"
        if word == "down" and any(x.lower_ == "for" for x in (*children(one, "prep"), *children(verb, "prep"))):
            return Outlook(of_tense(verb, Status.SCHEDULED), verb.tag_ == "VBD", verb)  # "was down for Friday"
        if word in ("on", "in") and any(inner.lower_ in words().standing_still for inner in children(one, "pobj")):
            return Outlook(of_tense(verb, Status.POSTPONED), False, verb)
        if word in words().operators.adjectives:
            return Outlook(of_tense(verb, words().operators.adjectives[word]), verb.tag_ == "VBD", verb)
        if word == "under" and any(x.lower_ in words().possible["under"] for x in children(one, "pobj")):
            return IRREALIS  # "is under discussion"
        if word in ("under", "underway"):
            return Outlook(of_tense(verb, Status.UNDER_WAY), past_perfect(verb), verb)
        if word in words().possible["adjectives"]:
            return IRREALIS
    aims = (one for one in children(verb, "xcomp") if one.lemma_.lower() in words().agenda["verbs"])
    if any("to" in auxiliaries(one) for one in aims):
        status = of_tense(verb, Status.SCHEDULED)
        return Outlook(status, verb.tag_ == "VBD", verb)  # "the round is to examine 14 sections"
    told = child(verb, "acomp", "attr")
    if told is not None and told.dep_ == "attr" and told.lower_ in ORDINALS.keys() | {"latest"}:
        return is_one(verb)  # "The talks were THE FIRST since March"
    if (
        (verb.tag_ == "VBD" or (verb.tag_ == "VBN" and auxiliaries(verb) & {"had", "have", "has"}))
        and told is not None
        and told.pos_ in ("ADJ", "NOUN")
        and not negated(verb)
        and modal(verb) is None
    ):
        return Outlook(Status.HELD, False, verb) if told.lemma_.lower() in words().verdicts else None
    return None


def _in_doubt(noun: Token, verb: Token) -> bool:
    """ "A summit that Quito is to host IN MAY is already IN DOUBT": a plan with its day, which nobody has given up."""
    own = any(dated(one) for one in children(noun, "prep", "acl", "relcl", "poss", "compound", "nmod"))
    own = own or any(dated(one) for one in children(verb, "csubj"))  # as the parser has "a summit PLANNED for May"
    if not own or verb.tag_ not in ("VBZ", "VBP") or negated(verb) or child(verb, "attr") is not None:
        return False
    return _doubted(verb)


def _not_possible(noun: Token, verb: Token) -> bool:
    """ "A meeting of the two in Riga on Monday will NOT BE POSSIBLE": of one that had its day."""
    how = child(verb, "acomp")
    if how is None or conditional(verb) or modal(verb) not in (None, "will", "would"):
        return False
    not_so = negated(verb) if how.lower_ == "possible" else how.lower_ == "impossible" and not negated(verb)
    near = (*children(noun, "prep", "poss", "acl", "compound"), *children(verb, "prep", "npadvmod"))
    days = [one for one in near if dated(one) and one.lower_ not in _NOT_YET]
    return not_so and bool(days) and not any(one.lower_ in ("no", "any") for one in noun.lefts)


_NOT_YET = frozenset({"before", "until", "till", "after", "since", "by"})


def _doubted(verb: Token) -> bool:
    behind = (one for one in verb.doc[verb.i + 1 : verb.i + 6] if one.dep_ in ("acomp", "pobj"))
    return any(one.lower_ in words().possible["doubted"] for one in behind)


def _stands(verb: Token) -> bool:
    """ "The visit still STANDS", "stands as planned": nothing has become of the plan; "stood at an impasse" says how it goes."""
    still = any(one.lower_ == "still" for one in children(verb, "advmod"))
    still |= any(lookup(one) in PLANS for one in children(verb, "advcl"))
    bare = child(verb, "prep", "acomp", "attr", "dobj", "prt") is None or still
    return verb.tag_ in ("VBZ", "VBP") and bare and not negated(verb) and not conditional(verb)


def stays(verb: Token) -> Outlook | None:
    """ "remains convoked for 21 May", "stays on", "remains scheduled", "still stands": what it has been."""
    for one in children(verb, "prep"):
        if one.lower_ == "on" and child(one, "pobj") is None:
            return Outlook(of_tense(verb, Status.SCHEDULED), False, verb)  # "remains on"
        if one.lower_ in ("on", "in") and any(x.lower_ in words().standing_still for x in children(one, "pobj")):
            return Outlook(of_tense(verb, Status.POSTPONED), False, verb)
    for one in children(verb, "acomp", "oprd", "advcl", "ccomp", "xcomp", "attr", "prt", "advmod"):
        found = words().operators.adjectives.get(one.lower_) or (lookup(one) if one.tag_ == "VBN" else None)
        found = found or (Status.SCHEDULED if one.lower_ == "on" else None)
        if found is not None:
            return Outlook(of_tense(verb, found), False, verb)
    return Outlook(Status.SCHEDULED, False, verb) if verb.lemma_ == "stand" and _stands(verb) else None
