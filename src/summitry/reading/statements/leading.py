"""Quotations without a cue: the sentence that leads up to them says whose they are.

"She had to change her answer: 'Yes.'", "A lesson from Rossi: 'Wait.'", "The envoy shook her head. 'No.'"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child
from summitry.reading.statements import sources
from summitry.reading.statements.clauses import has_finite_verb
from summitry.reading.statements.cue import Source
from summitry.reading.statements.nouns import by_phrase
from summitry.reading.statements.paragraphs import Paragraph
from summitry.reading.statements.quotes import Quote

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_FARTHEST = 60  # tokens before the quotation
_PEOPLE = frozenset({"he", "she", "they", "i", "we"})


def before_quote(doc: Doc, text: str, quote: Quote, start: int, attributed: bool) -> Source | None:
    """Whoever the words before a quotation in its paragraph are about; None where they are about no speaker.

    Behind a colon anybody; behind a stop only a person, and only where nobody has spoken in the paragraph (``attributed``).
    """
    lead = text[start : quote.start].rstrip()
    if not lead:
        return None
    words = _sentence(doc, start, quote.start)
    if lead[-1] == ":":
        return _nearest(words) or _from(words)
    if attributed or lead[-1] not in ".!?":
        return None
    found = _nearest(words)
    return found if found is not None and _person(found.head) else None


def of_paragraph(doc: Doc, paragraph: Paragraph) -> Source | None:
    """The person that a paragraph without a statement ends with: the quotation that fills the next one is theirs."""
    found = _nearest(_sentence(doc, paragraph.start, paragraph.end))
    return found if found is not None and _person(found.head) and found.head.pos_ != "PRON" else None


def _sentence(doc: Doc, start: int, end: int) -> list[Token]:
    """The tokens of the paragraph's last sentence before the quotation, in order."""
    found: list[Token] = []
    span = doc.char_span(max(start, 0), end, alignment_mode="contract")
    if span is None:
        return found
    for i in range(span.end - 1, max(span.start, span.end - _FARTHEST) - 1, -1):
        token = doc[i]
        if found and token.text in (".", "!", "?") and any(one.is_alpha for one in found):
            break
        found.append(token)
    return found[::-1]


def _nearest(words: list[Token]) -> Source | None:
    """The subject of the last finite verb that has one."""
    for verb in reversed(words):
        if verb.pos_ in ("VERB", "AUX") and has_finite_verb(verb) and verb.dep_ not in ("relcl", "aux", "auxpass"):
            return sources.of_verb(verb)
    return None


def _from(words: list[Token]) -> Source | None:
    """ "A lesson from Rossi:", "Words by the envoy:"."""
    for noun in words:
        if noun.pos_ in ("NOUN", "PROPN"):
            found = by_phrase(noun)
            if found is not None:
                return found
    return None


def _person(head: Token) -> bool:
    return head.pos_ == "PROPN" or head.lower_ in _PEOPLE or child(head, "appos") is not None
