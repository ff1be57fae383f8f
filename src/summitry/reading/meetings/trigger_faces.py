"""Verbs of being opposite one another, and of those who sit apart and have others carry what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, negated, subject
from summitry.reading.meetings.tense import dated, is_day
from summitry.reading.meetings.together import person, several, titled
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_OPPOSITE = frozenset({"across", "opposite", "facing"})
_CARRIED = frozenset({"message", "note", "draft", "proposal", "text", "paper", "list", "offer", "view"})


def sat_opposite(verb: Token) -> list[Token]:
    """ "sat across the table FROM the Latvian minister", "sat OPPOSITE the bank's president": whom somebody sits with."""
    found: list[Token] = []
    for prep in children(verb, "prep", "advmod", "prt", "advcl"):
        if prep.lower_ not in _OPPOSITE:
            continue
        inner = [*children(prep, "pobj", "dobj")]
        behind = [*children(prep, "prep"), *(two for one in inner for two in children(one, "prep"))]
        behind += [one for one in children(verb, "prep") if one.i > prep.i]
        found += [one for two in behind if two.lower_ == "from" for one in children(two, "pobj")]
        found += [one for one in inner if titled(one)]
    return [one for one in dict.fromkeys(found) if person(one)]


def through_others(verb: Token) -> bool:
    """ "exchanged messages through the Swiss envoy", "passed drafts to each other via mediators in Doha": several who negotiate
    from two rooms, on a day or at a place; "exchanged messages on the holiday" and "exchanged fire" are none.
    """
    if verb.lemma_ not in ("exchange", "pass", "swap", "trade", "relay", "send", "convey") or verb.tag_ == "VB":
        return False
    if not several(subject(verb)) or not any(one.lemma_.lower() in _CARRIED for one in children(verb, "dobj")):
        return False
    preps = [*children(verb, "prep"), *(prep for one in children(verb, "dobj") for prep in children(one, "prep"))]
    by = [one for prep in preps if prep.lower_ in ("through", "via") for one in children(prep, "pobj")]
    preps += [prep for one in by for prep in children(one, "prep")]
    there = any(
        prep.lower_ in ("in", "at") and any(one.pos_ == "PROPN" and not is_day(one) for one in children(prep, "pobj"))
        for prep in preps
    )
    return there and any(titled(one) for one in by)


def withdrawn_invitation(verb: Token) -> Token | None:
    """ "WITHDREW its invitation to the Lao minister, who was due on Monday", "took back the invitation to": the verb that undoes the
    invitation of the guest whose coming ``verb`` tells.
    """
    guest = verb.head if verb.dep_ in ("relcl", "acl", "xcomp") else None
    if guest is not None and verb.dep_ == "xcomp":
        guest = guest.head if guest.dep_ in ("relcl", "acl") else None
    if guest is not None and guest.dep_ == "dobj" and _disinvites(guest.head):
        return guest.head
    if guest is None or guest.dep_ != "pobj" or guest.head.lower_ not in ("to", "of", "for"):
        return None
    above = guest.head.head
    asked: Token | None = above
    if above.pos_ == "VERB":
        asked = child(above, "dobj")  # the parser hangs "to the minister" on the verb
    else:
        above = above.head
    if asked is None or asked.lemma_.lower() != "invitation" or above.tag_ not in ("VBD", "VBN"):
        return None
    if child(above, "neg") is not None:
        return None
    back = above.lemma_ == "take" and any(one.lower_ == "back" for one in children(above, "advmod", "prt"))
    undone = above.lemma_.lower() in ("withdraw", "revoke", "rescind", "retract", "cancel", "drop", "annul")
    return above if back or undone else None


def _disinvites(verb: Token) -> bool:
    """ "DISINVITED a delegation that was to come on Monday"."""
    return verb.lemma_.lower() in words().callers["disinviting"] and verb.tag_ in ("VBD", "VBN") and not negated(verb)


def host_or_guest(verb: Token) -> Token | None:
    """ "plays host TO the Lao minister in Bangkok", "was the guest OF the Swazi king in Mbabane on Monday": whose guest or host
    somebody is, at a place or on a day; "played host to a festival" and "was the guest of honour" tell of no meeting.
    """
    role = child(verb, "dobj", "attr")
    if role is None or child(verb, "neg") is not None:
        return None
    host = verb.lemma_ == "play" and role.lemma_ == "host"
    guest = verb.lemma_ == "be" and role.lemma_ == "guest"
    preps = [*children(role, "prep"), *(children(verb, "prep") if host else ())]
    word = "to" if host else "of"
    whom = [one for prep in preps if prep.lower_ == word for one in children(prep, "pobj") if titled(one)]
    who = subject(verb)
    if not (host or guest) or not whom or who is None or not person(who):
        return None
    near = [*preps, *children(verb, "prep"), *(prep for one in whom for prep in children(one, "prep"))]
    there = any(
        prep.lower_ in ("in", "at") and any(one.pos_ == "PROPN" and not is_day(one) for one in children(prep, "pobj"))
        for prep in near
    )
    return whom[0] if there or dated(verb) or dated(role) else None


def worked_late(verb: Token) -> bool:
    """ "Thai and Lao negotiators worked late into the night in Vientiane", "the two teams worked through the weekend"."""
    who = subject(verb)
    if (
        verb.lemma_ not in ("work", "labour", "labor", "toil", "wrestle")
        or verb.tag_ not in ("VBD", "VBN")
        or who is None
    ):
        return False
    teams = who.lemma_.lower() in (
        "negotiator",
        "delegation",
        "team",
        "envoy",
        "delegate",
        "diplomat",
        "minister",
        "expert",
        "mediator",
    )
    preps = [*children(verb, "prep"), *(prep for one in children(verb, "advmod") for prep in children(one, "prep"))]
    times = [(prep.lower_, one.lemma_.lower()) for prep in preps for one in children(prep, "pobj")]
    late = any(
        prep in ("into", "through", "until", "till", "past")
        and time in ("night", "weekend", "morning", "hour", "evening", "dawn", "midnight")
        for prep, time in times
    )
    return teams and late and several(who)


def carried_to(verb: Token) -> Token | None:
    """ "handed a message from his president TO THE LIBYAN PREMIER in Tripoli on Monday", "delivered a letter to PRESIDENT SALL": whom
    somebody faces; an officeholder on a day or at a place, or by name.
    """
    who, thing = child(verb, "nsubj"), child(verb, "dobj")
    if verb.lemma_ not in ("hand", "deliver", "present", "convey", "pass") or verb.tag_ not in ("VBD", "VBN"):
        return None
    if who is None or thing is None or thing.lemma_.lower() not in _HANDED or not (titled(who) or _pronoun(who)):
        return None
    preps = [*children(verb, "prep", "dative"), *children(thing, "prep")]
    preps += [prep for one in preps for inner in children(one, "pobj") for prep in children(inner, "prep")]
    to = [one for prep in preps if prep.lower_ == "to" for one in children(prep, "pobj") if titled(one)]
    near = [*preps, *(prep for one in to for prep in children(one, "prep"))]
    if any(prep.lower_ in ("through", "via", "by") for prep in near):
        return None  # "conveyed a message to the premier THROUGH HIS AMBASSADOR"
    there = any(
        prep.lower_ in ("in", "at") and any(one.pos_ == "PROPN" and not is_day(one) for one in children(prep, "pobj"))
        for prep in near
    )
    return to[0] if to and (there or dated(verb) or to[0].pos_ == "PROPN") and not negated(verb) else None


_HANDED = frozenset({"message", "letter", "note", "list", "reply", "invitation", "protest", "memorandum", "answer"})


def _pronoun(who: Token) -> bool:
    return who.lower_ in ("he", "she", "who")
