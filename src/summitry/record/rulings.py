"""What people decided: checked when it is made, applied when the record is built.

| kind | targets | value | what it does |
|---|---|---|---|
| same | two or more reports | none | they speak of one meeting, whatever the reader thinks |
| not_same | two reports | none | they do not |
| status | one report | a status | the meeting of that report has this status |
| date | one report | EDTF | the meeting of that report is on this date |
| drop | one report | none | the report is not used |
| undo | as the earlier ruling | its kind | takes the latest ruling of that kind on these targets back |

A target is a report id; a meeting's id is that of its earliest report, so either may be named.
"""

from __future__ import annotations

from collections.abc import Iterable

from summitry.dates import parse_edtf
from summitry.errors import RulingError, UsageError
from summitry.model import Ruling
from summitry.status import Status

_TARGETS = {"same": (2, 100), "not_same": (2, 2), "status": (1, 1), "date": (1, 1), "drop": (1, 1)}


def checked(kind: str, targets: tuple[str, ...], value: str | None, by: str, when: str, why: str, undo: bool) -> Ruling:
    """A well-formed ruling (number 0 until it is kept). Raises RulingError."""
    if kind not in _TARGETS:
        raise RulingError(f"no ruling {kind!r}: rule same, not_same, status, date or drop")
    least, most = _TARGETS[kind]
    if not least <= len(set(targets)) <= most:
        wanted = f"{least}" if least == most else f"at least {least}"
        raise RulingError(f"{kind} takes {wanted} report ids, not {len(set(targets))}")
    if not why.strip():
        raise RulingError("a ruling needs a reason: --why ...")
    if undo:
        return Ruling(0, "undo", targets, kind, by, when, why)
    return Ruling(0, kind, targets, _value(kind, value), by, when, why)


def _value(kind: str, value: str | None) -> str | None:
    if kind == "status":
        if value not in [status.value for status in Status]:
            raise RulingError(f"{value!r} is no status: --value {'|'.join(status.value for status in Status)}")
        return value
    if kind == "date":
        try:
            return parse_edtf(value or "").edtf
        except UsageError as error:
            raise RulingError(f"{error}: --value DATE") from None
    if value is not None:
        raise RulingError(f"{kind} takes no --value")
    return None


def in_force(rulings: Iterable[Ruling]) -> tuple[Ruling, ...]:
    """The rulings that no later one takes back, oldest first; of two of one kind on the same targets the later counts."""
    kept: dict[tuple[str, frozenset[str]], Ruling] = {}
    for ruling in sorted(rulings, key=lambda one: one.number):
        kind = ruling.value if ruling.kind == "undo" else ruling.kind
        key = (kind or "", frozenset(ruling.targets))
        kept.pop(key, None)
        if ruling.kind != "undo":
            kept[key] = ruling
    return tuple(sorted(kept.values(), key=lambda one: one.number))
