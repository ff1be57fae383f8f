"""Whether what the rules found is a meeting between parties at all: a column that "advances to meet" an army, a party's congress, a court's
session. The signs of one meeting are those of its fate, who is named in it, and how much of the article tells of meetings.
"""

from __future__ import annotations

from summitry.reading.meetings.weighed.fates import signs_of as signs_of_fate
from summitry.reading.meetings.weighed.scene import Draft, Scene
from summitry.reading.principals import side_of
from summitry.reading.weighing import Signs, probability, weights

LEAST = 0.5
"""Below this a meeting is dropped. On folds left out a third of what is wrong in ordinary news goes, and nearly nothing that is right."""
_MANY = 3


def doubtful(scene: Scene, draft: Draft) -> bool:
    """Whether it is more likely none."""
    return probability(weights("doubts", "meeting").scores(signs_of(scene, draft))["right"]) < LEAST


def signs_of(scene: Scene, draft: Draft) -> Signs:
    """What speaks for and against it."""
    report, mentions = draft.report, draft.mentions
    signs = dict(signs_of_fate(scene, draft))
    for one in report.participants:
        signs[f"by {one.basis}"] = 1.0
        if one.party is None:
            signs["an open side"] = 1.0
        elif one.actor is not None and one.actor != one.party:
            signs[f"a person, by {one.basis}"] = 1.0
    named = {one.party for one in report.participants if one.party and one.basis == "named"}
    signs[f"{min(_MANY, len(named))} named"] = 1.0
    signs["a place" if report.place else "no place"] = signs["a day" if report.when else "no day"] = 1.0
    if report.place is not None:
        signs["at a side's" if report.place.state in report.parties else "elsewhere"] = 1.0
    if all(one.trigger.weighed for one in mentions):
        signs["no word for it"] = 1.0
    sentences = len(scene.sentences)
    telling = len(scene.sentences_of(one for draft in (draft, *draft.beside) for one in draft.mentions))
    signs["share of the article"] = telling / sentences
    signs["others told of"] = min(_MANY, len(draft.beside)) / _MANY
    own = set(report.parties)
    alike = [other for other in draft.beside if own and own & set(other.report.parties)]
    signs[f"{min(_MANY, len(alike))} others of a side"] = 1.0
    counts = {side_of(actor) for actor in scene.voices.register.actors} - {None}
    signs[f"{min(_MANY * 2, len(counts))} parties in the article"] = 1.0
    first = scene.sentence(mentions[0].trigger.token.idx)
    signs["place in the text"] = first / sentences
    return signs
