"""Learns the weights by which unlikely positions are dropped.

Two linear models, as ``positions/likely.py`` uses them: how likely a sentence tells each act of a party ("told": every sentence and every
party in reach, whatever the rules found), and how likely a position that the rules found is right ("kept"), for which the first model's
scores come from folds that do not hold the article. Folds go by article. The held-back set is never read, nor are second readings
of articles that are not in the open set. Nothing is left to chance: the same gold, rules and parse give the same file.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import sets
from party_names import side
from scores import meetings
from scores.common import best_pairs, f1, overlap

from learn import OPEN, open_articles, scenes_in
from learn.fit import FOLDS, Model, OfArticle, learn
from summitry.model import Knowledge, Position
from summitry.reading.meetings import find_meetings
from summitry.reading.positions import found_by_rules
from summitry.reading.positions.likely import ANY, Found, by_sentence, found_signs, weighable
from summitry.reading.positions.merging import merged
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.signs import Scene, scene, signs_of
from summitry.reading.principals import side_of
from summitry.reading.weighing import Signs

GOLD = sets.GOLD / "meetings"
ACTS = ("demand", "offer", "refusal", "threat", "commitment", "concession", "complaint")
NEAR = 300  # characters before a sentence in which a party that it leaves out is named
# The rules were made with the first sets at hand, so that what they find there is right more often than elsewhere.
WEIGHT_OF_LATER = 1.5
EARLIER = ("meetings", "meetings-2", "meetings-3")
Plain = dict[str, Any]


@dataclass(frozen=True)
class Row:
    """A sentence and a party: what is seen there, and the acts that readers found there."""

    sentence: int
    party: str
    signs: Signs
    acts: frozenset[str]


@dataclass(frozen=True)
class Read(OfArticle):
    """One gold article with what the rules find in it. ``right``: whether a reader found that position, too."""

    set: str
    gold: list[Plain]
    found: tuple[Found, ...]
    sides: Sides
    right: tuple[bool, ...]
    rows: tuple[Row, ...]

    @property
    def weight(self) -> float:
        """How much the article counts in learning."""
        return 1.0 if self.set in EARLIER else WEIGHT_OF_LATER


def learnt() -> Plain:
    """The two models as they stand in the file."""
    articles = read_all()
    told = without_knowing(articles)
    return {"told": told_model(articles).plain(), "kept": kept_model(articles, told).plain()}


def check() -> None:
    """Tells what articles gain that the weights were not learnt from."""
    articles = read_all()
    tell(articles, without_knowing(articles))


def without_knowing(articles: Sequence[Read]) -> dict[str, list[dict[str, float]]]:
    """The first model's scores of each article's positions, by a model that does not know it."""
    scores = [told_scores(articles, without) for without in range(FOLDS)]
    return {one.article: scores[one.fold][one.article] for one in articles}


def read_all() -> list[Read]:
    """Every open gold article with the rules' positions and the signs of its sentences."""
    return [read(doc, name) for name, doc in open_articles()]


def read(doc: Plain, of: str) -> Read:
    """One article, read as the program reads it, up to the positions; what a second reader found counts as right, too."""
    name = f"{doc['id']}.toml"
    again = GOLD / "second" / name
    second = tomllib.loads(again.read_text(encoding="utf-8")).get("positions", []) if again.exists() else []
    read_so_far = scenes_in(doc)[0]
    article, parsed, register = read_so_far.article, read_so_far.doc, read_so_far.voices.register
    knowledge = Knowledge()
    found, sides = found_by_rules(
        article, parsed, register, read_so_far.statements, find_meetings(read_so_far, knowledge), knowledge
    )
    text = article.text
    gold = [meetings._position(one, text) for one in doc.get("positions", [])]
    known = gold + [meetings._position(one, text) for one in second]
    right = tuple(any(pairs(one, plain(each.position)) for one in known) for each in found)
    rows = []
    for sentence in parsed.sents:
        here = scene(sentence, sides)
        span = (sentence.start_char, sentence.end_char)
        for party in in_reach(here, sides, found):
            told = [one for one in known if one["holder"] == side(party) and overlap(one["spans"], [span])]
            acts = frozenset(one["act"] for one in told)
            rows.append(Row(sentence.start, party, signs_of(party, here, sides), acts))
    return Read(name, of, gold, found, sides, right, tuple(rows))


def in_reach(here: Scene, sides: Sides, found: Sequence[Found]) -> list[str]:
    """The parties that a sentence may tell of: named there or just before, who act or speak there, and the article's two."""
    start = here.sentence.start_char
    before = (side_of(actor) for _, actor in sides.register.within(max(0, start - NEAR), start))
    voices = (party for one in here.deeds for party in (one.speaking, one.doer))
    rules = (one.position.holder for one in found if one.sentence.start == here.sentence.start)
    near = dict.fromkeys((*here.named, *voices, *sides.principals, *before, *rules))
    return [party for party in near if party is not None]


def told_scores(articles: Sequence[Read], without: int) -> dict[str, list[dict[str, float]]]:
    """For each article of one fold the scores of its found positions, by a model of the other folds."""
    model = told_model([one for one in articles if one.fold != without])
    return {one.article: scores_of(one, model) for one in articles if one.fold == without}


def scores_of(article: Read, model: Model) -> list[dict[str, float]]:
    """How likely each found position's sentence tells each act of its holder."""
    rows = {(row.sentence, row.party): row.signs for row in article.rows}
    return model.scores([rows[one.sentence.start, one.position.holder] for one in article.found])


def told_model(articles: Sequence[Read]) -> Model:
    """How likely a sentence tells each act of a party."""
    rows = [(row, one.weight) for one in articles for row in one.rows]
    true = np.array([[*(act in row.acts for act in ACTS), bool(row.acts)] for row, _ in rows], dtype=float)
    return learn((*ACTS, ANY), [row.signs for row, _ in rows], true, [weight for _, weight in rows], 0.2, 8)


def kept_model(articles: Sequence[Read], told: dict[str, list[dict[str, float]]]) -> Model:
    """How likely a position that the rules found is right."""
    rows = [signs for one in articles for signs in signs_of_found(one, told[one.article])]
    true = np.array([[right] for one in articles for right in one.right], dtype=float)
    return learn(("kept",), rows, true, [one.weight for one in articles for _ in one.found], 0.1, 3)


def signs_of_found(article: Read, told: list[dict[str, float]]) -> list[Signs]:
    """The signs of each found position."""
    beside = [here for here in by_sentence(article.found) for _ in here]
    rows = zip(article.found, beside, told, strict=True)
    return [found_signs(one, here, score, article.sides) for one, here, score in rows]


def plain(position: Position) -> Plain:
    """One of ours as the measure compares it."""
    spans = [(one.start, one.end) for one in position.evidence]
    return {"holder": side(position.holder or "?"), "act": position.act, "spans": spans}


def pairs(gold: Plain, ours: Plain) -> bool:
    """Holder and act agree, and the evidence overlaps."""
    same = gold["holder"] == ours["holder"] and gold["act"] == ours["act"]
    return same and overlap(gold["spans"], ours["spans"])


def tell(articles: Sequence[Read], told: dict[str, list[dict[str, float]]]) -> None:
    """F1 of positions on folds left out, for several limits; 0 keeps all."""
    sure: dict[str, list[float]] = {}
    for fold in range(FOLDS):
        model = kept_model([one for one in articles if one.fold != fold], told)
        for one in articles:
            if one.fold == fold:
                scores = model.scores(signs_of_found(one, told[one.article]))
                sure[one.article] = [1 / (1 + float(np.exp(-score["kept"]))) for score in scores]
    print(f"{'at least':16s}" + "".join(f"{name:>16s}" for name in OPEN))
    for least in (0.0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4):
        line = ""
        for name in OPEN:
            n: Counter[str] = Counter()
            for one in articles:
                if one.set == name:
                    limit = least if one.found and weighable(one.found[0].sentence.doc) else 0.0
                    count(
                        n,
                        one,
                        [each.position for each, p in zip(one.found, sure[one.article], strict=True) if p >= limit],
                    )
            line += f"{f1(n['right'], n['found'], n['gold']):10.1f} {n['found']:5d}"
        print(f"{least:<16.2f}{line}")


def count(n: Counter[str], article: Read, kept: Sequence[Position]) -> None:
    """Adds what of an article's positions is right."""
    ours = [plain(one) for one in merged(kept)]
    made = best_pairs(article.gold, ours, lambda g, o: float(pairs(g, o)))
    got = {i for i, _ in made}
    n["right"] += len(made)
    n["found"] += len(ours)
    n["gold"] += sum(i in got or not one["optional"] for i, one in enumerate(article.gold))
