"""Bylines and source credits: the names, the agencies, and what is neither."""

from __future__ import annotations

import functools
import re

from summitry.page.features import Shape
from summitry.page.words import load, phrases

_NAME_WORD = r"(?:[A-ZÀ-ÞĀ-ŽА-Я][\w'’.-]*|de|da|del|della|der|den|van|von|bin|bint|al|el|ibn|la|le|du|dos|di|ter|ten|y)"
_NAME = re.compile(rf"{_NAME_WORD}(?:\s{_NAME_WORD}){{0,5}}")
_SPLIT = re.compile(
    r"\s*(?:,|;|&|\||•|·|(?<=\w{3})\.\s|\band\b|\bund\b|\bet\b|\by\b(?=\s[A-Z])|\bwith\b|\bin\b|\bfor\b|\bon\b|\bat\b|/|\s[-–—]\s)\s*"
)
# The outlet before the byline: "Lake Radio | By Jane Roe".
_LED = re.compile(r"^[^|•·]{2,50}\s[|•·]\s(?=By\b)")
_CREDIT_END = re.compile(
    r"^\W*\((?:[^()]{0,400}\b(?:reporting|writing|editing|edited|written|compiled|translated|report|additional)\b[^()]{0,400})\)\W*$",
    re.I,
)


@functools.cache
def _by() -> re.Pattern[str]:
    words = sorted(load("bylines")["by"], key=len, reverse=True)
    return re.compile(rf"^\W*(?:{'|'.join(map(re.escape, words))})(?:\s*:\s*|\s+)(?=\S)", re.I)


@functools.cache
def _credit() -> re.Pattern[str]:
    words = sorted(load("bylines")["credit"], key=len, reverse=True)
    return re.compile(rf"^\W*(?:{'|'.join(map(re.escape, words))})\s*(?P<colon>[:：])?\s*(?=\S)", re.I)


@functools.cache
def _by_starts() -> frozenset[str]:
    return frozenset(word[:2] for word in load("bylines")["by"])


@functools.cache
def _credit_starts() -> frozenset[str]:
    return frozenset(word[:3] for word in load("bylines")["credit"])


@functools.cache
def _desks() -> frozenset[str]:
    return frozenset(load("bylines")["desk"])


@functools.cache
def agencies_table() -> dict[str, str]:
    """Lower-case words to the agency they name."""
    table: dict[str, str] = load("agencies")["names"]
    return table


def is_byline(text: str, tokens: frozenset[str] | None = None) -> bool:
    """ "By Jane Roe", "Von Max Muster", a desk ("Staff writer"): short, and names follow.

    ``tokens``, the words in lower case where they are known, spare most lines the slow looks.
    """
    if len(text) > 200:
        return False
    if text.strip(" .:").lower() in _desks():
        return True
    if (tokens is None or not tokens.isdisjoint(_post_words())) and (_of_post(text) or named_post(text)):
        return True
    if "By " in text and _LED.search(text):
        return is_byline(_LED.split(text)[-1])
    if text.lstrip(" *-–—•|\t")[:2].lower() not in _by_starts():
        return False
    m = _by().match(text)
    if m is None:
        return False
    rest = text[m.end() :]
    return bool(names_in(rest)) or rest.strip(" .:").lower() in _desks() or is_desk(rest)


def named_post(text: str) -> str | None:
    """The name in "Jane Roe Senior Reporter", where nothing sets the post apart."""
    words = text.split()
    if not 3 <= len(words) <= 9 or words[-1] not in _ranks()["post"] or "," in text or _by().match(text):
        return None
    size = len(words) - 1
    while size and words[size - 1] in _ranks()["before"]:
        size -= 1
    name = " ".join(words[:size])
    return name if 2 <= size <= 4 and is_name(name) else None


def is_office(text: str) -> bool:
    """Whether a line is nothing but an office that signs what it hands out: "Office of the Spokesperson"."""
    words = text.split()
    return 2 <= len(words) <= 9 and len(text) <= 90 and text[-1:] not in ".!?:," and bool(_office().match(text))


@functools.cache
def _office() -> re.Pattern[str]:
    return re.compile(
        rf"(?:The )?(?:[A-Z][a-z]+ )?(?:{'|'.join(load('bylines')['offices'])})(?: (?:of|for|and|to) | ?$)"
    )


@functools.cache
def _post_words() -> frozenset[str]:
    words = load("bylines")
    return frozenset(word.lower() for word in (*words["reporting"], *words["ranks"]["post"]))


@functools.cache
def _ranks() -> dict[str, frozenset[str]]:
    return {kind: frozenset(words) for kind, words in load("bylines")["ranks"].items()}


def is_desk(text: str) -> bool:
    """Whether a line is nothing but the name of a desk: "Herald Wire Desk", "The Chronicle Staff"."""
    return len(text) <= 60 and bool(_desk().fullmatch(text.strip(" .:|")))


@functools.cache
def _desk() -> re.Pattern[str]:
    return re.compile(rf"(?:[A-Z][\w.&'’-]*\s){{1,4}}(?:{'|'.join(load('bylines')['desk_ends'])})")


@functools.cache
def _post() -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:[A-Z][\w.&'’-]*\s){{0,3}}(?i:{'|'.join(load('bylines')['reporting'])})\s+(?=[A-Z])")


def _of_post(text: str) -> bool:
    """ "HNA reporters Jane Roe and Max Muster": the post before the names instead of "By"."""
    m = _post().match(text) if len(text) <= 120 and text[-1:] not in ".!?:" else None
    return m is not None and bool(names_in(text[m.end() :]))


def is_credit(text: str, form: Shape) -> bool:
    """ "Source: agencies", "(Reporting by ...; Editing by ...)", "Additional reporting by Jane Roe"."""
    if len(text) > 500:
        return False
    start = text.lstrip(" (*-–—•\t")[:3].lower()
    if start not in _credit_starts():
        return text.startswith("(") and bool(_CREDIT_END.match(text))
    m = _credit().match(text)
    if m and form.words <= 30:
        rest = text[m.end() :].lstrip()
        words = len(text[: m.end()].split())
        return bool(m["colon"]) or ((words > 1 and rest[:1].isupper()) and form.common < 0.4)
    return bool(_CREDIT_END.match(text))


def names_in(text: str) -> tuple[str, ...]:
    """The people's names of a byline without its "By", as far as the names go: posts, agencies, dates and places of
    work are left out.
    """
    names: list[str] = []
    for part in _SPLIT.split(text.strip()[:200]):
        part = part.strip(" .:()[]")
        m = _NAME.match(part)
        whole = m is not None and m.end() >= len(part) - 2
        if not whole and not names:
            return ()
        if whole and _is_person(part):
            names.append(_cased(part))
    return tuple(dict.fromkeys(names))


def is_name(text: str) -> bool:
    """Whether a line is nothing but one to three people's names, with or without a post or a place after each."""
    if len(text) > 90 or text[-1:] in ".!?:;" or sum(c.isupper() for c in text) < 2:
        return False
    first = _SPLIT.split(text)[0].strip(" @")
    if any(word in phrases("chrome", "exact") for word in first.lower().split()):  # "Email Me", "Facebook Twitter"
        return False
    return 2 <= len(first.split()) <= 4 and first[:1].isupper() and names_in(text)[:1] == (_cased(first),)


def _is_person(part: str) -> bool:
    words = part.lower().split()
    if not 2 <= len(words) <= 6 or any(c.isdigit() for c in part):
        return False
    whole = " ".join(words)
    if whole in agencies_table() or whole in _desks() or whole in phrases("chrome", "exact"):
        return False
    first = part.split()[0]
    if first.isupper() and not part.isupper() and words[0] in agencies_table():  # "AP Diplomatic ..."
        return False
    return not any(word in load("bylines")["posts"] for word in words) and words[0] not in load("bylines")["not_first"]


def byline_of(text: str) -> str:
    """The byline as it is kept: names joined with commas, or the words themselves where no name is found."""
    if _LED.search(text):
        text = _LED.split(text)[-1]
    if name := named_post(text):
        return name
    m = _by().match(text) or (_post().match(text) if _of_post(text) else None)
    rest = text[m.end() :] if m else text
    names = names_in(rest)
    return ", ".join(names) if names else rest.strip(" :|-–—")


def agencies_in(text: str) -> tuple[str, ...]:
    """The agencies that a byline, credit or dateline names."""
    table = agencies_table()
    text = text[:300]
    label = _credit().match(text) or _by().match(text)
    parts = _SPLIT.split(text) + (_SPLIT.split(text[label.end() :]) if label else [])
    found = []
    for part in parts:
        part = part.strip(" .()[]")
        # "AP National Security Writer": the agency is the first word of a post.
        first = part.split(" ")[0] if part.lower().endswith(("writer", "correspondent", "reporter", "editor")) else part
        found.append(table.get(part.lower(), "") or (table.get(first.lower(), "") if first.isupper() else ""))
    return tuple(dict.fromkeys(name for name in found if name))


def credit_of(text: str) -> str:
    """The credit without its label ("Source:") and brackets."""
    m = re.match(r"^\W*(?:source|sources|quelle|fuente|fonte|источник|kaynak|sumber|credit|via)\s*[:：]\s*", text, re.I)
    return (text[m.end() :] if m else text).strip().removeprefix("(").removesuffix(")").strip()


def _cased(name: str) -> str:
    """DANICA ROE as Danica Roe: bylines are often set in capitals."""
    if not name.isupper():
        return name
    return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in name.split())
