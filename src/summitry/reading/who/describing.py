"""What stands beside a name and says who that is: title, apposition on either side, "who leads ...", "is minister of ...".

Each is a ``Description``: the tokens of the words, and the noun that says what somebody is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.names import Name, apposition
from summitry.reading.who.roles import modifiers, role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_ENDS = frozenset(
    {",", ".", ")", ";", "—", "–", "and", "\n", '"', "'s", ":", "or", "as", "to", "for", "in", "at", "on"}
)
_STOPS = frozenset({",", ".", "\n", ";", ":", "—", "–", '"', "(", "that"})
_LONGEST = 12
_BEING = frozenset({"be", "become", "remain"})


@dataclass(frozen=True, slots=True)
class Description:
    """Tokens [first, last] beside a name; ``noun`` the token that says what somebody is, or None where a verb says it
    ("who leads the front"). ``kind``: title, shared, after, ahead, verb, of, led.
    """

    first: int
    last: int
    noun: int | None
    kind: str


def descriptions(doc: Doc, name: Name) -> Iterator[Description]:
    """All that stands beside one occurrence of a name, the title first."""
    if name.title:
        first = _title_first(doc, name)
        head = next((i for i in range(name.first - 1, first - 1, -1) if _is_human(doc[i])), None)
        yield Description(first, name.first - 1, head, "title")
    shared = shared_office(doc, name)
    if shared is not None:
        yield Description(shared, shared, shared, "shared")
    after = apposition(doc, name.last)
    if after:
        yield Description(*after, _head(doc, *after), "after")
    ahead = _ahead(doc, name)
    if ahead:
        yield ahead
    yield from _told_by_verb(doc, name)
    fronted = _fronted(doc, name)
    if fronted:
        yield fronted
    of = _of_whom(doc, name)
    if of:
        yield of
    yield from _by_whom(doc, name)


def shared_office(doc: Doc, name: Name) -> int | None:
    """ "Presidents Brenn and Rossi", "the foreign ministers, Ada Brenn and Olaf Rossi": the plural noun of both; None for others."""
    at = name.first - 1
    joined = name.last + 1 < len(doc) and doc[name.last + 1].lower_ == "and"
    if at > 0 and doc[at].lower_ == "and":
        at -= 1
        while at > 0 and doc[at].pos_ == "PROPN" and doc[at].tag_ == "NNP":
            at -= 1
        joined = True
    if at > 0 and doc[at].text == ",":
        at -= 1
    if not joined or at < 0 or doc[at].tag_ not in ("NNS", "NNPS") or name.first - at > _LONGEST:
        return None
    return at if role_of(doc[at].lower_) in ("leader", "minister", "official") else None


def _is_human(token: Token) -> bool:
    return token.lower_ in human() or singular(token.lower_) in human() or role_of(token.lower_) is not None


def _head(doc: Doc, first: int, last: int) -> int | None:
    """The last noun for a person before a preposition: "spokesman" in "a spokesman for the league"."""
    found = None
    for index in range(first, last + 1):
        if found is not None and doc[index].pos_ == "ADP":
            break
        if _is_human(doc[index]):
            found = index
    return found


def _title_first(doc: Doc, name: Name) -> int:
    """Over the owner before the title: "Ostrova's foreign minister Rossi", "its envoy Rossi"."""
    first = name.first - len(name.title.split())
    if first > 0 and doc[first - 1].pos_ == "NOUN" and doc[first - 1].dep_ == "compound":
        first -= 1  # "league president Rossi"
        if first > 0 and doc[first - 1].dep_ == "amod" and doc[first - 1].tag_ == "JJ":
            first -= 1  # "central bank governor Rossi"
    while first > 1 and doc[first - 1].text in ("'s", "’s", "'"):
        first -= 2
    if first > 0 and doc[first - 1].tag_ in ("PRP$", "DT", "WP$"):
        first -= 1
    return max(0, first)


def _ahead(doc: Doc, name: Name) -> Description | None:
    """ "The front's leader, Colonel Rossi, said": the noun phrase before the comma, where the name closes it."""
    comma = name.first - 1 - (len(name.title.split()) if name.title else 0)
    if comma < 1 or doc[comma].text != ",":
        return None
    head = next((i for i in range(comma - 1, max(-1, comma - _LONGEST), -1) if _is_human(doc[i])), None)
    if head is None or (doc[head].tag_ in ("NNS", "NNPS") and doc[head].lower_ not in human()):
        return None
    between = doc[head + 1 : comma]
    if len(between) and (between[0].pos_ not in ("ADP", "PART") or any(one.pos_ in ("VERB", "AUX") for one in between)):
        return None
    if any(one.text in _STOPS for one in between):
        return None
    first = _phrase_start(doc, head)
    if not _definite(doc, first, head) or not _closes(doc, name, first):
        return None
    return Description(first, comma - 1, head, "ahead")


def _phrase_start(doc: Doc, head: int) -> int:
    first = head
    while first > 0 and head - first < 8:
        before = doc[first - 1]
        if before.text in _STOPS or before.is_space:
            break
        joins = before.pos_ in ("VERB", "AUX", "ADP", "CCONJ", "SCONJ", "PRON") and before.tag_ != "PRP$"
        if joins and before.lower_ not in modifiers():  # "the Taliban's acting foreign minister"
            break
        first -= 1
        if doc[first].tag_ in ("DT", "PRP$") and not (first > 0 and doc[first - 1].text in ("'s", "’s")):
            break
    return first


def _definite(doc: Doc, first: int, head: int) -> bool:
    """ "the leader", "its leader", "Ostrova's leader", a bare "foreign minister": not the object of an idiom."""
    return (
        doc[first].tag_ in ("DT", "PRP$")
        or any(one.text in ("'s", "’s", "'") for one in doc[first:head])
        or (doc[first].pos_ in ("PROPN", "ADJ"))
    )


def _closes(doc: Doc, name: Name, first: int) -> bool:
    """Whether the name stands in apposition, and does not begin a clause of its own ("after he met the king, Rossi said")."""
    if name.last + 1 >= len(doc) or doc[name.last + 1].text in _ENDS or doc[name.last + 1].is_space:
        return True
    before = doc[first - 1] if first else None
    starts = before is None or before.is_space or before.text in _STOPS or doc[first].is_sent_start
    return bool(starts or doc[name.last].dep_ == "appos")


def _told_by_verb(doc: Doc, name: Name) -> Iterator[Description]:
    """ "Rossi, who heads the fund", "Rossi leads the front", "Rossi is fisheries minister of Ostrova"."""
    head = doc[name.last]
    verbs = [one for one in head.children if one.dep_ == "relcl"]
    acts = head.head if head.dep_ == "appos" else head  # "a deputy minister, Rossi, said on behalf of"
    if acts.dep_ in ("nsubj", "nsubjpass"):
        verbs.append(acts.head)
    at = name.last + 1
    apposed = apposition(doc, name.last)
    if apposed and apposed[1] + 2 < len(doc) and doc[apposed[1] + 1].lower_ == "who":
        at = apposed[1]  # "Rossi, a former minister who leads the fund"
        verbs.append(doc[at + 2].head if doc[at + 2].pos_ == "AUX" else doc[at + 2])
    if at + 2 < len(doc) and doc[at].text == "," and doc[at + 1].lower_ == "who":
        verbs += [one for one in (doc[at + 2], doc[at + 1].head) if one.pos_ in ("VERB", "AUX")]
    if at + 2 < len(doc) and doc[at].text == "," and doc[at + 1].tag_ == "VBG":
        verbs.append(doc[at + 1])  # "Rossi, speaking for the front"
    for verb in dict.fromkeys(verbs):
        last = served(doc, verb)
        if last is not None:
            yield Description(verb.i + 1, last, None, "verb")
        for attr in verb.children:
            if attr.dep_ == "attr" and _is_human(attr) and verb.lemma_ in _BEING:
                yield Description(attr.left_edge.i, min(attr.right_edge.i, attr.i + _LONGEST), attr.i, "verb")


def served(doc: Doc, verb: Token) -> int | None:
    """The last token of what is headed, led or spoken for; None where the verb is of another kind."""
    bare = verb.lemma_.lower() in nouns("serving", "bare")
    speaks = verb.lemma_.lower() in nouns("serving", "for")
    for child in verb.children:
        behalf = child.lower_ == "on" and any(one.lower_ == "behalf" for one in child.children)
        behalf = behalf and (speaks or verb.lemma_.lower() in nouns("own_words", "says"))
        if behalf or (bare and child.dep_ == "dobj") or (speaks and child.lower_ == "for" and child.dep_ == "prep"):
            end = child.right_edge.i
            behind = doc[end + 1] if end + 1 < len(doc) else None
            if behind is not None and behind.lower_ == "from" and behind.head.i == verb.i:
                end = behind.right_edge.i  # "heads the team from Ostrova"
            stop = next(
                (i for i in range(verb.i + 1, end + 1) if doc[i].text in (",", ";") or doc[i].is_space), end + 1
            )
            return min(stop - 1, verb.i + _LONGEST)
    return None


def _fronted(doc: Doc, name: Name) -> Description | None:
    """ "For the Salt League, General Rossi signed": whose hand it is."""
    comma = name.first - 1 - (len(name.title.split()) if name.title else 0)
    start = doc[name.first].sent.start
    if not start < comma <= start + _LONGEST or doc[comma].text != "," or doc[start].text != "For":
        return None
    if any(one.text in (",", ";") for one in doc[start:comma]):
        return None
    return Description(start + 1, comma - 1, None, "verb")


def _of_whom(doc: Doc, name: Name) -> Description | None:
    """ "Rossi of the Ostrovan foreign ministry", "Rossi for the creditors", right behind the name."""
    at = name.last + 1
    if at + 4 < len(doc) and doc[at].text == "," and doc[at + 1].pos_ == "NUM" and doc[at + 2].text == ",":
        at += 3  # "Rossi, 61, of Ostrova"
    if at + 2 >= len(doc) or doc[at].lower_ not in ("of", "for"):
        return None
    if doc[at].lower_ == "for" and doc[name.last].dep_ not in _WHO_ACTS:
        return None
    first = at + 2 if doc[at + 1].lower_ == "the" else at + 1
    end = first
    while (
        end + 1 < len(doc)
        and end - at < 8
        and (doc[end + 1].pos_ in ("PROPN", "NOUN", "ADJ") or doc[end + 1].text in ("'s", "of"))
    ):
        end += 1
    return Description(at + 1, end, None, "of")


_WHO_ACTS = frozenset({"nsubj", "nsubjpass", "pobj", "conj", "agent", "appos"})


def _by_whom(doc: Doc, name: Name) -> Iterator[Description]:
    """ "The Ostrovan delegation was led by Rossi", "the mission, headed by Rossi", "the Ostrovan side by Rossi": what is led."""
    at = name.first - 1 - (len(name.title.split()) if name.title else 0)
    if at < 2 or doc[at].lower_ != "by":
        return
    before = doc[at - 1]
    if before.lemma_.lower() in nouns("serving", "passive") and before.tag_ == "VBN":
        led = next((one for one in before.children if one.dep_ == "nsubjpass"), before.head)
        if led.i < before.i and led.pos_ in ("NOUN", "PROPN", "ADJ"):
            behind = doc[led.i + 1 : before.i]  # "the delegation from Ostrova, headed by Rossi"
            plain = (
                len(behind) > 1 and behind[0].pos_ == "ADP" and not any(one.pos_ in ("VERB", "AUX") for one in behind)
            )
            yield Description(led.left_edge.i, behind[-1].i if plain else led.i, None, "led")
        return
    if not any(
        one.lemma_.lower() in nouns("serving", "passive") and one.tag_ == "VBN" for one in doc[doc[at].sent.start : at]
    ):
        return
    if before.text in ("'s", "’s"):
        at, before = at - 1, doc[at - 2]  # "Ostrova's team was led by Brenn, VELM'S by Rossi"
    if before.pos_ in ("NOUN", "PROPN", "ADJ"):  # "... was led by Brenn and the Ostrovan side by Rossi"
        first = next((i for i in range(at - 1, max(0, at - 5), -1) if doc[i].lower_ == "the"), at - 1)
        yield Description(first, at - 1, None, "led")
