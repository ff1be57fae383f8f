"""Common nouns for parties: "the league", "the rebels", "the bloc", "the kingdom", "the government"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from summitry.model import Mention
from summitry.reading.grammar import child
from summitry.reading.who.bodies import commons
from summitry.reading.who.introduced import Introduced
from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.party_words import words_for
from summitry.reading.who.roles import modifiers
from summitry.reading.who.world import data, listed_parties, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_OWN_ORGANS = frozenset({"government", "ministry", "cabinet", "administration", "junta", "military", "army"})
OF_THE_STATE = frozenset(
    {
        "federal",
        "central",
        "interim",
        "transitional",
        "provisional",
        "military",
        "new",
        "outgoing",
        "national",
        "facto",
        "de",
        "elected",
        "civilian",
        "caretaker",
        "coalition",
        "minority",
        "ruling",
        "backed",
        "led",
        "dominated",
        "controlled",
        "recognised",
        "recognized",
        "appointed",
        "installed",
    }
)
"""Words before "government" that do not say whose it is."""
_SENT_OUT = frozenset(
    {
        "delegation",
        "team",
        "side",
        "negotiators",
        "negotiator",
        "mission",
        "delegates",
        "panel",
        "envoys",
        "officials",
        "troops",
    }
)
_SEVERAL = frozenset(
    {"two", "both", "three", "other", "another", "several", "some", "smaller", "larger", "rival", "neither"}
)


@dataclass(frozen=True, slots=True)
class PartyMention:
    """A word for a party: tokens [first, last] and the mention."""

    party: str
    first: int
    last: int
    mention: Mention


def described(doc: Doc, party: str, first: int, last: int, taken: set[int]) -> PartyMention:
    """The tokens [first, last] as a description of a party; ``taken`` learns them."""
    taken.update(range(first, last + 1))
    return PartyMention(party, first, last, Mention(doc[first].idx, doc[last].idx + len(doc[last]), "description"))


def called(
    doc: Doc,
    parties: list[PartyMention],
    own: Introduced,
    kinds: dict[str, str],
    taken: set[int],
    beside: Mapping[str, set[str]],
) -> Iterator[PartyMention]:
    """ "The league", "the rebels", after the league or the rebels were named: the last named of those that the noun fits, one
    whose own name says so before one that only is of such a kind. ``beside``: what may stand before such a noun, too.
    """
    near = {common: set(names) for common, names in own.called.items()}
    listed: dict[str, set[str]] = {}
    far: dict[str, set[str]] = {}
    for party in {one.party for one in parties}:
        for common in _nouns().get(party, ()):
            listed.setdefault(common, set()).add(party)
        for common in _own_nouns(party, kinds):
            near.setdefault(common, set()).add(party)
        for common in _kind_nouns(party, kinds):
            far.setdefault(common, set()).add(party)
    named = sorted(parties, key=lambda one: one.first)
    own_words = {
        common: {word.rstrip("'’").lower() for name in names for word in name.split()} for common, names in near.items()
    }
    for common, ids in listed.items():  # "the chemical weapons watchdog", "the refugee agency"
        spelt = [name for id in ids for name in _names().get(id, ())]
        own_words.setdefault(common, set()).update(word.lower() for name in spelt for word in name.split())
    for token in doc:
        low = token.lower_
        if (low not in near and low not in listed and low not in far) or token.i in taken:
            continue
        mine = own_words.get(low, set())
        mine = mine | beside.get(low, set())
        small = not token.text[0].isupper() or _bare_management(doc, token.i) or _opening_plural(token)
        told = {one.lower_ for one in token.lefts} & mine - beside.get(low, set()) - {"the"}
        if low in _of_companies():
            mine = mine | set(words_for("acting")["trades"])
        abroad = _of_a_land(token, parties) if low in _of_companies() and low != "group" else None
        if not (
            _entitles(doc, token.i)
            or (small and _definite(doc, token.i, mine | ({doc[abroad.last].lower_} if abroad else set())))
        ):
            continue
        fits = {name for name in near.get(low, ()) if not told or told & set(re.findall(r"[\w-]+", name.lower()))}
        one = _who_says_so(token, named, fits) or _last(named, token.i, fits)
        if abroad is not None:
            one = _from_there(doc, named, fits, abroad)
        else:
            one = one or _most(named, listed.get(low, set()), token.i) or _most(named, far.get(low, set()), token.i)
        if one is not None:
            taken.add(token.i)
            end = _with_team(token)
            taken.add(end.i)
            first = token
            if abroad is not None and abroad in parties:
                parties.remove(abroad)  # "the Peruvian company": no word for Peru
                first = doc[abroad.first]
            yield PartyMention(one, first.i, end.i, Mention(first.idx, end.idx + len(end), "description"))


@cache
def _of_companies() -> frozenset[str]:
    """What companies are called: "company", "airline"."""
    table = words_for("acting")
    return frozenset((*table["company"], *data("companies"), *(noun for row in table["also"].values() for noun in row)))


def _of_a_land(token: Token, parties: list[PartyMention]) -> PartyMention | None:
    """ "The PERUVIAN company": the adjective of the state it is from."""
    beside = {one.i for one in token.lefts}
    found = [one for one in parties if one.mention.form == "demonym" and one.last in beside and one.first == one.last]
    return found[0] if len(found) == 1 and any(one.lower_ == "the" for one in token.lefts) else None


def _from_there(doc: Doc, named: list[PartyMention], fits: set[str], land: PartyMention) -> str | None:
    """The one company that was told to be of that state ("Peru's Minera Velm"), else the only one of the article."""
    told = {
        one.party
        for one in named
        if one.party in fits
        and any(other.party == land.party and one.first - 5 < other.last < one.first for other in named)
    }
    if len(told) == 1:
        return told.pop()
    return next(iter(fits)) if len(fits) == 1 and not told else None


def _who_says_so(token: Token, named: list[PartyMention], fits: set[str]) -> str | None:
    """ "Codelco will sign nothing until Minera Velm drops the award, THE COMPANY's chairman said":
    whose words they are, not the last named.
    """
    verb = next((one for one in token.ancestors if one.pos_ == "VERB"), None)
    clause = child(verb, "ccomp") if verb is not None else None
    who = child(clause, "nsubj") if clause is not None and clause.i < token.i else None
    if who is None or who.i > token.i:
        return None
    return next((one.party for one in named if one.first <= who.i <= one.last and one.party in fits), None)


def _last(named: list[PartyMention], here: int, fits: set[str]) -> str | None:
    """The last that was named before; else the first that is named later ("the rebels", before the front's name is told)."""
    last = next((one.party for one in reversed(named) if one.first < here and one.party in fits), None)
    ahead = [one.party for one in named if one.party in fits] if last is None else []
    return last or (ahead[0] if ahead else None)


def _most(named: list[PartyMention], fits: set[str], here: int) -> str | None:
    """Of several that only are of such a kind, the one the article names most."""
    counted = Counter(one.party for one in named if one.party in fits).most_common(2)
    if len(counted) == 2 and counted[0][1] == counted[1][1]:
        return _last(named, here, fits)
    return counted[0][0] if counted else None


def _own_nouns(party: str, kinds: dict[str, str]) -> Iterator[str]:
    """What the party's own name says that it is, as listed or as one of its longer names."""
    isles = words_for("state")["islands"]
    names = _names().get(party, [party])
    for name in names:
        if any(word in isles or word in ("Island", "Atoll") for word in name.split()):
            yield from ("islands", "islanders", "archipelago")
        if kinds.get(party) in ("organisation", "group"):
            yield from commons(name)


@cache
def _names() -> dict[str, list[str]]:
    return {one["id"]: [one["id"], *one.get("names", ())] for one in listed_parties()}


@cache
def _of_many_names() -> frozenset[str]:
    return frozenset(one["id"] for one in data("parties")["party"])


@cache
def _nouns() -> dict[str, list[str]]:
    return {one["id"]: one["nouns"] for one in listed_parties()}


def _kind_nouns(party: str, kinds: dict[str, str]) -> Iterator[str]:
    """What every party of its kind may be called. Only those of ``parties.toml``: others have nouns of their own."""
    kind = kinds.get(party, "")
    if party in _of_many_names() and kind in ("organisation", "group"):
        yield from data("people")["party_nouns"][kind]


def find_home(
    doc: Doc, home: str | None, parties: list[PartyMention], taken: set[int], seats: Mapping[str, str]
) -> Iterator[PartyMention]:
    """ "The government", "the ministry": whose was named before it, else that of the state from which it is written.

    ``seats``: the capitals of the article's own states.
    """
    named = {
        doc[one.last].head.i: one.party
        for one in parties
        if doc[one.last].head.lower_ in _OWN_ORGANS and doc[one.last].dep_ not in ("conj", "appos")
    }
    named |= {
        doc[one.last].head.head.i: one.party
        for one in parties
        if doc[one.last].dep_ == "pobj"
        and doc[one.last].head.lower_ == "of"
        and doc[one.last].head.head.lower_ in _OWN_ORGANS
    }
    last, present = home, {one.party for one in parties} | {home}
    governing: str | None = (
        None  # whose "government" was named: another state's ministry does not take the word from it
    )
    ministers = {doc[one.last].head.i: one.party for one in parties if doc[one.last].head.lower_ == "minister"}
    ministers |= {
        doc[one.last].head.head.i: one.party for one in parties if doc[one.last].head.head.lower_ == "minister"
    }
    for token in doc:
        if token.i in ministers and home is None and last is None:
            last = ministers[token.i]  # "the Kenyan foreign minister will fly to Oslo, the foreign ministry said"
        if token.i in named and world().kinds.get(named[token.i], "state") == "state":
            last = named[token.i]
            if token.lower_ == "government":
                governing = last
            continue
        if (token.lower_ not in _OWN_ORGANS and not _presidential(token)) or token.i in taken or not token.i:
            continue
        if token.dep_ == "compound" and (token.lower_ != "government" or token.head.lower_ not in _SENT_OUT):
            continue  # "the government delegation" is the government's, "the cabinet table" is a table
        seat = _seated(token, seats)
        seat = seat if seat in present or token.dep_ in ("nsubj", "nsubjpass", "conj") else None
        owners = ("of",) if governing is not None and _dealt_with(token) else ("of", "in")
        of_whom = any(one.lower_ in owners for one in token.children if one.dep_ == "prep") and seat is None
        beside = [one for one in token.lefts if one.dep_ in ("poss", "amod", "compound", "nmod")]
        others = any(one.lower_ not in OF_THE_STATE for one in beside) and not _presidential(token)
        last = seat or last
        definite = any(one.lower_ == "the" for one in token.lefts) or doc[token.i - 1].lower_ == "the"
        sent = token.dep_ == "compound" and token.head.tag_ == "NNS" and not beside  # "government negotiators"
        if last is not None and (definite or sent) and not of_whom and not others:
            taken.add(token.i)
            end = _with_team(token)
            taken.add(end.i)
            whose = governing if governing is not None and token.lower_ == "government" and seat is None else last
            yield PartyMention(whose, token.i, end.i, Mention(token.idx, end.idx + len(end), "description"))


def _dealt_with(token: Token) -> bool:
    """ "Talks with the government in Oslo", after a government was named: where they are held, and whose no one says."""
    return token.dep_ == "pobj" and token.head.lower_ in ("with", "between", "and")


def _presidential(token: Token) -> bool:
    """ "The presidential office said": without a word whose, it speaks as the government does."""
    if (
        token.lower_ not in ("office", "palace")
        or token.dep_ != "nsubj"
        or token.head.lemma_ not in ("say", "announce", "confirm")
    ):
        return False
    return [one.lower_ for one in token.lefts] == ["the", "presidential"]


def _with_team(token: Token) -> Token:
    """ "The government panel", "the rebel delegation": the last word of what stands for the side as a whole."""
    head = token.head
    whole = token.dep_ == "compound" and head.i == token.i + 1 and head.lower_ in nouns("sending", "teams")
    return head if whole else token


def _seated(token: Token, seats: Mapping[str, str]) -> str | None:
    """ "The government in Kigali": the state whose capital it is; "talks with the government in Oslo" may only be held there."""
    behind = token.doc[token.i + 1 : token.i + 4]
    if len(behind) < 2 or behind[0].lower_ != "in":
        return None
    own = seats.get(behind[1:].text) or seats.get(behind[1].text)
    if own is not None:
        return own
    word = world().words.get(behind[1:].text) or world().words.get(behind[1].text)
    return word.party if word is not None and word.form == "capital" else None


def _entitles(doc: Doc, index: int) -> bool:
    """ "Union president Rossi", "league spokeswoman Rossi": a bare title by its body, which has none of its own before it."""
    token = doc[index]
    at = index + 1
    while at + 1 < len(doc) and at < index + 4 and doc[at].lower_ in modifiers() and not doc[at + 1].text[0].isupper():
        at += 1
    before = doc[index - 1] if index else None
    bare = before is None or before.is_space or before.pos_ not in ("ADJ", "PROPN", "NOUN", "DET", "NUM", "PRON")
    bare = bare and (before is None or before.text not in ("'s", "’s", "'", "-"))
    starts = before is None or before.is_space or before.is_punct
    if not bare or at + 1 >= len(doc) or (token.text[0].isupper() and not starts):
        return False
    return (
        at < len(doc)
        and doc[at].lower_ in human()
        and doc[at + 1].pos_ == "PROPN"
        and doc[at + 1].text[:1].isupper()
        and bool(doc[at].whitespace_)
    )


def _bare_management(doc: Doc, index: int) -> bool:
    """ "Management offered 3 percent": without any article, also at the start of a sentence."""
    token = doc[index]
    return token.lower_ == "management" and token.dep_ == "nsubj" and not token.n_lefts


def _opening_plural(token: Token) -> bool:
    """ "Pilots will walk out": those of the pilots' union, at the start of a sentence; no title."""
    return bool(token.is_sent_start) and token.tag_ == "NNS" and token.dep_ in ("nsubj", "nsubjpass", "poss")


def _definite(doc: Doc, index: int, own: frozenset[str] | set[str] = frozenset()) -> bool:
    """ "The league", "the league's", "rebels" in the plural; not "a league", "another union", "the Kenyan union"."""
    token = doc[index]
    before = doc[index - 1].lower_ if index else ""
    if index + 1 < len(doc) and doc[index + 1].pos_ in ("NOUN", "PROPN") and token.dep_ == "compound":
        following = doc[index + 1].lower_
        if following in nouns("sending", "teams"):
            return before == "the"  # "the rebel delegation"
        return before == "the" and singular(following) not in nouns("organs")  # "the union leader"
    if any(one.lower_ in _SEVERAL for one in token.lefts):
        return False
    if before in ("the", "our") or _bare_management(doc, index):
        return True
    described = {*words_for("described")["words"], *words_for("nameless")["behind"]}
    beside = [one for one in token.lefts if one.lower_ != "the"]
    if token.n_lefts > len(beside) and all(one.text in described or one.lower_ in own for one in beside):
        return True  # "the southern rebels", "the rebel movement", "the port authority"
    plural = token.tag_ == "NNS" and before not in ("of", "other", "several", "some", "two", "as", "no")
    told_by = [one for one in token.lefts if one.dep_ in ("amod", "det", "poss", "nummod")]
    return plural and all(one.text in words_for("creeds")["words"] for one in told_by)  # "Muslim separatists"
