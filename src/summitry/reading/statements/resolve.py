"""From attributions to statements: who speaks, in what medium, to whom, when."""

from __future__ import annotations

import re

from summitry.model import Actor, Article, PartialDate, Span, Statement, TimeExpression
from summitry.reading.grammar import child, children, span_of
from summitry.reading.statements.cues import Cue, words
from summitry.reading.statements.join import Attribution
from summitry.reading.statements.quotes import find_quotes
from summitry.reading.who import Register


def resolve(
    article: Article, found: list[Attribution], times: tuple[TimeExpression, ...], register: Register
) -> tuple[Statement, ...]:
    """The statements, numbered in order. A speaker who does not resolve keeps their words."""
    marks = [(quote.start, quote.end) for quote in find_quotes(article.text)]
    return tuple(_statement(number, one, article, marks, times, register) for number, one in enumerate(found, 1))


def _statement(
    number: int,
    one: Attribution,
    article: Article,
    marks: list[tuple[int, int]],
    times: tuple[TimeExpression, ...],
    register: Register,
) -> Statement:
    cue = one.cue or (one.carries.cue if one.carries else None)
    source = one.named or (cue.source if cue else None)
    speaker = _named(one.named, register) if one.named else _speaker(cue, register)
    spans = tuple(Span(start, end) for start, end in sorted(one.spans))
    own = one.cue
    return Statement(
        id=f"s{number}",
        act=own.act if own else "speech",
        kind=_kind(article.text, spans, marks),
        content=spans,
        cue=(Span(own.start, own.end),) if own else (),
        source=(Span(*source),) if source else (),
        speaker=speaker.id if speaker else None,
        speaker_name=speaker.name if speaker else _words(article.text, one.named or _antecedent(cue)),
        role=speaker.role if speaker else None,
        medium=_medium(article.text, own) if own else None,
        addressee=_addressee(own, register) if own else None,
        when=_when(own, times) if own else None,
        text=" ".join(article.text[span.start : span.end] for span in spans),
        denied=own.denied if own else False,
    )


def _speaker(cue: Cue | None, register: Register) -> Actor | None:
    if cue is None or cue.head is None:
        return None
    head = cue.head
    own = register.at(head.idx, head.idx + len(head))
    if own is not None:
        return own
    start = min(
        [head.idx, *(left.idx for left in head.lefts if left.dep_ in ("compound", "flat", "nmod", "amod", "poss"))]
    )
    inside = register.within(start, head.idx + len(head))
    people = [actor for _, actor in inside if actor.kind == "person"]
    if people:
        return people[-1]
    states = {actor.id: actor for _, actor in inside}
    return next(iter(states.values())) if len(states) == 1 else None


def _named(name: tuple[int, int], register: Register) -> Actor | None:
    people = [actor for _, actor in register.within(*name)]
    return people[-1] if people else None


def _antecedent(cue: Cue | None) -> tuple[int, int] | None:
    """What the source stands for: "who" is whoever it follows."""
    if cue is None or cue.source is None or cue.head is None:
        return None
    inside = cue.source[0] <= cue.head.idx < cue.source[1]
    return cue.source if inside else span_of(cue.head, frozenset({"relcl"}))


def _words(text: str, place: tuple[int, int] | None) -> str | None:
    return " ".join(text[place[0] : place[1]].split()) if place else None


def _kind(text: str, spans: tuple[Span, ...], marks: list[tuple[int, int]]) -> str:
    """direct, mixed or indirect by the share of words inside quotation marks (at least nine in ten: direct)."""
    places = [
        match.start() + span.start for span in spans for match in re.finditer(r"\w+", text[span.start : span.end])
    ]
    inside = sum(any(start <= place < end for start, end in marks) for place in places)
    share = inside / max(len(places), 1)
    return "direct" if share >= 0.9 else "mixed" if inside else "indirect"


def _medium(text: str, cue: Cue) -> str | None:
    """From the cue and the words of its sentence outside the content."""
    sentence = cue.token.sent
    outside = text[sentence.start_char : sentence.end_char]
    if cue.content:
        first, last = cue.content[0] - sentence.start_char, cue.content[1] - sentence.start_char
        outside = outside[: max(0, first)] + " " + outside[max(0, last) :]
    low = outside.lower()
    for medium, phrases in words()["medium"].items():
        if any(re.search(rf"\b{re.escape(phrase)}s?\b", low) for phrase in phrases):
            return str(medium)
    return None


def _addressee(cue: Cue, register: Register) -> str | None:
    """Whoever is told, asked, urged; the press stands for nobody."""
    if cue.token.pos_ not in ("VERB", "AUX"):
        return None
    heads = (
        [*children(cue.token, "dobj", "dative")]
        if cue.token.lemma_ in ("tell", "ask", "urge", "inform", "warn", "remind", "assure", "advise")
        else []
    )
    for prep in children(cue.token, "prep"):
        if prep.lower_ == "to" and cue.token.lemma_ in ("say", "write", "suggest", "indicate", "explain"):
            heads += [inner for inner in (child(prep, "pobj"),) if inner is not None]
    for head in heads:
        if head.lemma_.lower() in words()["press"]["words"]:
            return None
        actor = register.at(head.idx, head.idx + len(head))
        if actor is not None:
            return actor.id
    return None


def _when(cue: Cue, times: tuple[TimeExpression, ...]) -> PartialDate | None:
    """The time that hangs on the cue itself: "said on Tuesday"."""
    place = cue.end
    for time in times:
        beside = 0 <= time.start - place <= 4 or 0 <= cue.start - time.end <= 30
        outside = cue.content is None or not cue.content[0] <= time.start < cue.content[1]
        if (
            beside
            and outside
            and time.type in ("DATE", "TIME")
            and cue.token.sent.start_char <= time.start < cue.token.sent.end_char
        ):
            return PartialDate(time.edtf, time.earliest, time.latest, time.granularity or "unknown", "", time.text)
    return None
