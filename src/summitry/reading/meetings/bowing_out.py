"""Who bows out of a meeting by words that name none: "will not take part", "failed to show up", "suspended its participation", "went back
on its promise to attend", "was told by its president not to go", "decided not to travel"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.outlook import MAYBE, auxiliaries
from summitry.reading.meetings.tense import conditional
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_TOLD = ("VBD", "VBN", "VBZ", "VBP")


def bows_out(verb: Token) -> Token | None:
    """Whoever does so, as the subject of the verb that says it; None where it says nothing of the kind."""
    if verb.pos_ not in ("VERB", "AUX") or conditional(verb) or modal(verb) in MAYBE:
        return None
    if (nobody := _nobody_from(verb)) is not None:
        return nobody
    if (
        _stays_where_it_is(verb)
        or _keeps_waiting(verb)
        or _takes_no_part(verb)
        or fails_to_come(verb)
        or _ends_its_part(verb)
        or _breaks_its_word(verb)
        or _not_willing(verb)
    ):
        return subject(verb)
    if (
        _puts_an_end(verb)
        or _asks_to_be_spared(verb)
        or _by_phrase(verb)
        or _decides_not_to(verb)
        or _is_called_back(verb)
        or _keeps_home(verb)
    ):
        return child(verb, "nsubj", "nsubjpass") or subject(verb)
    return None


def _comes(verb: Token) -> bool:
    """ "come", "attend", "show up", "take part", "be there": of what was told of just before, which is not named again."""
    lemma, things = verb.lemma_.lower(), list(children(verb, "dobj"))
    if lemma == "take":
        return any(one.lower_ == "part" for one in things)
    if lemma in ("show", "turn"):
        return any(one.lower_ == "up" for one in verb.children)
    if things or child(verb, "ccomp", "xcomp", "oprd") is not None:
        return False
    return lemma in words().motion | words().replies["coming"] | {"participate", "appear", "arrive", "attend"}


def _takes_no_part(verb: Token) -> bool:
    """ "will not take part", "took no part"."""
    part = next((one for one in children(verb, "dobj") if one.lower_ == "part"), None)
    none = part is not None and (negated(verb) or any(one.lower_ == "no" for one in part.lefts))
    in_it = [one for two in (verb, part) if two is not None for one in governed(two, "in")]
    return verb.lemma_ == "take" and none and all(one.pos_ == "PRON" for one in in_it)


def fails_to_come(verb: Token) -> bool:
    """ "failed to show up", "refused to come", "declined to attend"."""
    if verb.lemma_.lower() not in ("fail", "refuse", "decline") or negated(verb) or verb.tag_ not in _TOLD:
        return False
    return any(_comes(one) or one.lemma_ == "send" for one in children(verb, "xcomp") if "to" in auxiliaries(one))


def _ends_its_part(verb: Token) -> bool:
    """ "suspended its participation", "has frozen its part in it", "withdrew its acceptance"."""
    mine = [one for one in children(verb, "dobj") if one.lemma_.lower() in words().bowing_out["parts"]]
    own = any(two.lower_ in ("its", "their", "his", "her") for one in mine for two in one.lefts)
    return own and verb.lemma_.lower() in words().bowing_out["ending"] and not negated(verb) and verb.tag_ in _TOLD


def _breaks_its_word(verb: Token) -> bool:
    """ "has broken its promise TO ATTEND", "went back on its word to come", "reneged"."""
    if negated(verb) or verb.tag_ not in _TOLD:
        return False
    if verb.lemma_ == "renege":
        return True
    back = verb.lemma_ == "break" or (verb.lemma_ == "go" and any(one.lower_ == "back" for one in verb.children))
    given = [
        *children(verb, "dobj"),
        *governed(verb, "on"),
        *(x for one in children(verb, "advmod") for x in governed(one, "on")),
    ]
    words_ = [one for one in given if one.lemma_.lower() in ("promise", "word", "pledge", "agreement", "undertaking")]
    return back and any(
        _comes(two) for one in words_ for two in (*children(one, "acl", "relcl"), *children(verb, "xcomp", "advcl"))
    )


def _not_willing(verb: Token) -> bool:
    """ "is not prepared to come", "is no longer willing to take part", "is unwilling to attend", "does not want to come"."""
    if verb.lemma_ in ("want", "wish", "intend", "plan"):
        return negated(verb) and any(_comes(one) for one in children(verb, "xcomp"))
    for one in children(verb, "acomp"):
        unready = one.lower_ in ("unwilling", "unable", "reluctant") and not negated(verb)
        unready |= one.lower_ in words().unwilling["adjectives"] and negated(verb)
        if unready and any(_comes(two) for two in children(one, "xcomp")):
            return verb.lemma_ == "be"
    return False


def _by_phrase(verb: Token) -> bool:
    """ "pulled the plug", "lost interest", "turned back", "excused himself"."""
    if negated(verb) or verb.tag_ not in _TOLD or child(verb, "ccomp", "auxpass") is not None:
        return False  # "was turned back" is done to somebody
    near = {f"{verb.lemma_.lower()} {one.lemma_.lower()}" for one in children(verb, "dobj", "prt", "advmod", "oprd")}
    return bool(near & words().bowing_out["phrases"])


def _puts_an_end(verb: Token) -> bool:
    """ "put A STOP TO THEM", "called a halt to it": of what was told of just before."""
    ends = [one for one in children(verb, "dobj") if one.lemma_ in ("stop", "end", "halt")]
    them = [x for two in (verb, *ends) for x in governed(two, "to")]
    pointed = any(one.lower_ in ("it", "them", "this", "that") for one in them)
    return (
        verb.lemma_ in ("put", "call", "bring") and bool(ends) and pointed and verb.tag_ in _TOLD and not negated(verb)
    )


def _asks_to_be_spared(verb: Token) -> bool:
    """ "asked TO BE EXCUSED"."""
    spared = any(one.lemma_ == "excuse" and "be" in auxiliaries(one) for one in children(verb, "xcomp"))
    return verb.lemma_ in ("ask", "beg", "request") and spared and verb.tag_ in _TOLD and not negated(verb)


def _nobody_from(verb: Token) -> Token | None:
    """ "NOBODY FROM QUITO came", "no one from the union had turned up": Quito."""
    who = child(verb, "nsubj")
    none = who is not None and (
        who.lower_ in ("nobody", "none") or (who.lower_ == "one" and any(x.lower_ == "no" for x in who.lefts))
    )
    return next(governed(who, "from", "of"), None) if none and who is not None and _comes(verb) else None


def _stays_where_it_is(verb: Token) -> bool:
    """ "The negotiators STAYED IN LIMA": of those who were to be elsewhere."""
    there = any(one.pos_ == "PROPN" for one in governed(verb, "in"))
    return verb.lemma_ in ("stay", "remain") and verb.tag_ == "VBD" and there and not negated(verb)


def _keeps_waiting(verb: Token) -> bool:
    """ "LEFT the delegation WAITING", "kept them waiting in vain", "stood them up"."""
    waits = any(one.lower_ == "waiting" for one in verb.subtree if one.i > verb.i)
    return verb.lemma_ in ("leave", "keep") and waits and verb.tag_ in ("VBD", "VBN") and not negated(verb)


def waits_in_vain(verb: Token) -> bool:
    """ "The rebels WAITED IN VAIN", "found nobody at the meeting place"."""
    vain = any(one.lower_ == "vain" for one in governed(verb, "in")) or any(
        one.lower_ == "vainly" for one in verb.children
    )
    found = verb.lemma_ == "find" and any(one.lower_ in ("nobody", "none") for one in children(verb, "dobj"))
    return verb.tag_ == "VBD" and ((verb.lemma_ == "wait" and vain) or found)


def _decides_not_to(verb: Token) -> bool:
    """ "decided NOT TO GO", "has chosen not to attend", "was told by its president not to travel", "asked not to come"."""
    if verb.lemma_.lower() not in (
        "decide",
        "choose",
        "opt",
        "resolve",
        "tell",
        "order",
        "instruct",
        "forbid",
        "prefer",
    ):
        return False
    told = verb.lemma_ in ("tell", "order", "instruct")
    if negated(verb) or verb.tag_ not in _TOLD or (told and child(verb, "nsubjpass") is None):
        return False
    return any(_comes(one) and negated(one) for one in children(verb, "xcomp", "ccomp", "acomp"))


def _is_called_back(verb: Token) -> bool:
    """ "was RECALLED on the way", "was ordered home", "has been called back"."""
    back = verb.lemma_ == "recall" or (
        verb.lemma_ in ("call", "order", "summon", "send", "bring")
        and any(one.lower_ in ("back", "home") for one in children(verb, "advmod", "prt"))
    )
    return back and verb.tag_ == "VBN" and child(verb, "nsubjpass") is not None and not negated(verb)


def _keeps_home(verb: Token) -> bool:
    """ "has forbidden his ministers TO TRAVEL", "barred its delegates from going": whose people do not come."""
    if verb.lemma_.lower() not in words().stopping["verbs"] or negated(verb) or child(verb, "nsubjpass") is not None:
        return False
    whom = any(two.lower_ in ("its", "their", "his", "her") for one in children(verb, "dobj") for two in one.lefts)
    goes = [*children(verb, "xcomp", "ccomp"), *(x for prep in children(verb, "prep") for x in children(prep, "pcomp"))]
    return whom and verb.tag_ in _TOLD and any(one.lemma_.lower() in words().motion | words().attending for one in goes)
