"""The noun that the steps of positions hand on: one position as grammar shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summitry.reading.tree import Token


@dataclass(frozen=True, slots=True)
class Trigger:
    """One position as grammar shows it: the act, the holder's party, and the word whose complement says what."""

    act: str
    holder: str
    token: Token
    head: Token
