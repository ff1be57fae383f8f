"""Being there: "were still at it", "were together in Vienna", "will be in Accra on Friday", "is due in Lusaka"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.event_being import is_off
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.tense import dated, is_day
from summitry.reading.meetings.together import at_the_table, each_with, joint_body, person, several, titled
from summitry.reading.meetings.trigger_bidden import bidden
from summitry.reading.meetings.trigger_faces import host_or_guest
from summitry.reading.meetings.trigger_frames import both_due, was_with
from summitry.reading.meetings.trigger_journeys import due_somewhere, on_the_way
from summitry.reading.meetings.trigger_ways import weak_trigger
from summitry.reading.meetings.trigger_work import mission_there
from summitry.reading.meetings.words import ORDINALS, words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def being_trigger(verb: Token) -> Trigger | None:
    """The trigger that a form of "be" is, by what stands with it, or None."""
    if (
        verb.lemma_ not in ("be", "remain", "stay")
        or verb.dep_ in ("aux", "auxpass")
        or verb.pos_ not in ("AUX", "VERB")
    ):
        return None
    if is_off(verb):
        return Trigger(verb, "talks", False, True, None, bare=True)
    if bidden(verb):
        return Trigger(verb, "talks", False, False, None)
    if at_it(verb):
        return Trigger(verb, "talks", False, True, None)
    if host_or_guest(verb) is not None:
        return Trigger(verb, "talks", False, False, None)
    if _on_the_line(verb):
        return Trigger(verb, "call", False, False, None)
    if was_with(verb) or both_due(verb):
        return Trigger(verb, "talks", False, False, None)
    if _together_somewhere(verb):
        return Trigger(verb, "talks", False, False, None)
    if _at_one_table(verb):
        return Trigger(verb, "talks", False, False, None)
    if verb.lemma_ == "be" and mission_there(verb):
        return Trigger(verb, "visit", False, False, None)
    if verb.lemma_ == "be" and _there_to_settle(verb):
        return Trigger(verb, "talks", False, False, None)
    if _as_visitor(verb) or _been_to(verb) or on_the_way(verb):
        return Trigger(verb, "visit", False, False, None)
    return weak_trigger(verb)


def at_it(verb: Token) -> bool:
    """ "were still at it", "are back at the table", "remained in session": several people who have been told of."""
    if verb.lemma_ not in ("be", "remain", "stay"):
        return False
    who = subject(verb)
    if who is None or not (several(who) or joint_body(who)):
        return False
    near = {one.lower_ for one in children(verb, "advmod", "prt")}
    ahead = modal(verb) in ("will", "would", "shall")
    if (
        "back" in near
        and ahead
        and several(who)
        and (any(p.lower_ in ("in", "at", "under", "before", "here") for p in _inside(verb)) or dated(verb))
    ):
        return True  # "would be back under his roof in October"
    inner = [(prep.lower_, one) for prep in _inside(verb) for one in children(prep, "pobj")]
    still = bool(near & {"still", "back", "again", "also"}) or verb.lemma_ in ("remain", "stay")
    for prep, place in inner:
        if prep == "at" and place.lower_ == "it" and still:
            return True
        own = any(one.lower_ in ("their", "its") for one in place.lefts)
        if (prep == "into" or (prep == "in" and own)) and nth_time(place):
            return True  # "was into its thirty-first hour", "are in their third day at a hotel"
        if prep in ("in", "at") and (place.lower_ in ("session", "conclave", "talks") or at_the_table(place)):
            return place.lower_ != "talks"
        if still and prep in ("in", "at", "around") and (place.lemma_.lower() in words().venues or _same(place)):
            return True
    return False


def _inside(verb: Token) -> list[Token]:
    """The prepositions of the verb, its own and those of an adverb: "back in the room"."""
    near = [*children(verb, "advmod", "prt", "acomp")]
    return [*children(verb, "prep"), *(prep for one in near for prep in children(one, "prep"))]


def nth_time(time: Token) -> bool:
    """ "its thirty-first hour", "a third day"."""
    nth = any(one.lower_ in ORDINALS or one.lower_[-2:] in ("th", "st", "nd", "rd") for one in time.lefts)
    return nth and time.lemma_.lower() in words().measures


def _same(place: Token) -> bool:
    """ "in the same basement"."""
    return any(one.lower_ == "same" for one in place.lefts)


def _together_somewhere(verb: Token) -> bool:
    """ "were together in Vienna in June"."""
    near = [
        *children(verb, "advmod", "acomp"),
        *(x for p in _inside(verb) for one in children(p, "pobj", "advmod") for x in (one, *children(one, "advmod"))),
    ]
    together = any(
        one.lower_ == "together" for one in (*near, *(x for p in _inside(verb) for x in children(p, "advmod")))
    )
    return together and several(subject(verb)) and any(one.lower_ in ("in", "at", "for") for one in _inside(verb))


def _on_the_line(verb: Token) -> bool:
    """ "were on the phone for an hour", "was on the phone to the king"."""
    on = list(governed(verb, "on"))
    return any(one.lemma_.lower() in words().phones - {"line"} for one in on) and each_with(verb)


def _at_one_table(verb: Token) -> bool:
    """ "are due around one table in Bern on Friday", "were at the same table on Monday": several who sit together."""
    inner = [
        one
        for way in (*children(verb, "acomp"), verb)
        for prep in children(way, "prep")
        for one in children(prep, "pobj")
    ]
    inner += [
        one for due in children(verb, "acomp") for one in children(due, "pobj")
    ]  # the parser's "due AROUND one table"
    one_table = any(one.lower_ == "table" and any(x.lower_ in ("one", "same") for x in one.lefts) for one in inner)
    return one_table and dated(verb) and several(subject(verb)) and child(verb, "neg") is None


def _there_to_settle(verb: Token) -> bool:
    """ "are in Medan until Tuesday, trying to settle guidelines", "were back in Naqoura to discuss the buoys", "is in Amman this week to
    hear the minister out", "was in Riyadh, where he handed a letter to the prince": at a place by name for what two do together.
    """
    who = subject(verb)
    there = any(
        prep.lower_ in ("in", "at") and any(one.pos_ == "PROPN" and not is_day(one) for one in children(prep, "pobj"))
        for prep in _inside(verb)
    )
    if who is None or not there or child(verb, "neg") is not None:
        return False
    many, one_of = several(who), person(who) or who.lemma_.lower() in words().envoys
    aims = [_last_aim(one) for one in children(verb, "advcl", "xcomp") if one.i > verb.i]
    for aim in aims:
        to = list(governed(aim, "to", "with"))
        if aim.lemma_ in ("talk", "speak") and one_of and any(titled(one) for one in to):
            return True  # "was in Riga on Monday to talk to his Latvian colleague"
        over = aim.lemma_ in ("go", "work") and any(
            one.lower_ in ("over", "through") for one in children(aim, "prep", "prt")
        )
        if not over and (aim.lemma_.lower() not in words().settling["verbs"] or aim.lemma_.lower() in words().verbs):
            continue
        if any(one.lemma_.lower() in words().nouns for one in aim.subtree if one.pos_ == "NOUN"):
            continue  # the noun is the meeting
        whom = [
            *children(aim, "dobj"),
            *governed(aim, "with"),
        ]
        if many or (one_of and any(titled(one) for one in whom)):
            return True
    return one_of and any(
        _hands_over(one) for one in verb.subtree if one.dep_ in ("relcl", "advcl", "conj") and one.i > verb.i
    )


def _last_aim(verb: Token) -> Token:
    """ "TRYING to SETTLE": what the leading verb is for."""
    then = child(verb, "xcomp") if verb.lemma_.lower() in words().settling["leading"] else None
    return then if then is not None else verb


def _hands_over(verb: Token) -> bool:
    """ "where he delivered a letter TO THE SAUDI PRINCE"."""
    if verb.lemma_.lower() not in words().settling["handing"] or verb.tag_ != "VBD":
        return False
    preps = [*children(verb, "prep", "dative"), *(p for one in children(verb, "dobj") for p in children(one, "prep"))]
    to = [one for prep in preps if prep.lower_ == "to" for one in children(prep, "pobj")]
    return any(titled(one) for one in to)


def _been_to(verb: Token) -> bool:
    """ "The minister, who HAS BEEN TO Lima and Quito this week", "He had been to Lima in May": who went there and is back."""
    who = subject(verb)
    if verb.lower_ != "been" or who is None or negated(verb) or child(verb, "acomp", "attr") is not None:
        return False
    days = [one for one in children(verb, "npadvmod", "prep") if one.lower_ != "to"]
    goes = titled(who) or who.lemma_.lower() in words().envoys
    goes = goes or (who.lower_ in ("he", "she") and any(map(dated, days)))
    named = any(one.lemma_.lower() in words().nouns and one.pos_ == "NOUN" for one in verb.subtree)
    return goes and not named and any(one.pos_ == "PROPN" and not is_day(one) for one in governed(verb, "to"))


def _as_visitor(verb: Token) -> bool:
    """ "is due in Lusaka on Monday", "delegations would be in the Ethiopian capital by Friday": nothing said of what for."""
    who = subject(verb)
    if (
        verb.lemma_ != "be"
        or who is None
        or not (person(who) or who.lemma_.lower() in words().envoys or who.lower_ in ("he", "she"))
        or due_somewhere(verb) is None
        or any(one.lemma_.lower() in words().sport for one in verb.sent)
    ):
        return False
    known = {"NOUN": words().nouns, "VERB": words().verbs}
    for_what = any(
        one.i > verb.i and one.lemma_.lower() in known.get(one.pos_, {}) and one.lemma_.lower() not in words().strict
        for one in verb.subtree
    )  # "is due in Amman FOR THE REVIEW of the loan": of a word of wider use the visit is what is told
    return not for_what and dated(verb) and child(verb, "neg") is None
