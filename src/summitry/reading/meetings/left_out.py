"""Sides that a sentence leaves out.

"The fourth round opened on Monday" names nobody; after three paragraphs about two parties nobody asks who meets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Participant
from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.mention import Mention
from summitry.reading.meetings.together import comes_together
from summitry.reading.meetings.words import words
from summitry.reading.principals import named, side_of
from summitry.reading.who import Register

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_SPOKEN = 700  # characters: about two paragraphs
_TWICE = 2


def _said_with_whom(mention: Mention) -> bool:
    """ "talks among all factions": the words say who meets, though they name nobody that is known."""
    for prep in mention.trigger.token.children:
        if prep.dep_ == "prep" and prep.lower_ in ("with", "between", "among"):
            return not any(
                (one.lemma_.lower() in _SIDES and not _one_by_one(one)) or _of_both(one) for one in prep.children
            )
    return False


def _of_both(whom: Token) -> bool:
    """ "between the two military commands", "with both chambers": the two that the article is about, whatever they are called."""
    return whom.pos_ == "NOUN" and any(one.lower_ in ("two", "both") for one in whom.lefts)


def _one_by_one(whom: Token) -> bool:
    """ "in conversation with EACH CAMP in turn": with the one and with the other, and by somebody else."""
    return any(one.lower_ == "each" for one in whom.lefts)


def _of_sides(whom: Token) -> bool:
    """ "agents OF EITHER SIDE", "delegates of the parties"."""
    of = governed(whom, "of", "from")
    return any(one.lemma_.lower() in ("side", "party", "camp") or one.lower_ in ("both", "either") for one in of)


def _somebody(mention: Mention) -> bool:
    """ "Saggar, who came to cover the summit": whoever travels is told, though nobody knows whose they are."""
    verb = mention.trigger.token
    guest = child(verb, "dobj", "nsubjpass") if not mention.trigger.noun and verb.lemma_ in words().inviting else None
    if guest is not None and (guest.lemma_.lower() in _SIDES or _of_both(guest) or _of_sides(guest)):
        return False  # "invited agents of either side to his house"
    if any(one.actor for one in mention.people):
        return True
    who = None if mention.trigger.noun else subject(verb)
    return who is not None and not (who.lemma_.lower() in _SIDES or comes_together(who) or _of_both(who))


_SIDES = frozenset(
    {
        "side",
        "party",
        "delegation",
        "two",
        "team",
        "government",
        "leader",
        "minister",
        "other",
        "country",
        "negotiator",
        "pair",
        "camp",
        "rival",
        "foe",
        "neighbour",
        "neighbor",
        "capital",
    }
)


def named_often(register: Register) -> frozenset[str]:
    """The parties that an article names twice or more, not counting where they are only places."""
    return frozenset(party for party, count in named(register).items() if count >= _TWICE)


def spoken_of(register: Register, often: frozenset[str], before: int) -> tuple[str, ...]:
    """The two parties of ``often`` spoken of last before a place in the text, where the article is about more than two."""
    last: list[str] = []
    for mention, actor in reversed(register.within(max(0, before - _SPOKEN), before)):
        party = side_of(actor)
        if party and party not in last and party in often and not register.places_in(mention.start, mention.end):
            last.append(party)
    return tuple(last[:2]) if len(last) >= 2 else ()


def filled(mention: Mention, pair: tuple[str, ...], register: Register, one: str | None) -> tuple[Participant, ...]:
    """The people of a mention with the principals where it leaves a side out; as they are where they do not fit.

    ``one``: the party that the article is about, where it is about one: with somebody whom it does not name.
    """
    sides = set(mention.parties)
    if len(pair) != 2 and one and not sides and not _said_with_whom(mention) and mention.outlook.status:
        told = tuple(p for p in mention.people if p.basis != "open")
        return (*told, Participant(one, None, one, "article"), Participant(None, None, None, "open"))
    if len(pair) != 2 or len(sides) >= 2:
        return mention.people
    if len(sides) == 1 and _whose_leaders(mention, register):
        return mention.people
    pointed = mention.trigger.definite or mention.trigger.ordinal or mention.when or mention.place
    if not sides and (not (pointed or mention.outlook.status) or _said_with_whom(mention)):
        return mention.people
    if not sides and mention.trigger.kind == "visit" and _somebody(mention):
        return mention.people  # a guest whose side nobody tells
    told = tuple(p for p in mention.people if p.basis != "open")
    missing = [party for party in pair if party not in sides]
    if sides and len(missing) == 2 and not _with_both(mention):
        missing = _last_of(missing, register, mention)  # a third party meets the one of the two that was spoken of last
    return (*told, *(Participant(party, None, party, "article") for party in missing))


def _whose_leaders(mention: Mention, register: Register) -> bool:
    """ "is to meet the leaders OF THE BALTIC STATES", "met the chiefs of the Hazara clans": whom is told by a name, though it is no known
    party's."""
    token = mention.trigger.token
    if mention.trigger.noun or token.lemma_ not in ("meet", "see", "receive", "host", "consult", "brief"):
        return False
    for whom in (*children(token, "dobj"), *governed(token, "with")):
        for one in governed(whom, "of", "from"):
            kin = [one, *children(one, "compound", "amod", "nmod")]
            name = any(each.text[:1].isupper() and not each.ent_type_ for each in kin)
            known = register.within(one.left_edge.idx, one.idx + len(one))
            if name and whom.tag_ in ("NNS", "NNPS") and not known:
                return True
    return False


def _with_both(mention: Mention) -> bool:
    """ "Brazil summoned BOTH MINISTERS to Brasilia": a third party has the two of the article come."""
    verb = mention.trigger.token
    whom = None if mention.trigger.noun else child(verb, "dobj")
    return whom is not None and verb.lemma_ in _CALLING and _of_both(whom) and len(mention.parties) == 1


_CALLING = frozenset(
    {"summon", "invite", "call", "ask", "convene", "gather", "host", "receive", "expect", "bring", "want"}
)


def _last_of(parties: list[str], register: Register, mention: Mention) -> list[str]:
    """Of these parties the one that was spoken of last before the end of a mention's sentence; empty where it is far back."""
    for _, actor in reversed(register.within(max(0, mention.start - _SPOKEN), mention.end)):
        party = side_of(actor)
        if party is not None and party in parties:
            return [party]
    return []
