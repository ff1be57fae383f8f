"""Names of bodies that a head alone does not tell: with a date in them, crews of somewhere.

"The October Ninth Movement", "the Movement of the Fifth of May", "the Federated Nurses of Arden".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from summitry.reading.who.party_words import LETTERS, MOST, heads, words_for
from summitry.reading.who.world import Word

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_TENS = "Twenty|Thirty"
_UNITS = "First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth"
_TEENS = "Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Thirtieth"
_DAY = rf"(?:(?:{_TENS})-(?i:{_UNITS})|{_UNITS}|{_TEENS}|\d{{1,2}}(?:st|nd|rd|th)?)"
_DATE = rf"(?:(?:{_MONTH})[ -]{_DAY}|{_DAY}[ -](?:of[ -])?(?:{_MONTH}))"


def dated(text: str) -> Iterator[tuple[str, str]]:
    """ "October Ninth Movement", "Eighth of March Front", "Movement of the Fifth of May": the names with their kinds."""
    known = "|".join(map(re.escape, sorted(heads(), key=len, reverse=True)))
    before = rf"(?<![\w-])({_DATE} (?:{LETTERS} ){{0,2}}?({known})(?: of (?:the )?{LETTERS}(?: {LETTERS})?)?)\b"
    behind = rf"\b((?:{LETTERS} )?({known}) of (?:the )?{_DATE})\b"
    for pattern in (before, behind):
        for found in islice(re.finditer(pattern, text), MOST):
            name = found.group(1).removeprefix("The ")
            if heads()[found.group(2)] in ("armed", "workers") or found.group(2) in _BANDS:
                yield name, heads()[found.group(2)]


_BANDS = frozenset(
    {"League", "Alliance", "Coalition", "Committee", "Collective", "Coordination", "Group", "Party", "Platform"}
)


def crews(text: str) -> Iterator[str]:
    """ "Federated Nurses of Arden", "United Teachers of Marlow", "Professional Pilots of Velm"."""
    table = words_for("crew")
    crew = rf"(?:{'|'.join(table['of'])}) (?:{LETTERS} )?[A-Z][a-z]*(?:{'|'.join(table['ends'])})[’']?"
    run = rf"\b({crew} (?:of|in) (?:the )?{LETTERS}(?: {LETTERS})?)"
    for found in islice(re.finditer(run, text), MOST):
        yield found.group(1)


def first_word(name: str, text: str) -> Iterator[tuple[str, Word]]:
    """ "The Federation" of the Federated Nurses: what a crew's first word makes it."""
    called = words_for("crew")["called"].get(name.split()[0])
    if called and re.search(rf"\b[Tt]he {called}\b(?! [A-Z])", text):
        yield called, Word(name, "short")


def people_of(name: str, text: str) -> Iterator[tuple[str, Word]]:
    """ "The Tsalmet" of the Tsalmet Nation, "the Bear Lake" of the Bear Lake First Nation."""
    base = re.sub(r" (?:First )?(?:Nation|Tribe)$", "", name)
    if base != name and re.search(rf"\b[Tt]he {re.escape(base)}\b(?! [A-Z])", text):
        yield base, Word(name, "demonym")
    for kind in ("First Nation", "Tribal Council", "Land Council"):
        if name.endswith(f" {kind}") and re.search(rf"\b[Tt]he {kind}\b(?! [A-Z]| of)", text):
            yield kind, Word(name, "short")
