"""Complaints that no verb of complaining tells: what a side says the other did wrong, and the bad names it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.positions.doers import doer
from summitry.reading.positions.phrases import phrase, phrase_act
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import denied, unreal
from summitry.reading.positions.tellers import telling_side
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ANSWERS = frozenset({"answer", "reply", "respond"})  # "has yet to reply": news of a proposal
_PAST = frozenset({"VBD", "VBN"})
_MANY = frozenset(
    {
        "dozen",
        "score",
        "hundred",
        "thousand",
        "number",
        "some",
        "many",
        "most",
        "all",
        "several",
        "one",
        "two",
        "group",
        "handful",
        "few",
    }
)


def grievance(token: Token, sides: Sides) -> Trigger | None:
    """The complaint that this verb tells in a side's words, or None: "Perth said Hobart had broken the accord"."""
    if token.pos_ not in ("VERB", "AUX"):
        return None
    if (named := _bad_name(token, sides) or _cites(token, sides) or _speaks_of(token, sides)) is not None:
        return named
    deed = _endeavour(token)
    if deed.dep_ == "advcl" and deed.head.lower_ == "long":
        return None  # "no talks as long as Lima BOMBS the camps": a condition
    why = deed.head.dep_ == "advcl"  # "stayed away because it HOLDS that Lima broke the accord"
    speaking = sides.speaking(token.idx) or (telling_side(deed, sides) if why else None)
    if speaking is None:
        return None
    if modal(deed) is not None or unreal(deed) or not _happened(deed):
        return None
    if _to_blame(token, speaking, sides) or _it_was_they(token, speaking, sides):
        return Trigger("complaint", speaking, token, token)
    found = (
        _falls_short(token, speaking, sides) or _suffered(token, speaking, sides) or _done(token, deed, speaking, sides)
    )
    return Trigger("complaint", speaking, token, token) if found else None


def _done(token: Token, deed: Token, speaking: str, sides: Sides) -> bool:
    """Whether the clause tells a deed of the other side's that is a wrong in the speaker's words."""
    lemma, who = token.lemma_.lower(), subject(deed)
    whose = _whose(who, sides)
    wrong = _wrong(token, deed) or _owes(token, speaking, sides)
    if not wrong and not _of_the_other(deed, whose, speaking, sides):
        return False
    if lemma in ("favour", "favor", "side") and _whom(token, sides) not in (None, speaking):
        return True  # "the mediators favour Quito"
    # In a quotation nobody calls his own side "it".
    it = who is not None and who.lower_ == "it" and _quoted(token, sides)
    wrongly = any(one.lower_ in words().wrongly for one in children(token, "advmod"))
    breaks = (
        (lemma in words().breaking or wrongly) and who is not None and (it or (who.pos_ == "NOUN" and not _own(who)))
    )
    whose = None if it else whose
    if whose is None and sides.speaking(token.idx) is None:
        return False  # "because Lima holds that it sent nobody": its own deed, maybe
    return whose != speaking and (whose is not None or _other_side(who) or breaks)


def _wrong(token: Token, deed: Token) -> bool:
    """Whether the verb tells a wrong, or the leaving undone of what one owes."""
    lemma = token.lemma_.lower()
    if _yet_to(deed, token) and lemma in words().unkept - _ANSWERS:
        return True
    if not denied(token):
        wrongs = words().misdeeds | words().misdeeds_too | words().breaking
        if not negated(deed) and any(one.lower_ in words().wrongly for one in children(token, "advmod")):
            return True  # "entered the country ILLEGALLY"
        return not negated(deed) and (lemma in wrongs or phrase(token, words().misdeed_phrases) is not None)
    news = words().answers | words().procedural | words().hardly_refused  # "had given no answer": of a proposal
    return lemma in words().unkept | words().unkept_too and not any(
        one.lemma_.lower() in news for one in children(token, "dobj")
    )


def _owes(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "Quito says Lima OWES IT 6 million dollars", "owes us an apology"."""
    whom = (*children(verb, "dative", "dobj"), *governed(verb, "to"))
    ours = any(one.lower_ in ("it", "us", "them", "me") or sides.party(one) == speaking for one in whom)
    return verb.lemma_.lower() == "owe" and ours and not negated(verb)


def _to_blame(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "Quito said Lima alone WAS TO BLAME, was at fault, bore the blame"; not "nobody is to blame", "we are to blame"."""
    who = child(verb, "nsubj")
    if verb.lemma_ == "be":
        blamed = any(one.lemma_ == "blame" and one.i > verb.i for one in children(verb, "xcomp"))
        blamed = blamed or any(one.lower_ == "fault" for one in governed(verb, "at"))
    else:
        blamed = verb.lemma_ in ("bear", "carry") and any(
            one.lemma_ in ("blame", "responsibility") for one in children(verb, "dobj")
        )
    if not blamed or negated(verb) or who is None:
        return False
    whose = _whose(who, sides)
    return whose != speaking and (whose is not None or _other_side(who))


def _it_was_they(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "It was Lima THAT BROKE OFF the talks, Quito said", "it is the board that has no interest": who is at fault."""
    it, who = child(verb, "nsubj"), child(verb, "attr")
    clause = (child(who, "relcl") or child(verb, "ccomp")) if who is not None else None
    if verb.lemma_ != "be" or it is None or it.lower_ != "it" or who is None or clause is None or negated(verb):
        return False
    at_fault = denied(clause) or _wrong(clause, clause)
    at_fault = at_fault or clause.lemma_.lower() in words().starting
    whose, that = _whose(who, sides), child(clause, "nsubj")
    cleft = that is not None and that.tag_ in ("WDT", "WP")
    return cleft and at_fault and modal(clause) is None and whose not in (None, speaking)


def _speaks_of(verb: Token, sides: Sides) -> Trigger | None:
    """ "Lima spoke of cruelty", "of contradictory signals", "talked of a betrayal": what a side calls what the other did."""
    if verb.lemma_ not in ("speak", "talk") or modal(verb) is not None or negated(verb) or unreal(verb):
        return None
    bad = words().bad_names | words().bad_too
    things = [one for one in governed(verb, "of") if child(one, "poss", "relcl") is None]
    called = any(two.lemma_.lower() in bad for one in things for two in (one, *children(one, "amod")))
    holder = sides.party(doer(verb)) if called else None
    return Trigger("complaint", holder, verb, verb) if holder else None


def _whom(verb: Token, sides: Sides) -> str | None:
    things = (*children(verb, "dobj"), *governed(verb, "with", "to"))
    return next((party for one in things if (party := sides.party(one))), None)


def _falls_short(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "The new law does not GO FAR ENOUGH", "three boats are not ENOUGH", in a side's words."""
    about = child(verb, "nsubj")
    near = [*children(verb, "advmod", "acomp", "attr")]
    enough = any(one.lower_ == "enough" for word in near for one in (word, *word.children))
    short = verb.lemma_ in ("go", "be", "do") and enough and denied(verb)
    own = about is not None and (_own(about) or sides.party(about) == speaking)
    return short and about is not None and about.pos_ == "NOUN" and not own


def _of_the_other(deed: Token, whose: str | None, speaking: str, sides: Sides) -> bool:
    """ "Velm says Quito's soldiers fight beside the rebels": what one side of the talks tells of the other is no praise, unless its
    verb is harmless, tells a stance, or is of meeting."""
    lemma = deed.lemma_.lower()
    stance = (
        phrase_act(deed) is not None or lemma in words().saying | words().telling | words().directing | words().hoping
    )
    if stance or lemma in words().harmless | words().minds | words().undecided | words().idle | words().meeting_verbs:
        return False
    if len(set(sides.principals) & {whose, speaking}) != 2 or denied(deed) or child(deed, "nsubj") is None:
        return False
    asked_for = phrase_act(deed.head) is not None or child(deed, "ccomp", "xcomp", "nsubjpass") is not None
    item = sides.voices.statement(deed.idx)
    told = deed.dep_ == "ccomp" or (deed.dep_ == "ROOT" and item is not None and item.kind == "indirect")
    if not told or asked_for or _of_meeting(deed):
        return False
    thing = child(deed, "dobj")
    return thing.pos_ != "PRON" if thing is not None else child(deed, "prep", "prt") is not None


def _of_meeting(deed: Token) -> bool:
    """ "cut short a visit to Tokyo"."""
    return any(one.lemma_.lower() in words().meetings | words().procedural for one in deed.subtree)


def _whose(who: Token | None, sides: Sides) -> str | None:
    """The party of who did it; what a nation's boats or DOZENS OF its boats did is complained of as the nation's."""
    if who is None:
        return None
    of = next(governed(who, "of"), None)
    if who.lemma_.lower() in _MANY and of is not None:
        who = of
    if (party := sides.party(who)) is not None:
        return party
    if (meant := sides.of_whose(who)) is not None:
        return meant  # "GOVERNMENT planes bombed a market"
    nation = next((one for one in children(who, "amod", "compound", "poss") if one.text[:1].isupper()), None)
    party = sides.voices.party(nation)
    return party if not sides.principals or party in sides.principals else None


def failure(token: Token, sides: Sides) -> Trigger | None:
    """ "the failure of Lima to hand over the list", "Lima's failure to pay", in the words of the other side: a complaint."""
    if (
        token.pos_ != "NOUN"
        or token.lemma_.lower() not in ("failure", "inability")
        or child(token, "acl", "relcl") is None
    ):
        return None
    speaking = sides.speaking(token.idx)
    owners = (*children(token, "poss"), *governed(token, "of", "by"))
    party = next((found for one in owners if (found := sides.party(one))), None)
    told = speaking is not None and party is not None and party != speaking
    return Trigger("complaint", speaking, token, token) if told and speaking is not None else None


def charges(token: Token) -> str | None:
    """ "charged that a clinic had been bombed": a complaint; "charged 10 dollars", "charged with the talks" are none."""
    told = token.lemma_.lower() == "charge" and token.tag_ != "VBN" and child(token, "ccomp") is not None
    return "complaint" if told and modal(token) is None else None


def _cites(token: Token, sides: Sides) -> Trigger | None:
    """ "The note cited Quito's unfriendly language": a wrong of the other's; "backed out, citing an arrest" tells why nobody met."""
    if token.lemma_.lower() not in ("cite", "invoke") or token.tag_ == "VBG" or negated(token) or unreal(token):
        return None
    who = doer(token)
    holder = sides.party(who) if who is not None else None
    if holder is None and who is not None:  # "A statement from Lima cited"
        holder = next((party for one in governed(who, "from", "of", "by") if (party := sides.party(one))), None)
    things = [thing for thing in children(token, "dobj") if _wrong_of_another(thing, holder, sides)]
    return Trigger("complaint", holder, token, token) if holder and things else None


def _wrong_of_another(thing: Token, holder: str | None, sides: Sides) -> bool:
    owner = child(thing, "poss")
    own = owner is not None and (owner.tag_ == "PRP$" or sides.party(owner) == holder)
    bad = any(one.lemma_.lower() in words().bad_names | words().bad_too for one in children(thing, "amod"))
    return not own and (thing.lemma_.lower() in words().wrongs or bad)


def _endeavour(deed: Token) -> Token:
    """ "is USING the talks to play for time", "HAS yet to explain it": the verb that tells whose deed it is and when."""
    above = deed.head
    attempted = deed.dep_ == "xcomp" and (above.lemma_.lower() in words().attempting or _yet_to(above, deed))
    return above if attempted else deed


def _yet_to(verb: Token, deed: Token) -> bool:
    """ "has YET TO explain it": what it has not done."""
    return deed.head == verb and verb.lemma_ == "have" and any(one.lower_ == "yet" for one in verb.children)


def _suffered(token: Token, speaking: str, sides: Sides) -> bool:
    """ "We have been lied to", "the union had not been consulted": what was done to the speaker's own side."""
    who = child(token, "nsubjpass")
    lemma = token.lemma_.lower()
    if who is None or not (
        lemma in words().unkept_to_us if denied(token) else lemma in words().suffered | words().suffered_too
    ):
        return False
    return sides.party(who) == speaking


def _quoted(token: Token, sides: Sides) -> bool:
    item = sides.voices.statement(token.idx)
    return item is not None and item.kind == "direct"


def _own(thing: Token) -> bool:
    return any(one.lower_ in ("our", "my", "its", "their") for one in thing.lefts)


def _happened(token: Token) -> bool:
    return (
        token.tag_ in _PAST
        or token.tag_ in ("VBZ", "VBP", "VBG")
        or any(one.lemma_ in ("have", "be", "do") for one in children(token, "aux"))
    )


def _other_side(who: Token | None) -> bool:
    """ "the other side", "they", "you": in a side's mouth the other one."""
    if who is None:
        return False
    return who.lower_ in ("they", "you") or any(one.lower_ in ("other", "opposite") for one in who.lefts)


def _bad_name(token: Token, sides: Sides) -> Trigger | None:
    """ "called the raid a provocation", "described the offer as an insult"."""
    if token.lemma_.lower() not in words().naming or unreal(token) or negated(token):
        return None
    if token.dep_ == "pcomp" and token.head.lower_ in ("in", "for") and token.left_edge.lower_ == "what":
        return None  # "demanded an apology FOR what it called a violation", "run IN what it called a farce": said by the way
    names = [
        *children(token, "oprd", "xcomp", "acomp", "attr"),
        *children(child(token, "ccomp") or token, "attr", "acomp"),
    ]
    names += [
        one for one in children(token, "dobj") if child(one, "compound") and child(one, "det")
    ]  # "the tolls piracy"
    # "called the closure of the ports REGRETTABLE": the parse hangs it on the noun before it.
    names += [
        one for thing in children(token, "dobj") for one in thing.subtree if one.dep_ == "amod" and one.i > one.head.i
    ]
    # "described Lima's decision AS A MISTAKE": the parse hangs it on the decision.
    for prep in (one for place in (token, *children(token, "dobj")) for one in children(place, "prep")):
        if prep.lower_ == "as":
            names += children(prep, "pobj", "amod", "pcomp")
    for one in list(names):
        names += list(governed(one, "of"))
    if (clause := child(token, "ccomp")) is not None and clause.pos_ in ("NOUN", "ADJ"):
        names.append(clause)
    bad = any(
        inner.lemma_.lower() in words().bad_names | words().bad_too
        for one in names
        for inner in (one, *children(one, "amod"))
    )
    holder = sides.party(subject(token)) if bad else None
    return Trigger("complaint", holder, token, token) if holder else None
