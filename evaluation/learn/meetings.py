"""Learns the weights that meetings are weighed with.

For each meeting that the rules find and the gold tells of, the candidates for its status, day, place and caller are taken from the
reader itself (``summitry.reading.meetings``), and those are marked that the measure of ``scores/meetings.py`` calls right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from party_names import plain, side
from scores.common import per_cent
from scores.meetings import right_day, right_place

from learn import against_gold, open_articles, scenes_in
from learn.fit import FOLDS, Model, Question, choose
from summitry.model import Knowledge
from summitry.names import state_names
from summitry.reading.meetings import Draft, Scene, drafts
from summitry.reading.meetings.outlook import CLOSED
from summitry.reading.meetings.weighed import callers, days, fates, venues
from summitry.reading.weighing import Candidate, Signs, likeliest, shares
from summitry.show.contract import place_words
from summitry.status import Status

Plain = dict[str, Any]
PENALTY = {"fate": 4.0, "day": 1.5, "venue": 2.0, "caller": 4.0}
TIMES = {"fate": fates.TIMES, "day": days.TIMES, "venue": venues.TIMES, "caller": 1.0}
OFTEN = 3  # a sign of fewer candidates teaches nothing


def questions(doc: Plain) -> Iterator[Question]:
    """What one gold article teaches."""
    for scene in scenes_in(doc):
        found = drafts(scene, Knowledge())
        compared = against_gold(doc, scene.article, found)
        for i, j in compared.pairs:
            yield from (one for one in _asked(scene, found[j], compared.gold[i], doc["id"]) if any(one.right))


def _asked(scene: Scene, draft: Draft, gold: Plain, article: str) -> Iterator[Question]:
    right = [status.value in gold["status"] for status in fates.STATUSES]
    own = fates.STATUSES.index(draft.report.status)
    if right[own]:
        right = [at == own for at in range(len(right))]
    yield Question(article, "fate", _each_status(fates.signs_of(scene, draft)), right, own, True)

    told = days.candidates(scene, draft)
    yield _question("day", article, told, [
        gold["days"] is None if one.answer is None else right_day(gold, {"days": (one.answer.earliest or date.min,
                                                                                 one.answer.latest or date.max)})
        for one in told], gold["days"] is not None)  # fmt: skip

    places = venues.candidates(scene, draft)
    yield _question("venue", article, places, [
        not gold["place"] if one.answer is None
        else right_place(gold, {"place": plain(place_words(one.answer, state_names()) or "")})
        for one in places], bool(gold["place"]))  # fmt: skip

    if gold["status"] & {one.value for one in CLOSED} or draft.report.status in CLOSED:
        parties = callers.candidates(scene, draft)
        yield _question("caller", article, parties, [
            gold["by"] is None if one.answer is None else side(one.answer) == gold["by"] for one in parties], bool(gold["by"]))  # fmt: skip


def _each_status(signs: Signs) -> list[Signs]:
    return [{f"{status.value}: {name}": strength for name, strength in signs.items()} for status in fates.STATUSES]


def _question(name: str, article: str, candidates: Sequence[Candidate[Any]], right: list[bool], told: bool) -> Question:
    own = next(at for at, one in enumerate(candidates) if one.own)
    return Question(article, name, [one.signs for one in candidates], right, own, told)


def read_all() -> list[Question]:
    """What the open articles teach."""
    return [one for _, doc in open_articles() for one in questions(doc)]


def learnt() -> Plain:
    """The four models as they stand in the file."""
    asked = read_all()
    found = {
        name: choose([one for one in asked if one.name == name], penalty, OFTEN) for name, penalty in PENALTY.items()
    }
    return {name: _by_status(model) if name == "fate" else model.plain() for name, model in found.items()}


def _by_status(model: Model) -> Plain:
    """ "held: near sit" and "refused: near sit": one sign with a weight for each status."""
    rows: dict[str, list[int]] = {}
    for sign, (weight,) in model.plain()["added"].items():
        status, _, name = sign.partition(": ")
        rows.setdefault(name, [0] * len(fates.STATUSES))[fates.STATUSES.index(Status(status))] = weight
    return {
        "outcomes": [one.value for one in fates.STATUSES],
        "start": [0] * len(fates.STATUSES),
        "added": dict(sorted(rows.items())),
    }


def check() -> None:
    """Tells what articles get that were left out of the learning, beside what the rules alone get."""
    asked = read_all()
    for name, penalty in PENALTY.items():
        n: Counter[str] = Counter()
        own = [one for one in asked if one.name == name]
        for fold in range(FOLDS):
            model = choose([one for one in own if one.fold != fold], penalty, OFTEN)
            for one in (one for one in own if one.fold == fold):
                score = [row["right"] for row in model.scores(one.signs)]
                kind = "told" if one.told else "not told"
                n[kind] += 1
                n[f"{kind} weighed"] += one.right[likeliest(shares(score), one.own, TIMES[name])]
                n[f"{kind} rules"] += one.right[one.own]
        for kind in ("told", "not told"):
            rules, weighed = (per_cent(n[f"{kind} {whose}"], n[kind]) for whose in ("rules", "weighed"))
            print(f"{name:8s}{kind:10s}{n[kind]:6d}   rules {rules:5.1f}   weighed {weighed:5.1f}")
