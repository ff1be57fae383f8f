"""Who does it to whom: the parties in the subject and in the objects of an event's verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.events.coding import demanded
from summitry.reading.grammar import child, children, span_of, subject
from summitry.reading.principals import side_of
from summitry.reading.voices import Voices
from summitry.reading.who.nameless import home_of

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_CLAUSES = frozenset({"relcl", "acl", "advcl", "punct", "appos"})


def sides(verb: Token, sentence: Span, voices: Voices) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Source and target parties, each once, in order. An agentless passive has its grammatical subject as target.

    Event data name an actor by its state (PLOVER 2021, where the sector says that it is the state's rebels or its opposition):
    a side without a name that bears its state's stands for the state here.
    """
    source, target = _sides(verb, sentence, voices)
    return _by_state(source), _by_state(target)


def _by_state(parties: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(home_of(party) or party for party in parties))


def _sides(verb: Token, sentence: Span, voices: Voices) -> tuple[tuple[str, ...], tuple[str, ...]]:
    who = subject(verb)
    source: tuple[str, ...]
    target: tuple[str, ...]
    passive = child(verb, "nsubjpass")
    if passive is not None and child(verb, "agent") is None:
        source, target = (), _parties(passive, voices)
    else:
        source = _parties(who, voices) if who is not None else ()
        target = ()
    target = target or _targets(verb, source, voices)
    if demanded(verb):  # who says it asks it of whoever must
        asked, source = source, _parties(teller, voices) if (teller := subject(verb.head)) is not None else ()
        target = asked or target
    if not target and not source:
        return (), ()
    rest = _others(sentence, source + target, voices)
    if not source:
        source, rest = rest[:1], rest[1:]
    if not target and len(source) == 1:
        target = rest[:1]
    return source, target


def _targets(verb: Token, source: tuple[str, ...], voices: Voices) -> tuple[str, ...]:
    """The parties in the verb's objects and prepositional phrases, nearest first; else in the clause it governs."""
    for one in (
        *children(verb, "dobj", "dative", "nsubjpass"),
        *children(verb, "prep"),
        *children(verb, "xcomp", "ccomp"),
    ):
        asked = subject(one) if one.dep_ in ("xcomp", "ccomp") else None
        own = _parties(asked, voices) if asked is not None and asked.i > verb.i else ()
        found = tuple(party for party in own or _parties(one, voices) if party not in source)
        if found:
            return found
    return ()


def _parties(head: Token, voices: Voices) -> tuple[str, ...]:
    """The parties named in a noun phrase without its clauses; the phrase's own reference where none is named."""
    for without in (_CLAUSES | {"prep"}, _CLAUSES):
        start, end = span_of(head, without)
        named = [side_of(actor) for _, actor in voices.register.within(start, end)]
        found = tuple(dict.fromkeys(party for party in named if party))
        if found:
            # "an appeal to Lima over its border with Quito": without a name before it, the first of those that follow.
            return found if "prep" in without or head.pos_ == "ADP" else found[:1] if not _joined(head) else found
    own = voices.party(head)
    return (own,) if own else ()


def _joined(head: Token) -> bool:
    """ "between Lima and Quito", "talks with Peru and Chile": several on one level."""
    return any(
        one.dep_ == "conj"
        for prep in children(head, "prep")
        for inner in children(prep, "pobj")
        for one in inner.children
    )


def _others(sentence: Span, known: tuple[str, ...], voices: Voices) -> tuple[str, ...]:
    named = [side_of(actor) for _, actor in voices.register.within(sentence.start_char, sentence.end_char)]
    return tuple(dict.fromkeys(party for party in named if party and party not in known))


def unsided(verb: Token, voices: Voices) -> bool:
    """Whether an office-holder whose party is not told does it: the event is told, its side stays open."""
    who = subject(verb)
    actor = voices.register.at(*span_of(who, _CLAUSES)) if who is not None else None
    return actor is not None and actor.kind == "person" and actor.role is not None and not actor.observer
