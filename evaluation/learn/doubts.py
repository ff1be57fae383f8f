"""Learns which of the meetings that are found are none: each that the rules or the weights find, right where the gold tells of it, too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from scores.common import f1

from learn import OPEN, against_gold, open_articles, scenes_in
from learn.fit import FOLDS, Model, OfArticle, learn
from summitry.model import Knowledge
from summitry.reading.meetings import drafts
from summitry.reading.meetings.weighed import signs_of_fate
from summitry.reading.meetings.weighed.doubts import signs_of
from summitry.reading.weighing import Signs, probability

Plain = dict[str, Any]
SPREAD = 0.1
OFTEN = 4


@dataclass(frozen=True)
class Row(OfArticle):
    """A meeting that was found."""

    set: str
    signs: Signs
    right: bool


@dataclass(frozen=True)
class Read:
    """An article's found meetings, and how many the gold has."""

    set: str
    rows: list[Row]
    gold: int


def learnt() -> Plain:
    """The model as it stands in the file."""
    return {"meeting": model([row for one in read_all() for row in one.rows]).plain()}


def check() -> None:
    """Tells the F1 of articles that were not learnt from, for several limits; 0 drops none."""
    articles = read_all()
    rows = [row for one in articles for row in one.rows]
    models = [model([row for row in rows if row.fold != fold]) for fold in range(FOLDS)]
    sure = {id(row): probability(models[row.fold].scores([row.signs])[0]["right"]) for row in rows}
    print(f"{'at least':10s}" + "".join(f"{name[-9:]:>14s}" for name in OPEN))
    for least in (0.0, 0.1, 0.2, 0.3, 0.4, 0.5):
        line = ""
        for name in OPEN:
            n: Counter[str] = Counter()
            for one in (one for one in articles if one.set == name):
                kept = [row for row in one.rows if sure[id(row)] >= least]
                n += Counter(right=sum(row.right for row in kept), found=len(kept), gold=one.gold)
            line += f"{f1(n['right'], n['found'], n['gold']):9.1f} {n['found']:4d}"
        print(f"{least:<10.2f}{line}")


def read_all() -> list[Read]:
    """The meetings found in all open articles."""
    return [read(doc, name) for name, doc in open_articles()]


def model(rows: list[Row]) -> Model:
    """How likely a meeting that was found is one."""
    right = np.array([[row.right] for row in rows], dtype=float)
    return learn(("right",), [row.signs for row in rows], right, [1.0] * len(rows), SPREAD, OFTEN)


def read(doc: Plain, of: str) -> Read:
    """One article."""
    rows = list(_rows(doc, of))
    return Read(of, rows, sum(not one.get("optional") for one in doc.get("meetings", [])))


def _rows(doc: Plain, of: str) -> Iterator[Row]:
    for scene in scenes_in(doc):
        found = drafts(scene, Knowledge())
        right = {j for _, j in against_gold(doc, scene.article, found).pairs}
        for j, draft in enumerate(found):
            yield Row(doc["id"], of, signs_of(scene, draft, signs_of_fate(scene, draft)), j in right)
