"""What is learnt from the open gold articles: the weights that reading adds up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from summitry.ingest import make_page
from summitry.model import Article
from summitry.page import read_stories
from summitry.reading import scene_of
from summitry.reading.meetings import Scene

# "-6", "-7", "-8" and "-10" are left out: they tell how what was learnt here does on news. Nobody who writes rules has read "-9" and
# "-dense-2": what the rules miss and mistake there is what they miss and mistake in news.
OPEN = (
    "meetings",
    "meetings-2",
    "meetings-3",
    "meetings-4",
    "meetings-5",
    "meetings-short",
    "meetings-dense",
    "meetings-9",
    "meetings-dense-2",
)


def articles_in(doc: dict[str, Any]) -> Iterable[Article]:
    """The stories of a gold article, nearly always one."""
    clean = doc.get("style") != "dump"
    return read_stories(make_page(doc["text"].strip("\n"), published=doc.get("published") or None, clean=clean))


def scenes_in(doc: dict[str, Any]) -> list[Scene]:
    """The stories of a gold article, as the program reads them up to their meetings."""
    return [scene_of(article) for article in articles_in(doc)]
