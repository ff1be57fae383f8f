"""Mentions of actors: each linked to its person and party."""

from __future__ import annotations

from collections import Counter
from typing import Any

from scores.common import per_cent, same_person, side

Plain = dict[str, Any]


def mentions(paragraphs: list[Plain], answers: list[Plain], errors: list[str]) -> dict[str, float]:
    """The share of names, demonyms, capitals and institutions that are linked to the right actor; of pronouns and
    descriptions that have one: how many are answered, and how many of those are right. "Parties": the share of
    linked people whose party is right.
    """
    n: Counter[str] = Counter()
    for row, answer in zip(paragraphs, answers, strict=True):
        text = answer["article"]["text"]
        gold = {actor["name"]: actor for actor in row["actors"]}
        for mention in row["mentions"]:
            span = _nth(text, mention["words"], mention.get("nth", 1))
            if span is None:
                continue
            linked = [a for a in answer["actors"] if any(s < span[1] and e > span[0] for s, e in _spans(a))]
            inner = [a for a in linked if any((s >= span[0] and e <= span[1]) or (s, e) == span for s, e in _spans(a))]
            linked = inner or linked
            wanted = [gold[name] for name in mention["refers"]]
            kind = "loose" if mention["form"] in ("pronoun", "description") else "named"
            right = bool(wanted) and all(any(_same(w, a) for a in linked) for w in wanted)
            if kind == "loose" and not wanted:
                n["open"] += 1
                n["open answered"] += bool(linked)
                continue
            n[kind] += 1
            n[f"{kind} answered"] += bool(linked)
            n[f"{kind} right"] += right
            for w in wanted:
                if w["kind"] == "person" and w["party"] and (ours := next((a for a in linked if _same(w, a)), None)):
                    n["people"] += 1
                    n["party"] += side(ours["party"] or "") == side(w["party"])
            if not right:
                errors.append(
                    f"{row['id']}: {mention['form']} {mention['words']!r}: {[a['name'] for a in linked]}, not {mention['refers']}"
                )
    return {
        "named": per_cent(n["named right"], n["named"]),
        "mentions": per_cent(n["named right"] + n["loose right"], n["named"] + n["loose"]),
        "pronouns and descriptions answered": per_cent(n["loose answered"], n["loose"]),
        "right of those answered": per_cent(n["loose right"], n["loose answered"]),
        "parties": per_cent(n["party"], n["people"]),
    }


def _spans(actor: Plain) -> list[tuple[int, int]]:
    return [(m[0], m[1]) for m in actor["mentions"]]


def _nth(text: str, words: str, nth: int) -> tuple[int, int] | None:
    at = -1
    for _ in range(nth):
        at = text.find(words, at + 1)
        if at < 0:
            return None
    return at, at + len(words)


def _same(gold: Plain, ours: Plain) -> bool:
    if gold["kind"] == "person" or ours["kind"] == "person":
        return gold["kind"] == ours["kind"] and same_person(gold["name"], ours["name"])
    return side(gold["name"]) in (side(ours["id"]), side(ours["name"]))
