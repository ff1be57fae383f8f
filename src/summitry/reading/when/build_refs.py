"""From matched tokens to meanings: words that point to past, present or future without naming a period."""

from __future__ import annotations

from summitry.reading.when.events import in_year, table
from summitry.reading.when.found import Found
from summitry.reading.when.meaning import Meaning, Occasion, Reference
from summitry.reading.when.words import around


def occasion(found: Found) -> Meaning | None:
    """ "Thanksgiving Day", "after the midterm elections", "on the sidelines of the G20".

    A feast counts after a preposition or with "Day" or "Eve" in its name; an event only where something is dated by it.
    """
    name = found.one("event")
    which, year = found.one("last", "this", "next", "that"), found.one("year")
    if found.has("unit") and found.one("unit") not in ("week", "weekend"):
        return None
    tied = (
        found.kind_before("prep", "at")
        or found.before() in ("through", "over", "around", "about")
        or (found.before() == "of" and found.before(2) in around("ties"))
    )
    feast = name in table() and table()[name].feast
    dated = feast and (
        which
        or found.has("unit")
        or found.kind_before("in", "on", "for", "of")
        or found.words().endswith(("day", "eve", "friday", "sunday", "monday"))
    )
    if not (tied or dated):
        return None
    if year and name in table() and in_year(table()[name], int(year)) is None:
        return None
    week = found.one("unit") == "week"
    return Meaning("DATE", Occasion(name, int(year) if year else None, which, week))


def occasion_of_year(found: Found) -> Meaning | None:
    """ "at last year's G20 summit"."""
    shift = {"last": -1, "this": 0, "next": 1}.get(found.one("this", "last", "next"))
    if found.one("unit") != "year" or shift is None:
        return None
    return Meaning("DATE", Occasion(found.one("event"), yearshift=shift))


def unset(found: Found) -> Meaning | None:
    """ "at a later, unspecified date", "on a date of its choosing"; "at a time when ..." is none."""
    if found.one("date_noun") != "date":
        chosen = found.after() == "of" and found.after(3) in ("choosing", "choice")
        if not chosen and around("unset").isdisjoint(found.words().split()):
            return None
    if (
        found.has("the")
        or not found.kind_before("at", "on", "to", "for", "prep")
        or found.kind_before("number")
        or found.after() in ("when", "certain", "in", "on")
    ):
        return None
    return Meaning("DATE", Reference("FUTURE_REF", "unset"))


def reference(found: Found) -> Meaning | None:
    """ "now", "recently", "at a later date"; not "as soon", "soon after", "a flurry of late-night calls", or "Now, ..."
    that opens a sentence.
    """
    if found.words().startswith("at some") and found.kind_after(
        "this", "next", "last", "in", "on", "prep", "early", "deictic"
    ):
        return None
    opens = found.tokens.text[found.tokens.starts[found.start]].isupper()
    if found.kind_after("dash") or (opens and found.words() == "now" and found.kind_after("comma")):
        return None
    if found.words() in ("soon", "shortly") and (
        found.before() in around("before_no_soon") or found.after() in around("after_no_soon") or _past(found)
    ):
        return None
    return Meaning("DATE", Reference(found.one("ref"), found.words()))


def _past(found: Found) -> bool:
    """ "was soon released", "soon became": no future."""
    return (
        found.before() in ("was", "were", "had", "and") and found.after().endswith("ed")
    ) or found.after() in around("past_after_soon")


def the_past(found: Found) -> Meaning | None:
    """ "in the past" without a unit after it."""
    if found.one("last") != "past" or found.kind_after(
        "other", "capital", "some", "number", "small", "int", "year", "ordinal"
    ):
        return None
    return Meaning("DATE", Reference("PAST_REF", "the past"))
