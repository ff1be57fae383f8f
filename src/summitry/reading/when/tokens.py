"""The text as tokens, each with the class that the grammar reads: one character a token in ``Tokens.classes``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from summitry.reading.when.scan import TOKEN
from summitry.reading.when.words import Lexicon, Word, load

_SHAPES: tuple[tuple[str, str], ...] = (
    (r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "iso"),
    (r"[0-9]{1,2}/[0-9]{1,2}/[0-9]+", "slashed"),
    (r"[0-9]+:[0-9]+(?::[0-9]+)?", "clock"),
    (r"[0-9]/[0-9]+", "fraction"),
    (r"[0-9]{3}0s", "decade"),
    (r"['’‘`]?[0-9]0s", "short_decade"),
    (r"['’][0-9][0-9]", "short_year"),
    (r"[0-9]+(?:st|nd|rd|th)", "dayth"),
    (r"1[0-9]{3}|2[01][0-9]{2}", "year"),
    (r"0?[1-9]|[12][0-9]|3[01]", "small"),
    (r"[0-9]{3}0", "int"),
    (r"[0-9]+(?:,[0-9]{3})*", "int"),
    (r"[0-9]+(?:,[0-9]{3})*\.[0-9]+", "decimal"),
)
_SHAPE = re.compile("|".join(f"(?P<g{i}>{pattern})$" for i, (pattern, _) in enumerate(_SHAPES)))
_PUNCTUATION = {
    ",": "comma", "-": "dash", "–": "dash", "—": "dash", "/": "slash", ".": "stop", "!": "stop", "?": "stop",
    "(": "open", ")": "close", "'s": "possessive", "’s": "possessive", "$": "money", "£": "money", "€": "money",
    "#": "money", "%": "percent", ";": "semicolon", ":": "colon", "--": "ddash",
}  # fmt: skip
_REMEMBERED = 50_000
_EXTRA = (
    "other", "break", "capital", "ampm", "quarter_code", "iso", "slashed", "clock", "fraction", "decade", "short_decade",
    "short_year", "dayth", "year", "small", "int", "decimal", "event",
)  # fmt: skip


def _class_names() -> list[str]:
    tables = [name for name, table in load("when").items() if isinstance(table, dict)]
    return list(dict.fromkeys([*_EXTRA, *_PUNCTUATION.values(), *tables]))


CHARS: dict[str, str] = {name: chr(0x4E00 + number) for number, name in enumerate(_class_names())}
"""One character for each class of token."""


@dataclass(slots=True)
class Tokens:
    """Parallel lists: offsets, lower-case words, values; ``classes`` has one character a token."""

    text: str
    starts: list[int]
    ends: list[int]
    lower: list[str]
    values: list[Any]
    classes: str


def tokenise(text: str, lexis: Lexicon) -> Tokens:
    """Tokens of the text with their classes; phrases of the lexicon are one token."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    for match in TOKEN.finditer(text):
        starts.append(match.start())
        ends.append(match.end())
        words.append(match.group())
    return _classify(text, starts, ends, words, lexis)


def _classify(text: str, starts: list[int], ends: list[int], words: list[str], lexis: Lexicon) -> Tokens:
    tokens = Tokens(text, [], [], [], [], "")
    lower = [word.lower() for word in words]
    classes: list[str] = []
    at = 0
    phrases, known = lexis.phrases, lexis.read
    lower.append("")
    none: dict[str, Any] = {}
    while at < len(words):
        found = known.get(words[at]) if lower[at + 1] not in phrases.get(lower[at], none) else None
        length, kind, value = (1, *found) if found else _read(words, lower, at, lexis)
        tokens.starts.append(starts[at])
        tokens.ends.append(ends[at + length - 1])
        tokens.lower.append(lower[at] if length == 1 else " ".join(lower[at : at + length]))
        tokens.values.append(value)
        classes.append(CHARS[kind])
        at += length
    tokens.classes = "".join(classes)
    return tokens


def _read(words: list[str], lower: list[str], at: int, lexis: Lexicon) -> tuple[int, str, Any]:
    """How many raw tokens make the next one, its class and value."""
    key = lower[at]
    for phrase in lexis.phrases.get(key, {}).get(lower[at + 1], ()):
        size = len(phrase.rest)
        if tuple(lower[at + 1 : at + 1 + size]) == phrase.rest:
            return size + 1, phrase.word.kind, phrase.word.value
    if len(lexis.read) > _REMEMBERED:
        lexis.read.clear()
    found = lexis.words.get(key)
    kind, value = _cased(words[at], found) if found is not None else _shaped(words[at], key, lexis)
    lexis.read[words[at]] = kind, value
    return 1, kind, value


def _cased(word: str, found: Word) -> tuple[str, Any]:
    """Names of months and days need a capital."""
    if found.kind in ("month", "maybe_month", "weekday", "maybe_weekday", "weekdays") and not word[0].isupper():
        return "other", None
    return found.kind, found.value


def _shaped(word: str, key: str, lexis: Lexicon) -> tuple[str, Any]:
    first = word[0]
    if first.isalpha():
        return _letters(word, key, lexis)
    if word in _PUNCTUATION:
        return _PUNCTUATION[word], word
    if first == "\n":
        return "break", None
    if first.isdigit() or len(word) > 2:
        shape = _SHAPE.match(word)
        if shape is not None and shape.lastgroup is not None:
            return _SHAPES[int(shape.lastgroup[1:])][1], word
    return ("ddash" if first == "-" else "other"), None


def _letters(word: str, key: str, lexis: Lexicon) -> tuple[str, Any]:
    if key in ("am", "pm", "a.m.", "p.m.", "a.m", "p.m"):
        return "ampm", key.replace(".", "")
    if key[-1] == ".":
        found = lexis.words[key[:-1]]
        return found.kind.removeprefix("maybe_"), found.value
    if len(word) == 2 and word[1] in "1234":
        return "quarter_code", word
    return ("capital" if word[0].isupper() else "other"), None
