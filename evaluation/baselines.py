"""Two simple readers, scored on the gold articles on meetings by the measure that Summitry is held to.

    python evaluation/baselines.py

- ``held``: what event coders do. A sentence with a word for a meeting and two states is a meeting that took place, on the day of
  publication.
- ``keywords``: the same, but the status is that of the first word of calling off, putting off, planning ... in the sentence;
  sentences with the same sides and status are one meeting; no date, the first place after "in".

They know states by their names, demonyms and nothing else, and have no positions.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pycountry
from countryinfo import all_countries

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from scores import meetings  # noqa: E402  (the folder beside this file)

Plain = dict[str, Any]
_MEETING = re.compile(
    r"\b(?:meet(?:s|ing|ings)?|met|talks|negotiations|summit|rounds?|visit(?:s|ed)?|trip|session|consultations)\b", re.I
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?[\"”]?")
_PLACE = re.compile(r"\bin ([A-Z][a-zA-Z]+(?: [A-Z][a-zA-Z]+)?)")
_WORDS = {
    "cancelled": r"cancel\w*|called off|scrapped|abandoned|pulled out|will not|dropped",
    "postponed": r"postpone\w*|put off|delay\w*|pushed back|put back|deferred|moved back",
    "refused": r"refused|rejected|turned down|declined|rebuffed",
    "proposed": r"proposed|suggested|offered|invited|asked for|called for",
    "expected": r"expected|hopes?|may|likely|plans?",
    "scheduled": r"will|due|scheduled|is to|are to|agreed to|set for",
    "under_way": r"began|opened|resumed|continu\w+|under way|are meeting",
}


def main() -> None:
    """Prints each baseline's figures on the open and the held-back articles."""
    for part in ("open", "held"):
        docs = [
            tomllib.loads(path.read_text(encoding="utf-8"))
            for path in sorted((HERE / "gold/meetings" / part).glob("*.toml"))
        ]
        docs = [{"meetings": [], **doc, "text": doc["text"].strip("\n")} for doc in docs]
        for name, read in (("held", event_coder), ("keywords", keywords)):
            print(f"{part}, {name}")
            for figure, value in meetings.meetings(docs, [read(doc) for doc in docs], []).items():
                print(f"    {figure:20} {value:6.1f}")


def states() -> dict[str, str]:
    """Names and demonyms to the ISO code."""
    found = {country.name: country.alpha_3 for country in pycountry.countries}
    for row in all_countries():
        for word in (row.name().title(), row.demonym()):
            if word:
                found.setdefault(word, row.iso(3))
    return found


_STATES = states()
_NAMES = re.compile(r"\b(" + "|".join(sorted(map(re.escape, _STATES), key=len, reverse=True)) + r")\b")


def sentences(text: str) -> list[tuple[int, int, list[str]]]:
    """Start and end of the sentences with a word for a meeting and two states, and these."""
    found = []
    for match in _SENTENCE.finditer(text):
        sides = list(dict.fromkeys(_STATES[name] for name in _NAMES.findall(match.group())))
        if len(sides) >= 2 and _MEETING.search(match.group()):
            found.append((match.start(), match.end(), sides[:2]))
    return found


def event_coder(doc: Plain) -> Plain:
    """Every such sentence a meeting that was held."""
    day = doc["published"]
    found = [_entry(doc["text"], [(start, end)], sides, "held", day) for start, end, sides in sentences(doc["text"])]
    return {"article": {"text": doc["text"]}, "meetings": found, "positions": []}


def keywords(doc: Plain) -> Plain:
    """The status by the first word that tells one; what has the same sides and status is one meeting."""
    groups: dict[tuple[tuple[str, ...], str], list[tuple[int, int]]] = {}
    for start, end, sides in sentences(doc["text"]):
        groups.setdefault((tuple(sorted(sides)), _status(doc["text"][start:end])), []).append((start, end))
    found = [_entry(doc["text"], spans, list(sides), status, None) for (sides, status), spans in groups.items()]
    return {"article": {"text": doc["text"]}, "meetings": found, "positions": []}


def _status(sentence: str) -> str:
    for status, pattern in _WORDS.items():
        if re.search(rf"\b(?:{pattern})\b", sentence, re.I):
            return status
    return "held"


def _entry(text: str, spans: list[tuple[int, int]], sides: list[str], status: str, day: str | None) -> Plain:
    place = _PLACE.search(text, spans[0][0], spans[0][1])
    return {
        "parties": sides,
        "participants": [],
        "place": place.group(1) if place else "",
        "when": {"earliest": day, "latest": day} if day else None,
        "status": status,
        "called_off_by": sides[0] if status in ("cancelled", "postponed", "refused") else None,
        "evidence": [{"start": start, "end": end, "text": text[start:end]} for start, end in spans],
    }


if __name__ == "__main__":
    main()
