"""In which words a meeting's fate is told: those of its sentences, how its plan is told, and what the sentence goes on to say.

"WAS TO meet her on Monday BUT flew home", "HAD BEEN DUE in Lima; the embassy WROTE": no word there says that it was called off. What a
plan in the past is followed by does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.meetings.mention import Mention
from summitry.reading.meetings.weighed.scene import Draft, Scene
from summitry.reading.weighing import Signs
from summitry.reading.word_signs import word

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_TELL = frozenset({"VERB", "NOUN", "ADJ", "ADV", "ADP", "PART", "SCONJ"})
_LINKS = frozenset(
    {
        "but", "and", "while", "when", "after", "because", "as", "until", "before", "though", "although", "yet", "only",
        "instead", "however", ";",
    }
)  # fmt: skip
_TURNS = frozenset({"then but", "then not", "then and", "then ;", "then but not"})
_UP = 4  # steps up the parse, as far as the verbs of a plan stand above its meeting


def telling(scene: Scene, draft: Draft, lies: str) -> Signs:
    """The signs of one meeting. ``lies``: on which side of the day of publication it lies."""
    words = [f"here {word(one)}" for one in _sentences(scene, draft) if one.is_alpha and one.pos_ in _TELL]
    plans = {f"plan {one}" for mention in draft.mentions for one in forms(mention.trigger.token)}
    behind = {one for mention in draft.mentions for one in goes_on(mention)}
    status = draft.report.status.value
    both = [f"{plan}, {one}" for plan in plans for one in (lies, *(behind & _TURNS))]
    turned = [f"{one}, rules {status}" for one in (*plans, *behind) if one.startswith(("plan", "then"))]
    return dict.fromkeys([*words, *plans, *behind, *both, *turned], 1.0)


def _sentences(scene: Scene, draft: Draft) -> Iterator[Token]:
    return (token for number in scene.sentences_of(draft.mentions) for token in scene.sentences[number])


def forms(token: Token) -> Iterator[str]:
    """ "had been due to meet", "was to have met", "is expected in": the forms of the verbs above a meeting, with their helpers."""
    here = token
    for _ in range(_UP):
        if here.pos_ in ("VERB", "AUX"):
            helpers = " ".join(one.lower_ for one in children(here, "aux", "auxpass"))
            yield f"{helpers} {here.tag_}".strip()
            if here.dep_ == "xcomp" and here.head.lemma_ == "be":
                yield f"be to, {here.head.lower_}"
        if here.head == here:
            return
        here = here.head


def goes_on(mention: Mention) -> Iterator[str]:
    """What its sentence says before its word, and how it goes on behind it."""
    token = mention.trigger.token
    doc, sentence = token.doc, token.sent
    for one in doc[sentence.start : token.i]:
        if one.lower_ in _LINKS:
            yield f"earlier {one.lower_}"
        if one.pos_ == "VERB":
            yield f"earlier {word(one)}"
            yield from ["earlier not"] if child(one, "neg") is not None else []
    link = None
    for one in doc[token.i + 1 : sentence.end]:
        if one.lower_ in _LINKS:
            link = one.lower_
            yield f"then {link}"
        if link is not None and one.pos_ == "VERB":
            yield f"then {link} {one.tag_}"
            yield f"then {word(one)}"
            yield from ["then not", f"then {link} not"] if child(one, "neg") is not None else []
