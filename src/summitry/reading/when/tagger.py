"""The steps in their order: tokens, grammar, ranges, extension, tense, anchoring at both ends of publication, windows."""

from __future__ import annotations

import functools
from dataclasses import replace

from summitry.model import Article, NamedEvent, TimeExpression
from summitry.reading.when.anchor import anchor
from summitry.reading.when.context import Anchored, Context
from summitry.reading.when.events import all_events
from summitry.reading.when.extend import extend
from summitry.reading.when.grammar import Read, read_all
from summitry.reading.when.honest import expression
from summitry.reading.when.meaning import Calendar
from summitry.reading.when.mentions import counted_from, dated_nouns, tied_to_meetings
from summitry.reading.when.range_windows import with_ranges
from summitry.reading.when.ranges import Pair, pairs, with_days_of_same_month
from summitry.reading.when.relation import relation_of
from summitry.reading.when.seen import Seen
from summitry.reading.when.tense import Cue, tense_at
from summitry.reading.when.tokens import CHARS, Tokens, tokenise
from summitry.reading.when.view import view_of
from summitry.reading.when.words import Lexicon, lexicon, with_events

_BREAK = CHARS["break"]


def tag(article: Article, own: tuple[NamedEvent, ...] = ()) -> tuple[TimeExpression, ...]:
    """The time expressions of an article, see ``find_times``; ``own`` are events beside those of the table."""
    events = all_events(own)
    tokens = tokenise(article.text, _lexicon(own))
    reads = extend(tokens, with_days_of_same_month(tokens, read_all(tokens)))
    linked = pairs(tokens, reads)
    reads = _years_shared(reads, linked)
    cues = _cues(tokens, reads, linked)
    view = view_of(article, tokens, reads)
    low = _anchored(tokens, reads, cues, Context(view.low, events=events))
    high = low if view.high == view.low else _anchored(tokens, reads, cues, Context(view.high, events=events))
    expressions = [_seen(tokens, *parts) for parts in zip(reads, cues, low, high, strict=True)]
    expressions = with_ranges(expressions, linked)
    expressions = _from_meetings(tokens, reads, expressions, low)
    return tuple(expression(seen, view) for seen in expressions)


def _from_meetings(tokens: Tokens, reads: list[Read], expressions: list[Seen], low: list[Anchored]) -> list[Seen]:
    """Durations counted from what the article or the table dates, and expressions tied to the article's meetings."""
    dated = dated_nouns(tokens, reads, low)
    out = list(expressions)
    for number, seen in enumerate(expressions):
        found = counted_from(tokens, number, reads, low, dated)
        if found is None:
            continue
        out[number] = replace(seen, fixed=found.window, relation=found.relation, anchor=found.words)
        if found.by_next:
            out[number + 1] = replace(out[number + 1], relation=None)
    for read, period in tied_to_meetings(tokens, reads, dated):
        anchored = Anchored(period)
        seen = _seen(tokens, read, tense_at(tokens, read.start, read.end, None), anchored, anchored)
        out.append(replace(seen, anchor=seen.text))
    return sorted(out, key=lambda seen: seen.start)


@functools.lru_cache(maxsize=64)
def _lexicon(own: tuple[NamedEvent, ...]) -> Lexicon:
    names = [(words, event.name) for event in all_events(own).values() for words in event.words]
    return with_events(lexicon(), names)


def _years_shared(reads: list[Read], linked: list[Pair]) -> list[Read]:
    """ "between March and May 2018": the year of the second end holds for the first."""
    reads = list(reads)
    for pair in linked:
        one, two = reads[pair.first].meaning.base, reads[pair.second].meaning.base
        if isinstance(one, Calendar) and isinstance(two, Calendar) and two.year and not one.year and one.month:
            year = two.year - (1 if two.month and one.month > two.month else 0)
            meaning = replace(reads[pair.first].meaning, base=replace(one, year=year))
            reads[pair.first] = reads[pair.first]._replace(meaning=meaning)
    return reads


def _cues(tokens: Tokens, reads: list[Read], linked: list[Pair]) -> list[Cue | None]:
    cues = [tense_at(tokens, read.start, read.end, relation_of(tokens, read)) for read in reads]
    for pair in linked:
        cues[pair.second] = cues[pair.first]
    return cues


def _anchored(tokens: Tokens, reads: list[Read], cues: list[Cue | None], context: Context) -> list[Anchored]:
    out, end = [], 0
    for read, cue in zip(reads, cues, strict=True):
        if _BREAK in tokens.classes[end : read.start]:
            context.paragraph = False
        out.append(anchor(read.meaning, context, cue.tense if cue else None))
        end = read.end
    return out


def _seen(tokens: Tokens, read: Read, cue: Cue | None, low: Anchored, high: Anchored) -> Seen:
    start, end = tokens.starts[read.start], tokens.ends[read.end - 1]
    before = tokens.lower[read.start - 1] if read.start else ""
    return Seen(
        start, end, tokens.text[start:end], read.meaning, low, high, cue, relation_of(tokens, read), before=before
    )
