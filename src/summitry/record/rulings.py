"""What people decided: checked when it is made, applied when the record is built.

| kind | targets | value | what it does |
|---|---|---|---|
| same | two or more reports | yes | the meetings of these reports are one |
| not_same | two or more reports | yes | no two of these reports are of one meeting |
| status | one report | a status | the meeting of that report has this status, on every day |
| date | one report | EDTF | the meeting of that report is on this date, on every day |
| drop | one report | yes | the report is not used |
| same_person | two or more namings | yes | the people of these namings are one |
| not_same_person | two or more namings | yes | no two of these namings are of one person |

A ruling without a value takes back the earlier one of its kind on the same targets. A report is named by its id; a
meeting's id is that of its earliest report, so either may be named. A naming is ``<article id>:<actor id>``.
"""

from __future__ import annotations

from collections.abc import Iterable

from summitry.dates import parse_edtf
from summitry.errors import RulingError, UsageError
from summitry.model import Ruling
from summitry.status import Status

YES = "yes"
PERSON_KINDS = frozenset({"same_person", "not_same_person"})
"""The kinds whose targets are namings of people; those of all others are reports."""

_TARGETS = {
    "same": (2, 100),
    "not_same": (2, 100),
    "status": (1, 1),
    "date": (1, 1),
    "drop": (1, 1),
    "same_person": (2, 100),
    "not_same_person": (2, 100),
}


def checked(kind: str, targets: tuple[str, ...], value: str | None, by: str, when: str, why: str, undo: bool) -> Ruling:
    """A well-formed ruling (number 0 until it is kept). Raises RulingError."""
    if kind not in _TARGETS:
        *kinds, last = _TARGETS
        raise RulingError(f"no ruling {kind!r}: rule {', '.join(kinds)} or {last}")
    least, most = _TARGETS[kind]
    count = len(set(targets))
    if not least <= count <= most:
        what = "ids of namings" if kind in PERSON_KINDS else "report ids"
        raise RulingError(f"{kind} takes {least if least == most else f'{least} to {most}'} {what}, not {count}")
    if not why.strip():
        raise RulingError("a ruling needs a reason: --why ...")
    if undo and value is not None:
        raise RulingError("--undo takes no --value: it takes the earlier ruling back")
    return Ruling(0, kind, tuple(dict.fromkeys(targets)), None if undo else _value(kind, value), by, when, why)


def _value(kind: str, value: str | None) -> str:
    if kind == "status":
        if value not in [status.value for status in Status]:
            raise RulingError(f"{value!r} is no status: --value {'|'.join(status.value for status in Status)}")
        return value
    if kind == "date":
        try:
            when = parse_edtf(value or "")
        except UsageError as error:
            raise RulingError(f"{error}: --value DATE") from None
        return when.edtf or ""
    if value not in (None, YES):
        raise RulingError(f"{kind} takes no --value")
    return YES


def in_force(rulings: Iterable[Ruling]) -> tuple[Ruling, ...]:
    """The rulings that no later one takes back, oldest first; of two of one kind on the same targets the later counts."""
    kept: dict[tuple[str, frozenset[str]], Ruling] = {}
    for ruling in sorted(rulings, key=lambda one: one.number):
        key = (ruling.kind, frozenset(ruling.targets))
        kept.pop(key, None)
        if ruling.value is not None:
            kept[key] = ruling
    return tuple(sorted(kept.values(), key=lambda one: one.number))
