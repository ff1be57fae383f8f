"""Meetings of which the word is left out: "the latest, on Monday, broke up", "another is due in May", "suggested March 4 instead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, negated
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import OFF, collapsed, is_due, lookup
from summitry.reading.meetings.tense import dated
from summitry.reading.meetings.together import person
from summitry.reading.meetings.words import ORDINALS, words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_FAR = 60  # tokens: about two sentences
_COUNTS = {word: n for n, word in enumerate(("two", "three", "four", "five", "six"), 2)} | {
    str(n): n for n in range(2, 10)
}
_ORDER = frozenset({"latest", "last", "next", "recent", "previous", "another", "one"}) | ORDINALS.keys()


def one_of_them(token: Token) -> Trigger | None:
    """ "The most recent of those broke up", "A third is planned for May", "Another followed": one of the meetings named just before."""
    if latest_of(token):
        of = next(one for one in _subject_of(token.head) if _is_meeting(one))
        return Trigger(token, words().nouns.get(of.lemma_.lower(), "talks"), True, True, ORDINALS.get(token.lower_))
    several = _few(token)
    there = token.dep_ == "attr" and child(token.head, "expl") is not None  # "There will be another on June 17"
    roles = ("nsubj", "nsubjpass", "appos", "dobj", "pobj")
    if (token.lower_ not in _ORDER and not several) or not (token.dep_ in roles or there):
        return None
    if token.dep_ == "pobj" and token.head.lower_ not in ("at", "after", "during", "since", "before"):
        return None  # "At the first, in Delhi in June, they agreed"
    another = any(one.lower_ == "another" for one in (token, *token.lefts))
    its = any(one.lower_ in ("its", "their") for one in token.lefts) and token.lower_ in ("next", "last", "first")
    told = any(one.dep_ == "det" and one.lower_ in ("the", "a") for one in token.lefts)
    if not (told or another or its):
        return None
    if token.lower_ == "one" and not another and not any(one.dep_ == "amod" for one in token.lefts):
        return None
    meeting = _named_before(token)
    verb, _ = governor(token)
    beside = child(token, "acl")  # "the most recent, on Monday, adjourning after an hour"
    if meeting is None or _another_thing(token, meeting):
        return None
    if (
        token.dep_ not in ("appos", "pobj")
        and not there
        and (verb is None or not (_of_a_meeting(verb) or counted(token) is not None))
    ):
        return None
    if there and not dated(token.head):
        return None
    if token.dep_ == "appos" and beside is None:
        return None
    lemma = meeting.lemma_.lower()
    return Trigger(token, words().nouns.get(lemma, "talks"), True, True, ORDINALS.get(token.lower_))


def latest_of(token: Token) -> bool:
    """ "Seven rounds have been held, THE LATEST in Tokyo in July", "have held three sessions, the last on 9 May": one of those that the
    sentence counts, with its own day or place, however the parser hangs it on the verb.
    """
    if token.lower_ not in ("latest", "last", "recent", "first") or token.dep_ not in (
        "npadvmod",
        "dep",
        "advmod",
        "appos",
        "conj",
        "attr",
        "ccomp",
    ):
        return False
    verb = token.head if token.head.pos_ == "VERB" else token.head.head
    comma = (
        token.doc[token.left_edge.i - 1].text in (",", ";", "-", "--", "–", "—", "(") if token.left_edge.i else False
    )
    told = any(one.dep_ == "det" and one.lower_ == "the" for one in token.lefts)
    if not (comma and told) or verb.tag_ not in ("VBD", "VBN") or negated(verb) or token.head != verb:
        return False
    where = any(prep.lower_ in ("in", "on", "at") for prep in children(token, "prep"))
    return where and token.i > verb.i and any(_is_meeting(one) for one in _subject_of(verb))


def _subject_of(verb: Token) -> list[Token]:
    return list(children(verb, "nsubj", "nsubjpass", "dobj"))


def _is_meeting(noun: Token) -> bool:
    """ "rounds", "sessions": several meetings that a sentence counts."""
    return noun.tag_ == "NNS" and noun.lemma_.lower() in words().nouns and noun.lemma_.lower() not in words().strict


def _of_a_meeting(verb: Token) -> bool:
    due = is_due(verb)
    found = lookup(verb)
    return due or collapsed(verb) or (found is not None and found is not Status.PROPOSED)


def _few(token: Token) -> bool:
    """ "the previous two", "the first three"."""
    return token.lower_ in ("two", "three", "four") and any(
        one.lower_ in ("previous", "last", "first", "earlier", "preceding", "other") for one in token.lefts
    )


def counted(token: Token) -> Token | None:
    """ "The eighth, in Lima in March, ADOPTED a text", "the first WAS on July 9": the past verb of what only its number, with its own day,
    tells of; None for anything else.
    """
    if token.lower_ not in _ORDER and not _few(token):
        return None
    verb, role = governor(token)
    if verb is None or role not in ("nsubj", "nsubjpass") or verb.tag_ not in ("VBD", "VBN") or negated(verb):
        return None
    own = any(dated(prep) for prep in children(token, "prep"))
    behind = [prep for prep in children(verb, "prep") if prep.i == token.i + 2 and token.nbor().text == ","]
    own = own or any(
        map(dated, behind)
    )  # "The first, on Oct. 14, dealt with safety": the parser hangs the day on the verb
    was = verb.lemma_ == "be" and any(prep.lower_ in ("on", "in") and dated(prep) for prep in children(verb, "prep"))
    return verb if own or was else None


def _another_thing(token: Token, meeting: Token) -> bool:
    """ "built three tunnels. The first, in the pass in 1965, ...": something else that is counted stands between. Not where the number is
    none of theirs ("freed two crews; the third, on May 2, ended early") or the verb says what befalls meetings ("the second was put off").
    """
    number = ORDINALS.get(token.lower_)
    verb, _ = governor(token)
    if number is None or (verb is not None and lookup(verb) in OFF):
        return False
    between = token.doc[meeting.i + 1 : token.i]
    return any(
        one.tag_ == "NNS"
        and _reaches(child(one, "nummod"), number)
        and one.lemma_.lower() not in words().measures
        and not person(one)
        and not dated(one)
        and one.lemma_.lower() not in ("year", "decade", "minute")  # "had their first meeting in two years"
        for one in between
        if one.sent.end >= token.sent.start
    )


def _reaches(count: Token | None, number: int) -> bool:
    """Whether so many are at least ``number``; a count that is no plain small number is taken to be."""
    return count is not None and _COUNTS.get(count.lower_, number) >= number


def _named_before(token: Token) -> Token | None:
    """The nearest noun before that a number could count, if it is a meeting."""
    for one in reversed(token.doc[max(0, token.i - _FAR) : token.i]):
        if one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns and one.lemma_.lower() not in words().strict:
            return one
    return None


def offers_a_day(verb: Token) -> bool:
    """ "has suggested March 4 instead", "settled on 15 January": a day for the meeting told of before."""
    days = [one for one in children(verb, "dobj", "npadvmod") if dated(one) and one.i > verb.i]
    on = [one for one in governed(verb, "on", "for") if dated(one)]
    at = [one for prep in children(verb, "prep") for one in children(prep, "pobj") if dated(one)]
    instead = any(one.lower_ in ("instead", "now") for above in (verb, *at, *days) for one in children(above, "advmod"))
    found = lookup(verb)
    if child(verb, "nsubj") is None or child(verb, "xcomp", "ccomp") is not None:
        return False
    if verb.lemma_ == "settle":
        return bool(on)
    if verb.lemma_ in ("look", "aim", "eye", "target", "consider", "discuss") and instead and not negated(verb):
        return bool(
            days or on or any(dated(one) for one in governed(verb, "at"))
        )  # "are looking at the first week of May instead"
    thing = next((one for one in children(verb, "dobj") if not dated(one)), None)
    return found is Status.PROPOSED and bool(days) and instead and thing is None
