"""What is only asked, rumoured, urged or planned by nobody: words that name an event and tell nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.outlook import auxiliaries
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def only_asked(event: Token) -> bool:
    """ "Who wanted the summit less?", "it was groundless to claim that a round had been agreed on", "would need to be sure that the
    visit ended well": nothing is told."""
    if event.sent.text.rstrip(" \"”'’)").endswith("?") and event.sent.root.dep_ == "ROOT":
        quoted = any(one.is_quote for one in event.sent)
        if not quoted:
            return True
    if _only_rumoured(event) or _who_it_would_be(event) or _nobody_plans_it(event):
        return True
    for one in event.ancestors:
        if one.lemma_ == "suppose" and child(one, "auxpass") is None and one.tag_ == "VB":
            return True
        if one.pos_ == "ADJ" and one.lemma_.lower() in words().possible["false"]:
            return True
        sure = one.pos_ == "ADJ" and one.lemma_.lower() in ("sure", "certain")
        if sure and any(modal(above) is not None for above in one.ancestors if above.pos_ in ("VERB", "AUX")):
            return True
    return False


def _who_it_would_be(verb: Token) -> bool:
    """ "asked WHO would meet the envoy", "They ask me who will meet whom": a question within the sentence."""
    who = child(verb, "nsubj")
    asked = verb.dep_ in ("ccomp", "pcomp") and verb.head.pos_ in ("VERB", "ADP")
    return verb.pos_ == "VERB" and asked and who is not None and who.tag_ == "WP" and who.lower_ == "who"


def _nobody_plans_it(event: Token) -> bool:
    """ "There were NO PLANS for the two to discuss it at a summit", "has no intention of raising it at their meeting"."""
    return any(
        one.pos_ == "NOUN" and one.lemma_.lower() in _PLANS and any(two.lower_ == "no" for two in one.lefts)
        for one in event.ancestors
    )


_PLANS = frozenset({"plan", "intention", "wish", "desire", "appetite"})


def _only_rumoured(event: Token) -> bool:
    """ "There is no truth in a report that the two have met", "denied that she had seen him during a visit", "asked about rumours of
    a dinner": told only to be denied, or by nobody who would know.
    """
    falsehood = words().possible["false"]
    for one in event.ancestors:
        if one.lemma_.lower() in ("rumour", "rumor", "speculation") and one.pos_ == "NOUN":
            return True
        if one.lemma_.lower() == "deny" and any(two.dep_ == "ccomp" and _under(event, two) for two in one.children):
            return True
        if (one.pos_ == "NOUN" or one.dep_ in ("nsubj", "dobj")) and one.lemma_.lower() in words().reports["nouns"]:
            denied = {
                two.lemma_.lower() for two in event.sent if two.i < event.left_edge.i or two.i > event.right_edge.i
            }
            if denied & (falsehood | words().reports["verbs"]) or "truth" in denied:
                return True
    return False


def only_urged(verb: Token) -> bool:
    """ "urged Lima TO END the talks", "threatened TO BREAK them OFF", "demanded that it SUSPEND them", "calls TO CANCEL the visit"."""
    above = verb.head
    to_do = "to" in auxiliaries(verb)
    if above == verb or not (to_do or verb.dep_ == "ccomp"):
        return False
    if above.pos_ == "NOUN":
        return to_do and verb.dep_ in ("acl", "relcl") and above.lemma_.lower() in words().urging["nouns"]
    if verb.dep_ not in ("xcomp", "ccomp", "advcl") or above.pos_ != "VERB" or negated(above):
        return False
    lemma = above.lemma_.lower()
    on_whom = (*children(above, "prep"), *children(verb, "mark"))  # "called FOR the trip to be put off"
    calls = lemma == "call" and any(one.lower_ in ("on", "upon", "for") for one in on_whom)
    bare = any(one.tag_ == "VB" for one in children(verb, "auxpass"))  # "demanded that it BE cancelled"
    told = verb.tag_ in ("VBD", "VBN") and modal(verb) is None and not to_do and not bare
    return (calls or lemma in words().urging["verbs"]) and not told and not tells_it_wants(verb)


def tells_it_wants(verb: Token) -> bool:
    """ "TOLD Lima it WANTS to put off the round", "informed them that it would like to postpone it": asked of the other side."""
    wants = verb.head
    tells = wants.head
    wishes = (
        wants.lemma_ in ("want", "wish", "like", "prefer", "intend")
        and not negated(wants)
        and modal(wants) in (None, "would")
    )
    told = wants.dep_ == "ccomp" and tells.lemma_ in ("tell", "inform", "notify", "advise") and not negated(tells)
    return wishes and told and child(tells, "dobj") is not None


def _under(token: Token, clause: Token) -> bool:
    return any(one.i == clause.i for one in (token, *token.ancestors))
