"""Weighing many weak signs: a linear model whose weights are data, as the words are.

A rule decides by one strong sign. Where there is none, a sum of weak ones tells more; what each is worth was learnt once from articles
that people had read (``evaluation/train.py``) and stands in ``weights/*.json``. Reading adds up numbers and learns nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp
from typing import Generic, TypeVar

Answer = TypeVar("Answer")
Signs = dict[str, float]
"""What is seen, by its name: 1.0 for what is simply there."""

_UNIT = 100  # weights stand in the file in hundredths, so that it has no endless fractions


@dataclass(frozen=True, slots=True)
class Weights:
    """One linear model: what it tells of, the score of each where nothing is seen, and what each sign adds to each of them."""

    outcomes: tuple[str, ...]
    start: tuple[int, ...]
    added: Mapping[str, tuple[int, ...]]

    def scores(self, signs: Mapping[str, float]) -> dict[str, float]:
        """The score (log odds) of each outcome; signs that the model does not know count for nothing."""
        total = [float(one) for one in self.start]
        for sign, value in sorted(signs.items()):
            for index, weight in enumerate(self.added.get(sign, ())):
                total[index] += weight * value
        return {outcome: score / _UNIT for outcome, score in zip(self.outcomes, total, strict=True)}


@cache
def weights(file: str, name: str) -> Weights:
    """The model of this name in ``weights/<file>.json``."""
    data = json.loads(files("summitry.reading").joinpath(f"weights/{file}.json").read_text(encoding="utf-8"))[name]
    added = {sign: tuple(row) for sign, row in data["added"].items()}
    return Weights(tuple(data["outcomes"]), tuple(data["start"]), added)


def probability(score: float) -> float:
    """What a score says as a probability."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


def shares(scores: Sequence[float]) -> list[float]:
    """How likely each of several candidates is, of which one is right (the softmax of their scores): together 1."""
    most = max(scores, default=0.0)
    odds = [exp(one - most) for one in scores]
    return [one / sum(odds) for one in odds]


@dataclass(slots=True)
class Candidate(Generic[Answer]):
    """One possible answer, None for none; ``start``: where the text first tells it. ``own``: it is the rules', who may tell it in more
    detail than the words at ``start``.
    """

    answer: Answer | None
    signs: Signs
    own: bool = False
    start: int | None = None


def likeliest(likely: Sequence[float], own: int, times: float) -> int:
    """The number of the likeliest candidate, the first of equals; the rules' ``own`` unless another is ``times`` as likely."""
    best = max(range(len(likely)), key=lambda at: (likely[at], -at))
    return best if likely[best] >= times * likely[own] else own


def chosen(
    model: Weights, candidates: Sequence[Candidate[Answer]], times: float, sure: float = 0.0
) -> Candidate[Answer]:
    """The candidate that ``model`` finds likeliest; the rules' own unless another is ``times`` as likely and at least ``sure``."""
    likely = shares([model.scores(one.signs)["right"] for one in candidates])
    own = next(at for at, one in enumerate(candidates) if one.own)
    best = likeliest(likely, own, times)
    return candidates[best if likely[best] >= sure else own]
