"""Who said what: spans against PolNeAR, and whole fields on sentences of our own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import Any

from party_names import plain, side

from scores.common import best_pairs, f1, per_cent, same_person

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


_OWN = re.compile(
    r"\b(ministry|government|embassy|presidency|cabinet|army|navy|military|delegation|mission|foreign office)\b", re.I
)
FIELDS = ("speaker", "role", "medium", "addressee", "kind", "act", "denied")


def fields(texts: list[dict[str, Any]], answers: list[dict[str, Any]], errors: list[str]) -> dict[str, float]:
    """Over the gold's statements: how many are found (half of their words), and the share of all fields that are right,
    those of a missed statement counting as wrong; precision over what was found.
    """
    n: Counter[str] = Counter()
    for row, answer in zip(texts, answers, strict=True):
        text = Text(answer["article"]["text"])
        actors = {actor["id"]: actor for actor in answer["actors"]}
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
                ok = found is not None and _same(name, g, found, actors, text.text)
                n[name] += ok
                n["fields"] += ok
                if found is not None and not ok:
                    true = g.get(name) or g.get(f"{name}_name")
                    errors.append(
                        f"{row['id']}: {name} {_told(name, found, actors)!r}, not {true!r}: {g['content'][0][:60]!r}"
                    )
    shares = {name: per_cent(n[name], n["gold"]) for name in FIELDS}
    return {
        "found": per_cent(n["pairs"], n["gold"]), "precision": per_cent(n["pairs"], n["found"]),
        "fields": per_cent(n["fields"], n["gold"] * len(FIELDS)), **shares,
    }  # fmt: skip


def _spans(words: list[str], text: str) -> list[tuple[int, int]]:
    return [(at, at + len(quote)) for quote in words if (at := text.find(quote)) >= 0]


def _told(name: str, found: dict[str, Any], actors: dict[str, Any]) -> Any:
    """The answer's value: of an actor the name, else the article's words."""
    value = found.get(name)
    if name in ("speaker", "addressee"):
        return actors[value]["name"] if value in actors else value or found.get(f"{name}_name")
    return value


def _same(name: str, gold: dict[str, Any], found: dict[str, Any], actors: dict[str, Any], text: str) -> bool:
    """Whether a field is right. A speaker is the actor of the gold's name, or nobody with exactly that name as words; where the
    gold has no name, nobody may be resolved, and the words must be those for whoever spoke. An addressee is an actor, or
    the gold's words. A role may be told in more or fewer words.
    """
    if name == "denied":
        return bool(gold.get("denied")) == bool(found.get("denied"))
    true, ours = gold.get(name) or "", found.get(name) or ""
    words = found.get(f"{name}_name") or ""
    if name in ("speaker", "addressee") and true and ours:
        return _is(actors.get(ours, {"id": ours, "name": ours}), true, text)
    if name == "speaker":
        if true and not ours:
            return _bare(words) == _bare(true)
        return not true and not ours and _within(gold.get("speaker_name") or "", words)
    if name == "addressee":
        return _within(true, words) if true else not ours and not words
    if name == "role":
        return _within(true, ours) and bool(true) == bool(ours)
    return bool(true == ours)


def _bare(name: str) -> str:
    """A name without article or owner: "its water directorate" is the "water directorate"."""
    return re.sub(r"^(?:a|an|its|his|her|their|our) ", "", plain(name))


def _within(a: str, b: str) -> bool:
    """Whether one holds the words of the other; a gold that is empty asks for none."""
    x, y = (plain(one.replace("’", "'")) for one in (a, b))
    return not x or (bool(y) and (x in y or y in x))


def _is(actor: dict[str, Any], true: str, text: str) -> bool:
    """Whether an actor is who the gold names: by name or id, by other words that the text uses for it, a person by a part of the
    name; and a state where the gold names its ministry or government, which speaks for it.
    """
    if side(true) in (side(actor["name"]), side(actor["id"])):
        return True
    mentions = [plain(text[start:end]) for start, end in actor.get("mentions", ())]
    if actor.get("kind") == "person":
        return same_person(actor["name"], true)
    if plain(true) in mentions:
        return True
    return (
        actor.get("kind") == "state" and bool(_OWN.search(true)) and any(one in plain(true) for one in mentions if one)
    )
