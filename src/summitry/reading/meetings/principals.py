"""Between whom the article's talks are: the sides that a reader fills in where a sentence leaves them out.

"The fourth round opened on Monday" names nobody; after three paragraphs about two parties nobody asks who meets. A party counts
by how often the article names it, its people and its institutions, and three times where grammar itself makes it a side of a
meeting. The two that count most are the principals, where the third comes nowhere near the second; else there are none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from summitry.model import Participant
from summitry.reading.meetings.mention import Mention
from summitry.reading.voices import side_of
from summitry.reading.who import Register

_NAMED_WEIGHT = 3
_AHEAD = 1.4  # the second principal against the third party
_PER_PARTY = 12  # mentions that count: a long article about one side stays an article about two


def principals(register: Register, mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The ids of the two parties, in the order of their weight; empty where the article does not tell."""
    weight: Counter[str] = Counter()
    for actor in register.actors:
        party = side_of(actor)
        if party is not None:
            own = [one for one in actor.mentions if not register.places_in(one.start, one.end)]
            weight[party] += len(own)
    weight = Counter({party: min(count, _PER_PARTY) for party, count in weight.items() if count})
    for mention in mentions:
        if len(mention.named) >= 2:
            for party in sorted(mention.named):
                weight[party] += _NAMED_WEIGHT
    first = sorted(weight.items(), key=lambda pair: (-pair[1], pair[0]))[:3]
    if len(first) < 2 or first[1][1] < 2:
        return ()
    if len(first) == 3 and first[1][1] < _AHEAD * first[2][1]:
        return ()
    return tuple(party for party, _ in first[:2])


def _said_with_whom(mention: Mention) -> bool:
    """ "talks among all factions": the words say who meets, though they name nobody that is known."""
    for prep in mention.trigger.token.children:
        if prep.dep_ == "prep" and prep.lower_ in ("with", "between", "among"):
            return not any(one.lemma_.lower() in _SIDES for one in prep.children)
    return False


_SIDES = frozenset(
    {"side", "party", "delegation", "two", "team", "government", "leader", "minister", "other", "country", "negotiator"}
)


def filled(mention: Mention, pair: tuple[str, ...]) -> tuple[Participant, ...]:
    """The people of a mention with the principals where it leaves a side out; as they are where they do not fit."""
    sides = set(mention.parties)
    if len(pair) != 2 or len(sides) >= 2 or mention.trigger.kind == "visit" or not sides <= set(pair):
        return mention.people
    known = any(p.actor for p in mention.people if p.party is None)
    pointed = mention.trigger.definite or mention.trigger.ordinal or mention.when or mention.place
    if not sides and (known or not pointed or _said_with_whom(mention)):
        return mention.people
    told = tuple(p for p in mention.people if p.basis != "open")
    return (*told, *(Participant(party, None, party, "article") for party in pair if party not in sides))
