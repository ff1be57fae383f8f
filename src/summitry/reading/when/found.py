"""A stretch of tokens that a pattern matched, and how the builders look into it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from summitry.reading.when.numbers import figure, fraction, spelled
from summitry.reading.when.tokens import CHARS, Tokens

_SMALL = "small"


@dataclass(frozen=True, slots=True)
class Found:
    """Tokens ``start`` to ``end`` (half-open) of one match."""

    tokens: Tokens
    start: int
    end: int

    def has(self, kind: str) -> bool:
        """Whether a token of this class is in the match."""
        return CHARS[kind] in self.tokens.classes[self.start : self.end]

    def all(self, *kinds: str) -> list[Any]:
        """The values of the tokens of these classes, in order."""
        chars = "".join(CHARS[kind] for kind in kinds)
        return [self.tokens.values[i] for i in range(self.start, self.end) if self.tokens.classes[i] in chars]

    def one(self, *kinds: str) -> Any:
        """The value of the first token of these classes, or None."""
        values = self.all(*kinds)
        return values[0] if values else None

    def words(self) -> str:
        """The lower-case words of the match, a space between tokens."""
        return " ".join(self.tokens.lower[self.start : self.end])

    def before(self, back: int = 1) -> str:
        """The lower-case token before the match, or ""."""
        return self.tokens.lower[self.start - back] if self.start >= back else ""

    def after(self, on: int = 1) -> str:
        """The lower-case token after the match, or ""."""
        return self.tokens.lower[self.end + on - 1] if self.end + on - 1 < len(self.tokens.lower) else ""

    def kind_before(self, *kinds: str) -> bool:
        """Whether the token before the match is of one of these classes."""
        return self.start > 0 and self.tokens.classes[self.start - 1] in {CHARS[kind] for kind in kinds}

    def kind_after(self, *kinds: str) -> bool:
        """Whether the token after the match is of one of these classes."""
        return self.end < len(self.tokens.classes) and self.tokens.classes[self.end] in {CHARS[kind] for kind in kinds}

    def _first_alternative(self) -> Found:
        """The match up to "or", "to": the "four" of "four or five days"."""
        stops = (CHARS["or"], CHARS["to"])
        places = [i for i in range(self.start + 1, self.end) if self.tokens.classes[i] in stops]
        return Found(self.tokens, self.start, places[0]) if places else self

    def count(self) -> float | None:
        """The number in the match; 0 for an unknown one ("several"), None where there is none."""
        digits = [figure(value) for value in self.all("small", "year", "int", "decimal")]
        words = self._first_alternative().all("number")
        parts = [fraction(value) for value in self.all("fraction")]
        if digits or words or parts:
            base = digits[0] if digits else float(spelled(words)) if words else 0.0
            return base + (parts[0] if parts else 0.0)
        if self.has("some"):
            return float(self.one("some"))
        return 1.0 if self.has("a") else None
