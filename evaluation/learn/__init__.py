"""What is learnt from the open gold articles: the weights that reading adds up."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import sets
from scores.common import best_pairs
from scores.meetings import gold_meeting, likeness, our_meeting

from summitry.api import PageReading
from summitry.ingest import make_page
from summitry.model import Article, Reading
from summitry.page import read_stories
from summitry.reading import READER, scene_of
from summitry.reading.meetings import Draft, Scene

# "-6", "-7", "-8", "-10", "-12", "-14", "-16", "-18" to "-22" are left out: they tell how what was learnt here does on news. So is
# "-17", which was written to tell everything in a new way: what is learnt from it reads other prose worse. Nobody who writes rules had
# read "-9", "-11", "-13", "-15" and "-dense-2" before reader 14: what the rules missed and mistook there is what they do in news.
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
    "meetings-11",
    "meetings-13",
    "meetings-15",
)


@dataclass(frozen=True)
class Compared:
    """``gold``: the meetings of the gold as the measure compares them; ``pairs``: which of them is which of those that were found."""

    gold: list[dict[str, Any]]
    pairs: list[tuple[int, int]]


def articles_in(doc: dict[str, Any]) -> Iterable[Article]:
    """The stories of a gold article, nearly always one."""
    clean = doc.get("style") != "dump"
    return read_stories(make_page(doc["text"].strip("\n"), published=doc.get("published") or None, clean=clean))


def scenes_in(doc: dict[str, Any]) -> list[Scene]:
    """The stories of a gold article, as the program reads them up to their meetings."""
    return [scene_of(article) for article in articles_in(doc)]


def open_articles() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every gold article that may be learnt from, with the name of its set."""
    for name in OPEN:
        for path in sets.SETS[name].files(None):
            yield name, tomllib.loads(path.read_text(encoding="utf-8"))


def against_gold(doc: dict[str, Any], article: Article, found: Iterable[Draft]) -> Compared:
    """The meetings of a gold article beside those found in one of its stories."""
    reading = Reading(article.id, READER, meetings=tuple(one.report for one in found))
    ours = [our_meeting(one) for one in PageReading(article, reading).to_dict()["meetings"]]
    gold = [gold_meeting(one, article.text) for one in doc.get("meetings", [])]
    return Compared(gold, best_pairs(gold, ours, likeness))
