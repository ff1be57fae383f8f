"""The steps in their order: tokens, grammar, ranges, extension, tense, anchoring at both ends of publication, windows."""

from __future__ import annotations

import functools
from dataclasses import replace

from summitry.model import Article, NamedEvent, TimeExpression
from summitry.reading.when.anchor import anchor
from summitry.reading.when.clock_days import takes_clock
from summitry.reading.when.context import Anchored, Context
from summitry.reading.when.events import all_events
from summitry.reading.when.extend import extend
from summitry.reading.when.grammar import Read, read_all
from summitry.reading.when.granted import granted
from summitry.reading.when.honest import expression
from summitry.reading.when.lasting import lasting
from summitry.reading.when.meaning import Amount, Calendar, Meaning, Occasion, Shift
from summitry.reading.when.mentions import counted_from, dated_nouns, tied_to_meetings
from summitry.reading.when.merge import counted_parts, merged
from summitry.reading.when.periods import add_days
from summitry.reading.when.range_windows import with_ranges
from summitry.reading.when.ranges import Pair, pairs, with_days_of_same_month
from summitry.reading.when.relation import Window, relation_of, settled, through_noun
from summitry.reading.when.seen import Seen
from summitry.reading.when.tense import Cue, tense_at
from summitry.reading.when.tokens import CHARS, Tokens, tokenise
from summitry.reading.when.view import View, view_of
from summitry.reading.when.words import Lexicon, lexicon, with_events

_BREAK = CHARS["break"]


def tag(article: Article, own: tuple[NamedEvent, ...] = ()) -> tuple[TimeExpression, ...]:
    """The time expressions of an article, see ``find_times``; ``own`` are events beside those of the table."""
    events = all_events(own)
    tokens = tokenise(article.text, _lexicon(own))
    reads = extend(tokens, with_days_of_same_month(tokens, merged(tokens, read_all(tokens))))
    linked = pairs(tokens, reads)
    reads = _shared(reads, linked)
    relations = [relation_of(tokens, read) for read in reads]
    cues = _cues(tokens, reads, relations, linked)
    view = view_of(article, tokens, reads)
    low = _anchored(tokens, reads, relations, cues, Context(view.low, events=events))
    high = (
        low if view.high == view.low else _anchored(tokens, reads, relations, cues, Context(view.high, events=events))
    )
    expressions = [_seen(tokens, *parts) for parts in zip(reads, relations, cues, low, high, strict=True)]
    expressions = _with_clocks(tokens, reads, expressions, linked)
    expressions = counted_parts(tokens, reads, with_ranges(expressions, linked, view))
    expressions = [_overnight(seen, view) for seen in _from_meetings(tokens, reads, expressions, low)]
    return tuple(expression(seen, view) for seen in expressions)


def _overnight(seen: Seen, view: View) -> Seen:
    """ "initialled the accord overnight": some time from the evening before to the morning of publication."""
    gone = seen.cue is not None and seen.cue.tense == "past"
    if not (gone and seen.text.lower() == "overnight") or view.low is None or view.low != view.high:
        return seen
    before = add_days(view.low, -1)
    return replace(seen, fixed=Window(before, view.low, f"[{before}..{view.low}]"))


def _of_one_piece(amount: Meaning, following: Meaning) -> bool:
    base = amount.base
    return not (isinstance(base, Amount) and base.count) and isinstance(following.base, Occasion)


def _from_meetings(tokens: Tokens, reads: list[Read], expressions: list[Seen], low: list[Anchored]) -> list[Seen]:
    """Durations counted from what the article or the table dates, and expressions tied to the article's meetings."""
    dated = dated_nouns(tokens, reads, low)
    out, spent = lasting(tokens, reads, expressions)
    swallowed = set[int]()
    for number, seen in enumerate(expressions):
        if number in spent:
            continue
        found = counted_from(tokens, number, reads, low, dated)
        if found is None:
            continue
        out[number] = replace(seen, fixed=found.window, relation=found.relation, anchor=found.words)
        if found.by_next and _of_one_piece(seen.meaning, reads[number + 1].meaning):
            # "the days after Easter" is one time, and Easter no other one.
            end = out[number + 1].end
            out[number] = replace(out[number], end=end, text=tokens.text[seen.start : end])
            swallowed.add(number + 1)
        elif found.by_next:
            out[number + 1] = replace(out[number + 1], relation=None, described=False)
    out = [seen for number, seen in enumerate(out) if number not in swallowed]
    for read, period in tied_to_meetings(tokens, reads, dated):
        anchored = Anchored(period)
        cue = tense_at(tokens, read.start, read.end, None)
        seen = _seen(tokens, read, relation_of(tokens, read), cue, anchored, anchored)
        out.append(replace(seen, anchor=seen.text))
    return sorted(out, key=lambda seen: seen.start)


@functools.lru_cache(maxsize=64)
def _lexicon(own: tuple[NamedEvent, ...]) -> Lexicon:
    names = [(words, event.name) for event in all_events(own).values() for words in event.words]
    return with_events(lexicon(), names)


def _shared(reads: list[Read], linked: list[Pair]) -> list[Read]:
    """ "between March and May 2018", "from the 1st to the 10th of May": year and month of the second end hold for the first."""
    reads = list(reads)
    for pair in linked:
        one, two = reads[pair.first].meaning.base, reads[pair.second].meaning.base
        if not isinstance(one, Calendar) or not isinstance(two, Calendar):
            continue
        if one == Calendar() and (two.weekday or two.day):
            one = two  # "from 8 a.m. to 5 p.m. on Tuesday"
        if one.weekday and two.weekday and two.weekshift is not None and one.which is None:
            one = replace(one, weekshift=two.weekshift)
        if one.day and two.day and two.month and not one.month and one.monthshift is None:
            one = replace(one, month=two.month)
        if two.year and not one.year and one.month:
            one = replace(one, year=two.year - (1 if two.month and one.month > two.month else 0))
        reads[pair.first] = reads[pair.first]._replace(meaning=replace(reads[pair.first].meaning, base=one))
    return reads


def _with_clocks(tokens: Tokens, reads: list[Read], expressions: list[Seen], linked: list[Pair]) -> list[Seen]:
    """A day that a clock time took has the relation of the clock ("until noon on Thursday")."""
    out, ends = list(expressions), {pair.second for pair in linked}
    begins = {pair.first for pair in linked}
    for number in range(1, len(reads)):
        if takes_clock(tokens, reads[number - 1], reads[number]):
            if number in begins:
                out[number - 1] = replace(out[number - 1], relation=None)
            relation = None if number - 1 in ends else out[number - 1].relation
            out[number] = replace(out[number], relation=relation)
    return out


def _cues(tokens: Tokens, reads: list[Read], relations: list[str | None], linked: list[Pair]) -> list[Cue | None]:
    cues = [tense_at(tokens, read.start, read.end, relation) for read, relation in zip(reads, relations, strict=True)]
    for number in range(1, len(reads)):
        if takes_clock(tokens, reads[number - 1], reads[number]):
            cues[number - 1] = cues[number] = cues[number - 1] or cues[number]
    for pair in linked:
        cues[pair.second] = cues[pair.first]
    return cues


def _anchored(
    tokens: Tokens, reads: list[Read], relations: list[str | None], cues: list[Cue | None], context: Context
) -> list[Anchored]:
    out: list[Anchored] = []
    end = 0
    for read, relation, cue in zip(reads, relations, cues, strict=True):
        if _BREAK in tokens.classes[end : read.start]:
            context.paragraph = False
        found = anchor(read.meaning, context, cue.tense if cue else None)
        ends_ahead = relation == "until" and cue is not None and cue.tense == "future"
        if out and _told_again(tokens, reads[len(out) - 1], read, out[-1]):
            found = Anchored(out[-1].period)
        month = isinstance(read.meaning.base, Calendar)
        if month and ends_ahead and found.by_distance and found.future is not None:
            found = Anchored(found.future, found.past, found.future)  # "will last until December", said in January
        out.append(found)
        end = read.end
    return out


def _told_again(tokens: Tokens, left: Read, right: Read, day: Anchored) -> bool:
    """ "tomorrow, Friday", "yesterday, Tuesday,": the weekday names the day that stands before it."""
    near, name, first = left.meaning.base, right.meaning.base, day.period.first
    if tokens.classes[left.end : right.start] != CHARS["comma"] or first is None:
        return False
    deictic = isinstance(near, Shift) and near.unit == "day" and near.origin == "now"
    return deictic and name == Calendar(weekday=first.isoweekday())


def _seen(tokens: Tokens, read: Read, relation: str | None, cue: Cue | None, low: Anchored, high: Anchored) -> Seen:
    start, end = tokens.starts[read.start], tokens.ends[read.end - 1]
    before = tokens.lower[read.start - 1] if read.start else ""
    given = isinstance(read.meaning.base, Amount) and granted(tokens, read)
    noun = through_noun(tokens, read) if relation in (None, "on") and read.meaning.type == "DATE" else None
    relation = settled(noun or relation, read.meaning, cue.tense if cue else None)
    return Seen(
        start, end, tokens.text[start:end], read.meaning, low, high, cue, relation, before=before, granted=given,
        described=noun is not None,
    )  # fmt: skip
