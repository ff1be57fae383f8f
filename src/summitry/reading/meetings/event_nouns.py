"""The outlook of an event that is a noun: its clause decides, else the noun above it, else its adjectives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated, trailing
from summitry.reading.meetings.absences import nobody_came, over_before_it_began
from summitry.reading.meetings.asserted import only_asked, only_urged
from summitry.reading.meetings.chain import climb, governor, noun_above, over, sees_no_use
from summitry.reading.meetings.event_absent import fixed, stays_away
from summitry.reading.meetings.event_frames import (
    and_then,
    another_day,
    brought,
    brought_about,
    date_made,
    extended,
    had_planned,
    had_to_be,
    in_the_works,
    into_the_day,
    is_to,
    kept,
    no_longer,
    only_tried,
    only_wanted,
    proposed_to,
    put_to,
    ran_until,
    there_is,
    there_will_be_none,
    will_not_be,
    would_welcome,
)
from summitry.reading.meetings.event_idioms import by_idiom, has_none, still_to_come
from summitry.reading.meetings.event_later import at_a_later_day
from summitry.reading.meetings.event_open import called_for_its_end, still_fixed
from summitry.reading.meetings.event_prepositions import by_preposition
from summitry.reading.meetings.event_states import be, definite_or_numbered, is_one, passing_over, stays
from summitry.reading.meetings.event_told import with_its_day
from summitry.reading.meetings.event_unreal import never_began, never_came_about
from summitry.reading.meetings.new_days import of_new_day
from summitry.reading.meetings.outlook import (
    CLOSED,
    IRREALIS,
    OFF,
    PLANS,
    UNDER_A_PLAN,
    Outlook,
    auxiliaries,
    collapsed,
    lookup,
)
from summitry.reading.meetings.scope import in_the_diary, of_the_verb_above, which
from summitry.reading.meetings.tense import conditional, dated, of_tense, past_perfect
from summitry.reading.meetings.trigger_ellipsis import counted, latest_of
from summitry.reading.meetings.trigger_wanted import planned_for
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def of_noun(noun: Token) -> Outlook:
    """The outlook of an event that is a noun: its clause decides, else the noun above it, else its adjectives."""
    lefts = {one.lower_ for one in noun.lefts}
    if (lefts & {"any", "neither"} and not _turned_down(noun)) or {"no", "such"} <= lefts or only_asked(noun):
        return IRREALIS  # "no such talks had taken place"
    if _wants_none(noun) or has_none(noun):
        return IRREALIS
    if _to_be_ended(noun):
        fixed = next((one for one in children(noun, "acl", "relcl") if lookup(one) in PLANS), None)
        return (still_fixed(noun) or IRREALIS) if fixed is None else Outlook(lookup(fixed), False, fixed)
    if called_for_its_end(noun):
        return still_fixed(noun) or IRREALIS
    if (called := words().operators.nouns.get(noun.lemma_.lower())) in (Status.CANCELLED, Status.POSTPONED):
        return Outlook(called, False, noun)
    if noun.lemma_.lower() == "invitation":
        return noun_above(noun, Status.PROPOSED)  # "an invitation to Oslo"
    if _had(noun):
        return Outlook(Status.HELD, False, None)
    if latest_of(noun):
        return Outlook(Status.HELD, past_perfect(noun.head), noun.head)  # "four have been held, the latest in May"
    if (told := counted(noun)) is not None and child(told, "dobj") is not None and lookup(told) not in CLOSED:
        return Outlook(of_tense(told, Status.HELD), past_perfect(told), told)  # "The fifth, in May, set up a hotline"
    if (picked := of_new_day(noun)) is not None:
        return picked
    found = (
        stays_away(noun)
        or never_came_about(noun)
        or _asked_to_open(noun)
        or by_idiom(noun)
        or into_the_day(noun)
        or proposed_to(noun)
        or still_to_come(noun)
        or _by_clause(noun)
        or _by_noun(noun)
        or _by_adjective(noun)
        or by_preposition(noun)
    )
    if found is None and (clause := _which(noun)) is not None:
        planned = Status.SCHEDULED if in_the_diary(clause) else Status.HELD
        found = Outlook(of_tense(clause, lookup(clause) or planned), past_perfect(clause), clause)
    if found is None and (told := counted(noun)) is not None:
        found = Outlook(
            of_tense(told, Status.HELD), past_perfect(told), told
        )  # "The fourth, in Oran in May, adopted a text"
    found = found or with_its_day(noun)
    behind = trailing(noun)
    if behind is not None and "to" in auxiliaries(behind) and (found is None or found.verb in (None, behind)):
        return Outlook(Status.SCHEDULED, False, behind)  # "the summit, to be held in May"
    if found is None or found.status is None:
        return still_fixed(noun) or found or Outlook(None, False, None)
    return found


def _turned_down(noun: Token) -> bool:
    """ "ruled out ANY TALKS with Lima": all of them; "ruled out any meeting" answers one that was told of."""
    verb, role = governor(noun)
    with_whom = any(one.lower_ in ("with", "between") for one in children(noun, "prep"))
    return with_whom and verb is not None and role == "dobj" and lookup(verb) is Status.REFUSED and not negated(verb)


def _had(noun: Token) -> bool:
    """ "She HAD supper with him on Sunday": the parser takes "supper" for a verb of which "had" is the helper."""
    had = child(noun, "aux")
    return had is not None and had.lower_ == "had" and noun.tag_ == "NN" and child(noun, "nsubj") is not None


def _asked_to_open(noun: Token) -> Outlook | None:
    """ "has suggested that the round OPEN on July 3 instead": the tagger takes the verb for the adjective."""
    opens = noun.head
    if noun.dep_ != "nsubj" or opens.lower_ != "open" or opens.pos_ != "ADJ" or not dated(opens):
        return None
    asks = next((one for one in opens.ancestors if lookup(one) is Status.PROPOSED), None)
    return Outlook(over(asks, Status.PROPOSED), past_perfect(asks), asks) if asks is not None else None


def _wants_none(noun: Token) -> bool:
    """ "said it wanted NO second set of TALKS", "had proposed no meeting", "seeks no visit": nothing is planned."""
    verb, role = governor(noun)
    whole = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    none = any(one.lower_ == "no" for two in (noun, whole) for one in two.lefts)
    return none and role == "dobj" and verb is not None and lookup(verb) in PLANS - {Status.SCHEDULED}


def _to_be_ended(noun: Token) -> bool:
    """ "urged Lima to break off THE TALKS", "threatened to suspend the dialogue": they go on for now."""
    verb, role = governor(noun)
    if verb is None or role not in ("dobj", "nsubjpass") or not only_urged(verb):
        return False
    ends = lookup(verb) is Status.HELD and verb.lemma_.lower() in words().work["ending"]
    return ends or collapsed(verb) or lookup(verb) in OFF


def _by_clause(noun: Token) -> Outlook | None:
    """The verb that the noun is subject or object of, or a participle on the noun itself."""
    verb, role = passing_over(noun, *governor(noun))
    told = [one for one in children(noun, "acl", "relcl") if lookup(one) is not None and not of_the_verb_above(one)]
    # "The talks, suspended since March, restarted on Thursday": where the parser finds no verb, the last of them is that
    participle = (told[-1] if noun.dep_ == "ROOT" else told[0]) if told else None
    if verb is not None:
        found = _as_argument(noun, verb, role)
        if found is not None and not (found.status is None and participle is not None and lookup(participle) in OFF):
            return found  # else: "the meeting, PUT OFF in April, could be held in May"
    if participle is not None:
        above = _governed_preposition(noun)
        if above is not None and above.status in CLOSED:
            return above  # "pulled out of talks SCHEDULED for Monday"
        return Outlook(
            of_tense(participle, lookup(participle) or Status.SCHEDULED), participle.tag_ == "VBN", participle
        )
    return _governed_preposition(noun)


def _which(noun: Token) -> Token | None:
    """ "the meeting of the two in Riga on 6 May, which ended without a text": the parser hangs the clause on the last word before it."""
    clauses = [one for one in noun.subtree if one.dep_ == "relcl" and one.head.i > noun.i]
    off = (one for one in clauses if which(one) and child(one, "nsubjpass") is not None and lookup(one) in CLOSED)
    if (closed := next(off, None)) is not None:
        return closed  # "a meeting with the mayor of Riga, which was then cancelled"
    if (fixed := next((one for one in clauses if which(one) and in_the_diary(one)), None)) is not None:
        return fixed  # "a third round, which is on for May 8"
    told = (
        one
        for one in clauses
        if which(one) and child(one, "nsubj") is not None and one.lemma_.lower() in words().happening
    )
    return next((one for one in told if lookup(one) in UNDER_A_PLAN), None)


def _as_argument(noun: Token, verb: Token, role: str) -> Outlook | None:
    if verb.lemma_.lower() in words().possible["verbs"] and role == "dobj":
        return IRREALIS
    if role.startswith("nsubj") and verb.lemma_ == "fail" and (nobody_came(verb) or never_began(verb)):
        return Outlook(Status.CANCELLED, past_perfect(verb), verb)
    if role.startswith("nsubj") and over_before_it_began(verb):
        return Outlook(Status.CANCELLED, past_perfect(verb), verb)
    if role.startswith("nsubj") and another_day(verb):
        return Outlook(of_tense(verb, Status.UNDER_WAY), False, verb)
    if role.startswith("nsubj") and (then := and_then(verb)) is not None:
        return then
    if (framed := _framed(noun, verb, role)) is not None:
        return framed
    if role == "dobj" and (useless := sees_no_use(verb)) is not None:
        return useless  # "sees no point in holding talks"
    found = lookup(verb)
    if found is None:
        paid = role == "nsubjpass" and verb.lemma_.lower() in ("make", "pay", "give", "stage", "host")
        if paid or (role == "dobj" and verb.lemma_.lower() in words().holding | words().hosting):
            return climb(verb, Outlook(of_tense(verb, Status.HELD), False, verb))
        if collapsed(verb) and role.startswith("nsubj"):
            fate = Status.CANCELLED if nobody_came(verb) else Status.HELD
            return Outlook(of_tense(verb, fate), False, verb)
        if role.startswith("nsubj") and verb.lemma_ == "be":
            return be(noun, verb)
        if role == "nsubjpass" and verb.lemma_.lower() in words().judging and verb.tag_ == "VBN" and not negated(verb):
            told = {"was", "were"} & auxiliaries(verb)  # "was described by both as exploratory"
            return Outlook(Status.HELD, False, verb) if told else None
        if role == "nsubjpass" and _spoken_of(verb):
            return Outlook(Status.EXPECTED, False, verb)
        comes = verb.lemma_ in ("meet", "sit", "assemble") and child(verb, "dobj") is None
        if role == "nsubj" and comes and all(one.lower_ != "with" for one in children(verb, "prep")):
            return Outlook(of_tense(verb, Status.HELD), past_perfect(verb), verb)  # "the round meets on the 20th"
        if role == "nsubj" and verb.lemma_.lower() in words().agenda["verbs"]:
            return Outlook(
                of_tense(verb, Status.HELD), past_perfect(verb), verb
            )  # "the session will examine the tariff"
        if (
            verb.lemma_ == "shift"
            and role == "nsubjpass"
            and any(prep.lower_ in ("to", "until") and dated(prep) for prep in children(verb, "prep"))
        ):
            return Outlook(of_tense(verb, Status.POSTPONED), past_perfect(verb), verb)
        if role.startswith("nsubj") and verb.lemma_ in ("remain", "stay", "stand", "become"):
            return stays(verb)
        wished = any(lookup(one) in PLANS for one in children(noun, "relcl"))  # "was a visit that both had wanted"
        if role == "attr" and verb.lemma_ == "be" and definite_or_numbered(noun) and not wished:
            return is_one(verb)
        return None
    if role == "nsubj" and found in (Status.EXPECTED, Status.PROPOSED) and child(verb, "auxpass") is None:
        return None  # "talks which aim to free trade": nobody expects them for that
    if verb.lemma_ in ("move", "shift") and role == "nsubjpass" and "to" in auxiliaries(verb) and dated(verb):
        found = Status.POSTPONED  # "asked for the round to be moved to June"
    if verb.lemma_.lower() in words().absent["shunning"] and fixed(noun, verb):
        found = Status.CANCELLED  # "will skip Saturday's summit": it had been agreed
    # "resumed the talks": the verb's own subject takes part, and they are under way or, in the past with an end, held.
    return climb(verb, Outlook(of_tense(verb, found), past_perfect(verb), verb))


def _spoken_of(verb: Token) -> bool:
    """ "A further meeting WAS SPOKEN OF", "is being talked of", "was thought of for May": nothing fixed, but looked for."""
    of = any(one.lower_ == "of" and child(one, "pobj") is None for one in children(verb, "prep", "prt", "advmod"))
    told = verb.lemma_ in ("speak", "talk", "think") and of
    return told and not negated(verb) and modal(verb) is None and not conditional(verb)


def _framed(noun: Token, verb: Token, role: str) -> Outlook | None:
    """The frames of ``event_frames``, by what the noun is to the verb."""
    if role.startswith("nsubj") and (later := at_a_later_day(noun, verb)) is not None:
        return later
    if (off := will_not_be(noun, verb)) is not None:
        return off
    if role.startswith("nsubj"):
        if (now := no_longer(verb) or extended(noun, verb)) is not None:
            return now
        if ran_until(verb):
            return Outlook(of_tense(verb, Status.HELD), False, verb)
        if planned_for(verb):
            return Outlook(of_tense(verb, Status.SCHEDULED), verb.tag_ == "VBD", verb)
        return (in_the_works(verb) or is_to(verb)) if verb.lemma_ == "be" else had_to_be(verb) or brought(verb)
    if (longer := extended(noun, verb)) is not None:
        return longer
    if role == "dobj" and collapsed(verb) and lookup(verb) is None:
        if only_wanted(verb):
            return IRREALIS  # "called on the government to break off the talks"
        return Outlook(of_tense(verb, Status.HELD), past_perfect(verb), verb)  # "broke off the talks"
    if (
        role == "dobj"
        and (
            made := brought_about(noun, verb)
            or date_made(noun, verb)
            or kept(noun, verb)
            or had_planned(noun, verb)
            or would_welcome(noun, verb)
        )
        is not None
    ):
        return made
    if role == "attr":
        none = any(one.lower_ == "no" for one in noun.lefts)
        return there_will_be_none(noun, verb) if none else there_is(verb)
    if role == "dobj" and lookup(verb) in PLANS and (not_now := no_longer(verb)) is not None:
        return not_now
    if role == "dobj" and lookup(verb) in PLANS and only_tried(verb):
        return Outlook(Status.EXPECTED, False, verb)
    return put_to(noun, verb) if role == "dobj" else None


def _set_phrase(verb: Token, thing: Token) -> bool:
    return f"{verb.lemma_.lower()} {thing.lower_}" in words().operators.phrases


def _governed_preposition(noun: Token) -> Outlook | None:
    """ "pulled out of the talks", "called for a summit", "prepared for the visit": the verb with its preposition decides."""
    if noun.dep_ != "pobj":
        return None
    above = noun.head.head
    while above.pos_ == "ADP" and above.head != above:
        above = above.head
    if above.pos_ == "NOUN" and above.dep_ == "dobj" and _set_phrase(above.head, above):
        above = above.head  # "pulled the PLUG on the visit"
    if above.pos_ not in ("VERB", "AUX") or noun.head.lower_ not in _DECIDING:
        return None
    if noun.head.lower_ == "against" and lookup(above) not in CLOSED:
        return None  # "warned against talks"; but "decided AGAINST a meeting"
    if collapsed(above):
        return Outlook(of_tense(above, Status.HELD), False, above)
    found = lookup(above)
    if above.lemma_ == "accede" and noun.head.lower_ == "to" and not conditional(above):
        status = Status.REFUSED if negated(above) else of_tense(above, Status.SCHEDULED)
        return Outlook(status, past_perfect(above), above)  # "has not acceded to the tour which they wished for"
    if found is None:
        return None
    if found is Status.PROPOSED and _for_something_else(noun):
        return IRREALIS
    if above.lemma_ in ("agree", "consent") and negated(above):
        return Outlook(over(above, found), past_perfect(above), above)  # "will not agree to a meeting"
    if found is Status.PROPOSED and (undone := _asked_to_be(noun, above)) is not None:
        return Outlook(over(above, undone), past_perfect(above), above)
    return climb(above, Outlook(of_tense(above, found), past_perfect(above), above))


_DECIDING = frozenset({"for", "to", "with", "from", "on", "of", "off", "against"})


def _for_something_else(noun: Token) -> bool:
    """ "asked the donors for money FOR its talks with Lima": asked for is what stands before."""
    fors = [one for one in children(noun.head.head, "prep") if one.lower_ == "for" and one.i < noun.head.i]
    return noun.head.lower_ == "for" and any(not dated(one) for one in fors)


def _asked_to_be(noun: Token, verb: Token) -> Status | None:
    """ "asked for the talks to be postponed", "for the round to be moved to June": what is asked for is no meeting."""
    for one in children(verb, "advcl", "xcomp", "ccomp"):
        if one.i < noun.i or one.tag_ != "VBN" or not {"to", "be"} <= auxiliaries(one):
            continue
        if lookup(one) in OFF:
            return lookup(one)
        if one.lemma_ in ("move", "shift") and dated(one):
            return Status.POSTPONED
    return None


def _put_forward(noun: Token) -> Outlook | None:
    """ "floated the idea of a visit", "suggested Prague as a venue for a meeting": proposed, by who puts it forward."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "as" else noun.head
    if verb.pos_ != "VERB" or noun.dep_ not in ("dobj", "pobj", "nsubjpass"):
        return None
    if lookup(verb) is not Status.PROPOSED and not (verb.lemma_ in ("put", "bring", "raise") and noun.lemma_ == "idea"):
        return None
    return Outlook(over(verb, Status.PROPOSED), past_perfect(verb), verb)


def _by_noun(noun: Token) -> Outlook | None:
    """ "the cancellation of the talks", "plans for a summit", "the possibility of a meeting"."""
    if noun.dep_ not in ("pobj", "compound", "nmod", "poss"):
        return None
    undone = noun.head.lower_ in ("in", "to") and words().operators.nouns.get(noun.head.head.lemma_.lower()) in OFF
    if noun.dep_ == "pobj" and noun.head.lower_ in ("in", "at", "during", "after", "by", "since") and not undone:
        return None  # "told them of the decision in a telephone call"
    above = _asked(noun) or (noun.head.head if noun.dep_ == "pobj" else noun.head)
    lemma = above.lemma_.lower()
    if lemma in ("idea", "venue", "site", "place", "date") and (put := _put_forward(above)) is not None:
        return put
    if lemma in words().possible["nouns"] or lemma in words().possible["adjectives"]:
        return IRREALIS
    if lemma == "end" and noun.dep_ == "pobj" and noun.head.lower_ == "to" and above.dep_ == "dobj":
        return Outlook(of_tense(above.head, Status.CANCELLED), False, above.head)  # "declared an end to the talks"
    delegation = above.dep_ == "dobj" and lemma in words().envoys and noun.head.lower_ in ("to", "for")
    if delegation and lookup(above.head) in OFF:
        # "held back its delegation to the talks"
        return Outlook(of_tense(above.head, Status.CANCELLED), False, above.head)
    if above.pos_ == "NOUN" and lemma in words().operators.nouns:
        return noun_above(above, None)
    found = words().operators.adjectives.get(lemma) if above.pos_ == "ADJ" else None
    return Outlook(found, False, above) if found else None


def _asked(noun: Token) -> Token | None:
    """ "has yet to answer Oslo's invitation to a meeting": the parser hangs "to" on the verb; the word before it is what is answered."""
    before = noun.doc[noun.head.i - 1] if noun.dep_ == "pobj" and noun.head.i else None
    if before is None or noun.head.lower_ not in ("to", "for") or before.pos_ != "NOUN":
        return None
    return before if words().operators.nouns.get(before.lemma_.lower()) is Status.PROPOSED else None


def _by_adjective(noun: Token) -> Outlook | None:
    for one in children(noun, "amod", "nmod"):
        lemma = one.lower_
        if lemma in words().possible["adjectives"]:
            return IRREALIS
        found = words().operators.adjectives.get(lemma)
        if found:
            return Outlook(found, False, one)
    return None
