"""Who said what: ``find_statements``.

1. ``quotes``: where exact words stand. 2. ``cues``: who is handed which words, sentence by sentence. 3. ``join``: quotations go to
the cue of their sentence or the one before it in the paragraph; those without any float, and keep the speaker before them.
4. ``resolve``: speaker, role, medium, addressee, day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Article, Statement, TimeExpression
from summitry.reading.statements.cues import find_cues
from summitry.reading.statements.join import join
from summitry.reading.statements.quotes import find_quotes
from summitry.reading.statements.resolve import resolve
from summitry.reading.who import Register

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find_statements(
    article: Article, doc: Doc, times: tuple[TimeExpression, ...], register: Register
) -> tuple[Statement, ...]:
    """The article's attributed speech and attitudes, in order of their content."""
    quotes = find_quotes(article.text)
    pieces = [(sentence, list(find_cues(sentence))) for sentence in doc.sents]
    return resolve(article, join(article.text, pieces, quotes), times, register)
