"""Prepositional cues: according to officials, in the words of Rossi, in Rossi's view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.statements.cue import Cue, Range, Source
from summitry.reading.statements.nouns import noun_phrase, possessor
from summitry.reading.statements.words import lemma, table

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_LONGEST_EXCUSE = 30  # tokens
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def find_according(token: Token) -> Cue | None:
    """The attribution that this preposition makes over its sentence, or None."""
    if token.lower_ in table("according")["heads"]:
        to = next((one for one in token.children if one.lower_ == "to"), None)
        who = child(to, "pobj") if to is not None else None
        if to is None or who is None:
            return None
        return _cue(token, token.i, to.i, noun_phrase(who), max(who.right_edge.i, to.i))
    if token.lower_ in table("according")["per"]:
        who = child(token, "pobj")
        if who is None or not (token.i and token.nbor(-1).text in (",", '"') and _definite(who)):
            return None
        return _cue(token, token.i, token.i, noun_phrase(who), max(who.right_edge.i, token.i))
    if token.lower_ == "in" and token.dep_ == "prep":
        noun = child(token, "pobj")
        if noun is None or lemma(noun) not in table("according")["nouns"]:
            return None
        whose = _whose(noun)
        return _cue(token, token.i, noun.i, whose, max(noun.right_edge.i, token.i)) if whose is not None else None
    return None


def _definite(noun: Token) -> bool:
    """ "per the ministry", "per Rossi", not "per barrel"."""
    return noun.pos_ == "PROPN" or child(noun, "det", "poss") is not None


def _whose(noun: Token) -> Source | None:
    owner = child(noun, "poss")
    if owner is not None:
        return possessor(owner)
    of = next((one for one in children(noun, "prep") if one.lower_ == "of"), None)
    who = child(of, "pobj") if of is not None else None
    return noun_phrase(who) if who is not None else None


def _cue(token: Token, first: int, last: int, who: Source, ends: int) -> Cue | None:
    """The rest of the sentence is the content: the longer side, both where the phrase stands between commas."""
    sent, doc = token.sent, token.doc
    who, ends = _before_quotation(_with_name(who), ends)
    before: Range = (sent.start, first - 1)
    after: Range = (_past_excuse(token.doc, max(ends, who.last) + 1, sent.end), sent.end - 1)
    if not any(doc[i].is_alpha for start, end in (before, after) for i in range(start, end + 1)):
        # The parser took the whole sentence for the source: it ends at the first comma.
        comma = next((i for i in range(who.head.i, sent.end) if doc[i].text == ","), None)
        if comma is None:
            return None
        who, after = Source(who.first, comma - 1, who.head), (comma + 1, sent.end - 1)
    content = _named_so(doc, before, after) or _sides(doc, before, after)
    if not content:
        return None
    return Cue(
        "speech",
        "according",
        token,
        first,
        last,
        who,
        content,
        min(first, who.first),
        min(max(ends, who.last), after[0] - 1),
    )


def _with_name(who: Source) -> Source:
    """ "according to the chair of the talks, Ana Rossi": the name behind the description, which the parser hung elsewhere."""
    doc, last = who.head.doc, who.last
    if who.head.pos_ != "NOUN" or last + 2 >= len(doc) or doc[last + 1].text != "," or doc[last + 2].pos_ != "PROPN":
        return who
    end = last + 2
    while end + 1 < len(doc) and doc[end + 1].pos_ == "PROPN":
        end += 1
    closed = end + 1 >= len(doc) or doc[end + 1].is_punct or doc[end + 1].is_space
    return Source(who.first, end, doc[end]) if closed and end > last + 2 else who


def _named_so(doc: Doc, before: Range, after: Range) -> list[Range] | None:
    """ "The talks were, in the words of one envoy, 'a funeral'": what they were is what the envoy said."""
    first = next((i for i in range(after[0], after[1] + 1) if not doc[i].is_space and doc[i].text != ","), None)
    last = next((i for i in range(before[1], before[0] - 1, -1) if not doc[i].is_punct and not doc[i].is_space), None)
    if first is None or last is None or not doc[first].is_quote or doc[last].lemma_ != "be":
        return None
    return [(first, after[1])]


def _before_quotation(who: Source, ends: int) -> tuple[Source, int]:
    """ "in the words of one lender, 'a funeral'": the quotation is what is said, though the parser took it into the source."""
    doc = who.head.doc
    for i in range(who.head.i + 1, max(who.last, ends) + 1):
        if doc[i].is_quote and doc[i - 1].text == ",":
            return Source(who.first, i - 2, who.head), min(ends, i - 2)
    return who, ends


def _past_excuse(doc: Doc, first: int, end: int) -> int:
    """The token after ", speaking on condition of anonymity,", else ``first``."""
    start = first + 1 if first < end and doc[first].text == "," else first
    if start >= end or doc[start].lower_ not in table("anonymous")["begins"]:
        return first
    for i in range(start, min(end, start + _LONGEST_EXCUSE)):
        if doc[i].text == "," and any(one.lower_ in table("anonymous")["words"] for one in doc[start:i]):
            return i
    return first


def _sides(doc: Doc, before: Range, after: Range) -> list[Range]:
    """What is attributed: the side that holds a whole clause, else both."""
    sides = [(start, end) for start, end in (before, after) if any(doc[i].is_alpha for i in range(start, end + 1))]
    if len(sides) < 2:
        return sides
    whole = [side for side in sides if any(doc[i].tag_ in _FINITE for i in range(side[0], side[1] + 1))]
    return whole[:1] if whole and (whole[0] == before or doc[after[0]].text != ",") else sides
