"""The outlook of being there: "were still at it", "will be in Accra on Friday", "was due in Lagos and will now arrive later"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.chain import climb
from summitry.reading.meetings.outlook import IRREALIS, MAYBE, Outlook, auxiliaries, is_due, lookup
from summitry.reading.meetings.tense import conditional, dated, one_of_times, past_perfect, should_have, told_of_now
from summitry.reading.meetings.together import person
from summitry.reading.meetings.trigger_faces import withdrawn_invitation
from summitry.reading.meetings.trigger_journeys import on_the_way
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def of_being(verb: Token) -> Outlook:
    """What a form of "be" says of those who are there."""
    if should_have(verb):
        return Outlook(Status.SCHEDULED, True, verb)  # "should have been in Lima the next day to see the mayor"
    if negated(verb) or conditional(verb) or modal(verb) in MAYBE:
        return IRREALIS
    if is_off(verb):
        return Outlook(Status.CANCELLED, past_perfect(verb), verb)
    if (kept := _not_sent(verb)) is not None:
        return Outlook(Status.CANCELLED, past_perfect(kept), kept)
    if (undone := withdrawn_invitation(verb)) is not None:
        return Outlook(Status.CANCELLED, past_perfect(undone), undone)
    if is_due(verb) and not one_of_times(verb):
        if _now_later(verb):
            return Outlook(Status.POSTPONED, False, verb)
        return Outlook(Status.SCHEDULED, verb.tag_ == "VBD" or past_perfect(verb), verb)
    helpers = auxiliaries(verb)
    if modal(verb) in ("will", "would", "shall") or "to" in helpers:
        return climb(verb, Outlook(Status.SCHEDULED, False, verb))
    if on_the_way(verb):
        return Outlook(Status.UNDER_WAY, past_perfect(verb), verb)
    back = any(one.lower_ == "back" for one in children(verb, "advmod"))
    if back and dated(verb) and not told_of_now(verb) and verb.tag_ in ("VBP", "VBZ"):
        return Outlook(Status.SCHEDULED, False, verb)  # "are back at the table on Monday"
    still = any(one.lower_ in ("still", "now") for one in children(verb, "advmod")) or verb.lemma_ in ("remain", "stay")
    gone_and_back = verb.lower_ == "been" and any(one.lower_ == "to" for one in children(verb, "prep"))
    if one_of_times(verb) or gone_and_back:  # "has been TO Lima this week"
        return Outlook(Status.HELD, past_perfect(verb), verb)  # "has been to Lima twice, most recently in May"
    present = verb.tag_ in ("VBP", "VBZ") or helpers & {"have", "has"}
    return Outlook(Status.UNDER_WAY if still or present else Status.HELD, past_perfect(verb), verb)


def is_off(verb: Token) -> bool:
    """ "It is off", "now it was all off": the meeting that was told of before."""
    who = child(verb, "nsubj")
    off = any(one.lower_ == "off" and not [*one.children] for one in children(verb, "advmod", "prt", "acomp", "prep"))
    return off and verb.lemma_ == "be" and who is not None and who.lower_ in ("it", "that") and not negated(verb)


def _not_sent(verb: Token) -> Token | None:
    """ "had failed to send the team which WAS DUE in Lima on May 3", "did not send the envoy who": the verb of not sending."""
    send = verb.head.head
    if verb.dep_ != "relcl" or verb.head.dep_ != "dobj" or send.lemma_ not in ("send", "dispatch"):
        return None
    failed = send.dep_ == "xcomp" and send.head.lemma_.lower() in words().failing
    return send.head if failed else send if negated(send) and modal(send) is None else None


def _now_later(verb: Token) -> bool:
    """ "was due on Monday and will NOW arrive on May 23"."""
    for one in children(verb, "conj"):
        now = any(two.lower_ in ("now", "instead") for two in children(one, "advmod"))
        if now and modal(one) in ("will", "would") and dated(one):
            return True
    return False


def on_a_visit(noun: Token) -> Token | None:
    """ "The minister, ON A VISIT to Oslo, said": who is there, told beside the name; nobody in "a ban on visits"."""
    prep, who = noun.head, noun.head.head
    if noun.dep_ != "pobj" or not visiting(noun):
        return None
    there = to_a_place(noun)
    if who.pos_ == "VERB" and prep.i < who.i and there and (tells := subject(who)) is not None:
        who = tells  # the parser hangs it on what the minister says
    aside = prep.i > who.i and any(one.text == "," for one in prep.doc[who.i + 1 : prep.i])
    return who if aside and person(who) else None


def visiting(noun: Token) -> bool:
    """ "ON A VISIT", "on his tour": behind "on" a word for a journey."""
    return noun.head.lower_ == "on" and words().nouns.get(noun.lemma_.lower()) == "visit"


def to_a_place(visit: Token) -> bool:
    """ "a visit TO RIGA"."""
    return any(one.pos_ == "PROPN" for one in governed(visit, "to"))


def in_town_for(noun: Token) -> Token | None:
    """ "THE CHADIAN PRESIDENT, in Lome for talks with his host, told reporters": who is at a place for it, told beside the name."""
    prep = noun.head if noun.dep_ == "pobj" and noun.head.lower_ == "for" else None
    if prep is None:
        return None
    above = prep.head
    while above.dep_ == "pobj" and above.head.lower_ in ("in", "at") and above.head.head != above:
        above = above.head.head  # the parser hangs "for" on the place
    ways = [one for one in children(above, "prep") if one.lower_ in ("in", "at") and one.i < noun.i and one.i > above.i]
    there = any(one.pos_ == "PROPN" and not one.ent_type_ for way in ways for one in children(way, "pobj"))
    verb = above.head
    comma = any(way.i and noun.doc[way.i - 1].text == "," for way in ways)
    tells = above.dep_ == "nsubj" and verb.pos_ == "VERB" and verb.tag_ in ("VBD", "VBZ")
    return above if there and comma and tells and person(above) else None


def in_place(verb: Token, base: Status | None) -> Status | None:
    """ "was in Caracas to meet", "is in Warsaw for talks", "will be in Oslo for": what being there says of the meeting that it is for."""
    there = any(one.lower_ in ("in", "at") or one.lower_ == "here" for one in children(verb, "prep", "advmod"))
    if verb.lemma_ != "be" or not there or base is None or negated(verb):
        return base
    if modal(verb) in MAYBE or conditional(verb):
        return None
    if modal(verb) in ("will", "would", "shall") or "to" in auxiliaries(verb):
        above = verb.head if verb.dep_ == "xcomp" else verb
        likely = words().operators.adjectives.get(above.lower_) if above.pos_ == "ADJ" else None
        likely = lookup(above) if above.pos_ == "VERB" and above.i != verb.i else likely
        return Status.EXPECTED if likely is Status.EXPECTED else Status.SCHEDULED  # "is LIKELY to be in Lima for talks"
    now = verb.tag_ in ("VBP", "VBZ") or auxiliaries(verb) & {"has", "have"}
    return Status.UNDER_WAY if now else Status.HELD
