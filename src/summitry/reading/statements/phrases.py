"""Contents that are no clauses of their own: noun phrases, infinitives, gerunds, phrases with a preposition, names called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.statements.clauses import before_others, has_finite_verb
from summitry.reading.statements.cue import Range

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_WITH_THING = frozenset({"as", "for", "of", "over", "against", "to"})


def small(verb: Token) -> list[Range] | None:
    """ "called the raid a crime", "described the offer as generous"."""
    thing = child(verb, "dobj")
    if thing is not None and thing.i > verb.i:
        names = [one for one in children(verb, "oprd", "prep", "xcomp", "acomp") if one.i > thing.i and _names(one)]
        inner = [one for one in children(thing, "prep") if one.lower_ == "as"]
        inner += [one for one in children(thing, "dobj", "appos", "oprd") if one.i > thing.i and _quoted(thing, one)]
        if names or inner:
            return [(thing.left_edge.i, max(one.right_edge.i for one in (thing, *names, *inner)))]
    named = _named_relative(verb) or _names_alone(verb)
    if named is not None:
        return named
    clause = child(verb, "ccomp")
    if clause is not None and clause.i > verb.i and not has_finite_verb(clause) and child(clause, "nsubj") is not None:
        return [(max(clause.left_edge.i, verb.i + 1), clause.right_edge.i)]
    passive = child(verb, "nsubjpass")
    names = [one for one in children(verb, "oprd", "prep", "xcomp") if one.i > verb.i and _names(one)]
    if passive is not None and names and passive.tag_ not in ("WDT", "WP"):
        return [(passive.left_edge.i, passive.right_edge.i), (names[0].left_edge.i, names[-1].right_edge.i)]
    return None


def _quoted(thing: Token, name: Token) -> bool:
    """ "call the offer 'an insult'": a quotation begins between the thing and what it is called."""
    return thing.doc[name.left_edge.i - 1].is_quote and name.left_edge.i - 1 > thing.i


def _named_relative(verb: Token) -> list[Range] | None:
    """ "the plan that envoys had described as a trap": a relative pronoun for the thing, and what it is called."""
    thing = child(verb, "dobj")
    if thing is None or thing.i > verb.i or thing.tag_ not in ("WDT", "IN"):
        return None
    names = [one for one in children(verb, "oprd", "prep", "xcomp", "acomp") if one.i > verb.i and _names(one)]
    first = names[0] if names else None
    if first is None:
        return None
    begins = first.i + 1 if first.dep_ == "prep" else first.left_edge.i
    return [(thing.i, thing.i), (begins, first.right_edge.i)]


def _names_alone(verb: Token) -> list[Range] | None:
    """ "called the offer 'a joke'", where the parser took thing and name for one run of names."""
    if child(verb, "dobj") is not None or child(verb, "nsubjpass", "auxpass") is not None or verb.tag_ == "VBN":
        return None
    names = [one for one in children(verb, "oprd") if one.i > verb.i]
    if not names:
        return None
    first, last = names[0].left_edge.i, names[-1].right_edge.i
    return [(first, last)] if any(one.is_quote for one in verb.doc[first + 1 : last]) else None


def _names(one: Token) -> bool:
    return one.dep_ in ("oprd", "acomp") or (one.dep_ == "prep" and one.lower_ in ("as", "to")) or one.dep_ == "xcomp"


def infinitive(verb: Token) -> list[Range] | None:
    """ "vowed to stay", "urged Tehran to stop", "is expected to sign"."""
    for clause in children(verb, "xcomp", "ccomp", "advcl", "acl"):
        if clause.i < verb.i or not any(one.lower_ == "to" for one in children(clause, "aux")):
            continue
        if clause.dep_ == "advcl" and child(verb, "dobj") is None:
            continue
        first = max(clause.left_edge.i, verb.i + 1)
        thing = child(verb, "dobj")
        if thing is not None and verb.i < thing.i < clause.i:
            first = min(first, thing.left_edge.i)
        who = _called_on(verb, clause)
        if who is not None:
            first = min(first, who.left_edge.i)
        passive = child(verb, "nsubjpass")
        before = [(passive.left_edge.i, passive.right_edge.i)] if passive is not None and passive.i < verb.i else []
        return [*before, (first, before_others(clause, first))]
    return None


def _called_on(verb: Token, clause: Token) -> Token | None:
    """Who is to act in "called on Norland to stop", "called for both sides to stop"."""
    for prep in children(verb, "prep"):
        if prep.lower_ in ("on", "upon", "for") and verb.i < prep.i < clause.i:
            return child(prep, "pobj")
    return None


def gerund(verb: Token) -> list[Range] | None:
    """ "denied taking part", "suggested waiting"."""
    clause = next((one for one in children(verb, "xcomp", "ccomp") if one.tag_ == "VBG" and one.i > verb.i), None)
    return [(max(clause.left_edge.i, verb.i + 1), clause.right_edge.i)] if clause is not None else None


def phrase(verb: Token, prep: Token) -> list[Range] | None:
    """ "called for restraint", "accused Kyiv of lying": whoever is accused belongs to the content."""
    inner = child(prep, "pobj", "pcomp")
    if inner is None:
        return None
    thing = child(verb, "dobj", "dative")
    if thing is not None and thing.right_edge.i + 1 < prep.i and thing.i > verb.i:
        return [
            (thing.left_edge.i, thing.right_edge.i),
            (prep.i + 1, prep.right_edge.i),
        ]  # "accused it in a note of lying"
    first = prep.i + 1 if thing is None or thing.i > prep.i else thing.left_edge.i
    return [(first, prep.right_edge.i)]


def thing(verb: Token) -> list[Range] | None:
    """ "condemned the raid as cowardly", and "the raid was condemned by"."""
    thing = child(verb, "dobj")
    if thing is not None and thing.i > verb.i:
        more = [one.right_edge.i for one in children(verb, "prep") if one.i > thing.i and one.lower_ in _WITH_THING]
        return [(thing.left_edge.i, max([thing.right_edge.i, *more]))]
    free = child(verb, "ccomp")
    if free is not None and free.i > verb.i and free.left_edge.lower_ == "what":
        return [(free.left_edge.i, free.right_edge.i)]  # "condemned what she called a raid"
    passive = child(verb, "nsubjpass")
    if passive is not None and child(verb, "agent") is not None:
        return [(passive.left_edge.i, passive.right_edge.i)]
    return None
