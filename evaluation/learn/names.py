"""Learns the weights by which a name that no rule knows is taken for a party's.

A name is right where the gold names it as a side, a holder, an addressee, a caller or whose part a condition is. Names that the rules
know already are right examples too where the gold has them; where it has not, they teach nothing, since a party may stand in an article and
meet nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from party_names import side

from learn import articles_in, open_articles
from learn.fit import FOLDS, Model, OfArticle, learn
from summitry.model import Article
from summitry.reading import parsed
from summitry.reading.weighing import Signs, probability
from summitry.reading.who.names import find_names
from summitry.reading.who.parties import phrases_by_rules
from summitry.reading.who.weighed_names import Seen, candidates, signs_of

Plain = dict[str, Any]
SPREAD = 0.2
OFTEN = 3


@dataclass(frozen=True)
class Row(OfArticle):
    """A name of an article. ``new``: no rule knows it."""

    signs: Signs
    right: bool
    new: bool


def learnt() -> Plain:
    """The model as it stands in the file."""
    return {"party": model(read_all()).plain()}


def check() -> None:
    """Tells how many of the names are right that no rule knows, in articles that were not learnt from, for several limits."""
    rows, scores = read_all(), []
    for fold in range(FOLDS):
        asked = [row for row in rows if row.fold == fold and row.new]
        told = model([row for row in rows if row.fold != fold]).scores([row.signs for row in asked])
        scores += [(probability(one["party"]), row.right) for one, row in zip(told, asked, strict=True)]
    print(f"names of parties that no rule knows: {sum(right for _, right in scores)} of {len(scores)}")
    for least in (0.5, 0.6, 0.7, 0.8):
        taken = [right for likely, right in scores if likely >= least]
        print(f"at least {least:.1f}: {len(taken)} taken, {sum(taken)} of them right")


def read_all() -> list[Row]:
    """The names of all open articles."""
    return [row for _, doc in open_articles() for row in _rows(doc)]


def model(rows: Sequence[Row]) -> Model:
    """How likely a name is a party's."""
    right = np.array([[row.right] for row in rows], dtype=float)
    return learn(("party",), [row.signs for row in rows], right, [1.0] * len(rows), SPREAD, OFTEN)


def _rows(gold: Plain) -> Iterator[Row]:
    sides = {side(name) for name in _sides(gold) if name}
    for article in articles_in(gold):
        yield from _of_article(article, gold["id"], sides)


def _of_article(article: Article, id: str, sides: set[str]) -> Iterator[Row]:
    doc, _ = parsed(article)
    own, known = phrases_by_rules(doc, article.text)
    taken = {i for first, last, _ in known for i in range(first, last + 1)}
    for one in candidates(doc, taken, list(find_names(doc, taken))):
        yield Row(id, signs_of(one, doc, article.text, taken), side(one.name) in sides, True)
    told: dict[str, Seen] = {}
    for first, last, name in known:
        word = own.words.get(name)
        if word is not None and word.form == "name" and side(word.party) in sides:
            told.setdefault(name, Seen(name)).spans.append((first, last))
    for one in told.values():
        others = taken - {i for first, last in one.spans for i in range(first, last + 1)}
        yield Row(id, signs_of(one, doc, article.text, others), True, False)


def _sides(gold: Plain) -> Iterator[str]:
    for one in gold.get("meetings", []):
        yield from (*one["sides"], one["called_off_by"])
    for one in gold.get("positions", []):
        yield from (one["holder"], one.get("addressee", ""), one.get("condition", {}).get("by", ""))
