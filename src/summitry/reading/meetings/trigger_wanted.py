"""Meetings told by what somebody wants or reports: "want the premiers in Brussels on Friday", "briefed the king at his lodge"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.outlook import is_due, lookup
from summitry.reading.meetings.tense import dated, is_day
from summitry.reading.meetings.together import person, several, titled
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_WANTING = frozenset({"want", "like", "ask"})


def wants_there(verb: Token) -> bool:
    """ "want the Nepali and Indian ministers in Pokhara on 4 June": several at one place on a day; not "wants inspectors in Iran by
    July" nor "wants the rebels out of the valley".
    """
    whom = child(verb, "dobj")
    if (
        verb.lemma_.lower() not in _WANTING
        or whom is None
        or negated(verb)
        or child(verb, "xcomp", "ccomp") is not None
    ):
        return False
    ends = (whom, *children(whom, "conj"))
    of = [one for end in ends for prep in children(end, "prep") for one in children(prep, "pobj")]
    many = several(whom) or child(whom, "conj") is not None
    both = any(one.lower_ in ("both", "two") for one in whom.lefts) or any(child(one, "conj") is not None for one in of)
    both = both or any(child(one, "conj") is not None for one in (whom, *children(whom, "amod", "nmod")))
    both = both or whom.lower_ in ("both", "them")
    preps = [prep for above in (verb, *ends, *of) for prep in children(above, "prep")]
    there = any(
        prep.lower_ in ("in", "at") and any(one.pos_ == "PROPN" and not is_day(one) for one in children(prep, "pobj"))
        for prep in preps
    )
    on = any(prep.lower_ in ("on", "from") and dated(prep) for prep in preps) or any(
        dated(one) for one in children(verb, "npadvmod")
    )
    return many and both and there and on


def calls_back(verb: Token) -> bool:
    """ "has called both sides back to Ankara": asked for."""
    return verb.lemma_ == "call" and any(one.lower_ == "back" for one in children(verb, "advmod", "prt"))


def briefs(verb: Token) -> bool:
    """ "briefed President Tan at the palace on Monday", "briefs her Lao colleague on Friday": a titled person with a name, who sits with
    whoever tells; where both are of one side, the report to their own is no meeting, which is seen from their sides (``gather``).
    """
    whom, who = child(verb, "dobj"), subject(verb)
    if whom is None or who is None or verb.lemma_ not in ("brief", "debrief"):
        return False
    if verb.tag_ not in ("VBD", "VBN", "VBZ", "VBP") and modal(verb) not in ("will", "would", "shall"):
        return False
    return titled(whom) and (person(who) or who.pos_ == "PRON") and child(verb, "auxpass") is None and dated(verb)


def needs_two_sides(verb: Token) -> bool:
    """Whether a verb tells of a meeting only where the two are of different sides."""
    return verb.pos_ == "VERB" and verb.lemma_ in ("brief", "debrief")


def of_one_side(verb: Token) -> bool:
    """ "Union ministers GATHERED in Brussels to settle their line", "UNITA's leaders gathered for their congress": people of one side, who
    are alone."""
    who = child(verb, "nsubj")
    if verb.lemma_ not in ("gather", "assemble", "sit") or who is None or child(who, "conj") is not None:
        return False
    names = [
        one for one in children(who, "compound", "poss", "amod", "nmod") if one.text[:1].isupper() and one.pos_ != "NUM"
    ]
    preps = [prep for one in (who, verb) for prep in children(one, "prep")]
    with_others = any(one.lower_ in ("with", "between", "opposite", "across") for one in verb.subtree)
    others = with_others or any(
        prep.lower_ in ("with", "between", "of", "from", "opposite", "across") for prep in preps
    )
    joined = any(child(one, "conj") is not None or one.lower_ in ("joint", "both") for one in (*names, *who.lefts))
    return bool(names) and not joined and not others and who.tag_ in ("NNS", "NNPS")


def own_staff(verb: Token) -> bool:
    """ "Peruvian police commanders met on Monday to review security": the staff of one side, with nobody else."""
    who = child(verb, "nsubj")
    if who is None or child(verb, "dobj") is not None or child(who, "conj") is not None:
        return False
    kinds = {one.lemma_.lower() for one in (who, *children(who, "compound"))}
    if not kinds & words().own_staff or any(prep.lower_ in ("with", "between") for prep in children(verb, "prep")):
        return False
    nations = [one for one in children(who, "amod", "compound", "poss", "nmod") if one.text[:1].isupper()]
    joined = any(child(one, "conj") is not None for one in nations)
    several_of = any(prep.lower_ in ("of", "from") for prep in children(who, "prep"))
    both = any(one.lower_ in ("two", "both", "their") for one in who.lefts)
    return len(nations) == 1 and not joined and not several_of and not both


_OWN = frozenset(
    {
        "minister",
        "adviser",
        "advisor",
        "aide",
        "lawyer",
        "deputy",
        "general",
        "commander",
        "doctor",
        "ambassador",
        "cabinet",
        "supporter",
        "follower",
        "staff",
        "colonel",
        "officer",
        "lawmaker",
        "legislator",
        "senator",
        "negotiator",
        "ally",
        "family",
        "voter",
    }
)


def own_people(verb: Token) -> bool:
    """ "met HIS MINISTERS in Lima", "sat with her party's leaders", "saw his lawyer": those who belong to whoever meets them; with somebody
    else's beside them ("met his advisers and the Lao minister") it may be one. In "asked Tonga to receive its minister" and "said that
    Tonga received its minister" they belong to another.
    """
    if verb.lemma_.lower() in words().inviting:
        return False  # "offered to send its minister to Lima"
    if verb.dep_ == "ccomp" or (verb.dep_ == "xcomp" and child(verb.head, "dobj") is not None):
        return False
    near = [
        *children(verb, "dobj"),
        *governed(verb, "with"),
    ]
    own = [one for one in near if _belongs(one)]
    return bool(own) and len(own) == len(near) and not several(subject(verb))


def _belongs(whom: Token) -> bool:
    if child(whom, "conj", "appos") is not None or any(
        one.text[:1].isupper() for one in children(whom, "amod", "compound", "nmod")
    ):
        return False  # "his Chilean ministers" is nobody's own
    owner = child(whom, "poss")
    if owner is None:
        return False
    if owner.lower_ in ("his", "her", "its"):
        return whom.lemma_.lower() in _OWN or any(one.lower_ == "own" for one in children(whom, "amod"))
    party = owner.lemma_.lower() in ("party", "cabinet", "ministry", "army", "office", "faction", "coalition")
    return party and any(one.lower_ in ("his", "her", "its") for one in children(owner, "poss"))


def own_ground(verb: Token) -> bool:
    """ "visited troops at the front", "toured a barracks near the border": one's own, or nobody who negotiates."""
    thing = child(verb, "dobj")
    if thing is None or thing.pos_ != "NOUN" or child(thing, "poss") is not None:
        return False
    return thing.lemma_.lower() in words().own_ground or thing.lower_ in words().own_ground


def planned_for(verb: Token) -> bool:
    """ "remains on the calendar for Friday", "is on the agenda for June", "stands in the diary": a plan that holds."""
    if verb.lemma_ not in ("be", "remain", "stay", "stand") or negated(verb):
        return False
    on = list(governed(verb, "on", "in"))
    return any(one.lower_ in ("calendar", "diary", "schedule", "timetable", "programme", "program") for one in on)


def stands(verb: Token) -> bool:
    """Whether the verb says of its subject that a plan for it holds."""
    due = is_due(verb)
    return planned_for(verb) or (verb.lemma_ == "be" and due) or lookup(verb) is not None
