"""Demands that sound like something else: wanting, asking, telling somebody to, hoping that they will."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, objects
from summitry.reading.positions.doers import left_hanging
from summitry.reading.positions.phrases import phrase
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import denied
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


_NO_DEMAND = frozenset({"peace", "war", "conflict", "friendship", "trouble", "confrontation", "stability"})
_POINTLESS = frozenset({"point", "sense", "use", "purpose"})


def wish(token: Token, sides: Sides) -> str | None:
    """ "demand" where this verb asks something of another side, else None."""
    lemma = token.lemma_.lower()
    if lemma in ("want", "ask"):
        return _wanting(token)
    if lemma in ("like", "prefer", "need", "claim", "warn", "expect"):
        polite = {"like": _would_like, "prefer": _would_like, "need": _needs, "claim": _claims, "warn": _warns}
        if lemma in polite:
            return polite[lemma](token, sides)
        if _expects(token, sides):
            return "demand"
    if lemma == "give":
        return _deadline_given(token, sides)
    if lemma == "look":
        return _looks_for(token)
    if lemma == "be":
        return _turn(token, sides)
    if lemma in words().directing:
        whom = child(token, "dobj") or (child(token, "nsubjpass") if child(token, "agent") is not None else None)
        if whom is None or not _infinitive(child(token, "xcomp")) or _his_own(token, whom):
            return None
        return "demand" if sides.party(whom) is not None else None
    if lemma in words().hoping:
        return _hoping(token, sides) or _wished_done(token)
    return None


def _his_own(verb: Token, whom: Token) -> bool:
    """ "asked its ministers to", "instructed them to stay": one's own people."""
    owned = any(one.lower_ in ("its", "their", "his", "her", "my", "our") for one in children(whom, "poss"))
    return owned or (verb.lemma_.lower() in words().summoning and whom.pos_ == "PRON")


def _wanting(token: Token) -> str | None:
    """ "wants guarantees", "wants Kiev to pay", "wants to cap the fee": a demand. "wants to go": none."""
    clause = child(token, "ccomp", "xcomp") or _for_to(token)
    if token.tag_ == "VBN" and child(token, "agent") is not None and _infinitive(child(token, "xcomp")):
        return "demand"  # "Lima has been asked by Quito to withdraw its buoys"
    whom = child(token, "dobj") or (child(clause, "nsubj") if clause is not None else None)
    if token.lemma_ == "ask" and whom is not None and _his_own(token, whom):
        return None
    if _to_table(token):
        return None
    if any(one.tag_ in ("WP", "WDT") for one in children(token, "dobj")):
        return "demand" if token.dep_ == "csubj" else None  # "what Lima wants is"; not "whom it asked to"
    if token.dep_ == "relcl" and token.head.lower_ == "all" and child(token, "dobj") is None:
        return "demand"  # "all Lima asks is that"
    if any(one.lemma_.lower() in _NO_DEMAND and child(one, "prep") is None for one in children(token, "dobj")):
        return None  # "wants peace", "did not want war"
    if token.lemma_ == "want" and denied(token):
        return "refusal" if child(token, "dobj") is not None and clause is None else None
    if clause is not None:
        if clause.lower_ in ("said", "added", "told"):
            return None
        if token.lemma_ == "want" and clause.pos_ in ("NOUN", "PROPN") and clause.i > token.i:
            return "demand"  # "wants the TROOPS out of the valley", as the parse has it
        if child(clause, "nsubj", "nsubjpass", "auxpass") is not None or child(token, "dobj") is not None:
            return "demand"  # "wants to be taken off the list" too
        if token.lemma_ == "ask" and any(one.lower_ == "that" for one in children(clause, "mark")):
            return "demand"  # "asked that the Fund SHARE in it": the parse takes the verb for a noun
        return "demand" if _doing_to_end(clause) or wished(clause) else None
    if token.lemma_ == "ask":
        return "demand" if any(_sum(one) for one in children(token, "dobj")) else None
    more = [token, *(one for one in children(token, "advmod") if one.lower_ == "more")]
    so_much = any(_sum(one) for place in more for one in children(place, "npadvmod"))  # "wants 7 percent more"
    return "demand" if so_much or child(token, "dobj") is not None or _away(token) else None


def wished(clause: Token) -> bool:
    """Whether who wants or asks TO DO this asks something of the other side: "to inspect the mine", "to repay it over ten years"."""
    things = [one.lemma_.lower() for one in children(clause, "dobj")]
    if any(one in words().shared for one in things):
        return False  # "wants to end the war": so do both
    return clause.lemma_.lower() in words().wishing | words().by_leave or phrase(clause, words().wished) is not None


def _doing_to_end(clause: Token) -> bool:
    """ "wants LOGGING in the park to end": the parse makes it what one wants to do."""
    return clause.tag_ == "VBG" and any(_infinitive(one) for one in children(clause, "advcl", "xcomp"))


def _away(verb: Token) -> bool:
    """ "wants the guards OFF the bridge": the parse makes the guards the subject of the preposition."""
    return any(child(one, "nsubj") is not None for one in children(verb, "prep"))


def _sum(thing: Token) -> bool:
    """ "asks five dollars a barrel", "is asking 9 percent"; not "asked two questions"."""
    money = any(one.is_currency for one in (thing, *thing.lefts)) or thing.lemma_.lower() in words().units
    return money and (thing.like_num or any(one.like_num for one in thing.lefts))


def _to_table(verb: Token) -> bool:
    """ "asked him to dinner", "wants the French at the table": to meet."""
    return any(
        inner.lemma_.lower() in words().tables
        for one in (verb, *children(verb, "dobj"))
        for inner in governed(one, "to", "at")
    )


def _for_to(verb: Token) -> Token | None:
    """ "asked for the work to begin": the parse makes a clause of purpose of it."""
    clause = child(verb, "advcl")
    if clause is None or child(clause, "nsubj", "nsubjpass") is None:
        return None
    return clause if any(one.lower_ == "for" and one.i > verb.i for one in children(clause, "mark")) else None


def _hoping(token: Token, sides: Sides) -> str | None:
    """ "We hope that they will keep it", "expects Lima to pay": of another party that can do it."""
    clause = child(token, "ccomp", "xcomp")
    if clause is None:
        return None
    who = child(clause, "nsubj") or child(token, "dobj")
    if child(clause, "nsubjpass") is not None and _infinitive(clause) and not _of_both(clause):
        return "demand" if not negated(token) else None  # "expects the money to be paid out"
    asked = modal(clause) in ("will", "would", "can", "could") or _infinitive(clause)
    party = sides.party(who) if who is not None else None
    return "demand" if asked and party and party != sides.party(child(token, "nsubj")) else None


def _of_both(clause: Token) -> bool:
    """ "expects a deal to be signed", "the talks to be resumed": nobody's demand."""
    about = words().meetings | words().joint_nouns | words().shared | words().happening
    return any(one.lemma_.lower() in about for one in (clause, *children(clause, "nsubjpass")))


def _wished_done(token: Token) -> str | None:
    """ "wishes the valley cleared of troops"; not "wishes it were over"."""
    clause = child(token, "ccomp")
    if token.lemma_.lower() != "wish" or clause is None or clause.tag_ not in ("VBN", "VBD") or child(clause, "mark"):
        return None
    done = clause.lemma_.lower() not in ("be", "have") and child(clause, "nsubj", "nsubjpass") is not None
    return "demand" if done and child(clause, "aux") is None and not negated(token) else None


def _would_like(token: Token, sides: Sides) -> str | None:
    """ "would like Lima to pay", "would prefer a smaller fee"; not "would like to go"."""
    if modal(token) != "would" or negated(token):
        return None
    clause = child(token, "ccomp", "xcomp")
    wanted = clause is not None and (
        child(clause, "nsubj", "nsubjpass") is not None or clause.lemma_.lower() in words().wishing - {"have"}
    )
    return "demand" if wanted or child(token, "dobj") is not None else None


def _needs(token: Token, sides: Sides) -> str | None:
    """ "We need guarantees", in a side's own mouth."""
    who = child(token, "nsubj")
    thing = child(token, "dobj")
    own = who is not None and sides.speaking(token.idx) is not None and sides.party(who) == sides.speaking(token.idx)
    said = own and thing is not None and thing.pos_ == "NOUN" and modal(token) is None and not negated(token)
    return "demand" if said and thing is not None and thing.lemma_.lower() not in words().meetings else None


def _claims(token: Token, sides: Sides) -> str | None:
    """ "claims a third of the catch"; not "claimed victory", "claims that"."""
    thing = child(token, "dobj")
    if thing is None or thing.pos_ == "PRON" or thing.lemma_.lower() in words().unclaimed or negated(token):
        return None
    return "demand"


def _warns(token: Token, sides: Sides) -> str | None:
    """ "warned Lima not to, against": a demand; "warned that it would": a threat."""
    told = child(token, "dobj")
    if told is not None and sides.party(told) is not None:
        against = any(one.lower_ == "against" for one in children(token, "prep"))
        if against or _infinitive(child(token, "xcomp")):
            return "demand"
    clause = child(token, "ccomp")
    if clause is None or modal(clause) not in ("will", "would") or negated(clause):
        return None
    who = child(clause, "nsubj")
    own = who is not None and sides.party(who) is not None and sides.party(who) == sides.party(child(token, "nsubj"))
    return "threat" if own else None


def _expects(token: Token, sides: Sides) -> bool:
    """ "expects an apology from Lima", "expects the withdrawal of the troops": something that the other side is to do."""
    thing = child(token, "dobj")
    if thing is None or thing.pos_ != "NOUN" or negated(token):
        return False
    given = any(
        prep.lower_ == "from" and sides.party(child(prep, "pobj")) is not None
        for place in (thing, token)
        for prep in children(place, "prep")
    )
    return given or thing.lemma_.lower() in words().fulfilments


def _deadline_given(token: Token, sides: Sides) -> str | None:
    """ "gave Lima two weeks to answer", "gave Lima until Friday"."""
    told = child(token, "dative", "dobj")
    if told is None or sides.party(told) is None or negated(token):
        return None
    until = any(one.lower_ in ("until", "till") for one in children(token, "prep"))
    things = [one for one in children(token, "dobj", "npadvmod") if one != told]
    time = any(one.ent_type_ in ("DATE", "TIME") or one.lemma_.lower() in words().spans for one in things)
    return "demand" if until or time else None


def _turn(token: Token, sides: Sides) -> str | None:
    """ "It is for Lima to move", "it was up to Lima", "it is time for Lima to": said by the other side."""
    opening = child(token, "nsubj", "expl")
    speaking = sides.speaking(token.idx)
    if opening is None or opening.lower_ not in ("it", "that") or speaking is None or negated(token):
        return None
    start, end = token.i + 1, min(token.i + 8, token.sent.end)
    for one in token.doc[start:end]:
        up = one.lower_ == "to" and one.nbor(-1).lower_ == "up"
        if (one.lower_ == "for" and one.nbor(-1).lower_ in ("time", "is", "was", "now", "therefore")) or up:
            party = sides.party(child(one, "pobj")) or next(
                (sides.party(two) for two in token.doc[one.i + 1 : end] if two.dep_ == "nsubj"), None
            )
            return "demand" if party is not None and party != speaking else None
    time = next((one for one in children(token, "attr") if one.lower_ == "time"), None)
    clause = child(token, "ccomp", "advcl") or (child(time, "relcl", "acl", "ccomp") if time is not None else None)
    late = time is not None and clause is not None and clause.i > time.i and clause.tag_ == "VBD"
    party = sides.party(child(clause, "nsubj")) if late and clause is not None else None
    return "demand" if party not in (None, speaking) else None  # "it was high time that Lima gave it back"


def nothing_less(token: Token) -> str | None:
    """ "will accept nothing less than", "settle for nothing short of": a demand."""
    if token.lemma_.lower() not in ("accept", "settle", "take"):
        return None
    return "demand" if any(_nothing_less(one) for one in objects(token)) else None


def nothing_less_will_do(token: Token, sides: Sides) -> Trigger | None:
    """ "Nothing short of an apology will do, Quito says"."""
    ahead = modal(token) in ("will", "would", "can", "could")
    if token.lemma_ == "be" and not negated(
        token
    ):  # "nothing less would be acceptable", "will be satisfied with nothing less"
        word = child(token, "acomp")
        if word is None or word.lower_ not in words().enough:
            return None
        if any(_nothing_less(one) for place in (word, token) for one in governed(place, "with")):
            content = sides.party(child(token, "nsubj"))
            return Trigger("demand", content, token, token) if content else None
        ahead = ahead or token.tag_ in ("VBZ", "VBD")
    does = ahead and token.lemma_.lower() in ("do", "suffice", "satisfy", "be")
    holder = sides.speaking(token.idx) if does and any(_nothing_less(one) for one in children(token, "nsubj")) else None
    return Trigger("demand", holder, token, token) if holder else None


def _nothing_less(one: Token) -> bool:
    return one.lower_ == "nothing" and any(two.lower_ in ("less", "short", "but") for two in one.subtree)


def dismissal(token: Token) -> str | None:
    """ "dismissed the plan", "ignored the offer": a refusal of what was put forward; "blocks the loan until they pay"."""
    if token.lemma_.lower() in words().holding_up and not negated(token):
        waiting = (mark.lower_ for clause in children(token, "advcl") for mark in children(clause, "mark"))
        if any(mark in ("until", "unless") for mark in waiting):
            return "threat" if modal(token) in ("will", "would") else "refusal"  # what it does not do yet
    if token.lemma_ == "exclude" and negated(token) and child(token, "dobj") is not None:
        return "refusal"  # which the denial turns round
    if token.lemma_.lower() in words().naming and _found_impossible(token):
        return "refusal"
    if token.lemma_ == "vote" and not negated(token):
        put = words().dismissed - {"resolution", "clause", "change", "cut"}
        against = any(one.lemma_.lower() in put for one in governed(token, "against"))
        return "refusal" if against else None  # "its members voted against the offer"
    if token.lemma_.lower() not in words().dismissing:
        return None
    things = [token.head if one.tag_ == "WDT" else one for one in children(token, "dobj", "nsubjpass")]
    if not things and (token.dep_ == "relcl" or left_hanging(token) is not None):
        things.append(left_hanging(token) or token.head)  # "an offer that LIMA DISMISSED"
    return "refusal" if any(one.lemma_.lower() in words().dismissed for one in things) else None


def _found_impossible(token: Token) -> bool:
    """ "found the offer unacceptable", "considers the matter closed"."""
    near = [one for place in (token, *children(token, "ccomp", "dobj")) for one in (place, *place.children)]
    matter = any(one.lemma_.lower() in ("matter", "issue", "question", "case", "subject", "chapter") for one in near)
    if matter and any(one.lower_ in ("closed", "settled", "finished", "over", "done") for one in near):
        return not negated(token)
    for word in children(token, "oprd", "acomp", "ccomp", "xcomp"):
        thing = child(word, "nsubj") or child(token, "dobj")
        if word.lower_ in words().judged_no and thing is not None and thing.lemma_.lower() in words().dismissed:
            return not negated(token)
    return False


def _looks_for(token: Token) -> str | None:
    """ "is looking for 12 percent": so much; not "is looking for a way out"."""
    things = list(governed(token, "for"))
    if any(one.lemma_.lower() in words().sought | words().fulfilments for one in things):
        return "demand"  # "is looking for a bigger share"
    return "demand" if any(two.like_num or two.is_currency for one in things for two in one.subtree) else None


def _infinitive(clause: Token | None) -> bool:
    return clause is not None and any(one.lower_ == "to" for one in children(clause, "aux"))


def unwilling(token: Token) -> str | None:
    """ "has no intention of leaving", "sees no reason to pay": a refusal."""
    if token.lemma_.lower() == "be" and _no_position(token):
        return "refusal"
    if token.lemma_.lower() not in words().unwilling_verbs:
        return None
    if token.lemma_.lower() in ("have", "want") and _nothing_to_do_with(token):
        return "refusal"
    there = token.lemma_ == "be" and child(token, "expl") is not None  # "there is NO POINT in a bridge"
    for one in children(token, "dobj", *(("attr",) if there else ())):
        if one.lower_ == "nothing" and any(
            two.i > one.i and two.lemma_.lower() in words().nothing_to for two in children(one, "acl", "relcl")
        ):
            return "refusal"  # "had NOTHING TO APOLOGISE FOR"
        said = any(two.dep_ in ("prep", "acl", "relcl") and two.lower_ != "but" for two in one.children)
        things = (two for two in governed(one, "in") if two.pos_ == "NOUN" and not two.lower_.endswith("ing"))
        if there and (one.lemma_.lower() not in _POINTLESS or not any(things)):
            continue  # "there is no need to hurry", "no point in going on"
        if one.lemma_.lower() in words().unwilling and said and any(two.lower_ == "no" for two in one.lefts):
            return "refusal"
    return None


def _nothing_to_do_with(verb: Token) -> bool:
    """ "will have NOTHING TO DO WITH the truce"; "had nothing to do with the raid" denies a part in it."""
    ahead = verb.lemma_ == "want" or modal(verb) in ("will", "would")
    return ahead and any(
        one.lower_ == "nothing"
        and any(two.lemma_ == "do" and list(governed(two, "with")) for two in children(one, "acl", "relcl"))
        for one in children(verb, "dobj")
    )


def _no_position(token: Token) -> bool:
    """ "is not in a position to pay", "is in no position to yield", "in no hurry, in no mood to yield"."""
    for prep in children(token, "prep"):
        thing = child(prep, "pobj") if prep.lower_ == "in" else None
        if thing is None or thing.lemma_.lower() not in words().in_no:
            continue
        told = _infinitive(child(thing, "relcl", "acl")) or _infinitive(child(token, "xcomp", "advcl"))
        return told and (negated(token) or any(one.lower_ == "no" for one in thing.lefts))
    return False


def of_a_wrong(token: Token) -> bool:
    """ "objected to the PRESENCE of soldiers, to the WAY its crews were treated"."""
    ways = words().wrongs | {"way", "manner", "treatment", "tone", "remark", "language", "word", "use", "arrival"}
    return any(one.lemma_.lower() in ways for one in governed(token, "to"))


def no_reason_to_meet(token: Token) -> bool:
    """ "sees no purpose in attending", "no reason for its minister to meet him"."""
    thing = child(token, "dobj")
    meets = words().meetings | words().meeting_verbs

    def comes(one: Token) -> bool:
        return (
            one.lemma_.lower() in words().going and child(one, "dobj") is None
        )  # "no intention of LEAVING THE VALLEY"

    return (
        thing is not None
        and unwilling(token) == "refusal"
        and any(one.lemma_.lower() in meets or comes(one) for one in token.subtree if one.i > thing.i)
    )
