"""Cue: one attribution as grammar shows it, before quotations are joined to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summitry.reading.tree import Token

Range = tuple[int, int]
"""First and last token of a stretch, both inclusive."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who is the source: the stretch of tokens, and the head noun that says who it is (for "who": its antecedent)."""

    first: int
    last: int
    head: Token


@dataclass(slots=True)
class Cue:
    """One attribution. ``first`` and ``last`` are the tokens of the cue; ``content`` is empty where only a quotation beside it
    can be the content (``manner``: of a verb that hands on nothing else); ``begins`` and ``ends`` are the tokens of cue, source
    and what hangs on them, which are no content.
    """

    act: str
    frame: str
    token: Token
    first: int
    last: int
    source: Source | None
    content: list[Range]
    begins: int
    ends: int
    denied: bool = False
    takes_quote: bool = False
    manner: bool = False
