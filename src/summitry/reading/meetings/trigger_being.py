"""Being there: "were still at it", "were together in Vienna", "will be in Accra on Friday", "is due in Lusaka"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, subject
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.tense import dated
from summitry.reading.meetings.together import each_with, joint_body, person, several
from summitry.reading.meetings.trigger_journeys import due_somewhere
from summitry.reading.meetings.trigger_people import at_the_table
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token


def being_trigger(verb: Token) -> Trigger | None:
    """The trigger that a form of "be" is, by what stands with it, or None."""
    if verb.lemma_ not in ("be", "remain", "stay") or verb.dep_ in ("aux", "auxpass") or verb.pos_ not in ("AUX", "VERB"):
        return None
    if at_it(verb):
        return Trigger(verb, "talks", False, True, None)
    if _on_the_line(verb):
        return Trigger(verb, "call", False, False, None)
    if _together_somewhere(verb):
        return Trigger(verb, "talks", False, False, None)
    return Trigger(verb, "visit", False, False, None) if _as_visitor(verb) else None


def at_it(verb: Token) -> bool:
    """ "were still at it", "are back at the table", "remained in session": several people who have been told of."""
    if verb.lemma_ not in ("be", "remain", "stay"):
        return False
    who = subject(verb)
    if who is None or not (several(who) or joint_body(who)):
        return False
    near = {one.lower_ for one in children(verb, "advmod", "prt")}
    inner = [(prep.lower_, one) for prep in _inside(verb) for one in children(prep, "pobj")]
    still = bool(near & {"still", "back", "again", "also"}) or verb.lemma_ in ("remain", "stay")
    for prep, place in inner:
        if prep == "at" and place.lower_ == "it" and still:
            return True
        if prep in ("in", "at") and (place.lower_ in ("session", "conclave", "talks") or at_the_table(place)):
            return place.lower_ != "talks"
        if still and prep in ("in", "at", "around") and (place.lemma_.lower() in words().venues or _same(place)):
            return True
    return False


def _inside(verb: Token) -> list[Token]:
    """The prepositions of the verb, its own and those of an adverb: "back in the room"."""
    near = [*children(verb, "advmod", "prt", "acomp")]
    return [*children(verb, "prep"), *(prep for one in near for prep in children(one, "prep"))]


def _same(place: Token) -> bool:
    """ "in the same basement"."""
    return any(one.lower_ == "same" for one in place.lefts)


def _together_somewhere(verb: Token) -> bool:
    """ "were together in Vienna in June"."""
    together = any(one.lower_ == "together" for one in children(verb, "advmod", "acomp"))
    return together and several(subject(verb)) and any(one.lower_ in ("in", "at", "for") for one in _inside(verb))


def _on_the_line(verb: Token) -> bool:
    """ "were on the phone for an hour", "was on the phone to the king"."""
    on = [one for prep in children(verb, "prep") if prep.lower_ == "on" for one in children(prep, "pobj")]
    return any(one.lemma_.lower() in words().phones - {"line"} for one in on) and each_with(verb)


def _as_visitor(verb: Token) -> bool:
    """ "is due in Lusaka on Monday", "delegations would be in the Ethiopian capital by Friday": nothing said of what for."""
    who = subject(verb)
    if who is None or not (person(who) or who.lemma_.lower() in words().envoys) or due_somewhere(verb) is None:
        return False
    known = words().nouns.keys() | words().verbs.keys()
    for_what = any(one.i > verb.i and one.lemma_.lower() in known and one.pos_ in ("NOUN", "VERB") for one in verb.subtree)
    return not for_what and dated(verb) and child(verb, "neg") is None
