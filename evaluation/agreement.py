"""How far two annotators agree on the articles that two have annotated, by the measure that Summitry is held to.

    python evaluation/agreement.py

The second annotation (gold/meetings/second, made without a look at the first) is scored as if a reader had given it. The figures
are what a reader can reach at the most on articles of this kind. Errors are not shown: half of these articles are held back.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
if str(HERE) not in sys.path:
    sys.path.insert(0, str(HERE))

from scores import meetings  # noqa: E402  (the folder beside this file)
from scores.common import days, spans_of  # noqa: E402

GOLD = HERE / "gold" / "meetings"
Plain = dict[str, Any]


def main() -> None:
    """Prints the figures over all articles that have a second annotation."""
    pairs = [
        (document(path.name), tomllib.loads(path.read_text(encoding="utf-8")))
        for path in sorted(GOLD.glob("second/*.toml"))
    ]
    answers = [as_answer(second, first["text"]) for first, second in pairs]
    print(f"{len(pairs)} articles annotated twice")
    for name, value in meetings.meetings([first for first, _ in pairs], answers, []).items():
        print(f"    {name:20} {value:6.1f}")


def document(name: str) -> Plain:
    """The first annotation of an article, open or held back."""
    path = next(path for part in ("open", "held") if (path := GOLD / part / name).exists())
    doc = tomllib.loads(path.read_text(encoding="utf-8"))
    return {"meetings": [], **doc, "text": doc["text"].strip("\n")}


def as_answer(second: Plain, text: str) -> Plain:
    """An annotation in the form of a reader's answer; what it marks as optional counts as given."""
    return {
        "article": {"text": text},
        "meetings": [_meeting(one, text) for one in second.get("meetings", [])],
        "positions": [{**one, "evidence": _evidence(one["evidence"], text)} for one in second.get("positions", [])],
    }


def _meeting(one: Plain, text: str) -> Plain:
    window = days(one.get("when") or "")
    return {
        "parties": one["sides"],
        "participants": [{"name": name} for name in one.get("people") or []],
        "place": ", ".join(one.get("place") or []),
        "when": {"earliest": str(window[0]), "latest": str(window[1])} if window else None,
        "status": one["status"],
        "called_off_by": one.get("called_off_by") or None,
        "evidence": _evidence(one["evidence"], text),
    }


def _evidence(words: list[str], text: str) -> list[Plain]:
    return [{"start": start, "end": end, "text": text[start:end]} for start, end in spans_of(words, text)]


if __name__ == "__main__":
    main()
