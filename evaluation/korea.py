"""How the whole path does on a second set of pages about the talks of 2018 and 2019: the pages' heads and the record's meetings.

    python evaluation/korea.py [--errors]

evaluation/korea holds 52 pages by invented outlets, written by somebody who had not seen the rules, and `expected.toml`, what a
careful reader records from them. A meeting counts as found once where one meeting of the record has its sides and a day in common;
what the record holds beside them is extra. Nothing is written.
"""

from __future__ import annotations

import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import summitry
from summitry.dates import overlap, parse_edtf
from summitry.dossier import load_dossier
from summitry.ingest import read_inputs
from summitry.model import Meeting, RawPage
from summitry.page import read_page

HERE = Path(__file__).parent / "korea"
FIELDS = ("headline", "section", "topic", "byline", "source_credit")


def score_pages(expected: list[dict[str, Any]], show: bool) -> None:
    """Heads of pages, each read alone: the share of fields that are right, body lost, dates invented."""
    right: Counter[str] = Counter()
    told: Counter[str] = Counter()
    pages = {p.name: read_page(p) for p in read_inputs([str(HERE / "manifest.jsonl")]) if isinstance(p, RawPage)}
    for row in expected:
        article = pages[row["file"]]
        found: dict[str, Any] = {field: getattr(article, field) for field in FIELDS}
        found["published"] = article.published.date.edtf if article.published else None
        for field in (*FIELDS, "published"):
            told[field] += 1
            same = found[field] == row.get(field)
            right[field] += same
            if show and not same:
                print(f"{row['file']}: {field} {found[field]!r}, not {row.get(field)!r}")
        told["whole body"] += 1
        right["whole body"] += article.text.startswith(row["first"]) and row["last"] in article.text.split("\n\n")[-1]
    print("pages: " + ", ".join(f"{field} {right[field]}/{told[field]}" for field in told))


def same(meeting: Meeting, row: dict[str, Any]) -> bool:
    """Whether a meeting of the record may be the one expected: its sides, and a day in common where both have one."""
    if not set(row["parties"]) <= set(meeting.parties) and set(row["parties"]) != set(meeting.parties):
        return False
    if not row.get("date"):
        return meeting.when is None or meeting.when.earliest is None
    return meeting.when is not None and overlap(meeting.when, parse_edtf(row["date"]))


def score_meetings(expected: list[dict[str, Any]], show: bool) -> None:
    """The record's meetings against the real ones: found, status right, extra."""
    with tempfile.TemporaryDirectory() as folder, summitry.open(Path(folder) / "korea.db") as talks:
        talks.add_dossier(load_dossier(HERE / "dossier.toml"))
        talks.add(HERE / "manifest.jsonl")
        meetings = list(talks.meetings())
    left = list(meetings)
    found = status = 0
    wanted = [row for row in expected if not row.get("optional")]
    for row in [*wanted, *(row for row in expected if row.get("optional"))]:
        fits = [meeting for meeting in left if same(meeting, row)]
        if not fits:
            if show and not row.get("optional"):
                print(f"missed: {row['slug']}")
            continue
        best = max(fits, key=lambda m: (m.status.value == row["status"], len(m.aliases)))
        left.remove(best)
        found += not row.get("optional")
        status += best.status.value == row["status"] and not row.get("optional")
        if show and best.status.value != row["status"]:
            print(f"status: {row['slug']} is {row['status']}, read as {best.status.value}")
    if show:
        print("\n".join(f"extra: {meeting.status.value} {meeting.title} ({meeting.id})" for meeting in left))
    print(f"meetings: {found}/{len(wanted)} found, status right {status}/{found}, {len(left)} extra of {len(meetings)}")


def main() -> None:
    """Prints two lines, and with --errors what is behind them."""
    truth = tomllib.loads((HERE / "expected.toml").read_text(encoding="utf-8"))
    show = "--errors" in sys.argv
    score_pages(truth["pages"], show)
    score_meetings(truth["meetings"], show)


if __name__ == "__main__":
    main()
