"""The outlook of a meeting's noun behind a preposition: "after the talks", "before the summit", "arrived for a meeting"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.chain import climb
from summitry.reading.meetings.event_being import in_place, in_town_for, on_a_visit, to_a_place, visiting
from summitry.reading.meetings.outlook import PLANS, Outlook, auxiliaries, lookup, was_to_have
from summitry.reading.meetings.tense import DATED, DAYS, going_to, of_tense, past_perfect
from summitry.reading.meetings.trigger_journeys import speaks_there
from summitry.reading.meetings.turned_away import not_received
from summitry.reading.meetings.words import NTH, words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def by_preposition(noun: Token) -> Outlook | None:
    """ "after the talks", "before the summit", "arrived for a meeting", "plans for a visit"."""
    noun = _measured(noun)
    if noun.dep_ != "pobj":
        return None
    prep, above = noun.head, noun.head.head
    word = prep.lower_
    if above.pos_ == "ADJ" and word == "for" and (due := words().operators.adjectives.get(above.lower_)) in PLANS:
        return Outlook(of_tense(above.head, due), above.head.tag_ == "VBD", above.head)  # "is due in Nairobi for talks"
    if word == "despite" or (word in ("after", "following") and above.pos_ == "ADJ"):
        return Outlook(Status.HELD, False, None)  # "hopeful despite a meeting this week"
    if on_a_visit(noun) is not None:
        return Outlook(Status.UNDER_WAY, False, None)
    if in_town_for(noun) is not None or speaks_there(noun) is not None:
        return Outlook(Status.HELD, False, None)
    above = _before_its_to(prep, _over_times(noun, above))
    if word == "since" and above.pos_ in ("NOUN", "ADJ"):
        return Outlook(Status.HELD, False, None)  # "their first talks SINCE A MEETING in Bern in January"
    if word == "from" and above.lower_ == "fresh":
        return Outlook(Status.HELD, False, None)  # "FRESH FROM talks with the king in Amman, she said"
    if above.pos_ in ("NOUN", "PROPN", "ADJ"):
        return None
    if (found := _before_or_after(noun, word, above)) is not None:
        return found
    if above.tag_ == "VBG" and above.dep_ == "xcomp" and lookup(above.head) is Status.PROPOSED:
        return climb(above, Outlook(Status.HELD, False, above))  # "had suggested taking the chair at a session"
    if word in ("in", "at") and _takes_part(above) and above.dep_ in ("xcomp", "acl"):
        return climb(above, Outlook(Status.HELD, False, above))
    if word == "to" and _sends_somebody(above) and above.dep_ == "acl":
        return climb(above, Outlook(Status.HELD, False, above))
    return _on_a_verb(noun, word, above) if above.pos_ in ("VERB", "AUX") else None


def _before_or_after(noun: Token, word: str, above: Token) -> Outlook | None:
    """What words that look ahead or back say: "said BEFORE the talks", "came OUT OF a meeting", "left ON a tour", "were IN a third day"."""
    if word in ("before", "ahead", "until", "pending") or (word == "of" and above.lower_ == "ahead"):
        # "said before the talks": they lay ahead then, which says little of what has become of them since.
        return Outlook(Status.SCHEDULED, above.tag_ in ("VBD", "VBN"), None)
    if word == "over" and noun.lemma_.lower() in words().meals and above.pos_ == "VERB":
        return Outlook(of_tense(_finite(above), Status.HELD), False, above)  # "over lunch they agreed"
    if word == "of" and above.lower_ == "out" and above.head.lemma_ in ("come", "emerge") and above.head.tag_ == "VBD":
        return Outlook(Status.HELD, False, None)  # "came out of a meeting with"
    away = word == "from" and above.lower_ in ("away", "back", "home") and above.pos_ == "ADV"
    if (
        away
        and above.head.lemma_ in ("come", "go", "walk", "return", "fly", "be")
        and above.head.tag_ in ("VBD", "VBN")
    ):
        return Outlook(Status.HELD, False, None)  # "came away from two days of talks with 4 percent"
    if word in ("after", "following", "since"):
        return Outlook(Status.SCHEDULED if modal(above) in ("will", "shall") else Status.HELD, False, None)
    if (
        word == "on"
        and words().nouns.get(noun.lemma_.lower()) == "visit"
        and (journey := _on_a_journey(above)) is not None
    ):
        return journey
    nth = noun.lemma_.lower() in words().measures and any(one.lower_ in NTH for one in noun.lefts)
    if nth and word in ("in", "into") and above.lemma_ in ("be", "go", "enter"):
        return Outlook(of_tense(above, Status.UNDER_WAY), False, above)  # "were in a third day of talks"
    return None


def _on_a_verb(noun: Token, word: str, above: Token) -> Outlook | None:
    """What the verb says that the preposition hangs on: "failed to agree AT talks", "arrived FOR a meeting"."""
    told = _finite(above)
    status = of_tense(told, Status.HELD)
    passive = child(told, "auxpass") is not None
    if status is Status.UNDER_WAY and told.lemma_.lower() in words().whereabouts["speaking"]:
        status = Status.HELD  # "He WAS SPEAKING at a meeting with her": of a remark that was made
    there_and_then = (
        told.i == above.i and word != "for" and bool({"was", "were"} & auxiliaries(told))
    )  # "was agreed AT the May session"
    looked_for = lookup(told) is Status.EXPECTED or (passive and lookup(told) in PLANS)
    planned = looked_for and not (there_and_then or _attempted(told, word))
    if planned and status in (Status.HELD, Status.UNDER_WAY):
        status = Status.SCHEDULED  # "are expected to discuss it at their meeting"
    if word == "for":
        return _for_it(noun, above, told, status)
    if word in words().back or _on_the_way(noun, above):
        return Outlook(status, False, above) if status else None  # "failed to agree AT talks": the talks were held
    return None


def _for_it(noun: Token, above: Token, told: Token, status: Status | None) -> Outlook | None:
    """What somebody does or is to do for a meeting: "flew to Lima FOR TALKS", "was due in Caracas FOR TALKS"."""
    if above.lemma_.lower() in words().motion and (turned := not_received(above)) is not None:
        return turned  # "flew to Lima for talks BUT WAS TURNED AWAY"
    if going_to(above):
        return Outlook(Status.SCHEDULED, True, above)  # "was going to break his journey in Lima on Friday for talks"
    if was_to_have(above.head if above.dep_ == "xcomp" else above):
        return Outlook(Status.SCHEDULED, True, above)  # "was to have flown to Oran for talks"
    if told.lemma_ == "be" and told.i != above.i and "to" in auxiliaries(above):
        return Outlook(of_tense(told, Status.SCHEDULED), told.tag_ == "VBD", told)  # "was TO FLY to Oran for talks"
    if (who := child(told, "nsubj", "nsubjpass")) is not None:
        plan = words().operators.nouns.get(who.lemma_.lower())
        if plan in PLANS and told.lemma_ == "be":
            return Outlook(of_tense(told, plan), False, told)  # "Preparations are in hand for a visit"
    ahead = next(
        (one for one in children(told, "acomp") if words().operators.adjectives.get(one.lower_) in PLANS), None
    )
    if told.lemma_ == "be" and ahead is not None and ahead.i < noun.i:
        past = told.tag_ == "VBD" or past_perfect(told)  # "had been DUE in Caracas for talks"
        return Outlook(of_tense(told, words().operators.adjectives[ahead.lower_]), past, told)
    if told.lemma_ == "be" and any(one.lower_ in ("in", "at") for one in children(told, "prep")):
        return Outlook(in_place(told, Status.HELD), past_perfect(told), told)
    if status is Status.HELD and _goes_on_afterwards(above):
        return Outlook(Status.SCHEDULED, False, above)
    if status is Status.HELD:
        return climb(above, Outlook(Status.UNDER_WAY, False, above))
    return climb(above, Outlook(status, False, above)) if status else None


def _attempted(told: Token, word: str) -> bool:
    """ "TRIED to win the president over in talks in Lima", "sought at the meeting to reassure them": told in the past, they were held."""
    return told.lemma_.lower() in words().attempting and told.tag_ in ("VBD", "VBN") and word in words().back


def _on_the_way(noun: Token, verb: Token) -> bool:
    """ "ON A VISIT TO RIGA she met": what somebody does on a journey, told in front; not "She, on a tour of the coast, praised"."""
    who = child(verb, "nsubj")
    return visiting(noun) and who is not None and who.i > noun.i and to_a_place(noun)


def _goes_on_afterwards(verb: Token) -> bool:
    """ "WILL MEET her in Lima BEFORE GOING ON to Quito for talks": what comes after a plan is planned too."""
    before = verb.dep_ == "pcomp" and verb.head.lower_ in ("before", "after")
    return before and modal(verb.head.head) in ("will", "shall")


def _on_a_journey(verb: Token) -> Outlook | None:
    """ "is ON A VISIT to Chile", "was to be in Muscat on a visit", "LEFT ON A TOUR of Chile", "sets out on Friday on a trip"."""
    if verb.lemma_ == "be":
        if "to" in auxiliaries(verb) and verb.dep_ == "xcomp" and verb.head.lemma_ == "be" and not negated(verb.head):
            return Outlook(Status.SCHEDULED, verb.head.tag_ == "VBD", verb.head)
        now = verb.tag_ in ("VBZ", "VBP") or bool(auxiliaries(verb) & {"has", "have"})
        return Outlook(of_tense(verb, Status.UNDER_WAY if now else Status.HELD), past_perfect(verb), verb)
    if not _sets_out(verb):
        return None
    now = verb.tag_ in ("VBZ", "VBP") and child(verb, "aux") is None
    return climb(verb, Outlook(Status.SCHEDULED if now else of_tense(verb, Status.UNDER_WAY), False, verb))


def _sets_out(verb: Token) -> bool:
    """ "left", "set off", "embarked", "is to depart": who does so on a journey."""
    off = verb.lemma_ == "set" and any(one.lower_ in ("off", "out") for one in children(verb, "prt", "advmod"))
    return verb.pos_ == "VERB" and (off or verb.lemma_.lower() in words().leaving["off"] | {"embark", "go"})


def _takes_part(verb: Token) -> bool:
    """ "agreed TO TAKE PART in talks", "turned down an invitation TO PARTICIPATE in them": as sure as what stands above it."""
    part = verb.lemma_ == "take" and any(one.lower_ == "part" for one in children(verb, "dobj"))
    return (
        verb.tag_ == "VB"
        and "to" in auxiliaries(verb)
        and (part or verb.lemma_ in ("participate", "partake", "engage"))
    )


def _sends_somebody(verb: Token) -> bool:
    """ "an invitation TO SEND A DELEGATE to talks in Geneva"."""
    whom = child(verb, "dobj")
    sends = verb.lemma_ in ("send", "dispatch") and "to" in auxiliaries(verb)
    return sends and whom is not None and whom.lemma_.lower() in words().envoys


def _over_times(noun: Token, above: Token) -> Token:
    """ "is expected in Turin in the first week of May for talks", "told her of the ban in a call": the parser hangs the meeting on the
    time or place before it, or on what is told; the verb is above."""
    here = above
    while here.pos_ in ("NOUN", "PROPN") and here.dep_ == "pobj" and here.head.dep_ in ("prep", "agent"):
        known = here.pos_ == "PROPN" or here.lemma_.lower() in words().measures | words().venues
        if not known and not (noun.lemma_ in ("call", "conversation") and noun.head.lower_ == "in"):
            return _done_there(noun, above) or above
        here = here.head.head
    return here if here.pos_ not in ("NOUN", "PROPN") else _done_there(noun, here) or above


def _done_there(noun: Token, above: Token) -> Token | None:
    """ "made no progress AT TALKS in Bern", "rejected the demand DURING Monday's TALKS": the verb of what was done there, where the meeting
    has a day or a place of its own."""
    if noun.head.lower_ not in ("at", "in", "during"):
        return None
    verb = next((one for one in above.ancestors if one.pos_ in ("VERB", "AUX")), None)
    if verb is None or verb.lemma_.lower() not in words().done_there:
        return None
    told = _finite(verb)
    past = told.tag_ in ("VBD", "VBN") and modal(told) is None and (told.i == verb.i or told.lemma_ == "fail")
    near = (*noun.lefts, *(one for one in noun.sent if one.i > noun.i))
    on_a_day = any(one.ent_type_ in DATED or one.lower_ in DAYS for one in near)
    places = (two for one in near if one.lower_ in ("in", "at") for two in children(one, "pobj"))
    return verb if past and (on_a_day or any(one.pos_ == "PROPN" for one in places)) else None


def _before_its_to(prep: Token, verb: Token) -> Token:
    """ "promised DURING THE TALKS to reopen the road": what stands before "to" is told of the promising."""
    to = next((one for one in children(verb, "aux") if one.lower_ == "to"), None)
    apart = to is not None and prep.i < to.i and prep.head.i == verb.i and verb.dep_ == "xcomp"
    return verb.head if apart and verb.head.i < prep.i else verb


def _measured(noun: Token) -> Token:
    """ "after two DAYS of talks": the noun that measures the meeting stands for it."""
    measure = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return measure if measure.lemma_.lower() in words().measures else noun


def _finite(verb: Token) -> Token:
    """ "failed to agree at talks": the verb whose tense holds for the infinitive."""
    here = verb
    while here.dep_ == "xcomp" and here.head.pos_ in ("VERB", "AUX") and child(here, "aux") is not None:
        here = here.head
    return here
