"""Meetings, positions and events: pairs of ours and the gold's, and what is right on them."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pycountry
from party_names import plain, side

from scores.common import best_pairs, days, f1, overlap, per_cent, same_person, spans_of

Plain = dict[str, Any]
TALKS = ("AGREE", "CONSULT", "REQUEST", "REJECT", "THREATEN", "SANCTION")
# What is a share of the meetings and positions that are found: how many are right goes with it, since a share falls where more is found.
_SHARES = {
    "status": "status",
    "date": "date",
    "no date": "no date",
    "place": "place",
    "called off by": "by",
    "condition": "direction",
}
_OF_2016 = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "FIGHT": "ASSAULT", "INVESTIGATE": "ACCUSE"}


def meetings(docs: list[Plain], answers: list[Plain], errors: list[str]) -> dict[str, float]:
    """Found (F1), and over the pairs status, date, no date, place, called off by; positions by holder and act.

    A pair shares a side and contradicts no person, and shares a second side or a piece of evidence. A date is right
    when it overlaps the gold's and is at most twice as long or three days longer. Optional gold costs nothing.
    """
    n: Counter[str] = Counter()
    for doc, answer in zip(docs, answers, strict=True):
        gold = [gold_meeting(m, answer["article"]["text"]) for m in doc["meetings"]]
        ours = [our_meeting(m) for m in answer["meetings"]]
        pairs = best_pairs(gold, ours, likeness)
        got = {i for i, _ in pairs}
        n["gold"] += sum(i in got or not g["optional"] for i, g in enumerate(gold))
        n["found"] += len(ours)
        for i, j in pairs:
            _count_pair(n, gold[i], ours[j], f"{doc['id']}: {gold[i]['what']}", errors)
        errors += [
            f"{doc['id']}: missed: {g['what']}" for i, g in enumerate(gold) if i not in got and not g["optional"]
        ]
        used = {j for _, j in pairs}
        errors += [f"{doc['id']}: extra: {o['words']!r}" for j, o in enumerate(ours) if j not in used]
        _count_positions(n, doc, answer, errors)
    return {
        "meetings F1": f1(n["pairs"], n["found"], n["gold"]),
        "(precision)": per_cent(n["pairs"], n["found"]), "(recall)": per_cent(n["pairs"], n["gold"]),
        "status": per_cent(n["status"], n["pairs"]), "date": per_cent(n["date"], n["dated"]),
        "no date": per_cent(n["no date"], n["undated"]), "place": per_cent(n["place"], n["placed"]),
        "called off by": per_cent(n["by"], n["called off"]), "positions F1": f1(n["p"], n["p found"], n["p gold"]),
        "condition": per_cent(n["direction"], n["conditions"]),
    } | {f"{figure}, right": float(n[key]) for figure, key in _SHARES.items()}  # fmt: skip


def _count_pair(n: Counter[str], g: Plain, o: Plain, name: str, errors: list[str]) -> None:
    checks = {"status": (True, o["status"] in g["status"]), "place": (bool(g["place"]), right_place(g, o)),
              "date": (g["days"] is not None, right_day(g, o)), "called off": (bool(g["by"]), o["by"] == g["by"]),
              "undated": (g["days"] is None, o["days"] is None)}  # fmt: skip
    n["pairs"] += 1
    keys = {"status": ("", "status"), "place": ("placed", "place"), "date": ("dated", "date"),
            "called off": ("called off", "by"), "undated": ("undated", "no date")}  # fmt: skip
    for check, (asked, ok) in checks.items():
        whole, part = keys[check]
        n[whole] += asked
        n[part] += asked and ok
        if asked and not ok:
            key = {"called off": "by", "undated": "days", "date": "days"}.get(check, check)
            errors.append(f"{name}: {check}: {o[key]}, not {g[key]}")


def gold_meeting(m: Plain, text: str) -> Plain:
    """A meeting of the gold as it is compared: sides and places in one spelling, days, the spans of its evidence."""
    evidence = m["evidence"]
    spans = spans_of(evidence, text) if evidence and isinstance(evidence[0], str) else [tuple(e) for e in evidence]
    return {
        "what": m["what"], "sides": {side(s) for s in m["sides"]}, "people": m.get("people") or [],
        "place": [plain(p) for p in m.get("place") or []], "days": days(m.get("when") or ""), "optional": m.get("optional", False),
        "status": {m["status"], *m.get("status_also_ok", [])},
        "by": side(m["called_off_by"]) if m.get("called_off_by") else None, "spans": spans,
    }  # fmt: skip


def our_meeting(m: Plain) -> Plain:
    """A meeting of an answer, made comparable in the same way."""
    when = m.get("when") or {}
    known = when.get("earliest") or when.get("latest")
    interval = f"{when.get('earliest') or '..'}/{when.get('latest') or '..'}"
    parties = {side(p) for p in m["parties"]}
    people = [p["name"] for p in m["participants"] if p.get("name") and side(p["name"]) not in parties]
    return {
        "sides": parties, "people": people, "place": plain(m["place"] or ""), "days": days(interval) if known else None,
        "status": m["status"], "by": side(m["called_off_by"]) if m.get("called_off_by") else None,
        "spans": [(e["start"], e["end"]) for e in m["evidence"]], "words": m["evidence"][0]["text"][:90],
    }  # fmt: skip


def right_place(g: Plain, o: Plain) -> bool:
    """Whether our place is one of those that the gold calls right, or lies within it, or it within ours."""

    def within(a: str, b: str) -> bool:
        return bool(a) and re.search(rf"\b{re.escape(a)}\b", b) is not None

    return any(within(p, o["place"]) or within(o["place"], p) for p in g["place"])


def right_day(g: Plain, o: Plain) -> bool:
    """Whether our days overlap the gold's and are at most twice as long, or three days longer."""
    a, b = g["days"], o["days"]
    if not a or not b or b[1] < a[0] or a[1] < b[0]:
        return False
    long, true = (b[1] - b[0]).days + 1, (a[1] - a[0]).days + 1
    return bool(long <= max(2 * true, true + 3))


def likeness(g: Plain, o: Plain) -> float:
    """How alike they are; 0 where they cannot be the same meeting."""
    shared = len(g["sides"] & o["sides"])
    people = sum(any(same_person(a, b) for b in o["people"]) for a in g["people"])
    near = overlap(g["spans"], o["spans"])
    if not shared or (g["people"] and o["people"] and not people) or (shared < 2 and not near):
        return 0.0
    like = (
        2 * shared / len(g["sides"] | o["sides"]) + people + 3 * near + 0.5 * right_place(g, o) + 0.5 * right_day(g, o)
    )
    return float(like - 0.01 * g["optional"])


def _count_positions(n: Counter[str], doc: Plain, answer: Plain, errors: list[str]) -> None:
    text = answer["article"]["text"]
    gold = [_position(p, text) for p in doc.get("positions", [])]
    ours = [_position(p, text) for p in answer["positions"]]
    pairs = best_pairs(
        gold,
        ours,
        lambda g, o: float(g["holder"] == o["holder"] and g["act"] == o["act"] and overlap(g["spans"], o["spans"])),
    )
    got, used = {i for i, _ in pairs}, {j for _, j in pairs}
    n["p"] += len(pairs)
    n["p gold"] += sum(i in got or not g["optional"] for i, g in enumerate(gold))
    n["p found"] += len(ours)
    n["conditions"] += sum(gold[i]["has"] for i, _ in pairs)
    n["direction"] += sum(gold[i]["has"] and ours[j]["has"] and gold[i]["by"] == ours[j]["by"] for i, j in pairs)
    errors += [f"{doc['id']}: position missed: {g['holder']} {g['act']}: {g['what']}" for i, g in enumerate(gold)
               if i not in got and not g["optional"]]  # fmt: skip
    errors += [
        f"{doc['id']}: position extra: {o['holder']} {o['act']}: {o['what']}"
        for j, o in enumerate(ours)
        if j not in used
    ]


def _position(p: Plain, text: str) -> Plain:
    condition = p.get("condition") or {}
    evidence = p.get("evidence") or []
    quoted = [e if isinstance(e, str) else "" for e in evidence]
    spans = (
        spans_of(quoted, text)
        if any(quoted)
        else [(e["start"], e["end"]) if isinstance(e, dict) else tuple(e) for e in evidence]
    )
    return {"holder": side(p.get("holder") or "?"), "act": p["act"], "what": p.get("what"), "has": bool(condition),
            "by": side(condition["by"]) if condition.get("by") else None, "optional": p.get("optional", False), "spans": spans}  # fmt: skip


def events(docs: list[Plain], answers: list[Plain]) -> dict[str, float]:
    """PLOVER's six classes of talks: class found, class and both sides, precision of what is given for their sentences."""
    n: Counter[str] = Counter()
    for doc, answer in zip(docs, answers, strict=True):
        true = _OF_2016.get(doc["class"], doc["class"])
        if true not in TALKS:
            continue
        given = [e for e in answer["events"] if e["modality"] in ("asserted", "planned")]
        same = [e for e in given if e["class"] == true]
        n["gold"] += 1
        n["given"] += len(given)
        n["right"] += len(same)
        n["found"] += bool(same)
        n["sides"] += any(_sides(e, doc) for e in same)
    return {"class": per_cent(n["found"], n["gold"]), "class and sides": per_cent(n["sides"], n["gold"]),
            "precision": per_cent(n["right"], n["given"])}  # fmt: skip


def _codes(ids: list[str]) -> set[str]:
    """States as they are; whatever is none is an organisation, as in the gold."""
    renamed = ["VNM" if i == "VTN" else i for i in ids if i]  # the gold's own code for Viet Nam
    return {i if pycountry.countries.get(alpha_3=i) else "ORG" for i in renamed}


def _sides(event: Plain, doc: Plain) -> bool:
    ours = _codes(event["source"]), _codes(event["target"])
    true = _codes(doc["source"]), _codes(doc["target"])
    if "SRC/TAR" in doc["markup"]:
        both = ours[0] | ours[1]
        return both <= true[0] | true[1] and len(both) >= min(2, len(true[0]))
    if not true[1]:
        return bool(ours[0]) and ours[0] <= true[0]
    return all(ours) and ours[0] <= true[0] and ours[1] <= true[1]
