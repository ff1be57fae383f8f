"""Which status an article leaves a meeting in: the signs of each of the eight.

Beside the rules' own answer: what each mention tells and in which order, the words that decide, their tense and helpers, the words
around the meeting, and on which side of the day of publication it lies.
"""

from __future__ import annotations

import math
import re
from datetime import date
from typing import TYPE_CHECKING

from summitry.model import MeetingReport
from summitry.reading.meetings.mention import Mention
from summitry.reading.meetings.outlook import CLOSED, DONE, lookup
from summitry.reading.meetings.weighed.scene import Draft, Scene, lies
from summitry.reading.meetings.weighed.telling import telling
from summitry.reading.meetings.words import words
from summitry.reading.weighing import Signs, likeliest, shares, weights
from summitry.reading.word_signs import word
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

STATUSES = tuple(Status)
TIMES = 2.0  # as likely as the rules' own: below, more right answers of real news are lost than won
NO_WORD = 6.0  # must a calling off be likelier still that no word tells
OTHERWISE = 3.0  # so must another way of being off than the rules read: it is told in plain words
TOOK_PLACE = 1.5  # and that it was off although the rules read that it took place
_ENDS = re.compile(
    r"\b(?:for|told|then|last|first) (?:refused|cancelled|postponed)|\bnot (?:VERB|NOUN|ADJ)"
    r"|\b(?:with|near|above|verb) (?:not|no|never|without|neither|nor|nobody|fail|only)$"
)
_MANY = 6
_SOME = 4
_UP = 4
_AROUND = 5  # tokens
_SIDES = 3
_LEAD = 2  # sentences
_HELPERS = frozenset({"aux", "auxpass", "neg", "advmod", "prt", "prep"})
_FARNESS = (
    (-30, "long ago"),
    (-7, "weeks ago"),
    (0, "days ago"),
    (1, "today"),
    (8, "within days"),
    (31, "within weeks"),
)


def fate_of(draft: Draft, signs: Signs) -> Status:
    """The likeliest status by the signs of it; the rules' own unless another is much likelier."""
    own = draft.report.status
    scores = weights("meetings", "fate").scores(signs)
    likely = shares([scores[status.value] for status in STATUSES])
    worded = any(_ENDS.search(sign) for sign in signs)
    believed = [share / _doubted(own, status, worded) for status, share in zip(STATUSES, likely, strict=True)]
    return STATUSES[likeliest(believed, STATUSES.index(own), TIMES)]


def _doubted(own: Status, status: Status, worded: bool) -> float:
    """How much likelier than others a status must be to be believed. ``own``: the rules'; ``worded``: whether some word around the meeting
    tells of a calling off, a refusal or a negation.

    What the rules read as called off was called off: plans told beside it are what it was.
    """
    if status is own:
        return 1.0
    if status not in CLOSED:
        return math.inf if own in CLOSED else 1.0
    return (1.0 if worded else NO_WORD) * (OTHERWISE if own in CLOSED else TOOK_PLACE if own in DONE else 1.0)


def signs_of(scene: Scene, draft: Draft) -> Signs:
    """All that is seen of a meeting's fate."""
    report, mentions = draft.report, draft.mentions
    told = [one for one in mentions if one.outlook.status is not None]
    signs: Signs = {"": 1.0, f"rules say {report.status.value}": 1.0, f"kind {report.kind}": 1.0}
    signs["mentions"] = min(len(mentions), _MANY) / _MANY
    signs["mentions without a status"] = min(len(mentions) - len(told), _SOME) / _SOME
    for one in told:
        name = f"told {one.outlook.status}{' before' if one.outlook.past else ''}"
        signs[name] = 1.0
        signs[f"share {name}"] = signs.get(f"share {name}", 0.0) + 1.0 / len(told)
    if told:
        signs[f"first {told[0].outlook.status}"] = signs[f"last {told[-1].outlook.status}"] = 1.0
    signs["order " + ", ".join(dict.fromkeys(str(one.outlook.status) for one in told))] = 1.0
    signs[f"sides {min(_SIDES, len(report.parties))}"] = 1.0
    side, beside = _beside_the_news(report, scene.article.news_day)
    signs |= beside | telling(scene, draft, side)
    first = scene.sentence(mentions[0].trigger.token.idx)
    signs["in the lead" if first < _LEAD else "further down"] = 1.0
    for one in mentions:
        for name, strength in (_words(one) | _told(one)).items():
            signs[name] = signs.get(name, 0.0) + strength / len(mentions)
    return signs | _around(scene, mentions)


def _told(mention: Mention) -> Signs:
    """What the rules found beside a mention's status."""
    trigger = mention.trigger
    facts = {
        "caller": mention.called_off_by[0] is not None, "reason": mention.reason is not None, "noun": trigger.noun,
        "outcome": mention.outcome is not None, "new slot": mention.new_when is not None, "reported": mention.voice is not None,
        "points back": trigger.definite, "bare": trigger.bare, "counted": trigger.ordinal is not None, "a day": mention.when is not None,
        "place": mention.place is not None, f"then {mention.extra_status}": mention.extra_status is not None,
    }  # fmt: skip
    return {f"has {name}": 1.0 for name, so in facts.items() if so}


def _around(scene: Scene, mentions: list[Mention]) -> Signs:
    """The statuses that words stand for in the sentences of the meeting, and in those before and behind them."""
    own = scene.sentences_of(mentions)
    signs: Signs = {}
    for where, step in (("here", 0), ("before", -1), ("next", 1)):
        numbers = [one + step for one in own if step == 0 or one + step not in own]
        for number in (one for one in numbers if 0 <= one < len(scene.sentences)):
            for name in _in(scene.sentences[number]):
                signs[f"{where} {name}"] = signs.get(f"{where} {name}", 0.0) + 1.0 / len(own)
    return signs


def _in(sentence: Span) -> set[str]:
    found = {f"main verb {sentence.root.tag_}"}
    for one in sentence:
        if one.pos_ in ("VERB", "NOUN", "ADJ") and (status := _stands_for(one)) is not None:
            found.add(f"{one.pos_} for {status}")
            if any(two.dep_ == "neg" for two in one.children):
                found.add(f"not {one.pos_} for {status}")
    return found


def _stands_for(token: Token) -> Status | None:
    operators, lemma = words().operators, token.lemma_.lower()
    if token.pos_ == "VERB":
        return lookup(token)
    return operators.nouns.get(lemma) if token.pos_ == "NOUN" else operators.adjectives.get(lemma)


def _beside_the_news(report: MeetingReport, news: date | None) -> tuple[str, Signs]:
    """On which side of the day of publication it lies; and the signs of that and of how far."""
    when = report.when
    first = when and (when.earliest or when.latest)
    last = when and (when.latest or when.earliest)
    if news is None or not first or not last:
        return "no day", {"no day": 1.0}
    side = f"lies {lies(first, last, news)}"
    days = (first - news).days
    far = next((name for limit, name in _FARNESS if days < limit), "far ahead")
    return side, {side: 1.0, f"{side}, rules say {report.status.value}": 1.0, far: 1.0}


def _words(mention: Mention) -> Signs:
    token, verb = mention.trigger.token, mention.outlook.verb
    signs: Signs = {f"word {word(token)}": 1.0, f"as {token.dep_}": 1.0, f"form {token.tag_}": 1.0}
    if verb is not None:
        signs[f"verb {word(verb)}"] = signs[f"verb form {verb.tag_}"] = 1.0
        for one in verb.children:
            if one.dep_ in _HELPERS:
                signs[f"verb with {word(one)}"] = 1.0
    here = token
    for _ in range(_UP):
        if here.head == here:
            break
        here = here.head
        signs[f"above {word(here)}"] = 1.0
    for one in token.doc[max(token.sent.start, token.i - _AROUND) : min(token.sent.end, token.i + _AROUND + 1)]:
        if one.is_alpha and one.pos_ != "PROPN":
            signs[f"near {word(one)}"] = 1.0
    return signs
