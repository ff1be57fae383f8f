"""Names that are parties only where they act: parts of federations, well-known companies, peoples.

"In Bavaria", "a Boeing jet" name a place and a thing. Where "Bavaria refused", where talks are held with it or where its premier speaks,
it is a party all over the article. A part of a state that no list knows is one where the wording says what it is ("the province of
Velm") and it acts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from summitry.reading.who.deeds import SAYING
from summitry.reading.who.introduced import Introduced
from summitry.reading.who.lexicon import given_name, singular
from summitry.reading.who.party_words import LETTERS, MOST, titles, words_for
from summitry.reading.who.world import Word, data, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_TABLES = frozenset({"adjectives", "unclear", "also"})
_BETWEEN = frozenset({"with", "between", "against", "by", "and"})
_NEAR = 4  # tokens behind a name in which its office may stand ("the Alberta Energy Minister")


@dataclass(frozen=True, slots=True)
class _Listed:
    """What a name stands for where it acts: a ``part`` of a state or not, ``called`` the common nouns for it, ``unclear``
    a name of something else as well, ``told`` what only the text says to be a part of a state."""

    word: Word
    kind: str
    part: bool = False
    called: tuple[str, ...] = ()
    unclear: bool = False
    told: bool = False


def with_acting(doc: Doc, text: str, own: Introduced) -> Introduced:
    """``own`` with the listed and told names that act in the text."""
    names = {name: one for name, one in _names().items() if name in text and not _surname(name, text)}
    names |= dict(_told_parts(text, own))
    spans = list(_spans(doc, text, names))
    parties = {names[name].word.party for first, last, name in spans if _acts(doc, first, last, names[name])}
    words, kinds, called = dict(own.words), dict(own.kinds), dict(own.called)
    acting = {name: one for name, one in names.items() if one.word.party in parties}
    for name, one in acting.items():
        words[name], kinds[one.word.party] = one.word, one.kind
        for noun in one.called:
            called[noun] = tuple(dict.fromkeys((*called.get(noun, ()), one.word.party)))
    parts = frozenset(name for name, one in acting.items() if one.part and one.word.form == "name")
    return replace(own, words=words, kinds=kinds, called=called, parts=parts)


def _surname(name: str, text: str) -> bool:
    """ "Paula Alberta": somebody of the article bears the name."""
    return any(given_name(one) for one in re.findall(rf"\b({LETTERS}) {re.escape(name)}\b", text))


def within_longer(doc: Doc, first: int, last: int) -> bool:
    """ "The Ohio River", "Lake Ontario", "Alberta Rossi": a listed name that is a piece of another one."""
    if doc[first : last + 1].text not in _names():
        return False
    before, behind = doc[first - 1] if first else None, doc[last + 1] if last + 1 < len(doc) else None
    if before is not None and _capital(before) and before.text not in titles() and doc[first].whitespace_ is not None:
        tight = bool(before.whitespace_) and not before.is_sent_start and before.dep_ in ("compound", "nmod")
        if tight and before.head.i in range(first, last + 1):
            return True
    if behind is None or not _capital(behind) or not doc[last].whitespace_:
        return False
    following = doc[last + 1 : last + 1 + _NEAR]
    run = [one for i, one in enumerate(following) if all(_capital(two) for two in following[: i + 1])]
    return not any(one.text in titles() or singular(one.lower_) in words_for("acting")["offices"] for one in run)


def company(name: str) -> bool:
    """Whether a list knows the name for a company's."""
    one = _names().get(name)
    return one is not None and one.kind == "organisation" and not one.part


def _capital(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.text[:1].isupper()


@cache
def _names() -> dict[str, _Listed]:
    """Every listed name by its spelling."""
    regions = data("regions")
    found: dict[str, _Listed] = {}
    for state, row in regions.items():
        if state in _TABLES:
            continue
        for name in (*row["names"], *regions["unclear"].get(state, ())):
            party = regions["also"].get(name, name)
            unclear = name in regions["unclear"].get(state, ())
            kind = world().kinds.get(party, "group")
            found[name] = _Listed(Word(party, "name"), kind, True, tuple(row["called"]), unclear)
            part = row["called"][0] if row["called"] else ""
            if part in ("state", "province") and not name.lower().endswith(part):
                for longer in (f"{name} {part.title()}", f"{name} {part}"):
                    found.setdefault(longer, replace(found[name], unclear=False))
    for adjective, region in regions["adjectives"].items():
        if region in found:
            found[adjective] = replace(found[region], word=Word(found[region].word.party, "demonym"))
    for noun, names in data("companies").items():
        nouns = tuple(
            dict.fromkeys((noun, *words_for("acting")["also"].get(noun, ()), *words_for("acting")["company"]))
        )
        found |= {name: _Listed(Word(name, "name"), "organisation", called=nouns) for name in names}
    for party, more in data("bodies")["people"].items():
        tail = (party.split()[-1],) if " " in party else ()
        found |= {name: _Listed(Word(party, "name"), "group", called=tail) for name in (party, *more)}
    return found


def _told_parts(text: str, own: Introduced) -> Iterator[tuple[str, _Listed]]:
    """ "The province of Velm", "Velm province", "the western state of Velm": parts of states by their wording."""
    parts, behind = "|".join(words_for("acting")["parts"]), "|".join(words_for("acting")["behind"])
    run = rf"({LETTERS}(?: {LETTERS})?)"
    told = rf"\b[Tt]he (?!neighb|island|independent|sovereign)(?:[a-z-]+ )?({parts}) of {run}|\b{run} ({behind})\b"
    for found in islice(re.finditer(told, text), MOST):
        part, name = found.group(1) or found.group(4), (found.group(2) or found.group(3)).removeprefix("The ")
        known = name in world().words or name in _names() or name in own.words
        if known or any(word in titles() or word in data("names")["not_names"] for word in name.split()):
            continue
        yield name, _Listed(Word(name, "name"), "group", True, (part.split()[-1],), told=True)


def _spans(doc: Doc, text: str, names: dict[str, _Listed]) -> Iterator[tuple[int, int, str]]:
    """Where the names stand, the longest at each place."""
    longest = max((len(name.split()) for name in names), default=0) + 2  # hyphens and stops are tokens
    at = 0
    while at < len(doc):
        step = 1
        if doc[at].text[:1].isupper():
            for last in range(min(at + longest, len(doc)) - 1, at - 1, -1):
                name = text[doc[at].idx : doc[last].idx + len(doc[last])]
                if name in names and doc[last].pos_ != "PRON" and not within_longer(doc, at, last):
                    yield at, last, name
                    step = last - at + 1
                    break
        at += step


def _acts(doc: Doc, first: int, last: int, one: _Listed) -> bool:
    """Whether it does here what only a party does."""
    head, table = doc[last], words_for("acting")
    if _has_office(doc, first, last) or (one.kind == "organisation" and _has_crews(doc, last)):
        return True
    if one.word.form != "name" or one.unclear:
        return False
    top = head
    while top.dep_ == "conj" and top.head.i < top.i:
        top = top.head
    if top.dep_ in ("nsubj", "nsubjpass"):
        lemma = top.head.lemma_.lower()
        return top.dep_ == "nsubj" and lemma in table["verbs"] and not (one.told and lemma in SAYING)
    if top.dep_ == "dobj":
        return top.head.lemma_.lower() in table["objects"]
    if top.dep_ != "pobj" or top.head.lower_ not in _BETWEEN:
        return False
    above = top.head.head
    return singular(above.lower_) in table["dealings"] or above.lemma_.lower() in (*table["deals"], *table["objects"])


def _has_crews(doc: Doc, last: int) -> bool:
    """ "Air New Zealand cabin crew will meet the airline": those who work for it deal with it."""
    above = doc[last].head
    if (
        doc[last].dep_ not in ("poss", "compound", "nmod")
        or above.i <= last
        or above.dep_ not in ("nsubj", "pobj", "conj")
    ):
        return False
    return singular(above.lower_) in words_for("acting")["crews"]


def _has_office(doc: Doc, first: int, last: int) -> bool:
    """ "Alberta's premier", "the Bavarian government", "the governor of Zamfara"; not a former one."""
    head, table = doc[last], words_for("acting")
    noun: Token | None = None
    if head.dep_ in ("poss", "compound", "nmod", "amod") and head.head.i > last:
        noun = next((t for t in doc[last + 1 : head.head.i + 1] if singular(t.lower_) in table["offices"]), None)
    elif first > 1 and doc[first - 1].lower_ in ("of", "for", "from"):
        noun = doc[first - 2]
    elif first > 2 and doc[first - 1].lower_ == "the" and doc[first - 2].lower_ == "of":
        noun = doc[first - 3]
    if noun is None or singular(noun.lower_) not in table["offices"]:
        return False
    return not any(one.lower_ in table["past"] for one in (*noun.lefts, *doc[max(0, first - 2) : first]))
