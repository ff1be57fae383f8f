"""What somebody does or asks for by courtesy: to call on a president, to have greetings conveyed. No stance lies in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.positions.words import words
from summitry.reading.who.roles import role_of

if TYPE_CHECKING:
    from summitry.reading.positions.sides import Sides
    from summitry.reading.tree import Token


def errand(verb: Token, sides: Sides) -> bool:
    """Whether a verb that could ask for something tells of a visit or of a courtesy: "called on the prime minister", "asked his guest
    to convey his regards", or asks for nothing at all.
    """
    return _pays_a_call(verb, sides) or _sends_regards(verb) or _for_nothing(verb) or _of_the_public(verb, sides)


def _pays_a_call(verb: Token, sides: Sides) -> bool:
    """ "CALLED ON President Rojas", "is due to CALL ON the speaker to hand over a letter"; not "called on the president to resign"."""
    if verb.lemma_ != "call" or any(governed(verb, "for")):
        return False
    whom = list(_called_on(verb))
    if not whom:
        return False
    asked = _infinitive(whom[0], verb)
    if asked is None:
        return _person(whom[0], sides)
    return _person(whom[0], sides) and (_courteous(asked) or _planned(verb))


def _of_the_public(verb: Token, sides: Sides) -> bool:
    """ "called on all CITIZENS to remain calm", "asked REPORTERS to leave": asked of no party to the talks."""
    if verb.lemma_.lower() not in words().advising | words().asking:
        return False
    asked_of = [*children(verb, "dobj", "dative"), *governed(verb, "on", "upon", "to")]
    holder = sides.party(subject(verb))
    named = (two for one in asked_of for two in (one, *children(one, "amod", "compound", "poss", "nmod")))
    own = all(sides.party(one) in (None, holder) for one in named)
    return bool(asked_of) and own and all(one.lemma_.lower() in words().public for one in asked_of)


def _called_on(verb: Token) -> Iterator[Token]:
    """Who stands behind the "on"; of "called on Prime Minister Rojas" the parse sometimes makes an object."""
    for on in children(verb, "prep", "prt"):
        if on.lower_ in ("on", "upon") and on.i == verb.i + 1:
            yield from children(on, "pobj")
            if child(on, "pobj") is None:
                yield from (one for one in children(verb, "dobj") if one.left_edge.i == on.i + 1)


def _sends_regards(verb: Token) -> bool:
    """ "asked Rojas TO CONVEY HIS REGARDS", "requested that his thanks be passed on"."""
    if verb.lemma_.lower() not in words().asking | {"request", "beg"}:
        return False
    asked = child(verb, "xcomp", "ccomp")
    return asked is not None and asked.lemma_.lower() in words().errands and _carries_a_courtesy(asked)


def _infinitive(whom: Token, verb: Token) -> Token | None:
    """What who is called on is to do, wherever the parse hangs it."""
    for one in verb.subtree:
        asked = one.i > whom.i and one.tag_ == "VB" and any(two.lower_ == "to" for two in children(one, "aux"))
        if asked and not _of_another_clause(one, verb):
            return one
    return None


def _of_another_clause(inner: Token, verb: Token) -> bool:
    """ "called on the king and is expected TO LEAVE", "on Rojas, who wants TO RUN again"."""
    while inner != verb:
        if inner.dep_ in ("conj", "relcl", "parataxis", "ccomp"):
            return True
        inner = inner.head
    return False


def _person(whom: Token, sides: Sides) -> bool:
    """One person by name or office: states and parties are called on to do something."""
    if whom.tag_ in ("NNS", "NNPS"):
        return False
    actor = sides.register.at(whom.idx, whom.idx + len(whom))
    if (actor is not None and actor.kind == "person") or whom.ent_type_ == "PERSON":
        return True
    titles = (whom, *children(whom, "compound")) if whom.pos_ == "PROPN" else (whom,)
    return any(role_of(one.lower_) is not None or one.lemma_.lower() in words().hosts_called_on for one in titles)


def _courteous(asked: Token) -> bool:
    lemma = asked.lemma_.lower()
    if lemma in words().errands_alone:
        return True
    return lemma in words().errands and (_carries_a_courtesy(asked) or lemma in ("hand", "present"))


def _carries_a_courtesy(asked: Token) -> bool:
    things = [*children(asked, "dobj", "nsubjpass"), *governed(asked, "on")]
    return any(one.lemma_.lower() in words().courtesies_sent for one in things)


def _planned(verb: Token) -> bool:
    """ "is scheduled TO CALL ON the president", "will go on to the palace to call on him": what a programme tells."""
    above = verb.head
    if verb.dep_ not in ("xcomp", "advcl") or not any(one.lower_ == "to" for one in children(verb, "aux")):
        return False
    return above.lemma_.lower() in words().programme


def _for_nothing(token: Token) -> bool:
    """ "had asked for NOTHING in return", "sought NO compensation": what is not asked for."""
    if any(
        one.i > token.i and one.lower_ in ("but", "except", "save", "beyond", "than", "short") for one in token.sent
    ):
        return False  # "asks for nothing BUT the port"
    things = [*children(token, "dobj"), *governed(token, "for")]
    nothing = any(one.lower_ in ("nothing", "none") and not any(one.children) for one in things)
    none = any(
        two.lower_ == "no" for one in things for two in one.lefts if one.lemma_ not in ("longer", "more", "less")
    )
    seeking = token.lemma_.lower() in ("ask", "seek", "request", "claim")
    return (nothing and (seeking or token.lemma_ in ("demand", "want"))) or (none and seeking)
