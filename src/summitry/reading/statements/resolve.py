"""From attributions to statements: who speaks, in what medium, to whom, when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from summitry.model import Actor, Article, PartialDate, Span, Statement, TimeExpression
from summitry.reading.grammar import child, children
from summitry.reading.statements.cue import Cue, Source
from summitry.reading.statements.join import Attribution
from summitry.reading.statements.nouns import noun_phrase
from summitry.reading.statements.quotes import Quote, find_quotes
from summitry.reading.statements.spans import source_span
from summitry.reading.statements.verbal import is_denial
from summitry.reading.statements.words import table
from summitry.reading.who import Register

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_DEEPEST = 5  # steps down the tree from a cue to its time
_AROUND = 40  # tokens to each side of a cue that its medium is looked for in


def resolve(
    article: Article, doc: Doc, found: list[Attribution], times: tuple[TimeExpression, ...], register: Register
) -> tuple[Statement, ...]:
    """The statements, numbered in order. A speaker who does not resolve keeps their words."""
    marks = find_quotes(article.text)
    starts = [quote.start for quote in marks]
    return tuple(
        _statement(number, one, article, doc, (marks, starts), times, register) for number, one in enumerate(found, 1)
    )


def _statement(
    number: int,
    one: Attribution,
    article: Article,
    doc: Doc,
    marks: tuple[list[Quote], list[int]],
    times: tuple[TimeExpression, ...],
    register: Register,
) -> Statement:
    source, speaker = _source(one, doc, register)
    spans = tuple(_balanced(start, end, *marks) for start, end in sorted(one.spans))
    own = one.cue
    return Statement(
        id=f"s{number}",
        act=own.act if own else "speech",
        kind=_kind(article.text, spans, *marks),
        content=spans,
        cue=_cue(one, doc),
        source=(Span(*source),) if source else (),
        speaker=speaker.id if speaker else None,
        speaker_name=speaker.name if speaker else _words(one, article.text, source),
        role=speaker.role if speaker else _role(one),
        medium=_medium(own) if own else one.label.medium if one.label else None,
        addressee=_addressee(own, register) if own else None,
        when=_when(own, times) if own else None,
        text=" ".join(article.text[span.start : span.end] for span in spans),
        denied=is_denial(own) if own else False,
    )


def _balanced(start: int, end: int, marks: list[Quote], starts: list[int]) -> Span:
    """A content that holds one mark of a quotation takes in the other where it stands right beside it."""
    at = bisect_right(starts, end) - 1
    if at >= 0 and start <= marks[at].start < end == marks[at].inner_end:
        end = marks[at].end
    at = bisect_right(starts, start) - 1
    if at >= 0 and marks[at].closed and marks[at].inner_start == start and marks[at].end <= end:
        start = marks[at].start
    return Span(start, end)


def _cue(one: Attribution, doc: Doc) -> tuple[Span, ...]:
    if one.label is not None:
        return (Span(*one.label.cue),) if one.label.cue else ()
    return (Span(*source_span(doc, one.cue.first, one.cue.last)),) if one.cue else ()


def _source(one: Attribution, doc: Doc, register: Register) -> tuple[tuple[int, int] | None, Actor | None]:
    """Where the source stands and who it is, through the attribution that a floating quotation carries on."""
    one = _origin(one)
    if one.label is not None:
        return one.label.source, register.at(*one.label.source) if one.label.source else None
    source = one.cue.source if one.cue is not None else one.source
    if source is None:
        return None, None
    return source_span(doc, source.first, source.last), _speaker(source, register)


def _origin(one: Attribution) -> Attribution:
    """The attribution whose source a floating quotation keeps."""
    while one.carries is not None and one.label is None and one.cue is None and one.source is None:
        one = one.carries
    return one


def _words(one: Attribution, text: str, source: tuple[int, int] | None) -> str | None:
    """What the article calls a speaker who is nobody in the register; for "who" the noun that it stands for."""
    if one.cue is not None and one.cue.source is not None and one.cue.source.head.i < one.cue.source.first:
        noun = noun_phrase(one.cue.source.head, without=one.cue.token)
        source = source_span(one.cue.token.doc, noun.first, noun.last)
    if source is not None:
        return " ".join(text[slice(*source)].split())
    return one.label.name if one.label is not None else None


def _speaker(source: Source, register: Register) -> Actor | None:
    """Who the source is: its head, its apposition, or the names before the head ("Foreign Minister Rossi")."""
    head = source.head
    for noun in (head, *(one for one in head.children if one.dep_ == "appos" and source.first <= one.i <= source.last)):
        own = register.at(noun.idx, noun.idx + len(noun))
        if own is not None:
            return own
    start = min(
        [head.idx, *(left.idx for left in head.lefts if left.dep_ in ("compound", "flat", "nmod", "amod", "poss"))]
    )
    inside = register.within(start, head.idx + len(head))
    people = [actor for _, actor in inside if actor.kind == "person"]
    if people and head.pos_ == "PROPN":
        return people[-1]
    states = {actor.id: actor for _, actor in inside}
    return next(iter(states.values())) if len(states) == 1 else None


def _role(one: Attribution) -> str | None:
    """What a named speaker whom the register does not know is said to be: "Rossi, head of the delegation,"."""
    source = one.cue.source if one.cue is not None else None
    if source is None or source.head.pos_ != "PROPN":
        return None
    for noun in source.head.children:
        if noun.dep_ == "appos" and noun.pos_ == "NOUN" and source.first <= noun.i <= source.last:
            found = noun_phrase(noun)
            first = found.first + (noun.doc[found.first].pos_ == "DET")
            return " ".join(noun.doc[first : found.last + 1].text.split())
    return None


def _kind(text: str, spans: tuple[Span, ...], marks: list[Quote], starts: list[int]) -> str:
    """direct, mixed or indirect by the share of words inside quotation marks (at least nine in ten: direct)."""
    places = [
        match.start() + span.start for span in spans for match in re.finditer(r"\w+", text[span.start : span.end])
    ]
    inside = 0
    for place in places:
        at = bisect_right(starts, place) - 1
        inside += at >= 0 and place < marks[at].end
    share = inside / max(len(places), 1)
    return "direct" if share >= 0.9 else "mixed" if inside else "indirect"


def _medium(cue: Cue) -> str | None:
    """From the cue and the words around it in its sentence, outside the content."""
    sentence, place = cue.token.sent, cue.token.i
    inside = {
        i for first, last in cue.content for i in range(max(first, place - _AROUND), min(last, place + _AROUND) + 1)
    }
    around = cue.token.doc[max(sentence.start, place - _AROUND) : min(sentence.end, place + _AROUND)]
    low = " ".join(token.lower_ for token in around if token.i not in inside)
    return next((medium for medium, words in _media() if words.search(low)), None)


@cache
def _media() -> list[tuple[str, re.Pattern[str]]]:
    """Each medium with its words as one pattern, in the order of the table."""
    return [
        (medium, re.compile(rf"\b(?:{'|'.join(re.escape(one) for one in sorted(words))})s?\b"))
        for medium, words in table("medium").items()
    ]


def _addressee(cue: Cue, register: Register) -> str | None:
    """Whoever is told, asked, urged; the press stands for nobody."""
    if cue.token.pos_ not in ("VERB", "AUX"):
        return None
    verb = cue.token.lemma_.lower()
    heads = [*children(cue.token, "dobj", "dative")] if verb in table("told")["object"] else []
    for prep in children(cue.token, "prep", "dative"):
        if prep.lower_ in ("to", "on") and verb in table("told")["phrase"]:
            heads += [inner for inner in (child(prep, "pobj"),) if inner is not None]
    for head in heads:
        if head.lemma_.lower() in table("press")["words"]:
            return None
        actor = register.at(head.idx, head.idx + len(head))
        if actor is not None:
            return actor.id
    return None


def _when(cue: Cue, times: tuple[TimeExpression, ...]) -> PartialDate | None:
    """The time that hangs on the cue itself: "said on Tuesday", "on Tuesday he said"."""
    inside = {i for first, last in cue.content for i in range(first, last + 1)}
    starts = {token.idx for token in _beside(cue.token, 0) if token.i not in inside}
    for time in times:
        if time.type in ("DATE", "TIME") and time.start in starts:
            return PartialDate(time.edtf, time.earliest, time.latest, time.granularity or "unknown", "", time.text)
    return None


def _beside(token: Token, depth: int) -> Iterator[Token]:
    """What hangs on a cue without another verb between: "in a statement late on Monday"."""
    for one in token.children:
        if one.pos_ not in ("VERB", "AUX") and depth < _DEEPEST:
            yield one
            yield from _beside(one, depth + 1)
