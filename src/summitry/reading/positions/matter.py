"""The words that say what a position is about: the trigger's complement, and whom it is put to where nothing else is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, divided, span_of
from summitry.reading.positions.doers import left_hanging
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import denied
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ABOUT = frozenset({"over", "about", "of", "at", "against", "on", "to"})
_CONDITIONS = frozenset({"after", "until", "without", "once", "before", "in"})
_COMPLEMENTS = ("ccomp", "xcomp", "dobj", "pcomp")
_OF_WHAT = frozenset({"of", "for", "with", "over", "to", "against", "on", "about"})
ABSTAINING = frozenset({"refrain", "desist", "abstain"})
_NAMING_VERBS = frozenset({"be", "remain", "include", "comprise", "stay"})
_BESIDE = frozenset({"nsubj", "nsubjpass", "expl", "cc", "conj", "advcl", "mark", "parataxis", "preconj"})
_FROM_WHOM = frozenset({"by", "from", "of"})
_RELATIVE = ("WDT", "WP")
_THEMSELVES = frozenset({"himself", "herself", "itself", "themselves", "ourselves", "myself"})


def what_span(trigger: Trigger, sides: Sides) -> tuple[int, int]:
    """The words that say what: the trigger's complement, or its clause.

    What is asked OF somebody comes before who is asked: "accused Oslo OF DELAY", "assured the guests THAT the port would open".
    """
    head = trigger.head
    if trigger.act == "commitment" and (head.lemma_.lower() in ABSTAINING or denied(head)):
        return span_of(head, _BESIDE)  # "would refrain from further tests": what is promised is not the tests
    if trigger.token != head and (head.pos_ in ("NOUN", "NUM", "PROPN") or head.dep_ == "pcomp"):
        return span_of(head, frozenset({"relcl"}))  # "A LOWER FEE is what Quito wants", "is after A LOWER FEE"
    if (thing := _said_of(head)) is not None:
        return span_of(thing, frozenset({"relcl", "acl", "appos"}))
    if (named := left_hanging(head)) is not None:
        return span_of(named)
    if (told := _is_what(head) or to_be_done_by(head)) is not None:
        return span_of(told)
    for one in children(head, *_COMPLEMENTS):
        if _of_the_phrase(head, one):
            return span_of(_felt_about(head, one) or head)
        if not _behind_a_mark(head, one) and not (one.i < head.i and divided(one, head)):
            return span_of(_told_of(one, sides) or one)
    if (inner := _far_infinitive(head) or _called_for(head)) is not None:
        return span_of(inner)
    # "protested to Oslo ABOUT THE DRONE": what it is about comes before to whom.
    told_to = trigger.act == "complaint" and len(list(children(head, "prep"))) > 1
    for prep in sorted(
        children(head, "prep"), key=lambda one: (one.lower_ not in _ABOUT, told_to and one.lower_ == "to")
    ):
        inner = child(prep, "pobj", "pcomp")
        if prep.lower_ in _FROM_WHOM and head.pos_ == "NOUN" and sides.party(inner) == trigger.holder:
            continue  # "a request BY LIMA for a loan"
        if inner is not None and prep.lower_ not in _CONDITIONS and inner.ent_type_ not in ("DATE", "TIME"):
            return span_of(inner)
    thing = child(head.head if head.pos_ == "NOUN" and head.dep_ == "attr" else head, "nsubj", "nsubjpass")
    if thing is not None and thing.pos_ == "NOUN":
        return span_of(thing)  # "relief would only come after ...": what is given is what comes
    return span_of(head)


def _said_of(head: Token) -> Token | None:
    """ "The PLAN, which Oslo rejected", "A FEE, a demand rejected by Oslo": what a relative clause or participle is about."""
    if head.pos_ != "VERB" or head.head.pos_ != "NOUN" or head.dep_ not in ("relcl", "acl"):
        return None
    who, own = child(head, "nsubj"), list(children(head, *_COMPLEMENTS))
    if head.dep_ == "acl" and (own or child(head, "agent") is None):
        return None
    if head.dep_ == "relcl" and (who is None or who.tag_ in _RELATIVE or any(one.tag_ not in _RELATIVE for one in own)):
        return None
    behind = (inner for prep in children(head, "prep") for inner in children(prep, "pobj", "pcomp"))
    if not own and head.dep_ == "relcl" and any(one.ent_type_ not in ("DATE", "TIME") for one in behind):
        return None  # "the bay where Oslo insists on a fee"
    named = head.head
    return named.head if named.dep_ == "appos" and named.head.pos_ == "NOUN" else named


def _is_what(head: Token) -> Token | None:
    """ "Oslo's main demand is A LOWER FEE", "its demands include AN APOLOGY", "its price remains 20 MILLION": the verb says what."""
    verb, named = (head.head, head) if head.dep_ == "nsubj" else (head, child(head, "nsubj"))
    if verb.lemma_ not in _NAMING_VERBS or named is None or named.dep_ != "nsubj":
        return None
    if named.lemma_.lower() not in words().nouns.keys() | words().stances | words().demanding:
        return None
    return child(verb, "attr", "ccomp", "xcomp", "dobj")


def to_be_done_by(head: Token) -> Token | None:
    """ "gave Oslo 48 hours, until Friday TO PAY"."""
    if head.lemma_ != "give" or child(head, "dative", "dobj") is None:
        return None
    dated = any(one.ent_type_ in ("DATE", "TIME") or one.lemma_.lower() in words().spans for one in head.subtree)
    below = (one for one in head.subtree if one.i > head.i and one.pos_ == "VERB" and _infinitive(one))
    return next(below, None) if dated else None


def _of_the_phrase(head: Token, thing: Token) -> bool:
    """ "expressed REGRET", "voiced DISGUST at the raid": the noun belongs to the words of the act."""
    whole = words().phrases.get(head.lemma_.lower(), ())
    return thing.dep_ == "dobj" and any(rest == {thing.lemma_.lower()} for rest, act in whole if act == "complaint")


def _felt_about(head: Token, feeling: Token) -> Token | None:
    """ "disgust AT THE RAID", "regret THAT the talks were put off": what it is about."""
    for place in (feeling, head):
        for one in children(place, "acl", "ccomp"):
            if child(one, "mark") is not None:
                return one
        for prep in children(place, "prep"):
            inner = child(prep, "pobj", "pcomp")
            if prep.lower_ in _ABOUT and inner is not None and inner.ent_type_ not in ("DATE", "TIME"):
                return inner
    return None


def _told_of(thing: Token, sides: Sides) -> Token | None:
    """What is told of the party that a verb is done to, behind it: "urged OSLO to pay", "charged OSLO with delay"."""
    counted = any(one.like_num for one in thing.lefts)
    party, accused = sides.party(thing), thing.head.lemma_ == "accuse"
    if thing.dep_ != "dobj" or counted or (child(thing, "poss") is not None and party is None and not accused):
        return None  # "seeks Oslo's help to end it", "pays 10 U.S. dollars to"
    if thing.pos_ != "PRON" and thing.lower_ != "other" and party is None and not accused:  # "promised each other to"
        return None
    return next((one for one in _behind(thing.head, thing) if one.i > thing.i), None)


def _behind(verb: Token, thing: Token) -> Iterator[Token]:
    yield from children(verb, "ccomp", "xcomp")
    yield from (one for one in children(verb, "advcl") if _infinitive(one) and thing.lower_ in _THEMSELVES)
    dated = [
        one for prep in children(verb, "prep") for one in children(prep, "pobj") if one.ent_type_ in ("DATE", "TIME")
    ]
    for place in (verb, thing, *dated):  # "accused Oslo ON MONDAY OF DELAY": the parse hangs it on the day
        for prep in children(place, "prep"):
            inner = child(prep, "pobj", "pcomp")
            if prep.lower_ in _OF_WHAT and inner is not None and inner.ent_type_ not in ("DATE", "TIME"):
                yield inner


def _far_infinitive(head: Token) -> Token | None:
    """ "offered on Monday TO EXTEND the talks": the parse hangs it on the day, or takes it for a purpose."""
    dated = [
        inner
        for prep in children(head, "prep")
        for inner in children(prep, "pobj")
        if inner.ent_type_ in ("DATE", "TIME")
    ]
    for place in (*dated, head):
        for one in children(place, "acl", "relcl", "advcl"):
            if one.i > head.i and _infinitive(one):
                return one
    return None


def _called_for(call: Token) -> Token | None:
    """ "rejected calls from Oslo TO DISARM": the parse hangs it on the verb."""
    by = call.lemma_ == "call" and any(one.lower_ in ("from", "by") for one in children(call, "prep"))
    below = children(call.head, "advcl") if by and call.dep_ == "dobj" else ()
    return next((one for one in below if one.i > call.i and _infinitive(one)), None)


def _infinitive(verb: Token) -> bool:
    return any(one.lower_ == "to" for one in children(verb, "aux"))


def _behind_a_mark(head: Token, complement: Token) -> bool:
    """ "They asked for an end," Trump said": whose words they are is parsed as what is asked, but stands outside the quotation."""
    first = complement.left_edge.i
    return first > head.i and any(one.is_quote for one in head.doc[head.i + 1 : first])
