"""What came of a meeting, why it was called off, and what it was about, from the words around one mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, negated, span_of, subject
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import CLOSED, Outlook, collapsed, lookup
from summitry.reading.meetings.words import words
from summitry.status import Outcome, Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_DEEDS = frozenset({"move", "step", "decision", "gesture", "act"})


def outcome_of(trigger: Trigger, outlook: Outlook) -> Outcome | None:
    """Agreement, statement, none, collapsed, or None where nothing is told."""
    verb = outlook.verb if outlook.verb is not None and outlook.verb.pos_ == "VERB" else None
    if outlook.status is not Status.HELD or verb is None:
        return None
    if collapsed(verb):
        return Outcome.COLLAPSED
    for prep in (*children(verb, "prep"), *children(trigger.token, "prep")):
        if prep.lower_ == "without" and any(
            one.lemma_.lower() in words().outcomes["fruitless"] or one.lemma_ == "agree" for one in prep.subtree
        ):
            return Outcome.NONE
        if prep.lower_ in ("with", "in", "by") and (inner := child(prep, "pobj", "pcomp")) is not None:
            lemma = inner.lemma_.lower()
            if any(one.lower_ == "no" for one in inner.lefts) or lemma in (
                "deadlock",
                "failure",
                "stalemate",
                "impasse",
                "acrimony",
            ):
                return Outcome.NONE
            if lemma in words().outcomes["agreement"]:
                return Outcome.AGREEMENT
            if lemma in words().outcomes["statement"]:
                return Outcome.STATEMENT
    return _by_object(verb)


def _by_object(verb: Token) -> Outcome | None:
    if verb.lemma_.lower() == "fail":
        return Outcome.NONE
    if verb.lemma_.lower() in ("produce", "yield", "reach", "sign", "result", "lead"):
        for one in children(verb, "dobj"):
            if one.lemma_.lower() in words().outcomes["agreement"] and not any(
                left.lower_ == "no" for left in one.lefts
            ):
                return Outcome.AGREEMENT
            if one.lemma_.lower() in words().outcomes["statement"]:
                return Outcome.STATEMENT
            if any(left.lower_ in ("no", "little") for left in one.lefts):
                return Outcome.NONE
    return None


def calling_off(outlook: Outlook) -> Token | None:
    """Whoever called it off, refused or failed to come: the subject of that verb, or None in a passive without an agent."""
    verb = outlook.verb
    if outlook.status not in CLOSED or verb is None:
        return None
    if verb.pos_ in ("VERB", "AUX"):
        if verb.lemma_ == "be":
            trip = child(verb, "nsubj")
            off = any(one.lower_ == "off" for one in children(verb, "advmod", "prt", "acomp", "prep"))
            if off and trip is not None and (his := child(trip, "poss")) is not None and his.pos_ == "PRON":
                return his  # "said HIS trip was off"
            return None  # "It was to have been the summit of the decade"
        if verb.lemma_ == "represent" and negated(verb):
            return subject(verb)  # "would not be represented"
        if child(verb, "nsubjpass", "auxpass") is not None and _by_nobody(verb):
            return _asker(verb)
        if lookup(verb) is None and child(verb, "ccomp") is not None and outlook.status is not Status.REFUSED:
            return None  # "confirmed that the meeting had fallen through"
        if (asks := _told_by(verb)) is not None:
            return asks
        return decider(verb) or _mover(_accused(verb) or subject(verb), verb)
    if verb.pos_ == "NOUN":
        owner = child(verb, "poss")
        prep = next((one for one in children(verb, "prep") if one.lower_ == "by"), None)
        whose = next((one for one in children(verb, "prep") if one.lower_ == "of"), None)
        if owner is None and prep is None and whose is not None and _to_do(verb):
            return child(whose, "pobj")  # "the DECISION of Hungary to cancel the visit"
        if owner is None and prep is None and verb.lemma_.lower() in _DEEDS:
            doer = next((one for one in verb.ancestors if one.pos_ in ("VERB", "AUX")), None)
            return subject(doer) if doer is not None else None  # "Iran resumed its work, a move scuttling the talks"
        if owner is None and prep is None:
            return _announcer(verb)
        return owner if owner is not None else child(prep, "pobj") if prep is not None else None
    return None


def _told_by(verb: Token) -> Token | None:
    """ "Lima ASKED her NOT TO COME": whoever asks for it."""
    above = verb.head
    asks = above.lemma_.lower() in ("tell", "ask", "order", "instruct", "warn", "advise") and verb.dep_ in (
        "xcomp",
        "ccomp",
    )
    bare = negated(verb) and any(one.lower_ == "to" for one in children(verb, "aux"))
    return child(above, "nsubj") if asks and bare and child(above, "nsubjpass") is None else None


def _accused(verb: Token) -> Token | None:
    """ "accused Lima of CALLING it off": Lima did, as they say."""
    says = verb.head.head if verb.dep_ == "pcomp" else None
    return child(says, "dobj") if says is not None and says.lemma_.lower() in ("accuse", "blame", "suspect") else None


def decider(verb: Token) -> Token | None:
    """ "the decision of Chad TO CANCEL the visit": Chad, wherever the parser hangs the verb."""
    to = next((one for one in children(verb, "aux") if one.lower_ == "to"), None)
    if to is None or to.i == 0:
        return None
    here = verb.doc[to.i - 1]
    while here.dep_ in ("compound", "flat", "nmod"):
        here = here.head
    noun = here.head.head if here.dep_ == "pobj" and here.head.lower_ in ("of", "by") else None
    return here if noun is not None and noun.lemma_.lower() in words().callers["decisions"] else None


def _to_do(noun: Token) -> bool:
    """ "the decision ... TO CANCEL"."""
    clauses = children(noun, "acl", "relcl")
    done = any(any(aux.lower_ == "to" for aux in children(one, "aux")) for one in clauses)
    return done and noun.lemma_.lower() in words().callers["decisions"]


def _by_nobody(verb: Token) -> bool:
    """A passive that names no doer: "was put back", "was put back BY A WEEK"."""
    by = child(verb, "agent")
    inner = child(by, "pobj") if by is not None else None
    return inner is None or inner.lemma_.lower() in (*words().measures, "fortnight", "year")


def _announcer(noun: Token) -> Token | None:
    """ "Somalia informed Kenya of the cancellation", "asked for a delay": who announces or asks for it."""
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    told = above.lemma_.lower() in (
        "announce",
        "inform",
        "notify",
        "declare",
        "order",
        "ask",
        "seek",
        "request",
        "demand",
        "want",
    )
    return subject(above) if told and above.pos_ == "VERB" and child(above, "nsubjpass") is None else None


def _asker(verb: Token) -> Token | None:
    """Who had a passive done: "at the request of X", "after X asked for time", ", but X wanted", "that time by X"."""
    for prep in (one for one in verb.subtree if one.dep_ in ("prep", "agent", "pcomp")):
        inner = child(prep, "pobj")
        if (
            prep.lower_ == "by"
            and prep.i > verb.i
            and inner is not None
            and inner.pos_ == "PROPN"
            and prep.head.pos_ in ("NOUN", "VERB", "ADV")
        ):
            return inner
        if prep.lower_ in ("to", "of") and prep.head.lower_ in ("due", "because") and inner is not None:
            return _owner(inner)  # "due to the Malian government's worries"
        if prep.lower_ in ("due", "because") and inner is not None:
            return _owner(inner)
        if prep.lower_ in ("at", "on") and inner is not None and inner.lemma_.lower() in words().asking["nouns"]:
            of = next((one for one in children(inner, "prep") if one.lower_ == "of"), None)
            return child(inner, "poss") or (child(of, "pobj") if of is not None else None)
    for clause in (*children(verb, "advcl"), *children(verb, "conj")):
        marks = {mark.lower_ for mark in children(clause, "mark", "advmod")}
        told = clause.dep_ == "conj" or marks & {"after", "because", "as", "when", "since"}
        if told and clause.lemma_.lower() in words().asking["verbs"] and _of_coming(clause):
            return child(clause, "nsubj")
    return None


def _of_coming(clause: Token) -> bool:
    """ "after Chile refused to attend", not "after Iran declined to give them access"."""
    if clause.lemma_.lower() not in ("decline", "refuse", "fail"):
        return True
    what = child(clause, "xcomp")
    return what is not None and what.lemma_.lower() in words().attending | {
        "meet",
        "see",
        "receive",
        "agree",
        "confirm",
    }


def _owner(noun: Token) -> Token | None:
    return child(noun, "poss")


def _mover(who: Token | None, verb: Token) -> Token | None:
    """ "the move by X to cancel", "X's decision to postpone": X."""
    if who is None or who.pos_ != "NOUN" or verb.dep_ not in ("acl", "relcl"):
        return who
    owner = child(who, "poss")
    prep = next((one for one in children(who, "prep") if one.lower_ in ("by", "of")), None)
    if owner is None and prep is None and who.lemma_.lower() in _DEEDS:
        doer = next((one for one in who.ancestors if one.pos_ in ("VERB", "AUX")), None)
        return subject(doer) if doer is not None else who  # "Iran resumed its work, a move that sank the talks"
    return owner if owner is not None else child(prep, "pobj") if prep is not None else who


def reason_of(outlook: Outlook, text: str) -> str | None:
    """Why it was called off: the words after "because", "after", "over", "citing", "due to" on the verb that did it."""
    verb = outlook.verb
    if outlook.status not in CLOSED or verb is None:
        return None
    for clause in children(verb, "advcl"):
        if any(
            mark.lower_ in ("because", "after", "since", "as") for mark in children(clause, "mark")
        ) or clause.lower_ in ("citing", "saying"):
            return _words(clause, text)
    for prep in children(verb, "prep"):
        if prep.lower_ in ("over", "because", "due", "amid", "after") and (inner := _cause(prep)) is not None:
            return _words(inner, text)
    return None


def _cause(prep: Token) -> Token | None:
    """ "over the raid", "because OF the floods", "due TO the floods": the noun or clause itself."""
    inner = child(prep, "pobj") or child(prep, "pcomp", "prep")
    return child(inner, "pobj") if inner is not None and inner.pos_ == "ADP" else inner


def agenda_of(trigger: Trigger, outlook: Outlook, text: str) -> str | None:
    """What it is about: "on", "about" after the noun, the object of "discuss", what it would "focus on"."""
    for prep in children(trigger.token, "prep"):
        inner = child(prep, "pobj")
        if (
            prep.lower_ in words().agenda["prepositions"]
            and inner is not None
            and inner.pos_ == "NOUN"
            and inner.ent_type_ != "DATE"
        ):
            return _words(inner, text)
    verb = trigger.token.head if trigger.noun and trigger.token.dep_ == "nsubj" else trigger.token
    for one in (verb, *children(verb, "advcl", "xcomp", "relcl", "acl")):
        if one.lemma_.lower() in words().agenda["verbs"]:
            on = next((p for p in children(one, "prep") if p.lower_ == "on"), None)
            thing = child(one, "dobj") or (child(on, "pobj") if on is not None else None)
            if thing is not None:
                return _words(thing, text)
    return None


def _words(token: Token, text: str) -> str:
    start, end = span_of(token, frozenset({"mark"}))
    return " ".join(text[start:end].split())
