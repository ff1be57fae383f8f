"""Where a guest was at the time: talks with the host's side on a visit told elsewhere in the article ("wound up a three-day visit to
Peru on Tuesday. He had seen the president on Monday"), or before the guest left ("who left Lima on Monday. He was received by")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from summitry.model import Actor, MeetingReport, PartialDate, Place
from summitry.reading.grammar import child, children, modal, negated, subject
from summitry.reading.meetings.outlook import CLOSED, DONE, PLANS
from summitry.reading.meetings.reckoning import resolve
from summitry.reading.meetings.visit_days import days_long
from summitry.reading.meetings.weighed import Scene
from summitry.reading.meetings.whereabouts import place_named
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.who.world import data, world
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_USUAL = 3  # days that a visit of untold length lasts
_BEFORE_AND_AFTER = 2  # days around talks somewhere on which the guest is still there
_FAR = 1500  # characters from a stay to talks without a day that were part of it
_NEAR = 600  # characters from where a delegation is told to be to what one of that side does there
_LONG = 15  # days: what is longer tells of no stay
_DAY_NEAR = 60  # characters from "left Lima" to its day
_OVER = re.compile(
    r"\b(?:wound up|wrapped up|ended|concluded|completed|finished|rounded off|at the end of|left|departed)\b"
)


@dataclass(frozen=True, slots=True)
class _Stay:
    """Who was where: the actors of the guest's side, the side, the days between which, where it is told."""

    people: frozenset[str]
    side: str
    place: Place
    first: date | None
    last: date | None
    at: int
    status: Status | None
    meeting: str | None


def with_stays(reports: Sequence[MeetingReport], scene: Scene) -> list[MeetingReport]:
    """The reports, with the place of a guest's stay where talks with the hosts have none."""
    if all(one.place is not None for one in reports):
        return list(reports)
    stays = [*_visits(reports, scene), *_left(scene), *_talks(reports)]
    return [_placed(one, stays, scene) for one in reports]


def _placed(report: MeetingReport, stays: list[_Stay], scene: Scene) -> MeetingReport:
    if report.place is not None or report.kind not in ("talks", "summit", "round") or len(report.parties) < 2:
        return report
    start = report.evidence[0].start if report.evidence else 0
    own = scene.article.text[start : report.evidence[-1].end].lower() if report.evidence else ""
    if any(phrase in own for phrase in words().whereabouts["remote"]):
        return report
    fits = [one for one in stays if one.meeting != report.id and _fits(one, report, start)]
    best = min(fits, key=lambda one: (one.at > start, abs(one.at - start)), default=None)
    return replace(report, place=best.place) if best is not None else report


def _fits(stay: _Stay, report: MeetingReport, start: int) -> bool:
    """Whether a meeting is of the guest and of somebody at home there, on the days of the stay."""
    others = set(report.parties) - {stay.side}
    if stay.side not in report.parties or not others:
        return False
    travelling = {
        one.actor for one in report.participants if one.party == stay.side and one.actor not in (None, one.party)
    }
    if stay.people and travelling and not travelling & stay.people:
        return False  # another one of that side
    seen = bool(travelling & stay.people)
    if report.kind == "round" and not seen:
        return False
    # Of others who are there only those count whom the guest sees on those days: "also saw opposition leaders".
    on_those_days = seen and report.when is not None and stay.first is not None and not _states(others)
    if not others <= _lands(stay.place.state or "") and not on_those_days:
        return False
    if not stay.people and travelling and stay.first is not None and abs(stay.at - start) > _NEAR:
        return False
    if not _same_sort(stay.status, report.status):
        return False
    when = report.when
    if when is None or when.earliest is None or stay.first is None or stay.last is None:
        return (seen or not stay.people) and abs(stay.at - start) <= _FAR
    latest = when.latest or when.earliest
    return (latest - when.earliest).days <= _LONG and when.earliest <= stay.last and latest >= stay.first


def _lands(state: str) -> set[str]:
    """The state, and those that had its capital before: whoever was in Belgrade saw "the Yugoslav president"."""
    former = {one for one, told in data("states")["successors"].items() if told["now"] == state}
    return {state} | former


def _states(parties: set[str]) -> bool:
    return any(world().kinds.get(one) == "state" for one in parties)


def _same_sort(stay: Status | None, status: Status) -> bool:
    """Whether what became of a meeting goes with a guest who came, is there, or is to come."""
    if status in CLOSED:
        return stay in DONE
    if stay is Status.UNDER_WAY or stay is None:
        return status in DONE or (status in PLANS and stay is not None)
    return any(stay in group and status in group for group in (DONE, PLANS))


def _visits(reports: Sequence[MeetingReport], scene: Scene) -> Iterator[_Stay]:
    for visit in reports:
        place, when = visit.place, visit.when
        if visit.kind != "visit" or place is None or place.state is None or visit.status in CLOSED:
            continue
        guests = [one for one in visit.participants if one.party not in (None, place.state)]
        sides = {one.party for one in guests if one.party}
        if len(sides) != 1 or place.state not in visit.parties or all(one.actor is None for one in guests):
            continue
        said = " ".join(one.text for one in visit.evidence)
        first, last = _days(when, said)
        side = next(iter(sides))
        people = frozenset(one.actor for one in guests if one.actor and one.actor != side)
        yield _Stay(people, side, place, first, last, visit.evidence[0].start, visit.status, visit.id)


def _days(when: PartialDate | None, said: str) -> tuple[date | None, date | None]:
    """The days of a stay: before its last where it is told as over, after its first where it begins."""
    if when is None or when.earliest is None or when.latest is None or (when.latest - when.earliest).days > _LONG:
        return None, None
    length = timedelta(days=(days_long(said) or _USUAL + 1) - 1)
    over = _OVER.search(said) is not None
    return (when.earliest - length, when.latest) if over else (when.earliest, when.latest + length)


def _talks(reports: Sequence[MeetingReport]) -> Iterator[_Stay]:
    """Talks in a town of one side: its guests are there a day before and after."""
    around = timedelta(days=_BEFORE_AND_AFTER)
    for talks in reports:
        place, when = talks.place, talks.when
        if talks.kind not in ("talks", "summit") or place is None or talks.status not in DONE | PLANS:
            continue
        if place.state not in talks.parties or place.city is None or len(talks.parties) != 2:
            continue
        if when is None or when.earliest is None or when.latest is None or (when.latest - when.earliest).days > _USUAL:
            continue
        side = next(one for one in talks.parties if one != place.state)
        people = frozenset(
            one.actor for one in talks.participants if one.party == side and one.actor and one.actor != side
        )
        first, last = when.earliest - around, when.latest + around
        if place.state is not None:
            status = Status.UNDER_WAY if talks.status in DONE else talks.status
            yield _Stay(people, side, place, first, last, talks.evidence[0].start, status, talks.id)


def _left(scene: Scene) -> Iterator[_Stay]:
    """ "who left Lima on Monday", "flew out of Peru on Thursday after a three-day mission": where somebody had been until then."""
    for sentence in scene.sentences:
        for verb in sentence:
            name = _left_place(verb)
            place = _land_or_town(name, scene) if name is not None else None
            who = subject(verb) if place is not None else None
            if place is None or who is None:
                continue
            state = place.state
            actor = _guest(who, scene)
            side = side_of(actor) if actor is not None else None
            if actor is None or side is None or state is None or side == state:
                continue
            first, last = _until(verb, sentence, scene)
            people = frozenset({actor.id} if actor.kind == "person" else ())
            yield _Stay(people, side, place, first, last, sentence.start_char, Status.HELD, None)


def _guest(who: Token, scene: Scene) -> Actor | None:
    """ "The Peruvian envoy, ANA RUIZ": the person where one is named, else whoever is meant."""
    register = scene.voices.register
    names = [register.at(one.left_edge.idx, one.idx + len(one)) for one in children(who, "appos")]
    names.append(register.at(who.idx, who.idx + len(who)))
    found = [one for one in names if one is not None]
    whole = register.at(who.left_edge.idx, who.idx + len(who))
    return next((one for one in found if one.kind == "person"), whole or next(iter(found), None))


def _land_or_town(name: Token, scene: Scene) -> Place | None:
    actor = scene.voices.register.at(name.left_edge.idx, name.idx + len(name))
    if actor is not None and actor.kind == "state":
        listed = world().places.get(name.doc.text[name.left_edge.idx : name.idx + len(name)])
        return listed or Place(state=actor.id, text=actor.name)
    return place_named(name, scene.voices.register)


def _left_place(verb: Token) -> Token | None:
    """ "LEFT LIMA", "flew OUT OF LIMA": what somebody left."""
    if verb.pos_ != "VERB" or verb.tag_ not in ("VBD", "VBN", "VBG") or modal(verb) is not None or negated(verb):
        return None
    if verb.lemma_.lower() in words().whereabouts["leaving"]:
        return next((one for one in children(verb, "dobj") if one.pos_ == "PROPN"), None)
    if verb.lemma_.lower() not in words().motion:
        return None
    for out in children(verb, "prep", "prt", "advmod"):
        if out.lower_ == "out":
            for of in (*children(out, "prep"), *children(verb, "prep")):
                name = child(of, "pobj") if of.lower_ == "of" else None
                if name is not None and name.pos_ == "PROPN":
                    return name
    return None


def _until(verb: Token, sentence: Span, scene: Scene) -> tuple[date | None, date | None]:
    near = [one for one in scene.times if sentence.start_char <= one.start < sentence.end_char]
    near = [one for one in near if 0 <= one.start - verb.idx <= _DAY_NEAR]
    when = resolve(near[0], "past") if near else None
    if when is None or when.latest is None or when.earliest is None or (when.latest - when.earliest).days > _USUAL:
        return None, None
    length = days_long(sentence.text) or _USUAL + 1
    return when.earliest - timedelta(days=length - 1), when.latest
