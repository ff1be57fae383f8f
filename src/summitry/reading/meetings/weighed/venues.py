"""Which of the places near a meeting is where it is: the rules' own, any other told around it, the reporter's, or none."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.model import Place
from summitry.reading.meetings.weighed.scene import Draft, Scene, distance, hanging, merge, word
from summitry.reading.weighing import Signs, likeliest, shares, weights

TIMES = 1.5  # as likely as the rules' own

_AROUND = 3  # sentences


@dataclass(slots=True)
class Candidate:
    """A place, or None for none; ``own``: the rules' answer; ``start``: where the text first tells it."""

    place: Place | None
    signs: Signs
    own: bool = False
    start: int | None = None


def venue_of(scene: Scene, draft: Draft) -> tuple[Place | None, int | None]:
    """The likeliest place, and where the text tells it if that is not the rules' own."""
    found = candidates(scene, draft)
    model = weights("meetings", "venue")
    likely = shares([model.scores(one.signs)["right"] for one in found])
    own = next(at for at, one in enumerate(found) if one.own)
    best = likeliest(likely, own, TIMES)
    return (draft.report.place, None) if found[best].own else (found[best].place, found[best].start)


def candidates(scene: Scene, draft: Draft) -> list[Candidate]:
    """No place; then each that is told in the sentences around the meeting; the reporter's; and the rules' own."""
    report = draft.report
    found: dict[str | None, Candidate] = {}
    near = {scene.sentence(one.trigger.token.idx) for one in draft.mentions}
    for one in scene.voices.register.places:
        here = scene.sentence(one.start)
        head = scene.head(one.start, one.end)
        if head is None or min(abs(here - other) for other in near) > _AROUND:
            continue
        signs = distance(scene, one.start, draft) | hanging(head, draft)
        first = scene.doc.char_span(one.start, one.end, alignment_mode="expand")
        if first is not None and first.start:
            signs[f"behind {word(scene.doc[first.start - 1])}"] = 1.0
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
    none: Signs = {"none": 1.0, f"none, {report.status}": 1.0, f"none, {report.kind}": 1.0}
    if report.place is None:
        none["rules: none"] = 1.0
    return [Candidate(None, none, report.place is None), *found.values()]


def _key(place: Place) -> str | None:
    return place.city or place.state or place.venue
