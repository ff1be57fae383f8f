"""Verbs of a stance that leave open what it is about, or tell how one meets: "requested this", "called on the minister"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, objects, subject
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import about_meeting
from summitry.reading.positions.wishes import unwilling
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def _the_others(thing: Token) -> bool:
    """ "blamed THE REBELS": another side, whoever it is."""
    return thing.lemma_.lower() in words().collectives and _the(thing)


def says_nothing(token: Token, act: str, sides: Sides) -> bool:
    """ "requested this", "gave notice this morning", "undertook the journey": of what, the text does not say here."""
    lemma, thing = token.lemma_.lower(), child(token, "dobj")
    told = any(children(token, "ccomp", "xcomp")) or _to_do_something(token)
    if lemma == "undertake":
        return (
            not told and token.nbor(1).lower_ != "to"
        )  # "undertook to clear mines", whatever the parse makes of "clear"
    if (
        lemma == "blame"
        and thing is not None
        and thing.pos_ == "NOUN"
        and not any(sides.party(one) for one in objects(token))
        and not _the_others(thing)
        and not (thing.lemma_.lower() in words().wrongs and not _the(thing))
        and not _laid_on(token, thing, sides)
    ):
        return True  # "blamed the weather", "blamed the attack on others"; not "blamed an air strike"
    if lemma == "regret" and thing is not None and thing.lemma_.lower() in words().called_off:
        decided = child(thing, "acl")
        return decided is None or about_meeting(
            decided
        )  # "regretted the decision": of the calling off, whose meeting tells of it
    if act == "commitment" and any(_passes_on(one, sides) for one in children(token, "xcomp")):
        return True  # "promised to convey it"
    if act == "demand" and (_more_time(token) or _before_that(token)):
        return True
    if act == "demand" and lemma == "call" and not told and _to_somebody(token):
        return True  # "called on the minister": a visit
    if act == "offer" and not told and _when_or_where(token, sides):
        return True
    if act == "refusal" and thing is not None and thing.tag_ == "PRP" and thing.lower_ not in ("it", "that", "this"):
        things = thing.lower_ == "them" and lemma in ("refuse", "decline")  # what was just asked for
        return not things and lemma in (
            "turn",
            "rebuff",
            "refuse",
            "decline",
            "spurn",
        )  # "turned him down": of what, stands elsewhere
    if lemma == "give" and act == "refusal" and thing is None and child(token, "prep") is None:
        return negated(token)  # "has not given up"
    if act in ("demand", "offer") and any(one.lemma_.lower() in words().putting_off for one in objects(token)):
        return True  # "sought a delay": what became of the meeting
    if act in ("demand", "offer") and any(one.lemma_ == "change" and _told_before(one) for one in objects(token)):
        return True  # "had requested the change": of the day or the place
    if act == "demand" and lemma in words().directing and any(_goes_there(one) for one in children(token, "xcomp")):
        return True  # "told its envoys not to travel"
    if act == "refusal" and thing is not None and thing.lower_ == "nothing" and not unwilling(token):
        return True  # "rules nothing out"
    if act == "refusal":
        charged = child(token, "dobj", "nsubjpass")
        if charged is not None and charged.lemma_.lower() in words().charges:
            return True  # "rejected the accusation": a denial
        if thing is not None and thing.lemma_.lower() in words().deniable and _held_to_be_untrue(token, thing):
            return True  # "rejected claims that it had armed them", "dismissed the claims as baseless"
        return any(one.lemma_.lower() in words().formal for one in objects(token))
    if act == "offer" and thing is not None and thing.lemma_.lower() in words().courtesies:
        if thing.lemma_.lower() == "service":
            return child(thing, "poss") is not None  # "offered its services"; not "proposed a bus service"
        return thing.lower_ != "office"  # "offered its condolences", "its good offices"; not "proposed a joint office"
    if act == "commitment" and lemma in ("hold", "keep", "bind") and thing is not None and not _oneself(thing):
        return True  # "hold it to the timetable": what another is to do
    if act == "commitment" and lemma in words().keeping | words().staying and modal(token) is None:
        return token.tag_ in ("VBD", "VBN")  # "has kept to it": a claim
    if lemma == "suggest" and thing is not None:
        return any(one.ent_type_ in ("GPE", "DATE", "TIME", "FAC") for one in thing.subtree)
    if act in ("demand", "offer") and thing is not None and thing.pos_ == "PRON" and not told and not _cleft(token):
        return thing.lower_ in ("this", "it", "that", "which", "so", "whom", "what", "them", "him", "her")
    so_much = thing is not None and any(one.like_num for one in thing.subtree)  # "sought three years to end it"
    if lemma == "seek" and not so_much and child(token, "xcomp") is not None:
        return not any(one.lemma_.lower() in words().wishing for one in children(token, "xcomp"))
    if act == "offer" and lemma == "come":
        return any(
            inner.lemma_.lower() in words().messages
            for place in (token, *children(token, "advmod", "prt"))
            for inner in governed(place, "with")
        )
    if act == "threat" and thing is not None and thing.lemma_ == "notice":
        return not told and not any(children(thing, "acl", "ccomp", "prep")) and child(token, "prep") is None
    return False


def _to_do_something(token: Token) -> bool:
    """ "offered last month TO FREE the crew": the day between makes a clause of purpose of it; not "to hold a briefing"."""
    return any(
        one.i > token.i
        and not about_meeting(one)
        and one.left_edge.lower_ == "to"
        and any(two.lower_ == "to" for two in children(one, "aux"))
        for one in children(token, "advcl")
    )


def _held_to_be_untrue(verb: Token, thing: Token) -> bool:
    """ "claims THAT IT HAD ARMED them", "dismissed the claims AS BASELESS": what is denied has been or is, and is not asked for."""
    told = any(
        modal(one) is None and any(two.lower_ == "that" for two in children(one, "mark"))
        for one in children(thing, "acl", "ccomp", "relcl")
    )
    as_what = (one for place in (verb, thing) for one in children(place, "prep") if one.lower_ == "as")
    false = any(two.lower_ in words().untrue for one in as_what for two in one.subtree)
    return told or false


def _laid_on(verb: Token, thing: Token, sides: Sides) -> bool:
    """ "blamed the failure ON LIMA, on what it called LIMA'S stubbornness, on LIMA not paying"; who fired on whom is news of a war."""
    if thing.lemma_.lower() in words().violence:
        return False
    own = sides.party(subject(verb))
    # "the failure of the talks ON LIMA": the parse hangs it on the talks.
    on = (one for one in (*thing.subtree, *children(verb, "prep")) if one.lower_ == "on" and one.dep_ == "prep")
    named = (one for prep in on for one in prep.subtree if one.pos_ in ("NOUN", "PROPN"))
    return any(sides.party(one) not in (None, own) for one in named)


def _the(thing: Token) -> bool:
    return any(one.lower_ in ("the", "this", "that") for one in thing.lefts)


def _oneself(thing: Token) -> bool:
    return thing.lower_.endswith(("self", "selves"))


def _passes_on(deed: Token, sides: Sides) -> bool:
    """ "to convey it", "to consult his government"; not "to inform LIMA of all new works", which the other side gets."""
    if deed.lemma_.lower() not in words().passing_on:
        return False
    told = child(deed, "dobj")
    whom = sides.party(told) if told is not None else None
    other = told is not None and (told.lower_ == "other" or whom not in (None, sides.party(subject(deed))))
    about = [one.lemma_.lower() for one in governed(deed, "of", "about", "on")]
    return not other or any(one in words().carriers for one in about)


def _told_before(thing: Token) -> bool:
    """ "the change", "this change": by itself, it points back."""
    return all(one.dep_ == "det" for one in thing.children) and any(
        one.lower_ in ("the", "this") for one in thing.lefts
    )


def _before_that(token: Token) -> bool:
    """ "the fortnight it HAD ASKED FOR", "the session for which Lima HAD APPEALED": told of what came of it."""
    told = any(children(token, "ccomp", "xcomp")) or token.dep_ != "relcl"
    return not told and any(one.lower_ == "had" for one in children(token, "aux"))


def _cleft(token: Token) -> bool:
    """ "What Lima WANTS is a road": the other half says what."""
    return token.dep_ == "csubj" and token.lemma_.lower() in ("want", "ask", "demand", "seek")


def _goes_there(verb: Token) -> bool:
    return verb.lemma_.lower() in words().meeting_verbs and child(verb, "dobj") is None


def _more_time(token: Token) -> bool:
    """ "wants more time", "asks for another fortnight": when to meet."""
    return any(
        one.lemma_.lower() in words().times
        and any(two.lower_ in ("more", "another", "extra", "additional", "further") for two in one.lefts)
        for one in objects(token)
    )


def _to_somebody(token: Token) -> bool:
    if any(one.lower_ in ("on", "upon") for one in children(token, "prt")):
        return any(one.pos_ == "PROPN" for one in children(token, "dobj"))
    return any(
        inner.pos_ == "PROPN" and prep.lower_ in ("on", "upon")
        for prep in children(token, "prep")
        for inner in children(prep, "pobj")
    ) and not any(children(token, "advcl", "acl"))


def _when_or_where(token: Token, sides: Sides) -> bool:
    """ "suggested March 4 instead", "offered Quito as the venue": the day or the place of a meeting."""
    things = [*children(token, "dobj", "npadvmod")]
    if any(inner.lemma_.lower() in words().venues for one in (token, *things) for inner in governed(one, "as", "for")):
        return True
    return bool(things) and all(
        one.ent_type_ in ("DATE", "TIME")
        or (one.lemma_.lower() in words().venues and one.lower_ != "seats")
        or (one.pos_ == "PROPN" and bool(sides.register.places_in(one.idx, one.idx + len(one))))
        for one in things
    )
