"""A length of time that somebody is given to do something: "gave them 48 hours to leave", "granted three more days"."""

from __future__ import annotations

from summitry.reading.when.grammar import Read
from summitry.reading.when.tokens import CHARS, Tokens
from summitry.reading.when.words import around

_REACH = 7
_ENDS = frozenset((CHARS["stop"], CHARS["break"], CHARS["comma"], CHARS["semicolon"]))
_MORE = frozenset(("another", "a further", "an extra", "an additional"))
_NUMBERS = frozenset(CHARS[kind] for kind in ("number", "small", "int", "a"))


def granted(tokens: Tokens, read: Read) -> bool:
    """Whether a verb of granting stands before the length of time, and it is one more, or followed by what is to be done."""
    words = tokens.lower[read.start : read.end]
    kinds = tokens.classes[read.start : read.end]
    if _NUMBERS.isdisjoint(kinds) or tokens.classes[read.start] in (CHARS["last"], CHARS["next"]):
        return False
    before = tokens.lower[read.start - 1] if read.start else ""
    more = "more" in words or not _MORE.isdisjoint((words[0], before))
    to_do = read.end < len(tokens.lower) and (tokens.lower[read.end] + " ").startswith("to ")
    if tokens.lower[read.start - 1 : read.start] == ["of"] and tokens.lower[read.start - 2] in around("terms"):
        return True
    if not (more or to_do):
        return False
    for at in range(read.start - 1, max(-1, read.start - 1 - _REACH), -1):
        if tokens.classes[at] in _ENDS:
            return False
        if tokens.lower[at] in around("granting"):
            return True
        if tokens.lower[at] in around("having"):
            return to_do
    return False
