"""From a time expression and what is known of the event around it to the honest date."""

from __future__ import annotations

from summitry import dates
from summitry.model import PartialDate, TimeCandidate, TimeExpression


def resolve(expression: TimeExpression, *, tense: str | None = None) -> PartialDate:
    """The date that the expression gives an event of this tense ("past", "future", None: as the words around it say).

    Where the words leave two days open, both stand in ``expression.candidates`` and the tense chooses, unless the other
    is "far off". What no day can be given for is a PartialDate without days, its words kept.
    """
    chosen = _candidate(expression, tense)
    edtf = chosen.edtf if chosen else expression.edtf
    earliest = chosen.earliest if chosen else expression.earliest
    latest = chosen.latest if chosen else expression.latest
    if edtf is None or (earliest is None and latest is None):
        return dates.unresolved(expression.text)
    return PartialDate(edtf, earliest, latest, _precision(expression, edtf), _qualifier(expression), expression.text)


def _candidate(expression: TimeExpression, tense: str | None) -> TimeCandidate | None:
    matching = [candidate for candidate in expression.candidates if candidate.basis == tense]
    return matching[0] if matching else None


def _precision(expression: TimeExpression, edtf: str) -> str:
    if edtf[:1] == "[" or "/" in edtf:
        whole = expression.mod is None and expression.granularity in ("week", "quarter", "season")
        return expression.granularity or "range" if whole else "range"
    return (
        {4: "year", 7: "month"}.get(len(edtf.rstrip("~?%")), "day")
        if "X" not in edtf
        else expression.granularity or "range"
    )


def _qualifier(expression: TimeExpression) -> str:
    return "approximate" if expression.vagueness == "approximate" else ""
