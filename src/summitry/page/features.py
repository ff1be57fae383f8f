"""What a line looks like: the features that step 3 types it by and step 5 weighs it with."""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from summitry.page.lines import Line
from summitry.page.words import load

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_CAPITAL, _FIGURE = re.compile("[A-Z]"), re.compile("[0-9]")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_SENTENCE_END = re.compile(r"[.!?。！？؟।][^\w(\[]*$")
_INNER_END = re.compile(r"[a-z\d”\"'’)][.!?][\"'”’]?\s+[\"'“‘(]?[A-ZÀ-ÞА-Я]")

# Only so much of a long line is looked at: a page without line breaks is one line of any length.
LOOKED_AT = 1500


class Shape(NamedTuple):
    """``words`` counts words (of scripts without spaces: two characters make one). ``common``: the share of function
    words; ``capital``: the share of words with a capital; ``ends``: ends as a sentence does; ``inner``: has a
    sentence's end inside; ``tokens``: its words in lower case.
    """

    words: int
    common: float
    capital: float
    ends: bool
    inner: bool
    cut: bool
    digits: float
    tokens: frozenset[str] = frozenset()


@functools.cache
def function_words() -> frozenset[str]:
    """The commonest words of all languages there is a list for, lower case."""
    return frozenset(word for words in load("common").values() for word in words)


def shape(line: Line) -> Shape:
    """The features of a line, in time linear in its length."""
    text = line.text if len(line.text) <= LOOKED_AT else line.text[:LOOKED_AT]
    words = _WORD.findall(text)
    count = len(words)
    n = count or 1
    firsts = "".join([word[0] for word in words])
    capital = len(_CAPITAL.findall(firsts)) if firsts.isascii() else sum(map(str.isupper, firsts))
    digits = len(_FIGURE.findall(firsts)) if firsts.isascii() else sum(map(str.isdigit, firsts))
    low = " ".join(words).lower().split(" ")
    known = function_words()
    common = sum(map(known.__contains__, low))
    if not text.isascii() and (dense := len(_CJK.findall(text))):
        count = max(count, dense // 2)
    if len(text) < len(line.text):
        count = count * len(line.text) // len(text)
    tail = line.text[-8:].rstrip(" ]")
    cut = tail.endswith(("...", "…", "[..."))
    ends = not cut and _SENTENCE_END.search(tail) is not None
    inner = count > 5 and _INNER_END.search(text) is not None
    return Shape(count, common / n, capital / n, ends, inner, cut, digits / n, frozenset(low))


def rarest(phrase: str) -> str:
    """The longest token of a phrase: a line that has it not as one of its ``tokens`` does not hold the phrase."""
    words: list[str] = _WORD.findall(phrase.lower())
    return max(words, key=len)
