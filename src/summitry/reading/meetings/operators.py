"""From the words around an event to its status: a chain of operators, composed from the inside out.

event → control ("agreed to") → modality ("might") → negation → cancelling. Irrealis (None) is no status: such a mention makes
no meeting. A verb of the clause beats an adjective: "the delayed talks took place".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated, subject, trailing
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from spacy.tokens import Token

_MAYBE = frozenset({"might", "may", "could", "should", "must", "can"})
_DECIDING = frozenset(
    {"ask", "request", "decide", "choose", "agree", "opt", "move", "prefer", "appear", "seem", "force", "fail"}
)
_PLANS = frozenset({Status.SCHEDULED, Status.EXPECTED, Status.PROPOSED})
_CLOSED = frozenset({Status.CANCELLED, Status.POSTPONED, Status.REFUSED})


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a clause makes of a meeting: the status (None where it says what may be), whether it was so only before ("had been
    scheduled"), and the verb that decides: its subject is who calls off, proposes, expects.
    """

    status: Status | None
    past: bool
    verb: Token | None


IRREALIS = Outlook(None, False, None)


def of_verb(verb: Token) -> Outlook:
    """The outlook of an event that is itself a verb: "met", "will visit", "refused to meet"."""
    return IRREALIS if _only_asked(verb) else _of_event(verb)


def _only_asked(event: Token) -> bool:
    """ "Who wanted the summit less?", "it was groundless to claim that a round had been agreed on", "would need to be sure that the
    visit ended well": nothing is told."""
    if event.sent.text.rstrip(" \"”'’)").endswith("?") and event.sent.root.dep_ == "ROOT":
        quoted = any(one.is_quote for one in event.sent)
        if not quoted:
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


def _of_event(verb: Token) -> Outlook:
    closed = lookup(verb)
    if verb.lemma_.lower() in ("expect", "await", "invite") and closed in _PLANS:
        return _climb(verb, Outlook(_of_tense(verb, closed), _past_perfect(verb), verb))  # "is expected in Tehran"
    if words().verbs.get(verb.lemma_.lower()) and verb.tag_ in ("VBD", "VBN") and _for_another_day(verb):
        return Outlook(_of_tense(verb, Status.UNDER_WAY), False, verb)
    if _absent_here(verb):
        return Outlook(Status.CANCELLED, False, verb)
    if _subjunctive(verb) or _caused(verb):
        return _climb(verb, Outlook(Status.SCHEDULED, False, verb))
    pronoun = child(verb, "nsubj", "nsubjpass")
    if (
        pronoun is not None
        and pronoun.lower_ == "it"
        and (told := lookup(verb)) in (Status.UNDER_WAY, Status.SCHEDULED)
    ):
        return Outlook(_of_tense(verb, told), False, verb)  # "It begins on Monday"
    if verb.lemma_.lower() in ("reschedule", "rearrange", "reset"):
        return Outlook(_of_tense(verb, Status.SCHEDULED), False, verb)  # "It has been rearranged for Monday"
    base: Status = closed if closed in _CLOSED else Status.HELD  # "stood her up", "called it off"
    base = Status.UNDER_WAY if verb.lemma_ in words().arriving and "had" not in _auxiliaries(verb) else base
    return _climb(verb, Outlook(_of_tense(verb, base), False, verb))


def _absent_here(verb: Token) -> bool:
    """ "the league would not be coming": who stays away calls off."""
    bare = verb.lemma_.lower() not in words().motion or child(verb, "prep") is None
    return bare and verb.lemma_.lower() in words().attending and negated(verb) and lookup(verb) not in _CLOSED


def _subjunctive(verb: Token) -> bool:
    """ "suggested that everybody gather", "proposes that they meet": what is asked for, in the bare form."""
    asks = verb.dep_ == "ccomp" and lookup(verb.head) is Status.PROPOSED
    return asks and verb.tag_ in ("VB", "VBP") and child(verb, "aux") is None


def _caused(verb: Token) -> bool:
    """ "a proposal to have the two commissions meet": what somebody is to bring about."""
    makes = verb.dep_ in ("ccomp", "xcomp") and verb.head.lemma_.lower() in ("have", "let", "make")
    return makes and verb.tag_ in ("VB", "VBP") and child(verb, "aux") is None


def of_noun(noun: Token) -> Outlook:
    """The outlook of an event that is a noun: its clause decides, else the noun above it, else its adjectives."""
    if any(one.lower_ in ("any", "neither") for one in noun.lefts) or _only_asked(noun):
        return IRREALIS
    if (called := words().operators.nouns.get(noun.lemma_.lower())) in (Status.CANCELLED, Status.POSTPONED):
        return Outlook(called, False, noun)
    found = _stays_away(noun) or _by_clause(noun) or _by_noun(noun) or _by_adjective(noun) or _by_preposition(noun)
    behind = trailing(noun)
    if behind is not None and "to" in _auxiliaries(behind) and (found is None or found.verb in (None, behind)):
        return Outlook(Status.SCHEDULED, False, behind)  # "the summit, to be held in May"
    return found or Outlook(None, False, None)


def _stays_away(noun: Token) -> Outlook | None:
    """ "will not attend Friday's talks", "would not send anybody to the session fixed for June": called off by who stays away.

    Only a meeting that was fixed: one with a plan or a day on it, or one pointed to ("the talks").
    """
    above: Token = noun.head if noun.dep_ == "dobj" else noun.head.head
    if noun.dep_ == "pobj" and above.dep_ == "dobj" and above.lower_ == "part":
        above = above.head  # "take part in"
    if noun.dep_ not in ("dobj", "pobj") or above.pos_ != "VERB" or above.lemma_.lower() not in words().attending:
        return None
    if noun.dep_ == "pobj" and noun.head.lower_ not in ("to", "in", "for", "at"):
        return None
    failed = (
        above.dep_ == "xcomp" and above.head.lemma_.lower() in words().failing and above.head.tag_ in ("VBD", "VBN")
    )
    if failed:
        return Outlook(Status.CANCELLED, False, above)
    if not negated(above) or modal(above) in _MAYBE or _conditional(above) or subject(above) is None:
        return None
    planned = any(lookup(one) in _PLANS for one in children(noun, "acl", "relcl"))
    planned |= any(one.lower_ in words().operators.adjectives for one in noun.children)
    dated = any(one.ent_type_ in _DATED or one.lower_ in _DAYS for one in (*noun.lefts, *above.subtree))
    definite = any(one.lower_ in ("the", "this") for one in noun.lefts)
    return Outlook(Status.CANCELLED, False, above) if planned or dated or definite else None


def lookup(verb: Token) -> Status | None:
    """The status that a verb (with its particle or object) gives to the meeting it is about."""
    lemma = verb.lemma_.lower()
    # The particle before the preposition: "on Tuesday called off" calls off, and calls on nobody.
    for one in sorted(verb.children, key=lambda child: child.dep_ == "prep"):
        if one.dep_ in ("prt", "prep", "advmod", "dobj", "acomp"):
            if f"{lemma} {one.lower_}" in words().neutral:
                return None
            found = words().operators.phrases.get(f"{lemma} {one.lower_}")
            if found:
                return found
    verbs = words().operators.verbs
    # The lemmatiser makes "hop" of "hopes": the bare form is asked too.
    return verbs.get(lemma) or verbs.get(verb.lower_.removesuffix("s"))


def not_kept(outlook: Outlook) -> bool:
    """ "was to have met", "failed to show up", "did not take place", "stood her up": the day came and the meeting did not."""
    verb = outlook.verb
    if verb is None or verb.pos_ not in ("VERB", "AUX"):
        return False
    chain = [verb, *(one for one in children(verb, "xcomp"))]
    unfulfilled = any({"to", "have"} <= _auxiliaries(one) for one in chain)
    if modal(verb) in ("will", "shall", "would"):
        return False  # "will not take part in the session fixed for Friday"
    stayed_away = (
        verb.lemma_.lower() in words().failing
        or verb.lemma_ == "stand"
        or (outlook.status is Status.CANCELLED and negated(verb))
    )
    return unfulfilled or stayed_away


def _of_tense(verb: Token, base: Status) -> Status | None:
    """Tense, modality and negation of one verb over a status of its event."""
    auxiliaries = _auxiliaries(verb)
    if _conditional(verb) or modal(verb) in _MAYBE:
        return None
    denied = negated(verb) or _nobody(verb)
    will = modal(verb) in ("will", "shall", "would")
    infinitive = "to" in auxiliaries
    if base in _CLOSED:
        # "asked them to put it off", "decided to cancel" tell of a calling off; "threatened to cancel" does not.
        idle = infinitive and verb.dep_ in ("xcomp", "ccomp") and verb.head.lemma_.lower() not in _DECIDING
        return None if denied or will or idle else base
    if denied and base is Status.HELD and _did_not_go(verb):
        return Status.CANCELLED
    if denied and will and base is Status.HELD and _after_all(verb):
        return Status.CANCELLED
    if denied:
        # "will not meet" is no meeting; "did not take place" is one that fell through.
        return (
            Status.CANCELLED
            if not will and lookup(verb) is Status.HELD and verb.lemma_ in ("take", "happen", "occur", "show", "turn")
            else None
        )
    if will:
        return Status.SCHEDULED if base in (Status.HELD, Status.UNDER_WAY) else base
    if infinitive and _ranked(verb):
        return base  # "the first leader to visit Angola since"
    if infinitive and _of_a_mere_noun(verb):
        return None
    if infinitive:
        return Status.SCHEDULED if verb.dep_ in ("relcl", "acl", "ROOT", "advcl") else base
    if base is Status.HELD and verb.tag_ in ("VBZ", "VBP") and _yet_to_come(verb):
        return Status.SCHEDULED  # "weeks before the two leaders hold a summit"
    if base is Status.HELD and verb.tag_ in ("VBZ", "VBP"):
        return Status.SCHEDULED if _dated(verb) else None
    if base is Status.HELD and verb.tag_ == "VBG" and auxiliaries & {"have", "has", "'ve"}:
        return Status.UNDER_WAY  # "have been meeting since Wednesday"
    if base is Status.HELD and verb.tag_ == "VBG" and auxiliaries & {"is", "are", "'re", "'s", "am"}:
        now = any(one.lower_ in ("this", "today", "now", "currently") for one in verb.subtree)
        return Status.SCHEDULED if _dated(verb) and not now else Status.UNDER_WAY
    if base is Status.HELD and verb.tag_ == "VBG" and auxiliaries & {"was", "were"}:
        return Status.UNDER_WAY
    return base


def _after_all(verb: Token) -> bool:
    """ "will not meet this weekend as planned", "will not, after all, meet": what had been fixed falls through."""
    said = " ".join(one.lower_ for one in verb.subtree)
    return any(words_ in said for words_ in ("as planned", "as scheduled", "as expected", "as intended", "after all"))


def _did_not_go(verb: Token) -> bool:
    """ "But he did not come to Cairo in the end": a journey that was told of did not come about."""
    went = verb.lemma_.lower() in words().motion or verb.lemma_.lower() == "visit"
    return went and "did" in _auxiliaries(verb)


def _of_a_mere_noun(verb: Token) -> bool:
    """ "the wrong moment to meet", "pressure to meet": the noun plans nothing; "a plan to meet", "the minister to visit Oslo" do."""
    noun = verb.head
    if verb.dep_ not in ("acl", "relcl") or noun.pos_ != "NOUN" or "be" in _auxiliaries(verb):
        return False
    return noun.lemma_.lower() in words().possible["occasions"]


def _yet_to_come(verb: Token) -> bool:
    return any(mark.lower_ in ("before", "until", "when") for mark in children(verb, "mark", "advmod", "prep")) or (
        verb.dep_ == "pcomp" and verb.head.lower_ in ("before", "until")
    )


def _ranked(verb: Token) -> bool:
    ranks = ("first", "second", "third", "last", "latest", "only")
    return verb.dep_ in ("relcl", "acl") and any(one.lower_ in ranks or one.tag_ == "JJS" for one in verb.head.lefts)


def _auxiliaries(verb: Token) -> set[str]:
    return {one.lower_ for one in children(verb, "aux", "auxpass")}


def _dated(verb: Token) -> bool:
    """ "meets on Tuesday": the present with a day is a plan."""
    return any(one.ent_type_ in _DATED or one.lower_ in _DAYS for one in verb.subtree)


_DATED = frozenset({"DATE", "TIME"})
_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow"]) | {"next"}


_NOBODY = frozenset({"nobody", "none", "neither", "few"})


def _nobody(verb: Token) -> bool:
    """ "Nobody expects talks", "Russia and Japan have yet to meet"."""
    for who in children(verb, "nsubj", "nsubjpass"):
        if who.lower_ in _NOBODY or any(one.lower_ == "neither" for one in who.lefts):
            return True
    return (
        verb.head.lemma_ == "have" and verb.dep_ == "xcomp" and any(one.lower_ == "yet" for one in verb.head.children)
    )


def _inverted(verb: Token) -> bool:
    """ "Had they met, ...", "Should they meet, ..."."""
    first, who = child(verb, "aux"), child(verb, "nsubj", "nsubjpass")
    inverted = first is not None and who is not None and first.i < who.i and first.lower_ in ("had", "should", "were")
    return inverted and verb.dep_ in ("advcl", "ccomp") and verb.head.i > verb.i


def _conditional(verb: Token) -> bool:
    if _inverted(verb) or any(mark.lower_ in ("if", "unless", "whether", "should") for mark in children(verb, "mark")):
        return True
    # "would meet if": reported plans ("said he would meet") have no condition.
    clause = child(verb, "advcl")
    return (
        modal(verb) == "would"
        and clause is not None
        and any(m.lower_ in ("if", "unless") for m in children(clause, "mark"))
    )


def _past_perfect(verb: Token) -> bool:
    return any(one.lower_ in ("had", "'d") for one in children(verb, "aux")) and verb.tag_ in ("VBN", "VBD")


def _climb(verb: Token, outlook: Outlook) -> Outlook:
    """Applies the verbs, adjectives and nouns that govern the event's clause, one by one."""
    here = verb
    for _ in range(6):
        above = here.head
        if above == here or here.dep_ not in ("xcomp", "pcomp", "acl", "ccomp", "advcl", "prep", "conj"):
            return outlook
        if here.dep_ == "conj" and child(here, "nsubj", "nsubjpass", "aux") is not None:
            return outlook
        if here.dep_ == "ccomp" and not _nonfinite(here) and above.lemma_.lower() in words().possible["verbs"]:
            return IRREALIS
        if here.dep_ == "ccomp" and not _nonfinite(here) and lookup(above) not in _PLANS:
            return outlook
        if here.dep_ == "advcl" and not _nonfinite(here):
            return outlook
        if outlook.status is None:
            return outlook
        outlook = _apply(above, outlook)
        here = above
    return outlook


def _nonfinite(verb: Token) -> bool:
    return verb.tag_ in ("VB", "VBG", "VBN") and modal(verb) is None


def _apply(above: Token, outlook: Outlook) -> Outlook:
    lemma, operators = above.lemma_.lower(), words().operators
    if above.pos_ in ("VERB", "AUX"):
        if lemma in words().possible["verbs"]:
            return IRREALIS
        if lemma in words().failing:
            return Outlook(Status.CANCELLED, False, above)
        if lemma == "be":
            # "is to meet": agreed.
            status = _of_tense(above, Status.SCHEDULED)
            return Outlook(status, above.tag_ == "VBD", outlook.verb) if outlook.status is Status.HELD else outlook
        found = lookup(above)
        if outlook.status in _CLOSED and found in _PLANS:
            # "asked them to put it off", "agreed to postpone" call it off; "plans to cancel" does not yet.
            return IRREALIS if found is Status.EXPECTED else Outlook(outlook.status, False, above)
        if found is None or (found in (Status.HELD, Status.UNDER_WAY) and outlook.status is not Status.HELD):
            return outlook
        return Outlook(_over(above, found), _past_perfect(above), above)
    if above.pos_ == "ADJ":
        if lemma in words().possible["adjectives"]:
            return IRREALIS
        found = operators.adjectives.get(lemma)
        return Outlook(found, above.head.tag_ == "VBD", above.head) if found else outlook
    if above.pos_ == "NOUN":
        if lemma in words().possible["nouns"]:
            return IRREALIS
        return _noun_above(above, outlook.status)
    return outlook


def _noun_above(noun: Token, inner: Status | None) -> Outlook:
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
    if found is None or (inner in _CLOSED and found is Status.SCHEDULED):
        return Outlook(inner, False, noun)
    verb, role = governor(noun)
    answer = lookup(verb) if verb is not None and role in ("dobj", "nsubjpass") else None
    if found is not Status.PROPOSED or verb is None or answer not in (Status.REFUSED, Status.SCHEDULED):
        return Outlook(found, False, noun)
    return Outlook(_over(verb, answer), _past_perfect(verb), verb)


def _over(verb: Token, status: Status) -> Status | None:
    """A governing verb's own modality: "did not agree to meet", "might agree", "will propose"."""
    if _conditional(verb) or modal(verb) in _MAYBE:
        return None
    if negated(verb) or _nobody(verb):
        return (
            Status.REFUSED
            if status in (Status.SCHEDULED, Status.PROPOSED) and verb.lemma_ in ("agree", "accept")
            else None
        )
    return status


def _by_clause(noun: Token) -> Outlook | None:
    """The verb that the noun is subject or object of, or a participle on the noun itself."""
    verb, role = _passing_over(noun, *governor(noun))
    participle = next((one for one in children(noun, "acl", "relcl") if lookup(one) is not None), None)
    if verb is not None:
        found = _as_argument(noun, verb, role)
        if found is not None:
            return found
    if participle is not None:
        return Outlook(
            _of_tense(participle, lookup(participle) or Status.SCHEDULED), participle.tag_ == "VBN", participle
        )
    return _governed_preposition(noun)


def _passing_over(noun: Token, verb: Token | None, role: str) -> tuple[Token | None, str]:
    """ "the talks appointed for today have been cancelled": the parser takes the participle for the verb of the sentence."""
    if (
        verb is None
        or role != "nsubj"
        or verb.tag_ not in ("VBN", "VBD")
        or child(verb, "aux", "auxpass", "dobj") is not None
    ):
        return verb, role
    if lookup(verb) not in _PLANS or verb.i < noun.i:
        return verb, role
    for one in noun.sent:
        lonely = (
            one.i > verb.i
            and child(one, "auxpass", "aux") is not None
            and all(other.i == verb.i for other in children(one, "nsubj", "nsubjpass", "mark", "cc"))
        )
        if (
            lonely
            and one.pos_ == "VERB"
            and one.dep_ in ("conj", "ROOT", "ccomp", "advcl", "dep", "parataxis")
            and lookup(one) is not None
        ):
            return one, "nsubjpass"
    return verb, role


def governor(noun: Token) -> tuple[Token | None, str]:
    """The verb that the noun is an argument of, and as what; conjoined nouns share theirs."""
    here = noun
    while here.head != here:
        if here.dep_ in ("conj", "appos", "compound", "nmod") and here.head.pos_ in ("NOUN", "PROPN"):
            here = here.head
        elif here.dep_ == "pobj" and here.head.lower_ == "of" and here.head.head.lemma_.lower() in words().measures:
            here = here.head.head  # "concluded two DAYS of talks"
        else:
            break
    if here.dep_ in ("dobj", "nsubj", "nsubjpass", "attr", "dative") and here.head.pos_ in ("VERB", "AUX"):
        return here.head, here.dep_
    if here.dep_ == "pobj" and here.head.lower_ in ("as", "while", "after") and (verb := _own_verb(noun)) is not None:
        return verb, "nsubjpass"
    if here.dep_ == "pobj" and here.head.dep_ == "agent":
        return here.head.head, "agent"
    return None, ""


def _own_verb(noun: Token) -> Token | None:
    """ "It comes as a meeting ..., was called off": the parser takes "as" for a preposition and leaves the verb without a subject."""
    for one in noun.sent:
        lonely = one.dep_ in ("conj", "advcl", "ccomp") and child(one, "nsubj", "nsubjpass", "mark", "cc") is None
        if one.i > noun.i and lonely and child(one, "auxpass", "aux") is not None and lookup(one) is not None:
            return one
    return None


def _for_another_day(verb: Token) -> bool:
    """ "met for a second day": they go on."""
    inner = [one for prep in children(verb, "prep") if prep.lower_ == "for" for one in children(prep, "pobj")]
    return any(one.lemma_.lower() in ("day", "week") and any(two.lower_ in _NTH for two in one.lefts) for one in inner)


def _and_then(verb: Token) -> Outlook | None:
    """ "had been due on Thursday but was put off", "was opened and then broken off": the later of what is said of it."""
    for one in reversed(list(children(verb, "conj"))):
        closed = lookup(one) in _CLOSED
        if closed and child(one, "nsubj", "nsubjpass", "dobj") is None and one.pos_ in ("VERB", "AUX"):
            status = _of_tense(one, lookup(one) or Status.CANCELLED)
            return Outlook(status, False, one) if status is not None else None
    return None


def _another_day(verb: Token) -> bool:
    """ "went into a second day", "entered their fourth day", "are in their third week": they go on."""
    if verb.lemma_.lower() not in ("go", "enter", "be", "stretch", "drag", "run", "move"):
        return False
    inside = [
        inner for prep in children(verb, "prep") if prep.lower_ in ("into", "in") for inner in children(prep, "pobj")
    ]
    return any(
        one.lemma_.lower() in words().measures
        and any(two.lower_ in _NTH or two.lower_[-2:] in ("nd", "rd", "th") for two in one.lefts)
        for one in (*children(verb, "dobj"), *inside)
    )


_NTH = frozenset({"second", "third", "fourth", "fifth", "sixth", "seventh", "final", "last", "another"})


def _as_argument(noun: Token, verb: Token, role: str) -> Outlook | None:
    if verb.lemma_.lower() in words().possible["verbs"] and role == "dobj":
        return IRREALIS
    if role.startswith("nsubj") and _another_day(verb):
        return Outlook(_of_tense(verb, Status.UNDER_WAY), False, verb)
    if role.startswith("nsubj") and (then := _and_then(verb)) is not None:
        return then
    found = lookup(verb)
    if found is None:
        if role == "dobj" and verb.lemma_.lower() in words().holding:
            return _climb(verb, Outlook(_of_tense(verb, Status.HELD), False, verb))
        if collapsed(verb) and role.startswith("nsubj"):
            return Outlook(_of_tense(verb, Status.HELD), False, verb)
        if role.startswith("nsubj") and verb.lemma_ == "be":
            return _be(noun, verb)
        if role == "attr" and verb.lemma_ == "be" and _definite_or_numbered(noun):
            return _is_one(verb)
        return None
    # "resumed the talks": the verb's own subject takes part, and they are under way or, in the past with an end, held.
    return _climb(verb, Outlook(_of_tense(verb, found), _past_perfect(verb), verb))


def _definite_or_numbered(noun: Token) -> bool:
    return any(one.lower_ in ("the", "their", "a", "his", "her", "its") for one in noun.lefts)


def _is_one(verb: Token) -> Outlook | None:
    """ "It was the third meeting", "would have been their first round", "is to be the last session"."""
    auxiliaries = _auxiliaries(verb)
    if negated(verb) or _conditional(verb) or modal(verb) in _MAYBE:
        return None
    if "have" in auxiliaries and (modal(verb) == "would" or "to" in auxiliaries):
        return Outlook(Status.CANCELLED, False, verb)
    if modal(verb) in ("will", "shall") or ("to" in auxiliaries and verb.dep_ != "xcomp"):
        return Outlook(Status.SCHEDULED, False, verb)
    return Outlook(Status.HELD, False, verb) if verb.tag_ == "VBD" and not auxiliaries else None


def _be(noun: Token, verb: Token) -> Outlook | None:
    """ "The summit is off", "is on", "was a success", "is due", "is under way"."""
    for one in children(verb, "acomp", "advmod", "prep", "attr", "prt", "xcomp"):
        word = one.lower_
        if word == "off":
            return Outlook(_of_tense(verb, Status.CANCELLED), False, verb)
        if word == "on" and child(one, "pobj") is None:
            return Outlook(_of_tense(verb, Status.SCHEDULED), False, verb)
        if word in words().operators.adjectives:
            return Outlook(_of_tense(verb, words().operators.adjectives[word]), verb.tag_ == "VBD", verb)
        if word in ("under", "underway"):
            return Outlook(_of_tense(verb, Status.UNDER_WAY), False, verb)
        if word in words().possible["adjectives"]:
            return IRREALIS
    told = child(verb, "acomp", "attr")
    if (
        (verb.tag_ == "VBD" or (verb.tag_ == "VBN" and _auxiliaries(verb) & {"had", "have", "has"}))
        and told is not None
        and told.pos_ in ("ADJ", "NOUN")
        and not negated(verb)
        and modal(verb) is None
    ):
        return Outlook(Status.HELD, False, verb) if told.lemma_.lower() in words().verdicts else None
    return None


def _governed_preposition(noun: Token) -> Outlook | None:
    """ "pulled out of the talks", "called for a summit", "prepared for the visit": the verb with its preposition decides."""
    if noun.dep_ != "pobj":
        return None
    above = noun.head.head
    while above.pos_ == "ADP" and above.head != above:
        above = above.head
    if above.pos_ not in ("VERB", "AUX") or noun.head.lower_ not in ("for", "to", "with", "from", "on", "of"):
        return None
    if collapsed(above):
        return Outlook(_of_tense(above, Status.HELD), False, above)
    found = lookup(above)
    if found is None:
        return None
    return _climb(above, Outlook(_of_tense(above, found), _past_perfect(above), above))


def _by_preposition(noun: Token) -> Outlook | None:
    """ "after the talks", "before the summit", "arrived for a meeting", "plans for a visit"."""
    noun = _measured(noun)
    if noun.dep_ != "pobj":
        return None
    prep, above = noun.head, noun.head.head
    word = prep.lower_
    if above.pos_ == "ADJ" and word == "for" and (due := words().operators.adjectives.get(above.lower_)) in _PLANS:
        return Outlook(
            _of_tense(above.head, due), above.head.tag_ == "VBD", above.head
        )  # "is due in Nairobi for talks"
    if above.pos_ in ("NOUN", "ADJ"):
        return None
    if word in ("before", "ahead", "until", "pending") or (word == "of" and above.lower_ == "ahead"):
        # "said before the talks": they lay ahead then, which says little of what has become of them since.
        return Outlook(Status.SCHEDULED, above.tag_ in ("VBD", "VBN"), None)
    if word in ("after", "following", "since"):
        return Outlook(Status.SCHEDULED if modal(above) in ("will", "shall") else Status.HELD, False, None)
    nth = noun.lemma_.lower() in words().measures and any(one.lower_ in _NTH for one in noun.lefts)
    if nth and word in ("in", "into") and above.lemma_ in ("be", "go", "enter"):
        return Outlook(_of_tense(above, Status.UNDER_WAY), False, above)  # "were in a third day of talks"
    if above.pos_ in ("VERB", "AUX"):
        told = _finite(above)
        status = _of_tense(told, Status.HELD)
        passive = child(told, "auxpass") is not None
        if status is Status.HELD and (lookup(told) is Status.EXPECTED or (passive and lookup(told) in _PLANS)):
            status = Status.SCHEDULED  # "are expected to discuss it at their meeting"
        if status is Status.HELD and word == "for":
            return _climb(above, Outlook(Status.UNDER_WAY, False, above))
        if word in words().back:
            return Outlook(status, False, above) if status else None  # "failed to agree AT talks": the talks were held
        if word == "for":
            return _climb(above, Outlook(status, False, above)) if status else None
    return None


def _measured(noun: Token) -> Token:
    """ "after two DAYS of talks": the noun that measures the meeting stands for it."""
    measure = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return measure if measure.lemma_.lower() in words().measures else noun


def _finite(verb: Token) -> Token:
    """ "failed to agree at talks": the verb whose tense holds for the infinitive."""
    here = verb
    while here.dep_ == "xcomp" and here.head.pos_ in ("VERB", "AUX") and child(here, "aux") is not None:
        here = here.head
    return here


def _put_forward(noun: Token) -> Outlook | None:
    """ "floated the idea of a visit", "suggested Prague as a venue for a meeting": proposed, by who puts it forward."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "as" else noun.head
    if verb.pos_ != "VERB" or noun.dep_ not in ("dobj", "pobj", "nsubjpass"):
        return None
    if lookup(verb) is not Status.PROPOSED and not (verb.lemma_ in ("put", "bring", "raise") and noun.lemma_ == "idea"):
        return None
    return Outlook(_over(verb, Status.PROPOSED), _past_perfect(verb), verb)


def _by_noun(noun: Token) -> Outlook | None:
    """ "the cancellation of the talks", "plans for a summit", "the possibility of a meeting"."""
    if noun.dep_ not in ("pobj", "compound", "nmod", "poss"):
        return None
    if noun.dep_ == "pobj" and noun.head.lower_ in ("in", "at", "during", "after", "by"):
        return None  # "told them of the decision in a telephone call"
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    lemma = above.lemma_.lower()
    if lemma in ("idea", "venue", "site", "place", "date") and (put := _put_forward(above)) is not None:
        return put
    if lemma in words().possible["nouns"] or lemma in words().possible["adjectives"]:
        return IRREALIS
    if lemma == "end" and noun.dep_ == "pobj" and noun.head.lower_ == "to" and above.dep_ == "dobj":
        return Outlook(_of_tense(above.head, Status.CANCELLED), False, above.head)  # "declared an end to the talks"
    if above.pos_ == "NOUN" and lemma in words().operators.nouns:
        return _noun_above(above, None)
    found = words().operators.adjectives.get(lemma) if above.pos_ == "ADJ" else None
    return Outlook(found, False, above) if found else None


def _by_adjective(noun: Token) -> Outlook | None:
    for one in children(noun, "amod", "nmod"):
        lemma = one.lower_
        if lemma in words().possible["adjectives"]:
            return IRREALIS
        found = words().operators.adjectives.get(lemma)
        if found:
            return Outlook(found, False, one)
    return None


def collapsed(verb: Token) -> bool:
    """ "collapsed", "broke off", "walked out of": held, and nothing came of it."""
    if verb.lemma_.lower() in words().outcomes["collapse_verbs"]:
        return True
    lemma = verb.lemma_.lower()
    near = [one.lower_ for one in verb.children if one.dep_ in ("prt", "advmod", "prep", "acomp")]
    return any(f"{lemma} {one}" in words().outcomes["collapse_phrases"] for one in near)
