"""Verbs that name a meeting: "met", "visited", "flew to Geneva for"; and those that call off what was named before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.together import brings_together, joint_body, person
from summitry.reading.meetings.trigger_being import at_it
from summitry.reading.meetings.trigger_bidden import bidden, called_in, given_time, had_in
from summitry.reading.meetings.trigger_dealing import bidden_to_come, deals
from summitry.reading.meetings.trigger_ellipsis import offers_a_day
from summitry.reading.meetings.trigger_frames import framed
from summitry.reading.meetings.trigger_journeys import journey
from summitry.reading.meetings.trigger_nouns import ordinal_of
from summitry.reading.meetings.trigger_offs import calls_it_off
from summitry.reading.meetings.trigger_people import kind_of_talking
from summitry.reading.meetings.trigger_wanted import briefs, of_one_side, own_ground, own_people, own_staff, wants_there
from summitry.reading.meetings.trigger_ways import weak_trigger
from summitry.reading.meetings.trigger_work import mission_there
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def verb_trigger(token: Token) -> Trigger | None:
    """The trigger that a verb is, or None."""
    if token.pos_ != "VERB" or token.dep_ in ("amod", "compound") or _guest(token):
        return None
    if child(token, "det") is not None:
        return None  # "will have another GO": a noun, whatever the tagger says
    lemma = token.lemma_.lower()
    # The lemmatiser makes "din" of "dined": the form itself is asked, too.
    kind = words().verbs.get(lemma) or words().verbs.get(token.lower_.removesuffix("d"))
    if kind is not None and (_plays(token) or _by_itself(token) or _of_a_meeting(token) or _in_battle(token)):
        return None
    if own_people(token) or _convened(token) or of_one_side(token):
        return None
    if (kind == "talks" and own_staff(token)) or (kind == "visit" and own_ground(token)):
        return None
    if wants_there(token) or briefs(token) or bidden(token) or called_in(token):
        return Trigger(token, "talks", False, False, None)
    if deals(token):
        return Trigger(token, "visit" if bidden_to_come(token) else "talks", False, False, None)
    if had_in(token) is not None or given_time(token) is not None or framed(token):
        return Trigger(token, "talks", False, False, None)
    if lemma == "stand" and stood_up(token) is not None:
        return Trigger(token, "talks", False, False, None)
    if kind is None and lemma == "convene" and child(token, "dobj", "nsubjpass") is None and not _by_itself(token):
        kind = "talks"
    if kind == "talks" and not _meets_people(token):
        return None
    if kind is None and lemma in words().bringing | _BRINGING and brings_together(token):
        kind = "talks"
    received = token.dep_ == "acl" and token.tag_ == "VBN" and person(token.head)
    if (
        kind is None
        and lemma in words().hosting
        and not _of_talks(token)
        and not _of_a_thing(token)
        and (received or child(token, "dobj", "nsubjpass", "agent") is not None)
    ):
        kind = "talks"
    kind = kind or kind_of_talking(token) or ("visit" if journey(token) or mission_there(token) else None)
    if kind is None and (offers_a_day(token) or at_it(token)):
        return Trigger(token, "talks", False, True, None)
    if kind is None:
        return Trigger(token, "talks", False, True, None, bare=True) if calls_it_off(token) else weak_trigger(token)
    return Trigger(token, kind, False, False, _again(token))


_BRINGING = frozenset({"get", "coax", "lure", "steer", "draw"})


def _convened(verb: Token) -> bool:
    """ "a gathering of experts, CONVENED by a bank": of the meeting that the noun names."""
    return verb.dep_ == "acl" and verb.lemma_ in ("convene", "host") and verb.head.lemma_.lower() in words().nouns


def _in_battle(verb: Token) -> bool:
    """ "Troops of both MET near the ford and fought": who bears arms, and no commander with a title."""
    who = child(verb, "nsubj")
    return verb.lemma_ == "meet" and who is not None and who.lemma_.lower() in words().own_staff_armed


def _plays(verb: Token) -> bool:
    """ "will meet Argentina in the final": sport."""
    return any(one.lemma_.lower() in words().sport for one in verb.subtree)


def _guest(token: Token) -> bool:
    """ "held talks with visiting President X": whoever is visiting, whatever the parser takes it for."""
    after = token.doc[token.i + 1 : token.i + 2]
    return (
        token.lower_ == "visiting"
        and len(after) == 1
        and (after[0].pos_ in ("PROPN", "ADJ"))
        and (token.dep_ == "pcomp" or token.nbor(-1).lower_ in ("with", "between", "and", "by"))
        if token.i
        else False
    )


def _of_a_meeting(verb: Token) -> bool:
    """ "the six-party talks, which last met in 2008": the noun is the meeting."""
    who = child(verb, "nsubj")
    return (
        who is not None
        and who.tag_ in ("WDT", "WP")
        and verb.dep_ == "relcl"
        and verb.head.lemma_.lower() in words().nouns
    )


def _of_talks(verb: Token) -> bool:
    """ "hosted talks between Peru and Chile", "the round, which Kenya is hosting": the noun is the meeting."""
    thing = child(verb, "dobj", "nsubjpass")
    if thing is not None and thing.tag_ in ("WDT", "IN"):
        thing = verb.head
    return thing is not None and thing.lemma_.lower() in words().nouns


def _of_a_thing(verb: Token) -> bool:
    """ "received a request for a meeting", "Baghdad welcomed it", "has received none since May": no guest."""
    thing = child(verb, "dobj", "nsubjpass")
    if thing is None:
        return False
    papers = words().whereabouts["papers"] | words().replies["things"]
    if {thing.lemma_.lower(), thing.lower_} & words().games:
        return True
    pointed = thing.lower_ in ("it", "this", "that", "none", "nothing", "some", "more", "most", "all", "any")
    return pointed or (thing.pos_ == "NOUN" and thing.lemma_.lower() in papers)


def _by_itself(verb: Token) -> bool:
    """ "the cabinet met", "parliament met to", "the bankers' federation met": one side's own body, with nobody else."""
    who = child(verb, "nsubj") or (verb.head if verb.dep_ == "acl" and verb.tag_ == "VBG" else None)
    whom = child(verb, "dobj")
    if (
        whom is not None
        and child(whom, "poss") is not None
        and whom.lemma_.lower() in words().own_councils | {"council"}
    ):
        return True  # "met his defence council"
    alone = child(verb, "dobj") is None and all(one.lower_ != "with" for one in children(verb, "prep"))
    own = words().modifiers | words().bodies | words().societies
    if who is not None and who.lower_ == "bank" and alone and any(one.lower_ == "central" for one in who.lefts):
        return True  # "The central bank meets on Wednesday"
    return who is not None and alone and who.lower_ in own and child(who, "conj") is None and not joint_body(who)


def stood_up(verb: Token) -> Token | None:
    """Whom somebody "stood up": the name right after "up"; None where people only got on their feet."""
    up = next((one for one in children(verb, "prt", "prep", "advmod") if one.lower_ == "up"), None)
    if up is None:
        return None
    whom = child(up, "pobj") or child(verb, "dobj")
    named = whom is not None and (whom.pos_ == "PROPN" or child(whom, "poss") is not None)
    return whom if named else None


def _again(token: Token) -> int | None:
    """ "meet for a second time" → 2."""
    for prep in children(token, "prep"):
        inner = child(prep, "pobj")
        if prep.lower_ == "for" and inner is not None and inner.lower_ == "time":
            return ordinal_of(inner)
    return None


def _meets_people(token: Token) -> bool:
    """ "met the foreign minister", "will meet"; not "met the deadline", "negotiated a price"."""
    thing = child(token, "dobj") or child(token, "nsubjpass")
    if thing is not None and thing.i > token.i and thing.left_edge.i and thing.doc[thing.left_edge.i - 1].text == ",":
        return True  # "met in Lima, the first summit ever": what follows the comma is no object
    with_what = [child(one, "pobj") for one in children(token, "prep") if one.lower_ == "with"]
    if any(one is not None and one.lemma_.lower() in words().objects for one in with_what):
        return False  # "met with criticism"
    if thing is not None:
        return (
            thing.lemma_.lower() not in words().objects
            and (token.lemma_ != "negotiate")
            and thing.lemma_.lower() not in words().nouns
        )
    return True
