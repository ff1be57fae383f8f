"""Days told by their distance from another event: "a week after the envoys met", "two days before it was to open", "the following day"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from summitry.dates import day
from summitry.model import PartialDate, TimeExpression
from summitry.reading.grammar import child, modal
from summitry.reading.meetings.absences import nobody_came
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import CLOSED, Outlook
from summitry.reading.meetings.ties import head_of
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_DAYS = {"D": 1, "W": 7}
_LONGEST = 60  # days: what lies further back is told in months, and no day can be counted
_BEFORE_IT = re.compile(r"\b(?:hours?|minutes|moments) before\b|\bat the (?:last|eleventh) (?:minute|moment|hour)\b")
_LATER = re.compile(r"(?:the (?:following|next) day|a day later|the day after)\b", re.IGNORECASE)
_ANEW = re.compile(r"[,;:]|\b(?:and|but|while)\b")
_SHOULD_HAVE = re.compile(
    r"\W*after\b[^,;.]{0,60}?\b(?:(?:should|ought to) have\b|(?:was|were|had been) (?:to|due|set|scheduled|supposed|meant|expected)\b)"
)
_SAME = re.compile(r"(?:the|that) (?:very )?same (?:day|morning|afternoon|evening|night)\b|that day\b", re.IGNORECASE)
_EARLIER = re.compile(r"(?:the (?:previous day|day before)|a day earlier)\b", re.IGNORECASE)


def by_distance(
    trigger: Trigger,
    outlook: Outlook,
    sentence: Span,
    times: tuple[TimeExpression, ...],
    told: date | None,
) -> PartialDate | None:
    """The day of a meeting that is only told by its distance from something else; ``times`` are all of the article.

    Where it is counted from: the day of the sentence's main clause, else that of publication or the day before.
    """
    inside = [one for one in times if sentence.start_char <= one.start < sentence.end_char]
    text = sentence.doc.text
    here = trigger.token.idx
    for one in inside:
        length = _length(one)
        follows = text[one.end : one.end + 8].lower().split(maxsplit=1)[:1]
        if length is None:
            continue
        if outlook.status in CLOSED and here < one.start:
            notice = text[one.end : one.end + 12].lower().lstrip("'’s ").startswith("notice")
            begins = follows == ["before"] and _begins(sentence, one)
            if notice or begins:
                return _moved(_anchor(inside, one, told, sentence), length, one.text)
            if follows == ["after"] and _was_to_be(sentence, one):
                return _moved(_anchor(inside, one, told, sentence), -length, one.text)
        if follows == ["later"] and outlook.status is Status.HELD and abs(here - one.start) < 80:
            return _moved(_last_day(times, one, sentence), length, one.text)
    if at_the_last_minute(outlook, sentence):
        dated = [one for one in inside if one.granularity == "day" and one.type in ("DATE", "TIME") and one.earliest]
        dated = [one for one in dated if _of_its_start(one, sentence)] or dated
        return _moved((dated[0].earliest, dated[0].latest), 0, dated[0].text) if len(dated) == 1 else None
    return _the_next_day(trigger, outlook, sentence, times)


def from_another(
    trigger: Trigger, outlook: Outlook, sentence: Span, times: list[TimeExpression], told: date | None
) -> PartialDate | None:
    """ "The tariff came on Tuesday, a week after the ministers met": a week before Tuesday. "A day after X called off a trip" or "had
    suggested one" dates the calling off or the asking alone.
    """
    text = sentence.doc.text
    if any(one.lower_ in ("that", "this") for one in trigger.token.lefts):
        return None  # "two days before that meeting they had talked": told of before, and dated there
    for one in times if outlook.status not in CLOSED | {Status.PROPOSED} else ():
        length, follows = _length(one), text[one.end : one.end + 8].lower().split(maxsplit=1)[:1]
        below = trigger.token.idx > one.end and _in_its_clause(trigger, one, sentence)
        if length is not None and follows in (["after"], ["before"]) and below:
            return _moved(_anchor(times, one, told, sentence), -length if follows == ["after"] else length, one.text)
    return None


def at_the_last_minute(outlook: Outlook, sentence: Span) -> bool:
    """ "was called off an hour before it was to begin": the day of calling off is the meeting's, and has come."""
    return outlook.status in CLOSED and (_BEFORE_IT.search(sentence.text) is not None or _did_not_come(outlook))


def _did_not_come(outlook: Outlook) -> bool:
    """ "fell through on Tuesday when the delegates DID NOT TURN UP": it was for that day."""
    return outlook.verb is not None and nobody_came(outlook.verb)


def _length(one: TimeExpression) -> int | None:
    """Days of "three days", "a week"."""
    found = re.fullmatch(r"P(\d+)([DW])", one.value)
    days = int(found[1]) * _DAYS[found[2]] if found else None
    return days if days is not None and days <= _LONGEST and one.earliest is None else None


def _in_its_clause(trigger: Trigger, one: TimeExpression, sentence: Span) -> bool:
    """ "a week after the envoys met": the meeting stands in what "after" opens; not "a week after the raid the envoys met"."""
    marker = next((token for token in sentence if one.end <= token.idx <= one.end + 2), None)
    if marker is None:
        return False
    clause = marker.head if marker.dep_ == "mark" else marker
    above = [trigger.token, *takewhile(lambda token: token.i != clause.i, trigger.token.ancestors)]
    if clause.i != trigger.token.i and clause.i not in {token.i for token in trigger.token.ancestors}:
        return False
    return not any(
        token.i != trigger.token.i and token.lemma_.lower() in words().nouns and token.pos_ == "NOUN" for token in above
    )


def _begins(sentence: Span, one: TimeExpression) -> bool:
    """ "a day before he was due to arrive", "four days before it was to open": the clause is that of the meeting's beginning."""
    after = sentence.doc.text[one.end : sentence.end_char].lower()
    return bool(
        re.match(r"\W*before\b.{0,60}?\b(?:(?:was|were) (?:to|due|set|scheduled)|begin|open|start|meet)", after)
    )


def _was_to_be(sentence: Span, one: TimeExpression) -> bool:
    """ "was shelved, two days after the delegates SHOULD HAVE LEFT", "a day after it WAS TO OPEN": the day on which it was to be."""
    after = sentence.doc.text[one.end : sentence.end_char].lower()
    return bool(_SHOULD_HAVE.match(after))


def _of_its_start(one: TimeExpression, sentence: Span) -> bool:
    """ "called the trip off hours before HIS FLIGHT ON THURSDAY, and on Friday ...": the day told with what was to begin."""
    found = _BEFORE_IT.search(sentence.doc.text, sentence.start_char, one.start)
    return found is not None and not _ANEW.search(sentence.doc.text, found.end(), one.start)


def _anchor(
    inside: list[TimeExpression], one: TimeExpression, told: date | None, sentence: Span
) -> tuple[date | None, date | None]:
    """The day counted from: one told before in the sentence, else that of the news."""
    dated = [t for t in inside if t.end <= one.start and t.granularity == "day" and t.type == "DATE" and t.earliest]
    if dated:
        last = dated[-1]
        side = "future" if _to_come(head_of(sentence, last)) else "past"
        told_by = next((c for c in last.candidates if c.basis == side), None)
        return (told_by.earliest, told_by.latest) if told_by is not None else (last.earliest, last.latest)
    return (told - timedelta(days=1), told) if told is not None else (None, None)


def _to_come(verb: Token | None) -> bool:
    """ "GO back to the table on Monday, six days after", "will meet on Friday, a week after": the day counted from lies ahead."""
    if verb is None:
        return False
    bare = (
        verb.tag_ == "VB" and child(verb, "aux") is None and child(verb, "nsubj") is not None
    )  # "Spain and Malta GO back"
    return bare or verb.tag_ in ("VBP", "VBZ") or modal(verb) in ("will", "shall")


def _last_day(
    times: tuple[TimeExpression, ...], one: TimeExpression, sentence: Span
) -> tuple[date | None, date | None]:
    before = [t for t in times if t.end <= one.start and t.granularity == "day" and t.type == "DATE" and t.earliest]
    near = [t for t in before if t.start >= sentence.start_char - 300 and t.earliest == t.latest]
    return (near[-1].earliest, near[-1].latest) if near else (None, None)


def _the_next_day(
    trigger: Trigger, outlook: Outlook, sentence: Span, times: tuple[TimeExpression, ...]
) -> PartialDate | None:
    """ "They met again the following day", "saw her the same day": counted from the day told last."""
    if outlook.status is None:
        return None
    for one in times:
        if not sentence.start_char <= one.start < sentence.end_char or abs(one.start - trigger.token.idx) > 80:
            continue
        said = sentence.doc.text[one.start : one.end + 12]
        if one.granularity != "day" and _SAME.match(said):
            return _moved(_last_day(times, one, sentence), 0, one.text)
        if one.earliest is None and (_LATER.match(said) or _EARLIER.match(said)):
            return _moved(_last_day(times, one, sentence), 1 if _LATER.match(said) else -1, one.text)
    return None


def _moved(anchor: tuple[date | None, date | None], days: int, text: str) -> PartialDate | None:
    first, last = anchor
    if first is None or last is None:
        return None
    first, last = first + timedelta(days=days), last + timedelta(days=days)
    if first == last:
        return replace(day(first), text=text)
    return PartialDate(f"[{first}..{last}]", first, last, "range", "", text)
