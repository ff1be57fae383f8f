"""Acts told by what a side says it will do, will not do, or what the other must do.

"We will not sign", "the fleet would sail home once the ban was lifted", "they have to pay first": no word names the act. It
follows from who speaks, whose deed it is, whether it is denied, whether it harms, and what it hangs on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, objects, subject
from summitry.reading.positions.asides import aside, disowns, has_until
from summitry.reading.positions.conditions import Hanging, hanging
from summitry.reading.positions.dealings import dealing
from summitry.reading.positions.doers import doer
from summitry.reading.positions.harm import averts, burden, harm_comes, harmful_thing, harms, hurts, rewards
from summitry.reading.positions.menaces import menace
from summitry.reading.positions.obligation import how_it_is, must
from summitry.reading.positions.phrases import phrase, phrase_act
from summitry.reading.positions.promises import decided, goes_on_giving, goes_through
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.standing import carries_on, held, stays_now, stays_put
from summitry.reading.positions.substance import (
    about_meeting,
    asked,
    denied,
    disputed,
    no_longer,
    stays_mum,
    supposed,
    wanted_of,
)
from summitry.reading.positions.tellers import telling_side
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words
from summitry.reading.principals import side_of

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_FOR_SOMETHING = frozenset({"if", "in_return_for", "only_after"})
_FURTHER = frozenset({"beyond", "below", "above", "further", "lower", "higher"})
_FREEING = frozenset(
    {
        "free",
        "release",
        "exchange",
        "swap",
        "extradite",
        "return",
        "receive",
        "tolerate",
        "recognise",
        "recognize",
        "compensate",
        "spare",
    }
)
_SIGNALLING = frozenset({"signal", "indicate", "hint", "suggest", "intimate", "imply"})
_MIGHT = frozenset({"can", "could", "may", "might"})
_ARRIVING = frozenset({"come", "return", "attend", "appear", "arrive"})
_FUTURE = frozenset({"will", "would", "shall"})


def told(token: Token, sides: Sides) -> Trigger | None:
    """The position that this verb tells by its modal, or None."""
    if token.pos_ not in ("VERB", "AUX") or asked(token) or supposed(token) or stays_mum(token) or disputed(token):
        return None
    speaking = sides.speaking(token.idx) or telling_side(token, sides)
    if speaking is not None and aside(token, speaking, sides):
        speaking = None
    if speaking is not None and (done := decided(token)) is not None and sides.party(doer(token)) == speaking:
        return Trigger("threat" if harms(done) else "commitment", speaking, token, token)
    if speaking is not None and (intended := _intended(token)) is not None:
        undone = (
            child(intended, "auxpass") is not None
        )  # "a ransom was never going to be paid": who says so will not pay
        own = undone or sides.party(doer(token)) == speaking
        return Trigger("refusal", speaking, token, token) if own and not about_meeting(intended) else None
    if (must(token) and how_it_is(token)) or _assured(token):
        return None
    if speaking is not None and menace(token, speaking, sides):
        return Trigger("threat", speaking, token, token)
    if speaking is not None and must(token):
        party = _told_to(token, sides) or sides.party(subject(token))
        outside = bool(sides.principals) and speaking not in sides.principals and speaking in words().go_betweens
        wanted = (party != speaking or _done_to_ours(token)) and not about_meeting(token) and not outside
        if (
            wanted or modal(token) != "shall" or party != speaking
        ):  # "We shall drop nothing": what one will not do oneself
            return Trigger("demand", speaking, token, token) if wanted else None
    if speaking is None and must(token):
        return None  # "analysts said Lima would have to pay if it wanted the gas"
    if (dealt := dealing(token, speaking, sides)) is not None:
        return dealt
    if disowns(token) and (disowning := sides.party(doer(token))) is not None:
        return Trigger("refusal", disowning, token, token)
    if speaking is not None and _or_else(token):
        return Trigger("threat", speaking, token, token)
    if speaking is not None and sides.party(doer(token)) not in (None, speaking) and has_until(token):
        return Trigger("demand", speaking, token, token)
    if speaking is not None and _allows(token, speaking, sides):
        return Trigger("offer", speaking, token, token)
    ahead = _future(token, speaking is not None) or (speaking is not None and stays_now(token))
    if not ahead or takes_up(token):
        return None
    holder = _doer(token, speaking, sides)
    if holder is None or any(one.lower_ in words().adjectives for one in children(token, "acomp")):
        return None  # "would be ready to": the adjective tells the act
    act = _act(token, hanging(token), spoken=speaking is not None)
    return Trigger(act, holder, token, token) if act else None


def _assured(token: Token) -> bool:
    """ "demanded a guarantee that no jobs WILL BE LOST", "an assurance that the gate would open": the noun tells whose it is."""
    if _to_be_assured(token):
        return True
    assurance = token.head.pos_ == "NOUN" and words().nouns.get(token.head.lemma_.lower()) == "commitment"
    done = child(token, "nsubjpass") is not None  # "a promise that THE REBELS would spare it": theirs
    return (
        assurance
        and done
        and token.dep_ in ("acl", "relcl", "ccomp")
        and any(one.lower_ == "that" for one in children(token, "mark"))
    )


def _to_be_assured(token: Token) -> bool:
    """ "Lima must give guarantees that it WILL NOT FIRE", "wants Lima to promise that it WILL PAY": what is asked for."""
    promise = token.head
    if token.dep_ not in ("acl", "relcl", "ccomp") or not any(one.lower_ == "that" for one in children(token, "mark")):
        return False
    lemma = promise.lemma_.lower()
    if promise.pos_ == "NOUN":
        return words().nouns.get(lemma) == "commitment" and (must(promise.head) or wanted_of(promise))
    return words().verbs.get(lemma) == "commitment" and (must(promise) or wanted_of(promise))


def _told_to(token: Token, sides: Sides) -> str | None:
    """ "Lima told QUITO that IT must pay": who is told so must, whoever else the pronoun could be."""
    who, telling = subject(token), token.head
    if who is None or who.lower_ not in ("it", "they", "he", "she") or modal(token) not in ("must", "should"):
        return None
    told_so = token.dep_ == "ccomp" and telling.lemma_ in ("tell", "inform", "warn", "remind", "notify", "advise")
    return sides.party(child(telling, "dobj", "dative")) if told_so else None


def _done_to_ours(token: Token) -> bool:
    """ "Peru's fishermen must be let go": what the others are to do for one's own."""
    who = child(token, "nsubjpass")
    passive = who is not None and child(token, "agent") is None
    return passive and who is not None and who.pos_ == "NOUN" and any(children(who, "poss", "amod", "prep"))


def _allows(token: Token, speaking: str, sides: Sides) -> bool:
    """ "The pilots could have 6 percent, the airline said, provided that they fly", "Peru's trucks may use the road if": what the
    other side is to be given."""
    if modal(token) not in ("may", "can", "could") or denied(token) or about_meeting(token):
        return False
    waits = hanging(token)
    whose = sides.party(subject(token))
    given = waits.proviso or waits.lasting or waits.relation in ("in_return_for", "only_after") or rewards(waits)
    return given and whose is not None and whose != speaking and child(token, "nsubj") is not None


def _or_else(token: Token) -> bool:
    """ "..., or else the air force resumes its sorties": what comes where the demand is not met."""
    else_ = any(one.lower_ == "else" for one in children(token, "advmod"))
    joined = token.dep_ == "conj" and any(one.lower_ == "or" for one in children(token.head, "cc"))
    return else_ and joined and child(token, "nsubj") is not None


def _intended(token: Token) -> Token | None:
    """ "is not going to PAY", "does not intend to pay": what a side will not do."""
    if token.lemma_.lower() not in words().intending or not negated(token):
        return None
    inner = child(token, "xcomp")
    to = inner is not None and any(one.lower_ == "to" for one in children(inner, "aux"))
    idle = words().idle - words().dealing - words().about_to
    return inner if to and inner is not None and inner.lemma_.lower() not in idle else None


def takes_up(token: Token) -> bool:
    """ "will raise its offer", "would hold to its promise": the noun tells the act."""
    own = (one for one in objects(token) if any(two.tag_ == "PRP$" for two in one.children))
    return not denied(token) and any(one.lemma_.lower() in words().nouns for one in own)


def _future(token: Token, spoken: bool) -> bool:
    if any(one.lemma_ == "have" for one in children(token, "aux")):
        return False  # "could not have boycotted it"
    found = modal(token)
    if found is None and token.dep_ == "conj" and child(token, "nsubj", "nsubjpass") is None:
        found = modal(token.head)  # "would stay and pay"
    if found in _FUTURE:
        return True
    if found is None and _is_to(token):
        return True
    able = found in ("can", "could") and (denied(token) or hanging(token).relation in _FOR_SOMETHING)
    able = able or (spoken and found in _MIGHT and child(token, "nsubj") is not None)  # "said it might free the crew"
    return able or (found is None and _stays(token))


def _is_to(token: Token) -> bool:
    """ "Quito IS TO raise the fee unless Lima relents": with a condition, else a plan."""
    be = token.head
    to = any(one.lower_ == "to" for one in children(token, "aux"))
    bare = be.lemma_ == "be" and be.tag_ in ("VBZ", "VBP", "VBD") and child(be, "acomp", "attr") is None
    who = child(be, "nsubj")
    ahead = who is not None and who.i < be.i  # "were Lima to change its mind" is a condition
    return token.dep_ == "xcomp" and to and bare and ahead and hanging(token).relation in ("unless", "if")


def _stays(token: Token) -> bool:
    """ "the case stays until the cap is law"."""
    stays = token.tag_ in ("VBZ", "VBP") and token.lemma_.lower() in words().staying
    return stays and hanging(token).relation == "until"


def _doer(token: Token, speaking: str | None, sides: Sides) -> str | None:
    """Whose deed it is: the subject's, and where the words name no doer, the speaker's own side."""
    who = doer(token)
    if who is not None and _what_was_refused(who, token):
        return None
    if _welcome(token):
        return speaking  # "their minister would be welcome only when"
    party = speaking if speaking is not None and _himself(who, token, sides) else sides.party(who)
    theirs = sides.voices.party(who) if _let_in(token) else None  # a vessel too, which stands for no side else
    if theirs is not None and theirs != speaking:
        return speaking or sides.others(token, theirs)  # "no Peruvian vessel will be licensed"
    if who is not None and party != speaking and any(one.lower_ == "no" for one in who.lefts) and hanging(token).marked:
        return speaking  # "no officer of the rebels will go free until ..."
    if party is not None:
        return party if speaking in (None, party) else None
    if speaking is None or child(token, "agent") is not None:
        return None
    may_be = modal(token) is not None and modal(token) not in _FUTURE and not denied(token)
    waits = hanging(token)
    if may_be and waits.relation != "only_after" and not waits.proviso:
        return None  # what may come of itself
    # "the taps would be closed", "there will be no truce", "the aid will flow once": who says so sees to it.
    own = child(token, "nsubj", "nsubjpass", "expl")
    in_a_row = (
        token.dep_ == "conj" and child(token, "auxpass") is not None
    )  # "were murderers and WOULD NOT BE EXCHANGED"
    if child(token, "nsubjpass") is not None or (in_a_row and denied(token)):
        return speaking
    if own is not None and own.dep_ == "expl":
        return speaking if denied(token) else None
    binding = hanging(token).relation is not None or denied(token) or harm_comes(token)
    binding = binding or stays_put(token) or carries_on(token)
    thing = own is not None and own.pos_ == "NOUN" and binding
    return speaking if thing else None


def _what_was_refused(who: Token, verb: Token) -> bool:
    """ "rejected the plan, SAYING IT WOULD CRIPPLE the state", "criticised the dam, warning it would flood a valley": the plan would."""
    saying, alone = verb.head, child(verb, "dobj", "prep", "xcomp") is None
    if alone or who.lower_ not in ("it", "they") or verb.dep_ != "ccomp" or denied(verb) or hanging(verb).marked:
        return False
    above = saying.head
    beside = saying.tag_ == "VBG" and saying.dep_ == "advcl" and phrase_act(above) in ("refusal", "complaint")
    return beside and any(one.pos_ == "NOUN" for one in objects(above))


def _let_in(token: Token) -> bool:
    """ "No Peruvian vessel will be LICENSED", "not one of its men would be FREED": what another side is not to be given."""
    given = token.lemma_.lower() in words().letting_in | _FREEING
    return given and child(token, "nsubjpass") is not None and child(token, "agent") is None and _none_at_all(token)


def _himself(who: Token | None, verb: Token, sides: Sides) -> bool:
    """ "Lima said it would never speak of it": what a pronoun will do in reported speech the speaker will do."""
    if who is None or who.lower_ not in ("it", "he", "she", "they") or modal(verb) not in ("will", "would"):
        return False
    if who.lower_ == "they" and not _own_they(who, sides):
        return False
    return who.i < verb.i and child(verb, "expl") is None


def _own_they(they: Token, sides: Sides) -> bool:
    """ "They would not accept it, he said": in reported speech those for whom he speaks, where the article spoke of them last."""
    item = sides.voices.statement(they.idx)
    meant = sides.register.at(they.idx, they.idx + len(they))
    reported = item is not None and item.kind == "indirect"
    return reported and meant is not None and side_of(meant) == sides.speaking(they.idx)


def _act(token: Token, waits: Hanging, spoken: bool) -> str | None:
    meeting = about_meeting(token)
    if token.lemma_ == "hesitate" and denied(token):
        return "threat" if any(harms(one) for one in children(token, "xcomp")) else None
    if token.lemma_.lower() in words().befalling and not denied(token):
        return None  # "would lose jobs if the talks failed": a forecast
    if not meeting and any(one.lower_ in words().otherwise for one in children(token, "advmod")):
        return None if denied(token) else "threat"
    if denied(token):
        if modal(token) in ("can", "could") and not waits.marked and not _consents(token):
            return None  # "could not remember"
        if token.lemma_.lower() in ("be", "have") and child(token, "expl") is None and waits.relation is None:
            return None
        if no_longer(token) and averts(waits) and not meeting:
            return "threat"  # "would no longer let tankers pass if the raids went on"
        return _denial(token, waits, meeting)
    weighs = token.lemma_.lower() in ("consider", "contemplate", "entertain") and modal(token) in ("would", "could")
    if weighs and not meeting and any(children(token, "xcomp", "dobj", "pcomp")):
        return "offer"
    if spoken and not waits.marked and not meeting and modal(token) in _MIGHT and not denied(token):
        return _maybe(token) if modal(token) != "can" else None
    if (modal(token) in _MIGHT or (_idle(token) and phrase(token, words().harmful) is None)) and not waits.marked:
        stays = modal(token) in (*_FUTURE, None) and (stays_put(token) or carries_on(token))
        through = spoken and not stays and modal(token) in _FUTURE and not meeting and goes_through(token)
        through = through or (spoken and modal(token) in _FUTURE and goes_on_giving(token))
        return "commitment" if through else "refusal" if spoken and stays else None
    if meeting and averts(waits):
        return "threat"  # "will leave the talks if they are not freed"
    if meeting and waits.relation == "unless" and child(token, "dobj") is None and token.lemma_.lower() in _ARRIVING:
        return "commitment"  # "will come unless the camp is raided"
    if meeting:
        return {"only_after": "refusal", "until": "refusal", "if": "commitment", "unless": "threat"}.get(
            waits.relation or ""
        )
    if any(one.lemma_.lower() in words().answers for one in children(token, "dobj")):
        return None  # "will give its answer once its board has met"
    if waits.relation is None:
        return _plain_act(token, spoken)
    if _comes_only(token, waits):
        return "refusal"
    return _bound_act(token, waits)


def _maybe(token: Token) -> str | None:
    """ "said it could expel the ambassador" threatens, "might open two of its ports" offers: what a side says that it may do."""
    if _idle(token) or child(token, "nsubj") is None or takes_up(token):
        return None
    things = [one for one in children(token, "dobj") if one.pos_ in ("NOUN", "NUM")]
    if harms(token):
        return "threat"
    gives = token.lemma_.lower() in words().good_conditions | words().letting_in - words().merely_met
    return "offer" if things and gives else None


def _denial(token: Token, waits: Hanging, meeting: bool) -> str | None:
    """ "will not attack" promises, "will not sign", "will not leave" refuse, "nobody will be hurt" just foretells."""
    if token.lemma_ == "rule" and child(token, "nsubjpass") is not None:
        return "threat" if harmful_thing(token) else None  # "strikes could not be ruled out"
    if token.lemma_ == "draw" and child(token, "auxpass") is not None and not list(governed(token, "into")):
        return None  # "would not be drawn on whether"
    if token.lemma_.lower() in words().coerced and child(token, "auxpass") is not None:
        return "refusal"  # "will not be bullied"
    if waits.relation is None and token.lemma_.lower() in words().failing:
        return "commitment"  # "will not miss a payment"
    if waits.relation is None and token.lemma_.lower() in words().sparing and child(token, "dobj") is not None:
        return "commitment"  # "would never harm the farmers"
    if meeting and waits.relation is None and _talks_at_all(token):
        return "refusal"
    if waits.relation is None and harms(token) and not meeting:
        return "refusal" if token.lemma_.lower() in words().clinging else "commitment"
    foretold = child(token, "nsubjpass") is not None and modal(token) in _FUTURE
    thing = child(token, "nsubjpass")
    granted = thing is not None and thing.pos_ != "PRON"
    granted = granted and token.lemma_.lower() not in words().of_itself
    if foretold and not meeting and (granted or _none_at_all(token)):
        return "refusal"  # "the ban will not be lifted"
    return None if waits.relation is None and (meeting or foretold or _goes(token)) else "refusal"


def _talks_at_all(token: Token) -> bool:
    """ "will not NEGOTIATE with rebels", "would not resume TALKS": to talk at all is refused, and no meeting of a day."""
    if any(one.ent_type_ in ("DATE", "TIME") for one in token.subtree):
        return False
    if token.lemma_ in ("resume", "open", "reopen", "start", "restart", "begin", "enter", "conduct"):
        return any(one.lemma_.lower() in ("talk", "negotiation", "dialogue") for one in objects(token))
    return token.lemma_ in ("negotiate", "bargain")


def _none_at_all(token: Token) -> bool:
    """ "Not one boat will be freed", "no road will be given up": more than a forecast."""
    return any(
        any(two.lower_ in ("no", "not") for two in one.subtree if two.i < one.i) for one in children(token, "nsubjpass")
    )


def _consents(token: Token) -> bool:
    return token.lemma_.lower() in words().consenting or phrase_act(token) is not None


def _goes(token: Token) -> bool:
    """ "will not be coming": to where one meets."""
    further = any(one.lower_ in _FURTHER for one in children(token, "prep", "advmod"))
    return token.lemma_.lower() in words().going and child(token, "dobj", "prt", "expl") is None and not further


def _plain_act(token: Token, spoken: bool) -> str | None:
    """What is announced and hangs on nothing: mostly a plan, and in the article's own words a forecast."""
    if spoken and harm_comes(token):
        return "threat"
    if spoken and (stays_put(token) or carries_on(token)):
        return "refusal"
    if spoken and goes_through(token):
        return "commitment"
    if not spoken or (_idle(token) and phrase(token, words().harmful) is None):
        return None
    if harms(token) or (hurts(token) and _who_will_not(token)):
        return "threat"
    kept_on = any(one.lemma_.lower() in words().keeping for one in children(token, "xcomp"))
    if token.lemma_ == "continue" and kept_on:
        return "commitment"
    given = token.lemma_.lower() in words().good_conditions - words().merely_met  # "said it would free the crew"
    dated = given and _deadline(token)  # "the crew would be freed by Friday"
    things = [one.lemma_.lower() for one in children(token, "dobj", "nsubjpass") if dated or one.dep_ == "dobj"]
    if not things or (given and about_meeting(token)) or any(one in words().procedural for one in things):
        return None
    if held(token):
        return "refusal"  # "will keep the islet"
    kept = token.lemma_.lower() in words().keeping
    given_to_them = words().giving | words().good_conditions - words().merely_met - words().either_way - words().curbing
    gives = token.lemma_.lower() in given_to_them and child(token, "nsubj") is not None and not about_meeting(token)
    if gives and token.dep_ == "ccomp" and token.head.lemma_.lower() in _SIGNALLING:
        return "offer"
    return "commitment" if kept or gives or _deadline(token) or _amount(token) else None


def _who_will_not(token: Token) -> bool:
    """ "Pilots WHO DID NOT RETURN would be sacked", "will fine boats that do not leave": whoever does not do what is asked."""
    return any(denied(two) for one in children(token, "nsubjpass", "dobj") for two in children(one, "relcl"))


def _comes_only(token: Token, waits: Hanging) -> bool:
    """ "would come ONLY AFTER", "will listen only once", "would be welcome only when": not before."""
    return _only(token, waits) and (
        _goes(token) or _welcome(token) or token.lemma_ in ("listen", "receive", "talk", "speak")
    )


def _only(token: Token, waits: Hanging) -> bool:
    """ "will stop pumping ONLY IF", "will only pay once"."""
    if waits.relation not in ("only_after", "if") or waits.inner is None:
        return False
    near = {
        one.lower_
        for one in (
            *token.children,
            *waits.inner.children,
            *(two for one in waits.inner.children for two in one.children),
        )
    }
    return "only" in near


def _welcome(token: Token) -> bool:
    return any(one.lower_ == "welcome" for one in children(token, "acomp"))


def _amount(token: Token) -> bool:
    """ "will pay 20 million": so much that one can be held to it."""
    return any(one.like_num or one.is_currency for thing in children(token, "dobj") for one in thing.subtree)


def _deadline(token: Token) -> bool:
    """ "by May", "within a week": a promise one can be held to."""
    return any(
        prep.lower_ in ("by", "within") and any(one.ent_type_ in ("DATE", "TIME") for one in prep.subtree)
        for prep in children(token, "prep")
    )


def _bound_act(token: Token, waits: Hanging) -> str:
    lemma = token.lemma_.lower()
    votes = any(one.lemma_.lower() in words().votes for one in children(token, "dobj"))
    if harm_comes(token) or (lemma == "hold" and votes and averts(waits)):
        return "threat"  # "would hold their own vote if they were not given one"
    if waits.relation in ("only_after", "in_return_for"):
        return "offer"
    if waits.relation == "until":
        return "threat" if harms(token) or any(harms(one) for one in children(token, "xcomp")) else "refusal"
    if waits.lasting and lemma in words().staying and (burden(token) or stays_put(token)):
        return "refusal"  # "the crossing will stay shut as long as", "the ban will stay as long as": until
    stays = (
        lemma in words().staying and child(token, "acomp", "attr", "oprd") is None and child(token, "nsubj") is not None
    )
    if carries_on(token):
        return "threat" if waits.relation == "unless" else "refusal"
    if held(token):
        return "refusal"
    if lemma in words().keeping or (stays and waits.relation == "unless"):
        return "commitment"
    if waits.relation == "unless":
        return "threat"
    if (rewards(waits) and lemma in words().either_way) or (_only(token, waits) and not averts(waits)):
        return "offer"
    averted = averts(waits) and lemma not in words().good_conditions - words().curbing
    return "threat" if hurts(token) or averted else "offer"


def _idle(token: Token) -> bool:
    return token.lemma_.lower() in words().idle
