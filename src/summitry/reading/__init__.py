"""One article in, what it says out: ``read_article``."""

from __future__ import annotations

from summitry.model import Article, Knowledge, Reading, TimeExpression
from summitry.reading.assessments import find_assessments
from summitry.reading.events import find_events
from summitry.reading.meetings import Scene, find_meetings
from summitry.reading.mending import mend
from summitry.reading.parse import mark_times, parse
from summitry.reading.positions import find_positions
from summitry.reading.statements import find_statements
from summitry.reading.tree import Doc
from summitry.reading.voices import Voices
from summitry.reading.when import as_spoken, find_times
from summitry.reading.who import find_actors

__all__ = ["READER", "parsed", "read_article", "scene_of"]

READER = "summitry-rules 16"
"""Name and version of the reader. Raise it when the same article may read differently: ``add`` then reads again."""


def read_article(article: Article, knowledge: Knowledge = Knowledge()) -> Reading:
    """What the article says: a pure function of the article and what is given to know.

    An article in a language other than English is not read: the reading is empty and says so in ``notices``.
    """
    if article.language not in (None, "en"):
        return Reading(
            article.id, READER, notices=(f"not read: the article is in {article.language!r}, not in English",)
        )
    scene = scene_of(article, knowledge)
    doc, register, statements = scene.doc, scene.voices.register, scene.statements
    meetings = find_meetings(scene, knowledge)
    return Reading(
        article=article.id,
        reader=READER,
        times=scene.times,
        actors=register.linked(),
        statements=statements,
        meetings=meetings,
        positions=find_positions(article, doc, register, statements, meetings, knowledge),
        assessments=find_assessments(article, statements, register),
        events=find_events(article, doc, register, statements),
    )


def parsed(article: Article, knowledge: Knowledge = Knowledge()) -> tuple[Doc, tuple[TimeExpression, ...]]:
    """The parse of an English article with its dates marked, and its times."""
    doc, times = parse(article.text), find_times(article, knowledge)
    mark_times(doc, times)
    mend(doc)
    return Doc(doc), times


def scene_of(article: Article, knowledge: Knowledge = Knowledge()) -> Scene:
    """All that is read of an English article before its meetings: the parse, its times, actors and statements."""
    doc, times = parsed(article, knowledge)
    register = find_actors(article, doc, knowledge)
    statements = find_statements(article, doc, times, register)
    return Scene.of(article, doc, as_spoken(article, times, statements), Voices(statements, register), statements)
