"""Groups that are told and have no name: "the donor countries", "small island states", "the bondholders' committee".

States by what joins them, and a body by whose it is. Their words are their name; a shorter one ("the island states", "the committee")
is the longer one's where the article has one such.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from summitry.reading.who.called import PartyMention, described
from summitry.reading.who.deeds import will_or_word
from summitry.reading.who.party_words import words_for

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_UNCERTAIN = frozenset({"some", "other", "many", "several", "no", "few", "these", "any", "most", "all", "both", "more"})
_OF_WORKERS = frozenset({"council", "union", "unions", "federation", "syndicate", "guild", "collective"})
_MOST_WORDS = 4  # of what stands before the noun


def told_groups(
    doc: Doc,
    parties: list[PartyMention],
    kinds: dict[str, str],
    taken: set[int],
    called: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> Iterator[PartyMention]:
    """The mentions of such groups. ``kinds`` learns them, ``taken`` their tokens; adjectives of states in them are no mentions any more."""
    spans = {token.i: span for token in doc if token.i not in taken and (span := _span(doc, token, taken)) is not None}
    unions = _unions(parties, kinds, called)
    for last, span in [*spans.items()]:
        if doc[last].lower_ in words_for("groups")["unions"] and unions:
            theirs = [one for one in unions if _of_such(doc, span, one)]
            if len(unions) == 1 == len(theirs) and doc[last].tag_ == "NN" and not _has_a_name(doc, span, parties):
                yield described(doc, theirs[0], *span, taken)
            if theirs:
                del spans[last]
    spans = {
        last: span for last, span in spans.items() if doc[last].tag_ == "NNS" or not _has_a_name(doc, span, parties)
    }
    names = {last: _name(doc, span) for last, span in spans.items()}
    full = {name: _fullest(name, set(names.values())) for name in names.values()}
    deeds = Counter(
        full[name]
        for last, name in names.items()
        if will_or_word(doc[last]) or _gathers(doc[last]) or _served(doc[last])
    )
    inside = {i for last, (first, end) in spans.items() if deeds[full[names[last]]] for i in range(first, end + 1)}
    same = {f"{name.split()[-2]}s": name for name in deeds if deeds[name]}  # "the donors", of donor countries
    parties[:] = [replace(one, party=same.get(one.party, one.party)) for one in parties if one.first not in inside]
    for last, (first, end) in spans.items():
        party = full[names[last]]
        if deeds[party]:
            kinds.setdefault(party, "group")
            yield described(doc, party, first, end, taken)
    heads = {name.split()[-1]: name for name in deeds}
    members = {one: name for name in deeds if deeds[name] for one in _members(name)}
    for token in doc:
        if token.i not in taken and token.lower_ in members and token.tag_ == "NNS" and _the_whole(token):
            yield described(doc, members[token.lower_], token.i, token.i, taken)
            continue
        bare = token.i not in taken and token.lower_ in heads and token.tag_ == "NN" and len(token.lefts) == 1
        if bare and token.lefts[0].lower_ == "the":
            yield described(doc, heads[token.lower_], token.i, token.i, taken)


def _unions(parties: list[PartyMention], kinds: dict[str, str], called: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The named unions of the article."""
    table = words_for("groups")
    found = {one.party for one in parties if kinds.get(one.party) in ("organisation", "group")}
    told = {party for noun in ("union", "unions") for party in called.get(noun, ())}
    return sorted(one for one in found if one in told or set(one.split()) & set(table["union_heads"]))


def _of_such(doc: Doc, span: tuple[int, int], union: str) -> bool:
    """ "The cabin crew union", of a Federation of Cabin Staff, or of a body whose name tells no trade; "the smaller miners' union"
    beside a Dockers' Union is another."""
    table, (first, last) = words_for("groups"), span
    if {one.lower_ for one in doc[max(0, first - 2) : last]} & set(table["rivals"]):
        return False
    own = {word.rstrip("'’").lower() for word in doc[first:last].text.split()}
    named = {word.rstrip("'’").lower() for word in union.split()}
    trades = named & {*table["trades"], *words_for("nameless")["dealing"]}
    return not trades - {"workers", "labour", "labor", "staff"} or bool(own & named)


def _span(doc: Doc, token: Token, taken: set[int]) -> tuple[int, int] | None:
    """The words of a group that end in this noun."""
    table = words_for("groups")
    states = token.lower_ in table["states"] and token.tag_ == "NNS"
    union = token.lower_ in table["unions"]
    body = token.lower_ in table["bodies"] and (token.tag_ == "NN" or union)
    if token.lower_ == "family" and token.i > 1 and (kin := _surname(doc, token, taken)) is not None:
        return kin
    if not (states or body) or token.dep_ in ("attr", "npadvmod", "compound"):
        return None
    first, ranks = token.i, table["ranks"] if token.lower_ in table["unions"] else ()
    while first > token.sent.start and token.i - first < _MOST_WORDS and _sets_apart(doc[first - 1], token):
        first -= 1
    while first < token.i and doc[first].lower_ in ranks:
        first += 1  # "the biggest rail union" is the rail union
    before = [one for one in doc[first : token.i] if one.text not in ("'", "’", "-")]
    if not before or {one.lower_ for one in token.lefts} & _UNCERTAIN or any(one.like_num for one in before):
        return None
    if token.lower_ in _OF_WORKERS and any(one.i in taken and one.tag_ == "NNS" for one in before):
        return None  # "the nurses' council", of the Nurses' Union
    if any(one.i in taken and one.pos_ == "PROPN" and one.text not in table["regions"] for one in before):
        return None  # "the Ostrovan dockers' union": a name that other rules know
    if states:
        return (first, token.i) if before[-1].lower_ in table["joined"] else None
    owner = doc[token.i - 1]
    whose = owner.text in ("'", "’") and doc[token.i - 2].tag_ == "NNS" and doc[token.i - 2].text[0].islower()
    told = table["of_whom"] + (table["trades"] if union else [])
    bound = whose or owner.lower_ in told or before[-1].lower_ in told
    bound = bound and all(one.text[0].islower() or one.text in table["regions"] for one in before)
    return (first, token.i) if bound else None


def _surname(doc: Doc, token: Token, taken: set[int]) -> tuple[int, int] | None:
    """ "The Adler family": one that is told by its name."""
    name, article = doc[token.i - 1], doc[token.i - 2]
    told = name.text.istitle() and name.pos_ == "PROPN" and name.i not in taken and article.lower_ == "the"
    return (name.i, token.i) if told and token.dep_ not in ("attr", "compound") else None


def _served(token: Token) -> bool:
    """ "Lawyers for the Adler family": somebody acts for it."""
    return (
        token.dep_ == "pobj"
        and token.head.lower_ == "for"
        and token.head.head.lower_ in words_for("groups")["servants"]
    )


def _sets_apart(token: Token, noun: Token) -> bool:
    if token.text in ("'", "’", "-"):
        return token.i > 0
    if token.tag_ in ("PRP$", "DT", "CD", "WP$", "IN", "CC") or token.is_punct or token.is_space:
        return False
    return token.pos_ in ("NOUN", "ADJ", "PROPN", "VERB") and token.i < token.head.i <= noun.i


def _members(name: str) -> list[str]:
    """ "Teachers" of a teachers' union."""
    return [word.rstrip("'") for word in name.split()[-2:-1] if word.endswith("s'")]


def _the_whole(token: Token) -> bool:
    """ "The teachers", all of them, who act."""
    return (
        [one.lower_ for one in token.lefts] == ["the"] and not token.rights and token.dep_ in ("nsubj", "pobj", "dobj")
    )


def _gathers(token: Token) -> bool:
    """ "A meeting of donor countries and island states"."""
    while token.dep_ == "conj" and token.head.i < token.i:
        token = token.head
    of = token.head if token.dep_ == "pobj" and token.head.lower_ == "of" else None
    return of is not None and of.head.lemma_.lower() in words_for("groups")["gatherings"]


def _name(doc: Doc, span: tuple[int, int]) -> str:
    name = " ".join(doc[span[0] : span[1] + 1].text.split()).replace("’", "'")
    opens = doc[span[0]].is_sent_start and doc[span[0]].text not in words_for("groups")["regions"]
    return name[0].lower() + name[1:] if opens else name


def _fullest(name: str, names: set[str]) -> str:
    """The one longer name that ends in it."""
    longer = [one for one in names if one.endswith(f" {name}")]
    return longer[0] if len(longer) == 1 else name


def _has_a_name(doc: Doc, span: tuple[int, int], parties: list[PartyMention]) -> bool:
    """ "The dockers' union, the Quay Guild, said", "the Dockers' Union ... the dockers' union": somebody with a name."""
    first, last = span
    own = {word.rstrip("'’").lower() for word in doc[first : last + 1].text.split()}
    for one in parties:
        if first <= one.first <= last:
            continue
        beside = last < one.first <= last + 3 and not any(word.pos_ == "VERB" for word in doc[last + 1 : one.first])
        before = one.last < first <= one.last + 3 and doc[one.last + 1].text == ","
        named = {word.lower() for word in one.party.split()}
        same = doc[last].lower_ in named and own & {word.rstrip("'’") for word in named} - {doc[last].lower_}
        right_behind = beside and (doc[last + 1].text in (",", "(") or one.first == last + 1)
        if right_behind or before or same:
            return True
    return False
