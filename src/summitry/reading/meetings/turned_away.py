"""Who went to see somebody and was not received: "flew to Lima to see the president BUT WAS TOLD that he WOULD NOT RECEIVE him"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.outlook import Outlook, auxiliaries
from summitry.reading.meetings.tense import conditional, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def not_received(went: Token) -> Outlook | None:
    """What a journey to somebody came to, where the clauses behind it tell that they did not see the traveller."""
    if went.tag_ not in ("VBD", "VBN"):
        return None
    # The parser may hang what came of it on what it was meant for: "flew there to SEE him but WAS TOLD".
    for behind in (two for one in (went, *children(went, "advcl")) for two in children(one, "conj")):
        inner = (behind, *(two for one in (behind, *children(behind, "ccomp")) for two in children(one, "ccomp")))
        for verb in inner:
            if _does_not_see(verb):
                return Outlook(Status.REFUSED, past_perfect(verb), verb)
        if _is_sent_away(behind):
            return Outlook(Status.REFUSED, past_perfect(behind), None)
    return None


def _does_not_see(verb: Token) -> bool:
    """ "he REFUSED TO RECEIVE him", "the president WOULD NOT SEE the envoy": of another than the traveller."""
    if child(verb, "nsubj") is None or conditional(verb) or modal(verb) not in (None, "would", "could"):
        return False
    seeing = words().deeds["seeing"]
    if verb.lemma_ in ("refuse", "decline"):
        return not negated(verb) and any(one.lemma_.lower() in seeing for one in children(verb, "xcomp"))
    did = modal(verb) is not None or "did" in auxiliaries(verb)
    return verb.lemma_.lower() in seeing and negated(verb) and did and child(verb, "dobj") is not None


def _is_sent_away(verb: Token) -> bool:
    """ "but WAS NOT RECEIVED", "was TURNED AWAY", "was REFUSED an audience"."""
    if child(verb, "auxpass") is None or modal(verb) is not None:
        return False
    if negated(verb):
        return verb.lemma_ in ("receive", "admit")
    away = verb.lemma_ in ("turn", "send") and any(
        one.lower_ in ("away", "back") for one in children(verb, "advmod", "prt")
    )
    given = {one.lemma_.lower() for one in children(verb, "dobj", "oprd")}
    return away or (verb.lemma_ in ("refuse", "deny") and bool(given & words().nouns.keys()))
