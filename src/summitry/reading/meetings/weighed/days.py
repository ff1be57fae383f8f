"""Which of the article's days is the meeting's: the rules' own, any other that it tells, or none."""

from __future__ import annotations

from datetime import date

from summitry.model import MeetingReport, PartialDate, TimeExpression
from summitry.reading.meetings.part_days import by_its_part
from summitry.reading.meetings.reckoning import resolve
from summitry.reading.meetings.weighed.scene import Draft, Scene, distance, hanging, lies, merge, others_near, taken
from summitry.reading.weighing import Candidate, Signs, chosen, weights
from summitry.status import Status

Window = tuple[date, date]
TIMES = 2.0  # as likely as the rules' own
_SURE = 0.6  # a day where the rules found none must be likelier than all else together
_FEW, _WEEK = 3, 7  # days
_MOST = 60  # times: more are in no ordinary article
_HEAD = 60  # characters: as far as a dateline reaches
_TO_COME = frozenset({Status.PROPOSED, Status.EXPECTED, Status.REFUSED})
_TENSES = (None, "past", "future")


def day_of(scene: Scene, draft: Draft, status: Status) -> Candidate[PartialDate]:
    """The likeliest day. ``status``: what the meeting is told to be, weighed too.

    What is only asked for, expected or turned down is not on the day of the news: there stands who said so when.
    """
    offered = candidates(scene, draft)
    if by_its_part(draft.report.when):
        return next(one for one in offered if one.own)
    sure = _SURE if draft.report.when is None else 0.0
    found = chosen(weights("meetings", "day"), offered, TIMES, sure)
    news = scene.article.news_day
    if draft.report.when is None and status in _TO_COME and news is not None and _window(found.answer) == (news, news):
        return next(one for one in offered if one.own)
    return found


def candidates(scene: Scene, draft: Draft) -> list[Candidate[PartialDate]]:
    """No day; then each window that the article tells, in the order of the text; and the rules' own, where no words give it."""
    report = draft.report
    own = _window(report.when)
    found: dict[Window, Candidate[PartialDate]] = {}
    for time in _near(scene, draft):
        phrase = scene.phrase(time.start, time.end) if time.type != "SET" else None
        if phrase is None:
            continue
        signs = _signs(scene, draft, time) | distance(scene, time.start, draft) | hanging(phrase, draft)
        signs |= others_near(phrase.root, draft)
        for tense in _TENSES:
            when = resolve(time, tense)
            window = _window(when)
            if window is None or (tense is not None and window == _window(resolve(time, None))):
                continue
            if own is not None and _days(own) <= _FEW and _days(window) > _WEEK:
                continue  # "on the same day", which a text that last spoke of February leaves at February: no day gives way to it
            more = signs | _beside_the_news(window, scene.article.news_day, report.status) | {f"read as {tense}": 1.0}
            if window in found:
                merge(found[window].signs, more)
            else:
                found[window] = Candidate(when, more, start=time.start)
    if own is not None:
        mine = found.setdefault(own, Candidate(report.when, {"reckoned": 1.0}))
        mine.own = True
        mine.signs |= {"rules": 1.0, f"rules, {report.status}": 1.0}
        for window, one in found.items():
            if window != own and window[0] <= own[1] and own[0] <= window[1]:
                one.signs["meets the rules' day"] = 1.0
    for window, one in found.items():
        one.signs |= taken(draft, draft.among.having(_day, window, draft.number))
    none: Signs = {"none": 1.0, f"none, {report.status}": 1.0} | ({"rules: none": 1.0} if own is None else {})
    return [Candidate(None, none, own is None), *found.values()]


def _near(scene: Scene, draft: Draft) -> list[TimeExpression]:
    """The article's times, in order; of very many those nearest to a mention."""
    if len(scene.times) <= _MOST:
        return list(scene.times)
    starts = [one.trigger.token.idx for one in draft.mentions]
    nearest = sorted(scene.times, key=lambda time: (min(abs(time.start - start) for start in starts), time.start))
    return sorted(nearest[:_MOST], key=lambda time: time.start)


def _window(when: PartialDate | None) -> Window | None:
    if when is None or (when.earliest is None and when.latest is None):
        return None
    return when.earliest or date.min, when.latest or date.max


def _day(report: MeetingReport) -> Window | None:
    return _window(report.when)


def _days(window: Window) -> int:
    return (window[1] - window[0]).days + 1


def _signs(scene: Scene, draft: Draft, time: TimeExpression) -> Signs:
    signs: Signs = {
        f"type {time.type}": 1.0, f"grain {time.granularity}": 1.0, f"direction {time.direction}": 1.0,
        f"relation {time.relation}": 1.0, f"basis {time.basis}": 1.0, f"vagueness {time.vagueness}": 1.0,
        f"{draft.report.status}, relation {time.relation}": 1.0, "times told": 1.0,
    }  # fmt: skip
    if scene.article.dateline and time.start < _HEAD and scene.sentence(time.start) == 0:
        signs["in the head"] = 1.0
    return signs


def _beside_the_news(window: Window, news: date | None, status: str) -> Signs:
    if news is None:
        return {}
    side = lies(*window, news)
    return {f"lies {side}": 1.0, f"lies {side}, {status}": 1.0}
