"""Whether what the rules found is a meeting between parties at all: a column that "advances to meet" an army, a party's congress, a court's
session. The signs of one meeting are those of its fate, who is named in it, and how much of the article tells of meetings.
"""

from __future__ import annotations

from summitry.reading.meetings.weighed.scene import Draft, Scene
from summitry.reading.weighing import Signs, probability, weights

LEAST = 0.5
"""Below this a meeting is dropped. On folds left out a third of what is wrong in ordinary news goes, and nearly nothing that is right."""
_MANY = 3


def doubtful(scene: Scene, draft: Draft, fate: Signs) -> bool:
    """Whether it is more likely none. ``fate``: the signs of its fate."""
    return probability(weights("doubts", "meeting").scores(signs_of(scene, draft, fate))["right"]) < LEAST


def signs_of(scene: Scene, draft: Draft, fate: Signs) -> Signs:
    """What speaks for and against it."""
    report, mentions, among = draft.report, draft.mentions, draft.among
    signs = dict(fate)
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
    signs["share of the article"] = among.telling / sentences
    signs["others told of"] = min(_MANY, len(among) - 1) / _MANY
    signs[f"{among.sharing(draft.number, _MANY)} others of a side"] = 1.0
    signs[f"{min(_MANY * 2, among.parties)} parties in the article"] = 1.0
    first = scene.sentence(mentions[0].trigger.token.idx)
    signs["place in the text"] = first / sentences
    return signs
