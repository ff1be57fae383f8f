"""From matched tokens to meanings: words that point to past, present or future without naming a period."""

from __future__ import annotations

from summitry.reading.when.found import Found
from summitry.reading.when.meaning import Meaning, Reference


def reference(found: Found) -> Meaning | None:
    """ "now", "recently", "at a later date"."""
    return Meaning("DATE", Reference(found.one("ref"), found.words()))


def adjective(found: Found) -> Meaning | None:
    """ "recent talks", "the current round", "future meetings"."""
    if found.kind_after("unit", "units", "stop", "comma", "break"):
        return None
    return Meaning("DATE", Reference(found.one("ref_adjective"), found.words()))
