"""Whom a description of one stands for: "the president", "his counterpart", "her government", "the latter", "their host"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from summitry.reading.who.discourse import Discourse, Ids, Seen, best
from summitry.reading.who.lexicon import gender_of_words, human, nouns
from summitry.reading.who.offices import states_of
from summitry.reading.who.people import Person
from summitry.reading.who.roles import role_of
from summitry.reading.who.world import Word, data, world

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_POINTING = frozenset({"the", "that", "this", "his", "her", "their", "its"})
_PAST = frozenset({"former", "ex", "retired", "old", "erstwhile", "late", "then"})
_NEW = frozenset({"new", "next", "other", "another", "first", "second", "third", "same"})
_JUST_NOW = 1  # sentences back
_RANKED = {
    "minister": ("minister", "secretary"),
    "leader": ("president", "premier", "leader", "chairman", "king"),
    "diplomat": ("minister", "envoy", "ambassador", "negotiator", "diplomat", "representative"),
}


def description(token: Token, told: Discourse, party: Callable[[str], str | None]) -> tuple[int, Ids] | None:
    """The first token of the description whose noun is ``token``, and the one id it stands for; None where there is none.

    ``party``: the side on which the actor of an id is.
    """
    if token.lower_ in ("former", "latter"):
        ids = _former(token, told)
        return (token.i - 1, ids) if ids else None
    if token.pos_ not in ("NOUN", "PROPN", "ADJ") or token.dep_ == "compound":
        return None
    owner = _owner(token, told)
    low = token.lower_
    first = min([token.i, *(one.left_edge.i for one in token.lefts)])
    if low in nouns("organs") and any(one.dep_ == "nummod" for one in token.lefts):
        return None  # "its 3 million people"
    side = _of_a_state(token, told, low)
    if side is not None:
        return first, (side,)
    if owner is not None and (low in nouns("organs") or low in nouns("opposite") or low in human()):
        ids = _owned(token, owner, told, party)
        return (first, ids) if ids else None
    person = low in human() and low not in nouns("sending", "bodies") and token.tag_ not in ("NNS", "NNPS")
    if not person or not any(one.lower_ in _POINTING for one in token.lefts) or token.dep_ == "attr":
        return None
    ids = _by_role(token, told, party, None)
    return (first, ids) if ids else None


def national(
    token: Token, told: Discourse, party: Callable[[str], str | None], own: frozenset[str] = frozenset()
) -> Ids | None:
    """ "The Norwegian will try again": one person by nationality; of that side, or else of no state's side at all. ``own``: the
    adjectives of the states that the article itself introduces."""
    word = world().words.get(token.text)
    seen = told.at.get(token.i)
    if word is None and token.text in own and seen is not None:
        word = Word(seen.ids[0], "demonym")
    after = told.doc[token.i + 1] if token.i + 1 < len(told.doc) else None
    alone = after is None or (after.pos_ not in ("NOUN", "PROPN", "ADJ", "NUM") and after.text != "-")
    if word is None or word.form != "demonym" or not alone or token.i == 0 or told.doc[token.i - 1].lower_ != "the":
        return None
    if (
        token.text.endswith("s")
        or token.dep_ not in ("nsubj", "nsubjpass", "dobj", "pobj")
        or not _singular_verb(token)
    ):
        return None
    same = told.presence(token.i, lambda one: one.person is not None and party(one.ids[0]) == word.party)
    same = same or told.presence(
        token.i, lambda one: one.person is not None and word.party in states_of(one.person.name)
    )
    others = told.presence(
        token.i, lambda one: one.person is not None and told.kinds.get(party(one.ids[0]) or "") != "state"
    )
    return best(same or others)


def _singular_verb(token: Token) -> bool:
    """ "The French say", "the Ostrovans say" are many."""
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return token.tag_ not in ("NNS", "NNPS")
    verbs = (token.head, *(one for one in token.head.children if one.dep_ in ("aux", "auxpass")))
    return not any(one.tag_ == "VBP" for one in verbs) and token.text[-3:] not in ("ish", "ese", "nch", "tch", "iss")


_TALKING = frozenset(
    {
        "government",
        "delegation",
        "side",
        "team",
        "authorities",
        "administration",
        "leadership",
        "negotiators",
        "officials",
    }
)


_ONE_STATE = frozenset({"country", "nation", "kingdom", "republic", "emirate", "sultanate", "principality"})


def _of_a_state(token: Token, told: Discourse, low: str) -> str | None:
    """ "The Ostrovan government", "the delegation of Ostrova", "the country": the state."""
    if low in _ONE_STATE and any(one.lower_ == "the" for one in token.lefts) and token.n_lefts == 1:
        present = told.presence(token.i, lambda one: told.is_state(one) and not one.place)
        ids = (
            best(present) if low in ("country", "nation") or len(present) == 1 else None
        )  # of two, which is a kingdom?
        return ids[0] if ids else None
    if low not in _TALKING:
        return None
    parties = _demonyms(token, told)
    for of in token.children:
        if of.dep_ == "prep" and of.lower_ in ("of", "from"):
            parties |= {told.at[one.i].ids[0] for one in of.children if one.i in told.at and not told.at[one.i].people}
    return parties.pop() if len(parties) == 1 else None


def _owner(token: Token, told: Discourse) -> Ids | None:
    """Whose it is, by a possessive pronoun that is resolved or a name before "'s"."""
    for one in token.lefts:
        if one.dep_ == "poss" or one.tag_ == "PRP$":
            return told.at[one.i].ids if one.i in told.at else None
    return None


def _owned(token: Token, owner: Ids, told: Discourse, party: Callable[[str], str | None]) -> Ids | None:
    low = token.lower_
    if low in nouns("kin") and (relative := _relative(token, owner, told)):
        return relative
    if low in nouns("opposite"):
        return _named_beside(token, told) or _counterpart(token, owner, told, party)
    if low in nouns("organs"):
        sides = {party(one) for one in owner}
        side = sides.pop() if len(sides) == 1 else None
        return (side,) if side else None
    return _by_role(token, told, party, owner)


def _named_beside(token: Token, told: Discourse) -> Ids | None:
    """ "his Greek opposite number, GEORGE PAPANDREOU": whom the words right behind it name."""
    name = next((one for one in token.children if one.dep_ == "appos" and one.pos_ == "PROPN"), None)
    if name is None:
        return None
    start, end = name.left_edge.idx, name.idx + len(name)
    here = (one.id for one in told.people.values() if any(start <= two.start < end for two in one.mentions))
    return (found,) if (found := next(here, None)) is not None else None


def _relative(token: Token, owner: Ids, told: Discourse) -> Ids | None:
    """ "Her uncle": the one who shares the family name, wherever the article names him."""
    if len(owner) != 1 or owner[0] not in told.people or token.lower_ in _NO_KIN:
        return None
    me = told.people[owner[0]]
    gender = _told_gender(token)
    found = [
        other.id
        for other in told.people.values()
        if other is not me and (other.gender is None or gender is None or other.gender == gender) and _share(me, other)
    ]
    return (found[0],) if len(found) == 1 else None


_NO_KIN = frozenset({"successor", "predecessor", "host", "guest", "colleague", "friend", "namesake"})


def _share(a: Person, b: Person) -> bool:
    """The family name stands last or, in some languages, first."""
    return a.words[-1] == b.words[-1] or (len(a.words) > 1 and a.words[0] == b.words[0])


_IN_OFFICE = frozenset({"leader", "minister"})


def _counterpart(token: Token, owner: Ids, told: Discourse, party: Callable[[str], str | None]) -> Ids | None:
    """The most present person of another side, of the same rank before others."""
    if len(owner) != 1 or owner[0] not in told.people:
        return None
    me = told.people[owner[0]]
    demonyms = _demonyms(token, told)

    def fits(one: Seen) -> bool:
        other = one.person
        if (
            other is None
            or other is me
            or other.observer
            or other.gender not in (None, _told_gender(token) or other.gender)
        ):
            return False
        if me.rank in _IN_OFFICE and other.rank == "official":
            return False  # a minister's counterpart is no spokesman
        return party(other.id) in demonyms if demonyms else party(other.id) is None or party(other.id) != party(me.id)

    present = told.presence(token.i, fits)
    for ids in present:
        other = told.people[ids[0]]
        present[ids] *= 1.5 if other.rank == me.rank and other.rank else 1.0
        present[ids] *= 1.3 if other.said & me.said - {"of", "the"} else 1.0
    nobody = not present and len(demonyms) == 1  # "talks with her Kenyan counterpart", whom the text names nowhere
    return (next(iter(demonyms)),) if nobody else best(present)


def _told_gender(token: Token) -> str | None:
    return gender_of_words(token.lower_)


def _demonyms(token: Token, told: Discourse) -> set[str]:
    """The parties of the adjectives before the noun: "the Ostrovan minister"."""
    return {
        told.at[one.i].ids[0]
        for one in token.lefts
        if one.dep_ in ("amod", "compound", "nmod") and one.i in told.at and not told.at[one.i].people
    }


def _by_role(token: Token, told: Discourse, party: Callable[[str], str | None], owner: Ids | None) -> Ids | None:
    """The most present person who was called so, or whose office is one."""
    low = token.lower_
    before = {one.lower_ for one in token.lefts if one.dep_ in ("amod", "compound", "nmod")}
    if before & _NEW:
        return None
    past = bool(before & _PAST)
    sides = _demonyms(token, told)
    if owner is not None and low not in nouns("kin"):
        sides = {side for one in owner if (side := party(one))}
    marks = {word for word in before if word not in _PAST and word not in _soft() and word in _modifiers()}

    def fits(one: Seen) -> bool:
        person = one.person
        if person is None or (owner is not None and one.ids[0] in owner):
            return False
        if sides and party(person.id) not in sides and not (party(person.id) is None and owner is None):
            return False
        gender = _told_gender(token)
        if gender and person.gender not in (None, gender):
            return False
        if past and not person.past:
            return False
        return _called(person, low, past) and marks <= person.said

    found = best(told.presence(token.i, fits))
    if found is None and len(sides) == 1 and owner is None and not past:
        return _newly_called(token, told, party, next(iter(sides)))
    return found


def _newly_called(token: Token, told: Discourse, party: Callable[[str], str | None], side: str) -> Ids | None:
    """ "Rossi smiled. The Ostrovan minister had won": the one person just told of without any office or side, who learns both."""
    low = token.lower_
    if any(person.party == side and low in person.said for person in told.people.values()):
        return None

    def fits(one: Seen) -> bool:
        person = one.person
        return (
            person is not None
            and person.role is None
            and party(person.id) is None
            and person.gender in (None, _told_gender(token) or person.gender)
            and told.sentence(token.i) - one.sentence <= _JUST_NOW
        )

    found = list(told.presence(token.i, fits))
    if len(found) != 1 or role_of(low) in (None, "observer", "other"):
        return None
    person = told.people[found[0][0]]
    person.party = side
    person.said.add(low)
    return found[0]


def _called(person: Person, low: str, past: bool) -> bool:
    """ "The minister": whom the text calls so, or who holds such an office; "the woman": anybody of that gender."""
    if low in person.said:
        return True
    if low in ("man", "woman", "lady", "gentleman"):
        return person.gender is not None
    if low in _RANKED:
        return bool(person.said & set(_RANKED[low]))
    return low in ("official", "envoy", "negotiator") and past and role_of(low) is not None and person.past


def _soft() -> frozenset[str]:
    return frozenset(("own", "elder", "old", "younger", "chief", "top"))


def _modifiers() -> frozenset[str]:
    return frozenset(data("roles")["modifiers"]["words"])


def _former(token: Token, told: Discourse) -> Ids | None:
    """ "The former", "the latter", without a noun: of the last two that were named together, or else of the last two people."""
    after = told.doc[token.i + 1] if token.i + 1 < len(told.doc) else None
    if (
        token.i == 0
        or told.doc[token.i - 1].lower_ != "the"
        or (after is not None and after.pos_ in ("NOUN", "PROPN", "ADJ"))
    ):
        return None
    which = 0 if token.lower_ == "former" else -1
    order: list[str] = []
    for one in told.recent(token.i, 1):
        if len(one.ids) == 2 and not order:
            return (one.ids[which],)
        if one.person is not None and one.ids[0] not in order:
            order.append(one.ids[0])
        if len(order) == 2:
            return (order[::-1][which],)
    return None
