"""What idioms around a meeting's noun make of it: "would not hear of a meeting", "were locked in talks", "recalled its team from"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.meetings.approaches import approach
from summitry.reading.meetings.chain import climb, governor, over, said_to_be_none
from summitry.reading.meetings.event_moves import wanted_later
from summitry.reading.meetings.outlook import (
    IRREALIS,
    MAYBE,
    OFF,
    PLANS,
    Outlook,
    auxiliaries,
    collapsed,
    lookup,
    puts_in_for,
)
from summitry.reading.meetings.refusals import in_no_position
from summitry.reading.meetings.tense import conditional, dated, of_tense, past_perfect, told_of_now
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def by_idiom(noun: Token) -> Outlook | None:
    """The outlook that an idiom gives, or None."""
    return (
        wanted_later(noun)
        or _excused(noun)
        or _back_on(noun)
        or _not_ahead(noun)
        or _ahead_with(noun)
        or _approached(noun)
        or _unwilling(noun)
        or _withdrawn(noun)
        or _participation(noun)
        or _into_talks(noun)
        or _not_before(noun)
        or _applied(noun)
        or _cannot_agree(noun)
        or _came_to_nothing(noun)
    )


def _above(noun: Token) -> tuple[Token | None, str]:
    """The word that the noun's preposition hangs on, over adverbs ("away from", "back into"), and that preposition."""
    if noun.dep_ != "pobj":
        return None, ""
    above = noun.head.head
    while above.pos_ in ("ADP", "ADV") and above.head != above:
        above = above.head
    return above, noun.head.lower_


def _back_on(noun: Token) -> Outlook | None:
    """ "went back on the visit", "has gone back on Friday's talks": called off by who had agreed to it."""
    above, prep = _above(noun)
    if above is None or prep != "on" or above.lemma_ != "go" or negated(above) or conditional(above):
        return None
    back = any(one.lower_ == "back" for one in children(above, "advmod", "prt"))
    return Outlook(of_tense(above, Status.CANCELLED), past_perfect(above), above) if back else None


def _excused(noun: Token) -> Outlook | None:
    """ "has excused himself from the summit", "absented herself from Monday's session": called off, as far as they are concerned."""
    above, prep = _above(noun)
    if above is None or prep != "from" or above.lemma_.lower() not in ("excuse", "absent") or negated(above):
        return None
    own = any(one.lower_ in ("himself", "herself", "itself", "themselves") for one in children(above, "dobj"))
    return Outlook(of_tense(above, Status.CANCELLED), past_perfect(above), above) if own else None


def _not_ahead(noun: Token) -> Outlook | None:
    """ "will not go ahead with a visit", "decided not to go through with the trip"; "would be unable to attend their meeting"."""
    above, prep = _above(noun)
    if above is not None and prep == "with" and above.lemma_ in ("go", "proceed", "press") and negated(above):
        ahead = any(one.lower_ in ("ahead", "through") for one in children(above, "advmod", "prt", "prep"))
        firm = modal(above) in (None, "will", "would", "could", "can") and not conditional(above)
        return (
            Outlook(Status.CANCELLED, past_perfect(above), above)
            if (ahead or above.lemma_ == "proceed") and firm
            else None
        )
    verb, role = governor(noun)
    if verb is None or role != "dobj" or verb.lemma_.lower() not in ("attend", "make", "join", "host", "undertake"):
        return None
    unable = verb.dep_ == "xcomp" and verb.head.lower_ == "unable" and not negated(verb.head.head)
    pointed = any(one.dep_ == "poss" or one.lower_ in ("the", "this") for one in noun.lefts)
    sure = unable and modal(verb.head.head) in (None, "will", "would") and not conditional(verb.head.head)
    return Outlook(Status.CANCELLED, False, verb.head.head) if sure and pointed else None


def _ahead_with(noun: Token) -> Outlook | None:
    """ "vowed to go ahead with a visit", "is pressing ahead with his trip": still planned; "went ahead with a visit" was held."""
    above, prep = _above(noun)
    if above is None or prep != "with" or above.lemma_.lower() not in _GOING or negated(above) or conditional(above):
        return None
    on = any(one.lower_ in ("ahead", "through", "forward") for one in children(above, "advmod", "prt", "prep"))
    if not (on or above.lemma_ == "proceed"):
        return None
    if above.tag_ == "VB" and modal(above) is None:
        return climb(above, Outlook(Status.SCHEDULED, False, above))
    now = above.tag_ == "VBG" and noun.tag_ == "NN" and bool({"is", "are", "'s", "'re"} & auxiliaries(above))
    return Outlook(Status.SCHEDULED, False, above) if now else None


_GOING = frozenset({"go", "press", "push", "forge", "proceed", "move"})


def _approached(noun: Token) -> Outlook | None:
    """ "approached Lima about a meeting", "reached out to the union to arrange talks": proposed."""
    verb = approach(noun)
    return Outlook(over(verb, Status.PROPOSED), past_perfect(verb), verb) if verb is not None else None


def _unwilling(noun: Token) -> Outlook | None:
    """ "was not interested in a meeting", "would not hear of talks", "wanted no part of", "saw no point in a summit", "said no to",
    "had nothing to do with": refused; "had no objection to": willing.
    """
    above, prep = _above(noun)
    if above is None:
        return None
    if above.pos_ == "ADJ" and above.lower_ in words().unwilling["adjectives"] and negated(above.head):
        return Outlook(over_denied(above.head), past_perfect(above.head), above.head)
    if (
        above.pos_ == "VERB"
        and prep == "to"
        and above.lemma_ == "say"
        and any(one.lower_ == "no" for one in above.children)
    ):
        return Outlook(over(above, Status.REFUSED), past_perfect(above), above)
    if above.pos_ == "VERB" and above.lemma_.lower() in ("hear", "think", "consent", "listen") and negated(above):
        return Outlook(over_denied(above), past_perfect(above), above)
    if above.lemma_ == "do" and above.head.lower_ == "nothing" and above.head.head.pos_ == "VERB":
        return Outlook(Status.REFUSED, False, above.head.head)
    if (
        above.pos_ == "VERB" and prep == "in"
    ):  # "saw no point IN a round of talks", where the parser hangs it on the verb
        above = next((one for one in children(above, "dobj") if one.i < noun.i), above)
    if above.lemma_ == "be" and prep == "in" and child(above, "expl") is not None:
        above = child(above, "attr") or above  # "there was no point IN a meeting"
    none = above.pos_ == "NOUN" and any(one.lower_ in ("no", "little", "any") for one in above.lefts)
    if none and prep == "in" and (teller := said_to_be_none(above)) is not None:
        return Outlook(Status.REFUSED, past_perfect(teller), teller)
    verb, role = governor(above) if none else (None, "")
    if (
        verb is None
        or role != "dobj"
        or verb.lemma_.lower() not in ("see", "want", "have", "find", "raise", "voice", "wish")
    ):
        return None
    if above.lemma_ == "part" and verb.lemma_ not in ("want", "wish"):
        return None  # "have no part in the talks": a fact; "want no part" refuses
    if above.lemma_.lower() in words().unwilling["nouns"]:
        if any(one.dep_ == "pobj" and one.i < noun.i for one in governed(above, "for")):
            return IRREALIS  # "saw no use FOR OUTSIDERS in a conversation among neighbours": of them, not of the conversation
        return Outlook(over(verb, Status.REFUSED) if not negated(verb) else Status.REFUSED, past_perfect(verb), verb)
    return Outlook(over(verb, Status.PROPOSED), past_perfect(verb), verb) if above.lemma_ == "objection" else None


def over_denied(verb: Token) -> Status | None:
    """ "would not hear of" refuses; "might not be interested in" says nothing."""
    return None if conditional(verb) or modal(verb) in MAYBE - {"can", "could"} else Status.REFUSED


def _withdrawn(noun: Token) -> Outlook | None:
    """ "recalled its team from the talks", "stayed away from Monday's meeting", "pulled its delegate out of the session"."""
    above, prep = _above(noun)
    if above is None or above.pos_ != "VERB" or prep not in ("from", "of"):
        return None
    away = above.lemma_ in ("stay", "keep") and any(one.lower_ == "away" for one in children(above, "advmod", "prt"))
    whom = child(above, "dobj")
    drawn = above.lemma_.lower() in ("pull", "recall", "withdraw") and whom is not None
    drawn = (
        drawn and whom is not None and (whom.lemma_.lower() in words().envoys | {"man", "people", "official", "expert"})
    )
    home = any(one.lower_ in ("home", "back") for one in children(above, "advmod", "prt"))
    home = home and above.lemma_ in ("order", "call", "bring", "summon") and whom is not None
    drawn |= home and whom is not None and whom.lemma_.lower() in words().envoys
    return Outlook(of_tense(above, Status.CANCELLED), past_perfect(above), above) if away or drawn else None


def _participation(noun: Token) -> Outlook | None:
    """ "suspended its participation in the talks", "has ended its part in", "cancelled his attendance at": put off or called off."""
    part, prep = _above(noun)
    if part is None or part.lemma_.lower() not in ("participation", "attendance", "involvement", "role", "presence"):
        return None
    verb, role = governor(part)
    if verb is None or role not in ("dobj", "nsubjpass") or prep not in ("in", "at"):
        return None
    found = lookup(verb)
    if found in OFF or verb.lemma_.lower() in ("halt", "end", "stop", "withdraw"):
        found = Status.POSTPONED if found is Status.POSTPONED or verb.lemma_ == "halt" else Status.CANCELLED
        return Outlook(of_tense(verb, found), past_perfect(verb), verb)
    return None


def _into_talks(noun: Token) -> Outlook | None:
    """ "were locked in talks", "are back in talks", "went back into talks", "got down to talks": they go on."""
    above, prep = _above(noun)
    if above is None or above.pos_ not in ("VERB", "AUX") or noun.tag_ not in ("NNS", "NNPS"):
        return None
    if child(noun, "det", "poss") is not None and prep == "in":
        return None  # "was in the talks"
    inside = prep == "in" and above.lemma_.lower() in words().locked | {"be", "remain", "stay"}
    inwards = prep in ("into", "to") and above.lemma_.lower() in ("go", "get", "come", "return", "settle", "enter")
    inwards = inwards and (
        prep == "into"
        or above.lemma_ == "return"
        or any(one.lower_ in ("down", "back") for one in children(above, "prt", "advmod"))
    )
    if not inside and not inwards:
        return None
    if (
        above.tag_ in ("VBZ", "VBP", "VB")
        and child(above, "aux") is None
        and (dated(above) or dated(noun))
        and not (inside and told_of_now(above))
    ):
        return Outlook(Status.SCHEDULED, False, above)  # "go back into talks on Tuesday"
    return Outlook(of_tense(above, Status.UNDER_WAY), past_perfect(above), above)


def _not_before(noun: Token) -> Outlook | None:
    """ "is not now expected before June", "will not be held until the autumn": put off."""
    verb, role = governor(noun)
    if verb is None or not role.startswith("nsubj") or not negated(verb):
        return None
    if any(one.lower_ in ("no", "any") for one in noun.lefts) or modal(verb) in MAYBE:
        return None
    known = lookup(verb) in {Status.EXPECTED, Status.SCHEDULED, Status.HELD, Status.UNDER_WAY}
    until = any(one.lower_ in ("before", "until", "till") and dated(one) for one in verb.subtree)
    return Outlook(Status.POSTPONED, False, verb) if known and until else None


def _applied(noun: Token) -> Outlook | None:
    """ "had applied for an interview", "put in for a meeting": asked for."""
    above, prep = _above(noun)
    if (
        above is None
        or prep != "for"
        or above.pos_ != "VERB"
        or not any(one.lower_ in ("a", "an") for one in noun.lefts)
    ):
        return None
    asked = above.lemma_ == "apply" or puts_in_for(above)
    return Outlook(over(above, Status.PROPOSED), past_perfect(above), above) if asked else None


def _cannot_agree(noun: Token) -> Outlook | None:
    """ "sees itself unable to accept such a session", "is not in a position to agree to a meeting": refused, by who says so of itself."""
    verb, prep = _above(noun)
    if noun.dep_ == "dobj":
        verb = noun.head
    if (
        verb is None
        or verb.lemma_.lower() not in words().replies["agreeing"] - {"meet", "hold"}
        or prep not in ("", "to")
    ):
        return None
    said = in_no_position(verb)
    asked = any(one.lower_ in ("a", "an", "such") for one in noun.lefts)
    return Outlook(Status.REFUSED, past_perfect(said), said) if said is not None and asked else None


def _came_to_nothing(noun: Token) -> Outlook | None:
    """ "A visit fixed for May came to nothing": what was only planned did not come about; "the talks came to nothing" were held."""
    verb, role = governor(noun)
    if verb is None or role != "nsubj" or negated(verb) or modal(verb) is not None:
        return None
    came = verb.lemma_ == "come" and any(one.lower_ in ("nothing", "naught", "nought") for one in governed(verb, "to"))
    apart = collapsed(verb) and verb.tag_ in ("VBD", "VBN") and words().work["ending"].isdisjoint({verb.lemma_})
    nothing = came or (apart and noun.lemma_.lower() not in words().plural)  # "A planned summit FELL APART"
    planned = any(lookup(one) in PLANS for one in children(noun, "acl", "relcl"))
    planned |= any(words().operators.adjectives.get(one.lower_) in PLANS - {Status.SCHEDULED} for one in noun.lefts)
    journey = came and noun.lemma_.lower() in ("trip", "journey", "visit")
    return Outlook(Status.CANCELLED, past_perfect(verb), verb) if nothing and (planned or journey) else None


def still_to_come(noun: Token) -> Outlook | None:
    """ "STILL TO COME is a meeting of the mayors on May 6", "Also PLANNED are talks in Lima", "NEXT ON THE LIST is a visit": the verb
    stands first.
    """
    doc, first = noun.doc, noun.left_edge.i
    be = doc[first - 1] if first > noun.sent.start else None
    if (
        be is None
        or be.lower_ not in ("is", "are", "remains")
        or not any(x.lower_ in ("a", "an", "the") for x in noun.lefts)
    ):
        return None
    before = doc[noun.sent.start : be.i]
    if any(one.dep_ in ("nsubj", "expl") and one.head.i in (be.i, noun.head.i) for one in before) or not len(before):
        return None
    said = [one.lower_ for one in before]
    opens = before[0].lower_ in ("still", "also", "next", "yet", "planned", "scheduled", "due", "ahead", "set")
    to_come = any(pair == ("to", "come") for pair in pairwise(said)) or "next" in said or "ahead" in said
    plan = next((lookup(one) for one in before if one.tag_ == "VBN" and lookup(one) in PLANS), None)
    if not opens or not (to_come or plan is not None):
        return None
    return Outlook(plan or Status.SCHEDULED, False, be)


def has_none(noun: Token) -> bool:
    """ "said he HAD NO TRIP planned for now", "has no talks on its calendar": none was, and none is to be."""
    none = any(one.lower_ == "no" for one in noun.lefts)
    here = noun.head if noun.dep_ == "nsubj" and noun.head.dep_ == "ccomp" and noun.head.tag_ == "VBN" else noun
    return none and here.head.lemma_ == "have" and here.dep_ in ("dobj", "ccomp")
