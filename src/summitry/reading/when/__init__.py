"""Time expressions: ``find_times`` tags them, ``as_spoken`` sees them from the day of saying,
``resolve`` dates them by the event around them.
"""

from __future__ import annotations

from summitry.model import Article, Knowledge, TimeExpression
from summitry.reading.when.resolve import resolve
from summitry.reading.when.spoken import as_spoken
from summitry.reading.when.tagger import tag

__all__ = ["as_spoken", "find_times", "resolve"]


def find_times(article: Article, knowledge: Knowledge = Knowledge()) -> tuple[TimeExpression, ...]:
    """The time expressions of the article's text, in order, without overlaps.

    They are read against the article's publication date, which may be a range of days; without one, relative
    expressions have a masked TIMEX3 value ("XXXX-WXX-4") and no day. The dossiers' events are read beside the table that
    ships with Summitry.
    """
    return tag(article, tuple(event for dossier in knowledge.dossiers for event in dossier.events))
