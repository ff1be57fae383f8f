"""Time expressions: ``find_times``."""

from __future__ import annotations

from summitry.model import Article, TimeExpression
from summitry.reading.when.anchor import Anchored, Context, anchor
from summitry.reading.when.extend import extend
from summitry.reading.when.grammar import Read, read_all
from summitry.reading.when.resolve import resolve
from summitry.reading.when.tense import tense_at
from summitry.reading.when.tokens import tokenise


__all__ = ["find_times", "resolve"]


def find_times(article: Article) -> tuple[TimeExpression, ...]:
    """The time expressions of the article's text, in order, without overlaps."""
    tokens = tokenise(article.text)
    reads = extend(tokens, read_all(tokens))
    day = article.published.date.earliest if article.published else None
    context = Context(day)
    out = []
    for read in reads:
        cue = tense_at(tokens, read.start, read.end)
        found = anchor(read.meaning, context, cue.tense if cue else None)
        value = found.period.value + read.meaning.clock
        start, end = tokens.starts[read.start], tokens.ends[read.end - 1]
        out.append(TimeExpression(start, end, article.text[start:end], read.meaning.type, value, read.meaning.mod))
    return tuple(out)
