"""Whom "I", "my", "we", "our" stand for inside a quotation: who speaks, and the party for which they speak."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.who.discourse import MARKS, Discourse, Ids, ids_of, subject_of
from summitry.reading.who.lexicon import human, nouns

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_ONE = nouns("first_person", "one")
_MANY = nouns("first_person", "many")
_CUE = 25  # tokens between a quotation and the verb that says whose it is
_ENDS = frozenset({".", "!", "?", ";"})
_BEYOND_THE_SIDE = nouns("first_person", "beyond")

Found = tuple[int, int, Ids]
"""The first and the last token of a mention, and whom it stands for."""


@dataclass(frozen=True, slots=True)
class _Quotation:
    """The tokens of its two marks; the second is the end of the paragraph where it is not closed."""

    first: int
    last: int


def first_persons(doc: Doc, told: Discourse, party: Callable[[str], str | None]) -> Iterator[Found]:
    """The first persons of all quotations whose speaker is known, once everything else has been read.

    "I" is a person, "we" the side of who speaks: '"We waited for their ferries," Rossi said. "Our patience is over."' What
    reaches beyond one side ("both of us", "our two peoples", "let us") stays open, and so does a "we" of observers.
    """
    before: _Quotation | None = None
    speaker: Ids = ()
    for one in _quotations(doc):
        goes_on = before is not None and _goes_on(doc, before, one, told)
        speaker = _said_after(doc, one, told) or _said_before(doc, one, told) or (speaker if goes_on else ())
        before = one
        if len(speaker) == 1:
            for i in range(one.first + 1, one.last):
                yield from _meant(doc[i], speaker[0], told, party)


def _quotations(doc: Doc) -> Iterator[_Quotation]:
    opened: int | None = None
    for token in doc:
        if opened is not None and token.is_space and "\n" in token.text:
            yield _Quotation(opened, token.i)
            opened = None
        elif token.text in MARKS:
            if opened is None:
                opened = token.i
            else:
                yield _Quotation(opened, token.i)
                opened = None
    if opened is not None:
        yield _Quotation(opened, len(doc))


def _meant(token: Token, speaker: str, told: Discourse, party: Callable[[str], str | None]) -> Iterator[Found]:
    low = token.lower_
    if low not in _ONE | _MANY or token.tag_ not in ("PRP", "PRP$"):
        return
    person = told.people.get(speaker)
    if low in _ONE and person is not None:
        yield token.i, token.i, (speaker,)
    side = None if person is not None and person.observer else party(speaker)
    if side is None or _beyond(token):
        return
    if low in _MANY:
        yield token.i, token.i, (side,)
    noun = token.head
    if token.tag_ == "PRP$" and noun.i > token.i and noun.lower_ in nouns("organs"):
        yield token.i, noun.i, (side,)


def _beyond(token: Token) -> bool:
    """ "We both", "each of us", "our two peoples", "between us", "let us": more than one side."""
    doc, i = token.doc, token.i
    after = doc[i + 1].lower_ if i + 1 < len(doc) else ""
    before = doc[i - 1].lower_ if i else ""
    if after in _BEYOND_THE_SIDE or before in ("let", "between"):
        return True
    return before == "of" and i > 1 and doc[i - 2].lower_ in _BEYOND_THE_SIDE


def _says(token: Token) -> bool:
    return token.pos_ in ("VERB", "AUX") and token.lemma_.lower() in nouns("first_person", "says")


def _said_after(doc: Doc, one: _Quotation, told: Discourse) -> Ids:
    """'..., Rossi said', '...?" asked the envoy': not where the quotation ended its own sentence."""
    if one.last >= len(doc) or doc[one.last].text not in MARKS or doc[one.last - 1].text == ".":
        return ()
    for token in doc[one.last + 1 : one.last + 1 + _CUE]:
        if token.text in MARKS or token.text in _ENDS or "\n" in token.text:
            return ()
        if _says(token):
            return _speaks(token, told)
    return ()


def _said_before(doc: Doc, one: _Quotation, told: Discourse) -> Ids:
    """'Rossi said, "...', 'he called it "our last offer"': the last verb of saying in the words before."""
    for i in range(one.first - 1, max(-1, one.first - 1 - _CUE), -1):
        token = doc[i]
        if token.text in MARKS or token.text in _ENDS or "\n" in token.text:
            return ()
        if _says(token):
            return _speaks(token, told)
    return ()


def _speaks(verb: Token, told: Discourse) -> Ids:
    """The subject; of an office without a name ("a Kenyan official", "a spokesman for the union") the one party named with it."""
    subject = subject_of(verb)
    ids = ids_of(subject, told)
    if ids or subject is None or subject.lower_ not in human():
        return ids
    beside = {one.i for one in subject.lefts} | {
        two.i for of in subject.rights if of.dep_ == "prep" for two in of.children
    }
    sides = {told.at[i].ids for i in beside if i in told.at and not told.at[i].people}
    return sides.pop() if len(sides) == 1 else ()


def _goes_on(doc: Doc, before: _Quotation, one: _Quotation, told: Discourse) -> bool:
    """'"...," Rossi said. "...': the words between two quotations of a paragraph are one sentence, the one that tells who speaks."""
    between = doc[before.last + 1 : one.first]
    if told.paragraph(before.first) != told.paragraph(one.first) or not 0 < len(between) <= _CUE:
        return False
    return not any(token.text in _ENDS for token in between[:-1]) and doc[before.last - 1].text != "."
