"""Mentions of parties and places: the world's words in the text, each as party or place by the words around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import Dossier, Mention, Place
from summitry.reading.who.acting import company, with_acting, within_longer
from summitry.reading.who.called import PartyMention, called
from summitry.reading.who.deeds import will_or_word
from summitry.reading.who.firms import named_house
from summitry.reading.who.introduced import Introduced, introduced
from summitry.reading.who.lexicon import given_name, human, nouns, singular
from summitry.reading.who.named_after import pairs
from summitry.reading.who.nameless import nameless, stands_behind
from summitry.reading.who.party_words import firm, titles, words_for
from summitry.reading.who.peoples import own_peoples, shared_tail
from summitry.reading.who.register import PlaceMention
from summitry.reading.who.roles import role_of
from summitry.reading.who.said_to_be import said_to_be
from summitry.reading.who.seats import is_sent_to, stands_for_state
from summitry.reading.who.told_groups import told_groups
from summitry.reading.who.unlisted import unlisted
from summitry.reading.who.world import LONGEST, Word, data, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_PLACE_BEFORE = frozenset(
    {
        "in",
        "at",
        "to",
        "from",
        "near",
        "into",
        "outside",
        "around",
        "through",
        "via",
        "inside",
        "across",
        "toward",
        "towards",
    }
)
# "in DOWNTOWN Lima", "at a hotel in CENTRAL London": which part of it.
_PARTS = frozenset(
    {
        "central",
        "downtown",
        "uptown",
        "suburban",
        "greater",
        "inner",
        "outer",
        "northern",
        "southern",
        "eastern",
        "western",
        "north",
        "south",
        "east",
        "west",
        "nearby",
        "neutral",
    }
)
_SURROUNDINGS = frozenset(
    {"suburb", "suburbs", "outskirts", "centre", "center", "heart", "outside", "edge", "streets", "airport"}
)
_ACTOR_ROLES = frozenset({"nsubj", "nsubjpass", "poss", "dative", "agent", "conj", "appos"})
_NAMED_AFTER = frozenset(
    {
        "summit",
        "meeting",
        "talk",
        "conference",
        "session",
        "round",
        "accord",
        "agreement",
        "declaration",
        "process",
        "negotiation",
    }
)
_ALWAYS_PARTY = frozenset({"with", "between", "by", "against", "on", "among", "and"})


def find_parties(
    doc: Doc, text: str, dossiers: tuple[Dossier, ...]
) -> tuple[list[PartyMention], list[PlaceMention], set[int], Introduced]:
    """Party mentions, place mentions, the tokens that belong to either, and the parties that the article introduces."""
    told = {words: Word(party, "name") for dossier in dossiers for words, party in dossier.names}
    own = _own(doc, text, told)
    given = {**own.words, **told}
    kinds = {**world().kinds, **own.kinds}
    parties: list[PartyMention] = []
    places: list[PlaceMention] = []
    taken: set[int] = set()
    for first, last, name in _phrases(doc, text, given, own.places):
        start, end = doc[first].idx, doc[last].idx + len(doc[last])
        word = given.get(name) or world().words.get(name)
        place = world().places.get(name) or own.places.get(name)
        taken.update(range(first, last + 1))
        if word is not None and word.form == "institution" and doc[last].text in words_for("institutions")["of_many"]:
            word = replace(word, party=_owner(doc, first, parties, kinds) or word.party)
        half = word is not None and word.form == "half" and not (_of_an_office(doc, last) or will_or_word(doc[last]))
        surname = word is not None and word.form == "capital" and _surname(doc, first)
        if half or surname or _forename(doc, first, last):
            taken.difference_update(range(first, last + 1))
            continue
        field = word is not None and word.form == "demonym" and doc[min(last + 1, len(doc) - 1)].lower_ == "affairs"
        past = (
            word is not None
            and world().kinds.get(word.party) == "group"
            and first
            and doc[first - 1].lower_ == "former"
        )
        own_sort = word is not None and word.party in _ON_BOTH_SIDES and _of_both(doc, last, f"{name} talks" in text)
        # "ethnic Ostrovan deputies" of Velm are no state's
        ethnic = word is not None and word.form == "demonym" and first and doc[first - 1].lower_ == "ethnic"
        if (
            field or past or own_sort or ethnic
        ):  # "Red Cross talks", of two states; "the European Affairs Minister": what the office is about; "former FARC fighters"
            continue
        if name in own.parts and _is_place(doc, first, last):
            continue  # "in Bavaria", which refuses elsewhere
        city = place is not None and (word is None or word.form == "capital")
        if word is None and place is not None and stands_for_state(doc, last, place, own.kinds):
            word = Word(place.state or "", "capital")
        if place is not None and (
            (_names_meeting(doc, first, last) and name not in data("places")["lands"])
            or (city and (word is None or _is_place(doc, first, last) or _part_of_town(doc, first)))
        ):
            places.append(PlaceMention(start, end, place))
        elif (
            word is not None
            and word.form == "name"
            and _is_place(doc, first, last)
            and (kinds.get(word.party) == "state" or place is not None)
        ):
            # "in Vietnam", "a trip to North Korea": where, and whose.
            places.append(PlaceMention(start, end, place or Place(state=word.party, text=name)))
            parties.append(PartyMention(word.party, first, last, Mention(start, end, "name")))
        elif word is not None:
            form = "short" if word.form == "half" else word.form
            parties.append(PartyMention(word.party, first, last, Mention(start, end, form)))
    for i, house in named_house(
        doc, [name for name, kind in own.kinds.items() if kind == "organisation" and firm(name.split())]
    ):
        if i not in taken:
            taken.add(i)
            parties.append(PartyMention(house, i, i, Mention(doc[i].idx, doc[i].idx + len(doc[i]), "short")))
    parties.sort(key=lambda one: one.first)
    parties = [one for one in shared_tail(doc, parties) if not stands_behind(doc, one)]
    said = said_to_be(doc, parties, kinds, own.called)
    own = replace(own, called=said.called)
    parties += called(doc, parties, own, kinds, taken, said.beside)
    parties += nameless(doc, parties, own, kinds, taken)
    parties += list(told_groups(doc, parties, kinds, taken, said.called))
    own = replace(own, kinds={id: kind for id, kind in kinds.items() if id not in world().kinds})
    parties.sort(key=lambda one: one.first)
    return parties, places, taken, own


def _owner(doc: Doc, first: int, parties: list[PartyMention], kinds: dict[str, str]) -> str | None:
    """ "TURKEY's National Security Council", "the THAI House of Representatives": the state told right before an organ that many have."""
    last = parties[-1] if parties else None
    between = doc[first - 1].lower_ if first else ""
    if last is None or kinds.get(last.party) != "state":
        return None
    beside = last.last == first - 1 and last.mention.form == "demonym"
    return last.party if beside or (last.last == first - 2 and between in ("'s", "’s", "'", "’")) else None


def _own(doc: Doc, text: str, told: dict[str, Word], weighed: bool = True) -> Introduced:
    """The parties that the article introduces, by its wording and by what they do."""
    own = introduced(text)
    own = replace(own, words={**own_peoples(text), **own.words})
    own = with_acting(doc, text, own)
    known = list(_phrases(doc, text, {**own.words, **told}, own.places))
    both = {mention.start for mention, _ in pairs(text)}  # "the two Koreas" are no third party
    used = {i for first, last, _ in known for i in range(first, last + 1)} | {one.i for one in doc if one.idx in both}
    return unlisted(doc, text, own, used, known, weighed)


def phrases_by_rules(doc: Doc, text: str) -> tuple[Introduced, list[tuple[int, int, str]]]:
    """The parties that an article introduces by its rules alone, nothing weighed, and where known names stand: first and last token."""
    own = _own(doc, text, {}, weighed=False)
    return own, list(_phrases(doc, text, own.words, own.places))


def _phrases(doc: Doc, text: str, given: dict[str, Word], cities: dict[str, Place]) -> Iterator[tuple[int, int, str]]:
    """The longest known phrase at each place, left to right; the article's own spelling decides (US is a state, us is not)."""
    known = world()
    index = 0
    tokens = doc.tokens
    while index < len(tokens):
        step = 1
        first = tokens[index]
        if first.text[:1].isupper() or first.text[:1].isdigit() or first.lower_ in _LOWER_STARTS or first.text in given:
            for last in range(min(index + LONGEST, len(tokens)) - 1, index - 1, -1):
                name = " ".join(text[first.idx : tokens[last].idx + len(tokens[last].text)].split())
                if last > index and name not in given and name not in known.words and company(name):
                    step = last - index + 1  # "Air New Zealand", which does nothing here: no word for New Zealand
                    break
                listed = name in given or name in known.words or name in known.places or name in cities
                if listed and not within_longer(doc, index, last):
                    yield index, last, name
                    step = last - index + 1
                    break
        index += step


_LOWER_STARTS = frozenset({"al"})


def _is_place(doc: Doc, first: int, last: int) -> bool:
    """A place after a preposition of place, in a dateline or beside another place; a party as subject or owner."""
    head = doc[last]
    if head.dep_ in _ACTOR_ROLES and head.dep_ != "conj" and head.dep_ != "appos":
        return False
    before = doc[first - 1] if first else None
    if before is not None and before.lower_ == "the" and first > 1:
        before = doc[first - 2]
    if before is not None and before.lower_ == "for" and before.head.lemma_.lower() in nouns("fixed_for"):
        return True  # "the next round is planned for Lima"
    if before is not None and before.lower_ == "from" and _sent_by(before.head):
        return False  # "negotiators from Lima", "the delegation from Peru"
    if is_sent_to(doc, first):
        return False
    if before is not None and before.lower_ in _PLACE_BEFORE:
        return not (
            before.lower_ in ("for", "of", "to", "from") and head.head.i == before.i and before.head.pos_ in ("ADJ",)
        )
    if before is not None and before.lower_ in _ALWAYS_PARTY:
        return False
    if before is not None and before.text == "," and first >= 2 and doc[first - 2].lower_ == "capital":
        return True  # "in the Ostrovan capital, Velm"
    # "Geneva, Switzerland": the state after a city.
    if before is not None and before.text == "," and first >= 2 and doc[first - 2].text in world().places:
        return True
    return head.dep_ not in ("compound", "amod", "nmod", "conj", "dobj", "pobj") and not _near_hyphen(doc, first, last)


def _part_of_town(doc: Doc, first: int) -> bool:
    """ "in CENTRAL London", "in downtown Lima", "in A SUBURB OF Lima": in the town, which elsewhere may stand for its state."""
    if first < 2:
        return False
    before, above = doc[first - 1].lower_, doc[first - 2].lower_
    return (before in _PARTS and above in _PLACE_BEFORE) or (before == "of" and above in _SURROUNDINGS)


def _sent_by(noun: Token) -> bool:
    """ "Negotiators", "the team": who comes from a state for it. Residents and refugees come from a place."""
    low = noun.lower_
    return low in nouns("sending", "bodies") or role_of(singular(low)) in ("leader", "minister", "official")


def _names_meeting(doc: Doc, first: int, last: int) -> bool:
    """ "the Madrid summit", "the Geneva talks", "the Oslo accords" are named after where, not after a side; "Lima-Quito talks" are not."""
    head = doc[last]
    return (
        _named_after(head)
        and head.head.i > last
        and not _near_hyphen(doc, first, last)
        and not any(one.dep_ == "conj" for one in head.children)
    )


def _named_after(head: Token) -> bool:
    named = head.dep_ in ("compound", "nmod", "amod", "nsubj", "npadvmod") and head.head.lemma_.lower() in _NAMED_AFTER
    return named and head.head.pos_ != "VERB"  # "Lima should talk to Quito"


def _of_both(doc: Doc, last: int, talks: bool) -> bool:
    """ "Red Cross talks" of two states, and "the Red Cross delegates" who hold them: of each side's own."""
    token = doc[last]
    return _named_after(token) or (talks and token.dep_ == "compound" and token.head.tag_ == "NNS")


_ON_BOTH_SIDES = frozenset({"Red Cross"})


def _of_an_office(doc: Doc, last: int) -> bool:
    """ "The North's negotiator", "the head of state of the North": whose somebody is; "the North" alone may be the land."""
    token = doc[last]
    if token.dep_ == "poss":
        return token.head.lower_ in human()
    above = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else None
    return above is not None and above.lower_ in human()


def _surname(doc: Doc, first: int) -> bool:
    """ "Spokesman Tolga Erbil", "Jack London": a person who is called as a city is."""
    before = doc[first - 1] if first else None
    if before is None or before.pos_ != "PROPN" or not before.text.istitle() or before.text in titles():
        return False
    return bool(given_name(before.text)) or (first > 1 and doc[first - 2].lower_ in human())


def _forename(doc: Doc, first: int, last: int) -> bool:
    """ "his counterpart, Milan Koreny", "Minister Jordan Vale": a person whose first name is that of a place."""
    behind = doc[last + 1] if last + 1 < len(doc) else None
    if (
        first != last
        or behind is None
        or behind.pos_ != "PROPN"
        or not behind.text.istitle()
        or not doc[first].text.istitle()
    ):
        return False
    if doc[first].head.i != behind.i or behind.text in world().places or behind.text in world().words:
        return False
    before = doc[first - 1] if first else None
    if before is not None and before.text.istitle() and (before.text in titles() or before.lower_ in human()):
        return True
    noun = behind.head
    return (
        behind.dep_ == "appos"
        and noun.pos_ == "NOUN"
        and noun.lower_ in human()
        and before is not None
        and before.text == ","
    )


def _near_hyphen(doc: Doc, first: int, last: int) -> bool:
    return (first > 0 and doc[first - 1].text in "-–") or (last + 1 < len(doc) and doc[last + 1].text in "-–")
