"""Who said what: ``find_statements``.

1. ``quotes``, ``paragraphs``: where exact words stand, and the stretches that an attribution stays within.
2. ``verbal``, ``nominal``, ``according``: cues with their source (``sources``) and content, by grammar.
3. ``labels``: names before a colon or after a dash.
4. ``join``: quotations to the cue beside them.
5. ``carry``: what goes on over paragraphs, and quotations that float.
6. ``documents``: articles that are one statement as a whole.
7. ``resolve``: speaker, role, medium, addressee, day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Article, Statement, TimeExpression
from summitry.reading.statements.carry import attributions
from summitry.reading.statements.documents import with_release
from summitry.reading.statements.paragraphs import paragraphs
from summitry.reading.statements.resolve import resolve
from summitry.reading.who import Register

if TYPE_CHECKING:
    from summitry.reading.tree import Doc


def find_statements(
    article: Article, doc: Doc, times: tuple[TimeExpression, ...], register: Register
) -> tuple[Statement, ...]:
    """The article's attributed speech and attitudes, in the order of their content."""
    found = attributions(doc, article.text, paragraphs(doc, article.text))
    return resolve(article, doc, with_release(article, found), times, register)
