"""Learns whose part a condition is, from positions that the rules find with a condition where a reader found one, too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from party_names import side
from scores import meetings
from scores.common import best_pairs, per_cent

from learn import open_articles, scenes_in
from learn.fit import FOLDS, Model, Question, choose
from learn.positions import pairs, plain
from summitry.model import Knowledge
from summitry.reading.meetings import find_meetings
from summitry.reading.positions import found_by_rules
from summitry.reading.positions.owners import TIMES, candidates
from summitry.reading.weighing import likeliest, shares

Plain = dict[str, Any]
PENALTY = 2.0
OFTEN = 3  # a sign of fewer candidates teaches nothing


def learnt() -> Plain:
    """The model as it stands in the file."""
    return {"owner": model(read_all()).plain()}


def model(asked: list[Question]) -> Model:
    """Which candidate is likeliest."""
    return choose(asked, PENALTY, OFTEN)


def check() -> None:
    """Tells what articles get that were left out of the learning, beside what the rules alone get."""
    asked, n = read_all(), Counter[str]()
    for fold in range(FOLDS):
        told = model([one for one in asked if one.fold != fold])
        for one in (one for one in asked if one.fold == fold):
            score = [row["right"] for row in told.scores(one.signs)]
            n["rules"] += one.right[one.own]
            n["weighed"] += one.right[likeliest(shares(score), one.own, TIMES)]
    rules, weighed = (per_cent(n[whose], len(asked)) for whose in ("rules", "weighed"))
    print(f"{len(asked)} conditions   rules {rules:5.1f}   weighed {weighed:5.1f}")


def read_all() -> list[Question]:
    """What the open articles teach."""
    return [one for _, doc in open_articles() for one in questions(doc)]


def questions(doc: Plain) -> Iterator[Question]:
    """What one gold article teaches."""
    for scene in scenes_in(doc):
        register, knowledge = scene.voices.register, Knowledge()
        met = find_meetings(scene, knowledge)
        found, sides = found_by_rules(scene.article, scene.doc, register, scene.statements, met, knowledge)
        gold = [meetings._position(one, scene.article.text) for one in doc.get("positions", [])]
        ours = [plain(one.position) for one in found]
        for i, j in best_pairs(gold, ours, lambda g, o: float(pairs(g, o))):
            if not gold[i]["has"] or found[j].position.condition is None:
                continue
            offered = candidates(found[j], sides)
            right = [gold[i]["by"] == (side(one.answer) if one.answer else None) for one in offered]
            own = next(at for at, one in enumerate(offered) if one.own)
            if any(right):
                yield Question(doc["id"], "owner", [one.signs for one in offered], right, own, bool(gold[i]["by"]))
