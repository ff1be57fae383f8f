"""Whether a run of capitals that no title names is a person's name: by what stands beside it and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.who.lexicon import given_name, nouns
from summitry.reading.who.party_words import heads

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Span, Token

_MOST_WORDS = 5  # of a name
_PLACE_BEFORE = frozenset(
    {"in", "at", "near", "into", "outside", "around", "through", "inside", "across", "toward", "towards"}
)
_DEEDS_OF_NOBODY = frozenset({"be", "have", "do", "become", "begin", "end", "open", "close", "last", "start"})


def likely(doc: Doc, start: int, last: int) -> bool:
    """Two capitals or more, without "the", that stand where people stand: who acts, with whom, beside "who"; a given name.

    Not in a headline in capitals, nor after "in" and "at".
    """
    if not 0 < last - start < _MOST_WORDS + 2 or _capitals_all_over(doc[start].sent):
        return False
    words = [doc[i] for i in range(start, last + 1)]
    if given_name(words[0].text) and words[0].i != words[-1].i:
        return True
    before, after = doc[start - 1].lower_ if start else "", doc[last + 1].lower_ if last + 1 < len(doc) else ""
    if before in _PLACE_BEFORE or any(one.lower_ in _THINGS for one in words):
        return False
    if after in ("who", "whose") or (after == "," and last + 2 < len(doc) and doc[last + 2].lower_ in ("who", "whose")):
        return True
    head = words[-1]
    if before in ("'s", "’s"):
        return start > 1 and doc[start - 2].pos_ == "PROPN" and _of_a_side(words, head)
    if head.dep_ in ("nsubj", "nsubjpass"):
        return head.head.lemma_.lower() not in _DEEDS_OF_NOBODY or _to_act(head.head)
    return head.dep_ in ("conj", "dobj", "pobj", "appos", "dative") and before in _COMPANY


def _of_a_side(words: list[Token], head: Token) -> bool:
    """ "Met Kenya's Rose Otieno", "Ada Brenn and Kenya's Rose Otieno": who acts, is met or stands beside a person; no body."""
    if (
        any(one.text in heads() or (one.text.endswith("s") and one.tag_ == "NNPS") for one in words)
        or len(words) > _OWNED
    ):
        return False
    if head.dep_ in ("nsubj", "nsubjpass"):
        return head.head.lemma_.lower() in nouns("acts")
    above = head.head
    if head.dep_ == "conj":
        return above.ent_type_ == "" and above.pos_ == "PROPN" and above.i > 0 and above.nbor(-1).pos_ == "PROPN"
    return head.dep_ in ("dobj", "dative") and above.lemma_.lower() in _MET


def _to_act(verb: Token) -> bool:
    """ "Rossi was to have met", "Rossi was due in Lima", "Rossi has been invited": deeds of people all the same."""
    return verb.lemma_ == "be" and any(
        one.lower_ == "due" or (one.dep_ == "xcomp" and one.pos_ in ("VERB", "AUX")) for one in verb.children
    )


_COMPANY = frozenset(
    {
        "and",
        "with",
        "by",
        "told",
        "met",
        "thanked",
        "asked",
        "invited",
        "accused",
        "called",
        "between",
        "under",
        "urged",
        "saw",
    }
)
_OWNED = 3  # words of a name behind its side
_MET = frozenset({"meet", "tell", "receive", "see", "invite", "thank", "ask", "telephone"})
_THINGS = frozenset(
    {"the", "of", "hall", "city", "province", "state", "law", "day", "street", "plan", "treaty", "accord"}
)


def _capitals_all_over(sentence: Span) -> bool:
    """A headline in which every word is a capital."""
    if any(one.pos_ in ("VERB", "AUX") and one.text[0].islower() for one in sentence):
        return False
    words = [one.text for one in sentence if one.is_alpha and len(one.text) > 3]
    return len(words) > 4 and sum(one[0].islower() for one in words) < 0.15 * len(words)
