"""Who called a meeting off, where the sentences behind tell only how each side takes it: who is angry, sees no sense in talking or needs
more time did; who is surprised, still ready or told nothing was left waiting, and the other side did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.bowing_out import waits_in_vain
from summitry.reading.meetings.caller_readiness import is_the_time
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
    return _stands_by_it(verb) or _is_angry(verb) or _accuses(verb) or _sees_it_hopeless(verb) or _has_no_say(verb)


def _stands_by_it(verb: Token) -> Token | None:
    """ "JUSTIFIED the step by a raid", "defended its decision", "apologised", "pointed to a raid", "the move was Quito's
    ANSWER to a raid"."""
    kinds = words().grievances
    lemma = verb.lemma_.lower()
    if negated(verb) or modal(verb) is not None:
        return None
    for one in (*children(verb, "attr"), *governed(verb, "as")):
        about = child(verb, "nsubj", "nsubjpass")
        step = about is not None and (
            about.lemma_.lower() in words().callers["decisions"] or about.lower_ in ("it", "this", "that")
        )
        if one.lemma_.lower() in kinds["answers"] and step:
            return child(one, "poss") or next(governed(one, "by", "of", "from"), None)
    if child(verb, "nsubjpass") is not None or verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN"):
        return None
    if lemma in kinds["justifying"] and any(
        one.lemma_.lower() in words().callers["decisions"] for one in children(verb, "dobj")
    ):
        return child(verb, "nsubj")
    if lemma in ("apologise", "apologize"):
        return child(verb, "nsubj")
    ground = next(governed(verb, "to", "of"), None)
    if ground is None or verb.dep_ not in ("ROOT", "conj"):
        return None
    names = lemma in ("speak", "talk") and ground.lemma_.lower() in kinds["grounds"]
    return child(verb, "nsubj") if names or lemma in ("point", "refer") else None


def _has_no_say(verb: Token) -> Token | None:
    """ "said that it HAD NOT BEEN CONSULTED", "that it had NO CHOICE", "that he WOULD NOT BE BLACKMAILED", "that the time for talk
    was over"."""
    says = verb.head
    if verb.dep_ != "ccomp" or says.lemma_.lower() not in words().grievances["saying"] or child(says, "nsubj") is None:
        return None
    passive = (
        child(verb, "nsubjpass") is not None
        and negated(verb)
        and verb.lemma_.lower() in words().grievances["suffering"]
    )
    choice = verb.lemma_ == "have" and any(
        one.lemma_ in ("choice", "option", "alternative") and any(two.lower_ in ("no", "other") for two in one.lefts)
        for one in children(verb, "dobj")
    )
    over = verb.lemma_ == "be" and any(one.lower_ == "over" for one in children(verb, "advmod", "prt", "acomp", "prep"))
    time = over and any(
        one.lemma_.lower() in ("time", "period", "patience", "chapter") for one in children(verb, "nsubj")
    )
    return child(says, "nsubj") if passive or choice or time else None


def left_waiting(verb: Token) -> Token | None:
    """ "Lima said it was STILL READY to talk", "was TOLD only that", "RECEIVED NO explanation", "URGED Quito TO RECONSIDER", "was
    surprised": whoever was to be met, and was not."""
    if conditional(verb) or modal(verb) not in (None, "would"):
        return None
    if waits_in_vain(verb):
        return subject(verb)
    if _of_the_decision(verb) and (angry := _whose_anger(verb)) is not None:
        return angry  # "was angered BY THE DECISION"
    return (
        _grants(verb)
        or _calls_it_bad(verb)
        or _is_ready(verb)
        or _is_told(verb)
        or _urges_back(verb)
        or _hears_nothing(verb)
    )


def _is_angry(verb: Token) -> Token | None:
    return _whose_anger(verb) if not _of_the_decision(verb) else None


def _whose_anger(verb: Token) -> Token | None:
    kinds = words().grievances
    if negated(verb):
        return None
    felt = verb.lemma_.lower() in kinds["anger"] and verb.tag_ == "VBN"
    felt |= verb.lemma_ in ("be", "feel") and any(one.lower_ in kinds["angry"] for one in children(verb, "acomp"))
    return (child(verb, "nsubjpass", "nsubj") or subject(verb)) if felt else None


def _accuses(verb: Token) -> Token | None:
    kinds = words().grievances
    if negated(verb) or verb.lemma_.lower() not in kinds["accusing"] or child(verb, "nsubjpass") is not None:
        return None
    if verb.tag_ not in ("VBD", "VBZ", "VBP", "VBG", "VBN") or _of_the_decision(verb):
        return None
    if verb.lemma_ in ("protest", "complain", "object") and not list(
        governed(verb, "against", "at", "about", "over", "of", "to")
    ):
        return None
    of_what = {one.lemma_.lower() for one in verb.subtree if one.i > verb.i}
    return subject(verb) if not of_what & kinds["bad_faith"] else None


def _of_the_decision(verb: Token) -> bool:
    """Whether the anger is at the calling off: "angry at the cancellation", "condemned the move", "accused Lima of pulling out"."""
    near = [
        *children(verb, "dobj"),
        *governed(verb, *_ABOUT),
        *(two for one in children(verb, "agent") for two in one.children),
    ]
    near += [two for one in children(verb, "acomp") for two in governed(one, *_ABOUT)]
    off = words().operators.nouns
    nouns = any(
        one.lemma_.lower() in words().callers["decisions"] or off.get(one.lemma_.lower()) in CLOSED for one in near
    )
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
    if verb.lemma_ not in ("be", "become", "seem", "make", "render") or what is None:
        return False
    lemma = what.lemma_.lower()
    meant = lemma in words().nouns or lemma in words().absent["dates"] or lemma in words().replies["conditions"]
    said = {one.lower_ for one in children(verb, "acomp", "oprd", "ccomp", "xcomp")}
    if verb.lemma_ in ("make", "render"):  # "that the raid had made talks impossible"
        inner = [x for one in children(verb, "ccomp", "dobj", "xcomp") for x in one.subtree]
        made = any(one.lower_ in kinds["hopeless"] for one in (*inner, *children(verb, "oprd", "acomp")))
        return made and any(
            one.lemma_.lower() in words().nouns or one.lower_ == "it" for one in (*inner, *children(verb, "dobj"))
        )
    if negated(verb):
        return is_the_time(verb) or (meant and bool(said & (words().replies["worth"] | words().replies["given"])))
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


def _grants(verb: Token) -> Token | None:
    """ "GRANTED Quito more time", "UNDERSTOOD the Ecuadorean reasons", "agreed to the request": who was asked for a delay."""
    if negated(verb) or verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN", "VB"):
        return None
    things = [*children(verb, "dobj", "npadvmod"), *governed(verb, "to", "with")]
    time = any(one.lemma_.lower() in ("time", "delay", "postponement", "extension") for one in things)
    if verb.lemma_.lower() in ("grant", "give", "allow") and time and child(verb, "nsubjpass") is None:
        return _teller(subject(verb))
    asked = any(one.lemma_.lower() in words().grievances["requests"] for one in things)
    accepts = verb.lemma_.lower() in ("understand", "accept", "respect", "agree", "accede", "comply", "grant", "bow")
    return _teller(subject(verb)) if accepts and asked else None


def _calls_it_bad(verb: Token) -> Token | None:
    """ "called it a MISTAKE", "said it was a PITY", "could not UNDERSTAND the decision", "PROTESTED to Quito"."""
    kinds = words().grievances
    lemma = verb.lemma_.lower()
    if lemma in ("call", "describe", "term", "consider") and verb.tag_ in ("VBD", "VBZ", "VBP"):
        said = [
            x
            for one in (verb, *children(verb, "ccomp"))
            for x in (*children(one, "oprd", "dobj", "attr", "acomp"), one)
        ]
        said += [*governed(verb, "as")]
        return child(verb, "nsubj") if any(one.lemma_.lower() in kinds["pities"] for one in said) else None
    if (
        lemma == "be"
        and verb.dep_ == "ccomp"
        and any(one.lemma_.lower() in kinds["pities"] for one in children(verb, "attr", "acomp"))
    ):
        about = child(verb, "nsubj")
        return child(verb.head, "nsubj") if about is not None and about.lower_ in ("it", "this", "that") else None
    things = [*children(verb, "dobj")]
    if lemma in ("understand", "comprehend", "accept", "share") and negated(verb):
        meant = any(
            one.lower_ in ("it", "this") or one.lemma_.lower() in words().callers["decisions"] for one in things
        )
        return _teller(subject(verb)) if meant else None
    against = any(one.lower_ in ("against", "at", "about", "over") for one in children(verb, "prep"))
    return child(verb, "nsubj") if lemma in ("protest", "complain") and not against and not things else None


def stalls(verb: Token) -> Token | None:
    """ "Lima said Quito was PLAYING FOR TIME", "was running away", "was to BLAME"; "held QUITO responsible", "put the blame on Quito"."""
    kinds = words().grievances
    if negated(verb):
        return None
    if verb.lemma_ == "hold" and any(one.lower_ in ("responsible", "accountable") for one in verb.subtree):
        inner = next(children(verb, "ccomp", "oprd"), None)
        return child(verb, "dobj") or (child(inner, "nsubj") if inner is not None else None)
    if verb.lemma_ in ("put", "lay", "place", "pin", "heap"):
        blame = any(one.lemma_ in ("blame", "responsibility") for one in children(verb, "dobj"))
        on = [x for two in (verb, *children(verb, "dobj")) for x in governed(two, "on", "with", "upon")]
        at = [
            x for two in (verb, *children(verb, "dobj")) for one in governed(two, "at") for x in children(one, "poss")
        ]
        return next(iter((*at, *on)), None) if blame else None
    if (
        verb.dep_ == "ccomp"
        and verb.lemma_ == "be"
        and any(one.lemma_ == "blame" for one in (*children(verb, "xcomp"), *governed(verb, "to")))
    ):
        return child(verb, "nsubj")
    near = {f"{verb.lemma_.lower()} {one.lower_}" for one in children(verb, "prt", "advmod", "prep", "dobj")}
    plays = bool(near & kinds["stalling_phrases"]) or verb.lemma_.lower() in kinds["stalling"]
    return child(verb, "nsubj") if plays and verb.dep_ == "ccomp" else None


def _to_meet(verb: Token, ready: frozenset[str]) -> bool:
    """ "was ready", "ready TO MEET", "willing to attend", "open to talks"; not "prepared to grant licences"."""
    for one in children(verb, "acomp", "oprd"):
        aims = [two.lemma_.lower() for two in children(one, "xcomp")]
        aims += [two.lemma_.lower() for two in governed(one, "to", "for")]
        met = (
            words().callers["meeting"]
            | words().replies["coming"]
            | words().nouns.keys()
            | words().attending
            | {"it", "them"}
        )
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
    of_it = any(x.lemma_.lower() in words().callers["decisions"] or x.lower_ in ("it", "this") for x in things)
    return _teller(child(verb, "nsubj")) if learned and of_it else None


def _urges_back(verb: Token) -> Token | None:
    """ "URGED Quito TO RECONSIDER", "called on the rebels to return to the table", "asked for an explanation"."""
    if verb.lemma_.lower() not in ("urge", "call", "ask", "appeal", "press", "invite", "demand") or negated(verb):
        return None
    back = any(
        one.lemma_.lower() in words().grievances["returning"] for one in children(verb, "xcomp", "ccomp", "advcl")
    )
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
    return _teller(who) if told and none else None
