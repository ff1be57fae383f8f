"""To see somebody: "saw the rebel leader in Goma", "is booked to see her", "whom he went to see at the pass", "will see him once more"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, subject
from summitry.reading.meetings.outlook import PLANS, auxiliaries, lookup
from summitry.reading.meetings.tense import dated
from summitry.reading.meetings.together import person, titled
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def sees(verb: Token) -> bool:
    """ "had planned to see Kim Yong Chol", "saw the rebel leader in Goma": with a name or title as object, and a day, a place or a plan."""
    whom, who = seen(verb), subject(verb)
    who = who or (child(verb.head, "nsubjpass") if _for_that(verb) else None)
    if whom is None or who is None or child(verb, "ccomp", "xcomp", "oprd") is not None:
        return False
    when = dated(verb) or (verb.dep_ == "conj" and dated(verb.head))
    pronoun = whom.lower_ in ("him", "her", "them")
    if not (person(whom) or (pronoun and when and verb.tag_ in ("VB", "VBZ"))):
        return False
    ahead = verb.tag_ == "VB" and (verb.dep_ == "xcomp" or modal(verb) in ("will", "would", "shall") or _for_that(verb))
    there = any(one.lower_ in ("in", "at") for one in children(verb, "prep"))
    # "will meet the envoy on Monday and SEE the president in Lae": under the modal of the verb before
    ahead |= verb.tag_ == "VB" and verb.dep_ == "conj" and modal(verb.head) in ("will", "shall") and (there or when)
    ahead |= (
        verb.tag_ == "VBG" and verb.dep_ == "xcomp" and lookup(verb.head) is Status.PROPOSED
    )  # "had proposed seeing"
    plan = (
        words().operators.nouns.get(verb.head.lemma_.lower()) in PLANS
    )  # "has given up plans to see the leaders there"
    ahead |= verb.tag_ == "VB" and verb.dep_ == "acl" and plan and (there or when)
    told = verb.tag_ in ("VBD", "VBN") and (there or when) and verb.dep_ not in ("acl", "amod")
    sees_them = titled(whom) or (
        pronoun and titled(who)
    )  # "sees the Chadian ambassador on Friday", "the king sees him"
    told |= verb.tag_ in ("VBZ", "VBP") and when and sees_them
    told |= _before_or_after(verb) and (there or when) and whom.pos_ == "PROPN"
    alike = any(one.lower_ == "as" for one in children(verb, "prep"))
    return (ahead or told) and not alike and (person(who) or who.pos_ == "PRON")


def _before_or_after(verb: Token) -> bool:
    """ "met the premier AFTER SEEING the king", "before seeing the envoy in Lae": told beside another meeting or journey."""
    above = verb.head.head
    other = above.lemma_.lower() in words().verbs.keys() | words().motion | {"leave", "hold", "say", "speak"}
    return verb.tag_ == "VBG" and verb.dep_ == "pcomp" and verb.head.lower_ in ("after", "before") and other


def seen(verb: Token) -> Token | None:
    """Who is seen: the object, or whom a relative clause is about ("the rebel leader, WHOM he went to see")."""
    whom = child(verb, "dobj")
    if whom is not None and whom.tag_ not in ("WP", "WDT"):
        return whom
    clause = next((one for one in (verb, *verb.ancestors) if one.dep_ == "relcl"), None)
    asked = clause is not None and any(one.lower_ == "whom" for one in clause.subtree if one.i < verb.i)
    return clause.head if clause is not None and asked else None


def _for_that(verb: Token) -> bool:
    """ "is BOOKED to see the minister", "is in Bern today TO SEE him", "went TO SEE him at the pass": the parser makes an aim of it."""
    above = verb.head
    if verb.dep_ not in ("advcl", "xcomp") or "to" not in auxiliaries(verb) or above.pos_ not in ("VERB", "AUX"):
        return False
    planned = lookup(above) in PLANS and child(above, "nsubjpass") is not None
    there = above.lemma_ == "be" and any(
        one.lower_ in ("in", "at", "here") for one in children(above, "prep", "advmod")
    )
    return planned or there or goes_to_see(verb) is not None


def goes_to_see(verb: Token) -> Token | None:
    """ "WENT to see the rebel chief at the pass", "goes to see her on Monday": the verb of going, which says when and whether."""
    above = verb.head
    aim = verb.lemma_ == "see" and verb.dep_ in ("advcl", "xcomp") and "to" in auxiliaries(verb)
    told = above.tag_ != "VB" or modal(above) in (
        "will",
        "shall",
    )  # "had hoped to travel on to Lae to see him" tells of none
    stops = told and above.lemma_.lower() in words().motion | {"stop", "head", "drive", "call"}
    goes = above.lemma_ in ("go", "come") or stops
    return above if aim and goes and above.pos_ == "VERB" else None
