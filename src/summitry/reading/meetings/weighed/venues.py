"""Which of the places near a meeting is where it is: the rules' own, any other told around it, the reporter's, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import MeetingReport, Place
from summitry.reading.grammar import children
from summitry.reading.meetings.outlook import PLANS
from summitry.reading.meetings.topics import discussed, of_people, talked_on
from summitry.reading.meetings.weighed.scene import Draft, Scene, distance, hanging, merge, others_near, taken
from summitry.reading.meetings.words import words
from summitry.reading.weighing import Candidate, Signs, chosen, weights
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

TIMES = 1.0  # as likely as the rules' own
_ARRIVING = frozenset({"land", "arrive", "fly", "come"})
_AROUND = 3  # sentences


def venue_of(scene: Scene, draft: Draft) -> Candidate[Place]:
    """The likeliest place."""
    return chosen(weights("meetings", "venue"), candidates(scene, draft), TIMES)


def candidates(scene: Scene, draft: Draft) -> list[Candidate[Place]]:
    """No place; then each that is told in the sentences around the meeting; the reporter's; and the rules' own."""
    report = draft.report
    found: dict[str | None, Candidate[Place]] = {}
    near = scene.sentences_of(draft.mentions)
    for one in scene.voices.register.places:
        here = scene.sentence(one.start)
        phrase = scene.phrase(one.start, one.end)
        if phrase is None or min(abs(here - other) for other in near) > _AROUND or _gone_from(phrase.root, report):
            continue
        if _before_leaving(phrase.root, report):
            continue
        if report.kind != "visit" and (discussed(phrase.root) or talked_on(phrase.root) or of_people(phrase.root)):
            continue
        signs = distance(scene, one.start, draft) | hanging(phrase, draft)
        signs |= others_near(phrase.root, draft)
        signs["of a side" if one.place.state in report.parties else "of nobody there"] = 1.0
        signs["city" if one.place.city else "state"] = signs[f"kind {report.kind}"] = signs["times told"] = 1.0
        known = found.get(_key(one.place))
        if known is None:
            found[_key(one.place)] = Candidate(one.place, signs, start=None if one.start < scene.body else one.start)
        else:
            merge(known.signs, signs)
    if scene.home is not None:
        home = found.setdefault(_key(scene.home), Candidate(scene.home, {}))
        home.signs |= {"reporter's": 1.0, f"reporter's, {report.status}": 1.0, f"reporter's, {report.kind}": 1.0}
    if report.place is not None:
        own = found.setdefault(_key(report.place), Candidate(report.place, {"reckoned": 1.0}))
        own.own = True
        own.signs["rules"] = 1.0
    for place in draft.among.places(draft.number, _where):
        found.setdefault(_key(place), Candidate(place, {"from another": 1.0}))
    for key, each in found.items():
        each.signs |= taken(draft, draft.among.having(_where, ("at", key), draft.number))
    none: Signs = {"none": 1.0, f"none, {report.status}": 1.0, f"none, {report.kind}": 1.0}
    if report.place is None:
        none["rules: none"] = 1.0
    return [Candidate(None, none, report.place is None), *found.values()]


def _gone_from(town: Token, report: MeetingReport) -> bool:
    """ "landed FROM TOKYO", "left FOR LIMA" behind what was held: where somebody was before, or went afterwards. A journey goes where it
    leaves for, and who comes BACK FROM a town has met there."""
    prep = town.head if town.dep_ == "pobj" else None
    if prep is None or prep.dep_ != "prep" or report.kind == "visit":
        return False
    verb = prep.head
    if prep.lower_ == "for":
        left = verb.lemma_.lower() in words().whereabouts["leaving"] and verb.tag_ in ("VBD", "VBN")
        return left and report.status is Status.HELD
    back = any(one.lower_ in ("back", "home") for one in verb.children)
    return prep.lower_ == "from" and verb.lemma_.lower() in _ARRIVING and not back


def _before_leaving(town: Token, report: MeetingReport) -> bool:
    """ "told reporters AT ANKARA AIRPORT before leaving for Baku": where who speaks is about to leave; what is planned is elsewhere."""
    prep = town.head if town.dep_ == "pobj" else town.head.head
    if prep.dep_ != "prep" or report.status not in PLANS:
        return False
    before = (one for way in children(prep.head, "prep") if way.lower_ == "before" for one in children(way, "pcomp"))
    return any(one.lemma_.lower() in words().whereabouts["leaving"] for one in before)


def _where(report: MeetingReport) -> tuple[str, str | None] | None:
    """The key of its place; None where it has none, which a place without a name is not."""
    return None if report.place is None else ("at", _key(report.place))


def _key(place: Place) -> str | None:
    return place.city or place.state or place.venue
