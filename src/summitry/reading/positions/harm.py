"""What does harm to the other side, and whether a condition is one that averts it or one that rewards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed
from summitry.reading.positions.conditions import Hanging
from summitry.reading.positions.phrases import phrase
from summitry.reading.positions.substance import denied
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ON = frozenset({"on", "ahead", "forward", "alone"})
_COMING = frozenset(
    {"return", "resume", "begin", "start", "go", "come", "spread", "grow", "follow", "occur", "appear", "last"}
)


def harms(token: Token) -> bool:
    """Whether the deed does harm: "impose duties", "walk out", "quit the treaty" do; "suspend the duties", "withdraw its men" do not."""
    lemma = token.lemma_.lower()
    things = [one.lemma_.lower() for one in (*children(token, "dobj", "nsubjpass"), *_of(token))]
    relief = any(thing in words().burdens for thing in things) or _own_things(token)
    if lemma in words().widening:
        return relief and not any(thing in words().gifts for thing in things)
    if lemma == "leave" and (_unhurt(token) or any(one in words().land for one in things)):
        return False  # "leave the island by May"
    if lemma == "pull" and things and not any(thing in words().goods for thing in things):
        return False  # "pull two battalions out of the highlands"
    if lemma in ("take", "bring", "move") and any(thing in words().men for thing in things):
        return False  # "take its troops out of the valley"
    if _kindly(token) or (lemma in ("resume", "restart") and any(thing in words().taken_up_again for thing in things)):
        return False  # "resume talks, aid, contacts"
    if lemma == "withdraw":
        out_of = not things and any(one.lower_ == "from" for one in children(token, "prep"))
        return out_of or any(thing in words().goods for thing in things)
    if lemma in words().easing | {"cease"} and any(
        one.lemma_.lower() in words().stopping for one in children(token, "xcomp")
    ):
        return True  # "stop buying its gas"
    if (phrase(token, words().harmful) is not None and not _of_good_will(token)) or _ends_a_boon(token):
        return True
    return lemma in words().hostile | words().hostile_too and not (relief and lemma in words().easing)


def _kindly(token: Token) -> bool:
    """ "respond POSITIVELY", "answer IN GOOD FAITH"."""
    if token.lemma_ not in ("respond", "react", "answer", "reply"):
        return False
    in_good_faith = (
        one for one in governed(token, "in", "with") if one.lemma_.lower() in ("faith", "spirit", "goodwill", "gesture")
    )
    return any(one.lower_ in words().kindly for one in children(token, "advmod")) or any(in_good_faith)


def _unhurt(token: Token) -> bool:
    """ "leave the dam UNHARMED", "leave the harvest ALONE"."""
    return any(one.lower_ in words().unhurt for one in children(token, "oprd", "acomp", "advmod", "ccomp", "amod"))


def hurts(token: Token) -> bool:
    """Whether the deed does harm where it is to come unless the other side does its part: "dissolve parliament" does, too."""
    lowered = token.lemma_ == "halve" and any(one.lemma_.lower() in words().burdens for one in children(token, "dobj"))
    return (
        harms(token)
        or (token.lemma_.lower() in words().hurtful and not lowered)
        or phrase(token, words().hurtful_phrases) is not None
    )


def _of_good_will(token: Token) -> bool:
    """ "take further STEPS OF GOOD WILL", "take confidence-building MEASURES": steps that do no harm."""
    things = list(children(token, "dobj", "nsubjpass"))
    about = [one.lemma_.lower() for one in _of(token)]
    about += [two.lower_ for one in things for two in children(one, "amod", "compound")]
    return any(one in words().good_will for one in about)


def _ends_a_boon(token: Token) -> bool:
    """ "end the ceasefire", "stop work"; not "stop work on the dam", which the other side may mind."""
    things = [
        one
        for one in children(token, "dobj", "xcomp")
        if one.lemma_.lower() in words().boons and not any(two.lower_ == "on" for two in children(one, "prep"))
    ]
    return token.lemma_.lower() in words().easing and bool(things)


def _own_things(token: Token) -> bool:
    """ "close two of its seven mills": what one does to one's own harms nobody else."""
    things = [*children(token, "dobj"), *_of(token)]
    if token.lemma_.lower() in ("close", "shut") and any(one.lemma_.lower() in words().gates for one in things):
        return False  # "close its ports"
    return any(two.lower_ in ("its", "their", "our", "his", "her", "my") for one in things for two in one.lefts)


def _of(token: Token) -> list[Token]:
    things = list(children(token, "dobj", "nsubjpass"))
    return [inner for one in things for prep in children(one, "prep") for inner in children(prep, "pobj")]


def harm_comes(token: Token) -> bool:
    """ "further duties will follow": who says so will see to them."""
    coming = token.lemma_.lower() in ("follow", "come", "ensue") and child(token, "dobj") is None
    return coming and any(one.lemma_.lower() in words().harms_to_come for one in children(token, "nsubj"))


def harmful_thing(verb: Token) -> bool:
    """ "does not rule out FURTHER STRIKES, LEGAL ACTION": what the verb is about would hurt the other side."""
    things = [*children(verb, "dobj", "nsubjpass")]
    things += [two for one in things for two in children(one, "conj")]
    deeds = [one for one in children(verb, "dobj", "xcomp", "ccomp") if one.tag_ == "VBG"]
    if any(two.lower_ in ("lower", "reduced", "smaller", "fewer") for one in things for two in children(one, "amod")):
        return False  # "lower tariffs"
    coming = any(one.lemma_.lower() in words().harms_to_come - {"step", "steps", "response"} for one in things)
    hostile = {"action", "boycott", "walkout", "retaliation", "tariff", "war"}
    return coming or any(one.lemma_.lower() in hostile for one in things) or any(harms(one) for one in deeds)


def _widened(deed: Token) -> bool:
    """ "if the ban is widened", "if Lima resumed the shelling"."""
    things = (one.lemma_.lower() for one in children(deed, "dobj", "nsubjpass"))
    return deed.lemma_.lower() in words().widening | {"resume"} and any(one in words().burdens for one in things)


def burden(token: Token) -> bool:
    """Whether what the clause is about weighs on the other side: "THE BAN will stay"."""
    return any(one.lemma_.lower() in words().burdens for one in children(token, "nsubj"))


def averts(waits: Hanging) -> bool:
    """Whether the condition is what the other side had better not do: "if they do not pay", "if the siege goes on"."""
    inner = waits.inner
    if waits.relation != "if" or waits.proviso or inner is None or inner.pos_ not in ("VERB", "AUX"):
        return False
    ahead = any(one.lower_ in _ON for one in children(inner, "prt", "prep", "advmod"))
    goes_on = inner.lemma_ in ("go", "press", "push", "forge", "plough", "plow", "carry") and ahead
    comes_back = inner.lemma_.lower() in _COMING and burden(inner)
    hostile = words().hostile - words().good_conditions - words().clinging - words().either_way
    done = (inner.lemma_.lower() in hostile and harms(inner)) or _widened(inner)
    again = any(one.lower_ == "again" for one in inner.children) and inner.lemma_.lower() not in words().good_conditions
    if again or inner.lemma_.lower() in words().bad_conditions or goes_on or comes_back or done:
        return not denied(inner)
    return denied(inner)


def rewards(waits: Hanging) -> bool:
    """Whether the condition is what one wants of the other: "would suspend the drill if they let inspectors in"."""
    inner = waits.inner
    if waits.relation in ("only_after", "in_return_for"):
        return True
    if waits.relation != "if" or inner is None or inner.pos_ not in ("VERB", "AUX"):
        return False
    return inner.lemma_.lower() in words().good_conditions and not denied(inner)
