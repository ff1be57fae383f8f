"""What the weighed questions look at: the article, its sentences, and one meeting's thread as the rules read it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from summitry.model import Article, MeetingReport, Place, Statement, TimeExpression
from summitry.reading.meetings.home import home_of
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.voices import Voices
from summitry.reading.weighing import Signs
from summitry.reading.word_signs import word

if TYPE_CHECKING:
    from summitry.reading.meetings.weighed.among import Among
    from summitry.reading.tree import Doc, Span, Token

_FAR = 3  # sentences: what stands farther off is only far
_STEPS = 5  # up the parse
_TOLD_STEPS = 3  # of those, the words that are signs
_WORDS = 5  # tokens in one step of nearness
_NEARNESS = 4
_RIVALS = 2
_TWO = 2


@dataclass(frozen=True, slots=True)
class Scene:
    """One article with all that was read of it before its meetings. ``home``: where the reporter is."""

    article: Article
    doc: Doc
    times: tuple[TimeExpression, ...]
    voices: Voices
    statements: tuple[Statement, ...]
    home: Place | None
    sentences: tuple[Span, ...]
    _starts: tuple[int, ...] = field(repr=False)

    @classmethod
    def of(
        cls,
        article: Article,
        doc: Doc,
        times: tuple[TimeExpression, ...],
        voices: Voices,
        statements: tuple[Statement, ...],
    ) -> Scene:
        """The scene of an article."""
        sentences = tuple(doc.sents)
        starts = tuple(one.start_char for one in sentences)
        return cls(article, doc, times, voices, statements, home_of(article), sentences, starts)

    @property
    def body(self) -> int:
        """Where the text goes on behind its dateline; 0 without one."""
        return self.article.dateline_span.end if self.article.dateline_span else 0

    def sentence(self, offset: int) -> int:
        """The number of the sentence at an offset of the text."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def sentences_of(self, mentions: Iterable[Mention]) -> list[int]:
        """The numbers of their sentences, each once, in order."""
        return sorted({self.sentence(one.trigger.token.idx) for one in mentions})

    def phrase(self, start: int, end: int) -> Span | None:
        """The words of ``[start, end)``; None where there are none."""
        span = self.doc.char_span(start, end, alignment_mode="expand")
        return span if span is not None and len(span) else None


@dataclass(frozen=True, slots=True)
class Draft:
    """One meeting as the rules read it: the mentions and the report, before its signs are weighed. ``number``: its own ``among`` the
    article's meetings.
    """

    thread: Thread
    report: MeetingReport
    number: int
    among: Among

    @property
    def mentions(self) -> list[Mention]:
        """Its mentions; of a very long article's the first and the last."""
        return self.thread.looked_at

    @property
    def agreeing(self) -> list[Mention]:
        """The mentions with the report's status; all where none has it."""
        return [one for one in self.mentions if one.outlook.status is self.report.status] or self.mentions


def others_near(head: Token, draft: Draft) -> Signs:
    """Whose words stand nearest to a word of the text: this meeting's, or another's that a day or place may belong to."""
    own = min(abs(one.trigger.token.i - head.i) for one in draft.mentions)
    rivals = draft.among.nearer(head.i, own, _RIVALS)
    return {f"nearer to {rivals} others" if rivals else "nearest to it": 1.0}


def taken(draft: Draft, having: Iterable[MeetingReport]) -> Signs:
    """Whose a day or place is by the rules: ``having`` are the article's other meetings that have it, of the same sides or of others."""
    signs: Signs = {}
    sides = set(draft.report.parties)
    for other in having:
        signs[f"another's, {min(_TWO, len(sides & set(other.parties)))} sides shared"] = 1.0
        signs[f"another's, {other.status} beside {draft.report.status}"] = 1.0
    return signs


def distance(scene: Scene, offset: int, draft: Draft) -> Signs:
    """How many sentences a place of the text lies before or behind the nearest mention, and the nearest that tells the status."""
    here = scene.sentence(offset)

    def nearest(mentions: Iterable[Mention]) -> int:
        steps = (here - scene.sentence(one.trigger.token.idx) for one in mentions)
        return max(-_FAR, min(_FAR, min(steps, key=lambda step: (abs(step), step))))

    return {f"sentence {nearest(draft.mentions)}": 1.0, f"telling {nearest(draft.agreeing)}": 1.0}


def hanging(phrase: Span, draft: Draft) -> Signs:
    """What a phrase hangs on, up to the meeting's own words; behind which word and on which side of the nearest mention it stands."""
    triggers = {one.trigger.token.i for one in draft.mentions}
    verbs = {one.outlook.verb.i for one in draft.mentions if one.outlook.verb is not None}
    signs: Signs = {f"behind {word(phrase.doc[phrase.start - 1])}": 1.0} if phrase.start else {}
    here = head = phrase.root
    for step in range(_STEPS):
        if here.i in triggers:
            signs["on the meeting"] = signs[f"on the meeting {step}"] = 1.0
        if here.i in verbs:
            signs["on its verb"] = signs[f"on its verb {step}"] = 1.0
        if here.head == here:
            break
        if step < _TOLD_STEPS:
            signs[f"as {step} {here.dep_}"] = 1.0
        here = here.head
        if step < _TOLD_STEPS:
            signs[f"above {step} {word(here)}"] = 1.0
            signs[f"kind above {step} {here.pos_}"] = 1.0
    nearest = min(draft.mentions, key=lambda one: (abs(one.trigger.token.i - head.i), one.trigger.token.i))
    token = nearest.trigger.token
    signs["behind" if head.i > token.i else "before"] = 1.0
    signs[f"near {min(_NEARNESS, abs(head.i - token.i) // _WORDS)}"] = 1.0
    if token.sent.start <= head.i < token.sent.end:
        signs["same sentence"] = 1.0
    return signs


def lies(first: date, last: date, news: date) -> str:
    """On which side of the day of publication a stretch of days lies."""
    return "past" if last < news else "ahead" if first > news else "now"


def merge(into: Signs, more: Signs) -> None:
    """Adds the signs of another mention of the same candidate: each at its strongest, "times told" counted."""
    times = min(_FAR, into.get("times told", 0.0) + more.get("times told", 0.0))
    for name, strength in more.items():
        into[name] = max(into.get(name, 0.0), strength)
    into["times told"] = times
