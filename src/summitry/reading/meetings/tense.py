"""Tense, modality, negation and condition of one verb: which status they make of its event. Irrealis (None) is no status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, ranked, subject
from summitry.reading.meetings.asserted import tells_it_wants
from summitry.reading.meetings.outlook import CLOSED, MAYBE, auxiliaries, lookup
from summitry.reading.meetings.words import NTH, words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_BEGINNING = frozenset({"begin", "start", "open", "reopen", "resume", "restart", "reconvene", "commence", "pick"})
_COMING_ABOUT = frozenset({"take", "happen", "occur", "show", "turn", "materialise", "materialize", "come", "go"})
_DECIDING = frozenset(
    {"ask", "request", "decide", "choose", "agree", "opt", "move", "prefer", "appear", "seem", "force", "fail"}
    | {"have", "oblige", "compel", "vote", "resolve", "elect", "instruct", "order", "tell", "rush"}
)


def told_of_now(verb: Token) -> bool:
    """ "Is back at the table TODAY", "are NOW locked in talks": its day is that of the telling."""
    return any(one.lower_ in ("today", "now") for one in children(verb, "npadvmod", "advmod"))


def of_tense(verb: Token, base: Status) -> Status | None:
    """Tense, modality and negation of one verb over a status of its event."""
    first = _first_of_row(verb)
    helpers = auxiliaries(first)
    if modal(verb) in ("could", "can") and negated(verb) and base is Status.HELD and _travels(verb) and dated(verb):
        return Status.CANCELLED  # "could not come to Oslo on Friday"
    if going_to(verb) and base in (Status.HELD, Status.UNDER_WAY):
        return None if negated(verb.head) or conditional(verb.head) else Status.SCHEDULED
    if should_have(verb):
        return Status.SCHEDULED if base in (Status.HELD, Status.UNDER_WAY) else None
    if modal(first) == "should" and base in (Status.HELD, Status.UNDER_WAY) and _should_now(verb):
        return Status.EXPECTED
    if conditional(verb) or (modal(first) in MAYBE):
        return None
    denied = negated(verb) or nobody(verb)
    will = modal(first) in ("will", "shall", "would")
    infinitive = "to" in helpers
    if base in CLOSED:
        # "asked them to put it off", "decided to cancel" tell of a calling off; "threatened to cancel" does not.
        idle = infinitive and verb.dep_ in ("xcomp", "ccomp") and verb.head.lemma_.lower() not in _DECIDING
        idle = idle and not _decided(verb) and not tells_it_wants(verb)
        idle |= infinitive and verb.dep_ == "xcomp" and modal(verb.head) in MAYBE and not negated(verb.head)
        return None if denied or (will and not _announces(verb)) or idle else base
    if denied and base in (Status.HELD, Status.UNDER_WAY) and _did_not_go(verb):
        return Status.CANCELLED
    if denied and base is Status.HELD and (will or "did" in helpers) and _after_all(verb):
        return Status.CANCELLED
    if denied:
        # "will not meet" is no meeting; "did not take place" is one that fell through; "no talks had taken place" there were none.
        if _there_were_none(verb):
            return None
        if base is Status.HELD and will and _stays_away(verb):
            return Status.CANCELLED if _has_its_day(verb) else Status.REFUSED
        return (
            Status.CANCELLED
            if not will and lookup(verb) is Status.HELD and verb.lemma_.lower() in _COMING_ABOUT
            else None
        )
    if will:
        likely = any(one.lower_ in ("probably", "likely", "presumably") for one in verb.children)
        planned = Status.EXPECTED if likely else Status.SCHEDULED  # "will probably be held in May"
        return planned if base in (Status.HELD, Status.UNDER_WAY) else base
    if infinitive and _ranked(verb):
        return _of_the_ranked(verb, base)
    if infinitive and _of_a_mere_noun(verb):
        return None
    if infinitive and base in (Status.HELD, Status.UNDER_WAY):
        return Status.SCHEDULED if verb.dep_ in ("relcl", "acl", "ROOT", "advcl") else base
    if base in (Status.HELD, Status.UNDER_WAY) and _set_for_a_day(verb):
        return Status.SCHEDULED
    if base is Status.HELD and (verb.tag_ in ("VBZ", "VBP") or helpers & {"has", "have"}) and _yet_to_come(verb):
        return Status.SCHEDULED  # "weeks before the two leaders hold a summit", "before the round has been concluded"
    if base is Status.HELD and _in_the_present(verb):
        return Status.SCHEDULED if dated(verb) else None
    if base is Status.UNDER_WAY and _in_the_present(verb) and verb.lemma_.lower() in _BEGINNING and _on_a_day(verb):
        return Status.SCHEDULED  # "The round opens on Monday"
    if base is Status.HELD and verb.tag_ == "VBG" and helpers & {"have", "has", "'ve"}:
        return Status.UNDER_WAY  # "have been meeting since Wednesday"
    if base is Status.HELD and verb.tag_ == "VBG" and helpers & {"is", "are", "'re", "'s", "am"}:
        now = any(one.lower_ in ("this", "today", "now", "currently") for one in verb.subtree)
        return Status.SCHEDULED if _dated(verb) and not now else Status.UNDER_WAY
    if base is Status.HELD and verb.tag_ == "VBG" and helpers & {"was", "were"}:
        return Status.UNDER_WAY
    return base


def _first_of_row(verb: Token) -> Token:
    """ "WILL FLY to Doha, tour the port and MEET the emir": a bare infinitive in a row shares the helpers of the first."""
    here = verb
    while here.dep_ == "conj" and here.tag_ == "VB" and child(here, "aux", "nsubj", "nsubjpass") is None:
        here = here.head
    return here if here.tag_ == "VB" else verb


def _should_now(verb: Token) -> bool:
    """ "The committee SHOULD NOW CONVENE in April": where it had another day, this one is looked for; "should meet in April" is a wish."""
    now = any(one.lower_ in ("now", "instead") for one in children(verb, "advmod"))
    return now and dated(verb) and not negated(verb)


def should_have(verb: Token) -> bool:
    """ "The round that should have begun on Monday": it had been fixed for then; without a day it is only somebody's opinion."""
    have = next((one for one in verb.lefts if one.lower_ == "have"), None)
    should = modal(verb) or (
        modal(have) if have is not None else None
    )  # "This evening he should have dined": parsed below "have"
    if have is None or should != "should" or negated(verb):
        return False
    return dated(verb) or any(one.lower_ in _HOURS for one in verb.subtree)


def not_able(verb: Token) -> bool:
    """ "will not be in a position TO TRAVEL", "did not find it possible TO ACCEPT", "was unable TO COME": what somebody cannot do."""
    above = verb.head
    if "to" not in auxiliaries(verb) or above == verb:
        return False
    if above.lemma_ == "position" and above.dep_ == "pobj" and above.head.lower_ == "in":
        return negated(above.head.head)
    if above.lower_ == "unable":
        return not negated(above.head)
    return above.lower_ in ("able", "possible") and negated(above.head)


_HOURS = frozenset({"morning", "noon", "afternoon", "evening"})


def going_to(verb: Token) -> bool:
    """ "is GOING TO receive him", "had been going to meet": planned."""
    above = verb.head
    return verb.dep_ == "xcomp" and "to" in auxiliaries(verb) and above.lower_ == "going" and bool(auxiliaries(above))


def _announces(verb: Token) -> bool:
    """ "Chad will boycott the round", "Quito said it would pull out of Friday's talks": whoever says so of a day to come does so; not
    "a raid would sink the talks", "will cancel if".
    """
    who = child(verb, "nsubj")
    if (who is None or who.pos_ not in ("PROPN", "PRON", "NOUN")) and not _will_be(verb):
        return False
    first = f"{verb.lemma_.lower()} "
    particles = (one.lower_ for one in children(verb, "prt", "advmod", "prep"))
    phrase = any(first + one in words().announcing_off["phrases"] for one in particles)
    return phrase or verb.lemma_.lower() in words().announcing_off["verbs"]


def _will_be(verb: Token) -> bool:
    """ "The visit WILL BE POSTPONED", "informed Lima that the round WOULD BE PUT OFF": told as news; "would be cancelled otherwise"
    is none.
    """
    what = child(verb, "nsubjpass")
    if what is None or what.lemma_.lower() not in words().nouns or child(verb, "agent") is not None:
        return False
    open_yet = any(one.lower_ in ("otherwise", "then", "probably", "likely", "perhaps") for one in verb.children)
    above = verb.head if verb.dep_ == "ccomp" else None
    told = verb.dep_ in ("ROOT", "conj") if above is None else above.lemma_.lower() in _TELLING
    sure = above is None or (not negated(above) and modal(above) is None and child(above, "mark") is None)
    return told and sure and not open_yet and (modal(verb) == "will" or above is not None)


_TELLING = frozenset(
    {
        "say",
        "announce",
        "inform",
        "tell",
        "notify",
        "decide",
        "confirm",
        "agree",
        "declare",
        "state",
        "report",
        "learn",
        "write",
    }
)


_FORCED = frozenset({"choice", "option", "alternative"})


def _decided(verb: Token) -> bool:
    """ "takes note of the decision of Oran to cancel": the parser hangs it on the verb before; the noun between decides; so it is with
    "had NO CHOICE BUT TO cancel"."""
    between = verb.doc[verb.head.i : verb.i] if verb.head.i < verb.i else ()
    if any(one.lower_ == "but" for one in between) and any(one.lemma_ in _FORCED for one in between):
        return any(one.lower_ in ("no", "little", "other") for one in between)
    return any(
        one.pos_ == "NOUN" and one.lemma_.lower() in ("decision", "move", "choice", "step", "resolution")
        for one in between
    )


def _after_all(verb: Token) -> bool:
    """ "will not meet this weekend as planned", "will not, after all, meet": what had been fixed falls through."""
    first = ("originally", "previously", "initially", "first", "earlier")  # "as ORIGINALLY planned"
    said = " ".join(one.lower_ for one in verb.subtree if one.lower_ not in first)
    why = any(one.lower_ in ("because", "owing", "due", "citing", "blaming") for one in verb.subtree)
    told = (
        verb.head if verb.dep_ == "ccomp" else verb
    )  # "announced that he would not visit Lima in May, CITING the raid"
    why |= any(one.lower_ in ("citing", "blaming") for one in children(told, "advcl"))
    if _travels(verb) and why and dated(verb):
        return True  # "would not travel to Accra on Friday because of the hurricane"
    no_longer = any(one.lower_ == "longer" for one in children(verb, "advmod")) and dated(verb)
    if _travels(verb) and verb.tag_ == "VBG" and "be" in auxiliaries(verb) and dated(verb):
        return True  # "will not be TRAVELLING to Lima on Friday": so it had been thought
    return no_longer or any(phrase in said for phrase in _AS_PLANNED)  # "will NO LONGER visit Lima on Friday"


def _stays_away(verb: Token) -> bool:
    """ "Quito WILL NOT BE SITTING DOWN WITH Lima this week", "said that it would not receive the mission": one side and the other, told
    of what is to come; "will not talk about towns", "will not meet again until June" say less.
    """
    if verb.lemma_.lower() not in _FACING or verb.tag_ not in ("VB", "VBG") or "have" in auxiliaries(verb):
        return False
    whom = [
        one
        for one in (*children(verb, "dobj"), *governed(verb, "with"))
        if not is_day(one) and one.lower_ not in _SELVES
    ]
    across = [
        one
        for prep in children(verb, "prep", "advmod")
        if prep.lower_ in ("across", "opposite")
        for one in prep.subtree
        if one.dep_ == "pobj"
    ]
    return bool(whom or across) and subject(verb) is not None


def _has_its_day(verb: Token) -> bool:
    who = child(verb, "nsubj")
    aside = (
        {one.i for one in who.subtree} if who is not None else set()
    )  # "Lima, at war since MAY, will not receive him"
    return any(is_day(one) for one in verb.subtree if one.i not in aside)


_FACING = frozenset({"meet", "sit", "receive"})
_SELVES = frozenset({"it", "that", "this", "what", "each", "other", "another"})


_AS_PLANNED = (
    *(
        "not now",
        "n't now",
        "as planned",
        "as scheduled",
        "as expected",
        "as intended",
        "after all",
        "as agreed",
        "as arranged",
        "as announced",
        "as foreseen",
        "as envisaged",
        "as hoped",
        "as billed",
    ),
    *("day set", "date set", "day fixed", "date fixed", "day appointed", "date appointed", "day agreed", "date agreed"),
    *("day that had been", "date that had been", "day which had been", "date which had been", "the appointed"),
)


def _travels(verb: Token) -> bool:
    return verb.lemma_.lower() in words().motion or verb.lemma_.lower() == "visit"


def _there_were_none(verb: Token) -> bool:
    """ "said that NO SUCH TALKS had taken place": a denial, where no day tells that there should have been some."""
    who = child(verb, "nsubj", "nsubjpass")
    return who is not None and any(one.lower_ == "no" for one in who.lefts) and not dated(verb)


def _did_not_go(verb: Token) -> bool:
    """ "But he did not come to Cairo in the end": a journey that was told of did not come about."""
    never = verb.tag_ == "VBD" and verb.lemma_ in ("arrive", "come", "go") and dated(verb)  # "never arrived on Friday"
    return _travels(verb) and ("did" in auxiliaries(verb) or never)


def _of_a_mere_noun(verb: Token) -> bool:
    """ "the wrong moment to meet", "pressure to meet": the noun plans nothing; "a plan to meet", "the minister to visit Oslo" do."""
    noun = verb.head
    if verb.dep_ not in ("acl", "relcl") or noun.pos_ != "NOUN" or "be" in auxiliaries(verb):
        return False
    return noun.lemma_.lower() in words().possible["occasions"]


def _yet_to_come(verb: Token) -> bool:
    return any(mark.lower_ in ("before", "until", "when") for mark in children(verb, "mark", "advmod", "prep")) or (
        verb.dep_ == "pcomp" and verb.head.lower_ in ("before", "until")
    )


def _ranked(verb: Token) -> bool:
    return verb.dep_ in ("relcl", "acl") and ranked(verb.head)


def _of_the_ranked(verb: Token, base: Status) -> Status | None:
    """ "was the first leader TO VISIT Angola since": done; "will be", "is to become the first": planned; "could be": neither."""
    be = verb.head.head if verb.head.dep_ == "attr" else None
    if be is None or be.pos_ not in ("VERB", "AUX"):
        return base
    if conditional(be) or modal(be) in ("may", "might", "could", "can", "should") or negated(be):
        return None
    ahead = modal(be) in ("will", "would", "shall") or "to" in auxiliaries(be)
    return Status.SCHEDULED if ahead and base in (Status.HELD, Status.UNDER_WAY) else base


_SAME_IN_THE_PAST = frozenset({"wound", "put", "cut", "set", "broke", "let", "hit", "shut"})


def _in_the_present(verb: Token) -> bool:
    """ "opens"; and "Spain and Malta open", which the tagger takes for an infinitive."""
    if verb.tag_ == "VBP" and verb.lower_ in _SAME_IN_THE_PAST and any(one.dep_ == "prt" for one in verb.children):
        return False  # "wound up three days of talks on Thursday"
    bare = verb.tag_ == "VB" and child(verb, "aux") is None and child(verb, "nsubj") is not None and verb.dep_ == "ROOT"
    return verb.tag_ in ("VBZ", "VBP") or bare


def _on_a_day(verb: Token) -> bool:
    """ "on Monday", "tomorrow", "on May 3", "next week"; not "today"."""
    return any(one.lower_ in DAYS or one.text in _MONTHS for one in verb.subtree)


def _set_for_a_day(verb: Token) -> bool:
    """ "is convened FOR 14 October", "was opened for Friday": what somebody does to a meeting for a day is a plan; "were closeted for a
    second day on Friday", "was held for two hours on Friday" say how long."""
    passive = verb.tag_ == "VBN" and any(one.dep_ in ("auxpass", "nsubjpass") for one in verb.children)
    return passive and any(
        prep.lower_ == "for" and dated(prep) and not any(_length(one) for one in children(prep, "pobj"))
        for prep in children(verb, "prep")
    )


def _length(noun: Token) -> bool:
    """ "two hours", "a second day", "an hour"."""
    return noun.lemma_.lower() in _LENGTHS and any(
        one.lower_ in NTH | {"an"} or one.dep_ == "nummod" for one in noun.lefts
    )


_LENGTHS = frozenset({"minute", "hour", "day", "night", "week", "month"})


def _dated(verb: Token) -> bool:
    """ "meets on Tuesday": the present with a day is a plan."""
    return any(one.ent_type_ in DATED or one.lower_ in DAYS for one in verb.subtree)


def dated(verb: Token) -> bool:
    """ "on Monday", "in June", "last week", "tonight": whether a day stands with the verb."""
    return any(one.lower_ in _DAYS_AND_TIMES or one.text in _MONTHS for one in verb.subtree)


def is_day(token: Token) -> bool:
    """ "Monday", "May 3": whether the word itself is of a day, whatever hangs on it ("Oslo, where they met on Monday" is a place)."""
    return token.ent_type_ in DATED or token.lower_ in _DAYS_AND_TIMES or token.text in _MONTHS


def one_of_times(verb: Token) -> bool:
    """ "was in Lima ONCE BEFORE, in 2011", "has been to Lima four times, MOST RECENTLY in May", "was last in Lima in June", "was in Lima AS
    RECENTLY AS October": told among other journeys, with its month or year.
    """
    if verb.lemma_ != "be" or not (verb.tag_ == "VBD" or auxiliaries(verb) & {"has", "have", "had"}):
        return False
    near = [one for one in verb.subtree if one.head.i == verb.i or one.head.head.i == verb.i]
    among = any(one.lower_ in ("recently", "lately", "before", "times", "twice") for one in near if one.pos_ != "SCONJ")
    among = among or any(
        one.lower_ == "last" for one in children(verb, "advmod", "acomp")
    )  # not "was in Lima LAST Thursday"
    year = any(one.text.isdigit() and len(one.text) == 4 for one in verb.subtree)
    return among and (year or any(is_day(one) for one in verb.subtree))


def last_met(verb: Token) -> bool:
    """ "have NOT MET SINCE August 2001", "had not spoken since the spring": they did then."""
    perfect = bool(auxiliaries(verb) & {"have", "has", "had", "'ve", "'d"}) and verb.tag_ in ("VBN", "VBD")
    since = any(prep.lower_ == "since" and dated(prep) for prep in children(verb, "prep"))
    return perfect and negated(verb) and since and words().verbs.get(verb.lemma_.lower(), "talks") == "talks"


DATED = frozenset({"DATE", "TIME"})


DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow"]) | {"next"}


_TIMES = frozenset({"today", "tonight", "yesterday", "week", "weekend", "month", "overnight", "fortnight"})
_DAYS_AND_TIMES = DAYS | _TIMES


_MONTHS = frozenset(
    {
        *(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        *("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"),
        *("Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec."),
    }
)


_NOBODY = frozenset({"nobody", "none", "neither", "few"})


def nobody(verb: Token) -> bool:
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


def conditional(verb: Token) -> bool:
    """Whether the verb stands under "if", "unless", "whether", or "would ... if"."""
    if _inverted(verb) or any(mark.lower_ in ("if", "unless", "whether", "should") for mark in children(verb, "mark")):
        return True
    if any(_only_when(one) for one in children(verb, "advcl", "prep", "advmod")):
        return True
    # "would meet if": reported plans ("said he would meet") have no condition.
    if modal(verb) not in ("would", "will", "shall"):
        return False
    clause = child(verb, "advcl")
    marked = clause is not None and any(m.lower_ in ("if", "unless") for m in children(clause, "mark"))
    return marked or _on_condition(verb)


def _on_condition(verb: Token) -> bool:
    """ "will meet, PROVIDED the raids stop", "would sit down ON CONDITION that", "will return ONCE the raids stop": no day is fixed."""
    if dated(verb):
        return False
    for one in verb.children:
        if one.i < verb.i:
            continue
        if one.lower_ in ("provided", "providing"):
            return True
        if one.lower_ == "on" and any(inner.lower_ == "condition" for inner in children(one, "pobj")):
            return any(
                inner.dep_ in ("acl", "relcl", "ccomp") for two in children(one, "pobj") for inner in two.children
            )
        clause = one if one.dep_ == "advcl" else None
        if clause is not None and clause.tag_ in ("VBZ", "VBP", "VB", "VBN") and clause.left_edge.lower_ == "once":
            return not dated(clause)
    return False


def _only_when(clause: Token) -> bool:
    """ "will receive observers only when the ban has been lifted", "would talk only after"."""
    first = clause.left_edge
    before = clause.doc[first.i - 1] if first.i else first
    return "only" in (first.lower_, before.lower_) and any(
        one.lower_ in ("when", "if", "once", "after") for one in clause.doc[first.i : first.i + 2]
    )


def past_perfect(verb: Token) -> bool:
    """Whether the verb tells of what was so before: "had agreed"."""
    if should_have(verb) or (going_to(verb) and auxiliaries(verb.head) & {"was", "were", "had"}):
        return True
    if _shifted_back(verb):
        return False
    return any(one.lower_ in ("had", "'d") for one in children(verb, "aux")) and verb.tag_ in ("VBN", "VBD")


def _shifted_back(verb: Token) -> bool:
    """ "SAID he HAD ACCEPTED an invitation": he has; English moves the tense back behind a verb of saying."""
    said = verb.head.tag_ == "VBD" and verb.head.lemma_ in ("say", "tell", "announce", "add", "confirm")
    return verb.lemma_ == "accept" and verb.dep_ == "ccomp" and said
