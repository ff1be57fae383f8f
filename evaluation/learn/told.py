"""Learns which sentences tell of a meeting that no rule finds.

A sentence in which no rule finds a trigger teaches that it tells of one where a reader gave it as evidence of a meeting that the
rules miss altogether; all others teach that they do not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from scores.common import overlap

from learn import against_gold, open_articles, scenes_in
from learn.fit import FOLDS, Model, OfArticle, learn
from summitry.model import Knowledge
from summitry.reading.meetings import drafts, told_by_rules
from summitry.reading.meetings.trigger_weighed import signs_of
from summitry.reading.weighing import Signs, probability

Plain = dict[str, Any]
SPREAD = 0.2
OFTEN = 4


@dataclass(frozen=True)
class Row(OfArticle):
    """A sentence without a trigger, and which of the article's missed meetings it tells of. ``some``: it tells of any, found or not."""

    signs: Signs
    missed: frozenset[int]
    some: bool


def learnt() -> Plain:
    """The model as it stands in the file."""
    return {"meeting": model(read_all()).plain()}


def check() -> None:
    """Tells, of articles that were not learnt from, how many missed meetings the sentences reach that are likely enough."""
    rows = read_all()
    scored: list[tuple[float, Row]] = []
    for fold in range(FOLDS):
        asked = [row for row in rows if row.fold == fold]
        told = model([row for row in rows if row.fold != fold]).scores([row.signs for row in asked])
        scored += [(probability(one["told"]), row) for one, row in zip(told, asked, strict=True)]
    print(f"{len(rows)} sentences, missed meetings in them: {_reached(rows)}")
    for least in (0.3, 0.4, 0.5, 0.6, 0.7):
        taken = [row for likely, row in scored if likely >= least]
        n = Counter(missed=sum(bool(row.missed) for row in taken), some=sum(row.some for row in taken))
        print(
            f"at least {least:.1f}: {len(taken)} taken, {n['missed']} tell of a missed meeting, {n['some']} of any; "
            f"{_reached(taken)} missed meetings reached"
        )


def _reached(rows: list[Row]) -> int:
    return len({(row.article, one) for row in rows for one in row.missed})


def read_all() -> list[Row]:
    """The sentences of all open articles."""
    return [row for _, doc in open_articles() for row in _rows(doc)]


def model(rows: list[Row]) -> Model:
    """How likely a sentence tells of a meeting that the rules miss."""
    right = np.array([[bool(row.missed)] for row in rows], dtype=float)
    return learn(("told",), [row.signs for row in rows], right, [1.0] * len(rows), SPREAD, OFTEN)


def _rows(doc: Plain) -> Iterator[Row]:
    for scene in scenes_in(doc):
        compared = against_gold(doc, scene.article, drafts(scene, Knowledge(), weighed=False))
        gold, got = compared.gold, {i for i, _ in compared.pairs}
        told = told_by_rules(scene)
        for number, sentence in enumerate(scene.sentences):
            if number in told:
                continue
            span = [(sentence.start_char, sentence.end_char)]
            here = [i for i, one in enumerate(gold) if overlap(one["spans"], span)]
            missed = frozenset(i for i in here if i not in got and not gold[i]["optional"])
            signs = signs_of(scene.sentences, number, told, scene.times, scene.voices.register)
            yield Row(doc["id"], signs, missed, bool(here))
