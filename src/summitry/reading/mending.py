"""Where the parser goes astray in ways that news shows daily: the parse is put right once, before any rule asks it.

Each mending is of one construction of the language, by its words and tags, and leaves alone what it does not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated

from summitry.reading.word_sets import groups, listed, load

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class _Words:
    rows: Annotated[frozenset[str], listed("rows", "firsts")]
    askers: Annotated[dict[str, frozenset[str]], groups("askers")]
    contents: Annotated[dict[str, frozenset[str]], groups("contents")]
    shelves: Annotated[dict[str, frozenset[str]], groups("shelves")]


@cache
def _words() -> _Words:
    return load(_Words, "mending")


def mend(doc: Doc) -> None:
    """Changes heads and relations of the parse in place."""
    _rows(doc)
    _askers(doc)
    _contents(doc)
    _since(doc)
    _shelves(doc)
    _leavers(doc)
    _lengths(doc)


def _rows(doc: Doc) -> None:
    """ "Velm's government and Salt Coast rebels met": two sides in a row, of which the parser makes one noun's words before another.

    The first becomes the head of the row, as in "the government and the rebels met".
    """
    for first in doc:
        last = first.head
        if first.tag_ != "NN" or first.dep_ not in ("nmod", "compound") or last.i <= first.i + 2 or last.tag_ != "NNS":
            continue
        owners = [one for one in last.lefts if one.i < first.i and one.dep_ in ("poss", "det", "amod")]
        if first.lower_ not in _words().rows or not any(
            one.dep_ in ("poss", "det", "amod") for one in (*first.lefts, *owners)
        ):
            continue
        second = next((one for one in first.rights if one.dep_ == "conj" and one.i < last.i), None)
        between = doc[first.i + 1]
        if second is None or between.lower_ != "and" or any(one.is_punct for one in doc[first.i : last.i]):
            continue
        first.head, first.dep_ = (last.head, last.dep_) if last.head.i != last.i else (first, last.dep_)
        last.head, last.dep_ = first, "conj"
        for one in owners:
            one.head = first
        second.head, second.dep_ = last, "compound"


def _askers(doc: Doc) -> None:
    """ "urged Chad to take the offer AFTER MEETING its premier in Lae": who asks has met, not who is asked, though the parser hangs it on
    the nearer verb. Only for what is asked in the past, behind an infinitive."""
    known = _words().askers
    for prep in doc:
        asked = prep.head
        if prep.lower_ not in ("after", "following") or prep.dep_ != "prep" or prep.i < asked.i:
            continue
        asks = asked.head
        infinitive = asked.dep_ in ("xcomp", "ccomp", "advcl") and any(one.lower_ == "to" for one in asked.lefts)
        met = any(one.dep_ in ("pobj", "pcomp") and one.lower_ in known["met"] for one in prep.rights)
        if infinitive and met and asks.lemma_ in known["verbs"] and asks.tag_ == "VBD" and asks.i < asked.i:
            prep.head = asks


def _contents(doc: Doc) -> None:
    """ "said at the end of a visit to Peru THAT THE BORDER WOULD OPEN": what is said, and no clause of the visit, where the "that" is no
    one's subject or object. Nouns that have a content of their own ("in the belief that") keep it."""
    for clause in doc:
        if clause.dep_ not in ("relcl", "acl") or clause.tag_ not in ("VBD", "VBZ", "VBP", "VB", "MD", "VBN"):
            continue
        that = next((one for one in clause.lefts if one.lower_ == "that" and one.dep_ == "mark"), None)
        says = (
            _saying_over(clause.head)
            if that is not None and clause.head.lemma_.lower() not in _words().contents["own"]
            else None
        )
        if says is not None and not any(one.dep_ == "ccomp" for one in says.rights):
            clause.head, clause.dep_ = says, "ccomp"


def _saying_over(noun: Token) -> Token | None:
    """The verb of saying that the noun hangs on by prepositions of time and place alone."""
    here = noun
    for _ in range(6):
        prep = here.head
        if here.dep_ != "pobj" or prep.lower_ not in _words().contents["at"]:
            return None
        above = prep.head
        if above.lemma_ in _words().contents["says"]:
            return above if above.i < prep.i else None
        if above.pos_ not in ("NOUN", "PROPN"):
            return None
        here = above
    return None


def _since(doc: Doc) -> None:
    """ "met in Bern, their first CONTACT SINCE a SUMMIT of the two WAS CANCELLED in May": the parser hangs the clause on the noun before
    "since", as if the contact had been cancelled. The noun behind it becomes the subject, "since" its mark."""
    for since in doc:
        noun, clause = since.head, since.head.head
        if since.lower_ != "since" or since.dep_ != "prep" or noun.dep_ not in ("nsubj", "nsubjpass"):
            continue
        behind = next((one for one in since.children if one.dep_ == "pobj"), None)
        if behind is None or clause.dep_ not in ("advcl", "conj") or not noun.i < since.i < behind.i < clause.i:
            continue
        role, above, clause.dep_ = noun.dep_, clause.head, "advcl"
        noun.head, noun.dep_ = above, "npadvmod"
        since.head, since.dep_ = clause, "mark"
        behind.head, behind.dep_ = clause, role


def _shelves(doc: Doc) -> None:
    """ "PUT talks with Peru ON HOLD", "PUT ON HOLD a round of talks": what is put there is the verb's object, and "on hold" hangs on
    the verb, wherever the parser has them."""
    known = _words().shelves
    for on in doc[:-1]:
        hold = doc[on.i + 1]
        if on.lower_ != "on" or hold.lower_ not in known["shelf"]:
            continue
        verb = on.head
        while verb.pos_ not in ("VERB", "AUX") and verb.head.i != verb.i:
            verb = verb.head
        if verb.lemma_ not in known["verbs"] or verb.i > on.i:
            continue
        inside = [one for one in hold.rights if one.dep_ in ("dobj", "nmod")]
        inside += [one for one in on.rights if one.dep_ == "pobj" and one.i > hold.i]
        if inside and inside[0].lemma_.lower() not in known["shelved"]:
            continue  # "put on hold a scheme to give visas": what becomes of the visas is another matter
        on.head, on.dep_, hold.head, hold.dep_, hold.tag_ = verb, "prep", on, "pobj", "NN"
        hold.pos_ = "NOUN"
        if inside and not any(one.dep_ in ("dobj", "nsubjpass") for one in verb.children if one.i != hold.i):
            inside[0].head, inside[0].dep_ = verb, "dobj"


def _leavers(doc: Doc) -> None:
    """ "PULLED OUT at the last minute OF a meeting", "walked out after two hours of talks": what is left, and no part of the minute."""
    for of in doc:
        minute = of.head
        if of.lower_ != "of" or minute.lower_ not in ("minute", "moment", "hour", "hours") or minute.dep_ != "pobj":
            continue
        verb = minute.head.head
        if verb.pos_ == "VERB" and any(one.lower_ == "out" and one.i == verb.i + 1 for one in verb.rights):
            of.head = verb


def _lengths(doc: Doc) -> None:
    """ "agreed to delay BY A WEEK talks on the border", "put off for a month a round": how long, and no part of the talks."""
    for week in doc:
        talks = week.head
        by = talks.head
        if (
            week.dep_ != "compound"
            or week.lower_ not in ("day", "week", "fortnight", "month", "year")
            or talks.i != week.i + 1
        ):
            continue
        before = doc[week.i - 1] if week.i else week
        if by.lower_ in ("by", "for") and talks.dep_ == "pobj" and before.lower_ in ("a", "one") and by.i == week.i - 2:
            verb = by.head
            if verb.pos_ == "VERB" and not any(one.dep_ == "dobj" for one in verb.rights):
                week.head, week.dep_, before.head = by, "pobj", week
                talks.head, talks.dep_ = verb, "dobj"
