"""Which side called it off: the signs of each party in and around the sentences that tell of it, or of nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child
from summitry.reading.meetings.outlook import CLOSED
from summitry.reading.meetings.weighed.scene import Draft, Scene
from summitry.reading.principals import side_of
from summitry.reading.weighing import Candidate, Signs, chosen, weights
from summitry.reading.word_signs import word

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

SURE = 0.5  # another party than the rules' must be likelier than all others together
_BEHIND = 2  # sentences
_SIDES = 3
_POSITIONS = 2
_FIRST = 4  # characters
_WORDS = 30
_MARKS = '.,;:!?"“”'


def caller_of(scene: Scene, draft: Draft) -> str | None:
    """The likeliest party."""
    return chosen(weights("meetings", "caller"), candidates(scene, draft), 1.0, SURE).answer


def candidates(scene: Scene, draft: Draft) -> list[Candidate[str]]:
    """Nobody; then the meeting's parties, and all that are named around the calling off."""
    report = draft.report
    found: dict[str, Signs] = {
        party: {"a side": 1.0, f"side {min(at, _POSITIONS)}": 1.0} for at, party in enumerate(report.parties)
    }
    closed = [one for one in draft.mentions if one.outlook.status in CLOSED] or draft.mentions
    own = scene.sentences_of(closed)
    verbs = {one.outlook.verb.i for one in closed if one.outlook.verb is not None}
    for where, numbers in _around(scene, draft, own):
        for number in numbers:
            _named(scene, scene.sentences[number], where, verbs, found)
    _voices(scene, own, found)
    for party, signs in found.items():
        signs[f"status {report.status}"] = signs[f"sides {min(_SIDES, len(report.parties))}"] = 1.0
        if report.place is not None and report.place.state == party:
            signs["host"] = 1.0
        if party == report.called_off_by:
            signs["rules"] = 1.0
    none: Signs = {"none": 1.0, f"none, {report.status}": 1.0}
    if report.called_off_by is None:
        none["rules: none"] = 1.0
    elif report.called_off_by not in found:
        found[report.called_off_by] = {"no side": 1.0, "rules": 1.0}
    given = [Candidate(party, signs, party == report.called_off_by) for party, signs in found.items()]
    return [Candidate(None, none, report.called_off_by is None), *given]


def _around(scene: Scene, draft: Draft, own: list[int]) -> list[tuple[str, list[int]]]:
    """The sentences that tell of the calling off, those next to them, and the meeting's others, each once."""
    seen = set(own)
    rows = [("own", own)]
    steps = [("next", 1), ("before", -1), ("after next", _BEHIND)]
    for name, step in steps:
        more = sorted({one + step for one in own} - seen)
        seen |= set(more)
        rows.append((name, [one for one in more if 0 <= one < len(scene.sentences)]))
    return [*rows, ("other", [one for one in scene.sentences_of(draft.mentions) if one not in own])]


def _named(scene: Scene, sentence: Span, where: str, verbs: set[int], found: dict[str, Signs]) -> None:
    for mention, actor in scene.voices.register.within(sentence.start_char, sentence.end_char):
        party = side_of(actor)
        phrase = scene.phrase(mention.start, mention.end) if party is not None else None
        if party is None or phrase is None:
            continue
        signs = found.setdefault(party, {"no side": 1.0})
        for name in _place(phrase.root, verbs, actor.kind == "person"):
            signs[f"{where} {name}".rstrip()] = 1.0
        if mention.start - sentence.start_char < _FIRST:
            signs[f"{where} first"] = 1.0


def _place(head: Token, verbs: set[int], person: bool) -> list[str]:
    """The names of what a mention is in its sentence."""
    above, role = head.head, head.dep_
    lemma = word(above)
    names = ["", role, f"{role} of {lemma}"]
    if role == "pobj":
        names += [f"behind {lemma}", f"behind {word(above.head)} {lemma}"]
    if above.i in verbs:
        names.append(f"{role} of the verb")
    if above.head.i in verbs:
        names.append(f"{role} {above.dep_} of the verb")
    if person:
        names.append(f"person {role}")
    if role == "nsubj":
        names += ["does not"] if child(above, "neg") is not None else []
        names += ["main subject"] if above.dep_ == "ROOT" else []
        names += ["reported subject"] if above.dep_ == "ccomp" else []
    return names


def _voices(scene: Scene, own: list[int], found: dict[str, Signs]) -> None:
    """Who speaks there, and in which words."""
    near = {number + step for number in own for step in range(_BEHIND + 1)}
    for item in scene.statements:
        if not item.content or scene.sentence(item.content[0].start) not in near:
            continue
        speaker = scene.voices.register.actor(item.speaker)
        party = side_of(speaker) if speaker is not None else None
        if party in found:
            found[party]["speaks"] = 1.0
            for said in item.text.lower().split()[:_WORDS]:
                found[party][f"says {said.strip(_MARKS)}"] = 1.0
