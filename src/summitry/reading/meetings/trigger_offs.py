"""Verbs that tell, without a noun, what becomes of the meeting named before: "called it off", "It will be held on March 9"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.asserted import only_urged
from summitry.reading.meetings.event_moves import asked_to_move
from summitry.reading.meetings.moved_days import does_so_instead
from summitry.reading.meetings.outlook import (
    MAYBE,
    OFF,
    PLANS,
    UNDER_A_PLAN,
    asks_for_time,
    auxiliaries,
    due_subject,
    lookup,
    meant_to_be,
    sends_nobody,
)
from summitry.reading.meetings.tense import conditional, dated
from summitry.reading.meetings.together import person
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def calls_it_off(verb: Token) -> bool:
    """ "called it off", "it was postponed", "but Niger pulled out": a calling off of what was named before."""
    if verb.dep_ == "relcl" and any(one.tag_ == "WDT" for one in children(verb, "nsubjpass")):
        return False  # "a summit that was cancelled last week is back on": said of the noun, which tells more
    if only_urged(verb) and child(verb, "dobj", "nsubjpass") is not None:
        return False  # "despite calls TO CANCEL them", "demanded that it BE PUT OFF"
    if (
        asked_to_move(verb) is not None
        or _absent(verb)
        or _it_takes_place(verb)
        or _hold_it(verb)
        or asks_for_time(verb)
        or _then_goes_on(verb)
    ):
        return True
    if _off_the_list(verb) or does_so_instead(verb):
        return True
    whole = next((one for one in children(verb, "dobj") if lookup(verb) in OFF and _set_phrase(verb, one)), None)
    if whole is not None:
        return child(verb, "nsubj") is not None and child(verb, "prep", "dative") is None  # "has sent his APOLOGIES"
    if verb.lemma_.lower() not in words().operators.verbs and child(verb, "prt", "advmod") is None:
        return False
    things = list(children(verb, "dobj", "nsubjpass"))
    if things:
        if _turned_away(verb, things[0]):
            return True
        again = verb.lemma_.lower() in words().rescheduling | {"move"}
        shunned = verb.lemma_.lower() in words().absent["shunning"]
        return (lookup(verb) in OFF or again or shunned) and all(one.lower_ in _IT for one in things)
    if lookup(verb) is Status.REFUSED and verb.tag_ in ("VBD", "VBN") and child(verb, "nsubj") is not None:
        return child(verb, "xcomp", "ccomp", "prep", "prt") is None  # "invited them to talks, but they declined"
    if lookup(verb) is Status.CANCELLED and verb.tag_ == "VBD" and verb.dep_ == "conj" and verb.lemma_ == "cancel":
        return lookup(verb.head) in PLANS or "due" in {one.lower_ for one in children(verb.head, "acomp")}
    phrase = f"{verb.lemma_.lower()} {next((one.lower_ for one in children(verb, 'prt', 'advmod')), '')}"
    when_only = all(one.lower_ in ("on", "after", "at", "before", "in") for one in children(verb, "prep"))
    return phrase in words().backing_out and when_only and child(verb, "nsubj") is not None


def _turned_away(verb: Token, who: Token) -> bool:
    """ "had asked to see the premier. HE WAS TURNED AWAY": told of whoever asked."""
    passive = who.dep_ == "nsubjpass" and who.lower_ in ("he", "she", "they") and verb.tag_ == "VBN"
    away = lookup(verb) is Status.REFUSED and verb.lemma_ not in ("oppose", "ignore", "dismiss", "shun")
    return passive and away and child(verb, "ccomp", "dobj", "xcomp") is None and modal(verb) is None


def _off_the_list(verb: Token) -> bool:
    """ "her office had DROPPED him FROM her schedule", "TOOK Lima OFF the itinerary": somebody or a place, and with it the meeting."""
    if lookup(verb) not in OFF or child(verb, "dobj", "nsubjpass") is None or modal(verb) is not None:
        return False
    lists = words().replies["diaries"] | words().nouns.keys() | {"itinerary", "list"}
    inner = [one for prep in children(verb, "prep", "prt") for one in (*children(prep, "pobj"), *_of(prep))]
    thing = child(verb, "dobj", "nsubjpass")
    who = thing is not None and thing.pos_ in ("PRON", "PROPN") and thing.lower_ not in ("it", "that", "them")
    return who and any(one.lemma_.lower() in lists for one in inner)


def _of(prep: Token) -> list[Token]:
    """ "OUT OF a journey"."""
    return [one for two in children(prep, "prep") for one in children(two, "pobj")]


def _set_phrase(verb: Token, thing: Token) -> bool:
    return f"{verb.lemma_.lower()} {thing.lower_}" in words().operators.phrases


def _it_takes_place(verb: Token) -> bool:
    """ "It will be held on March 9", "It broke off after an hour": of the meeting told of just before, with a day, a place or an end."""
    told = dated(verb) or _in_a_place(verb)
    who = child(verb, "nsubj", "nsubjpass") or ((due_subject(verb) or meant_to_be(verb)) if told else None)
    they = who is not None and who.lower_ == "they" and ((told and verb.lemma_ in _BEGINNING) or _talks_are(verb, who))
    if who is None or not (who.lower_ == "it" or they) or lookup(verb) not in UNDER_A_PLAN:
        return False
    if verb.lemma_.lower() not in words().happening:
        return False
    if child(verb, "nsubjpass") is not None or child(verb, "auxpass") is not None or verb.lemma_ == "take":
        return True
    # "the captives it has held since May": nothing holds, sets or fixes itself
    return (
        child(verb, "dobj") is None and verb.dep_ != "relcl" and verb.lemma_ not in ("hold", "set", "fix", "schedule")
    )


_BEGINNING = frozenset({"start", "begin", "resume", "open"})
_HELD = frozenset({"hold", "take", "convene", "schedule", "reschedule", "arrange", "fix", "slate"})


def _talks_are(verb: Token, they: Token) -> bool:
    """ "They will now be held in May", "They did not take place", right after a sentence on "the talks"; not "they were held" of men."""
    if verb.lemma_.lower() not in _HELD or (verb.lemma_ == "take" and not _takes_place(verb)):
        return False
    start = they.sent.start
    before = they.doc[start - 1].sent if start else they.sent[:0]
    plural = [one for one in before if one.tag_ == "NNS" and one.lemma_.lower() in words().nouns]
    return bool(plural) and (verb.lemma_ != "hold" or modal(verb) is not None or _to_be(verb) or dated(verb))


def _takes_place(verb: Token) -> bool:
    return any(one.lower_ == "place" for one in children(verb, "dobj", "dep"))


def _to_be(verb: Token) -> bool:
    return any(one.lower_ == "to" for one in children(verb, "aux"))


def _in_a_place(verb: Token) -> bool:
    names = governed(verb, "in", "at")
    return any(one.pos_ == "PROPN" for one in names)


def _hold_it(verb: Token) -> bool:
    """ "have agreed to hold it on Friday in Turku", "will now hold it in May": the meeting told of just before, with its day."""
    it = child(verb, "dobj")
    if it is None or not dated(verb):
        return False
    if it.lower_ == "them":
        return verb.lemma_ in _TAKING_UP and verb.tag_ == "VB" and _after_talks(it)
    return it.lower_ == "it" and verb.lemma_ == "hold"


_TAKING_UP = frozenset({"hold", "resume", "continue", "restart", "reopen", "reconvene", "start", "begin"})


def _then_goes_on(verb: Token) -> bool:
    """ "The talks ended on Friday and WILL RESUME on Monday", "were adjourned and are to continue in May": their next session."""
    here = verb.head if verb.dep_ == "xcomp" and verb.head.lemma_ == "be" and _to_be(verb) else verb
    ahead = here is not verb or modal(verb) in ("will", "would")
    if here.dep_ != "conj" or verb.lemma_ not in _TAKING_UP or not ahead or child(verb, "dobj") is not None:
        return False
    if child(here, "nsubj", "nsubjpass") is not None or negated(verb) or conditional(verb) or not dated(verb):
        return False
    first = here.head
    talks = child(first, "nsubj", "nsubjpass")
    told = first.tag_ == "VBD" or bool(auxiliaries(first) & {"was", "were"})
    return talks is not None and told and talks.tag_ == "NNS" and talks.lemma_.lower() in words().nouns


def _after_talks(them: Token) -> bool:
    """ "broke off THE TALKS and agreed to resume THEM on Monday": the last word in the plural before, here or in the sentence before."""
    start = them.sent.start
    since = them.doc[start - 1].sent.start if start else start
    before = [
        one
        for one in them.doc[since : them.i]
        if one.tag_ == "NNS" and one.dep_ in ("dobj", "nsubj", "nsubjpass", "pobj")
    ]
    return bool(before) and before[-1].lemma_.lower() in words().nouns


def _absent(verb: Token) -> bool:
    """ "the league would not be coming", "his delegation did not turn up": with no word for the meeting itself."""
    if modal(verb) in MAYBE - {"could", "can"} or subject(verb) is None or conditional(verb):
        return False
    if verb.lemma_ in ("send", "dispatch") and sends_nobody(verb):
        return True  # "but Lima said it would send no one"
    if verb.dep_ == "relcl" and verb.head.tag_ in ("NN", "NNS") and not person(verb.head):
        return False  # "water that never arrives"
    joined = child(verb, "nsubj") is not None or verb.dep_ == "conj"
    if verb.lemma_.lower() not in _COMING or not negated(verb) or not joined:
        return False
    if verb.lemma_ in ("show", "turn"):
        return any(one.lower_ == "up" for one in verb.children)
    return child(verb, "dobj", "prep", "acomp", "xcomp", "ccomp") is None


_IT = frozenset({"it", "that", "them", "they", "these"})
_COMING = frozenset({"come", "attend", "appear", "show", "turn", "travel", "arrive"})
