"""Gold articles on meetings as JSON Lines with character offsets, for other scorers; and what is in them.

python evaluation/export.py evaluation/gold/meetings/open > open.jsonl
python evaluation/export.py --count
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from party_names import written

GOLD = Path(__file__).parent / "gold" / "meetings"
Plain = dict[str, Any]


def main() -> None:
    """Prints the documents of a folder, or the counts of all; exits with 1 where evidence does not stand in its text."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument(
        "--count", action="store_true", help="articles, styles, kinds, statuses of open, held and short"
    )
    args = parser.parse_args()
    if args.count:
        for part in ("open", "held", "short"):
            print(part, counted(list(read(GOLD / part))))
    elif args.folder is None:
        parser.error("name a folder of articles, or --count")
    else:
        for doc in read(args.folder):
            print(json.dumps(exported(doc), ensure_ascii=False))


def read(folder: Path) -> list[Plain]:
    """The articles of a folder, in order of their files; texts without the line breaks at their ends."""
    docs = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))]
    return [{**doc, "text": doc["text"].strip("\n")} for doc in docs]


def exported(doc: Plain) -> Plain:
    """One article with offsets for evidence, null where a field is empty, and each party by one name (``party_names``)."""
    text = doc["text"]
    meetings = [
        {**one, "evidence": spans(one["evidence"], text, doc["id"]), "when": one["when"] or None,
         "sides": [written(side) for side in one["sides"]],
         "called_off_by": written(one["called_off_by"]) if one["called_off_by"] else None}
        for one in doc.get("meetings", [])
    ]  # fmt: skip
    positions = [
        {
            **one,
            "evidence": spans(one["evidence"], text, doc["id"]),
            "holder": written(one["holder"]),
            "condition": _condition(one.get("condition")),
        }
        for one in doc.get("positions", [])
    ]
    clean = doc["style"] != "dump"
    return {"id": doc["id"], "text": text, "published": doc["published"], "style": doc["style"], "clean": clean, "meetings": meetings,
            "positions": positions}  # fmt: skip


def _condition(condition: Plain | None) -> Plain | None:
    if condition is None or not condition.get("by"):
        return condition
    return {**condition, "by": written(condition["by"])}


def spans(evidence: list[str], text: str, where: str) -> list[list[int]]:
    """[start, end] of each piece of evidence; stops where one does not stand in the text."""
    found = []
    for words in evidence:
        start = text.find(words)
        if start < 0:
            sys.exit(f"export: {where}: not in the text: {words[:60]!r}; correct the evidence")
        found.append([start, start + len(words)])
    return found


def counted(docs: list[Plain]) -> str:
    """One line of counts."""
    styles, kinds = Counter(doc["style"] for doc in docs), Counter(doc["kind"] for doc in docs)
    statuses = Counter(one["status"] for doc in docs for one in doc.get("meetings", []))
    positions = sum(len(doc.get("positions", [])) for doc in docs)
    parts = [f"{len(docs)} articles", f"{sum(statuses.values())} meetings", f"{positions} positions"]
    parts += [", ".join(f"{key} {n}" for key, n in counts.most_common()) for counts in (styles, kinds, statuses)]
    return "; ".join(parts)


if __name__ == "__main__":
    main()
