"""Who called a meeting off by asking for it: "asked for a delay", "at the request of Lima", "over Lima's objections", "the request came
from Quito"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated, subject
from summitry.reading.meetings.outlook import CLOSED, auxiliaries, lookup
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

THINGS = frozenset({"it", "this", "that", "which", "both"})


def asks_for_delay(verb: Token) -> bool:
    """ "asked for a delay", "needed more time", "had requested the postponement"."""
    if verb.lemma_ == "suggest" and not negated(
        verb
    ):  # "suggested the delay"; who suggests another day may be the other side
        return any(words().operators.nouns.get(one.lemma_.lower()) in CLOSED for one in children(verb, "dobj"))
    if verb.lemma_.lower() not in words().callers["asking"] or negated(verb):
        return False
    things = (*children(verb, "dobj"), *inner_objects(verb, "for", "on"))
    asked = list(children(verb, "ccomp", "xcomp"))
    return any(_delay(one) for one in things) or any(_be_put_off(one) or _another_day(one) for one in asked)


def _another_day(clause: Token) -> bool:
    """ "asked us TO FIND ANOTHER DATE", "to set a new day"."""
    finds = clause.lemma_.lower() in ("find", "set", "fix", "choose", "pick", "name", "suggest", "propose")
    return finds and not negated(clause) and any(_delay(one) for one in children(clause, "dobj"))


def asks_to_delay(verb: Token) -> Token | None:
    """ "had ASKED him TO PUT OFF his visit", "asked the envoy to come LATER": who wanted what another then did."""
    if verb.lemma_.lower() not in ("ask", "request", "want", "tell") or negated(verb) or modal(verb) is not None:
        return None
    for one in children(verb, "xcomp", "ccomp"):
        later = any(two.lower_ == "later" for two in one.subtree) and one.lemma_.lower() in words().motion | {"visit"}
        off = lookup(one) is Status.POSTPONED and child(one, "dobj") is not None
        if "to" in auxiliaries(one) and not negated(one) and (later or off):
            return child(verb, "nsubj") if child(verb, "nsubjpass") is None else None
    return None


def _be_put_off(clause: Token) -> bool:
    """ "asked that THEY BE POSTPONED", "asked for them TO BE PUT OFF"."""
    what = child(clause, "nsubjpass")
    meant = what is not None and (what.lower_ in THINGS | {"they", "them"} or what.lemma_.lower() in words().nouns)
    return meant and lookup(clause) in CLOSED and not negated(clause)


def asks(verb: Token) -> Token | None:
    """ "Accra asked for a delay", "the union needed more time", "it was Lima that had requested the postponement"."""
    if not asks_for_delay(verb) and not _needs_longer(verb):
        return None
    who = child(verb, "nsubj")
    if (who is not None and who.tag_ in ("WDT", "WP")) or (who is not None and who.lower_ == "that"):
        copula = next((one for one in verb.ancestors if one.lemma_ == "be"), None)
        cleft = child(copula, "attr") if copula is not None else None
        return cleft or verb.head  # "it was Accra that asked"
    return who or subject(verb)


def _needs_longer(verb: Token) -> bool:
    """ "because the union's lawyers NEED LONGER with the annexes"."""
    longer = any(one.lower_ == "longer" for one in children(verb, "advmod", "acomp", "dobj", "npadvmod"))
    return verb.lemma_ in ("need", "want") and longer and not negated(verb)


def _delay(thing: Token) -> bool:
    """ "a delay", "the postponement", "more time", "another date"; "requested this"."""
    lemma = thing.lemma_.lower()
    if (
        thing.lower_ in ("this", "that")
        and thing.dep_ == "dobj"
        and thing.head.lemma_.lower() in ("request", "seek", "ask")
    ):
        return True
    if lemma in ("time", "date", "day", "week", "month"):
        return any(one.lower_ in words().callers["further"] for two in thing.lefts for one in two.subtree)
    asked_for = thing.dep_ == "dobj" or (thing.dep_ == "pobj" and thing.head.lower_ == "for")
    if lemma in ("change", "move", "switch") and asked_for:
        return any(one.lower_ in ("the", "this") for one in thing.lefts)
    return words().operators.nouns.get(lemma) in CLOSED


def of_the_request(verb: Token) -> Token | None:
    """ "The request came from Quito", "the postponement was sought by Lomé", "at the insistence of the front"; the owner in
    "Bogota's refusal", "the union's decision"."""
    for noun in (one for one in verb.children if one.pos_ == "NOUN"):
        asked = noun.lemma_.lower() in words().asking["nouns"] | words().callers["decisions"]
        if not asked and words().operators.nouns.get(noun.lemma_.lower()) not in CLOSED:
            continue
        if noun.dep_ in ("nsubj", "nsubjpass") and verb.lemma_.lower() in words().callers["coming_from"]:
            source = next(iter(inner_objects(verb, "from", "by")), None)
            if source is not None:
                return source
        owner = child(noun, "poss")
        if owner is not None and noun.lemma_.lower() in words().callers["decisions"]:
            return owner
    return None


def asked_for_by(verb: Token) -> Token | None:
    """ "The delay had been ASKED FOR BY Lima", "it was requested by the rebels": of a putting off told of before."""
    if verb.lemma_.lower() not in ("ask", "request", "seek", "want", "propose") or negated(verb):
        return None
    what = child(verb, "nsubjpass")
    off = what is not None and (
        what.lower_ in THINGS or words().operators.nouns.get(what.lemma_.lower()) in CLOSED or what.lemma_ == "change"
    )
    return next(iter(inner_objects(verb, "by")), None) if off else None


def over_objections(verb: Token) -> Token | None:
    """ "was dropped OVER LIMA'S OBJECTIONS to the agenda", "from the Ecuadorean president's schedule", "after the rebels' refusal"."""
    if lookup(verb) not in CLOSED:
        return None
    for thing in inner_objects(verb, "over", "after", "following", "by", "from", "at", "because", "to", "amid"):
        owner = child(thing, "poss") or next(iter(inner_objects(thing, "of", "by", "from")), None)
        if owner is not None and thing.lemma_.lower() in words().grievances["objections"]:
            return owner
    return None


def at_the_request(verb: Token) -> Token | None:
    """ "The postponement came at the request of Lima", "this was done at Lima's insistence": of a change told of before."""
    about = child(verb, "nsubj", "nsubjpass")
    off = (about is None and verb.tag_ == "VBN" and lookup(verb) in CLOSED) or (
        about is not None
        and (  # "stands DEFERRED"
            about.lower_ in THINGS
            or words().operators.nouns.get(about.lemma_.lower()) in CLOSED
            or lookup(verb) in CLOSED
        )
    )
    if not off and not (about is not None and about.lemma_.lower() in words().callers["decisions"]):
        return None
    for noun in (*inner_objects(verb, "at", "on", "upon"), *_victim_of(verb)):
        if noun.lemma_.lower() in words().asking["nouns"]:
            of = next(
                iter(child(prep, "pobj") for prep in children(noun, "prep") if prep.lower_ in ("of", "from")), None
            )
            return child(noun, "poss") or of or child(noun, "amod")  # "upon an Iranian proposal"
    return None


def _victim_of(verb: Token) -> list[Token]:
    """ "fell victim TO a Chilean plea for more time"."""
    victim = next((one for one in verb.children if one.lower_ == "victim"), None)
    if verb.lemma_ != "fall" or victim is None:
        return []
    return [*inner_objects(verb, "to"), *inner_objects(victim, "to")]


def inner_objects(verb: Token, *prepositions: str) -> list[Token]:
    """What hangs on these prepositions of the verb, the agent's among them."""
    return [
        inner
        for prep in children(verb, "prep", "agent")
        if prep.lower_ in prepositions
        for inner in children(prep, "pobj")
    ]
