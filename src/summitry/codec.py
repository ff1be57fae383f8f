"""Nouns to plain JSON values and back, by their type annotations. For the ledger; the outside contract is
``show.contract``.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")


def to_plain(noun: Any) -> Any:
    """Lists, dicts, strings, numbers and None; dates as ISO 8601, enums as their value. Fields at their default are
    left out.
    """
    if dataclasses.is_dataclass(noun) and not isinstance(noun, type):
        return {
            f.name: to_plain(value) for f in dataclasses.fields(noun) if (value := getattr(noun, f.name)) != f.default
        }
    if isinstance(noun, Enum):
        return noun.value
    if isinstance(noun, date):
        return noun.isoformat()
    if isinstance(noun, (tuple, list)):
        return [to_plain(item) for item in noun]
    return noun


def from_plain(kind: type[T], value: Any) -> T:
    """The noun of that type. Raises TypeError or ValueError where the value does not fit; unknown keys are ignored."""
    return typing.cast(T, _decode(kind, value))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _decode(kind: Any, value: Any) -> Any:
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        if value is None:
            return None
        return _decode(next(arm for arm in typing.get_args(kind) if arm is not type(None)), value)
    if origin is tuple:
        arms = typing.get_args(kind)
        if len(arms) == 2 and arms[1] is Ellipsis:
            return tuple(_decode(arms[0], item) for item in value)
        return tuple(_decode(arm, item) for arm, item in zip(arms, value, strict=True))
    if dataclasses.is_dataclass(kind):
        hints = _hints(typing.cast(type, kind))
        names = {f.name for f in dataclasses.fields(kind)}
        return typing.cast(Any, kind)(
            **{name: _decode(hints[name], item) for name, item in value.items() if name in names}
        )
    if isinstance(kind, type):
        if issubclass(kind, Enum):
            return kind(value)
        if issubclass(kind, date):
            return kind.fromisoformat(value)
        if issubclass(kind, tuple):
            return kind(*value)
    return value
