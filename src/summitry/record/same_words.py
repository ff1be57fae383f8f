"""Which texts are the same words? Containment, not similarity: a brief is contained in its story, a cut quotation in
the whole.

Texts are compared by runs of three words, so that commas, case and quotation marks change nothing. Each text is
looked up by its runs, so the cost is that of the words, not of the pairs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

_RUN = 3
_SHARE = 0.8  # of the shorter's runs in the longer; findings on cut and reworded copies of wire stories
_COMMON = 200  # texts that hold the same run: more say nothing
_DAYS = 10  # the same words said again later are said again
_LONG = 12  # runs: nobody repeats so much by chance, so the days between do not matter

Told = tuple[date, str, str]
"""Known, id, words."""


def same_words(told: Iterable[Told]) -> list[list[Told]]:
    """Groups of texts that are the same words, each in the order in which they became known.

    One text joins the first group whose longest text holds it or is held by it.
    """
    groups: list[list[Told]] = []
    runs: list[set[tuple[str, ...]]] = []
    where: dict[tuple[str, ...], list[int]] = {}
    for one in sorted(told):
        mine = _runs(one[2])
        found = Counter(number for run in mine for number in where.get(run, ())[-_COMMON:])
        home = next((n for n in sorted(found) if _same(len(mine), len(runs[n]), found[n], groups[n], one)), None)
        if home is None:
            home = len(groups)
            groups.append([])
            runs.append(set())
        groups[home].append(one)
        if len(mine) > len(runs[home]):
            for run in mine - runs[home]:
                where.setdefault(run, []).append(home)
            runs[home] = mine
    return groups


def _same(mine: int, theirs: int, shared: int, group: Sequence[Told], one: Told) -> bool:
    """One run alone (one to three words) must be the whole of both."""
    small, large = sorted((mine, theirs))
    if shared < _SHARE * small or (small == 1 and large > 1 and len(words(min(one[2], group[0][2], key=len))) < _RUN):
        return False
    return shared >= _LONG or (one[0] - group[-1][0]).days <= _DAYS


def words(text: str) -> list[str]:
    """The words of a text, lower case, apostrophes made one."""
    return re.findall(r"\w+(?:['’]\w+)?", text.lower().replace("’", "'"))


def _runs(text: str) -> set[tuple[str, ...]]:
    said = words(text)
    return {tuple(said[i : i + _RUN]) for i in range(max(1, len(said) - _RUN + 1))}
