"""What is learnt from the open gold articles: the weights that reading adds up."""

from __future__ import annotations

from typing import Any

from summitry.ingest import make_page
from summitry.page import read_stories
from summitry.reading import scene_of
from summitry.reading.meetings import Scene

# "meetings-6", in the style of agencies, is left out: it tells how what was learnt here does on plain news.
OPEN = ("meetings", "meetings-2", "meetings-3", "meetings-4", "meetings-5", "meetings-short", "meetings-dense")


def scenes_in(doc: dict[str, Any]) -> list[Scene]:
    """The stories of a gold article, nearly always one, as the program reads them up to their meetings."""
    clean = doc.get("style") != "dump"
    page = make_page(doc["text"].strip("\n"), published=doc.get("published") or None, clean=clean)
    return [scene_of(article) for article in read_stories(page)]
