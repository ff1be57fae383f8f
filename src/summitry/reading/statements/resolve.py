"""From attributions to statements: who speaks, in what medium, to whom, when."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from summitry.model import Article, Span, Statement, TimeExpression
from summitry.reading.statements.circumstances import NOBODY, addressee_of, medium_of, when_of
from summitry.reading.statements.cue import Cue
from summitry.reading.statements.documents import find_release
from summitry.reading.statements.join import Attribution
from summitry.reading.statements.quotes import Quote, find_quotes
from summitry.reading.statements.spans import source_span
from summitry.reading.statements.speakers import Speaker, Speakers
from summitry.reading.statements.words import lemma, table
from summitry.reading.who import Register

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

_HELD = frozenset(
    {"insist", "maintain", "argue", "contend", "believe"}
)  # in the present: what somebody holds at all times
_LOOSE = 3  # words that may follow what something is called: "on Thursday"


def resolve(
    article: Article, doc: Doc, found: list[Attribution], times: tuple[TimeExpression, ...], register: Register
) -> tuple[Statement, ...]:
    """The statements, numbered in order. A speaker who does not resolve keeps their words."""
    marks = find_quotes(article.text)
    starts = [quote.start for quote in marks]
    release = find_release(article)
    speakers = Speakers(register, article.text, release.office if release else None)
    statements: list[Statement] = []
    for number, one in enumerate(found, 1):
        place, speaker = _source(one, doc, article.text, speakers, register)
        urged = number > 1 and _urges(found[number - 2].cue)
        before = statements[-1] if statements and not urged else None
        spans = tuple(_balanced(start, end, marks, starts) for start, end in sorted(one.spans))
        medium, addressee, addressee_name = _circumstances(
            one, article.text, register, _goes_on(one, speaker, article.text, before)
        )
        if medium is None and release is not None:
            medium = "statement"
        statements.append(
            Statement(
                id=f"s{number}",
                act=one.cue.act if one.cue else "speech",
                kind=_kind(article.text, _called(one, article.text, spans, marks, starts), marks, starts),
                content=spans,
                cue=_cue(one, doc),
                source=(Span(*place),) if place else (),
                speaker=speaker.actor.id if speaker.actor else None,
                speaker_name=speaker.name,
                role=speaker.role,
                medium=medium,
                addressee=addressee if speaker.actor is None or addressee != speaker.actor.id else None,
                when=when_of(one.cue, times) if one.cue else None,
                text=" ".join(article.text[span.start : span.end] for span in spans),
                denied=one.cue is not None and one.cue.denied,
                addressee_name=addressee_name,
            )
        )
    return tuple(statements)


def _urges(cue: Cue | None) -> bool:
    """Whoever is urged to do something is not told what comes next."""
    return cue is not None and cue.frame == "inf"


def _goes_on(one: Attribution, speaker: Speaker, text: str, before: Statement | None) -> Statement | None:
    """The statement that this one goes on with: by the same speaker in the same paragraph, "'...,' he told the council. He added"."""
    if before is None or one.cue is None or one.cue.act != before.act or before.act != "speech":
        return None
    adds = lemma(one.cue.token) in table("adding")["verbs"]
    lasting = one.cue.token.tag_ in ("VBZ", "VBP") and lemma(one.cue.token) in _HELD
    if lasting or (not adds and "\n" in text[before.content[-1].end : one.cue.token.idx]):
        return None
    same = (speaker.actor.id if speaker.actor else None) == before.speaker
    return before if same and (speaker.actor is not None or speaker.name == before.speaker_name) else None


def _circumstances(
    one: Attribution, text: str, register: Register, before: Statement | None
) -> tuple[str | None, str | None, str | None]:
    """Medium, addressee and the words for the addressee; what goes on keeps those of the statement before it."""
    cue = _origin(one).cue
    medium = one.label.medium if one.label else medium_of(cue) if cue else None
    to = addressee_of(cue, one.spans, register, text) if cue else NOBODY
    if before is not None and medium is None and to == NOBODY:
        return before.medium, before.addressee, before.addressee_name
    return medium, to.actor, to.name


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


def _source(
    one: Attribution, doc: Doc, text: str, speakers: Speakers, register: Register
) -> tuple[tuple[int, int] | None, Speaker]:
    """Where the source stands and who it is, through the attribution that a floating quotation carries on."""
    one = _origin(one)
    if one.label is not None:
        place = one.label.source
        actor = register.at(*place) if place else None
        words = " ".join(text[slice(*place)].split()) if place else one.label.name
        return place, Speaker(actor, actor.name if actor else words, (actor.role if actor else None) or one.label.role)
    source = one.cue.source if one.cue is not None else one.source
    if source is None:
        return None, Speaker(None, None, None)
    verb = one.cue.token if one.cue is not None else source.head
    return source_span(doc, source.first, source.last), speakers.of(source, verb)


def _origin(one: Attribution) -> Attribution:
    """The attribution whose source a floating quotation keeps."""
    while one.carries is not None and one.label is None and one.cue is None and one.source is None:
        one = one.carries
    return one


def _called(
    one: Attribution, text: str, spans: tuple[Span, ...], marks: list[Quote], starts: list[int]
) -> tuple[Span, ...]:
    """Of "called the raid 'a crime'" and "accused them of 'lying'" what the source said, where it stands in quotation marks at the end."""
    if one.cue is None or one.cue.frame not in ("small", "of"):
        return spans
    first, last = spans[0].start, spans[-1].end
    inside = marks[bisect_left(starts, first) : bisect_left(starts, last)]
    if not inside or len(text[inside[-1].end : last].split()) > _LOOSE:
        return spans
    if one.cue.frame == "of" and not text[first : inside[0].start].endswith(" of "):
        return spans
    return (Span(inside[0].start, inside[-1].end),)


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
