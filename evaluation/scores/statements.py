"""Who said what: spans against PolNeAR, and whole fields on sentences of our own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import Any

from scores.common import best_pairs, f1, per_cent, side

_WORD = re.compile(r"\w+(?:['’]\w+)*")
Words = frozenset[int]


class Text:
    """A text's words, so that spans can be compared as sets of words."""

    def __init__(self, text: str) -> None:
        self.spans = [m.span() for m in _WORD.finditer(text)]
        self.starts, self.ends = [s for s, _ in self.spans], [e for _, e in self.spans]
        self.text = text

    def words(self, spans: list[Any]) -> Words:
        """The numbers of the words that the spans touch."""
        return frozenset(i for s, e in spans for i in range(bisect_right(self.ends, s), bisect_left(self.starts, e)))

    def content(self, spans: list[Any]) -> Words:
        """The same, without the "that" before it."""
        words = self.words(spans)
        if len(words) > 1 and self.text[slice(*self.spans[min(words)])].lower() == "that":
            return words - {min(words)}
        return words


def _jaccard(a: Words, b: Words) -> float:
    return len(a & b) / len(a | b) if a and b else 0.0


def attributions(docs: list[dict[str, Any]], answers: list[dict[str, Any]]) -> dict[str, float]:
    """Over all attributions: strict (the same words), joint (half of the words and a source that overlaps), and over
    the pairs the source's overlap and exactness.
    """
    n: Counter[str] = Counter()
    for doc, answer in zip(docs, answers, strict=True):
        text = Text(doc["text"])
        gold, ours = (
            [(c, text.words(i.get("source") or [])) for i in items if (c := text.content(i["content"]))]
            for items in (doc["gold"], answer["statements"])
        )
        n["gold"] += len(gold)
        n["found"] += len(ours)
        for i, j in best_pairs(gold, ours, lambda g, o: _jaccard(g[0], o[0])):
            like, sources = _jaccard(gold[i][0], ours[j][0]), (gold[i][1], ours[j][1])
            n["strict"] += like == 1
            if like >= 0.5:
                n["joint"] += not any(sources) or bool(sources[0] & sources[1])
                if sources[0]:
                    n["sourced"] += 1
                    n["overlap"] += bool(sources[0] & sources[1])
                    n["exact"] += sources[0] == sources[1]
    return {
        "joint F1": f1(n["joint"], n["found"], n["gold"]), "strict F1": f1(n["strict"], n["found"], n["gold"]),
        "source overlap": per_cent(n["overlap"], n["sourced"]), "source exact": per_cent(n["exact"], n["sourced"]),
    }  # fmt: skip


FIELDS = ("speaker", "role", "medium", "addressee", "kind", "act", "denied")


def fields(texts: list[dict[str, Any]], answers: list[dict[str, Any]], errors: list[str]) -> dict[str, float]:
    """Over the gold's statements: how many are found (half of their words), and the share of all fields that are right,
    those of a missed statement counting as wrong; precision over what was found.
    """
    n: Counter[str] = Counter()
    for row, answer in zip(texts, answers, strict=True):
        text = Text(answer["article"]["text"])
        names = {actor["id"]: actor["name"] for actor in answer["actors"]}
        gold = [(text.content(_spans(g["content"], text.text)), g) for g in row.get("statements", [])]
        ours = [(text.content(s["content"]), s) for s in answer["statements"]]
        pairs = dict(best_pairs(gold, ours, lambda g, o: _jaccard(g[0], o[0]) * (_jaccard(g[0], o[0]) >= 0.5)))
        n["gold"] += len(gold)
        n["found"] += len(ours)
        n["pairs"] += len(pairs)
        for i, (_, g) in enumerate(gold):
            found = ours[pairs[i]][1] if i in pairs else None
            if found is None:
                errors.append(f"{row['id']}: missed: {g['content'][0][:80]!r}")
            for name in FIELDS:
                ok = found is not None and _same(name, g, found, names)
                n[name] += ok
                n["fields"] += ok
                if found is not None and not ok:
                    value = names.get(found[name], found[name]) if name in ("speaker", "addressee") else found.get(name)
                    errors.append(f"{row['id']}: {name} {value!r}, not {g.get(name)!r}: {g['content'][0][:60]!r}")
    shares = {name: per_cent(n[name], n["gold"]) for name in FIELDS}
    return {
        "found": per_cent(n["pairs"], n["gold"]), "precision": per_cent(n["pairs"], n["found"]),
        "fields": per_cent(n["fields"], n["gold"] * len(FIELDS)), **shares,
    }  # fmt: skip


def _spans(words: list[str], text: str) -> list[tuple[int, int]]:
    return [(at, at + len(quote)) for quote in words if (at := text.find(quote)) >= 0]


def _same(name: str, gold: dict[str, Any], found: dict[str, Any], names: dict[str, str]) -> bool:
    if name == "denied":
        return bool(gold.get("denied")) == bool(found.get("denied"))
    true, ours = gold.get(name) or "", found.get(name) or ""
    if name in ("speaker", "addressee") and ours:
        return bool(true) and (side(names.get(ours, ours)) == side(true) or side(ours) == side(true))
    if name == "role" and true and ours:
        return true.lower() in ours.lower() or ours.lower() in true.lower()
    return bool(true == ours)
