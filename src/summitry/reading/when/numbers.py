"""Numbers, ordinals and spelled-out years, from their tokens."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction


def spelled(values: Sequence[int]) -> int:
    """The number that spelled-out words make: (two, thousand, five) is 2005."""
    total = current = 0
    for value in values:
        if value == 100:
            current = max(current, 1) * 100
        elif value >= 1000:
            total += max(current, 1) * value
            current = 0
        else:
            current += value
    return total + current


def spelled_year(values: Sequence[int]) -> int | None:
    """The year that words of number make ("nineteen ninety-six", "two thousand"), or None where they make none."""
    if len(values) >= 2 and 15 <= values[0] <= 20 and 10 <= values[1] <= 90:
        year = values[0] * 100 + sum(values[1:])
        return year if year <= 2199 else None
    total = spelled(values)
    return total if values and 1000 in values and 1990 <= total <= 2199 else None


def figure(text: str) -> float:
    """The number that digits make: "1,200", "2.5"."""
    return float(text.replace(",", ""))


def fraction(text: str) -> float:
    """The number of a fraction such as "1/2"; 0 where it divides by nothing."""
    over, under = text.split("/")
    return float(Fraction(int(over), int(under))) if int(under) else 0.0


def written(number: float) -> str:
    """A number as ISO 8601 durations write it: no decimals where there are none."""
    return str(int(number)) if number == int(number) else f"{number:g}"
