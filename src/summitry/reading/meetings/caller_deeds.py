"""Who keeps a meeting from taking place by a deed that names none: "after Quito SEALED OFF the border", "because Lima REFUSED TO LET him
cross", "as Lima has WITHDRAWN ITS INVITATION"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.outlook import CLOSED, lookup
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_TOLD = ("VBD", "VBN", "VBZ", "VBP")
_CAUSE = frozenset({"after", "because", "as", "since", "when", "once"})


def shuts_the_way(verb: Token) -> Token | None:
    """Whoever does so, as the subject of the verb that tells it."""
    if verb.pos_ != "VERB" or (verb.tag_ not in _TOLD and not (negated(verb) and verb.tag_ == "VB")):
        return None
    if modal(verb) in ("may", "might", "could", "can", "should") or child(verb, "nsubjpass") is not None:
        return None
    if _does_not_let(verb) or _closes(verb) or _takes_back(verb) or _sends_away(verb):
        return subject(verb)
    return None


def shut_out(verb: Token) -> Token | None:
    """The same, told as the cause: "was called off AFTER Quito closed its airspace"."""
    marks = {one.lower_ for one in children(verb, "mark", "advmod")}
    return shuts_the_way(verb) if verb.dep_ == "advcl" and marks & _CAUSE else None


def leaves_the_table(verb: Token) -> Token | None:
    """ "WALKED OUT OF talks on Monday. A session planned for Tuesday was cancelled", "BROKE OFF the talks", "SUSPENDED negotiations": what
    was to follow fell by whoever did so."""
    told = verb.tag_ == "VBD" or (
        verb.tag_ == "VBN" and child(verb, "auxpass") is None and child(verb, "aux") is not None
    )
    if not told or negated(verb) or modal(verb) is not None:
        return None
    near = {f"{verb.lemma_.lower()} {one.lower_}" for one in verb.children if one.dep_ in ("prt", "advmod", "prep")}
    things = [one.lemma_.lower() for one in children(verb, "dobj")]
    talks = any(one in words().nouns for one in things)
    out = bool(near & words().deeds["leaving"]) and (talks or not things)
    return child(verb, "nsubj") if out or (talks and verb.lemma_.lower() in words().deeds["breaking"]) else None


def kept_away_by(verb: Token) -> Token | None:
    """Of who could not come, whoever kept them: "WAS UNABLE to travel because Quito had closed its airspace", "will not go, as Lima has
    withdrawn its invitation"; not "Peru CALLED OFF the talks after Quito closed the border"."""
    who = shut_out(verb)
    above = verb.head
    outer = (
        above.head if above.dep_ in ("xcomp", "ccomp") and above.pos_ == "VERB" and above.head.pos_ == "ADJ" else above
    )
    calls_off = lookup(outer) in CLOSED and child(outer, "nsubjpass") is None
    return None if calls_off else who


def _does_not_let(verb: Token) -> bool:
    """ "refused TO LET him cross", "declined to guarantee her safety", "would not allow them to fly over it"."""
    letting = words().deeds["letting"]
    if verb.lemma_.lower() in ("refuse", "decline") and not negated(verb):
        return any(one.lemma_.lower() in letting for one in children(verb, "xcomp"))
    whom = child(verb, "dobj", "ccomp", "xcomp") is not None
    return verb.lemma_.lower() in letting and negated(verb) and whom and modal(verb) in (None, "would")


def _closes(verb: Token) -> bool:
    """ "closed the BORDER", "sealed off the Strip", "imposed a BLOCKADE"."""
    if negated(verb):
        return False
    things = {one.lemma_.lower() for one in children(verb, "dobj")}
    kinds = words().deeds
    lemma = verb.lemma_.lower()
    off = lemma in ("seal", "cordon") and any(one.lower_ == "off" for one in children(verb, "prt", "advmod", "prep"))
    shut = off or (lemma in kinds["closing"] and bool(things & kinds["ways"]))
    return shut or (lemma in ("impose", "declare", "clamp", "order") and bool(things & kinds["closures"]))


def _takes_back(verb: Token) -> bool:
    """ "has WITHDRAWN ITS INVITATION", "revoked the clearance for his plane"."""
    things = {one.lemma_.lower() for one in children(verb, "dobj")}
    given = words().deeds["given"]
    return verb.lemma_.lower() in words().deeds["taking_back"] and bool(things & given) and not negated(verb)


def _sends_away(verb: Token) -> bool:
    """ "declared the envoy PERSONA NON GRATA", "held them up at the border"."""
    if negated(verb):
        return False
    if verb.lemma_ == "declare" and any(one.lower_ in ("grata", "persona", "unwelcome") for one in verb.subtree):
        return True
    there = any(one.lemma_.lower() in words().deeds["ways"] for one in governed(verb, "at"))
    return verb.lemma_ in ("hold", "stop") and child(verb, "dobj") is not None and there
