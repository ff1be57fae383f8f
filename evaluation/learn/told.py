"""Learns which sentences tell of a meeting that no rule finds.

A sentence in which no rule finds a trigger teaches that it tells of one where a reader gave it as evidence of a meeting that the
rules miss altogether; all others teach that they do not.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import sets
from scores.common import best_pairs, overlap
from scores.meetings import gold_meeting, likeness, our_meeting

from learn import OPEN, scenes_in
from learn.fit import FOLDS, Model, fold_of, learn
from summitry.api import PageReading
from summitry.model import Knowledge, Reading
from summitry.reading import READER
from summitry.reading.meetings import drafts, told_by_rules
from summitry.reading.meetings.trigger_weighed import signs_of
from summitry.reading.weighing import Signs, probability

Plain = dict[str, Any]
SPREAD = 0.2
OFTEN = 4


@dataclass(frozen=True)
class Row:
    """A sentence without a trigger, and which of the article's missed meetings it tells of. ``some``: it tells of any, found or not."""

    article: str
    signs: Signs
    missed: frozenset[int]
    some: bool

    @property
    def fold(self) -> int:
        """By the article's name, so that one more article moves no other."""
        return fold_of(self.article)


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
    files = [path for name in OPEN for path in sets.SETS[name].files(None)]
    return [row for path in files for row in _rows(tomllib.loads(path.read_text(encoding="utf-8")))]


def model(rows: list[Row]) -> Model:
    """How likely a sentence tells of a meeting that the rules miss."""
    right = np.array([[bool(row.missed)] for row in rows], dtype=float)
    return learn(("told",), [row.signs for row in rows], right, [1.0] * len(rows), SPREAD, OFTEN)


def _rows(doc: Plain) -> Iterator[Row]:
    for scene in scenes_in(doc):
        article, knowledge = scene.article, Knowledge()
        found = drafts(scene, knowledge, weighed=False)
        reading = Reading(article.id, READER, meetings=tuple(one.report for one in found))
        ours = [our_meeting(one) for one in PageReading(article, reading).to_dict()["meetings"]]
        gold = [gold_meeting(one, article.text) for one in doc.get("meetings", [])]
        got = {i for i, _ in best_pairs(gold, ours, likeness)}
        told = told_by_rules(scene)
        for number, sentence in enumerate(scene.sentences):
            if number in told:
                continue
            span = [(sentence.start_char, sentence.end_char)]
            here = [i for i, one in enumerate(gold) if overlap(one["spans"], span)]
            missed = frozenset(i for i in here if i not in got and not gold[i]["optional"])
            signs = signs_of(scene.sentences, number, told, scene.times, scene.voices.register)
            yield Row(doc["id"], signs, missed, bool(here))
