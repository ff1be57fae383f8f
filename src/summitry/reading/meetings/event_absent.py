"""The outlook of a meeting that somebody stays away from: "will not attend Friday's talks", "was a no-show at the rendezvous", "has barred
the envoy from a meeting"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated, subject
from summitry.reading.meetings.absences import calls_home
from summitry.reading.meetings.chain import over
from summitry.reading.meetings.outlook import IRREALIS, MAYBE, PLANS, Outlook, auxiliaries, lookup, no_show
from summitry.reading.meetings.tense import DATED, DAYS, conditional, not_able, of_tense, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def stays_away(noun: Token) -> Outlook | None:
    """ "will not attend Friday's talks", "would not send anybody to the session fixed for June": called off by who stays away.

    Only a meeting that was fixed: one with a plan or a day on it, or one pointed to ("the talks").
    """
    while noun.dep_ == "conj" and noun.head.pos_ == "NOUN":
        noun = noun.head  # "did not turn up for a lunch AND TALKS"
    above: Token = noun.head if noun.dep_ == "dobj" else noun.head.head
    if noun.dep_ == "pobj" and above.dep_ == "dobj" and above.lower_ == "part":
        above = above.head  # "take part in"
    if noun.dep_ not in ("dobj", "pobj"):
        return None
    if (gone := _called_home(noun)) is not None:
        return Outlook(Status.CANCELLED, past_perfect(gone), gone)
    if (missing := _no_show(noun)) is not None:
        return Outlook(Status.CANCELLED, past_perfect(missing), missing)
    if _keeps_out(above, noun):
        return Outlook(of_tense(above, Status.CANCELLED), past_perfect(above), above)
    # "will not be at Monday's talks", "would not be in Rome for the session"
    somewhere = noun.head.lower_ == "for" and any(one.lower_ in ("in", "at") for one in children(above, "prep"))
    there = above.lemma_ == "be" and noun.dep_ == "pobj" and (noun.head.lower_ == "at" or somewhere)
    there |= above.lemma_ == "represent" and noun.dep_ == "pobj"  # "would not be REPRESENTED AT Friday's talks"
    if there and above.tag_ == "VBD" and negated(above) and not auxiliaries(above) and not _of_one(noun, above):
        return IRREALIS  # "The finance minister WAS NOT AT the meeting of the two", which was held without her
    if not there and (above.pos_ != "VERB" or above.lemma_.lower() not in words().attending):
        return None
    if noun.dep_ == "pobj" and noun.head.lower_ not in ("to", "in", "for", "at"):
        return None
    failed = (
        above.dep_ == "xcomp" and above.head.lemma_.lower() in words().failing and above.head.tag_ in ("VBD", "VBN")
    )
    if failed:
        return Outlook(Status.CANCELLED, False, above)
    if above.dep_ == "xcomp" and lookup(above.head) is Status.REFUSED:
        return Outlook(
            over(above.head, Status.REFUSED), past_perfect(above.head), above.head
        )  # "declined to take part in"
    none = any(one.lower_ == "part" and any(two.lower_ == "no" for two in one.lefts) for one in children(above, "dobj"))
    unable = (modal(above) in ("could", "can") and negated(above)) or not_able(above)
    if not (negated(above) or none or unable) or conditional(above) or subject(above) is None:
        return None
    if modal(above) in MAYBE and not unable:
        return None
    return Outlook(Status.CANCELLED, False, above) if unable or fixed(noun, above) else None


def _of_one(noun: Token, verb: Token) -> bool:
    """ "was not at the meeting WITH LIMA": whoever was missing is one of those who meet."""
    return any(one.lower_ == "with" for two in (noun, verb) for one in children(two, "prep"))


def _keeps_out(verb: Token, noun: Token) -> bool:
    """ "has barred the envoy FROM a meeting on Friday", "kept her from the talks": whoever does so calls it off."""
    from_it = noun.dep_ == "pobj" and noun.head.lower_ == "from" and noun.head.head.i == verb.i
    whom = child(verb, "dobj", "nsubjpass") is not None
    barring = words().stopping["verbs"] | words().callers["disinviting"]  # "DISINVITED the minister FROM a conference"
    return from_it and whom and verb.pos_ == "VERB" and verb.lemma_.lower() in barring


def _called_home(noun: Token) -> Token | None:
    """ "recalled its team a day BEFORE TALKS with Lima", "pulled its delegates out AHEAD OF the round": the verb that calls them home."""
    if noun.head.lower_ not in ("before", "of", "from"):
        return None
    ahead = noun.head.lower_ != "of" or noun.head.head.lower_ == "ahead"
    near = (one for one in takewhile(lambda one: one.dep_ != "pobj", noun.head.ancestors) if one.pos_ == "VERB")
    verb = next(near, None)
    return verb if ahead and verb is not None and calls_home(verb) else None


def _no_show(noun: Token) -> Token | None:
    """ "was a NO-SHOW at the rendezvous", "were no-shows for Monday's session": the verb of being."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("at", "for"):
        return None
    above = noun.head.head
    verb = above if above.lemma_ == "be" else above.head
    return verb if no_show(verb) else None


def fixed(noun: Token, above: Token) -> bool:
    """Whether a meeting had been fixed: one with a plan or a day on it, or one pointed to ("the talks"), or of which it is told in the
    past that somebody stayed away ("angered Lima by NOT ATTENDING talks")."""
    planned = any(lookup(one) in PLANS for one in children(noun, "acl", "relcl"))
    planned |= any(one.lower_ in words().operators.adjectives for one in noun.children)
    planned |= above.tag_ == "VBG" and above.dep_ == "pcomp" and above.head.head.tag_ in ("VBD", "VBN")
    on_a_day = any(one.ent_type_ in DATED or one.lower_ in DAYS for one in (*noun.lefts, *above.subtree))
    return planned or on_a_day or any(one.lower_ in ("the", "this") for one in noun.lefts)
