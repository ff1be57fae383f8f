"""What a meeting did, told with its own day: "the second sitting, on July 1, verified the pullback" took place, whatever the verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.outlook import Outlook, auxiliaries, lookup
from summitry.reading.meetings.tense import conditional, dated, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def with_its_day(noun: Token) -> Outlook | None:
    """The outlook by tense alone of a meeting that stands with its own day as the subject of a verb that no table knows.

    In the past tense it was held: a meeting that did something took place, but for what may be said of one that is only awaited ("hung in
    the balance"). "Was on June 30" was held, "is on August 3" is planned. The day of a genitive ("Friday's session") may lie ahead, so
    there the verb has to tell of a result.
    """
    verb, role = governor(noun)
    if verb is None or role != "nsubj" or negated(verb) or modal(verb) is not None or conditional(verb):
        return None
    if verb.lemma_ == "be":
        return _was_on(verb)
    if lookup(verb) is not None or verb.tag_ not in ("VBD", "VBN") or not _past(verb):
        return None
    lemma = verb.lemma_.lower()
    told = words().by_tense
    own = _own_day(noun, verb) and lemma not in told["undecided"]
    if own or _came_then(verb) or (_of_a_day(noun) and lemma in told["results"]):
        return Outlook(Status.HELD, past_perfect(verb), verb)
    return None


def _came_then(verb: Token) -> bool:
    """ "The visit CAME A DAY AFTER the raid", "the talks came amid a strike", "came as Lima sought a loan": told as over."""
    near = [
        *children(verb, "prep", "advcl"),
        *(two for one in children(verb, "advcl") for two in children(one, "mark")),
    ]
    if any(one.lower_ in ("to", "under", "from") for one in children(verb, "prep")):
        return False  # "came to grief over the map"
    return verb.lemma_ == "come" and any(one.lower_ in ("after", "amid", "as", "despite", "since") for one in near)


def _past(verb: Token) -> bool:
    """ "brought", "had brought", "has brought"; not "was to bring"."""
    return "to" not in auxiliaries(verb) and (
        verb.tag_ == "VBD" or bool(auxiliaries(verb) & {"has", "have", "had", "'d", "'ve"})
    )


def _was_on(verb: Token) -> Outlook | None:
    on = any(prep.lower_ in ("on", "in") and dated(prep) for prep in children(verb, "prep"))
    if not on or child(verb, "acomp", "xcomp") is not None:
        return None
    if verb.tag_ == "VBD":
        return Outlook(Status.HELD, False, verb)
    return Outlook(Status.SCHEDULED, False, verb) if verb.tag_ in ("VBZ", "VBP") else None


def _own_day(noun: Token, verb: Token) -> bool:
    """ "Negotiations in New York ON MAY 11", "the sitting, ON JULY 1, verified", which the parser hangs on the verb behind it."""
    below = [*children(noun, "prep", "appos", "npadvmod")]
    below += [one for one in children(verb, "prep", "npadvmod") if noun.i < one.i < verb.i]
    below += [
        inner for prep in children(noun, "prep") for one in children(prep, "pobj") for inner in children(one, "prep")
    ]
    return any(dated(one) for one in below if not any(two.pos_ in ("VERB", "AUX") for two in one.subtree))


def _of_a_day(noun: Token) -> bool:
    """ "Tuesday's session", "last week's round"."""
    return any(dated(one) for one in children(noun, "poss", "nmod", "compound"))
