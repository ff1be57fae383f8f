"""Step 3: every line gets a tag where its words say what it is: see docs/pages.md for the tags."""

from __future__ import annotations

import functools
import re
from collections import Counter

from summitry.page.bylines import is_byline, is_credit
from summitry.page.features import Shape, rarest
from summitry.page.lines import Line
from summitry.page.live import CLOCK
from summitry.page.relative import find_relative
from summitry.page.stamps import find_stamps, is_yearless_stamp, may_be_dated
from summitry.page.words import load, phrases

_EDGES = "".join(map(chr, range(65))) + "[\\]^_`{|}~\xa0¡§«°·»¿×–—‘’“”„†•…‹›→←↑↓►▶▸■●★☆✓✔✕✖❯│|"
_TEMPLATE = re.compile(
    r"\{\{.{0,80}?\}\}|\$\{\w{1,40}\}|<%.{0,80}?%>|^\[/?[a-z_]{3,30}[^\]]{0,120}\]$",
    re.I,
)
_CODE = re.compile(
    r"^(?:var|let|const|function|window\.|document\.|if\s?\(|\$\(|@media|\.\w+\s?\{)|[{};]\s*$|\bfunction\s?\("
)
_PLAYER = re.compile(
    r"^\W*(?:0?0:\d{2}|(?:\d{1,2}:)?\d{1,2}:\d{2}\s*/\s*(?:\d{1,2}:)?\d{1,2}:\d{2}|\d{1,2}:\d{2}:\d{2})\W*$"
)
_FILE = re.compile(
    r"^\S{1,200}\.(?:jpe?g|png|gif|webp|svg|mp4|mp3|pdf|html?|css|js)\W*$|^(?:https?://|www\.)\S+$", re.I
)
# The line under a quoted tweet: a name, a handle and a date. It belongs to the story that quotes it.
_TWEET = re.compile(r"\(@\w{1,20}\)")
_ABOUT = re.compile(
    r"^(?:about|über|sobre|à propos de|об|o autorze|su di|meet)\s[A-ZÀ-ÞА-Я][\w.'’-]+(?:\s[A-ZÀ-ÞА-Я][\w.'’-]+){1,3}$",
    re.I,
)
_THREAD = re.compile(
    r"^\W*\d[\d,]*\s(?:responses?|comments?|replies|thoughts?|reactions)\s(?:to|on|for)\b|^\W*\d+\.?\s\S{2,30}\s(?:says|said|wrote|writes):?$",
    re.I,
)

# The number that an agency files a story under: "HNA-GVA-11808".
_CODED = re.compile(r"^[A-Z]{2,6}(?:-[A-Z0-9]{2,6}){0,3}-\d{3,10}$")
# Where two links stood side by side; three such places and more are a menu.
_GLUE, _MENU = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[a-z])(?=\d)"), 4
_BESIDE_EACH_OTHER = re.compile(r"[a-z][A-Z0-9]|[|·•]|   ")
_ADDRESS = re.compile(r"[/#@]|\.\w")
_STROKES = re.compile(r"\s*[|·•]\s*|\s{3,}")
_DIGIT = re.compile(r"\d")
_NOW = re.compile(r"\b(?:ago|just now|moments|today|yesterday)\b", re.I)
# What a template and code hold, so that their patterns are tried on few lines.
_MARKS = re.compile(r"[{\[$<}=;]")
# Longer lines have no tag by their first words; longer texts (in characters) are prose whatever they say.
_LONG, _LONGEST = 60, 600


@functools.cache
def _caption() -> re.Pattern[str]:
    words = {name: "|".join(map(re.escape, listed)) for name, listed in load("pictures")["caption"].items()}
    return re.compile(
        rf"[(\[](?:[^()\[\]]{{0,60}}[/,]\s?)?(?:[A-Z]{{2,8}} )?(?:(?-i:{words['agency']})|{words['bracket']})\b[^()\[\]]{{0,80}}[)\]]\W*$"
        rf"|^(?:{words['label']})\s?(?:credit|by|courtesy|source|:|/|©)|^in (?:this|an?) .{{0,60}}\b(?:{words['noun']})\b"
        rf"|/(?:{words['agency']})\b[^.]{{0,40}}\W*$|\b(?:{words['credit']}): ?[A-Z@]|\b(?:{words['anywhere']})\b"
        rf"|, (?:{words['side']}),|\. (?:{words['after']}) [A-Z][^.]{{2,60}}$|\b(?:{words['kind']}) (?:{words['noun']})\W*$",
        re.I,
    )


# The sign that leads back from a note to its place in the text; keywords, each with its sign.
_NOTE, _HASHTAGS = re.compile(r"[↩↑]\ufe0e?\s*$"), re.compile(r"^(?:#\w[\w-]*\s*){2,}$|^(?:#\w[\w -]{1,30}){2,}$")
# "AGENCY/Jane Roe" at the end, or the number of a picture among several before it.
_NAMED = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}"
_SLASH = re.compile(
    rf"\b[A-Z]{{2,10}}/{_NAMED}[)\]]?\s*$|[.’”\w] {_NAMED}/{_NAMED}$|\s©\s?[A-Z][^.]{{2,60}}$|^\W?\d{{1,2}}/\d{{1,2}}\]"
)


@functools.cache
def _of_pictures() -> frozenset[str]:
    """A token of every caption's word, so that the slow pattern is tried on few lines."""
    return frozenset(rarest(word) for words in load("pictures")["caption"].values() for word in words)


@functools.cache
def _count() -> re.Pattern[str]:
    nouns = "|".join(load("pictures")["count"]["nouns"])
    return re.compile(rf"^\W*[\d.,]+\s?[km]?\W*(?:{nouns})\b.{{0,20}}$|^\d+ min(?:ute)?s?\.? (?:read|listen)$", re.I)


def tag_line(line: Line, form: Shape, language: str = "en") -> str | None:
    """The tag of a line by its own words, or None."""
    text = line.text
    if len(text) > _LONGEST:
        return _by_start(text[:120].lower(), form.words)
    low = text.lower()
    key = low.strip(_EDGES)
    if not key:
        return "stamp" if find_stamps(text) else "number" if any(c.isalnum() for c in text) else "rule"
    tag = phrases("chrome", "exact").get(" ".join(key.split()) if "  " in key else key)
    if tag:
        return tag
    if key in labels():
        return "stamp"
    if line.role in ("button", "nav") and form.words <= 6:
        return line.role
    return (
        _by_pattern(line, form)
        or _by_time(text, form, language)
        or _by_start(low, form.words)
        or _anywhere(key, form)
        or (_by_parts(text) if form.words <= 24 and not form.ends else None)
    )


def _by_parts(text: str) -> str | None:
    """Buttons and links that a renderer glued together ("ShareSave4 min read"), or that stand in a row with strokes
    between: most of them say what they are.
    """
    if _BESIDE_EACH_OTHER.search(text) is None:
        return None
    glued = _GLUE.split(text)
    if len(glued) > _MENU and _ADDRESS.search(text) is None:
        return "nav"
    for parts, least in ((glued, 2), (_STROKES.split(text), 3)):
        if len(parts) >= least:
            known = [tag for part in parts if (tag := phrases("chrome", "exact").get(part.lower().strip(_EDGES)))]
            if 2 * len(known) >= len(parts):
                return Counter(known).most_common(1)[0][0]
    return None


def _by_pattern(line: Line, form: Shape) -> str | None:
    text = line.text
    if text[-1] in "↩↑\ufe0e" and _NOTE.search(text[-3:]):
        return "note"
    if text[:1] == "#" and _HASHTAGS.match(text):
        return "tags"
    marked = _MARKS.search(text) is not None
    if marked and _TEMPLATE.search(text):
        return "template"
    if " " not in text and "." in text and _FILE.match(text):
        return "file"
    if " " not in text and "-" in text and _CODED.match(text):
        return "number"
    if _DIGIT.search(text):
        if _PLAYER.match(text):
            return "player"
        if form.words <= 4 and CLOCK.match(text):
            return "clock"
        if _THREAD.match(text):
            return "comments"
        if _count().match(text):
            return "count"
    if form.words <= 6 and _ABOUT.match(text):
        return "about"
    if is_credit(text, form):
        return "credit"
    if form.words <= 90 and (
        (("/" in text or "©" in text[1:]) and _SLASH.search(text))
        or (not _of_pictures().isdisjoint(form.tokens) and _caption().search(text))
    ):
        return "caption"
    if (line.role == "byline" and form.words <= 12) or is_byline(text, form.tokens):
        return "byline"
    if marked and not form.ends and _CODE.search(text):
        return "code"
    return None


def _by_time(text: str, form: Shape, language: str) -> str | None:
    """A line that holds little but a date or a relative time."""
    if form.words > 22 or form.common > 0.34 or _TWEET.search(text):
        return None
    digits = _DIGIT.search(text) is not None
    if digits and may_be_dated(text, form.tokens, language):
        stamps = find_stamps(text, language)
        if (stamps and form.words <= 14 + 4 * (len(stamps) - 1)) or is_yearless_stamp(text, language):
            return "stamp"
        if stamps and not form.ends and _leads(text[: stamps[0].start]):
            return "stamp"
    if form.words > 10 or not (digits or _NOW.search(text)):
        return None
    ago = find_relative(text, language)
    if ago is None:
        return None
    start, end, count, _ = ago
    if count == 0 or end - start <= 9:  # today, yesterday, just now: words of titles too
        return "relative" if start == 0 or text[:start].lower().strip(" :") in labels() else None
    return "relative" if form.words - len(text[start:end].split()) <= 4 else None


def _leads(before: str) -> bool:
    """Whether the words before a date are a label and hardly anything else ("Published on Tuesday the")."""
    words = before.lower().replace(":", " ").split()
    known = (*(" ".join(words[:size]) for size in (3, 2, 1)),)
    return len(words) <= 6 and any(start in labels() for start in known)


@functools.cache
def _starts() -> dict[str, tuple[tuple[str, str], ...]]:
    """First letters of a prefix to the prefixes that start with them."""
    table: dict[str, list[tuple[str, str]]] = {}
    for phrase, tag in phrases("chrome", "prefix").items():
        table.setdefault(phrase[:3], []).append((phrase, tag))
    return {start: tuple(sorted(listed, key=lambda p: -len(p[0]))) for start, listed in table.items()}


def _by_start(low: str, words: int) -> str | None:
    if words > _LONG:
        return None
    low = low.lstrip(" \t-–—•·|>›»[(\"'")
    for phrase, tag in _starts().get(low[:3], ()):
        if low.startswith(phrase) and not low[len(phrase) : len(phrase) + 1].isalnum():
            return tag
    return None


@functools.cache
def _inside() -> tuple[re.Pattern[str], dict[str, str], frozenset[str]]:
    table = phrases("chrome", "anywhere")
    longest = sorted(table, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest))), table, frozenset(map(rarest, longest))


def _anywhere(key: str, form: Shape) -> str | None:
    pattern, table, tokens = _inside()
    if form.words > 40 or tokens.isdisjoint(form.tokens):
        return None
    found = pattern.search(key)
    return table[found.group()] if found else None


@functools.cache
def labels() -> dict[str, str]:
    """Words before a stamp to what the stamp is: published or modified."""
    return {word: kind for kind, words in load("times")["labels"].items() for word in words}
