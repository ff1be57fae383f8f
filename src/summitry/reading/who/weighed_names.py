"""Names that no list knows, no wording introduces and no deed of theirs gives away alone: weighed by all that stands around them.

What a party's name does, owns and stands beside is told by many weak signs: delegates of it, talks with it, its treasury. Each is worth
little, and a model learnt from the open gold says how much (``evaluation/learn/names.py``). No sign holds the name itself, only its shape.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summitry.reading.weighing import Signs, probability, weights
from summitry.reading.who.lexicon import given_name, human, singular
from summitry.reading.who.names import Name, runs
from summitry.reading.who.own_states import adjectives
from summitry.reading.who.party_words import firm, heads, titles, words_for
from summitry.reading.who.world import data
from summitry.reading.word_signs import word

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_LEAST = 0.8
_ARTICLE = 4  # sentences
_MOST_TOKENS = 20_000  # of an article; later names are those of earlier paragraphs
_MANY = 3
_NEAR = 9  # tokens: behind a name, where its pronoun stands
_STATELY = ("ia", "land", "stan", "avia", "mark", "istan", "ania")
_OF_STATES = frozenset({"adjective", "stately", "after in"})
_EARLY = 60  # tokens: where an article says whom it is about


@dataclass(slots=True)
class Seen:
    """A name with the places where it stands, as first and last token."""

    name: str
    spans: list[tuple[int, int]] = field(default_factory=list)


def likely_parties(
    doc: Doc, text: str, taken: set[int], names: Sequence[Name], known: Container[str]
) -> Iterator[tuple[str, str]]:
    """The names that are likely enough to be a party's, with their kind. ``taken``: tokens of known names; ``names``: those of
    people; ``known``: names about which the rules have decided.
    """
    if len(doc.sents) < _ARTICLE:
        return  # what a name is shows over several sentences
    model = weights("names", "party")
    for one in candidates(doc, taken, names):
        if one.name in known:
            continue
        signs = signs_of(one, doc, text, taken)
        if probability(model.scores(signs)["party"]) >= _LEAST:
            stately = "islands" in signs or ("1 words" in signs and bool(signs.keys() & _OF_STATES))
            yield one.name, "state" if stately else "organisation"


def candidates(doc: Doc, taken: set[int], names: Sequence[Name]) -> list[Seen]:
    """Every run of capitals that may be a party's name, each once, with all its places; no name that a title or a surname shows."""
    titled = {word for name in names if name.title for word in name.text.split()}
    persons = {name.text.split()[-1] for name in names if name.sure and " " in name.text}
    found: dict[str, Seen] = {}
    end = 0
    for first, last in runs(doc, taken):
        if first > _MOST_TOKENS:
            break
        if first < end or (first < _EARLY and doc[max(0, first - 1)].text == "("):
            continue  # within "the Council OF THE NINE VALLEYS"; the agency of a dateline
        last = _whole(doc, first, last)
        end = last + 1
        words = [one.text for one in doc[first : last + 1]]
        name = doc[first : last + 1].text
        if not _possible(words) or words[-1] in titled or (len(words) == 1 and words[0] in persons):
            continue
        found.setdefault(name, Seen(name)).spans.append((first, last))
    return list(found.values())


def _whole(doc: Doc, first: int, last: int) -> int:
    """The last token of the whole name: over "Growers' CONFERENCE" and, behind "the", over "Council OF THE NINE VALLEYS"."""
    while last + 2 < len(doc):
        joint, behind = doc[last + 1], doc[last + 2]
        if joint.text in ("'", "’") and doc[last].text.endswith("s") and not doc[last].whitespace_ and _named(behind):
            last += 2
        elif joint.lower_ == "of" and first and doc[first - 1].lower_ == "the" and _institution(doc, first, last):
            at = last + 3 if behind.lower_ == "the" and last + 3 < len(doc) else last + 2
            if not _named(doc[at]):
                break
            last = at
        else:
            break
        while last + 1 < len(doc) and _named(doc[last + 1]):
            last += 1
    return last


def _named(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.text[:1].isupper() and token.is_alpha


def _institution(doc: Doc, first: int, last: int) -> bool:
    return any(one.text in heads() or one.text in words_for("institutions")["heads"] for one in doc[first : last + 1])


def _possible(words: list[str]) -> bool:
    barred = words_for("not_parties")
    if any(word in titles() or word in barred["words"] or word in barred["shared"] for word in words):
        return False
    if words[0].lower() in human() or words[0] in data("names")["not_names"]:
        return False
    common = (*words_for("state")["common"], *barred["organs"])
    if all(word in common or word in words_for("institutions")["bare"] for word in words):
        return False  # "the Ministry", "the Foreign Ministry": whose, the text does not say here
    return len(words) < 9 and (len(words[0]) > 2 or words[0].isupper()) and words[-1][-1].isalnum()


def signs_of(one: Seen, doc: Doc, text: str, taken: set[int]) -> Signs:
    """What the text shows of a name."""
    found: set[str] = set()
    for first, last in one.spans:
        found |= set(_around(doc, first, last, taken))
    found |= set(_shape(one, text))
    return dict.fromkeys(sorted(found), 1.0)


def _shape(one: Seen, text: str) -> Iterator[str]:
    words = one.name.split()
    yield f"{min(len(words), _MANY)} words"
    yield f"{min(len(one.spans), _MANY)} times"
    if one.name.isupper() and len(words) == 1:
        yield "initials"
    if words[-1] in heads():
        yield f"head {heads()[words[-1]]}"
    if firm(words):
        yield "firm"
    if given_name(words[0]) and len(words) > 1:
        yield "given name"
    if len(words) == 1 and words[0].endswith(_STATELY):
        yield "stately"
    if words[-1] in words_for("state")["islands"]:
        yield "islands"
    if words[-1].endswith("s") and len(words) > 1:
        yield "plural"
    if len(words) == 1 and len(one.name) > 3 and next(adjectives(one.name, text), None) is not None:
        yield "adjective"
    if len(words) > 1 and f"the {words[-1].lower()}" in text:
        yield "pointed to by its last word"
    if one.spans[0][0] < _EARLY:
        yield "early"


def _around(doc: Doc, first: int, last: int, taken: set[int]) -> Iterator[str]:
    """What stands around one mention: what it does or is part of, its kin in the sentence, the words right before and behind it."""
    head = next((one for one in doc[first : last + 1] if not first <= one.head.i <= last), doc[last])
    yield f"as {head.dep_}"
    if head.dep_ == "conj":
        yield from _in_a_row(head, taken)
    else:
        yield from _governed(head, last)
    yield from _below(head, first, last, taken)
    yield from _beside(doc, first, last, taken)


def _governed(head: Token, last: int) -> Iterator[str]:
    above = head.head
    if head.dep_ in ("nsubj", "nsubjpass"):
        yield f"does {above.lemma_.lower()}"
        yield f"does, {above.pos_}"
    elif head.dep_ in ("poss", "compound", "nmod", "amod") and above.i > last:
        has = "has" if head.dep_ == "poss" else "before"
        yield from (f"{has} {kind}" for kind in (word(above), *_kinds(above)))
    elif head.dep_ == "pobj":
        yield f"after {above.lower_}"
        yield from (f"{kind} {above.lower_}" for kind in (word(above.head), *_kinds(above.head)))
    elif head.dep_ in ("dobj", "dative"):
        yield f"{above.lemma_.lower()} it"
    elif head.dep_ == "appos":
        yield f"is {word(above)}"


def _in_a_row(head: Token, taken: set[int]) -> Iterator[str]:
    above = top = head.head
    yield "beside a known one" if above.i in taken else "beside a name" if above.pos_ == "PROPN" else "beside another"
    while top.dep_ == "conj":
        top = top.head
    if top.dep_ == "pobj":
        yield f"in a row after {top.head.lower_}"
        yield f"in a row: {word(top.head.head)} {top.head.lower_}"
    elif top.dep_ in ("nsubj", "nsubjpass"):
        yield f"in a row: does {top.head.lemma_.lower()}"


def _below(head: Token, first: int, last: int, taken: set[int]) -> Iterator[str]:
    for other in head.children:
        if other.dep_ == "conj" and other.i > last:
            yield "a known one beside it" if other.i in taken else "a name beside it"
        elif other.dep_ == "appos" and other.i > last:
            yield f"called {word(other)}"
        elif other.dep_ in ("amod", "compound") and other.i < first:
            yield f"of kind {other.lower_}" if other.pos_ != "PROPN" else "of a name"
        elif other.dep_ == "relcl":
            yield f"which {other.lemma_.lower()}"


def _beside(doc: Doc, first: int, last: int, taken: set[int]) -> Iterator[str]:
    the = first > 0 and doc[first - 1].lower_ == "the"
    at = first - 2 if the else first - 1
    if the:
        yield "the"
    if at >= 0:
        before = doc[at]
        if before.pos_ == "NOUN" and before.i not in taken:
            yield f"right behind {singular(before.lower_)}"
        yield f"behind {before.pos_}" + ("" if before.i not in taken else " known")
        if before.lower_ in human():
            yield "behind a person"
    if last + 1 < len(doc):
        behind = doc[last + 1]
        yield f"before {behind.tag_}"
        if behind.text in (",", "(", "-", "—", "–"):
            after = doc[min(last + 2, len(doc) - 1)]
            yield f"before {behind.text} {after.lower_ if after.pos_ != 'PROPN' else 'a name'}"
    nearby = {one.lower_ for one in doc[last + 1 : last + _NEAR]}
    if nearby & {"its", "itself"}:
        yield "its"
    if nearby & {"his", "her", "he", "she"}:
        yield "his or her"


def _kinds(token: Token) -> Iterator[str]:
    low = singular(token.lower_)
    if low in human():
        yield "PERSON"
    if token.pos_ in ("VERB", "AUX"):
        yield "VERB"
