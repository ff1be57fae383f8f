"""How an asked-for meeting is answered with no, where the answer names none: "was told there was no need", "We've told them no",
"had a prior engagement", "could not agree to one", "none will be granted", "fell on deaf ears".

Each function looks at one word and does not know what was asked for: whoever calls it has seen to it that the word stands behind a
proposal and tells of no other meeting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, objects, subject
from summitry.reading.meetings.absences import prior_engagement
from summitry.reading.meetings.outlook import MAYBE, lookup
from summitry.reading.meetings.tense import conditional
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_NO = frozenset({"no", "little"})
_SEEING = frozenset({"see", "receive", "meet", "host"})
_POINTING = frozenset({"it", "that", "this"})
_ASKED = _POINTING | {"one"}


def the_proposal(thing: Token) -> bool:
    """ "It", "the request", "the idea", "her invitation": what was proposed; not "a separate request for talks"."""
    if thing.lower_ in ("it", "that", "this", "him", "her", "them"):
        return True
    own = any(inner.lemma_.lower() in words().nouns for prep in children(thing, "prep") for inner in prep.children)
    if own or any(one.lower_ in ("a", "an", "another", "separate") for one in thing.lefts):
        return False
    return names_a_proposal(thing)


def names_a_proposal(noun: Token) -> bool:
    """ "Request", "invitation", "idea"."""
    return noun.lemma_.lower() == "idea" or words().operators.nouns.get(noun.lemma_.lower()) is Status.PROPOSED


def plain_no(token: Token) -> bool:
    """ "got its answer on Monday: no", "The answer was no"."""
    if token.lower_ != "no" or token.dep_ == "det":
        return False
    near = {token.head.lemma_.lower(), *(one.lemma_.lower() for one in token.doc[max(0, token.i - 8) : token.i])}
    return bool(near & words().replies["answers"])


def nothing_comes_of_it(verb: Token) -> bool:
    """Of the thing itself: "none will be granted", "no such session will be held", "the request was not granted", "her call went unheeded",
    "fell on deaf ears"."""
    if conditional(verb) or modal(verb) in MAYBE - {"could", "can"}:
        return False
    what = child(verb, "nsubjpass", "nsubj")
    if what is None:
        return False
    lemma = verb.lemma_.lower()
    meant = what.lower_ in _POINTING or names_a_proposal(what)
    if child(verb, "nsubjpass") is not None:
        lemmas = {*words().nouns, *words().replies["leave"]}
        asked_for = what.lemma_.lower() in lemmas or names_a_proposal(what)
        none = what.lower_ == "none" or (_no(what) and asked_for)
        if none and lemma in words().replies["granting"] | {"hold"}:
            return True
        return meant and negated(verb) and lemma in words().replies["granting"] | {"meet"}
    free = verb.lemma_ == "be" and any(
        one.lower_ in ("free", "available", "possible") for one in children(verb, "acomp")
    )
    if not_given(verb) or (what.lower_ == "none" and free):
        return True
    ignored = any(one.lower_ in words().replies["unheard"] for one in children(verb, "acomp", "oprd", "advmod"))
    to_nothing = any(
        f"{lemma} {inner.lemma_.lower()}" in words().replies["ends"]
        for prep in children(verb, "prep")
        for inner in (*children(prep, "pobj"), prep)
    )
    return meant and not negated(verb) and (ignored or to_nothing)


def answers_no(verb: Token) -> bool:
    """Whether the verb tells that somebody said no to what had been asked for just before."""
    if verb.pos_ not in ("VERB", "AUX") or conditional(verb) or (modal(verb) in MAYBE and modal(verb) != "could"):
        return False
    if (who := _whose_word(verb)) is not None and who.lemma_.lower() in words().nouns:
        return False  # "the visit could not go ahead" is of something else
    return (
        prior_engagement(verb)
        or _no_need(verb)
        or _told_no(verb)
        or sees_nobody(verb)
        or _found_wanting(verb)
        or _cannot_agree(verb)
        or _did_not_agree(verb)
        or _no_use_in_coming(verb)
        or _not_wanted(verb)
        or _turned_down_with_it(verb)
        or _unwilling(verb)
        or _would_not(verb)
        or _in_no_position(verb)
        or makes_no_use(verb)
        or not_worth(verb)
        or _has_nothing_for_it(verb)
        or _diary_is_full(verb)
        or _does_rather_else(verb)
        or _was_not(verb)
        or _too_early(verb)
        or _case_closed(verb)
        or _shows_no_interest(verb)
        or not_let(verb)
        or _did_not_come(verb)
        or _said_not_to_be_free(verb)
    )


def who_said_no(verb: Token) -> Token | None:
    """Whoever gave that answer: who told it, else the subject; nobody where a passive names none ("was told there was no need")."""
    if not answers_no(verb):
        return None
    if child(verb, "expl") is not None:  # "said there was no need", "said there was nothing to discuss"
        above = verb.head
        return child(above, "nsubj") if above.pos_ == "VERB" and child(above, "nsubjpass") is None else _agent(above)
    if child(verb, "nsubjpass") is not None:
        return _agent(verb)
    return subject(verb)


def _whose_word(verb: Token) -> Token | None:
    """Who says no: the subject, or of "there is nothing to discuss" whoever says so."""
    if child(verb, "expl") is None:
        return subject(verb)
    return subject(verb.head) if verb.dep_ == "ccomp" else None


def _agent(verb: Token) -> Token | None:
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def not_let(verb: Token) -> bool:
    """ "wanted to go to Kilwa and WAS NOT GIVEN LEAVE", "asked to see the prisoner and was denied permission", "was refused a visa"."""
    if child(verb, "auxpass") is None or conditional(verb) or modal(verb) is not None:
        return False
    lemma = verb.lemma_.lower()
    papers = words().replies["leave"] | words().stopping["entry"]
    given = any(one.lemma_.lower() in papers for one in children(verb, "dobj", "oprd", "attr", "npadvmod"))
    if lemma in words().replies["giving"] | {"issue"}:
        return given and negated(verb)
    return given and lemma in words().stopping["denying"] and not negated(verb)


def _did_not_come(verb: Token) -> bool:
    """ "invited him to Lima for a meeting, and HE DID NOT GO", "asked her to talks. The minister did not come": of a person."""
    who = child(verb, "nsubj")
    if verb.lemma_.lower() not in _TO_COME or not negated(verb) or "did" not in {one.lower_ for one in verb.lefts}:
        return False
    somebody = who is not None and who.lower_ not in ("it", "this", "that", "which") and who.lemma_ not in words().nouns
    beside = [one for one in verb.children if one.dep_ in ("dobj", "prep", "advmod", "acomp", "xcomp", "prt", "ccomp")]
    return somebody and all(one.i < verb.i or one.ent_type_ in ("DATE", "TIME") or one.lower_ == "up" for one in beside)


_TO_COME = frozenset({"go", "come", "attend", "appear", "turn", "show", "travel"})


def _said_not_to_be_free(verb: Token) -> bool:
    """ "had asked the president for a meeting. He was told that THE HEAD OF STATE WAS NOT FREE": by whoever tells it."""
    told = verb.dep_ == "ccomp" and verb.head.lemma_.lower() in ("tell", "say", "inform", "hear", "answer", "reply")
    free = any(
        one.lower_ in ("free", "available") and child(one, "prep", "xcomp") is None for one in children(verb, "acomp")
    )
    return verb.lemma_ == "be" and negated(verb) and told and free and modal(verb) in (None, "would")


def _no_need(verb: Token) -> bool:
    """ "was told there was no need", "said it saw no purpose"; "saw no reason for haste" is of something else."""
    for one in children(verb, "attr", "dobj"):
        if one.lemma_.lower() not in words().unwilling["nouns"] - {"part", "ground", "interest", "value", "merit"}:
            continue
        none = any(two.lower_ in _NO for two in one.lefts)
        further = [two for two in (*children(one, "prep", "acl", "relcl"), *children(verb, "prep")) if two.i > one.i]
        about = [two for prep in further for two in prep.subtree if two.pos_ == "NOUN" or two.lower_ in _ASKED]
        of_it = all(two.lower_ in _ASKED or two.lemma_.lower() in words().nouns for two in about)
        seen = verb.lemma_.lower() in ("be", "see", "have", "find")
        if none and seen and of_it and (child(verb, "expl") is not None or verb.lemma_ != "be"):
            return verb.tag_ in ("VBD", "VBZ", "VBP", "VBN")
    return False


def _told_no(verb: Token) -> bool:
    """ "We've told them no", "I said no", "the answer was no", "was told no"."""
    if negated(verb) or modal(verb) is not None:
        return False
    if verb.lemma_ in ("give", "send", "return") and any(
        one.lemma_.lower() in ("answer", "reply", "response") and any(two.lower_ == "negative" for two in one.lefts)
        for one in children(verb, "dobj")
    ):
        return True  # "gave them a negative answer"
    if verb.lemma_ in ("answer", "reply", "respond") and any(
        inner.lower_ == "negative" for prep in children(verb, "prep") for inner in children(prep, "pobj")
    ):
        return True  # "replied in the negative"
    no = any(one.lower_ == "no" for one in children(verb, "dobj", "intj", "attr", "acomp", "oprd"))
    if verb.lemma_.lower() in ("say", "tell"):
        return no
    asked = any(one.lemma_.lower() in ("answer", "reply", "response") for one in children(verb, "nsubj"))
    negative = any(one.lower_ == "negative" for one in children(verb, "acomp"))
    return asked and (no or negative)


def _did_not_agree(verb: Token) -> bool:
    """ "Turkey applied for talks, and Tehran DID NOT AGREE TO THIS"."""
    if verb.lemma_ not in ("agree", "consent", "accede") or not negated(verb) or modal(verb) is not None:
        return False
    things = list(governed(verb, "to", "with"))
    return bool(things) and child(verb, "xcomp", "ccomp") is None and all(one.lower_ in _ASKED for one in things)


def _no_use_in_coming(verb: Token) -> bool:
    """ "let her know that he SAW NO PURPOSE IN ATTENDING"."""
    for one in children(verb, "dobj"):
        if one.lemma_.lower() not in words().unwilling["nouns"] or not any(two.lower_ in _NO for two in one.lefts):
            continue
        done = (inner for prep in children(one, "prep") for inner in children(prep, "pcomp"))
        if any(inner.lemma_.lower() in words().attending for inner in (*done, *children(one, "acl"))):
            return verb.lemma_.lower() in ("see", "have", "find")
    return False


def _not_wanted(verb: Token) -> bool:
    """ "had been told that his visit WAS NOT WANTED", "she would not be welcome"."""
    if not negated(verb) or conditional(verb):
        return False
    wanted = verb.lemma_ == "want" and child(verb, "nsubjpass") is not None
    return wanted or (
        verb.lemma_ == "be" and any(one.lower_ in ("welcome", "wanted") for one in children(verb, "acomp"))
    )


def sees_nobody(verb: Token) -> bool:
    """ "answered that she would see neither camp", "would receive nobody before June"."""
    if verb.lemma_.lower() not in _SEEING or modal(verb) not in ("will", "would"):
        return False
    return any(
        one.lower_ in ("nobody", "neither", "none") or any(two.lower_ in ("neither", "no") for two in one.lefts)
        for one in children(verb, "dobj")
    )


def _cannot_agree(verb: Token) -> bool:
    """ "replied that it could not agree to one", "was not in a position to accept it"."""
    if verb.lemma_.lower() not in ("agree", "accept", "consent") or not negated(verb):
        return False
    if modal(verb) not in ("could", "can", "would", "will"):
        return False
    return any(one.lower_ in _ASKED for one in objects(verb))


def not_given(verb: Token) -> bool:
    """ "The conditions for such a meeting are not there", "the time is not ripe for it": of what was asked for, nothing else."""
    what = child(verb, "nsubj", "nsubjpass")
    if what is None or what.lemma_.lower() not in words().replies["conditions"] or not negated(verb) or modal(verb):
        return False
    of_it = _for_what(what) + _for_what(verb)
    fit = {one.lower_ for one in children(verb, "acomp", "advmod", "attr")} | {verb.lower_}
    return bool(fit & words().replies["given"]) and all(_meant(one) for one in of_it)


def _for_what(word: Token) -> list[Token]:
    near = [word, *children(word, "acomp")]
    return [two for one in near for prep in children(one, "prep") if prep.lower_ == "for" for two in prep.children]


def _meant(thing: Token) -> bool:
    """ "It", "such a meeting", "the request": what was asked for."""
    such = any(one.lower_ in ("such", "this") for one in thing.lefts)
    return thing.lower_ in _ASKED or names_a_proposal(thing) or (such and thing.lemma_.lower() in words().nouns)


def not_worth(verb: Token) -> bool:
    """ "does not consider such a meeting useful", "did not think it appropriate"."""
    finds = verb.lemma_.lower() in words().absent["finding"] | {"think", "believe"}
    if not finds or not negated(verb) or modal(verb) is not None:
        return False
    near = [*children(verb, "ccomp", "oprd", "acomp", "xcomp", "dobj", "advmod"), verb]
    fit = [one for one in (*near, *(two for one in near for two in children(one, "acomp"))) if one.i != verb.i]
    what = [two for one in near for two in children(one, "nsubj", "dobj", "nsubjpass") if two.i > verb.i]
    return any(one.lower_ in words().replies["worth"] for one in fit) and any(_meant(one) for one in what)


def _in_no_position(verb: Token) -> bool:
    """ "is not in a position to hold one", "sees itself unable to agree", "felt unable to accept it"."""
    if verb.lemma_.lower() not in words().replies["agreeing"] or "to" not in {one.lower_ for one in verb.lefts}:
        return False
    return in_no_position(verb) is not None and all(_meant(one) or one.pos_ == "PRON" for one in objects(verb))


def in_no_position(verb: Token) -> Token | None:
    """The verb that says so of what somebody cannot do: "does not CONSIDER itself in a position to", "IS unable to"."""
    above = verb.head
    if above.lower_ == "unable" and verb.dep_ == "xcomp":
        said = above.head
        sure = said.pos_ in ("VERB", "AUX") and not negated(said)
    elif above.lower_ == "position" and above.dep_ == "pobj" and verb.dep_ in ("acl", "relcl"):
        said = above.head.head
        said = said.head if said.pos_ == "PRON" else said
        sure = said.pos_ in ("VERB", "AUX") and (negated(said) or any(one.lower_ == "no" for one in above.lefts))
    else:
        return None
    return said if sure and not conditional(said) and modal(said) in (None, "will", "would") else None


def makes_no_use(verb: Token) -> bool:
    """ "will not be making use of the invitation", "did not take advantage of the offer", "would not avail himself of it"."""
    lemma = verb.lemma_.lower()
    if lemma not in words().replies["using"] or not negated(verb) or modal(verb) in MAYBE:
        return False
    use = [one for one in children(verb, "dobj") if one.lemma_.lower() in ("use", "advantage")]
    inner = (two for one in (*use, *((verb,) if use or lemma == "avail" else ())) for two in governed(one, "of"))
    return any(the_proposal(one) for one in inner)


def _found_wanting(verb: Token) -> bool:
    """ "found the offer untimely", "called it premature": of the proposal told of just before."""
    if negated(verb) or modal(verb) is not None or verb.lemma_.lower() not in words().absent["finding"] | {"call"}:
        return False
    near = [*children(verb, "oprd", "acomp", "dobj", "advmod"), *children(verb, "ccomp")]
    said = {one.lower_ for one in near}
    what = (*near, *(two for one in near for two in children(one, "nsubj")))
    pointed = any(
        one.lower_ in _ASKED
        or (
            words().operators.nouns.get(one.lemma_.lower()) is Status.PROPOSED
            and any(two.lower_ in ("the", "this", "that") for two in one.lefts)
        )
        for one in what
    )
    return pointed and bool(said & words().absent["wanting"])


def _turned_down_with_it(verb: Token) -> bool:
    """ "It was found premature and has been declined"."""
    what = child(verb, "nsubjpass")
    asked = what is not None and (what.lower_ in _POINTING or names_a_proposal(what))
    return asked and any(lookup(one) is Status.REFUSED and not negated(one) for one in children(verb, "conj"))


def _unwilling(verb: Token) -> bool:
    """ "let her know that he did not wish to negotiate", "had no wish to meet"."""
    if verb.lemma_.lower() not in ("wish", "want", "care", "intend") or not negated(verb) or modal(verb) is not None:
        return False
    return any(one.lemma_.lower() in words().callers["meeting"] - {"be"} for one in children(verb, "xcomp"))


def _would_not(verb: Token) -> bool:
    """ "would not come", "did not accept", "was not interested", "would not hear of it"."""
    if not negated(verb) or modal(verb) in MAYBE - {"could", "can"}:
        return False
    lemma, things = verb.lemma_.lower(), list(children(verb, "dobj"))
    if lemma == "be":
        unfit = any(one.lower_ in words().unwilling["adjectives"] for one in children(verb, "acomp", "attr"))
        return unfit and child(verb, "attr") is None
    part = lemma == "take" and any(one.lower_ == "part" for one in things)
    seen = lemma in _SEEING and bool(things) and all(one.pos_ == "PRON" for one in things)
    if part or seen or (lemma in words().replies["coming"] and not things):
        return modal(verb) in ("will", "would", "could", "can", "shall")
    if lemma in ("hear", "know") and any(prep.lower_ == "of" for prep in children(verb, "prep")):
        return modal(verb) in ("will", "would")
    if lemma in words().replies["giving"] and any(one.lower_ == "one" for one in things):
        return True  # "did not give him one"
    asked = all(the_proposal(one) or one.lower_ == "one" for one in things)
    return lemma in words().replies["taking_up"] and bool(things) and asked


def _has_nothing_for_it(verb: Token) -> bool:
    """ "nothing to talk about", "had no time", "had no plans for it", "had other engagements"."""
    if verb.lemma_.lower() not in ("see", "have", "be", "find") or negated(verb) or modal(verb) in MAYBE:
        return False
    for thing in children(verb, "dobj", "attr"):
        if thing.lower_ == "none" and any(one.lower_ in _ASKED for one in governed(thing, "of")):
            return verb.lemma_ == "have"  # "was having none of it"
        if thing.lower_ == "nothing":
            todo = [one.lemma_.lower() for one in children(thing, "relcl", "acl", "xcomp", "advcl", "ccomp")]
            todo += [one.lemma_.lower() for one in children(verb, "xcomp", "advcl", "ccomp") if one.i > thing.i]
            return bool(set(todo) & words().replies["saying"])
        if _no(thing) and thing.lemma_.lower() in words().replies["lacking"]:
            return True
        other = any(one.lower_ in ("other", "prior", "previous", "earlier") for one in thing.lefts)
        if other and thing.lemma_.lower() in words().replies["engagements"]:
            return True
    return False


def _diary_is_full(verb: Token) -> bool:
    """ "his diary was full"."""
    whose = subject(verb) if verb.lemma_ == "be" and not negated(verb) else None
    if whose is None or whose.lemma_.lower() not in words().replies["diaries"]:
        return False
    return any(one.lower_ in ("full", "booked", "crowded", "packed") for one in children(verb, "acomp"))


def _does_rather_else(verb: Token) -> bool:
    """ "would rather deal with fish in the round", "preferred to wait"."""
    rather = modal(verb) == "would" and any(one.lower_ == "rather" for one in children(verb, "advmod"))
    return rather or (verb.lemma_.lower() == "prefer" and not negated(verb) and modal(verb) in (None, "would"))


def _too_early(verb: Token) -> bool:
    """ "said that IT WAS TOO EARLY", "the idea is premature", "that was out of the question"."""
    what = child(verb, "nsubj")
    if verb.lemma_ not in ("be", "come", "seem") or what is None or negated(verb) or modal(verb) in MAYBE:
        return False
    if what.lower_ not in _POINTING and not names_a_proposal(what) and what.lemma_.lower() not in words().nouns:
        return False
    out = any(one.lower_ == "question" for prep in children(verb, "prep") for one in prep.subtree)
    out = out and any(one.lower_ == "out" for one in children(verb, "prep", "advmod", "prt"))
    early = any(
        one.lower_ in ("early", "soon") and any(two.lower_ == "too" for two in one.lefts)
        for one in children(verb, "acomp", "advmod")
    )
    said = {one.lower_ for one in children(verb, "acomp")}
    return out or early or bool(said & words().absent["wanting"])


def _case_closed(verb: Token) -> bool:
    """ "answered that THE MATTER WAS CLOSED", "the question has been settled"."""
    what = child(verb, "nsubj", "nsubjpass")
    matter = what is not None and what.lemma_.lower() in (
        "matter",
        "issue",
        "question",
        "subject",
        "case",
        "file",
        "chapter",
        "dispute",
    )
    said = {one.lower_ for one in children(verb, "acomp", "oprd")} | {verb.lower_}
    return matter and not negated(verb) and bool(said & {"closed", "settled", "decided", "resolved"})


def _shows_no_interest(verb: Token) -> bool:
    """ "showed no interest", "expressed little enthusiasm", "shook his head"."""
    if negated(verb) or verb.tag_ not in ("VBD", "VBZ", "VBN", "VBP"):
        return False
    things = list(children(verb, "dobj"))
    none = any(two.lower_ in _NO for one in things for two in one.lefts)
    keen = any(
        one.lemma_.lower() in ("interest", "enthusiasm", "inclination", "appetite", "desire", "wish") for one in things
    )
    head = verb.lemma_ == "shake" and any(one.lemma_ == "head" for one in things)
    return head or (none and keen and verb.lemma_.lower() in ("show", "express", "display", "have", "signal", "take"))


def _was_not(verb: Token) -> bool:
    """ "Quito was ready to talk. LIMA WAS NOT": nothing else is said."""
    others = [
        one for one in verb.children if one.dep_ not in ("nsubj", "neg", "punct", "cc", "dep") and not one.is_space
    ]
    return verb.lemma_ in ("be", "do") and negated(verb) and not others and child(verb, "nsubj") is not None


def _no(noun: Token) -> bool:
    return any(one.lower_ == "no" for one in noun.lefts)
