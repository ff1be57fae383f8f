"""Time expressions: TempEval-3's Task A (UzZaman et al. 2013) on TimeML corpora, and windows on scheduling sentences."""

from __future__ import annotations

from typing import Any

from scores.common import f1, per_cent

Answer = dict[str, Any]


def timeml(docs: list[dict[str, Any]], answers: list[Answer]) -> dict[str, float]:
    """Strict (same span), relaxed (any overlap) and value F1 (relaxed, times the share of pairs with the same value)."""
    gold = found = strict = hit_gold = hit_found = value = 0
    for doc, answer in zip(docs, answers, strict=True):
        ours = [(t["start"], t["end"], t["value"]) for t in answer["times"]]
        exact = {(start, end) for start, end, _ in ours}
        gold, found = gold + len(doc["gold"]), found + len(ours)
        for start, end, _, true, _ in doc["gold"]:
            strict += (start, end) in exact
            near = [
                ((a, b) == (start, end), min(end, b) - max(start, a), v)
                for a, b, v in ours
                if min(end, b) > max(start, a)
            ]
            hit_gold += bool(near)
            value += bool(near) and max(near, key=lambda n: n[:2])[2] == true
        hit_found += sum(any(min(g[1], b) > max(g[0], a) for g in doc["gold"]) for a, b, _ in ours)
    precision, recall = per_cent(hit_found, found), per_cent(hit_gold, gold)
    relaxed = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"strict F1": f1(strict, found, gold), "relaxed F1": relaxed, "value F1": relaxed * value / max(hit_gold, 1)}


def scheduling(sentences: list[dict[str, Any]], answers: list[Answer], errors: list[str]) -> dict[str, float]:
    """Every expression's window, vagueness and direction, beside how many days were given to unanchored ones."""
    right = {"windows": 0, "vagueness": 0, "direction": 0, "expressions": 0}
    total = unanchored = invented = 0
    for sentence, answer in zip(sentences, answers, strict=True):
        text = sentence["text"]
        for gold in sentence.get("times", []):
            start = text.find(gold["words"])
            found = _found(answer["times"], start, start + len(gold["words"]))
            total += 1
            window = _window(found) in _windows(gold, sentence)
            checks = {
                "windows": window,
                "vagueness": bool(found) and found[0]["vagueness"] == gold["vagueness"],
                "direction": bool(found) and (found[0].get("direction") or "") == gold["direction"],
            }
            whole = window and bool(found)
            for name, ok in checks.items():
                right[name] += ok
            right["expressions"] += whole
            if gold["vagueness"] == "unanchored":
                unanchored += 1
                invented += _window(found) != ("", "")
            if not all(checks.values()):
                wrong = ", ".join(name for name, ok in checks.items() if not ok)
                errors.append(f"{wrong}: {gold['words']!r} in {text[:100]!r} ({sentence['published']}): "
                              f"{_window(found)} {[t['vagueness'] for t in found]} {[t.get('direction') for t in found]}, "
                              f"not {(gold['earliest'], gold['latest'])} {gold['vagueness']} {gold['direction']}")  # fmt: skip
    figures = {name: per_cent(n, total) for name, n in right.items()}
    return {**figures, "unanchored without a day": 100 - per_cent(invented, unanchored)}


def _found(times: list[dict[str, Any]], start: int, end: int) -> list[dict[str, Any]]:
    """The expressions that lie in the gold's words, or overlap them."""
    return [t for t in times if min(end, t["end"]) > max(start, t["start"])]


def _window(found: list[dict[str, Any]]) -> tuple[str, str]:
    """From the first day to the last of all parts: a range is two expressions."""
    dated = [t for t in found if t.get("earliest") or t.get("latest")]
    if not dated:
        return "", ""
    first = [t.get("earliest") or "" for t in dated]
    last = [t.get("latest") or "" for t in dated]
    return min(first), "" if "" in last else max(last)


def _windows(gold: dict[str, Any], sentence: dict[str, Any]) -> list[tuple[str, str]]:
    return [(gold["earliest"], gold["latest"]), *((a, b) for a, b in gold.get("also", []))]
