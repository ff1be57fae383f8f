"""Who called a meeting off, where the sentences behind tell only how each side takes it: who is angry, sees no sense in talking or needs
more time did; who is surprised, still ready or told nothing was left waiting, and the other side did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.outlook import CLOSED, lookup
from summitry.reading.meetings.tense import conditional
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ABOUT = ("by", "at", "over", "about", "with", "of", "against", "for", "to")


def complains(verb: Token) -> Token | None:
    """ "Quito was ANGERED BY a fence", "Quito ACCUSED Lima of building a fence", "said that talks were POINTLESS now", "said MORE TIME was
    needed": whoever has a reason not to meet; not who is angry at the calling off itself."""
    if conditional(verb) or verb.dep_ == "relcl":
        return None
    return _is_angry(verb) or _accuses(verb) or _sees_it_hopeless(verb)


def left_waiting(verb: Token) -> Token | None:
    """ "Lima said it was STILL READY to talk", "was TOLD only that", "RECEIVED NO explanation", "URGED Quito TO RECONSIDER", "was
    surprised": whoever was to be met, and was not."""
    if conditional(verb) or modal(verb) not in (None, "would"):
        return None
    return _is_ready(verb) or _is_told(verb) or _urges_back(verb) or _hears_nothing(verb)


def _is_angry(verb: Token) -> Token | None:
    kinds = words().grievances
    if negated(verb):
        return None
    felt = verb.lemma_.lower() in kinds["anger"] and verb.tag_ == "VBN"
    felt |= verb.lemma_ in ("be", "feel") and any(one.lower_ in kinds["angry"] for one in children(verb, "acomp"))
    if not felt or _of_the_decision(verb):
        return None
    return child(verb, "nsubjpass", "nsubj") or subject(verb)


def _accuses(verb: Token) -> Token | None:
    kinds = words().grievances
    if negated(verb) or verb.lemma_.lower() not in kinds["accusing"] or child(verb, "nsubjpass") is not None:
        return None
    if verb.tag_ not in ("VBD", "VBZ", "VBP", "VBG", "VBN") or _of_the_decision(verb):
        return None
    of_what = {one.lemma_.lower() for one in verb.subtree if one.i > verb.i}
    return subject(verb) if not of_what & kinds["bad_faith"] else None


def _of_the_decision(verb: Token) -> bool:
    """Whether the anger is at the calling off: "angry at the cancellation", "condemned the move", "accused Lima of pulling out"."""
    near = [*children(verb, "dobj"), *governed(verb, *_ABOUT), *(two for one in children(verb, "agent") for two in one.children)]
    near += [two for one in children(verb, "acomp") for two in governed(one, *_ABOUT)]
    off = words().operators.nouns
    nouns = any(one.lemma_.lower() in words().callers["decisions"] or off.get(one.lemma_.lower()) in CLOSED for one in near)
    return nouns or any(one.pos_ == "VERB" and one.i != verb.i and lookup(one) in CLOSED for one in verb.subtree)


def _sees_it_hopeless(verb: Token) -> Token | None:
    """ "said that talks were IMPOSSIBLE while", "there was NO SENSE in meeting", "the date was inconvenient", "more time was NEEDED"."""
    says = verb.head
    if verb.dep_ != "ccomp" or says.lemma_.lower() not in words().grievances["saying"] or negated(says):
        return None
    who = child(says, "nsubj")
    if who is None or child(says, "nsubjpass") is not None:
        return None
    return who if _no_sense(verb) or _hopeless(verb) or _time_needed(verb) else None


def _no_sense(verb: Token) -> bool:
    nouns = [one for one in children(verb, "attr", "dobj") if one.lemma_.lower() in words().unwilling["nouns"]]
    none = any(two.lower_ in ("no", "little") for one in nouns for two in one.lefts)
    met = any(
        one.lemma_.lower() in words().callers["meeting"] - {"be"} or one.lemma_.lower() in words().nouns
        for one in verb.subtree
    )
    return none and met and verb.lemma_ in ("be", "see", "have")


def _hopeless(verb: Token) -> bool:
    kinds = words().grievances
    what = child(verb, "nsubj")
    if verb.lemma_ not in ("be", "become", "seem", "make") or what is None:
        return False
    lemma = what.lemma_.lower()
    meant = lemma in words().nouns or lemma in words().absent["dates"] or lemma in words().replies["conditions"]
    said = {one.lower_ for one in children(verb, "acomp", "oprd", "ccomp", "xcomp")}
    if negated(verb):
        return meant and bool(said & (words().replies["worth"] | words().replies["given"]))
    return bool(said & kinds["hopeless"]) and (meant or what.lower_ == "it")


def _time_needed(verb: Token) -> bool:
    what = child(verb, "nsubjpass")
    more = what is not None and any(one.lower_ in words().callers["further"] for one in what.lefts)
    return verb.lemma_ in ("need", "require") and what is not None and what.lemma_ == "time" and more


def _is_ready(verb: Token) -> Token | None:
    kinds = words().grievances
    if negated(verb) or any(one.lower_ in kinds["later"] for one in verb.subtree):
        return None
    said = {one.lower_ for one in children(verb, "acomp", "oprd", "xcomp")}
    who = child(verb, "nsubj", "nsubjpass")
    if who is not None and who.lemma_.lower() in kinds["doors"] and (said & {"open"} or verb.lemma_ == "stand"):
        return child(who, "poss")  # "his door remained open", "our invitation stands"
    moved = verb.lemma_.lower() in kinds["surprise"] and verb.tag_ == "VBN" and child(verb, "nsubjpass") is not None
    is_so = verb.lemma_ in ("be", "remain", "stand") and (said & kinds["surprised"] or _to_meet(verb, kinds["ready"]))
    each = who is not None and (who.lower_ in ("both", "each") or any(x.lower_ in ("both", "each") for x in who.lefts))
    return _teller(who) if (moved or is_so) and not each else None


def _teller(who: Token | None) -> Token | None:
    """Of "Lima said IT was ready", "said ITS TEAM was ready" Lima, of whom alone that can be said."""
    if who is None:
        return None
    theirs = who.lower_ in _THEY or any(one.lower_ in _THEY for one in children(who, "poss"))
    clause = next((one for one in who.ancestors if one.dep_ == "ccomp"), None)
    says = clause.head if clause is not None else None
    told = says is not None and says.lemma_.lower() in words().grievances["saying"]
    return (child(says, "nsubj") or who) if theirs and told and says is not None else who


_THEY = frozenset({"it", "its", "they", "their", "he", "his", "she", "her"})


def _to_meet(verb: Token, ready: frozenset[str]) -> bool:
    """ "was ready", "ready TO MEET", "willing to attend", "open to talks"; not "prepared to grant licences"."""
    for one in children(verb, "acomp", "oprd"):
        aims = [two.lemma_.lower() for two in children(one, "xcomp")]
        aims += [two.lemma_.lower() for two in governed(one, "to", "for")]
        met = words().callers["meeting"] | words().replies["coming"] | words().nouns.keys() | words().attending | {"it", "them"}
        if one.lower_ in ready and all(two in met for two in aims):
            return True
    return False


def _is_told(verb: Token) -> Token | None:
    """ "was informed on Sunday", "had been told only that the time was not right", "learned of the decision from the press"."""
    lemma = verb.lemma_.lower()
    if lemma in ("inform", "tell", "notify", "advise") and child(verb, "nsubjpass") is not None:
        inner = child(verb, "xcomp")
        ordered = inner is not None and "to" in {one.lower_ for one in inner.lefts}  # "was told to stay at home"
        return None if ordered else child(verb, "nsubjpass")
    learned = lemma in ("learn", "hear", "find") and not negated(verb) and verb.tag_ in ("VBD", "VBN")
    things = [*children(verb, "dobj"), *governed(verb, "of", "about")]
    return child(verb, "nsubj") if learned and any(x.lemma_.lower() in words().callers["decisions"] for x in things) else None


def _urges_back(verb: Token) -> Token | None:
    """ "URGED Quito TO RECONSIDER", "called on the rebels to return to the table", "asked for an explanation"."""
    if verb.lemma_.lower() not in ("urge", "call", "ask", "appeal", "press", "invite", "demand") or negated(verb):
        return None
    back = any(one.lemma_.lower() in words().grievances["returning"] for one in children(verb, "xcomp", "ccomp", "advcl"))
    why = any(one.lemma_.lower() == "explanation" for one in (*children(verb, "dobj"), *governed(verb, "for")))
    return child(verb, "nsubj") if back or why else None


def _hears_nothing(verb: Token) -> Token | None:
    """ "had received no explanation", "was given no reason", "did not get an answer"."""
    if verb.lemma_.lower() not in ("receive", "get", "give", "have", "hear") or verb.tag_ not in ("VBD", "VBN", "VB"):
        return None
    things = [*children(verb, "dobj", "oprd"), *children(verb, "dative")]
    told = [one for one in things if one.lemma_.lower() in words().grievances["reasons"]]
    none = negated(verb) or any(two.lower_ == "no" for one in told for two in one.lefts)
    passive = child(verb, "nsubjpass")
    who = passive if verb.lemma_ == "give" else child(verb, "nsubj")
    return who if told and none else None
