"""Who does not come, by words that name no meeting: "is staying at home", "never left the capital", "could not make it", "was told to
stay in Minsk", "had a prior engagement"; and whom the day does not suit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, objects, subject
from summitry.reading.meetings.outlook import MAYBE, auxiliaries, no_show
from summitry.reading.meetings.tense import conditional
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def absent(verb: Token) -> Token | None:
    """Whoever stays away, as the subject of the verb that says so; None where it says nothing of the kind."""
    if verb.pos_ not in ("VERB", "AUX") or conditional(verb) or (modal(verb) in MAYBE and modal(verb) != "could"):
        return None
    away = _stays(verb) or _never_left(verb) or cannot_make_it(verb) or _decides_against(verb) or _not_on_the_way(verb)
    away = (
        away
        or calls_home(verb)
        or _has_no_plans(verb)
        or _refuses_to_go(verb)
        or no_show(verb)
        or _cannot_receive(verb)
        or not_free(verb)
        or _told_to_be_staying(verb)
    )
    if away:
        return _who(verb)
    return unsuited(verb)


def nobody_came(verb: Token) -> bool:
    """ "fell through on Tuesday when the delegates DID NOT TURN UP", "came to nothing because Lima STAYED AWAY": said with its cause."""
    for one in children(verb, "advcl"):
        when = any(two.lower_ in ("when", "as", "after", "because") for two in children(one, "advmod", "mark"))
        absent_ = one.lemma_ in ("turn", "show", "appear", "arrive", "come") and negated(one)
        away = one.lemma_ == "stay" and any(two.lower_ == "away" for two in children(one, "advmod", "prt"))
        if when and (absent_ or away or (one.lemma_ == "fail" and child(one, "xcomp") is not None)):
            return True
    return False


def over_before_it_began(verb: Token) -> bool:
    """ "collapsed BEFORE THEY BEGAN", "ended before it had started", "was over before it got off the ground": nobody met."""
    for one in children(verb, "advcl"):
        before = any(mark.lower_ == "before" for mark in children(one, "mark", "advmod", "prep"))
        begins = one.lemma_.lower() in words().absent["beginning"] and not negated(one)
        its = all(who.pos_ == "PRON" for who in children(one, "nsubj", "nsubjpass"))
        if before and begins and its:
            return verb.tag_ in ("VBD", "VBN") and not negated(verb) and modal(verb) is None
    return False


def unsuited(verb: Token) -> Token | None:
    """ "The dates no longer suited Tunis", "the day did not suit the minister": whom it does not suit; "FOUND the date inconvenient"."""
    if verb.lemma_.lower() in ("find", "consider", "call") and verb.tag_ in ("VBD", "VBN", "VBZ") and not negated(verb):
        said = [
            x
            for one in (verb, *children(verb, "ccomp"))
            for x in (*children(one, "nsubj", "dobj", "oprd", "acomp"), one)
        ]
        dates = any(one.lemma_.lower() in words().absent["dates"] for one in said if one.i > verb.i)
        bad = any(one.lower_ in words().grievances["hopeless"] for one in said)
        return child(verb, "nsubj") if dates and bad else None
    if verb.lemma_.lower() not in words().absent["suiting"] or not negated(verb):
        return None
    dates = any(one.lemma_.lower() in words().absent["dates"] for one in children(verb, "nsubj"))
    return next(iter(objects(verb)), None) if dates else None


def prior_engagement(verb: Token) -> bool:
    """ "had a prior engagement", "pleaded other commitments", "had no time": of an invitation, as good as no."""
    if negated(verb) or conditional(verb) or modal(verb) in MAYBE:
        return False
    if verb.lemma_.lower() not in ("have", "plead", "cite"):
        return False
    for one in children(verb, "dobj"):
        before = {two.lower_ for two in one.lefts}
        if one.lemma_.lower() in ("engagement", "commitment", "appointment", "obligation"):
            return bool(before & {"prior", "previous", "other", "earlier", "pressing"})
        if one.lower_ == "time" and "no" in before and child(one, "acl", "relcl") is None:
            return verb.lemma_ == "have"
    return False


def _stays(verb: Token) -> bool:
    """ "stayed at home", "is staying home"; with a place only where it is told or decided ("was told to stay in Minsk")."""
    if verb.lemma_.lower() not in ("stay", "remain") or negated(verb):
        return False
    home = any(one.lower_ == "home" for one in children(verb, "advmod", "acomp", "dobj", "npadvmod"))
    at_home = any(
        prep.lower_ == "at" and any(one.lower_ == "home" for one in prep.children) for prep in children(verb, "prep")
    )
    away = verb.lemma_ == "stay" and any(one.lower_ == "away" for one in children(verb, "advmod", "prt"))
    if home or at_home or away:
        return True
    above = verb.head
    told = verb.dep_ in ("xcomp", "ccomp") and "to" in auxiliaries(verb) and not negated(above)
    there = any(prep.lower_ in ("in", "at", "behind") and child(prep, "pobj") for prep in children(verb, "prep"))
    return told and there and above.lemma_.lower() in words().absent["ordering"] and above.tag_ in ("VBD", "VBN")


def _never_left(verb: Token) -> bool:
    """ "never left the capital", "did not board the plane", "never set out"."""
    never = any(one.dep_ == "neg" and one.lower_ in ("never", "not", "n't") for one in verb.children)
    if not never or not (verb.tag_ == "VBD" or {"did", "had"} & auxiliaries(verb)):
        return False
    lemma = verb.lemma_.lower()
    craft = [*children(verb, "dobj"), *governed(verb, "on", "onto", "aboard", "in", "into")]
    if lemma in ("get", "take", "catch", "climb", "step") and any(
        one.lemma_ in words().absent["craft"] for one in craft
    ):
        return True  # "did not get ON THE PLANE"
    if lemma in ("leave", "board"):
        return any(one.pos_ == "PROPN" or one.lemma_ in words().absent["leaving"] for one in children(verb, "dobj"))
    beside = {one.lower_ for one in children(verb, "prt", "advmod")}
    return bool(beside & {"out", "off"}) and lemma in ("set", "take", "start") and child(verb, "dobj") is None


def calls_home(verb: Token) -> bool:
    """ "recalled its delegation", "pulled its negotiators out", "ordered their team home", "withdrew its delegates"."""
    if verb.lemma_.lower() not in words().absent["recalling"] or negated(verb) or modal(verb) is not None:
        return False
    beside = {one.lower_ for one in children(verb, "prt", "advmod", "prep")}
    sent = [one for one in children(verb, "dobj", "nsubjpass") if one.lemma_.lower() in words().absent["recalled"]]
    own = any(two.dep_ == "poss" or two.lower_ == "the" for one in sent for two in one.lefts)
    alone = verb.lemma_.lower() in ("recall", "withdraw", "pull")
    return own and (alone or bool(beside & {"back", "home", "out"})) and verb.tag_ in ("VBD", "VBN")


def _refuses_to_go(verb: Token) -> bool:
    """ "refused TO BOARD THE PLANE", "declined to leave the hotel", "refuse to enter the hall"."""
    if verb.lemma_.lower() not in ("refuse", "decline") or negated(verb) or modal(verb) is not None:
        return False
    known = words().absent["leaving"] | words().absent["craft"] | words().venues
    return any(
        one.lemma_.lower() in ("board", "leave", "enter")
        and any(thing.lemma_ in known for thing in children(one, "dobj"))
        for one in children(verb, "xcomp")
    )


def _has_no_plans(verb: Token) -> bool:
    """ "told reporters he had NO PLANS TO GO to Lima", "has no intention of going"."""
    if verb.lemma_ != "have" or negated(verb) or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return False
    for one in children(verb, "dobj"):
        none = any(two.lower_ == "no" for two in one.lefts) and one.lemma_ in ("plan", "intention", "wish", "desire")
        goes = [*children(one, "acl", "relcl"), *(x for prep in children(one, "prep") for x in children(prep, "pcomp"))]
        if none and any(two.lemma_.lower() in words().motion | words().attending for two in goes):
            return True
    return False


def cannot_make_it(verb: Token) -> bool:
    """ "could not make it", "will not be able to make it"; not "did not make it clear", "make it to the final"."""
    it = any(one.lower_ == "it" for one in children(verb, "dobj"))
    if verb.lemma_ != "make" or not it or child(verb, "ccomp", "xcomp", "oprd", "acomp") is not None:
        return False
    unable = verb.dep_ == "xcomp" and verb.head.lower_ in ("unable", "able")
    no = verb.head.lower_ == "unable" or (unable and negated(verb.head.head)) or negated(verb)
    return no and (unable or modal(verb) in ("could", "can", "will", "would"))


def _decides_against(verb: Token) -> bool:
    """ "decided against going", "thought better of travelling"."""
    coming = words().attending | words().motion
    if verb.lemma_.lower() not in ("decide", "opt", "think", "advise") or negated(verb) or modal(verb) is not None:
        return False
    return any(
        one.lemma_.lower() in coming
        for prep in verb.subtree
        if prep.lower_ in ("against", "of") and prep.dep_ == "prep" and prep.i > verb.i and prep.i <= verb.i + 2
        for one in children(prep, "pcomp", "pobj")
    )


def _not_on_the_way(verb: Token) -> bool:
    """ "are not making the journey", "is no longer making the trip", "are not going there"."""
    going = (
        verb.lemma_.lower() in words().motion and verb.tag_ == "VBG" and child(verb, "xcomp", "advcl", "dobj") is None
    )
    if going and negated(verb) and {"is", "are", "'re", "'s", "am", "'m"} & auxiliaries(verb):
        return True  # "are not GOING to Lima"
    trip = any(one.lower_ in ("journey", "trip", "voyage", "flight") for one in children(verb, "dobj"))
    return verb.lemma_.lower() in ("make", "take", "undertake") and verb.tag_ == "VBG" and trip and negated(verb)


def _cannot_receive(verb: Token) -> bool:
    """ "let him know it COULD NOT RECEIVE him", "would not be able to host them": of whoever was to come."""
    if verb.lemma_.lower() not in ("receive", "host", "accommodate"):
        return False
    able = verb.dep_ == "xcomp" and verb.head.lower_ == "able" and negated(verb.head.head)
    unable = verb.dep_ == "xcomp" and verb.head.lower_ == "unable" and not negated(verb.head.head)
    no = able or unable or (negated(verb) and modal(verb) in ("could", "can", "would", "will"))
    return no and any(one.pos_ == "PRON" for one in children(verb, "dobj"))


def not_free(verb: Token) -> bool:
    """ "her minister was not available", "its envoy could not leave the capital": of somebody, not of a hall or a paper."""
    who = child(verb, "nsubj")
    if who is None or who.lemma_.lower() in words().venues or not negated(verb):
        return False
    if verb.lemma_ == "be":
        free = any(
            one.lower_ in ("available", "free") and child(one, "prep") is None for one in children(verb, "acomp")
        )
        people = (
            who.pos_ in ("PRON", "PROPN")
            or who.lemma_.lower() in words().envoys | words().callers["deciding"] | words().callers["people"]
        )
        return free and people and who.lower_ not in ("it", "this", "that") and modal(verb) in (None, "will", "would")
    leaves = any(one.pos_ == "PROPN" or one.lemma_ in words().absent["leaving"] for one in children(verb, "dobj"))
    return verb.lemma_ == "leave" and leaves and modal(verb) in ("could", "can")


def _told_to_be_staying(verb: Token) -> bool:
    """ "announced that he was staying in Quito because of the floods": told as news, with its reason; not "was staying in a hotel"."""
    above = verb.head
    if verb.lemma_.lower() not in ("stay", "remain") or verb.tag_ != "VBG" or negated(verb) or verb.dep_ != "ccomp":
        return False
    there = any(one.pos_ == "PROPN" for prep in children(verb, "prep") if prep.lower_ == "in" for one in prep.children)
    why = any(one.lower_ in ("because", "owing", "due", "to") for one in verb.subtree if one.i > verb.i)
    told = above.lemma_.lower() in ("say", "announce", "tell", "inform", "explain", "state", "declare")
    return there and why and told and above.tag_ in ("VBD", "VBZ", "VBN")


def _who(verb: Token) -> Token | None:
    """The subject; of "told the delegation to stay" whoever told it, of "the delegation was told to stay" the delegation."""
    above = verb.head
    if verb.dep_ in ("xcomp", "ccomp") and "to" in auxiliaries(verb) and child(verb, "nsubj") is None:
        return child(above, "nsubj", "nsubjpass") or subject(above)
    return child(verb, "nsubj") or subject(verb)
