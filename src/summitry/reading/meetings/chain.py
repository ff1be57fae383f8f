"""The chain of operators above an event, composed from the inside out.

event → control ("agreed to") → modality ("might") → negation → cancelling. Irrealis (None) is no status: such a mention makes
no meeting. A verb of the clause beats an adjective: "the delayed talks took place".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.asserted import tells_it_wants
from summitry.reading.meetings.chain_nouns import broken_or_refused
from summitry.reading.meetings.outlook import (
    CLOSED,
    IRREALIS,
    MAYBE,
    PLANS,
    Outlook,
    auxiliaries,
    collapsed,
    lookup,
    was_to_have,
)
from summitry.reading.meetings.tense import conditional, dated, nobody, of_tense, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def climb(verb: Token, outlook: Outlook) -> Outlook:
    """Applies the verbs, adjectives and nouns that govern the event's clause, one by one."""
    here = verb
    for _ in range(6):
        above = here.head
        if (aside := _aside(here, outlook)) is not None:
            here, outlook, ended = aside
            if ended:
                return outlook
            continue
        if above == here or here.dep_ not in ("xcomp", "pcomp", "acl", "ccomp", "advcl", "prep", "conj"):
            return outlook
        if here.dep_ == "conj" and _of_its_own(here, above):
            return outlook  # "was in Riyadh on Monday and saw the king"
        if outlook.status in CLOSED and tells_it_wants(here):
            return Outlook(outlook.status, False, above)
        if here.dep_ == "ccomp" and outlook.status in CLOSED and above.lemma_.lower() in _DEMANDING and _bare(here):
            return IRREALIS  # "insists that Quito SUSPEND its talks with Lima"
        if here.dep_ == "ccomp" and not _nonfinite(here) and above.lemma_.lower() in words().possible["verbs"]:
            return IRREALIS
        past = _in_the_past(here) or _was_so(here, above)
        if here.dep_ == "ccomp" and not _nonfinite(here) and (lookup(above) not in PLANS or past):
            return outlook  # "agreed that they would meet" plans; "confirmed that they had met" does not
        if here.dep_ == "advcl" and (not _nonfinite(here) or _participle_first(here)):
            return outlook  # "Meeting in Riga, the two agreed to ..."
        if outlook.status is None:
            return outlook
        if above.lemma_ == "want" and here.dep_ == "ccomp" and _infinitive(here) and child(here, "nsubj") is not None:
            return Outlook(
                over(above, Status.PROPOSED), past_perfect(above), above
            )  # "wants both to send envoys to Lima"
        if above.lemma_.lower() in words().directing and here.dep_ in ("xcomp", "ccomp") and _infinitive(here):
            told = outlook.status if outlook.status in CLOSED else Status.SCHEDULED  # "were told to drop the meeting"
            return Outlook(over(above, told), past_perfect(above), above)  # "have been told to meet on Tuesday"
        if _came_before(here, above):
            return outlook
        outlook = _apply(above, outlook)
        here = above
    return outlook


def _came_before(prep: Token, above: Token) -> bool:
    """ "urged Chad to agree AFTER MEETING its premier", "ruled out a truce after talks": held before what was then asked or refused,
    whatever comes of that; not "scheduled a news conference after meeting her"."""
    after = prep.dep_ == "prep" and prep.lower_ in ("after", "following")
    return after and above.tag_ == "VBD" and lookup(above) in CLOSED | {Status.PROPOSED}


def _aside(verb: Token, outlook: Outlook) -> tuple[Token, Outlook, bool] | None:
    """Where the parser leads astray, or words of no weight stand between: the verb to go on from, what is known by then, and whether
    that is the end.

    "rejected an offer that she FLY to Lima", "sent an invitation FOR THE MINISTER TO VISIT Riga", "a plan TO HAVE the two meet",
    "was to have met the mayor AND TO HAVE TOURED the port".
    """
    above = verb.head
    if above == verb or outlook.status is None:
        return None
    that = any(one.lower_ == "that" and one.tag_ == "IN" for one in verb.lefts)
    proposal = words().operators.nouns.get(above.lemma_.lower()) is Status.PROPOSED
    if verb.dep_ == "relcl" and that and proposal and verb.tag_ in ("VB", "VBP") and not auxiliaries(verb):
        return above, noun_above(above, outlook.status), True
    if verb.dep_ == "advcl" and "to" in auxiliaries(verb) and above.pos_ == "VERB":
        asked = [one for one in children(above, "dobj") if one.i < verb.i]
        behind = [one for one in asked if any(prep.lower_ == "for" for prep in children(one, "prep"))]
        if behind and words().operators.nouns.get(behind[-1].lemma_.lower()) is Status.PROPOSED:
            return above, noun_above(behind[-1], outlook.status), True
    bare = child(above, "acomp", "attr", "prep", "oprd") is None
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and above.lemma_ == "be" and bare and child(verb, "mark") is None:
        now = above.tag_ in ("VBZ", "VBP") and outlook.status is Status.HELD
        return above, Outlook(Status.UNDER_WAY, False, verb) if now else outlook, True  # "IS, however, SITTING in Lima"
    if verb.dep_ == "ccomp" and above.lemma_ == "have" and "to" in auxiliaries(above) and verb.tag_ in ("VB", "VBP"):
        return above, outlook, False
    if verb.dep_ == "conj" and {"to", "have"} <= auxiliaries(verb) and {"to", "have"} <= auxiliaries(above):
        return above, outlook, False
    if verb.dep_ == "xcomp" and above.lemma_ == "mean" and _infinitive(verb) and child(above, "nsubj") is not None:
        return (
            above,
            Outlook(over(above, Status.EXPECTED), past_perfect(above), above),
            True,
        )  # "had meant TO VISIT Lima"
    if _sees_himself(verb):
        return above, Outlook(over(above, Status.EXPECTED), past_perfect(above), above), True
    keeper = above.head if verb.dep_ == "pcomp" and above.lower_ == "from" else above
    if keeper.lemma_.lower() in words().stopping["verbs"] and (keeper is not above or "to" in auxiliaries(verb)):
        # "barred the envoys FROM travelling to Lima", "forbade her TO GO to Oslo", "voted to bar officials from attending"
        return above, Outlook(of_tense(keeper, Status.CANCELLED), past_perfect(keeper), keeper), True
    return None


_DEMANDING = frozenset({"insist", "demand", "urge", "recommend", "require", "request"})


def _bare(verb: Token) -> bool:
    """A subjunctive: "suspend" of somebody, without a helper."""
    return verb.tag_ in ("VB", "VBP") and child(verb, "nsubj") is not None and auxiliaries(verb) <= {"should"}


def _sees_himself(verb: Token) -> bool:
    """ "now saw himself GOING to Rome in August": expects to."""
    who = child(verb, "nsubj")
    reflexive = who is not None and who.lower_.endswith(("self", "selves"))
    return reflexive and verb.tag_ == "VBG" and verb.head.lemma_ == "see"


def said_to_be_none(noun: Token) -> Token | None:
    """Of "told Lima that there was NO SENSE in a meeting", "said there is no point in meeting" the verb of telling."""
    be = noun.head
    none = noun.dep_ == "attr" and any(one.lower_ in ("no", "little") for one in noun.lefts)
    if (
        not none
        or be.lemma_ != "be"
        or child(be, "expl") is None
        or noun.lemma_.lower() not in words().unwilling["nouns"]
    ):
        return None
    if any(one.lower_ in words().unless for one in be.subtree):
        return None  # "there is no point in meeting AS LONG AS the list is not complete": a condition
    teller = be.head
    told = be.dep_ in ("ccomp", "advcl") and teller.lemma_.lower() in (
        "say",
        "tell",
        "inform",
        "declare",
        "announce",
        "reply",
    )
    sure = told and modal(be) is None and not conditional(be) and child(teller, "nsubj") is not None
    return teller if sure and not negated(teller) and not negated(be) else None


def sees_no_use(verb: Token) -> Outlook | None:
    """ "saw no reason to meet", "sees little point in meeting him", "had no intention of receiving": refused."""
    who = verb.head if verb.dep_ == "acl" and verb.tag_ == "VBG" else None  # "no sense in the two ministers MEETING"
    sense = who.head.head if who is not None and who.dep_ == "pobj" and who.head.lower_ == "in" else None
    if sense is not None and (teller := said_to_be_none(sense)) is not None:
        return Outlook(Status.REFUSED, past_perfect(teller), teller)
    noun = verb.head.head if verb.dep_ == "pcomp" else verb.head
    if verb.dep_ == "pcomp" and noun.pos_ == "VERB":  # the parser hangs "in" on the verb
        noun = next((one for one in children(noun, "dobj") if one.i == verb.head.i - 1), noun)
    for_whom = verb.dep_ == "advcl" and any(one.lower_ == "for" for one in children(verb, "mark"))
    if noun.pos_ != "NOUN" or not (verb.dep_ in ("acl", "pcomp", "relcl", "xcomp") or for_whom) or noun.dep_ != "dobj":
        return None
    none = any(one.lower_ in ("no", "little", "any") for one in noun.lefts)
    seen = noun.head
    if not none or noun.lemma_.lower() not in words().unwilling["nouns"] or seen.pos_ != "VERB":
        return None
    if seen.lemma_.lower() not in ("see", "have", "find") or conditional(seen) or modal(seen) in MAYBE:
        return None
    denied = any(one.lower_ == "any" for one in noun.lefts)
    return Outlook(Status.REFUSED, past_perfect(seen), seen) if negated(seen) == denied else None


def _of_its_own(verb: Token, above: Token) -> bool:
    """ "was in Riyadh on Monday AND SAW the king"; not "had planned to stay two days AND TO HOLD talks", a row of what is planned."""
    row = auxiliaries(verb) == {"to"} and "to" in auxiliaries(above)
    own = child(verb, "nsubj", "nsubjpass") is not None or (not row and child(verb, "aux") is not None)
    return own or verb.tag_ in ("VBD", "VBZ", "VBP")


def _in_the_past(verb: Token) -> bool:
    """ "had dined together in March, aides confirm": told as having been."""
    return verb.tag_ in ("VBD", "VBN") and modal(verb) is None


def _nonfinite(verb: Token) -> bool:
    told = any(one.lemma_ == "have" for one in children(verb, "aux")) and "to" not in auxiliaries(verb)
    does = any(one.lower_ in ("do", "does", "did") for one in verb.lefts)
    return verb.tag_ in ("VB", "VBG", "VBN") and modal(verb) is None and not told and not does


def _participle_first(verb: Token) -> bool:
    """ "MEETING in Riga, the two agreed": it happens whatever they agree on; "Had they let him go" is another matter."""
    bare = child(verb, "aux", "auxpass", "nsubj", "nsubjpass", "mark") is None
    return verb.tag_ in ("VBG", "VBN") and verb.i < verb.head.i and bare


def _was_so(verb: Token, above: Token) -> bool:
    """ "confirmed that they had met", "announced that the two did meet": what is confirmed is past."""
    told = above.lemma_.lower() in ("confirm", "announce")
    return (
        told
        and modal(verb) is None
        and (verb.tag_ == "VBD" or any(one.lower_ in ("did", "had", "have", "has") for one in verb.lefts))
    )


def _infinitive(verb: Token) -> bool:
    return verb.tag_ == "VB" and any(one.lower_ == "to" for one in verb.children)


def _apply(above: Token, outlook: Outlook) -> Outlook:
    lemma, operators = above.lemma_.lower(), words().operators
    if above.pos_ == "ADP" and outlook.status in (Status.HELD, Status.UNDER_WAY):
        if above.head.lemma_.lower() in words().possible["said_of"] and lemma in (
            "of",
            "about",
            "on",
            "against",
            "with",
        ):
            return IRREALIS
        if lemma == "against" and above.head.lemma_ == "be":
            return Outlook(over(above.head, Status.REFUSED), past_perfect(above.head), above.head)
    if above.pos_ in ("VERB", "AUX"):
        if lemma in words().possible["verbs"]:
            return IRREALIS
        if lemma in words().failing:
            return Outlook(Status.CANCELLED, False, above)
        if lemma == "be":
            # "is to meet": agreed.
            status = of_tense(above, Status.SCHEDULED)
            inner = outlook.status in (Status.HELD, Status.UNDER_WAY)
            # "WAS TO HAVE flown to Cairo on Thursday to meet him": what it was meant for was no more than meant either.
            inner |= outlook.status is Status.SCHEDULED and was_to_have(above)
            return Outlook(status, above.tag_ == "VBD", outlook.verb) if inner else outlook
        found = lookup(above)
        if outlook.status in CLOSED and found in PLANS:
            # "asked them to put it off", "agreed to postpone" call it off; "plans to cancel" does not yet.
            return IRREALIS if found is Status.EXPECTED else Outlook(outlook.status, False, above)
        if found is None and negated(above):
            return IRREALIS  # "We did not come to bargain with Rome"
        if found is None and outlook.status is Status.HELD and modal(above) in ("will", "shall", "would"):
            return Outlook(of_tense(above, Status.HELD), False, above)  # "will use the pause to go to Riga"
        if found is None or (found in (Status.HELD, Status.UNDER_WAY) and outlook.status is not Status.HELD):
            return outlook
        return Outlook(over(above, found), past_perfect(above), above)
    if above.pos_ == "ADJ":
        if lemma in words().possible["adjectives"]:
            return IRREALIS
        found = operators.adjectives.get(lemma)
        not_able = lemma == "unable" or (lemma == "able" and negated(above.head))
        if not_able and outlook.status in (Status.HELD, Status.SCHEDULED):
            return _could_not(above, outlook)
        if lemma in words().replies["glad"] and modal(above.head) == "would" and not negated(above.head):
            found = Status.PROPOSED  # "would be glad to see them on Saturday"
        if found in PLANS - {Status.SCHEDULED} and negated(above.head):
            return IRREALIS  # "is not prepared to negotiate"
        past = above.head.tag_ == "VBD" or past_perfect(above.head)  # "HAD BEEN due to meet"
        return Outlook(found, past, above.head) if found else outlook
    if above.pos_ == "NOUN":
        if lemma in words().possible["nouns"]:
            return IRREALIS
        return noun_above(above, outlook.status)
    return outlook


def _could_not(able: Token, outlook: Outlook) -> Outlook:
    """ "was UNABLE to travel to Lima on Friday", "will not be ABLE to hold it next week": with a day it had been planned; without one
    nothing tells of a meeting."""
    be = able.head
    denied = able.lemma_.lower() != "unable" or not negated(be)
    on_a_day = dated(be) or (outlook.verb is not None and dated(outlook.verb))
    if not denied or conditional(be) or modal(be) in MAYBE or not on_a_day:
        return IRREALIS
    return Outlook(Status.CANCELLED, past_perfect(be), be)


def noun_above(noun: Token, inner: Status | None) -> Outlook:
    """ "an offer of talks", "a decision to cancel", "no plans to meet"; what is then done with an offer: "rejected", "accepted"."""
    if any(one.lower_ in ("no", "any") for one in noun.lefts):
        return IRREALIS
    found = words().operators.nouns.get(noun.lemma_.lower())
    teller, _ = governor(noun)
    if (
        noun.lemma_.lower() in words().reports["nouns"]
        and teller is not None
        and teller.lemma_ in words().reports["verbs"]
    ):
        return IRREALIS
    if (answered := broken_or_refused(noun, found)) is not None and inner not in CLOSED:
        return answered
    if found is None or (inner in CLOSED and found is Status.SCHEDULED):
        return Outlook(inner, False, noun)
    verb, role = governor(noun)
    answer = lookup(verb) if verb is not None and (role in ("dobj", "nsubjpass") or _slips(verb, role)) else None
    if verb is not None and found in PLANS and answer in (Status.CANCELLED, Status.POSTPONED):
        return Outlook(over(verb, answer), past_perfect(verb), verb)  # "dropped plans to meet"
    if verb is not None and role == "nsubj" and found in PLANS and _fell_through(verb):
        return Outlook(Status.CANCELLED, past_perfect(verb), verb)  # "Plans for a summit fell through"
    if found is Status.UNDER_WAY and verb is not None and verb.lemma_ == "be" and _is_on_hold(verb):
        return Outlook(of_tense(verb, Status.POSTPONED), False, verb)  # "The OPENING of the talks is on hold"
    if found is Status.UNDER_WAY and verb is not None and answer in PLANS | CLOSED:
        return Outlook(over(verb, answer), past_perfect(verb), verb)  # "The opening of the talks was put off"
    if (
        found in PLANS
        and noun.dep_ == "pobj"
        and noun.head.lower_ == "to"
        and (ended := _puts_an_end(noun)) is not None
    ):
        return Outlook(over(ended, Status.CANCELLED), past_perfect(ended), ended)
    if verb is None and noun.dep_ == "pobj" and noun.head.lower_ in ("to", "with") and noun.head.head.pos_ == "VERB":
        agreed = noun.head.head  # "has agreed TO Oslo's proposal for talks", "went along WITH the request"
        verb, answer = (agreed, Status.SCHEDULED) if agreed.lemma_ in ("agree", "consent") else (None, None)
    if (
        found is not Status.PROPOSED
        or verb is None
        or answer not in (Status.REFUSED, Status.SCHEDULED, Status.CANCELLED)
    ):
        return Outlook(found, False, noun)
    return Outlook(over(verb, answer), past_perfect(verb), verb)


def _slips(verb: Token, role: str) -> bool:
    """ "The start of the talks SLIPPED to November": put off without anybody who does it."""
    return role == "nsubj" and lookup(verb) is Status.POSTPONED and child(verb, "dobj") is None


def _puts_an_end(noun: Token) -> Token | None:
    """ "put an end TO PLANS for a round", "put paid to", "called a halt to": the verb."""
    above = noun.head.head
    verb = above if above.pos_ == "VERB" else above.head
    ends = any(one.lemma_.lower() in ("end", "halt", "stop", "paid") for one in (above, *verb.children))
    return verb if verb.lemma_ in ("put", "call", "bring") and ends else None


def _fell_through(verb: Token) -> bool:
    """ "fell through", "collapsed", "fell apart": told as done."""
    told = verb.tag_ in ("VBD", "VBN") and not negated(verb) and modal(verb) is None and child(verb, "dobj") is None
    return told and (lookup(verb) is Status.CANCELLED or collapsed(verb))


def _is_on_hold(verb: Token) -> bool:
    preps = [one for one in children(verb, "prep") if one.lower_ in ("on", "in")]
    return any(inner.lower_ in words().standing_still for one in preps for inner in children(one, "pobj"))


def over(verb: Token, status: Status) -> Status | None:
    """A governing verb's own modality: "did not agree to meet", "might agree", "will propose"."""
    if conditional(verb) or modal(verb) in MAYBE:
        return None
    if negated(verb) or nobody(verb):
        return (
            Status.REFUSED
            if status in (Status.SCHEDULED, Status.PROPOSED) and verb.lemma_ in ("agree", "accept", "consent")
            else None
        )
    return status


def governor(noun: Token) -> tuple[Token | None, str]:
    """The verb that the noun is an argument of, and as what; conjoined nouns share theirs."""
    here = noun
    while here.head != here:
        if here.dep_ in ("conj", "appos", "compound", "nmod") and here.head.pos_ in ("NOUN", "PROPN"):
            here = here.head
        elif here.dep_ == "pobj" and here.head.lower_ == "including":
            above = here.head.head  # "has frozen all contacts, INCLUDING a meeting of the ministers"
            whole = child(above, "dobj", "nsubjpass") if above.pos_ == "VERB" else above
            if whole is None or whole.i > here.i:
                break
            here = whole
        elif here.dep_ == "pobj" and here.head.lower_ == "of" and here.head.head.lemma_.lower() in words().measures:
            here = here.head.head  # "concluded two DAYS of talks"
        else:
            break
    if here.pos_ == "VERB" and (verb := _verb_behind(here)) is not None:
        return verb, "nsubj" if child(verb, "auxpass") is None else "nsubjpass"
    if (lost := _lost_subject(here)) is not None:
        return lost, "nsubj" if child(lost, "auxpass") is None else "nsubjpass"
    if here.dep_ in ("dobj", "nsubj", "nsubjpass", "attr", "dative") and here.head.pos_ in ("VERB", "AUX"):
        return here.head, here.dep_
    if here.dep_ == "oprd" and child(here.head, "prt") is not None and child(here.head, "dobj") is None:
        return here.head, "dobj"  # "called off A ROUND of cease-fire talks", as the parser sometimes has it
    if here.dep_ == "pobj" and here.head.lower_ in ("as", "while", "after") and (verb := _own_verb(noun)) is not None:
        return verb, "nsubjpass"
    if said_on(here) and (verb := _own_verb(noun)) is not None:
        return verb, "nsubj" if child(verb, "auxpass") is None else "nsubjpass"
    if here.dep_ == "pobj" and here.head.lower_ == "as" and lookup(here.head.head) is Status.REFUSED:
        return here.head.head, "dobj"  # "dismissed AS PREMATURE A PROPOSAL for talks"
    if here.dep_ == "pobj" and here.head.dep_ == "agent":
        return here.head.head, "agent"
    return None, ""


def _verb_behind(noun: Token) -> Token | None:
    """ "confirmed that TALKS with Lima, planned for Wednesday, had been SHELVED": the parser takes the noun for the verb of the clause."""
    if noun.tag_ != "VBZ" or child(noun, "dobj") is not None:
        return None
    for one in noun.sent:
        lonely = child(one, "nsubj", "nsubjpass", "mark", "cc") is None and child(one, "aux", "auxpass") is not None
        if one.i > noun.i and one.pos_ == "VERB" and lonely and "to" not in auxiliaries(one):
            return one
    return None


def _lost_subject(noun: Token) -> Token | None:
    """ "said THE NEXT ROUND, booked for April, WOULD HAVE TO WAIT": the parser makes it the object of saying."""
    says = noun.head
    if noun.dep_ != "dobj" or says.pos_ != "VERB" or says.lemma_.lower() not in ("say", "announce", "report", "state"):
        return None
    for one in children(says, "ccomp"):
        if one.i > noun.i and child(one, "nsubj", "nsubjpass") is None and child(one, "aux", "auxpass") is not None:
            return one
    return None


def said_on(noun: Token) -> bool:
    """ "said ON MONDAY TALKS with Chad would open": the parser takes the day of saying for a word of the meeting."""
    day = noun.doc[noun.i - 1] if noun.i else noun
    if noun.dep_ != "pobj" or noun.head.lower_ != "on" or noun.head.i != noun.i - 2 or day.dep_ != "compound":
        return False
    says = noun.head.head
    told = says.pos_ == "VERB" and says.i == noun.head.i - 1 and day.lower_.endswith("day")
    return told and any(one.i > noun.i and child(one, "nsubj", "nsubjpass") is None for one in children(says, "ccomp"))


def _own_verb(noun: Token) -> Token | None:
    """ "It comes as a meeting ..., was called off": the parser takes "as" for a preposition and leaves the verb without a subject."""
    for one in noun.sent:
        lonely = one.dep_ in ("conj", "advcl", "ccomp") and child(one, "nsubj", "nsubjpass", "mark", "cc") is None
        if one.i > noun.i and lonely and child(one, "auxpass", "aux") is not None and lookup(one) is not None:
            return one
    return None
