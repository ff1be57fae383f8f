"""From matched tokens to meanings: words that point to past, present or future without naming a period."""

from __future__ import annotations

from summitry.reading.when.found import Found
from summitry.reading.when.meaning import Meaning, Reference


_NO_TIME = frozenset(("as", "so", "too", "very", "how"))


def reference(found: Found) -> Meaning | None:
    """ "now", "recently", "at a later date"; not "as soon", "soon after"."""
    if found.words() in ("soon", "shortly") and (found.before() in _NO_TIME or found.after() in ("after", "before", "as")):
        return None
    return Meaning("DATE", Reference(found.one("ref"), found.words()))


def adjective(found: Found) -> Meaning | None:
    """ "recent talks", "the current round"."""
    if not found.kind_after("other", "capital") or found.words() == "future":
        return None
    value = found.one("ref_adjective") or "PAST_REF"
    return Meaning("DATE", Reference(value, found.words()))


def the_past(found: Found) -> Meaning | None:
    """ "in the past" without a unit after it."""
    if found.one("last") != "past" or found.kind_after("other", "capital", "some", "number", "small", "int", "year", "ordinal"):
        return None
    return Meaning("DATE", Reference("PAST_REF", "the past"))
