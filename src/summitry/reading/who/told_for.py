"""For whom somebody acts by how the sentence is built, where no title or apposition says it: who is sent, listed, named in a row.

``sides_told`` gives a party by the first token of a name. Each step asks what stands around one name, or one noun.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from summitry.reading.who.called import PartyMention
from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.names import Name
from summitry.reading.who.roles import role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_NEAR = 12  # tokens between a name and what says whose it is
_MOST = 40  # words that hang on one verb
_JOINS = frozenset({",", "and", "-", "–", "—", ":", "(", ";", "respectively"})
_HOLDERS = ("leader", "minister", "official")


class _Sides:
    """The party mentions by their last token."""

    def __init__(self, doc: Doc, parties: list[PartyMention]) -> None:
        self.doc = doc
        self.by_last = {one.last: one for one in parties}

    def within(self, first: int, last: int) -> list[str]:
        """The parties named in the tokens [first, last], in order, each once."""
        found = [self.by_last[i].party for i in range(max(first, 0), last + 1) if i in self.by_last]
        return list(dict.fromkeys(found))

    def only(self, first: int, last: int) -> str | None:
        """The one party named there."""
        found = self.within(first, last)
        return found[0] if len(found) == 1 else None


def sides_told(doc: Doc, names: list[Name], parties: list[PartyMention]) -> dict[int, str]:
    """The party of each name that a construction gives one, by the first token of the name."""
    sides = _Sides(doc, parties)
    told: dict[int, str] = {}
    for first, side in _in_rows(doc, names, sides):
        told.setdefault(first, side)
    for name in names:
        at = name.first - len(name.title.split())
        party = _bracketed(doc, name, sides) or _fronted(doc, at, sides) or _under(doc, at, sides)
        party = (
            party
            or _listed(doc, at, sides)
            or _is_what(doc, at, sides)
            or _for_whom(doc, name, sides)
            or _sent(doc, name, sides)
        )
        if party is not None:
            told.setdefault(name.first, party)
    return told


def _in_rows(doc: Doc, names: list[Name], sides: _Sides) -> Iterator[tuple[int, str]]:
    """ "The presidents of Chile and Peru, Rosa Leal and Luis Roca": as many names as parties, in their order."""
    firsts = [name.first for name in names]
    for token in doc:
        if token.tag_ not in ("NNS", "NNPS") or role_of(singular(token.lower_)) not in _HOLDERS:
            continue
        at = bisect_left(firsts, token.i)
        if at == len(names) or names[at].first - token.i > _NEAR:
            continue
        listed = sides.within(token.i - 6, names[at].first - 1)
        if len(listed) < 2 or not _closed(doc, token.i, names[at].first - len(names[at].title.split()), sides):
            continue
        row = [names[at]]
        for name in names[at + 1 : at + len(listed) + 1]:
            between = doc[row[-1].last + 1 : name.first - len(name.title.split())]
            if len(between) > 2 or not between or any(one.lower_ not in _JOINS for one in between):
                break
            row.append(name)
        if len(row) == len(listed):
            yield from zip((name.first for name in row), listed, strict=True)


def _closed(doc: Doc, noun: int, name: int, sides: _Sides) -> bool:
    """Whether between the noun and the first name stand only "of" and the parties, and a comma, a dash or a colon at the end."""
    if name <= noun or doc[name - 1].text not in (",", "-", "–", "—", ":", "("):
        return False
    spare = {i for i in range(noun + 1, name) if i in sides.by_last}
    spare |= {i for last in spare for i in range(sides.by_last[last].first, last)}
    rest = [doc[i].lower_ for i in range(noun + 1, name) if i not in spare]
    return all(word in ("of", "from", "the", ",", "and", "-", "–", "—", ":", "(") for word in rest)


def _bracketed(doc: Doc, name: Name, sides: _Sides) -> str | None:
    """ "Rosa Leal (Chile)"."""
    at = name.last + 1
    if at >= len(doc) or doc[at].text != "(":
        return None
    end = next((i for i in range(at + 1, min(at + 8, len(doc))) if doc[i].text == ")"), None)
    one = sides.by_last.get(end - 1) if end is not None else None
    return one.party if one is not None and all(doc[i].lower_ == "the" for i in range(at + 1, one.first)) else None


def _fronted(doc: Doc, at: int, sides: _Sides) -> str | None:
    """ "Speaking for Chile, Rosa Leal said", "On the Chilean side, Rosa Leal", "; for Chile, Rosa Leal": before the comma."""
    if at < 3 or doc[at - 1].text != ",":
        return None
    start = max(doc[at].sent.start, at - _NEAR)
    first = (
        next(
            (i for i in range(at - 2, start - 1, -1) if doc[i].text in (";", ",", "—", "–") or doc[i].is_space),
            start - 1,
        )
        + 1
    )
    if first >= at - 1:
        return None
    lead, rest = doc[first].lower_, [one.lower_ for one in doc[first : at - 1]]
    serving = doc[first].tag_ == "VBG" and (
        doc[first].lemma_.lower() in nouns("serving", "bare")
        or (doc[first].lemma_.lower() in nouns("serving", "for") and rest[1:2] == ["for"])
        or rest[1:3] == ["on", "behalf"]
    )
    sided = lead in ("on", "from") and bool({"side", "delegation", "team"} & set(rest))
    return sides.only(first, at - 2) if serving or sided or lead == "for" else None


def _under(doc: Doc, at: int, sides: _Sides) -> str | None:
    """ "Chile's delegation, under Rosa Leal", "the Chilean team under Rosa Leal"."""
    if at < 3 or doc[at - 1].lower_ not in ("under", "around"):
        return None
    noun = at - 3 if doc[at - 2].text == "," else at - 2
    return sides.only(noun - 4, noun) if noun > 0 and doc[noun].lower_ in nouns("organs") else None


def _listed(doc: Doc, at: int, sides: _Sides) -> str | None:
    """ "The Ostrovan side, namely Minister Rossi and General Brenn": over the row back to the side."""
    start = max(doc[at].sent.start, at - _NEAR) if at else 0
    word = next((i for i in range(at - 1, start, -1) if doc[i].lower_ in nouns("sending", "listing")), None)
    if word is None or any(one.pos_ in ("VERB", "AUX") for one in doc[word + 1 : at]):
        return None
    noun = word - 2 if doc[word - 1].text == "," else word - 1
    if noun < 1 or doc[noun].lower_ not in nouns("sending", "bodies"):
        return None
    return sides.only(doc[noun].left_edge.i, noun)


def _is_what(doc: Doc, at: int, sides: _Sides) -> str | None:
    """ "The head of the Chilean delegation is Rosa Leal", "Leading the Chilean team was Rosa Leal"."""
    if at < 3 or doc[at - 1].lemma_ not in ("be", "remain") or doc[at - 1].pos_ not in ("AUX", "VERB"):
        return None
    start = max(doc[at].sent.start, at - 2 - _NEAR)
    if doc[start].tag_ == "VBG" and doc[start].lemma_.lower() in nouns("serving", "bare"):
        return sides.only(start, at - 2)
    cut = next(
        (i for i in range(at - 2, start - 1, -1) if doc[i].text in (",", ";", ":") or doc[i].is_space), start - 1
    )
    subject = doc[cut + 1 : at - 1]
    noun = next(
        (one for one in subject if one.lower_ in human() and role_of(one.lower_) and one.tag_ in ("NN", "NNP")), None
    )
    if noun is None or any(one.pos_ in ("VERB", "AUX") for one in subject) or noun.lower_ in nouns("opposite"):
        return None
    whose = sides.within(cut + 1, noun.i)
    end = next((one.i for one in subject if one.i > noun.i and one.lower_ in ("to", "at", "in", "with", "on")), at - 1)
    whose = whose or sides.within(noun.i, end)
    return whose[0] if len(whose) == 1 else None


def _for_whom(doc: Doc, name: Name, sides: _Sides) -> str | None:
    """ "Rosa Leal, for Chile, and Luis Roca, for Peru, signed"."""
    at = name.last + 1
    if at + 3 >= len(doc) or doc[at].text != "," or doc[at + 1].lower_ != "for":
        return None
    end = next((i for i in range(at + 2, min(at + 8, len(doc))) if doc[i].text in (",", ".", ";")), None)
    one = sides.by_last.get(end - 1) if end is not None else None
    return one.party if one is not None and one.first <= at + 3 else None


def _sent(doc: Doc, name: Name, sides: _Sides) -> str | None:
    """ "Chile sent Rosa Leal to Lima", "named Rosa Leal its chief negotiator", "the Chilean team includes Rosa Leal and Luis Roca":
    the subject's party is hers."""
    head = doc[name.last]
    led = _which_leads(doc, name, sides) or _in_the_chair(doc, name, sides) or _gave_a_name(doc, name, sides)
    if led is not None:
        return led
    for _ in range(6):
        if head.dep_ not in ("conj", "appos", "compound", "nmod") or head.head.i == head.i:
            break
        head = head.head
    verb = head.head
    if head.dep_ == "nsubjpass" and verb.lemma_.lower() in nouns("sending", "names"):
        return _named_to(verb, sides)
    if head.dep_ == "pobj" and verb.lower_ in ("of", "with"):
        verb = verb.head.head if verb.head.dep_ == "prt" else verb.head
        holds = verb.lemma_.lower() in nouns("sending", "made_of")
    elif head.dep_ in ("dobj", "nsubj", "oprd", "ccomp") and head.i > verb.i:
        holds = verb.lemma_.lower() in nouns("sending", "holds")
    else:
        return None
    lemma = verb.lemma_.lower()
    subject = next((one for one in islice(verb.lefts, _MOST) if one.dep_ in ("nsubj", "nsubjpass")), None)
    if subject is not None and subject.tag_ == "WDT" and verb.dep_ == "relcl":
        subject = verb.head  # "the Chilean team, which consists of ..."
    if subject is None or subject.i > name.first:
        return None
    whose = sides.only(subject.left_edge.i, subject.i)
    if holds:
        return whose if subject.lower_ in nouns("sending", "bodies") else None
    sends = lemma in nouns("sending", "sends") or (lemma in nouns("sending", "names") and _to_office(doc, name))
    return whose if sends and (subject.i in sides.by_last or subject.lower_ in nouns("organs")) else None


def _which_leads(doc: Doc, name: Name, sides: _Sides) -> str | None:
    """ "The front, which Rosa Leal leads": the party before the clause."""
    at, behind = name.first - len(name.title.split()), name.last + 1
    if at < 3 or behind >= len(doc) or doc[at - 1].lower_ not in ("which", "that") or doc[at - 2].text != ",":
        return None
    leads = doc[behind].lemma_.lower() in nouns("serving", "bare") and doc[behind].pos_ in ("VERB", "NOUN")
    return sides.only(at - 3, at - 3) if leads else None


def _in_the_chair(doc: Doc, name: Name, sides: _Sides) -> str | None:
    """ "Rossi holds the chair of the forum", "wants Rossi to give up the chairmanship of the forum": whose chair it is."""
    head = doc[name.last]
    if head.dep_ != "nsubj" or head.head.lemma_.lower() not in nouns("chairs", "held"):
        return None
    for post in islice(head.head.rights, _MOST):
        if post.dep_ == "dobj" and post.lower_ in nouns("chairs"):
            return sides.only(post.left_edge.i, post.right_edge.i)
    return None


def _gave_a_name(doc: Doc, name: Name, sides: _Sides) -> str | None:
    """ "Rossi left with 300 men and named them the Salt Brigade": who gives a group its name is of it."""
    head = doc[name.last] if doc[name.last].dep_ != "appos" else doc[name.last].head
    verbs = [head.head, *islice(head.head.conjuncts, _MOST)] if head.dep_ == "nsubj" else []
    for verb in verbs:
        if verb.lemma_.lower() in nouns("sending", "calls"):
            given = [one for one in islice(verb.rights, _MOST) if one.dep_ in ("oprd", "dobj", "ccomp")]
            for group in given[1:]:
                if (side := sides.only(group.left_edge.i, group.i)) is not None and group.i in sides.by_last:
                    return side
    return None


def _named_to(verb: Token, sides: _Sides) -> str | None:
    """ "Rosa Leal was named Chile's envoy"."""
    for office in islice(verb.rights, _MOST):
        if office.dep_ in ("oprd", "attr", "dobj") and role_of(office.lower_) in _HOLDERS:
            return sides.only(office.left_edge.i, office.i)
    return None


def _to_office(doc: Doc, name: Name) -> bool:
    """ "Named Rosa Leal as its envoy", "named her chief negotiator": an office follows, or stood before the name."""
    after = doc[name.last + 1 : name.last + 8]
    for token in after:
        if token.text in (".", ",", ";"):
            break
        if role_of(token.lower_) in _HOLDERS:
            return True
    return any(role_of(word.lower()) in _HOLDERS for word in name.title.split())
