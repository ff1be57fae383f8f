"""Names of bodies that the text spells out: by their initials in brackets, or by an explanation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from summitry.reading.who.lexicon import given_name
from summitry.reading.who.party_words import INITIALS, LETTERS, MOST, titles, words_for
from summitry.reading.who.world import data, world


def with_initials(text: str) -> Iterator[str]:
    """ "Harvest Table of Ostrova (HTO)": the capitals before the brackets, where their first letters are those inside."""
    told = Counter(re.findall(r"\b[A-Z]{3,8}\b", text))
    for found in re.finditer(rf"{INITIALS}|, or (?:the )?([A-Z]{{3,8}})\b", text):
        letters = [letter for letter in (found.group(1) or found.group(2)) if letter.isupper()]
        before = re.findall(r"[\w’'-]+", text[max(0, found.start() - 90) : found.start()])
        capitals: list[str] = []
        first = len(before)
        for back in range(len(before) - 1, -1, -1):
            parts = [part for part in before[back].split("-") if part[:1].isupper()]
            if not parts and before[back] not in ("of", "the", "for", "and", "in", "de", "del"):
                break
            capitals = [part[0] for part in parts] + capitals
            if parts:
                first = back
            if len(letters) >= 2 and (
                capitals == letters or (len(letters) > 2 and sorted(capitals) == sorted(letters))
            ):
                words = before[first:]
                start = text.rfind(words[0], 0, found.start() - sum(map(len, words[1:])))
                name = text[start : found.start()]
                if len(words) >= 2 and name.count("\n") == 0:
                    yield name
                break
            if len(capitals) >= len(letters):
                break
        if found.group(1) and len(found.group(1)) > 2 and told[found.group(1)] > 1:
            yield from _in_another_tongue(text[max(0, found.start() - 90) : found.start()])


def _in_another_tongue(before: str) -> Iterator[str]:
    """ "The Popular Resistance Table (MPR)": initials of another language, where the text goes on with them."""
    run = re.search(rf"\b[Tt]he ({LETTERS}(?: (?:of |for |the ){{0,2}}{LETTERS}[’']?){{1,5}})$", before)
    if run is not None:
        yield run.group(1)


def explained(text: str) -> Iterator[str]:
    """ "the Harvest Table, a group of nine states"; "the Lenders' Table, which speaks for"."""
    kinds = "|".join(words_for("introduced")["kinds"])
    verbs = "|".join(words_for("introduced")["verbs"])
    run = rf"[Tt]he ((?:{LETTERS}[’']?)(?: {LETTERS}[’']?){{0,3}})"
    explained = rf"(?:an?|the) (?:[\w-]+ ){{0,3}}?(?:{kinds})(?= of| that| which|,| representing)"
    relative = rf"(?:which|that) (?:{verbs})\b"
    for found in re.finditer(rf"\b({LETTERS} No\. ?\d+)\b|\b{run}, (?:{explained}|{relative})", text):
        yield found.group(1) or found.group(2)
    yield from _fronted(text)


def _fronted(text: str) -> Iterator[str]:
    """ "The opposition Common Platform", "the rebel CLF": what somebody is, and their name behind it; no person's."""
    fronts = "|".join(words_for("introduced")["fronts"])
    run = rf"((?:{LETTERS} )?{LETTERS}(?: {LETTERS}){{1,2}}|[A-Z]{{3,6}}(?:-[A-Z]{{1,3}})?)\b"
    for found in re.finditer(rf"\b[Tt]he (?:[a-z-]+ )?(?:{fronts}) {run}", text):
        words = found.group(1).split()
        if words[0] not in titles() and not given_name(words[0]) and found.group(1) not in world().words:
            yield found.group(1)


def named_by_kind(text: str) -> Iterator[tuple[str, str]]:
    """ "The cabin crew union Luftvik", "the Land and Home party": what somebody is, right before the name or behind it, with its kind:
    armed, workers or body.
    """
    table = words_for("kind_before")
    kinds = {noun: kind for kind, nouns in table.items() for noun in nouns}
    run = rf"({LETTERS}(?: (?:of |for |(?<![A-Z]{{3}} )and |de |del )?{LETTERS}){{0,3}})"
    before = rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|\w+[’']s?) (?:[a-z][\w’'-]* ){{0,3}}?({'|'.join(kinds)}) {run}(?![\w’'-]*[A-Z])"
    for found in islice(re.finditer(before, text), MOST):
        if _a_name_of_its_own(found.group(2), text):
            yield found.group(2), kinds[found.group(1)]
    owner = r"(?<!of )(?<!for )\b(?:[Tt]he|[Ii]ts|[Tt]heir|[A-Z]\w+[’']s?)"
    behind = rf"{owner} (?:(?!of |for )[a-z][\w’'-]* ){{0,3}}?({'|'.join(kinds)}), (?:the )?{run}(?=[,;.])"
    for found in islice(re.finditer(behind, text), MOST):
        if " " in found.group(2) and _a_name_of_its_own(found.group(2), text):
            yield found.group(2), kinds[found.group(1)]
    of_parties = (
        rf"\b[Tt]he (?:[a-z][a-z-]+ ){{0,2}}{run} party\b(?! (?:leader|chief|chairm|official|spokes|member|secretary))"
    )
    for found in islice(re.finditer(of_parties, text), MOST):
        if " " in found.group(1) and _a_name_of_its_own(found.group(1), text):
            yield found.group(1), "body"


def _a_name_of_its_own(name: str, text: str) -> bool:
    """No title, day, place or person: "the union Secretary Rossi", "the party Rossi founded", whose Rossi has a forename elsewhere."""
    words = name.split()
    if words[0] in titles() or given_name(words[0]) or any(word in data("names")["not_names"] for word in words):
        return False
    if any(one in world().words or one in world().places for one in (name, words[0])):
        return False
    return len(words) > 1 or not re.search(rf"\b[A-Z][a-z]+ {re.escape(name)}\b", text)
