"""Mentions of actors: each linked to its person and party."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from party_names import side

from scores.common import Span, per_cent, same_person

Plain = dict[str, Any]


def mentions(paragraphs: list[Plain], answers: list[Plain], errors: list[str]) -> dict[str, float]:
    """The share of names, demonyms, capitals and institutions that are linked to the right actor; of pronouns and
    descriptions that have one: how many are answered, and how many of those are right. "Parties": the share of
    linked people whose party is right. "Named with their party": the share of names, demonyms, capitals and institutions that are
    linked right where the people linked have their right party as well.

    A mention is answered by what is linked at its head alone ("Iran" in "Iran's chief negotiator" answers for nobody but
    Iran), and right where exactly those are linked that are meant, no more and no fewer.
    """
    n: Counter[str] = Counter()
    for row, answer in zip(paragraphs, answers, strict=True):
        text = answer["article"]["text"]
        gold = {actor["name"]: actor for actor in row["actors"]}
        names = {actor["id"]: _names(actor, text) for actor in answer["actors"]}
        for mention in row["mentions"]:
            span = _nth(text, mention["words"], mention.get("nth", 1))
            if span is None:
                continue
            linked = _linked(answer["actors"], span, _head(mention, span))
            wanted = [gold[name] for name in mention["refers"]]
            kind = "loose" if mention["form"] in ("pronoun", "description") else "named"
            right = (
                bool(wanted)
                and len(linked) == len(wanted)
                and all(any(_same(w, a, names) for a in linked) for w in wanted)
            )
            if kind == "loose" and not wanted:
                n["open"] += 1
                n["open answered"] += bool(linked)
                continue
            n[kind] += 1
            n[f"{kind} answered"] += bool(linked)
            n[f"{kind} right"] += right or not (wanted or linked)
            parties = [
                side(w["party"]) in names.get(ours["party"] or "", {side(ours["party"] or "")})
                for w in wanted
                if w["kind"] == "person"
                and w["party"]
                and (ours := next((a for a in linked if _same(w, a, names)), None))
            ]
            n["people"] += len(parties)
            n["party"] += sum(parties)
            n[f"{kind} with party"] += (right or not (wanted or linked)) and all(parties)
            if not right and (wanted or linked):
                errors.append(
                    f"{row['id']}: {mention['form']} {mention['words']!r}: {[a['name'] for a in linked]}, not {mention['refers']}"
                )
    return {
        "named": per_cent(n["named right"], n["named"]),
        "mentions": per_cent(n["named right"] + n["loose right"], n["named"] + n["loose"]),
        "pronouns and descriptions answered": per_cent(n["loose answered"], n["loose"]),
        "right of those answered": per_cent(n["loose right"], n["loose answered"]),
        "parties": per_cent(n["party"], n["people"]),
        "named with their party": per_cent(n["named with party"], n["named"]),
        "(unresolvable ones answered)": per_cent(n["open answered"], n["open"]),
    }


def _head(mention: Plain, span: Span) -> Span:
    """The part that a link must touch: of a description its head, of anything else all of it."""
    if mention["form"] != "description":
        return span
    base = re.split(r" (?:of|for|to|at|in|from|on) |, ", mention["words"], maxsplit=1)[0]
    return span[0] + base.rfind(" ") + 1, span[0] + len(base)


def _linked(actors: list[Plain], span: Span, head: Span) -> list[Plain]:
    """The actors of the link whose span comes nearest to the mention's; several where one link stands for several."""
    found = [
        (abs(m[0] - span[0]) + abs(m[1] - span[1]), a)
        for a in actors
        for m in a["mentions"]
        if m[0] < head[1] and m[1] > head[0]
    ]
    nearest = min((far for far, _ in found), default=0)
    unique = {a["id"]: a for far, a in found if far == nearest}
    return list(unique.values())


def _names(actor: Plain, text: str) -> set[str]:
    """All that an actor is called by name in the text, as comparable ids: "ELN" and "National Liberation Army" are one."""
    written = {text[m[0] : m[1]] for m in actor["mentions"]}
    return {side(actor["id"]), side(actor["name"]), *map(side, written)}


def _nth(text: str, words: str, nth: int) -> tuple[int, int] | None:
    at = -1
    for _ in range(nth):
        at = text.find(words, at + 1)
        if at < 0:
            return None
    return at, at + len(words)


def _same(gold: Plain, ours: Plain, names: dict[str, set[str]]) -> bool:
    if gold["kind"] == "person" or ours["kind"] == "person":
        return gold["kind"] == ours["kind"] and same_person(gold["name"], ours["name"])
    return side(gold["name"]) in names[ours["id"]]
