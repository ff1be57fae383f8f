"""Companies that no list knows: what says so beside a name, and whom "the company" means where the article names no other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summitry.reading.who.lexicon import given_name, human, singular
from summitry.reading.who.names import Name, apposition, runs
from summitry.reading.who.party_words import firm, words_for

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

FIRM = 2
"""What must speak for a company."""

_NOUNS = frozenset({"nsubj", "nsubjpass", "poss", "pobj", "dobj", "agent"})


def told_firm(doc: Doc, names: list[Name]) -> str | None:
    """ "Andes Lithium will pay Peru more, the company said": the one name before "the company" that may be one.

    Of two words or more, without a title, an apposition or "the", with no given name first, and never called by its last word
    alone, as people are.
    """
    at = next((one.i for one in doc if _the_company(one)), None)
    if at is None:
        return None
    shaped = [(first, last) for first, last in runs(doc, set()) if firm([one.text for one in doc[first : last + 1]])]
    if shaped:  # "Halden Offshore ... the company's welders"
        houses = {doc[first : last + 1].text for first, last in shaped}
        return houses.pop() if len(houses) == 1 and shaped[0][1] < at else None
    subjects = [one for verb in doc[at].ancestors for one in verb.children if one.dep_ == "nsubj"]
    tellers = {other.i for one in subjects for other in (one, *one.conjuncts)}
    alone = {name.text for name in names if " " not in name.text}
    persons = {name.text for name in names if name.title or apposition(doc, name.last)}
    found: list[str] = []
    for name in names:
        words = name.text.split()
        before = doc[name.first - 1].lower_ if name.first else ""
        if name.last >= at or len(words) < 2 or name.text in found:
            continue
        if name.last in tellers:  # "Rossi said the company had paid"
            continue
        if (
            name.text in persons
            or words[-1] in alone
            or given_name(words[0])
            or before in ("the", "in", "near", "'s", "’s", "(")
        ):
            continue
        found.append(name.text)
    return found[0] if len(found) == 1 else None


def named_house(doc: Doc, firms: Iterable[str]) -> Iterator[tuple[int, str]]:
    """ "ROSSI's chairman, Olaf Rossi", beside a Rossi Copper: the token that names the company and not the man, and the company."""
    houses: dict[str, list[str]] = {}
    for name in firms:
        houses.setdefault(name.split()[0], []).append(name)
    for token in doc[: max(0, len(doc) - 6)] if houses else ():
        named = houses.get(token.text, ())
        if len(named) != 1 or token.nbor(1).text not in ("'s", "’s"):
            continue
        comma = next((i for i in range(token.i + 2, min(token.i + 6, len(doc) - 2)) if doc[i].text == ","), None)
        if comma is None or doc[comma - 1].lower_ not in human() or doc[comma + 1].pos_ != "PROPN":
            continue
        last = comma + 1
        while last + 1 < len(doc) and doc[last + 1].pos_ == "PROPN":
            last += 1
        if last > comma + 1 and doc[last].text == token.text:
            yield token.i, named[0]


def told_houses(doc: Doc, names: list[Name]) -> Iterator[str]:
    """Single names that the parser takes for people, since they "ask" and "say", and of which the text tells what only companies have:
    "the board of Quaystone", "its employer, Quaystone". No title, and nobody of that family name.
    """
    people = {name.text.split()[-1] for name in names if " " in name.text} | {name.text for name in names if name.title}
    for name in names:
        if " " not in name.text and name.text not in people and not given_name(name.text) and _owned(doc, name):
            yield name.text


def _owned(doc: Doc, name: Name) -> bool:
    table, head = words_for("firm"), doc[name.last]
    owned = singular(head.head.lower_) if head.head.i > name.last and head.dep_ == "poss" else ""
    of = singular(doc[name.first - 2].lower_) if name.first > 1 and doc[name.first - 1].lower_ == "of" else ""
    told = any(True for _ in said_to_be(doc, name.first, name.last))
    return owned in table["only"] or of in table["only"] or told


def said_to_be(doc: Doc, first: int, last: int) -> Iterator[str]:
    """ "Its suitor, Quaystone", "Quaystone, the retailer", "the bidder Quaystone": what it is called by after that."""
    told = words_for("firm")["told"]
    before = doc[first - 1] if first else None
    if before is not None and before.text == "," and first > 1:
        before = doc[first - 2] if doc[last].dep_ == "appos" else None
    if before is not None and before.lower_ in told and before.tag_ == "NN":
        yield before.lower_
    behind = doc[last + 1 : last + 7]
    if (
        len(behind) > 2
        and behind[0].text == ","
        and (behind[1].lower_ in ("the", "a", "an") or behind[1].tag_ == "PRP$")
    ):
        noun = next((one for one in behind[2:] if one.tag_ == "NN" and one.head.i <= last), None)
        if noun is not None and noun.lower_ in told:
            yield noun.lower_


def _the_company(token: Token) -> bool:
    sorts = words_for("firm")["pointing"]
    return token.lower_ in sorts and token.i > 0 and token.nbor(-1).lower_ == "the" and token.dep_ in _NOUNS


def firmly(doc: Doc, first: int, last: int) -> int:
    """ "Quaystone's management", "the chief executive of Quaystone", "its owner, Quaystone", "Quaystone, which employs";
    "the state gas company Quaystone" is enough."""
    table, head = words_for("firm"), doc[last]
    owned = singular(head.head.lower_) if head.head.i > last and head.dep_ in ("poss", "compound", "nmod") else ""
    said = owned in table["has"]
    if first > 1 and doc[first - 1].lower_ in ("of", "for"):
        said |= singular(doc[first - 2].lower_) in table["offices"]
    above = head.head if head.dep_ == "appos" else doc[first - 1] if first and doc[first - 1].pos_ == "NOUN" else None
    said |= above is not None and above.i < first and above.lower_ in table["sorts"]
    if first and _named_so(doc[first - 1]) and not given_name(doc[first].text):
        return FIRM
    behind = [one.lower_ for one in doc[last + 1 : last + 6]]
    if len(behind) > 3 and behind[0] == ",":
        verb = doc[last + 3] if behind[1] in ("which", "that") else None
        said |= verb is not None and verb.lemma_ in table["does"]
        said |= behind[1] in ("a", "an", "the", "its", "their") and any(word in table["sorts"] for word in behind[2:])
    return int(said)


def _named_so(noun: Token) -> bool:
    """ "The port OPERATOR", "the energy GROUP", right before a name."""
    table = words_for("firm")
    group = noun.lower_ == "group" and noun.i > 0 and noun.nbor(-1).lower_ in table["industries"]
    return noun.tag_ == "NN" and (group or noun.lower_ in table["named"])


def of_its_own(doc: Doc, first: int, last: int) -> bool:
    """ "A new offer from Quaystone", "nurses at Quaystone": what is a party's and no place's."""
    if first < 2 or doc[first - 1].lower_ not in ("from", "at"):
        return False
    noun, table = doc[first - 2], words_for("firm")
    if doc[first - 1].lower_ == "from":  # over "a bid of 12 euros a share from"
        return noun.lower_ in table["gives"] or any(
            one.lower_ in ("bid", "takeover", "tender") for one in doc[max(0, first - 8) : first - 1]
        )
    return noun.tag_ == "NNS" and (
        singular(noun.lower_) in table["has"] or noun.text.title() in words_for("tells")["workers"]
    )
