"""Nouns that stand for a position: whose it is, and what becomes of it when one drops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.positions.amounts import stands_at
from summitry.reading.positions.conditions import hanging
from summitry.reading.positions.obligation import must
from summitry.reading.positions.phrases import phrase, phrase_act
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import about_meeting, calls_for, carries, denied, unreal, wanted_of
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_NAMING_VERBS = frozenset({"be", "remain", "include", "comprise", "stay"})
_OWN = frozenset({"its", "their", "his", "her", "our", "my"})
_GIVEN = frozenset({"offer", "concession", "commitment"})
_KEEPING = frozenset({"keep", "honour", "honor", "respect", "fulfil", "fulfill"})
_BROUGHT = frozenset({"with", "in"})
_GOING_ON = frozenset(
    {"raise", "improve", "keep", "sweeten", "increase", "lower", "maintain", "renew", "repeat", "reiterate"}
)
_AGAINST_OR_WITH = frozenset(
    {
        "counter",
        "contrary",
        "violation",
        "breach",
        "line",
        "accordance",
        "keeping",
        "spite",
        "defiance",
        "disregard",
        "pursuant",
        "fulfilment",
        "fulfillment",
    }
)
_COMING = frozenset({"come", "arrive", "return", "appear"})
_GIVEN_UP = frozenset({"demand", "refusal", "threat", "complaint"})


def noun(token: Token, sides: Sides) -> Trigger | None:
    """The position that this noun stands for, or None: "the union's demand for a rise", "came with an offer of a loan",
    "the plan was tabled by Oslo", "walked out in protest at the raid".
    """
    if token.pos_ != "NOUN" or token.dep_ == "compound":
        return None
    if (stance := _stance(token, sides)) is not None:
        return stance
    if (yielded := _stance_given_up(token, sides)) is not None:
        return yielded
    if (stepped := _in_a_concession(token, sides)) is not None:
        return stepped
    act = words().nouns.get(token.lemma_.lower()) or _tabled(token)
    if act is None or (token.lemma_ == "call" and not calls_for(token)):
        return None
    if any(one.lower_ == "no" for one in token.lefts):
        return None  # "raised no objection"
    kept = token.dep_ == "dobj" and token.head.lemma_ in _KEEPING
    if kept and (denied(token.head) or _wanted(token.head)):
        return None  # "did not keep its promises", "expects Lima to keep its promise"
    if token.dep_ == "nsubj" and token.head.lemma_ == "be" and _judged_bad(token.head):
        return None  # "their offer was an insult"
    if token.dep_ == "dobj" and (
        token.head.lemma_.lower() in words().unkept_promises or token.head.head.lemma_ == "deny"
    ):
        return None  # "broke its promise on the visits", "denied having made any promise"
    verb = token.head if token.dep_ in ("dobj", "nsubjpass") else None
    if verb is not None and verb.lemma_.lower() in words().cancel:
        return _given_up(act, token, verb, sides)
    if token.dep_ == "dobj" and phrase_act(token.head) == "refusal" and about_meeting(token.head):
        return None  # "turned down a proposal by Oslo for talks"
    if act in _GIVEN and _measured_by(token):
        return None
    if act in _GIVEN and wanted_of(token):
        return None  # "wants A PROMISE from Lima", "the plan requires CONCESSIONS from Lima": not given yet
    holder = _possessor(token, sides) or _light_subject(token, sides) or _light_agent(token, sides)
    of_meeting = about_meeting(token) or (token.lemma_.lower() in words().carriers and carries(token))
    if holder is None or (of_meeting and not hanging(token).marked):
        return None
    if act == "demand" and _called_bad(token) and (speaking := sides.speaking(token.idx)) not in (None, holder):
        return Trigger("complaint", speaking or holder, token, token)
    return Trigger(act, holder, token, token)


def _measured_by(given: Token) -> bool:
    """ "The raid ran counter to COMMITMENTS made by Lima", "left in line with its PROMISE": old words, by which a deed is measured."""
    prep = given.head
    if given.dep_ != "pobj":
        return False
    if prep.lower_ in ("to", "of", "with") and prep.head.lower_ in _AGAINST_OR_WITH:
        return True
    return prep.lower_ in ("despite", "notwithstanding", "contrary", "pursuant")


def _called_bad(demand: Token) -> bool:
    """ "Quito said Lima was making UNACCEPTABLE demands": what the other asks is complained of."""
    bad = words().bad_names | words().judged_no | words().bad_too
    return any(one.lemma_.lower() in bad for one in children(demand, "amod"))


def _wanted(deed: Token) -> bool:
    """ "expects Lima TO KEEP its promise", "urged Lima to keep it": what another is to do."""
    above = deed.head
    wishing = words().wishing | words().wanting | words().hoping | words().pressing
    return deed.dep_ in ("ccomp", "xcomp") and (phrase_act(above) == "demand" or above.lemma_.lower() in wishing)


def _judged_bad(verb: Token) -> bool:
    named = words().bad_names | words().bad_too | words().judged_no
    return any(one.lemma_.lower() in named for one in children(verb, "attr", "acomp"))


def _tabled(token: Token) -> str | None:
    """ "put forward a plan", "the plan was tabled by Oslo": an offer by its verb."""
    put = token.dep_ in ("dobj", "nsubjpass") and (
        token.head.lemma_.lower() in words().tabling or phrase(token.head, words().setting_out) is not None
    )
    brought = (
        token.dep_ == "pobj" and token.head.lower_ == "with" and token.head.head.lemma_.lower() in words().bringing
    )
    handed = token.dep_ == "dobj" and token.head.lemma_.lower() in words().handing and _given_to_them(token)
    # "put forward 8 per cent": so much
    so_much = put and token.lemma_.lower() in words().units - {"point"} and any(one.like_num for one in token.lefts)
    return "offer" if ((put or brought or handed) and token.lemma_.lower() in words().tabled) or so_much else None


def _given_to_them(token: Token) -> bool:
    """ "handed Vial a draft THAT WOULD give Chile 40 licences", "sent over a plan FOR a zone"."""
    said = child(token, "relcl") is not None or any(
        one.lower_ in ("for", "of", "on") for one in children(token, "prep")
    )
    return said and (child(token.head, "dative", "prt") is not None or token.head.lemma_ == "bring")


def _stance(token: Token, sides: Sides) -> Trigger | None:
    """ "Quito's position is that the fee must go"."""
    conditions = token.lemma_.lower() in words().demanding
    if token.lemma_.lower() not in words().stances and not conditions:
        return None
    if token.dep_ not in ("nsubj", "attr") or token.head.lemma_ not in ("be", "remain", "stay") or negated(token.head):
        return None
    clause, owner = child(token.head, "ccomp"), child(token, "poss", "amod")
    asked = clause is not None and (modal(clause) in words().must or (clause.tag_ == "VB" and modal(clause) is None))
    asked = asked or (conditions and child(token.head, "attr", "ccomp", "xcomp") is not None)
    holder = sides.party(owner) if asked else None
    return Trigger("demand", holder, token.head, token.head) if holder else None


def _stance_given_up(token: Token, sides: Sides) -> Trigger | None:
    """ "withdrew its condition that Oslo pay", "scaled back their list": what one asked for by another name."""
    verb = token.head if token.dep_ in ("dobj", "nsubjpass") else None
    if verb is None or token.lemma_.lower() not in words().asked_by_name or token.lemma_.lower() in words().nouns:
        return None
    back = verb.lemma_.lower() in words().cancel or phrase(verb, words().scaling) is not None
    own = any(one.lower_ in _OWN or sides.party(one) is not None for one in children(token, "poss"))
    back = (
        back and verb.dep_ in ("ROOT", "conj", "ccomp", "parataxis") and modal(verb) is None
    )  # "urged it to lift its ban"
    back = back and not any(one.lower_ in words().conditions for one in children(verb, "mark", "advmod"))
    return _given_up("demand", token, verb, sides) if back and own else None


def _in_a_concession(token: Token, sides: Sides) -> Trigger | None:
    """ "IN A CONCESSION to Quito, Lima lowered the fee", "as a gesture": what the main verb tells is one."""
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ in ("in", "as") else None
    if verb is None or verb.pos_ != "VERB" or token.lemma_.lower() not in words().steps_back:
        return None
    if token.lemma_.lower() not in words().nouns and not any(
        one.lemma_.lower() in words().stances or one.lemma_.lower() in words().nouns
        for one in governed(token, "of", "in")
    ):
        return None  # "in a change of government"
    if negated(verb) or unreal(verb) or modal(verb) is not None:
        return None
    holder = sides.party(subject(verb))
    return Trigger("concession", holder, token, verb) if holder else None


def _given_up(act: str, token: Token, verb: Token, sides: Sides) -> Trigger | None:
    """ "dropped its claim": who drops what is his own gives way."""
    unnamed = child(verb, "nsubjpass") is not None and child(verb, "agent") is None
    waits = hanging(verb).relation in ("if", "only_after", "in_return_for") and modal(verb) is not None
    if must(verb) or (verb.dep_ == "xcomp" and must(verb.head)):
        return None  # "Lima has to drop its claim": what another asks
    if act not in _GIVEN_UP or negated(verb) or (unreal(verb) and not waits) or unnamed:
        return None  # "might drop its claim"; "might drop its claim if the posts were moved" offers it
    holder = sides.party(subject(verb))
    owner = child(token, "poss")
    foreign = owner is not None and owner.lower_ not in _OWN and sides.party(owner) not in (None, holder)
    act = "offer" if hanging(verb).marked and modal(verb) is not None else "concession"  # "will lift its veto if"
    return Trigger(act, holder, verb, verb) if holder and not foreign else None


def _possessor(token: Token, sides: Sides) -> str | None:
    kept = token.dep_ == "dobj" and token.head.lemma_.lower() in _GOING_ON
    kept = kept or (token.dep_ == "pobj" and token.head.lower_ == "among")
    if not kept and not _says_what(token):
        return None  # "hear their complaints" does not say of what
    owner = child(token, "poss", "amod", "compound")
    if owner is not None:
        party = sides.party(owner)
        if party is None and owner.lower_ in _OWN and token.dep_ == "dobj":
            party = sides.party(subject(token.head)) or sides.speaking(token.idx)
        elif party is None and owner.lower_ in _OWN and token.dep_ == "pobj":
            party = _above(token, sides)
        if party is None and owner.dep_ != "poss":
            party = sides.of_whose(token)
        if party:
            return party
    for prep in children(token, "prep"):
        if prep.lower_ in ("by", "from") and (party := sides.party(child(prep, "pobj"))):
            return party
        if prep.lower_ == "of" and (_tells_the_deed(token, prep) or _demand_of(token)):
            return sides.party(child(prep, "pobj"))
    return None


def _demand_of(token: Token) -> bool:
    """ "an end to the levy, A KEY DEMAND of Lima", "meeting the main demand of Lima": whose it is."""
    return token.lemma_ in ("demand", "condition", "precondition") and token.dep_ in ("appos", "attr", "dobj", "nsubj")


def _above(token: Token, sides: Sides) -> str | None:
    """ "Oslo is sticking to ITS demand", "Oslo has had no answer to its offer": the subject of the verb that the phrase hangs on."""
    verb = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    return sides.party(subject(verb)) if verb is not None else None


def _tells_the_deed(token: Token, of: Token) -> bool:
    """ "the readiness of Lima TO PAY", "the demand of Quito THAT": then who is behind "of" is the holder; not "the offer of a loan"."""
    told = [one for one in children(token, "acl", "ccomp", "relcl") if one.i > of.i]
    named = child(of, "pobj")
    return named is not None and any(
        any(one.lower_ in ("to", "that") and one.dep_ in ("aux", "mark") for one in clause.children) for clause in told
    )


def _says_what(token: Token) -> bool:
    names = token.dep_ == "nsubj" and token.head.lemma_ in _NAMING_VERBS
    if names and child(token.head, "attr", "ccomp", "xcomp", "dobj") is not None:
        return True  # "Oslo's latest offer is 5,000 tonnes", "its demands include an apology"
    if stands_at(token) or _one_of(token) or _asked_to(token):
        return True
    return any(one.dep_ in ("prep", "acl", "relcl", "ccomp", "appos") for one in token.children)


def _asked_to(token: Token) -> bool:
    """ "defied Oslo's demand TO FREE them", "ignored calls TO LEAVE": the parse hangs what was asked on the verb."""
    verb = token.head
    refused = token.dep_ == "dobj" and verb.lemma_.lower() in words().dismissing
    return refused and any(
        one.i > token.i and any(two.lower_ == "to" for two in children(one, "aux"))
        for one in children(verb, "advcl", "xcomp")
    )


def _one_of(token: Token) -> bool:
    """ "ONE OF Oslo's demands is an end to the levy", "an end to the levy is ONE OF its demands"."""
    of = token.head
    one = of.head if token.dep_ == "pobj" and of.lower_ in ("of", "among") else None
    counted = one is not None and (one.like_num or one.lower_ in ("one", "part", "some"))
    if one is None or not counted or one.dep_ not in ("nsubj", "attr") or one.head.lemma_ not in ("be", "remain"):
        return False
    return child(one.head, "attr" if one.dep_ == "nsubj" else "nsubj") is not None and not negated(one.head)


def _light_subject(token: Token, sides: Sides) -> str | None:
    """ "lodged a protest", "the concessions it has made", "came with an offer": the subject of the light verb."""
    verb = token.head if token.dep_ == "dobj" else child(token, "relcl")
    if verb is not None and verb.lemma_ == "have" and token.lemma_.lower() in words().demanding and _counted(token):
        return sides.party(child(verb, "nsubj"))
    light = words().light | words().tabling | words().handing
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lemma_.lower() in words().listing:
        verb = token.head.head.head if _says_what(token) or _says_what(token.head.head) else None
        if verb is not None and verb.lower_ == "with":  # "came WITH A LIST of demands"
            verb, light = verb.head, _COMING
    owner = child(token, "poss")
    if token.dep_ == "dobj" and sides.party(owner) not in (None, sides.party(subject(token.head))):
        return None  # "put LIMA'S offer to a vote"
    if _in_protest(token):
        return _above(token, sides)
    if token.dep_ == "attr" and token.head.lemma_ == "be" and not negated(token.head) and _says_what(token):
        mine = child(token.head, "nsubj")  # "ITS OTHER CARD was a pledge that no ward would be shut"
        return sides.party(mine) if mine is not None and child(mine, "poss") is not None else None
    if token.dep_ == "pobj" and token.head.lower_ in _BROUGHT and _says_what(token):
        verb, light = token.head.head, words().bringing | words().handing
        if words().nouns.get(token.lemma_.lower()) == "commitment" and _went_away(verb):
            clause = child(
                token, "acl", "ccomp", "relcl"
            )  # "came away with a promise that QUITO would pay": who gave it
            return sides.party(child(clause, "nsubj")) if clause is not None else None
    if verb is None or verb.lemma_.lower() not in light or negated(verb) or unreal(verb):
        return None
    own = child(verb, "nsubj")
    return sides.party(own if token.dep_ != "dobj" and own is not None else subject(verb))


def _counted(token: Token) -> bool:
    """ "has only ONE demand, the return of the boats", "we have TWO conditions: ..."."""
    number = child(token, "nummod")
    behind = token.doc[token.i + 1].text if token.i + 1 < len(token.doc) else ""
    return number is not None and (
        behind in (",", ":", "-", "--") or child(token, "prep", "acl", "relcl", "appos") is not None
    )


def _went_away(verb: Token) -> bool:
    away = any(one.lower_ in ("away", "back", "home", "out") for one in children(verb, "advmod", "prt"))
    return verb.lemma_.lower() in ("leave", "return", "depart", "emerge") or away


def _in_protest(token: Token) -> bool:
    """ "left the room in protest AT THE RAID": what is complained of stands behind it."""
    if token.lower_ != "protest" or token.dep_ != "pobj" or token.head.lower_ != "in":
        return False
    behind = token.i + 1  # the parse hangs it on the verb as often as on the noun
    return behind < token.sent.end and token.doc[behind].lower_ in ("at", "over", "against", "about")


def _light_agent(token: Token, sides: Sides) -> str | None:
    """ "The plan was tabled BY OSLO", "the demands made by Oslo": who does what the light verb says, told in the passive."""
    verb = token.head if token.dep_ == "nsubjpass" else child(token, "acl")
    if verb is None or verb.lemma_.lower() not in words().light | words().tabling or negated(verb) or unreal(verb):
        return None
    agent = child(verb, "agent")
    return sides.party(child(agent, "pobj")) if agent is not None else None
