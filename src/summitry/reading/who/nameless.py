"""Sides without a name: "the bondholders", "separatists", "the Syrian opposition", "the six powers", "the troika".

They are parties where they act and nobody in the article bears the noun in a name or is of such a kind. The noun is the name, in the
plural, with what sets one such body apart from another: "private creditors", "Syrian rebels", "six powers".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.who.called import PartyMention, described
from summitry.reading.who.deeds import deals, will_or_word
from summitry.reading.who.fronts import fronted
from summitry.reading.who.introduced import Introduced
from summitry.reading.who.party_words import heads, small_heads, words_for
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_LEAST = 1  # deeds by which such a noun is a side
_CLEAR = 2  # times as often told of: the state whose opposition it is, beside the next one


def nameless(
    doc: Doc, parties: list[PartyMention], own: Introduced, kinds: dict[str, str], taken: set[int]
) -> list[PartyMention]:
    """The mentions of sides without a name. ``kinds`` learns them, ``taken`` their tokens.

    An adjective of a state before the noun belongs to it: ``parties`` loses its mention.
    """
    table = words_for("nameless")
    by_last = {one.last: one for one in parties}
    fighting = {one.party for one in parties if kinds.get(one.party) == "group"}
    unclear = {one.party for one in parties if kinds.get(one.party) == "organisation" and _unclear(one.party, own)}
    found: dict[str, list[tuple[int, int, bool]]] = {}
    fronts, used = fronted(doc, parties, kinds)
    theirs: list[PartyMention] = []
    for token in doc:
        low = token.lower_
        if (side := _leads(token)) is not None and token.i not in taken and token.i not in used:
            if low not in table["armed"] and low not in table["one"] and fighting:
                continue
            whose, noun = side
            last = noun.i if noun.i == token.i + 1 and token.dep_ != "conj" else token.i
            found.setdefault(whose, []).append((token.i, last, will_or_word(noun)))
            continue
        sort = next((one for one in ("many", "armed", "one", "powers", "dealing") if low in table[one]), None)
        if sort is None or token.i in taken or token.i in used or not _stands(token, sort):
            continue
        if sort == "armed" and fighting:
            continue
        first, before = token.i, doc[token.i - 1] if token.i else None
        name = low
        if before is not None and before.lower_ in table["sorts"]:
            first, name = before.i, f"{before.lower_} {low}"
        elif before is not None and sort in ("armed", "one") and (state := by_last.get(before.i)) is not None:
            if state.mention.form == "demonym" or doc[state.last].dep_ == "compound":  # "Fijian rebels", "Fiji rebels"
                first, name = state.first, f"{doc[state.first : state.last + 1].text} {low}"
        elif sort == "dealing" and before is not None and before.dep_ == "compound" and before.text.islower():
            first, name = before.i, f"{before.lower_} {low}"  # "coca growers", "tribal elders"
        elif sort == "powers":
            number = next((one.lower_ for one in token.lefts if one.lower_ in table["numbers"]), None)
            name = f"{number} {low}" if number else low
        if sort == "dealing" and (bearers := _bearers(low, parties, own)):
            owned = token.lefts and token.lefts[0].dep_ == "poss"
            if (
                len(bearers) == 1 and owned and deals(token)
            ):  # "talks of Velm Air with its pilots", of the Pilots' Union
                theirs.append(described(doc, bearers.pop(), token.i, token.i, taken))
            continue
        does = deals(token) if sort == "dealing" else will_or_word(token)
        found.setdefault(name, []).append((first, token.i, does))
    bodies = {one.party for one in parties if one.party in own.kinds and set(one.party.split()) & set(table["bodies"])}
    made = [
        *_mentions(doc, _of_the_state(found, parties, own, kinds), (unclear, bodies), kinds, taken, fronts),
        *theirs,
    ]
    inside = {i for one in made for i in range(one.first, one.last + 1)}
    parties[:] = [one for one in parties if one.first not in inside]
    return made


def _of_the_state(
    found: dict[str, list[tuple[int, int, bool]]],
    parties: list[PartyMention],
    own: Introduced,
    kinds: dict[str, str],
) -> dict[str, list[tuple[int, int, bool]]]:
    """ "The opposition" beside the government of the one state that the article is mostly about is the Fijian opposition."""
    bare = [one for one in found if one in words_for("nameless")["of_state"]]
    if not bare:
        return found
    states = Counter(one.party for one in parties if kinds.get(one.party) == "state").most_common(2)
    if not states or (len(states) > 1 and states[0][1] < _CLEAR * states[1][1]):
        return found
    adjective = next(
        (
            word
            for word, is_ in (*own.words.items(), *world().words.items())
            if is_.party == states[0][0] and is_.form == "demonym"
        ),
        None,
    )
    if adjective is None:
        return found
    renamed = {one: f"{adjective} {one}" for one in bare if not any(two.endswith(f" {one}") for two in found)}
    return {renamed.get(one, one): spans for one, spans in found.items()}


def _mentions(
    doc: Doc,
    found: dict[str, list[tuple[int, int, bool]]],
    named: tuple[set[str], set[str]],
    kinds: dict[str, str],
    taken: set[int],
    fronts: dict[str, set[str]],
) -> Iterator[PartyMention]:
    """Each noun's mentions, where it acts; the bare noun is the one that was told with an adjective, where there is one such.

    ``named``: parties of the article that may be meant, of which nothing says what they are, and those that are a body of many.
    """
    table, (unclear, bodies) = words_for("nameless"), named
    fighters = [one for one in found if one.split()[-1] in table["armed"]]
    for name, spans in found.items():
        low = name.split()[-1]
        fuller = [one for one in found if one != name and one.endswith(f" {low}")] if name == low else []
        if low in table["armed"]:  # "the separatists" and "the rebels" of one article are the same
            told = [one for one in fighters if " " in one]
            fuller = [] if name in told else told or [one for one in fighters[:1] if one != name]
        party = fuller[0] if len(fuller) == 1 else name
        if len(fronts.get(low, ())) == 1 and (low in table["one"] or name == low):
            party = next(iter(fronts[low]))  # "the opposition", of the opposition Dawn Party
            fuller = []
        acting = sum(deed for one in {name, party} for _, _, deed in found.get(one, ()))
        if acting < _LEAST or len(fuller) > 1 or party == "powers":
            continue
        if low in table["armed"] and len(unclear) == 1 and low not in fronts:
            party = next(iter(unclear))
        if low in table["many"] and name == low and len(bodies) == 1:
            party = next(iter(bodies))
        kinds.setdefault(party, "group")
        for first, last, _ in spans:
            yield described(doc, party, first, last, taken)


def _leads(token: Token) -> tuple[str, Token] | None:
    """ "REBEL leaders", "opposition politicians", "government and REBEL negotiators": the side they are of, where nothing before them
    tells another; and the noun for those who are of it."""
    table = words_for("nameless")
    whose, head = table["led"].get(token.lower_), _noun_behind(token)
    if whose is None or head is None or head.lower_ not in table["leading"] or not token.text[1:].islower():
        return None
    beside = [one.lower_ for one in head.doc[head.left_edge.i : head.i] if one.i != token.i]
    plain = {"the", "a", "and", *table["beside"]}
    return None if set(beside) - plain or head.dep_ in ("attr", "appos") else (str(whose), head)


def _noun_behind(token: Token) -> Token | None:
    """The noun of "REBEL leaders", "REBEL and government delegations", "government and REBEL negotiators"."""
    table, row = words_for("nameless"), token
    if token.dep_ == "conj" and token.head.lower_ in table["beside"] and token.doc[token.i - 1].lower_ == "and":
        row = token.head
    head = row.head
    behind = token.doc[token.i + 1 : head.i]
    near = all(one.lower_ in {"and", *table["beside"]} for one in behind) and head.i > token.i
    return head if row.dep_ in ("compound", "amod", "nmod") and near else None


def _bearers(noun: str, parties: list[PartyMention], own: Introduced) -> set[str]:
    """The parties of the article that bear such a noun in their names or are called so."""
    named = {one.party for one in parties if noun in {word.rstrip("'’").lower() for word in one.party.split()}}
    return named | set(own.called.get(noun, ()))


def _unclear(party: str, own: Introduced) -> bool:
    """A party of the article of which nothing in its name says what it is."""
    words = party.split()
    return party in own.kinds and not any(word in heads() or word in small_heads() for word in words)


def _stands(token: Token, sort: str) -> bool:
    """ "The bondholders", "bondholders", "its creditors"; not "some donors", "a consortium", "12 rebels" but "six powers"."""
    lefts = {one.lower_ for one in token.lefts}
    if token.dep_ in ("attr", "npadvmod") or lefts & {"some", "other", "many", "several", "no", "few", "these", "any"}:
        return False
    if sort == "one":
        return "the" in lefts or any(one.dep_ in ("poss", "amod") for one in token.lefts)
    return token.tag_ in ("NNS", "NNPS") and (sort == "powers" or not any(one.dep_ == "nummod" for one in token.lefts))


def home_of(party: str) -> str | None:
    """The state whose adjective or name a side without a name bears: "Fijian rebels" are of Fiji; None for every other party."""
    of, _, noun = party.rpartition(" ")
    table = words_for("nameless")
    word = world().words.get(of) if noun in (*table["armed"], *table["one"]) else None
    return word.party if word is not None else None


def stands_behind(doc: Doc, one: PartyMention) -> bool:
    """ "Russian-backed separatists", "the Iran-aligned movement": who stands behind somebody is no side."""
    at = one.last + 1
    return (
        at + 2 < len(doc)
        and doc[at].text == "-"
        and not doc[one.last].whitespace_
        and doc[at + 1].lower_ in words_for("nameless")["behind"]
    )
