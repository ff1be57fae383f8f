"""The linear models that reading weighs with: how they are learnt, and how they stand in a file."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from summitry.reading.weighing import Signs

Plain = dict[str, Any]
FOLDS = 5


def fold_of(article: str) -> int:
    """By the article's name."""
    return int(hashlib.sha256(article.encode()).hexdigest(), 16) % FOLDS


@dataclass(frozen=True)
class OfArticle:
    """Something that is seen in an article. Folds go by the article's name, so that one more article moves no other."""

    article: str

    @property
    def fold(self) -> int:
        """That of its article."""
        return fold_of(self.article)


@dataclass(frozen=True)
class Model:
    """A linear model for some outcomes over the same signs."""

    outcomes: tuple[str, ...]
    signs: dict[str, int]
    values: np.ndarray

    def scores(self, rows: Sequence[Signs]) -> list[dict[str, float]]:
        """The score of each outcome for each row."""
        table = matrix(rows, self.signs) @ self.values[:-1] + self.values[-1]
        return [dict(zip(self.outcomes, map(float, line), strict=True)) for line in table]

    def plain(self) -> Plain:
        """As it stands in the file: hundredths, without signs that count for nothing."""
        whole = np.rint(self.values * 100).astype(int)
        added = {sign: whole[index].tolist() for sign, index in sorted(self.signs.items()) if whole[index].any()}
        return {"outcomes": list(self.outcomes), "start": whole[-1].tolist(), "added": added}


def learn(
    outcomes: tuple[str, ...],
    rows: Sequence[Signs],
    true: np.ndarray,
    weight: Sequence[float],
    spread: float,
    often: int,
) -> Model:
    """Logistic regression, one for each outcome, with a normal prior of this variance; signs seen less than so often are left out."""
    count = Counter(sign for row in rows for sign in row)
    signs = {sign: index for index, sign in enumerate(sorted(s for s, times in count.items() if times >= often))}
    table, weights = matrix(rows, signs), np.array(weight)

    def loss(values: np.ndarray, goal: np.ndarray) -> tuple[float, np.ndarray]:
        score = table @ values[:-1] + values[-1]
        miss = weights * (1 / (1 + np.exp(-score)) - goal)
        prior = values[:-1] / spread
        value = (weights * (np.logaddexp(0, score) - goal * score)).sum() + values[:-1] @ prior / 2
        return float(value), np.append(table.T @ miss + prior, miss.sum())

    start, options = np.zeros(len(signs) + 1), {"maxiter": 2000, "ftol": 1e-10, "gtol": 1e-5}
    columns = [minimize(loss, start, (goal,), jac=True, method="L-BFGS-B", options=options).x for goal in true.T]
    return Model(outcomes, signs, np.array(columns).T)


def matrix(rows: Sequence[Signs], signs: dict[str, int]) -> csr_matrix:
    """Rows of signs as a table with a column for each known sign."""
    cells = [(i, signs[sign], value) for i, row in enumerate(rows) for sign, value in row.items() if sign in signs]
    where, column, value = zip(*cells, strict=True) if cells else ((), (), ())
    return csr_matrix((value, (where, column)), shape=(len(rows), len(signs)))


@dataclass(frozen=True)
class Question(OfArticle):
    """Candidates for one answer, and which of them are right. ``own``: the rules' answer; ``told``: whether the gold tells it at all."""

    name: str
    signs: list[Signs]
    right: list[bool]
    own: int
    told: bool


def choose(asked: Sequence[Question], penalty: float, often: int) -> Model:
    """A conditional logit (McFadden 1974): a candidate's share goes with the exponential of its score, and the weights are those
    under which the right ones are likeliest, less an L2 penalty (Ng 2004). Signs of fewer than so many candidates are left out.
    """
    rows = [signs for one in asked for signs in one.signs]
    seen = Counter(sign for signs in rows for sign in signs)
    names = {sign: at for at, sign in enumerate(sorted(sign for sign, times in seen.items() if times >= often))}
    of = np.repeat(np.arange(len(asked)), [len(one.signs) for one in asked])
    right = np.array([one for question in asked for one in question.right], dtype=float)
    loss = _loss(matrix(rows, names), of, right, len(asked), penalty)
    options = {"maxiter": 500, "ftol": 1e-10, "gtol": 1e-5}
    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options=options).x
    return Model(("right",), names, np.append(found, 0.0).reshape(-1, 1))


def _loss(
    table: csr_matrix, of: np.ndarray, right: np.ndarray, number: int, penalty: float
) -> Callable[[np.ndarray], tuple[float, np.ndarray]]:
    turned = table.T.tocsr()

    def loss(values: np.ndarray) -> tuple[float, np.ndarray]:
        score = table @ values
        most = np.full(number, -np.inf)
        np.maximum.at(most, of, score)
        odds = np.exp(score - most[of])
        whole, good = np.bincount(of, odds, number), np.bincount(of, odds * right, number)
        slope = turned @ (odds / whole[of] - odds * right / good[of]) + penalty * values
        return float(-np.log(good / whole).sum() + penalty * (values @ values) / 2), slope

    return loss


def as_json(models: Plain) -> str:
    """One sign a line, so that a change can be read."""
    parts = []
    for name, model in models.items():
        added = ",\n".join(
            f"{json.dumps(sign, ensure_ascii=False)}: {json.dumps(row)}" for sign, row in model["added"].items()
        )
        head = f'"outcomes": {json.dumps(model["outcomes"])},\n"start": {json.dumps(model["start"])}'
        parts.append(f'"{name}": {{\n{head},\n"added": {{\n{added}\n}}\n}}')
    return "{\n" + ",\n".join(parts) + "\n}\n"
