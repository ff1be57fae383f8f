"""Names by which one person goes as well: "known as Falco", "Ric, as the crews call him", "another Rossi had come. Ada Rossi"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summitry.reading.who.lexicon import human, nouns
from summitry.reading.who.names import Name
from summitry.reading.who.roles import prefixes, role_of
from summitry.reading.who.same_name import fold

if TYPE_CHECKING:
    from summitry.reading.tree import Doc
    from summitry.reading.who.people import Person

_REACH = 12  # tokens behind a name in which another one is told
_BACK = 2  # sentences before "as they call him" in which one person alone is named
_PRONOUNS = {"him": "m", "her": "f"}
_ONE_MORE = frozenset({"another", "second", "third"})


def aliases(doc: Doc, last: int) -> Iterator[str]:
    """ "Rossi, known to his men as Falco", "its leader, known as Old Falco": the other name, told behind token ``last``."""
    behind = doc[last + 1 : last + _REACH]
    for index, one in enumerate(behind):
        if one.text in (".", ";", "and") or one.is_space:
            return
        if index < 3 and one.lemma_.lower() in nouns("alias") and one.tag_ == "VBN":
            rest = list(behind[index + 1 :])
            for at, two in enumerate(rest):
                if two.text in (".", ";", ","):
                    return
                if two.pos_ == "PROPN" and two.text not in prefixes() and role_of(two.lower_) is None:
                    yield two.text
                    following = rest[at + 1] if at + 1 < len(rest) else None
                    if following is not None and following.pos_ == "PROPN" and following.is_alpha:
                        yield f"{two.text} {following.text}"
                    return


def meant_by_alias(doc: Doc, name: Name, people: Iterable[Person]) -> Person | None:
    """ "Ric, as the crews call him": the one person told of just before; "Bo Rossi, as the chairman is called": the chairman Rossi."""
    behind = doc[name.last + 1 : name.last + _REACH]
    if len(behind) < 4 or behind[0].text != "," or behind[1].lower_ != "as":
        return None
    end = next((i for i, one in enumerate(behind) if i > 1 and (one.text in (",", ".", ";") or one.is_space)), None)
    call = next((one for one in behind[2:end] if one.lemma_.lower() in nouns("alias") and one.pos_ == "VERB"), None)
    if call is None:
        return None
    called = next((one for one in behind[2:end] if one.dep_ == "nsubjpass" and one.head.i == call.i), None)
    if called is not None and called.lower_ in human() and role_of(called.lower_):
        family = fold(name.text.split()[-1])
        fits = [
            one
            for one in people
            if one.rank == role_of(called.lower_) and len(one.words) > 1 and fold(one.words[-1]) == family
        ]
        if len(fits) != 1:
            return None
        fits[0].said.add(called.lower_)  # "chair" before, "the chairman" now
        return fits[0]
    gender = next((_PRONOUNS[one.lower_] for one in behind[2:end] if one.i > call.i and one.lower_ in _PRONOUNS), None)
    if gender is None or " " in name.text:
        return None
    since = _sentences_back(doc, name.first)
    near = [one for one in people if any(since <= mention.start < name.start for mention in one.mentions)]
    if len(near) != 1 or near[0].gender not in (None, gender):
        return None
    return near[0]


def _sentences_back(doc: Doc, i: int) -> int:
    """The offset at which the sentence ``_BACK`` sentences before that of token ``i`` begins."""
    start = doc[i].sent.start
    for _ in range(_BACK):
        start = doc[start - 1].sent.start if start else 0
    return doc[start].idx


def points_ahead(doc: Doc, name: Name) -> bool:
    """ "ANOTHER Rossi set the tone. Ada Rossi ...", "a second Rossi": somebody who is named in full only afterwards."""
    return " " not in name.text and name.first > 0 and doc[name.first - 1].lower_ in _ONE_MORE


def named_next(name: Name, people: Iterable[Person]) -> Person | None:
    """The first person of that family name who is named for the first time behind ``name``."""
    after = [one for one in people if one.first > name.first and name.text in (one.words[0], one.words[-1])]
    return min(after, key=lambda one: one.first, default=None)
